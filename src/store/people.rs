//! Whom she calls.

use rusqlite::{Connection, named_params};

use super::cells::{Cells, Put, Stored, list};
use super::error::{Error, Result};
use crate::domain::ids::PersonId;
use crate::domain::profile::{NewPerson, Person};

const ALL: &str = "SELECT id, role, name, phone FROM people ORDER BY id";
const INSERT: &str = "INSERT INTO people (role, name, phone) VALUES (:role, :name, :phone)";
const REPLACE: &str = include_str!("people/replace.sql");

impl Stored for Person {
    const TABLE: &'static str = "people";

    fn read(cells: &Cells<'_, '_>) -> Result<Self> {
        Ok(Self {
            id: PersonId(cells.get("id")?),
            role: cells.code("role")?,
            name: cells.get("name")?,
            phone: cells.get("phone")?,
        })
    }
}

/// Her people, in the order in which they were added.
pub(super) fn all(db: &Connection) -> Result<Vec<Person>> {
    list(db, ALL, [])
}

/// Adds somebody.
pub(super) fn insert(db: &Connection, new: &NewPerson) -> Result<PersonId> {
    db.prepare_cached(INSERT)?.execute(named_params! {
        ":role": Put(new.role),
        ":name": new.name,
        ":phone": new.phone,
    })?;
    Ok(PersonId(db.last_insert_rowid()))
}

/// Changes somebody; fails with [`Error::Missing`] where the number is not known.
pub(super) fn replace(db: &Connection, id: PersonId, person: &NewPerson) -> Result<()> {
    let changed = db.prepare_cached(REPLACE)?.execute(named_params! {
        ":id": id.0,
        ":role": Put(person.role),
        ":name": person.name,
        ":phone": person.phone,
    })?;
    if changed == 0 {
        Err(Error::missing("people", id))
    } else {
        Ok(())
    }
}

/// Takes somebody out of the list; what she reported of reaching them stays. Nothing happens where the number is not known.
pub(super) fn delete(db: &Connection, id: PersonId) -> Result<()> {
    db.execute("DELETE FROM people WHERE id = :id", named_params! { ":id": id.0 })?;
    Ok(())
}
