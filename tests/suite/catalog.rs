//! The catalog holds the paper's numbers.

use rstest::rstest;

use milkpath::domain::catalog::{
    ArtId, CAPS, CiteKey, RoutineId, SESSIONS, STEPS, StepId, TECHNIQUES, TechniqueId,
};
use milkpath::domain::technique::{Level, Part, Reaction, StopCode};
#[rstest]
#[case(TechniqueId::WarmUp, "R1", 270, 7)]
#[case(TechniqueId::Lymph, "R2", 320, 11)]
#[case(TechniqueId::Butterfly, "R3", 148, 6)]
#[case(TechniqueId::Circles, "R4", 145, 6)]
#[case(TechniqueId::Nipple, "R5", 90, 5)]
#[case(TechniqueId::Compress, "R6", 300, 6)]
#[case(TechniqueId::HandExpress, "R7", 240, 7)]
#[case(TechniqueId::Aftercare, "R8", 170, 9)]
fn a_technique_is_the_papers(
    #[case] id: TechniqueId,
    #[case] code: &str,
    #[case] seconds: u16,
    #[case] steps: usize,
) {
    let technique = id.technique();
    assert_eq!(
        (technique.id, technique.code, technique.seconds),
        (id, code, seconds)
    );
    assert_eq!(technique.steps.len(), steps);
    assert!(technique.steps.iter().all(|step| step.step().technique == id));
}

#[rstest]
#[case(RoutineId::ClogRelief, 1074, &[60, 60, 60, 45, 36, 84, 90, 96, 60, 360, 48, 45, 30])]
#[case(RoutineId::Everyday, 300, &[25, 21, 21, 54, 54, 48, 40, 18, 19])]
#[case(RoutineId::CalmOnly, 460, &[90, 282, 18, 0, 70, 0])]
#[case(RoutineId::WarmUp, 270, &[175, 60, 35])]
#[case(RoutineId::Lymph, 320, &[320])]
#[case(RoutineId::Butterfly, 148, &[148])]
#[case(RoutineId::Circles, 145, &[145])]
#[case(RoutineId::Nipple, 90, &[90])]
#[case(RoutineId::Compress, 300, &[300])]
#[case(RoutineId::HandExpress, 240, &[240])]
#[case(RoutineId::Aftercare, 170, &[170])]
fn a_routine_has_the_papers_blocks(#[case] id: RoutineId, #[case] seconds: u16, #[case] blocks: &[u16]) {
    let plan = id.plan();
    assert_eq!((plan.id, plan.seconds), (id.as_str(), seconds));
    let found: Vec<u16> = plan.blocks.iter().map(|block| block.seconds).collect();
    assert_eq!(found, blocks);
}

#[test]
fn nothing_is_lost_between_paper_and_tables() {
    assert_eq!((STEPS.len(), StepId::ALL.len()), (57, 57));
    assert_eq!((TECHNIQUES.len(), TechniqueId::ALL.len()), (8, 8));
    assert_eq!((SESSIONS.len(), RoutineId::ALL.len()), (11, 11));
    assert_eq!(CiteKey::ALL.len(), 79);
    assert_eq!(ArtId::ALL.len(), 55);
    for step in &STEPS {
        assert_eq!(step.id.step().id, step.id);
    }
}

#[test]
fn every_id_survives_its_name() {
    for id in StepId::ALL {
        assert_eq!(id.as_str().parse::<StepId>().as_ref(), Ok(id));
        assert_eq!(serde_json::to_string(id).unwrap(), format!("\"{id}\""));
        assert_eq!(serde_json::from_str::<StepId>(&format!("\"{id}\"")).unwrap(), *id);
    }
    let error = "clog".parse::<RoutineId>().unwrap_err().to_string();
    assert!(
        error.starts_with("routine \"clog\" is not known; use one of: clog_relief, everyday"),
        "{error}"
    );
}

fn parts(id: RoutineId) -> impl Iterator<Item = (&'static str, &'static str, &'static Part)> {
    id.plan().blocks.iter().flat_map(|block| {
        let choices = block.choices.iter();
        choices.flat_map(|choice| choice.parts.iter().map(|part| (block.id, choice.id, part)))
    })
}

#[test]
fn pressing_is_in_cs10_and_in_two_techniques_only() {
    for id in RoutineId::ALL {
        for (block, choice, part) in parts(*id) {
            if part.cap.or(part.step.step().level) == Some(Level::Press) {
                let allowed = match id {
                    RoutineId::ClogRelief => block == "cs10" && ["compress", "express"].contains(&choice),
                    other => [RoutineId::Compress, RoutineId::HandExpress].contains(other),
                };
                assert!(allowed, "{id} presses in {block} {choice} {}", part.step);
            }
        }
    }
}

#[test]
fn everyday_and_calm_only_are_feather_light() {
    for id in [RoutineId::Everyday, RoutineId::CalmOnly] {
        for (block, _, part) in parts(id) {
            let level = part.cap.or(part.step.step().level);
            assert!(
                level.is_none_or(|level| level == Level::Feather),
                "{block}: {}",
                part.step
            );
        }
    }
}

#[test]
fn calm_only_holds_none_of_the_closed_techniques() {
    let open = [TechniqueId::WarmUp, TechniqueId::Lymph, TechniqueId::Aftercare];
    for (_, _, part) in parts(RoutineId::CalmOnly) {
        assert!(open.contains(&part.step.step().technique), "{}", part.step);
    }
}

#[test]
fn the_inward_strokes_are_in_no_routine() {
    for id in RoutineId::ALL {
        assert!(parts(*id).all(|(_, _, part)| part.step != StepId::Bf4), "{id}");
    }
    let strokes: Vec<(u16, Option<u16>)> = parts(RoutineId::Butterfly)
        .filter(|(_, _, part)| part.step == StepId::Bf3)
        .map(|(_, _, part)| (part.seconds, part.reps))
        .collect();
    assert_eq!(strokes, [(48, Some(8)), (36, Some(6))]);
}

#[test]
fn the_gentlest_choice_is_the_nominal_one() {
    let first = |id: RoutineId, block: &str| {
        let block = id.plan().blocks.iter().find(|row| row.id == block).unwrap();
        (
            block.ask,
            block.choices.iter().map(|choice| choice.id).collect::<Vec<_>>(),
        )
    };
    let cloth = (Some("warmth"), vec!["none", "cool", "warm"]);
    assert_eq!(first(RoutineId::ClogRelief, "cs3"), cloth);
    assert_eq!(first(RoutineId::WarmUp, "warm_up_cloth"), cloth);
    let nipple = (Some("nipple"), vec!["do", "breathe", "skip"]);
    assert_eq!(first(RoutineId::ClogRelief, "cs9"), nipple);
    assert_eq!(first(RoutineId::Nipple, "nipple"), nipple);
    let removal = (Some("removal"), vec!["feed", "compress", "express", "skip"]);
    assert_eq!(first(RoutineId::ClogRelief, "cs10"), removal);
    assert_eq!(
        first(RoutineId::CalmOnly, "milk"),
        (Some("milk"), vec!["feed", "hand", "none"])
    );
}

#[test]
fn short_forms_keep_the_rating_and_the_safety_words() {
    let shorts = RoutineId::ClogRelief.plan().shorts;
    assert_eq!(
        shorts.iter().map(|short| short.minutes).collect::<Vec<_>>(),
        [6, 12]
    );
    for short in shorts {
        assert!(short.parts.contains(&"cs12") && short.parts.contains(&"ac8"));
    }
}

#[test]
fn hands_on_seconds_are_touch_alone() {
    let off = [
        "wu1", "wu2", "wu3", "wu4", "wu5", "wu6", "ly1", "ly11", "bf1", "bf6", "fc6", "np1", "np5", "gc1",
        "gc6",
    ];
    for step in &STEPS {
        if off.contains(&step.id.as_str()) {
            assert!(!step.hands_on, "{}", step.id);
        }
        assert!(
            !step.hands_on || step.level.is_some(),
            "{} is hands-on without pressure",
            step.id
        );
    }
    let on = [
        "wu7", "ly2", "ly10", "bf3", "fc4", "np2", "np3", "np4", "gc2", "gc3", "gc4", "gc5", "he3", "he4",
        "he5", "he6", "ac1",
    ];
    for id in on {
        assert!(id.parse::<StepId>().unwrap().step().hands_on, "{id}");
    }
}

#[test]
fn holds_are_short_and_caps_are_the_papers() {
    for step in &STEPS {
        if let (Some(tempo), Some(Level::Press)) = (step.tempo, step.level) {
            assert!(
                60.0 / tempo.per_min / 2.0 <= f32::from(CAPS.hold_s),
                "{}",
                step.id
            );
        }
    }
    assert_eq!((CAPS.full_session_s, CAPS.cool_down_at_s), (20 * 60, 18 * 60));
    assert_eq!(
        (CAPS.full_per_day, CAPS.full_gap_h, CAPS.full_days_running),
        (2, 6, 2)
    );
    assert_eq!((CAPS.short_per_day, CAPS.calm_per_day), (2, 4));
    assert_eq!(
        (CAPS.hands_on_day_s, CAPS.press_day_s, CAPS.area_run_s),
        (40 * 60, 4 * 60, 2 * 60)
    );
    assert_eq!((CAPS.pain_go_max, CAPS.plan_pain_go_max), (4, 6));
    let cool_down: u16 = CAPS.cool_down.iter().map(|step| step.step().seconds).sum();
    assert_eq!(cool_down, 110);
}

#[test]
fn stop_codes_react_as_in_the_paper() {
    assert_eq!(StopCode::S1.reaction(), Reaction::Lighter);
    assert_eq!(StopCode::S4.reaction(), Reaction::Check);
    assert_eq!(StopCode::S8.reaction(), Reaction::Comfort);
}

#[test]
fn a_source_says_how_far_it_was_read() {
    assert_eq!(CiteKey::Ibm22.mark(), "V abstract only");
    assert!(CiteKey::Abm36.reference().contains("Clinical Protocol #36"));
    assert_eq!(StepId::Ly2.step().recalled, [CiteKey::Abm36]);
    assert!(
        StepId::Wu4.step().cites.is_empty(),
        "our own choice has no source"
    );
}
