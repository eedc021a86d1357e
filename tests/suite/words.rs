//! Every English message: the words of clinical.md D18, the tone of 14, the claims of 17, the headlines of D9,
//! how hard it is to read, and that each id has its words.

use std::collections::BTreeMap;

use milkpath::domain::catalog::{CiteKey, RoutineId};
use milkpath::domain::emergency::EMERGENCY;
use milkpath::domain::settings::Words;
use milkpath::l10n::{KEYS, Locale, Tr, plain};

use crate::reading::grade;

/// What is on the list cards.
const ROWS: &str = include_str!("../../src/domain/check_in/rows.rs");

/// Words of the papers that never reach the screen, as they begin (D18). `GO` and the like are codes in capitals.
const CODES: &[&str] = &[
    "episode*",
    "triage*",
    "onset",
    "compress*",
    "lymph*",
    "areola*",
    "prolactin*",
];
const CAPITALS: &[&str] = &["GO", "GENTLE", "CALL", "EMERGENCY", "E1", "E2", "E3", "E4"];

/// Claims of 17 and tones of 14. A `*` at the end of a word stands for any ending.
const NEVER: &[&str] = &[
    // claims
    "proven",
    "unclog*",
    "cure*",
    "heal* the clog",
    "prevent*",
    "guarantee*",
    "break* up",
    "breaking up",
    "push* it out",
    "pushing it out",
    "dissolve*",
    "flush*",
    "empty the",
    "empty it",
    "empty your",
    "drain the",
    "drain your",
    "best way",
    "most effective",
    "research-backed",
    "100 %",
    // diagnoses
    "you have mastitis",
    "you have an abscess",
    "you have oversupply",
    "you have cancer",
    "you have sepsis",
    "you have an infection",
    "this is mastitis",
    "it is mastitis",
    // plans that are a clinician's
    "block feed*",
    "block-feed*",
    "lecithin*",
    "skip feeds",
    "feed less",
    "stop feeding",
    "stop breastfeeding",
    // tone
    "just relax",
    "mama*",
    "mommy",
    "mummy",
    "supermom",
    "good girl",
    "sweetie",
    "honey",
    "streak",
    "in a row",
    "push through",
    "pushing through",
    "no pain",
    "tough it out",
    "be brave",
    "hang in there",
    "should have",
    "you must",
    "liquid gold",
    "so much milk",
    "great supply",
    "full supply",
    "ounce*",
    "failed",
    "failure",
    "lazy",
    "normal mother*",
    "good mother*",
    "bad mother*",
    // devices and harm
    "vibrat*",
    "toothbrush*",
    "deep massage",
    "knead*",
    "knuckle*",
    "as hard as",
    "press hard*",
    "firmly",
];

/// Where a pattern is meant well: it warns, it denies, or it means another thing. Tiny, each with its reason.
const MEANT: &[(&str, &str, &str)] = &[
    ("routines-note-nipple", "proven", "says that it is not"),
    ("safety-t26-head", "empty the", "says not to"),
    ("routines-not-hand-express", "empty the", "a reason not to do it"),
    ("steps-he7", "empty it", "says that there is no need to"),
    ("safety-t14-why", "pushing through", "says that it harms"),
    (
        "care-message-20",
        "ounce*",
        "worth is not measured in them (14, message 20)",
    ),
    ("care-tip-supplements", "lecithin*", "ask the provider first (15)"),
    ("care-tip-avoid", "toothbrush*", "to be left out (15)"),
    ("language-helper-card", "knead*", "says not to (D16)"),
    ("voice-vibration", "vibrat*", "of the phone, in place of a sound"),
    ("care-tip-avoid", "knuckle*", "to be left out (15)"),
    ("safety-card-pain-plain", "no pain", "the end of the scale"),
    (
        "safety-condition-heart-failure",
        "failure",
        "the name of a condition",
    ),
    (
        "safety-condition-kidney-failure",
        "failure",
        "the name of a condition",
    ),
    ("routines-not-calm-only", "failure", "the name of a condition"),
    ("routines-not-lymph", "failure", "the name of a condition"),
];

fn words() -> BTreeMap<&'static str, String> {
    let tr = Tr::new(Locale::En, Words::Breast);
    // No-break spaces and curly quotes are as good as plain ones here.
    let shown = |key| plain(&tr.table(key)).replace('\u{a0}', " ").replace('’', "'");
    KEYS.iter().map(|key| (*key, shown(key))).collect()
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '-'
}

/// Whether `text` says `pattern` at the bounds of words.
fn says(text: &str, pattern: &str) -> bool {
    let stems: Vec<&str> = pattern.split('*').collect();
    let (first, rest) = (stems[0], stems.get(1).copied());
    text.match_indices(first).any(|(at, _)| {
        let after = &text[at + first.len()..];
        let after = match rest {
            Some(rest) => {
                let after = after.trim_start_matches(is_word);
                let Some(after) = after.strip_prefix(rest) else {
                    return false;
                };
                after
            }
            None => after,
        };
        !text[..at].ends_with(is_word) && !after.starts_with(is_word)
    })
}

fn is_meant(key: &str, pattern: &str) -> bool {
    MEANT
        .iter()
        .any(|(place, meant, _)| (*place, *meant) == (key, pattern))
}

#[test]
fn patterns_end_where_words_end() {
    assert!(says("it can cure you", "cure*") && says("cured.", "cure*") && !says("secure it", "cure*"));
    assert!(!says("a broken nipple", "break* up") && says("it breaks up", "break* up"));
    assert!(says("onset.", "onset") && !says("onsets", "onset"));
    assert!(!says("proved", "proven") && !says("streaks", "streak"));
}

#[test]
fn no_code_word_reaches_the_screen() {
    let mut found = Vec::new();
    for (key, text) in words() {
        let lower = text.to_lowercase();
        let codes = CODES.iter().filter(|code| says(&lower, code));
        let capitals = CAPITALS.iter().filter(|code| says(&text, code));
        found.extend(
            codes
                .chain(capitals)
                .map(|code| format!("{key}: {code} in {text:?}")),
        );
    }
    assert!(found.is_empty(), "clinical.md D18: {found:#?}");
}

/// Titles of papers and handouts are shown as they were printed, behind "Why?", on a guide and in the list of
/// sources: the one exception to D18. What else reaches the screen without Fluent are the names of phone lines
/// and where their numbers were read; those say no code word.
#[test]
fn the_bibliography_alone_may_say_a_code_word() {
    let lower = |text: &str| text.to_lowercase();
    let coded = |text: &str| CODES.iter().any(|code| says(&lower(text), code));
    let titles = CiteKey::ALL.iter().filter(|key| coded(key.reference()));
    assert!(
        titles.count() > 0,
        "no title says one any more: the exception can go"
    );
    for line in EMERGENCY.iter().flat_map(|country| country.lines) {
        assert!(
            !coded(line.name) && !coded(line.source),
            "{}: {}",
            line.name,
            line.source
        );
    }
}

#[test]
fn nothing_is_promised_and_nobody_is_scolded() {
    let (mut found, words) = (Vec::new(), words());
    for (key, text) in &words {
        let lower = text.to_lowercase();
        let said = NEVER
            .iter()
            .filter(|pattern| says(&lower, pattern) && !is_meant(key, pattern));
        found.extend(said.map(|pattern| format!("{key}: {pattern} in {text:?}")));
    }
    assert!(found.is_empty(), "clinical.md 14 and 17: {found:#?}");
    for (key, pattern, _) in MEANT {
        let still = words
            .get(key)
            .is_some_and(|text| says(&text.to_lowercase(), pattern));
        assert!(still, "{key} does not say {pattern} any more: take it from MEANT");
    }
}

#[test]
fn the_one_study_is_told_as_it_was() {
    for (key, text) in words() {
        let lower = text.to_lowercase();
        if lower.contains("84") {
            assert!(
                lower.contains("one clinic study of 84 people found faster relief"),
                "{key}: {text}"
            );
            assert!(lower.contains("staff"), "{key} does not say who did it: {text}");
            let limits = ["not tested at home", "nobody has tested them at home"];
            assert!(
                limits.iter().any(|limit| lower.contains(limit)),
                "{key} does not say its limit: {text}"
            );
        }
    }
}

#[test]
fn nothing_is_shouted_and_no_dose_is_given() {
    let units = [
        "mg", "ml", "mcg", "µg", "g", "gram", "grams", "iu", "tablet", "tablets", "pill", "pills",
        "capsules", "drops",
    ];
    for (key, text) in words() {
        assert!(!text.contains('!'), "{key}: {text}");
        let lower = text.to_lowercase();
        let said: Vec<&str> = lower.split_whitespace().collect();
        for pair in said.windows(2) {
            let amount = pair[0].contains(|c: char| c.is_ascii_digit());
            let unit = pair[1].trim_matches(|c: char| !c.is_alphanumeric());
            assert!(
                !(amount && units.contains(&unit)),
                "{key}: {} {}",
                pair[0],
                pair[1]
            );
        }
        let joined = |word: &&str| {
            let unit = word.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.' || c == ',');
            unit.len() < word.len() && units.contains(&unit)
        };
        assert_eq!(said.iter().find(|word| joined(word)), None, "{key}");
    }
}

#[test]
fn headlines_name_no_illness() {
    let heads: Vec<_> = words()
        .into_iter()
        .filter(|(key, _)| key.starts_with("safety-") && key.ends_with("-head"))
        .collect();
    assert!(heads.len() > 40);
    for (key, text) in heads {
        let lower = text.to_lowercase();
        for illness in [
            "cancer", "sepsis", "septic", "abscess", "tumour", "tumor", "mastitis",
        ] {
            assert!(!lower.contains(illness), "clinical.md D9: {key}: {text}");
        }
    }
}

#[test]
fn texts_are_as_easy_as_they_are_said_to_be() {
    let mut hard = Vec::new();
    for (key, text) in words() {
        // What is spoken has eight words at most, too few for a grade.
        let limit = match key {
            key if key.starts_with("steps-") && !key.ends_with("-short") => 6.0,
            key if key.starts_with("safety-") && key.ends_with("-body") => 8.0,
            _ => continue,
        };
        let grade = grade(&text);
        if grade > limit {
            hard.push(format!("{key}: {grade:.1} over {limit}: {text}"));
        }
    }
    assert!(hard.is_empty(), "{hard:#?}");
}

#[test]
fn every_id_has_its_words() {
    let mut wanted = Vec::new();
    for id in RoutineId::ALL {
        let slug = id.to_string().replace('_', "-");
        let parts = ["name", "purpose", "when", "not", "note"];
        wanted.extend(parts.map(|part| format!("routines-{part}-{slug}")));
    }
    // The rows of the lists, as their table writes them: `row("confused", ..)`.
    let keys = ROWS
        .split("row(")
        .filter_map(|row| row.trim_start().strip_prefix('"')?.split('"').next());
    wanted.extend(keys.map(|key| format!("signs-{key}")));
    assert!(
        wanted.iter().filter(|key| key.starts_with("signs-")).count() > 40,
        "the rows were not read"
    );
    let missing: Vec<_> = wanted
        .iter()
        .filter(|key| !KEYS.contains(&key.as_str()))
        .collect();
    assert!(missing.is_empty(), "{missing:#?}");
    let listed = |key: &&&str| key.starts_with("routines-") || key.starts_with("signs-");
    let unused: Vec<_> = KEYS
        .iter()
        .filter(listed)
        .filter(|key| !wanted.iter().any(|other| other == *key))
        .collect();
    assert!(unused.is_empty(), "nobody looks these up: {unused:#?}");
}
