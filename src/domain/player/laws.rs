//! Laws of the player: what holds however she taps.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::tests::at;
use super::*;
use crate::domain::catalog::{CAPS, RoutineId, TechniqueId};
use crate::domain::routine::build;
use crate::domain::routine::tests::any_wishes;
use crate::domain::session::StepOutcome;
use crate::domain::technique::{StopCode, Verb};

/// Any event but the one that only a new process sends.
fn any_event() -> impl Strategy<Value = Event> {
    let code = select(vec![
        StopCode::S1,
        StopCode::S2,
        StopCode::S3,
        StopCode::S4,
        StopCode::S5,
        StopCode::S7,
        StopCode::S8,
    ]);
    let answers = vec![
        "none", "cool", "warm", "do", "breathe", "feed", "compress", "express", "skip",
    ];
    prop_oneof![
        1 => Just(Event::Start),
        12 => Just(Event::Now),
        3 => Just(Event::Repeat),
        3 => Just(Event::Resume),
        4 => select(answers).prop_map(|id| Event::Answer(id.to_owned())),
        2 => Just(Event::MilkFlowing),
        2 => Just(Event::Skip),
        1 => Just(Event::Pause),
        1 => Just(Event::BabyNeedsMe),
        1 => Just(Event::GoOnGently),
        1 => Just(Event::Lighter),
        1 => Just(Event::Settled),
        2 => select(vec![Feel::Softer, Feel::Same, Feel::Sore, Feel::Eased]).prop_map(Event::Feel),
        1 => (0_u8..=10).prop_map(|score| Event::Rate(Pain::new(score).unwrap())),
        1 => Just(Event::Size(SizeChange::Smaller)),
        1 => Just(Event::Stop),
        1 => proptest::option::of(code).prop_map(Event::Happened),
    ]
}

/// Events, each some time after the one before; now and then a long sleep.
pub(super) fn any_story(most: usize) -> impl Strategy<Value = Vec<(Event, i64)>> {
    let wait = prop_oneof![6 => 0_i64..30_000, 1 => 30_000_i64..900_000];
    vec((any_event(), wait), 0..most)
}

prop_compose! {
    pub(super) fn any_player()(
        id in select(RoutineId::ALL),
        wishes in any_wishes(),
        budget in prop_oneof![
            Just(Budget::default()),
            (0_i64..100_000, 0_i64..60_000).prop_map(|(cap, press_ms)| Budget {
                cool_down_ms: cap, hands_on_ms: cap + 20_000, press_ms,
            }),
        ],
    ) -> Option<Player> {
        let mut player = Player::new(build(id, &wishes).ok()?, At::new(0, 0).unwrap(), wishes.pain, budget);
        let _ = player.update(Event::Start, at(0));
        Some(player)
    }
}

fn is_running(player: &Player) -> bool {
    matches!(player.state(), State::Running { .. })
}

/// Somebody who wants every stroke again: no long sleep, few skips.
fn eager_story(most: usize) -> impl Strategy<Value = Vec<(Event, i64)>> {
    let answers = vec!["warm", "do", "compress", "express"];
    let event = prop_oneof![
        6 => Just(Event::Now),
        6 => Just(Event::Repeat),
        1 => Just(Event::Skip),
        1 => Just(Event::Pause),
        2 => Just(Event::Resume),
        2 => select(answers).prop_map(|id| Event::Answer(id.to_owned())),
        1 => Just(Event::MilkFlowing),
        1 => Just(Event::GoOnGently),
    ];
    vec((event, 0_i64..20_000), 0..most)
}

/// What was done, written down or running now, as stretches with their milliseconds. What is written is
/// rounded to whole seconds, so half a second is taken off.
fn done_ms(player: &Player, now: Moment) -> Vec<(Stretch, i64)> {
    let written = player.log().iter().filter(|done| done.seconds > 0).map(|done| {
        let stretch = player.stretch(usize::from(done.position)).unwrap().clone();
        (stretch, i64::from(done.seconds) * 1_000 - 500)
    });
    let mut all: Vec<_> = written.collect();
    if let State::Running { index, since, .. } = player.state() {
        let stretch = player.stretch(index).unwrap().clone();
        all.push((stretch, player.spent_ms + now.mono_ms - since));
    }
    all
}

/// The longest time that one area was worked in a row, for strokes or for the nipple; a rest or a look
/// between is no other area.
fn longest_row(done: &[(Stretch, i64)], nipple: bool) -> i64 {
    let moves = |stretch: &Stretch| !matches!(stretch.row().verb, Verb::None | Verb::Hold);
    let (mut longest, mut row): (i64, Option<(Stretch, i64)>) = (0, None);
    for (stretch, ms) in done.iter().filter(|(stretch, _)| stretch.hands_on) {
        let one = row.take().filter(|(last, _)| {
            let strokes = moves(last) && moves(stretch) && last.row().paths == stretch.row().paths;
            last.side == stretch.side && (last.step == stretch.step || strokes)
        });
        let sum = one.map_or(*ms, |(_, sum)| sum + ms);
        if (stretch.technique() == TechniqueId::Nipple) == nipple {
            longest = longest.max(sum);
        }
        row = Some((stretch.clone(), sum));
    }
    longest
}

/// The hands-on time with what runs now.
fn hands_on(player: &Player, now: Moment) -> i64 {
    match player.state() {
        State::Running { index, since, .. } if player.stretch(index).is_some_and(|s| s.hands_on) => {
            player.hands_on_ms() + now.mono_ms - since
        }
        _ => player.hands_on_ms(),
    }
}

proptest! {
    /// However she taps: the screen is held exactly while a stretch runs, a change is saved before
    /// anything else is done, it ends at most once and stays silent afterwards.
    #[test]
    fn any_run_is_orderly(player in any_player(), story in any_story(80)) {
        let Some(mut player) = player else { return Ok(()) };
        let (mut awake, mut ends, mut ms) = (is_running(&player), 0, 0);
        for (event, wait) in story {
            ms += wait;
            let before = player.clone();
            let effects = player.update(event.clone(), at(ms));
            let over = matches!(before.state(), State::Ended(_));
            prop_assert!(!over || effects.is_empty(), "{effects:?} after the end");
            if (before.state(), before.log(), before.items()) != (player.state(), player.log(), player.items()) {
                prop_assert_eq!(effects.first(), Some(&Effect::Save), "{:?}", event);
            }
            for effect in &effects {
                match effect {
                    Effect::KeepAwake(on) => awake = *on,
                    Effect::End => ends += 1,
                    Effect::Say { index } => prop_assert_eq!(Some(*index), player.state().index()),
                    _ => {}
                }
            }
            prop_assert_eq!(awake, is_running(&player), "after {:?}", event);
            prop_assert_eq!(ends, u8::from(matches!(player.state(), State::Ended(_))));
            if let Some(index) = player.state().index() {
                prop_assert!(index < player.items().len());
                prop_assert!(player.progress(at(ms)).is_some());
            }
        }
    }

    /// Whatever she repeats: hands-on time and holds never pass what the session may use.
    #[test]
    fn no_cap_is_ever_passed(player in any_player(), story in any_story(120)) {
        let Some(mut player) = player else { return Ok(()) };
        let budget = player.budget;
        let mut ms = 0;
        for (event, wait) in story {
            ms += wait;
            let _ = player.update(event, at(ms));
            prop_assert!(hands_on(&player, at(ms)) <= budget.hands_on_ms);
            prop_assert!(player.press_ms() <= budget.press_ms);
            if !player.is_closing() {
                prop_assert!(hands_on(&player, at(ms)) <= budget.cool_down_ms);
            }
        }
        prop_assert!(player.hands_on_ms() <= ms, "no time is invented");
    }

    /// Whatever she repeats, and whatever works the same area next: one area has at most two minutes in a
    /// row, the nipple 90 s, and the warm cloth two minutes in a session (clinical.md 8).
    #[test]
    fn one_area_and_the_warm_cloth_are_never_overdone(player in any_player(), story in eager_story(120)) {
        let Some(mut player) = player else { return Ok(()) };
        let mut ms = 0;
        for (event, wait) in story {
            ms += wait;
            let _ = player.update(event, at(ms));
            let done = done_ms(&player, at(ms));
            prop_assert!(longest_row(&done, false) <= i64::from(CAPS.area_run_s) * 1_000);
            prop_assert!(longest_row(&done, true) <= i64::from(CAPS.nipple_s) * 1_000);
            let warm: i64 = done.iter().filter(|(s, _)| s.is_warm()).map(|(_, ms)| ms).sum();
            prop_assert!(warm <= i64::from(CAPS.warm_s) * 1_000);
        }
    }

    /// Each place is written down once, in order, and no longer than time allows.
    #[test]
    fn the_log_is_in_order(player in any_player(), story in any_story(120)) {
        let Some(mut player) = player else { return Ok(()) };
        let mut ms = 0;
        for (event, wait) in story {
            ms += wait;
            let before = player.log().to_vec();
            let _ = player.update(event, at(ms));
            prop_assert!(player.log().starts_with(&before), "what is written stays");
        }
        prop_assert!(player.log().windows(2).all(|pair| pair[0].position < pair[1].position));
        let spent: i64 = player.log().iter().map(|done| i64::from(done.seconds)).sum();
        prop_assert!(spent * 1_000 <= ms + 500 * i64::try_from(player.log().len()).unwrap());
    }

    /// Killed at any moment and reopened at any later one, on a monotonic clock that began anew:
    /// nothing that was written is lost, no elapsed stretch comes again, and nothing runs unasked.
    #[test]
    fn a_kill_loses_and_repeats_nothing(
        player in any_player(), story in any_story(60), dead in 0_i64..4_000_000, mono in 0_i64..1_000_000_000,
    ) {
        let Some(mut player) = player else { return Ok(()) };
        let mut saved = player.clone();
        let mut ms = 0;
        for (event, wait) in story {
            ms += wait;
            if player.update(event, at(ms)).contains(&Effect::Save) {
                saved = player.clone();
            }
        }
        let wall_ms = at(ms + dead).wall_ms;
        let mut again: Player = serde_json::from_str(&serde_json::to_string(&saved).unwrap()).unwrap();
        let _ = again.update(Event::Reopened, Moment { wall_ms, mono_ms: mono });
        prop_assert!(!is_running(&again), "it asks");
        prop_assert!(again.log().starts_with(player.log()), "what was written is there");
        match saved.state() {
            State::Running { index, until, .. } => {
                let elapsed = until - saved.seen.mono_ms <= wall_ms - saved.seen.wall_ms;
                if let State::Paused { index: now, why: Why::StillSore, .. } = again.state() {
                    prop_assert!(now == index && saved.sore_at_ms.is_some(), "it waits for the answer");
                } else if elapsed {
                    prop_assert!(again.state().index().is_none_or(|now| now > index));
                    prop_assert!(again.log().len() > saved.log().len());
                } else if let State::Away { index: now, left_ms } = again.state() {
                    let left = until - saved.seen.mono_ms - (wall_ms - saved.seen.wall_ms);
                    prop_assert!((now, left_ms) == (index, left) || again.is_closing());
                }
            }
            State::Paused { why: Why::Cramp { .. }, .. } => {
                let still = matches!(again.state(), State::Paused { why: Why::Cramp { .. }, .. });
                prop_assert!(still);
            }
            state => prop_assert_eq!(again.state(), state),
        }
    }

    /// Ten minutes asleep: it holds, with the time that was left at the last moment seen.
    #[test]
    fn sleep_is_never_counted(player in any_player(), seen in 0_i64..8_000, asleep in 30_001_i64..900_000) {
        let Some(mut player) = player else { return Ok(()) };
        let _ = player.update(Event::Now, at(seen));
        let State::Running { index, until, .. } = player.state() else { return Ok(()) };
        let before = hands_on(&player, at(seen));
        let _ = player.update(Event::Now, at(seen + asleep));
        prop_assert_eq!(player.state(), State::Away { index, left_ms: until - at(seen).mono_ms });
        prop_assert_eq!(player.hands_on_ms(), before);
    }

    /// Left alone, answered in the nominal way, it ends after exactly its nominal seconds.
    #[test]
    fn left_alone_it_takes_its_nominal_time(id in select(RoutineId::ALL), wishes in any_wishes(), late in 250_i64..977) {
        let Ok(routine) = build(id, &wishes) else { return Ok(()) };
        let seconds = i64::from(routine.seconds());
        let mut player = Player::new(routine, At::new(0, 0).unwrap(), None, Budget::default());
        let (mut ms, mut waited) = (0, 0);
        let _ = player.update(Event::Start, at(0));
        for _ in 0..20_000 {
            match player.state() {
                State::Ended(ending) => {
                    prop_assert_eq!(ending, Ending::Finished);
                    break;
                }
                State::Asking { .. } => {
                    let first = match player.current() {
                        Some(Item::Question(question)) => Event::Answer(question.choices[0].id.clone()),
                        _ => Event::MilkFlowing,
                    };
                    let _ = player.update(first, at(ms));
                    waited += 1;
                }
                State::Paused { .. } => drop(player.update(Event::Resume, at(ms))),
                _ => {
                    ms += late;
                    let _ = player.update(Event::Now, at(ms));
                }
            }
        }
        prop_assert!(matches!(player.state(), State::Ended(_)));
        // Each wait may begin up to one late tick after its stretch.
        prop_assert!((seconds * 1_000..=seconds * 1_000 + late * (waited + 1)).contains(&ms), "{} {}", ms, seconds);
        let cut = player.log().iter().filter(|done| done.outcome != StepOutcome::Done).count();
        prop_assert_eq!(cut, 0);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_state_survives_its_storage(player in any_player(), story in any_story(60)) {
        let Some(mut player) = player else { return Ok(()) };
        let mut ms = 0;
        for (event, wait) in story {
            ms += wait;
            let _ = player.update(event, at(ms));
            let stored = serde_json::to_string(&player).unwrap();
            prop_assert_eq!(&serde_json::from_str::<Player>(&stored).unwrap(), &player);
        }
    }
}
