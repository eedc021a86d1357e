//! Why a plan is refused: which field, and what would be right.

use serde::Serialize;

use super::{MOST_BYTES, VERSION};

/// A plan that is refused. `field` is a path into the file: `routines[0].items[2].seconds`; empty for the file itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{}{why}", place(field))]
pub struct BadPlan {
    /// The field.
    pub field: String,
    /// What is wrong with it.
    pub why: Why,
}

fn place(field: &str) -> String {
    if field.is_empty() {
        String::new()
    } else {
        format!("{field}: ")
    }
}

/// What is wrong with a field; told in English with the mend.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// It is more than a plan may be.
    #[error("the plan has {bytes} bytes; {MOST_BYTES} at most: shorten its notes")]
    TooLarge {
        /// What it has.
        bytes: usize,
    },
    /// It cannot be read as JSON.
    #[error("this is no plan: {why} at line {line}, column {column}; ask for the file again")]
    NotJson {
        /// Where.
        line: usize,
        /// Where.
        column: usize,
        /// What the reader said.
        why: String,
    },
    /// It is something else.
    #[error("this is no plan of Milkpath; a plan begins with {{\"milkpath_plan\": {VERSION}, ...}}")]
    NotAPlan,
    /// A newer app wrote it.
    #[error("the plan is of version {version}, this app knows {VERSION}; update the app")]
    TooNew {
        /// Its version.
        version: u64,
    },
    /// There never was such a version.
    #[error("no version {found} of a plan exists; use {VERSION}")]
    WrongVersion {
        /// What was found.
        found: String,
    },
    /// It must be there.
    #[error("this is missing")]
    Missing,
    /// No plan has such a field.
    #[error("this field is not known; use one of: {known}")]
    UnknownField {
        /// What there is.
        known: String,
    },
    /// Another kind of value.
    #[error("this must be {wanted}")]
    WrongKind {
        /// What it must be.
        wanted: &'static str,
    },
    /// Not one of the words that there are.
    #[error("{found:?} is not known; use one of: {known}")]
    UnknownId {
        /// What was found.
        found: String,
        /// What there is.
        known: String,
    },
    /// A number that may not be.
    #[error("{found} is out of range; use {least} to {most}")]
    OutOfRange {
        /// What was found.
        found: String,
        /// The least.
        least: String,
        /// The most.
        most: String,
    },
    /// A text that is too long, or has nothing in it.
    #[error("the text has {found} characters; use 1 to {most}")]
    TextLength {
        /// What it has.
        found: usize,
        /// The most.
        most: usize,
    },
    /// A text with signs that no screen shows.
    #[error("the text has a hidden sign (U+{code:04X}); take it out")]
    HiddenSign {
        /// Its code point.
        code: u32,
    },
    /// More or fewer things than may be.
    #[error("there are {found} of these; use {least} to {most}")]
    TooMany {
        /// How many there are.
        found: usize,
        /// The fewest.
        least: usize,
        /// The most.
        most: usize,
    },
    /// No day of the calendar.
    #[error("{found:?} is no date; write it as 2026-11-25")]
    NoDate {
        /// What was found.
        found: String,
    },
    /// A last day before the first.
    #[error("this day lies before {first}; use that day or a later one")]
    EndsBefore {
        /// The first day.
        first: String,
    },
    /// A day too far ahead.
    #[error("this day lies after {last}; use that day or an earlier one")]
    TooLate {
        /// The last day that may be.
        last: String,
    },
    /// No language tag.
    #[error("{found:?} is no language tag; write it as en or zh-Hans")]
    NoLanguage {
        /// What was found.
        found: String,
    },
    /// Both lengths at once.
    #[error("say seconds or reps, not both")]
    BothLengths,
    /// Repetitions of something that is not repeated.
    #[error("nothing is repeated in this step; say seconds")]
    NothingRepeats,
    /// The same thing twice.
    #[error("this is there twice; say it once")]
    Twice,
    /// bf4 where it may not stand.
    #[error("bf4 only takes the place of the second part of bf3: set \"bf4\": true and put it after a bf3")]
    NotBf4,
    /// A step of something that the plan itself leaves out.
    #[error("the plan itself leaves this out; change \"avoid\" or \"compression\", or take the step out")]
    LeftOut,
    /// Pressure 3 where nothing has it.
    #[error("pressure 3 is for gentle holds and milk by hand alone; use 1 or 2")]
    NoPress,
    /// A longer routine than may be.
    #[error("the routine takes {seconds} s; {most} s at most")]
    TooLong {
        /// What it takes.
        seconds: u32,
        /// The most.
        most: u32,
    },
}

impl Why {
    /// How word keys write it: `plan-why-<slug>`.
    #[must_use]
    pub fn slug(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "too-large",
            Self::NotJson { .. } => "not-json",
            Self::NotAPlan => "not-a-plan",
            Self::TooNew { .. } => "too-new",
            Self::WrongVersion { .. } => "wrong-version",
            Self::Missing => "missing",
            Self::UnknownField { .. } => "unknown-field",
            Self::WrongKind { .. } => "wrong-kind",
            Self::UnknownId { .. } => "unknown-id",
            Self::OutOfRange { .. } => "out-of-range",
            Self::TextLength { .. } => "text-length",
            Self::HiddenSign { .. } => "hidden-sign",
            Self::TooMany { .. } => "too-many",
            Self::NoDate { .. } => "no-date",
            Self::EndsBefore { .. } => "ends-before",
            Self::TooLate { .. } => "too-late",
            Self::NoLanguage { .. } => "no-language",
            Self::BothLengths => "both-lengths",
            Self::NothingRepeats => "nothing-repeats",
            Self::Twice => "twice",
            Self::NotBf4 => "not-bf4",
            Self::LeftOut => "left-out",
            Self::NoPress => "no-press",
            Self::TooLong { .. } => "too-long",
        }
    }

    /// The same with the field that it is about.
    pub(super) fn at(self, field: impl Into<String>) -> BadPlan {
        BadPlan {
            field: field.into(),
            why: self,
        }
    }

    pub(super) fn range(found: &impl ToString, least: &impl ToString, most: &impl ToString) -> Self {
        Self::OutOfRange {
            found: found.to_string(),
            least: least.to_string(),
            most: most.to_string(),
        }
    }
}
