//! What is hidden until it is asked for.

use dioxus::prelude::*;

/// A heading that opens what stands under it. A button, not the summary of the page's own details: that one has no role
/// that screen readers press.
#[component]
pub fn More(
    /// What is under it.
    label: String,
    /// Whether it is open when it comes.
    #[props(default)]
    at_first: bool,
    /// What is shown when it is open.
    children: Element,
) -> Element {
    let mut open = use_signal(|| at_first);
    rsx! {
        div { class: "more",
            button {
                r#type: "button",
                class: "more-head",
                "aria-expanded": if open() { "true" } else { "false" },
                onclick: move |_| open.toggle(),
                span { "aria-hidden": "true", class: "sign", if open() { "−" } else { "+" } }
                span { "{label}" }
            }
            if open() {
                {children}
            }
        }
    }
}
