//! What runs now, and where the reader is: what must be there again after the app was killed.

use rusqlite::{Connection, named_params};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::cells::{Cells, Stored, first};
use super::error::{Error, Result};
use crate::domain::at::At;
use crate::domain::ids::SessionId;

const RUNNING: &str = include_str!("desk/running.sql");
const INSERT_RUNNING: &str = include_str!("desk/insert_running.sql");
const REPLACE_RUNNING: &str = include_str!("desk/replace_running.sql");
const DESK: &str = "SELECT id, route, draft, saved_utc_ms, saved_offset_min FROM desk";
const REPLACE: &str = include_str!("desk/replace.sql");

/// The routine that runs, as it was written last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Running {
    /// The run that it becomes.
    pub session: Option<SessionId>,
    /// The player, as JSON; see [`Running::state`].
    pub state: String,
    /// When it was written.
    pub saved: At,
}

impl Running {
    /// The player out of its JSON.
    ///
    /// # Errors
    ///
    /// [`Error::BadRow`] where the text is none of `T`.
    pub fn state<T: DeserializeOwned>(&self) -> Result<T> {
        serde_json::from_str(&self.state).map_err(|error| bad("running", "session", "state", &error))
    }
}

/// Where the reader is and what is half answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Desk {
    /// The place, as the router writes it.
    pub route: String,
    /// The half-answered form as JSON; see [`Desk::draft`].
    pub draft: Option<String>,
    /// When it was written.
    pub saved: At,
}

impl Desk {
    /// The half-answered form out of its JSON.
    ///
    /// # Errors
    ///
    /// [`Error::BadRow`] where the text is none of `T`.
    pub fn draft<T: DeserializeOwned>(&self) -> Result<Option<T>> {
        let draft = self.draft.as_deref().map(serde_json::from_str).transpose();
        draft.map_err(|error| bad("desk", "1", "draft", &error))
    }
}

/// The JSON in which a player or a draft is kept.
///
/// # Errors
///
/// [`Error::Internal`] where `value` has no JSON, as a map whose keys are no text.
pub fn json<T: Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(Error::internal)
}

fn bad(table: &str, row: &str, column: &str, why: &serde_json::Error) -> Error {
    Error::BadRow {
        table: table.to_owned(),
        row: row.to_owned(),
        column: column.to_owned(),
        why: why.to_string(),
    }
}

impl Stored for Running {
    const TABLE: &'static str = "running";

    fn read(cells: &Cells<'_, '_>) -> Result<Self> {
        let session: Option<i64> = cells.get("session")?;
        cells.json::<serde_json::Value>("state")?;
        Ok(Self {
            session: session.map(SessionId),
            state: cells.get("state")?,
            saved: cells.at("saved")?,
        })
    }
}

impl Stored for Desk {
    const TABLE: &'static str = "desk";

    fn read(cells: &Cells<'_, '_>) -> Result<Self> {
        Ok(Self {
            route: cells.get("route")?,
            draft: cells.get("draft")?,
            saved: cells.at("saved")?,
        })
    }
}

/// What runs, if anything does.
pub(super) fn running(db: &Connection) -> Result<Option<Running>> {
    first(db, RUNNING, [])
}

/// Writes that `session` runs; fails with [`Error::StillRunning`] where another does.
pub(super) fn insert_running(db: &Connection, session: SessionId, state: &str, saved: At) -> Result<()> {
    if let Some(other) = running(db)? {
        let row = other.session.map_or_else(|| "?".to_owned(), |id| id.to_string());
        return Err(Error::StillRunning { row });
    }
    db.prepare_cached(INSERT_RUNNING)?.execute(named_params! {
        ":session": session.0,
        ":state": state,
        ":saved_utc_ms": saved.utc_ms(),
        ":saved_offset_min": saved.offset_min(),
    })?;
    Ok(())
}

/// Writes how far it is; fails with [`Error::Missing`] where nothing runs, so that a late write revives nothing.
pub(super) fn replace_running(db: &Connection, state: &str, saved: At) -> Result<()> {
    let changed = db.prepare_cached(REPLACE_RUNNING)?.execute(named_params! {
        ":state": state,
        ":saved_utc_ms": saved.utc_ms(),
        ":saved_offset_min": saved.offset_min(),
    })?;
    if changed == 0 {
        Err(Error::missing("running", "session"))
    } else {
        Ok(())
    }
}

/// Takes away what runs.
pub(super) fn delete_running(db: &Connection) -> Result<()> {
    db.execute("DELETE FROM running WHERE kind = 'session'", [])?;
    Ok(())
}

/// Where the reader is, if it was ever written.
pub(super) fn read(db: &Connection) -> Result<Option<Desk>> {
    first(db, DESK, [])
}

/// Writes where the reader is.
pub(super) fn replace(db: &Connection, desk: &Desk) -> Result<()> {
    db.prepare_cached(REPLACE)?.execute(named_params! {
        ":route": desk.route,
        ":draft": desk.draft,
        ":saved_utc_ms": desk.saved.utc_ms(),
        ":saved_offset_min": desk.saved.offset_min(),
    })?;
    Ok(())
}
