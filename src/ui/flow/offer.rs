//! What a verdict leaves of what she wanted.

use crate::domain::catalog::RoutineId;
use crate::domain::triage::{self, Outcome, Verdict};

/// What may be done after a verdict: what she wanted, feather touch in its place, or nothing.
#[must_use]
pub fn offer(verdict: &Verdict, wanted: RoutineId) -> Option<RoutineId> {
    // Milk that must come out and the cool-down stay open under a call (clinical.md D1, D23).
    let always = matches!(wanted, RoutineId::HandExpress | RoutineId::Aftercare);
    let kept = verdict.outcome >= Outcome::Gentle || always;
    let calm = verdict.outcome == Outcome::Gentle
        || verdict.outcome == Outcome::Call && verdict.lock == triage::Lock::None;
    if kept && verdict.allows_routine(wanted) {
        Some(wanted)
    } else {
        (calm && !always && verdict.allows_routine(RoutineId::CalmOnly)).then_some(RoutineId::CalmOnly)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::breast_map::Side;
    use crate::domain::pain::Pain;
    use crate::domain::profile::Condition;
    use crate::domain::triage::{Answers, EmergencySign, Hours, LumpSign, SkinSign, evaluate};

    fn verdict(change: impl FnOnce(&mut Answers)) -> Verdict {
        let mut answers = Answers::none_of_these();
        answers.conditions = Some(BTreeSet::new());
        answers.pain = Pain::new(3).ok();
        answers.hours = Hours::new(3).ok();
        change(&mut answers);
        evaluate(&answers)
    }

    #[test]
    fn a_clear_check_offers_what_she_wanted() {
        assert_eq!(
            offer(&verdict(|_| {}), RoutineId::ClogRelief),
            Some(RoutineId::ClogRelief)
        );
    }

    #[test]
    fn warm_skin_offers_feather_touch_and_never_closes_milk_by_hand() {
        let hot = verdict(|answers| answers.skin = Some([SkinSign::Hot].into()));
        assert_eq!(offer(&hot, RoutineId::ClogRelief), Some(RoutineId::CalmOnly));
        assert_eq!(offer(&hot, RoutineId::HandExpress), Some(RoutineId::HandExpress));
    }

    #[test]
    fn feather_strokes_alone_begin_from_the_short_list() {
        let mut answers = Answers::none_of_these();
        answers.conditions = Some(BTreeSet::new());
        answers.lump = Some([LumpSign::Fullness].into());
        let verdict = evaluate(&answers);
        assert_eq!(verdict.outcome, Outcome::Gentle);
        assert_eq!(offer(&verdict, RoutineId::Lymph), Some(RoutineId::Lymph));
        assert_eq!(offer(&verdict, RoutineId::Butterfly), Some(RoutineId::CalmOnly));
    }

    #[test]
    fn broken_skin_closes_milk_by_hand_on_its_own_side_only() {
        let sore = |side| {
            verdict(|answers| {
                answers.skin = Some([SkinSign::Sores].into());
                answers.side = side;
            })
        };
        for side in [Some(Side::Left), None] {
            assert_eq!(
                offer(&sore(side), RoutineId::HandExpress),
                Some(RoutineId::HandExpress)
            );
        }
        let pregnant = verdict(|answers| answers.conditions = Some([Condition::Pregnant].into()));
        assert_eq!(offer(&pregnant, RoutineId::HandExpress), None);
    }

    #[test]
    fn a_lock_leaves_milk_by_hand_and_the_cool_down() {
        let spreads = verdict(|answers| answers.skin = Some([SkinSign::Spreading].into()));
        assert_eq!(offer(&spreads, RoutineId::ClogRelief), None);
        assert_eq!(
            offer(&spreads, RoutineId::HandExpress),
            Some(RoutineId::HandExpress)
        );
        assert_eq!(offer(&spreads, RoutineId::Aftercare), Some(RoutineId::Aftercare));
    }

    #[test]
    fn an_emergency_offers_nothing_but_the_call() {
        let faint = verdict(|answers| answers.emergency = Some([EmergencySign::Fainting].into()));
        for routine in RoutineId::ALL {
            assert_eq!(offer(&faint, *routine), None, "{routine}");
        }
    }
}
