//! Buttons.

use dioxus::prelude::*;

use super::{Glyph, Icon};

/// How much a button calls for the thumb.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Weight {
    /// The one thing to do here, large.
    Huge,
    /// The main thing to do.
    #[default]
    Main,
    /// Another way, outlined.
    Line,
    /// A quiet one, as text.
    Text,
    /// EMERGENCY and "call now", nothing else.
    Urgent,
}

impl Weight {
    fn class(self) -> &'static str {
        match self {
            Self::Huge => "btn huge main-a",
            Self::Main => "btn big main-a",
            Self::Line => "btn big line-a",
            Self::Text => "btn text",
            Self::Urgent => "btn huge urgent",
        }
    }
}

/// A button with words, and an icon where it helps.
#[component]
pub fn Button(
    /// What it says.
    label: String,
    /// How loud it is.
    #[props(default)]
    weight: Weight,
    /// A picture before the words.
    glyph: Option<Glyph>,
    /// A second, quieter piece of text.
    aside: Option<String>,
    /// Cannot be pressed yet.
    #[props(default)]
    disabled: bool,
    /// Pressed.
    onpress: EventHandler,
) -> Element {
    rsx! {
        button {
            r#type: "button",
            class: weight.class(),
            disabled,
            "aria-disabled": if disabled { "true" },
            onclick: move |_| {
                if !disabled {
                    onpress(());
                }
            },
            if let Some(glyph) = glyph {
                Icon { glyph }
            }
            span { "{label}" }
            if let Some(aside) = aside {
                span { class: "aside num", "{aside}" }
            }
        }
    }
}

/// A link that looks like a button and lets the device place a call.
#[component]
pub fn CallLink(
    /// The number, as typed.
    number: String,
    /// What it says.
    label: String,
    /// For screen readers: whom it calls.
    name: String,
    /// The large one in the foot.
    #[props(default)]
    huge: bool,
    /// The second one in the foot, outlined.
    #[props(default)]
    line: bool,
    /// In the colour of urgency.
    #[props(default)]
    urgent: bool,
    /// Pressed, before the device takes over.
    onpress: Option<EventHandler>,
) -> Element {
    let dial = dialled(&number);
    let class = match (huge, line, urgent) {
        (true, _, true) => "btn huge urgent",
        (true, _, false) => "btn huge main-a",
        (false, true, _) => "btn big line-a",
        (false, false, true) => "callpill urgent",
        (false, false, false) => "callpill",
    };
    rsx! {
        a {
            class,
            href: "tel:{dial}",
            "aria-label": name,
            onclick: move |_| {
                if let Some(onpress) = onpress {
                    onpress(());
                }
            },
            Icon { glyph: Glyph::Phone }
            span { "{label}" }
            if huge || line {
                bdi { class: "num", dir: "ltr", "{number}" }
            }
        }
    }
}

/// A link that lets the device write a text message to a line that takes them.
#[component]
pub fn TextLink(
    /// The number, as typed.
    number: String,
    /// What it says.
    label: String,
    /// For screen readers: whom it writes to.
    name: String,
    /// In the foot, with the number.
    #[props(default)]
    line: bool,
) -> Element {
    let dial = dialled(&number);
    rsx! {
        a { class: if line { "btn big line-a" } else { "callpill" }, href: "sms:{dial}", "aria-label": name,
            span { "{label}" }
            if line {
                bdi { class: "num", dir: "ltr", "{number}" }
            }
        }
    }
}

/// A number as the device dials it.
fn dialled(number: &str) -> String {
    number
        .chars()
        .filter(|c| c.is_ascii_digit() || matches!(c, '+' | '*' | '#'))
        .collect()
}

/// A round button with an icon alone; the label is for screen readers.
#[component]
pub fn IconButton(
    /// What it does.
    label: String,
    /// What it shows.
    glyph: Glyph,
    /// With an edge, where it stands on a drawing or among words.
    #[props(default)]
    edge: bool,
    /// Pressed.
    onpress: EventHandler,
) -> Element {
    rsx! {
        button {
            r#type: "button",
            class: if edge { "icon-btn edge" } else { "icon-btn" },
            "aria-label": label,
            onclick: move |_| onpress(()),
            Icon { glyph }
        }
    }
}
