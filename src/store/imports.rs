//! Files of other apps that were brought in, and taking one back.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension as _, named_params};

use super::cells::{Cells, Stored, list};
use super::error::{Error, Result};
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

fn is_known(db: &Connection, key: &str) -> Result<bool> {
    let mut statement = db.prepare_cached(KNOWN)?;
    let found = statement
        .query_row(named_params! { ":key": key }, |_| Ok(()))
        .optional()?;
    Ok(found.is_some())
}

/// Brings a file in: lines whose key is known already are counted and not added.
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
    db.prepare_cached(INSERT)?.execute(named_params! {
        ":at_utc_ms": new.at.utc_ms(),
        ":at_offset_min": new.at.offset_min(),
        ":format": new.format,
        ":name": new.name,
        ":left_out": new.left_out,
        ":unreadable": new.unreadable,
    })?;
    import.id = ImportId(db.last_insert_rowid());
    let there = babies::all(db)?.into_iter().map(|baby| (baby.name, baby.id));
    let mut names: HashMap<Line, BabyId> = there.collect();
    for line in &new.lines {
        if is_known(db, &line.key)? {
            import.known += 1;
            continue;
        }
        let mut entry = line.entry.clone();
        entry.source = Source::Import(import.id);
        entry.babies = by_name(db, &line.babies, &mut names, import.id)?;
        entries::insert(db, &entry, Some(&line.key))?;
        import.added += 1;
    }
    db.prepare_cached(COUNT)?.execute(named_params! {
        ":id": import.id.0,
        ":added": import.added,
        ":known": import.known,
    })?;
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
        let baby = match names.get(name) {
            Some(id) => *id,
            None => {
                let colours = BabyColour::ALL.iter().cycle();
                let new = NewBaby {
                    name: name.clone(),
                    birth: None,
                    colour: colours.copied().nth(names.len()).unwrap_or_default(),
                };
                let id = babies::insert(db, &new, Some(import))?;
                names.insert(name.clone(), id);
                id
            }
        };
        if !found.iter().any(|its| its.baby == baby) {
            found.push(ForBaby { baby, side: *side });
        }
    }
    found.sort_by_key(|its| its.baby);
    Ok(found)
}

/// Takes a file back: its lines, and the babies that it brought and nothing else names; fails with
/// [`Error::Missing`] where it is not there. How many lines that were.
pub(super) fn undo(db: &Connection, id: ImportId) -> Result<u32> {
    let lines = db.execute(ENTRIES, named_params! { ":id": id.0 })?;
    db.prepare_cached(BABIES)?
        .execute(named_params! { ":id": id.0 })?;
    let gone = db.execute(
        "DELETE FROM imports WHERE id = :id",
        named_params! { ":id": id.0 },
    )?;
    if gone == 0 {
        return Err(Error::missing("imports", id));
    }
    Ok(u32::try_from(lines).unwrap_or(u32::MAX))
}
