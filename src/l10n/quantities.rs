//! Amounts of milk, short lengths of time, days and months as the reader writes them; and numbers that she typed.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use icu::calendar::Gregorian;
use icu::calendar::week::WeekInformation;
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::{E, M, MD, MDE, YMD};
use icu::datetime::input::Date;
use icu::decimal::input::Decimal;

use super::Tr;
use super::format::by_name;
use crate::domain::at::{HOUR, MINUTE, SECOND};
use crate::domain::breast_map::Side;
use crate::domain::settings::MilkUnit;
use crate::domain::units::{MilkTotal, Millilitres};

/// A day in the fields that are asked for; `None` where the language has no data.
macro_rules! formatted {
    ($tr:expr, $day:expr, $fields:expr) => {{
        let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new((&$tr.icu).into(), $fields);
        formatter
            .ok()
            .map(|formatter| formatter.format(&$day).to_string())
    }};
}

impl Tr {
    /// An amount of milk in the reader's unit; whole millilitres, or hundredths of an ounce without empty places.
    #[must_use]
    pub fn milk(&self, milk: impl Into<MilkTotal>, unit: MilkUnit) -> String {
        let milk = milk.into();
        match unit {
            MilkUnit::Millilitres => {
                let deci = milk.deci_ml();
                let number = if deci % 10 == 0 || deci >= 1_000 {
                    self.number((deci + 5) / 10)
                } else {
                    self.tenths(deci)
                };
                self.piece(self.units_millilitres(number))
            }
            MilkUnit::Ounces => {
                let centi = milk.centi_oz();
                let number = match (centi % 100, centi % 10) {
                    (0, _) => self.number(centi / 100),
                    (_, 0) => self.tenths(centi / 10),
                    _ => self.hundredths(centi),
                };
                self.piece(self.units_fluid_ounces(number))
            }
        }
    }

    /// Left or right, in the middle of a sentence.
    #[must_use]
    pub fn side_in(&self, side: Side) -> String {
        match side {
            Side::Left => self.units_in_left(),
            Side::Right => self.units_in_right(),
        }
    }

    /// A number given in hundredths, with two places: 325 is 3.25.
    fn hundredths(&self, hundredths: i64) -> String {
        let mut decimal = Decimal::from(hundredths);
        decimal.multiply_pow10(-2);
        self.decimal(&decimal)
    }

    /// A length of time in short: minutes, hours with minutes, days with hours.
    #[must_use]
    pub fn short(&self, ms: i64) -> String {
        let minutes = ms.max(0) / MINUTE;
        let (hours, days) = (minutes / 60, minutes / (24 * 60));
        match (days, hours, minutes % 60) {
            (0, 0, _) => self.units_short_minutes(self.number(minutes)),
            (0..=1, _, 0) if hours < 48 => self.units_short_hours(self.number(hours)),
            (0..=1, _, rest) if hours < 48 => {
                self.units_short_hours_minutes(self.number(hours), self.number(rest))
            }
            _ => self.units_short_days_hours(self.number(days), self.number(hours % 24)),
        }
    }

    /// A running time as on a stopwatch: `12:41`, from an hour on `1:02:33`.
    #[must_use]
    pub fn stopwatch(&self, ms: i64) -> String {
        let seconds = ms.max(0) / SECOND;
        if ms < HOUR {
            return self.minutes_seconds(u32::try_from(seconds).unwrap_or_default());
        }
        let two = |number: i64| format!("{}{}", self.number(number / 10), self.number(number % 10));
        let (hours, rest) = (seconds / 3_600, seconds % 3_600);
        self.piece(format!(
            "{}:{}:{}",
            self.number(hours),
            two(rest / 60),
            two(rest % 60)
        ))
    }

    /// A day with its weekday by name: "Sunday, November 22".
    #[must_use]
    pub fn long_day(&self, date: NaiveDate) -> String {
        self.dated(date, |day| formatted!(self, day, MDE::long()))
    }

    /// Day and month in short: "Nov 22".
    #[must_use]
    pub fn short_day(&self, date: NaiveDate) -> String {
        self.dated(date, |day| {
            by_name(formatted!(self, day, MD::medium()), || {
                formatted!(self, day, MD::long())
            })
        })
    }

    /// A day with its year: "Nov 22, 2026".
    #[must_use]
    pub fn full_day(&self, date: NaiveDate) -> String {
        self.dated(date, |day| {
            by_name(formatted!(self, day, YMD::medium()), || {
                formatted!(self, day, YMD::long())
            })
        })
    }

    /// The weekday in short: "Sun".
    #[must_use]
    pub fn weekday(&self, date: NaiveDate) -> String {
        self.dated(date, |day| formatted!(self, day, E::short()))
    }

    /// The name of a day of the week: "Sunday".
    #[must_use]
    pub fn weekday_name(&self, weekday: Weekday) -> String {
        let monday = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap_or_default();
        let date = monday + Days::new(weekday.num_days_from_monday().into());
        self.dated(date, |day| formatted!(self, day, E::long()))
    }

    /// The day on which a week begins: the chosen one, else as is usual in the country.
    #[must_use]
    pub fn first_weekday(&self) -> Weekday {
        let usual = WeekInformation::try_new((&self.icu).into()).ok();
        // ICU4X counts from one.
        let first = usual.and_then(|week| Weekday::try_from((week.first_weekday as u8).checked_sub(1)?).ok());
        first.unwrap_or(Weekday::Mon)
    }

    /// The month of a year in short: "Nov".
    #[must_use]
    pub fn month(&self, year: i32, month: u32) -> String {
        let first = NaiveDate::from_ymd_opt(year, month, 1);
        first.map_or_else(
            || format!("{year}-{month:02}"),
            |first| self.dated(first, |day| formatted!(self, day, M::medium())),
        )
    }

    /// A date as `format` writes it; where it cannot, by its numbers.
    fn dated(&self, date: NaiveDate, format: impl FnOnce(Date<Gregorian>) -> Option<String>) -> String {
        let shown = gregorian(date).and_then(format);
        self.own_piece(shown.unwrap_or_else(|| date.to_string()))
    }
}

fn gregorian(date: NaiveDate) -> Option<Date<Gregorian>> {
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    Date::try_new_gregorian(date.year(), month, day).ok()
}

/// A number that was typed, times ten to the `places`; in any script's digits, with a point or a comma. `None` where
/// it is no such number.
#[must_use]
pub fn typed(text: &str, places: u32) -> Option<i64> {
    let text = text.trim();
    let mut number: i64 = 0;
    let mut after: Option<u32> = None;
    for c in text.chars() {
        match (digit(c), c, after) {
            (Some(_), _, Some(seen)) if seen >= places => return None,
            (Some(digit), _, seen) => {
                number = number.checked_mul(10)?.checked_add(i64::from(digit))?;
                after = seen.map(|seen| seen + 1);
            }
            (None, '.' | ',' | '٫', None) if places > 0 => after = Some(0),
            _ => return None,
        }
    }
    let missing = places - after.unwrap_or_default();
    text.chars().any(|c| digit(c).is_some()).then_some(())?;
    number.checked_mul(10_i64.checked_pow(missing)?)
}

/// The value of a digit: Latin, Arabic, Persian, Hindi or Bengali.
fn digit(c: char) -> Option<u32> {
    let zeros = ['0', '٠', '۰', '०', '০'];
    zeros.iter().find_map(|zero| {
        let value = u32::from(c).checked_sub(u32::from(*zero))?;
        (value < 10).then_some(value)
    })
}

/// An amount of milk as a field shows it, without its unit.
#[must_use]
pub fn milk_field(deci_ml: i64, unit: MilkUnit) -> String {
    match unit {
        MilkUnit::Millilitres => plain_decimal(deci_ml, 1),
        MilkUnit::Ounces => plain_decimal(MilkTotal::from_deci_ml(deci_ml).centi_oz(), 2),
    }
}

/// An amount of milk that was typed, in tenths of a millilitre; what is no amount is more than any field takes.
#[must_use]
pub fn milk_typed(text: &str, unit: MilkUnit) -> i64 {
    let amount = match unit {
        MilkUnit::Millilitres => typed(text, 1),
        MilkUnit::Ounces => typed(text, 2)
            .and_then(|centi| Millilitres::from_centi_oz(centi).ok())
            .map(Millilitres::deci_ml),
    };
    amount.unwrap_or(i64::MAX)
}

/// A number of `places` decimal places as plain digits, without empty places.
#[must_use]
pub fn plain_decimal(number: i64, places: u32) -> String {
    let unit = 10_i64.pow(places);
    let width = usize::try_from(places).unwrap_or_default();
    let text = format!("{}.{:0width$}", number / unit, (number % unit).abs());
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::{Locale, plain};
    use super::*;
    use crate::domain::settings::Words;

    fn tr() -> Tr {
        Tr::new(Locale::En, Words::Breast)
    }

    #[test]
    fn milk_is_told_in_her_unit() {
        let milk = Millilitres::from_centi_oz(325).unwrap();
        assert_eq!(plain(&tr().milk(milk, MilkUnit::Ounces)), "3.25 fl oz");
        assert_eq!(plain(&tr().milk(milk, MilkUnit::Millilitres)), "96.1 mL");
        let day = MilkTotal::from_deci_ml(7_504);
        assert_eq!(plain(&tr().milk(day, MilkUnit::Millilitres)), "750 mL");
        assert_eq!(
            plain(&tr().milk(Millilitres::from_centi_oz(350).unwrap(), MilkUnit::Ounces)),
            "3.5 fl oz"
        );
    }

    #[test]
    fn lengths_are_short_and_whole() {
        let shown = |ms| plain(&tr().short(ms));
        assert_eq!(shown(18 * MINUTE), "18 min");
        assert_eq!(shown(2 * HOUR), "2 h");
        assert_eq!(shown(2 * HOUR + 40 * MINUTE), "2 h 40 min");
        assert_eq!(shown(30 * HOUR + 5 * MINUTE), "30 h 5 min");
        assert_eq!(shown(26 * HOUR), "26 h");
        assert_eq!(shown(75 * HOUR), "3 d 3 h");
        assert_eq!(tr().stopwatch(3_753_000), "1:02:33");
        assert_eq!(tr().stopwatch(761_000), "12:41");
    }

    #[test]
    fn days_have_their_names() {
        let date = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        assert_eq!(tr().long_day(date), "Sunday, November 22");
        assert_eq!(tr().short_day(date), "Nov 22");
        assert_eq!(tr().weekday(date), "Sun");
        assert_eq!(tr().month(2026, 11), "Nov");
    }

    #[test]
    fn typed_numbers_are_read_in_any_script() {
        assert_eq!(typed("3,25", 2), Some(325));
        assert_eq!(typed(" 90 ", 1), Some(900));
        assert_eq!(typed("٩٠٫٥", 1), Some(905));
        assert_eq!(typed("3.255", 2), None);
        for text in ["", ".", "9-", "1.2.3", "a"] {
            assert_eq!(typed(text, 2), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_field_comes_back_as_it_was(deci in 0_i64..=20_000) {
            let text = milk_field(deci, MilkUnit::Millilitres);
            prop_assert_eq!(milk_typed(&text, MilkUnit::Millilitres), deci);
            let centi = MilkTotal::from_deci_ml(deci).centi_oz();
            let text = milk_field(deci, MilkUnit::Ounces);
            let back = milk_typed(&text, MilkUnit::Ounces);
            if centi <= 6_762 {
                prop_assert_eq!(MilkTotal::from_deci_ml(back).centi_oz(), centi);
            }
        }

        #[test]
        fn any_text_is_a_number_or_none(text in "\\PC{0,12}", places in 0_u32..4) {
            let _ = typed(&text, places);
        }
    }
}
