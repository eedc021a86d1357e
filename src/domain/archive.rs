//! What an export holds and a restore brings back: the whole log as a row of records, each small enough to be written
//! and read alone.
//!
//! Numbers in records name each other and nothing else: a restore gives new ones. What runs, the form that is half
//! filled in, and lines that were deleted are in none of them.

use serde::{Deserialize, Serialize};

use super::baby::Baby;
use super::entry::Entry;
use super::episode::{Check, EpisodeHead};
use super::import::Import;
use super::memory::Help;
use super::plan::KeptPlan;
use super::profile::{Person, Profile};
use super::session::Session;
use super::settings::Settings;
use super::share::Share;
use super::text::Line;
use super::triage::{Answered, Heard};
use super::trigger::Trigger;

/// The version of the file that is written.
pub const VERSION: u32 = 1;

/// One piece of the log. Its kinds follow each other in this order, and a record names only what came before it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Record {
    /// Her choices about the app; at most once.
    Settings(Box<Settings>),
    /// Her health profile; at most once.
    Profile(Profile),
    /// One of her people.
    Person(Person),
    /// A baby.
    Baby(Baby),
    /// A file that was brought in.
    Import(Import),
    /// A plan that was accepted.
    Plan(Box<KeptPlan>),
    /// Something that was given out.
    Share(Box<Share>),
    /// A clog with its checks.
    Clog(Box<Clog>),
    /// A run that has ended.
    Session(Box<Session>),
    /// Answers with the verdict that was shown for them.
    Triage(Box<Answered>),
    /// What she heard when she called.
    Contact(Heard),
    /// A line of the log.
    Entry(Box<KeyedEntry>),
}

/// A clog with all that she said of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Clog {
    /// The clog.
    pub head: EpisodeHead,
    /// Her main worry.
    pub worry: Option<Line>,
    /// Her goal.
    pub goal: Option<Line>,
    /// What helped most, once it was gone.
    pub helped: Option<Help>,
    /// What may have set it off.
    pub triggers: Vec<Trigger>,
    /// The looks at it, from the oldest to the newest.
    pub checks: Vec<Check>,
}

/// A line of the log with what tells it from the lines of other apps' files.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KeyedEntry {
    /// The line.
    pub entry: Entry,
    /// The key under which it was brought in, for one that was.
    pub key: Option<String>,
}

/// The kinds of records in their order, those that are few together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    /// Settings, profile, people, babies, imports, plans and shares.
    #[default]
    Family,
    /// Clogs.
    Clogs,
    /// Runs.
    Sessions,
    /// Answers.
    Triage,
    /// Calls.
    Contacts,
    /// Lines of the log.
    Entries,
}

impl Part {
    /// Every part, in its order.
    pub const ALL: [Self; 6] = [
        Self::Family,
        Self::Clogs,
        Self::Sessions,
        Self::Triage,
        Self::Contacts,
        Self::Entries,
    ];

    /// What follows it.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        match self {
            Self::Family => Some(Self::Clogs),
            Self::Clogs => Some(Self::Sessions),
            Self::Sessions => Some(Self::Triage),
            Self::Triage => Some(Self::Contacts),
            Self::Contacts => Some(Self::Entries),
            Self::Entries => None,
        }
    }
}

/// A place in the row of records: after this one of its part. The default is before all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The part.
    pub part: Part,
    /// UTC milliseconds of the last record, where they follow each other in time.
    pub utc_ms: i64,
    /// The number of the last record.
    pub id: i64,
}

impl Place {
    /// Before all records of a part.
    #[must_use]
    pub fn before(part: Part) -> Self {
        Self {
            part,
            utc_ms: i64::MIN,
            id: 0,
        }
    }
}

impl Default for Place {
    fn default() -> Self {
        Self::before(Part::default())
    }
}

/// Some records, and where the next ones begin.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Records {
    /// The records.
    pub records: Vec<Record>,
    /// Where the next ones begin; `None` after the last.
    pub next: Option<Place>,
}
