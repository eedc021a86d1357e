//! Milkpath's own table, as `export` writes it: a line of the log a row, whose cells say exactly what it holds.

use std::collections::BTreeSet;

use serde::de::value::{Error as BadCode, StrDeserializer};
use serde::de::{DeserializeOwned, IntoDeserializer as _};

use super::cells::{self, Bad, decimal, may, must};
use super::collect::{Collected, Names};
use super::sheet::Row;
use super::why::Why;
use super::zoned;
use crate::domain::at::At;
use crate::domain::breast_map::Side;
use crate::domain::entry::{
    self, Bottle, Breast, Care, CareKind, CheckIn, Feed, Flaw, Kind, KindName, LONGEST, MilkKind, Mix,
    NewEntry, NursedTime, Pump, Pumped, SideOrder, Source, Trouble,
};
use crate::domain::pain::Pain;
use crate::domain::settings::MilkUnit;
use crate::domain::table::{KIND, NONE, UNKNOWN, parted, plain};
use crate::domain::text::{BadLength, Line, Note};
use crate::domain::units::{Diapers, Flange, Millilitres, OutOfRange, Seconds, Temperature};

pub(super) fn row(row: &Row<'_>, collected: &mut Collected<'_>) -> Result<(), Bad> {
    let (at, end) = times(row, collected)?;
    let babies = babies(row)?;
    let note = text(row, "note", Note::given)?;
    let kind = must(code(row.get(KIND)), KIND, row.get(KIND), Why::NotAWord)?;
    let kind = match kind {
        KindName::Feed => Kind::Feed(feed(row)?),
        KindName::Pump => Kind::Pump(pump(row)?),
        KindName::Care => Kind::Care(care(row)?),
        KindName::CheckIn => Kind::CheckIn(check_in(row)?),
        KindName::Note => {
            must(note.as_ref(), "note", "", Why::Empty)?;
            Kind::Note
        }
    };
    let entry = NewEntry {
        at,
        end,
        kind,
        note,
        babies: Vec::new(),
        source: Source::Own,
    };
    let key = match plain(row.get("key")) {
        "" => {
            let content = serde_json::to_string(&(&entry, &babies));
            collected.key_of_text(&content.unwrap_or_default())
        }
        key => key.to_owned(),
    };
    collected.keep_line(key, entry, babies, true);
    Ok(())
}

fn times(row: &Row<'_>, collected: &Collected<'_>) -> Result<(At, Option<At>), Bad> {
    let time = |column: &str| {
        let found = may(zoned::rfc_3339, column, row.get(column), Why::NotATime)?;
        let at = found.map(|at| zoned::instant(&at)).transpose();
        at.map_err(|why| Bad::new(column, row.get(column), why))
    };
    let (start, end) = (time("start")?, time("end")?);
    let at = must(start, "start", "", Why::Empty)?;
    let flaw = |column, why| Err(Bad::new(column, row.get(column), Why::Flaw(why)));
    match end {
        _ if collected.is_ahead(at) => flaw("start", entry::Why::InFuture),
        Some(end) if end.since(at) < 0 => flaw("end", entry::Why::EndsBefore),
        Some(end) if end.since(at) > LONGEST => flaw("end", entry::Why::TooLong),
        end => Ok((at, end)),
    }
}

/// The value that a word stands for.
fn code<T: DeserializeOwned>(word: &str) -> Option<T> {
    let word: StrDeserializer<'_, BadCode> = word.into_deserializer();
    T::deserialize(word).ok()
}

fn code_if<T: DeserializeOwned>(row: &Row<'_>, column: &str) -> Result<Option<T>, Bad> {
    may(code, column, row.get(column), Why::NotAWord)
}

/// Words parted by blanks.
fn codes<T: DeserializeOwned>(row: &Row<'_>, column: &str) -> Result<Vec<T>, Bad> {
    let words = row.get(column).split_whitespace();
    words
        .map(|word| must(code(word), column, word, Why::NotAWord))
        .collect()
}

fn text<T>(
    row: &Row<'_>,
    column: &str,
    make: fn(&str) -> Result<Option<T>, BadLength>,
) -> Result<Option<T>, Bad> {
    let cell = plain(row.get(column));
    make(cell).map_err(|BadLength { most, .. }| {
        Bad::new(column, cell, Why::Flaw(entry::Why::TooManyCharacters { most }))
    })
}

/// A quantity out of so many millionths of the unit of the column.
fn number<T>(
    row: &Row<'_>,
    column: &str,
    of_millionths: fn(i64) -> i64,
    make: fn(i64) -> Result<T, OutOfRange>,
) -> Result<Option<T>, Bad> {
    let millionths = may(decimal, column, row.get(column), Why::NotANumber)?;
    let quantity = millionths
        .map(|millionths| make(of_millionths(millionths)))
        .transpose();
    quantity.map_err(|OutOfRange { min, max, .. }| {
        Bad::new(
            column,
            row.get(column),
            Why::Flaw(entry::Why::OutOfRange { min, max }),
        )
    })
}

fn whole(millionths: i64) -> i64 {
    millionths.div_euclid(1_000_000)
}

fn tenths(millionths: i64) -> i64 {
    millionths.div_euclid(100_000)
}

fn seconds(row: &Row<'_>, column: &str) -> Result<Option<Seconds>, Bad> {
    number(row, column, whole, Seconds::new)
}

fn milk(row: &Row<'_>, column: &str) -> Result<Option<Millilitres>, Bad> {
    let deci = |millionths| cells::deci_ml(millionths, MilkUnit::Millilitres);
    number(row, column, deci, Millilitres::from_deci_ml)
}

fn flawed(flaw: Flaw) -> Bad {
    Bad::new(flaw.field.slug(), "", Why::Flaw(flaw.why))
}

fn babies(row: &Row<'_>) -> Result<Names, Bad> {
    let mut sides = row.get("baby_sides").split_whitespace();
    let mut names = Names::new();
    for name in parted(plain(row.get("babies"))) {
        let line = Line::new(&name).map_err(|BadLength { most, .. }| {
            Bad::new("babies", &name, Why::Flaw(entry::Why::TooManyCharacters { most }))
        })?;
        let word = sides.next().filter(|word| *word != NONE).unwrap_or_default();
        let side: Option<Side> = may(code, "baby_sides", word, Why::NotASide)?;
        names.push((line, side));
    }
    Ok(names)
}

fn feed(row: &Row<'_>) -> Result<Feed, Bad> {
    let (left, right) = (seconds(row, "left_s")?, seconds(row, "right_s")?);
    let total = seconds(row, "total_s")?;
    let bottle = bottle(row)?;
    let sides = row.get("sides");
    let order = match sides {
        "" => return must(bottle, "bottle", "", Why::Empty).map(Feed::Bottle),
        UNKNOWN => None,
        _ => {
            let order = SideOrder::new(codes(row, "sides")?).ok();
            Some(must(order, "sides", sides, Why::Flaw(entry::Why::Twice))?)
        }
    };
    let time = match (left, right, total) {
        (None, None, None) => NursedTime::Unknown,
        (None, None, Some(total)) => NursedTime::Total(total),
        (left, right, _) => NursedTime::Sides {
            left: left.unwrap_or_default(),
            right: right.unwrap_or_default(),
        },
    };
    let paused = seconds(row, "paused_s")?.unwrap_or_default();
    let breast = Breast::new(order, time, paused).map_err(flawed)?;
    Ok(Feed::Breast {
        breast,
        top_up: bottle,
    })
}

fn bottle(row: &Row<'_>) -> Result<Option<Bottle>, Bad> {
    let Some(milk_kind) = code_if::<MilkKind>(row, "bottle")? else {
        return Ok(None);
    };
    let parts = (
        milk(row, "bottle_breast_milk_ml")?,
        milk(row, "bottle_formula_ml")?,
    );
    // Of both parts together there may be more than one part can be.
    let total = match parts {
        (None, None) => milk(row, "bottle_ml")?,
        _ => None,
    };
    Ok(Some(match (milk_kind, parts) {
        (MilkKind::Mixed, (None, None)) => Bottle::Mixed(total.map_or(Mix::Unknown, Mix::Total)),
        (MilkKind::Mixed, (breast_milk, formula)) => Bottle::Mixed(Mix::Parts {
            breast_milk: breast_milk.unwrap_or_default(),
            formula: formula.unwrap_or_default(),
        }),
        (MilkKind::BreastMilk, _) => Bottle::BreastMilk(total),
        (MilkKind::Formula, _) => Bottle::Formula(total),
        (MilkKind::NotSaid, _) => Bottle::NotSaid(total),
    }))
}

fn pump(row: &Row<'_>) -> Result<Pump, Bad> {
    let method = row.get("method");
    let method = must(code(method), "method", method, Why::NotAWord)?;
    let pumped = match (milk(row, "left_ml")?, milk(row, "right_ml")?) {
        (None, None) => milk(row, "total_ml")?.map_or(Pumped::Unknown, Pumped::Total),
        (left, right) => Pumped::Sides {
            left: left.unwrap_or_default(),
            right: right.unwrap_or_default(),
        },
    };
    let trouble: BTreeSet<Trouble> = codes(row, "trouble")?.into_iter().collect();
    let pump = Pump::new(method, code_if(row, "pumped_sides")?, pumped).map_err(flawed)?;
    Ok(pump
        .lasting(
            seconds(row, "duration_s")?,
            seconds(row, "paused_s")?.unwrap_or_default(),
        )
        .with(
            number(row, "flange_mm", whole, Flange::from_mm)?,
            text(row, "setting", Line::given)?,
            trouble,
        ))
}

fn care(row: &Row<'_>) -> Result<Care, Bad> {
    let word = row.get("care");
    let line = |column| text(row, column, Line::given);
    Ok(match must(code(word), "care", word, Why::NotAWord)? {
        CareKind::Cold => Care::Cold,
        CareKind::Warm => Care::Warm,
        CareKind::Rest => Care::Rest,
        CareKind::PainMedicine => Care::PainMedicine {
            name: line("care_name")?,
        },
        CareKind::AntibioticsStarted => Care::AntibioticsStarted {
            name: line("care_name")?,
        },
        CareKind::Massage => Care::Massage {
            by: line("care_by")?,
            what: line("care_what")?,
            felt: code_if(row, "care_felt")?,
        },
        CareKind::Seen => Care::Seen {
            by: line("care_by")?,
            said: line("care_what")?,
        },
    })
}

fn check_in(row: &Row<'_>) -> Result<CheckIn, Bad> {
    let pain = |score: &str| Pain::new(score.parse().ok()?).ok();
    let mood = match row.get("mood") {
        "" => None,
        NONE => Some(BTreeSet::new()),
        _ => Some(codes(row, "mood")?.into_iter().collect()),
    };
    let out_of_range = Why::Flaw(entry::Why::OutOfRange { min: 0, max: 10 });
    let check_in = CheckIn {
        temperature: number(row, "temperature_c", tenths, Temperature::from_deci_celsius)?,
        pain: may(pain, "pain", row.get("pain"), out_of_range)?,
        mood,
        wets: number(row, "wets", whole, Diapers::new)?,
        stools: number(row, "stools", whole, Diapers::new)?,
    };
    must((!check_in.is_empty()).then_some(check_in), KIND, "", Why::Empty)
}
