//! The small button on a picture that changes what it shows.

use dioxus::prelude::*;

use super::{Glyph, Icon};
use crate::domain::pictures::Style;
use crate::l10n::Tr;
use crate::ui::context::{use_app, use_tr};

/// The word for a style.
#[must_use]
pub fn style_word(tr: &Tr, style: Style) -> String {
    match style {
        Style::Covered => tr.look_covered(),
        Style::Bare => tr.look_bare(),
        Style::Diagram => tr.look_diagram(),
    }
}

/// Covered, uncovered, lines only: one tap shows the next, and all pictures keep it.
#[component]
pub fn LookButton() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let word = style_word(&tr, app.settings().style);
    rsx! {
        button {
            r#type: "button",
            class: "look-btn",
            "aria-label": tr.look_button(word.clone()),
            // A tap on the picture under it would mean something else.
            onpointerdown: move |event| event.stop_propagation(),
            onclick: move |event| {
                event.stop_propagation();
                app.change_settings(|settings| settings.style = settings.style.next());
            },
            Icon { glyph: Glyph::Eye }
            span { "aria-hidden": "true", "{word}" }
        }
    }
}
