//! Between a line of the log and the columns of its row.

use rusqlite::{Connection, named_params};

use crate::domain::baby::ForBaby;
use crate::domain::breast_map::Side;
use crate::domain::entry::{
    Bottle, Breast, Care, CareKind, CheckIn, Entry, Feed, Kind, KindName, MilkKind, Mix, MoodSign, NewEntry,
    NursedTime, Pump, Pumped, SideOrder, Source, Trouble,
};
use crate::domain::ids::{BabyId, EntryId, ImportId, SessionId};
use crate::domain::player::Feel;
use crate::domain::text::{Line, Note};
use crate::domain::units::{MilkTotal, Millilitres, Seconds};
use crate::store::cells::{Cells, Put, Stored, pair};
use crate::store::error::Result;

const INSERT: &str = include_str!("insert.sql");
const REPLACE: &str = include_str!("replace.sql");

impl Stored for Entry {
    const TABLE: &'static str = "entries";

    /// The row alone: its babies are read apart.
    fn read(cells: &Cells<'_, '_>) -> Result<Self> {
        Ok(Self {
            id: EntryId(cells.get("id")?),
            at: cells.at("at")?,
            end: cells.at_if("end")?,
            kind: match cells.code::<KindName>("kind")? {
                KindName::Feed => Kind::Feed(feed(cells)?),
                KindName::Pump => Kind::Pump(pump(cells)?),
                KindName::Care => Kind::Care(care(cells)?),
                KindName::CheckIn => Kind::CheckIn(check_in(cells)?),
                KindName::Note => Kind::Note,
            },
            note: cells.made_if::<Note>("note")?,
            babies: Vec::new(),
            source: source(cells)?,
        })
    }
}

impl Stored for ForBaby {
    const TABLE: &'static str = "entry_babies";

    fn read(cells: &Cells<'_, '_>) -> Result<Self> {
        Ok(Self {
            baby: BabyId(cells.get("baby")?),
            side: cells.code_if("side")?,
        })
    }
}

fn source(cells: &Cells<'_, '_>) -> Result<Source> {
    match (cells.get("session")?, cells.get("import")?) {
        (None, None) => Ok(Source::Own),
        (Some(id), None) => Ok(Source::Session(SessionId(id))),
        (None, Some(id)) => Ok(Source::Import(ImportId(id))),
        (Some(_), Some(_)) => Err(cells.bad(
            "import",
            "a line comes from a session or from a file, not from both",
        )),
    }
}

/// The sides as letters.
pub(in crate::store) fn order(cells: &Cells<'_, '_>) -> Result<Option<SideOrder>> {
    let Some(letters) = cells.get::<Option<String>>("side_order")? else {
        return Ok(None);
    };
    let side = |letter| match letter {
        'l' => Ok(Side::Left),
        'r' => Ok(Side::Right),
        other => Err(cells.bad("side_order", format!("{other:?} is no side"))),
    };
    let sides = letters.chars().map(side).collect::<Result<Vec<_>>>()?;
    SideOrder::new(sides)
        .map(Some)
        .map_err(|error| cells.bad("side_order", error))
}

fn letters(order: &SideOrder) -> String {
    let letter = |side: &Side| match side {
        Side::Left => 'l',
        Side::Right => 'r',
    };
    order.sides().iter().map(letter).collect()
}

fn feed(cells: &Cells<'_, '_>) -> Result<Feed> {
    let bottle = bottle(cells)?;
    if cells.yes_if("at_breast")? == Some(true) {
        let breast = breast(cells)?;
        return Ok(Feed::Breast {
            breast,
            top_up: bottle,
        });
    }
    bottle
        .map(Feed::Bottle)
        .ok_or_else(|| cells.bad("bottle", "a feed is at the breast or from a bottle"))
}

fn breast(cells: &Cells<'_, '_>) -> Result<Breast> {
    let (left, right) = (cells.number_if("left_s")?, cells.number_if("right_s")?);
    let total: Option<Seconds> = cells.number_if("total_s")?;
    let time = match (left, right, total) {
        (Some(left), Some(right), None) => NursedTime::Sides { left, right },
        (None, None, Some(total)) => NursedTime::Total(total),
        (None, None, None) => NursedTime::Unknown,
        _ => return Err(cells.bad("left_s", "time is known for both sides, or in all, or not at all")),
    };
    Breast::new(order(cells)?, time, cells.number("paused_s")?).map_err(|flaw| cells.bad("left_s", flaw))
}

fn bottle(cells: &Cells<'_, '_>) -> Result<Option<Bottle>> {
    let Some(milk) = cells.code_if::<MilkKind>("bottle")? else {
        return Ok(None);
    };
    let (breast_milk, formula) = (cells.number_if("breast_dml")?, cells.number_if("formula_dml")?);
    Ok(Some(match (milk, breast_milk, formula) {
        (MilkKind::Mixed, Some(breast_milk), Some(formula)) => {
            Bottle::Mixed(Mix::Parts { breast_milk, formula })
        }
        (MilkKind::Mixed, None, None) => {
            Bottle::Mixed(cells.number_if("bottle_dml")?.map_or(Mix::Unknown, Mix::Total))
        }
        (MilkKind::BreastMilk, None, None) => Bottle::BreastMilk(cells.number_if("bottle_dml")?),
        (MilkKind::Formula, None, None) => Bottle::Formula(cells.number_if("bottle_dml")?),
        (MilkKind::NotSaid, None, None) => Bottle::NotSaid(cells.number_if("bottle_dml")?),
        _ => {
            return Err(cells.bad(
                "breast_dml",
                "a bottle of both has both parts or none, any other none",
            ));
        }
    }))
}

fn pump(cells: &Cells<'_, '_>) -> Result<Pump> {
    let (left, right) = (cells.number_if("left_dml")?, cells.number_if("right_dml")?);
    let milk = match (left, right) {
        (Some(left), Some(right)) => Pumped::Sides { left, right },
        (None, None) => cells
            .number_if("total_dml")?
            .map_or(Pumped::Unknown, Pumped::Total),
        _ => {
            return Err(cells.bad(
                "left_dml",
                "milk is known for both sides, or in all, or not at all",
            ));
        }
    };
    let yes = |column| cells.yes_if(column).map(Option::unwrap_or_default);
    let troubles = [(Trouble::Pain, yes("hurt")?), (Trouble::CutOff, yes("cut_off")?)];
    let trouble = troubles
        .into_iter()
        .filter(|(_, is)| *is)
        .map(|(trouble, _)| trouble);
    let pump = Pump::new(cells.code("method")?, cells.code_if("pumped_sides")?, milk)
        .map_err(|flaw| cells.bad("left_dml", flaw))?;
    Ok(pump
        .lasting(cells.number_if("duration_s")?, cells.number("paused_s")?)
        .with(
            cells.number_if("flange_mm")?,
            cells.made_if("setting")?,
            trouble.collect(),
        ))
}

fn care(cells: &Cells<'_, '_>) -> Result<Care> {
    Ok(match cells.code::<CareKind>("care")? {
        CareKind::Cold => Care::Cold,
        CareKind::Warm => Care::Warm,
        CareKind::Rest => Care::Rest,
        CareKind::PainMedicine => Care::PainMedicine {
            name: cells.made_if("care_name")?,
        },
        CareKind::AntibioticsStarted => Care::AntibioticsStarted {
            name: cells.made_if("care_name")?,
        },
        CareKind::Massage => Care::Massage {
            by: cells.made_if("care_by")?,
            what: cells.made_if("care_what")?,
            felt: cells.code_if("care_felt")?,
        },
        CareKind::Seen => Care::Seen {
            by: cells.made_if("care_by")?,
            said: cells.made_if("care_what")?,
        },
    })
}

fn check_in(cells: &Cells<'_, '_>) -> Result<CheckIn> {
    let rows = [
        (MoodSign::LowMood, cells.yes_if("low_mood")?),
        (MoodSign::Worry, cells.yes_if("worry")?),
        (MoodSign::NoSleep, cells.yes_if("no_sleep")?),
    ];
    let signs = rows
        .iter()
        .filter(|(_, is)| *is == Some(true))
        .map(|(sign, _)| *sign);
    let check_in = CheckIn {
        temperature: cells.number_if("temperature_dc")?,
        pain: cells.small_if("pain")?,
        mood: rows.iter().all(|(_, is)| is.is_some()).then(|| signs.collect()),
        wets: cells.number_if("wets")?,
        stools: cells.number_if("stools")?,
    };
    if check_in.is_empty() {
        return Err(cells.bad("kind", "a check-in holds something"));
    }
    Ok(check_in)
}

/// The columns that a kind fills; everything else is null.
#[derive(Default)]
struct Columns<'a> {
    at_breast: Option<bool>,
    order: Option<String>,
    left_s: Option<Seconds>,
    right_s: Option<Seconds>,
    total_s: Option<Seconds>,
    bottle: Option<MilkKind>,
    bottle_dml: Option<i64>,
    breast_dml: Option<Millilitres>,
    formula_dml: Option<Millilitres>,
    pump: Option<&'a Pump>,
    left_dml: Option<Millilitres>,
    right_dml: Option<Millilitres>,
    pumped_dml: Option<i64>,
    paused: Option<Seconds>,
    care: Option<CareKind>,
    name: Option<&'a Line>,
    by: Option<&'a Line>,
    what: Option<&'a Line>,
    felt: Option<Feel>,
    check_in: CheckIn,
}

impl<'a> Columns<'a> {
    fn of(kind: &'a Kind) -> Self {
        match kind {
            Kind::Feed(feed) => Self::of_feed(feed),
            Kind::Pump(pump) => Self::of_pump(pump),
            Kind::Care(care) => Self::of_care(care),
            Kind::CheckIn(check_in) => Self {
                check_in: check_in.clone(),
                ..Self::default()
            },
            Kind::Note => Self::default(),
        }
    }

    fn of_feed(feed: &Feed) -> Self {
        let breast = feed.breast();
        let time = breast.map_or(NursedTime::Unknown, Breast::time);
        let mut columns = Self {
            at_breast: Some(breast.is_some()),
            order: breast.and_then(Breast::order).map(letters),
            paused: Some(breast.map_or(Seconds::NONE, Breast::paused)),
            ..Self::default()
        };
        match time {
            NursedTime::Unknown => {}
            NursedTime::Total(all) => columns.total_s = Some(all),
            NursedTime::Sides { left, right } => {
                (columns.left_s, columns.right_s) = (Some(left), Some(right));
            }
        }
        if let Some(bottle) = feed.bottle() {
            columns.bottle_dml = bottle.total().map(MilkTotal::deci_ml);
            columns.bottle = Some(match *bottle {
                Bottle::BreastMilk(_) => MilkKind::BreastMilk,
                Bottle::Formula(_) => MilkKind::Formula,
                Bottle::NotSaid(_) => MilkKind::NotSaid,
                Bottle::Mixed(mix) => {
                    if let Mix::Parts { breast_milk, formula } = mix {
                        (columns.breast_dml, columns.formula_dml) = (Some(breast_milk), Some(formula));
                    }
                    MilkKind::Mixed
                }
            });
        }
        columns
    }

    fn of_pump(pump: &'a Pump) -> Self {
        let (left_dml, right_dml) = match pump.milk() {
            Pumped::Sides { left, right } => (Some(left), Some(right)),
            Pumped::Unknown | Pumped::Total(_) => (None, None),
        };
        Self {
            pump: Some(pump),
            left_dml,
            right_dml,
            pumped_dml: pump.total().map(MilkTotal::deci_ml),
            paused: Some(pump.paused()),
            ..Self::default()
        }
    }

    fn of_care(care: &'a Care) -> Self {
        let mut columns = Self {
            care: Some(care.kind()),
            ..Self::default()
        };
        match care {
            Care::Cold | Care::Warm | Care::Rest => {}
            Care::PainMedicine { name } | Care::AntibioticsStarted { name } => columns.name = name.as_ref(),
            Care::Massage { by, what, felt } => {
                (columns.by, columns.what, columns.felt) = (by.as_ref(), what.as_ref(), *felt);
            }
            Care::Seen { by, said } => (columns.by, columns.what) = (by.as_ref(), said.as_ref()),
        }
        columns
    }

    fn mood(&self, sign: MoodSign) -> Option<bool> {
        self.check_in.mood.as_ref().map(|signs| signs.contains(&sign))
    }
}

macro_rules! run {
    ($db:expr, $sql:expr, $new:expr, { $($more:tt)* }) => {{
        let (new, columns) = ($new, Columns::of(&$new.kind));
        let (end_utc_ms, end_offset_min) = pair(new.end);
        let pump = columns.pump;
        let trouble = |what| pump.map(|pump| pump.trouble().contains(&what));
        $db.prepare_cached($sql)?.execute(named_params! {
            $($more)*
            ":kind": new.kind.name().slug(),
            ":at_utc_ms": new.at.utc_ms(),
            ":at_offset_min": new.at.offset_min(),
            ":end_utc_ms": end_utc_ms,
            ":end_offset_min": end_offset_min,
            ":note": new.note.as_ref().map(Note::as_str),
            ":at_breast": columns.at_breast,
            ":side_order": columns.order,
            ":left_s": columns.left_s.map(Seconds::get),
            ":right_s": columns.right_s.map(Seconds::get),
            ":total_s": columns.total_s.map(Seconds::get),
            ":bottle": Put(columns.bottle),
            ":bottle_dml": columns.bottle_dml,
            ":breast_dml": columns.breast_dml.map(Millilitres::deci_ml),
            ":formula_dml": columns.formula_dml.map(Millilitres::deci_ml),
            ":method": Put(pump.map(Pump::method)),
            ":pumped_sides": Put(pump.and_then(Pump::sides)),
            ":left_dml": columns.left_dml.map(Millilitres::deci_ml),
            ":right_dml": columns.right_dml.map(Millilitres::deci_ml),
            ":total_dml": columns.pumped_dml,
            ":duration_s": pump.and_then(Pump::duration).map(Seconds::get),
            ":flange_mm": pump.and_then(Pump::flange).map(|flange| flange.mm()),
            ":setting": pump.and_then(Pump::setting).map(Line::as_str),
            ":hurt": trouble(Trouble::Pain),
            ":cut_off": trouble(Trouble::CutOff),
            ":paused_s": columns.paused.map(Seconds::get),
            ":care": columns.care.map(CareKind::slug),
            ":care_name": columns.name.map(Line::as_str),
            ":care_by": columns.by.map(Line::as_str),
            ":care_what": columns.what.map(Line::as_str),
            ":care_felt": Put(columns.felt),
            ":temperature_dc": Put(columns.check_in.temperature),
            ":pain": Put(columns.check_in.pain),
            ":low_mood": columns.mood(MoodSign::LowMood),
            ":worry": columns.mood(MoodSign::Worry),
            ":no_sleep": columns.mood(MoodSign::NoSleep),
            ":wets": Put(columns.check_in.wets),
            ":stools": Put(columns.check_in.stools),
        })?
    }};
}

/// Adds the row.
pub(super) fn insert(db: &Connection, new: &NewEntry, key: Option<&str>) -> Result<()> {
    let (session, import) = match new.source {
        Source::Own => (None, None),
        Source::Session(id) => (Some(id.0), None),
        Source::Import(id) => (None, Some(id.0)),
    };
    run!(db, INSERT, new, { ":session": session, ":import": import, ":import_key": key, });
    Ok(())
}

/// Changes the row, all but where it comes from; how many rows there were.
pub(super) fn replace(db: &Connection, id: EntryId, new: &NewEntry) -> Result<usize> {
    Ok(run!(db, REPLACE, new, { ":id": id.0, }))
}
