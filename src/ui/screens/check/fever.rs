//! The fever card: one tap, or what the thermometer showed and then how she feels (clinical.md D6).

use dioxus::prelude::*;

use super::{CardFrame, title};
use crate::domain::check_in::fever::{Feeling, feels, reads_low, says, shows};
use crate::domain::check_in::{self, Card};
use crate::domain::settings::TemperatureUnit;
use crate::domain::triage::{Answers as Given, Fever, Unwell};
use crate::domain::units::Temperature;
use crate::l10n::Tr;
use crate::ui::components::{Answers, Button, Glyph, IconButton, Taken, Weight};
use crate::ui::context::{App, use_app, use_tr};

/// What the card asks now.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    /// Fever or feeling ill?
    Pick,
    /// No fever: how ill?
    HowIll,
    /// What did it show?
    Measure,
    /// A reading without fever: how does she feel?
    Feel,
}

impl Part {
    /// Where these answers leave off.
    fn of(given: &Given) -> Self {
        match (given.temperature_c, given.fever, given.unwell.map(Unwell::get)) {
            (Some(_), ..) if reads_low(given) => Self::Feel,
            (Some(_), ..) => Self::Measure,
            (None, Some(Fever::No), Some(1..)) => Self::HowIll,
            _ => Self::Pick,
        }
    }
}

/// Fever and feeling ill.
#[component]
pub(super) fn FeverCard() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut part = use_signal(|| Part::of(&app.draft.peek().answers));
    let unsure = move |()| {
        // A reading stands; how she feels beside it stays open.
        if part() != Part::Feel {
            app.change_draft(|draft| check_in::unsure(&mut draft.answers, Card::Fever));
        }
        app.answered(Card::Fever);
    };
    rsx! {
        CardFrame {
            card: Card::Fever,
            title: title(&tr, Card::Fever),
            foot: rsx! {
                if part() == Part::Measure {
                    TakeTemperature { onlow: move |()| part.set(Part::Feel) }
                } else {
                    Button { label: tr.checkin_unsure(), weight: Weight::Line, onpress: unsure }
                }
            },
            match part() {
                Part::Pick => rsx! {
                    Pick { onpart: move |next| part.set(next) }
                },
                Part::HowIll => rsx! {
                    HowIll { onback: move |()| part.set(Part::Pick) }
                },
                Part::Measure => rsx! {
                    Thermometer { onback: move |()| part.set(Part::Pick) }
                },
                Part::Feel => rsx! {
                    Feel { onback: move |()| part.set(Part::Measure) }
                },
            }
        }
    }
}

/// Keeps what `change` makes of the answers, and goes on.
fn answer(app: App, change: impl FnOnce(&mut Given)) {
    app.change_draft(|draft| change(&mut draft.answers));
    app.answered(Card::Fever);
}

#[component]
fn Pick(onpart: EventHandler<Part>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let given = app.draft.read().answers.clone();
    let chosen = match (given.temperature_c, given.fever, given.unwell.map(Unwell::get)) {
        (Some(_), ..) => Some(3),
        (None, Some(Fever::No), Some(0)) => Some(0),
        (None, Some(Fever::No), _) => Some(1),
        (None, Some(Fever::Yes), _) => Some(2),
        (None, None, _) => None,
    };
    rsx! {
        Answers {
            label: title(&tr, Card::Fever),
            options: vec![
                tr.checkin_fever_no(),
                tr.checkin_fever_no_unwell(),
                tr.checkin_fever_yes(),
                tr.checkin_fever_measured(),
            ],
            chosen,
            onpick: move |index: usize| match index {
                0 => answer(app, |given| says(given, Fever::No, Feeling::Well)),
                1 => onpart(Part::HowIll),
                2 => answer(app, |given| says(given, Fever::Yes, Feeling::Shivery)),
                _ => onpart(Part::Measure),
            },
        }
    }
}

/// Without fever: how ill, since very ill is a call of its own (T07).
#[component]
fn HowIll(onback: EventHandler) -> Element {
    let (app, tr) = (use_app(), use_tr());
    rsx! {
        Taken { label: tr.checkin_fever_no_unwell(), onpress: onback }
        Feelings {
            title: tr.checkin_feel_how_ill(),
            all: Feeling::ILL.to_vec(),
            onpick: move |feeling| answer(app, |given| says(given, Fever::No, feeling)),
        }
    }
}

/// A thermometer knows nothing of shivers: a reading without fever asks for them.
#[component]
fn Feel(onback: EventHandler) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let reading = app
        .draft
        .read()
        .answers
        .temperature_c
        .unwrap_or(Temperature::FEVER);
    let reading = tr.temperature(reading, app.settings().temperature);
    rsx! {
        Taken { label: tr.checkin_fever_showed(reading), onpress: onback }
        Feelings {
            title: tr.checkin_feel_title(),
            all: Feeling::BESIDE_A_READING.to_vec(),
            onpick: move |feeling| answer(app, |given| feels(given, feeling)),
        }
    }
}

#[component]
fn Feelings(title: String, all: Vec<Feeling>, onpick: EventHandler<Feeling>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let now = Feeling::of(&app.draft.read().answers);
    let chosen = all.iter().position(|feeling| Some(*feeling) == now);
    let options = all.iter().map(|feeling| words(&tr, *feeling)).collect();
    rsx! {
        section { class: "stack",
            h2 { "{title}" }
            Answers {
                label: title,
                options,
                chosen,
                onpick: move |index: usize| {
                    if let Some(feeling) = all.get(index) {
                        onpick(*feeling);
                    }
                },
            }
        }
    }
}

fn words(tr: &Tr, feeling: Feeling) -> String {
    match feeling {
        Feeling::Well => tr.checkin_feel_well(),
        Feeling::Off => tr.checkin_feel_off(),
        Feeling::Ill => tr.checkin_feel_ill(),
        Feeling::VeryIll => tr.checkin_feel_very_ill(),
        Feeling::Shivery => tr.checkin_feel_shivery(),
    }
}

/// A temperature without typing: two large buttons and the number between them.
#[component]
fn Thermometer(onback: EventHandler) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let unit = app.settings().temperature;
    let now = app
        .draft
        .read()
        .answers
        .temperature_c
        .unwrap_or(Temperature::FEVER);
    let step = move |tenths: i64| {
        let now = app
            .draft
            .peek()
            .answers
            .temperature_c
            .unwrap_or(Temperature::FEVER);
        let next = match unit {
            TemperatureUnit::Celsius => Temperature::from_deci_celsius(now.deci_celsius() + tenths),
            TemperatureUnit::Fahrenheit => {
                Temperature::from_deci_fahrenheit(now.deci_fahrenheit() + 2 * tenths)
            }
        };
        app.change_draft(|draft| shows(&mut draft.answers, next.unwrap_or(now)));
    };
    rsx! {
        Taken { label: tr.checkin_fever_measured(), onpress: onback }
        section { class: "stack",
            h2 { {tr.checkin_fever_how()} }
            div { class: "stepper",
                IconButton { label: tr.checkin_fever_lower(), glyph: Glyph::Down, edge: true, onpress: move |()| step(-1) }
                output { class: "clock", "aria-live": "polite", {tr.temperature(now, unit)} }
                IconButton { label: tr.checkin_fever_higher(), glyph: Glyph::Up, edge: true, onpress: move |()| step(1) }
            }
        }
    }
}

#[component]
fn TakeTemperature(onlow: EventHandler) -> Element {
    let (app, tr) = (use_app(), use_tr());
    rsx! {
        Button {
            label: tr.checkin_fever_take(),
            weight: Weight::Huge,
            onpress: move |()| {
                let taken = app.draft.peek().answers.temperature_c.unwrap_or(Temperature::FEVER);
                app.change_draft(|draft| shows(&mut draft.answers, taken));
                if taken < Temperature::FEVER {
                    onlow(());
                } else {
                    app.answered(Card::Fever);
                }
            },
        }
    }
}
