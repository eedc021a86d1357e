//! The guided session: the drawing, the words, the time, and four buttons that are always in reach.

mod announce;
mod pauses;
mod questions;
mod ratings;
mod stage;
mod touch;
mod upset;

use dioxus::prelude::*;

use crate::domain::player::{Event, Feel, Player, State, Why};
use crate::domain::routine::{Ask, Item, Stretch};
use crate::domain::technique::Level;
use crate::ui::components::{
    Button, Glyph, GuideButton, GuidePanel, Icon, LanguageButton, LanguagePanel, Page, Steps, Weight,
};
use crate::ui::context::{use_app, use_tr};
use crate::ui::route::Route;
use crate::ui::session::use_taps;

use announce::Announce;
use pauses::{Away, Held, StillSore, Stopped};
use questions::Question;
use stage::{Meter, Next, Stage, Words};
use upset::Upset;

/// The session that runs; without one it leads home.
#[component]
pub fn Play() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let runs = use_memo(move || app.player.read().is_some());
    if runs() {
        return rsx! {
            Playing {}
            Announce {}
        };
    }
    rsx! {
        Page { title: tr.home_none(), back: Route::Home {},
            Button {
                label: tr.common_done(),
                weight: Weight::Huge,
                onpress: move |()| {
                    navigator().push(Route::Home {});
                },
            }
        }
    }
}

/// What the state asks for.
#[component]
fn Playing() -> Element {
    let app = use_app();
    let player = app.player.read();
    let Some(player) = player.as_ref() else {
        return rsx! {};
    };
    match player.state() {
        State::Stopped { .. } => rsx! { Stopped {} },
        State::Away { .. } => rsx! { Away {} },
        State::Paused { why: Why::Upset, .. } => rsx! { Upset {} },
        State::Paused {
            why: Why::StillSore, ..
        } => rsx! { StillSore {} },
        // A second tap may follow: nothing flickers until it cannot any more.
        State::Paused { why: Why::ByHer, .. } if (app.tapped)().is_some() => running(player),
        State::Paused { why, .. } => rsx! { Held { why } },
        State::Asking { .. } => match player.current() {
            Some(item) => rsx! { Asking { item: item.clone() } },
            None => rsx! {},
        },
        State::Running { .. } => running(player),
        State::Ready | State::Ended(_) => rsx! {},
    }
}

fn running(player: &Player) -> Element {
    match player.current().and_then(Item::stretch) {
        Some(stretch) => rsx! { Running { stretch: stretch.clone() } },
        None => rsx! {},
    }
}

#[component]
fn Asking(item: Item) -> Element {
    match item {
        Item::Question(question) => {
            let choices: Vec<String> = question.choices.iter().map(|choice| choice.id.clone()).collect();
            rsx! { Question { ask: question.ask, choices } }
        }
        Item::Stretch(stretch) => {
            rsx! { Question { ask: stretch.ask.unwrap_or(Ask::MilkFlowing), choices: Vec::new() } }
        }
    }
}

/// A step that runs.
#[component]
fn Running(stretch: Stretch) -> Element {
    let languages = use_signal(|| false);
    rsx! {
        Head { languages }
        main { class: "p-body",
            Stage { stretch: stretch.clone(), dimmed: false }
            div { class: "p-say",
                if languages() {
                    LanguagePanel { open: languages, session: true }
                }
                Meter { stretch: stretch.clone() }
                Words { stretch: stretch.clone() }
                Next {}
            }
        }
        Controls { level: stretch.level }
    }
}

/// How far along the whole session is, and what carries it.
#[component]
pub(super) fn Head(
    /// Whether the languages are open, where they can be.
    languages: Option<Signal<bool>>,
) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let guide = use_signal(|| false);
    let player = app.player.read();
    let Some(progress) = player.as_ref().and_then(|player| player.progress(app.moment())) else {
        return rsx! { header { class: "top" } };
    };
    let left = tr.span(i64::from(progress.remaining_s.div_ceil(60)) * crate::domain::at::MINUTE);
    rsx! {
        header { class: "top",
            div { class: "hide-xl grow", Steps { now: progress.blocks_done + 1, all: progress.blocks } }
            span { class: "num sub", {tr.play_left(left)} }
            GuideButton { open: guide }
            if languages.is_some() || (app.propped)() {
                PropButton {}
            }
            if let Some(open) = languages.filter(|_| !(app.propped)()) {
                LanguageButton { open }
            }
            if guide() {
                GuidePanel { open: guide }
            }
        }
    }
}

/// Shows the session large, for a phone that stands at some distance, and as usual again.
#[component]
fn PropButton() -> Element {
    let (mut app, tr) = (use_app(), use_tr());
    let propped = (app.propped)();
    rsx! {
        button {
            r#type: "button",
            class: "icon-btn",
            "aria-label": if propped { tr.voice_prop_end() } else { tr.voice_prop() },
            "aria-pressed": if propped { "true" } else { "false" },
            onclick: move |_| app.propped.set(!propped),
            Icon { glyph: Glyph::Stand }
        }
    }
}

/// Pause, lighter, skip and stop; above them, quieter, what the moment may need: "baby needs me", and
/// "hurts more" where there is touch, "I am ready" while she settles, "again" for the rest.
#[component]
fn Controls(level: Option<Level>) -> Element {
    let (app, tr, taps) = (use_app(), use_tr(), use_taps());
    let softest = level.is_none_or(|level| level == Level::Feather);
    let player = app.player.read();
    let settles = player.as_ref().and_then(Player::first_strokes).is_some();
    let again = player.as_ref().is_some_and(Player::can_repeat);
    rsx! {
        div { class: "ctl-area",
            div { class: "ctl-more",
                Button { label: tr.play_baby(), weight: Weight::Text, glyph: Glyph::Baby, onpress: move |()| taps.send(Event::BabyNeedsMe) }
                if level.is_some() {
                    Button { label: tr.play_hurts(), weight: Weight::Text, glyph: Glyph::Spot, onpress: move |()| taps.send(Event::Feel(Feel::Sore)) }
                }
                if settles {
                    Button { label: tr.play_ready(), weight: Weight::Text, glyph: Glyph::Check, onpress: move |()| taps.send(Event::Settled) }
                } else {
                    Button { label: tr.play_repeat(), weight: Weight::Text, glyph: Glyph::Again, disabled: !again, onpress: move |()| taps.send(Event::Repeat) }
                }
            }
            div { class: "ctl",
                Control { class: "go", label: tr.play_pause(), glyph: Glyph::Pause, event: Event::Pause, off: false }
                Control { class: "", label: tr.play_lighter(), glyph: Glyph::Leaf, event: Event::Lighter, off: softest }
                Control { class: "", label: tr.play_skip(), glyph: Glyph::Skip, event: Event::Skip, off: false }
                Control { class: "end", label: tr.play_stop(), glyph: Glyph::Stop, event: Event::Stop, off: false }
            }
        }
    }
}

/// One large session button.
#[component]
pub(super) fn Control(class: String, label: String, glyph: Glyph, event: Event, off: bool) -> Element {
    let taps = use_taps();
    rsx! {
        button {
            r#type: "button",
            class,
            disabled: off,
            onclick: move |_| taps.send(event.clone()),
            Icon { glyph }
            span { "{label}" }
        }
    }
}
