//! What a summary says, as data: the log of a period with everything that the parent leaves out already gone. What is
//! not in the [`Report`] is on no page, in no message and on no screen that is made from it.

mod checks;
mod choice;
mod clogs;
mod feeding;
mod period;
mod records;
mod tried;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

pub use checks::{Checked, Signs};
pub use choice::{Choice, Section, Single};
pub use clogs::{Clog, Measured, Occasion, Pained, Sized};
pub use feeding::{DayRow, Feeding, parts};
pub use period::{BadPeriod, Period, USUAL_DAYS};
pub use records::Sieve;
pub use tried::{Cared, Followed, Massaged, Run, Tried};

use crate::domain::at::At;
use crate::domain::breast_map::Side;
use crate::domain::day::Day;
use crate::domain::entry::{Care, Entry, Kind, KindName};
use crate::domain::ids::{EntryId, EpisodeId};
use crate::domain::plan::{adherence, current};
use crate::domain::profile::HasCondition;
use crate::domain::report::Material;
use crate::domain::settings::{MilkUnit, TemperatureUnit, Words};
use crate::domain::story::{clogs_90_days, same_spot_again};
use crate::domain::text::{Line, Note};
use crate::domain::triage::SupplySign;

/// A summary. Pure data: what it was made from, and by what choice, cannot be told from it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Initials or a name, as she typed it.
    pub who: Option<Line>,
    /// The names of the babies, where she lets them out.
    pub babies: Vec<Line>,
    /// Days since the birth of the youngest baby, at the end of the period.
    pub baby_days: Option<u32>,
    /// When it was made.
    pub made: At,
    /// The days, or the clog.
    pub period: Period,
    /// The IANA name of the zone by whose clock days begin.
    pub zone: String,
    /// The unit of temperatures.
    pub temperature: TemperatureUnit,
    /// The unit of milk.
    pub milk: MilkUnit,
    /// Her own word for the part of the body.
    pub words: Words,
    /// The one breast that is drawn; `None` draws both.
    pub one_breast: Option<Side>,
    /// The clogs, the oldest first.
    pub clogs: Vec<Clog>,
    /// Checks that were about no clog, the oldest first.
    pub checks: Vec<Checked>,
    /// Feeds and pumping.
    pub feeding: Option<Feeding>,
    /// Clogs that return.
    pub returns: Option<Returns>,
    /// The health profile.
    pub health: Option<Health>,
    /// The days, the oldest first.
    pub days: Vec<DayRow>,
    /// The runs of the period, the oldest first.
    pub runs: Vec<Run>,
    /// Her notes, the oldest first.
    pub notes: Vec<Noted>,
    /// How the plan of a therapist was kept; empty where there is none.
    pub plan: Vec<Kept>,
}

/// Clogs that return (clinical.md T17b).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Returns {
    /// Clogs that began in the 90 days up to the end of the period, those of the page among them.
    pub in_90_days: u32,
    /// Clogs of the page that were at a spot where one was before.
    pub same_spot: Vec<EpisodeId>,
}

/// The health profile, as she ticked it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Health {
    /// What she has; `None` where she was never asked.
    pub conditions: Option<Vec<HasCondition>>,
    /// Signs of more milk than the baby takes.
    pub supply: BTreeSet<SupplySign>,
}

/// A note of hers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Noted {
    /// The line that it stands at.
    pub entry: EntryId,
    /// When.
    pub at: At,
    /// What the line is about.
    pub kind: KindName,
    /// Her words.
    pub text: Note,
}

/// A day of a therapist's plan, and what was done of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// The day.
    pub date: NaiveDate,
    /// What was planned, by the plan's own name.
    pub what: Line,
    /// How often it was planned.
    pub planned: u32,
    /// How often it was done.
    pub done: u32,
}

impl Report {
    /// What `choice` lets out of the `material` of `period`, made at `now`; nothing later than the period is in it.
    #[must_use]
    pub fn of(material: &Material, period: &Period, choice: &Choice, zone: Tz, now: At) -> Self {
        let start = material.settings.day_start;
        let (span, each) = (period.span(start, zone), period.each(start, zone));
        let baby_days = baby_days(material, period.to);
        let rows = feeding::days(material, &each, now.utc_ms());
        let mut runs: Vec<Run> = material.sessions.iter().map(Run::of).collect();
        runs.reverse();
        Self {
            who: choice.who.clone(),
            babies: names(material, choice),
            baby_days: baby_days.filter(|_| choice.has(Section::Feeding) || choice.has(Section::Health)),
            made: now,
            period: *period,
            zone: zone.name().to_owned(),
            temperature: material.settings.temperature,
            milk: material.settings.milk,
            words: material.settings.words,
            one_breast: material
                .settings
                .one_breast
                .filter(|_| choice.has(Section::Clogs)),
            clogs: clogs::clogs(material, choice, now, span.until_ms),
            checks: other_checks(material, period, choice, span.until_ms),
            feeding: choice
                .has(Section::Feeding)
                .then(|| feeding::feeding(material, &rows, span, baby_days, zone)),
            returns: choice
                .has(Section::Returns)
                .then(|| returns(material, span.until_ms, now)),
            health: choice.has(Section::Health).then(|| health(material)),
            days: if choice.has(Section::Days) {
                rows
            } else {
                Vec::new()
            },
            runs: kept(runs, choice.has(Section::Runs)),
            notes: notes(material, choice, span.from_ms),
            plan: kept(plan(material, &each), choice.has(Section::Plan)),
        }
    }
}

/// What was done each day of the plan that counted on it.
fn plan(material: &Material, each: &[Day]) -> Vec<Kept> {
    let of_a_day = |day: &Day| {
        let Some(counts) = current(&material.plans, day.date) else {
            return Vec::new();
        };
        let done = adherence(counts, &material.sessions, day).into_iter();
        done.zip(&counts.plan.routines)
            .map(|(done, routine)| Kept {
                date: day.date,
                what: routine.name.clone(),
                planned: u32::from(done.planned),
                done: u32::from(done.done),
            })
            .collect()
    };
    each.iter().flat_map(of_a_day).collect()
}

/// The checks that were about no clog; those of one clog alone have none.
fn other_checks(material: &Material, period: &Period, choice: &Choice, until_ms: i64) -> Vec<Checked> {
    let of_none = material.triage.iter().filter(|check| check.episode.is_none());
    let of_none: Vec<_> = of_none.filter(|_| period.clog.is_none()).cloned().collect();
    checks::checks(&of_none, &material.heard, choice, until_ms)
}

fn kept<T>(all: Vec<T>, keep: bool) -> Vec<T> {
    if keep { all } else { Vec::new() }
}

/// The birth of the youngest baby that is known, else the one of the profile.
fn baby_days(material: &Material, to: NaiveDate) -> Option<u32> {
    let youngest = material.babies.iter().filter_map(|baby| baby.birth).max();
    let birth = youngest.or(material.profile.birth)?;
    u32::try_from((to - birth).num_days()).ok()
}

fn names(material: &Material, choice: &Choice) -> Vec<Line> {
    let babies = material.babies.iter().map(|baby| baby.name.clone());
    kept(babies.collect(), choice.names)
}

fn returns(material: &Material, until_ms: i64, now: At) -> Returns {
    let end = now.plus(until_ms.min(now.utc_ms()) - now.utc_ms());
    let began: Vec<_> = material
        .heads
        .iter()
        .filter(|head| head.onset.utc_ms() < until_ms)
        .cloned()
        .collect();
    let again = |head: &crate::domain::episode::EpisodeHead| {
        let before: Vec<_> = began
            .iter()
            .filter(|other| {
                other
                    .gone
                    .is_some_and(|gone| gone.utc_ms() <= head.onset.utc_ms())
            })
            .cloned()
            .collect();
        head.place
            .spot()
            .is_some_and(|spot| same_spot_again(&before, spot, Some(head.id)))
    };
    let told = material.clogs.iter().map(|story| story.episode.head());
    Returns {
        in_90_days: u32::try_from(clogs_90_days(&began, end)).unwrap_or(u32::MAX),
        same_spot: told.filter(again).map(|head| head.id).collect(),
    }
}

fn health(material: &Material) -> Health {
    Health {
        conditions: material.profile.conditions.clone(),
        supply: material.profile.oversupply.clone(),
    }
}

/// Her notes, with what others did and said in her words.
fn notes(material: &Material, choice: &Choice, from_ms: i64) -> Vec<Noted> {
    let lets = |entry: &&Entry| entry.at.utc_ms() >= from_ms && choice.lets(Single::Note(entry.id));
    let told = material.told.iter().filter(lets);
    told.flat_map(|entry| {
        let said = match &entry.kind {
            Kind::Care(Care::Massage { what, .. }) => what.as_ref(),
            Kind::Care(Care::Seen { said, .. }) => said.as_ref(),
            _ => None,
        };
        let said = said.and_then(|line| Note::new(line.as_str()).ok());
        let noted = |text| Noted {
            entry: entry.id,
            at: entry.at,
            kind: entry.kind.name(),
            text,
        };
        said.into_iter().chain(entry.note.clone()).map(noted)
    })
    .collect()
}
