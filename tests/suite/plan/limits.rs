//! Where a plan is limited, and how that is told.

use milkpath::domain::breast_map::Side;
use milkpath::domain::catalog::{RoutineId, StepId, TechniqueId};
use milkpath::domain::pain::Pain;
use milkpath::domain::plan::{Plan, Range};
use milkpath::domain::routine::{
    Ask, By, Item, NotPlanned, Planned, Removal, Routine, Why, Wishes, build, build_planned, times,
};
use milkpath::domain::technique::Level;
use milkpath::domain::triage::{Answers, Outcome, SkinSign, evaluate};

use super::files::plan;

fn mild() -> Wishes {
    Wishes {
        pain: Pain::new(2).ok(),
        side: Some(Side::Left),
        ..Wishes::default()
    }
}

fn of_items(items: &str, more: &str) -> Plan {
    let json = format!(
        r#"{{"milkpath_plan":1,"author":"A","language":"en","from":"2026-11-20","until":"2026-12-18"{more},
        "routines":[{{"name":"x","times_a_day":2,"items":{items}}}]}}"#
    );
    Plan::read(json.as_bytes()).unwrap_or_else(|error| panic!("{error}"))
}

fn built(plan: &Plan) -> Planned {
    build_planned(plan, 0, &mild(), None).unwrap()
}

fn whys(planned: &Planned) -> Vec<(Option<usize>, &'static str)> {
    planned
        .limited
        .iter()
        .map(|limited| (limited.item, limited.why.slug()))
        .collect()
}

fn steps(routine: &Routine) -> Vec<&'static str> {
    routine.nominal().map(|stretch| stretch.step.as_str()).collect()
}

#[test]
fn feather_strokes_go_as_the_gentle_session() {
    let plan = plan("good-full");
    let planned = built(&plan);
    assert_eq!(planned.routine.id, RoutineId::CalmOnly);
    assert_eq!(
        steps(&planned.routine),
        ["wu4", "ly2", "ly3", "ly6", "ly7", "ly10", "ac3", "ac4", "ac8"],
        "the plan leaves out the cold pack, and the closing steps are added"
    );
    assert_eq!(
        whys(&planned),
        [
            (Some(6), "plan"),
            (None, "closing"),
            (None, "closing"),
            (None, "closing")
        ]
    );
    assert_eq!(times(&plan, &plan.routines[0]), 3);
}

#[test]
fn a_gentle_check_leaves_the_gentle_part_of_a_plan() {
    let items = r#"[{"step":"ly3"},{"step":"bf3"},{"step":"fc2"},{"step":"ly6"}]"#;
    let plan = of_items(items, "");
    let red = evaluate(&Answers {
        skin: Some([SkinSign::Red].into()),
        ..Answers::none_of_these()
    });
    assert_eq!(red.outcome, Outcome::Gentle);
    let planned = build_planned(&plan, 0, &mild(), Some(&red)).unwrap();
    assert_eq!(planned.routine.id, RoutineId::CalmOnly);
    assert_eq!(&whys(&planned)[..2], [(Some(1), "check"), (Some(2), "check")]);
    assert_eq!(built(&plan).routine.id, RoutineId::ClogRelief);
}

#[test]
fn an_emergency_leaves_nothing_of_any_plan() {
    use milkpath::domain::triage::EmergencySign;
    let ill = evaluate(&Answers {
        emergency: Some([EmergencySign::ChestPain].into()),
        ..Answers::none_of_these()
    });
    for place in 0..3 {
        assert!(build_planned(&plan("good-full"), place, &mild(), Some(&ill)).is_err());
    }
    let none = build_planned(&plan("good-full"), 3, &mild(), None);
    assert_eq!(none, Err(NotPlanned::NoSuchRoutine { have: 3 }));
}

#[test]
fn holds_the_nipple_and_the_cloth_are_offered_and_never_chosen_beforehand() {
    let plan = of_items(
        r#"[{"step":"wu6"},{"step":"np2"},{"step":"gc3"},{"step":"gc6"}]"#,
        "",
    );
    let planned = built(&plan);
    let asked: Vec<(Ask, Vec<&str>)> = planned
        .routine
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Question(q) => Some((q.ask, q.choices.iter().map(|c| c.id.as_str()).collect())),
            Item::Stretch(_) => None,
        })
        .collect();
    assert_eq!(
        asked,
        [
            (Ask::Warmth, vec!["none", "cool", "warm"]),
            (Ask::Nipple, vec!["do", "breathe", "skip"]),
            (Ask::Removal, vec!["feed", "compress", "skip"]),
        ]
    );
    let told = whys(&planned);
    assert_eq!(
        &told[..3],
        [
            (Some(0), "warmth-asked"),
            (Some(1), "nipple-first"),
            (Some(2), "feed-first")
        ]
    );
    let sore = Wishes {
        pain: Pain::new(5).ok(),
        ..mild()
    };
    let sore = build_planned(&plan, 0, &sore, None).unwrap();
    assert!(whys(&sore).contains(&(Some(2), "too-sore")));
    assert!(
        !sore
            .routine
            .every()
            .any(|stretch| stretch.technique() == TechniqueId::Compress)
    );
}

#[test]
fn chosen_beforehand_by_herself_no_question_is_asked() {
    let plan = of_items(r#"[{"step":"gc1"},{"step":"gc3"}]"#, "");
    let wishes = Wishes {
        removal: Some(Removal::Compress),
        ..mild()
    };
    let planned = build_planned(&plan, 0, &wishes, None).unwrap();
    assert_eq!(&steps(&planned.routine)[..2], ["gc1", "gc3"]);
    assert_eq!(
        planned.routine.items[0].stretch().unwrap().ask,
        Some(Ask::MilkFlowing)
    );
}

#[test]
fn caps_cut_and_say_by_which() {
    let plan = of_items(
        r#"[{"step":"bf3","seconds":100},{"step":"wu4"},{"step":"bf5","seconds":60}]"#,
        "",
    );
    let planned = built(&plan);
    let cut = Why::Seconds {
        asked: 60,
        given: 20,
        by: By::Area,
    };
    assert_eq!(
        (planned.limited[0].item, planned.limited[0].why),
        (Some(2), cut),
        "one path, with a rest between"
    );
}

#[test]
fn a_session_and_a_day_have_no_more_than_their_caps() {
    let many = format!(
        "[{}]",
        [r#"{"step":"ly6","seconds":120},{"step":"ly7","seconds":120}"#; 8].join(",")
    );
    let planned = built(&of_items(&many, ""));
    let hands_on: u32 = planned
        .routine
        .nominal()
        .filter(|s| s.hands_on)
        .map(|s| u32::from(s.seconds))
        .sum();
    assert_eq!(hands_on, 1_080);
    let by_time = planned.limited.iter().filter(|l| {
        matches!(
            l.why,
            Why::Seconds {
                by: By::HandsOn,
                given: 0,
                ..
            }
        )
    });
    assert_eq!(by_time.count(), 7);
    let holds = format!("[{}]", [r#"{"step":"gc3","reps":6},{"step":"gc4"}"#; 5].join(","));
    let planned = built(&of_items(&holds, ""));
    let press: i64 = planned.routine.every().map(|s| s.press_ms(s.ms())).sum();
    assert_eq!(press, 240_000, "four minutes of holds");
}

#[test]
fn the_holds_of_the_catalog_are_within_the_caps_of_a_plan() {
    let catalog = ["gc1", "gc2", "gc3", "gc4", "gc5", "gc6"].map(|step| format!(r#"{{"step":"{step}"}}"#));
    let planned = built(&of_items(&format!("[{}]", catalog.join(",")), ""));
    assert_eq!(planned.routine.id, RoutineId::Compress);
    assert_eq!(
        whys(&planned),
        [(None, "closing"), (None, "closing"), (None, "closing")]
    );
    let skipped = of_items(
        r#"[{"step":"ly6","seconds":100},{"step":"gc3"},{"step":"ly6","seconds":60}]"#,
        "",
    );
    let cut = Why::Seconds {
        asked: 60,
        given: 20,
        by: By::Area,
    };
    let told = built(&skipped).limited;
    assert!(
        told.iter().any(|l| (l.item, l.why) == (Some(2), cut)),
        "the holds may be skipped: {told:?}"
    );
}

#[test]
fn one_hand_and_less_pressure_are_told() {
    let plan = of_items(r#"[{"step":"bf3"},{"step":"ly6"}]"#, "");
    let holding = Wishes {
        holding: true,
        ..mild()
    };
    let planned = build_planned(&plan, 0, &holding, None).unwrap();
    assert_eq!(whys(&planned)[0], (Some(0), "one-hand"));
    let mut soft = mild();
    soft.limits.level = Some(Level::Feather);
    let planned = build_planned(&plan, 0, &soft, None).unwrap();
    let why = Why::Pressure {
        asked: Level::Light,
        given: Level::Feather,
    };
    assert_eq!(planned.limited[0].why, why);
}

#[test]
fn more_times_than_the_caps_leave_are_told() {
    let mut plan = of_items(r#"[{"step":"bf3"},{"step":"fc2"}]"#, "");
    plan.routines[0].times_a_day = 6;
    let planned = built(&plan);
    let why = Why::Times { asked: 6, given: 2 };
    assert_eq!(
        planned.limited.iter().find(|l| l.item.is_none()).map(|l| l.why),
        Some(why)
    );
    let by_hand = of_items(r#"[{"step":"he2"},{"step":"he3"}]"#, "");
    assert_eq!(
        (built(&by_hand).routine.id, times(&by_hand, &by_hand.routines[0])),
        (RoutineId::HandExpress, 2)
    );
}

#[test]
fn bf4_takes_the_second_part_of_the_apps_own_wings() {
    let own = |id: RoutineId, plan: &Plan| {
        let routine = build(id, &mild().with_plan(plan)).unwrap();
        let wings = routine
            .nominal()
            .filter(|s| matches!(s.step, StepId::Bf3 | StepId::Bf4));
        wings.map(|s| (s.step.as_str(), s.seconds)).collect::<Vec<_>>()
    };
    let on = plan("good-full");
    let off = of_items(r#"[{"step":"bf3"}]"#, "");
    for id in [RoutineId::ClogRelief, RoutineId::Butterfly] {
        assert_eq!(own(id, &on), [("bf3", 48), ("bf4", 36)]);
        assert_eq!(own(id, &off), [("bf3", 48), ("bf3", 36)]);
    }
    let holding = Wishes {
        holding: true,
        ..mild()
    };
    let routine = build(RoutineId::ClogRelief, &holding.with_plan(&on)).unwrap();
    assert!(
        !routine.every().any(|s| s.step == StepId::Bf4),
        "it takes two hands"
    );
}

#[test]
fn what_a_plan_leaves_out_is_left_out_of_the_apps_own_routines() {
    let wishes = mild().with_plan(&plan("good-arabic"));
    let routine = build(RoutineId::ClogRelief, &wishes).unwrap();
    let gone = [TechniqueId::Circles, TechniqueId::Nipple];
    assert!(!routine.every().any(|s| gone.contains(&s.technique())));
    assert!(
        !routine
            .every()
            .any(|s| matches!(s.step, StepId::Gc3 | StepId::Fc4)),
        "holds are off"
    );
}

#[test]
fn ranges_come_from_the_catalog() {
    let range = |step: StepId| {
        let range = Range::of(step);
        (range.least_s, range.most_s, range.least_reps, range.most_reps)
    };
    assert_eq!(range(StepId::Bf3), (6, 120, Some(1), Some(20)));
    assert_eq!(range(StepId::Bf4), (6, 36, Some(1), Some(6)));
    assert_eq!(range(StepId::Gc3), (20, 120, Some(1), Some(6)));
    assert_eq!(range(StepId::Np3), (2, 90, Some(1), Some(45)));
    assert_eq!(
        range(StepId::Ac8),
        (20, 600, None, None),
        "the words about when to call are never cut short"
    );
    assert_eq!(range(StepId::Ac2), (600, 600, None, None));
    for step in StepId::ALL {
        let (range, row) = (Range::of(*step), step.step());
        assert!(
            range.least_s <= row.seconds && row.seconds <= range.most_s,
            "{step}: {range:?}"
        );
    }
}
