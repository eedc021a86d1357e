//! Pauses of every kind, the way back after an absence, and the stop.

use dioxus::prelude::*;

use super::Head;
use super::stage::{Stage, Words};
use crate::domain::encourage::Occasion;
use crate::domain::player::{Event, Feel, Why};
use crate::domain::routine::Item;
use crate::domain::technique::StopCode;
use crate::domain::timer::{Doing, Event as Tapped};
use crate::store::KeptTimer;
use crate::ui::components::{Button, Glyph, KindLine, Page, Row, Running, Weight, timer_title};
use crate::ui::context::{use_app, use_tr};
use crate::ui::log::{TimerTap, use_timer_taps};
use crate::ui::session::{milk, use_taps};

/// The session is held: why, and the ways on.
#[component]
pub(super) fn Held(why: Why) -> Element {
    let (app, tr, taps) = (use_app(), use_tr(), use_taps());
    let milk = app
        .player
        .read()
        .as_ref()
        .and_then(|player| milk::running(app, player));
    let (title, sub) = match why {
        Why::BabyNeedsMe => milk.as_ref().map_or_else(
            || (tr.play_paused_baby(), tr.play_paused_baby_sub()),
            |kept| (timer_title(&tr, &kept.timer), tr.play_milk_runs()),
        ),
        Why::ByHer => (tr.play_paused(), tr.play_paused_sub()),
        Why::Cramp { .. } | Why::CrampOver => (tr.play_cramp(), tr.play_cramp_sub()),
        Why::Upset | Why::StillSore => return rsx! {},
    };
    let waiting = matches!(why, Why::Cramp { .. });
    rsx! {
        Head {}
        main { class: "p-body",
            HeldStage {}
            div { class: "p-say",
                h1 { "{title}" }
                p { class: "lead", "{sub}" }
                if let Some(kept) = milk {
                    MilkTime { kept }
                }
                if matches!(why, Why::ByHer | Why::BabyNeedsMe) {
                    KindLine { occasion: Occasion::Pause }
                }
            }
        }
        div { class: "ctl-area",
            div { class: "ctl three",
                super::Control { class: "go", label: tr.play_resume(), glyph: Glyph::Play, event: Event::Resume, off: waiting }
                super::Control { class: "", label: tr.play_gently(), glyph: Glyph::Leaf, event: Event::GoOnGently, off: false }
                super::Control { class: "end", label: tr.play_stop(), glyph: Glyph::Stop, event: Event::Stop, off: false }
            }
            if matches!(why, Why::CrampOver) {
                Button {
                    label: tr.table("safety-stop-s5"),
                    weight: Weight::Line,
                    onpress: move |()| taps.send(Event::Happened(Some(StopCode::S5))),
                }
            }
        }
    }
}

/// The feed that the session waits for: its time, and the other side.
#[component]
fn MilkTime(kept: KeptTimer) -> Element {
    let (tr, taps) = (use_tr(), use_timer_taps());
    let id = kept.id;
    rsx! {
        section { class: "card on timer",
            Running { timer: kept.timer.clone() }
            if let Doing::Side(side) = kept.timer.active() {
                Button {
                    label: tr.feed_switch(tr.side_in(side.other())),
                    glyph: Glyph::Switch,
                    weight: Weight::Line,
                    onpress: move |()| taps.send(TimerTap { id, event: Tapped::Switch }),
                }
            }
        }
    }
}

/// It hurt more and was made lighter: whether that helped (S1). Nothing runs until she says it.
#[component]
pub(super) fn StillSore() -> Element {
    let tr = use_tr();
    rsx! {
        Head {}
        main { class: "p-body",
            HeldStage {}
            div { class: "p-say", role: "alert",
                h1 { {tr.play_still()} }
                p { class: "lead", {tr.play_still_sub()} }
            }
        }
        div { class: "ctl-area",
            div { class: "ctl three",
                super::Control { class: "go", label: tr.play_still_no(), glyph: Glyph::Play, event: Event::Feel(Feel::Eased), off: false }
                super::Control { class: "", label: tr.play_still_yes(), glyph: Glyph::Leaf, event: Event::Feel(Feel::Sore), off: false }
                super::Control { class: "end", label: tr.play_stop(), glyph: Glyph::Stop, event: Event::Stop, off: false }
            }
        }
    }
}

/// The picture of the step that waits.
#[component]
fn HeldStage() -> Element {
    let app = use_app();
    let player = app.player.read();
    let stretch = player
        .as_ref()
        .and_then(|player| player.current())
        .and_then(Item::stretch)
        .cloned();
    match stretch {
        Some(stretch) => rsx! { Stage { stretch, dimmed: true } },
        None => rsx! { div {} },
    }
}

/// Time was lost, or the app was closed: it asks before going on.
#[component]
pub(super) fn Away() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let player = app.player.read();
    let stretch = player
        .as_ref()
        .and_then(|player| player.current())
        .and_then(Item::stretch)
        .cloned();
    rsx! {
        Head {}
        main { class: "p-body",
            HeldStage {}
            div { class: "p-say",
                h1 { {tr.play_away()} }
                p { class: "lead", {tr.play_away_sub()} }
                if let Some(stretch) = stretch {
                    Words { stretch }
                }
            }
        }
        div { class: "ctl-area",
            div { class: "ctl three",
                super::Control { class: "go", label: tr.play_resume(), glyph: Glyph::Play, event: Event::Resume, off: false }
                super::Control { class: "", label: tr.play_skip(), glyph: Glyph::Skip, event: Event::Skip, off: false }
                super::Control { class: "end", label: tr.play_stop(), glyph: Glyph::Stop, event: Event::Stop, off: false }
            }
        }
    }
}

/// What she may say after a stop, the gravest first.
const HAPPENED: [StopCode; 8] = [
    StopCode::S4,
    StopCode::S6,
    StopCode::S3,
    StopCode::S2,
    StopCode::S1,
    StopCode::S5,
    StopCode::S8,
    StopCode::S7,
];

/// Stopped in one tap; what happened may be said, or not (clinical.md D17).
#[component]
pub(super) fn Stopped() -> Element {
    let (tr, taps) = (use_tr(), use_taps());
    rsx! {
        Page {
            title: tr.stopped_title(),
            safety: true,
            foot: rsx! {
                Button { label: tr.stopped_nothing(), weight: Weight::Huge, onpress: move |()| taps.send(Event::Happened(None)) }
                Button { label: tr.stopped_back(), weight: Weight::Text, onpress: move |()| taps.send(Event::Resume) }
            },
            p { class: "lead", {tr.stopped_sub()} }
            ul { class: "rows",
                for code in HAPPENED {
                    Row {
                        key: "{code:?}",
                        title: tr.table(&format!("safety-stop-{code:?}").to_lowercase()),
                        onpress: move |()| taps.send(Event::Happened(Some(code))),
                    }
                }
            }
        }
    }
}
