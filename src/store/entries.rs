//! Lines of the log as rows.

mod rows;

pub(super) use rows::order;

use rusqlite::{Connection, named_params};
use serde::{Deserialize, Serialize};

use super::cells::{Cells, Put, Stored, each_while, first, list};
use super::error::{Error, Result};
use crate::domain::at::{At, MINUTE};
use crate::domain::baby::ForBaby;
use crate::domain::entry::{Entry, KindName, NewEntry};
use crate::domain::ids::{BabyId, EntryId};

const ONE: &str = include_str!("entries/one.sql");
const OLDER: &str = include_str!("entries/older.sql");
const NEWER: &str = include_str!("entries/newer.sql");
const OLDER_OF_KIND: &str = include_str!("entries/older_of_kind.sql");
const NEWER_OF_KIND: &str = include_str!("entries/newer_of_kind.sql");
const WITHIN: &str = include_str!("entries/within.sql");
const OVERLAPPING: &str = include_str!("entries/overlapping.sql");
const NOTED: &str = include_str!("entries/noted.sql");
const DELETE: &str = include_str!("entries/delete.sql");
const RESTORE: &str = include_str!("entries/restore.sql");
const PURGE: &str = include_str!("entries/purge.sql");
const LAST_DELETED: &str = include_str!("entries/last_deleted.sql");
const BABIES: &str = include_str!("entries/babies.sql");

/// How long a deleted line can be brought back.
pub(super) const UNDO: i64 = 10 * MINUTE;
/// The most lines of one page.
const PAGE: u16 = 500;

/// A place between two lines: just before (in time) or just after the line of this instant and number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// UTC milliseconds.
    pub utc_ms: i64,
    /// The number of the line.
    pub id: i64,
}

impl Mark {
    /// After the newest line.
    pub const NEWEST: Self = Self {
        utc_ms: i64::MAX,
        id: i64::MAX,
    };

    /// At this line, which is itself on no page from here.
    #[must_use]
    pub fn of(entry: &Entry) -> Self {
        Self {
            utc_ms: entry.at.utc_ms(),
            id: entry.id.0,
        }
    }

    /// Between the lines before this instant and those at or after it.
    #[must_use]
    pub fn before(utc_ms: i64) -> Self {
        Self { utc_ms, id: 0 }
    }
}

/// Which way a page turns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Turn {
    /// To older lines.
    Older,
    /// To newer lines.
    Newer,
}

/// Which lines are meant; the default is all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filter {
    /// Those of this kind.
    pub kind: Option<KindName>,
    /// Those about this baby, and those that name none.
    pub baby: Option<BabyId>,
    /// Those whose note holds this, whatever its capitals; turns to older lines only.
    pub words: Option<String>,
}

/// Lines next to a mark, always the newest first.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Page {
    /// The lines.
    pub entries: Vec<Entry>,
    /// Whether more follow on that side.
    pub more: bool,
}

/// One line; fails with [`Error::Missing`] where the number is not known or deleted.
pub(super) fn one(db: &Connection, id: EntryId) -> Result<Entry> {
    let found = first::<Entry>(db, ONE, named_params! { ":id": id.0 })?;
    with_babies(db, found.ok_or_else(|| Error::missing("entries", id))?)
}

/// Adds a line; `key` is that of an imported one.
pub(super) fn insert(db: &Connection, new: &NewEntry, key: Option<&str>) -> Result<EntryId> {
    rows::insert(db, new, key)?;
    let id = EntryId(db.last_insert_rowid());
    insert_babies(db, id, &new.babies)?;
    Ok(id)
}

/// Changes a line, all but where it comes from; fails with [`Error::Missing`] where it is not there.
pub(super) fn replace(db: &Connection, id: EntryId, new: &NewEntry) -> Result<()> {
    if rows::replace(db, id, new)? == 0 {
        return Err(Error::missing("entries", id));
    }
    db.execute(
        "DELETE FROM entry_babies WHERE entry = :entry",
        named_params! { ":entry": id.0 },
    )?;
    insert_babies(db, id, &new.babies)
}

fn insert_babies(db: &Connection, id: EntryId, babies: &[ForBaby]) -> Result<()> {
    if babies.is_empty() {
        return Ok(());
    }
    let mut statement = db.prepare_cached(include_str!("entries/insert_baby.sql"))?;
    for its in babies {
        statement.execute(named_params! { ":entry": id.0, ":baby": its.baby.0, ":side": Put(its.side) })?;
    }
    Ok(())
}

/// Deletes a line so that it can be brought back for ten minutes, and takes those away whose time is over; fails with
/// [`Error::Missing`] where it is not there.
pub(super) fn delete(db: &Connection, id: EntryId, now: At) -> Result<()> {
    purge(db, now)?;
    let changed = db
        .prepare_cached(DELETE)?
        .execute(named_params! { ":id": id.0, ":now_ms": now.utc_ms() })?;
    if changed == 0 {
        Err(Error::missing("entries", id))
    } else {
        Ok(())
    }
}

/// Brings a deleted line back; fails with [`Error::Missing`] where it was taken away.
pub(super) fn restore(db: &Connection, id: EntryId) -> Result<()> {
    let changed = db
        .prepare_cached(RESTORE)?
        .execute(named_params! { ":id": id.0 })?;
    if changed == 0 {
        Err(Error::missing("entries", id))
    } else {
        Ok(())
    }
}

/// Takes away for good what was deleted longer ago than it can be brought back.
pub(super) fn purge(db: &Connection, now: At) -> Result<()> {
    db.prepare_cached(PURGE)?.execute(named_params! {
        ":before_ms": now.plus(-UNDO).utc_ms(),
        ":after_ms": now.plus(UNDO).utc_ms(),
    })?;
    Ok(())
}

/// The line deleted last, while it can be brought back.
pub(super) fn last_deleted(db: &Connection, now: At) -> Result<Option<Entry>> {
    let params = named_params! { ":from_ms": now.plus(-UNDO).utc_ms(), ":until_ms": now.utc_ms() };
    let found = first::<Entry>(db, LAST_DELETED, params)?;
    found.map(|entry| with_babies(db, entry)).transpose()
}

/// The lines of one span, the oldest first, those that reach into it among them.
pub(super) fn within(db: &Connection, from_ms: i64, until_ms: i64) -> Result<Vec<Entry>> {
    all_with_babies(
        db,
        list(
            db,
            WITHIN,
            named_params! { ":from_ms": from_ms, ":until_ms": until_ms },
        )?,
    )
}

/// The lines of the same kind that lie on `new` in time, without `except`.
pub(super) fn overlapping(db: &Connection, new: &NewEntry, except: Option<EntryId>) -> Result<Vec<Entry>> {
    let Some(end) = new.end else { return Ok(Vec::new()) };
    let found = list(
        db,
        OVERLAPPING,
        named_params! {
            ":kind": Put(new.kind.name()),
            ":from_ms": new.at.utc_ms(),
            ":until_ms": end.utc_ms(),
            ":except": except.map(|id| id.0),
        },
    )?;
    all_with_babies(db, found)
}

/// A page of at most `limit` lines next to `from`.
pub(super) fn page(db: &Connection, filter: &Filter, from: Mark, turn: Turn, limit: u16) -> Result<Page> {
    let rows = limit.clamp(1, PAGE).saturating_add(1);
    let limit = usize::from(rows - 1);
    if let Some(words) = &filter.words {
        return search(db, filter, words, from, limit);
    }
    let sql = match (turn, filter.kind) {
        (Turn::Older, None) => OLDER,
        (Turn::Newer, None) => NEWER,
        (Turn::Older, Some(_)) => OLDER_OF_KIND,
        (Turn::Newer, Some(_)) => NEWER_OF_KIND,
    };
    let (baby, at, id) = (filter.baby.map(|id| id.0), from.utc_ms, from.id);
    let found: Vec<Entry> = match filter.kind {
        None => list(
            db,
            sql,
            named_params! { ":at_utc_ms": at, ":id": id, ":baby": baby, ":limit": rows },
        )?,
        Some(kind) => list(
            db,
            sql,
            named_params! { ":kind": Put(kind), ":at_utc_ms": at, ":id": id, ":baby": baby, ":limit": rows },
        )?,
    };
    let more = found.len() > limit;
    let mut entries = all_with_babies(db, found.into_iter().take(limit).collect())?;
    if turn == Turn::Newer {
        entries.reverse();
    }
    Ok(Page { entries, more })
}

/// A note on its way through the search.
struct Noted {
    id: EntryId,
    folded: String,
}

impl Stored for Noted {
    const TABLE: &'static str = "entries";

    fn read(cells: &Cells<'_, '_>) -> Result<Self> {
        Ok(Self {
            id: EntryId(cells.get("id")?),
            folded: cells.get::<String>("note")?.to_lowercase(),
        })
    }
}

fn search(db: &Connection, filter: &Filter, words: &str, from: Mark, limit: usize) -> Result<Page> {
    let wanted = words.trim().to_lowercase();
    let params = named_params! { ":at_utc_ms": from.utc_ms, ":id": from.id };
    let mut entries = Vec::new();
    // One more than the page is looked for, to know whether there is one.
    each_while(db, NOTED, params, |noted: Result<Noted>| {
        let noted = noted?;
        if noted.folded.contains(&wanted) {
            let entry = one(db, noted.id)?;
            let is_kind = filter.kind.is_none_or(|kind| entry.kind.name() == kind);
            if is_kind && filter.baby.is_none_or(|baby| entry.is_about(baby)) {
                entries.push(entry);
            }
        }
        Ok(entries.len() <= limit)
    })?;
    let more = entries.len() > limit;
    entries.truncate(limit);
    Ok(Page { entries, more })
}

/// The lines, each with the babies that it is about.
pub(super) fn all_with_babies(db: &Connection, entries: Vec<Entry>) -> Result<Vec<Entry>> {
    entries.into_iter().map(|entry| with_babies(db, entry)).collect()
}

fn with_babies(db: &Connection, mut entry: Entry) -> Result<Entry> {
    entry.babies = babies(db, entry.id)?;
    Ok(entry)
}

/// The babies that a line is about, in the order of their numbers.
pub(super) fn babies(db: &Connection, id: EntryId) -> Result<Vec<ForBaby>> {
    list(db, BABIES, named_params! { ":entry": id.0 })
}
