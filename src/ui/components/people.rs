//! The people and the lines that can be called: names, rows, the choice of the country.

use dioxus::prelude::*;

use super::{Button, CallLink, Chips, Weight};
use crate::domain::emergency::{Country, EMERGENCY, LineKind, PhoneLine};
use crate::domain::profile::{Person, Role};
use crate::l10n::Tr;
use crate::ui::context::{use_app, use_tr};
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
        li { class: "row",
            span { class: "grow",
                b { "{name}" }
                bdi { class: "num", dir: "ltr", "{line.number}" }
                span { class: "sub", {checked(&tr, line)} }
            }
            CallLink { number: line.number, label: tr.people_call(), name: tr.people_call_name(name.clone()) }
        }
    }
}

fn line_name(tr: &Tr, line: &PhoneLine) -> String {
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

/// On a verdict: the lines that fit it, then her people in the order that it asks for.
#[component]
pub fn PeopleToCall(order: Vec<Role>, urgent: bool) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let overview = app.overview.read();
    let people: Vec<Person> = order
        .iter()
        .flat_map(|role| overview.people.iter().filter(move |person| person.role == *role))
        .cloned()
        .collect();
    let country = overview.settings.country.as_deref().and_then(Country::find);
    let lines: Vec<&'static PhoneLine> = country.map_or(Vec::new(), |country| country.lines.iter().collect());
    rsx! {
        section { class: "stack",
            h2 { {tr.people_title()} }
            ul { class: "rows",
                for person in people {
                    li { key: "{person.id}", class: "row",
                        span { class: "grow",
                            b { {person_name(&tr, &person)} }
                            span { class: "sub", {role_name(&tr, person.role)} }
                        }
                        CallLink {
                            number: person.phone.clone(),
                            label: tr.people_call(),
                            name: tr.people_call_name(person_name(&tr, &person)),
                        }
                    }
                }
                for line in lines.into_iter().filter(|line| urgent || line.kind != LineKind::Emergency) {
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
