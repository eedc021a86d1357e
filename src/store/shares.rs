//! What was given out, and the verbs for it.

#![allow(clippy::missing_errors_doc)] // told once, at `verbs`

use rusqlite::{Connection, named_params};

use super::Store;
use super::cells::{Cells, Put, Stored, list};
use super::error::{Error, Result};
use crate::domain::ids::ShareId;
use crate::domain::share::{NewShare, Share};

const ALL: &str = include_str!("shares/all.sql");
const INSERT: &str = include_str!("shares/insert.sql");

impl Stored for Share {
    const TABLE: &'static str = "shares";

    fn read(cells: &Cells<'_, '_>) -> Result<Self> {
        let day = |column| cells.day_if(column)?.ok_or_else(|| cells.bad(column, "no day"));
        let yes = |column| Ok::<_, Error>(cells.yes_if(column)?.unwrap_or_default());
        Ok(Self {
            id: ShareId(cells.get("id")?),
            what: NewShare {
                at: cells.at("at")?,
                kind: cells.code("kind")?,
                from: day("from_day")?,
                to: day("to_day")?,
                one_clog: yes("one_clog")?,
                sections: cells.json("sections")?,
                left_out: cells.number("left_out")?,
                named: yes("named")?,
                sealed: yes("sealed")?,
            },
        })
    }
}

/// Everything that was given out, the last first.
pub(super) fn all(db: &Connection) -> Result<Vec<Share>> {
    list(db, ALL, [])
}

/// Writes that something was given out.
pub(super) fn insert(db: &Connection, new: &NewShare) -> Result<ShareId> {
    db.prepare_cached(INSERT)?.execute(named_params! {
        ":at_utc_ms": new.at.utc_ms(),
        ":at_offset_min": new.at.offset_min(),
        ":kind": Put(new.kind),
        ":from_day": Put(new.from),
        ":to_day": Put(new.to),
        ":one_clog": new.one_clog,
        ":sections": Put(&new.sections),
        ":left_out": new.left_out,
        ":named": new.named,
        ":sealed": new.sealed,
    })?;
    Ok(ShareId(db.last_insert_rowid()))
}

fn delete(db: &Connection, id: ShareId) -> Result<()> {
    let gone = db.execute("DELETE FROM shares WHERE id = :id", named_params! { ":id": id.0 })?;
    if gone == 0 {
        Err(Error::missing("shares", id))
    } else {
        Ok(())
    }
}

impl Store {
    /// Keeps what was given out.
    pub fn add_share(&mut self, new: &NewShare) -> Result<ShareId> {
        self.write(|db| insert(db, new))
    }

    /// Everything that was given out, the last first.
    pub fn shares(&self) -> Result<Vec<Share>> {
        all(self.db())
    }

    /// Takes something out of the list; what was given out stays where it is.
    pub fn delete_share(&mut self, id: ShareId) -> Result<()> {
        self.write(|db| delete(db, id))
    }
}
