//! The home-care plan: bringing one in, reading it in full before it counts, following it, ending it.

mod full;
mod kept;
mod refused;
mod routine;
mod scan;
mod ways;

use dioxus::prelude::*;

use crate::ui::components::{Button, Going, Page, TodaysPlan, Weight, count};
use crate::ui::context::{App, use_app, use_tr};
use crate::ui::plan::{Shown, Step};
use crate::ui::route::Route;

use full::Full;
pub use kept::OnePlan;
use kept::{AllPlans, KeptNow};
use refused::RefusedCard;
use ways::Ways;

/// What she brought, or the plan of today and the ways to bring one.
#[component]
pub fn Plan() -> Element {
    let (mut app, tr) = (use_app(), use_tr());
    // What she has seen does not greet her again.
    use_drop(move || {
        let over = matches!(app.taking.peek().step, Step::Kept(_) | Step::Refused(_));
        if over {
            app.taking.write().step = Step::Choosing;
        }
    });
    let step = app.taking.read().step.clone();
    let picking = use_signal(|| false);
    // Every step begins at its top.
    let key = format!("{:?}", std::mem::discriminant(&step));
    rsx! {
        for key in [key] {
            Page {
                key: "{key}",
                title: tr.plan_title(),
                onback: move |()| leave(&Route::Home {}),
                foot: foot(&step, picking),
                PlanBody { step: step.clone(), picking }
            }
        }
    }
}

/// Back to where she came from, or to a place.
fn leave(other: &Route) {
    let navigator = navigator();
    if navigator.can_go_back() {
        navigator.go_back();
    } else {
        navigator.push(other.clone());
    }
}

/// Asks for a file.
fn pick(app: App, mut picking: Signal<bool>) {
    picking.set(true);
    let asked = app.platform().files.open();
    spawn(async move {
        let opened = asked.await;
        picking.set(false);
        app.take_plan_file(opened);
    });
}

/// What is shown of a step.
#[component]
fn PlanBody(step: Step, picking: Signal<bool>) -> Element {
    let tr = use_tr();
    match step {
        Step::Choosing => rsx! { Opening { picking } },
        Step::Kept(id) => rsx! {
            KeptNow { id }
            Opening { picking }
        },
        Step::Reading(name) => rsx! {
            Going { words: name.map_or_else(|| tr.plan_reading_text(), |name| tr.plan_reading(name)) }
        },
        Step::Keeping(_) => rsx! { Going { words: tr.plan_keeping() } },
        Step::Parts { missing, of } => rsx! { CodeParts { missing, of } },
        Step::Shown(shown) => rsx! { Preview { shown: Shown::clone(&shown) } },
        Step::Refused(refused) => rsx! { RefusedCard { refused } },
    }
}

/// The plan of today, the ways to bring one, and those before.
#[component]
fn Opening(picking: Signal<bool>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let has_one = app.overview.read().last_plan.is_some();
    rsx! {
        if has_one {
            TodaysPlan {}
            AllPlans {}
            h2 { {tr.plan_new()} }
        } else {
            p { class: "lead", {tr.plan_lead()} }
            p { class: "sub", {tr.plan_here()} }
        }
        Ways { picking }
        if !has_one {
            AllPlans {}
        }
    }
}

/// Some parts of a code are there.
#[component]
fn CodeParts(missing: Vec<u8>, of: u8) -> Element {
    let tr = use_tr();
    let read = usize::from(of) - missing.len().min(of.into());
    let numbers: Vec<String> = missing.iter().map(|number| tr.number(*number)).collect();
    rsx! {
        section { class: "card on", role: "status",
            h2 { {tr.plan_parts(tr.number(count(read)), tr.number(of))} }
            p { {tr.plan_parts_next(tr.list(&numbers))} }
        }
    }
}

/// The whole plan before it counts.
#[component]
fn Preview(shown: Shown) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let today = app.now().date();
    let too_old = shown.plan.until < today;
    rsx! {
        if too_old {
            p { class: "note strong", role: "alert", {tr.plan_too_old(tr.full_day(shown.plan.until))} }
        } else {
            p { class: "lead", {tr.plan_read_first()} }
            if shown.plan.counts_on(today) && app.plan_today().is_some() {
                p { class: "note", {tr.plan_replaces()} }
            }
        }
        Full { plan: shown.plan }
    }
}

/// The one thing to do now.
fn foot(step: &Step, picking: Signal<bool>) -> Option<Element> {
    Some(match step {
        Step::Shown(shown) => rsx! { AcceptFoot { until: shown.plan.until } },
        Step::Parts { .. } => rsx! { MoreFoot { picking, parts: true } },
        Step::Refused(_) => rsx! { MoreFoot { picking, parts: false } },
        Step::Choosing | Step::Kept(_) | Step::Reading(_) | Step::Keeping(_) => return None,
    })
}

/// Accept it, or not.
#[component]
fn AcceptFoot(until: chrono::NaiveDate) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let open = until >= app.now().date();
    rsx! {
        if open {
            Button { label: tr.plan_accept(), weight: Weight::Huge, onpress: move |()| app.accept_plan() }
        }
        Button { label: tr.plan_decline(), weight: Weight::Line, onpress: move |()| app.leave_plan() }
    }
}

/// The next picture or another file, or all from the beginning.
#[component]
fn MoreFoot(picking: Signal<bool>, parts: bool) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let label = if parts {
        tr.plan_parts_choose()
    } else {
        tr.plan_another()
    };
    rsx! {
        Button { label, weight: Weight::Huge, disabled: picking(), onpress: move |()| pick(app, picking) }
        Button { label: tr.plan_over(), weight: Weight::Text, onpress: move |()| app.leave_plan() }
    }
}

#[cfg(test)]
mod tests;
