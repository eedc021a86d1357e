//! A failure as a sentence that the reader can act on.

use crate::l10n::Tr;
use crate::store;

/// Tells what went wrong, and the mend, in the reader's language.
pub trait Explain {
    /// One or two sentences.
    fn explain(&self, tr: &Tr) -> String;
}

impl Explain for store::Error {
    fn explain(&self, tr: &Tr) -> String {
        match self {
            Self::Full { .. } => tr.errors_store_full(),
            Self::TooNew { .. } => tr.errors_store_too_new(),
            Self::Locked { .. } => tr.errors_store_locked(),
            Self::Unkept { .. } => tr.errors_store_unkept(),
            Self::Damaged { .. } => tr.errors_store_damaged(),
            Self::BadRow {
                table, row, column, ..
            } => tr.errors_store_row(table.clone(), row.clone(), column.clone()),
            Self::Missing { .. } => tr.errors_store_missing(),
            Self::StillRunning { .. } => tr.errors_store_still_running(),
            Self::Internal { .. } => tr.errors_store_internal(),
        }
    }
}
