//! Kind words and tips: each has its text, each text is used, and none says a code word.

use std::collections::BTreeSet;

use milkpath::domain::encourage::{KindWord, Message, Tip};
use milkpath::l10n::KEYS;

const CARE: &str = include_str!("../../locales/en/care.ftl");

#[test]
fn words_and_code_name_the_same_keys() {
    let mut used: BTreeSet<String> = Message::all().map(Message::key).collect();
    used.extend(Tip::ALL.iter().map(|tip| tip.key().to_owned()));
    used.insert(KindWord::Calm.key());
    let written: BTreeSet<String> = KEYS
        .iter()
        .filter(|key| key.starts_with("care-"))
        .map(|&key| key.to_owned())
        .collect();
    assert_eq!(used, written);
}

#[test]
fn no_code_word_and_no_claim_is_on_the_screen() {
    // clinical.md D18, 14 and 17.
    let never = [
        "episode",
        "triage",
        "onset",
        "compression",
        "lymph",
        "areola",
        "relax",
        "mama",
        "streak",
        "cure",
        "unclog",
        "prevent",
        "proven",
        "mastitis",
        "push it out",
    ];
    for line in CARE.lines().filter(|line| line.starts_with("care-")) {
        let (_, text) = line.split_once('=').unwrap();
        let text = text.to_lowercase();
        let found: Vec<_> = never.iter().filter(|word| text.contains(*word)).collect();
        assert!(found.is_empty(), "{line}: {found:?}");
    }
}
