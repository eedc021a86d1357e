//! The people she can call, typed once, one tap away.

use dioxus::prelude::*;

use crate::domain::emergency::{Country, EMERGENCY, LineKind, PhoneLine};
use crate::domain::ids::PersonId;
use crate::domain::profile::{NewPerson, Person, Role};
use crate::l10n::Tr;
use crate::ui::components::{Button, CallLink, Chips, Glyph, Page, Tab, Weight};
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

/// All her people, and the numbers of her country.
#[component]
pub fn People() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let people = app.overview.read().people.clone();
    let mut editing = use_signal(|| None::<(Option<PersonId>, NewPerson)>);
    rsx! {
        Page { title: tr.people_title(), back: Route::Home {}, nav: Tab::People,
            p { class: "sub", {tr.people_hint()} }
            if let Some((id, person)) = editing() {
                Form { key: "{person.role:?}", id, person, onclose: move |()| editing.set(None) }
            }
            for role in Role::ALL {
                RoleRows {
                    key: "{role:?}",
                    role,
                    people: people.iter().filter(|person| person.role == role).cloned().collect::<Vec<_>>(),
                    onedit: move |edit| editing.set(Some(edit)),
                }
            }
            section { class: "stack",
                h2 { {tr.people_country()} }
                p { class: "sub", {tr.people_country_hint()} }
                CountryPicker {}
                CountryLines {}
            }
        }
    }
}

#[component]
fn RoleRows(role: Role, people: Vec<Person>, onedit: EventHandler<(Option<PersonId>, NewPerson)>) -> Element {
    let tr = use_tr();
    let empty = NewPerson {
        role,
        name: String::new(),
        phone: String::new(),
    };
    rsx! {
        section { class: "stack-s",
            h2 { {role_name(&tr, role)} }
            ul { class: "rows",
                for person in people.iter().cloned() {
                    li { key: "{person.id}", class: "row",
                        span { class: "grow",
                            b { {person_name(&tr, &person)} }
                            bdi { class: "sub num", dir: "ltr", "{person.phone}" }
                        }
                        Button {
                            label: tr.people_edit(),
                            weight: Weight::Text,
                            onpress: {
                                let person = person.clone();
                                move |()| {
                                    let Person { id, role, name, phone } = person.clone();
                                    onedit((Some(id), NewPerson { role, name, phone }));
                                }
                            },
                        }
                        CallLink {
                            number: person.phone.clone(),
                            label: tr.people_call(),
                            name: tr.people_call_name(person_name(&tr, &person)),
                        }
                    }
                }
                if people.is_empty() {
                    li { class: "row",
                        Button {
                            label: tr.people_add(),
                            weight: Weight::Text,
                            glyph: Glyph::Phone,
                            onpress: move |()| onedit((None, empty.clone())),
                        }
                    }
                }
            }
        }
    }
}

/// Name and number; a number without digits is told at once and not kept.
#[component]
fn Form(id: Option<PersonId>, person: NewPerson, onclose: EventHandler) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut draft = use_signal(|| person.clone());
    let mut flaw = use_signal(|| false);
    let save = move |()| {
        let person = draft.read().clone();
        if !person.phone.chars().any(|c| c.is_ascii_digit()) {
            flaw.set(true);
            return;
        }
        let database = app.database();
        app.then(
            async move { database.save_person(id, person).await },
            move |_, _| onclose(()),
        );
    };
    let remove = move |()| {
        let Some(id) = id else { return onclose(()) };
        let database = app.database();
        app.then(async move { database.delete_person(id).await }, move |_, ()| {
            onclose(());
        });
    };
    rsx! {
        div { class: "card on",
            h2 { {role_name(&tr, person.role)} }
            label { class: "field",
                span { {tr.people_name()} }
                input {
                    value: "{draft.read().name}",
                    maxlength: 80,
                    oninput: move |event| draft.write().name = event.value(),
                }
            }
            label { class: "field",
                span { {tr.people_phone()} }
                input {
                    r#type: "tel",
                    dir: "ltr",
                    value: "{draft.read().phone}",
                    maxlength: 40,
                    "aria-invalid": if flaw() { "true" },
                    oninput: move |event| draft.write().phone = event.value(),
                }
            }
            if flaw() {
                p { class: "strong", role: "alert", {tr.people_bad_phone()} }
            }
            Button { label: tr.common_save(), onpress: save }
            Button { label: tr.common_remove(), weight: Weight::Text, onpress: remove }
        }
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

/// The lines of the chosen country, each with where its number was read.
#[component]
fn CountryLines() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let code = app.settings().country;
    let Some(country) = code.as_deref().and_then(Country::find) else {
        return rsx! { p { class: "sub", {tr.people_country_none()} } };
    };
    rsx! {
        ul { class: "rows",
            for line in country.lines {
                LineRow { key: "{line.number}", line }
            }
        }
    }
}

/// A number of the country.
#[component]
fn LineRow(line: &'static PhoneLine) -> Element {
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
