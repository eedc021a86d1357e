//! Holds every rule against the answers.

use std::collections::BTreeSet;

use super::answers::Answers;
use super::numbers::PainGoMax;
use super::rules::{Branch, CLOSURES, GENTLE_CLOSES, RULES, Rule, RuleId, STROKES_CLOSES};
use super::verdict::{Blocked, Lock, Outcome, Verdict};
use super::vocabulary::{Card, Note};
use crate::domain::pain::Pain;
use crate::domain::plan::SeenFor;

/// A rule with the branches of it that hold.
struct Match {
    rule: &'static Rule,
    branches: Vec<(usize, &'static Branch)>,
    /// Who has seen her for it: then it asks nobody to be called, and keeps what it closes (clinical.md D14).
    seen: Option<SeenFor>,
}

impl Match {
    fn of(rule: &'static Rule, answers: &Answers) -> Option<Self> {
        let all = rule.branches.iter().enumerate();
        let branches: Vec<_> = all.filter(|(_, branch)| branch.holds(answers)).collect();
        let seen = answers.plan.as_ref().and_then(|word| word.seen_for(rule.id));
        (!branches.is_empty()).then(|| Self {
            rule,
            branches,
            seen: seen.cloned(),
        })
    }

    /// The branches that still speak: of a rule that she was seen for, those that would ask for a call and the visits
    /// that they would book are silent. What is closed stays closed by all of them.
    fn speaking(&self) -> impl Iterator<Item = &(usize, &'static Branch)> {
        let seen = self.seen.is_some();
        let asks = |branch: &Branch| branch.urgency.is_some() || branch.lock != Lock::None;
        self.branches
            .iter()
            .filter(move |(_, branch)| !(seen && asks(branch)))
    }

    /// What is said besides.
    fn notes(&self) -> impl Iterator<Item = Note> {
        let seen = self.seen.is_some();
        let notes = self.branches.iter().flat_map(|(_, branch)| branch.notes);
        notes
            .copied()
            .filter(move |note| !(seen && note.asks_for_a_visit()))
    }

    /// Its gravest outcome and the branch that says it; of equals the later one.
    fn worst(&self) -> Option<(Outcome, usize)> {
        let outcomes = self
            .speaking()
            .filter_map(|(at, branch)| branch.outcome.map(|out| (out, *at)));
        outcomes.min_by_key(|(outcome, at)| (*outcome, std::cmp::Reverse(*at)))
    }

    fn lock(&self) -> Lock {
        let locks = self.speaking().map(|(_, branch)| branch.lock);
        locks.max().unwrap_or_default()
    }
}

/// The verdict on these answers (clinical.md 13): every rule is looked at, the gravest outcome wins,
/// all blocks and notes add up (but no praise beside a call), and what nothing covers is GENTLE (T32).
#[must_use]
pub fn evaluate(answers: &Answers) -> Verdict {
    let mut verdict = judge(answers);
    verdict.stage = is_stage(&verdict, answers);
    verdict.hush();
    verdict
}

fn judge(answers: &Answers) -> Verdict {
    let weighed = answers.tightened();
    let matches: Vec<_> = RULES
        .iter()
        .filter_map(|rule| Match::of(rule, &weighed))
        .collect();
    let (outcome, headline, branch) = winner(&matches);
    let speaking = || matches.iter().flat_map(Match::speaking).map(|(_, branch)| branch);
    let lock = speaking().map(|branch| branch.lock).max().unwrap_or_default();
    let mut notes = Vec::new();
    for note in matches.iter().flat_map(Match::notes) {
        if !notes.contains(&note) {
            notes.push(note);
        }
    }
    let mut rules: Vec<_> = matches.iter().map(|found| found.rule.id).collect();
    if !rules.contains(&headline) {
        rules.push(headline);
    }
    let locking = matches.iter().filter(|found| found.lock() != Lock::None);
    Verdict {
        outcome,
        urgency: speaking().filter_map(|branch| branch.urgency).max(),
        lock,
        blocked: blocked(&matches, &weighed, outcome, lock),
        notes,
        rules,
        headline,
        branch,
        pediatric: matches.iter().any(|found| found.rule.pediatric),
        stage: false,
        locking: locking.map(|found| found.rule.id).collect(),
        unknown: unknown(answers),
        side: answers.side,
        resting: BTreeSet::new(),
        seen: matches.iter().filter_map(|found| found.seen.clone()).collect(),
        reached: answers.reached(),
    }
}

/// The gravest outcome, the first rule that says it, and which branch of it.
fn winner(matches: &[Match]) -> (Outcome, RuleId, usize) {
    let mut winner = None;
    for found in matches.iter().filter(|found| !found.rule.modifier) {
        if let Some((outcome, branch)) = found.worst()
            && winner.is_none_or(|(worst, _, _)| outcome < worst)
        {
            winner = Some((outcome, found.rule.id, branch));
        }
    }
    winner.unwrap_or((Outcome::Gentle, RuleId::T32, 0))
}

/// Everything that is closed: by the rules, by the profile, by the outcome and by the lock.
fn blocked(matches: &[Match], answers: &Answers, outcome: Outcome, lock: Lock) -> BTreeSet<Blocked> {
    let branches = matches.iter().flat_map(|found| &found.branches);
    let closures = CLOSURES.iter().filter(|closure| closure.holds(answers));
    let mut blocked: BTreeSet<_> = branches
        .flat_map(|(_, branch)| branch.blocks)
        .chain(closures.flat_map(|closure| closure.blocks))
        .copied()
        .collect();
    if outcome <= Outcome::Gentle {
        blocked.extend(GENTLE_CLOSES);
    }
    if lock == Lock::Strokes {
        blocked.extend(STROKES_CLOSES);
    }
    blocked
}

/// The cards to ask once more: those of T01 to T13, and the profile that T16 and T19 to T21 need.
fn unknown(answers: &Answers) -> Vec<Card> {
    let cards = Card::RED_FLAGS.iter().chain(&[Card::Profile]);
    cards.copied().filter(|card| !answers.knows(*card)).collect()
}

/// Whether a pain at the limit would turn this GENTLE into GO (clinical.md D3).
fn is_stage(verdict: &Verdict, answers: &Answers) -> bool {
    if verdict.outcome != Outcome::Gentle || !verdict.rules.contains(&RuleId::T23) {
        return false;
    }
    let softer = Answers {
        pain: limit(answers.pain_go_max()),
        ..answers.clone()
    };
    judge(&softer).outcome == Outcome::Go
}

fn limit(pain: PainGoMax) -> Option<Pain> {
    u8::try_from(pain.get())
        .ok()
        .and_then(|score| Pain::new(score).ok())
}
