//! Fields of a form: a label, what is typed, and in words what is wrong with it.

use dioxus::prelude::*;

use super::{Glyph, Icon};
use crate::domain::at::{At, MINUTE};
use crate::domain::entry::{Field as Place, Why};
use crate::domain::settings::{MilkUnit, Settings, TemperatureUnit};
use crate::domain::units::Temperature;
use crate::l10n::{Tr, milk_field, plain_decimal};
use crate::ui::context::{use_app, use_tr};
use crate::ui::when;

/// What is wrong with a field, said at once.
#[component]
pub fn Flaw(
    /// In words; nothing where all is well.
    why: Option<String>,
) -> Element {
    rsx! {
        if let Some(why) = why {
            span { class: "flaw", role: "alert", "{why}" }
        }
    }
}

/// A field round whatever is typed or tapped.
#[component]
pub fn Field(
    /// What belongs in it.
    label: String,
    /// What is wrong with it.
    why: Option<String>,
    /// The way to fill it in.
    children: Element,
) -> Element {
    rsx! {
        div { class: "field", role: "group", "aria-label": "{label}",
            span { class: "strong", "{label}" }
            {children}
            Flaw { why }
        }
    }
}

/// A number, as text until it is saved: what is no number is told like any other flaw.
#[component]
pub fn NumberField(
    /// What belongs in it.
    label: String,
    /// What stands there at first.
    shown: String,
    /// What is wrong with it.
    why: Option<String>,
    /// Typed.
    ontext: EventHandler<String>,
) -> Element {
    rsx! {
        label { class: "field number",
            span { "{label}" }
            input {
                r#type: "text",
                inputmode: "decimal",
                autocomplete: "off",
                maxlength: 8,
                dir: "ltr",
                initial_value: "{shown}",
                "aria-invalid": if why.is_some() { "true" },
                oninput: move |event| ontext(event.value()),
            }
            Flaw { why: why.clone() }
        }
    }
}

/// A text of one line, or a note of several.
#[component]
pub fn TextField(
    /// What belongs in it.
    label: String,
    /// What stands there at first.
    shown: String,
    /// A quiet hint below the label.
    #[props(default)]
    hint: String,
    /// With line breaks.
    #[props(default)]
    long: bool,
    /// What is wrong with it.
    why: Option<String>,
    /// Typed.
    ontext: EventHandler<String>,
) -> Element {
    rsx! {
        label { class: "field",
            span { "{label}" }
            if !hint.is_empty() {
                span { class: "sub", "{hint}" }
            }
            if long {
                textarea {
                    rows: 3,
                    initial_value: "{shown}",
                    "aria-invalid": if why.is_some() { "true" },
                    oninput: move |event| ontext(event.value()),
                }
            } else {
                input {
                    r#type: "text",
                    autocomplete: "off",
                    initial_value: "{shown}",
                    "aria-invalid": if why.is_some() { "true" },
                    oninput: move |event| ontext(event.value()),
                }
            }
            Flaw { why: why.clone() }
        }
    }
}

/// A date and a time of day, with steps of five minutes for one thumb.
#[component]
pub fn ClockField(
    /// Start or end.
    label: String,
    /// What stands there.
    at: At,
    /// What is wrong with it.
    why: Option<String>,
    /// Changed.
    onchange: EventHandler<At>,
) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let zone = app.zone();
    let (date, clock) = when::fields(at);
    let step = tr.short(5 * MINUTE);
    rsx! {
        Field { label: label.clone(), why,
            div { class: "clockfield",
                input {
                    r#type: "date",
                    "aria-label": tr.entry_date_of(label.clone()),
                    value: date,
                    onchange: move |event| {
                        if let Some(at) = when::on_date(at, &event.value(), zone) {
                            onchange(at);
                        }
                    },
                }
                input {
                    r#type: "time",
                    "aria-label": tr.entry_time_of(label.clone()),
                    value: clock,
                    onchange: move |event| {
                        if let Some(at) = when::at_clock(at, &event.value(), zone) {
                            onchange(at);
                        }
                    },
                }
            }
            div { class: "nudge",
                button {
                    r#type: "button",
                    class: "chip",
                    "aria-label": tr.log_join(label.clone(), tr.entry_earlier(step.clone())),
                    onclick: move |_| onchange(when::later(at, -5, zone)),
                    {tr.entry_earlier(step.clone())}
                }
                button {
                    r#type: "button",
                    class: "chip",
                    "aria-label": tr.log_join(label, tr.entry_later(step.clone())),
                    onclick: move |_| onchange(when::later(at, 5, zone)),
                    {tr.entry_later(step.clone())}
                }
            }
        }
    }
}

/// Any of several, as chips that are on or off.
#[component]
pub fn MultiChips(
    /// What is chosen, for screen readers.
    label: String,
    /// The words of each.
    options: Vec<String>,
    /// Which are on.
    on: Vec<bool>,
    /// Tapped.
    ontoggle: EventHandler<usize>,
) -> Element {
    rsx! {
        div { class: "chips", role: "group", "aria-label": label,
            for (index, (option, on)) in options.into_iter().zip(on).enumerate() {
                button {
                    key: "{option}",
                    r#type: "button",
                    class: "chip",
                    role: "checkbox",
                    "aria-checked": if on { "true" } else { "false" },
                    onclick: move |_| ontoggle(index),
                    if on {
                        Icon { glyph: Glyph::Check }
                    }
                    "{option}"
                }
            }
        }
    }
}

/// The unit of milk, as a label says it.
#[must_use]
pub fn milk_unit(tr: &Tr, unit: MilkUnit) -> String {
    match unit {
        MilkUnit::Millilitres => tr.entry_unit_ml(),
        MilkUnit::Ounces => tr.entry_unit_oz(),
    }
}

/// What is wrong with a field, in words and in the units that she types.
#[must_use]
pub fn flaw_words(tr: &Tr, field: Place, why: Why, settings: &Settings) -> String {
    match why {
        Why::Missing if field == Place::What => tr.entry_flaw_missing_any(),
        Why::Missing => tr.entry_flaw_missing(),
        Why::InFuture => tr.entry_flaw_future(),
        Why::EndsBefore => tr.entry_flaw_ends_before(),
        Why::TooLong => tr.entry_flaw_too_long(),
        Why::OutOfRange { min, max } => {
            let shown = |value| as_typed(field, value, settings);
            tr.entry_flaw_range(shown(min), shown(max))
        }
        Why::TooManyCharacters { most } => {
            tr.entry_flaw_text(tr.number(i64::try_from(most).unwrap_or(i64::MAX)))
        }
        Why::SideNotUsed => tr.entry_flaw_side(),
        Why::Twice => tr.entry_flaw_twice(),
    }
}

/// The end of a range in the unit of its field on the screen. Left, right and total are milk where they reach the
/// most milk that a line holds, and else seconds.
fn as_typed(field: Place, value: i64, settings: &Settings) -> String {
    match field {
        Place::Bottle | Place::BreastMilk | Place::Formula => milk_field(value, settings.milk),
        Place::Left | Place::Right | Place::Total if value <= 20_000 => milk_field(value, settings.milk),
        Place::Left | Place::Right | Place::Total | Place::Paused | Place::Duration => {
            plain_decimal(value / 60, 0)
        }
        Place::Temperature => temperature_field(value, settings.temperature),
        _ => plain_decimal(value, 0),
    }
}

/// A temperature of tenths of a degree Celsius as a field shows it.
#[must_use]
pub fn temperature_field(deci_celsius: i64, unit: TemperatureUnit) -> String {
    match (unit, Temperature::from_deci_celsius(deci_celsius)) {
        (TemperatureUnit::Fahrenheit, Ok(warm)) => plain_decimal(warm.deci_fahrenheit(), 1),
        _ => plain_decimal(deci_celsius, 1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::settings::Words;
    use crate::l10n::{Locale, plain};

    #[test]
    fn a_range_is_told_in_the_unit_that_she_types() {
        let tr = Tr::new(Locale::En, Words::Breast);
        let told = |field, min, max, settings: &Settings| {
            plain(&flaw_words(&tr, field, Why::OutOfRange { min, max }, settings))
        };
        let settings = Settings::default();
        assert_eq!(
            told(Place::Left, 0, 20_000, &settings),
            "Use a number from 0 to 2000."
        );
        assert_eq!(
            told(Place::Left, 0, 86_400, &settings),
            "Use a number from 0 to 1440."
        );
        assert_eq!(
            told(Place::Temperature, 300, 450, &settings),
            "Use a number from 30 to 45."
        );
        let american = Settings {
            milk: MilkUnit::Ounces,
            temperature: TemperatureUnit::Fahrenheit,
            ..settings
        };
        assert_eq!(
            told(Place::Bottle, 0, 20_000, &american),
            "Use a number from 0 to 67.63."
        );
        assert_eq!(
            told(Place::Temperature, 300, 450, &american),
            "Use a number from 86 to 113."
        );
    }
}
