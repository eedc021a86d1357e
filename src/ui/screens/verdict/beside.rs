//! The cards beside any answer: the baby's own call, a returning spot, low mood (clinical.md D12, D20).

use dioxus::prelude::*;

use crate::domain::emergency::{self, Country, LineKind, PhoneLine};
use crate::domain::profile::{Person, Role};
use crate::domain::triage::{RuleId, Urgency, Verdict as Answer};
use crate::ui::components::{Button, Glyph, LineRow, PersonRow, Soon, Weight, country_of, role_name};
use crate::ui::context::{use_app, use_tr};
use crate::ui::route::Route;

/// Every card that belongs beside this answer.
#[component]
pub(super) fn Beside(verdict: Answer) -> Element {
    rsx! {
        for rule in emergency::beside(&verdict) {
            BesideCard { key: "{rule}", rule }
        }
    }
}

/// How soon a card asks to call; the support line has no hurry.
fn soon(rule: RuleId) -> Option<Urgency> {
    match rule {
        RuleId::T29b => Some(Urgency::Today),
        RuleId::T17b => Some(Urgency::Week),
        _ => None,
    }
}

/// Who of her people, and which lines, a card gives.
fn callees(rule: RuleId) -> (&'static [Role], &'static [LineKind]) {
    match rule {
        RuleId::T29b => (&[Role::BabyDoctor], &[LineKind::Nurse]),
        RuleId::T17b => (&[Role::Lactation, Role::Therapist], &[]),
        _ => (&[Role::Friend], &[LineKind::Maternal]),
    }
}

fn people_of(rule: RuleId, people: &[Person]) -> Vec<Person> {
    let (roles, _) = callees(rule);
    let with = |role: Role| people.iter().filter(move |person| person.role == role);
    roles.iter().copied().flat_map(with).cloned().collect()
}

fn lines_of(rule: RuleId, country: Option<&'static Country>) -> Vec<&'static PhoneLine> {
    let (_, kinds) = callees(rule);
    let lines = country.map_or(&[][..], |country| country.lines);
    lines.iter().filter(|line| kinds.contains(&line.kind)).collect()
}

#[component]
fn BesideCard(rule: RuleId) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let words = rule.as_str().to_lowercase();
    let country = country_of(app);
    let people = people_of(rule, &app.overview.read().people);
    let lines = lines_of(rule, country);
    let missing = people
        .is_empty()
        .then(|| callees(rule).0.first().copied())
        .flatten();
    rsx! {
        section { class: "card beside",
            if let Some(urgency) = soon(rule) {
                Soon { urgency }
            }
            h2 { {tr.table(&format!("safety-{words}-head"))} }
            p { {tr.table(&format!("safety-{words}-body"))} }
            for note in emergency::notes_of(rule, country) {
                p { key: "{note.slug()}", class: "sub",
                    {tr.table(&format!("safety-note-{}", note.slug().replace('_', "-")))}
                }
            }
            ul { class: "rows",
                for person in people {
                    PersonRow { key: "{person.id}", person }
                }
                for line in lines {
                    LineRow { key: "{line.number}", line }
                }
                if let Some(role) = missing {
                    li { class: "row",
                        Button {
                            label: tr.verdict_add_role(role_name(&tr, role)),
                            weight: Weight::Text,
                            glyph: Glyph::Phone,
                            onpress: move |()| {
                                navigator().push(Route::People {});
                            },
                        }
                    }
                }
            }
        }
    }
}
