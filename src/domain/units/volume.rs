//! Milk: kept in tenths of a millilitre, shown in millilitres or ounces.
//!
//! A tenth is fine enough that any ounce amount of two decimals (0.296 mL a step) comes back as it was typed,
//! and no scale or bottle is finer. What is stored never changes with the unit that is shown.

use serde::{Deserialize, Serialize};

use super::{OutOfRange, within};

/// Billionths of a tenth of a millilitre in a hundredth of a US fluid ounce (29.573 529 562 5 mL).
const PER_CENTI_OZ: i128 = 2_957_352_956;
const BILLION: i128 = 1_000_000_000;

/// One amount of milk, to a tenth of a millilitre, up to 2 litres.
///
/// ```
/// use milkpath::domain::units::Millilitres;
///
/// let typed = Millilitres::from_centi_oz(325)?; // 3.25 oz
/// assert_eq!((typed.deci_ml(), typed.centi_oz()), (961, 325));
/// # Ok::<(), milkpath::domain::units::OutOfRange>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "i64")]
pub struct Millilitres(i64);

impl Millilitres {
    /// UCUM code of the unit stored and shown.
    pub const UCUM: &'static str = "mL";
    /// UCUM code of the other unit that it is shown in.
    pub const UCUM_OZ: &'static str = "[foz_us]";
    /// Nothing.
    pub const NONE: Self = Self(0);
    /// The most that one line of the log holds: 2 litres.
    pub const MOST: Self = Self(20_000);

    /// Accepts `0..=20_000` tenths of a millilitre.
    ///
    /// # Errors
    ///
    /// [`OutOfRange`] for every other value.
    pub fn from_deci_ml(value: i64) -> Result<Self, OutOfRange> {
        within(value, 0, Self::MOST.0, "dmL").map(Self)
    }

    /// Accepts whole millilitres, `0..=2_000`.
    ///
    /// # Errors
    ///
    /// [`OutOfRange`] for every other value.
    pub fn from_ml(value: i64) -> Result<Self, OutOfRange> {
        within(value, 0, Self::MOST.0 / 10, Self::UCUM).map(|ml| Self(ml * 10))
    }

    /// From hundredths of a US fluid ounce, to the nearest tenth of a millilitre.
    ///
    /// # Errors
    ///
    /// [`OutOfRange`] below 0 or above 2 litres.
    pub fn from_centi_oz(value: i64) -> Result<Self, OutOfRange> {
        let deci = (i128::from(value) * PER_CENTI_OZ + BILLION / 2).div_euclid(BILLION);
        Self::from_deci_ml(i64::try_from(deci).unwrap_or(i64::MAX))
    }

    /// Tenths of a millilitre.
    #[must_use]
    pub fn deci_ml(self) -> i64 {
        self.0
    }

    /// Hundredths of a US fluid ounce, to the nearest.
    #[must_use]
    pub fn centi_oz(self) -> i64 {
        MilkTotal(self.0).centi_oz()
    }
}

impl TryFrom<i64> for Millilitres {
    type Error = OutOfRange;

    fn try_from(value: i64) -> Result<Self, OutOfRange> {
        Self::from_deci_ml(value)
    }
}

impl From<Millilitres> for i64 {
    fn from(value: Millilitres) -> Self {
        value.0
    }
}

/// A sum of amounts, without an upper limit; never below nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MilkTotal(i64);

impl MilkTotal {
    /// Nothing.
    pub const NONE: Self = Self(0);

    /// From tenths of a millilitre; below nothing is nothing.
    #[must_use]
    pub fn from_deci_ml(value: i64) -> Self {
        Self(value.max(0))
    }

    /// Tenths of a millilitre.
    #[must_use]
    pub fn deci_ml(self) -> i64 {
        self.0
    }

    /// Hundredths of a US fluid ounce, to the nearest.
    #[must_use]
    pub fn centi_oz(self) -> i64 {
        let centi = (i128::from(self.0) * BILLION + PER_CENTI_OZ / 2).div_euclid(PER_CENTI_OZ);
        i64::try_from(centi).unwrap_or(i64::MAX)
    }

    /// With one amount more.
    #[must_use]
    pub fn plus(self, more: Millilitres) -> Self {
        Self(self.0.saturating_add(more.0))
    }

    /// The even share of `parts`, to the nearest tenth of a millilitre; `None` of no parts.
    #[must_use]
    pub fn share(self, parts: u32) -> Option<Self> {
        let parts = i64::from(parts);
        (parts > 0).then(|| Self((self.0 + parts / 2) / parts))
    }
}

impl From<Millilitres> for MilkTotal {
    fn from(value: Millilitres) -> Self {
        Self(value.0)
    }
}

impl std::iter::Sum for MilkTotal {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::NONE, |sum, one| Self(sum.0.saturating_add(one.0)))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn ounces_come_back_as_they_were_typed(centi in 0_i64..=6_762) {
            prop_assert_eq!(Millilitres::from_centi_oz(centi).unwrap().centi_oz(), centi);
        }

        #[test]
        fn what_is_shown_in_ounces_is_near_and_in_order(a in 0_i64..=20_000, b in 0_i64..=20_000) {
            let (one, other) = (Millilitres::from_deci_ml(a).unwrap(), Millilitres::from_deci_ml(b).unwrap());
            prop_assert_eq!(one.deci_ml(), a);
            if one <= other {
                prop_assert!(one.centi_oz() <= other.centi_oz());
            }
            let back = Millilitres::from_centi_oz(one.centi_oz()).unwrap_or(Millilitres::MOST);
            prop_assert!((back.deci_ml() - a).abs() <= 2);
        }
    }

    #[test]
    fn the_known_amounts_are_right() {
        assert_eq!(Millilitres::from_ml(30).unwrap().centi_oz(), 101);
        assert_eq!(Millilitres::from_centi_oz(100).unwrap().deci_ml(), 296);
        assert_eq!(Millilitres::from_centi_oz(400).unwrap().deci_ml(), 1_183);
        let error = Millilitres::from_ml(2_001).unwrap_err();
        assert_eq!(error.to_string(), "2001 mL is out of range; use 0 to 2000");
        assert!(Millilitres::from_centi_oz(i64::MAX).is_err());
    }

    #[test]
    fn a_sum_has_no_upper_limit_and_is_shared_evenly() {
        let all: MilkTotal = [Millilitres::MOST; 3].into_iter().map(MilkTotal::from).sum();
        assert_eq!(all.deci_ml(), 60_000);
        assert_eq!(all.share(7).map(MilkTotal::deci_ml), Some(8_571));
        assert_eq!(all.share(0), None);
    }
}
