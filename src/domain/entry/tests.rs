//! From a form to a line and back; what is wrong is told, all of it.

use proptest::prelude::*;
use rstest::rstest;

use super::any::now;
use super::*;
use crate::domain::at::{HOUR, MINUTE};
use crate::domain::breast_map::Side;
use crate::domain::units::{MilkTotal, Millilitres, Seconds};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn a_form_is_a_line_or_tells_why(draft in any::draft()) {
        match draft.finish(now()) {
            Err(flaws) => prop_assert!(!flaws.is_empty()),
            Ok(line) => {
                // The form of the line makes the same line; so does what was written of both as JSON.
                prop_assert_eq!(Draft::of_new(&line).finish(now()), Ok(line.clone()));
                let json = serde_json::to_string(&line).unwrap();
                prop_assert_eq!(serde_json::from_str::<NewEntry>(&json).unwrap(), line.clone());
                prop_assert!(line.end.is_none_or(|end| (0..=LONGEST).contains(&end.since(line.at))));
                prop_assert!(line.babies.is_sorted_by_key(|its| its.baby));
                let entry = line.clone().with(EntryId(7));
                prop_assert_eq!(entry.into_new(), line);
            }
        }
        let json = serde_json::to_string(&draft).unwrap();
        prop_assert_eq!(serde_json::from_str::<Draft>(&json).unwrap(), draft);
    }
}

fn draft(kind: DraftKind) -> Draft {
    Draft {
        end: Some(now().plus(-HOUR + 20 * MINUTE)),
        ..Draft::new(now().plus(-HOUR), kind)
    }
}

fn breast(order: &[Side], left_s: Option<i64>, right_s: Option<i64>) -> DraftKind {
    DraftKind::Feed(FeedDraft {
        breast: Some(BreastDraft {
            order: order.to_vec(),
            left_s,
            right_s,
            ..BreastDraft::default()
        }),
        bottle: None,
    })
}

#[rstest]
#[case::nothing(DraftKind::Feed(FeedDraft::default()), &[(Field::Sides, Why::Missing)])]
#[case::side_not_used(breast(&[Side::Left], Some(600), Some(60)), &[(Field::Right, Why::SideNotUsed)])]
#[case::twice(breast(&[Side::Left, Side::Left], None, None), &[(Field::Sides, Why::Twice)])]
#[case::too_long(breast(&[Side::Left, Side::Right], Some(900), Some(400)), &[(Field::Total, Why::TooLong)])]
#[case::range(breast(&[], Some(-1), None), &[(Field::Left, Why::OutOfRange { min: 0, max: 86_400 })])]
#[case::empty_check_in(DraftKind::CheckIn(CheckInDraft::default()), &[(Field::What, Why::Missing)])]
#[case::empty_note(DraftKind::Note, &[(Field::Note, Why::Missing)])]
#[case::pain(
    DraftKind::CheckIn(CheckInDraft { pain: Some(11), wets: Some(31), ..CheckInDraft::default() }),
    &[(Field::Pain, Why::OutOfRange { min: 0, max: 10 }), (Field::Wets, Why::OutOfRange { min: 0, max: 30 })]
)]
#[case::pump(
    DraftKind::Pump(PumpDraft { flange_mm: Some(7), left_dml: Some(20_001), setting: "x".repeat(201), ..PumpDraft::default() }),
    &[
        (Field::Left, Why::OutOfRange { min: 0, max: 20_000 }),
        (Field::Flange, Why::OutOfRange { min: 8, max: 50 }),
        (Field::Setting, Why::TooManyCharacters { most: 200 }),
    ]
)]
fn each_flaw_is_told_with_its_field(#[case] kind: DraftKind, #[case] expected: &[(Field, Why)]) {
    let flaws = draft(kind).finish(now()).unwrap_err();
    let told: Vec<_> = flaws.iter().map(|flaw| (flaw.field, flaw.why)).collect();
    assert_eq!(told, expected);
}

#[test]
fn all_flaws_of_a_form_are_told_at_once() {
    let form = Draft {
        at: now().plus(HOUR),
        end: Some(now()),
        note: "x".repeat(4_001),
        ..draft(breast(&[Side::Right], Some(60), None))
    };
    let flaws = form.finish(now()).unwrap_err();
    let fields: Vec<_> = flaws.iter().map(|flaw| flaw.field.slug()).collect();
    assert_eq!(fields, ["at", "end", "left", "note"]);
    assert_eq!(flaws[1].why, Why::EndsBefore);
    assert_eq!(flaws[1].to_string(), "end: EndsBefore");
}

#[test]
fn what_is_left_empty_follows_from_the_rest() {
    let timed = Draft {
        end: None,
        ..draft(breast(&[Side::Left, Side::Right], Some(300), Some(420)))
    };
    let line = timed.finish(now()).unwrap();
    assert_eq!(line.end, Some(line.at.plus(12 * MINUTE)));
    let spanned = draft(breast(&[Side::Right], None, None)).finish(now()).unwrap();
    let Kind::Feed(feed) = &spanned.kind else {
        panic!("{spanned:?}")
    };
    assert_eq!(
        feed.breast().unwrap().at(Side::Right).map(Seconds::get),
        Some(1_200)
    );
    let neither = Draft {
        end: None,
        ..draft(breast(&[Side::Right], None, None))
    };
    assert_eq!(neither.finish(now()).unwrap().end, None);
}

#[test]
fn an_end_that_follows_does_not_lie_ahead_of_now() {
    let lasts = |seconds| Draft::new(now(), breast(&[Side::Left], Some(seconds), None));
    let flaws = lasts(600).finish(now()).unwrap_err();
    assert_eq!(flaws, [Flaw::new(Field::End, Why::InFuture)]);
    assert_eq!(lasts(60).finish(now()).unwrap().end, Some(now().plus(MINUTE)));
}

#[test]
fn two_at_once_may_have_twice_the_time() {
    use crate::domain::ids::BabyId;

    let both = |sides: [Option<Side>; 2]| Draft {
        babies: vec![
            ForBaby {
                baby: BabyId(2),
                side: sides[1],
            },
            ForBaby {
                baby: BabyId(1),
                side: sides[0],
            },
        ],
        ..draft(breast(&[], Some(1_200), Some(1_100)))
    };
    let tandem = both([Some(Side::Left), Some(Side::Right)]).finish(now()).unwrap();
    assert_eq!(tandem.babies[0].baby, BabyId(1));
    let one_after_the_other = both([None, None]).finish(now()).unwrap_err();
    assert_eq!(one_after_the_other, [Flaw::new(Field::Total, Why::TooLong)]);
    let same_side = both([Some(Side::Left), Some(Side::Left)])
        .finish(now())
        .unwrap_err();
    assert_eq!(same_side, [Flaw::new(Field::Babies, Why::Twice)]);
}

#[test]
fn a_top_up_belongs_to_its_feed_and_amounts_add_up() {
    let feed = DraftKind::Feed(FeedDraft {
        bottle: Some(BottleDraft {
            milk: MilkKind::Mixed,
            breast_milk_dml: Some(300),
            formula_dml: Some(450),
            total_dml: Some(1),
        }),
        breast: Some(BreastDraft {
            order: vec![Side::Left],
            ..BreastDraft::default()
        }),
    });
    let line = draft(feed).finish(now()).unwrap();
    let Kind::Feed(Feed::Breast {
        top_up: Some(bottle), ..
    }) = line.kind
    else {
        panic!("{line:?}")
    };
    assert_eq!(bottle.total().map(MilkTotal::deci_ml), Some(750));
    let left = Millilitres::from_ml(80).unwrap();
    let pump = Pump::new(Method::Pump, Some(PumpedSides::Left), Pumped::Total(left)).unwrap();
    assert_eq!(
        pump.milk(),
        Pumped::Sides {
            left,
            right: Millilitres::NONE
        }
    );
    assert!(
        Pump::new(
            Method::Pump,
            Some(PumpedSides::Right),
            Pumped::Sides { left, right: left }
        )
        .is_err()
    );
}

#[test]
fn lines_of_a_kind_that_lie_on_each_other_overlap() {
    let line = |from: i64, until: i64, id| {
        let form = Draft {
            at: now().plus(from * MINUTE - HOUR),
            end: Some(now().plus(until * MINUTE - HOUR)),
            ..draft(breast(&[Side::Left], None, None))
        };
        form.finish(now()).unwrap().with(EntryId(id))
    };
    assert!(line(0, 10, 1).overlaps(&line(9, 20, 2)));
    assert!(!line(0, 10, 1).overlaps(&line(10, 20, 2)), "they touch");
    assert!(!line(0, 10, 1).overlaps(&line(0, 10, 1)), "itself");
}

#[test]
fn names_are_what_rows_hold() {
    for kind in KindName::ALL {
        assert_eq!(
            serde_json::to_string(&kind).unwrap(),
            format!("{:?}", kind.slug())
        );
    }
    for care in CareKind::ALL {
        assert_eq!(
            serde_json::to_string(&care).unwrap(),
            format!("{:?}", care.slug())
        );
        assert_eq!(Care::tapped(care).kind(), care);
    }
    assert!(
        serde_json::from_str::<Breast>(
            r#"{"order":["left"],"time":{"sides":{"left":1,"right":2}},"paused":0}"#
        )
        .is_err()
    );
    assert!(SideOrder::new(Vec::new()).is_err());
}

mod sessions {
    //! Milk of a guided session.

    use super::*;
    use crate::domain::catalog::{RoutineId, StepId};
    use crate::domain::ids::SessionId;
    use crate::domain::session::{Ending, Session, StepDone, StepOutcome};

    fn run(steps: &[(StepId, StepOutcome, u32)]) -> Session {
        let all: i64 = steps.iter().map(|(_, _, seconds)| i64::from(*seconds)).sum();
        Session {
            id: SessionId(4),
            episode: None,
            routine: RoutineId::ClogRelief,
            plan: None,
            side: Some(Side::Left),
            by_helper: false,
            started: now(),
            ended: Some(now().plus(all * 1_000)),
            ending: Some(Ending::Finished),
            pain_before: None,
            pain_after: None,
            hands_on_s: 0,
            press_s: 0,
            steps: (0..)
                .zip(steps)
                .map(|(position, (step, outcome, seconds))| StepDone {
                    position,
                    step: *step,
                    block: "cs10".to_owned(),
                    outcome: *outcome,
                    seconds: *seconds,
                    level: None,
                })
                .collect(),
        }
    }

    use StepOutcome::{Cut, Done, Skipped};

    #[test]
    fn a_feed_in_a_session_is_a_line_at_its_place() {
        let session = run(&[
            (StepId::Wu2, Done, 60),
            (StepId::Gc1, Done, 300),
            (StepId::Gc2, Cut, 15),
            (StepId::Ac4, Done, 20),
        ]);
        let [feed] = of_session(&session, MilkBy::Feed).try_into().unwrap();
        assert_eq!(
            (feed.at.since(now()), feed.end.unwrap().since(feed.at)),
            (MINUTE, 315_000)
        );
        assert_eq!(feed.source, Source::Session(SessionId(4)));
        let Kind::Feed(kind) = &feed.kind else {
            panic!("{feed:?}")
        };
        assert_eq!(kind.breast().unwrap().at(Side::Left).map(Seconds::get), Some(315));
        let [pump] = of_session(&session, MilkBy::Pump).try_into().unwrap();
        let Kind::Pump(kind) = &pump.kind else {
            panic!("{pump:?}")
        };
        assert_eq!(
            (kind.method(), kind.sides()),
            (Method::Pump, Some(PumpedSides::Left))
        );
    }

    #[test]
    fn milk_by_hand_is_a_line_without_the_washing() {
        let session = run(&[
            (StepId::He1, Done, 20),
            (StepId::He3, Done, 60),
            (StepId::He4, Done, 60),
        ]);
        let [hand] = of_session(&session, MilkBy::Pump).try_into().unwrap();
        let Kind::Pump(kind) = &hand.kind else {
            panic!("{hand:?}")
        };
        assert_eq!(kind.method(), Method::ByHand);
        assert_eq!(kind.duration().map(Seconds::get), Some(120));
    }

    #[test]
    fn what_was_skipped_is_no_milk() {
        let session = run(&[
            (StepId::Wu2, Done, 60),
            (StepId::Gc1, Skipped, 0),
            (StepId::He3, Skipped, 3),
        ]);
        assert!(of_session(&session, MilkBy::Feed).is_empty());
        let runs = Session {
            ended: None,
            ..run(&[(StepId::Gc1, Done, 60)])
        };
        assert!(of_session(&runs, MilkBy::Feed).is_empty());
    }
}
