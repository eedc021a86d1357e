//! Routines as they are built: totals, choices, and what is closed.

use proptest::prelude::*;
use rstest::rstest;

use super::*;
use crate::domain::catalog::CAPS;
use crate::domain::pain::Pain;

fn whole(id: RoutineId, wishes: &Wishes) -> Routine {
    build(id, wishes).unwrap()
}

fn steps(routine: &Routine) -> Vec<&'static str> {
    routine.nominal().map(|stretch| stretch.step.as_str()).collect()
}

fn question(routine: &Routine, ask: Ask) -> Option<Vec<&str>> {
    let mut questions = routine.items.iter().filter_map(|item| match item {
        Item::Question(question) if question.ask == ask => Some(question),
        _ => None,
    });
    let choices = &questions.next()?.choices;
    Some(choices.iter().map(|choice| choice.id.as_str()).collect())
}

fn mild() -> Wishes {
    Wishes {
        pain: Pain::new(3).ok(),
        ..Wishes::default()
    }
}

#[rstest]
#[case(RoutineId::ClogRelief, 1074)]
#[case(RoutineId::Everyday, 300)]
#[case(RoutineId::CalmOnly, 460)]
#[case(RoutineId::WarmUp, 270)]
#[case(RoutineId::Lymph, 320)]
#[case(RoutineId::Butterfly, 148)]
#[case(RoutineId::Circles, 145)]
#[case(RoutineId::Nipple, 90)]
#[case(RoutineId::Compress, 300)]
#[case(RoutineId::HandExpress, 240)]
#[case(RoutineId::Aftercare, 170)]
fn a_routine_lasts_its_nominal_seconds(#[case] id: RoutineId, #[case] seconds: u32) {
    assert_eq!(whole(id, &Wishes::default()).seconds(), seconds);
}

#[rstest]
#[case(Removal::Feed)]
#[case(Removal::Compress)]
#[case(Removal::Express)]
fn each_way_of_milk_removal_takes_as_long(#[case] removal: Removal) {
    let wishes = Wishes {
        removal: Some(removal),
        ..mild()
    };
    let routine = whole(RoutineId::ClogRelief, &wishes);
    assert_eq!(routine.seconds(), 1074);
    assert_eq!(question(&routine, Ask::Removal), None, "it is answered");
}

#[rstest]
#[case(6, 356)]
#[case(12, 716)]
fn short_forms_keep_the_rating_and_the_safety_words(#[case] minutes: u16, #[case] seconds: u32) {
    let wishes = Wishes {
        minutes: Some(minutes),
        ..mild()
    };
    let routine = whole(RoutineId::ClogRelief, &wishes);
    assert_eq!(routine.seconds(), seconds);
    assert!(seconds <= u32::from(minutes) * 60);
    for step in ["fc4", "ac3", "ac4", "ac8"] {
        assert!(steps(&routine).contains(&step), "{step}");
    }
    assert!(!steps(&routine).contains(&"fc2"), "only fc4 of its block");
}

#[test]
fn a_form_or_block_that_is_not_there_names_what_is() {
    let minutes = Wishes {
        minutes: Some(7),
        ..Wishes::default()
    };
    let error = build(RoutineId::ClogRelief, &minutes).unwrap_err().to_string();
    assert!(error.contains('6') && error.contains("12"), "{error}");
    let from = Wishes {
        from: Some("cs99".into()),
        ..Wishes::default()
    };
    let error = build(RoutineId::ClogRelief, &from).unwrap_err().to_string();
    assert!(error.contains("cs7"), "{error}");
}

#[rstest]
#[case("cs2", "wu1")]
#[case("cs4", "ly2")]
#[case("cs7", "bf3")]
fn a_session_can_begin_at_a_block(#[case] from: &str, #[case] first: &str) {
    let wishes = Wishes {
        from: Some(from.into()),
        ..mild()
    };
    let routine = whole(RoutineId::ClogRelief, &wishes);
    assert_eq!(steps(&routine).first(), Some(&first));
}

#[test]
fn gentle_holds_need_mild_pain_that_is_known() {
    let offered = |pain: Option<u8>| {
        let wishes = Wishes {
            pain: pain.and_then(|score| Pain::new(score).ok()),
            ..Wishes::default()
        };
        let routine = whole(RoutineId::ClogRelief, &wishes);
        question(&routine, Ask::Removal).unwrap().contains(&"compress")
    };
    assert!(offered(Some(4)));
    assert!(!offered(Some(5)));
    assert!(!offered(None));
}

#[test]
fn a_closed_technique_never_closes_the_feed() {
    let bans = [TechniqueId::Compress, TechniqueId::HandExpress].map(Ban::Technique);
    let wishes = Wishes {
        limits: Limits::of(bans),
        ..mild()
    };
    let routine = whole(RoutineId::ClogRelief, &wishes);
    assert_eq!(question(&routine, Ask::Removal), Some(vec!["feed", "skip"]));
}

#[test]
fn warm_and_cool_are_gone_where_they_are_closed() {
    let left = |bans: &[Ban]| {
        let wishes = Wishes {
            limits: Limits::of(bans.iter().copied()),
            ..mild()
        };
        let routine = whole(RoutineId::ClogRelief, &wishes);
        question(&routine, Ask::Warmth).map(|ids| ids.join(" "))
    };
    assert_eq!(left(&[]), Some("none cool warm".into()));
    assert_eq!(left(&[Ban::Warmth]), Some("none cool".into()));
    assert_eq!(left(&[Ban::Cold]), Some("none warm".into()));
    assert_eq!(left(&[Ban::Cold, Ban::Warmth]), None, "nothing is left to ask");
}

#[test]
fn breathing_is_offered_where_the_nipple_is_closed() {
    let wishes = Wishes {
        limits: Limits::of([Ban::Technique(TechniqueId::Nipple)]),
        ..mild()
    };
    let routine = whole(RoutineId::ClogRelief, &wishes);
    assert_eq!(question(&routine, Ask::Breathe), Some(vec!["breathe", "skip"]));
    assert_eq!(
        build(RoutineId::Nipple, &wishes),
        Err(NotBuilt::NothingLeft(RoutineId::Nipple))
    );
}

#[test]
fn a_lump_that_may_not_be_stroked_is_still_looked_at() {
    let wishes = Wishes {
        limits: Limits::of([Ban::OverLump]),
        ..mild()
    };
    let routine = whole(RoutineId::ClogRelief, &wishes);
    assert!(
        !routine
            .every()
            .any(|stretch| matches!(stretch.step, StepId::Fc4 | StepId::Gc3))
    );
    assert!(steps(&routine).contains(&"wu3") && steps(&routine).contains(&"ac3"));
    assert_eq!(
        question(&routine, Ask::Removal),
        Some(vec!["feed", "express", "skip"])
    );
}

#[test]
fn one_hand_holds_the_baby() {
    let wishes = Wishes {
        holding: true,
        ..mild()
    };
    for &id in RoutineId::ALL {
        let Ok(routine) = build(id, &wishes) else {
            continue;
        };
        for stretch in routine.every() {
            let row = stretch.row();
            assert!(
                !row.hand.needs_two() || stretch.step == StepId::Wu2,
                "{id}: {}",
                stretch.step
            );
            let reworded = matches!(
                stretch.step,
                StepId::Ly1 | StepId::Ly11 | StepId::Wu1 | StepId::Ac6 | StepId::He1 | StepId::He4
            );
            assert_eq!(
                stretch.words.as_deref() == Some("held"),
                reworded,
                "{}",
                stretch.step
            );
        }
    }
    let routine = whole(RoutineId::ClogRelief, &wishes);
    assert!(
        !steps(&routine).contains(&"bf6"),
        "no strokes, no question how they felt"
    );
}

#[test]
fn an_unknown_sore_side_closes_both() {
    use crate::domain::triage::{Answers, NippleSign, evaluate};
    let answers = Answers {
        nipple: Some([NippleSign::DeepCrack].into()),
        ..Answers::none_of_these()
    };
    let verdict = evaluate(&answers);
    let limits = Limits::of_verdict(&verdict);
    assert!(limits.bans.contains(&Ban::Touch(Side::Left)) && limits.bans.contains(&Ban::Touch(Side::Right)));
    let left = evaluate(&Answers {
        side: Some(Side::Left),
        ..answers
    });
    assert!(!Limits::of_verdict(&left).bans.contains(&Ban::Touch(Side::Right)));
}

#[test]
fn no_session_ends_with_praise_under_a_call() {
    use crate::domain::triage::{Answers, Note, SkinSign, evaluate};
    let last = |skin: &[SkinSign]| {
        let verdict = evaluate(&Answers {
            skin: Some(skin.iter().copied().collect()),
            cap_reached: Some(true),
            ..Answers::none_of_these()
        });
        let wishes = Wishes {
            limits: Limits::of_verdict(&verdict),
            ..mild()
        };
        let routine = whole(RoutineId::Aftercare, &wishes);
        let praise = routine.every().any(|stretch| stretch.step == StepId::Ac9);
        (praise, verdict.notes.contains(&Note::RestNow))
    };
    assert_eq!(last(&[]), (true, true));
    assert_eq!(last(&[SkinSign::Spreading]), (false, false));
}

#[test]
fn soft_circles_are_for_a_breast_without_a_sore_spot() {
    let sore = Wishes {
        spot: Spot::new(Side::Left, 2.0, 0.6).ok(),
        ..Wishes::default()
    };
    assert!(steps(&whole(RoutineId::Everyday, &Wishes::default())).contains(&"fc3"));
    assert!(!steps(&whole(RoutineId::Everyday, &sore)).contains(&"fc3"));
}

#[test]
fn the_side_is_carried_and_both_sides_stay_both() {
    let right = Wishes {
        spot: Spot::new(Side::Right, 2.0, 0.6).ok(),
        side: Some(Side::Left),
        ..mild()
    };
    let routine = whole(RoutineId::ClogRelief, &right);
    assert_eq!(routine.side, Some(Side::Right), "the pin knows");
    assert!(routine.every().all(|stretch| stretch.side == Some(Side::Right)));
    let both = whole(RoutineId::Everyday, &Wishes::default());
    let side = |block: &str| {
        both.nominal()
            .find(|stretch| stretch.block == block)
            .unwrap()
            .side
    };
    assert_eq!((side("es4"), side("es5")), (Some(Side::Left), Some(Side::Right)));
}

#[test]
fn the_endings_are_the_papers() {
    let routine = whole(RoutineId::ClogRelief, &mild());
    assert_eq!(seconds(routine.cool_down.iter()), 110);
    assert_eq!(routine.cool_down.len(), CAPS.cool_down.len());
    assert_eq!(routine.farewell.len(), 1);
    assert!(
        routine
            .cool_down
            .iter()
            .all(|stretch| stretch.level <= Some(Level::Feather))
    );
}

#[test]
fn hand_expression_is_never_hands_on() {
    let routine = whole(RoutineId::HandExpress, &mild());
    assert!(routine.nominal().all(|stretch| !stretch.hands_on));
}

#[test]
fn holds_are_counted_without_their_rests() {
    let routine = whole(RoutineId::Compress, &mild());
    let holds = routine
        .every()
        .find(|stretch| stretch.step == StepId::Gc3)
        .unwrap();
    let counted = [0, 4_000, 10_000, 19_999, 25_000, 80_000, 90_000].map(|ms| holds.press_ms(ms));
    assert_eq!(counted, [0, 4_000, 10_000, 10_000, 15_000, 40_000, 40_000]);
}

fn any_ban() -> impl Strategy<Value = Ban> {
    prop_oneof![
        proptest::sample::select(TechniqueId::ALL).prop_map(Ban::Technique),
        proptest::sample::select(StepId::ALL).prop_map(Ban::Step),
        Just(Ban::OverLump),
        Just(Ban::Warmth),
        Just(Ban::Cold),
        Just(Ban::Touch(Side::Left)),
        Just(Ban::Touch(Side::Right)),
    ]
}

prop_compose! {
    fn any_limits()(
        bans in proptest::collection::vec(any_ban(), 0..5),
        level in proptest::option::of(proptest::sample::select(vec![Level::Feather, Level::Light, Level::Press])),
    ) -> Limits {
        Limits { bans, level }
    }
}

prop_compose! {
    /// Wishes of every kind.
    pub(crate) fn any_wishes()(
        spot in proptest::option::of((any::<bool>(), 0.0_f32..12.0, 0.0_f32..=1.0)),
        minutes in proptest::sample::select(vec![None, None, Some(6), Some(12)]),
        holding in any::<bool>(),
        warmth in proptest::option::of(proptest::sample::select(vec![Warmth::Warm, Warmth::Cool, Warmth::None])),
        removal in proptest::option::of(proptest::sample::select(vec![
            Removal::Feed, Removal::Compress, Removal::Express, Removal::Skip,
        ])),
        limits in any_limits(),
        pain in proptest::option::of(0_u8..=10),
        from in proptest::sample::select(vec![None, None, Some("cs4"), Some("cs7")]),
    ) -> Wishes {
        let side = |left| if left { Side::Left } else { Side::Right };
        Wishes {
            spot: spot.and_then(|(left, hour, r)| Spot::new(side(left), hour, r).ok()),
            side: None, minutes, holding, warmth, removal, limits,
            pain: pain.and_then(|score| Pain::new(score).ok()),
            from: from.map(str::to_owned),
            ..Wishes::default()
        }
    }
}

proptest! {
    /// Whatever is closed: it is in no routine that is built afterwards, in no choice and in no ending.
    #[test]
    fn nothing_closed_is_ever_built(id in proptest::sample::select(RoutineId::ALL), wishes in any_wishes()) {
        let Ok(routine) = build(id, &wishes) else { return Ok(()) };
        prop_assert!(routine.seconds() > 0 || routine.items.iter().any(|item| item.stretch().is_none()));
        for stretch in routine.every() {
            prop_assert!(!wishes.limits.forbid(stretch), "{:?} in {id}", stretch.step);
            prop_assert!(stretch.step != StepId::Bf4, "only by a plan");
            prop_assert!(stretch.level <= wishes.limits.level.or(Some(Level::Press)));
            prop_assert!(stretch.level <= stretch.row().level);
            let banned = wishes.limits.bans.iter().any(|ban| match *ban {
                Ban::Step(step) => step == stretch.step,
                Ban::Technique(technique) => technique == stretch.technique() && stretch.step != StepId::Gc1,
                Ban::Touch(side) => stretch.level.is_some() && stretch.side.is_none_or(|its| its == side),
                Ban::Warmth => stretch.step == StepId::Wu6 && stretch.words.as_deref() != Some("cool"),
                Ban::Cold => stretch.step == StepId::Ac2 || stretch.words.as_deref() == Some("cool"),
                Ban::OverLump => matches!(stretch.step, StepId::Fc4 | StepId::Gc3 | StepId::Gc5),
            });
            prop_assert!(!banned, "{:?} in {id}", stretch.step);
        }
        for item in &routine.items {
            if let Item::Question(question) = item {
                prop_assert!(question.choices.len() > 1, "a question has two ways");
            }
        }
    }

    #[test]
    fn a_routine_survives_its_storage(id in proptest::sample::select(RoutineId::ALL), wishes in any_wishes()) {
        let Ok(routine) = build(id, &wishes) else { return Ok(()) };
        let stored = serde_json::to_string(&routine).unwrap();
        prop_assert_eq!(serde_json::from_str::<Routine>(&stored).unwrap(), routine);
    }
}
