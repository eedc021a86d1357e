//! Feeds and pumping of the period, day by day and on the whole.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate, Offset, TimeZone, Weekday};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::domain::at::At;
use crate::domain::day::{Day, Span};
use crate::domain::entry::{Entry, Kind};
use crate::domain::pain::Pain;
use crate::domain::report::Material;
use crate::domain::text::Line;
use crate::domain::trend::{Ordinary, Range, Totals, by_day, longest_gap};
use crate::domain::units::{Diapers, Flange, MilkTotal, Temperature};

/// Each day alone; where there are more than `most`, the days of each week.
#[must_use]
pub fn parts(days: &[DayRow], most: usize, first: Weekday) -> Vec<&[DayRow]> {
    if days.len() > most {
        weeks(days, first)
    } else {
        days.chunks(1).collect()
    }
}

/// The days of each week, the first and the last of which may not be whole; weeks begin on `first`.
fn weeks(days: &[DayRow], first: Weekday) -> Vec<&[DayRow]> {
    days.chunk_by(|_, day| day.date.weekday() != first).collect()
}

/// A day of the period.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct DayRow {
    /// The day.
    pub date: NaiveDate,
    /// Whether it is over, and she had begun to log by then.
    pub whole: bool,
    /// What was fed and pumped.
    pub totals: Totals,
    /// The highest pain that was rated, at whatever occasion.
    pub pain: Option<Pain>,
    /// The highest temperature.
    pub temperature: Option<Temperature>,
    /// The most wet diapers of 24 hours that were told.
    pub wets: Option<Diapers>,
    /// The most stools of 24 hours that were told.
    pub stools: Option<Diapers>,
}

/// What feeds and pumping come to. Means are over the whole days.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Feeding {
    /// Days that were logged from their beginning to their end.
    pub whole_days: u32,
    /// All of the period.
    pub totals: Totals,
    /// All of the whole days.
    pub of_whole: Totals,
    /// The fewest feeds of a whole day.
    pub fewest: u32,
    /// The most feeds of a whole day.
    pub most: u32,
    /// The longest time without milk leaving: from and until.
    pub gap: Option<(At, At)>,
    /// The flanges that were told, in millimetres.
    pub flanges: BTreeSet<Flange>,
    /// The pump's settings as she wrote them, the last first; each once.
    pub settings: Vec<Line>,
    /// What is ordinary at the age of the youngest baby.
    pub ordinary: Option<Ordinary>,
}

impl Feeding {
    /// The share of a whole day, to the nearest; `None` where no day is whole.
    #[must_use]
    pub fn per_day(&self, of: impl Fn(&Totals) -> i64) -> Option<i64> {
        let days = i64::from(self.whole_days);
        let all = of(&self.of_whole);
        (days > 0).then(|| (all + days / 2).div_euclid(days))
    }

    /// Milk of a whole day, to the nearest tenth of a millilitre.
    #[must_use]
    pub fn milk_per_day(&self, of: impl Fn(&Totals) -> MilkTotal) -> Option<MilkTotal> {
        of(&self.of_whole).share(self.whole_days)
    }
}

/// The days of the period. As in trends, the days from the first that was logged on are whole, but for one that is not
/// over at `now`.
pub(super) fn days(material: &Material, days: &[Day], now_ms: i64) -> Vec<DayRow> {
    let mut rows = fed(material, days, now_ms);
    let mut put = |ms: i64, change: &dyn Fn(&mut DayRow)| {
        let place = days.partition_point(|day| day.span.until_ms <= ms);
        let there = days.get(place).is_some_and(|day| day.span.has(ms));
        if let Some(row) = rows.get_mut(place).filter(|_| there) {
            change(row);
        }
    };
    for look in &material.looks {
        put(look.at.utc_ms(), &|row| {
            row.pain = row.pain.max(look.pain);
            row.temperature = row.temperature.max(look.temperature);
            row.wets = row.wets.max(look.wets);
            row.stools = row.stools.max(look.stools);
        });
    }
    for check in material.clogs.iter().flat_map(|clog| &clog.episode.checks) {
        put(check.at.utc_ms(), &|row| {
            row.pain = row.pain.max(check.pain);
            row.temperature = row.temperature.max(check.temperature);
        });
    }
    for run in &material.sessions {
        put(run.started.utc_ms(), &|row| {
            row.pain = row.pain.max(run.pain_before);
        });
        let ended = run.ended.unwrap_or(run.started);
        put(ended.utc_ms(), &|row| {
            row.pain = row.pain.max(run.pain_after);
        });
    }
    rows
}

/// The days with what was fed and pumped.
fn fed(material: &Material, days: &[Day], now_ms: i64) -> Vec<DayRow> {
    let totals = by_day(&material.feeds, &material.pumps, days);
    let busy = |(_, totals): &(Day, Totals)| totals.feeds > 0 || totals.pumps > 0;
    let first = totals.iter().position(busy).unwrap_or(totals.len());
    totals
        .into_iter()
        .enumerate()
        .map(|(place, (day, totals))| DayRow {
            date: day.date,
            whole: place >= first && day.span.until_ms <= now_ms,
            totals,
            pain: None,
            temperature: None,
            wets: None,
            stools: None,
        })
        .collect()
}

/// What they come to; `baby_days` is the age of the youngest.
pub(super) fn feeding(
    material: &Material,
    rows: &[DayRow],
    span: Span,
    baby_days: Option<u32>,
    zone: Tz,
) -> Feeding {
    let whole: Vec<&DayRow> = rows.iter().filter(|row| row.whole).collect();
    let counts = whole.iter().map(|row| row.totals.feeds);
    let ordinary = baby_days.and_then(|days| {
        Ordinary::of(Range::FeedsNewborn, days).or_else(|| Ordinary::of(Range::FeedsLater, days))
    });
    let (flanges, settings) = set_up(&material.told, span);
    Feeding {
        whole_days: u32::try_from(whole.len()).unwrap_or(u32::MAX),
        totals: sum(rows.iter().map(|row| &row.totals)),
        of_whole: sum(whole.iter().map(|row| &row.totals)),
        fewest: counts.clone().min().unwrap_or_default(),
        most: counts.max().unwrap_or_default(),
        gap: longest_gap(&material.feeds, &material.pumps, span)
            .and_then(|gap| Some((instant(gap.from_ms, zone)?, instant(gap.until_ms, zone)?))),
        flanges,
        settings,
        ordinary: ordinary.copied(),
    }
}

/// The instant on the clock of the zone.
fn instant(utc_ms: i64, zone: Tz) -> Option<At> {
    let utc = chrono::DateTime::from_timestamp_millis(utc_ms)?.naive_utc();
    let seconds = zone.offset_from_utc_datetime(&utc).fix().local_minus_utc();
    At::new(utc_ms, i16::try_from(seconds / 60).ok()?).ok()
}

fn sum<'a>(all: impl Iterator<Item = &'a Totals>) -> Totals {
    all.fold(Totals::default(), |sum, day| {
        let milk = |of: fn(&Totals) -> MilkTotal| [of(&sum), of(day)].into_iter().sum();
        Totals {
            feeds: sum.feeds + day.feeds,
            bottles: sum.bottles + day.bottles,
            left_s: sum.left_s + day.left_s,
            right_s: sum.right_s + day.right_s,
            either_s: sum.either_s + day.either_s,
            bottled: milk(|day| day.bottled),
            bottled_breast_milk: milk(|day| day.bottled_breast_milk),
            pumps: sum.pumps + day.pumps,
            pumped_left: milk(|day| day.pumped_left),
            pumped_right: milk(|day| day.pumped_right),
            pumped: milk(|day| day.pumped),
        }
    })
}

fn set_up(told: &[Entry], span: Span) -> (BTreeSet<Flange>, Vec<Line>) {
    let (mut flanges, mut settings) = (BTreeSet::new(), Vec::new());
    for entry in told.iter().rev().filter(|entry| span.has(entry.at.utc_ms())) {
        if let Kind::Pump(pump) = &entry.kind {
            flanges.extend(pump.flange());
            let new = pump.setting().filter(|setting| !settings.contains(*setting));
            settings.extend(new.cloned());
        }
    }
    (flanges, settings)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_week_begins_on_its_first_day_and_the_ends_may_be_short() {
        // A Wednesday, and 18 days on.
        let from = NaiveDate::from_ymd_opt(2026, 11, 25).unwrap();
        let days: Vec<DayRow> = from
            .iter_days()
            .take(18)
            .map(|date| DayRow {
                date,
                whole: true,
                totals: Totals::default(),
                pain: None,
                temperature: None,
                wets: None,
                stools: None,
            })
            .collect();
        let lengths = |first| {
            weeks(&days, first)
                .iter()
                .map(|week| week.len())
                .collect::<Vec<_>>()
        };
        assert_eq!(lengths(Weekday::Mon), [5, 7, 6]);
        assert_eq!(lengths(Weekday::Sun), [4, 7, 7]);
        assert_eq!(lengths(Weekday::Sat), [3, 7, 7, 1]);
        assert_eq!(lengths(Weekday::Wed), [7, 7, 4]);
        assert!(weeks(&[], Weekday::Mon).is_empty());
    }
}
