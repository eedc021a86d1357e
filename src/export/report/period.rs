//! The stretch of time that a summary is about: days of the reader, or one clog.

use chrono::{Days, NaiveDate};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::domain::at::At;
use crate::domain::day::{self, Day, DayStart, Span, day_of};
use crate::domain::episode::EpisodeHead;
use crate::domain::ids::EpisodeId;

/// The days of a summary without other wishes.
pub const USUAL_DAYS: u32 = 14;
/// A clog is told with so many days before it: a change of the last 48 hours may have set it off (clinical.md 6b).
const BEFORE_CLOG: u64 = 2;
/// The most days of one summary: ten years.
const MOST: u64 = 3_653;

/// A stretch of days, both ends among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// The one clog that it is about.
    pub clog: Option<EpisodeId>,
}

/// Days that are no period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadPeriod {
    /// The last day is before the first.
    #[error("{to} is before {from}; name the first day first")]
    Backwards {
        /// The first day that was given.
        from: NaiveDate,
        /// The last day that was given.
        to: NaiveDate,
    },
    /// More than ten years.
    #[error("{from} to {to} is more than ten years; name fewer days")]
    TooLong {
        /// The first day that was given.
        from: NaiveDate,
        /// The last day that was given.
        to: NaiveDate,
    },
}

impl Period {
    /// From one day to another.
    ///
    /// # Errors
    ///
    /// [`BadPeriod`] where the days do not follow each other, or are more than ten years.
    pub fn new(from: NaiveDate, to: NaiveDate) -> Result<Self, BadPeriod> {
        if to < from {
            return Err(BadPeriod::Backwards { from, to });
        }
        if from
            .checked_add_days(Days::new(MOST))
            .is_none_or(|most| to > most)
        {
            return Err(BadPeriod::TooLong { from, to });
        }
        Ok(Self { from, to, clog: None })
    }

    /// The `count` days (one at least) that end with the day of `now`.
    #[must_use]
    pub fn last(count: u32, now: At, start: DayStart, zone: Tz) -> Self {
        let to = day_of(now.utc_ms(), start, zone).date;
        let back = u64::from(count.saturating_sub(1)).min(MOST);
        Self {
            from: to.checked_sub_days(Days::new(back)).unwrap_or(to),
            to,
            clog: None,
        }
    }

    /// One clog: from two days before it began to when it was gone, or to `now`.
    #[must_use]
    pub fn of_clog(head: &EpisodeHead, now: At, start: DayStart, zone: Tz) -> Self {
        let day = |at: At| day_of(at.utc_ms(), start, zone).date;
        let began = day(head.onset);
        let from = began.checked_sub_days(Days::new(BEFORE_CLOG)).unwrap_or(began);
        let most = from.checked_add_days(Days::new(MOST)).unwrap_or(from);
        Self {
            from,
            to: day(head.gone.unwrap_or(now)).clamp(began, most.max(began)),
            clog: Some(head.id),
        }
    }

    /// How many days.
    #[must_use]
    pub fn days(&self) -> u32 {
        u32::try_from((self.to - self.from).num_days()).map_or(0, |days| days.saturating_add(1))
    }

    /// Its time, where days begin at `start`.
    #[must_use]
    pub fn span(&self, start: DayStart, zone: Tz) -> Span {
        Span {
            from_ms: day::span(self.from, start, zone).from_ms,
            until_ms: day::span(self.to, start, zone).until_ms,
        }
    }

    /// Its days, the oldest first.
    pub(super) fn each(&self, start: DayStart, zone: Tz) -> Vec<Day> {
        day::days(self.from, self.to, start, zone)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::at::{DAY, HOUR};
    use crate::domain::breast_map::Side;
    use crate::domain::episode::Place;

    const BERLIN: Tz = Tz::Europe__Berlin;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn days_that_are_no_period_are_refused_with_the_mend() {
        let backwards = Period::new(day("2026-11-22"), day("2026-11-21")).unwrap_err();
        assert_eq!(
            backwards.to_string(),
            "2026-11-21 is before 2026-11-22; name the first day first"
        );
        assert!(Period::new(day("2006-11-22"), day("2026-11-21")).is_err());
        assert_eq!(
            Period::new(day("2026-11-22"), day("2026-11-22")).unwrap().days(),
            1
        );
    }

    #[test]
    fn the_span_follows_the_hour_at_which_her_day_begins() {
        let four = DayStart::new(240).unwrap();
        let at = At::new(1_774_749_600_000, 120).unwrap(); // 2026-03-29 04:00 in Berlin, the night of the change
        let period = Period::last(2, at, four, BERLIN);
        assert_eq!((period.from, period.to), (day("2026-03-28"), day("2026-03-29")));
        assert_eq!(Period::last(2, at.plus(-1), four, BERLIN).to, day("2026-03-28"));
        let span = period.span(four, BERLIN);
        assert_eq!(span.until_ms - span.from_ms, 2 * DAY - HOUR);
    }

    #[test]
    fn a_clog_is_told_with_the_two_days_before_it() {
        let onset = At::new(1_774_749_600_000, 120).unwrap();
        let mut head = EpisodeHead {
            id: EpisodeId(4),
            place: Place::AllOver(Side::Left),
            size: None,
            onset,
            opened: onset,
            gone: Some(onset.plus(30 * HOUR)),
        };
        let told =
            |head: &EpisodeHead| Period::of_clog(head, onset.plus(9 * DAY), DayStart::MIDNIGHT, BERLIN);
        assert_eq!(
            (told(&head).from, told(&head).to),
            (day("2026-03-27"), day("2026-03-30"))
        );
        assert_eq!(told(&head).clog, Some(EpisodeId(4)));
        head.gone = None;
        assert_eq!(told(&head).to, day("2026-04-07"));
    }
}
