//! Clogs over time: by month, on one map, what may have set them off, and what came before relief.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Datelike;
use serde::{Deserialize, Serialize};

use crate::domain::at::{At, DAY};
use crate::domain::breast_map::Spot;
use crate::domain::episode::Place;
use crate::domain::ids::EpisodeId;
use crate::domain::memory::{Help, HelpMark};
use crate::domain::trigger::Trigger;

/// A clog, as trends see it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ClogMark {
    /// Its number.
    pub id: EpisodeId,
    /// Where.
    pub place: Place,
    /// When it began.
    pub onset: At,
    /// When it was gone.
    pub gone: Option<At>,
    /// What may have set it off, as she said.
    pub triggers: Vec<Trigger>,
    /// What helped most, as she said.
    pub helped: Option<Help>,
}

/// A month of the place where it happened, with its clogs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Month {
    /// The year.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: u32,
    /// Clogs that began in it.
    pub clogs: u32,
}

/// Clogs by the month in which they began, from the month of the first to that of `now`, empty ones among them.
#[must_use]
pub fn months(clogs: &[ClogMark], now: At) -> Vec<Month> {
    let place = |at: At| (at.date().year(), at.date().month());
    let mut count: BTreeMap<(i32, u32), u32> = BTreeMap::new();
    for clog in clogs {
        *count.entry(place(clog.onset)).or_default() += 1;
    }
    let (Some(first), last) = (count.keys().next().copied(), place(now)) else {
        return Vec::new();
    };
    let last = last.max(count.keys().next_back().copied().unwrap_or(last));
    let next = |(year, month)| {
        if month == 12 {
            (year + 1, 1)
        } else {
            (year, month + 1)
        }
    };
    std::iter::successors(Some(first), |at| Some(next(*at)))
        .take_while(|at| *at <= last)
        .map(|(year, month)| Month {
            year,
            month,
            clogs: count.get(&(year, month)).copied().unwrap_or_default(),
        })
        .collect()
}

/// The pins of all clogs that have one, the oldest first.
#[must_use]
pub fn pins(clogs: &[ClogMark]) -> Vec<(EpisodeId, Spot)> {
    let mut pins: Vec<_> = clogs
        .iter()
        .filter_map(|clog| Some((clog.onset, clog.id, clog.place.spot()?)))
        .collect();
    pins.sort_by_key(|(onset, id, _)| (onset.utc_ms(), *id));
    pins.into_iter().map(|(_, id, spot)| (id, spot)).collect()
}

/// How many clogs each picture was tapped for, the most first; pictures of none are left out.
#[must_use]
pub fn triggers(clogs: &[ClogMark]) -> Vec<(Trigger, u32)> {
    let tapped = |trigger| {
        clogs
            .iter()
            .filter(|clog| clog.triggers.contains(&trigger))
            .count()
    };
    let mut count: Vec<_> = Trigger::ALL
        .into_iter()
        .map(|trigger| (trigger, u32::try_from(tapped(trigger)).unwrap_or(u32::MAX)))
        .filter(|(_, count)| *count > 0)
        .collect();
    count.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    count
}

/// How far before the end of a clog something still came "before relief".
const BEFORE_RELIEF: i64 = DAY;

/// What came in the last day before a clog was gone. After, never because.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CameBefore {
    /// Which clog.
    pub clog: EpisodeId,
    /// What came, the most often first.
    pub helps: Vec<Help>,
}

/// In how many clogs something came before relief.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relief {
    /// What came.
    pub help: Help,
    /// In so many clogs.
    pub clogs: u32,
    /// Out of so many that are gone.
    pub of: u32,
}

/// What came before the end of one clog.
#[must_use]
pub fn came_before_gone(onset: At, gone: At, helps: &[HelpMark]) -> Vec<Help> {
    let from = onset.utc_ms().max(gone.utc_ms().saturating_sub(BEFORE_RELIEF));
    let mut count: BTreeMap<Help, u32> = BTreeMap::new();
    for mark in helps
        .iter()
        .filter(|mark| (from..=gone.utc_ms()).contains(&mark.at_ms))
    {
        *count.entry(mark.help).or_default() += 1;
    }
    let mut helps: Vec<_> = count.into_iter().collect();
    helps.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    helps.into_iter().map(|(help, _)| help).collect()
}

/// What came before relief in the clogs that are gone, and in how many of them; the most first.
#[must_use]
pub fn came_before(clogs: &[ClogMark], helps: &[HelpMark]) -> (Vec<CameBefore>, Vec<Relief>) {
    let mut each: Vec<CameBefore> = Vec::new();
    for clog in clogs {
        if let Some(gone) = clog.gone {
            each.push(CameBefore {
                clog: clog.id,
                helps: came_before_gone(clog.onset, gone, helps),
            });
        }
    }
    each.sort_by_key(|before| before.clog);
    let of = u32::try_from(each.len()).unwrap_or(u32::MAX);
    let all: BTreeSet<Help> = each
        .iter()
        .flat_map(|before| before.helps.iter().copied())
        .collect();
    let in_clogs = |help| each.iter().filter(|before| before.helps.contains(&help)).count();
    let mut relief: Vec<Relief> = all
        .into_iter()
        .map(|help| Relief {
            help,
            clogs: u32::try_from(in_clogs(help)).unwrap_or(u32::MAX),
            of,
        })
        .collect();
    relief.sort_by_key(|relief| std::cmp::Reverse(relief.clogs));
    (each, relief)
}
