//! The store on a thread of its own.

use std::fmt;
use std::path::Path;
use std::sync::{Arc, mpsc};
use std::thread::JoinHandle;

use futures_channel::oneshot;

use crate::store::{Error, Reply, Request, Result, Store};

struct Job {
    request: Request,
    reply: oneshot::Sender<Result<Reply>>,
}

/// The app's way to the database. Clones share one store; when the last is dropped the file is closed.
#[derive(Clone)]
pub struct Database {
    owner: Arc<Owner>,
}

struct Owner {
    jobs: Option<mpsc::Sender<Job>>,
    thread: Option<JoinHandle<()>>,
}

impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Database").finish_non_exhaustive()
    }
}

impl Database {
    /// Opens the database at `path`, or makes it there.
    ///
    /// # Errors
    ///
    /// As [`Store::open`].
    pub fn open(path: &Path) -> Result<Self> {
        Self::of(Store::open(path)?)
    }

    /// A database that is gone when the last clone is dropped.
    ///
    /// # Errors
    ///
    /// As [`Store::in_memory`].
    pub fn in_memory() -> Result<Self> {
        Self::of(Store::in_memory()?)
    }

    /// Gives `store` a thread of its own.
    ///
    /// # Errors
    ///
    /// [`Error::Internal`] where the system has no thread left.
    pub fn of(mut store: Store) -> Result<Self> {
        let (jobs, queue) = mpsc::channel::<Job>();
        let work = move || {
            for job in queue {
                // Who asked may have left meanwhile; what was asked is done all the same.
                let _ = job.reply.send(store.perform(job.request));
            }
        };
        let thread = std::thread::Builder::new().name("store".to_owned()).spawn(work);
        let owner = Owner {
            jobs: Some(jobs),
            thread: Some(thread.map_err(Error::internal)?),
        };
        Ok(Self {
            owner: Arc::new(owner),
        })
    }

    pub(super) async fn ask(&self, request: Request) -> Result<Reply> {
        let gone = || Error::internal("the thread of the store has ended");
        let (reply, answer) = oneshot::channel();
        let jobs = self.owner.jobs.as_ref().ok_or_else(gone)?;
        jobs.send(Job { request, reply }).map_err(|_| gone())?;
        answer.await.map_err(|_| gone())?
    }
}

impl Drop for Owner {
    fn drop(&mut self) {
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            // It only fails where the thread panicked, which its askers have been told.
            let _ = thread.join();
        }
    }
}
