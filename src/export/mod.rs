//! The log as a file: a table of its lines, or all of it. Written record by record, so that any log fits.
//!
//! `import` reads both back: the whole log (JSON) to the identical set, the table (CSV) to the identical lines, but for
//! where they came from.
//!
//! [`report`] is what a therapist is shown: the log of a period, as far as the parent lets it out; [`Told`] the same in
//! words, [`message`] one clog in a few sentences, and `pdf` the page. [`handout`] is what a therapist gives back: a plan
//! in words, and its page.

mod csv;
pub mod drawn;
pub mod handout;
pub mod job;
mod json;
mod message;
mod numbers;
mod paper;
pub mod passphrase;
#[cfg(feature = "files")]
pub mod pdf;
pub mod qr;
pub mod report;
#[cfg(feature = "files")]
pub mod sealed;
mod told;

use std::io::{self, Write};

use serde::{Deserialize, Serialize};

use crate::domain::archive::Record;
pub use message::{LIMIT, message};
pub use paper::Paper;
pub use told::{Fact, Facts, Quote, Quotes, Table, Told};

/// How the log is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// The lines of the log as a table (RFC 4180, UTF-8 with a mark of byte order, so that spreadsheets take it as it is).
    Csv,
    /// The whole log as JSON: version 1 of the records in `domain::archive`.
    Json,
}

impl Format {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Json, Self::Csv];

    /// How the command line and word keys write it, and how the name of a file ends.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }
}

/// What was written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Written {
    /// Lines of the log.
    pub entries: u64,
    /// Clogs.
    pub clogs: u64,
    /// Looks at them.
    pub checks: u64,
    /// Runs.
    pub sessions: u64,
    /// Answers.
    pub triage: u64,
    /// Calls.
    pub contacts: u64,
}

impl Written {
    fn count(&mut self, record: &Record) {
        match record {
            Record::Entry(_) => self.entries += 1,
            Record::Clog(clog) => {
                self.clogs += 1;
                self.checks += clog.checks.len() as u64;
            }
            Record::Session(_) => self.sessions += 1,
            Record::Triage(_) => self.triage += 1,
            Record::Contact(_) => self.contacts += 1,
            Record::Settings(_)
            | Record::Profile(_)
            | Record::Person(_)
            | Record::Baby(_)
            | Record::Import(_)
            | Record::Plan(_)
            | Record::Share(_) => {}
        }
    }
}

enum Kind<W: Write> {
    Csv(csv::Table<W>),
    Json(json::Log<W>),
}

/// Writes records as they come; each is given once, in the order of [`Record`].
///
/// ```
/// use milkpath::domain::archive::Record;
/// use milkpath::domain::settings::Settings;
/// use milkpath::export::{Format, Writer};
///
/// let mut writer = Writer::new(Format::Json, Vec::new())?;
/// writer.add(Record::Settings(Box::new(Settings::default())))?;
/// let (bytes, written) = writer.finish()?;
/// assert!(bytes.starts_with(b"{\"milkpath\":\"log\",\"version\":1,"));
/// assert_eq!(written.entries, 0);
/// # Ok::<(), std::io::Error>(())
/// ```
pub struct Writer<W: Write> {
    kind: Kind<W>,
    written: Written,
}

impl<W: Write> Writer<W> {
    /// Writes the head.
    ///
    /// # Errors
    ///
    /// Those of `out`.
    pub fn new(format: Format, out: W) -> io::Result<Self> {
        let kind = match format {
            Format::Csv => Kind::Csv(csv::Table::new(out)?),
            Format::Json => Kind::Json(json::Log::new(out)?),
        };
        Ok(Self {
            kind,
            written: Written::default(),
        })
    }

    /// Writes one record; a table keeps of all but lines only what lines name.
    ///
    /// # Errors
    ///
    /// Those of `out`.
    pub fn add(&mut self, record: Record) -> io::Result<()> {
        match &mut self.kind {
            Kind::Csv(table) => {
                if table.add(&record)? {
                    self.written.count(&record);
                }
                Ok(())
            }
            Kind::Json(log) => {
                self.written.count(&record);
                log.add(record)
            }
        }
    }

    /// Writes the end, and what stands in buffers.
    ///
    /// # Errors
    ///
    /// Those of `out`.
    pub fn finish(self) -> io::Result<(W, Written)> {
        let out = match self.kind {
            Kind::Csv(table) => table.finish()?,
            Kind::Json(log) => log.finish()?,
        };
        Ok((out, self.written))
    }
}
