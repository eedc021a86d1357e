//! Times as she types them: a date and a clock, in the zone where it happened.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Offset as _, TimeZone as _};
use chrono_tz::Tz;

use crate::domain::at::{At, MINUTE};

/// The date and the clock on the wall of an instant, as the fields of a form write them.
#[must_use]
pub fn fields(at: At) -> (String, String) {
    let local = at.local();
    (
        local.format("%Y-%m-%d").to_string(),
        local.format("%H:%M").to_string(),
    )
}

/// `at` on another date; `None` where the text is no date.
#[must_use]
pub fn on_date(at: At, text: &str, zone: Tz) -> Option<At> {
    let date: NaiveDate = text.parse().ok()?;
    placed(at, date.and_time(at.local().time()), zone)
}

/// `at` at another time of its day; `None` where the text is no time.
#[must_use]
pub fn at_clock(at: At, text: &str, zone: Tz) -> Option<At> {
    let time = NaiveTime::parse_from_str(text, "%H:%M")
        .or_else(|_| NaiveTime::parse_from_str(text, "%H:%M:%S"))
        .ok()?;
    placed(at, at.date().and_time(time), zone)
}

/// `minutes` later, on the clock of the place: the offset follows where the clock was changed.
#[must_use]
pub fn later(at: At, minutes: i64, zone: Tz) -> At {
    let moved = at.plus(minutes * MINUTE);
    if is_here(at, zone) {
        At::new(moved.utc_ms(), offset(moved, zone)).unwrap_or(moved)
    } else {
        moved
    }
}

/// The instant at which the clock showed `wall`: here by the rules of the zone, elsewhere by the offset that it had.
fn placed(at: At, wall: NaiveDateTime, zone: Tz) -> Option<At> {
    if is_here(at, zone) {
        let found = zone.from_local_datetime(&wall).earliest();
        // An hour that the clock skipped is read as the hour after it.
        let found = found.or_else(|| {
            let hour = chrono::TimeDelta::hours(1);
            zone.from_local_datetime(&(wall + hour)).earliest()
        })?;
        let minutes = found.offset().fix().local_minus_utc() / 60;
        return At::new(found.timestamp_millis(), i16::try_from(minutes).ok()?).ok();
    }
    let utc = wall.and_utc().timestamp_millis() - i64::from(at.offset_min()) * MINUTE;
    At::new(utc, at.offset_min()).ok()
}

/// Whether the clock of this zone showed what the line kept: then it happened here.
fn is_here(at: At, zone: Tz) -> bool {
    offset(at, zone) == at.offset_min()
}

fn offset(at: At, zone: Tz) -> i16 {
    let utc = at.local().naive_utc();
    let seconds = zone.offset_from_utc_datetime(&utc).fix().local_minus_utc();
    i16::try_from(seconds / 60).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2026-03-29 00:30 UTC, 01:30 in Berlin, half an hour before its clock goes forward.
    fn night() -> At {
        At::new(1_774_744_200_000, 60).unwrap()
    }

    const BERLIN: Tz = chrono_tz::Europe::Berlin;

    #[test]
    fn a_typed_time_takes_the_offset_of_its_hour() {
        let morning = at_clock(night(), "09:00", BERLIN).unwrap();
        assert_eq!(morning.offset_min(), 120);
        assert_eq!(fields(morning), ("2026-03-29".to_owned(), "09:00".to_owned()));
        let before = on_date(morning, "2026-03-28", BERLIN).unwrap();
        assert_eq!((before.offset_min(), fields(before).1.as_str()), (60, "09:00"));
    }

    #[test]
    fn an_hour_that_was_skipped_is_the_one_after_it() {
        let skipped = at_clock(night(), "02:30", BERLIN).unwrap();
        assert_eq!(fields(skipped).1, "03:30");
    }

    #[test]
    fn a_line_from_elsewhere_keeps_its_own_clock() {
        let tokyo = At::new(1_774_744_200_000, 540).unwrap();
        let moved = at_clock(tokyo, "08:00", BERLIN).unwrap();
        assert_eq!((moved.offset_min(), fields(moved).1.as_str()), (540, "08:00"));
        assert_eq!(later(tokyo, -5, BERLIN).offset_min(), 540);
    }

    #[test]
    fn steps_go_through_a_change_of_the_clock() {
        let after = later(night(), 60, BERLIN);
        assert_eq!(after.since(night()), 60 * MINUTE);
        assert_eq!(fields(after).1, "03:30");
    }

    #[test]
    fn what_is_no_time_changes_nothing() {
        assert_eq!(at_clock(night(), "late", BERLIN), None);
        assert_eq!(on_date(night(), "", BERLIN), None);
    }
}
