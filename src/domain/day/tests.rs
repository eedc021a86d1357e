//! Days tile time in every zone.

use chrono::NaiveDate;
use chrono_tz::Tz;
use proptest::prelude::*;
use proptest::sample::select;

use super::*;

/// Zones with changes at midnight, of half an hour, of a whole day, twice a year the other way round, and none.
const ZONES: [Tz; 16] = [
    Tz::Europe__Berlin,
    Tz::America__New_York,
    Tz::America__Sao_Paulo,
    Tz::Asia__Beirut,
    Tz::Africa__Cairo,
    Tz::Australia__Lord_Howe,
    Tz::Pacific__Apia,
    Tz::Asia__Tehran,
    Tz::Africa__Casablanca,
    Tz::America__Havana,
    Tz::Asia__Kolkata,
    Tz::Pacific__Chatham,
    Tz::America__Asuncion,
    Tz::Atlantic__Azores,
    Tz::Asia__Amman,
    Tz::UTC,
];

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn start() -> impl Strategy<Value = DayStart> {
    (0_i64..1_440).prop_map(|minutes| DayStart::new(minutes).unwrap())
}

#[test]
fn through_all_changes_of_thirty_years_no_gap_and_no_overlap() {
    let starts = [0, 30, 150, 1_439].map(|minutes| DayStart::new(minutes).unwrap());
    for zone in ZONES {
        for start in starts {
            let all = days(date("2005-01-01"), date("2034-12-31"), start, zone);
            assert_eq!(all.len(), 10_957);
            for pair in all.windows(2) {
                let (one, next) = (pair[0].span, pair[1].span);
                assert!(one.from_ms <= one.until_ms, "{zone} {}", pair[0].date);
                assert_eq!(one.until_ms, next.from_ms, "{zone} {}", pair[0].date);
                let hours = (one.until_ms - one.from_ms) / 3_600_000;
                // Samoa had no 30 December 2011: it has what is before her hour of the 31st, which the 29th lacks.
                let skipped = [date("2011-12-29"), date("2011-12-30")];
                let is_skipped = zone == Tz::Pacific__Apia && skipped.contains(&pair[0].date);
                assert!(
                    is_skipped || (21..=27).contains(&hours),
                    "{zone} {}: {hours} h",
                    pair[0].date
                );
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn every_instant_has_exactly_one_day(ms in 800_000_000_000_i64..2_000_000_000_000, zone in select(ZONES.to_vec()), start in start()) {
        let day = day_of(ms, start, zone);
        prop_assert!(day.span.has(ms), "{day:?}");
        let before = span(day.date.pred_opt().unwrap(), start, zone);
        let after = span(day.date.succ_opt().unwrap(), start, zone);
        prop_assert!(!before.has(ms) && !after.has(ms));
    }

    #[test]
    fn quiet_hours_end_outside_themselves_within_a_day(ms in 800_000_000_000_i64..2_000_000_000_000, zone in select(ZONES.to_vec())) {
        let quiet = Quiet::default();
        let moved = quiet.after(ms, zone);
        prop_assert!(!quiet.has(moved, zone) && (0..=10 * 3_600_000).contains(&(moved - ms)));
        prop_assert_eq!(moved == ms, !quiet.has(ms, zone));
    }
}

#[test]
fn a_day_that_never_was_has_no_time() {
    let apia = |text| span(date(text), DayStart::MIDNIGHT, Tz::Pacific__Apia);
    let (skipped, next) = (apia("2011-12-30"), apia("2011-12-31"));
    assert_eq!(skipped.from_ms, skipped.until_ms);
    assert_eq!(skipped.until_ms, next.from_ms);
}

#[test]
fn a_day_of_the_change_has_its_own_length() {
    let berlin = |text, start| span(date(text), start, Tz::Europe__Berlin);
    let hours = |span: Span| (span.until_ms - span.from_ms) / 3_600_000;
    assert_eq!(hours(berlin("2026-03-29", DayStart::MIDNIGHT)), 23);
    assert_eq!(hours(berlin("2026-10-25", DayStart::MIDNIGHT)), 25);
    let four = DayStart::new(240).unwrap();
    assert_eq!(
        hours(berlin("2026-03-28", four)),
        23,
        "the night belongs to the day before"
    );
    assert_eq!(hours(berlin("2026-03-29", four)), 24);
}

#[test]
fn a_night_belongs_to_the_day_that_began_before_it() {
    let four = DayStart::new(240).unwrap();
    let at = |text: &str| {
        chrono::DateTime::parse_from_rfc3339(text)
            .unwrap()
            .timestamp_millis()
    };
    let day = |text, start| day_of(at(text), start, Tz::Europe__Berlin).date.to_string();
    assert_eq!(day("2026-11-22T03:59:59+01:00", four), "2026-11-21");
    assert_eq!(day("2026-11-22T04:00:00+01:00", four), "2026-11-22");
    assert_eq!(day("2026-11-22T00:00:00+01:00", DayStart::MIDNIGHT), "2026-11-22");
    assert_eq!(
        last_days(7, at("2026-11-22T12:00:00+01:00"), four, Tz::Europe__Berlin).len(),
        7
    );
}

#[test]
fn the_zone_is_known_by_its_name() {
    assert_eq!(zone("Asia/Tehran"), Some(Tz::Asia__Tehran));
    assert_eq!(zone("Mars/Phobos"), None);
    assert!(DayStart::new(1_440).is_err());
}
