//! One fixture for each branch of each rule: it fires, with its outcome, urgency, lock and words.

use milkpath::domain::triage::{Answers, Outcome, RULES, RuleId, evaluate};
use rstest::rstest;
use serde_json::{Value, json};

/// An early clog with nothing else: T30.
pub(super) fn early_clog() -> Value {
    json!({
        "emergency": [], "safety": [], "fever": "no", "unwell": 0, "skin": [], "nipple": [],
        "lump": ["lump"], "pain": 3, "hours": 10, "trend": "same", "conditions": [],
        "days_since_birth": 40,
    })
}

/// Those answers with some of them replaced; null takes one away.
pub(crate) fn with(patch: &Value) -> Answers {
    let mut all = early_clog();
    for (key, value) in patch.as_object().unwrap() {
        all[key] = value.clone();
    }
    serde_json::from_value(all).unwrap_or_else(|error| panic!("{patch}: {error}"))
}

/// `outcome urgency lock words` of the verdict, as one line.
fn line(answers: &Answers) -> String {
    let verdict = evaluate(answers);
    let json: Value = serde_json::from_str(&verdict.to_json().unwrap()).unwrap();
    let word = |key: &str| json[key].as_str().unwrap_or("-").to_owned();
    let words = verdict.words().unwrap().words;
    format!("{} {} {} {words}", word("outcome"), word("urgency"), word("lock"))
}

#[rstest]
#[case("T01", json!({"emergency": ["mottled_skin"]}), "emergency now strokes t01")]
#[case("T02", json!({"emergency": ["chest_pain"]}), "emergency now strokes t02")]
#[case("T03", json!({"safety": ["harm_baby"]}), "emergency now strokes t03")]
#[case("T04", json!({"emergency": ["one_leg"]}), "emergency now strokes t04")]
#[case("T05", json!({"temperature_c": 38.0, "skin": ["numb"]}), "emergency now strokes t05")]
#[case("T05", json!({"fever": "yes", "skin": ["purple_black"]}), "emergency now strokes t05")]
#[case("T06", json!({"temperature_c": 38.0}), "call now strokes t06")]
#[case("T06", json!({"temperature_c": 38.5}), "call now strokes t06-high")]
#[case("T06", json!({"temperature_c": 39.5}), "call now strokes t06-very-high")]
#[case("T07", json!({"fever": "yes"}), "call now strokes t07")]
#[case("T07", json!({"chills": true}), "call now strokes t07")]
#[case("T07", json!({"unwell": 3, "temperature_c": 37.2}), "call now strokes t07")]
#[case("T08", json!({"skin": ["streaks"]}), "call today strokes t08")]
#[case("T09", json!({"nipple": ["blood"]}), "call today strokes t09")]
#[case("T10", json!({"lump": ["fluid_tender"]}), "call today strokes t10")]
#[case("T11", json!({"skin": ["orange_peel"]}), "call today strokes t11")]
#[case("T11", json!({"nipple": ["pulled_in"]}), "call today strokes t11")]
#[case("T11", json!({"lump": ["armpit_hard"]}), "call today strokes t11")]
#[case("T11", json!({"antibiotics_hours": 240, "antibiotics_trend": "same"}), "call today strokes t11")]
#[case("T12", json!({"antibiotics_hours": 24, "antibiotics_trend": "same"}), "call today strokes t12")]
#[case("T12", json!({"antibiotics_hours": 2, "antibiotics_trend": "worse"}), "call today strokes t12")]
#[case("T13", json!({"nipple": ["deep_crack"]}), "call today side t13")]
#[case("T13", json!({"skin": ["sores"]}), "call today side t13")]
#[case("T14", json!({"pain": 8}), "call today strokes t14")]
#[case("T14", json!({"pain_rising": true, "hours": 24, "trend": "better"}), "call today strokes t14")]
#[case("T15", json!({"hours": 24}), "call week none t15")]
#[case("T15", json!({"hours": 48}), "call week none t15-long")]
#[case("T15", json!({"hours": 50, "unwell": 1}), "call today strokes t15-lock")]
#[case("T15", json!({"hours": 24, "trend": "worse"}), "call today strokes t15-lock")]
#[case("T16", json!({"conditions": ["weak_immune"], "skin": ["red"]}), "call today strokes t16")]
#[case("T16", json!({"days_since_birth": 13, "skin": ["darker"]}), "call today strokes t16")]
#[case("T16", json!({"recent_discharge": true, "skin": ["red"]}), "call today strokes t16")]
#[case("T17", json!({"hours": 336, "trend": "better"}), "call week none t17")]
#[case("T17b", json!({"same_spot_again": true}), "go week none t30")]
#[case("T17b", json!({"clogs_90_days": 3}), "go week none t30")]
#[case("T18", json!({"hours": 73, "trend": "better"}), "gentle week none t18")]
#[case("T19", json!({"conditions": ["heart_failure"]}), "call ask_first strokes t19")]
#[case("T20", json!({"conditions": ["implants"]}), "call ask_first none t20")]
#[case("T20", json!({"conditions": ["blood_thinner"]}), "call ask_first strokes t20-lock")]
#[case("T20", json!({"conditions": ["surgery_recent"]}), "call ask_first strokes t20-lock")]
#[case("T20", json!({"conditions": ["implants"], "cleared": ["implants"]}), "gentle - none t20-cleared")]
#[case("T21", json!({"conditions": ["pregnant"]}), "call ask_first none t21")]
#[case("T21", json!({"conditions": ["pregnant"], "cleared": ["pregnant"]}), "gentle - none t21-cleared")]
#[case("T22", json!({"skin": ["hot"]}), "gentle - none t22")]
#[case("T23", json!({"pain": 5}), "gentle - none t23")]
#[case("T24", json!({"lump": ["both_hard"], "days_since_birth": 2}), "gentle - none t24")]
#[case("T25", json!({"nipple": ["white_dot"]}), "go - none t30")]
#[case("T26", json!({"oversupply": ["leaking"]}), "go - none t30")]
#[case("T27", json!({"cap_reached": true}), "gentle - none t27")]
#[case("T28", json!({"safety": ["low_mood"]}), "go - none t30")]
#[case("T29", json!({"safety": ["baby_fever"]}), "emergency now strokes t29")]
#[case("T29b", json!({"safety": ["baby_few_wets"]}), "go - none t30")]
#[case("T29b", json!({"safety": ["baby_sleepy"], "days_since_birth": 1}), "go - none t30")]
#[case("T30", json!({}), "go - none t30")]
#[case("T30", json!({"hours": 72, "trend": "better"}), "go - none t30")]
#[case("T30", json!({"fever": null, "temperature_c": 37.9}), "go - none t30")]
#[case("T30", json!({"pain": 6, "pain_go_max": 6}), "go - none t30")]
#[case("T30", json!({"lump": [], "pain": 1}), "go - none t30")]
#[case("T31", json!({"lump": [], "pain": 0, "hours": null, "trend": null}), "go - none t31")]
#[case("T32", json!({"lump": ["both_hard"], "days_since_birth": 9}), "gentle - none t32")]
fn every_branch_fires(#[case] rule: &str, #[case] patch: Value, #[case] wanted: &str) {
    let answers = with(&patch);
    let found = evaluate(&answers);
    let rules: Vec<_> = found.rules.iter().map(|rule| rule.as_str()).collect();
    assert!(rules.contains(&rule), "{patch}: {rules:?}");
    assert_eq!(line(&answers), wanted, "{patch}");
}

/// Just on the mild side of each line.
#[rstest]
#[case("T06", json!({"temperature_c": 37.9}))]
#[case("T07", json!({"temperature_c": 38.0, "fever": "yes"}))]
#[case("T05", json!({"skin": ["numb"]}))]
#[case("T11", json!({"antibiotics_hours": 239, "antibiotics_trend": "same"}))]
#[case("T12", json!({"antibiotics_hours": 23, "antibiotics_trend": "same"}))]
#[case("T14", json!({"pain": 7}))]
#[case("T14", json!({"pain_rising": true, "hours": 23}))]
#[case("T15", json!({"hours": 23}))]
#[case("T15", json!({"hours": 40, "trend": "better"}))]
#[case("T16", json!({"days_since_birth": 14, "skin": ["red"]}))]
#[case("T16", json!({"recent_discharge": true, "skin": ["hot"]}))]
#[case("T16", json!({"recent_discharge": false, "skin": ["red"]}))]
#[case("T17", json!({"hours": 335}))]
#[case("T17b", json!({"clogs_90_days": 2}))]
#[case("T18", json!({"hours": 72}))]
#[case("T18", json!({"hours": 90, "lump": ["fullness"]}))]
#[case("T19", json!({"conditions": ["clot_history"], "cleared": ["clot_history"]}))]
#[case("T23", json!({"pain": 4}))]
#[case("T23", json!({"pain": 8}))]
#[case("T23", json!({"pain": 6, "pain_go_max": 6}))]
#[case("T24", json!({"lump": ["both_hard"], "days_since_birth": 7}))]
#[case("T29b", json!({"safety": ["baby_few_wets"], "days_since_birth": 6}))]
#[case("T30", json!({"hours": 24, "trend": "same"}))]
#[case("T30", json!({"unwell": 1}))]
#[case("T30", json!({"conditions": null}))]
#[case("T30", json!({"skin": null}))]
#[case("T30", json!({"fever": null}))]
#[case("T30", json!({"pain": null}))]
#[case("T30", json!({"lump": [], "pain": 0}))]
#[case("T31", json!({"lump": [], "pain": 1}))]
#[case("T31", json!({"lump": [], "pain": 0, "conditions": null}))]
fn it_does_not_fire_beside_its_line(#[case] rule: &str, #[case] patch: Value) {
    let rules = evaluate(&with(&patch)).rules;
    assert!(!rules.iter().any(|id| id.as_str() == rule), "{patch}: {rules:?}");
}

/// T01 to T32 with T17b (D12) and T29b.
#[test]
fn the_table_has_thirty_four_rules() {
    assert_eq!(RuleId::ALL.len(), 34);
    assert_eq!(RULES.len(), 34);
    assert!(RULES.iter().zip(RuleId::ALL).all(|(rule, id)| rule.id == *id));
    let modifiers: Vec<_> = RULES
        .iter()
        .filter(|rule| rule.modifier)
        .map(|rule| rule.id)
        .collect();
    assert_eq!(
        modifiers,
        [RuleId::T17b, RuleId::T25, RuleId::T26, RuleId::T28, RuleId::T29b]
    );
}

#[test]
fn every_branch_has_a_fixture_above() {
    let source = include_str!("fixtures.rs");
    for rule in &RULES {
        let cases = source.matches(&format!("case({:?}, ", rule.id.as_str())).count();
        assert!(cases >= rule.branches.len(), "{}: {cases}", rule.id);
        let own = rule.branches.iter().filter(|branch| branch.outcome.is_some());
        for branch in own {
            assert!(
                source.contains(&format!(" {}\")]", branch.words)),
                "{}",
                branch.words
            );
        }
    }
}

#[test]
fn the_lowest_rule_of_the_worst_outcome_gives_the_headline() {
    let verdict = evaluate(&with(&json!({
        "temperature_c": 38.6, "skin": ["hot", "spreading"], "pain": 9, "nipple": ["cracked"],
    })));
    assert_eq!(verdict.headline, RuleId::T06);
    let rules: Vec<_> = verdict.rules.iter().map(|rule| rule.as_str()).collect();
    assert_eq!(rules, ["T06", "T08", "T14", "T22", "T25"]);
    let worse = evaluate(&with(
        &json!({"temperature_c": 38.6, "emergency": ["vision", "shaking"]}),
    ));
    assert_eq!((worse.headline, worse.outcome), (RuleId::T01, Outcome::Emergency));
}

#[test]
fn only_pain_in_the_way_is_a_stage() {
    let stage = |patch: Value| evaluate(&with(&patch)).stage;
    assert!(stage(json!({"pain": 5})));
    assert!(!stage(json!({"pain": 5, "skin": ["hot"]})));
    assert!(!stage(json!({"pain": 5, "skin": null})));
    assert!(!stage(json!({"pain": 5, "hours": 80})));
    assert!(!stage(json!({"pain": 3})));
}
