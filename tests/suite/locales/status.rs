//! What `locales/status.toml` records is true of today's English, and a table of it all.

use std::fmt::Write as _;
use std::path::Path;

use milkpath::l10n::{Locale, Status};

use super::{read, spoken};
use crate::build::languages;

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")
}

/// The table of `locales/TABLE.md`.
fn table() -> String {
    let (words, rows) = (read(), languages::read(&folder()).unwrap());
    let english = spoken(&words, "en");
    let mut out = String::from(
        "# Languages\n\n| Tag | Name | Messages | Words | Coverage | Status | Behind the English |\n|---|---|--:|--:|--:|---|---|\n",
    );
    for locale in Locale::ALL {
        let own = spoken(&words, locale.tag());
        let said = own.values().flat_map(|said| &said.texts);
        // Chinese writes no spaces: its characters are counted.
        let count: usize = said
            .map(|text| match locale.tag() {
                "zh-Hans" => text
                    .chars()
                    .filter(|c| *c > '\u{3000}' && c.is_alphabetic())
                    .count(),
                _ => text
                    .split_whitespace()
                    .filter(|word| word.chars().any(char::is_alphabetic))
                    .count(),
            })
            .sum();
        let covered = own.len() * 1_000 / english.len();
        let status = match locale.status() {
            Status::Source => "source",
            Status::MachineDrafted => "machine-drafted",
            Status::BilingualChecked => "bilingual-checked",
            Status::NativeReviewed => "native-reviewed",
            Status::ClinicianReviewed => "clinician-reviewed",
        };
        let row = rows.language.iter().find(|row| row.tag == locale.tag()).unwrap();
        let stale = row.stale(&words).join(" ");
        writeln!(
            out,
            "| {} | {} | {} | {count} | {}.{} % | {status} | {} |",
            locale.tag(),
            locale.own_name(),
            own.len(),
            covered / 10,
            covered % 10,
            if stale.is_empty() { "nothing" } else { &stale },
        )
        .unwrap();
    }
    out + "\nWords of `zh-Hans` are characters. UPDATE_STATUS=1 writes these tables (`tests/suite/locales/status.rs`).\n"
        + &super::level::table()
}

/// `locales/status.toml` with the fingerprints of today's English.
fn renewed(text: &str) -> String {
    let words = read();
    let areas = &words.language("en").unwrap().areas;
    let mut from = String::from("\n[language.from]\n");
    for area in areas {
        writeln!(from, "{} = \"{}\"", area.area, area.fingerprint()).unwrap();
    }
    let mut rows = text.split("[[language]]");
    let mut out = rows.next().unwrap_or_default().to_owned();
    for row in rows {
        let own = row
            .split("\n[language.from]")
            .next()
            .unwrap_or_default()
            .trim_end();
        let source = own.contains("status = \"source\"");
        writeln!(
            out,
            "[[language]]{own}\n{}",
            if source { "" } else { from.as_str() }
        )
        .unwrap();
    }
    out.trim_end().to_owned() + "\n"
}

#[test]
fn no_translation_is_behind_the_english_and_the_table_is_true() {
    if std::env::var_os("UPDATE_STATUS").is_some() {
        let file = folder().join("status.toml");
        let text = std::fs::read_to_string(&file).unwrap();
        std::fs::write(file, renewed(&text)).unwrap();
        std::fs::write(folder().join("TABLE.md"), table()).unwrap();
        return;
    }
    let rows = languages::read(&folder()).unwrap();
    let words = read();
    for row in &rows.language {
        assert_eq!(
            row.stale(&words),
            Vec::<String>::new(),
            "{}: bring it up to the English, then UPDATE_STATUS=1",
            row.tag
        );
    }
    assert_eq!(
        table(),
        std::fs::read_to_string(folder().join("TABLE.md")).unwrap()
    );
}

#[test]
fn no_language_claims_a_review_that_is_not_recorded() {
    for locale in Locale::ALL {
        let reviewed = !matches!(locale.status(), Status::Source | Status::MachineDrafted);
        assert_eq!(reviewed, locale.checked().is_some(), "{}", locale.tag());
        assert_eq!(locale.is_unchecked(), locale.status() < Status::NativeReviewed);
    }
}

/// What `languages::check` finds wrong where the file is `change`d.
fn faults(change: impl FnOnce(&mut languages::Languages)) -> Vec<String> {
    let mut rows = languages::read(&folder()).unwrap();
    change(&mut rows);
    let faults = rows.check(&read()).err().unwrap_or_default();
    faults
        .iter()
        .map(|fault| format!("{}: {}: {}", fault.id, fault.field, fault.message))
        .collect()
}

#[test]
fn a_false_record_is_refused() {
    assert_eq!(faults(|_| {}), Vec::<String>::new());
    let told = faults(|rows| rows.language[1].status = "native-reviewed".to_owned());
    assert!(told[0].contains("by: say who has checked it"), "{told:?}");
    let told = faults(|rows| rows.language[1].status = "perfect".to_owned());
    assert!(told[0].contains("status: one of"), "{told:?}");
    let told = faults(|rows| rows.language[1].tag = "tlh".to_owned());
    assert!(
        told.iter().any(|fault| fault.contains("no folder locales/tlh")),
        "{told:?}"
    );
    let told = faults(|rows| rows.language[1].words.push("chest".to_owned()));
    assert!(told[0].contains("no locales/es/words/chest.ftl"), "{told:?}");
    let told = faults(|rows| rows.language[1].direction = "down".to_owned());
    assert!(told[0].contains("ltr or rtl"), "{told:?}");
}

#[test]
fn a_language_without_all_safety_words_is_not_offered() {
    let rows = languages::read(&folder()).unwrap();
    let mut words = read();
    let offered = rows.rust(&words);
    assert!(offered.contains("Locale::Es,") && offered.contains("tag: \"es\""));
    let spanish = words
        .languages
        .iter_mut()
        .find(|language| language.tag == "es")
        .unwrap();
    let safety = spanish
        .areas
        .iter_mut()
        .find(|area| area.area == "safety")
        .unwrap();
    safety.messages.pop();
    assert!(!rows.rust(&words).contains("tag: \"es\""));
}
