//! A line of the log: a feed, a pump, care, a look at her and the baby, or a note.
//!
//! A form holds a [`Draft`]; only [`Draft::finish`] makes a line of it, or tells every [`Flaw`]. What a line cannot
//! say has no value here: a top-up without a feed, a side that was never used with minutes on it, a total that is
//! not the sum.

#[cfg(test)]
pub(crate) mod any;
mod care;
mod check_in;
mod draft;
mod feed;
mod flaw;
mod form;
mod of_session;
mod pump;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

pub use care::{Care, CareKind};
pub use check_in::{CheckIn, MoodSign};
pub use draft::{
    BottleDraft, BreastDraft, CareDraft, CheckInDraft, Draft, DraftKind, FeedDraft, MilkKind, PumpDraft,
};
pub use feed::{Bottle, Breast, Feed, Mix, NursedTime, SideOrder};
pub use flaw::{Field, Flaw, Why};
pub use of_session::{MilkBy, of_session};
pub use pump::{Method, Pump, Pumped, PumpedSides, Trouble};

use super::at::{At, DAY};
use super::baby::ForBaby;
use super::ids::{BabyId, EntryId, ImportId, SessionId};
use super::text::Note;

/// What a line is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A feed.
    Feed(Feed),
    /// Milk by pump or by hand.
    Pump(Pump),
    /// Care.
    Care(Care),
    /// How she and the baby are, outside a clog's own checks.
    CheckIn(CheckIn),
    /// Her note alone.
    Note,
}

/// The kind of a line without what is in it: what lists filter by and rows are stored by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KindName {
    /// A feed.
    Feed,
    /// Milk by pump or by hand.
    Pump,
    /// Care.
    Care,
    /// How she and the baby are.
    CheckIn,
    /// A note.
    Note,
}

impl KindName {
    /// Every kind, in the order of the filter.
    pub const ALL: [Self; 5] = [Self::Feed, Self::Pump, Self::Care, Self::CheckIn, Self::Note];

    /// How rows, files and word keys write it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Feed => "feed",
            Self::Pump => "pump",
            Self::Care => "care",
            Self::CheckIn => "check_in",
            Self::Note => "note",
        }
    }
}

impl Kind {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> KindName {
        match self {
            Self::Feed(_) => KindName::Feed,
            Self::Pump(_) => KindName::Pump,
            Self::Care(_) => KindName::Care,
            Self::CheckIn(_) => KindName::CheckIn,
            Self::Note => KindName::Note,
        }
    }
}

/// Where a line comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// She timed or typed it.
    #[default]
    Own,
    /// A guided session wrote it.
    Session(SessionId),
    /// It came in with a file.
    Import(ImportId),
}

/// A line before it has a number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewEntry {
    /// When it began; with the offset of the place, which it keeps.
    pub at: At,
    /// When it ended, at most a day later; `None` for what has no length.
    pub end: Option<At>,
    /// What it is about.
    pub kind: Kind,
    /// Her note.
    pub note: Option<Note>,
    /// The babies that it is about, each once, in the order of their numbers.
    pub babies: Vec<ForBaby>,
    /// Where it comes from.
    pub source: Source,
}

/// A line of the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its number.
    pub id: EntryId,
    /// When it began; with the offset of the place, which it keeps.
    pub at: At,
    /// When it ended, at most a day later; `None` for what has no length.
    pub end: Option<At>,
    /// What it is about.
    pub kind: Kind,
    /// Her note.
    pub note: Option<Note>,
    /// The babies that it is about, each once, in the order of their numbers.
    pub babies: Vec<ForBaby>,
    /// Where it comes from.
    pub source: Source,
}

/// The longest line: a day.
pub const LONGEST: i64 = DAY;

impl NewEntry {
    /// Under its number.
    #[must_use]
    pub fn with(self, id: EntryId) -> Entry {
        Entry {
            id,
            at: self.at,
            end: self.end,
            kind: self.kind,
            note: self.note,
            babies: self.babies,
            source: self.source,
        }
    }
}

impl Entry {
    /// Without its number.
    #[must_use]
    pub fn into_new(self) -> NewEntry {
        NewEntry {
            at: self.at,
            end: self.end,
            kind: self.kind,
            note: self.note,
            babies: self.babies,
            source: self.source,
        }
    }

    /// Whether it is about `baby`; a line that names no baby is about all of them.
    #[must_use]
    pub fn is_about(&self, baby: BabyId) -> bool {
        self.babies.is_empty() || self.babies.iter().any(|its| its.baby == baby)
    }

    /// Where it ended, or began where it has no length.
    #[must_use]
    pub fn until(&self) -> At {
        self.end.unwrap_or(self.at)
    }

    /// Whether both lie on each other in time, so that she is warned; two lines that only touch do not.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        let same = self.kind.name() == other.kind.name() && self.id != other.id;
        same && self.at.utc_ms() < other.until().utc_ms() && other.at.utc_ms() < self.until().utc_ms()
    }
}
