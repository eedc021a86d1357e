//! Milkpath's own whole log: a row of records. It is taken whole or not at all, because its records name each other.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::de::{Error as _, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::error::Error;
use super::format::Format;
use super::reading::{Counted, Reading};
use super::sheet::SHOWN;
use crate::domain::archive::{Record, VERSION};
use crate::domain::entry::{Entry, Kind, LONGEST, Source};

/// Fails with [`Error::Unknown`], [`Error::TooNew`] and [`Error::Broken`].
pub(super) fn read(bytes: &[u8]) -> Result<Reading, Error> {
    let head: Head = serde_json::from_slice(bytes).map_err(|error| broken(bytes, &error))?;
    match (head.milkpath.as_str(), head.version) {
        ("log", VERSION) => {}
        ("log", version) if version > VERSION => return Err(Error::TooNew { version }),
        _ => return Err(unknown(bytes)),
    }
    // Read as text, as all else of the app is: one reader of these records is enough for a small download.
    let text = std::str::from_utf8(bytes).map_err(|error| no_text(bytes, error.valid_up_to()))?;
    let log: Log = serde_json::from_str(text).map_err(|error| broken(bytes, &error))?;
    Ok(reading(log.records.0))
}

fn unknown(bytes: &[u8]) -> Error {
    let lines = bytes.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii);
    let first = lines
        .into_iter()
        .find(|line| !line.is_empty())
        .unwrap_or_default();
    Error::Unknown {
        header: String::from_utf8_lossy(first).chars().take(SHOWN).collect(),
    }
}

/// The failure of a file with bytes that are no letter from `at` on.
fn no_text(bytes: &[u8], at: usize) -> Error {
    let before = bytes.get(..at).unwrap_or(bytes);
    let line = before.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
    let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
    Error::Broken {
        line: count(before.split(|byte| *byte == b'\n').count()),
        column: count(line.len() + 1),
        why: "invalid unicode code point".to_owned(),
    }
}

/// The failure of a file that says it is ours; any other is of no format that is known.
fn broken(bytes: &[u8], error: &serde_json::Error) -> Error {
    let ours = br#""milkpath""#;
    let start = bytes.get(..64.min(bytes.len())).unwrap_or_default();
    if !start.windows(ours.len()).any(|part| part == ours) {
        return unknown(bytes);
    }
    let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
    let words = error.to_string();
    let why = words
        .rsplit_once(" at line ")
        .map_or(words.as_str(), |(why, _)| why);
    Error::Broken {
        line: count(error.line()),
        column: count(error.column()),
        why: why.to_owned(),
    }
}

/// What says whose file it is, before anything else of it is trusted.
#[derive(Deserialize)]
struct Head {
    milkpath: String,
    version: u32,
}

#[derive(Deserialize)]
struct Log {
    records: Checked,
}

/// Records that name only what came before them.
struct Checked(Vec<Record>);

impl<'de> Deserialize<'de> for Checked {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct All;

        impl<'de> Visitor<'de> for All {
            type Value = Checked;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of records")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut all: A) -> Result<Checked, A::Error> {
                let (mut records, mut numbers) = (Vec::new(), Numbers::default());
                while let Some(record) = all.next_element::<Record>()? {
                    numbers.check(&record).map_err(A::Error::custom)?;
                    records.push(record);
                }
                Ok(Checked(records))
            }
        }

        deserializer.deserialize_seq(All)
    }
}

/// The numbers of the records so far, by kind.
#[derive(Default)]
struct Numbers {
    given: BTreeSet<(&'static str, i64)>,
}

impl Numbers {
    fn give(&mut self, kind: &'static str, number: i64) -> Result<(), String> {
        if self.given.insert((kind, number)) {
            Ok(())
        } else {
            Err(format!("{kind} {number} is there twice"))
        }
    }

    fn must(&self, kind: &'static str, number: Option<i64>) -> Result<(), String> {
        match number {
            Some(number) if !self.given.contains(&(kind, number)) => {
                Err(format!("{kind} {number} is named and not there"))
            }
            _ => Ok(()),
        }
    }

    fn check(&mut self, record: &Record) -> Result<(), String> {
        match record {
            Record::Settings(_) => self.give("settings", 0),
            Record::Profile(_) => self.give("profile", 0),
            Record::Person(person) => self.give("person", person.id.0),
            Record::Baby(baby) => self.give("baby", baby.id.0),
            Record::Import(import) if import.format.is_empty() => Err("an import has a format".to_owned()),
            Record::Import(import) => self.give("import", import.id.0),
            Record::Plan(kept) => self.give("plan", kept.id.0),
            Record::Share(share) => self.give("share", share.id.0),
            Record::Clog(clog) => self.give("clog", clog.head.id.0),
            Record::Session(session) => {
                self.must("clog", session.episode.map(|id| id.0))?;
                self.must("plan", session.plan.map(|followed| followed.plan.0))?;
                let places: BTreeSet<u16> = session.steps.iter().map(|step| step.position).collect();
                if session.ended.is_none() || session.ending.is_none() || places.len() != session.steps.len()
                {
                    return Err("a session has an end, and each place in it one step".to_owned());
                }
                self.give("session", session.id.0)
            }
            Record::Triage(answered) => {
                self.must("clog", answered.episode.map(|id| id.0))?;
                self.must("triage", answered.corrects.map(|id| id.0))?;
                self.give("triage", answered.id.0)
            }
            Record::Contact(heard) => {
                self.must("triage", Some(heard.triage.0))?;
                self.must("person", heard.person.map(|id| id.0))
            }
            Record::Entry(keyed) => {
                if keyed.key.as_deref() == Some("") {
                    return Err("a key is not empty".to_owned());
                }
                self.entry(&keyed.entry)
            }
        }
    }

    fn entry(&self, entry: &Entry) -> Result<(), String> {
        for its in &entry.babies {
            self.must("baby", Some(its.baby.0))?;
        }
        match entry.source {
            Source::Own => {}
            Source::Session(id) => self.must("session", Some(id.0))?,
            Source::Import(id) => self.must("import", Some(id.0))?,
        }
        let babies: BTreeSet<_> = entry.babies.iter().map(|its| its.baby).collect();
        let lasts = entry.end.map_or(0, |end| end.since(entry.at));
        if babies.len() != entry.babies.len() {
            Err("a line names a baby once".to_owned())
        } else if !(0..=LONGEST).contains(&lasts) {
            Err("a line ends at or after its beginning, and a day later at most".to_owned())
        } else if matches!(&entry.kind, Kind::CheckIn(check_in) if check_in.is_empty()) {
            Err("a check-in holds something".to_owned())
        } else if matches!(entry.kind, Kind::Note) && entry.note.is_none() {
            Err("a note holds something".to_owned())
        } else {
            Ok(())
        }
    }
}

fn reading(records: Vec<Record>) -> Reading {
    let (mut counts, mut span) = (BTreeMap::<Counted, u32>::new(), None);
    let mut add = |counted, more: usize| {
        let count = counts.entry(counted).or_default();
        *count = count.saturating_add(u32::try_from(more).unwrap_or(u32::MAX));
    };
    for record in &records {
        match record {
            Record::Settings(_)
            | Record::Profile(_)
            | Record::Import(_)
            | Record::Plan(_)
            | Record::Share(_) => {}
            Record::Person(_) => add(Counted::Person, 1),
            Record::Baby(_) => add(Counted::Baby, 1),
            Record::Clog(clog) => {
                add(Counted::Clog, 1);
                add(Counted::Check, clog.checks.len());
            }
            Record::Session(_) => add(Counted::Session, 1),
            Record::Triage(_) => add(Counted::Triage, 1),
            Record::Contact(_) => add(Counted::Contact, 1),
            Record::Entry(keyed) => {
                let (kind, at) = (keyed.entry.kind.name(), keyed.entry.at);
                add(Counted::Entry(kind), 1);
                let (from, until) = span.unwrap_or((at, at));
                span = Some((at.min(from), at.max(until)));
            }
        }
    }
    Reading {
        format: Format::MilkpathLog,
        rows: u32::try_from(records.len()).unwrap_or(u32::MAX),
        counts: counts.into_iter().filter(|(_, count)| *count > 0).collect(),
        span,
        left_out: Vec::new(),
        unreadable: Vec::new(),
        needs: Vec::new(),
        names_no_baby: false,
        lines: Vec::new(),
        records,
    }
}
