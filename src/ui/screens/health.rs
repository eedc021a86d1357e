//! The health profile: one list, asked once, and what her provider said.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use dioxus::prelude::*;

use crate::domain::profile::{self, BadBirth, Condition, HasCondition, Profile};
use crate::domain::triage::SupplySign;
use crate::l10n::Tr;
use crate::store::Request;
use crate::ui::components::{Button, CheckRow, Page, Weight};
use crate::ui::context::{App, use_app, use_tr};
use crate::ui::draft::Draft;
use crate::ui::route::Route;

/// What is ticked and typed: the half-answered form over what is kept.
fn form(app: App) -> (Profile, Result<Option<NaiveDate>, BadBirth>) {
    let known = app.overview.read().profile.clone();
    let draft = app.draft.read();
    let birth = draft
        .birth
        .as_deref()
        .map_or(Ok(known.birth), |text| profile::birth(text, app.now().date()));
    let form = Profile {
        birth: birth.clone().ok().flatten(),
        conditions: draft.conditions.clone().or(known.conditions),
        oversupply: draft.oversupply.clone().unwrap_or(known.oversupply),
    };
    (form, birth)
}

/// Asks for conditions that change what is safe.
#[component]
pub fn Health() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut read = use_signal(|| false);
    let first = app.overview.peek().profile.conditions.is_none();
    let (form, birth) = form(app);
    let list = form.conditions.clone().unwrap_or_default();
    let any = !list.is_empty() || !form.oversupply.is_empty();
    rsx! {
        Page {
            title: tr.health_title(),
            safety: true,
            back: if first { Route::Home {} } else { Route::Settings {} },
            foot: rsx! {
                Foot { any, read: read(), bad: birth.is_err(), onpress: move |()| save(app) }
            },
            p { class: "sub", {tr.health_hint()} }
            ul { class: "rows dense",
                for condition in Condition::ALL {
                    CheckRow {
                        key: "{condition:?}",
                        label: words(&tr, condition),
                        on: list.iter().any(|has| has.condition == condition),
                        ontoggle: move |()| change(app, |list| toggle(list, condition)),
                    }
                }
                for sign in SupplySign::ALL.iter().copied() {
                    CheckRow {
                        key: "{sign:?}",
                        label: tr.table(&sign.key()),
                        on: form.oversupply.contains(&sign),
                        onseen: move |()| {
                            if SupplySign::ALL.last() == Some(&sign) {
                                read.set(true);
                            }
                        },
                        ontoggle: move |()| toggle_supply(app, sign),
                    }
                }
            }
            Cleared { list }
            Birth { birth }
        }
    }
}

/// None of these, which waits until the last row was in sight, or Continue; neither keeps a wrong birth.
#[component]
fn Foot(any: bool, read: bool, bad: bool, onpress: EventHandler) -> Element {
    let tr = use_tr();
    rsx! {
        if bad {
            p { class: "sub", role: "alert", {tr.health_birth_mend()} }
        } else if !any && !read {
            p { class: "sub", "aria-live": "polite", {tr.checkin_read_on()} }
        }
        Button {
            label: if any { tr.health_continue() } else { tr.health_none() },
            weight: Weight::Huge,
            disabled: bad || !(any || read),
            onpress,
        }
    }
}

/// Keeps the form and goes on.
fn save(app: App) {
    let (form, birth) = form(app);
    if birth.is_err() {
        return;
    }
    let first = app.overview.peek().profile.conditions.is_none();
    let profile = Profile {
        conditions: Some(form.conditions.unwrap_or_default()),
        ..form
    };
    let next = if first {
        app.place_after_health()
    } else {
        Route::Settings {}
    };
    let draft = Draft {
        conditions: None,
        oversupply: None,
        birth: None,
        ..app.draft.peek().clone()
    };
    let desk = app.desk(next.to_string(), &draft);
    let database = app.database();
    let parts = vec![Request::SaveProfile(profile), Request::SaveDesk(desk)];
    app.then(async move { database.together(parts).await }, move |app, ()| {
        app.is_at(&next, draft);
        app.go(next);
    });
}

/// The birth: what was understood of it, or why it cannot be.
#[component]
fn Birth(birth: Result<Option<NaiveDate>, BadBirth>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let today = app.now().date();
    let (first, last) = profile::births(today);
    let typed = app.draft.read().birth.clone();
    let known = birth.as_ref().ok().copied().flatten();
    let value = typed
        .or_else(|| known.map(|day| day.to_string()))
        .unwrap_or_default();
    let told = match &birth {
        Ok(Some(day)) => tr.health_birth_ago(tr.span((today - *day).num_milliseconds())),
        Ok(None) => tr.health_birth_none(),
        Err(BadBirth::NoDay(_)) => tr.health_birth_no_day(),
        Err(BadBirth::OutOfRange { .. }) => tr.health_birth_range(first.to_string(), last.to_string()),
    };
    rsx! {
        div { class: "field",
            label { r#for: "birth", {tr.health_birth()} }
            span { id: "birth-why", class: "sub", {tr.health_birth_sub()} }
            input {
                id: "birth",
                r#type: "date",
                value,
                min: "{first}",
                max: "{last}",
                "aria-invalid": if birth.is_err() { "true" } else { "false" },
                "aria-describedby": "birth-why birth-told",
                onchange: move |event| {
                    let text = event.value();
                    app.change_draft(move |draft| draft.birth = Some(text));
                },
            }
            span { id: "birth-told", class: if birth.is_err() { "strong" } else { "sub" }, "aria-live": "polite", "{told}" }
        }
        if known.is_some() || birth.is_err() {
            Button {
                label: tr.health_birth_clear(),
                weight: Weight::Text,
                onpress: move |()| app.change_draft(|draft| draft.birth = Some(String::new())),
            }
        }
    }
}

/// What her provider has said about those that can be cleared.
#[component]
fn Cleared(list: Vec<HasCondition>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let asked: BTreeSet<Condition> = list
        .iter()
        .map(|has| has.condition)
        .filter(|condition| condition.asks_first())
        .collect();
    if asked.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { class: "stack",
            h2 { {tr.health_cleared_title()} }
            ul { class: "rows",
                for condition in asked {
                    CheckRow {
                        key: "{condition:?}",
                        label: tr.health_cleared(words(&tr, condition)),
                        on: list.iter().any(|has| has.condition == condition && has.cleared.is_some()),
                        ontoggle: move |()| {
                            let now = app.now();
                            change(app, |list| {
                                if let Some(has) = list.iter_mut().find(|has| has.condition == condition) {
                                    has.cleared = if has.cleared.is_some() { None } else { Some(now) };
                                }
                            });
                        },
                    }
                }
            }
        }
    }
}

fn toggle_supply(app: App, sign: SupplySign) {
    let known = app.overview.peek().profile.oversupply.clone();
    app.change_draft(|draft| {
        let list = draft.oversupply.get_or_insert(known);
        if !list.remove(&sign) {
            list.insert(sign);
        }
    });
}

/// Changes what is ticked; it is kept at every tap.
fn change(app: App, change: impl FnOnce(&mut Vec<HasCondition>)) {
    let known = app.overview.peek().profile.conditions.clone();
    app.change_draft(|draft| change(draft.conditions.get_or_insert_with(|| known.unwrap_or_default())));
}

fn toggle(list: &mut Vec<HasCondition>, condition: Condition) {
    match list.iter().position(|has| has.condition == condition) {
        Some(place) => drop(list.remove(place)),
        None => list.push(HasCondition {
            condition,
            cleared: None,
        }),
    }
}

fn words(tr: &Tr, condition: Condition) -> String {
    tr.table(&format!(
        "safety-condition-{}",
        condition.slug().replace('_', "-")
    ))
}
