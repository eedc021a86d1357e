//! Whom to call: the order of her people, the number in the foot.

use dioxus::prelude::*;

use super::is_urgent;
use crate::domain::emergency::{Country, LineKind};
use crate::domain::profile::Role;
use crate::domain::triage::{Urgency, Verdict as Answer};
use crate::ui::components::{Button, CallLink, CountryPicker, Glyph, Weight, person_name};
use crate::ui::context::{use_app, use_tr};
use crate::ui::route::Route;

/// Who is best called for this verdict, first of all.
pub(super) fn whom(verdict: &Answer) -> Vec<Role> {
    let first: &[Role] = match verdict.urgency {
        _ if verdict.pediatric => &[Role::BabyDoctor, Role::NightLine],
        Some(Urgency::Week) => &[Role::Lactation, Role::Therapist],
        Some(Urgency::AskFirst) => &[Role::Midwife, Role::Therapist],
        _ => &[Role::Midwife, Role::NightLine, Role::Lactation],
    };
    let rest = Role::ALL.into_iter().filter(|role| !first.contains(role));
    first.iter().copied().chain(rest).collect()
}

/// The emergency number of the chosen country, or the words where none was chosen.
#[component]
pub(super) fn EmergencyCall(verdict: Answer) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let code = app.settings().country;
    let line = code
        .as_deref()
        .and_then(Country::find)
        .and_then(|country| country.line(LineKind::Emergency));
    match line {
        Some(line) => rsx! {
            CallLink {
                number: line.number,
                label: tr.common_call(),
                name: tr.verdict_emergency_call(line.number),
                huge: true,
                urgent: true,
            }
        },
        None => rsx! {
            p { class: "strong", {tr.verdict_local_number()} }
            CountryPicker {}
        },
    }
}

/// The first of her people that this verdict asks for, or a way to add one.
#[component]
pub(super) fn FirstCall(verdict: Answer) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let urgent = is_urgent(&verdict);
    let overview = app.overview.read();
    let person = whom(&verdict)
        .into_iter()
        .find_map(|role| overview.people.iter().find(|person| person.role == role).cloned());
    match person {
        Some(person) => {
            let name = person_name(&tr, &person);
            rsx! {
                CallLink {
                    number: person.phone,
                    label: tr.verdict_call(name.clone()),
                    name: tr.people_call_name(name),
                    huge: true,
                    urgent,
                }
            }
        }
        None => rsx! {
            Button {
                label: tr.verdict_no_number(),
                weight: if urgent { Weight::Urgent } else { Weight::Huge },
                glyph: Glyph::Phone,
                onpress: move |()| {
                    navigator().push(Route::People {});
                },
            }
        },
    }
}
