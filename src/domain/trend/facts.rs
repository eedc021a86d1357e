//! Sentences that the numbers bear out, with the numbers; silence otherwise.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::clogs::{ClogMark, triggers};
use super::{FeedMark, PumpMark};
use crate::domain::at::{DAY, HOUR};
use crate::domain::breast_map::Side;
use crate::domain::day::{Day, Span};
use crate::domain::trigger::Trigger;

/// A gap of so many hours without milk leaving is told of.
const LONG_GAP_H: i64 = 6;
/// How far before a clog a gap still came "before" it.
const BEFORE_CLOG: i64 = DAY;
/// The fewest clogs of which anything is said.
const FEWEST: u32 = 3;

/// A time without milk leaving.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gap {
    /// Where the last ended, UTC milliseconds.
    pub from_ms: i64,
    /// Where the next began.
    pub until_ms: i64,
}

impl Gap {
    /// How long.
    #[must_use]
    pub fn ms(self) -> i64 {
        self.until_ms.saturating_sub(self.from_ms)
    }
}

/// What the numbers say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fact {
    /// So many clogs began within a day after a gap of over six hours, more than other days have one.
    AfterLongGap {
        /// So many.
        clogs: u32,
        /// Of so many.
        of: u32,
        /// The hours.
        hours: u32,
        /// Days that ended such a gap.
        days: u32,
        /// Of so many days.
        of_days: u32,
    },
    /// So many clogs were on one side.
    OneSide {
        /// Which.
        side: Side,
        /// So many.
        clogs: u32,
        /// Of so many.
        of: u32,
    },
    /// The same picture was tapped for so many clogs.
    SameTrigger {
        /// Which.
        trigger: Trigger,
        /// So many.
        clogs: u32,
        /// Of so many.
        of: u32,
    },
}

/// The times between milk leaving the breast, in order: between the end of one feed at the breast or pumping and the
/// beginning of the next.
#[must_use]
pub fn gaps(feeds: &[FeedMark], pumps: &[PumpMark]) -> Vec<Gap> {
    let nursed = feeds.iter().filter(|feed| feed.nursed.is_some());
    let times = nursed.map(|feed| (feed.at_ms, feed.end_ms));
    let pumped = pumps.iter().map(|pump| (pump.at_ms, pump.end_ms));
    let mut all: Vec<(i64, i64)> = times
        .chain(pumped)
        .map(|(at, end)| (at, end.unwrap_or(at)))
        .collect();
    all.sort_unstable();
    let mut gaps = Vec::new();
    let mut last: Option<i64> = None;
    for (at, end) in all {
        if let Some(from_ms) = last.filter(|last| *last < at) {
            gaps.push(Gap {
                from_ms,
                until_ms: at,
            });
        }
        last = Some(last.map_or(end, |last| last.max(end)));
    }
    gaps
}

/// The longest time without milk leaving that ended in the span.
#[must_use]
pub fn longest_gap(feeds: &[FeedMark], pumps: &[PumpMark], span: Span) -> Option<Gap> {
    let ended = gaps(feeds, pumps)
        .into_iter()
        .filter(|gap| span.has(gap.until_ms));
    ended.max_by_key(|gap| (gap.ms(), gap.from_ms))
}

/// What can be said of these clogs, in the light of all days of the log; nothing of fewer than three.
///
/// `feeds` and `pumps` cover `days` and the day before the first clog.
#[must_use]
pub fn facts(clogs: &[ClogMark], feeds: &[FeedMark], pumps: &[PumpMark], days: &[Day]) -> Vec<Fact> {
    let of = u32::try_from(clogs.len()).unwrap_or(u32::MAX);
    if of < FEWEST {
        return Vec::new();
    }
    let long: Vec<Gap> = gaps(feeds, pumps)
        .into_iter()
        .filter(|gap| gap.ms() > LONG_GAP_H * HOUR)
        .collect();
    let side = one_side(clogs, of);
    let trigger = triggers(clogs).into_iter().find(|(_, count)| is_most(*count, of));
    let same = trigger.map(|(trigger, clogs)| Fact::SameTrigger { trigger, clogs, of });
    [after_gap(clogs, of, &long, days), side, same]
        .into_iter()
        .flatten()
        .collect()
}

/// Three at least, and three of four at least.
fn is_most(count: u32, of: u32) -> bool {
    count >= FEWEST && u64::from(count) * 4 >= u64::from(of) * 3
}

fn after_gap(clogs: &[ClogMark], of: u32, long: &[Gap], days: &[Day]) -> Option<Fact> {
    let followed = |clog: &&ClogMark| {
        let onset = clog.onset.utc_ms();
        // A gap that still runs when the clog begins came before it as well.
        long.iter()
            .any(|gap| gap.until_ms > onset - BEFORE_CLOG && gap.from_ms + LONG_GAP_H * HOUR < onset)
    };
    let count = u32::try_from(clogs.iter().filter(followed).count()).unwrap_or(u32::MAX);
    let had = |day: &&Day| long.iter().any(|gap| day.span.has(gap.until_ms));
    let with = u32::try_from(days.iter().filter(had).count()).unwrap_or(u32::MAX);
    let of_days = u32::try_from(days.len()).unwrap_or(u32::MAX);
    // A gap that most days have tells nothing of a clog: it must be twice as common before one.
    let rarer = u64::from(with) * u64::from(of) * 2 <= u64::from(count) * u64::from(of_days);
    let told = is_most(count, of) && of_days > 0 && rarer;
    told.then_some(Fact::AfterLongGap {
        clogs: count,
        of,
        hours: 6,
        days: with,
        of_days,
    })
}

fn one_side(clogs: &[ClogMark], of: u32) -> Option<Fact> {
    let mut count: BTreeMap<bool, u32> = BTreeMap::new();
    for clog in clogs {
        *count.entry(clog.place.side() == Side::Left).or_default() += 1;
    }
    let (left, clogs) = count.into_iter().find(|(_, count)| is_most(*count, of))?;
    let side = if left { Side::Left } else { Side::Right };
    Some(Fact::OneSide { side, clogs, of })
}
