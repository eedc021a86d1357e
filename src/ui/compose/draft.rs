//! A plan on its way: what is typed and tapped, whether it is a plan already or not.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::domain::breast_map::Side;
use crate::domain::catalog::StepId;
use crate::domain::plan::{
    Length, MOST_ITEMS, MOST_LINES, MOST_ROUTINES, MOST_TIMES, Plan, PlanItem, PlanRoutine, SEEN_FOR,
    SeenFor, Sooner,
};
use crate::domain::technique::Level;
use crate::domain::text::{Line, Note};
use crate::domain::triage::{Blocked, PainGoMax, RuleId};

/// Days that a new plan counts.
const DAYS: u64 = 28;

/// What of a plan is open on the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum View {
    /// All of it.
    #[default]
    Whole,
    /// One routine, by its place.
    Routine(usize),
    /// The steps that may be added to a routine.
    Pick(usize),
    /// As the client sees it, and what may be saved.
    Preview,
}

/// A plan that is being written; kept at every tap.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Composing {
    /// What is open.
    pub view: View,
    /// The preview was asked for: from then on what is missing is a fault.
    #[serde(default)]
    pub asked: bool,
    /// Who writes it.
    pub author: String,
    /// For whom it is.
    pub client: String,
    /// BCP 47 tag of the language of its notes.
    pub language: String,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
    /// The routines.
    pub routines: Vec<RoutineDraft>,
    /// What is left out.
    pub avoid: BTreeSet<Blocked>,
    /// When to call, in the author's words.
    pub lines: Vec<String>,
    /// Lines at which to call sooner.
    pub sooner: Sooner,
    /// A note to the client.
    pub note: String,
    /// bf4 in place of the second part of bf3.
    pub bf4: bool,
    /// Gentle holds: on, off, or as the app has them.
    pub compression: Option<bool>,
    /// The most pain at which strokes may begin.
    pub pain_go_max: Option<PainGoMax>,
    /// What was seen.
    pub seen: Vec<SeenDraft>,
}

/// A routine that is being written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RoutineDraft {
    /// What it is called.
    pub name: String,
    /// How often on a day.
    pub times_a_day: u8,
    /// The most pressure.
    pub max_level: Option<Level>,
    /// What is done.
    pub items: Vec<ItemDraft>,
    /// A note to it.
    pub note: String,
}

/// A step of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemDraft {
    /// The step.
    pub step: StepId,
    /// How long.
    pub length: LengthDraft,
    /// Which breast.
    pub side: Option<Side>,
}

/// How long a step is done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum LengthDraft {
    /// As the app has it.
    #[default]
    Own,
    /// So many seconds.
    Seconds(u16),
    /// So many repetitions.
    Reps(u16),
}

/// "Seen for this", being written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SeenDraft {
    /// For what.
    pub rule: RuleId,
    /// By whom.
    pub by: String,
    /// When.
    pub on: NaiveDate,
    /// The last day on which it counts.
    pub until: NaiveDate,
}

impl From<LengthDraft> for Length {
    fn from(length: LengthDraft) -> Self {
        match length {
            LengthDraft::Own => Self::Own,
            LengthDraft::Seconds(seconds) => Self::Seconds(seconds),
            LengthDraft::Reps(reps) => Self::Reps(reps),
        }
    }
}

impl From<Length> for LengthDraft {
    fn from(length: Length) -> Self {
        match length {
            Length::Own => Self::Own,
            Length::Seconds(seconds) => Self::Seconds(seconds),
            Length::Reps(reps) => Self::Reps(reps),
        }
    }
}

impl ItemDraft {
    /// A step as the app has it.
    #[must_use]
    pub fn new(step: StepId) -> Self {
        Self {
            step,
            length: LengthDraft::Own,
            side: None,
        }
    }

    /// The same as an item of a plan.
    #[must_use]
    pub fn item(self) -> PlanItem {
        PlanItem {
            step: self.step,
            length: self.length.into(),
            side: self.side,
        }
    }
}

impl RoutineDraft {
    /// An empty one.
    #[must_use]
    pub fn new() -> Self {
        Self {
            name: String::new(),
            times_a_day: 2,
            max_level: None,
            items: Vec::new(),
            note: String::new(),
        }
    }

    /// Seconds of its steps, timers that run beside them left out.
    #[must_use]
    pub fn seconds(&self) -> u32 {
        let timed = self.items.iter().filter(|item| !item.step.step().background);
        timed
            .map(|item| u32::from(item.item().length.of(item.step).0))
            .sum()
    }

    /// Moves the item at `place` by one, where there is room.
    pub fn shift(&mut self, place: usize, down: bool) {
        let other = if down {
            place.checked_add(1)
        } else {
            place.checked_sub(1)
        };
        if let Some(other) = other.filter(|other| (*other).max(place) < self.items.len()) {
            self.items.swap(place, other);
        }
    }
}

impl Default for RoutineDraft {
    fn default() -> Self {
        Self::new()
    }
}

impl Composing {
    /// An empty plan that counts from `today` on.
    #[must_use]
    pub fn new(today: NaiveDate, language: &str) -> Self {
        Self {
            view: View::Whole,
            asked: false,
            author: String::new(),
            client: String::new(),
            language: language.to_owned(),
            from: today,
            until: today.checked_add_days(Days::new(DAYS)).unwrap_or(today),
            routines: Vec::new(),
            avoid: BTreeSet::new(),
            lines: Vec::new(),
            sooner: Sooner::default(),
            note: String::new(),
            bf4: false,
            compression: None,
            pain_go_max: None,
            seen: Vec::new(),
        }
    }

    /// A plan that is there already.
    #[must_use]
    pub fn of(plan: &Plan) -> Self {
        let text = |line: Option<&Line>| line.map(ToString::to_string).unwrap_or_default();
        let note = |note: Option<&Note>| note.map(ToString::to_string).unwrap_or_default();
        let item = |item: &PlanItem| ItemDraft {
            step: item.step,
            length: item.length.into(),
            side: item.side,
        };
        let routine = |routine: &PlanRoutine| RoutineDraft {
            name: routine.name.to_string(),
            times_a_day: routine.times_a_day,
            max_level: routine.max_level,
            items: routine.items.iter().map(item).collect(),
            note: note(routine.note.as_ref()),
        };
        let seen = |seen: &SeenFor| SeenDraft {
            rule: seen.rule,
            by: seen.by.to_string(),
            on: seen.on,
            until: seen.until,
        };
        Self {
            view: View::Whole,
            asked: false,
            author: plan.author.to_string(),
            client: text(plan.client.as_ref()),
            language: plan.language.to_string(),
            from: plan.from,
            until: plan.until,
            routines: plan.routines.iter().map(routine).collect(),
            avoid: plan.avoid.clone(),
            lines: plan.call.lines.iter().map(ToString::to_string).collect(),
            sooner: plan.call.sooner,
            note: note(plan.note.as_ref()),
            bf4: plan.bf4,
            compression: plan.compression,
            pain_go_max: plan.pain_go_max,
            seen: plan.seen.iter().map(seen).collect(),
        }
    }

    /// Whether one more routine may be added.
    #[must_use]
    pub fn has_room(&self) -> bool {
        self.routines.len() < MOST_ROUTINES
    }

    /// Whether one more line about when to call may be added.
    #[must_use]
    pub fn has_room_for_line(&self) -> bool {
        self.lines.len() < MOST_LINES
    }

    /// Whether the routine takes one more step.
    #[must_use]
    pub fn has_room_for_step(&self, routine: usize) -> bool {
        self.routines
            .get(routine)
            .is_some_and(|one| one.items.len() < MOST_ITEMS)
    }

    /// How often a day a routine may be asked for.
    #[must_use]
    pub fn times() -> (u8, u8) {
        (1, MOST_TIMES)
    }

    /// States that somebody saw what `rule` is about, or takes it back.
    pub fn toggle_seen(&mut self, rule: RuleId) {
        if self.seen.iter().any(|seen| seen.rule == rule) {
            self.seen.retain(|seen| seen.rule != rule);
            return;
        }
        let seen = SeenDraft {
            rule,
            by: self.author.clone(),
            on: self.from,
            until: self.until,
        };
        self.seen.push(seen);
        let place = |seen: &SeenDraft| SEEN_FOR.iter().position(|rule| *rule == seen.rule);
        self.seen.sort_by_key(place);
    }

    /// Leaves something out, or no longer.
    pub fn toggle_avoid(&mut self, one: Blocked) {
        if !self.avoid.remove(&one) {
            self.avoid.insert(one);
        }
    }
}
