//! A database of the sample family, in a folder that is gone with it.

use std::path::PathBuf;

use milkpath::demo::{self, Amount};
use milkpath::domain::at::At;
use milkpath::store::{FILE, Store};
use tempfile::TempDir;

use crate::Outcome;

/// The seed of all samples.
const SEED: u64 = 1;

/// A log of a size.
pub(crate) struct Family {
    /// Its lines.
    pub(crate) lines: u32,
    folder: TempDir,
}

impl Family {
    pub(crate) fn of(lines: u32) -> Outcome<Self> {
        let folder = tempfile::tempdir()?;
        let family = Self { lines, folder };
        eprintln!("bench: a log of {lines} lines is made");
        demo::fill(&mut family.open()?, SEED, Amount::Entries(lines), now())?;
        Ok(family)
    }

    pub(crate) fn file(&self) -> PathBuf {
        self.folder.path().join(FILE)
    }

    pub(crate) fn open(&self) -> Outcome<Store> {
        Ok(Store::open(&self.file())?)
    }

    /// A second database beside it, with the same rows.
    pub(crate) fn copy(&self) -> Outcome<PathBuf> {
        let other = self.folder.path().join("other.db");
        // It was closed, so that all of it is in the one file.
        std::fs::copy(self.file(), &other)?;
        Ok(other)
    }
}

/// The hour up to which they lived.
pub(crate) fn now() -> At {
    demo::now(SEED)
}
