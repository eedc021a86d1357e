//! The export of Baby Tracker by Nighp: a file for each kind, dates of numbers without a zone, units in the head.

use chrono::{NaiveDate, NaiveDateTime};

use super::cells::{
    Bad, ROUNDED, add_up, decimal, may, must, note, seconds_of_minutes, side, time_of_day, unit,
};
use super::collect::Collected;
use super::question::{DateOrder, Question};
use super::sheet::{Row, Sheet};
use super::why::Why;
use crate::domain::at::At;
use crate::domain::breast_map::Side;
use crate::domain::entry::{
    BottleDraft, BreastDraft, Draft, DraftKind, FeedDraft, Field, MilkKind, PumpDraft,
};

/// Which of its files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Nursing,
    Pump,
    Bottle,
    /// A kind that is not kept, by its name.
    Other(&'static str),
}

const LEFT: &str = "left duration (min)";
const RIGHT: &str = "right duration (min)";
const TOTAL: &str = "total duration (min)";
/// How far minutes and their sum may be apart that were rounded each, in seconds.
const ROUNDED_TIME: i64 = 120;

/// Where the fields of a line stand, kind by kind.
const NURSING: [(Field, &str); 5] = [
    (Field::At, "time"),
    (Field::Left, LEFT),
    (Field::Right, RIGHT),
    (Field::Total, TOTAL),
    (Field::Note, "note"),
];
const PUMP: [(Field, &str); 8] = [
    (Field::At, "time"),
    (Field::Left, "left amount"),
    (Field::Right, "right amount"),
    (Field::Total, "total amount"),
    (Field::Duration, TOTAL),
    (Field::Duration, LEFT),
    (Field::Duration, RIGHT),
    (Field::Note, "note"),
];
const BOTTLE: [(Field, &str); 3] = [
    (Field::At, "time"),
    (Field::Bottle, "amount ("),
    (Field::Note, "note"),
];

impl Kind {
    /// `None` where it is no file of Baby Tracker.
    pub(super) fn of(sheet: &Sheet<'_>) -> Option<Self> {
        let begins = |name: &str| sheet.names().any(|column| column.starts_with(name));
        if !sheet.has_all(&["time"]) {
            None
        } else if sheet.has_all(&["start side", LEFT, RIGHT, TOTAL]) {
            let pumps = begins("left amount") || begins("total amount");
            Some(if pumps { Self::Pump } else { Self::Nursing })
        } else if !sheet.has_all(&["baby"]) {
            None
        } else if begins("amount (") {
            Some(Self::Bottle)
        } else if sheet.has_all(&["status"]) {
            Some(Self::Other("Diaper"))
        } else {
            begins("duration(").then_some(Self::Other("Sleep"))
        }
    }
}

/// The numbers of `6/2/25`, and the time after it.
fn parts(text: &str) -> Option<([u32; 3], &str)> {
    let (date, time) = text.split_once(',')?;
    let mut numbers = date.split('/').map(|part| part.trim().parse::<u32>().ok());
    let three = [numbers.next()??, numbers.next()??, numbers.next()??];
    numbers.next().is_none().then_some((three, time.trim()))
}

fn date_time(text: &str, order: DateOrder) -> Option<NaiveDateTime> {
    let ([one, two, year], time) = parts(text)?;
    let (month, day) = match order {
        DateOrder::MonthFirst => (one, two),
        DateOrder::DayFirst => (two, one),
    };
    let year = if year < 100 { year + 2_000 } else { year };
    let date = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
    Some(date.and_time(time_of_day(time)?))
}

/// How the dates are written, where one of them can be written in one way only.
pub(super) fn dates(sheet: &Sheet<'_>) -> Option<DateOrder> {
    let (mut first, mut second) = (0, 0);
    sheet.each_row(|row| {
        if let Some(([one, two, _], _)) = row.ok().and_then(|row| parts(row.get("time"))) {
            (first, second) = (first.max(one), second.max(two));
        }
    });
    match (first > 12, second > 12) {
        (true, false) => Some(DateOrder::DayFirst),
        // Where both are there, those that begin with the day cannot be read.
        (_, true) => Some(DateOrder::MonthFirst),
        (false, false) => None,
    }
}

pub(super) fn row(kind: Kind, row: &Row<'_>, collected: &mut Collected<'_>) -> Result<(), Bad> {
    match kind {
        Kind::Other(name) => {
            collected.leave_out(name);
            Ok(())
        }
        Kind::Nursing => nursing(row, collected),
        Kind::Pump => pump(row, collected),
        Kind::Bottle => bottle(row, collected),
    }
}

fn at(row: &Row<'_>, collected: &mut Collected<'_>) -> Result<At, Bad> {
    let text = row.get("time");
    let known = collected.dates.or(collected.answers.dates);
    must(parts(text), "time", text, Why::NotATime)?;
    let order = collected.answer(Question::DateOrder, known, text, DateOrder::MonthFirst);
    let local = must(date_time(text, order), "time", text, Why::NotATime)?;
    collected.instant(local, None, None, ("time", text))
}

fn minutes(row: &Row<'_>, column: &str) -> Result<Option<i64>, Bad> {
    let millionths = may(decimal, column, row.get(column), Why::NotALength)?;
    Ok(millionths.map(seconds_of_minutes))
}

/// An amount whose unit stands in the name of its column.
fn amount(row: &Row<'_>, begins: &str, collected: &mut Collected<'_>) -> Result<Option<i64>, Bad> {
    let Some((column, _)) = row.beginning(begins) else {
        return Ok(None);
    };
    let of_column = column.split_once('(').and_then(|(_, rest)| unit(rest));
    collected.milk(row, column, of_column)
}

fn nursing(row: &Row<'_>, collected: &mut Collected<'_>) -> Result<(), Bad> {
    let at = at(row, collected)?;
    let first = may(side, "start side", row.get("start side"), Why::NotASide)?;
    let (left, right, total) = (minutes(row, LEFT)?, minutes(row, RIGHT)?, minutes(row, TOTAL)?);
    let sum = add_up([left, right], total, ROUNDED_TIME);
    must(sum.then_some(()), TOTAL, row.get(TOTAL), Why::Contradicts)?;
    let used = |time: Option<i64>| time.is_some_and(|time| time > 0);
    let order = match (first, used(left), used(right)) {
        (Some(Side::Left), _, false) | (None, true, false) => vec![Side::Left],
        (Some(Side::Right), false, _) | (None, false, true) => vec![Side::Right],
        (Some(first), _, _) => vec![first, first.other()],
        (None, _, _) => Vec::new(),
    };
    let is_split = used(left) || used(right);
    let mut breast = BreastDraft {
        order,
        ..BreastDraft::default()
    };
    let mut said = String::new();
    if is_split {
        (breast.left_s, breast.right_s) = (left, right);
    } else if used(total) {
        // How the total fell to the sides is not said, and so neither is that it was one side alone.
        breast.total_s = total;
        breast.order.clear();
        said = first
            .map(|_| format!("start side: {}", row.get("start side")))
            .unwrap_or_default();
    }
    let feed = FeedDraft {
        breast: Some(breast),
        bottle: None,
    };
    let draft = Draft {
        note: note([row.get("note"), &said]),
        ..Draft::new(at, DraftKind::Feed(feed))
    };
    let (key, babies) = (collected.key_of(row), collected.baby("baby", row.get("baby"))?);
    collected.keep(key, &draft, babies, (row, &NURSING))
}

fn pump(row: &Row<'_>, collected: &mut Collected<'_>) -> Result<(), Bad> {
    let at = at(row, collected)?;
    let (left, right, total) = (minutes(row, LEFT)?, minutes(row, RIGHT)?, minutes(row, TOTAL)?);
    let used = |time: Option<i64>| time.filter(|time| *time > 0);
    let (left_dml, right_dml) = (
        amount(row, "left amount", collected)?,
        amount(row, "right amount", collected)?,
    );
    let total_dml = amount(row, "total amount", collected)?;
    if !add_up([left_dml, right_dml], total_dml, ROUNDED) {
        let (column, cell) = row.beginning("total amount").unwrap_or_default();
        return Err(Bad::new(column, cell, Why::Contradicts));
    }
    let pump = PumpDraft {
        left_dml,
        right_dml,
        total_dml,
        // Of two sides without a total nobody knows whether they were pumped at once.
        duration_s: used(total).or(match (used(left), used(right)) {
            (Some(one), None) | (None, Some(one)) => Some(one),
            _ => None,
        }),
        ..PumpDraft::default()
    };
    let said = match row.get("start side") {
        "" => String::new(),
        text => format!("start side: {text}"),
    };
    let draft = Draft {
        note: note([row.get("note"), &said]),
        ..Draft::new(at, DraftKind::Pump(pump))
    };
    let key = collected.key_of(row);
    collected.keep(key, &draft, Vec::new(), (row, &PUMP))
}

fn bottle(row: &Row<'_>, collected: &mut Collected<'_>) -> Result<(), Bad> {
    let at = at(row, collected)?;
    let total_dml = amount(row, "amount (", collected)?;
    let sample = row.beginning("amount (").map_or("", |(_, cell)| cell);
    let milk = collected.answer(
        Question::Bottle,
        collected.answers.bottle,
        sample,
        MilkKind::NotSaid,
    );
    let feed = FeedDraft {
        breast: None,
        bottle: Some(BottleDraft {
            milk,
            total_dml,
            ..BottleDraft::default()
        }),
    };
    let draft = Draft {
        note: row.get("note").to_owned(),
        ..Draft::new(at, DraftKind::Feed(feed))
    };
    let (key, babies) = (collected.key_of(row), collected.baby("baby", row.get("baby"))?);
    collected.keep(key, &draft, babies, (row, &BOTTLE))
}
