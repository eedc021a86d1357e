//! Home-care plans that were accepted, and the verbs for them.

#![allow(clippy::missing_errors_doc)] // told once, at `verbs`

use rusqlite::{Connection, named_params};

use super::Store;
use super::cells::{Cells, Put, Stored, list, pair};
use super::error::{Error, Result};
use crate::domain::at::At;
use crate::domain::ids::PlanId;
use crate::domain::plan::{KeptPlan, NewPlan};

const ALL: &str = include_str!("plans/all.sql");
const INSERT: &str = include_str!("plans/insert.sql");
const END: &str = include_str!("plans/end.sql");

impl Stored for KeptPlan {
    const TABLE: &'static str = "plans";

    fn read(cells: &Cells<'_, '_>) -> Result<Self> {
        Ok(Self {
            id: PlanId(cells.get("id")?),
            plan: cells.json("plan")?,
            accepted: cells.at("accepted")?,
            came: cells.code("came")?,
            ended: cells.at_if("ended")?,
        })
    }
}

/// Every plan, the one that was accepted last first.
pub(super) fn all(db: &Connection) -> Result<Vec<KeptPlan>> {
    list(db, ALL, [])
}

/// Writes that a plan was accepted, and when it was ended where it was; fails with [`Error::Internal`] where it is none.
pub(super) fn insert(db: &Connection, new: &NewPlan, ended: Option<At>) -> Result<PlanId> {
    new.plan.check().map_err(Error::internal)?;
    let (ended_utc_ms, ended_offset_min) = pair(ended);
    db.prepare_cached(INSERT)?.execute(named_params! {
        ":plan": new.plan.to_json(),
        ":accepted_utc_ms": new.accepted.utc_ms(),
        ":accepted_offset_min": new.accepted.offset_min(),
        ":came": Put(new.came),
        ":ended_utc_ms": ended_utc_ms,
        ":ended_offset_min": ended_offset_min,
    })?;
    Ok(PlanId(db.last_insert_rowid()))
}

fn end(db: &Connection, id: PlanId, now: At) -> Result<()> {
    let changed = db.prepare_cached(END)?.execute(named_params! {
        ":id": id.0,
        ":ended_utc_ms": now.utc_ms(),
        ":ended_offset_min": now.offset_min(),
    })?;
    if changed == 0 {
        Err(Error::missing("plans", id))
    } else {
        Ok(())
    }
}

impl Store {
    /// Keeps a plan that was shown in full and accepted; from then on it is the one that counts.
    pub fn accept_plan(&mut self, new: &NewPlan) -> Result<PlanId> {
        self.write(|db| insert(db, new, None))
    }

    /// Every plan that was accepted, the last one first, those that are over among them.
    pub fn plans(&self) -> Result<Vec<KeptPlan>> {
        all(self.db())
    }

    /// Ends a plan before its last day; what was done of it stays.
    pub fn end_plan(&mut self, id: PlanId, now: At) -> Result<()> {
        self.write(|db| end(db, id, now))
    }
}
