//! Numbers of the check: each a type with its range, refused with the mend when it lies outside.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::domain::pain::Pain;
use crate::domain::units::{LumpSize, Temperature};

/// A number that a check cannot hold.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{name} {value} is out of range; use {range}")]
pub struct BadNumber {
    name: &'static str,
    value: f64,
    range: &'static str,
}

/// The whole number that `value` is.
fn whole(value: f64) -> Option<i32> {
    let near = value.round();
    let fits = (value - near).abs() < 1e-9 && near.abs() < 1e9;
    #[allow(clippy::cast_possible_truncation)] // fits, checked
    fits.then_some(near as i32)
}

macro_rules! numbers {
    ($($(#[$doc:meta])* $name:ident = $key:literal, $min:literal to $max:literal;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(i32);

        impl $name {
            #[doc = concat!("Accepts `", $min, "..=", $max, "`.")]
            ///
            /// # Errors
            ///
            /// [`BadNumber`] for every other value.
            pub fn new(value: i32) -> Result<Self, BadNumber> {
                Self::try_from(f64::from(value))
            }

            /// The number.
            #[must_use]
            pub fn get(self) -> i32 {
                self.0
            }
        }

        impl TryFrom<f64> for $name {
            type Error = BadNumber;

            fn try_from(value: f64) -> Result<Self, BadNumber> {
                match whole(value) {
                    Some(number) if ($min..=$max).contains(&number) => Ok(Self(number)),
                    _ => Err(BadNumber {
                        name: $key,
                        value,
                        range: concat!("a whole number from ", $min, " to ", $max),
                    }),
                }
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
                Self::try_from(f64::deserialize(input)?).map_err(D::Error::custom)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
                output.serialize_i32(self.0)
            }
        }
    )+};
}

numbers! {
    /// How ill she feels: 0 well, 1 a little off, 2 ill, 3 very ill.
    Unwell = "unwell", 0 to 3;
    /// Hours since it began.
    Hours = "hours", 0 to 17_520;
    /// Hours since the first antibiotic.
    AntibioticsHours = "antibiotics_hours", 0 to 17_520;
    /// Clogs in the last 90 days.
    Clogs = "clogs_90_days", 0 to 90;
    /// Days since the birth.
    Days = "days_since_birth", 0 to 7_300;
    /// The most pain at which strokes may begin: 4, or up to 6 in a therapist's plan (clinical.md 8).
    PainGoMax = "pain_go_max", 4 to 6;
}

impl Default for PainGoMax {
    fn default() -> Self {
        Self(4)
    }
}

/// Pain as a whole number `0..=10`.
pub(super) mod pain {
    use super::*;

    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(
        input: D,
    ) -> Result<Option<Pain>, D::Error> {
        let Some(value) = Option::<f64>::deserialize(input)? else {
            return Ok(None);
        };
        let score = whole(value).and_then(|score| u8::try_from(score).ok());
        let range = "a whole number from 0 to 10";
        match score.and_then(|score| Pain::new(score).ok()) {
            Some(pain) => Ok(Some(pain)),
            None => Err(D::Error::custom(BadNumber {
                name: "pain",
                value,
                range,
            })),
        }
    }

    #[allow(clippy::ref_option, clippy::trivially_copy_pass_by_ref)] // the shape that serde asks for
    pub(in super::super) fn serialize<S: Serializer>(
        value: &Option<Pain>,
        output: S,
    ) -> Result<S::Ok, S::Error> {
        value.map(Pain::score).serialize(output)
    }
}

/// The nearest whole number of tenths.
fn in_tenths(value: f64) -> Option<i64> {
    whole((value * 10.0).round()).map(i64::from)
}

/// Temperature in degrees Celsius, read to the nearest tenth.
pub(super) mod celsius {
    use super::*;

    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(
        input: D,
    ) -> Result<Option<Temperature>, D::Error> {
        let Some(value) = Option::<f64>::deserialize(input)? else {
            return Ok(None);
        };
        let range = "30.0 to 45.0 degrees Celsius";
        match in_tenths(value).and_then(|deci| Temperature::from_deci_celsius(deci).ok()) {
            Some(temperature) => Ok(Some(temperature)),
            None => Err(D::Error::custom(BadNumber {
                name: "temperature_c",
                value,
                range,
            })),
        }
    }

    #[allow(clippy::ref_option, clippy::cast_precision_loss)] // at most 450
    pub(in super::super) fn serialize<S: Serializer>(
        value: &Option<Temperature>,
        output: S,
    ) -> Result<S::Ok, S::Error> {
        value
            .map(|warm| warm.deci_celsius() as f64 / 10.0)
            .serialize(output)
    }
}

/// Width of a lump in centimetres, read to the nearest millimetre.
pub(super) mod centimetres {
    use super::*;

    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(
        input: D,
    ) -> Result<Option<LumpSize>, D::Error> {
        let Some(value) = Option::<f64>::deserialize(input)? else {
            return Ok(None);
        };
        let range = "0.1 to 20 centimetres";
        match in_tenths(value).and_then(|mm| LumpSize::from_mm(mm).ok()) {
            Some(size) => Ok(Some(size)),
            None => Err(D::Error::custom(BadNumber {
                name: "lump_cm",
                value,
                range,
            })),
        }
    }

    #[allow(clippy::ref_option, clippy::cast_precision_loss)] // at most 200
    pub(in super::super) fn serialize<S: Serializer>(
        value: &Option<LumpSize>,
        output: S,
    ) -> Result<S::Ok, S::Error> {
        value.map(|size| size.mm() as f64 / 10.0).serialize(output)
    }
}
