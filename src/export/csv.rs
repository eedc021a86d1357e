//! The lines of the log as a table.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::io::{self, Write};

use serde::Serialize;
use serde_json::Value;

use crate::domain::archive::{KeyedEntry, Record};
use crate::domain::at::At;
use crate::domain::breast_map::Side;
use crate::domain::entry::{
    Bottle, Breast, Care, CheckIn, Feed, Kind, MilkKind, Mix, NursedTime, Pump, Pumped, Source,
};
use crate::domain::ids::BabyId;
use crate::domain::table::{COLUMNS, NONE, UNKNOWN, harmless, joined};
use crate::domain::text::{Line, Note};
use crate::domain::units::{Diapers, Flange, MilkTotal, Seconds, Temperature};

/// UTF-8, for spreadsheets that would guess otherwise.
const MARK: &[u8] = b"\xEF\xBB\xBF";

/// A table that is being written.
pub(super) struct Table<W: Write> {
    out: csv::Writer<W>,
    babies: BTreeMap<BabyId, Line>,
}

impl<W: Write> Table<W> {
    pub(super) fn new(mut out: W) -> io::Result<Self> {
        out.write_all(MARK)?;
        let mut out = csv::WriterBuilder::new()
            .terminator(csv::Terminator::CRLF)
            .from_writer(out);
        out.write_record(COLUMNS)?;
        Ok(Self {
            out,
            babies: BTreeMap::new(),
        })
    }

    /// Whether the record is a row.
    pub(super) fn add(&mut self, record: &Record) -> io::Result<bool> {
        match record {
            Record::Baby(baby) => {
                self.babies.insert(baby.id, baby.name.clone());
                Ok(false)
            }
            Record::Entry(keyed) => {
                let cells = Cells::of(keyed, &self.babies).0;
                let row = COLUMNS
                    .iter()
                    .map(|column| cells.get(column).map_or("", String::as_str));
                self.out.write_record(row)?;
                Ok(true)
            }
            _ => Ok(false),
        }
    }

    pub(super) fn finish(self) -> io::Result<W> {
        self.out.into_inner().map_err(csv::IntoInnerError::into_error)
    }
}

/// The cells of a row that hold something, by column.
#[derive(Default)]
struct Cells(BTreeMap<&'static str, String>);

impl Cells {
    fn of(keyed: &KeyedEntry, names: &BTreeMap<BabyId, Line>) -> Self {
        let entry = &keyed.entry;
        let mut cells = Self::default();
        cells.put(COLUMNS[0], entry.kind.name().slug());
        cells.put("start", instant(entry.at));
        cells.put_if("end", entry.end.map(instant));
        let babies = entry
            .babies
            .iter()
            .filter_map(|its| Some((names.get(&its.baby)?, its.side)));
        let babies: Vec<_> = babies.collect();
        cells.text("babies", &joined(babies.iter().map(|(name, _)| name.as_str())));
        if babies.iter().any(|(_, side)| side.is_some()) {
            let words = babies
                .iter()
                .map(|(_, side)| side.map_or_else(|| NONE.to_owned(), word));
            cells.put("baby_sides", words.collect::<Vec<_>>().join(" "));
        }
        cells.text("note", entry.note.as_ref().map_or("", Note::as_str));
        match &entry.kind {
            Kind::Feed(feed) => cells.feed(feed),
            Kind::Pump(pump) => cells.pump(pump),
            Kind::Care(care) => cells.care(care),
            Kind::CheckIn(check_in) => cells.check_in(check_in),
            Kind::Note => {}
        }
        let source = match entry.source {
            Source::Own => "own",
            Source::Session(_) => "session",
            Source::Import(_) => "import",
        };
        cells.put("source", source);
        cells.text("key", keyed.key.as_deref().unwrap_or_default());
        cells
    }

    fn put(&mut self, column: &'static str, value: impl Display) {
        self.0.insert(column, value.to_string());
    }

    fn put_if(&mut self, column: &'static str, value: Option<impl Display>) {
        if let Some(value) = value {
            self.put(column, value);
        }
    }

    /// What somebody typed.
    fn text(&mut self, column: &'static str, text: &str) {
        if !text.is_empty() {
            self.put(column, harmless(text));
        }
    }

    fn line(&mut self, column: &'static str, text: Option<&Line>) {
        self.text(column, text.map_or("", Line::as_str));
    }

    fn feed(&mut self, feed: &Feed) {
        if let Some(breast) = feed.breast() {
            self.breast(breast);
        }
        let Some(bottle) = feed.bottle() else { return };
        let milk = match bottle {
            Bottle::BreastMilk(_) => MilkKind::BreastMilk,
            Bottle::Formula(_) => MilkKind::Formula,
            Bottle::NotSaid(_) => MilkKind::NotSaid,
            Bottle::Mixed(mix) => {
                if let Mix::Parts { breast_milk, formula } = *mix {
                    self.put("bottle_breast_milk_ml", ml(breast_milk.into()));
                    self.put("bottle_formula_ml", ml(formula.into()));
                }
                MilkKind::Mixed
            }
        };
        self.put("bottle", word(milk));
        self.put_if("bottle_ml", bottle.total().map(ml));
    }

    fn breast(&mut self, breast: &Breast) {
        match breast.order() {
            None => self.put("sides", UNKNOWN),
            Some(order) => {
                let words: Vec<String> = order.sides().iter().map(|side| word(*side)).collect();
                self.put("sides", words.join(" "));
            }
        }
        self.put_if("left_s", breast.at(Side::Left).map(Seconds::get));
        self.put_if("right_s", breast.at(Side::Right).map(Seconds::get));
        if let NursedTime::Total(all) = breast.time() {
            self.put("total_s", all.get());
        }
        self.put("paused_s", breast.paused().get());
    }

    fn pump(&mut self, pump: &Pump) {
        self.put("method", word(pump.method()));
        self.put_if("pumped_sides", pump.sides().map(word));
        if let Pumped::Sides { left, right } = pump.milk() {
            self.put("left_ml", ml(left.into()));
            self.put("right_ml", ml(right.into()));
        }
        self.put_if("total_ml", pump.total().map(ml));
        self.put_if("duration_s", pump.duration().map(Seconds::get));
        self.put("paused_s", pump.paused().get());
        self.put_if("flange_mm", pump.flange().map(Flange::mm));
        self.line("setting", pump.setting());
        let trouble: Vec<String> = pump.trouble().iter().map(word).collect();
        self.put("trouble", trouble.join(" "));
    }

    fn care(&mut self, care: &Care) {
        self.put("care", care.kind().slug());
        match care {
            Care::Cold | Care::Warm | Care::Rest => {}
            Care::PainMedicine { name } | Care::AntibioticsStarted { name } => {
                self.line("care_name", name.as_ref());
            }
            Care::Massage { by, what, felt } => {
                self.line("care_by", by.as_ref());
                self.line("care_what", what.as_ref());
                self.put_if("care_felt", felt.map(word));
            }
            Care::Seen { by, said } => {
                self.line("care_by", by.as_ref());
                self.line("care_what", said.as_ref());
            }
        }
    }

    fn check_in(&mut self, check_in: &CheckIn) {
        self.put_if(
            "temperature_c",
            check_in.temperature.map(Temperature::deci_celsius).map(tenths),
        );
        self.put_if("pain", check_in.pain.map(super::super::domain::pain::Pain::score));
        if let Some(mood) = &check_in.mood {
            let words: Vec<String> = mood.iter().map(word).collect();
            self.put(
                "mood",
                if words.is_empty() {
                    NONE.to_owned()
                } else {
                    words.join(" ")
                },
            );
        }
        self.put_if("wets", check_in.wets.map(Diapers::get));
        self.put_if("stools", check_in.stools.map(Diapers::get));
    }
}

/// RFC 3339, with the offset of the place and milliseconds.
fn instant(at: At) -> String {
    at.local().format("%Y-%m-%dT%H:%M:%S%.3f%:z").to_string()
}

/// The name that a value is stored by.
fn word(value: impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(word)) => word,
        _ => String::new(),
    }
}

/// A number of tenths as a decimal, without a place that is not needed.
fn tenths(tenths: i64) -> String {
    match tenths % 10 {
        0 => (tenths / 10).to_string(),
        place => format!("{}.{place}", tenths / 10),
    }
}

fn ml(milk: MilkTotal) -> String {
    tenths(milk.deci_ml())
}
