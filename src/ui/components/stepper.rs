//! A number with a smaller and a greater button that stop at the ends of its range.

use dioxus::prelude::*;

use super::{Flaw, Glyph, IconButton};
use crate::ui::context::use_tr;

/// A number that cannot leave its range; the range is said under it.
#[component]
pub fn Stepper(
    /// What it counts.
    label: String,
    /// How it is shown.
    shown: String,
    /// The ends of its range, as they are shown.
    ends: (String, String),
    /// Whether it is at its least and at its most.
    at_end: (bool, bool),
    /// What is wrong with it.
    why: Option<String>,
    /// Less, or more.
    onstep: EventHandler<bool>,
) -> Element {
    let tr = use_tr();
    let (less, more) = (tr.compose_less(label.clone()), tr.compose_more(label.clone()));
    rsx! {
        div { class: "field num-step", role: "group", "aria-label": "{label}",
            span { class: "strong", "{label}" }
            div { class: "stepping",
                StepButton { label: less, more: false, stopped: at_end.0, onpress: move |()| onstep(false) }
                output { class: "num strong", "aria-live": "polite", "{shown}" }
                StepButton { label: more, more: true, stopped: at_end.1, onpress: move |()| onstep(true) }
            }
            span { class: "sub", {tr.compose_range(ends.0, ends.1)} }
            Flaw { why }
        }
    }
}

/// One of the two buttons; at the end of the range it stays in its place and does nothing.
#[component]
fn StepButton(label: String, more: bool, stopped: bool, onpress: EventHandler) -> Element {
    if stopped {
        return rsx! {
            button { r#type: "button", class: "icon-btn edge", "aria-label": label, disabled: true,
                span { "aria-hidden": "true", class: "sign", if more { "+" } else { "−" } }
            }
        };
    }
    rsx! {
        button {
            r#type: "button",
            class: "icon-btn edge",
            "aria-label": label,
            onclick: move |_| onpress(()),
            span { "aria-hidden": "true", class: "sign", if more { "+" } else { "−" } }
        }
    }
}

/// Small round buttons that move a row up or down, or take it away.
#[component]
pub fn RowTools(
    /// What the row is, for screen readers: moving it up, down, away.
    labels: (String, String, String),
    /// Whether it is the first, and the last.
    at_end: (bool, bool),
    /// Up (`false`) or down (`true`).
    onmove: EventHandler<bool>,
    /// Taken away.
    onremove: EventHandler,
) -> Element {
    rsx! {
        div { class: "row-tools",
            if !at_end.0 {
                IconButton { label: labels.0, glyph: Glyph::Up, edge: true, onpress: move |()| onmove(false) }
            }
            if !at_end.1 {
                IconButton { label: labels.1, glyph: Glyph::Down, edge: true, onpress: move |()| onmove(true) }
            }
            IconButton { label: labels.2, glyph: Glyph::Close, edge: true, onpress: move |()| onremove(()) }
        }
    }
}
