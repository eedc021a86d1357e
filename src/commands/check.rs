//! `milkpath check`: the integrity of the database and of every row.

use std::path::{Path, PathBuf};

use crate::store::{self, FILE, Store};

/// Why there is no good report.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is nothing to check.
    #[error("{} holds no database; name the folder with --data", .0.display())]
    NoDatabase(PathBuf),
    /// The file could not be opened or read.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// Something is wrong; this is the report.
    #[error("{0}")]
    Faulty(String),
}

/// Reads the database in the folder `dir` back, and reports as JSON: `sound`, the `version`, the `rows` of each table
/// and the `faults`, each with table, row, column and why. A file of an older version is brought up to date first.
///
/// # Errors
///
/// [`Error::Faulty`] with the same report where something is wrong; [`Error::Store`] where the file is damaged as a
/// whole, newer than this app, or open in another window.
pub fn run(dir: &Path) -> Result<String, Error> {
    let file = dir.join(FILE);
    if !file.is_file() {
        return Err(Error::NoDatabase(dir.to_owned()));
    }
    let findings = Store::open(&file)?.findings()?;
    let report = serde_json::to_string_pretty(&findings).map_err(|error| Error::Faulty(error.to_string()))?;
    if findings.sound {
        Ok(report)
    } else {
        Err(Error::Faulty(report))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sound_database_is_called_sound() {
        let dir = tempfile::tempdir().unwrap();
        let mut store = Store::open(&dir.path().join(FILE)).unwrap();
        store
            .save_settings(&crate::domain::settings::Settings::default())
            .unwrap();
        drop(store);
        let report: serde_json::Value = serde_json::from_str(&run(dir.path()).unwrap()).unwrap();
        assert_eq!(report["sound"], true);
        assert_eq!(report["version"], store::newest());
        assert_eq!(report["rows"]["settings"], 18);
        assert_eq!(report["faults"], serde_json::json!([]));
    }

    #[test]
    fn an_empty_folder_stays_empty() {
        let dir = tempfile::tempdir().unwrap();
        assert!(matches!(run(dir.path()), Err(Error::NoDatabase(_))));
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0);
    }
}
