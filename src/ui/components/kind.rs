//! A kind word, fitting the occasion and the hour.

use chrono::Timelike as _;
use dioxus::prelude::*;

use crate::domain::at::HOUR;
use crate::domain::encourage::{Occasion, kind_word};
use crate::ui::context::{use_app, use_tr};

/// One sentence (clinical.md 14). It stays the same while the screen is open, and for an hour.
#[component]
pub fn KindLine(
    /// What it is said to.
    occasion: Occasion,
    /// The first sentence of the screen, larger.
    #[props(default)]
    lead: bool,
) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let now = use_hook(|| app.now());
    let night = !(7..20).contains(&now.local().hour());
    let seed = now.utc_ms().unsigned_abs() / HOUR.unsigned_abs();
    let word = kind_word(occasion, night, seed);
    rsx! {
        p { class: if lead { "lead" } else { "kind" }, {tr.table(&word.key())} }
    }
}
