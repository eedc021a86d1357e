//! What stands in cells: times, lengths, amounts, sides. Nothing here guesses: what is not exactly one of the known
//! ways of writing is refused.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::sheet::SHOWN;
use super::why::Why;
use crate::domain::breast_map::Side;
use crate::domain::settings::MilkUnit;

/// A cell that cannot be read.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Bad {
    /// The column, without capitals; empty where the row as a whole is meant.
    pub(super) column: String,
    /// What stands there, cut.
    pub(super) value: String,
    /// Why.
    pub(super) why: Why,
}

impl Bad {
    pub(super) fn new(column: &str, value: &str, why: Why) -> Self {
        Self {
            column: column.to_owned(),
            value: value.chars().take(SHOWN).collect(),
            why,
        }
    }
}

/// `what` of a cell, or that the cell cannot be read.
pub(super) fn must<T>(what: Option<T>, column: &str, value: &str, why: Why) -> Result<T, Bad> {
    let why = if value.is_empty() { Why::Empty } else { why };
    what.ok_or_else(|| Bad::new(column, value, why))
}

/// As [`must`], where an empty cell is none.
pub(super) fn may<T>(
    parse: impl FnOnce(&str) -> Option<T>,
    column: &str,
    value: &str,
    why: Why,
) -> Result<Option<T>, Bad> {
    if value.is_empty() {
        return Ok(None);
    }
    must(parse(value), column, value, why).map(Some)
}

/// `2026-01-14 22:20`, with or without seconds and a fraction of them.
pub(super) fn date_time(text: &str) -> Option<NaiveDateTime> {
    let (date, time) = text.split_once([' ', 'T'])?;
    let date = NaiveDate::parse_from_str(date, "%Y-%m-%d").ok()?;
    Some(date.and_time(time_of_day(time.trim())?))
}

/// `22:20`, with or without seconds; `10:20 PM` too.
pub(super) fn time_of_day(text: &str) -> Option<NaiveTime> {
    ["%H:%M", "%H:%M:%S%.f", "%I:%M %p", "%I:%M:%S %p"]
        .iter()
        .find_map(|format| NaiveTime::parse_from_str(text, format).ok())
}

/// Millionths of a decimal number that is not negative, of at most six places; a comma parts the places too, unless it
/// could part thousands.
pub(super) fn decimal(text: &str) -> Option<i64> {
    let (whole, places) = match text.split_once(['.', ',']) {
        None => (text, ""),
        Some((_, "")) => return None,
        Some((_, places)) if text.contains(',') && places.len() == 3 => return None,
        Some(parts) => parts,
    };
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let whole = if whole.is_empty() && !places.is_empty() {
        "0"
    } else {
        whole
    };
    let kept = places.trim_end_matches('0');
    if whole.is_empty() || !digits(whole) || !digits(places) || kept.len() > 6 {
        return None;
    }
    let millionths: i64 = format!("{kept:0<6}").parse().ok()?;
    whole
        .parse::<i64>()
        .ok()?
        .checked_mul(1_000_000)?
        .checked_add(millionths)
}

/// Tenths of a millilitre, to the nearest, in so many millionths of `unit`.
pub(super) fn deci_ml(millionths: i64, unit: MilkUnit) -> i64 {
    /// Millionths of a millionth of a tenth of a millilitre in a millionth of a US fluid ounce.
    const PER_OUNCE: i128 = 295_735_295_625_000;
    const PER_MILLILITRE: i128 = 10_000_000_000_000;
    const ONE: i128 = 1_000_000_000_000_000_000;
    let per = match unit {
        MilkUnit::Millilitres => PER_MILLILITRE,
        MilkUnit::Ounces => PER_OUNCE,
    };
    let parts = i128::from(millionths).saturating_mul(per);
    i64::try_from((parts + ONE / 2).div_euclid(ONE)).unwrap_or(i64::MAX)
}

/// How far parts and their sum may be apart that were rounded each: half a centilitre of milk, in tenths of a millilitre.
pub(super) const ROUNDED: i64 = 50;

/// A unit of milk by its name.
pub(super) fn unit(text: &str) -> Option<MilkUnit> {
    let letters = text.chars().filter(|c| c.is_alphabetic());
    let name: String = letters.flat_map(char::to_lowercase).collect();
    match name.as_str() {
        "ml" | "milliliter" | "milliliters" | "millilitre" | "millilitres" => Some(MilkUnit::Millilitres),
        "oz" | "floz" | "usfloz" | "ounce" | "ounces" => Some(MilkUnit::Ounces),
        _ => None,
    }
}

/// An amount with or without its unit: `200ml`, `3 oz`, `120`.
pub(super) fn amount(text: &str) -> Option<(i64, Option<MilkUnit>)> {
    let end = text
        .find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',')
        .unwrap_or(text.len());
    let (number, rest) = text.split_at_checked(end)?;
    let number = decimal(number)?;
    match rest.trim() {
        "" => Some((number, None)),
        name => Some((number, Some(unit(name)?))),
    }
}

/// Two numbers parted by a colon, the second below 60: in the smaller of their two units.
pub(super) fn sixties(text: &str) -> Option<i64> {
    let (big, small) = text.split_once(':')?;
    let number = |part: &str| {
        let digits = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| part.parse::<i64>().ok()).flatten()
    };
    let small = number(small).filter(|small| *small < 60)?;
    number(big)?.checked_mul(60)?.checked_add(small)
}

/// Whole seconds in so many millionths of a minute.
pub(super) fn seconds_of_minutes(millionths: i64) -> i64 {
    (millionths.saturating_mul(6).saturating_add(50_000)).div_euclid(100_000)
}

/// Whether two parts add up to the whole, as far as all three are there and but for `rounding`.
pub(super) fn add_up(parts: [Option<i64>; 2], whole: Option<i64>, rounding: i64) -> bool {
    let [one, other] = parts;
    let (Some(whole), true) = (whole, one.or(other).is_some()) else {
        return true;
    };
    let sum = one.unwrap_or_default().saturating_add(other.unwrap_or_default());
    sum.saturating_sub(whole).saturating_abs() <= rounding
}

/// A side by its name or letter.
pub(super) fn side(text: &str) -> Option<Side> {
    match text.to_lowercase().as_str() {
        "left" | "l" => Some(Side::Left),
        "right" | "r" => Some(Side::Right),
        _ => None,
    }
}

/// Texts under each other, the empty ones left out.
pub(super) fn note<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    let full = parts.into_iter().map(str::trim).filter(|part| !part.is_empty());
    full.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::units::Millilitres;

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in any::<String>()) {
            let _ = (date_time(&text), decimal(&text), amount(&text), sixties(&text), unit(&text), side(&text));
        }

        #[test]
        fn ounces_are_those_of_the_log(centi in 0_i64..=6_762) {
            let of_log = Millilitres::from_centi_oz(centi).unwrap().deci_ml();
            prop_assert_eq!(deci_ml(centi * 10_000, MilkUnit::Ounces), of_log);
        }
    }

    #[test]
    fn numbers_are_exact_or_refused() {
        for (text, millionths) in [
            ("3.25", 3_250_000),
            ("120", 120_000_000),
            (".5", 500_000),
            ("1,5", 1_500_000),
        ] {
            assert_eq!(decimal(text), Some(millionths), "{text}");
        }
        assert_eq!(decimal("0.5000000000"), Some(500_000));
        for text in [
            "",
            ".",
            "1.",
            "1,500",
            "-3",
            "+3",
            "1e3",
            "1.2.3",
            "0.1234567",
            "٣",
            "99999999999999999999",
        ] {
            assert_eq!(decimal(text), None, "{text}");
        }
        assert_eq!(deci_ml(120_500_000, MilkUnit::Millilitres), 1_205);
    }

    #[test]
    fn amounts_have_a_known_unit_or_none() {
        assert_eq!(amount("200ml"), Some((200_000_000, Some(MilkUnit::Millilitres))));
        assert_eq!(amount("3 fl. oz"), Some((3_000_000, Some(MilkUnit::Ounces))));
        assert_eq!(amount("30"), Some((30_000_000, None)));
        assert_eq!((amount("3 cups"), amount("ml"), amount("")), (None, None, None));
    }

    #[test]
    fn parts_add_up_or_something_is_not_there() {
        assert!(add_up([Some(45), Some(60)], Some(105), 0) && add_up([Some(45), None], Some(46), 1));
        assert!(add_up([None, None], Some(105), 0) && add_up([Some(45), Some(60)], None, 0));
        assert!(!add_up([Some(45), Some(45)], Some(500), 50) && !add_up([Some(45), None], Some(105), 50));
        assert!(!add_up([Some(i64::MAX), Some(1)], Some(i64::MIN), 50));
    }

    #[test]
    fn lengths_and_times_are_those_of_the_clock() {
        assert_eq!(
            (sixties("00:11"), sixties("1:05"), sixties("0:60")),
            (Some(11), Some(65), None)
        );
        assert_eq!(
            (sixties("11"), sixties(":5"), sixties("-1:05")),
            (None, None, None)
        );
        assert_eq!(
            (seconds_of_minutes(9_000_000), seconds_of_minutes(600_000)),
            (540, 36)
        );
        assert!(date_time("2026-02-30 10:00").is_none() && date_time("2026-02-28 24:00").is_none());
        assert_eq!(date_time("2026-02-28 10:00"), date_time("2026-02-28T10:00:00"));
        assert_eq!(time_of_day("12:05 AM"), NaiveTime::from_hms_opt(0, 5, 0));
    }
}
