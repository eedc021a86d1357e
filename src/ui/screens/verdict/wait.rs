//! While she waits: what helps, and what would make it an emergency.

use dioxus::prelude::*;

use crate::domain::triage::{Token, Verdict as Answer};
use crate::ui::components::{Glyph, Row};
use crate::ui::context::{use_app, use_tr};
use crate::ui::route::Route;

/// What helps until somebody has looked (clinical.md D2).
#[component]
pub(super) fn WhileYouWait(verdict: Answer) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let one_side = verdict.blocks(Token::TouchSide);
    let milk = if one_side {
        "safety-wait-milk-side"
    } else {
        "safety-wait-milk"
    };
    let cold = if verdict.blocks(Token::Cold) {
        "safety-wait-cool"
    } else {
        "safety-wait-cold"
    };
    let breathe = move |()| {
        app.change_draft(|draft| draft.breathe = true);
        navigator().push(Route::Rest {});
    };
    let rest = move |()| {
        navigator().push(Route::Rest {});
    };
    rsx! {
        section { class: "stack",
            h2 { {tr.table("safety-wait-title")} }
            ul { class: "rows",
                Row { glyph: Glyph::Bottle, title: tr.table(milk), sub: tr.table("safety-wait-keep-feeding") }
                Row { glyph: Glyph::Snow, title: tr.table(cold), onpress: rest }
                Row { glyph: Glyph::Breath, title: tr.table("safety-wait-breathe"), onpress: breathe }
                Row { glyph: Glyph::Pen, title: tr.table("safety-wait-pen-line") }
                Row { glyph: Glyph::Pill, title: tr.table("safety-wait-pain-relief") }
                Row { glyph: Glyph::Warning, title: tr.table("safety-wait-emergency-if") }
            }
        }
    }
}
