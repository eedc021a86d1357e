//! The guides and their pages: what for, when, when not, how sure, the steps, the sources.

mod steps;

use dioxus::prelude::*;

use crate::domain::catalog::{RoutineId, TechniqueId};
use crate::domain::technique::Evidence;
use crate::l10n::Tr;
use crate::ui::components::{Button, Page, Row, Tab, Weight};
use crate::ui::context::{use_app, use_tr};
use crate::ui::route::Route;

use steps::{StepList, cites, groups, techniques};

const SESSIONS: [RoutineId; 3] = [RoutineId::ClogRelief, RoutineId::Everyday, RoutineId::CalmOnly];

/// All guides: whole sessions first, then their parts.
#[component]
pub fn Guides() -> Element {
    let tr = use_tr();
    let parts = RoutineId::ALL.iter().copied().filter(|id| !SESSIONS.contains(id));
    rsx! {
        Page { title: tr.guides_title(), nav: Tab::Guides,
            h2 { {tr.guides_sessions()} }
            ul { class: "rows",
                for id in SESSIONS {
                    GuideRow { key: "{id}", id }
                }
            }
            h2 { {tr.guides_parts()} }
            ul { class: "rows",
                for id in parts {
                    GuideRow { key: "{id}", id }
                }
            }
        }
    }
}

#[component]
fn GuideRow(id: RoutineId) -> Element {
    let tr = use_tr();
    rsx! {
        Row {
            title: tr.routine(id),
            sub: length(&tr, id),
            onpress: move |()| {
                navigator().push(Route::Guide { id });
            },
        }
    }
}

fn length(tr: &Tr, id: RoutineId) -> String {
    let minutes = id.plan().seconds.div_ceil(60);
    tr.span(i64::from(minutes) * crate::domain::at::MINUTE)
}

fn about(tr: &Tr, what: &str, id: RoutineId) -> String {
    tr.table(&format!("routines-{what}-{}", id.as_str().replace('_', "-")))
}

/// One guide.
#[component]
pub fn Guide(id: RoutineId) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let groups = groups(id);
    let sources = cites(&groups);
    rsx! {
        Page {
            title: tr.routine(id),
            back: Route::Guides {},
            foot: rsx! {
                if app.lock().is_some() && !matches!(id, RoutineId::Aftercare | RoutineId::HandExpress) {
                    p { class: "note", {tr.guides_resting()} }
                } else {
                    Button { label: tr.guides_start(), weight: Weight::Huge, onpress: move |()| app.begin(id) }
                }
            },
            p { class: "lead", {about(&tr, "purpose", id)} }
            section { class: "stack-s",
                h2 { {tr.guides_when_title()} }
                p { {about(&tr, "when", id)} }
                h2 { {tr.guides_not_title()} }
                p { {about(&tr, "not", id)} }
                h2 { {tr.guides_note_title()} }
                p { {about(&tr, "note", id)} }
                p { class: "sub", {tr.list(&evidence(&tr, &techniques(&groups)))} }
            }
            h2 { {tr.guides_steps()} }
            for (index, group) in groups.into_iter().enumerate() {
                StepList { key: "{index}", group }
            }
            section { class: "stack-s",
                h2 { {tr.guides_sources()} }
                for key in sources {
                    p { key: "{key}", class: "sub", lang: "en", dir: "ltr", {key.reference()} }
                }
            }
        }
    }
}

fn evidence(tr: &Tr, techniques: &[TechniqueId]) -> Vec<String> {
    let labels = techniques
        .iter()
        .flat_map(|technique| technique.technique().evidence);
    let mut names: Vec<String> = Vec::new();
    for label in labels {
        let name = match label {
            Evidence::E1 => tr.guides_evidence_e1(),
            Evidence::E2 => tr.guides_evidence_e2(),
            Evidence::E3 => tr.guides_evidence_e3(),
            Evidence::E4 => tr.guides_evidence_e4(),
            Evidence::D => tr.guides_evidence_d(),
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}
