//! The English words of the steps: plain, short where they are spoken, and without code words.

use std::collections::BTreeSet;
use std::path::Path;

use milkpath::domain::catalog::{RoutineId, STEPS};
use milkpath::domain::routine::{Wishes, build};

use crate::build::words::{self, Message};
use crate::reading::grade;

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
    let text = |key: &str| {
        all.iter()
            .find(|message| message.key == key)
            .map(|message| message.text.to_lowercase())
    };
    let wrong = [
        "close your eyes",
        "heavy",
        "lie down",
        "lie back",
        "lean back",
        "both hands",
        "cross your arms",
    ];
    for row in STEPS.iter().filter(|row| !row.hand.needs_two()) {
        let key = format!("steps-{}", row.id);
        let held = text(&format!("{key}-held"));
        let said = held.or_else(|| text(&key)).unwrap();
        for words in wrong {
            assert!(
                !said.contains(words),
                "{key} says {words} to somebody who holds her baby"
            );
        }
    }
}

#[test]
fn nobody_who_holds_a_baby_is_told_to_hold_a_cup_as_well() {
    let holding = Wishes {
        holding: true,
        ..Wishes::default()
    };
    let routine = build(RoutineId::HandExpress, &holding).unwrap();
    let cup = routine.every().next().unwrap();
    assert_eq!(cup.step.as_str(), "he1");
    let key = format!("steps-he1-{}", cup.words.as_deref().unwrap());
    let all = steps();
    let said = |suffix: &str| {
        let key = format!("{key}{suffix}");
        let message = all.iter().find(|message| message.key == key).unwrap();
        message.text.to_lowercase()
    };
    assert!(said("").contains("on a table") && !said("").contains("hold"));
    assert!(!said("-short").contains("hold"));
}

#[test]
fn whatever_a_routine_shows_has_its_three_texts() {
    let keys: BTreeSet<String> = steps().into_iter().map(|message| message.key).collect();
    for (id, holding) in RoutineId::ALL.iter().flat_map(|id| [(*id, false), (*id, true)]) {
        let Ok(routine) = build(
            id,
            &Wishes {
                holding,
                ..Wishes::default()
            },
        ) else {
            continue; // nothing of it is left for one hand
        };
        for stretch in routine.every() {
            let words = stretch
                .words
                .as_ref()
                .map_or(String::new(), |words| format!("-{words}"));
            for suffix in ["", "-short", "-alt"] {
                let key = format!("steps-{}{words}{suffix}", stretch.step);
                assert!(keys.contains(&key), "{id}, holding {holding}: no {key}");
            }
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

#[test]
fn a_helper_is_told_of_her_body_and_of_the_own_hands_alone() {
    let all = steps();
    let text = |key: &str| {
        let found = all.iter().find(|message| message.key == key);
        found.map(|message| message.text.to_lowercase())
    };
    let own = ["hand", "palm", "whole hand"];
    let strokes = STEPS.iter().filter(|row| row.level.is_some());
    for row in strokes {
        let key = format!("steps-{}", row.id);
        let told = text(&format!("{key}-helped")).or_else(|| text(&key)).unwrap();
        for rest in told.split("your ").skip(1) {
            assert!(
                own.iter().any(|hand| rest.starts_with(hand)),
                "{key}: your {rest}"
            );
        }
        assert!(!told.contains("cross your arms"), "{key}");
    }
    let helped = all.iter().filter(|message| message.key.ends_with("-helped"));
    assert!(helped.count() >= 10);
}
