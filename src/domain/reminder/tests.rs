//! When she is asked, and when not.

use chrono_tz::Tz;

use super::*;
use crate::domain::breast_map::Side;
use crate::domain::episode::{Check, EpisodeHead, Place};
use crate::domain::ids::{CheckId, ContactId};
use crate::domain::triage::{Answers, Said, evaluate};

const BERLIN: Tz = Tz::Europe__Berlin;

/// 2026-03-31, 14:00 in Berlin.
fn now() -> At {
    At::new(1_774_958_400_000, 120).unwrap()
}

fn checked(json: &str, at: At) -> Answered {
    let answers: Answers = serde_json::from_str(json).unwrap();
    Answered {
        id: TriageId(3),
        at,
        verdict: evaluate(&answers),
        answers,
        corrects: None,
        episode: Some(EpisodeId(1)),
    }
}

fn fever(at: At) -> Answered {
    checked(r#"{"fever": "yes", "temperature_c": 38.2}"#, at)
}

/// Sore and hot, no fever: look again after 20 minutes (T23) and after 6 hours (T22).
fn hot(at: At) -> Answered {
    let none = Answers::none_of_these();
    let mut json = serde_json::to_value(none).unwrap();
    json["skin"] = serde_json::json!(["hot"]);
    json["pain"] = serde_json::json!(6);
    checked(&json.to_string(), at)
}

fn clog(opened: At, looks: &[(i64, CheckKind)]) -> Episode {
    let look = |(hours, kind): &(i64, CheckKind)| Check {
        id: CheckId(*hours),
        at: opened.plus(hours * HOUR),
        kind: *kind,
        pain: None,
        size: None,
        skin_changed: None,
        temperature: None,
        trend: None,
    };
    let head = EpisodeHead {
        id: EpisodeId(1),
        place: Place::AllOver(Side::Left),
        size: None,
        onset: opened,
        opened,
        gone: None,
    };
    head.with(looks.iter().map(look).collect())
}

fn asked(facts: &Facts<'_>, at: At) -> Vec<(&'static str, i64)> {
    let all = due(facts, Quiet::default(), BERLIN, at);
    all.iter()
        .map(|due| (due.reminder.slug(), (due.at_ms - now().utc_ms()) / MINUTE))
        .collect()
}

#[test]
fn a_sore_hot_breast_is_looked_at_again_twice() {
    let checks = [hot(now())];
    let facts = Facts {
        checks: &checks,
        ..Facts::default()
    };
    assert_eq!(asked(&facts, now()), [("recheck_20", 20), ("recheck_6h", 360)]);
    assert_eq!(
        asked(&facts, now().plus(13 * HOUR)),
        [("recheck_6h", 360)],
        "the first is stale"
    );
    let open = clog(now(), &[(1, CheckKind::Own)]);
    let looked = Facts {
        open: Some(&open),
        ..facts
    };
    assert!(
        !asked(&looked, now())
            .iter()
            .any(|(slug, _)| slug.starts_with("recheck"))
    );
}

#[test]
fn nobody_called_back_is_asked_after_an_hour_unless_someone_did() {
    let checks = [fever(now())];
    let facts = Facts {
        checks: &checks,
        ..Facts::default()
    };
    assert_eq!(asked(&facts, now()), [("no_reply", 60)]);
    let heard = [Heard {
        id: ContactId(1),
        triage: TriageId(3),
        at: now().plus(20 * MINUTE),
        said: Said::Seen,
        person: None,
    }];
    assert!(
        asked(
            &Facts {
                heard: &heard,
                ..facts
            },
            now()
        )
        .is_empty()
    );
}

#[test]
fn the_first_three_come_at_night_and_the_checks_of_a_day_wait() {
    let late = now().plus(9 * HOUR); // 23:00
    let checks = [hot(late)];
    let open = clog(late.plus(-24 * HOUR), &[]);
    let facts = Facts {
        open: Some(&open),
        checks: &checks,
        ..Facts::default()
    };
    let midnight_on = |hours: i64| hours * 60;
    assert_eq!(
        asked(&facts, late),
        [
            ("recheck_20", midnight_on(9) + 20),
            ("recheck_6h", midnight_on(15)),
            ("day", midnight_on(17)),      // 07:00 instead of 23:00
            ("two_days", midnight_on(41)), // 07:00 of the day after
        ]
    );
}

#[test]
fn each_check_of_a_clog_is_asked_once_and_a_missed_first_one_never_after() {
    let opened = now().plus(-30 * HOUR);
    let slugs = |looks: &[(i64, CheckKind)]| {
        let open = clog(opened, looks);
        let facts = Facts {
            open: Some(&open),
            ..Facts::default()
        };
        asked(&facts, now())
            .into_iter()
            .map(|(slug, _)| slug)
            .collect::<Vec<_>>()
    };
    assert_eq!(slugs(&[]), ["day", "two_days"]);
    assert_eq!(slugs(&[(25, CheckKind::Day)]), ["two_days"]);
    assert!(slugs(&[(26, CheckKind::TwoDays)]).is_empty());
    let late = clog(now().plus(-50 * HOUR), &[]);
    let facts = Facts {
        open: Some(&late),
        ..Facts::default()
    };
    let only_second: Vec<_> = asked(&facts, now()).into_iter().map(|(slug, _)| slug).collect();
    assert_eq!(only_second, ["two_days"]);
    let gone = Episode {
        gone: Some(now()),
        ..clog(opened, &[])
    };
    let facts = Facts {
        open: Some(&gone),
        ..Facts::default()
    };
    assert!(asked(&facts, now()).is_empty());
}

#[test]
fn cold_and_the_next_feed_are_told_ahead_and_never_late() {
    let facts = Facts {
        cold: Some(now().plus(-MINUTE)),
        feed: Some((now().plus(-HOUR), 180)),
        pump: Some((now().plus(-5 * HOUR), 240)),
        ..Facts::default()
    };
    assert_eq!(asked(&facts, now()), [("cold_end", 9), ("next_feed", 120)]);
    assert!(asked(&facts, now().plus(3 * HOUR)).is_empty());
}

#[test]
fn one_tap_is_a_look_at_the_clog() {
    let (check, gone) = answer(Reminder::TwoDays(EpisodeId(1)), Tap::Gone, now());
    assert_eq!(
        (check.kind, check.trend, gone),
        (CheckKind::TwoDays, Some(Trend::Better), true)
    );
    let (check, gone) = answer(Reminder::Recheck6h(TriageId(1)), Tap::Worse, now());
    assert_eq!(
        (check.kind, check.trend, gone),
        (CheckKind::Own, Some(Trend::Worse), false)
    );
}
