//! From the clock on the wall to an instant.

use chrono::{DateTime, FixedOffset, MappedLocalTime, NaiveDateTime, Offset, TimeZone};
use chrono_tz::Tz;

use super::question::HourTwice;
use super::why::Why;
use crate::domain::at::At;

/// What a clock on the wall can mean.
pub(super) enum Wall {
    /// One instant.
    Once(At),
    /// Either of two: the clocks went back.
    Twice(At, At),
}

impl Wall {
    /// Fails with [`Why::NoSuchHour`] where the clocks went forward, and with [`Why::NoSuchDate`].
    pub(super) fn of(local: NaiveDateTime, zone: Tz) -> Result<Self, Why> {
        match zone.from_local_datetime(&local) {
            MappedLocalTime::None => Err(Why::NoSuchHour),
            MappedLocalTime::Single(at) => instant(&at).map(Self::Once),
            MappedLocalTime::Ambiguous(one, other) => {
                let (one, other) = (instant(&one)?, instant(&other)?);
                Ok(Self::Twice(one.min(other), one.max(other)))
            }
        }
    }

    /// The one that is meant.
    pub(super) fn take(self, which: HourTwice) -> At {
        match (self, which) {
            (Self::Once(at), _)
            | (Self::Twice(at, _), HourTwice::First)
            | (Self::Twice(_, at), HourTwice::Second) => at,
        }
    }
}

/// An instant in the zone of its place.
pub(super) fn instant<Z: TimeZone>(at: &DateTime<Z>) -> Result<At, Why> {
    let offset_min = at.offset().fix().local_minus_utc().div_euclid(60);
    let offset_min = i16::try_from(offset_min).map_err(|_| Why::NoSuchDate)?;
    At::new(at.timestamp_millis(), offset_min).map_err(|_| Why::NoSuchDate)
}

/// An instant by its UTC milliseconds, with the offset that `zone` had then.
pub(super) fn of_epoch(utc_ms: i64, zone: Tz) -> Result<At, Why> {
    let utc = DateTime::from_timestamp_millis(utc_ms).ok_or(Why::NoSuchDate)?;
    instant(&utc.with_timezone(&zone))
}

/// RFC 3339: the offset stands in it.
pub(super) fn rfc_3339(text: &str) -> Option<DateTime<FixedOffset>> {
    DateTime::parse_from_rfc3339(text).ok()
}
