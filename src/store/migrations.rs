//! The numbered changes of the schema. Append only: a released file is never edited.

use rusqlite::{Connection, TransactionBehavior};

use super::error::{Error, Result};

/// One change of the schema.
struct Migration {
    /// Its statements.
    sql: &'static str,
    /// Why it exists.
    why: &'static str,
}

/// All changes in order; the first brings a file to version 1.
const ALL: &[Migration] = &[
    Migration {
        sql: include_str!("migrations/0001_family.sql"),
        why: "one family: choices, profile, clogs, checks, answers, sessions, what runs now",
    },
    Migration {
        sql: include_str!("migrations/0002_by_time.sql"),
        why: "home must be as quick after years as on the first day",
    },
    Migration {
        sql: include_str!("migrations/0003_log.sql"),
        why: "the log: feeds, pumping, care, check-ins, notes, timers, babies, and what set a clog off",
    },
    Migration {
        sql: include_str!("migrations/0004_plans.sql"),
        why: "home-care plans of a therapist, and the runs that follow them",
    },
    Migration {
        sql: include_str!("migrations/0005_shares.sql"),
        why: "the list of what was given out",
    },
    Migration {
        sql: include_str!("migrations/0006_by_helper.sql"),
        why: "a run in which somebody else did the strokes says so",
    },
];

/// The version that this app writes.
#[must_use]
pub fn newest() -> u32 {
    u32::try_from(ALL.len()).unwrap_or(u32::MAX)
}

/// The version of the open file; 0 for a new one.
pub(super) fn version(db: &Connection) -> Result<u32> {
    Ok(db.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Brings the file to the newest version, each change with its number in one transaction.
pub(super) fn run(db: &mut Connection) -> Result<()> {
    let mut at = version(db)?;
    while let Some(change) = ALL.get(usize::try_from(at).unwrap_or(usize::MAX)) {
        let step = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        step.execute_batch(change.sql).map_err(|error| {
            let to = at.saturating_add(1);
            Error::Internal {
                cause: format!("migration {to} ({}): {error}", change.why),
            }
        })?;
        at = at.saturating_add(1);
        step.pragma_update(None, "user_version", at)?;
        step.pragma_update(None, "application_id", super::APPLICATION_ID)?;
        step.commit()?;
    }
    Ok(())
}
