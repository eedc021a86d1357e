//! Opening: the file is examined before anything is written, so that a damaged or newer one stays as it is.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, TransactionBehavior};

use super::error::{Error, Result};
#[cfg(not(target_arch = "wasm32"))]
use super::lock::Lock;
use super::migrations;

/// The name of the database in the data folder.
pub const FILE: &str = "milkpath.db";

/// `MLKP`: marks the file as ours.
pub(super) const APPLICATION_ID: i32 = 0x4D4C_4B50;

/// How long a statement waits for a reader of the same file, such as a backup tool.
const PATIENCE: Duration = Duration::from_secs(5);

/// The database, open. It is synchronous; the app uses [`super::Database`].
pub struct Store {
    db: Connection,
    #[cfg(not(target_arch = "wasm32"))]
    _lock: Option<Lock>,
}

impl Store {
    /// Opens the database at `path`, or makes it (and its folder) there.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`] where another window has it, [`Error::Damaged`] or [`Error::TooNew`] with the file left byte
    /// for byte as it was, [`Error::Full`], or [`Error::Internal`] where the place cannot be written.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn open(path: &Path) -> Result<Self> {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)
                .map_err(|error| Error::internal(format!("{}: {error}", folder.display())))?;
        }
        let lock = Lock::take(path)?;
        let db = prepared(Connection::open(path)?)?;
        Ok(Self {
            db,
            _lock: Some(lock),
        })
    }

    /// Opens the database at `path` of the browser's file system, which only one worker can hold.
    ///
    /// # Errors
    ///
    /// As everywhere; the lock is that of the file system.
    #[cfg(target_arch = "wasm32")]
    pub fn open(path: &Path) -> Result<Self> {
        Ok(Self {
            db: prepared(Connection::open(path)?)?,
        })
    }

    /// A database that is gone when it is dropped.
    ///
    /// # Errors
    ///
    /// [`Error::Internal`] where SQLite does not start.
    pub fn in_memory() -> Result<Self> {
        Ok(Self {
            db: prepared(Connection::open_in_memory()?)?,
            #[cfg(not(target_arch = "wasm32"))]
            _lock: None,
        })
    }

    /// To read with.
    pub(super) fn db(&self) -> &Connection {
        &self.db
    }

    /// Does all of `work` or nothing of it, as one durable write; the verbs inside are parts of it.
    ///
    /// # Errors
    ///
    /// That of `work`, and then nothing was written; or that of the commit.
    pub fn together<T, E: From<Error>>(
        &mut self,
        work: impl FnOnce(&mut Self) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        self.db.execute_batch("BEGIN IMMEDIATE").map_err(Error::from)?;
        let done = work(self);
        let end = if done.is_ok() { "COMMIT" } else { "ROLLBACK" };
        self.db.execute_batch(end).map_err(Error::from)?;
        done
    }

    /// Does `work` in one transaction: all of it is durable when this returns, or nothing happened.
    pub(super) fn write<T>(&mut self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        if !self.db.is_autocommit() {
            let part = self.db.savepoint()?;
            let done = work(&part)?;
            part.commit()?;
            return Ok(done);
        }
        let step = self
            .db
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let done = work(&step)?;
        step.commit()?;
        Ok(done)
    }

    /// Does `work` on one state of the database.
    pub(super) fn read<T>(&self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        if !self.db.is_autocommit() {
            return work(&self.db);
        }
        let still = self.db.unchecked_transaction()?;
        work(&still)
    }
}

fn prepared(mut db: Connection) -> Result<Connection> {
    db.busy_timeout(PATIENCE)?;
    db.pragma_update(None, "trusted_schema", false)?;
    // Until the file is known to be sound, closing it must not carry its log into it.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    examine(&db)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    let journal = if cfg!(target_arch = "wasm32") {
        "TRUNCATE"
    } else {
        "WAL"
    };
    db.pragma_update(None, "journal_mode", journal)?;
    db.pragma_update(None, "synchronous", "FULL")?;
    db.pragma_update(None, "foreign_keys", false)?;
    migrations::run(&mut db)?;
    db.pragma_update(None, "foreign_keys", true)?;
    Ok(db)
}

/// Reads only: whether this is a sound database of ours that this version knows.
fn examine(db: &Connection) -> Result<()> {
    let owner: i32 = db.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let tables: i64 = db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if owner != APPLICATION_ID && tables > 0 {
        return Err(Error::Damaged {
            cause: "the file belongs to another program".to_owned(),
        });
    }
    let (file, app) = (migrations::version(db)?, migrations::newest());
    if file > app {
        return Err(Error::TooNew { file, app });
    }
    // A single impossible value is told when its row is read, and closes nothing else.
    db.pragma_update(None, "ignore_check_constraints", true)?;
    let found: String = db.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    db.pragma_update(None, "ignore_check_constraints", false)?;
    if found == "ok" {
        Ok(())
    } else {
        Err(Error::Damaged { cause: found })
    }
}
