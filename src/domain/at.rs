//! Instants as they are stored: UTC milliseconds and the offset of the place where it happened.

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

/// A second in milliseconds.
pub const SECOND: i64 = 1_000;
/// A minute in milliseconds.
pub const MINUTE: i64 = 60 * SECOND;
/// An hour in milliseconds.
pub const HOUR: i64 = 60 * MINUTE;
/// Twenty-four hours in milliseconds (not always a calendar day).
pub const DAY: i64 = 24 * HOUR;

/// An instant, with the offset from UTC that the clock on the wall showed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "RawAt")]
pub struct At {
    utc_ms: i64,
    offset_min: i16,
}

#[derive(Deserialize)]
struct RawAt {
    utc_ms: i64,
    offset_min: i16,
}

/// An instant that no calendar has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "the instant {utc_ms} ms at offset {offset_min} min is not a date; years 1900 to 2200 and offsets of 18 h are accepted"
)]
pub struct NoSuchInstant {
    utc_ms: i64,
    offset_min: i16,
}

impl TryFrom<RawAt> for At {
    type Error = NoSuchInstant;

    fn try_from(raw: RawAt) -> Result<Self, NoSuchInstant> {
        Self::new(raw.utc_ms, raw.offset_min)
    }
}

impl At {
    /// 1970 in UTC: what a device without a believable clock shows.
    pub const EPOCH: Self = Self {
        utc_ms: 0,
        offset_min: 0,
    };

    /// `utc_ms` since 1970 in UTC, `offset_min` east of it.
    ///
    /// # Errors
    ///
    /// [`NoSuchInstant`] outside the years 1900 to 2200 or beyond 18 hours of offset.
    pub fn new(utc_ms: i64, offset_min: i16) -> Result<Self, NoSuchInstant> {
        let years = -2_208_988_800_000..=7_258_118_400_000;
        if years.contains(&utc_ms) && (-18 * 60..=18 * 60).contains(&offset_min) {
            Ok(Self { utc_ms, offset_min })
        } else {
            Err(NoSuchInstant { utc_ms, offset_min })
        }
    }

    /// Milliseconds since 1970 in UTC.
    #[must_use]
    pub fn utc_ms(self) -> i64 {
        self.utc_ms
    }

    /// Minutes east of UTC.
    #[must_use]
    pub fn offset_min(self) -> i16 {
        self.offset_min
    }

    /// The same offset, `ms` later (earlier where negative).
    #[must_use]
    pub fn plus(self, ms: i64) -> Self {
        Self {
            utc_ms: self.utc_ms.saturating_add(ms),
            ..self
        }
    }

    /// Milliseconds from `earlier` to this instant; negative if it is later.
    #[must_use]
    pub fn since(self, earlier: Self) -> i64 {
        self.utc_ms.saturating_sub(earlier.utc_ms)
    }

    /// The wall clock where it happened.
    #[must_use]
    pub fn local(self) -> DateTime<FixedOffset> {
        let offset = FixedOffset::east_opt(i32::from(self.offset_min) * 60);
        let utc = DateTime::from_timestamp_millis(self.utc_ms).unwrap_or_default();
        match offset {
            Some(offset) => utc.with_timezone(&offset),
            None => utc.fixed_offset(),
        }
    }

    /// The calendar day where it happened.
    #[must_use]
    pub fn date(self) -> NaiveDate {
        self.local().date_naive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_is_the_day_of_the_place() -> Result<(), NoSuchInstant> {
        let berlin = At::new(1_774_738_799_000, 60)?; // 2026-03-28T22:59:59Z
        assert_eq!(berlin.date().to_string(), "2026-03-28");
        assert_eq!(At::new(1_774_738_800_000, 60)?.date().to_string(), "2026-03-29");
        Ok(())
    }

    #[test]
    fn impossible_instants_are_refused() {
        assert!(At::new(i64::MAX, 0).is_err());
        assert!(At::new(0, 2_000).is_err());
        assert!(serde_json::from_str::<At>(r#"{"utc_ms":0,"offset_min":9999}"#).is_err());
    }
}
