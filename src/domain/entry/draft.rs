//! What a form holds before it is a line, and the way from one to the other.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::care::{Care, CareKind};
use super::check_in::CheckIn;
use super::feed::{Bottle, Feed, Mix, NursedTime};
use super::flaw::{Field, Flaw, Why};
use super::form::Form;
use super::pump::{Method, Pump, Pumped, PumpedSides, Trouble};
use super::{Entry, Kind, MoodSign, NewEntry, Source};
use crate::domain::at::At;
use crate::domain::baby::ForBaby;
use crate::domain::breast_map::Side;
use crate::domain::player::Feel;
use crate::domain::text::Note;
use crate::domain::units::{Diapers, Flange, Millilitres, Seconds, Temperature};

/// What a form holds: plain numbers and texts, right or wrong.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// When it began.
    pub at: At,
    /// When it ended; where it is `None` and the time is known, it follows from that.
    pub end: Option<At>,
    /// Her note; may be empty.
    pub note: String,
    /// The babies, in any order.
    pub babies: Vec<ForBaby>,
    /// What it is about.
    pub kind: DraftKind,
    /// Where it comes from.
    pub source: Source,
}

/// The part of a form that its kind has.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DraftKind {
    /// A feed.
    Feed(FeedDraft),
    /// Milk by pump or by hand.
    Pump(PumpDraft),
    /// Care.
    Care(CareDraft),
    /// How she and the baby are.
    CheckIn(CheckInDraft),
    /// A note.
    Note,
}

/// The form of a feed; breast, bottle or both.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FeedDraft {
    /// At the breast.
    pub breast: Option<BreastDraft>,
    /// From a bottle; a top-up where there is a breast too.
    pub bottle: Option<BottleDraft>,
}

/// Time at the breast; in seconds.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct BreastDraft {
    /// The sides in their order; empty where both were used and nobody knows which was first.
    pub order: Vec<Side>,
    /// On the left.
    pub left_s: Option<i64>,
    /// On the right.
    pub right_s: Option<i64>,
    /// In all, where the sides are not known; they go before it.
    pub total_s: Option<i64>,
    /// In pauses.
    pub paused_s: i64,
}

/// What is in a bottle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MilkKind {
    /// Breast milk.
    #[default]
    BreastMilk,
    /// Formula.
    Formula,
    /// Both.
    Mixed,
    /// Nobody said.
    NotSaid,
}

/// A bottle; amounts in tenths of a millilitre.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct BottleDraft {
    /// What is in it.
    pub milk: MilkKind,
    /// All of it; for a bottle of both, the parts go before it.
    pub total_dml: Option<i64>,
    /// Breast milk in a bottle of both.
    pub breast_milk_dml: Option<i64>,
    /// Formula in a bottle of both.
    pub formula_dml: Option<i64>,
}

/// The form of milk by pump or by hand; amounts in tenths of a millilitre, times in seconds.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PumpDraft {
    /// How.
    pub method: Method,
    /// Which sides.
    pub sides: Option<PumpedSides>,
    /// From the left.
    pub left_dml: Option<i64>,
    /// From the right.
    pub right_dml: Option<i64>,
    /// In all, where the sides are not known; they go before it.
    pub total_dml: Option<i64>,
    /// How long, pauses left out; where it is `None` it follows from beginning and end.
    pub duration_s: Option<i64>,
    /// In pauses.
    pub paused_s: i64,
    /// Width of the flange in millimetres.
    pub flange_mm: Option<i64>,
    /// The setting; may be empty.
    pub setting: String,
    /// What went wrong.
    pub trouble: BTreeSet<Trouble>,
}

/// The form of care; texts may be empty.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CareDraft {
    /// What was done.
    pub kind: CareKind,
    /// The name of a medicine.
    pub name: String,
    /// Who massaged, or saw her.
    pub by: String,
    /// What they did, or said.
    pub what: String,
    /// How a massage felt.
    pub felt: Option<Feel>,
}

impl CareDraft {
    /// The one tap.
    #[must_use]
    pub fn tapped(kind: CareKind) -> Self {
        Self {
            kind,
            name: String::new(),
            by: String::new(),
            what: String::new(),
            felt: None,
        }
    }
}

/// The form of a check-in.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CheckInDraft {
    /// Temperature in tenths of a degree Celsius.
    pub temperature_dc: Option<i64>,
    /// Pain, 0 to 10.
    pub pain: Option<i64>,
    /// The mood card; an empty set is "None of these".
    pub mood: Option<BTreeSet<MoodSign>>,
    /// Wet diapers of the last 24 hours.
    pub wets: Option<i64>,
    /// Stools of the last 24 hours.
    pub stools: Option<i64>,
}

impl Draft {
    /// An empty form that begins at `at`.
    #[must_use]
    pub fn new(at: At, kind: DraftKind) -> Self {
        Self {
            at,
            end: None,
            note: String::new(),
            babies: Vec::new(),
            kind,
            source: Source::Own,
        }
    }

    /// The form that shows a line, to change it.
    #[must_use]
    pub fn of(entry: &Entry) -> Self {
        Self::of_new(&entry.clone().into_new())
    }

    /// As [`Draft::of`], for a line without a number.
    #[must_use]
    pub fn of_new(entry: &NewEntry) -> Self {
        Self {
            at: entry.at,
            end: entry.end,
            note: text(entry.note.as_ref()),
            babies: entry.babies.clone(),
            kind: match &entry.kind {
                Kind::Feed(feed) => DraftKind::Feed(feed_draft(feed)),
                Kind::Pump(pump) => DraftKind::Pump(pump_draft(pump)),
                Kind::Care(care) => DraftKind::Care(care_draft(care)),
                Kind::CheckIn(check_in) => DraftKind::CheckIn(check_in_draft(check_in)),
                Kind::Note => DraftKind::Note,
            },
            source: entry.source,
        }
    }

    /// The line, if nothing is wrong.
    ///
    /// # Errors
    ///
    /// Every [`Flaw`], in the order of the form.
    pub fn finish(&self, now: At) -> Result<NewEntry, Vec<Flaw>> {
        let mut form = Form::new(self);
        form.times(now);
        let babies = form.babies();
        let (kind, lasts) = form.kind();
        let note = form.text(Field::Note, Note::given(&self.note));
        if matches!(self.kind, DraftKind::Note) && self.note.trim().is_empty() {
            form.add(Field::Note, Why::Missing);
        }
        let end = self.end.or_else(|| {
            let ms = lasts.filter(|time| *time > Seconds::NONE)?.ms();
            Some(self.at.plus(ms))
        });
        form.end(end, now);
        match (form.into_flaws(), kind) {
            (flaws, Some(kind)) if flaws.is_empty() => Ok(NewEntry {
                at: self.at,
                end,
                kind,
                note,
                babies,
                source: self.source,
            }),
            (flaws, _) => Err(flaws),
        }
    }
}

fn text<T: Clone + Into<String>>(text: Option<&T>) -> String {
    text.cloned().map(Into::into).unwrap_or_default()
}

fn feed_draft(feed: &Feed) -> FeedDraft {
    let breast = feed.breast().map(|breast| {
        let total = match breast.time() {
            NursedTime::Total(all) => Some(all.get()),
            _ => None,
        };
        BreastDraft {
            order: breast
                .order()
                .map(|order| order.sides().to_vec())
                .unwrap_or_default(),
            left_s: breast.at(Side::Left).map(Seconds::get),
            right_s: breast.at(Side::Right).map(Seconds::get),
            total_s: total,
            paused_s: breast.paused().get(),
        }
    });
    let bottle = feed.bottle().map(|bottle| {
        let of = |milk, total: Option<Millilitres>| BottleDraft {
            milk,
            total_dml: total.map(Millilitres::deci_ml),
            ..BottleDraft::default()
        };
        match *bottle {
            Bottle::BreastMilk(all) => of(MilkKind::BreastMilk, all),
            Bottle::Formula(all) => of(MilkKind::Formula, all),
            Bottle::NotSaid(all) => of(MilkKind::NotSaid, all),
            Bottle::Mixed(Mix::Unknown) => of(MilkKind::Mixed, None),
            Bottle::Mixed(Mix::Total(all)) => of(MilkKind::Mixed, Some(all)),
            Bottle::Mixed(Mix::Parts { breast_milk, formula }) => BottleDraft {
                breast_milk_dml: Some(breast_milk.deci_ml()),
                formula_dml: Some(formula.deci_ml()),
                ..of(MilkKind::Mixed, None)
            },
        }
    });
    FeedDraft { breast, bottle }
}

fn pump_draft(pump: &Pump) -> PumpDraft {
    let (left, right, total) = match pump.milk() {
        Pumped::Unknown => (None, None, None),
        Pumped::Total(all) => (None, None, Some(all)),
        Pumped::Sides { left, right } => (Some(left), Some(right), None),
    };
    PumpDraft {
        method: pump.method(),
        sides: pump.sides(),
        left_dml: left.map(Millilitres::deci_ml),
        right_dml: right.map(Millilitres::deci_ml),
        total_dml: total.map(Millilitres::deci_ml),
        duration_s: pump.duration().map(Seconds::get),
        paused_s: pump.paused().get(),
        flange_mm: pump.flange().map(Flange::mm),
        setting: text(pump.setting()),
        trouble: pump.trouble().clone(),
    }
}

fn care_draft(care: &Care) -> CareDraft {
    let empty = CareDraft::tapped(care.kind());
    match care {
        Care::Cold | Care::Warm | Care::Rest => empty,
        Care::PainMedicine { name } | Care::AntibioticsStarted { name } => CareDraft {
            name: text(name.as_ref()),
            ..empty
        },
        Care::Massage { by, what, felt } => CareDraft {
            by: text(by.as_ref()),
            what: text(what.as_ref()),
            felt: *felt,
            ..empty
        },
        Care::Seen { by, said } => CareDraft {
            by: text(by.as_ref()),
            what: text(said.as_ref()),
            ..empty
        },
    }
}

fn check_in_draft(check_in: &CheckIn) -> CheckInDraft {
    CheckInDraft {
        temperature_dc: check_in.temperature.map(Temperature::deci_celsius),
        pain: check_in.pain.map(|pain| i64::from(pain.score())),
        mood: check_in.mood.clone(),
        wets: check_in.wets.map(Diapers::get),
        stools: check_in.stools.map(Diapers::get),
    }
}
