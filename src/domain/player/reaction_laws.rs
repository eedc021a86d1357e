//! Laws of the reactions to what she feels (clinical.md 9): more pain, an upset, good news.

use proptest::prelude::*;

use super::laws::{any_player, any_story};
use super::tests::at;
use super::*;
use crate::domain::catalog::CAPS;
use crate::domain::technique::{Level, StopCode};

proptest! {
    /// Once it hurt more, no pressure is asked for above the one it was lowered to, and no stroke runs on
    /// past 20 s before it is asked whether that helped; still sore ends it (S1).
    #[test]
    fn after_more_pain_it_stays_light(player in any_player(), story in any_story(120)) {
        let Some(mut player) = player else { return Ok(()) };
        let (mut ms, mut most) = (0, Level::Press);
        for (event, wait) in story {
            ms += wait;
            let before = player.clone();
            let _ = player.update(event.clone(), at(ms));
            let here = player.state().index().and_then(|index| player.stretch(index));
            let level = here.and_then(|stretch| stretch.level);
            if event == Event::Feel(Feel::Sore) && player.sore_at_ms.is_some() {
                most = level.map_or(most, |level| most.min(level));
                prop_assert!(most < Level::Press, "it was lowered");
            }
            prop_assert!(level.is_none_or(|level| level <= most), "{:?} after {:?}", level, most);
            if let State::Running { since, .. } = player.state() {
                let ran = player.ran_ms + at(ms).mono_ms - since;
                let limit = i64::from(CAPS.worse_end_s) * 1_000;
                prop_assert!(player.is_closing() || player.sore_at_ms.is_none_or(|sore| ran - sore <= limit));
            }
            if let (State::Paused { why: Why::StillSore, .. }, Event::Feel(Feel::Sore)) = (before.state(), event) {
                let ended = matches!(player.state(), State::Ended(Ending::Stopped(Some(StopCode::S1))));
                prop_assert!(ended || player.is_closing() && player.closing == Some(Ending::Stopped(Some(StopCode::S1))));
            }
        }
    }

    /// An upset has no clock: however long it takes, nothing moves, nothing sounds, nothing is asked (S8).
    #[test]
    fn an_upset_waits_for_ever(player in any_player(), story in any_story(40), long in 0_i64..90_000_000) {
        let Some(mut player) = player else { return Ok(()) };
        let mut ms = 0;
        for (event, wait) in story {
            ms += wait;
            let _ = player.update(event, at(ms));
        }
        let told = player.update(Event::Happened(Some(StopCode::S8)), at(ms));
        let upset = |state| matches!(state, State::Paused { why: Why::Upset, .. });
        prop_assert!(upset(player.state()) || matches!(player.state(), State::Ready | State::Ended(_)));
        prop_assert!(!told.contains(&Effect::OfferCheck) || matches!(player.state(), State::Ended(_)));
        let before = player.state();
        for later in [0, long / 2, long] {
            prop_assert_eq!(player.update(Event::Now, at(ms + later)), vec![]);
            prop_assert_eq!(player.state(), before);
        }
        if upset(before) {
            let _ = player.update(Event::Stop, at(ms + long));
            prop_assert_eq!(player.state(), State::Ended(Ending::Stopped(Some(StopCode::S8))));
        }
    }

    /// Good news ends nothing: told that milk flows or the spot is softer, it goes on as long as anything
    /// is left, and no reason to end is written down (S7).
    #[test]
    fn moving_on_never_ends(player in any_player(), story in any_story(60)) {
        let Some(mut player) = player else { return Ok(()) };
        let mut ms = 0;
        for (event, wait) in story {
            ms += wait;
            let _ = player.update(event, at(ms));
        }
        let _ = player.update(Event::Stop, at(ms));
        let before = player.clone();
        let State::Stopped { index, .. } = before.state() else { return Ok(()) };
        let _ = player.update(Event::Happened(Some(StopCode::S7)), at(ms));
        prop_assert!(!matches!(player.state(), State::Stopped { .. }), "it goes on");
        prop_assert!(player.closing != Some(Ending::Stopped(Some(StopCode::S7))));
        let here = before.stretch(index).map(|stretch| (stretch.step, stretch.side));
        let mut later = before.items().iter().skip(index + 1);
        let left = later.any(|item| match item {
            Item::Question(_) => true,
            Item::Stretch(next) => {
                !next.background && before.may_run(next) && Some((next.step, next.side)) != here
            }
        });
        if left {
            prop_assert!(!matches!(player.state(), State::Ended(_)), "something is left of it");
        }
        // The caps alone may begin the cool-down now.
        let by_cap = player.closing == Some(Ending::Stopped(Some(StopCode::S9)));
        prop_assert!(player.closing == before.closing || by_cap);
    }
}
