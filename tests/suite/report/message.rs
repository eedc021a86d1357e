//! The message is short, whole, and says what it must.

use milkpath::export::report::{Choice, Clog};
use milkpath::export::{LIMIT, message};
use proptest::prelude::*;

use super::any::report;
use super::{english, last, sample, told};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn it_is_short_and_whole_whatever_is_in_the_log(report in report()) {
        let tr = english();
        for clog in &report.clogs {
            let text = message(&report, clog, &tr);
            prop_assert!(text.chars().count() < LIMIT, "{}: {text}", text.chars().count());
            prop_assert!(text.starts_with("Sore spot: ") && text.ends_with("Can you see me?"), "{text}");
            prop_assert!(text.contains("Fever: "), "{text}");
            prop_assert!(!text.contains(['\u{2068}', '\u{2069}', '\n']), "{text}");
        }
    }
}

#[test]
fn the_messages_of_the_sample_family_are_as_they_were() {
    let tr = english();
    let mut texts = String::new();
    for seed in 1..=6 {
        let report = told(&sample(seed, 60), &last(60, seed), &Choice::default(), seed);
        let say = |clog: &Clog| message(&report, clog, &tr) + "\n";
        texts.extend(report.clogs.iter().map(say));
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/report/messages.txt");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(path, &texts).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap(), texts);
}

#[test]
fn her_own_words_and_names_are_in_no_message() {
    let report = told(&sample(1, 60), &last(60, 1), &Choice::default(), 1);
    for clog in &report.clogs {
        let text = message(&report, clog, &english());
        assert!(clog.worry.is_some() && !text.contains(clog.worry.as_ref().unwrap().as_str()));
    }
}
