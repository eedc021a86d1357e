//! The English words of the steps: plain, short where they are spoken, and without code words.

use std::path::Path;

use crate::build::words::{self, Message};

fn steps() -> Vec<Message> {
    let words = words::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")).unwrap();
    let english = words
        .languages
        .into_iter()
        .find(|language| language.tag == "en")
        .unwrap();
    english
        .areas
        .into_iter()
        .find(|area| area.area == "steps")
        .unwrap()
        .messages
}

/// The text as a reader of the default words sees it.
fn shown(message: &Message) -> String {
    message.text.replace("{ -breast }", "breast")
}

#[test]
fn no_code_word_reaches_the_reader() {
    let banned = [
        "episode",
        "triage",
        "onset",
        "compression",
        "compress",
        "lymph",
        "areola",
        "unclog",
        "cure",
        "break up",
        "push it",
        "empty the",
        "just relax",
        "mama",
    ];
    for message in steps() {
        let text = shown(&message).to_lowercase();
        for word in banned {
            assert!(!text.contains(word), "{}: {word}", message.key);
        }
    }
}

#[test]
fn the_reader_chooses_the_word_for_the_breast() {
    for message in steps() {
        let plain = message
            .text
            .replace("{ -breast }", "")
            .to_lowercase()
            .replace("breastbone", "");
        assert!(
            !plain.contains("breast") && !plain.contains("chestfeed"),
            "{}",
            message.key
        );
    }
}

#[test]
fn what_is_spoken_has_at_most_eight_words() {
    let all = steps();
    let short = all.iter().filter(|message| message.key.ends_with("-short"));
    for message in short {
        let count = message.text.split_whitespace().count();
        assert!(count <= 8, "{} has {count} words", message.key);
    }
}

#[test]
fn nobody_who_holds_a_baby_is_told_to_sleep_or_to_use_both_hands() {
    let all = steps();
    let lulling = [
        "close your eyes",
        "heavy",
        "lie down",
        "lie back",
        "lean back",
        "both hands",
        "cross your arms",
    ];
    for message in &all {
        let text = message.text.to_lowercase();
        let found = lulling.iter().find(|words| text.contains(*words));
        if let Some(words) =
            found.filter(|_| !message.key.ends_with("-alt") && !message.key.ends_with("-short"))
        {
            assert!(!message.key.ends_with("-held"), "{} says {words}", message.key);
            let held = format!("{}-held", message.key);
            assert!(
                all.iter().any(|other| other.key == held),
                "{} says {words}, but {held} is missing",
                message.key
            );
        }
    }
}

#[test]
fn every_text_is_at_most_grade_six() {
    for message in steps().iter().filter(|message| !message.key.ends_with("-short")) {
        let text = shown(message);
        let grade = grade(&text);
        assert!(grade <= 6.0, "{} has grade {grade:.1}: {text}", message.key);
    }
}

/// The Flesch-Kincaid grade, with syllables counted as groups of vowels.
fn grade(text: &str) -> f32 {
    let words: Vec<&str> = text
        .split_whitespace()
        .filter(|word| word.contains(char::is_alphabetic))
        .collect();
    let sentences = text.matches(['.', '!', '?', ';', ':']).count().max(1);
    let syllables: u16 = words.iter().map(|word| syllables(word)).sum();
    let count = |n: usize| f32::from(u16::try_from(n).unwrap());
    0.39 * count(words.len()) / count(sentences) + 11.8 * f32::from(syllables) / count(words.len()) - 15.59
}

fn syllables(word: &str) -> u16 {
    let word: String = word
        .to_lowercase()
        .chars()
        .filter(char::is_ascii_alphabetic)
        .collect();
    let mut groups = 0;
    let mut inside = false;
    for c in word.chars() {
        let vowel = "aeiouy".contains(c);
        groups += u16::from(vowel && !inside);
        inside = vowel;
    }
    let silent =
        (word.ends_with('e') && !word.ends_with("le")) || (word.ends_with("ed") && !word.ends_with("ted"));
    groups.saturating_sub(u16::from(silent && groups > 1)).max(1)
}
