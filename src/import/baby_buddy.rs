//! Baby Buddy's export: a file for each kind, times in the zone of its server, amounts without a unit.

use super::cells::{Bad, must, note};
use super::collect::{Collected, Names};
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
    Feeding,
    Pumping,
    /// A kind that is not kept, by its name.
    Other(&'static str),
}

/// The kinds that are not kept, each with the columns that only it has.
const OTHERS: [(&str, &[&str]); 9] = [
    ("Diaper changes", &["wet", "solid"]),
    ("Sleep", &["start", "end", "nap"]),
    ("Tummy time", &["start", "end", "milestone"]),
    ("Temperature", &["temperature"]),
    ("Weight", &["weight"]),
    ("Height", &["height"]),
    ("Head circumference", &["head_circumference"]),
    ("BMI", &["bmi"]),
    ("Notes", &["note", "time"]),
];

/// Where the fields of a line stand.
const COLUMNS: [(Field, &str); 5] = [
    (Field::At, "start"),
    (Field::End, "end"),
    (Field::Bottle, "amount"),
    (Field::Total, "amount"),
    (Field::Note, "notes"),
];

impl Kind {
    /// `None` where it is no file of Baby Buddy.
    pub(super) fn of(sheet: &Sheet<'_>) -> Option<Self> {
        if !sheet.has_all(&["id", "child_id"]) {
            return None;
        }
        if sheet.has_all(&["start", "end", "type", "method", "amount"]) {
            return Some(Self::Feeding);
        }
        let other = OTHERS.iter().find(|(_, columns)| sheet.has_all(columns));
        let pumping = sheet
            .has_all(&["start", "end", "amount"])
            .then_some(Self::Pumping);
        other.map(|(name, _)| Self::Other(name)).or(pumping)
    }

    fn slug(self) -> &'static str {
        match self {
            Self::Pumping => "pumping",
            Self::Feeding | Self::Other(_) => "feeding",
        }
    }
}

pub(super) fn row(kind: Kind, row: &Row<'_>, collected: &mut Collected<'_>) -> Result<(), Bad> {
    match kind {
        Kind::Other(name) => {
            collected.leave_out(name);
            Ok(())
        }
        Kind::Feeding if row.get("type").eq_ignore_ascii_case("solid food") => {
            collected.leave_out(row.get("type"));
            Ok(())
        }
        Kind::Feeding => feeding(row, collected),
        Kind::Pumping => pumping(row, collected),
    }
}

/// The number alone may be that of another server: the beginning tells them apart.
fn key(kind: Kind, row: &Row<'_>, collected: &mut Collected<'_>) -> String {
    match row.get("id") {
        "" => collected.key_of(row),
        id => format!(
            "baby_buddy:{}:{id}:{}:{}",
            kind.slug(),
            row.get("child_id"),
            row.get("start")
        ),
    }
}

fn times(row: &Row<'_>, collected: &mut Collected<'_>) -> Result<(At, Option<At>), Bad> {
    let start = collected.at(row, "start", None)?;
    Ok((start, collected.at_if(row, "end", start)?))
}

fn child(row: &Row<'_>, collected: &Collected<'_>) -> Result<Names, Bad> {
    let (first, last) = (row.get("child_first_name"), row.get("child_last_name"));
    collected.baby("child_first_name", if first.is_empty() { last } else { first })
}

fn feeding(row: &Row<'_>, collected: &mut Collected<'_>) -> Result<(), Bad> {
    let (at, end) = times(row, collected)?;
    let amount = collected.milk(row, "amount", None)?;
    let (milk, more) = milk(row)?;
    let (feed, extra) = feed(row, amount, milk)?;
    let draft = Draft {
        end,
        note: note([row.get("notes"), row.get("tags"), more, &extra]),
        ..Draft::new(at, DraftKind::Feed(feed))
    };
    let (key, babies) = (key(Kind::Feeding, row, collected), child(row, collected)?);
    collected.keep(key, &draft, babies, (row, &COLUMNS))
}

/// The feed by its method; what a feed of ours cannot say stays in its note, as it was written.
fn feed(row: &Row<'_>, amount: Option<i64>, milk: MilkKind) -> Result<(FeedDraft, String), Bad> {
    let method = row.get("method");
    let known = method.to_lowercase();
    let sides = match known.as_str() {
        "left breast" => Some(vec![Side::Left]),
        "right breast" => Some(vec![Side::Right]),
        "both breasts" => Some(Vec::new()),
        _ => None,
    };
    if let Some(order) = sides {
        let breast = BreastDraft {
            order,
            ..BreastDraft::default()
        };
        let feed = FeedDraft {
            breast: Some(breast),
            bottle: None,
        };
        let said = amount.map(|_| format!("amount: {}", row.get("amount")));
        return Ok((feed, said.unwrap_or_default()));
    }
    let word = matches!(known.as_str(), "bottle" | "parent fed" | "self fed");
    must(word.then_some(()), "method", method, Why::NotAWord)?;
    let bottle = BottleDraft {
        milk,
        total_dml: amount,
        ..BottleDraft::default()
    };
    let feed = FeedDraft {
        breast: None,
        bottle: Some(bottle),
    };
    let said = if known == "bottle" { "" } else { method };
    Ok((feed, said.to_owned()))
}

/// What was fed, and what the kind does not say of it.
fn milk<'a>(row: &'a Row<'_>) -> Result<(MilkKind, &'a str), Bad> {
    let text = row.get("type");
    let milk = |text: &str| match text.to_lowercase().as_str() {
        "breast milk" => Some((MilkKind::BreastMilk, false)),
        "formula" => Some((MilkKind::Formula, false)),
        "fortified breast milk" => Some((MilkKind::BreastMilk, true)),
        _ => None,
    };
    let (milk, says_more) = must(milk(text), "type", text, Why::NotAWord)?;
    Ok((milk, if says_more { text } else { "" }))
}

fn pumping(row: &Row<'_>, collected: &mut Collected<'_>) -> Result<(), Bad> {
    let (at, end) = times(row, collected)?;
    let pump = PumpDraft {
        total_dml: collected.milk(row, "amount", None)?,
        ..PumpDraft::default()
    };
    let draft = Draft {
        end,
        note: note([row.get("notes"), row.get("tags")]),
        ..Draft::new(at, DraftKind::Pump(pump))
    };
    let key = key(Kind::Pumping, row, collected);
    collected.keep(key, &draft, Vec::new(), (row, &COLUMNS))
}
