//! The rule table: const data made at build time from `assets/catalog/triage.toml`, and how a rule
//! is held against the answers.

use std::fmt;

use super::answers::Answers;
use super::verdict::{Blocked, Lock, Outcome, Urgency};
use super::vocabulary::{Ask, Card, Input, Note};
use crate::domain::catalog::CiteKey;

pub use generated::*;

#[allow(clippy::pedantic)] // one row a line
mod generated {
    use serde::{Deserialize, Serialize};

    use super::super::verdict::{Blocked, Lock, Outcome, Token, Urgency};
    use super::super::vocabulary::{Ask, Input, Note};
    use super::{Atom, Branch, Closure, Rule, Test};
    use crate::domain::catalog::{CiteKey, StepId, TechniqueId};

    include!(concat!(env!("OUT_DIR"), "/triage.rs"));
}

/// A row of the rule table (clinical.md 13 and 21).
#[derive(Debug)]
pub struct Rule {
    /// Its stable id.
    pub id: RuleId,
    /// How well its source is known: `V`, `S`, `R`, `D` or several.
    pub mark: &'static str,
    /// Its sources; empty where it is our own choice.
    pub cites: &'static [CiteKey],
    /// Adds blocks and notes, and never counts as a match (clinical.md D12, D20).
    pub modifier: bool,
    /// Calls for the baby's care.
    pub pediatric: bool,
    /// What it asks, from the mildest to the gravest.
    pub branches: &'static [Branch],
}

/// One form of a rule: when it holds, and what then follows.
#[derive(Debug)]
pub struct Branch {
    /// Any of these; within one, all clauses; within a clause, any atom.
    pub when: &'static [&'static [&'static [Atom]]],
    /// What it leads to; `None` in a modifier.
    pub outcome: Option<Outcome>,
    /// How soon someone should be asked.
    pub urgency: Option<Urgency>,
    /// What stays closed until she was seen.
    pub lock: Lock,
    /// What it closes for now.
    pub blocks: &'static [Blocked],
    /// What is said besides.
    pub notes: &'static [Note],
    /// What the call script asks for.
    pub ask: Ask,
    /// Start of its word keys: `t15-lock` for `safety-t15-lock-head` and `safety-t15-lock-body`.
    pub words: &'static str,
}

/// Something in the profile or the answers that closes a step whatever the outcome
/// (the "not when" lines of clinical.md 11).
#[derive(Debug)]
pub struct Closure {
    /// When it holds.
    pub when: &'static [&'static [&'static [Atom]]],
    /// What it closes.
    pub blocks: &'static [Blocked],
    /// Its sources.
    pub cites: &'static [CiteKey],
}

/// One question to the answers.
#[derive(Debug)]
pub struct Atom {
    /// Which input.
    pub input: Input,
    /// What is asked of it.
    pub test: Test,
}

/// What an atom asks. All but [`Test::Unknown`] fail where the input is unknown.
#[derive(Debug)]
pub enum Test {
    /// Holds any of these.
    Has(&'static [&'static str]),
    /// Holds nothing but these; of no words, "None of these".
    Only(&'static [&'static str]),
    /// Holds any of these without her provider's word that massage is fine.
    Uncleared(&'static [&'static str]),
    /// At least.
    Ge(i32),
    /// At most.
    Le(i32),
    /// From the first to the second, both included.
    Between(i32, i32),
    /// Above another input.
    GtInput(Input),
    /// At most another input.
    LeInput(Input),
    /// Was answered.
    Known,
    /// Was not answered.
    Unknown,
}

impl Atom {
    fn holds(&self, answers: &Answers) -> bool {
        let words = || answers.words(self.input);
        let number = || answers.number(self.input);
        let known = || number().is_some() || words().is_some();
        let beside = |other, holds: fn(&i32, &i32) -> bool| {
            number()
                .zip(answers.number(other))
                .is_some_and(|(one, other)| holds(&one, &other))
        };
        match self.test {
            Test::Has(any) => words().is_some_and(|words| words.iter().any(|word| any.contains(word))),
            Test::Only(all) => words().is_some_and(|words| words.iter().all(|word| all.contains(word))),
            Test::Uncleared(any) => answers
                .conditions
                .iter()
                .flatten()
                .any(|condition| any.contains(&condition.slug()) && !answers.cleared.contains(condition)),
            Test::Ge(least) => number().is_some_and(|number| number >= least),
            Test::Le(most) => number().is_some_and(|number| number <= most),
            Test::Between(least, most) => number().is_some_and(|number| (least..=most).contains(&number)),
            Test::GtInput(other) => beside(other, i32::gt),
            Test::LeInput(other) => beside(other, i32::le),
            Test::Known => known(),
            Test::Unknown => !known(),
        }
    }
}

/// Whether any of the alternatives holds.
fn any_holds(when: &[&[&[Atom]]], answers: &Answers) -> bool {
    let clause = |atoms: &[Atom]| atoms.iter().any(|atom| atom.holds(answers));
    when.iter().any(|all| all.iter().all(|atoms| clause(atoms)))
}

impl Branch {
    /// Whether it holds for these answers.
    #[must_use]
    pub fn holds(&self, answers: &Answers) -> bool {
        any_holds(self.when, answers)
    }
}

impl Closure {
    /// Whether it holds for these answers.
    #[must_use]
    pub fn holds(&self, answers: &Answers) -> bool {
        any_holds(self.when, answers)
    }
}

impl Rule {
    /// The cards that it asks about.
    pub fn cards(&self) -> impl Iterator<Item = Card> {
        let atoms = self.branches.iter().flat_map(|branch| branch.when);
        let atoms = atoms.flat_map(|all| all.iter().flat_map(|atoms| atoms.iter()));
        atoms.map(|atom| atom.input.card())
    }

    /// Word key of the longer "Why?".
    #[must_use]
    pub fn why_key(&self) -> String {
        format!("safety-{}-why", self.id.as_str().to_lowercase())
    }
}

impl fmt::Display for RuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}
