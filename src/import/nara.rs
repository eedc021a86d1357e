//! Nara Baby's export: one file for all kinds, a column for each thing that a kind can say.

use chrono_tz::Tz;

use super::cells::{Bad, ROUNDED, add_up, date_time, decimal, may, must, note, side, unit};
use super::collect::Collected;
use super::sheet::Row;
use super::why::Why;
use super::zoned;
use crate::domain::at::{At, MINUTE};
use crate::domain::breast_map::Side;
use crate::domain::entry::{
    BottleDraft, BreastDraft, Draft, DraftKind, FeedDraft, Field, MilkKind, PumpDraft,
};

/// The columns of time at the breast, of a feed and of a feed with a bottle.
struct BreastColumns {
    begin: &'static str,
    end: &'static str,
    left: &'static str,
    right: &'static str,
}

const BREAST: BreastColumns = BreastColumns {
    begin: "[breastfeed] begin side",
    end: "[breastfeed] end side",
    left: "[breastfeed] left duration (seconds)",
    right: "[breastfeed] right duration (seconds)",
};
const COMBO_BREAST: BreastColumns = BreastColumns {
    begin: "[combo feed] begin side",
    end: "[combo feed] end side",
    left: "[combo feed] left duration (seconds)",
    right: "[combo feed] right duration (seconds)",
};

/// The columns of a bottle, each amount with its unit.
struct BottleColumns {
    milk: &'static str,
    breast_milk: [&'static str; 2],
    formula: [&'static str; 2],
    all: [&'static str; 2],
    formula_name: &'static str,
}

const BOTTLE: BottleColumns = BottleColumns {
    milk: "[bottle feed] type",
    breast_milk: [
        "[bottle feed] breast milk volume",
        "[bottle feed] breast milk volume unit",
    ],
    formula: [
        "[bottle feed] formula volume",
        "[bottle feed] formula volume unit",
    ],
    all: ["[bottle feed] volume", "[bottle feed] volume unit"],
    formula_name: "[bottle feed] formula name",
};
const COMBO_BOTTLE: BottleColumns = BottleColumns {
    milk: "[combo feed] type",
    breast_milk: [
        "[combo feed] breast milk volume",
        "[combo feed] breast milk volume unit",
    ],
    formula: ["[combo feed] formula volume", "[combo feed] formula volume unit"],
    all: ["[combo feed] volume", "[combo feed] volume unit"],
    formula_name: "[combo feed] formula name",
};

impl BreastColumns {
    /// Where the fields of a feed stand.
    fn fields(&self) -> [(Field, &'static str); 5] {
        [
            (Field::Sides, self.begin),
            (Field::Left, self.left),
            (Field::Right, self.right),
            (Field::Total, self.left),
            (Field::Total, self.right),
        ]
    }
}

impl BottleColumns {
    /// Where the fields of a bottle stand.
    fn fields(&self) -> [(Field, &'static str); 5] {
        [
            (Field::BreastMilk, self.breast_milk[0]),
            (Field::Formula, self.formula[0]),
            (Field::Bottle, self.breast_milk[0]),
            (Field::Bottle, self.formula[0]),
            (Field::Bottle, self.all[0]),
        ]
    }
}

const START: [&str; 2] = ["start date/time", "start date/time (epoch)"];
const PUMP_END: [&str; 2] = ["[pump] end date/time", "[pump] end date/time (epoch)"];
/// Where the fields of a pumping stand.
const PUMP: [(Field, &str); 7] = [
    (Field::At, START[0]),
    (Field::End, PUMP_END[0]),
    (Field::Left, "[pump] left volume"),
    (Field::Right, "[pump] right volume"),
    (Field::Total, "[pump] total volume"),
    (Field::Duration, "[pump] duration (seconds)"),
    (Field::Note, "note"),
];

pub(super) fn row(row: &Row<'_>, collected: &mut Collected<'_>) -> Result<(), Bad> {
    match row.get("type").to_lowercase().as_str() {
        "" => Err(Bad::new("type", "", Why::Empty)),
        "breastfeed" => feed(row, collected, Some(&BREAST), None),
        "bottle feed" => feed(row, collected, None, Some(&BOTTLE)),
        "combo feed" => feed(row, collected, Some(&COMBO_BREAST), Some(&COMBO_BOTTLE)),
        "pump" => pump(row, collected),
        _ => {
            collected.leave_out(row.get("type"));
            Ok(())
        }
    }
}

fn key(row: &Row<'_>, collected: &mut Collected<'_>) -> String {
    match row.get("_activitykey") {
        "" => collected.key_of(row),
        key => format!("nara:{key}"),
    }
}

/// Seconds or milliseconds since 1970, told apart by their size, in milliseconds.
fn epoch(text: &str) -> Option<i64> {
    const MILLISECONDS_FROM: i64 = 100_000_000_000;
    let whole = decimal(text)?.div_euclid(1_000_000);
    if whole >= MILLISECONDS_FROM {
        Some(whole)
    } else {
        whole.checked_mul(1_000)
    }
}

/// An instant that stands there twice, as a time in the zone of the row and since 1970; both must agree.
fn instant(
    row: &Row<'_>,
    [wall, since]: [&str; 2],
    collected: &mut Collected<'_>,
    after: Option<At>,
) -> Result<Option<At>, Bad> {
    let parse = |text: &str| text.parse::<Tz>().ok();
    let zone = may(parse, "time zone", row.get("time zone"), Why::NoSuchZone)?;
    let local = may(date_time, wall, row.get(wall), Why::NotATime)?;
    let ms = may(epoch, since, row.get(since), Why::NotANumber)?;
    let bad = |why| Bad::new(wall, row.get(wall), why);
    match (ms, local) {
        (None, None) => Ok(None),
        (None, Some(local)) => collected
            .instant(local, zone, after, (wall, row.get(wall)))
            .map(Some),
        (Some(ms), None) => {
            let zone = zone.unwrap_or_else(|| collected.zone(row.get(since)));
            zoned::of_epoch(ms, zone).map(Some).map_err(bad)
        }
        (Some(ms), Some(local)) => {
            let shown = local.and_utc().timestamp_millis().saturating_sub(ms);
            // Offsets are whole quarters of an hour; the seconds may be cut on one side.
            let quarters = shown.saturating_add(15 * MINUTE / 2).div_euclid(15 * MINUTE);
            let offset = quarters.saturating_mul(15);
            let is_near = shown.saturating_sub(offset.saturating_mul(MINUTE)).abs() < MINUTE;
            let of_zone = zone
                .map(|zone| zoned::of_epoch(ms, zone))
                .transpose()
                .map_err(bad)?;
            let agrees = of_zone.is_none_or(|at| i64::from(at.offset_min()) == offset);
            let offset = i16::try_from(offset).ok().filter(|_| is_near && agrees);
            let offset = offset.ok_or_else(|| bad(Why::Contradicts))?;
            At::new(ms, offset).map(Some).map_err(|_| bad(Why::NoSuchDate))
        }
    }
}

fn start(row: &Row<'_>, collected: &mut Collected<'_>) -> Result<At, Bad> {
    let at = instant(row, START, collected, None)?;
    at.ok_or_else(|| Bad::new(START[0], "", Why::Empty))
}

fn feed(
    row: &Row<'_>,
    collected: &mut Collected<'_>,
    breast_columns: Option<&BreastColumns>,
    bottle_columns: Option<&BottleColumns>,
) -> Result<(), Bad> {
    let at = start(row, collected)?;
    let breast = breast_columns.map(|columns| breast(row, columns)).transpose()?;
    let mut said = String::new();
    let bottle = match bottle_columns {
        None => None,
        Some(columns) => {
            let (bottle, more) = bottle(row, columns, collected)?;
            said = note([row.get(columns.formula_name), more]);
            bottle
        }
    };
    // A feed with both of which only the bottle says something.
    let nothing = BreastDraft::default();
    let breast = breast.filter(|breast| bottle.is_none() || *breast != nothing);
    let draft = Draft {
        note: note([row.get("note"), &said]),
        ..Draft::new(at, DraftKind::Feed(FeedDraft { breast, bottle }))
    };
    let (key, babies) = (
        key(row, collected),
        collected.baby("profile name", row.get("profile name"))?,
    );
    let mut columns = vec![(Field::At, START[0]), (Field::Note, "note")];
    columns.extend(breast_columns.into_iter().flat_map(BreastColumns::fields));
    columns.extend(bottle_columns.into_iter().flat_map(BottleColumns::fields));
    collected.keep(key, &draft, babies, (row, &columns))
}

fn seconds(row: &Row<'_>, column: &str) -> Result<Option<i64>, Bad> {
    let millionths = may(decimal, column, row.get(column), Why::NotALength)?;
    Ok(millionths.map(|millionths| millionths.saturating_add(500_000).div_euclid(1_000_000)))
}

fn breast(row: &Row<'_>, columns: &BreastColumns) -> Result<BreastDraft, Bad> {
    // What was typed by hand has a word behind the side: `RIGHT.nonTimer`.
    let of = |text: &str| side(text.split('.').next()?);
    let begin = may(of, columns.begin, row.get(columns.begin), Why::NotASide)?;
    let end = may(of, columns.end, row.get(columns.end), Why::NotASide)?;
    let (left_s, right_s) = (seconds(row, columns.left)?, seconds(row, columns.right)?);
    let was_used = |side| match side {
        Side::Left => left_s.unwrap_or_default() > 0,
        Side::Right => right_s.unwrap_or_default() > 0,
    };
    let order = match (begin, end) {
        (Some(begin), Some(end)) if begin == end && was_used(begin.other()) => {
            vec![begin, begin.other(), begin]
        }
        (Some(begin), Some(end)) if begin != end => vec![begin, end],
        (Some(begin), None) if was_used(begin.other()) => vec![begin, begin.other()],
        (None, Some(end)) if was_used(end.other()) => vec![end.other(), end],
        (Some(only), _) | (None, Some(only)) => vec![only],
        (None, None) => match (was_used(Side::Left), was_used(Side::Right)) {
            (true, false) => vec![Side::Left],
            (false, true) => vec![Side::Right],
            _ => Vec::new(),
        },
    };
    Ok(BreastDraft {
        order,
        left_s,
        right_s,
        ..BreastDraft::default()
    })
}

/// An amount with its unit in the cell beside it.
fn volume(row: &Row<'_>, [amount, of]: [&str; 2], collected: &mut Collected<'_>) -> Result<Option<i64>, Bad> {
    let unit = may(unit, of, row.get(of), Why::NotAUnit)?;
    collected.milk(row, amount, unit)
}

/// The bottle, and what the file says of its milk that a bottle here cannot.
fn bottle<'a>(
    row: &'a Row<'_>,
    columns: &BottleColumns,
    collected: &mut Collected<'_>,
) -> Result<(Option<BottleDraft>, &'a str), Bad> {
    let breast_milk = volume(row, columns.breast_milk, collected)?.filter(|amount| *amount > 0);
    let formula = volume(row, columns.formula, collected)?.filter(|amount| *amount > 0);
    let all = volume(row, columns.all, collected)?;
    let sum = add_up([breast_milk, formula], all, ROUNDED);
    must(
        sum.then_some(()),
        columns.all[0],
        row.get(columns.all[0]),
        Why::Contradicts,
    )?;
    let word = row.get(columns.milk);
    let letters: String = word.chars().filter(|c| c.is_alphabetic()).collect();
    let by_word = match letters.to_lowercase().as_str() {
        "breastmilk" => Some(MilkKind::BreastMilk),
        "formula" => Some(MilkKind::Formula),
        _ => None,
    };
    let of = |milk, total_dml| BottleDraft {
        milk,
        total_dml,
        ..BottleDraft::default()
    };
    Ok(match (breast_milk, formula) {
        (Some(_), Some(_)) => {
            let mixed = BottleDraft {
                breast_milk_dml: breast_milk,
                formula_dml: formula,
                ..of(MilkKind::Mixed, None)
            };
            (Some(mixed), "")
        }
        (Some(_), None) => (Some(of(MilkKind::BreastMilk, breast_milk)), ""),
        (None, Some(_)) => (Some(of(MilkKind::Formula, formula)), ""),
        (None, None) if all.is_none() && word.is_empty() => (None, ""),
        (None, None) => match by_word {
            Some(milk) => (Some(of(milk, all)), ""),
            None => (Some(of(MilkKind::NotSaid, all)), word),
        },
    })
}

fn pump(row: &Row<'_>, collected: &mut Collected<'_>) -> Result<(), Bad> {
    let at = start(row, collected)?;
    let mut amount = |name: &str| {
        let (column, of) = (
            format!("[pump] {name} volume"),
            format!("[pump] {name} volume unit"),
        );
        volume(row, [column.as_str(), of.as_str()], collected)
    };
    let (left_dml, right_dml, total_dml) = (amount("left")?, amount("right")?, amount("total")?);
    let (sum, column) = (
        add_up([left_dml, right_dml], total_dml, ROUNDED),
        "[pump] total volume",
    );
    must(sum.then_some(()), column, row.get(column), Why::Contradicts)?;
    let pump = PumpDraft {
        left_dml,
        right_dml,
        total_dml,
        duration_s: seconds(row, "[pump] duration (seconds)")?,
        ..PumpDraft::default()
    };
    let draft = Draft {
        end: instant(row, PUMP_END, collected, Some(at))?,
        note: row.get("note").to_owned(),
        ..Draft::new(at, DraftKind::Pump(pump))
    };
    let key = key(row, collected);
    collected.keep(key, &draft, Vec::new(), (row, &PUMP))
}
