//! One window to a data folder: an empty database beside the database that its owner holds locked.
//!
//! The locks are those of SQLite, which every system has and which end with the process, however it ends. The file is
//! one of its own, so that other programs can still read the database itself.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, ErrorCode};

use super::error::{Error, Result};

/// The lock; it is given up when this is dropped or the process dies.
pub(super) struct Lock {
    _held: Connection,
}

impl Lock {
    /// Takes the lock that belongs to the database at `path`.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`] where another window has it, [`Error::Internal`] where the folder cannot be written.
    pub(super) fn take(path: &Path) -> Result<Self> {
        let beside = beside(path);
        hold(&beside).map(|held| Self { _held: held }).map_err(|error| {
            let cause = format!("{}: {error}", beside.display());
            match error.sqlite_error_code() {
                Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Error::Locked { cause },
                _ => Error::Internal { cause },
            }
        })
    }
}

fn hold(beside: &Path) -> rusqlite::Result<Connection> {
    let held = Connection::open(beside)?;
    held.busy_timeout(std::time::Duration::ZERO)?;
    held.execute_batch("BEGIN EXCLUSIVE")?;
    Ok(held)
}

fn beside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".lock");
    PathBuf::from(name)
}
