//! Questions on the way, without a clock: choices of equal weight.

use dioxus::prelude::*;

use super::Head;
use crate::domain::player::Event;
use crate::domain::routine::Ask;
use crate::l10n::Tr;
use crate::ui::components::{Button, Glyph, Weight};
use crate::ui::context::use_tr;
use crate::ui::session::use_taps;

/// What is asked.
pub(super) fn title(tr: &Tr, ask: Ask) -> String {
    match ask {
        Ask::Warmth => tr.play_warmth(),
        Ask::Nipple => tr.play_nipple(),
        Ask::Breathe => tr.play_breathe(),
        Ask::Removal => tr.play_removal(),
        Ask::MilkFlowing => tr.play_milk_flowing(),
        Ask::Milk => tr.play_milk(),
    }
}

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

fn choice(tr: &Tr, ask: Ask, id: &str) -> String {
    match (ask, id) {
        (Ask::Warmth, "warm") => tr.play_warmth_warm(),
        (Ask::Warmth, "cool") => tr.play_warmth_cool(),
        (Ask::Warmth, _) => tr.play_warmth_none(),
        (Ask::Nipple, "do") => tr.play_nipple_do(),
        (Ask::Nipple, "breathe") => tr.play_nipple_breathe(),
        (Ask::Nipple, _) => tr.play_nipple_skip(),
        (Ask::Breathe, "breathe") => tr.play_breathe_breathe(),
        (Ask::Breathe, _) => tr.play_breathe_skip(),
        (Ask::Removal, "feed") => tr.play_removal_feed(),
        (Ask::Removal, "compress") => tr.play_removal_compress(),
        (Ask::Removal, "express") => tr.play_removal_express(),
        (Ask::Removal, _) => tr.play_removal_skip(),
        (Ask::Milk, "feed") => tr.play_milk_feed(),
        (Ask::Milk, "hand") => tr.play_milk_hand(),
        (Ask::Milk | Ask::MilkFlowing, _) => tr.play_milk_none(),
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
