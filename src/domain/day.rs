//! Days of the reader: from the hour at which hers begins to the same hour of the next, in the zone where she is.
//!
//! Spans of days tile time: each begins where the one before it ended, through every change of the clock. Where the
//! hour does not exist that night, the day begins at the change; where it comes twice, at the first.

use chrono::{Days, NaiveDate, NaiveDateTime, Offset, TimeDelta, TimeZone};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::at::{DAY, MINUTE};
use super::units::OutOfRange;

/// At which minute after midnight her day begins, `0..=1439`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "i64")]
pub struct DayStart(u16);

impl DayStart {
    /// The calendar's day.
    pub const MIDNIGHT: Self = Self(0);

    /// Accepts `0..=1439` minutes after midnight.
    ///
    /// # Errors
    ///
    /// [`OutOfRange`] for every other value.
    pub fn new(minutes: i64) -> Result<Self, OutOfRange> {
        let (min, max) = (0, 1_439);
        u16::try_from(minutes)
            .ok()
            .filter(|minutes| i64::from(*minutes) <= max)
            .map(Self)
            .ok_or(OutOfRange {
                value: minutes,
                min,
                max,
                unit: "min",
            })
    }

    /// Minutes after midnight.
    #[must_use]
    pub fn minutes(self) -> u16 {
        self.0
    }
}

impl TryFrom<i64> for DayStart {
    type Error = OutOfRange;

    fn try_from(minutes: i64) -> Result<Self, OutOfRange> {
        Self::new(minutes)
    }
}

impl From<DayStart> for i64 {
    fn from(start: DayStart) -> Self {
        start.0.into()
    }
}

/// A stretch of time: from an instant up to, and without, another; UTC milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Span {
    /// Its first millisecond.
    pub from_ms: i64,
    /// The first millisecond after it.
    pub until_ms: i64,
}

impl Span {
    /// Whether the instant lies in it.
    #[must_use]
    pub fn has(self, ms: i64) -> bool {
        (self.from_ms..self.until_ms).contains(&ms)
    }
}

/// A day of hers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Day {
    /// The date on which it begins.
    pub date: NaiveDate,
    /// Its time.
    pub span: Span,
}

/// The zone of an IANA name, as devices tell it.
#[must_use]
pub fn zone(name: &str) -> Option<Tz> {
    name.parse().ok()
}

/// The time of the day of `date`, where days begin at `start`.
#[must_use]
pub fn span(date: NaiveDate, start: DayStart, zone: Tz) -> Span {
    let next = date.checked_add_days(Days::new(1)).unwrap_or(date);
    Span {
        from_ms: begins(date, start, zone),
        until_ms: begins(next, start, zone),
    }
}

/// The day that the instant belongs to.
#[must_use]
pub fn day_of(utc_ms: i64, start: DayStart, zone: Tz) -> Day {
    let local = utc(utc_ms).map(|utc| utc + offset(utc, zone));
    let date = local.map_or(NaiveDate::default(), |local| local.date());
    // A day that begins late, and a change of the clock, move an instant by a day at most.
    let near = [
        date.checked_add_days(Days::new(1)),
        Some(date),
        date.checked_sub_days(Days::new(1)),
        date.checked_sub_days(Days::new(2)),
    ];
    let days = near.into_iter().flatten().map(|date| Day {
        date,
        span: span(date, start, zone),
    });
    days.into_iter().find(|day| day.span.has(utc_ms)).unwrap_or(Day {
        date,
        span: span(date, start, zone),
    })
}

/// The days from `first` to `last`, both among them, the oldest first.
#[must_use]
pub fn days(first: NaiveDate, last: NaiveDate, start: DayStart, zone: Tz) -> Vec<Day> {
    first
        .iter_days()
        .take_while(|date| *date <= last)
        .map(|date| Day {
            date,
            span: span(date, start, zone),
        })
        .collect()
}

/// The `count` days that end with the day of the instant, the oldest first.
#[must_use]
pub fn last_days(count: u32, utc_ms: i64, start: DayStart, zone: Tz) -> Vec<Day> {
    let last = day_of(utc_ms, start, zone).date;
    let back = u64::from(count.saturating_sub(1));
    let first = last.checked_sub_days(Days::new(back)).unwrap_or(last);
    days(first, last, start, zone)
}

fn utc(utc_ms: i64) -> Option<NaiveDateTime> {
    chrono::DateTime::from_timestamp_millis(utc_ms).map(|at| at.naive_utc())
}

fn offset(utc: NaiveDateTime, zone: Tz) -> TimeDelta {
    let seconds = zone.offset_from_utc_datetime(&utc).fix().local_minus_utc();
    TimeDelta::seconds(seconds.into())
}

/// The first instant at which the clock on the wall shows the beginning of the day, or something later.
fn begins(date: NaiveDate, start: DayStart, zone: Tz) -> i64 {
    let wanted = date.and_time(chrono::NaiveTime::MIN) + TimeDelta::minutes(start.0.into());
    if let Some(first) = zone.from_local_datetime(&wanted).earliest() {
        return first.timestamp_millis();
    }
    // The hour was skipped: the change itself lies within a day of it.
    let guess = wanted.and_utc().timestamp_millis();
    let (mut before, mut after) = (guess.saturating_sub(2 * DAY), guess.saturating_add(2 * DAY));
    let reached = |ms| utc(ms).is_some_and(|utc| utc + offset(utc, zone) >= wanted);
    while after - before > 1 {
        let middle = before + (after - before) / 2;
        if reached(middle) {
            after = middle;
        } else {
            before = middle;
        }
    }
    after
}

/// Hours in which nobody wants to be called, by the clock on the wall; none where both are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Quiet {
    /// Where they begin.
    pub from: DayStart,
    /// Where they end.
    pub until: DayStart,
}

impl Default for Quiet {
    /// From 22:00 to 07:00.
    fn default() -> Self {
        Self {
            from: DayStart(22 * 60),
            until: DayStart(7 * 60),
        }
    }
}

impl Quiet {
    /// Whether the clock on the wall is in them.
    #[must_use]
    pub fn has(self, utc_ms: i64, zone: Tz) -> bool {
        let Some(local) = utc(utc_ms).map(|utc| utc + offset(utc, zone)) else {
            return false;
        };
        let minute = local.signed_duration_since(local.date().and_time(chrono::NaiveTime::MIN));
        let minute = u16::try_from(minute.num_minutes()).unwrap_or_default();
        let (from, until) = (self.from.0, self.until.0);
        if from <= until {
            (from..until).contains(&minute)
        } else {
            minute >= from || minute < until
        }
    }

    /// The instant itself, or the end of the quiet hours that it lies in.
    #[must_use]
    pub fn after(self, utc_ms: i64, zone: Tz) -> i64 {
        if !self.has(utc_ms, zone) {
            return utc_ms;
        }
        let today = day_of(utc_ms, self.until, zone);
        // A clock that is changed in these hours can leave a rest of them: it is waited for too.
        let end = today.span.until_ms;
        if end > utc_ms {
            end
        } else {
            utc_ms.saturating_add(MINUTE)
        }
    }
}

#[cfg(test)]
mod tests;
