//! One window to a data folder: a file beside the database that its owner holds locked.
//!
//! It is not the database file itself, because closing a second handle of that would drop the locks of SQLite.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use super::error::{Error, Result};

/// The lock; it is given up when this is dropped or the process dies.
pub(super) struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock that belongs to the database at `path`.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`] where another window has it.
    pub(super) fn take(path: &Path) -> Result<Self> {
        let beside = beside(path);
        let open = OpenOptions::new().create(true).truncate(false).write(true).open(&beside);
        let file = open.map_err(|error| Error::internal(format!("{}: {error}", beside.display())))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(Error::Locked { cause: beside.display().to_string() }),
            // Where the system has no such locks, it runs an app once; SQLite's own locks keep the file whole.
            Err(TryLockError::Error(error)) if error.kind() == std::io::ErrorKind::Unsupported => {
                Ok(Self { _file: file })
            }
            Err(TryLockError::Error(error)) => Err(Error::internal(format!("{}: {error}", beside.display()))),
        }
    }
}

fn beside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".lock");
    PathBuf::from(name)
}
