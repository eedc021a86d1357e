//! The whole database read back through the domain types, to name every row that is wrong.

use std::collections::BTreeMap;

use rusqlite::Connection;
use serde::Serialize;

use super::Store;
use super::cells::{Stored, each};
use super::clog_notes::ClogNotes;
use super::desk::{Desk, Running};
use super::error::{Error, Result};
use super::profile::{Asked, Ticked};
use super::settings::Choice;
use super::timers::KeptTimer;
use crate::domain::baby::{Baby, ForBaby};
use crate::domain::entry::Entry;
use crate::domain::episode::{Check, EpisodeHead};
use crate::domain::import::Import;
use crate::domain::plan::KeptPlan;
use crate::domain::profile::Person;
use crate::domain::session::{Session, StepDone};
use crate::domain::share::Share;
use crate::domain::triage::{Answered, Heard};
use crate::domain::trigger::Trigger;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// The table; empty where the file as a whole is meant.
    pub table: String,
    /// Its row: the id, or the key where the table has one; empty where more than one is meant.
    pub row: String,
    /// The column; empty where more than one is meant.
    pub column: String,
    /// What is wrong.
    pub why: String,
}

/// What was read and what was found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Findings {
    /// Whether nothing is wrong.
    pub sound: bool,
    /// Version of the schema.
    pub version: u32,
    /// Rows read, by table.
    pub rows: BTreeMap<&'static str, u64>,
    /// What is wrong, by table and row.
    pub faults: Vec<Fault>,
}

impl Store {
    /// Checks the file, the references and every row.
    ///
    /// # Errors
    ///
    /// As every read; a row that is wrong is a [`Fault`], not an error.
    pub fn findings(&self) -> Result<Findings> {
        self.read(|db| {
            let mut found = Findings {
                version: super::migrations::version(db)?,
                ..Findings::default()
            };
            found.file(db)?;
            found.references(db)?;
            found.table::<Choice>(db)?;
            found.table::<Asked>(db)?;
            found.table::<Ticked>(db)?;
            found.table::<Person>(db)?;
            found.table::<EpisodeHead>(db)?;
            found.table::<Check>(db)?;
            found.table::<Answered>(db)?;
            found.table::<Heard>(db)?;
            found.table::<KeptPlan>(db)?;
            found.table::<Share>(db)?;
            found.table::<Session>(db)?;
            found.table::<StepDone>(db)?;
            found.table::<Running>(db)?;
            found.table::<Desk>(db)?;
            found.table::<ClogNotes>(db)?;
            found.table::<Trigger>(db)?;
            found.table::<Import>(db)?;
            found.table::<Baby>(db)?;
            found.table::<Entry>(db)?;
            found.table::<ForBaby>(db)?;
            found.table::<KeptTimer>(db)?;
            found.sound = found.faults.is_empty();
            Ok(found)
        })
    }
}

impl Findings {
    fn file(&mut self, db: &Connection) -> Result<()> {
        let mut statement = db.prepare("PRAGMA integrity_check")?;
        let lines = statement.query_map([], |row| row.get::<_, String>(0))?;
        for line in lines {
            let why = line?;
            if why != "ok" {
                self.faults.push(Fault {
                    table: String::new(),
                    row: String::new(),
                    column: String::new(),
                    why,
                });
            }
        }
        Ok(())
    }

    fn references(&mut self, db: &Connection) -> Result<()> {
        let mut statement = db.prepare("PRAGMA foreign_key_check")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (table, id, parent): (String, Option<i64>, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            self.faults.push(Fault {
                table,
                row: id.map(|id| id.to_string()).unwrap_or_default(),
                column: String::new(),
                why: format!("it names a row of {parent} that is not there"),
            });
        }
        Ok(())
    }

    fn table<T: Stored>(&mut self, db: &Connection) -> Result<()> {
        // Readers take columns by name, so that here all of them may come.
        let sql = format!("SELECT * FROM {} ORDER BY 1", T::TABLE);
        let mut count = 0;
        each(db, &sql, [], |value: Result<T>| {
            count += 1;
            match value {
                Ok(_) => Ok(()),
                Err(Error::BadRow {
                    table,
                    row,
                    column,
                    why,
                }) => {
                    self.faults.push(Fault {
                        table,
                        row,
                        column,
                        why,
                    });
                    Ok(())
                }
                Err(other) => Err(other),
            }
        })?;
        self.rows.insert(T::TABLE, count);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bad_row_is_named() -> Result<()> {
        let mut store = Store::in_memory()?;
        store.save_settings(&crate::domain::settings::Settings::default())?;
        assert!(store.findings()?.sound);
        store.db().execute_batch(
            "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;
             UPDATE settings SET value = '300' WHERE key = 'tone';
             INSERT INTO people (role, name, phone) VALUES ('friend', '', ''), ('cat', '', '');
             INSERT INTO checks (episode, at_utc_ms, at_offset_min, kind, pain) VALUES (7, 0, 0, 'own', 12);
             PRAGMA ignore_check_constraints = OFF;",
        )?;
        let findings = store.findings()?;
        let places: Vec<_> = findings
            .faults
            .iter()
            .map(|f| [&*f.table, &*f.row, &*f.column])
            .collect();
        assert_eq!(
            places,
            [
                ["", "", ""], // the file as a whole: a CHECK fails
                ["checks", "1", ""],
                ["settings", "tone", "value"],
                ["people", "2", "role"],
                ["checks", "1", "pain"],
            ]
        );
        assert_eq!(
            (findings.sound, findings.rows["people"], findings.rows["desk"]),
            (false, 2, 0)
        );
        Ok(())
    }
}
