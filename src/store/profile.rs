//! The health profile and the conditions in it.

use chrono::NaiveDate;
use rusqlite::{Connection, named_params};

use super::cells::{Cells, Put, Stored, first, list, pair};
use super::error::Result;
use crate::domain::profile::{HasCondition, Profile};
use crate::domain::triage::SupplySign;

const CONDITIONS: &str = include_str!("profile/conditions.sql");
const INSERT_CONDITION: &str = include_str!("profile/insert_condition.sql");
const REPLACE: &str = "INSERT OR REPLACE INTO profile (id, birth, asked) VALUES (1, :birth, :asked)";

/// The row of the profile, without the conditions.
pub(super) struct Asked {
    birth: Option<NaiveDate>,
    asked: bool,
}

impl Stored for Asked {
    const TABLE: &'static str = "profile";

    fn read(cells: &Cells<'_, '_>) -> Result<Self> {
        Ok(Self {
            birth: cells.day_if("birth")?,
            asked: cells.yes_if("asked")?.unwrap_or_default(),
        })
    }
}

/// A row of the one list that she ticks; the two kinds share no name.
pub(super) enum Ticked {
    /// A condition.
    Has(HasCondition),
    /// A sign of more milk than the baby takes.
    Supply(SupplySign),
}

impl Stored for Ticked {
    const TABLE: &'static str = "conditions";

    fn read(cells: &Cells<'_, '_>) -> Result<Self> {
        if let Ok(sign) = cells.code("condition") {
            return Ok(Self::Supply(sign));
        }
        Ok(Self::Has(HasCondition {
            condition: cells.code("condition")?,
            cleared: cells.at_if("cleared")?,
        }))
    }
}

/// The profile; empty where nothing was asked yet.
pub(super) fn read(db: &Connection) -> Result<Profile> {
    let Some(row) = first::<Asked>(db, "SELECT id, birth, asked FROM profile", [])? else {
        return Ok(Profile::default());
    };
    let mut profile = Profile {
        birth: row.birth,
        conditions: row.asked.then(Vec::new),
        ..Profile::default()
    };
    for ticked in list(db, CONDITIONS, [])? {
        match ticked {
            Ticked::Has(has) => profile.conditions.iter_mut().for_each(|list| list.push(has)),
            Ticked::Supply(sign) => {
                profile.oversupply.insert(sign);
            }
        }
    }
    Ok(profile)
}

/// Keeps the profile instead of the one before.
pub(super) fn replace(db: &Connection, profile: &Profile) -> Result<()> {
    db.prepare_cached(REPLACE)?.execute(named_params! {
        ":birth": profile.birth.map(|day| day.to_string()),
        ":asked": profile.conditions.is_some(),
    })?;
    db.execute("DELETE FROM conditions", [])?;
    let mut statement = db.prepare_cached(INSERT_CONDITION)?;
    for has in profile.conditions.iter().flatten() {
        let (utc_ms, offset_min) = pair(has.cleared);
        statement.execute(named_params! {
            ":condition": Put(has.condition),
            ":cleared_utc_ms": utc_ms,
            ":cleared_offset_min": offset_min,
        })?;
    }
    for sign in &profile.oversupply {
        statement.execute(named_params! {
            ":condition": Put(*sign),
            ":cleared_utc_ms": None::<i64>,
            ":cleared_offset_min": None::<i64>,
        })?;
    }
    Ok(())
}
