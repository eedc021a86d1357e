//! Quantities: each a type with its range and its UCUM code, stored in SI.

mod volume;

use serde::{Deserialize, Serialize};

pub use volume::{MilkTotal, Millilitres};

/// A number outside what the quantity can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{value} {unit} is out of range; use {min} to {max}")]
pub struct OutOfRange {
    /// What was given.
    pub value: i64,
    /// Smallest accepted.
    pub min: i64,
    /// Largest accepted.
    pub max: i64,
    /// UCUM code of the unit of the three numbers.
    pub unit: &'static str,
}

fn within(value: i64, min: i64, max: i64, unit: &'static str) -> Result<i64, OutOfRange> {
    if (min..=max).contains(&value) {
        Ok(value)
    } else {
        Err(OutOfRange {
            value,
            min,
            max,
            unit,
        })
    }
}

/// A body temperature, to a tenth of a degree.
///
/// ```
/// use milkpath::domain::units::Temperature;
///
/// assert!(Temperature::from_deci_fahrenheit(1_003)? < Temperature::FEVER);
/// assert!(Temperature::from_deci_fahrenheit(1_004)? >= Temperature::FEVER);
/// # Ok::<(), milkpath::domain::units::OutOfRange>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "i64")]
pub struct Temperature(i64);

impl Temperature {
    /// UCUM code of the unit shown.
    pub const UCUM: &'static str = "Cel";
    /// 38.0 °C: massage strokes are closed from here (T06, [CDCHH]).
    pub const FEVER: Self = Self(380);

    /// Accepts `300..=450` tenths of a degree Celsius.
    ///
    /// # Errors
    ///
    /// [`OutOfRange`] for every other value.
    pub fn from_deci_celsius(value: i64) -> Result<Self, OutOfRange> {
        within(value, 300, 450, "dCel").map(Self)
    }

    /// From tenths of a degree Fahrenheit, to the nearest tenth Celsius: 100.4 °F is a fever, 100.3 °F is not.
    ///
    /// # Errors
    ///
    /// As [`Temperature::from_deci_celsius`].
    pub fn from_deci_fahrenheit(value: i64) -> Result<Self, OutOfRange> {
        let ninths = value.saturating_sub(320).saturating_mul(5);
        Self::from_deci_celsius(ninths.saturating_add(4).div_euclid(9))
    }

    /// Tenths of a degree Celsius.
    #[must_use]
    pub fn deci_celsius(self) -> i64 {
        self.0
    }

    /// Tenths of a degree Fahrenheit, to the nearest.
    #[must_use]
    pub fn deci_fahrenheit(self) -> i64 {
        (self.0 * 9 + 2).div_euclid(5) + 320
    }
}

impl TryFrom<i64> for Temperature {
    type Error = OutOfRange;

    fn try_from(value: i64) -> Result<Self, OutOfRange> {
        Self::from_deci_celsius(value)
    }
}

impl From<Temperature> for i64 {
    fn from(value: Temperature) -> Self {
        value.0
    }
}

/// The width of a lump in millimetres, `1..=200`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "i64")]
pub struct LumpSize(i64);

impl LumpSize {
    /// UCUM code.
    pub const UCUM: &'static str = "mm";
    /// The sizes of one tap (clinical.md D18): pea, grape, walnut, egg, bigger.
    pub const TAPS: [Self; 5] = [Self(8), Self(20), Self(35), Self(50), Self(70)];

    /// Accepts `1..=200` millimetres.
    ///
    /// # Errors
    ///
    /// [`OutOfRange`] for every other value.
    pub fn from_mm(value: i64) -> Result<Self, OutOfRange> {
        within(value, 1, 200, Self::UCUM).map(Self)
    }

    /// Millimetres.
    #[must_use]
    pub fn mm(self) -> i64 {
        self.0
    }
}

impl TryFrom<i64> for LumpSize {
    type Error = OutOfRange;

    fn try_from(value: i64) -> Result<Self, OutOfRange> {
        Self::from_mm(value)
    }
}

impl From<LumpSize> for i64 {
    fn from(value: LumpSize) -> Self {
        value.0
    }
}

/// A stretch of time that was measured, `0..=86_400` seconds: no line of the log lasts longer than a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "i64")]
pub struct Seconds(i64);

impl Seconds {
    /// UCUM code.
    pub const UCUM: &'static str = "s";
    /// No time.
    pub const NONE: Self = Self(0);
    /// A day.
    pub const DAY: Self = Self(86_400);

    /// Accepts `0..=86_400` seconds.
    ///
    /// # Errors
    ///
    /// [`OutOfRange`] for every other value.
    pub fn new(value: i64) -> Result<Self, OutOfRange> {
        within(value, 0, Self::DAY.0, Self::UCUM).map(Self)
    }

    /// The nearest whole second of `ms` milliseconds, cut to the range.
    #[must_use]
    pub fn of_ms(ms: i64) -> Self {
        Self((ms.saturating_add(500).div_euclid(1_000)).clamp(0, Self::DAY.0))
    }

    /// Seconds.
    #[must_use]
    pub fn get(self) -> i64 {
        self.0
    }

    /// Milliseconds.
    #[must_use]
    pub fn ms(self) -> i64 {
        self.0 * 1_000
    }

    /// The sum, a day at most.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self((self.0 + other.0).min(Self::DAY.0))
    }
}

impl TryFrom<i64> for Seconds {
    type Error = OutOfRange;

    fn try_from(value: i64) -> Result<Self, OutOfRange> {
        Self::new(value)
    }
}

impl From<Seconds> for i64 {
    fn from(value: Seconds) -> Self {
        value.0
    }
}

/// The inner width of a pump's flange in millimetres, `8..=50` (ordinary: the nipple and 0 to 3 mm more,
/// clinical.md 6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "i64")]
pub struct Flange(i64);

impl Flange {
    /// UCUM code.
    pub const UCUM: &'static str = "mm";

    /// Accepts `8..=50` millimetres.
    ///
    /// # Errors
    ///
    /// [`OutOfRange`] for every other value.
    pub fn from_mm(value: i64) -> Result<Self, OutOfRange> {
        within(value, 8, 50, Self::UCUM).map(Self)
    }

    /// Millimetres.
    #[must_use]
    pub fn mm(self) -> i64 {
        self.0
    }
}

impl TryFrom<i64> for Flange {
    type Error = OutOfRange;

    fn try_from(value: i64) -> Result<Self, OutOfRange> {
        Self::from_mm(value)
    }
}

impl From<Flange> for i64 {
    fn from(value: Flange) -> Self {
        value.0
    }
}

/// How many diapers in 24 hours, `0..=30`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "i64")]
pub struct Diapers(i64);

impl Diapers {
    /// UCUM code.
    pub const UCUM: &'static str = "{count}";

    /// Accepts `0..=30`.
    ///
    /// # Errors
    ///
    /// [`OutOfRange`] for every other value.
    pub fn new(value: i64) -> Result<Self, OutOfRange> {
        within(value, 0, 30, Self::UCUM).map(Self)
    }

    /// The count.
    #[must_use]
    pub fn get(self) -> i64 {
        self.0
    }
}

impl TryFrom<i64> for Diapers {
    type Error = OutOfRange;

    fn try_from(value: i64) -> Result<Self, OutOfRange> {
        Self::new(value)
    }
}

impl From<Diapers> for i64 {
    fn from(value: Diapers) -> Self {
        value.0
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn celsius_survives_fahrenheit(deci in 300_i64..=450) {
            let warm = Temperature::from_deci_celsius(deci).unwrap();
            let back = Temperature::from_deci_fahrenheit(warm.deci_fahrenheit()).unwrap();
            prop_assert!((back.deci_celsius() - deci).abs() <= 1);
        }
    }

    #[test]
    fn the_error_names_the_range() {
        let error = Temperature::from_deci_celsius(980).unwrap_err();
        assert_eq!(error.to_string(), "980 dCel is out of range; use 300 to 450");
        assert!(LumpSize::from_mm(0).is_err());
    }
}
