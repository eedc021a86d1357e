//! Keys that pause and go on, and what a tap silences.

use dioxus::prelude::*;

use super::Taps;
use crate::domain::player::{Event, Player, State, Why};
use crate::ui::context::App;

/// Going on where it is paused, a pause elsewhere.
#[must_use]
pub fn toggle(app: App) -> Event {
    match app.player.peek().as_ref().map(Player::state) {
        Some(
            State::Away { .. }
            | State::Paused {
                why: Why::ByHer | Why::BabyNeedsMe,
                ..
            },
        ) => Event::Resume,
        _ => Event::Pause,
    }
}

/// The key of a headset or a keyboard that pauses whatever plays; other keys mean nothing here.
pub fn media_key(app: App, taps: Taps, key: &Key) {
    let plays = matches!(key, Key::MediaPlayPause | Key::MediaPlay | Key::MediaPause);
    if plays && app.player.peek().is_some() {
        taps.send(toggle(app));
    }
}

/// Whether what is being said is cut short by this tap: nothing of it holds any more.
pub(super) fn silences(event: &Event) -> bool {
    matches!(
        event,
        Event::Stop
            | Event::Pause
            | Event::BabyNeedsMe
            | Event::Skip
            | Event::Repeat
            | Event::Settled
            | Event::GoOnGently
            | Event::Answer(_)
            | Event::MilkFlowing
    )
}
