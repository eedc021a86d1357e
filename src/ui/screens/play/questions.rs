//! Questions on the way, without a clock: choices of equal weight.

use dioxus::prelude::*;

use super::Head;
use crate::domain::player::Event;
use crate::domain::routine::Ask;
use crate::l10n::Tr;
pub(super) use crate::ui::components::ask_title as title;
use crate::ui::components::{Button, Glyph, Weight, ask_choice as choice};
use crate::ui::context::use_tr;
use crate::ui::session::use_taps;

fn sub(tr: &Tr, ask: Ask) -> String {
    match ask {
        Ask::Warmth => tr.play_warmth_sub(),
        Ask::Nipple => tr.play_nipple_sub(),
        Ask::Breathe => String::new(),
        Ask::Removal => tr.play_removal_sub(),
        Ask::MilkFlowing => tr.play_milk_flowing_sub(),
        Ask::Milk => tr.play_milk_sub(),
    }
}

/// One question with its choices; a wait for milk has one way on.
#[component]
pub(super) fn Question(ask: Ask, choices: Vec<String>) -> Element {
    let (tr, taps) = (use_tr(), use_taps());
    rsx! {
        Head {}
        main { class: "main ask",
            h1 { {title(&tr, ask)} }
            p { class: "lead", {sub(&tr, ask)} }
            if ask == Ask::MilkFlowing {
                Button {
                    label: tr.play_milk_flowing_go(),
                    weight: Weight::Huge,
                    glyph: Glyph::Bottle,
                    onpress: move |()| taps.send(Event::MilkFlowing),
                }
            }
            div { class: "stack", role: "group", "aria-label": title(&tr, ask),
                for id in choices {
                    Button {
                        key: "{id}",
                        label: choice(&tr, ask, &id),
                        weight: Weight::Line,
                        onpress: move |()| taps.send(Event::Answer(id.clone())),
                    }
                }
            }
        }
        div { class: "ctl-area",
            div { class: "ctl three",
                super::Control { class: "", label: tr.play_baby(), glyph: Glyph::Baby, event: Event::BabyNeedsMe, off: false }
                super::Control { class: "", label: tr.play_skip(), glyph: Glyph::Skip, event: Event::Skip, off: false }
                super::Control { class: "end", label: tr.play_stop(), glyph: Glyph::Stop, event: Event::Stop, off: false }
            }
        }
    }
}
