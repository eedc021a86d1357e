//! What a screen reader says by itself when the session moves: one region that stays while its words change.

use dioxus::prelude::*;

use super::questions;
use crate::domain::player::{Player, State, Why};
use crate::domain::routine::{Ask, Item};
use crate::l10n::Tr;
use crate::ui::context::{App, use_app, use_tr};

/// The words, for screen readers alone.
#[component]
pub(super) fn Announce() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let (guide, player) = (app.guide_words(), app.player.read());
    let Some(player) = player.as_ref() else {
        return rsx! {};
    };
    let step = matches!(player.state(), State::Running { .. });
    let told = if step { &guide } else { &tr };
    rsx! {
        p { class: "heard", role: "status", "aria-live": "polite", lang: told.tag(), dir: told.dir(),
            {words(app, &tr, &guide, player)}
        }
    }
}

/// What is told of where the session stands. What warns by itself (still sore) says nothing here.
fn words(app: App, tr: &Tr, guide: &Tr, player: &Player) -> String {
    match player.state() {
        State::Running { .. } => match player.current().and_then(Item::stretch) {
            Some(stretch) => guide.step(stretch, ""),
            None => String::new(),
        },
        // A second tap may follow: nothing is told of the first.
        State::Paused { .. } if (app.tapped)().is_some() => String::new(),
        State::Paused { why, .. } => match why {
            Why::ByHer => tr.play_paused(),
            Why::BabyNeedsMe => tr.play_paused_baby(),
            Why::Cramp { .. } | Why::CrampOver => tr.play_cramp(),
            Why::Upset => tr.play_upset(),
            Why::StillSore => String::new(),
        },
        State::Asking { .. } => match player.current() {
            Some(Item::Question(question)) => questions::title(tr, question.ask),
            Some(Item::Stretch(stretch)) => questions::title(tr, stretch.ask.unwrap_or(Ask::MilkFlowing)),
            None => String::new(),
        },
        State::Away { .. } => tr.play_away(),
        State::Stopped { .. } => tr.stopped_title(),
        State::Ready | State::Ended(_) => String::new(),
    }
}
