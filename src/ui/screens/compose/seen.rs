//! "Seen for this": what somebody of the trade has looked at (clinical.md D14).

use dioxus::prelude::*;

use super::about::DayField;
use super::why_of;
use crate::domain::plan::{BadPlan, SEEN_FOR};
use crate::export::handout::seen_for;
use crate::ui::components::{CheckRow, TextField};
use crate::ui::compose::SeenDraft;
use crate::ui::context::{use_app, use_tr};

/// A row for each thing that a plan may call seen; by whom and when, where it is on.
#[component]
pub(super) fn Seen(faults: Vec<BadPlan>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let seen = app.composing().seen;
    rsx! {
        section { class: "stack",
            h2 { {tr.compose_seen()} }
            p { class: "sub", {tr.compose_seen_sub()} }
            ul { class: "rows",
                for rule in SEEN_FOR {
                    CheckRow {
                        key: "{rule.as_str()}",
                        label: seen_for(rule, &tr),
                        on: seen.iter().any(|seen| seen.rule == rule),
                        ontoggle: move |()| app.change_plan(|plan| plan.toggle_seen(rule)),
                    }
                }
            }
            for (place, one) in seen.into_iter().enumerate() {
                SeenFields { key: "{one.rule.as_str()}", place, seen: one, faults: faults.clone() }
            }
        }
    }
}

#[component]
fn SeenFields(place: usize, seen: SeenDraft, faults: Vec<BadPlan>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let why = |field: &str| why_of(&faults, &format!("seen[{place}].{field}"), &tr);
    let rule = seen.rule;
    let change = move |change: &dyn Fn(&mut SeenDraft)| {
        app.change_plan(|plan| {
            plan.seen
                .iter_mut()
                .filter(|seen| seen.rule == rule)
                .for_each(change);
        });
    };
    rsx! {
        section { class: "card flat",
            h3 { {seen_for(rule, &tr)} }
            TextField {
                label: tr.compose_seen_by(),
                shown: seen.by.clone(),
                why: why("by"),
                ontext: move |text: String| change(&|seen| seen.by.clone_from(&text)),
            }
            DayField {
                label: tr.compose_seen_on(),
                day: seen.on,
                why: why("on"),
                onday: move |day| change(&|seen| seen.on = day),
            }
            DayField {
                label: tr.compose_seen_until(),
                day: seen.until,
                why: why("until"),
                onday: move |day| change(&|seen| seen.until = day),
            }
        }
    }
}
