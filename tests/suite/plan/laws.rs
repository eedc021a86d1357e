//! What holds for any plan, any wishes and any verdict: the caps and the check win.

use milkpath::domain::at::At;
use milkpath::domain::pain::Pain;
use milkpath::domain::plan::Plan;
use milkpath::domain::player::{Budget, Event, Moment, Player, State};
use milkpath::domain::routine::{Item, NotPlanned, Stretch, Wishes, build_planned};
use milkpath::domain::triage::evaluate;
use proptest::prelude::*;

use super::any;
use super::caps::build_all;
use crate::triage::answers::any_answers;

/// Few in the suite; many where the full count of changed plans is asked for.
fn cases() -> u32 {
    if std::env::var_os("MILKPATH_MUTATIONS").is_some() {
        40_000
    } else {
        250
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_plan_passes_a_cap_or_opens_what_the_check_closes(
        plan in prop_oneof![any::wild(), any::sound()],
        wishes in any::wishes(),
        answers in proptest::option::of(any_answers()),
    ) {
        let verdict = answers.as_ref().map(evaluate);
        let built = build_all(&plan, &wishes, verdict.as_ref());
        prop_assert!(built.is_ok(), "{}", built.unwrap_err());
    }

    #[test]
    fn a_sound_plan_is_accepted_and_comes_back_from_its_file(plan in any::sound()) {
        prop_assert_eq!(plan.check(), Ok(()));
        let json = plan.to_json();
        let again = Plan::read(json.as_bytes());
        prop_assert_eq!(again.as_ref().map(Plan::to_json), Ok(json));
        prop_assert_eq!(again, Ok(plan));
    }

    #[test]
    fn a_wild_plan_is_refused_or_comes_back(plan in any::wild()) {
        match plan.check() {
            Ok(()) => prop_assert_eq!(Plan::read(plan.to_json().as_bytes()), Ok(plan)),
            Err(error) => prop_assert!(!error.field.is_empty() || error.why.slug() == "too-large"),
        }
    }

    #[test]
    fn whatever_is_changed_is_said(plan in any::sound(), answers in proptest::option::of(any_answers())) {
        let verdict = answers.as_ref().map(evaluate);
        let wishes = Wishes { pain: Some(Pain::NONE), ..Wishes::default() };
        for (place, routine) in plan.routines.iter().enumerate() {
            let built = build_planned(&plan, place, &wishes, verdict.as_ref());
            let limited = match &built {
                Ok(planned) => &planned.limited,
                Err(NotPlanned::NothingLeft { limited } | NotPlanned::Closed { limited, .. }) => limited,
                Err(NotPlanned::NoSuchRoutine { .. }) => return Err(TestCaseError::fail("it is there")),
            };
            let Ok(planned) = &built else {
                let is_closed = matches!(built, Err(NotPlanned::Closed { .. }));
                prop_assert!(!limited.is_empty() || is_closed);
                continue;
            };
            for (at, item) in routine.items.iter().enumerate() {
                let (seconds, _) = item.length.of(item.step);
                let kept = |s: &Stretch| s.step == item.step && s.seconds == seconds;
                let is_there = planned.routine.items.iter().flat_map(Item::every).any(kept);
                let is_said = limited.iter().any(|limited| limited.item == Some(at));
                prop_assert!(is_there || is_said, "item {at} of {routine:?}: {limited:?}");
            }
        }
    }

    /// The player takes a planned routine as any other, and its own clock never passes the caps either.
    #[test]
    fn a_planned_routine_runs_to_its_end(plan in any::sound()) {
        let wishes = Wishes { pain: Some(Pain::NONE), ..Wishes::default() };
        for place in 0..plan.routines.len() {
            let Ok(built) = build_planned(&plan, place, &wishes, None) else { continue };
                        let mut player = Player::new(built.routine, At::EPOCH, Some(Pain::NONE), Budget::default());
            let at = |mono_ms| Moment { wall_ms: mono_ms, mono_ms };
            let _ = player.update(Event::Start, at(0));
            for step in 0..400_i64 {
                let event = match (player.state(), player.current()) {
                    (State::Ended(_), _) => break,
                    (State::Asking { .. }, Some(Item::Question(question))) => {
                        Event::Answer(question.choices.last().unwrap().id.clone())
                    }
                    (State::Asking { .. }, Some(Item::Stretch(_))) => Event::MilkFlowing,
                    _ => Event::Now,
                };
                let _ = player.update(event, at(step * 20_000));
            }
            prop_assert!(matches!(player.state(), State::Ended(_)), "{:?}", player.state());
        }
    }
}
