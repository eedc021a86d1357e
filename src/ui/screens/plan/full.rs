//! A whole plan: who wrote it, what to do, what to leave out, when to call, what it changes, what was seen.

use std::collections::BTreeSet;

use dioxus::prelude::*;

use super::routine::RoutineCard;
use crate::domain::catalog::{CAPS, RoutineId, StepId};
use crate::domain::plan::{Plan, SeenFor, WhenToCall};
use crate::domain::technique::Step;
use crate::domain::triage::{Blocked, Token};
use crate::l10n::Tr;
use crate::ui::components::{Quoted, SeenLine, step_name};
use crate::ui::context::{use_app, use_tr};

/// All of it, in the order in which it is read.
#[component]
pub(super) fn Full(plan: Plan) -> Element {
    let tr = use_tr();
    let lang = plan.language.to_string();
    let drawn = firsts(&plan);
    rsx! {
        Head { plan: plan.clone() }
        section { class: "stack",
            h2 { {tr.plan_routines()} }
            if plan.routines.is_empty() {
                p { {tr.plan_routines_none()} }
            }
            for (place, drawn) in drawn.into_iter().enumerate() {
                RoutineCard { key: "{place}", plan: plan.clone(), place, drawn }
            }
        }
        Avoid { avoid: plan.avoid.iter().copied().collect::<Vec<_>>() }
        Calls { call: plan.call.clone(), lang }
        Options { plan: plan.clone() }
        Seen { seen: plan.seen.clone() }
        p { class: "note strong", {tr.plan_limits()} }
    }
}

/// For each routine which of its items show their step for the first time: those are drawn.
fn firsts(plan: &Plan) -> Vec<Vec<bool>> {
    let mut seen: BTreeSet<StepId> = BTreeSet::new();
    let mut routines = Vec::new();
    for routine in &plan.routines {
        routines.push(routine.items.iter().map(|item| seen.insert(item.step)).collect());
    }
    routines
}

#[component]
fn Head(plan: Plan) -> Element {
    let tr = use_tr();
    let lang = plan.language.to_string();
    rsx! {
        section { class: "card",
            h2 { dir: "auto", {tr.plan_by(plan.author.to_string())} }
            if let Some(client) = &plan.client {
                p { class: "sub", dir: "auto", {tr.plan_for(client.to_string())} }
            }
            p { class: "strong", {tr.plan_days(tr.full_day(plan.from), tr.full_day(plan.until))} }
            if let Some(note) = &plan.note {
                p { Quoted { text: note.to_string(), lang } }
            }
        }
    }
}

#[component]
fn Avoid(avoid: Vec<Blocked>) -> Element {
    let tr = use_tr();
    if avoid.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { class: "card",
            h2 { {tr.plan_avoid()} }
            ul { class: "dots",
                for blocked in avoid {
                    li { key: "{blocked:?}", {blocked_words(&tr, blocked)} }
                }
            }
            p { class: "sub", {tr.plan_avoid_sub()} }
        }
    }
}

fn blocked_words(tr: &Tr, blocked: Blocked) -> String {
    match blocked {
        Blocked::Token(Token::OverLump | Token::TouchSide) => tr.plan_avoid_over_lump(),
        Blocked::Token(Token::Warmth) => tr.plan_avoid_warmth(),
        Blocked::Token(Token::Cold) => tr.plan_avoid_cold(),
        // Each technique is a routine of its own, under the same id.
        Blocked::Technique(technique) => match technique.as_str().parse::<RoutineId>() {
            Ok(routine) => tr.routine(routine),
            Err(_) => technique.as_str().to_owned(),
        },
        Blocked::Step(step) => {
            let Step { technique, .. } = step.step();
            let name = blocked_words(tr, Blocked::Technique(*technique));
            tr.log_join(name, step_name(tr, step))
        }
    }
}

#[component]
fn Calls(call: WhenToCall, lang: String) -> Element {
    let (app, tr) = (use_app(), use_tr());
    if call == WhenToCall::default() {
        return rsx! {};
    }
    let unit = app.settings().temperature;
    let sooner = call.sooner;
    let lines = [
        sooner
            .temperature()
            .map(|warm| tr.plan_call_temperature(tr.temperature(warm, unit))),
        sooner.pain.map(|pain| tr.plan_call_pain(tr.number(pain))),
        sooner
            .hours
            .map(|hours| tr.plan_call_hours(hours, tr.number(hours))),
    ];
    let lines: Vec<String> = lines.into_iter().flatten().collect();
    rsx! {
        section { class: "card",
            h2 { {tr.plan_call()} }
            ul { class: "dots",
                for (index, line) in call.lines.iter().enumerate() {
                    li { key: "{index}", Quoted { text: line.to_string(), lang: lang.clone() } }
                }
                for line in lines.clone() {
                    li { key: "{line}", "{line}" }
                }
            }
            if !lines.is_empty() {
                p { class: "sub", {tr.plan_call_sub()} }
            }
        }
    }
}

#[component]
fn Options(plan: Plan) -> Element {
    let tr = use_tr();
    let own = || tr.number(CAPS.pain_go_max);
    let raised = plan
        .pain_go_max
        .map(|pain| tr.plan_pain_go(tr.number(pain.get()), own()));
    let lines = [
        plan.bf4.then(|| tr.plan_bf4()),
        plan.compression.map(|on| {
            if on {
                tr.plan_holds_on()
            } else {
                tr.plan_holds_off()
            }
        }),
        raised,
    ];
    let lines: Vec<String> = lines.into_iter().flatten().collect();
    if lines.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { class: "card",
            h2 { {tr.plan_options()} }
            ul { class: "dots",
                for line in lines {
                    li { key: "{line}", "{line}" }
                }
            }
        }
    }
}

/// "Seen for this", each with who, when and until when (clinical.md D14).
#[component]
fn Seen(seen: Vec<SeenFor>) -> Element {
    let tr = use_tr();
    if seen.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { class: "card",
            h2 { {tr.plan_seen()} }
            for seen in seen {
                SeenLine { key: "{seen.rule}", seen }
            }
            p { class: "sub", {tr.plan_seen_sub()} }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::catalog::TechniqueId;
    use crate::domain::settings::Words;
    use crate::l10n::{Locale, plain};

    #[test]
    fn all_that_a_plan_may_leave_out_has_a_name() {
        let tr = Tr::new(Locale::En, Words::Breast);
        for technique in TechniqueId::ALL {
            let name = blocked_words(&tr, Blocked::Technique(*technique));
            assert_ne!(name, technique.as_str());
        }
        let circle = plain(&blocked_words(&tr, Blocked::Step(StepId::Fc5)));
        assert_eq!(circle, "Fingertip circles · Very small circles at the ring.");
    }
}
