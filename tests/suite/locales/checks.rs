//! The checks of one translation against its English. Each gives what is wrong, in words.

use std::collections::BTreeSet;

use icu::normalizer::ComposingNormalizerBorrowed;
use milkpath::l10n::Locale;

use super::{Said, Spoken, read, spoken};

/// Messages that say numbers otherwise than English does, each with its reason: languages with a dual write two as a word.
const NUMBERS: &[(&str, &str)] = &[
    ("ar", "checkin-home-title"),
    ("ar", "checkin-home-or-birth-title"),
    ("ar", "checkin-since-two-days"),
    ("ar", "checkin-since-three-days"),
    ("ar", "checkin-since-weeks"),
    ("ar", "checkin-since-longer"),
    ("ar", "checkin-antibiotics-days"),
    ("ar", "safety-stop-s5-reaction"),
];
/// Words in Latin letters that are no English: names, formats, units.
const NAMES: &[&str] = &[
    "Milkpath",
    "PDF",
    "CSV",
    "JSON",
    "QR",
    "PNG",
    "JPEG",
    "mL",
    "cm",
    "mm",
    "fl",
    "oz",
    "IBCLC",
    "LMT",
    "ABM",
    "Baby",
    "Buddy",
    "Nara",
    "Huckleberry",
    "Nighp",
    "Tracker",
    "UTC",
    "kB",
    "MB",
    "age",
    "rage",
    "de",
    "en",
    "zh",
    "Hans",
    "bf",
    "true",
    "false",
    "Letter",
];
/// Bidi controls, soft hyphens, marks of byte order, tabs: the formats set what must be set.
const CONTROLS: &[char] = &[
    '\u{200e}', '\u{200f}', '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{2066}',
    '\u{2067}', '\u{2068}', '\u{2069}', '\u{feff}', '\u{ad}', '\u{fffd}', '\t',
];

pub(super) type Check = fn(&str, &str, &Said, &Said) -> Option<String>;

/// Every check of a message that both languages have.
pub(super) const CHECKS: &[(&str, Check)] = &[
    ("variables", variables),
    ("plurals", plurals),
    ("left over English", left_over),
    ("script", script),
    ("controls", controls),
    ("ends", ends),
    ("numbers", numbers),
    ("length", length),
];

/// The categories that a language counts with, as ICU4X has them, without those for a million and more.
pub(super) fn categories(tag: &str) -> BTreeSet<&'static str> {
    match tag {
        "ar" => BTreeSet::from(["zero", "one", "two", "few", "many", "other"]),
        "zh-Hans" => BTreeSet::from(["other"]),
        _ => BTreeSet::from(["one", "other"]),
    }
}

pub(super) fn parity(english: &Spoken, own: &Spoken) -> Vec<String> {
    let missing = english.keys().filter(|key| !own.contains_key(*key));
    missing.map(|key| format!("{key} is missing")).collect()
}

pub(super) fn variables(tag: &str, _: &str, english: &Said, own: &Said) -> Option<String> {
    let of = |said: &Said| -> BTreeSet<String> { said.variables.iter().cloned().collect() };
    let missing: Vec<_> = of(english).difference(&of(own)).cloned().collect();
    // What only selects a form has nothing to select where a language has one form, and a form may spell its number.
    let counts = !english.plurals.is_empty() && (categories(tag).len() == 1 || !own.plurals.is_empty());
    (!missing.is_empty() && !counts || missing.len() > 1).then(|| format!("leaves out {missing:?}"))
}

pub(super) fn plurals(tag: &str, _: &str, _: &Said, own: &Said) -> Option<String> {
    let wanted = categories(tag);
    for (names, usual) in &own.plurals {
        let has: BTreeSet<&str> = names.iter().map(String::as_str).collect();
        let rare = |name: &&&str| **name == "many" && tag == "es";
        if has
            .iter()
            .filter(|name| !rare(name))
            .copied()
            .collect::<BTreeSet<_>>()
            != wanted
            || usual != "other"
        {
            return Some(format!(
                "has the forms {names:?} and falls to {usual}; it needs {wanted:?} and other"
            ));
        }
    }
    None
}

pub(super) fn left_over(tag: &str, _: &str, english: &Said, own: &Said) -> Option<String> {
    let text = own.all();
    let words = |text: &str| {
        text.split_whitespace()
            .filter(|word| word.chars().any(char::is_alphabetic))
            .count()
    };
    if words(&text) > 2 && text == english.all() {
        return Some("is the English".to_owned());
    }
    let latin = text
        .split(|c: char| !c.is_ascii_alphabetic())
        .filter(|word| word.len() > 1 && !NAMES.contains(word))
        .count();
    (["zh-Hans", "ar"].contains(&tag) && latin >= 3).then(|| format!("holds {latin} words in Latin letters"))
}

/// Whether a letter belongs to the script of a language; Latin letters stand in names and units everywhere.
fn fits(tag: &str, c: char) -> bool {
    let latin = c.is_ascii()
        || ('\u{a1}'..='\u{24f}').contains(&c)
        || ('\u{1e00}'..='\u{1eff}').contains(&c)
        || c == 'ʼ';
    let own = match tag {
        "zh-Hans" => ('\u{3400}'..='\u{9fff}').contains(&c),
        "ar" => ('\u{600}'..='\u{6ff}').contains(&c),
        _ => false,
    };
    latin || own
}

pub(super) fn script(tag: &str, _: &str, _: &Said, own: &Said) -> Option<String> {
    let text = own.all();
    let other: Vec<char> = text
        .chars()
        .filter(|c| c.is_alphabetic() && !fits(tag, *c))
        .collect();
    (!other.is_empty()).then(|| format!("holds letters of another script: {other:?}"))
}

pub(super) fn controls(_: &str, _: &str, _: &Said, own: &Said) -> Option<String> {
    let text = own.all();
    if let Some(c) = text.chars().find(|c| CONTROLS.contains(c)) {
        return Some(format!("holds U+{:04X}", u32::from(c)));
    }
    let nfc = ComposingNormalizerBorrowed::new_nfc();
    (!nfc.is_normalized(&text)).then(|| "is not composed (NFC)".to_owned())
}

/// The class of the mark that a text ends with.
fn end(text: &str) -> Option<char> {
    match text.trim_end().chars().last()? {
        '.' | '。' => Some('.'),
        '?' | '？' | '؟' => Some('?'),
        '!' | '！' => Some('!'),
        ':' | '：' => Some(':'),
        _ => None,
    }
}

pub(super) fn ends(_: &str, key: &str, english: &Said, own: &Said) -> Option<String> {
    // "temp." is short for a word; that point ends no sentence.
    let alone = english.texts.len() == 1 && own.texts.len() == 1 && key != "report-col-temperature";
    let (theirs, ours) = (end(english.texts.last()?), end(own.texts.last()?));
    (alone && theirs != ours).then(|| format!("ends with {ours:?} and the English with {theirs:?}"))
}

fn numerals(said: &Said) -> BTreeSet<String> {
    let text: String = said.all().replace('٫', ".");
    let parts = text.split(|c: char| !c.is_ascii_digit() && c != '.');
    parts
        .map(|part| part.trim_matches('.').to_owned())
        .filter(|part| !part.is_empty())
        .collect()
}

pub(super) fn numbers(tag: &str, key: &str, english: &Said, own: &Said) -> Option<String> {
    let (theirs, ours) = (numerals(english), numerals(own));
    let meant = NUMBERS.contains(&(tag, key));
    (theirs != ours && !meant).then(|| format!("says the numbers {ours:?} and the English {theirs:?}"))
}

/// A comment may say how many characters fit: "Max 24 characters".
pub(super) fn length(_: &str, _: &str, english: &Said, own: &Said) -> Option<String> {
    let (_, rest) = english.comment.split_once("Max ")?;
    let most: usize = rest.split_whitespace().next()?.parse().ok()?;
    let long = own.texts.iter().map(|text| text.chars().count()).max()?;
    (long > most).then(|| format!("has {long} characters of {most}"))
}

#[test]
fn every_language_says_what_the_english_says() {
    let words = read();
    let english = spoken(&words, "en");
    let mut wrong = Vec::new();
    for locale in Locale::ALL.into_iter().filter(|locale| *locale != Locale::En) {
        let tag = locale.tag();
        let own = spoken(&words, tag);
        wrong.extend(
            parity(&english, &own)
                .into_iter()
                .map(|fault| format!("{tag}: {fault}")),
        );
        for (key, said) in &own {
            let Some(source) = english.get(key) else { continue };
            let found = CHECKS.iter().filter_map(|(name, check)| {
                let fault = check(tag, key, source, said)?;
                Some(format!(
                    "locales/{tag}/{}.ftl: {key}: {name}: it {fault}",
                    said.area
                ))
            });
            wrong.extend(found);
        }
    }
    assert!(wrong.is_empty(), "{} faults: {wrong:#?}", wrong.len());
}

#[test]
fn what_is_meant_is_still_there() {
    let words = read();
    let english = spoken(&words, "en");
    for (tag, key) in NUMBERS {
        let own = spoken(&words, tag);
        assert_ne!(
            numerals(&own[*key]),
            numerals(&english[*key]),
            "take {tag} {key} from the list"
        );
    }
}
