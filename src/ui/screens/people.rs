//! The people she can call, typed once, one tap away.

use dioxus::prelude::*;

use crate::domain::emergency::Country;
use crate::domain::ids::PersonId;
use crate::domain::profile::{NewPerson, Person, Role};
use crate::ui::components::{
    Button, CallLink, CountryPicker, Glyph, LineRow, Page, Tab, Weight, person_name, role_name,
};
use crate::ui::context::{use_app, use_tr};
use crate::ui::route::Route;

/// All her people, and the numbers of her country.
#[component]
pub fn People() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let people = app.overview.read().people.clone();
    // She may come from words to read out: back leads there, not home.
    let back = move |()| {
        let navigator = navigator();
        if navigator.can_go_back() {
            navigator.go_back();
        } else {
            navigator.push(Route::Home {});
        }
    };
    let mut editing = use_signal(|| None::<(Option<PersonId>, NewPerson)>);
    rsx! {
        Page { title: tr.people_title(), onback: back, nav: Tab::People,
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
                    li { key: "{person.id}", class: "row calls person",
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
