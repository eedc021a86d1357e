//! Feeds and pumps that run: each is a row, written at every change before the screen shows it.

use rusqlite::{Connection, named_params};
use serde::{Deserialize, Serialize};

use super::cells::{Cells, Stored, list};
use super::desk::json;
use super::error::{Error, Result};
use crate::domain::at::At;
use crate::domain::ids::TimerId;
use crate::domain::timer::Timer;

const ALL: &str = "SELECT id, state, saved_utc_ms, saved_offset_min FROM timers ORDER BY id";
const INSERT: &str = include_str!("timers/insert.sql");
const REPLACE: &str = include_str!("timers/replace.sql");

/// A timer under its number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptTimer {
    /// Its number.
    pub id: TimerId,
    /// The timer.
    pub timer: Timer,
    /// When it was written.
    pub saved: At,
}

impl Stored for KeptTimer {
    const TABLE: &'static str = "timers";

    fn read(cells: &Cells<'_, '_>) -> Result<Self> {
        Ok(Self {
            id: TimerId(cells.get("id")?),
            timer: cells.json("state")?,
            saved: cells.at("saved")?,
        })
    }
}

/// All that run, in the order in which they began.
pub(super) fn all(db: &Connection) -> Result<Vec<KeptTimer>> {
    list(db, ALL, [])
}

/// Writes that a timer began.
pub(super) fn insert(db: &Connection, timer: &Timer, saved: At) -> Result<TimerId> {
    db.prepare_cached(INSERT)?.execute(named_params! {
        ":state": json(timer)?,
        ":saved_utc_ms": saved.utc_ms(),
        ":saved_offset_min": saved.offset_min(),
    })?;
    Ok(TimerId(db.last_insert_rowid()))
}

/// Writes a change; fails with [`Error::Missing`] where it does not run, so that a late write revives nothing.
pub(super) fn replace(db: &Connection, id: TimerId, timer: &Timer, saved: At) -> Result<()> {
    let changed = db.prepare_cached(REPLACE)?.execute(named_params! {
        ":id": id.0,
        ":state": json(timer)?,
        ":saved_utc_ms": saved.utc_ms(),
        ":saved_offset_min": saved.offset_min(),
    })?;
    if changed == 0 {
        Err(Error::missing("timers", id))
    } else {
        Ok(())
    }
}

/// Takes a timer away; fails with [`Error::Missing`] where it does not run, so that two taps write one line.
pub(super) fn delete(db: &Connection, id: TimerId) -> Result<()> {
    let changed = db.execute("DELETE FROM timers WHERE id = :id", named_params! { ":id": id.0 })?;
    if changed == 0 {
        Err(Error::missing("timers", id))
    } else {
        Ok(())
    }
}
