//! More milk than is drunk, as the log knows it (T26). It only ever proposes an answer; she gives it.

use serde::{Deserialize, Serialize};

use super::trend::{Ordinary, Range, Totals};
use super::triage::SupplySign;
use super::units::MilkTotal;

/// The days over which pumping is looked at.
pub const SUPPLY_DAYS: u32 = 7;
/// The fewest of them with any pumping.
const FEWEST: usize = 4;

/// Pumping that is more than is drunk from bottles by a whole baby's day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Supply {
    /// The sign to propose.
    pub sign: SupplySign,
    /// Milk of pump and hand on an ordinary day of the last week.
    pub pumped: MilkTotal,
    /// Breast milk drunk from bottles on such a day.
    pub bottled: MilkTotal,
    /// Days of the week with pumping.
    pub days: u32,
}

/// What the `week` proposes, the totals of the last seven whole days, for `babies` babies.
///
/// Proposed where a day's pumping, less what is drunk of it from bottles, is more than all that so many babies drink
/// on a day (the upper end of [KENT06]: our own line, mark D). Feeds at the breast cannot be measured, so this is
/// far above "well over intake".
#[must_use]
pub fn supply(week: &[Totals], babies: u32) -> Option<Supply> {
    let with: Vec<&Totals> = week.iter().filter(|day| day.pumped > MilkTotal::NONE).collect();
    if with.len() < FEWEST {
        return None;
    }
    let days = u32::try_from(with.len()).ok()?;
    let mean = |of: fn(&Totals) -> MilkTotal| with.iter().map(|day| of(day)).sum::<MilkTotal>().share(days);
    let (pumped, bottled) = (mean(|day| day.pumped)?, mean(|day| day.bottled_breast_milk)?);
    let drunk_ml = Ordinary::of(Range::DrunkLater, 60)?.high?;
    let over = pumped.deci_ml() - bottled.deci_ml();
    let sign = SupplySign::PumpsOver;
    (over > i64::from(drunk_ml) * 10 * i64::from(babies.max(1))).then_some(Supply {
        sign,
        pumped,
        bottled,
        days,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(pumped_ml: i64, bottled_ml: i64) -> Totals {
        Totals {
            pumped: MilkTotal::from_deci_ml(pumped_ml * 10),
            bottled_breast_milk: MilkTotal::from_deci_ml(bottled_ml * 10),
            ..Totals::default()
        }
    }

    #[test]
    fn pumping_over_a_whole_days_intake_is_proposed_with_its_numbers() {
        let week = [
            day(1_000, 100),
            day(900, 0),
            day(0, 0),
            day(1_100, 0),
            day(1_000, 100),
        ];
        let found = supply(&week, 1).unwrap();
        assert_eq!(
            (found.pumped.deci_ml(), found.bottled.deci_ml(), found.days),
            (10_000, 500, 4)
        );
        assert_eq!(found.sign, SupplySign::PumpsOver);
        assert_eq!(supply(&week, 2), None, "two babies drink more");
    }

    #[test]
    fn what_is_drunk_again_or_pumped_seldom_says_nothing() {
        assert_eq!(supply(&[day(1_000, 250); 7], 1), None);
        assert_eq!(supply(&[day(800, 0); 7], 1), None, "the upper end is ordinary");
        assert_eq!(supply(&[day(2_000, 0); 3], 1), None, "three days of seven");
        assert_eq!(supply(&[], 1), None);
    }
}
