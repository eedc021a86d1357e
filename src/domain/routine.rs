//! A session as it will be run: the catalog's blocks, made to fit this parent, this breast and this hour.
//!
//! [`build`] leaves out whatever is blocked, so nothing blocked can be reached afterwards: what was
//! left out is not hidden, it is not there. Choices that are made when their block comes stay open as a
//! [`Question`]; the player puts the chosen stretches in its place (clinical.md D5, D22).

mod build;
mod milk;
mod planned;
#[cfg(test)]
pub(crate) mod tests;
mod wishes;

use serde::{Deserialize, Serialize};

pub use build::{NotBuilt, ask_of, build};
pub use milk::{MilkSides, milk_sides};
pub use planned::{By, Limited, NotPlanned, Planned, Why, build_planned, times};
pub use wishes::{Ban, Limits, Removal, Warmth, Wishes};

use super::breast_map::{Side, Spot};
use super::catalog::{RoutineId, StepId, TechniqueId};
use super::plan::Followed;
use super::technique::{Beat, Gate, Level, Step};
use super::triage::PainGoMax;

/// A question without a clock that comes before a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ask {
    /// Nothing, cool or warm (D22).
    Warmth,
    /// Whether the nipple is whole and touch is welcome, then whether she wants this part (R5).
    Nipple,
    /// The nipple part is closed: whether she would rather breathe for a while (D5).
    Breathe,
    /// Feed or pump alone, with gentle holds, by hand, or skip; begins with "Wipe off any oil" (D5, D22).
    Removal,
    /// Waits for "Milk is flowing" (D5).
    MilkFlowing,
    /// Time for a feed or pump, a little by hand for comfort, or not now (D3).
    Milk,
}

/// One thing to do for a while: a step of the catalog at the length and pressure of this session.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Stretch {
    /// The step.
    pub step: StepId,
    /// Other words for it: `cool` stands for the key `steps-wu6-cool`.
    pub words: Option<String>,
    /// Its block, e.g. `cs7`.
    pub block: String,
    /// Length in seconds.
    pub seconds: u16,
    /// Repetitions, where something is repeated.
    pub reps: Option<u16>,
    /// Repetitions per minute, where something is repeated.
    pub tempo_per_min: Option<f32>,
    /// The most pressure asked for, where there is touch.
    pub level: Option<Level>,
    /// Whether its seconds count in the hands-on clock (D5); never those of hand expression.
    pub hands_on: bool,
    /// Runs beside the rest and counts in no total (the cold pack).
    pub background: bool,
    /// Which breast, where that is known.
    pub side: Option<Side>,
    /// What it waits for before its clock starts.
    pub ask: Option<Ask>,
}

impl Stretch {
    /// The catalog's row.
    #[must_use]
    pub fn row(&self) -> &'static Step {
        self.step.step()
    }

    /// The technique of its step.
    #[must_use]
    pub fn technique(&self) -> TechniqueId {
        self.row().technique
    }

    /// Length in milliseconds.
    #[must_use]
    pub fn ms(&self) -> i64 {
        i64::from(self.seconds) * 1_000
    }

    /// Milliseconds of level-3 holds within its first `elapsed` ms: each hold is followed by a rest of
    /// the same length (clinical.md 8, gc3 and gc5). Zero where it is softer or not a hold.
    #[must_use]
    pub fn press_ms(&self, elapsed: i64) -> i64 {
        let tempo = self.row().tempo.filter(|tempo| tempo.beat == Beat::Hold);
        let (Some(tempo), Some(Level::Press)) = (tempo, self.level) else {
            return 0;
        };
        #[allow(clippy::cast_possible_truncation)] // a cycle is some thousand ms
        let cycle = (60_000.0 / tempo.per_min) as i64;
        let elapsed = elapsed.clamp(0, self.ms());
        match cycle {
            ..=1 => elapsed,
            cycle => elapsed / cycle * (cycle / 2) + (elapsed % cycle).min(cycle / 2),
        }
    }

    /// Whether it is the warm cloth, which never lies longer than two minutes (clinical.md 8).
    #[must_use]
    pub fn is_warm(&self) -> bool {
        self.row().gate == Some(Gate::Warmth) && self.words.as_deref() != Some("cool")
    }

    /// Whether it only asks how the last strokes felt (bf6, fc6).
    #[must_use]
    pub fn is_check(&self) -> bool {
        matches!(self.step, StepId::Bf6 | StepId::Fc6)
    }
}

/// One way to answer a [`Question`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// The catalog's id: `warm`, `feed`, `skip` ...
    pub id: String,
    /// What is done then; nothing where it goes on at once.
    pub stretches: Vec<Stretch>,
}

/// A choice that is made when its block comes. It has two or more ways, and the first is the nominal one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// What is asked.
    pub ask: Ask,
    /// The block that it opens.
    pub block: String,
    /// The ways to go on.
    pub choices: Vec<Choice>,
}

/// A place in a routine.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Item {
    /// Something to do.
    Stretch(Stretch),
    /// Something to decide.
    Question(Question),
}

impl Item {
    /// The stretch, unless it is a question.
    #[must_use]
    pub fn stretch(&self) -> Option<&Stretch> {
        match self {
            Self::Stretch(stretch) => Some(stretch),
            Self::Question(_) => None,
        }
    }

    /// Its block.
    #[must_use]
    pub fn block(&self) -> &str {
        match self {
            Self::Stretch(stretch) => &stretch.block,
            Self::Question(question) => &question.block,
        }
    }

    /// What it comes to when each question is answered in the nominal way.
    #[must_use]
    pub fn nominal(&self) -> &[Stretch] {
        match self {
            Self::Stretch(stretch) => std::slice::from_ref(stretch),
            Self::Question(question) => question
                .choices
                .first()
                .map_or(&[], |choice| choice.stretches.as_slice()),
        }
    }

    /// Every stretch that it can come to.
    pub fn every(&self) -> impl Iterator<Item = &Stretch> {
        let choices = match self {
            Self::Stretch(_) => &[],
            Self::Question(question) => question.choices.as_slice(),
        };
        let chosen = choices.iter().flat_map(|choice| &choice.stretches);
        self.stretch().into_iter().chain(chosen)
    }

    /// The same, to be changed.
    pub(in crate::domain) fn every_mut(&mut self) -> impl Iterator<Item = &mut Stretch> {
        let (own, choices) = match self {
            Self::Stretch(stretch) => (Some(stretch), None),
            Self::Question(question) => (None, Some(question.choices.iter_mut())),
        };
        let chosen = choices.into_iter().flatten();
        own.into_iter()
            .chain(chosen.flat_map(|choice| &mut choice.stretches))
    }
}

/// A routine that can be run; it holds at least one timed stretch (kept by [`build`]).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Routine {
    /// What is followed; of a plan's routine, the one whose rules and caps it goes by.
    pub id: RoutineId,
    /// The routine of a plan that it follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<Followed>,
    /// The most pain at which it may begin: 4, unless a valid plan raises it (clinical.md 8).
    #[serde(default)]
    pub pain_go_max: PainGoMax,
    /// Which breast; the map itself stays side-neutral.
    pub side: Option<Side>,
    /// The pin, where there is one.
    pub spot: Option<Spot>,
    /// What is done and asked, in order.
    pub items: Vec<Item>,
    /// How it ends early: ac1, ac3, ac4, ac8, ac9 (D23), less what is blocked.
    pub cool_down: Vec<Stretch>,
    /// What is shown once when she leaves without saying what happened: ac8 (D17).
    pub farewell: Vec<Stretch>,
}

impl Routine {
    /// The stretches in order, each question answered in the nominal way.
    pub fn nominal(&self) -> impl Iterator<Item = &Stretch> {
        self.items.iter().flat_map(Item::nominal)
    }

    /// Every stretch that may ever be run: all choices and both endings.
    pub fn every(&self) -> impl Iterator<Item = &Stretch> {
        let items = self.items.iter().flat_map(Item::every);
        items.chain(&self.cool_down).chain(&self.farewell)
    }

    /// Nominal length in seconds, background timers left out.
    #[must_use]
    pub fn seconds(&self) -> u32 {
        seconds(self.nominal())
    }
}

/// The sum of the timed stretches in seconds, background timers left out.
pub(in crate::domain) fn seconds<'a>(stretches: impl Iterator<Item = &'a Stretch>) -> u32 {
    stretches
        .filter(|stretch| !stretch.background)
        .map(|stretch| u32::from(stretch.seconds))
        .sum()
}
