//! Room for what may be wider than the phone.

use dioxus::prelude::*;

/// A table by its `label`; where it is wider than the screen, as with large text, it scrolls by itself and not the page.
#[component]
pub fn Wide(label: String, children: Element) -> Element {
    rsx! {
        div { class: "wide", role: "region", tabindex: 0, "aria-label": label, {children} }
    }
}
