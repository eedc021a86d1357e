//! What she says about a clog beside its checks: worry, goal, what may have set it off, what helped most.

use rusqlite::{Connection, named_params};
use serde::{Deserialize, Serialize};

use super::cells::{Cells, Put, Stored, first, list};
use super::error::{Error, Result};
use crate::domain::ids::EpisodeId;
use crate::domain::memory::Help;
use crate::domain::text::Line;
use crate::domain::trend::ClogMark;
use crate::domain::trigger::Trigger;

const ONE: &str = "SELECT id, worry, goal, helped FROM episodes WHERE id = :id";
const WISHES: &str = "UPDATE episodes SET worry = :worry, goal = :goal WHERE id = :id";
const HELPED: &str = "UPDATE episodes SET helped = :helped WHERE id = :id";
const TRIGGERS: &str = include_str!("clog_notes/triggers.sql");
const INSERT_TRIGGER: &str = include_str!("clog_notes/insert_trigger.sql");
const GONE: &str = include_str!("clog_notes/gone.sql");
const WITHIN: &str = include_str!("clog_notes/within.sql");

/// What she says about a clog.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClogNotes {
    /// Her main worry.
    pub worry: Option<Line>,
    /// Her goal.
    pub goal: Option<Line>,
    /// What helped most, once it was gone.
    pub helped: Option<Help>,
    /// What may have set it off, in the order of the screen.
    pub triggers: Vec<Trigger>,
}

impl Stored for ClogNotes {
    const TABLE: &'static str = "episodes";

    /// The row alone: what set it off is read apart.
    fn read(cells: &Cells<'_, '_>) -> Result<Self> {
        Ok(Self {
            worry: cells.made_if("worry")?,
            goal: cells.made_if("goal")?,
            helped: cells.code_if("helped")?,
            triggers: Vec::new(),
        })
    }
}

impl Stored for Trigger {
    const TABLE: &'static str = "triggers";

    fn read(cells: &Cells<'_, '_>) -> Result<Self> {
        cells.code("trigger")
    }
}

impl Stored for ClogMark {
    const TABLE: &'static str = "episodes";

    /// The row alone: what set it off is read apart.
    fn read(cells: &Cells<'_, '_>) -> Result<Self> {
        Ok(Self {
            id: EpisodeId(cells.get("id")?),
            place: super::episodes::place(cells)?,
            onset: cells.at("onset")?,
            gone: cells.at_if("gone")?,
            triggers: Vec::new(),
            helped: cells.code_if("helped")?,
        })
    }
}

/// What she says about one clog; fails with [`Error::Missing`] where the number is not known.
pub(super) fn one(db: &Connection, id: EpisodeId) -> Result<ClogNotes> {
    let found = first::<ClogNotes>(db, ONE, named_params! { ":id": id.0 })?;
    let mut notes = found.ok_or_else(|| Error::missing("episodes", id))?;
    notes.triggers = triggers(db, id)?;
    Ok(notes)
}

fn triggers(db: &Connection, id: EpisodeId) -> Result<Vec<Trigger>> {
    let mut triggers: Vec<Trigger> = list(db, TRIGGERS, named_params! { ":episode": id.0 })?;
    triggers.sort_unstable();
    Ok(triggers)
}

/// Writes her worry and her goal; fails with [`Error::Missing`] where the number is not known.
pub(super) fn replace_wishes(
    db: &Connection,
    id: EpisodeId,
    worry: Option<&Line>,
    goal: Option<&Line>,
) -> Result<()> {
    let changed = db.prepare_cached(WISHES)?.execute(named_params! {
        ":id": id.0,
        ":worry": worry.map(Line::as_str),
        ":goal": goal.map(Line::as_str),
    })?;
    there(changed, id)
}

/// Writes what helped most; fails with [`Error::Missing`] where the number is not known.
pub(super) fn replace_helped(db: &Connection, id: EpisodeId, helped: Option<Help>) -> Result<()> {
    let changed = db
        .prepare_cached(HELPED)?
        .execute(named_params! { ":id": id.0, ":helped": Put(helped) })?;
    there(changed, id)
}

/// Writes what may have set it off, in place of what was said before; fails with [`Error::Missing`] where the number
/// is not known.
pub(super) fn replace_triggers(db: &Connection, id: EpisodeId, triggers: &[Trigger]) -> Result<()> {
    one(db, id)?;
    db.execute(
        "DELETE FROM triggers WHERE episode = :id",
        named_params! { ":id": id.0 },
    )?;
    let mut statement = db.prepare_cached(INSERT_TRIGGER)?;
    for trigger in triggers {
        statement.execute(named_params! { ":episode": id.0, ":trigger": Put(*trigger) })?;
    }
    Ok(())
}

fn there(changed: usize, id: EpisodeId) -> Result<()> {
    if changed == 0 {
        Err(Error::missing("episodes", id))
    } else {
        Ok(())
    }
}

/// The clog that went last.
pub(super) fn last_gone(db: &Connection) -> Result<Option<ClogMark>> {
    let found = first::<ClogMark>(db, GONE, [])?;
    found.map(|clog| with_triggers(db, clog)).transpose()
}

/// The clogs that began in the span, the oldest first.
pub(super) fn within(db: &Connection, from_ms: i64, until_ms: i64) -> Result<Vec<ClogMark>> {
    let found = list::<ClogMark>(
        db,
        WITHIN,
        named_params! { ":from_ms": from_ms, ":until_ms": until_ms },
    )?;
    found.into_iter().map(|clog| with_triggers(db, clog)).collect()
}

fn with_triggers(db: &Connection, mut clog: ClogMark) -> Result<ClogMark> {
    clog.triggers = triggers(db, clog.id)?;
    Ok(clog)
}
