//! The numbers in the foot: for an emergency, in a crisis, and for a call.

use dioxus::prelude::*;

use super::is_urgent;
use crate::domain::emergency::{self, Callee, LineKind, PhoneLine};
use crate::domain::profile::Role;
use crate::domain::triage::Verdict as Answer;
use crate::l10n::Tr;
use crate::ui::components::{Button, CallLink, Glyph, TextLink, Weight, country_of, line_name, person_name};
use crate::ui::context::{use_app, use_tr};
use crate::ui::route::Route;

/// The numbers of an emergency in the chosen country: the one to call first is large. Where no country
/// was chosen the words say so, and the choice stands below the headline.
#[component]
pub(super) fn EmergencyCall(verdict: Answer) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let lines = country_of(app).map_or(Vec::new(), |country| emergency::at_once(&verdict, country));
    let friend = emergency::people(&verdict, &app.overview.read().people)
        .into_iter()
        .find(|person| person.role == Role::Friend && emergency::is_crisis(&verdict));
    let Some((first, rest)) = lines.split_first().map(|(first, rest)| (*first, rest.to_vec())) else {
        return rsx! {
            p { class: "strong", {tr.verdict_local_number()} }
            if let Some(friend) = friend {
                CallLink {
                    number: friend.phone.clone(),
                    label: tr.verdict_call(person_name(&tr, &friend)),
                    name: tr.people_call_name(person_name(&tr, &friend)),
                    huge: true,
                    urgent: true,
                }
            }
        };
    };
    rsx! {
        CallLink {
            number: first.number,
            label: short_name(&tr, first),
            name: tr.people_call_name(line_name(&tr, first)),
            huge: true,
            urgent: true,
        }
        Beneath { first, rest }
    }
}

/// Below the large number: a text to it where it takes one, and the other number.
#[component]
fn Beneath(first: &'static PhoneLine, rest: Vec<&'static PhoneLine>) -> Element {
    let tr = use_tr();
    if rest.is_empty() && !first.text {
        return rsx! {};
    }
    rsx! {
        div { class: "beneath",
            if first.text {
                TextLink {
                    number: first.number,
                    label: tr.people_text(),
                    name: tr.people_text_name(line_name(&tr, first)),
                    line: true,
                }
            }
            for line in rest {
                CallLink {
                    key: "{line.number}",
                    number: line.number,
                    label: short_name(&tr, line),
                    name: tr.people_call_name(line_name(&tr, line)),
                    line: true,
                }
            }
        }
    }
}

/// What a line is for, as it stands before its number on a button.
fn short_name(tr: &Tr, line: &PhoneLine) -> String {
    match line.kind {
        LineKind::Emergency => tr.common_call(),
        LineKind::Crisis => tr.verdict_crisis_line(),
        LineKind::Maternal | LineKind::Nurse => line.name.to_owned(),
    }
}

/// The first that this verdict asks for, or a way to add one.
#[component]
pub(super) fn FirstCall(verdict: Answer) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let urgent = is_urgent(&verdict);
    let first = emergency::first(&verdict, &app.overview.read().people, country_of(app));
    match first {
        Some(Callee::Person(person)) => {
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
        Some(Callee::Line(line)) => rsx! {
            CallLink {
                number: line.number,
                label: short_name(&tr, line),
                name: tr.people_call_name(line_name(&tr, line)),
                huge: true,
                urgent,
            }
        },
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
