//! Something that takes a while, with the words of what it is.

use dioxus::prelude::*;

/// A bar that moves as long as the work goes on.
#[component]
pub fn Going(
    /// What is going on.
    words: String,
) -> Element {
    rsx! {
        div { class: "going",
            p { role: "status", "{words}" }
            div { class: "going-bar", role: "progressbar", "aria-label": "{words}", i {} }
        }
    }
}

/// Names with their numbers, one line each.
#[component]
pub fn Tally(
    /// What it counts, for screen readers.
    label: String,
    /// A name and its number, in words.
    rows: Vec<(String, String)>,
) -> Element {
    rsx! {
        ul { class: "rows tally", "aria-label": label,
            for (name, number) in rows {
                li { key: "{name}", class: "row",
                    span { class: "grow", "{name}" }
                    b { class: "num", "{number}" }
                }
            }
        }
    }
}

/// What stands in a file, as it stands there.
#[component]
pub fn Cell(
    /// The text.
    text: String,
) -> Element {
    rsx! {
        code { class: "cell", bdi { "{text}" } }
    }
}
