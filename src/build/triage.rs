//! The triage table: not written yet.

#![allow(clippy::unused_self, clippy::unnecessary_wraps)]

use std::collections::BTreeSet;
use std::path::Path;

use super::catalog::Catalog;
use super::fault::Fault;

/// No table.
pub struct Triage;

/// Reads nothing.
pub fn read(_folder: &Path) -> Result<Triage, Vec<Fault>> {
    Ok(Triage)
}

impl Triage {
    /// Checks nothing.
    pub fn check(&self, _catalog: &Catalog, _keys: &BTreeSet<String>) -> Result<(), Vec<Fault>> {
        Ok(())
    }

    /// No code.
    pub fn rust(&self) -> String {
        String::new()
    }
}
