//! The player on a clock of its own: deadlines, taps, caps and gaps.

use rstest::rstest;

use super::*;
use crate::domain::breast_map::Side;
use crate::domain::catalog::{RoutineId, StepId};
use crate::domain::routine::{Ban, Limits, Removal, Warmth, Wishes, build};
use crate::domain::session::StepOutcome;
use crate::domain::technique::StopCode;

const WALL: i64 = 1_774_738_800_000;

/// `ms` after the beginning, on both clocks.
pub(super) fn at(ms: i64) -> Moment {
    Moment {
        wall_ms: WALL + ms,
        mono_ms: 5_000 + ms,
    }
}

pub(super) fn started() -> At {
    At::new(WALL, 60).unwrap()
}

pub(super) fn wishes() -> Wishes {
    Wishes {
        side: Some(Side::Left),
        pain: Pain::new(3).ok(),
        warmth: Some(Warmth::None),
        removal: Some(Removal::Compress),
        ..Wishes::default()
    }
}

pub(super) fn player(id: RoutineId, wishes: &Wishes) -> Player {
    let routine = build(id, wishes).unwrap();
    Player::new(routine, started(), Pain::new(3).ok(), Budget::default())
}

pub(super) fn running(id: RoutineId, wishes: &Wishes) -> Player {
    let mut player = player(id, wishes);
    let _ = player.update(Event::Start, at(0));
    player
}

/// Lets `to` ms come in ticks of a quarter second, from `from`.
pub(super) fn tick(player: &mut Player, from: i64, to: i64) -> Vec<Effect> {
    let mut out = Vec::new();
    let mut ms = from;
    while ms < to {
        ms = (ms + 250).min(to);
        out.extend(player.update(Event::Now, at(ms)));
    }
    out
}

pub(super) fn step(player: &Player) -> Option<StepId> {
    player.current()?.stretch().map(|stretch| stretch.step)
}

/// Goes on from a place, by the step it has.
pub(super) fn from(id: RoutineId, block: &str) -> Player {
    let wishes = Wishes {
        from: Some(block.into()),
        ..wishes()
    };
    running(id, &wishes)
}

#[test]
fn starting_saves_first_then_wakes_and_speaks() {
    let mut player = player(RoutineId::Lymph, &wishes());
    let effects = player.update(Event::Start, at(0));
    assert_eq!(
        effects,
        [Effect::Save, Effect::KeepAwake(true), Effect::Say { index: 0 }]
    );
    assert!(
        player.update(Event::Now, at(100)).is_empty(),
        "no change, nothing to do"
    );
}

#[test]
fn each_stretch_ends_at_its_deadline_and_nothing_drifts() {
    let mut player = running(RoutineId::Lymph, &wishes());
    // Late ticks: 7 ms too late each time.
    for ms in (0..320_000).step_by(907) {
        let _ = player.update(Event::Now, at(ms));
    }
    let State::Running { until, .. } = player.state() else {
        panic!("{:?}", player.state());
    };
    assert_eq!(until, at(320_000).mono_ms);
    let last = player.update(Event::Now, at(320_003));
    assert_eq!(last.last(), Some(&Effect::End));
    assert_eq!(player.state(), State::Ended(Ending::Finished));
    let seconds: u32 = player.log().iter().map(|done| done.seconds).sum();
    assert_eq!(seconds, 320);
    assert!(player.log().iter().all(|done| done.outcome == StepOutcome::Done));
}

#[test]
fn several_deadlines_in_one_tick_are_passed_exactly() {
    let mut player = from(RoutineId::ClogRelief, "cs5");
    // ly4 18 s; a tick that comes 29 s after the last.
    let effects = player.update(Event::Now, at(29_000));
    assert_eq!(
        effects.iter().filter(|e| matches!(e, Effect::Say { .. })).count(),
        1
    );
    assert_eq!(step(&player), Some(StepId::Ly5));
    assert_eq!(player.progress(at(29_000)).unwrap().left_ms, 7_000);
}

#[test]
fn the_next_stretch_is_announced_once() {
    let mut player = running(RoutineId::Lymph, &wishes());
    let effects = tick(&mut player, 0, 19_900);
    assert_eq!(effects, [Effect::GetReady { index: 1 }]);
}

#[test]
fn a_pause_keeps_what_is_left() {
    let mut player = running(RoutineId::Lymph, &wishes());
    let effects = player.update(Event::Pause, at(5_000));
    assert_eq!(effects, [Effect::Save, Effect::Hush, Effect::KeepAwake(false)]);
    let _ = player.update(Event::Now, at(900_000));
    let _ = player.update(Event::Resume, at(900_000));
    assert_eq!(player.progress(at(900_000)).unwrap().left_ms, 15_000);
}

#[test]
fn ten_minutes_asleep_ask_before_going_on() {
    let mut player = running(RoutineId::Lymph, &wishes());
    tick(&mut player, 0, 25_000);
    let _ = player.update(Event::Now, at(625_000));
    assert_eq!(
        player.state(),
        State::Away {
            index: 1,
            left_ms: 25_000
        }
    );
    assert_eq!(player.hands_on_ms(), 5_000, "sleep is no touch");
    let _ = player.update(Event::Resume, at(630_000));
    assert_eq!(player.progress(at(630_000)).unwrap().left_ms, 25_000);
}

#[rstest]
#[case(30_000, 30_000, false)]
#[case(30_001, 30_001, true)]
#[case(1_000, 31_001, true)]
#[case(1_000, -30_000, true)]
#[case(1_000, 30_000, false)]
#[case(-1, 1_000, true)]
fn a_gap_is_more_than_half_a_minute_on_either_clock(#[case] mono: i64, #[case] wall: i64, #[case] gap: bool) {
    let now = Moment {
        wall_ms: WALL + wall,
        mono_ms: 5_000 + mono,
    };
    assert_eq!(at(0).gap_before(now), gap);
}

#[test]
fn a_killed_app_asks_and_runs_no_elapsed_step_again() {
    let player = running(RoutineId::Lymph, &wishes());
    let stored = serde_json::to_string(&player).unwrap();
    let reopened = |wall: i64| {
        let mut player: Player = serde_json::from_str(&stored).unwrap();
        let effects = player.update(
            Event::Reopened,
            Moment {
                wall_ms: WALL + wall,
                mono_ms: 3,
            },
        );
        assert_eq!(effects.first(), Some(&Effect::Save));
        assert!(
            !effects
                .iter()
                .any(|effect| matches!(effect, Effect::Say { .. } | Effect::Chime(_)))
        );
        player
    };
    assert_eq!(
        reopened(8_000).state(),
        State::Away {
            index: 0,
            left_ms: 12_000
        }
    );
    let later = reopened(3_600_000);
    assert_eq!(
        later.state(),
        State::Away {
            index: 1,
            left_ms: 30_000
        }
    );
    assert_eq!(later.log().len(), 1, "the first is done");
}

#[test]
fn questions_hold_still_and_answers_take_their_place() {
    let open = Wishes {
        warmth: None,
        from: Some("cs3".into()),
        ..wishes()
    };
    let mut player = running(RoutineId::ClogRelief, &open);
    assert_eq!(player.state(), State::Asking { index: 0 });
    tick(&mut player, 0, 600_000);
    assert_eq!(player.state(), State::Asking { index: 0 }, "no clock runs");
    let none = player.update(Event::Answer("boiling".into()), at(600_000));
    assert!(none.is_empty());
    let _ = player.update(Event::Answer("cool".into()), at(600_000));
    let words = player.current().unwrap().stretch().unwrap().words.clone();
    assert_eq!(
        (step(&player), words.as_deref()),
        (Some(StepId::Wu6), Some("cool"))
    );
    assert_eq!(player.answers().first().unwrap().choice, "cool");
}

#[test]
fn skipping_a_question_goes_on_at_once() {
    let mut player = from(RoutineId::ClogRelief, "cs9");
    assert!(matches!(player.state(), State::Asking { .. }));
    let _ = player.update(Event::Skip, at(1_000));
    assert_eq!(
        step(&player),
        Some(StepId::Gc1),
        "no breathing unless she wants it"
    );
}

#[test]
fn milk_is_waited_for_without_a_clock() {
    let mut player = from(RoutineId::ClogRelief, "cs10");
    assert_eq!(player.state(), State::Asking { index: 0 });
    tick(&mut player, 0, 400_000);
    let _ = player.update(Event::MilkFlowing, at(400_000));
    assert!(matches!(player.state(), State::Running { index: 0, .. }));
    assert_eq!(player.progress(at(400_000)).unwrap().left_ms, 60_000);
}

#[test]
fn the_baby_can_need_her_at_any_time() {
    let mut player = from(RoutineId::ClogRelief, "cs10");
    let _ = player.update(Event::BabyNeedsMe, at(1_000));
    let _ = player.update(Event::Now, at(9_000_000));
    let _ = player.update(Event::Resume, at(9_000_000));
    assert_eq!(player.state(), State::Asking { index: 0 });
    let _ = player.update(Event::BabyNeedsMe, at(9_001_000));
    let _ = player.update(Event::GoOnGently, at(9_002_000));
    assert_eq!(step(&player), Some(StepId::Ac1));
    assert!(player.is_closing());
}

#[test]
fn a_feed_in_between_takes_as_long_as_she_likes() {
    let mut player = from(RoutineId::CalmOnly, "milk");
    let _ = player.update(Event::Answer("feed".into()), at(1_000));
    assert!(matches!(
        player.state(),
        State::Paused {
            why: Why::BabyNeedsMe,
            ..
        }
    ));
    let _ = player.update(Event::Resume, at(1_800_000));
    assert_eq!(step(&player), Some(StepId::Ac3));
    let mut player = from(RoutineId::CalmOnly, "milk");
    let _ = player.update(Event::Answer("none".into()), at(1_000));
    assert_eq!(step(&player), Some(StepId::Ac3));
}

#[test]
fn the_hands_on_cap_begins_the_cool_down_by_itself() {
    let tight = Budget {
        cool_down_ms: 10_000,
        hands_on_ms: 30_000,
        ..Budget::default()
    };
    let routine = build(RoutineId::Lymph, &wishes()).unwrap();
    let mut player = Player::new(routine, started(), None, tight);
    let _ = player.update(Event::Start, at(0));
    // 20 s of breathing are no touch.
    let effects = tick(&mut player, 0, 30_100);
    assert!(effects.contains(&Effect::Chime(Chime::CoolDown)));
    assert_eq!(step(&player), Some(StepId::Ac1));
    assert_eq!(player.hands_on_ms(), 10_000);
    tick(&mut player, 30_100, 50_100);
    assert_eq!(player.hands_on_ms(), 30_000, "ac1 is cut at the last limit");
    assert_eq!(step(&player), Some(StepId::Ac3));
    tick(&mut player, 50_100, 150_000);
    assert_eq!(player.state(), State::Ended(Ending::Stopped(Some(StopCode::S9))));
}

#[test]
fn holds_stop_where_their_minutes_are_used_up() {
    let tight = Budget::default().after(0, 4 * 60 - 50);
    let routine = build(RoutineId::Compress, &wishes()).unwrap();
    let mut player = Player::new(routine, started(), None, tight);
    let _ = player.update(Event::Start, at(0));
    let _ = player.update(Event::MilkFlowing, at(0));
    tick(&mut player, 0, 300_000);
    assert_eq!(player.press_ms(), 40_000, "gc3; gc5 would be 30 s more");
    let gc5 = player.log().iter().find(|done| done.step == StepId::Gc5).unwrap();
    assert_eq!((gc5.outcome, gc5.seconds), (StepOutcome::Cut, 0));
}

#[test]
fn the_cold_pack_runs_beside_the_rest() {
    let mut player = from(RoutineId::ClogRelief, "cs13");
    assert!(matches!(player.state(), State::Running { index: 1, .. }));
    let mut closed = self::player(
        RoutineId::ClogRelief,
        &Wishes {
            limits: Limits::of([Ban::Cold]),
            from: Some("cs13".into()),
            ..wishes()
        },
    );
    let effects = closed.update(Event::Start, at(0));
    assert!(
        !effects
            .iter()
            .any(|effect| matches!(effect, Effect::Background { .. }))
    );
    let _ = player.update(Event::Skip, at(10));
    assert_eq!(step(&player), Some(StepId::Ac9));
}

#[test]
fn progress_counts_strokes_blocks_and_what_is_left() {
    let player = from(RoutineId::ClogRelief, "cs4");
    let progress = player.progress(at(7_500)).unwrap();
    assert_eq!((progress.elapsed_ms, progress.left_ms), (7_500, 16_500));
    assert_eq!(progress.stroke, Some(3), "one circle in three seconds");
    assert!((progress.phase - 0.5).abs() < 0.01);
    assert_eq!((progress.blocks_done, progress.blocks), (0, 10));
    assert_eq!(progress.remaining_s, 1074 - 180 - 7);
    let next = progress.next.and_then(Item::stretch).map(|stretch| stretch.step);
    assert_eq!(next, Some(StepId::Ly3));
}

#[test]
fn a_finished_session_is_kept_whole() {
    let mut player = running(RoutineId::Lymph, &wishes());
    tick(&mut player, 0, 320_000);
    let ended = started().plus(320_000);
    let session = player.session(SessionId(7), None, Some(ended));
    assert_eq!(session.ending, Some(Ending::Finished));
    assert_eq!(session.hands_on_s, 282);
    assert_eq!((session.steps.len(), session.ended), (11, Some(ended)));
}
