//! The safety words: their tone, their claims and their numbers.

use std::collections::BTreeMap;

use milkpath::domain::settings::Words;
use milkpath::domain::triage::{Ask, Line, RULES};
use milkpath::domain::{breast_map::Side, pain::Pain, units::LumpSize, units::Temperature};
use milkpath::l10n::{KEYS, Locale, Tr, plain};

fn words() -> BTreeMap<&'static str, String> {
    let tr = Tr::new(Locale::En, Words::Breast);
    let safety = KEYS.iter().filter(|key| key.starts_with("safety-"));
    safety.map(|key| (*key, plain(&tr.table(key)))).collect()
}

/// Words that only stand behind "Why?" or are read out to a clinician.
fn is_for_clinicians(key: &str) -> bool {
    key.starts_with("safety-script-") || key.ends_with("-why")
}

#[test]
fn no_code_word_reaches_the_screen() {
    let banned = [
        "episode",
        "triage",
        "onset",
        "compression",
        "lymph",
        "areola",
        "gentle-only",
        "e1",
        "e2",
        "e3",
        "e4",
        "s1",
        "s2",
        "t0",
        "lock",
    ];
    for (key, text) in words() {
        let lower = text.to_lowercase();
        for word in lower.split(|c: char| !c.is_alphanumeric() && c != '-') {
            assert!(!banned.contains(&word), "{key}: {word}");
        }
        assert!(
            !text.contains("GO") && !text.contains("CALL") && !text.contains("GENTLE"),
            "{key}"
        );
    }
}

#[test]
fn no_headline_or_body_names_cancer_or_sepsis() {
    for (key, text) in words().into_iter().filter(|(key, _)| key.starts_with("safety-t")) {
        let lower = text.to_lowercase();
        let names = lower.contains("sepsis") || lower.contains("breast\u{a0}cancer");
        assert!(!names || is_for_clinicians(key), "{key}: {text}");
    }
    assert!(words()["safety-script-ask-inflammatory"].contains("cancer"));
    assert!(words()["safety-t01-why"].contains("sepsis"));
}

#[test]
fn nothing_promises_or_diagnoses() {
    let banned = [
        "clinically proven",
        "unclog",
        "cure",
        "prevents",
        "break up",
        "push it out",
        "you have mastitis",
        "you have an abscess",
        "just relax",
        "mama",
        " mg",
        "!",
    ];
    for (key, text) in words() {
        let lower = text.to_lowercase();
        for phrase in banned {
            assert!(!lower.contains(phrase), "{key}: {phrase}");
        }
    }
}

#[test]
fn fever_is_told_in_both_units() {
    let words = words();
    for (key, celsius, fahrenheit) in [
        ("safety-t06-body", "38.0 °C", "100.4 °F"),
        ("safety-t06-high-body", "38.5 °C", "101.3 °F"),
        ("safety-t06-very-high-body", "39.5 °C", "103.1 °F"),
        ("safety-sign-baby-fever", "38.0 °C", "100.4 °F"),
    ] {
        assert!(
            words[key].contains(celsius) && words[key].contains(fahrenheit),
            "{key}"
        );
    }
    for (deci, fahrenheit) in [(380, 1_004), (385, 1_013), (395, 1_031)] {
        assert_eq!(
            Temperature::from_deci_celsius(deci).unwrap().deci_fahrenheit(),
            fahrenheit
        );
    }
}

#[test]
fn sentences_are_short() {
    for (key, text) in words() {
        for sentence in text.split(['.', '?', ':']) {
            let count = sentence.split_whitespace().count();
            let most = if key.ends_with("-plain") { 30 } else { 18 };
            assert!(count <= most, "{key}: {count} words in {sentence:?}");
        }
    }
}

#[test]
fn every_key_that_the_domain_makes_is_there() {
    let words = words();
    for rule in &RULES {
        assert!(words.contains_key(rule.why_key().as_str()), "{}", rule.id);
    }
    let lines = [
        Line::Weeks(0),
        Line::Weeks(3),
        Line::Place(Side::Left, None),
        Line::Place(Side::Right, None),
        Line::Place(Side::Left, Some(2)),
        Line::Place(Side::Right, Some(2)),
        Line::Size(LumpSize::from_mm(20).unwrap()),
        Line::Hours(3),
        Line::Pain(Pain::NONE),
        Line::Highest(Temperature::FEVER),
        Line::Spreading(true),
        Line::Spreading(false),
        Line::Tried(Vec::new()),
    ];
    let asks = Ask::ALL
        .iter()
        .filter(|ask| **ask != Ask::None)
        .map(|ask| Line::Ask(*ask));
    for line in lines.into_iter().chain(asks) {
        assert!(words.contains_key(line.key().as_str()), "{}", line.key());
    }
    for said in milkpath::domain::triage::Said::ALL {
        assert!(words.contains_key(format!("safety-said-{}", said.slug()).as_str()));
    }
}
