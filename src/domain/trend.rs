//! What the log adds up to: days, sides, gaps, and what came before relief. Facts with their numbers, never a score.
//!
//! Everything here is a plain function over marks: what a line is to trends, and no more. The order of the marks never
//! matters. Time that reaches over the end of a day is counted on both days; a count belongs to the day it began on.

mod clogs;
mod course;
mod facts;
mod ordinary;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

pub use clogs::{CameBefore, ClogMark, Month, Relief, came_before, came_before_gone, months, pins, triggers};
pub use course::{PainMark, SizeMark, pains, sizes};
pub use facts::{Fact, Gap, facts, gaps, longest_gap};
pub use ordinary::{Evidence, ORDINARY, Ordinary, Range};

use super::at::At;
use super::day::{Day, Span};
use super::entry::{CareKind, Method, MilkKind, NursedTime};
use super::pain::Pain;
use super::units::{Diapers, MilkTotal, Millilitres, Seconds, Temperature};

/// A feed, as trends see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct FeedMark {
    /// When it began, UTC milliseconds.
    pub at_ms: i64,
    /// When it ended, where it has a length.
    pub end_ms: Option<i64>,
    /// Time at the breast; `None` for a bottle alone.
    pub nursed: Option<NursedTime>,
    /// What the bottle held, where there was one.
    pub bottle: Option<MilkKind>,
    /// How much was drunk from it, where that was measured.
    pub bottled: Option<MilkTotal>,
    /// How much of that was breast milk in a bottle of both.
    pub bottled_breast_milk: Option<Millilitres>,
}

/// Milk by pump or by hand, as trends see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PumpMark {
    /// When it began, UTC milliseconds.
    pub at_ms: i64,
    /// When it ended, where it has a length.
    pub end_ms: Option<i64>,
    /// With a pump or by hand.
    pub method: Method,
    /// From the left, where the sides are known.
    pub left: Option<Millilitres>,
    /// From the right, where the sides are known.
    pub right: Option<Millilitres>,
    /// Of both together, where it was measured.
    pub total: Option<MilkTotal>,
    /// How long, pauses left out.
    pub duration: Option<Seconds>,
}

/// Care, as trends see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct CareMark {
    /// When, UTC milliseconds.
    pub at_ms: i64,
    /// What.
    pub care: CareKind,
}

/// A look at her and the baby, as trends see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct LookMark {
    /// When.
    pub at: At,
    /// Her temperature.
    pub temperature: Option<Temperature>,
    /// Pain of the breast.
    pub pain: Option<Pain>,
    /// Wet diapers of 24 hours.
    pub wets: Option<Diapers>,
    /// Stools of 24 hours.
    pub stools: Option<Diapers>,
}

/// What a stretch of time holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    /// Feeds that began in it, bottles alone among them.
    pub feeds: u32,
    /// Of those, the ones with a bottle.
    pub bottles: u32,
    /// Seconds on the left, as far as the sides are known.
    pub left_s: i64,
    /// Seconds on the right, as far as the sides are known.
    pub right_s: i64,
    /// Seconds at the breast whose side nobody knows.
    pub either_s: i64,
    /// Drunk from bottles that began in it.
    pub bottled: MilkTotal,
    /// Breast milk among that.
    pub bottled_breast_milk: MilkTotal,
    /// Pumping and milk by hand that began in it.
    pub pumps: u32,
    /// Milk of the left, as far as the sides are known.
    pub pumped_left: MilkTotal,
    /// Milk of the right, as far as the sides are known.
    pub pumped_right: MilkTotal,
    /// All milk of pump and hand.
    pub pumped: MilkTotal,
}

impl Totals {
    /// Seconds at the breast.
    #[must_use]
    pub fn nursed_s(&self) -> i64 {
        self.left_s + self.right_s + self.either_s
    }

    /// The part of the known time that fell to the left, in whole percent; `None` where no side is known.
    #[must_use]
    pub fn left_percent(&self) -> Option<u8> {
        let known = self.left_s + self.right_s;
        let percent = (self.left_s * 100 + known / 2).checked_div(known)?;
        u8::try_from(percent).ok()
    }
}

/// What the span holds of these marks.
#[must_use]
pub fn totals(feeds: &[FeedMark], pumps: &[PumpMark], span: Span) -> Totals {
    let mut sum = Totals::default();
    for feed in feeds {
        sum.add_feed(feed, span);
    }
    for pump in pumps.iter().filter(|pump| span.has(pump.at_ms)) {
        sum.add_pump(pump);
    }
    sum
}

/// What each day holds, in the order of the days.
#[must_use]
pub fn by_day(feeds: &[FeedMark], pumps: &[PumpMark], days: &[Day]) -> Vec<(Day, Totals)> {
    let mut feeds = feeds.to_vec();
    feeds.sort_unstable_by_key(|feed| feed.at_ms);
    let mut pumps = pumps.to_vec();
    pumps.sort_unstable_by_key(|pump| pump.at_ms);
    let of = |day: &Day| {
        let span = day.span;
        // What reaches into a day began at most a day before it.
        let reach = span.from_ms.saturating_sub(super::entry::LONGEST);
        let feeds = part(&feeds, |feed| feed.at_ms, reach, span.until_ms);
        let pumps = part(&pumps, |pump| pump.at_ms, span.from_ms, span.until_ms);
        (*day, totals(feeds, pumps, span))
    };
    days.iter().map(of).collect()
}

/// The marks from `from_ms` up to, and without, `until_ms`, out of those in order.
fn part<T>(marks: &[T], at: impl Fn(&T) -> i64, from_ms: i64, until_ms: i64) -> &[T] {
    let first = marks.partition_point(|mark| at(mark) < from_ms);
    let last = marks.partition_point(|mark| at(mark) < until_ms);
    marks.get(first..last).unwrap_or_default()
}

impl Totals {
    fn add_feed(&mut self, feed: &FeedMark, span: Span) {
        if span.has(feed.at_ms) {
            self.feeds += 1;
            self.bottles += u32::from(feed.bottle.is_some());
            let all = feed.bottled.unwrap_or_default();
            self.bottled = [self.bottled, all].into_iter().sum();
            let own = match feed.bottle {
                Some(MilkKind::BreastMilk) => all,
                Some(MilkKind::Mixed) => feed.bottled_breast_milk.map(MilkTotal::from).unwrap_or_default(),
                Some(MilkKind::Formula | MilkKind::NotSaid) | None => MilkTotal::NONE,
            };
            self.bottled_breast_milk = [self.bottled_breast_milk, own].into_iter().sum();
        }
        let share = |time: Seconds| share(time.get(), feed.at_ms, feed.end_ms, span);
        match feed.nursed {
            Some(NursedTime::Sides { left, right }) => {
                self.left_s += share(left);
                self.right_s += share(right);
            }
            Some(NursedTime::Total(all)) => self.either_s += share(all),
            Some(NursedTime::Unknown) | None => {}
        }
    }

    fn add_pump(&mut self, pump: &PumpMark) {
        self.pumps += 1;
        let more = |sum: MilkTotal, milk: Option<Millilitres>| milk.map_or(sum, |milk| sum.plus(milk));
        self.pumped_left = more(self.pumped_left, pump.left);
        self.pumped_right = more(self.pumped_right, pump.right);
        self.pumped = [self.pumped, pump.total.unwrap_or_default()].into_iter().sum();
    }
}

/// The seconds of a line that fall into the span: in the ratio of the time, and all of them over all spans.
///
/// Rounded at both ends from the beginning of the line, so that the parts of neighbouring spans add up to the whole.
fn share(seconds: i64, at_ms: i64, end_ms: Option<i64>, span: Span) -> i64 {
    let length = end_ms.unwrap_or(at_ms).saturating_sub(at_ms);
    if length <= 0 {
        return if span.has(at_ms) { seconds } else { 0 };
    }
    let until = |ms: i64| {
        let gone = ms.clamp(at_ms, at_ms + length) - at_ms;
        seconds * gone / length
    };
    until(span.until_ms) - until(span.from_ms)
}
