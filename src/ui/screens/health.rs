//! The health profile: one list, asked once, and what her provider said.

use std::collections::BTreeSet;

use dioxus::prelude::*;

use crate::domain::profile::{Condition, HasCondition, Profile};
use crate::l10n::Tr;
use crate::store::Request;
use crate::ui::components::{Button, CheckRow, Page, Weight};
use crate::ui::context::{App, use_app, use_tr};
use crate::ui::draft::Draft;
use crate::ui::route::Route;

/// Asks for conditions that change what is safe.
#[component]
pub fn Health() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let known = app.overview.peek().profile.clone();
    let first = known.conditions.is_none();
    let draft = app.draft.read().clone();
    let list = draft
        .conditions
        .or_else(|| known.conditions.clone())
        .unwrap_or_default();
    let birth = draft.birth.or(known.birth);
    let any = !list.is_empty();
    let kept = list.clone();
    let save = move |()| {
        let profile = Profile {
            birth,
            conditions: Some(kept.clone()),
        };
        let next = if first {
            app.place_after_health()
        } else {
            Route::Settings {}
        };
        let draft = Draft {
            conditions: None,
            ..app.draft.peek().clone()
        };
        let desk = app.desk(next.to_string(), &draft);
        let database = app.database();
        let parts = vec![Request::SaveProfile(profile), Request::SaveDesk(desk)];
        app.then(async move { database.together(parts).await }, move |app, ()| {
            app.is_at(&next, draft);
            app.go(next);
        });
    };
    rsx! {
        Page {
            title: tr.health_title(),
            back: if first { Route::Home {} } else { Route::Settings {} },
            foot: rsx! {
                Button {
                    label: if any { tr.health_continue() } else { tr.health_none() },
                    weight: Weight::Huge,
                    onpress: save,
                }
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
            }
            Cleared { list: list.clone() }
            label { class: "field",
                span { {tr.health_birth()} }
                span { class: "sub", {tr.health_birth_sub()} }
                input {
                    r#type: "date",
                    value: birth.map(|day| day.to_string()).unwrap_or_default(),
                    onchange: move |event| {
                        let day = event.value().parse().ok();
                        app.change_draft(move |draft| draft.birth = day);
                    },
                }
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
