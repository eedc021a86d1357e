//! Stops: what each code does, and what it does not.

use rstest::rstest;

use super::tests::{at, from, step, tick};
use super::*;
use crate::domain::catalog::{RoutineId, StepId, TechniqueId};
use crate::domain::session::StepOutcome;
use crate::domain::technique::{Level, StopCode};

#[test]
fn lighter_holds_for_the_rest_of_the_technique() {
    let mut player = from(RoutineId::ClogRelief, "cs7");
    let _ = player.update(Event::Lighter, at(1_000));
    let levels = |technique| -> Vec<_> {
        let all = player.items().iter().flat_map(Item::every);
        let all = all.filter(|s| s.technique() == technique && s.level.is_some());
        all.map(|s| s.level.unwrap()).collect()
    };
    assert_eq!(levels(TechniqueId::Butterfly), [Level::Feather; 2]);
    assert!(
        levels(TechniqueId::Circles).contains(&Level::Light),
        "another technique"
    );
}

#[test]
fn more_sore_at_a_check_ends_with_the_cool_down() {
    let mut player = from(RoutineId::ClogRelief, "cs7");
    tick(&mut player, 0, 85_000);
    assert_eq!(step(&player), Some(StepId::Bf6));
    let _ = player.update(Event::Feel(Feel::Sore), at(86_000));
    assert_eq!(step(&player), Some(StepId::Ac1));
    tick(&mut player, 86_000, 86_000 + 110_000);
    assert_eq!(player.state(), State::Ended(Ending::Stopped(Some(StopCode::S1))));
}

/// A session that hurts more after one second of the wings.
fn hurting() -> Player {
    let mut player = from(RoutineId::ClogRelief, "cs7");
    let _ = player.update(Event::Feel(Feel::Sore), at(1_000));
    player
}

#[test]
fn sore_in_a_stroke_lightens_all_that_is_to_come() {
    let player = hurting();
    let level = player.current().unwrap().stretch().unwrap().level;
    assert_eq!((step(&player), level), (Some(StepId::Bf3), Some(Level::Feather)));
    let mut rest = player.routine().every();
    assert!(rest.all(|stretch| stretch.level <= Some(Level::Feather)));
    let held = |stretch: &Stretch| stretch.step == StepId::Gc3;
    assert!(
        !player.routine().every().any(held),
        "no gentle holds after more pain"
    );
}

#[test]
fn twenty_seconds_later_it_is_asked_and_no_stroke_runs_on() {
    let mut player = hurting();
    let _ = player.update(Event::Feel(Feel::Sore), at(20_999));
    assert_eq!(step(&player), Some(StepId::Bf3), "not yet 20 s");
    let effects = player.update(Event::Now, at(21_100));
    assert!(effects.contains(&Effect::Chime(Chime::StillSore)) && effects.contains(&Effect::Hush));
    let asks = State::Paused {
        index: 0,
        left_ms: 27_000,
        why: Why::StillSore,
    };
    assert_eq!(
        player.state(),
        asks,
        "20 s to the millisecond, whatever tick came"
    );
    for event in [Event::Resume, Event::Repeat, Event::Now] {
        let _ = player.update(event, at(900_000));
        assert_eq!(player.state(), asks, "it waits for the answer");
    }
}

#[test]
fn still_sore_ends_and_eased_goes_on() {
    let asked = || {
        let mut player = hurting();
        tick(&mut player, 1_000, 21_000);
        player
    };
    let mut still = asked();
    let _ = still.update(Event::Feel(Feel::Sore), at(25_000));
    assert_eq!(step(&still), Some(StepId::Ac1));
    tick(&mut still, 25_000, 25_000 + 110_000);
    assert_eq!(still.state(), State::Ended(Ending::Stopped(Some(StopCode::S1))));
    let mut eased = asked();
    let _ = eased.update(Event::Feel(Feel::Eased), at(25_000));
    assert_eq!(eased.progress(at(25_000)).unwrap().left_ms, 27_000);
    tick(&mut eased, 25_000, 25_000 + 27_000 + 30_000);
    assert!(!eased.is_closing(), "it is not asked again");
    assert!(matches!(eased.state(), State::Running { .. }));
}

#[test]
fn more_pain_where_nothing_is_lighter_ends_at_once() {
    let mut player = from(RoutineId::ClogRelief, "cs4");
    let _ = player.update(Event::Feel(Feel::Sore), at(1_000));
    assert_eq!(step(&player), Some(StepId::Ac1));
    let mut player = from(RoutineId::ClogRelief, "cs7");
    let _ = player.update(Event::Lighter, at(1_000));
    tick(&mut player, 1_000, 40_000);
    assert!(
        matches!(player.state(), State::Running { .. }),
        "lighter is no pain"
    );
}

#[test]
fn a_softer_spot_told_after_a_stop_moves_on_and_a_feed_goes_on() {
    let mut holds = from(RoutineId::ClogRelief, "cs10");
    let _ = holds.update(Event::Stop, at(0));
    let _ = holds.update(Event::Happened(Some(StopCode::S7)), at(1_000));
    assert!(
        matches!(holds.state(), State::Running { index: 0, .. }),
        "milk flows: no more waiting"
    );
    let _ = holds.update(Event::Stop, at(11_000));
    let _ = holds.update(Event::Happened(Some(StopCode::S7)), at(12_000));
    assert_eq!(
        holds.progress(at(12_000)).unwrap().left_ms,
        50_000,
        "the feed goes on"
    );
    tick(&mut holds, 12_000, 12_000 + 70_000);
    assert_eq!(step(&holds), Some(StepId::Gc3));
    let _ = holds.update(Event::Stop, at(82_500));
    let _ = holds.update(Event::Happened(Some(StopCode::S7)), at(83_000));
    assert_eq!(step(&holds), Some(StepId::Gc6), "hands off");
    assert!(!holds.is_closing());
}

#[test]
fn an_upset_stop_ends_without_a_question_or_a_clock() {
    let mut player = from(RoutineId::ClogRelief, "cs7");
    let _ = player.update(Event::Happened(Some(StopCode::S8)), at(1_000));
    let effects = player.update(Event::Stop, at(2_000));
    assert_eq!(player.state(), State::Ended(Ending::Stopped(Some(StopCode::S8))));
    assert!(effects.contains(&Effect::End) && !effects.contains(&Effect::OfferCheck));
    let mut ill = from(RoutineId::ClogRelief, "cs7");
    let _ = ill.update(Event::Happened(Some(StopCode::S8)), at(1_000));
    let effects = ill.update(Event::Happened(Some(StopCode::S4)), at(2_000));
    assert!(
        effects.contains(&Effect::OfferCheck),
        "feeling ill still leads to the questions"
    );
}

#[test]
fn somebody_who_is_ready_begins_with_the_strokes() {
    let mut player = from(RoutineId::ClogRelief, "cs2");
    assert_eq!(step(&player), Some(StepId::Wu1));
    let _ = player.update(Event::Settled, at(2_000));
    let item = player.current().unwrap();
    assert_eq!((step(&player), item.block()), (Some(StepId::Ly2), "cs4"));
    assert!(
        player
            .log()
            .iter()
            .all(|done| done.outcome == StepOutcome::Skipped)
    );
    let before = player.clone();
    assert!(player.update(Event::Settled, at(2_000)).is_empty());
    assert_eq!((player.state(), player.first_strokes()), (before.state(), None));
    let warm = from(RoutineId::WarmUp, "warm_up");
    assert_eq!(warm.first_strokes(), None, "the settling is what she came for");
    let calm = from(RoutineId::CalmOnly, "co1");
    assert!(calm.first_strokes().is_some());
}

#[test]
fn a_softer_spot_or_flowing_milk_cuts_the_strokes() {
    let mut player = from(RoutineId::ClogRelief, "cs8");
    let _ = player.update(Event::MilkFlowing, at(1_000));
    assert_eq!(step(&player), Some(StepId::Fc4));
    assert_eq!(player.log().first().unwrap().outcome, StepOutcome::Cut);
    let mut holds = from(RoutineId::ClogRelief, "cs10");
    let _ = holds.update(Event::MilkFlowing, at(0));
    tick(&mut holds, 0, 76_000);
    assert_eq!(step(&holds), Some(StepId::Gc3));
    let _ = holds.update(Event::MilkFlowing, at(76_500));
    assert_eq!(step(&holds), Some(StepId::Gc3), "flow is what the holds are for");
    let _ = holds.update(Event::Feel(Feel::Softer), at(77_000));
    assert_eq!(step(&holds), Some(StepId::Gc6), "hands off");
}

#[test]
fn stop_silences_at_once_and_asks_afterwards() {
    let mut player = from(RoutineId::ClogRelief, "cs7");
    let effects = player.update(Event::Stop, at(1_000));
    assert_eq!(effects, [Effect::Save, Effect::Hush, Effect::KeepAwake(false)]);
    assert_eq!(
        player.state(),
        State::Stopped {
            index: 0,
            left_ms: 47_000
        }
    );
    let _ = player.update(Event::Happened(None), at(60_000));
    assert_eq!(step(&player), Some(StepId::Ac8));
    tick(&mut player, 60_000, 80_000);
    assert_eq!(player.state(), State::Ended(Ending::Stopped(None)));
    assert_eq!(
        player
            .log()
            .iter()
            .filter(|done| done.step == StepId::Ac8)
            .count(),
        1
    );
}

#[test]
fn a_stop_by_mistake_can_be_taken_back() {
    let mut player = from(RoutineId::ClogRelief, "cs7");
    let _ = player.update(Event::Stop, at(1_000));
    let _ = player.update(Event::Resume, at(4_000));
    assert_eq!(player.progress(at(4_000)).unwrap().left_ms, 47_000);
}

#[rstest]
#[case(StopCode::S1, Some(StepId::Ac1), false)]
#[case(StopCode::S2, Some(StepId::Ac1), false)]
#[case(StopCode::S3, None, true)]
#[case(StopCode::S4, None, true)]
#[case(StopCode::S5, Some(StepId::Bf3), false)]
#[case(StopCode::S6, None, true)]
#[case(StopCode::S7, Some(StepId::Bf6), false)]
#[case(StopCode::S8, Some(StepId::Bf3), false)]
#[case(StopCode::S9, Some(StepId::Ac1), false)]
fn each_stop_code_has_its_reaction(
    #[case] code: StopCode,
    #[case] then: Option<StepId>,
    #[case] check: bool,
) {
    let mut player = from(RoutineId::ClogRelief, "cs7");
    let _ = player.update(Event::Stop, at(1_000));
    let effects = player.update(Event::Happened(Some(code)), at(2_000));
    assert_eq!(step(&player), then);
    assert_eq!(effects.contains(&Effect::OfferCheck), check);
    assert_eq!(player.state() == State::Ended(Ending::Stopped(Some(code))), check);
}

#[test]
fn cramps_pause_two_minutes_and_end_when_they_stay() {
    let mut player = from(RoutineId::ClogRelief, "cs9");
    let _ = player.update(Event::Answer("do".into()), at(0));
    let _ = player.update(Event::Happened(Some(StopCode::S5)), at(1_000));
    let _ = player.update(Event::Resume, at(60_000));
    assert!(
        matches!(
            player.state(),
            State::Paused {
                why: Why::Cramp { .. },
                ..
            }
        ),
        "two minutes"
    );
    let effects = tick(&mut player, 60_000, 121_000);
    assert_eq!(effects, [Effect::Save, Effect::Chime(Chime::PauseOver)]);
    assert!(matches!(
        player.state(),
        State::Paused {
            why: Why::CrampOver,
            ..
        }
    ));
    let effects = player.update(Event::Happened(Some(StopCode::S5)), at(122_000));
    assert!(effects.contains(&Effect::OfferCheck) && effects.contains(&Effect::End));
}

#[test]
fn an_upset_pause_has_no_clock() {
    let mut player = from(RoutineId::ClogRelief, "cs7");
    let _ = player.update(Event::Happened(Some(StopCode::S8)), at(1_000));
    let _ = player.update(Event::Now, at(9_000_000));
    assert!(matches!(
        player.state(),
        State::Paused {
            why: Why::Upset,
            left_ms: 47_000,
            ..
        }
    ));
}

#[test]
fn a_rise_of_two_points_offers_the_check_in_at_the_end() {
    let check_offered = |score| {
        let mut player = from(RoutineId::ClogRelief, "cs12");
        let at_once = player.update(Event::Rate(Pain::new(score).unwrap()), at(1_000));
        assert_eq!(at_once, [Effect::Save], "the safety words are not cut off");
        assert_eq!(
            (player.pain_before(), player.pain_after()),
            (Pain::new(3).ok(), Pain::new(score).ok())
        );
        let effects = tick(&mut player, 1_000, 90_000);
        assert_eq!(effects.last(), Some(&Effect::End));
        effects.contains(&Effect::OfferCheck)
    };
    assert!(!check_offered(4));
    assert!(check_offered(5));
}

#[test]
fn more_pain_at_the_start_closes_the_gentle_holds() {
    let rated = |scores: &[u8]| {
        let mut player = from(RoutineId::ClogRelief, "cs1");
        tick(&mut player, 0, 16_000);
        assert_eq!(step(&player), Some(StepId::Wu3));
        for &score in scores {
            let _ = player.update(Event::Rate(Pain::new(score).unwrap()), at(17_000));
        }
        let effects = player.update(Event::Skip, at(18_000));
        let holds = player
            .routine()
            .every()
            .any(|stretch| stretch.step == StepId::Gc3);
        (effects.contains(&Effect::OfferCheck), holds)
    };
    assert_eq!(rated(&[6]), (true, false));
    assert_eq!(rated(&[6, 3]), (false, true), "a slip of the thumb");
}
