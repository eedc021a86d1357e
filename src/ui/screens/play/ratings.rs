//! What a step asks for while it runs: the pain, the spot, how the strokes felt.

use dioxus::prelude::*;

use crate::domain::catalog::StepId;
use crate::domain::player::{Event, Feel, Player, SizeChange};
use crate::domain::routine::Stretch;
use crate::ui::components::{PainScale, size_name};
use crate::ui::context::{use_app, use_tr};
use crate::ui::session::use_taps;

/// What the words of the step ask for; most ask for nothing.
#[component]
pub(super) fn Ratings(stretch: Stretch) -> Element {
    // In the everyday routine the same step feels for something new and rates nothing.
    let before = stretch.step == StepId::Wu3 && stretch.words.as_deref() != Some("check");
    let after = stretch.step == StepId::Ac3;
    rsx! {
        if stretch.is_check() {
            Feels {}
        }
        if before || after {
            Rate { after }
        }
        if after {
            Sizes {}
        }
    }
}

/// The pain before (wu3) or after (ac3).
#[component]
fn Rate(after: bool) -> Element {
    let (app, tr, taps) = (use_app(), use_tr(), use_taps());
    let player = app.player.read();
    let start = player.as_ref().and_then(Player::pain_before);
    let end = player.as_ref().and_then(Player::pain_after);
    rsx! {
        PainScale {
            label: tr.play_rate(),
            now: if after { end } else { start },
            before: start.filter(|_| after),
            onpick: move |pain| taps.send(Event::Rate(pain)),
        }
    }
}

const SIZES: [SizeChange; 4] = [
    SizeChange::Gone,
    SizeChange::Smaller,
    SizeChange::Same,
    SizeChange::Bigger,
];

/// The spot: gone, smaller, the same or bigger (ac3).
#[component]
fn Sizes() -> Element {
    let (app, tr, taps) = (use_app(), use_tr(), use_taps());
    let told = app.player.read().as_ref().and_then(Player::size);
    rsx! {
        div { class: "four", role: "radiogroup", "aria-label": tr.play_size(),
            for size in SIZES {
                button {
                    key: "{size:?}",
                    r#type: "button",
                    class: "chip",
                    role: "radio",
                    "aria-checked": if told == Some(size) { "true" } else { "false" },
                    onclick: move |_| taps.send(Event::Size(size)),
                    {size_name(&tr, size)}
                }
            }
        }
    }
}

/// Softer, the same, or more sore.
#[component]
fn Feels() -> Element {
    let (tr, taps) = (use_tr(), use_taps());
    let feels = [
        (Feel::Softer, tr.play_feel_softer()),
        (Feel::Same, tr.play_feel_same()),
        (Feel::Sore, tr.play_feel_sore()),
    ];
    rsx! {
        div { class: "triple", role: "group", "aria-label": tr.play_feel(),
            for (feel, label) in feels {
                button {
                    key: "{label}",
                    r#type: "button",
                    class: "btn big line-a",
                    onclick: move |_| taps.send(Event::Feel(feel)),
                    "{label}"
                }
            }
        }
    }
}
