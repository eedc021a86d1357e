//! A therapist's home-care plan: a versioned JSON file that the app follows inside its own limits.
//!
//! ```text
//! bytes --Plan::read--> Plan --check--> sound, or the first field that is wrong with its mend
//! Plan + Wishes + Verdict --routine::build_planned--> Routine, and where the plan was limited
//! Plan + Answers --with_plan--> Answers --evaluate--> Verdict with what the plan said
//! KeptPlan + Session --adherence--> done of planned, by day and routine
//! ```
//!
//! A plan is only what [`Plan::check`] accepts, wherever it came from. Whatever a plan says, the caps of the catalog
//! and the verdict win: the builder holds them over any value of these types.

mod check;
mod error;
mod kept;
pub mod parts;
mod ranges;
mod read;
mod seen;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use error::{BadPlan, Why};
pub use kept::{Came, Done, Followed, KeptPlan, NewPlan, adherence, current};
pub use ranges::Range;
pub(in crate::domain) use ranges::reps_in;
pub use seen::{PlanWord, SEEN_FOR, SeenFor, Sooner};

use super::breast_map::Side;
use super::catalog::{StepId, TechniqueId};
use super::routine::Ban;
use super::technique::Level;
use super::text::{Line, Note};
use super::triage::{Blocked, PainGoMax};

/// The version of the file that is written and read.
pub const VERSION: u32 = 1;
/// The most bytes of a plan's file.
pub const MOST_BYTES: usize = 64 * 1024;
/// The most routines of a plan.
pub const MOST_ROUTINES: usize = 8;
/// The most items of a routine.
pub const MOST_ITEMS: usize = 40;
/// The most times a day that a plan may ask for; the caps of clinical.md 8 may leave fewer.
pub const MOST_TIMES: u8 = 8;
/// The most lines about when to call.
pub const MOST_LINES: usize = 12;
/// The most days from the first to the last on which a plan counts (our own choice).
pub const MOST_DAYS: i64 = 366;

/// A plan as its author wrote it. Its file is documented in the README.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Plan {
    /// Always [`VERSION`].
    #[serde(rename = "milkpath_plan")]
    pub version: u32,
    /// Who wrote it, in their own words.
    pub author: Line,
    /// BCP 47 tag of the language of its notes and names.
    pub language: Line,
    /// For whom it is, as the author calls her.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client: Option<Line>,
    /// The first day on which it counts.
    pub from: NaiveDate,
    /// The last day on which it counts.
    pub until: NaiveDate,
    /// What to do; it may be empty where a plan only says what to avoid.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub routines: Vec<PlanRoutine>,
    /// What to leave out, in the app's own routines too.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub avoid: BTreeSet<Blocked>,
    /// When to call.
    #[serde(skip_serializing_if = "WhenToCall::is_empty")]
    pub call: WhenToCall,
    /// A note to the client.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Note>,
    /// Whether bf4 takes the place of bf3's second part (design.md 7).
    #[serde(skip_serializing_if = "is_off")]
    pub bf4: bool,
    /// Gentle holds: on, off, or as the app has them (offered, never chosen beforehand).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compression: Option<bool>,
    /// The most pain at which strokes of level 1 and 2 may begin (clinical.md 8).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pain_go_max: Option<PainGoMax>,
    /// What the author or a colleague has seen (clinical.md D14).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub seen: Vec<SeenFor>,
}

/// One routine of a plan.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PlanRoutine {
    /// What it is called, in the plan's language.
    pub name: Line,
    /// How often on a day, `1..=8`.
    pub times_a_day: u8,
    /// The most pressure in it; without it each step's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_level: Option<Level>,
    /// What is done, in order.
    pub items: Vec<PlanItem>,
    /// A note to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Note>,
}

/// One step of a routine of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct PlanItem {
    /// The step of the catalog.
    pub step: StepId,
    /// How long.
    #[serde(flatten)]
    pub length: Length,
    /// Which breast; without it the sore one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub side: Option<Side>,
}

/// How long a step is done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Length {
    /// As long as the catalog has it.
    #[default]
    Own,
    /// So many seconds.
    Seconds(u16),
    /// So many repetitions at the catalog's tempo.
    Reps(u16),
}

/// When to call: words, and lines that are stricter than the app's own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct WhenToCall {
    /// In the author's words.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<Line>,
    /// The lines, each at most the app's own.
    #[serde(flatten)]
    pub sooner: Sooner,
}

impl WhenToCall {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

#[allow(clippy::trivially_copy_pass_by_ref)] // the shape that serde asks for
fn is_off(on: &bool) -> bool {
    !on
}

impl Serialize for Length {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = output.serialize_map(None)?;
        match self {
            Self::Own => {}
            Self::Seconds(seconds) => map.serialize_entry("seconds", seconds)?,
            Self::Reps(reps) => map.serialize_entry("reps", reps)?,
        }
        map.end()
    }
}

impl Plan {
    /// The plan of a file, a pasted text or the text of a code.
    ///
    /// # Errors
    ///
    /// [`BadPlan`] names the field that is wrong, and what would be right.
    pub fn read(bytes: &[u8]) -> Result<Self, BadPlan> {
        let plan = read::plan(bytes)?;
        plan.check()?;
        Ok(plan)
    }

    /// The file: one line, its fields in their order, what is not said left out. The same plan is the same text.
    ///
    /// # Panics
    ///
    /// Never: all that a plan holds can be written.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Whether it counts on that day of the reader.
    #[must_use]
    pub fn counts_on(&self, date: NaiveDate) -> bool {
        (self.from..=self.until).contains(&date)
    }

    /// What it closes, for the routine builder: what to avoid, and gentle holds where they are off.
    pub fn bans(&self) -> impl Iterator<Item = Ban> {
        let holds = self.compression == Some(false);
        // A whole side is closed by the check alone; `check` refuses it here.
        let avoid = self.avoid.iter().copied().filter_map(Ban::of);
        avoid.chain(holds.then_some(Ban::Technique(TechniqueId::Compress)))
    }

    /// The most pain at which strokes of level 1 and 2 may begin; 4 unless the plan raises it.
    #[must_use]
    pub fn pain_go_max(&self) -> PainGoMax {
        self.pain_go_max.unwrap_or_default()
    }

    /// What it says to the check on that day; nothing of what has run out.
    #[must_use]
    pub fn word_on(&self, date: NaiveDate) -> Option<PlanWord> {
        if !self.counts_on(date) {
            return None;
        }
        let seen = self.seen.iter().filter(|seen| seen.counts_on(date));
        let word = PlanWord {
            seen: seen.cloned().collect(),
            sooner: self.call.sooner,
        };
        (word != PlanWord::default()).then_some(word)
    }
}

impl<'de> Deserialize<'de> for Plan {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(input)?;
        let plan = read::of_value(&value).map_err(serde::de::Error::custom)?;
        plan.check().map_err(serde::de::Error::custom)?;
        Ok(plan)
    }
}
