//! Ways to choose: check rows, chips, the pain scale, yes and no.

use dioxus::prelude::*;

use super::{Glyph, Icon};
use crate::domain::pain::Pain;
use crate::domain::units::LumpSize;
use crate::ui::context::use_tr;

/// A sign in a list, on or off.
#[component]
pub fn CheckRow(
    /// What the sign is.
    label: String,
    /// Whether it is there.
    on: bool,
    /// It came into sight.
    onseen: Option<EventHandler>,
    /// Tapped.
    ontoggle: EventHandler,
) -> Element {
    rsx! {
        li {
            onvisible: move |event| {
                let seen = event.data().is_intersecting().unwrap_or(false);
                if let Some(onseen) = onseen
                    && seen
                {
                    onseen(());
                }
            },
            button {
                r#type: "button",
                class: "row",
                role: "checkbox",
                "aria-checked": if on { "true" } else { "false" },
                onclick: move |_| ontoggle(()),
                span { class: "check",
                    if on {
                        Icon { glyph: Glyph::Check }
                    }
                }
                span { class: "grow", "{label}" }
            }
        }
    }
}

/// One of several, as round chips. Says which by index.
#[component]
pub fn Chips(
    /// What is chosen, for screen readers.
    label: String,
    /// The words of each.
    options: Vec<String>,
    /// The chosen one.
    chosen: Option<usize>,
    /// Tapped.
    onpick: EventHandler<usize>,
) -> Element {
    rsx! {
        div { class: "chips", role: "radiogroup", "aria-label": label,
            for (index, option) in options.into_iter().enumerate() {
                button {
                    key: "{option}",
                    r#type: "button",
                    class: "chip",
                    role: "radio",
                    "aria-checked": if chosen == Some(index) { "true" } else { "false" },
                    onclick: move |_| onpick(index),
                    "{option}"
                }
            }
        }
    }
}

/// A titled row of chips.
#[component]
pub fn Choice(
    /// What is chosen.
    title: String,
    /// The words of each.
    options: Vec<String>,
    /// The chosen one.
    chosen: Option<usize>,
    /// Tapped.
    onpick: EventHandler<usize>,
) -> Element {
    rsx! {
        section { class: "stack",
            h2 { "{title}" }
            Chips { label: title, options, chosen, onpick }
        }
    }
}

/// Large rows, one of which is the answer; a tap answers and goes on.
#[component]
pub fn Answers(
    /// What is asked, for screen readers.
    label: String,
    /// The words of each.
    options: Vec<String>,
    /// The one that was chosen before.
    chosen: Option<usize>,
    /// Tapped.
    onpick: EventHandler<usize>,
) -> Element {
    rsx! {
        ul { class: "rows", role: "radiogroup", "aria-label": label,
            for (index, option) in options.into_iter().enumerate() {
                li { key: "{option}", role: "none",
                    button {
                        r#type: "button",
                        class: "row",
                        role: "radio",
                        "aria-checked": if chosen == Some(index) { "true" } else { "false" },
                        onclick: move |_| onpick(index),
                        span { class: "check round",
                            if chosen == Some(index) {
                                Icon { glyph: Glyph::Check }
                            }
                        }
                        span { class: "grow", "{option}" }
                    }
                }
            }
        }
    }
}

/// An answer that was taken and leads to a further question; a tap opens it again.
#[component]
pub fn Taken(
    /// What was answered.
    label: String,
    /// Tapped.
    onpress: EventHandler,
) -> Element {
    let tr = use_tr();
    rsx! {
        div { class: "rows",
            button { r#type: "button", class: "row taken", onclick: move |_| onpress(()),
                span { class: "check round", Icon { glyph: Glyph::Check } }
                span { class: "grow", "{label}" }
                span { class: "sub", {tr.checkin_change()} }
            }
        }
    }
}

/// The pain scale from 0 to 10.
#[component]
pub fn PainScale(
    /// What is rated, for screen readers.
    label: String,
    /// The score chosen now.
    now: Option<Pain>,
    /// The score before, shown with a dashed edge.
    before: Option<Pain>,
    /// Tapped.
    onpick: EventHandler<Pain>,
) -> Element {
    let tr = use_tr();
    rsx! {
        div { class: "scale", role: "radiogroup", "aria-label": label,
            for pain in Pain::all() {
                button {
                    key: "{pain.score()}",
                    r#type: "button",
                    role: "radio",
                    class: if before == Some(pain) { "num was" } else { "num" },
                    "aria-checked": if now == Some(pain) { "true" } else { "false" },
                    "aria-label": if before == Some(pain) {
                        tr.common_pain_before(tr.number(pain.score()))
                    } else {
                        tr.common_pain(tr.number(pain.score()))
                    },
                    onclick: move |_| onpick(pain),
                    {tr.number(pain.score())}
                }
            }
        }
        p { class: "ends sub", span { {tr.common_pain_none()} } span { {tr.common_pain_worst()} } }
    }
}

/// The size of a lump in one tap.
#[component]
pub fn SizeChips(
    /// The size chosen now.
    now: Option<LumpSize>,
    /// Tapped.
    onpick: EventHandler<LumpSize>,
) -> Element {
    let tr = use_tr();
    let names = [
        tr.common_size_pea(),
        tr.common_size_grape(),
        tr.common_size_walnut(),
        tr.common_size_egg(),
        tr.common_size_bigger(),
    ];
    let options = names
        .into_iter()
        .zip(LumpSize::TAPS)
        .map(|(name, size)| tr.common_size_with_cm(name, tr.lump_size(size)))
        .collect();
    let chosen = now.and_then(|now| LumpSize::TAPS.iter().position(|size| *size == now));
    rsx! {
        Chips {
            label: tr.common_size(),
            options,
            chosen,
            onpick: move |index: usize| {
                if let Some(size) = LumpSize::TAPS.get(index) {
                    onpick(*size);
                }
            },
        }
    }
}
