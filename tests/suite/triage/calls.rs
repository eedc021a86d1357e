//! Locks and the words to read out.

use milkpath::domain::at::{At, DAY, HOUR};
use milkpath::domain::breast_map::{Side, Spot};
use milkpath::domain::catalog::{RoutineId, StepId};
use milkpath::domain::episode::{Check, CheckKind, Episode};
use milkpath::domain::ids::{CheckId, ContactId, EpisodeId, TriageId};
use milkpath::domain::pain::Pain;
use milkpath::domain::triage::{
    Answered, Ask, Heard, Line, Lock, Outcome, RuleId, Said, Script, Urgency, active_lock, evaluate,
    waits_for_word,
};
use milkpath::domain::units::{LumpSize, Temperature};
use proptest::prelude::*;
use rstest::rstest;
use serde_json::{Value, json};

use super::answers::any_answers;
use super::fixtures::with;

fn at(hours: i64) -> At {
    At::new(1_795_000_000_000 + hours * HOUR, 60).unwrap()
}

/// A check after so many hours.
fn check(id: i64, hours: i64, patch: &Value) -> Answered {
    let answers = with(patch);
    Answered {
        id: TriageId(id),
        at: at(hours),
        verdict: evaluate(&answers),
        answers,
        corrects: None,
        episode: None,
    }
}

fn heard(hours: i64, said: Said) -> Heard {
    Heard {
        id: ContactId(1),
        triage: TriageId(1),
        at: at(hours),
        said,
        person: None,
    }
}

/// The lock of a fever at hour 0 and what came after, seen at `hours`.
fn lock_after(history: &[Answered], heard: &[Heard], hours: i64) -> Option<Lock> {
    active_lock(history, heard, at(hours).utc_ms()).map(|active| active.lock)
}

fn fever() -> Answered {
    check(1, 0, &json!({"temperature_c": 38.4}))
}

#[rstest]
#[case(Said::Seen, None)]
#[case(Said::MassageOk, None)]
#[case(Said::Medicine, Some(Lock::Strokes))]
#[case(Said::NotYet, Some(Lock::Strokes))]
fn being_seen_lifts_a_lock(#[case] said: Said, #[case] left: Option<Lock>) {
    assert_eq!(lock_after(&[fever()], &[heard(3, said)], 4), left);
    assert_eq!(lock_after(&[fever()], &[heard(-1, said)], 4), Some(Lock::Strokes));
}

#[test]
fn a_lock_stays_until_its_signs_are_gone_for_a_day() {
    let well = check(2, 5, &json!({}));
    assert_eq!(lock_after(&[fever()], &[], 500), Some(Lock::Strokes));
    assert_eq!(lock_after(&[fever(), well.clone()], &[], 28), Some(Lock::Strokes));
    assert_eq!(lock_after(&[fever(), well.clone()], &[], 29), None);
    let active = active_lock(&[fever(), well], &[], at(6).utc_ms()).unwrap();
    assert_eq!(active.lifts_ms, Some(at(5).utc_ms() + DAY));
    assert_eq!(active.triggers, [RuleId::T06]);
}

#[test]
fn a_sign_that_comes_back_starts_the_day_again() {
    let history = [
        fever(),
        check(2, 5, &json!({})),
        check(3, 10, &json!({"temperature_c": 38.0})),
    ];
    assert_eq!(lock_after(&history, &[], 40), Some(Lock::Strokes));
    let history = [
        history,
        [
            check(4, 20, &json!({})),
            check(5, 43, &json!({})),
            check(6, 44, &json!({})),
        ],
    ];
    assert_eq!(lock_after(&history.concat(), &[], 43), Some(Lock::Strokes));
    assert_eq!(lock_after(&history.concat(), &[], 44), None);
}

#[test]
fn a_check_that_did_not_ask_proves_nothing() {
    let history = [fever(), check(2, 5, &json!({"fever": null}))];
    assert_eq!(lock_after(&history, &[], 400), Some(Lock::Strokes));
}

/// An open clog knows its hours by itself: they do not tell which way it goes.
#[test]
fn the_hours_alone_do_not_prove_that_it_gets_better() {
    let worse = check(1, 0, &json!({"hours": 30, "trend": "worse"}));
    assert_eq!(worse.verdict.locking, [RuleId::T15]);
    let short = check(2, 5, &json!({"hours": 35, "trend": null}));
    assert_eq!(lock_after(&[worse.clone(), short], &[], 400), Some(Lock::Strokes));
    let better = check(2, 5, &json!({"hours": 35, "trend": "better"}));
    assert_eq!(lock_after(&[worse, better], &[], 30), None);
}

#[test]
fn a_corrected_answer_takes_its_lock_along() {
    let mut corrected = check(2, 1, &json!({"temperature_c": 36.4}));
    corrected.corrects = Some(TriageId(1));
    assert_eq!(lock_after(&[fever(), corrected.clone()], &[], 1), None);
    let mut again = check(3, 2, &json!({"pain": 9}));
    again.corrects = Some(TriageId(2));
    assert_eq!(
        lock_after(&[fever(), corrected, again], &[], 2),
        Some(Lock::Strokes)
    );
}

#[test]
fn a_providers_word_in_the_profile_counts_at_once() {
    let before = check(1, 0, &json!({"conditions": ["blood_thinner"]}));
    let after = check(
        2,
        1,
        &json!({"conditions": ["blood_thinner"], "cleared": ["blood_thinner"]}),
    );
    assert_eq!(
        lock_after(std::slice::from_ref(&before), &[], 1),
        Some(Lock::Strokes)
    );
    assert_eq!(lock_after(&[before, after], &[], 1), None);
}

#[test]
fn the_widest_lock_holds() {
    let history = [
        check(1, 0, &json!({"nipple": ["blisters"], "side": "left"})),
        check(2, 1, &json!({"pain": 9})),
    ];
    let side = active_lock(&history[..1], &[], at(2).utc_ms()).unwrap();
    assert_eq!((side.lock, side.side), (Lock::Side, Some(Side::Left)));
    assert_eq!(lock_after(&history, &[], 2), Some(Lock::Strokes));
}

#[test]
fn a_side_rests_under_a_wider_lock_and_whichever_side_is_asked_about_next() {
    let history = [
        check(1, 0, &json!({"nipple": ["blisters"], "side": "left"})),
        check(
            2,
            1,
            &json!({"pain": 9, "nipple": [], "skin": [], "side": "right"}),
        ),
    ];
    let lock = active_lock(&history, &[], at(2).utc_ms()).unwrap();
    assert_eq!((lock.lock, lock.side), (Lock::Strokes, Some(Side::Right)));
    let verdict = lock.hold(&history[1]);
    assert_eq!(verdict.rests(), [Side::Left].into());
    assert!(
        !verdict.allows_step_on(StepId::He3, Side::Left) && verdict.allows_step_on(StepId::He3, Side::Right)
    );
    let side = active_lock(&history[..1], &[], at(2).utc_ms()).unwrap();
    let next = side.over(evaluate(&with(&json!({"side": "right"}))));
    assert_eq!(next.rests(), [Side::Left].into());
    assert!(next.allows_routine(RoutineId::CalmOnly), "the other side is open");
    // Its signs were gone at the second check; a day later the side is free again.
    let later = active_lock(&history, &[], at(30).utc_ms()).unwrap();
    assert!(later.rests.is_empty());
}

#[test]
fn a_better_check_under_a_lock_stays_a_call() {
    let lock = active_lock(&[fever()], &[], at(2).utc_ms()).unwrap();
    let held = lock.over(evaluate(&with(&json!({}))));
    assert_eq!(
        (held.outcome, held.lock, held.headline),
        (Outcome::Call, Lock::Strokes, RuleId::T06)
    );
    assert_eq!(held.urgency, Some(Urgency::Now));
    assert!(!held.allows_routine(RoutineId::CalmOnly) && held.allows_routine(RoutineId::HandExpress));
    let worse = lock.over(evaluate(&with(&json!({"emergency": ["seizure"]}))));
    assert_eq!((worse.outcome, worse.headline), (Outcome::Emergency, RuleId::T02));
}

proptest! {
    #[test]
    fn a_lock_never_opens_by_waiting_alone(answers in any_answers(), days in 0_i64..400) {
        let verdict = evaluate(&answers);
        let history = [Answered {
            id: TriageId(1), at: at(0), answers, verdict, corrects: None, episode: None,
        }];
        let lock = history[0].verdict.lock;
        let left = lock_after(&history, &[], days * 24);
        prop_assert_eq!(left, Some(lock).filter(|lock| *lock != Lock::None));
    }
}

fn episode() -> Episode {
    let look = |hours, warm: i64| Check {
        id: CheckId(1),
        at: at(hours),
        kind: CheckKind::Own,
        pain: Some(Pain::new(6).unwrap()),
        size: Some(LumpSize::from_mm(25).unwrap()),
        skin_changed: None,
        temperature: Some(Temperature::from_deci_celsius(warm).unwrap()),
        trend: None,
    };
    Episode {
        id: EpisodeId(1),
        side: Side::Right,
        spot: Some(Spot::new(Side::Right, 2.0, 0.5).unwrap()),
        size: None,
        onset: at(-40),
        opened: at(-40),
        gone: None,
        checks: vec![look(-30, 395), look(-4, 386)],
    }
}

#[test]
fn the_script_says_all_that_is_known() {
    let answers = with(&json!({"temperature_c": 38.2, "hours": null, "pain": null, "days_since_birth": 36}));
    let tried = [RoutineId::CalmOnly, RoutineId::CalmOnly];
    let script = Script::of(&evaluate(&answers), &answers, Some(&episode()), &tried, at(0));
    let wanted = [
        Line::Weeks(5),
        Line::Place(Side::Right, Some(10)),
        Line::Size(LumpSize::from_mm(25).unwrap()),
        Line::Hours(40),
        Line::Pain(Pain::new(6).unwrap()),
        Line::Highest(Temperature::from_deci_celsius(386).unwrap()),
        Line::Spreading(false),
        Line::Tried(vec![RoutineId::CalmOnly]),
        Line::Ask(Ask::Infection),
    ];
    assert_eq!(script.lines(), wanted);
}

#[test]
fn the_script_leaves_out_what_is_unknown() {
    let answers = serde_json::from_value(json!({"skin": ["dimpling"]})).unwrap();
    let script = Script::of(&evaluate(&answers), &answers, None, &[], at(0));
    assert_eq!(
        script.lines(),
        [Line::Spreading(false), Line::Ask(Ask::Inflammatory)]
    );
    let baby = with(&json!({"safety": ["baby_blue"]}));
    let script = Script::of(&evaluate(&baby), &baby, Some(&episode()), &[], at(0));
    assert_eq!(script.lines(), [Line::Ask(Ask::Baby)]);
}

#[test]
fn a_lock_waits_for_a_word_whatever_was_asked_after_it() {
    let fever = check(1, 0, &json!({"temperature_c": 38.6, "fever": "yes"}));
    let now = at(3).utc_ms();
    let milder = check(2, 1, &json!({"fever": null}));
    let both = [fever.clone(), milder];
    assert_eq!(waits_for_word(&both, &[], now), Some(TriageId(1)));
    assert_eq!(
        waits_for_word(&both, &[heard(2, Said::Medicine)], now),
        Some(TriageId(1))
    );
    assert_eq!(
        waits_for_word(&both, &[heard(2, Said::NotYet)], now),
        Some(TriageId(1))
    );
    assert_eq!(waits_for_word(&[fever], &[heard(2, Said::Seen)], now), None);
}

#[test]
fn an_open_call_waits_until_anyone_was_reached() {
    let late = check(1, 0, &json!({"hours": 30, "trend": "same"}));
    assert_eq!(
        (late.verdict.outcome, late.verdict.lock),
        (Outcome::Call, Lock::None)
    );
    let all = [late];
    let now = at(3).utc_ms();
    assert_eq!(waits_for_word(&all, &[], now), Some(TriageId(1)));
    assert_eq!(
        waits_for_word(&all, &[heard(2, Said::NotYet)], now),
        Some(TriageId(1))
    );
    assert_eq!(waits_for_word(&all, &[heard(2, Said::Medicine)], now), None);
    assert_eq!(waits_for_word(&[check(1, 0, &json!({}))], &[], now), None);
}
