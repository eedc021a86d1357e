//! `milkpath demo-data`: a sample database, the same for the same arguments.

use std::path::Path;

use crate::demo::{self, Amount};
use crate::store::{self, FILE, Store};

/// Why there is no sample.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Both or neither were asked for.
    #[error("name either --days or --entries, and one at least")]
    Amount,
    /// The database could not be opened.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// The sample was refused, for example because the folder holds data.
    #[error(transparent)]
    Demo(#[from] demo::Error),
}

/// Writes the sample family into the folder `dir`, `days` long or with so many `entries`, and reports as JSON how many
/// `clogs` and `entries` there are. The hour up to which they lived follows from the `seed` ([`demo::now`]), so that
/// two runs write the same rows.
///
/// # Errors
///
/// [`Error`]; a database that holds data is left as it is.
pub fn run(days: Option<u32>, entries: Option<u32>, seed: u64, dir: &Path) -> Result<String, Error> {
    let amount = match (days, entries) {
        (Some(days), None) if days > 0 => Amount::Days(days),
        (None, Some(entries)) if entries > 0 => Amount::Entries(entries),
        _ => return Err(Error::Amount),
    };
    let mut store = Store::open(&dir.join(FILE))?;
    let written = demo::fill(&mut store, seed, amount, demo::now(seed))?;
    serde_json::to_string(&written).map_err(|error| {
        store::Error::Internal {
            cause: error.to_string(),
        }
        .into()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file_of(seed: u64) -> Vec<u8> {
        let dir = tempfile::tempdir().unwrap();
        run(Some(40), None, seed, dir.path()).unwrap();
        std::fs::read(dir.path().join(FILE)).unwrap()
    }

    #[test]
    fn the_same_seed_writes_the_same_file() {
        assert!(file_of(11) == file_of(11));
        assert!(file_of(11) != file_of(12));
    }

    #[test]
    fn a_folder_with_data_is_left_as_it_is() {
        let dir = tempfile::tempdir().unwrap();
        let told = run(None, Some(50), 1, dir.path()).unwrap();
        assert!(told.contains(r#""entries":50"#), "{told}");
        let before = std::fs::read(dir.path().join(FILE)).unwrap();
        let again = run(Some(3), None, 1, dir.path());
        assert!(matches!(again, Err(Error::Demo(demo::Error::NotEmpty))));
        assert!(std::fs::read(dir.path().join(FILE)).unwrap() == before);
        assert!(crate::commands::check::run(dir.path()).is_ok());
    }

    #[test]
    fn one_amount_must_be_named() {
        let dir = tempfile::tempdir().unwrap();
        for (days, entries) in [(None, None), (Some(3), Some(3)), (Some(0), None)] {
            assert!(matches!(run(days, entries, 1, dir.path()), Err(Error::Amount)));
        }
        assert!(!dir.path().join(FILE).exists());
    }
}
