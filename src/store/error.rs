//! What can go wrong with the database, told apart only where the reader can act.

use rusqlite::ErrorCode;
use serde::{Deserialize, Serialize};

/// A failure of the store. It holds words instead of the database's own types, because it crosses threads and workers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum Error {
    /// The device is full; freeing space helps.
    #[error("no space is left to write the database; free some and try again: {cause}")]
    Full {
        /// What the database said.
        cause: String,
    },
    /// The file is no database of this app, or is damaged; restoring a backup helps. The file is left as it was.
    #[error("the database is damaged; restore a backup: {cause}")]
    Damaged {
        /// What was found.
        cause: String,
    },
    /// A newer app wrote it; updating helps. The file is left as it was.
    #[error("the database is at version {file}, this app knows {app}; update the app")]
    TooNew {
        /// Version of the file.
        file: u32,
        /// Newest version that this app knows.
        app: u32,
    },
    /// Another window has it open; closing that one helps.
    #[error("another Milkpath has the database open; close it first: {cause}")]
    Locked {
        /// What held it.
        cause: String,
    },
    /// The browser gives this page no storage that lasts, as in a private window; another window or browser helps.
    #[error("this browser keeps no files for the page; use an ordinary window of a current browser: {cause}")]
    Unkept {
        /// What the browser said.
        cause: String,
    },
    /// A row holds a value that no domain type can have.
    #[error("table {table}, row {row}, column {column}: {why}")]
    BadRow {
        /// The table.
        table: String,
        /// Its row: the id, or the key where the table has one.
        row: String,
        /// The column.
        column: String,
        /// What is wrong with the value.
        why: String,
    },
    /// What was to be changed is not there (any more).
    #[error("table {table} has no row {row} that this change fits; read again and repeat it")]
    Missing {
        /// The table.
        table: String,
        /// The row.
        row: String,
    },
    /// A routine runs already, and there is one at a time.
    #[error("session {row} still runs; end it before another begins")]
    StillRunning {
        /// The session.
        row: String,
    },
    /// Anything else: a fault of ours.
    #[error("unexpected failure of the database: {cause}")]
    Internal {
        /// What was said.
        cause: String,
    },
}

/// What the store answers.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// Nothing to change at `row` of `table`.
    #[allow(clippy::needless_pass_by_value)] // ids are small
    pub(super) fn missing(table: &str, row: impl ToString) -> Self {
        Self::Missing {
            table: table.to_owned(),
            row: row.to_string(),
        }
    }

    /// A fault of ours.
    #[allow(clippy::needless_pass_by_value)] // so that map_err takes it as it is
    pub(crate) fn internal(cause: impl ToString) -> Self {
        Self::Internal {
            cause: cause.to_string(),
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        let cause = error.to_string();
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full { cause },
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged { cause },
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Locked { cause },
            _ => Self::Internal { cause },
        }
    }
}
