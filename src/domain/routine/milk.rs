//! Which breast milk by hand may come from (clinical.md D1): a lock of one side leaves the other open.

use crate::domain::breast_map::Side;
use crate::domain::catalog::TechniqueId;
use crate::domain::triage::Verdict;

/// The breasts that are open to milk by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MilkSides {
    /// Both.
    Both,
    /// This one; the other rests until somebody has looked (T13).
    Only(Side),
    /// One of them, and it was not said which one is sore (T13).
    Ask,
    /// None (T21, or open skin on both).
    None,
}

/// What a verdict leaves open; without a check nothing is closed.
#[must_use]
pub fn milk_sides(verdict: Option<&Verdict>) -> MilkSides {
    let Some(verdict) = verdict else {
        return MilkSides::Both;
    };
    if !verdict.allows_technique(TechniqueId::HandExpress) {
        return MilkSides::None;
    }
    let rests = verdict.rests();
    let open = |side: Side| !rests.contains(&side);
    match (open(Side::Left), open(Side::Right)) {
        (true, true) => MilkSides::Both,
        (true, false) => MilkSides::Only(Side::Left),
        (false, true) => MilkSides::Only(Side::Right),
        // Not said which one: one of them is open.
        (false, false) if verdict.told_to_rest() == [None].into() => MilkSides::Ask,
        (false, false) => MilkSides::None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::catalog::RoutineId;
    use crate::domain::profile::Condition;
    use crate::domain::routine::{Limits, Wishes, build};
    use crate::domain::triage::{Answers, NippleSign, evaluate};

    fn cracked(side: Option<Side>) -> Verdict {
        evaluate(&Answers {
            nipple: Some([NippleSign::DeepCrack].into()),
            side,
            ..Answers::none_of_these()
        })
    }

    #[test]
    fn a_sore_side_leaves_the_other() {
        assert_eq!(milk_sides(None), MilkSides::Both);
        assert_eq!(
            milk_sides(Some(&evaluate(&Answers::none_of_these()))),
            MilkSides::Both
        );
        assert_eq!(
            milk_sides(Some(&cracked(Some(Side::Left)))),
            MilkSides::Only(Side::Right)
        );
        assert_eq!(milk_sides(Some(&cracked(None))), MilkSides::Ask);
    }

    #[test]
    fn open_skin_on_both_leaves_none() {
        let both = Verdict {
            resting: [Some(Side::Right)].into(),
            ..cracked(Some(Side::Left))
        };
        assert_eq!(milk_sides(Some(&both)), MilkSides::None);
        let earlier = Verdict {
            resting: [Some(Side::Right)].into(),
            ..evaluate(&Answers {
                side: Some(Side::Left),
                ..Answers::none_of_these()
            })
        };
        assert_eq!(milk_sides(Some(&earlier)), MilkSides::Only(Side::Left));
    }

    #[test]
    fn pregnancy_closes_both() {
        let pregnant = evaluate(&Answers {
            conditions: Some([Condition::Pregnant].into()),
            ..Answers::none_of_these()
        });
        assert_eq!(milk_sides(Some(&pregnant)), MilkSides::None);
    }

    #[test]
    fn the_open_side_is_built_and_the_sore_one_is_not() {
        let on = |side| {
            let wishes = Wishes {
                side: Some(side),
                limits: Limits::of_verdict(&cracked(Some(Side::Left))),
                ..Wishes::default()
            };
            build(RoutineId::HandExpress, &wishes).map(|routine| routine.seconds())
        };
        assert_eq!(on(Side::Right), Ok(240 - 24), "without the strokes of he6");
        assert!(on(Side::Left).is_err());
    }
}
