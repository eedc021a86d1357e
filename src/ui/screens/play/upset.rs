//! An upset (S8 of clinical.md 9): no time, no progress and no question; who can be reached.

use dioxus::prelude::*;

use crate::art::{Look, scene};
use crate::domain::catalog::StepId;
use crate::domain::emergency::{Country, LineKind, PhoneLine};
use crate::domain::player::Event;
use crate::domain::profile::{Person, Role};
use crate::l10n::plain;
use crate::ui::components::{
    Button, CallLink, CountryPicker, Drawing, Glyph, LineRow, Weight, person_name, role_name,
};
use crate::ui::context::{use_app, use_tr};
use crate::ui::route::Route;

/// Dread, tears or a touch that feels bad.
#[component]
pub(super) fn Upset() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let look = Look {
        tone: app.settings().tone,
        still: true,
        ..Look::default()
    };
    let breath = scene(StepId::Wu4, &look, 0.0).at_rest();
    rsx! {
        header { class: "top",
            h1 { {tr.play_upset()} }
        }
        main { class: "main",
            p { class: "lead", {tr.table("safety-stop-s8-reaction")} }
            p { {tr.play_upset_sub()} }
            ToTalk {}
            Drawing { class: "wide", svg: breath.svg(Some(&plain(&tr.table("steps-wu4-alt")))) }
        }
        div { class: "ctl-area",
            div { class: "ctl two",
                super::Control { class: "", label: tr.play_resume(), glyph: Glyph::Play, event: Event::Resume, off: false }
                super::Control { class: "end", label: tr.play_stop(), glyph: Glyph::Stop, event: Event::Stop, off: false }
            }
        }
    }
}

/// The nearest first: somebody she knows before somebody who treats her.
const ORDER: [Role; 6] = [
    Role::Friend,
    Role::Midwife,
    Role::NightLine,
    Role::Therapist,
    Role::Lactation,
    Role::BabyDoctor,
];

/// The lines for thoughts that scare and for new parents, then her people.
#[component]
fn ToTalk() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let overview = app.overview.read();
    let country = overview.settings.country.as_deref().and_then(Country::find);
    let talks = |line: &&'static PhoneLine| matches!(line.kind, LineKind::Crisis | LineKind::Maternal);
    let lines: Vec<&'static PhoneLine> = country
        .map(|country| country.lines.iter().filter(talks).collect())
        .unwrap_or_default();
    let people: Vec<Person> = ORDER
        .iter()
        .flat_map(|role| overview.people.iter().filter(move |person| person.role == *role))
        .cloned()
        .collect();
    rsx! {
        section { class: "stack",
            h2 { {tr.play_upset_talk()} }
            ul { class: "rows",
                for line in lines {
                    LineRow { key: "{line.number}", line }
                }
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
            if country.is_none() {
                p { {tr.people_country_choose()} }
                CountryPicker {}
            }
        }
    }
}
