//! The steps of the catalog by their technique, with small pictures; a tap adds one to the routine.

use dioxus::prelude::*;

use crate::art::{Look, scene};
use crate::domain::breast_map::Side;
use crate::domain::catalog::{StepId, TechniqueId};
use crate::domain::routine::Limits;
use crate::l10n::Tr;
use crate::ui::components::{Button, Drawing, Glyph, Icon, Page, Weight, count};
use crate::ui::compose::{Composing, ItemDraft, View};
use crate::ui::context::{use_app, use_tr};

/// Every step that the plan does not leave out, one technique open at a time.
#[component]
pub(super) fn PickSteps(place: usize) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut open = use_signal(|| TechniqueId::ALL.first().copied());
    let steps = app
        .composing()
        .routines
        .get(place)
        .map_or(0, |routine| routine.items.len());
    let steps = count(steps);
    rsx! {
        Page {
            title: tr.compose_step_add(),
            onback: move |()| app.show_plan(View::Routine(place)),
            foot: rsx! {
                Button {
                    label: tr.compose_steps_done(),
                    aside: tr.compose_steps_count(steps, tr.number(steps)),
                    weight: Weight::Huge,
                    onpress: move |()| app.show_plan(View::Routine(place)),
                }
            },
            for technique in TechniqueId::ALL.iter().copied() {
                Technique {
                    key: "{technique}",
                    place,
                    technique,
                    is_open: open() == Some(technique),
                    onopen: move |()| open.set((open() != Some(technique)).then_some(technique)),
                }
            }
        }
    }
}

#[component]
fn Technique(place: usize, technique: TechniqueId, is_open: bool, onopen: EventHandler) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let plan = app.composing();
    let steps: Vec<StepId> = offered(&plan, technique);
    rsx! {
        section { class: "stack-s",
            h2 {
                button {
                    r#type: "button",
                    class: "row",
                    "aria-expanded": if is_open { "true" } else { "false" },
                    onclick: move |_| onopen(()),
                    span { class: "grow", {name(&tr, technique)} }
                    Icon { glyph: if is_open { Glyph::Up } else { Glyph::Down } }
                }
            }
            if is_open {
                ul { class: "plan-steps",
                    for step in steps {
                        PickStep { key: "{step}", place, step, full: !plan.has_room_for_step(place) }
                    }
                }
            }
        }
    }
}

fn name(tr: &Tr, technique: TechniqueId) -> String {
    tr.table(&format!("routines-name-{}", technique.as_str().replace('_', "-")))
}

/// What may be in a routine of the plan: nothing that it leaves out, and bf4 only where its option is on.
pub(super) fn offered(plan: &Composing, technique: TechniqueId) -> Vec<StepId> {
    let avoid = plan
        .avoid
        .iter()
        .copied()
        .filter_map(crate::domain::routine::Ban::of);
    let holds = plan.compression == Some(false);
    let holds = holds.then_some(crate::domain::routine::Ban::Technique(TechniqueId::Compress));
    let limits = Limits::of(avoid.chain(holds));
    let steps = technique.technique().steps.iter().copied();
    let may = |step: &StepId| !limits.forbid_step(*step) && (plan.bf4 || *step != StepId::Bf4);
    steps.filter(may).collect()
}

#[component]
fn PickStep(place: usize, step: StepId, full: bool) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let look = Look {
        still: true,
        ..app.look(Side::Left)
    };
    let svg = scene(step, &look, 0.0).at_rest().svg(None);
    let plan = app.composing();
    let items = plan
        .routines
        .get(place)
        .map_or(&[][..], |routine| routine.items.as_slice());
    let there = count(items.iter().filter(|item| item.step == step).count());
    rsx! {
        li {
            button {
                r#type: "button",
                class: "card pick-step",
                disabled: full,
                onclick: move |_| app.change_routine(place, |routine| routine.items.push(ItemDraft::new(step))),
                Drawing { class: "tiny", svg }
                span { class: "grow",
                    b { {tr.table(&format!("steps-{step}-short"))} }
                    span { class: "sub", {tr.table(&format!("steps-{step}"))} }
                    if there > 0 {
                        span { class: "sub strong num", role: "status", {tr.compose_step_there(tr.number(there))} }
                    }
                }
                Icon { glyph: Glyph::Add }
            }
        }
    }
}
