//! The people and the lines that can be called: names, rows, the choice of the country.

use dioxus::prelude::*;

use super::{Button, CallLink, Chips, TextLink, Weight};
use crate::domain::emergency::{self, Country, EMERGENCY, LineKind, PhoneLine};
use crate::domain::profile::{Person, Role};
use crate::domain::triage::Verdict;
use crate::l10n::Tr;
use crate::ui::context::{App, use_app, use_tr};
use crate::ui::route::Route;

/// What a role is called.
pub fn role_name(tr: &Tr, role: Role) -> String {
    match role {
        Role::Therapist => tr.people_role_therapist(),
        Role::Lactation => tr.people_role_lactation(),
        Role::Midwife => tr.people_role_midwife(),
        Role::BabyDoctor => tr.people_role_baby_doctor(),
        Role::NightLine => tr.people_role_night_line(),
        Role::Friend => tr.people_role_friend(),
    }
}

/// Her name, or what she is where no name was typed.
pub fn person_name(tr: &Tr, person: &Person) -> String {
    if person.name.trim().is_empty() {
        role_name(tr, person.role)
    } else {
        person.name.clone()
    }
}

/// The numbers of the country that she chose; none was chosen, or none is known of it.
#[must_use]
pub fn country_of(app: App) -> Option<&'static Country> {
    let overview = app.overview.read();
    overview.settings.country.as_deref().and_then(Country::find)
}

/// Which country's numbers are shown; never guessed.
#[component]
pub fn CountryPicker() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let chosen = app.settings().country;
    rsx! {
        Chips {
            label: tr.people_country_choose(),
            options: EMERGENCY.iter().map(|country| region(&tr, country)).collect::<Vec<_>>(),
            chosen: EMERGENCY.iter().position(|country| Some(country.code) == chosen.as_deref()),
            onpick: move |index: usize| {
                let code = EMERGENCY.get(index).map(|country| country.code.to_owned());
                app.change_settings(|settings| settings.country = code);
            },
        }
    }
}

/// A number of the country.
#[component]
pub fn LineRow(line: &'static PhoneLine) -> Element {
    let tr = use_tr();
    let name = line_name(&tr, line);
    rsx! {
        li { class: "row calls",
            span { class: "grow",
                b { "{name}" }
                bdi { class: "num", dir: "ltr", "{line.number}" }
                if line.always && line.kind != LineKind::Emergency {
                    span { class: "sub", {tr.people_always()} }
                }
                span { class: "sub", {checked(&tr, line)} }
            }
            span { class: "pills",
                if line.text {
                    TextLink {
                        number: line.number,
                        label: tr.people_text(),
                        name: tr.people_text_name(name.clone()),
                    }
                }
                CallLink { number: line.number, label: tr.people_call(), name: tr.people_call_name(name.clone()) }
            }
        }
    }
}

/// What a line is called, with what it is for.
#[must_use]
pub fn line_name(tr: &Tr, line: &PhoneLine) -> String {
    match line.kind {
        LineKind::Emergency => tr.people_line_emergency(),
        LineKind::Crisis => tr.people_line_crisis(line.name),
        LineKind::Maternal => tr.people_line_maternal(line.name),
        LineKind::Nurse => tr.people_line_nurse(line.name),
    }
}

fn checked(tr: &Tr, line: &PhoneLine) -> String {
    match line.checked {
        Some(date) => tr.people_checked(date, line.source),
        None => tr.people_recalled(),
    }
}

/// One of her people, with what they are to her.
#[component]
pub fn PersonRow(person: Person) -> Element {
    let tr = use_tr();
    let name = person_name(&tr, &person);
    let role = role_name(&tr, person.role);
    rsx! {
        li { class: "row",
            span { class: "grow",
                b { "{name}" }
                if role != name {
                    span { class: "sub", "{role}" }
                }
            }
            CallLink {
                number: person.phone,
                label: tr.people_call(),
                name: tr.people_call_name(name.clone()),
            }
        }
    }
}

/// On a verdict: her people in the order that it asks for, then the lines that fit it.
#[component]
pub fn PeopleToCall(verdict: Verdict) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let people = emergency::people(&verdict, &app.overview.read().people);
    let lines = country_of(app).map_or(Vec::new(), |country| emergency::lines(&verdict, country));
    rsx! {
        section { class: "stack",
            h2 { {tr.people_title()} }
            ul { class: "rows",
                for person in people {
                    PersonRow { key: "{person.id}", person }
                }
                for line in lines {
                    LineRow { key: "{line.number}", line }
                }
                li { class: "row",
                    Button {
                        label: tr.people_add(),
                        weight: Weight::Text,
                        onpress: move |()| {
                            navigator().push(Route::People {});
                        },
                    }
                }
            }
        }
    }
}

/// The name of a country.
fn region(tr: &Tr, country: &Country) -> String {
    tr.table(&format!("regions-{}", country.code.to_lowercase()))
}
