//! What was read: the preview, and what the store is given.

use serde::{Deserialize, Serialize};

use super::format::Format;
use super::question::Asked;
use super::why::Why;
use crate::domain::archive::Record;
use crate::domain::at::At;
use crate::domain::entry::KindName;
use crate::domain::import::{ImportLine, NewImport};

/// Something that the preview counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Counted {
    /// Lines of the log of a kind.
    Entry(KindName),
    /// Clogs.
    Clog,
    /// Looks at a clog.
    Check,
    /// Runs of a routine.
    Session,
    /// Answers with their verdict.
    Triage,
    /// Calls.
    Contact,
    /// Her people.
    Person,
    /// Babies.
    Baby,
}

impl Counted {
    /// How word keys and the report write it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Entry(kind) => kind.slug(),
            Self::Clog => "clog",
            Self::Check => "check",
            Self::Session => "session",
            Self::Triage => "triage",
            Self::Contact => "contact",
            Self::Person => "person",
            Self::Baby => "baby",
        }
    }
}

/// Rows of a kind that is not kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOut {
    /// Its name, as the other app writes it.
    pub name: String,
    /// How many rows.
    pub rows: u32,
}

/// A row that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// Its line in the file, from 1.
    pub line: u64,
    /// The name of the column; empty where the row as a whole is meant.
    pub column: String,
    /// What stands there, cut after some characters.
    pub value: String,
    /// Why it cannot be read.
    pub why: Why,
}

/// A line that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// Its line in the file, from 1.
    pub line: u64,
    /// What the store is given.
    pub import: ImportLine,
}

/// A file that was read. Each of its rows is among `lines`, `left_out` or `unreadable`, once.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// Whose file it is.
    pub format: Format,
    /// Rows (or records) that it holds, the head and empty ones left out.
    pub rows: u32,
    /// How many there are of each kind that is kept.
    pub counts: Vec<(Counted, u32)>,
    /// When the first line and the last one began.
    pub span: Option<(At, At)>,
    /// Rows of kinds that are not kept.
    pub left_out: Vec<LeftOut>,
    /// Rows that cannot be read, in the order of the file.
    pub unreadable: Vec<Unreadable>,
    /// What must be answered before anything can be brought in.
    pub needs: Vec<Asked>,
    /// Whether its format names no baby, so that one may be named for all its feeds.
    pub names_no_baby: bool,
    /// Its lines; empty while something is asked.
    pub lines: Vec<Read>,
    /// Its records, where it holds a whole log.
    pub records: Vec<Record>,
}

impl Reading {
    /// What is brought in `at` this moment, out of the file of this `name`; `None` while something is asked.
    #[must_use]
    pub fn into_new(self, at: At, name: &str) -> Option<NewImport> {
        let count = |rows: usize| u32::try_from(rows).unwrap_or(u32::MAX);
        self.needs.is_empty().then(|| NewImport {
            at,
            format: self.format.slug().to_owned(),
            name: name.to_owned(),
            left_out: self
                .left_out
                .iter()
                .fold(0, |sum, kind| kind.rows.saturating_add(sum)),
            unreadable: count(self.unreadable.len()),
            lines: self.lines.into_iter().map(|read| read.import).collect(),
            records: self.records,
        })
    }
}
