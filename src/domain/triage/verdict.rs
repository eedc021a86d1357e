//! What a check leads to: the outcome, what it closes and what is said.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::rules::{Branch, RuleId};
use super::vocabulary::{Card, Note};
use crate::domain::breast_map::Side;
use crate::domain::catalog::{RoutineId, StepId, TechniqueId};
use crate::domain::plan::SeenFor;

/// The four outcomes, the gravest first: of two, the lesser wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Help at once.
    Emergency,
    /// Someone should look at it.
    Call,
    /// Feather touch only: `calm_only`.
    Gentle,
    /// Massage may begin (T30, T31).
    Go,
}

/// How soon someone should be asked, the most relaxed first (clinical.md D9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    /// Before massage, no hurry.
    AskFirst,
    /// Book a visit this week.
    Week,
    /// Today.
    Today,
    /// Now.
    Now,
}

/// What stays closed until she was seen or its signs are gone for a day (clinical.md 13, D1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lock {
    /// Nothing.
    #[default]
    None,
    /// Every touch of the sore side (T13).
    Side,
    /// Every massage stroke; never feeding, pumping or milk by hand.
    Strokes,
}

/// A thing that is closed and is neither a technique nor a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Token {
    /// No stroke over the lump.
    OverLump,
    /// No warmth.
    Warmth,
    /// No cold pack.
    Cold,
    /// No touch of the sore side.
    TouchSide,
}

/// Something that a verdict closes; written as its slug.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Blocked {
    /// Neither technique nor step.
    Token(Token),
    /// A whole technique.
    Technique(TechniqueId),
    /// One step.
    Step(StepId),
}

/// A line of a therapist's plan that was reached before the app's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reached {
    /// A temperature below 38.0 °C.
    Temperature,
    /// A pain below 8.
    Pain,
    /// Fewer than 24 hours without getting better.
    Hours,
}

/// The answer to one check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// The worst outcome of all matching rules.
    pub outcome: Outcome,
    /// The most pressing urgency of all matching rules.
    pub urgency: Option<Urgency>,
    /// The widest lock of all matching rules.
    pub lock: Lock,
    /// What all matching rules close, together with what the outcome itself closes.
    pub blocked: BTreeSet<Blocked>,
    /// What is said besides, each once, in the order of the rules.
    pub notes: Vec<Note>,
    /// The matching rules in the order of the table, modifiers included.
    pub rules: Vec<RuleId>,
    /// The lowest-numbered rule of the winning outcome.
    pub headline: RuleId,
    /// Which branch of that rule.
    pub branch: usize,
    /// Whether the baby needs care (T29, T29b).
    pub pediatric: bool,
    /// Whether only a pain above the limit stands in the way (T23 alone): a first stage (clinical.md D3).
    pub stage: bool,
    /// The rules whose lock it is: when they are gone for 24 h, the lock lifts.
    pub locking: Vec<RuleId>,
    /// The cards to ask once more in plainer words.
    pub unknown: Vec<Card>,
    /// The sore side, where it was said.
    pub side: Option<Side>,
    /// The sides that rest by an earlier check, whichever side this one is about (T13); `None` where it was
    /// not said which.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub resting: BTreeSet<Option<Side>>,
    /// What a therapist has seen of the rules that would hold: who, when, and until when it counts (clinical.md D14).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub seen: Vec<SeenFor>,
    /// The lines of a therapist's plan that were reached before the app's own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reached: Vec<Reached>,
}

/// The part of a verdict that the `triage` command prints.
#[derive(Serialize)]
struct Printed<'a> {
    outcome: Outcome,
    urgency: Option<Urgency>,
    lock: Lock,
    blocked: &'a BTreeSet<Blocked>,
    notes: &'a [Note],
    rules: &'a [RuleId],
    headline: RuleId,
    pediatric: bool,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    seen: &'a [SeenFor],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    reached: &'a [Reached],
}

impl Verdict {
    /// Whether the technique may be done on the sore side. Feeding and pumping are no techniques:
    /// no verdict closes them.
    #[must_use]
    pub fn allows_technique(&self, technique: TechniqueId) -> bool {
        !self.blocked.contains(&Blocked::Technique(technique))
    }

    /// Whether the step may be done on the sore side; `gc1` is the feed itself, which stays open
    /// (clinical.md D1).
    #[must_use]
    pub fn allows_step(&self, step: StepId) -> bool {
        let touches = step.step().level.is_some();
        self.allows_elsewhere(step) && !(touches && self.rests_sore_side())
    }

    /// Whether the step may be done on that side: a lock of one side leaves the other open.
    #[must_use]
    pub fn allows_step_on(&self, step: StepId, side: Side) -> bool {
        let touches = step.step().level.is_some();
        self.allows_elsewhere(step) && !(touches && self.rests().contains(&side))
    }

    /// The sides that rest (T13), by this check and earlier ones; `None` for one of which it was not said which.
    #[must_use]
    pub fn told_to_rest(&self) -> BTreeSet<Option<Side>> {
        let own = self.blocks(Token::TouchSide).then_some(self.side);
        self.resting.iter().copied().chain(own).collect()
    }

    /// The sides that may not be touched (T13); both, where it was not said which one has the open skin.
    #[must_use]
    pub fn rests(&self) -> BTreeSet<Side> {
        let told = self.told_to_rest();
        let sides = [Side::Left, Side::Right].into_iter();
        sides
            .filter(|side| told.contains(&None) || told.contains(&Some(*side)))
            .collect()
    }

    /// The same, where she has now said which side has the open skin.
    #[must_use]
    pub fn with_open_skin(mut self, side: Side) -> Self {
        self.side = self.side.or(Some(side));
        if self.resting.remove(&None) {
            self.resting.insert(Some(side));
        }
        self
    }

    /// Whether the sore side may not be touched; with no side said, whether any may not.
    fn rests_sore_side(&self) -> bool {
        let rests = self.rests();
        self.side.map_or(!rests.is_empty(), |sore| rests.contains(&sore))
    }

    fn allows_elsewhere(&self, step: StepId) -> bool {
        let open = step == StepId::Gc1 || self.allows_technique(step.step().technique);
        open && !self.blocked.contains(&Blocked::Step(step))
    }

    /// Whether the routine may begin: nothing in an emergency, a clog session and the everyday five only
    /// after GO, the gentle session while its strokes are open, milk by hand while a side is, everything
    /// else while its technique is.
    #[must_use]
    pub fn allows_routine(&self, routine: RoutineId) -> bool {
        if self.outcome == Outcome::Emergency {
            return false;
        }
        let technique = match routine {
            RoutineId::ClogRelief | RoutineId::Everyday => return self.outcome == Outcome::Go,
            // A lock of one side leaves the other open (T13, clinical.md D1).
            RoutineId::HandExpress => return self.allows_technique(TechniqueId::HandExpress),
            RoutineId::CalmOnly => {
                return !self.rests_sore_side() && self.allows_technique(TechniqueId::Lymph);
            }
            RoutineId::WarmUp => TechniqueId::WarmUp,
            RoutineId::Lymph => TechniqueId::Lymph,
            RoutineId::Butterfly => TechniqueId::Butterfly,
            RoutineId::Circles => TechniqueId::Circles,
            RoutineId::Nipple => TechniqueId::Nipple,
            RoutineId::Compress => TechniqueId::Compress,
            RoutineId::Aftercare => TechniqueId::Aftercare,
        };
        let calm = matches!(routine, RoutineId::WarmUp | RoutineId::Aftercare);
        self.allows_technique(technique) && (calm || !self.rests_sore_side())
    }

    /// Whether praise may stand beside it: never beside a call or an emergency (clinical.md 14).
    #[must_use]
    pub fn cheers(&self) -> bool {
        self.outcome > Outcome::Call
    }

    /// Takes back the praise that a rule adds (T27) where someone must be called.
    pub(super) fn hush(&mut self) {
        if !self.cheers() {
            self.notes.retain(|note| *note != Note::RestNow);
        }
    }

    /// Whether that is closed.
    #[must_use]
    pub fn blocks(&self, token: Token) -> bool {
        self.blocked.contains(&Blocked::Token(token))
    }

    /// The branch whose words head the verdict.
    #[must_use]
    pub fn words(&self) -> Option<&'static Branch> {
        let branches = self.headline.rule().branches;
        branches.get(self.branch).or(branches.first())
    }

    /// Word key of the headline.
    #[must_use]
    pub fn head_key(&self) -> String {
        self.key("head")
    }

    /// Word key of the sentence below it.
    #[must_use]
    pub fn body_key(&self) -> String {
        self.key("body")
    }

    /// Word key of what stands behind "Why?".
    #[must_use]
    pub fn why_key(&self) -> String {
        self.headline.rule().why_key()
    }

    fn key(&self, part: &str) -> String {
        let words = self.words().map_or("t32", |branch| branch.words);
        format!("safety-{words}-{part}")
    }

    /// What the `triage` command prints: the shape that scripts rely on.
    ///
    /// # Errors
    ///
    /// Those of `serde_json`, which has no reason to fail here.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(&Printed {
            outcome: self.outcome,
            urgency: self.urgency,
            lock: self.lock,
            blocked: &self.blocked,
            notes: &self.notes,
            rules: &self.rules,
            headline: self.headline,
            pediatric: self.pediatric,
            seen: &self.seen,
            reached: &self.reached,
        })
    }
}
