//! Huckleberry's export: one file for all kinds, columns whose meaning changes with the kind, times without a zone.

use super::cells::{Bad, may, must, note, sixties};
use super::collect::Collected;
use super::question::{Letterless, PumpOrder, Question};
use super::sheet::Row;
use super::why::Why;
use crate::domain::at::{At, MINUTE};
use crate::domain::breast_map::Side;
use crate::domain::entry::{
    BottleDraft, BreastDraft, Draft, DraftKind, FeedDraft, Field, MilkKind, PumpDraft,
};

const FIRST: &str = "start condition";
const SECOND: &str = "end condition";
/// Times are written in whole minutes: two sides may be two minutes longer than beginning and end tell.
const ROUNDING: i64 = 2 * MINUTE;

/// Where the fields of a feed stand.
const FEED: [(Field, &str); 7] = [
    (Field::At, "start"),
    (Field::End, "end"),
    (Field::Left, FIRST),
    (Field::Right, FIRST),
    (Field::Total, "duration"),
    (Field::Bottle, SECOND),
    (Field::Note, "notes"),
];
/// Where the fields of a pumping stand.
const PUMP: [(Field, &str); 8] = [
    (Field::At, "start"),
    (Field::End, "end"),
    (Field::Left, FIRST),
    (Field::Right, FIRST),
    (Field::Total, FIRST),
    (Field::Total, SECOND),
    (Field::Duration, "duration"),
    (Field::Note, "notes"),
];

pub(super) fn row(row: &Row<'_>, collected: &mut Collected<'_>) -> Result<(), Bad> {
    match row.get("type").to_lowercase().as_str() {
        "" => Err(Bad::new("type", "", Why::Empty)),
        "feed" => feed(row, collected),
        "pump" => pump(row, collected),
        _ => {
            collected.leave_out(row.get("type"));
            Ok(())
        }
    }
}

fn times(row: &Row<'_>, collected: &mut Collected<'_>) -> Result<(At, Option<At>), Bad> {
    let start = collected.at(row, "start", None)?;
    Ok((start, collected.at_if(row, "end", start)?))
}

/// Hours and minutes of the whole, in seconds.
fn duration(row: &Row<'_>) -> Result<Option<i64>, Bad> {
    let minutes = may(sixties, "duration", row.get("duration"), Why::NotALength)?;
    Ok(minutes.map(|minutes| minutes.saturating_mul(60)))
}

fn feed(row: &Row<'_>, collected: &mut Collected<'_>) -> Result<(), Bad> {
    let (at, mut end) = times(row, collected)?;
    let place = row.get("start location");
    let feed = match place.to_lowercase().as_str() {
        "breast" => {
            let breast = breast(row, collected)?;
            let known = breast
                .left_s
                .unwrap_or_default()
                .saturating_add(breast.right_s.unwrap_or_default());
            let over = end.map(|end| known.saturating_mul(1_000).saturating_sub(end.since(at)));
            if over.is_some_and(|over| (MINUTE..=ROUNDING).contains(&over)) {
                end = None;
            }
            FeedDraft {
                breast: Some(breast),
                bottle: None,
            }
        }
        "bottle" => FeedDraft {
            breast: None,
            bottle: Some(bottle(row, collected)?),
        },
        _ => return must(None, "start location", place, Why::NotAWord),
    };
    let draft = Draft {
        end,
        note: row.get("notes").to_owned(),
        ..Draft::new(at, DraftKind::Feed(feed))
    };
    let key = collected.key_of(row);
    let babies = collected.baby("", "")?;
    collected.keep(key, &draft, babies, (row, &FEED))
}

/// A time, and its side if a letter tells it.
type SideTime = (i64, Option<Side>);

/// A time with the letter of its side, if it has one: `00:03R`.
fn side_time(text: &str) -> Option<SideTime> {
    let side = match text.chars().last()? {
        'L' | 'l' => Some(Side::Left),
        'R' | 'r' => Some(Side::Right),
        _ => None,
    };
    let time = if side.is_some() {
        text.get(..text.len().checked_sub(1)?)?
    } else {
        text
    };
    Some((sixties(time.trim())?, side))
}

/// Times of which one at least has no letter, in so many seconds each: the left first, then the right. A letter beside
/// one without contradicts that, if it is another.
fn left_then_right(row: &Row<'_>, times: [Option<SideTime>; 2], unit: i64) -> Result<Vec<(i64, Side)>, Bad> {
    let mut places = Vec::new();
    let both = [(Side::Left, FIRST), (Side::Right, SECOND)];
    for (time, (side, column)) in times.into_iter().zip(both) {
        match time {
            Some((_, Some(letter))) if letter != side => {
                return Err(Bad::new(column, row.get(column), Why::Contradicts));
            }
            Some((time, _)) if time > 0 => places.push((time.saturating_mul(unit), side)),
            _ => {}
        }
    }
    Ok(places)
}

fn breast(row: &Row<'_>, collected: &mut Collected<'_>) -> Result<BreastDraft, Bad> {
    let mut breast = BreastDraft::default();
    let first = may(side_time, FIRST, row.get(FIRST), Why::NotALength)?;
    let second = may(side_time, SECOND, row.get(SECOND), Why::NotALength)?;
    let letterless = |time: &Option<SideTime>| matches!(time, Some((_, None)));
    let places = if letterless(&first) || letterless(&second) {
        let sample = note([row.get(FIRST), row.get(SECOND)]).replace('\n', " ");
        let answer = collected.answers.letterless;
        let unit = match collected.answer(Question::Letterless, answer, &sample, Letterless::NotKnown) {
            Letterless::MinutesLeftRight => 1,
            Letterless::HoursLeftRight => 60,
            Letterless::NotKnown => {
                breast.total_s = duration(row)?;
                return Ok(breast);
            }
        };
        left_then_right(row, [first, second], unit)?
    } else {
        let both = [first, second].into_iter().flatten();
        both.filter_map(|(minutes, side)| Some((minutes.saturating_mul(60), side?)))
            .collect()
    };
    for (seconds, side) in places {
        let time = match side {
            Side::Left => &mut breast.left_s,
            Side::Right => &mut breast.right_s,
        };
        *time = Some(time.unwrap_or_default().saturating_add(seconds));
        if breast.order.last() != Some(&side) {
            breast.order.push(side);
        }
    }
    if breast.order.is_empty() {
        breast.total_s = duration(row)?;
    }
    Ok(breast)
}

fn bottle(row: &Row<'_>, collected: &mut Collected<'_>) -> Result<BottleDraft, Bad> {
    let text = row.get(FIRST);
    let milk = match text.to_lowercase().as_str() {
        "" => Some(MilkKind::NotSaid),
        "breast milk" => Some(MilkKind::BreastMilk),
        "formula" => Some(MilkKind::Formula),
        _ => None,
    };
    Ok(BottleDraft {
        milk: must(milk, FIRST, text, Why::NotAWord)?,
        total_dml: collected.milk(row, SECOND, None)?,
        ..BottleDraft::default()
    })
}

fn pump(row: &Row<'_>, collected: &mut Collected<'_>) -> Result<(), Bad> {
    let (at, end) = times(row, collected)?;
    let amounts = (
        collected.milk(row, FIRST, None)?,
        collected.milk(row, SECOND, None)?,
    );
    let mut pump = PumpDraft {
        duration_s: duration(row)?,
        ..PumpDraft::default()
    };
    match amounts {
        (Some(first), Some(second)) => {
            let sample = note([row.get(FIRST), row.get(SECOND)]).replace('\n', " ");
            let answer = collected.answers.pump_order;
            match collected.answer(Question::PumpOrder, answer, &sample, PumpOrder::NotKnown) {
                PumpOrder::LeftFirst => (pump.left_dml, pump.right_dml) = (Some(first), Some(second)),
                PumpOrder::RightFirst => (pump.left_dml, pump.right_dml) = (Some(second), Some(first)),
                PumpOrder::NotKnown => pump.total_dml = Some(first.saturating_add(second)),
            }
        }
        (one, other) => pump.total_dml = one.or(other),
    }
    let draft = Draft {
        end,
        note: row.get("notes").to_owned(),
        ..Draft::new(at, DraftKind::Pump(pump))
    };
    let key = collected.key_of(row);
    collected.keep(key, &draft, Vec::new(), (row, &PUMP))
}
