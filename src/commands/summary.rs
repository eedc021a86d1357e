//! `milkpath summary`: the log of a period for a therapist, as a page, as data, or as a message.

use std::io;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::Serialize;

use crate::domain::archive::Place;
use crate::domain::at::At;
use crate::domain::ids::EpisodeId;
use crate::domain::settings::Settings;
use crate::domain::text::{BadLength, Line};
use crate::export::report::{BadPeriod, Choice, Period, Report, Sieve, USUAL_DAYS};
use crate::export::{Format, Writer, Written, message};
use crate::l10n::{Formats, Locale, Tr};
use crate::store::{self, FILE, Store};

/// Why there is no summary.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no log in the folder.
    #[error("no database in {}", .0.display())]
    NoDatabase(PathBuf),
    /// The paper does not exist.
    #[error("paper {0:?} does not exist; use a4 or letter")]
    Paper(String),
    /// A day is none.
    #[error("{0:?} is no day of the calendar; write year, month and day as in 2026-02-28")]
    Day(String),
    /// The days are no period.
    #[error(transparent)]
    Period(#[from] BadPeriod),
    /// A clog is told with its own days.
    #[error("name either days or a clog")]
    Both,
    /// There is no clog to tell of.
    #[error("there is no clog in these days; name others with --from and --to, or one with --clog")]
    NoClog,
    /// The name is too long.
    #[error("the name: {0}")]
    Name(#[from] BadLength),
    /// No file was named, or its ending is not known.
    #[error("name a file that ends in .pdf, .csv or .json")]
    Ending,
    /// The file could not be written.
    #[error("{}: {cause}", file.display())]
    File {
        /// Which file.
        file: PathBuf,
        /// What the system said.
        cause: io::Error,
    },
    /// The database cannot be read.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// The page could not be made.
    #[cfg(feature = "files")]
    #[error(transparent)]
    Pdf(#[from] crate::export::pdf::Error),
    /// It could not be written as JSON.
    #[error("the report could not be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
}

/// What the command line asks for; empty where it says nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options<'a> {
    /// The first day.
    pub from: Option<&'a str>,
    /// The last day.
    pub to: Option<&'a str>,
    /// The number of one clog.
    pub clog: Option<i64>,
    /// The language of the summary.
    pub locale: Option<Locale>,
    /// `a4` or `letter`; by the country of the settings where it is not said.
    pub paper: Option<&'a str>,
    /// Initials or a name to head the page.
    pub names: Option<&'a str>,
    /// Whether the message is printed in place of a file.
    pub message: bool,
    /// The file; its ending says what it is.
    pub file: Option<&'a Path>,
}

#[derive(Serialize)]
struct Printed<'a> {
    file: &'a Path,
    from: NaiveDate,
    to: NaiveDate,
    clogs: usize,
    bytes: usize,
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    written: Option<Written>,
}

/// Writes the summary of the log in `dir`, as of `now` in `zone`: the last fourteen days, or those that `options` name.
/// Prints as JSON what the file holds, or the message itself.
///
/// # Errors
///
/// [`Error`].
pub fn run(dir: &Path, options: Options<'_>, zone: Tz, now: At) -> Result<String, Error> {
    let database = dir.join(FILE);
    if !database.is_file() {
        return Err(Error::NoDatabase(dir.to_owned()));
    }
    let store = Store::open(&database)?;
    let settings = store.settings()?;
    let period = period(&store, &options, &settings, zone, now)?;
    let choice = Choice {
        who: options.names.map(Line::given).transpose()?.flatten(),
        ..Choice::default()
    };
    let span = period.span(settings.day_start, zone);
    let material = store.material(span, period.clog)?;
    let report = Report::of(&material, &period, &choice, zone, now);
    let tr = Tr::with(
        options.locale.unwrap_or_default(),
        settings.words,
        &Formats::of(&settings, &[]),
    );
    if options.message {
        let clog = report.clogs.last().ok_or(Error::NoClog)?;
        return Ok(message(&report, clog, &tr));
    }
    let file = options.file.ok_or(Error::Ending)?;
    let ending = file.extension().and_then(|ending| ending.to_str());
    let (bytes, written) = match ending {
        Some("csv") => records(&store, Format::Csv, Sieve::new(period, span, choice))?,
        Some("json") => records(&store, Format::Json, Sieve::new(period, span, choice))?,
        Some("pdf") => (page(&report, &tr, &options, &settings)?, None),
        _ => return Err(Error::Ending),
    };
    let failed = |cause| Error::File {
        file: file.to_owned(),
        cause,
    };
    std::fs::write(file, &bytes).map_err(failed)?;
    Ok(serde_json::to_string(&Printed {
        file,
        from: period.from,
        to: period.to,
        clogs: report.clogs.len(),
        bytes: bytes.len(),
        written,
    })?)
}

fn day(text: &str) -> Result<NaiveDate, Error> {
    text.parse().map_err(|_| Error::Day(text.to_owned()))
}

fn period(
    store: &Store,
    options: &Options<'_>,
    settings: &Settings,
    zone: Tz,
    now: At,
) -> Result<Period, Error> {
    let start = settings.day_start;
    let (from, to) = (
        options.from.map(day).transpose()?,
        options.to.map(day).transpose()?,
    );
    if let Some(number) = options.clog {
        if from.is_some() || to.is_some() {
            return Err(Error::Both);
        }
        let head = store.episode(EpisodeId(number))?.episode.head();
        return Ok(Period::of_clog(&head, now, start, zone));
    }
    let usual = Period::last(USUAL_DAYS, now, start, zone);
    let to = to.unwrap_or(usual.to);
    let back = chrono::Days::new(u64::from(USUAL_DAYS - 1));
    let from = from.or_else(|| to.checked_sub_days(back)).unwrap_or(to);
    Ok(Period::new(from, to)?)
}

/// The records of the period, as far as the sieve lets them through.
fn records(store: &Store, format: Format, mut sieve: Sieve) -> Result<(Vec<u8>, Option<Written>), Error> {
    let of_memory = |cause| Error::File {
        file: PathBuf::new(),
        cause,
    };
    let mut writer = Writer::new(format, Vec::new()).map_err(of_memory)?;
    let mut place = Some(Place::default());
    while let Some(from) = place {
        let page = store.archive(from)?;
        for record in page.records.into_iter().filter_map(|record| sieve.keep(record)) {
            writer.add(record).map_err(of_memory)?;
        }
        place = page.next;
    }
    let (bytes, written) = writer.finish().map_err(of_memory)?;
    Ok((bytes, Some(written)))
}

#[cfg(feature = "files")]
fn page(report: &Report, tr: &Tr, options: &Options<'_>, settings: &Settings) -> Result<Vec<u8>, Error> {
    use crate::export::pdf::{Fonts, Form, Paper, render};

    let paper = match options.paper {
        None => Paper::of(settings.country.as_deref()),
        Some("a4") => Paper::A4,
        Some("letter") => Paper::Letter,
        Some(other) => return Err(Error::Paper(other.to_owned())),
    };
    let go_on = &mut |_| std::ops::ControlFlow::Continue(());
    Ok(render(report, tr, Form::of(paper, tr), &Fonts::own(), go_on)?)
}

#[cfg(not(feature = "files"))]
fn page(_: &Report, _: &Tr, _: &Options<'_>, _: &Settings) -> Result<Vec<u8>, Error> {
    Err(Error::Ending)
}
