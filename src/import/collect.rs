//! What the rows of a file become, on their way to a [`Reading`].

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use chrono_tz::Tz;

use super::cells::{self, Bad};
use super::format::Format;
use super::key::Keys;
use super::question::{Answers, Asked, DateOrder, HourTwice, Question};
use super::reading::{Counted, LeftOut, Read, Reading, Unreadable};
use super::sheet::{Row, SHOWN};
use super::why::Why;
use super::zoned::{self, Wall};
use crate::domain::at::{At, DAY, MINUTE};
use crate::domain::breast_map::Side;
use crate::domain::entry::{Draft, Field, Flaw, NewEntry};
use crate::domain::import::ImportLine;
use crate::domain::settings::MilkUnit;
use crate::domain::text::Line;

/// The babies of a row by name, each with its side in a feed of two at once.
pub(super) type Names = Vec<(Line, Option<Side>)>;

/// The rows so far.
pub(super) struct Collected<'a> {
    format: Format,
    pub(super) answers: &'a Answers,
    now: At,
    /// How the dates of the file are written, as far as they tell it themselves.
    pub(super) dates: Option<DateOrder>,
    line: u64,
    rows: u32,
    keys: Keys,
    counts: BTreeMap<Counted, u32>,
    span: Option<(At, At)>,
    left_out: BTreeMap<String, u32>,
    unreadable: Vec<Unreadable>,
    /// Each with the last line that asked it: a row counts once.
    asked: BTreeMap<Question, (Asked, u64)>,
    lines: Vec<Read>,
}

impl<'a> Collected<'a> {
    pub(super) fn new(format: Format, answers: &'a Answers, now: At) -> Self {
        Self {
            format,
            answers,
            now,
            dates: None,
            line: 0,
            rows: 0,
            keys: Keys::default(),
            counts: BTreeMap::new(),
            span: None,
            left_out: BTreeMap::new(),
            unreadable: Vec::new(),
            asked: BTreeMap::new(),
            lines: Vec::new(),
        }
    }

    /// A row begins at this line.
    pub(super) fn begin(&mut self, line: u64) {
        self.line = line;
        self.rows = self.rows.saturating_add(1);
    }

    /// A row of a kind that is not kept.
    pub(super) fn leave_out(&mut self, name: &str) {
        let name: String = name.chars().take(SHOWN).collect();
        let count = self.left_out.entry(name).or_default();
        *count = count.saturating_add(1);
    }

    /// The row of this line cannot be read.
    pub(super) fn refuse(&mut self, line: u64, column: &str, value: String, why: Why) {
        if self.line != line {
            self.begin(line);
        }
        self.unreadable.push(Unreadable {
            line,
            column: column.to_owned(),
            value,
            why,
        });
    }

    /// The answer to `question`, which is asked where there is none; then the row goes on with `meanwhile`, so that it
    /// is counted.
    pub(super) fn answer<T>(
        &mut self,
        question: Question,
        answer: Option<T>,
        sample: &str,
        meanwhile: T,
    ) -> T {
        if let Some(answer) = answer {
            return answer;
        }
        let line = self.line;
        let (asked, last) = self.asked.entry(question).or_insert_with(|| {
            let sample = sample.chars().take(SHOWN).collect();
            let asked = Asked {
                question,
                rows: 0,
                line,
                sample,
            };
            (asked, 0)
        });
        if std::mem::replace(last, line) != line {
            asked.rows = asked.rows.saturating_add(1);
        }
        meanwhile
    }

    /// The zone of times that have none.
    pub(super) fn zone(&mut self, text: &str) -> Tz {
        self.answer(Question::Zone, self.answers.zone, text, Tz::UTC)
    }

    /// The instant at which a clock in `zone`, or in the one that is asked for, showed `local`; for the end of something,
    /// `after` its beginning.
    pub(super) fn instant(
        &mut self,
        local: NaiveDateTime,
        zone: Option<Tz>,
        after: Option<At>,
        (column, text): (&str, &str),
    ) -> Result<At, Bad> {
        let zone = match zone {
            Some(zone) => zone,
            None => self.zone(text),
        };
        match Wall::of(local, zone).map_err(|why| Bad::new(column, text, why))? {
            // Only one of the two lies after the beginning.
            Wall::Twice(first, second) if after.is_some_and(|after| first < after) => Ok(second),
            Wall::Once(at) => Ok(at),
            twice @ Wall::Twice(..) => {
                let which = self.answers.hour_twice;
                Ok(twice.take(self.answer(Question::HourTwice, which, text, HourTwice::First)))
            }
        }
    }

    /// As [`Collected::instant`], of a cell with a date and a time; one with an offset needs no zone.
    pub(super) fn at(&mut self, row: &Row<'_>, column: &str, after: Option<At>) -> Result<At, Bad> {
        let text = row.get(column);
        if let Some(at) = zoned::rfc_3339(text) {
            return zoned::instant(&at).map_err(|why| Bad::new(column, text, why));
        }
        let local = cells::must(cells::date_time(text), column, text, Why::NotATime)?;
        self.instant(local, None, after, (column, text))
    }

    /// As [`Collected::at`], where an empty cell is none.
    pub(super) fn at_if(&mut self, row: &Row<'_>, column: &str, after: At) -> Result<Option<At>, Bad> {
        if row.get(column).is_empty() {
            return Ok(None);
        }
        self.at(row, column, Some(after)).map(Some)
    }

    /// Tenths of a millilitre in a cell, where there is something; the unit stands there, or is `unit`, or is asked.
    pub(super) fn milk(
        &mut self,
        row: &Row<'_>,
        column: &str,
        unit: Option<MilkUnit>,
    ) -> Result<Option<i64>, Bad> {
        let text = row.get(column);
        let found = cells::may(cells::amount, column, text, Why::NotANumber)?;
        Ok(found.map(|(millionths, own)| {
            let unit = match own.or(unit) {
                Some(unit) => unit,
                None => self.answer(Question::Unit, self.answers.unit, text, MilkUnit::Millilitres),
            };
            cells::deci_ml(millionths, unit)
        }))
    }

    /// The baby of a cell; the one that she named for the whole file where the cell is empty.
    pub(super) fn baby(&self, column: &str, name: &str) -> Result<Names, Bad> {
        let bad = |error: crate::domain::text::BadLength| {
            let most = error.most;
            Bad::new(
                column,
                name,
                Why::Flaw(crate::domain::entry::Why::TooManyCharacters { most }),
            )
        };
        let named = Line::given(name)
            .map_err(bad)?
            .or_else(|| self.answers.baby.clone());
        Ok(named.map(|name| (name, None)).into_iter().collect())
    }

    /// Whether an instant lies ahead by more than two clocks may differ.
    pub(super) fn is_ahead(&self, at: At) -> bool {
        at.since(self.now) > MINUTE
    }

    /// A key by what is in the row.
    pub(super) fn key_of(&mut self, row: &Row<'_>) -> String {
        let baby = self.answers.baby.as_ref().map(Line::as_str);
        self.keys.of(self.format, row.cells().chain(baby))
    }

    /// A key by a text that tells a line from every other.
    pub(super) fn key_of_text(&mut self, text: &str) -> String {
        self.keys.of(self.format, std::iter::once(text))
    }

    /// Keeps what a row says, if it is a line; `columns` tell where each field of it stands.
    pub(super) fn keep(
        &mut self,
        key: String,
        draft: &Draft,
        babies: Names,
        (row, columns): (&Row<'_>, &[(Field, &str)]),
    ) -> Result<(), Bad> {
        // A zone that is not known yet must not make a line lie ahead.
        let late = self.asked.contains_key(&Question::Zone);
        let now = if late { self.now.plus(DAY) } else { self.now };
        let entry = draft.finish(now).map_err(|flaws| {
            let Some(Flaw { field, why }) = flaws.first().copied() else {
                return Bad::new("", "", Why::Empty);
            };
            let of_field = columns.iter().filter(|(its, _)| *its == field);
            let mut there = of_field.filter_map(|(_, name)| row.beginning(name));
            let first = there.next().unwrap_or_default();
            let full = there.find(|(_, cell)| !cell.is_empty());
            let (column, cell) = if first.1.is_empty() {
                full.unwrap_or(first)
            } else {
                first
            };
            Bad::new(column, cell, Why::Flaw(why))
        })?;
        self.keep_line(key, entry, babies, false);
        Ok(())
    }

    /// Keeps a line; `own` as in [`ImportLine`].
    pub(super) fn keep_line(&mut self, key: String, entry: NewEntry, babies: Names, own: bool) {
        let count = self.counts.entry(Counted::Entry(entry.kind.name())).or_default();
        *count = count.saturating_add(1);
        let (from, until) = self.span.unwrap_or((entry.at, entry.at));
        self.span = Some((from.min(entry.at), until.max(entry.at)));
        self.lines.push(Read {
            line: self.line,
            import: ImportLine {
                key,
                own,
                entry,
                babies,
            },
        });
    }

    /// All of it. While something is asked, nothing is handed out but what may be shown.
    pub(super) fn finish(self, names_no_baby: bool) -> Reading {
        let waits = !self.asked.is_empty();
        Reading {
            format: self.format,
            rows: self.rows,
            counts: self.counts.into_iter().collect(),
            span: self.span.filter(|_| !self.asked.contains_key(&Question::Zone)),
            left_out: self
                .left_out
                .into_iter()
                .map(|(name, rows)| LeftOut { name, rows })
                .collect(),
            unreadable: self.unreadable,
            needs: self.asked.into_values().map(|(asked, _)| asked).collect(),
            names_no_baby,
            lines: if waits { Vec::new() } else { self.lines },
            records: Vec::new(),
        }
    }
}
