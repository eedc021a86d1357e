//! The babies.

use rusqlite::{Connection, named_params};

use super::cells::{Cells, Put, Stored, list};
use super::error::{Error, Result};
use crate::domain::baby::{Baby, NewBaby};
use crate::domain::ids::{BabyId, ImportId};
use crate::domain::text::Line;

const ALL: &str = "SELECT id, name, birth, colour FROM babies ORDER BY id";
const INSERT: &str = include_str!("babies/insert.sql");
const REPLACE: &str = include_str!("babies/replace.sql");

impl Stored for Baby {
    const TABLE: &'static str = "babies";

    fn read(cells: &Cells<'_, '_>) -> Result<Self> {
        let name: Option<Line> = cells.made_if("name")?;
        Ok(Self {
            id: BabyId(cells.get("id")?),
            name: name.ok_or_else(|| cells.bad("name", "a baby has a name"))?,
            birth: cells.day_if("birth")?,
            colour: cells.code("colour")?,
        })
    }
}

/// The babies, in the order in which they were added.
pub(super) fn all(db: &Connection) -> Result<Vec<Baby>> {
    list(db, ALL, [])
}

/// Adds a baby; `import` is the file that brought it.
pub(super) fn insert(db: &Connection, new: &NewBaby, import: Option<ImportId>) -> Result<BabyId> {
    db.prepare_cached(INSERT)?.execute(named_params! {
        ":name": new.name.as_str(),
        ":birth": new.birth.map(|day| day.to_string()),
        ":colour": Put(new.colour),
        ":import": import.map(|id| id.0),
    })?;
    Ok(BabyId(db.last_insert_rowid()))
}

/// Changes a baby; fails with [`Error::Missing`] where the number is not known.
pub(super) fn replace(db: &Connection, id: BabyId, baby: &NewBaby) -> Result<()> {
    let changed = db.prepare_cached(REPLACE)?.execute(named_params! {
        ":id": id.0,
        ":name": baby.name.as_str(),
        ":birth": baby.birth.map(|day| day.to_string()),
        ":colour": Put(baby.colour),
    })?;
    if changed == 0 {
        Err(Error::missing("babies", id))
    } else {
        Ok(())
    }
}

/// Takes a baby out; its lines stay, without it. Nothing happens where the number is not known.
pub(super) fn delete(db: &Connection, id: BabyId) -> Result<()> {
    db.execute("DELETE FROM babies WHERE id = :id", named_params! { ":id": id.0 })?;
    Ok(())
}
