//! What was given out of the log: a page, a file, a message, or a look at the screen.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::at::At;
use super::ids::ShareId;

/// A part of the summary that can be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Section {
    /// Each clog: where, since when, pain and size, skin and temperature.
    Clogs,
    /// What was asked and what the app said.
    Checks,
    /// What was tried: routines, cold, warmth, medicine by its name.
    Tried,
    /// Feeds and pumping.
    Feeding,
    /// Clogs that return.
    Returns,
    /// The health profile.
    Health,
    /// Her worry and her goal.
    Wishes,
    /// The table of days.
    Days,
    /// The list of runs.
    Runs,
    /// Her notes.
    Notes,
    /// How the plan of a therapist was kept.
    Plan,
    /// Mood, and thoughts of harm.
    Mood,
}

impl Section {
    /// Every part, in the order of the page.
    pub const ALL: [Self; 12] = [
        Self::Clogs,
        Self::Checks,
        Self::Tried,
        Self::Wishes,
        Self::Feeding,
        Self::Returns,
        Self::Health,
        Self::Days,
        Self::Runs,
        Self::Plan,
        Self::Notes,
        Self::Mood,
    ];
}

/// The form in which it went out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ShareKind {
    /// The page, as a PDF.
    Pdf,
    /// The lines of the log, as a table.
    Csv,
    /// The records of the log, as JSON.
    Json,
    /// The message, on the clipboard or in another app.
    Message,
    /// The message on the screen, shown in a visit.
    Screen,
}

impl ShareKind {
    /// How the name of its file ends; `None` for what is no file.
    #[must_use]
    pub fn ending(self) -> Option<&'static str> {
        match self {
            Self::Pdf => Some("pdf"),
            Self::Csv => Some("csv"),
            Self::Json => Some("json"),
            Self::Message | Self::Screen => None,
        }
    }
}

/// Something that was given out, as it is kept on the phone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewShare {
    /// When.
    pub at: At,
    /// In which form.
    pub kind: ShareKind,
    /// The first day of what it tells.
    pub from: NaiveDate,
    /// The last day of what it tells.
    pub to: NaiveDate,
    /// Whether it was about one clog alone.
    pub one_clog: bool,
    /// The parts that were in it.
    pub sections: BTreeSet<Section>,
    /// How many pieces of her own words were left out.
    pub left_out: u32,
    /// Whether a name was in it.
    pub named: bool,
    /// Whether it was closed with a passphrase.
    pub sealed: bool,
}

/// Something that was given out, with its number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Share {
    /// Its number.
    pub id: ShareId,
    /// What it was.
    #[serde(flatten)]
    pub what: NewShare,
}
