//! What a right triage table is.

use std::collections::BTreeSet;

use super::super::catalog::Catalog;
use super::super::fault::Fault;
use super::atom;
use super::vocabulary::{Ask, Card, Input, Kind, Note, kebab};
use super::{Branch, Closure, FILE, Rule, Triage};

/// The last plain number of the table.
const LAST: u8 = 32;
/// Rules that clinical.md 13 and D12 set between two numbers.
const BETWEEN: [(u8, &str); 2] = [(17, "T17b"), (29, "T29b")];
pub const OUTCOMES: [(&str, &str); 4] = [
    ("emergency", "Emergency"),
    ("call", "Call"),
    ("gentle", "Gentle"),
    ("go", "Go"),
];
pub const URGENCIES: [(&str, &str); 4] = [
    ("now", "Now"),
    ("today", "Today"),
    ("week", "Week"),
    ("ask_first", "AskFirst"),
];
pub const LOCKS: [(&str, &str); 3] = [("none", "None"), ("side", "Side"), ("strokes", "Strokes")];
pub const TOKENS: [(&str, &str); 4] = [
    ("over_lump", "OverLump"),
    ("warmth", "Warmth"),
    ("cold", "Cold"),
    ("touch_side", "TouchSide"),
];

/// A check in progress.
struct Checking<'a> {
    catalog: &'a Catalog,
    keys: &'a BTreeSet<String>,
    used: BTreeSet<String>,
    faults: Vec<Fault>,
}

impl Triage {
    /// Checks every row: its inputs and values, its blocks and sources, its words, and that the rules
    /// are complete and in order.
    ///
    /// # Errors
    ///
    /// Every fault, with file, row and field.
    pub fn check(&self, catalog: &Catalog, keys: &BTreeSet<String>) -> Result<(), Vec<Fault>> {
        let (used, faults) = (BTreeSet::new(), Vec::new());
        let mut check = Checking {
            catalog,
            keys,
            used,
            faults,
        };
        check.order(&self.rule);
        self.rule.iter().for_each(|rule| check.rule(rule));
        self.closure.iter().for_each(|closure| check.closure(closure));
        check.blocks("closes", "gentle", &self.closes.gentle);
        check.blocks("closes", "strokes", &self.closes.strokes);
        check.vocabulary();
        if check.faults.is_empty() {
            Ok(())
        } else {
            Err(check.faults)
        }
    }
}

/// The ids that the table must have, in order.
fn ids() -> Vec<String> {
    let mut ids = Vec::new();
    for number in 1..=LAST {
        ids.push(format!("T{number:02}"));
        let between = BETWEEN.iter().filter(|(after, _)| *after == number);
        ids.extend(between.map(|(_, id)| (*id).to_owned()));
    }
    ids
}

fn one_of(table: &[(&str, &str)]) -> String {
    table.iter().map(|(word, _)| *word).collect::<Vec<_>>().join(", ")
}

impl Checking<'_> {
    fn fault(&mut self, id: &str, field: &str, message: impl Into<String>) {
        self.faults.push(Fault::new(FILE, id, field, message));
    }

    fn order(&mut self, rules: &[Rule]) {
        let wanted = ids();
        for (place, id) in wanted.iter().enumerate() {
            let found = rules.get(place).map_or("nothing", |rule| rule.id.as_str());
            if found != id {
                return self.fault(id, "id", format!("expected here, found {found}"));
            }
        }
        if let Some(rule) = rules.get(wanted.len()) {
            self.fault(&rule.id, "id", "one rule too many");
        }
    }

    fn rule(&mut self, rule: &Rule) {
        self.cites(&rule.id, &rule.cites);
        let marks: Vec<&str> = rule.mark.split('/').collect();
        if !marks.iter().all(|mark| ["V", "S", "R", "D"].contains(mark)) {
            self.fault(&rule.id, "mark", "use V, S, R or D, several with a slash");
        }
        if rule.cites.is_empty() && !marks.iter().any(|mark| ["R", "D"].contains(mark)) {
            self.fault(&rule.id, "cites", "a rule without a source is marked R or D");
        }
        self.word(&rule.id, "id", &format!("safety-{}-why", rule.id.to_lowercase()));
        if rule.branch.is_empty() {
            self.fault(&rule.id, "branch", "at least one");
        }
        for branch in &rule.branch {
            self.branch(rule, branch);
        }
    }

    fn branch(&mut self, rule: &Rule, branch: &Branch) {
        let id = rule.id.as_str();
        if branch.when.is_empty() && Some(id) != ids().last().map(String::as_str) {
            self.fault(id, "when", "only the last rule holds for nothing in particular");
        }
        self.when(id, &branch.when);
        self.blocks(id, "blocks", &branch.blocks);
        self.known(id, "outcome", branch.outcome.as_deref(), &OUTCOMES);
        self.known(id, "urgency", branch.urgency.as_deref(), &URGENCIES);
        self.known(id, "lock", Some(&branch.lock), &LOCKS);
        self.consequence(rule, branch);
        for note in &branch.notes {
            if !Note::SLUGS.contains(&note.as_str()) {
                self.fault(id, "notes", format!("{note:?} is no note of the vocabulary"));
            }
            self.used.insert(note.clone());
        }
        if !Ask::SLUGS.contains(&branch.ask.as_str()) {
            self.fault(
                id,
                "ask",
                format!("{:?} is none of {}", branch.ask, Ask::SLUGS.join(" ")),
            );
        }
        for part in ["head", "body"] {
            self.word(id, "words", &format!("safety-{}-{part}", rule.words(branch)));
        }
    }

    /// Whether outcome, urgency and lock of a branch belong together.
    fn consequence(&mut self, rule: &Rule, branch: &Branch) {
        let id = rule.id.as_str();
        if rule.modifier != branch.outcome.is_none() {
            self.fault(
                id,
                "outcome",
                "a modifier has none, every other rule has one in each branch",
            );
        }
        let (urgency, lock) = (branch.urgency.as_deref(), branch.lock.as_str());
        match branch.outcome.as_deref() {
            Some("emergency") if (urgency, lock) != (Some("now"), "strokes") => {
                self.fault(id, "urgency", "an emergency is now and locks the strokes");
            }
            Some("call") if urgency.is_none() => self.fault(id, "urgency", "a call says how soon"),
            Some("go") if urgency.is_some() || !branch.blocks.is_empty() => {
                self.fault(id, "outcome", "go closes nothing and calls nobody");
            }
            None | Some("gentle" | "go") if lock != "none" => {
                self.fault(id, "lock", "only a call or an emergency locks");
            }
            _ => {}
        }
        if (lock == "side") != branch.blocks.iter().any(|block| block == "touch_side") {
            self.fault(id, "blocks", "touch_side belongs to the lock of a side");
        }
        let hand = branch
            .blocks
            .iter()
            .find(|block| block.as_str() == "hand_express" || (block.starts_with("he") && *block != "he6"));
        if let Some(block) = hand.filter(|_| id != "T21") {
            self.fault(
                id,
                "blocks",
                format!("{block} stays open: milk by hand is never locked (D1)"),
            );
        }
    }

    fn closure(&mut self, closure: &Closure) {
        self.when(&closure.id, &closure.when);
        self.blocks(&closure.id, "blocks", &closure.blocks);
        self.cites(&closure.id, &closure.cites);
    }

    fn when(&mut self, id: &str, when: &[Vec<String>]) {
        for text in when.iter().flatten() {
            match atom::clause(text) {
                Ok(atoms) => self.used.extend(atoms.into_iter().flat_map(|atom| atom.words)),
                Err(message) => self.fault(id, "when", message),
            }
        }
        if when.iter().any(Vec::is_empty) {
            self.fault(id, "when", "an empty list would hold for everything");
        }
    }

    fn blocks(&mut self, id: &str, field: &str, blocks: &[String]) {
        for block in blocks {
            let technique = self.catalog.techniques.iter().any(|row| row.id == *block);
            let token = TOKENS.iter().any(|(word, _)| word == block);
            if !technique && !token && self.catalog.step(block).is_none() {
                let tokens = one_of(&TOKENS);
                self.fault(
                    id,
                    field,
                    format!("{block:?} is no technique, no step and none of {tokens}"),
                );
            }
        }
    }

    fn cites(&mut self, id: &str, cites: &[String]) {
        for key in cites {
            if self.catalog.source(key).is_none() {
                self.fault(id, "cites", format!("{key:?} is not in sources.toml"));
            }
        }
    }

    fn known(&mut self, id: &str, field: &str, word: Option<&str>, table: &[(&str, &str)]) {
        if let Some(word) = word.filter(|word| !table.iter().any(|(known, _)| known == word)) {
            self.fault(id, field, format!("{word:?} is none of {}", one_of(table)));
        }
    }

    fn word(&mut self, id: &str, field: &str, key: &str) {
        if !self.keys.contains(key) {
            self.fault(id, field, format!("locales/en has no message {key}"));
        }
    }

    /// Every sign, card, condition, note and request has its words, and every sign and note a rule.
    fn vocabulary(&mut self) {
        for input in Input::ALL {
            let Kind::List(signs) = input.kind() else { continue };
            let start = if *input == Input::Conditions {
                "safety-condition"
            } else {
                "safety-sign"
            };
            for sign in signs {
                self.word(input.slug(), sign, &format!("{start}-{}", kebab(sign)));
                if !self.used.contains(*sign) {
                    self.fault(input.slug(), sign, "no rule asks for it");
                }
            }
        }
        for note in Note::SLUGS {
            self.word("notes", note, &format!("safety-note-{}", kebab(note)));
            if !self.used.contains(*note) {
                self.fault("notes", note, "no rule says it");
            }
        }
        for ask in Ask::SLUGS.iter().filter(|ask| **ask != "none") {
            self.word("ask", ask, &format!("safety-script-ask-{}", kebab(ask)));
        }
        for card in Card::SLUGS {
            self.word("card", card, &format!("safety-card-{card}"));
            self.word("card", card, &format!("safety-card-{card}-plain"));
        }
    }
}
