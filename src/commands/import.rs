//! `milkpath import`: a file of another app, or an export of this one, into the log.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::domain::at::At;
use crate::domain::day;
use crate::domain::entry::MilkKind;
use crate::domain::import::Import;
use crate::domain::settings::MilkUnit;
use crate::domain::text::Line;
use crate::import::{
    self, Answers, Asked, DateOrder, HourTwice, LeftOut, Letterless, PumpOrder, Question, Reading, Unreadable,
};
use crate::store::{self, FILE, Store};

/// Why nothing was brought in.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file is not there, or cannot be opened.
    #[error("{}: {cause}", file.display())]
    File {
        /// Which.
        file: PathBuf,
        /// What the system said.
        cause: io::Error,
    },
    /// Nothing of the file can be read.
    #[error("{}: {cause}", file.display())]
    Unread {
        /// Which.
        file: PathBuf,
        /// Why.
        cause: import::Error,
    },
    /// The file does not say something that an option must.
    #[error("{}", asked(file, questions))]
    Asked {
        /// Which file.
        file: PathBuf,
        /// What it does not say.
        questions: Vec<Asked>,
    },
    /// No such answer.
    #[error("--{option} {given:?} is not known; use {known}")]
    Choice {
        /// The option.
        option: &'static str,
        /// What was given.
        given: String,
        /// What there is.
        known: &'static str,
    },
    /// The database refused.
    #[error(transparent)]
    Store(#[from] store::Error),
    /// It could not be written.
    #[error("the report could not be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
}

/// Each question with the option that answers it.
fn asked(file: &Path, questions: &[Asked]) -> String {
    let line = |asked: &Asked| {
        let (what, option) = match asked.question {
            Question::Zone => ("has no zone", "--zone NAME, such as Europe/Berlin"),
            Question::HourTwice => ("came twice that night", "--hour first or --hour second"),
            Question::DateOrder => (
                "may begin with the month or the day",
                "--dates month-first or --dates day-first",
            ),
            Question::Unit => ("has no unit", "--unit ml or --unit oz"),
            Question::Letterless => (
                "has no letter of a side",
                "--letterless minutes, hours (left, then right) or unknown",
            ),
            Question::PumpOrder => (
                "does not say which is the left",
                "--pumped left-first, right-first or unknown",
            ),
            Question::Bottle => (
                "does not say what was in the bottle",
                "--bottles breast-milk, formula, mixed or unknown",
            ),
        };
        let Asked {
            rows, line, sample, ..
        } = asked;
        let file = file.display();
        format!("{file}, line {line}: {sample:?} {what} ({rows} such rows); add {option}")
    };
    questions
        .iter()
        .map(line)
        .collect::<Vec<_>>()
        .join("\nmilkpath: ")
}

/// What was said on the command line, as it was typed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options<'a> {
    /// An IANA zone.
    pub zone: Option<&'a str>,
    /// `first` or `second`.
    pub hour: Option<&'a str>,
    /// `month-first` or `day-first`.
    pub dates: Option<&'a str>,
    /// `ml` or `oz`.
    pub unit: Option<&'a str>,
    /// `minutes`, `hours` or `unknown`.
    pub letterless: Option<&'a str>,
    /// `left-first`, `right-first` or `unknown`.
    pub pumped: Option<&'a str>,
    /// `breast-milk`, `formula`, `mixed` or `unknown`.
    pub bottles: Option<&'a str>,
    /// The baby of a file that names none.
    pub baby: Option<&'a str>,
}

#[derive(Serialize)]
struct Report {
    format: &'static str,
    app: &'static str,
    dry_run: bool,
    /// The number to take it back by; none for a dry run.
    import: Option<i64>,
    rows: u32,
    counts: BTreeMap<&'static str, u32>,
    from: Option<String>,
    until: Option<String>,
    added: u32,
    known: u32,
    left_out: Vec<LeftOut>,
    unreadable: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    line: u64,
    column: String,
    value: String,
    why: &'static str,
    means: String,
}

impl Report {
    fn of(reading: &Reading, dry_run: bool) -> Self {
        let instant = |at: At| at.local().to_rfc3339();
        let row = |bad: &Unreadable| Row {
            line: bad.line,
            column: bad.column.clone(),
            value: bad.value.clone(),
            why: bad.why.slug(),
            means: bad.why.to_string(),
        };
        let counts = reading
            .counts
            .iter()
            .map(|(counted, count)| (counted.slug(), *count));
        Self {
            format: reading.format.slug(),
            app: reading.format.app(),
            dry_run,
            import: None,
            rows: reading.rows,
            counts: counts.collect(),
            from: reading.span.map(|(from, _)| instant(from)),
            until: reading.span.map(|(_, until)| instant(until)),
            added: 0,
            known: 0,
            left_out: reading.left_out.clone(),
            unreadable: reading.unreadable.iter().map(row).collect(),
        }
    }

    fn with(self, import: &Import) -> Self {
        Self {
            import: (!self.dry_run).then_some(import.id.0),
            added: import.added,
            known: import.known,
            ..self
        }
    }
}

/// Brings `file` into the log of the folder `dir` at `now`, or with `dry_run` only tells what would come in. Reports as
/// JSON: the counts of each kind, what was known already, what is left out by name, and every row that cannot be read
/// with its line and reason.
///
/// # Errors
///
/// [`Error`]; the log is then as it was.
pub fn run(file: &Path, dir: &Path, options: Options<'_>, dry_run: bool, now: At) -> Result<String, Error> {
    let answers = answers(options)?;
    let bytes = std::fs::read(file).map_err(|cause| Error::File {
        file: file.to_owned(),
        cause,
    })?;
    let reading = import::read(&bytes, &answers, now).map_err(|cause| Error::Unread {
        file: file.to_owned(),
        cause,
    })?;
    drop(bytes);
    if !reading.needs.is_empty() {
        return Err(Error::Asked {
            file: file.to_owned(),
            questions: reading.needs,
        });
    }
    let report = Report::of(&reading, dry_run);
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned());
    let new = reading.into_new(now, &name.unwrap_or_default());
    let database = dir.join(FILE);
    let mut store = if dry_run && !database.is_file() {
        Store::in_memory()?
    } else {
        Store::open(&database)?
    };
    let import = match new {
        Some(new) if dry_run => store.try_import(&new)?,
        Some(new) => store.add_import(&new)?,
        None => return Err(store::Error::internal("nothing is asked, and still something waits").into()),
    };
    Ok(serde_json::to_string_pretty(&report.with(&import))?)
}

/// What an option says, in the words of a list.
fn choice<T: Copy>(
    option: &'static str,
    given: Option<&str>,
    known: &'static str,
    words: &[(&str, T)],
) -> Result<Option<T>, Error> {
    let Some(given) = given else { return Ok(None) };
    match words.iter().find(|(word, _)| *word == given) {
        Some((_, value)) => Ok(Some(*value)),
        None => Err(wrong(option, given, known)),
    }
}

fn wrong(option: &'static str, given: &str, known: &'static str) -> Error {
    Error::Choice {
        option,
        given: given.to_owned(),
        known,
    }
}

fn answers(options: Options<'_>) -> Result<Answers, Error> {
    let zone = options
        .zone
        .map(|name| day::zone(name).ok_or_else(|| wrong("zone", name, ZONE)));
    let baby = options
        .baby
        .map(|name| Line::new(name).map_err(|_| wrong("baby", name, NAME)));
    let hours = [("first", HourTwice::First), ("second", HourTwice::Second)];
    let dates = [
        ("month-first", DateOrder::MonthFirst),
        ("day-first", DateOrder::DayFirst),
    ];
    let units = [("ml", MilkUnit::Millilitres), ("oz", MilkUnit::Ounces)];
    let letterless = [
        ("minutes", Letterless::MinutesLeftRight),
        ("hours", Letterless::HoursLeftRight),
        ("unknown", Letterless::NotKnown),
    ];
    let pumped = [
        ("left-first", PumpOrder::LeftFirst),
        ("right-first", PumpOrder::RightFirst),
        ("unknown", PumpOrder::NotKnown),
    ];
    let bottles = [
        ("breast-milk", MilkKind::BreastMilk),
        ("formula", MilkKind::Formula),
        ("mixed", MilkKind::Mixed),
        ("unknown", MilkKind::NotSaid),
    ];
    Ok(Answers {
        zone: zone.transpose()?,
        hour_twice: choice("hour", options.hour, "first or second", &hours)?,
        dates: choice("dates", options.dates, "month-first or day-first", &dates)?,
        unit: choice("unit", options.unit, "ml or oz", &units)?,
        letterless: choice(
            "letterless",
            options.letterless,
            "minutes, hours or unknown",
            &letterless,
        )?,
        pump_order: choice(
            "pumped",
            options.pumped,
            "left-first, right-first or unknown",
            &pumped,
        )?,
        bottle: choice(
            "bottles",
            options.bottles,
            "breast-milk, formula, mixed or unknown",
            &bottles,
        )?,
        baby: baby.transpose()?,
    })
}

const ZONE: &str = "an IANA name, such as Europe/Berlin";
const NAME: &str = "a name of 1 to 200 characters";
