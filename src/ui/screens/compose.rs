//! For therapists: writing a home plan, seeing it as the client will, and saving it. One place of the app whose parts
//! are kept with the plan, so that leaving it loses nothing.

mod about;
mod around;
mod pick;
mod preview;
mod routine;
mod seen;
#[cfg(test)]
mod tests;

use dioxus::prelude::*;

use crate::domain::plan::{BadPlan, Why};
use crate::l10n::Tr;
use crate::platform::Refusal;
use crate::ui::components::{Button, Flaw, Glyph, Page, Row, Weight, count};
use crate::ui::compose::{Composing, Opened, RoutineDraft, View, read};
use crate::ui::context::{use_app, use_tr};
use crate::ui::plan::{field_words, why_words};
use crate::ui::route::Route;

use about::About;
use around::{Avoid, Call, Options};
use pick::PickSteps;
use preview::Preview;
use routine::EditRoutine;
use seen::Seen;

/// The plan that is being written, or the part of it that is open.
#[component]
pub fn Compose() -> Element {
    let app = use_app();
    let plan = app.composing();
    let view = plan.view;
    let is_there = |place: usize| place < plan.routines.len();
    // Fields show what stood there when they came: another plan has fields of its own.
    let mut round = use_signal(|| 0_u32);
    // Every part begins at its top.
    rsx! {
        match view {
            View::Routine(place) if is_there(place) => rsx! { EditRoutine { key: "routine-{place}", place } },
            View::Pick(place) if is_there(place) => rsx! { PickSteps { key: "pick-{place}", place } },
            View::Preview => rsx! { Preview { key: "preview-{round}" } },
            _ => rsx! { Whole { key: "whole-{round}", onother: move |()| round += 1 } },
        }
    }
}

/// Every fault of the plan that is being written; an empty field is none before the preview was asked for.
fn use_faults() -> Memo<Vec<BadPlan>> {
    let app = use_app();
    use_memo(move || {
        let plan = app.composing();
        let mut faults = plan.finish().err().unwrap_or_default();
        let empty = |why: &Why| matches!(why, Why::Missing | Why::TooMany { found: 0, .. });
        faults.retain(|bad| plan.asked || !empty(&bad.why));
        faults
    })
}

/// What is wrong with a field, in words.
fn why_of(faults: &[BadPlan], field: &str, tr: &Tr) -> Option<String> {
    let bad = faults.iter().find(|bad| bad.field == field)?;
    Some(why_words(tr, &bad.why))
}

/// All of the plan.
#[component]
fn Whole(onother: EventHandler) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let faults = use_faults();
    let asked = app.composing().asked;
    let all = faults.read().clone();
    rsx! {
        Page {
            title: tr.compose_title(),
            back: Route::Settings {},
            foot: rsx! {
                if asked && !all.is_empty() {
                    p { class: "flaw", role: "alert", {tr.compose_faults()} }
                }
                Button {
                    label: tr.compose_preview(),
                    glyph: Glyph::Eye,
                    weight: Weight::Huge,
                    onpress: move |()| {
                        app.change_plan(|plan| {
                            plan.asked = true;
                            if plan.finish().is_ok() {
                                plan.view = View::Preview;
                            }
                        });
                    },
                }
            },
            p { class: "lead", {tr.compose_lead()} }
            Begin { onother }
            About { faults: all.clone() }
            Routines { faults: all.clone() }
            Avoid { faults: all.clone() }
            Call { faults: all.clone() }
            Options { faults: all.clone() }
            Seen { faults: all }
        }
    }
}

/// From a plan that is there, or from nothing.
#[component]
fn Begin(onother: EventHandler) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut refused = use_signal(|| None::<String>);
    let mut anew = use_signal(|| false);
    let words = tr.clone();
    let open = move |()| {
        let (asked, tr) = (app.platform().files.open(), words.clone());
        spawn(async move {
            let why = match asked.await {
                Ok(None) => None,
                Ok(Some(file)) => match read(file.bytes).await {
                    Opened::Plan(plan) => {
                        app.change_plan(|known| *known = Composing::of(&plan));
                        onother(());
                        None
                    }
                    Opened::Bad(bad) => Some(refusal(&bad, &tr)),
                    Opened::NoCode => Some(tr.compose_no_code()),
                },
                Err(Refusal::Unsupported) => Some(tr.move_no_files()),
                Err(Refusal::Failed) => Some(tr.move_file_failed()),
            };
            refused.set(why);
        });
    };
    rsx! {
        div { class: "pair",
            Button { label: tr.compose_open(), glyph: Glyph::File, weight: Weight::Line, onpress: open }
            Button {
                label: tr.compose_anew(),
                glyph: Glyph::Again,
                weight: Weight::Line,
                onpress: move |()| anew.set(true),
            }
        }
        if let Some(why) = refused() {
            section { class: "card", role: "alert",
                h2 { {tr.compose_refused()} }
                p { "{why}" }
            }
        }
        if anew() {
            section { class: "card on",
                p { {tr.compose_anew_ask()} }
                div { class: "pair",
                    Button {
                        label: tr.compose_anew_yes(),
                        weight: Weight::Line,
                        onpress: move |()| {
                            anew.set(false);
                            app.forget_plan();
                            onother(());
                        },
                    }
                    Button { label: tr.common_cancel(), weight: Weight::Text, onpress: move |()| anew.set(false) }
                }
            }
        }
    }
}

/// The field that is wrong, by its name in the file, and why.
fn refusal(bad: &BadPlan, tr: &Tr) -> String {
    if bad.field.is_empty() {
        why_words(tr, &bad.why)
    } else {
        tr.compose_refused_field(field_words(tr, &bad.field), why_words(tr, &bad.why))
    }
}

/// A row for each routine.
#[component]
fn Routines(faults: Vec<BadPlan>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let plan = app.composing();
    let wrong = |place: usize| {
        let start = format!("routines[{place}]");
        let bad = faults.iter().find(|bad| bad.field.starts_with(&start));
        bad.map(|bad| why_words(&tr, &bad.why))
    };
    rsx! {
        section { class: "stack",
            h2 { {tr.compose_routines()} }
            if plan.routines.is_empty() {
                p { class: "sub", {tr.compose_routines_none()} }
            }
            ul { class: "rows",
                for (place, routine) in plan.routines.iter().enumerate() {
                    Row {
                        key: "{place}",
                        glyph: Glyph::List,
                        title: routine_name(&tr, routine, place),
                        sub: holds(&tr, routine),
                        onpress: move |()| app.show_plan(View::Routine(place)),
                    }
                    if let Some(why) = wrong(place) {
                        li { class: "flawed", Flaw { why } }
                    }
                }
            }
            if plan.has_room() {
                Button {
                    label: tr.compose_routine_add(),
                    glyph: Glyph::Add,
                    weight: Weight::Line,
                    onpress: move |()| {
                        app.change_plan(|plan| {
                            plan.routines.push(RoutineDraft::new());
                            plan.view = View::Routine(plan.routines.len() - 1);
                        });
                    },
                }
            }
        }
    }
}

fn routine_name(tr: &Tr, routine: &RoutineDraft, place: usize) -> String {
    let name = routine.name.trim();
    if name.is_empty() {
        tr.compose_routine_unnamed(tr.number(count(place + 1)))
    } else {
        name.to_owned()
    }
}

fn holds(tr: &Tr, routine: &RoutineDraft) -> String {
    let times = tr.handout_times(routine.times_a_day, tr.number(routine.times_a_day));
    let steps = count(routine.items.len());
    tr.compose_routine_holds(times, tr.compose_steps_count(steps, tr.number(steps)))
}
