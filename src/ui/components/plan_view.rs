//! A therapist's plan as the client sees it: the words and pictures of its page.

use dioxus::prelude::*;

use super::{Drawing, count};
use crate::art::{Look, scene};
use crate::domain::breast_map::Side;
use crate::domain::plan::Plan;
use crate::export::Fact;
use crate::export::handout::{Block, Handout, Routine, Step};
use crate::ui::context::{use_app, use_tr};

/// All of a plan, in the reader's language; names and notes as they were written.
#[component]
pub fn PlanView(
    /// The plan; it may be no longer valid today, but it was checked.
    plan: Plan,
) -> Element {
    let tr = use_tr();
    let handout = use_memo(use_reactive!(|plan| Handout::of(&plan, &tr)));
    let told = handout.read().clone();
    rsx! {
        div { class: "plan-view stack",
            PlanFacts { facts: told.facts }
            if let Some(note) = told.note {
                PlanBlock { block: note }
            }
            if let Some(none) = told.none {
                p { "{none}" }
            }
            for (place, routine) in told.routines.into_iter().enumerate() {
                PlanRoutine { key: "{place}", routine }
            }
            for (place, block) in told.blocks.into_iter().enumerate() {
                PlanBlock { key: "{place}", block }
            }
            section { class: "card plan-urgent stack-s",
                h2 { {told.urgent.heading} }
                for (place, line) in told.urgent.lines.into_iter().enumerate() {
                    // Signs, and under them what to do.
                    p { key: "{place}", class: if place % 2 == 1 { "strong" }, {line.text} }
                }
            }
            p { class: "sub", {told.foot} }
        }
    }
}

#[component]
fn PlanFacts(facts: Vec<Fact>) -> Element {
    rsx! {
        dl { class: "plan-facts",
            for fact in facts {
                div { key: "{fact.label}",
                    dt { class: "sub", {fact.label} }
                    dd { class: "strong", bdi { {fact.value} } }
                }
            }
        }
    }
}

#[component]
fn PlanRoutine(routine: Routine) -> Element {
    rsx! {
        section { class: "stack-s",
            h2 { bdi { {routine.name} } }
            p { class: "sub", {routine.about.join(" · ")} }
            for (place, line) in routine.lines.into_iter().enumerate() {
                p { key: "{place}", class: "sub", "{line}" }
            }
            for (place, line) in routine.note.into_iter().enumerate() {
                p { key: "n{place}", dir: "auto", "{line}" }
            }
            ol { class: "plan-steps",
                for (place, step) in routine.steps.into_iter().enumerate() {
                    PlanStep { key: "{place}", number: place + 1, step }
                }
            }
        }
    }
}

#[component]
fn PlanStep(number: usize, step: Step) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let look = Look {
        still: true,
        cool: step.cool,
        ..app.look(step.side.unwrap_or(Side::Left))
    };
    let svg = scene(step.step, &look, 0.0).at_rest().svg(Some(&step.alt));
    rsx! {
        li { class: "card",
            Drawing { class: "tiny", svg }
            div { class: "grow",
                b { {tr.compose_step_is(tr.number(count(number)), step.short)} }
                for (place, say) in step.say.into_iter().enumerate() {
                    p { key: "{place}", "{say}" }
                }
                p { class: "sub num", {step.measures.join(" · ")} }
            }
        }
    }
}

#[component]
fn PlanBlock(block: Block) -> Element {
    let own = block.lines.iter().all(|line| line.own);
    rsx! {
        section { class: "stack-s",
            h2 { {block.heading} }
            if own {
                for (place, line) in block.lines.into_iter().enumerate() {
                    p { key: "{place}", dir: "auto", {line.text} }
                }
            } else {
                ul { class: "plan-lines",
                    for (place, line) in block.lines.into_iter().enumerate() {
                        li { key: "{place}", dir: if line.own { "auto" }, {line.text} }
                    }
                }
            }
        }
    }
}
