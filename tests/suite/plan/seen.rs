//! What a plan says to the check: "seen for this" (clinical.md D14), stricter lines, and a raised limit of pain.

use milkpath::domain::episode::Trend;
use milkpath::domain::pain::Pain;
use milkpath::domain::plan::{Plan, PlanWord, SEEN_FOR};
use milkpath::domain::profile::Condition;
use milkpath::domain::triage::{
    Answers, Clogs, Hours, Lock, LumpSign, Note, Outcome, Reached, RuleId, Token, Verdict, evaluate,
};
use milkpath::domain::units::Temperature;
use proptest::prelude::*;
use rstest::rstest;

use super::any;
use super::files::plan;
use crate::triage::answers::any_answers;

fn seen(rule: &str) -> Option<PlanWord> {
    let json =
        format!(r#"{{"seen":[{{"rule":"{rule}","by":"Ilse","on":"2026-11-20","until":"2026-12-04"}}]}}"#);
    serde_json::from_str(&json).ok()
}

fn lump(hours: i32) -> Answers {
    Answers {
        lump: Some([LumpSign::Lump].into()),
        hours: Hours::new(hours).ok(),
        trend: Some(Trend::Better),
        pain: Pain::new(2).ok(),
        conditions: Some(std::collections::BTreeSet::new()),
        ..Answers::none_of_these()
    }
}

fn has(condition: Condition) -> Answers {
    Answers {
        conditions: Some([condition].into()),
        ..lump(10)
    }
}

/// The verdict without and with what was seen.
fn both(answers: &Answers, rule: &str) -> (Verdict, Verdict) {
    let told = Answers {
        plan: seen(rule),
        ..answers.clone()
    };
    (evaluate(answers), evaluate(&told))
}

#[test]
fn an_old_lump_that_was_seen_asks_for_no_visit_and_is_still_left_alone() {
    let (before, after) = both(&lump(80), "T18");
    assert_eq!((before.headline, before.outcome), (RuleId::T18, Outcome::Gentle));
    assert!(before.notes.contains(&Note::BookVisit) && before.urgency.is_some());
    assert_eq!(
        (after.headline, after.outcome, after.urgency),
        (RuleId::T32, Outcome::Gentle, None)
    );
    assert!(after.blocks(Token::OverLump) && !after.notes.contains(&Note::BookVisit));
    assert!(after.notes.contains(&Note::NotOnLump));
    let [word] = after.seen.as_slice() else {
        panic!("who, when, until when")
    };
    assert_eq!(
        (
            word.rule,
            word.by.as_str(),
            word.on.to_string(),
            word.until.to_string()
        ),
        (
            RuleId::T18,
            "Ilse",
            "2026-11-20".to_owned(),
            "2026-12-04".to_owned()
        )
    );
}

#[test]
fn each_look_counts_for_its_own_rule_alone() {
    let (before, after) = both(&lump(340), "T17");
    assert_eq!((before.headline, before.outcome), (RuleId::T17, Outcome::Call));
    assert_eq!(
        (after.headline, after.outcome),
        (RuleId::T18, Outcome::Gentle),
        "T18 was not seen"
    );
    let (_, other) = both(&lump(340), "T18");
    assert_eq!((other.headline, other.outcome), (RuleId::T17, Outcome::Call));
    let again = Answers {
        clogs_90_days: Clogs::new(3).ok(),
        ..lump(10)
    };
    let (before, after) = both(&again, "T17b");
    assert_eq!((before.outcome, after.outcome), (Outcome::Go, Outcome::Go));
    assert!(before.urgency.is_some() && after.urgency.is_none());
    assert!(
        after.blocks(Token::OverLump),
        "no stroke over the lump, seen or not"
    );
    assert!(after.notes.contains(&Note::BookLactation), "T26 still asks");
}

#[rstest]
#[case(Condition::Implants, "T20", RuleId::T20)]
#[case(Condition::BloodThinner, "T20", RuleId::T20)]
#[case(Condition::Pregnant, "T21", RuleId::T21)]
fn a_condition_that_was_seen_goes_as_one_that_was_cleared(
    #[case] condition: Condition,
    #[case] rule: &str,
    #[case] head: RuleId,
) {
    let (before, after) = both(&has(condition), rule);
    let cleared = evaluate(&Answers {
        cleared: [condition].into(),
        ..has(condition)
    });
    assert_eq!((before.headline, before.outcome), (head, Outcome::Call));
    assert_eq!(
        (after.headline, after.outcome, after.branch),
        (head, Outcome::Gentle, cleared.branch)
    );
    assert_eq!((after.lock, after.urgency), (Lock::None, None));
    assert_eq!(after.blocked, cleared.blocked);
}

#[test]
fn no_word_of_a_plan_counts_for_any_other_rule() {
    let fever = Answers {
        temperature_c: Temperature::from_deci_celsius(390).ok(),
        ..lump(10)
    };
    let (before, after) = both(&fever, "T06");
    assert_eq!(after, before);
    let (before, after) = both(&has(Condition::HeartFailure), "T19");
    assert_eq!(after, before);
}

#[test]
fn a_stricter_line_counts_as_the_apps_own() {
    let word: PlanWord =
        serde_json::from_str(r#"{"sooner": {"temperature_c": 37.5, "pain": 6, "hours": 12}}"#).unwrap();
    let told = |change: &dyn Fn(&mut Answers)| {
        let mut answers = Answers {
            plan: Some(word.clone()),
            ..lump(10)
        };
        change(&mut answers);
        let verdict = evaluate(&answers);
        (verdict.headline, verdict.reached)
    };
    let warm = |deci| Temperature::from_deci_celsius(deci).ok();
    assert_eq!(told(&|_| {}), (RuleId::T30, vec![]));
    assert_eq!(told(&|a| a.temperature_c = warm(374)), (RuleId::T30, vec![]));
    assert_eq!(
        told(&|a| a.temperature_c = warm(375)),
        (RuleId::T06, vec![Reached::Temperature])
    );
    assert_eq!(
        told(&|a| a.temperature_c = warm(381)),
        (RuleId::T06, vec![]),
        "the app's own line"
    );
    assert_eq!(told(&|a| a.pain = Pain::new(5).ok()), (RuleId::T23, vec![]));
    assert_eq!(
        told(&|a| a.pain = Pain::new(6).ok()),
        (RuleId::T14, vec![Reached::Pain])
    );
    let same =
        |hours: i32| move |a: &mut Answers| (a.hours, a.trend) = (Hours::new(hours).ok(), Some(Trend::Same));
    assert_eq!(told(&same(11)), (RuleId::T30, vec![]));
    assert_eq!(told(&same(12)), (RuleId::T15, vec![Reached::Hours]));
}

#[test]
fn a_plan_raises_the_limit_of_pain_only_while_it_counts() {
    let plan = plan("good-full");
    let outcome = |date: &str, pain: u8| {
        let answers = Answers {
            pain: Pain::new(pain).ok(),
            ..lump(10)
        };
        let answers = answers.with_plan(Some(&plan), date.parse().unwrap());
        evaluate(&answers).outcome
    };
    assert_eq!(outcome("2026-11-25", 5), Outcome::Go);
    assert_eq!(outcome("2026-11-25", 6), Outcome::Gentle);
    assert_eq!(outcome("2026-12-19", 5), Outcome::Gentle, "it has run out");
    let stale = Answers::default().with_plan(Some(&plan), "2026-11-25".parse().unwrap());
    let fresh = stale.with_plan(None, "2026-11-25".parse().unwrap());
    assert_eq!(fresh, Answers::default(), "what an earlier plan said is gone");
}

#[test]
fn an_old_verdict_is_read_without_the_new_fields() {
    let json = serde_json::to_string(&evaluate(&lump(10))).unwrap();
    assert!(!json.contains("seen") && !json.contains("reached"));
    assert!(serde_json::from_str::<Verdict>(&json).is_ok());
    assert!(!evaluate(&lump(10)).to_json().unwrap().contains("reached"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever a plan has seen: only what its five rules alone ask for is gone, every block stays, and nothing begins
    /// that the answers would not let begin.
    #[test]
    fn a_word_takes_back_no_more_than_its_rules_ask_for(answers in any_answers(), seen in any::seen(true)) {
        let word = PlanWord { seen, ..PlanWord::default() };
        let told = evaluate(&Answers { plan: Some(word.clone()), ..answers.clone() });
        let plain = evaluate(&answers);
        let asks = |rule: &RuleId| SEEN_FOR.contains(rule) && word.seen_for(*rule).is_some();
        let others = plain.rules.iter().filter(|rule| !asks(rule));
        for rule in others.filter(|rule| **rule != RuleId::T32) {
            prop_assert!(told.rules.contains(rule), "{} is gone", rule);
        }
        if !plain.rules.iter().any(asks) {
            prop_assert_eq!(&told, &plain);
        }
        prop_assert!(told.outcome != Outcome::Go || plain.outcome == Outcome::Go);
        let by_rule = plain.rules.iter().filter(|rule| !asks(rule)).flat_map(|rule| rule.rule().branches);
        let by_rule = by_rule.filter(|branch| branch.holds(&answers));
        for branch in by_rule {
            prop_assert!(branch.outcome.is_none_or(|outcome| told.outcome <= outcome));
            prop_assert!(branch.urgency <= told.urgency && branch.lock <= told.lock);
        }
        let holding = plain.rules.iter().flat_map(|rule| rule.rule().branches).filter(|b| b.holds(&answers));
        for blocked in holding.flat_map(|branch| branch.blocks) {
            prop_assert!(told.blocked.contains(blocked), "{:?} is open", blocked);
        }
        prop_assert!(told.seen.iter().all(|seen| SEEN_FOR.contains(&seen.rule)));
    }

    /// A stricter line never makes a verdict milder.
    #[test]
    fn a_stricter_line_is_never_milder(answers in any_answers(), plan in any::sound()) {
        let sooner = PlanWord { sooner: plan.call.sooner, ..PlanWord::default() };
        let strict = evaluate(&Answers { plan: Some(sooner), ..answers.clone() });
        let plain = evaluate(&answers);
        prop_assert!(strict.outcome <= plain.outcome && strict.lock >= plain.lock);
        prop_assert!(strict.urgency >= plain.urgency && plain.blocked.is_subset(&strict.blocked));
    }
}

#[test]
fn the_plan_of_the_fixture_says_what_it_says() {
    let word = Plan::word_on(&plan("good-full"), "2026-11-25".parse().unwrap()).unwrap();
    let json = serde_json::to_value(&word).unwrap();
    assert_eq!(
        json["sooner"],
        serde_json::json!({"temperature_c": 37.8, "pain": 7, "hours": 18})
    );
    assert_eq!(serde_json::from_value::<PlanWord>(json).unwrap(), word);
}
