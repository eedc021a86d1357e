//! Files of other apps that were brought in, and taking one back.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension as _, named_params};

use super::cells::{Cells, Stored, list};
use super::error::{Error, Result};
use super::restore::Restore;
use super::{babies, entries};
use crate::domain::baby::{BabyColour, ForBaby, NewBaby};
use crate::domain::breast_map::Side;
use crate::domain::entry::Source;
use crate::domain::ids::{BabyId, ImportId};
use crate::domain::import::{Import, NewImport};
use crate::domain::text::Line;

const ALL: &str = include_str!("imports/all.sql");
const INSERT: &str = include_str!("imports/insert.sql");
const COUNT: &str = include_str!("imports/count.sql");
const KNOWN: &str = "SELECT 1 FROM entries WHERE import_key = :key";
const ENTRIES: &str = "DELETE FROM entries WHERE import = :id";
const BABIES: &str = include_str!("imports/babies.sql");

impl Stored for Import {
    const TABLE: &'static str = "imports";

    fn read(cells: &Cells<'_, '_>) -> Result<Self> {
        Ok(Self {
            id: ImportId(cells.get("id")?),
            at: cells.at("at")?,
            format: cells.get("format")?,
            name: cells.get("name")?,
            added: cells.number("added")?,
            known: cells.number("known")?,
            left_out: cells.number("left_out")?,
            unreadable: cells.number("unreadable")?,
        })
    }
}

/// Every file that is there still, the latest first.
pub(super) fn all(db: &Connection) -> Result<Vec<Import>> {
    list(db, ALL, [])
}

/// How many of these keys are there already; for the preview.
pub(super) fn known(db: &Connection, keys: &[String]) -> Result<u32> {
    let mut count = 0;
    for key in keys {
        count += u32::from(is_known(db, key)?);
    }
    Ok(count)
}

/// Whether a line of this key is there already, or waits to be deleted for good.
pub(super) fn is_known(db: &Connection, key: &str) -> Result<bool> {
    let mut statement = db.prepare_cached(KNOWN)?;
    let found = statement
        .query_row(named_params! { ":key": key }, |_| Ok(()))
        .optional()?;
    Ok(found.is_some())
}

/// Writes that a file was brought in, under a new number.
pub(super) fn insert_row(db: &Connection, import: &Import) -> Result<ImportId> {
    db.prepare_cached(INSERT)?.execute(named_params! {
        ":at_utc_ms": import.at.utc_ms(),
        ":at_offset_min": import.at.offset_min(),
        ":format": import.format,
        ":name": import.name,
        ":left_out": import.left_out,
        ":unreadable": import.unreadable,
    })?;
    let id = ImportId(db.last_insert_rowid());
    count(db, id, import)?;
    Ok(id)
}

fn count(db: &Connection, id: ImportId, import: &Import) -> Result<()> {
    db.prepare_cached(COUNT)?.execute(named_params! {
        ":id": id.0,
        ":added": import.added,
        ":known": import.known,
    })?;
    Ok(())
}

/// Brings a file in: what is known already is counted and not added.
pub(super) fn insert(db: &Connection, new: &NewImport) -> Result<Import> {
    let mut import = Import {
        id: ImportId(0),
        at: new.at,
        format: new.format.clone(),
        name: new.name.clone(),
        added: 0,
        known: 0,
        left_out: new.left_out,
        unreadable: new.unreadable,
    };
    import.id = insert_row(db, &import)?;
    let there = babies::all(db)?.into_iter().map(|baby| (baby.name, baby.id));
    let mut names: HashMap<Line, BabyId> = there.collect();
    let mut restore = Restore::new(db, import.id);
    for line in &new.lines {
        if is_known(db, &line.key)? {
            import.known += 1;
            continue;
        }
        let mut entry = line.entry.clone();
        entry.source = Source::Import(import.id);
        entry.babies = by_name(db, &line.babies, &mut names, import.id)?;
        if line.own {
            restore.line(&entry, Some(&line.key))?;
        } else {
            entries::insert(db, &entry, Some(&line.key))?;
            import.added += 1;
        }
    }
    for record in &new.records {
        restore.record(record)?;
    }
    import.added = import.added.saturating_add(restore.added);
    import.known = import.known.saturating_add(restore.known);
    count(db, import.id, &import)?;
    Ok(import)
}

fn by_name(
    db: &Connection,
    wanted: &[(Line, Option<Side>)],
    names: &mut HashMap<Line, BabyId>,
    import: ImportId,
) -> Result<Vec<ForBaby>> {
    let mut found: Vec<ForBaby> = Vec::new();
    for (name, side) in wanted {
        let baby = if let Some(id) = names.get(name) {
            *id
        } else {
            let colours = BabyColour::ALL.iter().cycle();
            let new = NewBaby {
                name: name.clone(),
                birth: None,
                colour: colours.copied().nth(names.len()).unwrap_or_default(),
            };
            let id = babies::insert(db, &new, Some(import))?;
            names.insert(name.clone(), id);
            id
        };
        if !found.iter().any(|its| its.baby == baby) {
            found.push(ForBaby { baby, side: *side });
        }
    }
    found.sort_by_key(|its| its.baby);
    Ok(found)
}

/// What takes back the rows that a restored log brought, table by table in the order in which they go. A row stays
/// where something of hers that came later hangs on it.
const BROUGHT: [(&str, &str); 11] = [
    ("entries", include_str!("imports/undo_entries.sql")),
    ("contacts", include_str!("imports/undo_contacts.sql")),
    ("triage", include_str!("imports/undo_triage.sql")),
    ("sessions", include_str!("imports/undo_sessions.sql")),
    ("plans", include_str!("imports/undo_plans.sql")),
    ("checks", include_str!("imports/undo_checks.sql")),
    ("episodes", include_str!("imports/undo_episodes.sql")),
    ("people", include_str!("imports/undo_people.sql")),
    ("babies", include_str!("imports/undo_babies.sql")),
    ("shares", include_str!("imports/undo_shares.sql")),
    ("imports", include_str!("imports/undo_imports.sql")),
];
/// Of these the family has few, and they are counted in no import.
const UNCOUNTED: [&str; 5] = ["people", "babies", "imports", "plans", "shares"];

/// Takes a file back: its lines and records, and the babies that it brought and nothing else names; fails with
/// [`Error::Missing`] where it is not there. How many rows that were, counted as they were added.
pub(super) fn undo(db: &Connection, id: ImportId) -> Result<u32> {
    let mut rows = db.execute(ENTRIES, named_params! { ":id": id.0 })?;
    for (table, sql) in BROUGHT {
        // Answers take their corrections with them, which the statement does not count.
        let before = brought(db, table, id)?;
        db.execute(sql, named_params! { ":id": id.0 })?;
        if !UNCOUNTED.contains(&table) {
            rows = rows.saturating_add(before.saturating_sub(brought(db, table, id)?));
        }
    }
    db.prepare_cached(BABIES)?
        .execute(named_params! { ":id": id.0 })?;
    let gone = db.execute(
        "DELETE FROM imports WHERE id = :id",
        named_params! { ":id": id.0 },
    )?;
    if gone == 0 {
        return Err(Error::missing("imports", id));
    }
    Ok(u32::try_from(rows).unwrap_or(u32::MAX))
}

/// How many rows of a table there are still that a restored log brought.
fn brought(db: &Connection, table: &str, id: ImportId) -> Result<usize> {
    let its = "SELECT row FROM imported WHERE import = :id AND \"table\" = :table";
    let sql = format!("SELECT count(*) FROM {table} WHERE id IN ({its})");
    let count: i64 = db.query_row(&sql, named_params! { ":id": id.0, ":table": table }, |row| {
        row.get(0)
    })?;
    Ok(usize::try_from(count).unwrap_or_default())
}
