//! Numbers, times and quantities as the reader writes them. The result is finished text.

use chrono::{Datelike, Timelike};
use icu::calendar::Gregorian;
use icu::datetime::fieldsets::{MD, T};
use icu::datetime::input::{Date, DateTime, Time};
use icu::datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::decimal::options::DecimalFormatterOptions;
use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;

use super::{Formats, Locale, Tr, bidi};
use crate::domain::at::{At, HOUR, MINUTE};
use crate::domain::breast_map::{Quadrant, Side, Spot};
use crate::domain::catalog::RoutineId;
use crate::domain::episode::Place;
use crate::domain::routine::Stretch;
use crate::domain::settings::{Digits, TemperatureUnit};
use crate::domain::technique::Level;
use crate::domain::units::{LumpSize, Temperature};

/// The first of the digits that these formats write with.
pub(super) fn zero(icu: &icu::locale::Locale) -> char {
    let formatter = DecimalFormatter::try_new(icu.into(), DecimalFormatterOptions::default());
    let shown = formatter.map(|formatter| formatter.format(&Decimal::from(0)).to_string());
    shown.ok().and_then(|text| text.chars().next()).unwrap_or('0')
}

/// Whether these formats write a comma before the tenths.
pub(super) fn has_comma(icu: &icu::locale::Locale) -> bool {
    let mut half = Decimal::from(5);
    half.multiply_pow10(-1);
    let formatter = DecimalFormatter::try_new(icu.into(), DecimalFormatterOptions::default());
    formatter.is_ok_and(|formatter| formatter.format(&half).to_string().contains(','))
}

/// The digits of a language as ICU4X asks for them; nothing where it has none but 0 to 9.
pub(super) fn own_digits(locale: Locale) -> &'static str {
    match locale.langid().language.as_str() {
        "ar" => "-nu-arab",
        "fa" | "ps" | "ur" => "-nu-arabext",
        "hi" | "mr" | "ne" => "-nu-deva",
        "bn" => "-nu-beng",
        _ => "",
    }
}

impl Tr {
    /// A finished number with its unit, a time of day or a phone number, as one piece in any direction of writing.
    #[must_use]
    pub fn piece(&self, text: String) -> String {
        if self.rtl { bidi::ltr(&text) } else { text }
    }

    /// A finished date or a name, as one piece in any direction of writing.
    #[must_use]
    pub fn own_piece(&self, text: String) -> String {
        if self.rtl { bidi::own(&text) } else { text }
    }

    /// Whether the language has digits other than 0 to 9.
    #[must_use]
    pub fn has_own_digits(&self) -> bool {
        self.zero_of(Digits::Own) != '0'
    }

    /// Which digits these formats write with.
    #[must_use]
    pub fn digits(&self) -> Digits {
        if zero(&self.icu) == '0' {
            Digits::Latin
        } else {
            Digits::Own
        }
    }

    /// One, two, three in these digits.
    #[must_use]
    pub fn sample_digits(&self, digits: Digits) -> String {
        let zero = u32::from(self.zero_of(digits));
        (1..=3).filter_map(|digit| char::from_u32(zero + digit)).collect()
    }

    fn zero_of(&self, digits: Digits) -> char {
        let formats = Formats {
            digits: Some(digits),
            ..Formats::default()
        };
        zero(&formats.icu(self.locale))
    }

    /// Finished parts in one row with what `join` puts between two; in a text from the right the row goes from the right
    /// too, even where no part has a letter that says so. `None` where there is no part.
    #[must_use]
    pub fn row(
        &self,
        parts: impl IntoIterator<Item = String>,
        join: impl Fn(&Self, String, String) -> String,
    ) -> Option<String> {
        let between = super::plain(&join(self, String::new(), String::new()));
        let parts: Vec<String> = parts.into_iter().map(|part| bidi::own(&part)).collect();
        let row = parts.join(&between);
        (!parts.is_empty()).then(|| {
            if self.rtl {
                bidi::settled(&bidi::rtl(&row))
            } else {
                row
            }
        })
    }

    /// Whole sentences, one after the other.
    #[must_use]
    pub fn sentences(&self, parts: impl IntoIterator<Item = String>) -> String {
        let between = super::plain(&self.language_sentences("", ""));
        parts.into_iter().collect::<Vec<_>>().join(&between)
    }

    /// A whole number.
    #[must_use]
    pub fn number(&self, number: impl Into<i64>) -> String {
        self.decimal(&Decimal::from(number.into()))
    }

    /// A number given in tenths, with one place: 385 is 38.5.
    #[must_use]
    pub fn tenths(&self, tenths: i64) -> String {
        let mut decimal = Decimal::from(tenths);
        decimal.multiply_pow10(-1);
        self.decimal(&decimal)
    }

    pub(super) fn decimal(&self, decimal: &Decimal) -> String {
        match DecimalFormatter::try_new((&self.icu).into(), DecimalFormatterOptions::default()) {
            Ok(formatter) => formatter.format(decimal).to_string(),
            Err(_) => decimal.to_string(),
        }
    }

    /// The time of day where it happened.
    #[must_use]
    pub fn clock(&self, at: At) -> String {
        let local = at.local();
        let (hour, minute) = (small(local.hour()), small(local.minute()));
        let formatter: Result<NoCalendarFormatter<T>, _> =
            NoCalendarFormatter::try_new((&self.icu).into(), T::hm());
        // By its first letter: "م" of the evening stands where its language puts it.
        self.own_piece(match (formatter, Time::try_new(hour, minute, 0, 0)) {
            (Ok(formatter), Ok(time)) => formatter.format(&time).to_string(),
            _ => local.format("%H:%M").to_string(),
        })
    }

    /// Month by name, day, and time of day.
    #[must_use]
    pub fn day_and_clock(&self, at: At) -> String {
        let local = at.local();
        let date = Date::try_new_gregorian(local.year(), small(local.month()), small(local.day()));
        let time = Time::try_new(small(local.hour()), small(local.minute()), 0, 0);
        let (Ok(date), Ok(time)) = (date, time) else {
            return local.format("%Y-%m-%d %H:%M").to_string();
        };
        let with = |fields: MD| {
            let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(
                (&self.icu).into(),
                fields.with_time_hm(),
            );
            formatter
                .ok()
                .map(|formatter| formatter.format(&DateTime { date, time }).to_string())
        };
        let shown = by_name(with(MD::medium()), || with(MD::long()));
        self.own_piece(shown.unwrap_or_else(|| local.format("%Y-%m-%d %H:%M").to_string()))
    }

    /// A length of time as one reads it on a clock: `9:05`.
    #[must_use]
    pub fn minutes_seconds(&self, seconds: u32) -> String {
        let (minutes, rest) = (seconds / 60, seconds % 60);
        let tens = self.number(rest / 10);
        let ones = self.number(rest % 10);
        self.piece(format!("{}:{tens}{ones}", self.number(minutes)))
    }

    /// How long ago or how long, in the unit that fits: minutes, hours or days.
    #[must_use]
    pub fn span(&self, ms: i64) -> String {
        let ms = ms.max(0);
        if ms < HOUR {
            let minutes = ms / MINUTE;
            self.units_minutes(minutes, self.number(minutes))
        } else if ms < 48 * HOUR {
            let hours = ms / HOUR;
            self.units_hours(hours, self.number(hours))
        } else {
            let days = ms / (24 * HOUR);
            self.units_days(days, self.number(days))
        }
    }

    /// A temperature in the reader's unit.
    #[must_use]
    pub fn temperature(&self, value: Temperature, unit: TemperatureUnit) -> String {
        self.piece(match unit {
            TemperatureUnit::Celsius => self.units_celsius(self.tenths(value.deci_celsius())),
            TemperatureUnit::Fahrenheit => self.units_fahrenheit(self.tenths(value.deci_fahrenheit())),
        })
    }

    /// The width of a lump in centimetres.
    #[must_use]
    pub fn lump_size(&self, size: LumpSize) -> String {
        let mm = size.mm();
        let number = if mm % 10 == 0 {
            self.number(mm / 10)
        } else {
            self.tenths(mm)
        };
        self.piece(self.units_centimetres(number))
    }

    /// The name of a language, as it stands in a sentence.
    #[must_use]
    pub fn language_name(&self, locale: Locale) -> String {
        self.table(&format!("names-{}", locale.tag().to_lowercase()))
    }

    /// A pressure by its name.
    #[must_use]
    pub fn level(&self, level: Level) -> String {
        match level {
            Level::Feather => self.units_level_feather(),
            Level::Light => self.units_level_light(),
            Level::Press => self.units_level_press(),
        }
    }

    /// What a pressure feels like.
    #[must_use]
    pub fn level_like(&self, level: Level) -> String {
        match level {
            Level::Feather => self.units_level_feather_like(),
            Level::Light => self.units_level_light_like(),
            Level::Press => self.units_level_press_like(),
        }
    }

    /// A part of the words of a step: `""` the instruction, `"-short"` the spoken form, `"-alt"` what
    /// the picture shows. A variant without that part uses the step's own; so does a helper where nothing is told otherwise.
    #[must_use]
    pub fn step(&self, stretch: &Stretch, part: &str) -> String {
        let own = stretch
            .words
            .as_deref()
            .map(|words| format!("steps-{}-{words}{part}", stretch.step));
        let helped = self
            .helped
            .then(|| format!("steps-{}-helped{part}", stretch.step));
        match own.into_iter().chain(helped).find(|key| self.has(key)) {
            Some(key) => self.table(&key),
            None => self.table(&format!("steps-{}{part}", stretch.step)),
        }
    }

    /// The name of a routine.
    #[must_use]
    pub fn routine(&self, routine: RoutineId) -> String {
        self.table(&format!("routines-name-{}", routine.as_str().replace('_', "-")))
    }

    /// What was done: the name of a routine, and whether somebody else did its strokes.
    #[must_use]
    pub fn run(&self, routine: RoutineId, by_helper: bool) -> String {
        let name = self.routine(routine);
        if by_helper { self.log_helped(name) } else { name }
    }

    /// Several things in one line, with the reader's "and".
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        let options = ListFormatterOptions::default();
        match ListFormatter::try_new_and((&self.icu).into(), options) {
            Ok(formatter) => formatter.format_to_string(items.iter()),
            Err(_) => items.join(", "),
        }
    }

    /// Left or right.
    #[must_use]
    pub fn side(&self, side: Side) -> String {
        match side {
            Side::Left => self.units_side_left(),
            Side::Right => self.units_side_right(),
        }
    }

    /// Where a clog is: its pin in words, or the side that is sore all over.
    #[must_use]
    pub fn place(&self, place: Place) -> String {
        place
            .spot()
            .map_or_else(|| self.side(place.side()), |spot| self.spot(spot))
    }

    /// A pin in words, e.g. "Right breast, upper outer part".
    #[must_use]
    pub fn spot(&self, spot: Spot) -> String {
        let quadrant = match spot.quadrant() {
            Quadrant::UpperOuter => self.units_part_upper_outer(),
            Quadrant::LowerOuter => self.units_part_lower_outer(),
            Quadrant::LowerInner => self.units_part_lower_inner(),
            Quadrant::UpperInner => self.units_part_upper_inner(),
            Quadrant::Central => self.units_part_central(),
        };
        match spot.side() {
            Side::Left => self.units_spot_left(quadrant),
            Side::Right => self.units_spot_right(quadrant),
        }
    }
}

/// A date with its month by name: the shorter form, or the longer one where the shorter is all numbers, which readers of
/// one language would read in two ways (l10n.md 1.2).
pub(super) fn by_name(short: Option<String>, long: impl FnOnce() -> Option<String>) -> Option<String> {
    short
        .filter(|text| text.contains(char::is_alphabetic))
        .or_else(long)
}

/// Hours, minutes, days and months fit in a byte.
fn small(number: u32) -> u8 {
    u8::try_from(number).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::{Locale, plain};
    use super::*;
    use crate::domain::settings::Words;

    fn tr() -> Tr {
        Tr::new(Locale::En, Words::Breast)
    }

    #[test]
    fn a_fever_reads_right_in_both_units() -> Result<(), Box<dyn std::error::Error>> {
        let warm = Temperature::from_deci_celsius(380)?;
        assert_eq!(
            plain(&tr().temperature(warm, TemperatureUnit::Celsius)),
            "38.0 °C"
        );
        assert_eq!(
            plain(&tr().temperature(warm, TemperatureUnit::Fahrenheit)),
            "100.4 °F"
        );
        Ok(())
    }

    #[test]
    fn spans_change_their_unit() {
        assert_eq!(plain(&tr().span(MINUTE)), "1 minute");
        assert_eq!(plain(&tr().span(47 * HOUR)), "47 hours");
        assert_eq!(plain(&tr().span(72 * HOUR)), "3 days");
    }

    #[test]
    fn times_are_those_of_the_place() -> Result<(), Box<dyn std::error::Error>> {
        let at = At::new(1_774_738_799_000, 60)?;
        assert_eq!(tr().clock(at).replace('\u{202f}', " "), "11:59 PM");
        assert!(tr().day_and_clock(at).starts_with("Mar 28"));
        Ok(())
    }

    #[test]
    fn clock_lengths_keep_two_places() {
        assert_eq!(tr().minutes_seconds(545), "9:05");
    }
}
