//! `milkpath export`: the log as a file.

use std::fs::File;
use std::io::{self, BufWriter};
use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::domain::archive::Place;
use crate::export::{Format, Writer, Written};
use crate::store::{self, FILE, Store};

/// Why there is no file.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is nothing to write.
    #[error("{} holds no database; name the folder with --data", .0.display())]
    NoDatabase(PathBuf),
    /// No such format.
    #[error("--format {0:?} is not known; use csv or json")]
    Format(String),
    /// The file cannot be written.
    #[error("{}: {cause}", file.display())]
    File {
        /// Which.
        file: PathBuf,
        /// What the system said.
        cause: io::Error,
    },
    /// The database cannot be read.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// It could not be written.
    #[error("the report could not be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
}

#[derive(Serialize)]
struct Report<'a> {
    format: Format,
    file: &'a Path,
    #[serde(flatten)]
    written: Written,
}

/// Writes the log of the folder `dir` into `file`, and reports as JSON what it holds. Until it is whole it has another
/// name, so that a file that was there stays if anything fails.
///
/// # Errors
///
/// [`Error`].
pub fn run(dir: &Path, format: &str, file: &Path) -> Result<String, Error> {
    let mut formats = Format::ALL.into_iter();
    let format = formats
        .find(|known| known.extension() == format)
        .ok_or_else(|| Error::Format(format.to_owned()))?;
    let database = dir.join(FILE);
    if !database.is_file() {
        return Err(Error::NoDatabase(dir.to_owned()));
    }
    let store = Store::open(&database)?;
    let mut name = file.as_os_str().to_owned();
    name.push(".part");
    let part = PathBuf::from(name);
    let outcome = whole(&store, format, &part).and_then(|written| {
        std::fs::rename(&part, file).map_err(|cause| failed(file, cause))?;
        Ok(written)
    });
    if outcome.is_err() {
        // Nothing more can be done where this fails too.
        let _ = std::fs::remove_file(&part);
    }
    Ok(serde_json::to_string(&Report {
        format,
        file,
        written: outcome?,
    })?)
}

fn failed(file: &Path, cause: io::Error) -> Error {
    Error::File {
        file: file.to_owned(),
        cause,
    }
}

fn whole(store: &Store, format: Format, file: &Path) -> Result<Written, Error> {
    let of_file = |cause| failed(file, cause);
    let out = File::create(file).map_err(of_file)?;
    let (out, written) = write(store, format, BufWriter::new(out), of_file)?;
    let out = out.into_inner().map_err(|error| of_file(error.into_error()))?;
    out.sync_all().map_err(of_file)?;
    Ok(written)
}

/// Writes the whole log, a page at a time.
fn write<W: io::Write>(
    store: &Store,
    format: Format,
    out: W,
    of_file: impl Fn(io::Error) -> Error,
) -> Result<(W, Written), Error> {
    let mut writer = Writer::new(format, out).map_err(&of_file)?;
    let mut place = Some(Place::default());
    while let Some(from) = place {
        let page = store.archive(from)?;
        for record in page.records {
            writer.add(record).map_err(&of_file)?;
        }
        place = page.next;
    }
    writer.finish().map_err(of_file)
}

#[cfg(test)]
#[path = "moving_tests.rs"]
mod tests;
