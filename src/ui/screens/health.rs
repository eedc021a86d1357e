//! The health profile: one list, asked once, and what her provider said.

use std::collections::BTreeSet;

use dioxus::prelude::*;

use crate::domain::profile::{Condition, HasCondition, Profile};
use crate::l10n::Tr;
use crate::ui::components::{Button, CheckRow, Page, Weight};
use crate::ui::context::{use_app, use_tr};
use crate::ui::route::Route;

/// Asks for conditions that change what is safe.
#[component]
pub fn Health() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let known = app.overview.peek().profile.clone();
    let first = known.conditions.is_none();
    let mut chosen = use_signal(|| chosen_of(&known));
    let mut birth = use_signal(|| known.birth);
    let save = move |list: Vec<HasCondition>| {
        let profile = Profile {
            birth: birth(),
            conditions: Some(list),
        };
        let database = app.database();
        app.then(
            async move { database.save_profile(profile).await },
            move |app, ()| {
                let next = if first {
                    app.first_place()
                } else {
                    Route::Settings {}
                };
                app.go(next);
            },
        );
    };
    let any = !chosen.read().is_empty();
    rsx! {
        Page {
            title: tr.health_title(),
            back: if first { Route::Home {} } else { Route::Settings {} },
            foot: rsx! {
                Button {
                    label: if any { tr.health_continue() } else { tr.health_none() },
                    weight: Weight::Huge,
                    onpress: move |()| save(chosen.read().clone()),
                }
            },
            p { class: "sub", {tr.health_hint()} }
            ul { class: "rows dense",
                for condition in Condition::ALL {
                    CheckRow {
                        key: "{condition:?}",
                        label: words(&tr, condition),
                        on: chosen.read().iter().any(|has| has.condition == condition),
                        ontoggle: move |()| toggle(&mut chosen.write(), condition),
                    }
                }
            }
            Cleared { chosen }
            label { class: "field",
                span { {tr.health_birth()} }
                span { class: "sub", {tr.health_birth_sub()} }
                input {
                    r#type: "date",
                    value: birth().map(|day| day.to_string()).unwrap_or_default(),
                    onchange: move |event| birth.set(event.value().parse().ok()),
                }
            }
        }
    }
}

/// What her provider has said about those that can be cleared.
#[component]
fn Cleared(chosen: Signal<Vec<HasCondition>>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let asked: BTreeSet<Condition> = chosen
        .read()
        .iter()
        .map(|has| has.condition)
        .filter(|condition| asks_first(*condition))
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
                        on: chosen.read().iter().any(|has| has.condition == condition && has.cleared.is_some()),
                        ontoggle: move |()| {
                            let now = app.now();
                            let mut list = chosen.write();
                            if let Some(has) = list.iter_mut().find(|has| has.condition == condition) {
                                has.cleared = if has.cleared.is_some() { None } else { Some(now) };
                            }
                        },
                    }
                }
            }
        }
    }
}

fn chosen_of(profile: &Profile) -> Vec<HasCondition> {
    profile.conditions.clone().unwrap_or_default()
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

/// Those of T19 to T21, where a provider's word opens the way.
fn asks_first(condition: Condition) -> bool {
    !matches!(
        condition,
        Condition::WeakImmune
            | Condition::Diabetes
            | Condition::Thyroid
            | Condition::NeckArtery
            | Condition::Rhythm
            | Condition::ColdSkin
            | Condition::NumbSkin
            | Condition::HerpesOrPiercing
    )
}

fn words(tr: &Tr, condition: Condition) -> String {
    tr.table(&format!(
        "safety-condition-{}",
        condition.slug().replace('_', "-")
    ))
}
