//! What an earlier check still closes (clinical.md 13, D1, D2, D7).

use std::collections::BTreeSet;

use super::record::{Answered, Heard, Said};
use super::rules::{GENTLE_CLOSES, RuleId, STROKES_CLOSES};
use super::verdict::{Lock, Outcome, Verdict};
use super::vocabulary::Card;
use crate::domain::at::{At, DAY};
use crate::domain::breast_map::Side;
use crate::domain::ids::TriageId;

/// A lock that has not been lifted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActiveLock {
    /// What is closed.
    pub lock: Lock,
    /// The side, for [`Lock::Side`]; `None` where it was not said.
    pub side: Option<Side>,
    /// The sides that rest (T13), by whichever check; `None` where it was not said which.
    pub rests: BTreeSet<Option<Side>>,
    /// The check that it comes from.
    pub triage: TriageId,
    /// Since when.
    pub since: At,
    /// The rules that hold it.
    pub triggers: Vec<RuleId>,
    /// When it lifts by itself, in UTC milliseconds: 24 h after the first check without its signs.
    pub lifts_ms: Option<i64>,
}

/// The widest lock that is still on at `now_ms`, of equals the newest.
///
/// Each check that no later one corrects (D7) and whose verdict locks something holds that lock
/// until she records "seen" or "massage is fine" after it, or until all its triggers have been gone
/// for 24 h: a later check asked for them and did not find them, no check since found them again,
/// and that first check is 24 h old. A check that left the card of a trigger open proves nothing.
/// What only the profile holds (T19 to T21) lifts with the first check that no longer finds it.
#[must_use]
pub fn active_lock(history: &[Answered], heard: &[Heard], now_ms: i64) -> Option<ActiveLock> {
    let mut checks: Vec<&Answered> = history.iter().filter(|check| stands(check, history)).collect();
    checks.sort_by_key(|check| (check.at.utc_ms(), check.id));
    let locks: Vec<ActiveLock> = checks
        .iter()
        .enumerate()
        .filter_map(|(place, check)| {
            let later = checks.get(place + 1..).unwrap_or_default();
            held(check, later, heard, now_ms)
        })
        .collect();
    let rests = locks.iter().flat_map(|lock| lock.rests.clone()).collect();
    let widest = locks.into_iter().max_by_key(|lock| lock.lock)?;
    Some(ActiveLock { rests, ..widest })
}

impl ActiveLock {
    /// The verdict of that check as it counts while this lock is on: its own, or under the lock of another;
    /// the sides that rest do so in any case.
    #[must_use]
    pub fn hold(&self, check: &Answered) -> Verdict {
        let mut verdict = check.verdict.clone();
        if self.triage != check.id {
            return self.over(verdict);
        }
        verdict.resting.extend(&self.rests);
        verdict
    }

    /// The verdict of a newer check while this lock is on: never milder than CALL, with what the lock
    /// closes. Where the new answers alone would be milder, the first rule of the lock heads it.
    #[must_use]
    pub fn over(&self, mut verdict: Verdict) -> Verdict {
        verdict.blocked.extend(GENTLE_CLOSES);
        if self.lock == Lock::Strokes {
            verdict.blocked.extend(STROKES_CLOSES);
        }
        verdict.resting.extend(&self.rests);
        verdict.lock = verdict.lock.max(self.lock);
        verdict.stage = false;
        let head = self.triggers.first().copied();
        if let Some(head) = head.filter(|_| verdict.outcome > Outcome::Call) {
            let branches = head.rule().branches;
            let branch = branches.iter().rposition(|branch| branch.lock != Lock::None);
            verdict.outcome = Outcome::Call;
            verdict.headline = head;
            verdict.branch = branch.unwrap_or_default();
            let urgency = branches.get(verdict.branch).and_then(|branch| branch.urgency);
            verdict.urgency = verdict.urgency.max(urgency);
        }
        verdict.hush();
        verdict
    }
}

/// The check that waits for "Did you reach someone?" (clinical.md D2): the one whose lock is on, whatever
/// was answered but a word that lifts it; else the newest, where it said to call and nobody was reached.
#[must_use]
pub fn waits_for_word(history: &[Answered], heard: &[Heard], now_ms: i64) -> Option<TriageId> {
    if let Some(lock) = active_lock(history, heard, now_ms) {
        return Some(lock.triage);
    }
    let standing = history.iter().filter(|check| stands(check, history));
    let last = standing.max_by_key(|check| (check.at.utc_ms(), check.id))?;
    let reached = heard
        .iter()
        .any(|heard| heard.triage == last.id && heard.said != Said::NotYet);
    (last.verdict.outcome <= Outcome::Call && !reached).then_some(last.id)
}

/// Whether no other check corrects this one.
pub(super) fn stands(check: &Answered, history: &[Answered]) -> bool {
    !history
        .iter()
        .any(|other| other.corrects == Some(check.id) && other.id != check.id)
}

/// The lock of one check, unless it is lifted.
fn held(check: &Answered, later: &[&Answered], heard: &[Heard], now_ms: i64) -> Option<ActiveLock> {
    let verdict = &check.verdict;
    let cleared = heard
        .iter()
        .any(|heard| heard.said.lifts() && heard.at.utc_ms() >= check.at.utc_ms());
    if verdict.lock == Lock::None || cleared {
        return None;
    }
    let mut lifts_ms = Some(check.at.utc_ms());
    for trigger in &verdict.locking {
        let gone = gone_since(*trigger, later).map(|at| at + grace(*trigger));
        lifts_ms = lifts_ms.zip(gone).map(|(one, other)| one.max(other));
    }
    if verdict.locking.is_empty() {
        lifts_ms = Some(check.at.utc_ms().saturating_add(DAY));
    }
    (lifts_ms.is_none_or(|lifts| now_ms < lifts)).then(|| ActiveLock {
        lock: verdict.lock,
        side: verdict.side,
        rests: rests(verdict, later, now_ms),
        triage: check.id,
        since: check.at,
        triggers: verdict.locking.clone(),
        lifts_ms,
    })
}

/// The sides that rest, until the signs of the rules that rest them have been gone as long as a lock needs.
fn rests(verdict: &Verdict, later: &[&Answered], now_ms: i64) -> BTreeSet<Option<Side>> {
    let of_a_side = |rule: &RuleId| {
        let branches = rule.rule().branches;
        branches.iter().any(|branch| branch.lock == Lock::Side)
    };
    let on = |rule: &RuleId| gone_since(*rule, later).is_none_or(|at| now_ms < at + grace(*rule));
    let still = verdict.locking.iter().any(|rule| of_a_side(rule) && on(rule));
    if still {
        verdict.told_to_rest()
    } else {
        BTreeSet::new()
    }
}

/// The first later check from which on every check that asked for the trigger did not find it.
fn gone_since(trigger: RuleId, later: &[&Answered]) -> Option<i64> {
    let mut gone = None;
    for check in later {
        if check.verdict.locking.contains(&trigger) {
            gone = None;
        } else if gone.is_none() && asked_for(trigger, check) {
            gone = Some(check.at.utc_ms());
        }
    }
    gone
}

/// Whether the check answered every card of the rule.
fn asked_for(trigger: RuleId, check: &Answered) -> bool {
    trigger.rule().cards().all(|card| check.answers.knows(card))
}

/// How long a trigger must be gone: a word of her provider counts at once.
fn grace(trigger: RuleId) -> i64 {
    if trigger.rule().cards().all(|card| card == Card::Profile) {
        0
    } else {
        DAY
    }
}
