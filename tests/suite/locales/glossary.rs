//! Words that stay the same everywhere, and words that no language may hold (`locales/glossary.toml`).

use std::collections::BTreeMap;
use std::path::Path;

use milkpath::l10n::Locale;
use serde::Deserialize;

use super::{Spoken, parsed, read, spoken};

#[derive(Deserialize)]
struct Glossary {
    term: Vec<Term>,
    banned: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
struct Term {
    id: String,
    en: Vec<String>,
    #[serde(default)]
    except: Vec<String>,
    #[serde(flatten)]
    forms: BTreeMap<String, Vec<String>>,
}

fn glossary() -> Glossary {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/glossary.toml");
    toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// In small letters, without the vowel signs of Arabic.
fn folded(text: &str) -> String {
    let text = text.to_lowercase();
    text.chars()
        .filter(|c| !('\u{64b}'..='\u{652}').contains(c))
        .collect()
}

/// Whether `text` has `word` as a whole word.
fn has(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

fn faults(glossary: &Glossary, tag: &str, english: &Spoken, own: &Spoken) -> Vec<String> {
    let mut found = Vec::new();
    for (key, said) in own {
        let text = folded(&said.all());
        let banned = glossary.banned.get(tag).into_iter().flatten();
        found.extend(
            banned
                .filter(|word| text.contains(*word))
                .map(|word| format!("{tag}: {key} holds {word:?}")),
        );
        let Some(source) = english.get(key) else { continue };
        let source = folded(&source.all());
        for term in glossary.term.iter().filter(|term| !term.except.contains(key)) {
            let said = term.en.iter().any(|word| has(&source, word));
            let forms = &term.forms[tag];
            if said && !forms.iter().any(|form| text.contains(form.as_str())) {
                found.push(format!("{tag}: {key}: {} is none of {forms:?}", term.id));
            }
        }
    }
    found
}

#[test]
fn words_of_the_glossary_stay_the_same() {
    let (glossary, words) = (glossary(), read());
    let english = spoken(&words, "en");
    let mut wrong = Vec::new();
    for locale in Locale::ALL.into_iter().filter(|locale| *locale != Locale::En) {
        wrong.extend(faults(
            &glossary,
            locale.tag(),
            &english,
            &spoken(&words, locale.tag()),
        ));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_word_beside_the_glossary_is_found() {
    let english = parsed("home-a = Stroke to the armpit.\n");
    let found = |own: &str| faults(&glossary(), "es", &english, &parsed(&format!("home-a = {own}\n")));
    assert_eq!(found("Pasa la mano hacia la axila."), Vec::<String>::new());
    assert_eq!(found("Pasa la mano hacia el hombro.").len(), 1);
    assert_eq!(found("Pasa la mano con fuerza hacia la axila.").len(), 1);
}
