//! The tables of the further pages, and her notes.

use chrono::NaiveDate;

use super::feeding::plain_tenths;
use super::{Quote, Quotes, Table, words};
use crate::domain::at::MINUTE;
use crate::domain::session::Ending;
use crate::domain::trend::Totals;
use crate::domain::units::{Diapers, MilkTotal};
use crate::export::report::{Checked, DayRow, Report, Run, parts};
use crate::l10n::Tr;

/// Beyond so many days a row stands for a week.
pub(super) const MOST_DAYS: usize = 62;
/// The most rows of the lists of checks and runs.
const MOST_ROWS: usize = 40;
/// The most notes.
const MOST_NOTES: usize = 40;

/// The tables that have anything to say.
pub(super) fn tables(report: &Report, tr: &Tr) -> Vec<Table> {
    let all = [
        days(report, tr),
        checks(report, tr),
        runs(report, tr),
        plan(report, tr),
    ];
    all.into_iter().flatten().collect()
}

/// Columns as they are asked for; one that no row fills is left out.
struct Columns {
    heads: Vec<String>,
    numbers: Vec<bool>,
    cells: Vec<Vec<Option<String>>>,
}

impl Columns {
    fn new(first: String) -> Self {
        Self {
            heads: vec![first],
            numbers: vec![false],
            cells: Vec::new(),
        }
    }

    fn rows<T>(
        mut self,
        head: String,
        is_number: bool,
        rows: &[T],
        cell: impl Fn(&T) -> Option<String>,
    ) -> Self {
        self.heads.push(head);
        self.numbers.push(is_number);
        self.cells.push(rows.iter().map(cell).collect());
        self
    }

    /// None where no column is filled.
    fn table(self, heading: String, names: Vec<String>, note: Option<String>, tr: &Tr) -> Option<Table> {
        let filled = |column: &Vec<Option<String>>| column.iter().any(Option::is_some);
        let keep: Vec<bool> = std::iter::once(true)
            .chain(self.cells.iter().map(filled))
            .collect();
        let kept = |place: usize| keep.get(place).copied().unwrap_or_default();
        let heads = self
            .heads
            .into_iter()
            .enumerate()
            .filter(|(place, _)| kept(*place));
        let numbers = self
            .numbers
            .into_iter()
            .enumerate()
            .filter(|(place, _)| kept(*place));
        let columns: Vec<Vec<Option<String>>> = self.cells.into_iter().filter(filled).collect();
        if columns.is_empty() {
            return None;
        }
        let rows = names.into_iter().enumerate().map(|(row, name)| {
            let cells = columns.iter().map(|column| column.get(row).cloned().flatten());
            let cells = cells.map(|cell| cell.unwrap_or_else(|| tr.report_none()));
            std::iter::once(name).chain(cells).collect()
        });
        Some(Table {
            heading,
            heads: heads.map(|(_, head)| head).collect(),
            numbers: numbers.map(|(_, is)| is).collect(),
            rows: rows.collect(),
            note,
        })
    }
}

/// Some days as one row: a day, or the mean of a week.
struct Row {
    first: NaiveDate,
    days: Vec<DayRow>,
}

impl Row {
    /// The mean in tenths.
    fn tenths(&self, of: impl Fn(&Totals) -> i64) -> i64 {
        let days = i64::try_from(self.days.len().max(1)).unwrap_or(1);
        let sum: i64 = self.days.iter().map(|day| of(&day.totals)).sum();
        (sum * 10 + days / 2).div_euclid(days)
    }

    fn count(&self, of: impl Fn(&Totals) -> i64, tr: &Tr) -> Option<String> {
        let tenths = self.tenths(of);
        (tenths > 0).then(|| plain_tenths(tenths, tr))
    }

    fn time(&self, of: impl Fn(&Totals) -> i64, tr: &Tr) -> Option<String> {
        let seconds = self.tenths(of) / 10;
        (seconds > 0).then(|| tr.short((seconds + 30) / 60 * MINUTE))
    }

    fn milk(&self, report: &Report, of: impl Fn(&Totals) -> MilkTotal, tr: &Tr) -> Option<String> {
        let tenths = self.tenths(|day| of(day).deci_ml()) / 10;
        (tenths > 0).then(|| tr.milk(MilkTotal::from_deci_ml(tenths), report.milk))
    }

    fn most<T: Ord>(&self, of: impl Fn(&DayRow) -> Option<T>) -> Option<T> {
        self.days.iter().filter_map(of).max()
    }
}

fn rows(days: &[DayRow], tr: &Tr) -> Vec<Row> {
    let row = |part: &[DayRow]| {
        Some(Row {
            first: part.first()?.date,
            days: part.to_vec(),
        })
    };
    parts(days, MOST_DAYS, tr.first_weekday())
        .into_iter()
        .filter_map(row)
        .collect()
}

fn days(report: &Report, tr: &Tr) -> Option<Table> {
    let rows = rows(&report.days, tr);
    let weekly = report.days.len() > MOST_DAYS;
    let day_of = |row: &Row| {
        if weekly {
            tr.full_day(row.first)
        } else {
            format!("{} {}", tr.weekday(row.first), tr.short_day(row.first))
        }
    };
    let names: Vec<String> = rows.iter().map(day_of).collect();
    if names.is_empty() {
        return None;
    }
    let first = if weekly {
        tr.report_col_week()
    } else {
        tr.report_col_day()
    };
    let columns = looks(milk(Columns::new(first), report, &rows, tr), report, &rows, tr);
    let (heading, note) = if weekly {
        (tr.report_weeks(), Some(tr.report_weeks_note()))
    } else {
        (tr.report_days(), None)
    };
    columns.table(heading, names, note, tr)
}

/// Feeds, pumping and bottles of each row.
fn milk(columns: Columns, report: &Report, rows: &[Row], tr: &Tr) -> Columns {
    columns
        .rows(tr.report_col_feeds(), true, rows, |row| {
            row.count(|day| day.feeds.into(), tr)
        })
        .rows(tr.report_col_left(), true, rows, |row| {
            row.time(|day| day.left_s, tr)
        })
        .rows(tr.report_col_right(), true, rows, |row| {
            row.time(|day| day.right_s, tr)
        })
        .rows(tr.report_col_bottle(), true, rows, |row| {
            row.milk(report, |day| day.bottled, tr)
        })
        .rows(tr.report_col_pumped_left(), true, rows, |row| {
            row.milk(report, |day| day.pumped_left, tr)
        })
        .rows(tr.report_col_pumped_right(), true, rows, |row| {
            row.milk(report, |day| day.pumped_right, tr)
        })
        .rows(tr.report_col_pumped(), true, rows, |row| {
            row.milk(report, |day| day.pumped, tr)
        })
}

/// Pain, temperature and wet diapers of each row, the most of its days.
fn looks(columns: Columns, report: &Report, rows: &[Row], tr: &Tr) -> Columns {
    columns
        .rows(tr.report_col_pain(), true, rows, |row| {
            row.most(|day| day.pain).map(|pain| tr.number(pain.score()))
        })
        .rows(tr.report_col_temperature(), true, rows, |row| {
            row.most(|day| day.temperature)
                .map(|warm| tr.temperature(warm, report.temperature))
        })
        .rows(tr.report_col_wets(), true, rows, |row| {
            row.most(|day| day.wets.map(Diapers::get))
                .map(|wets| tr.number(wets))
        })
        .rows(tr.report_col_stools(), true, rows, |row| {
            row.most(|day| day.stools.map(Diapers::get))
                .map(|stools| tr.number(stools))
        })
}

/// Each check with the number of its clog, where it has one.
fn all_checks(report: &Report) -> Vec<(Option<u32>, &Checked)> {
    let of_clogs = report
        .clogs
        .iter()
        .flat_map(|clog| clog.checks.iter().map(|check| (Some(clog.number), check)));
    let mut all: Vec<_> = of_clogs
        .chain(report.checks.iter().map(|check| (None, check)))
        .collect();
    all.sort_by_key(|(_, check)| (check.at.utc_ms(), check.id));
    all
}

fn checks(report: &Report, tr: &Tr) -> Option<Table> {
    let all = all_checks(report);
    let skipped = all.len().saturating_sub(MOST_ROWS);
    let rows = all.get(skipped..).filter(|rows| !rows.is_empty())?;
    let names = rows.iter().map(|(_, check)| tr.day_and_clock(check.at)).collect();
    let columns = Columns::new(tr.report_col_when())
        .rows(tr.report_col_clog(), true, rows, |(clog, _)| {
            clog.map(|number| tr.number(number))
        })
        .rows(tr.report_col_said(), false, rows, |(_, check)| {
            Some(words::checked(check, tr))
        })
        .rows(tr.report_col_signs(), false, rows, |(_, check)| {
            let names = words::signs(&check.signs, tr);
            tr.row(names, |tr, one, two| tr.report_join(one, two))
        })
        .rows(tr.report_col_heard(), false, rows, |(_, check)| {
            let (_, said) = check.heard.last()?;
            Some(tr.table(&format!("safety-said-{}", said.slug())))
        });
    let note = (skipped > 0).then(|| tr.report_checks_earlier(count(rows.len(), tr)));
    columns.table(tr.report_checks(), names, note, tr)
}

fn count(rows: usize, tr: &Tr) -> String {
    tr.number(u32::try_from(rows).unwrap_or(u32::MAX))
}

fn runs(report: &Report, tr: &Tr) -> Option<Table> {
    let skipped = report.runs.len().saturating_sub(MOST_ROWS);
    let rows = report.runs.get(skipped..).filter(|rows| !rows.is_empty())?;
    let names = rows.iter().map(|run| tr.day_and_clock(run.at)).collect();
    let columns = Columns::new(tr.report_col_when())
        .rows(tr.report_col_routine(), false, rows, |run| {
            Some(tr.run(run.routine, run.by_helper))
        })
        .rows(tr.report_col_side(), false, rows, |run| {
            run.side.map(|side| tr.side(side))
        })
        .rows(tr.report_col_minutes(), true, rows, |run| {
            (run.hands_on_s > 0).then(|| words::minutes(i64::from(run.hands_on_s), tr))
        })
        .rows(tr.report_col_level(), true, rows, |run| {
            let level = run.level?;
            Some(tr.report_pressure_level(tr.number(level.number()), tr.level(level)))
        })
        .rows(tr.report_col_relief(), true, rows, |run| relief(run, tr))
        .rows(tr.report_col_ending(), false, rows, |run| {
            Some(match run.ending? {
                Ending::Finished => tr.report_ended_finished(),
                Ending::Stopped(_) => tr.report_ended_stopped(),
                Ending::Abandoned => tr.report_ended_left(),
            })
        });
    let note = (skipped > 0).then(|| tr.report_checks_earlier(count(rows.len(), tr)));
    columns.table(tr.report_runs(), names, note, tr)
}

fn relief(run: &Run, tr: &Tr) -> Option<String> {
    let score = |pain: Option<crate::domain::pain::Pain>| {
        pain.map_or_else(|| tr.report_none(), |pain| tr.number(pain.score()))
    };
    run.before.or(run.after)?;
    Some(tr.report_change(score(run.before), score(run.after)))
}

fn plan(report: &Report, tr: &Tr) -> Option<Table> {
    let skipped = report.plan.len().saturating_sub(MOST_ROWS);
    let rows = report.plan.get(skipped..).filter(|rows| !rows.is_empty())?;
    let names = rows.iter().map(|kept| tr.short_day(kept.date)).collect();
    let columns = Columns::new(tr.report_col_day())
        .rows(tr.report_col_plan(), false, rows, |kept| {
            Some(kept.what.to_string())
        })
        .rows(tr.report_col_done(), true, rows, |kept| {
            Some(tr.report_done_of(tr.number(kept.done), tr.number(kept.planned)))
        });
    let note = (skipped > 0).then(|| tr.report_checks_earlier(count(rows.len(), tr)));
    columns.table(tr.report_plan(), names, note, tr)
}

/// Her notes, the last ones where there are many.
pub(super) fn notes(report: &Report, tr: &Tr) -> Option<Quotes> {
    let skipped = report.notes.len().saturating_sub(MOST_NOTES);
    let notes = report.notes.get(skipped..).filter(|notes| !notes.is_empty())?;
    let quotes = notes.iter().map(|note| Quote {
        when: tr.day_and_clock(note.at),
        words: note.text.to_string(),
    });
    Some(Quotes {
        heading: tr.report_notes(),
        quotes: quotes.collect(),
        note: (skipped > 0).then(|| tr.report_notes_fewer(count(notes.len(), tr))),
    })
}
