//! How soon somebody should be asked, in its own words, picture and colour (clinical.md D9).

use dioxus::prelude::*;

use super::{Glyph, Icon};
use crate::domain::triage::Urgency;
use crate::ui::context::use_tr;

/// The class that paints it; the colours are the tokens of the same name.
#[must_use]
pub fn soon_class(urgency: Urgency) -> &'static str {
    match urgency {
        Urgency::Now => "now",
        Urgency::Today => "today",
        Urgency::Week => "week",
        Urgency::AskFirst => "ask-first",
    }
}

/// The picture that stands for it, so that colour is never alone.
fn soon_glyph(urgency: Urgency) -> Glyph {
    match urgency {
        Urgency::Now => Glyph::Phone,
        Urgency::Today => Glyph::Clock,
        Urgency::Week => Glyph::Calendar,
        Urgency::AskFirst => Glyph::Ask,
    }
}

/// A small label: call now, call today, book this week, ask first.
#[component]
pub fn Soon(
    /// How soon.
    urgency: Urgency,
) -> Element {
    let tr = use_tr();
    let kind = soon_class(urgency);
    rsx! {
        p { class: "soon {kind}",
            Icon { glyph: soon_glyph(urgency) }
            span { {tr.table(&format!("safety-urgency-{kind}"))} }
        }
    }
}
