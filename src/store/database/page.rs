//! The store on the page's own thread, in memory, until it has a worker.

use std::fmt;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use crate::store::{Reply, Request, Result, Store};

/// The app's way to the database. Clones share one store. Nothing is kept when the page is left.
#[derive(Clone)]
pub struct Database {
    store: Arc<Mutex<Store>>,
}

impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Database").finish_non_exhaustive()
    }
}

impl Database {
    /// A database in memory, whatever the path.
    ///
    /// # Errors
    ///
    /// As [`Store::in_memory`].
    pub fn open(_path: &Path) -> Result<Self> {
        Self::in_memory()
    }

    /// A database that is gone when the last clone is dropped.
    ///
    /// # Errors
    ///
    /// As [`Store::in_memory`].
    pub fn in_memory() -> Result<Self> {
        Self::of(Store::in_memory()?)
    }

    /// Shares `store`.
    ///
    /// # Errors
    ///
    /// None here; as on a thread.
    pub fn of(store: Store) -> Result<Self> {
        Ok(Self {
            store: Arc::new(Mutex::new(store)),
        })
    }

    #[allow(clippy::unused_async)] // as on a thread
    pub(super) async fn ask(&self, request: Request) -> Result<Reply> {
        let mut store = self.store.lock().unwrap_or_else(PoisonError::into_inner);
        store.perform(request)
    }
}
