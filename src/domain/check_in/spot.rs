//! What the map says of the lump: a marked spot is a lump unless she says that it is only full (T17, T18).

use crate::domain::episode::Place;
use crate::domain::triage::{Answers, LumpSign};
use crate::domain::units::LumpSize;

/// Adds the marked place and the size of the lump. Without a size a pin still counts as a lump, unless she
/// said "only full"; soreness all over counts as fullness. Where the lump card is open, it stays so.
pub fn marked(answers: &mut Answers, place: Option<Place>, size: Option<LumpSize>) {
    answers.side = place.map(Place::side);
    answers.lump_cm = size;
    let (Some(list), Some(place)) = (answers.lump.as_mut(), place) else {
        return;
    };
    let only_full = list.contains(&LumpSign::Fullness);
    if size.is_some() || place.spot().is_some() && !only_full {
        list.insert(LumpSign::Lump);
    } else {
        list.remove(&LumpSign::Lump);
        list.insert(LumpSign::Fullness);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::breast_map::{Side, Spot};
    use crate::domain::episode::Trend;
    use crate::domain::pain::Pain;
    use crate::domain::triage::{Hours, Outcome, RuleId, evaluate};

    fn pin() -> Option<Place> {
        Spot::new(Side::Left, 2.0, 0.5).ok().map(Place::Spot)
    }

    /// A clog of so many hours that gets better; every card is answered.
    fn clog(hours: i32, lump: &[LumpSign]) -> Answers {
        Answers {
            lump: Some(lump.iter().copied().collect()),
            pain: Pain::new(3).ok(),
            hours: Hours::new(hours).ok(),
            trend: Some(Trend::Better),
            conditions: Some(BTreeSet::new()),
            ..Answers::none_of_these()
        }
    }

    fn rules(mut answers: Answers, place: Option<Place>, size: Option<LumpSize>) -> Vec<RuleId> {
        marked(&mut answers, place, size);
        evaluate(&answers).rules
    }

    #[test]
    fn a_pin_without_a_size_is_a_lump() {
        assert_eq!(rules(clog(80, &[]), pin(), None), [RuleId::T18]);
        let weeks = rules(clog(400, &[]), pin(), None);
        assert!(weeks.contains(&RuleId::T17) && weeks.contains(&RuleId::T18));
    }

    #[test]
    fn only_full_is_no_lump_unless_a_size_is_told() {
        let full = [LumpSign::Fullness];
        let pea = LumpSize::TAPS.first().copied();
        assert!(!rules(clog(80, &full), pin(), None).contains(&RuleId::T18));
        assert!(rules(clog(80, &full), pin(), pea).contains(&RuleId::T18));
        assert!(!rules(clog(80, &[]), Some(Place::AllOver(Side::Left)), None).contains(&RuleId::T18));
        // A correction starts from answers that the map has filled in before.
        let before = [LumpSign::Fullness, LumpSign::Lump];
        assert!(!rules(clog(80, &before), pin(), None).contains(&RuleId::T18));
    }

    #[test]
    fn an_early_clog_goes_on_either_way() {
        for lump in [&[][..], &[LumpSign::Fullness]] {
            let mut answers = clog(3, lump);
            marked(&mut answers, pin(), None);
            assert_eq!(evaluate(&answers).outcome, Outcome::Go, "{lump:?}");
        }
    }

    #[test]
    fn an_open_card_stays_open() {
        let mut answers = Answers {
            lump: None,
            ..clog(3, &[])
        };
        marked(&mut answers, pin(), None);
        assert_eq!((answers.lump, answers.side), (None, Some(Side::Left)));
    }
}
