//! What holds for all answers.

use milkpath::domain::catalog::{RoutineId, StepId, TechniqueId};
use milkpath::domain::technique::Level;
use milkpath::domain::triage::{Answers, Card, Lock, Outcome, RuleId, Token, Urgency, Verdict, evaluate};
use proptest::prelude::*;

use super::answers::{any_answers, worse_by_one};
use super::fixtures::with;

/// Hand expression without he6, the milk that must come out (D1).
const MILK: [StepId; 6] = [
    StepId::He1,
    StepId::He2,
    StepId::He3,
    StepId::He4,
    StepId::He5,
    StepId::He7,
];

/// What is wrong with `worse` after `verdict`, if anything.
fn milder(verdict: &Verdict, worse: &Verdict) -> Option<&'static str> {
    if worse.outcome > verdict.outcome {
        return Some("the outcome is milder");
    }
    if worse.urgency < verdict.urgency {
        return Some("less urgent");
    }
    if worse.lock < verdict.lock {
        return Some("a lock is gone");
    }
    if !verdict.blocked.is_subset(&worse.blocked) {
        return Some("a block is gone");
    }
    (verdict.pediatric && !worse.pediatric).then_some("the baby is forgotten")
}

fn check_worse(answers: &Answers) -> Result<(), TestCaseError> {
    let verdict = evaluate(answers);
    for worse in worse_by_one(answers) {
        let fault = milder(&verdict, &evaluate(&worse));
        prop_assert!(
            fault.is_none(),
            "{}\n{answers:?}\n{worse:?}",
            fault.unwrap_or_default()
        );
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn one_more_symptom_never_makes_it_milder(answers in any_answers()) {
        check_worse(&answers)?;
    }

    #[test]
    fn no_answers_fall_through(answers in any_answers()) {
        let verdict = evaluate(&answers);
        prop_assert!(verdict.rules.contains(&verdict.headline));
        prop_assert!(!verdict.headline.rule().modifier);
        prop_assert!(verdict.words().is_some_and(|branch| branch.outcome == Some(verdict.outcome)));
        prop_assert_eq!(verdict.rules.contains(&RuleId::T32), verdict.headline == RuleId::T32);
        match verdict.outcome {
            Outcome::Emergency => prop_assert_eq!(verdict.urgency, Some(Urgency::Now)),
            Outcome::Call => prop_assert!(verdict.urgency.is_some()),
            Outcome::Gentle | Outcome::Go => prop_assert!(verdict.urgency <= Some(Urgency::Week)),
        }
        prop_assert_eq!(verdict.lock == Lock::None, verdict.locking.is_empty());
    }

    #[test]
    fn go_comes_only_from_the_two_rules_and_only_where_all_is_known(answers in any_answers()) {
        let verdict = evaluate(&answers);
        let positive = [RuleId::T30, RuleId::T31].contains(&verdict.headline);
        prop_assert_eq!(verdict.outcome == Outcome::Go, positive);
        if positive {
            prop_assert!(verdict.unknown.is_empty());
            prop_assert_eq!(verdict.lock, Lock::None);
        }
    }

    #[test]
    fn an_unknown_red_flag_is_never_better_than_gentle(answers in any_answers(), card in 0..6_usize) {
        let mut answers = answers;
        match Card::RED_FLAGS[card] {
            Card::Emergency => answers.emergency = None,
            Card::Safety => answers.safety = None,
            Card::Fever => (answers.fever, answers.temperature_c) = (None, None),
            Card::Skin => answers.skin = None,
            Card::Nipple => answers.nipple = None,
            _ => answers.lump = None,
        }
        let verdict = evaluate(&answers);
        prop_assert!(verdict.outcome <= Outcome::Gentle);
        prop_assert!(verdict.unknown.contains(&Card::RED_FLAGS[card]));
    }

    #[test]
    fn milk_by_hand_is_closed_by_t13_on_its_side_and_t21_alone(answers in any_answers()) {
        let verdict = evaluate(&answers);
        let pregnant = verdict.rules.contains(&RuleId::T21);
        let side = verdict.rules.contains(&RuleId::T13);
        for step in MILK {
            let touches = step.step().level.is_some();
            prop_assert_eq!(verdict.allows_step(step), !(pregnant || side && touches), "{}", step);
            if let Some(sore) = answers.side {
                prop_assert_eq!(verdict.allows_step_on(step, sore.other()), !pregnant, "{}", step);
            }
        }
        prop_assert!(verdict.allows_step(StepId::Gc1), "the feed itself");
    }

    #[test]
    fn anything_but_go_leaves_level_one_only(answers in any_answers()) {
        let verdict = evaluate(&answers);
        prop_assume!(verdict.outcome != Outcome::Go);
        for step in StepId::ALL.iter().filter(|step| step.step().technique != TechniqueId::HandExpress) {
            let row = step.step();
            let firm = row.level.is_some_and(|level| level > Level::Feather);
            prop_assert!(!firm || !verdict.allows_step(*step), "{} is open", step);
        }
        prop_assert!(!verdict.allows_step(StepId::He6));
        prop_assert!(!verdict.allows_routine(RoutineId::ClogRelief));
        prop_assert!(!verdict.allows_routine(RoutineId::Everyday));
        let calm = verdict.outcome != Outcome::Emergency && verdict.lock == Lock::None;
        prop_assert_eq!(verdict.allows_routine(RoutineId::CalmOnly), calm);
    }

    #[test]
    fn a_lock_of_the_strokes_closes_every_stroke(answers in any_answers()) {
        let verdict = evaluate(&answers);
        prop_assume!(verdict.lock == Lock::Strokes);
        for technique in ["lymph", "butterfly", "circles", "nipple", "compress"] {
            prop_assert!(!verdict.allows_technique(technique.parse().unwrap()));
        }
        prop_assert!(!verdict.allows_step(StepId::Ac1) && verdict.allows_step(StepId::Ac2));
    }

    #[test]
    fn warmth_is_closed_by_heat_colour_fever_and_engorgement(answers in any_answers()) {
        let verdict = evaluate(&answers);
        let rules = [RuleId::T05, RuleId::T06, RuleId::T07, RuleId::T08, RuleId::T10, RuleId::T22, RuleId::T24];
        if rules.iter().any(|rule| verdict.rules.contains(rule)) {
            prop_assert!(verdict.blocks(Token::Warmth));
        }
    }

    #[test]
    fn a_verdict_survives_storage_and_prints_its_part(answers in any_answers()) {
        let verdict = evaluate(&answers);
        let json = serde_json::to_string(&verdict).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Verdict>(&json).unwrap(), &verdict);
        let printed: serde_json::Value = serde_json::from_str(&verdict.to_json().unwrap()).unwrap();
        let blocked = printed["blocked"].as_array().unwrap();
        prop_assert!(blocked.iter().all(serde_json::Value::is_string));
        let json = serde_json::to_string(&answers).unwrap();
        prop_assert_eq!(serde_json::from_str::<Answers>(&json).unwrap(), answers);
    }
}

/// From each fixture that leads to GO, where a step to the milder side would do the most harm.
#[test]
fn one_more_symptom_never_makes_an_early_clog_milder() {
    for patch in [
        serde_json::json!({}),
        serde_json::json!({"lump": ["fullness"], "nipple": ["sore"], "safety": ["worry"]}),
        serde_json::json!({"lump": [], "pain": 0, "hours": null, "trend": null}),
        serde_json::json!({"hours": 72, "trend": "better", "fever": null, "temperature_c": 37.0}),
        serde_json::json!({"pain": 6, "pain_go_max": 6}),
        serde_json::json!({"lump": [], "pain": 0, "conditions": ["thyroid"]}),
        serde_json::json!({"lump": [], "pain": 2}),
    ] {
        let answers = with(&patch);
        assert_eq!(evaluate(&answers).outcome, Outcome::Go, "{patch}");
        check_worse(&answers).unwrap();
        for worse in worse_by_one(&answers) {
            check_worse(&worse).unwrap();
        }
    }
}
