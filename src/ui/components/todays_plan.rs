//! Today's plan: each routine with how often it was done, and the way to begin it; or why none counts.

use dioxus::prelude::*;

use super::{Button, Glyph, Icon, Quoted, Weight};
use crate::domain::plan::{Done, KeptPlan};
use crate::l10n::plain;
use crate::ui::context::{use_app, use_tr};
use crate::ui::plan::preview;
use crate::ui::route::Route;

/// The plan that counts today with its routines; one that is not begun or has run out says so.
#[component]
pub fn TodaysPlan() -> Element {
    let app = use_app();
    if let Some(kept) = app.plan_today() {
        return rsx! { Counting { kept } };
    }
    match app.plan_beside() {
        Some(kept) => rsx! { Beside { kept } },
        None => rsx! {},
    }
}

#[component]
fn Counting(kept: KeptPlan) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let done = app.done_today(&kept);
    let (id, plan) = (kept.id, &kept.plan);
    let author = plan.author.to_string();
    rsx! {
        section { class: "card today-plan",
            h2 { {tr.plan_today()} }
            p { class: "sub", {tr.plan_today_from(author, tr.short_day(plan.until))} }
            if !done.is_empty() {
                ul { class: "rows",
                    for done in done {
                        RoutineRow { key: "{done.followed.routine}", kept: kept.clone(), done }
                    }
                }
            }
            Button {
                label: tr.plan_read(),
                weight: Weight::Text,
                onpress: move |()| {
                    navigator().push(Route::OnePlan { id });
                },
            }
        }
    }
}

/// A routine of it; one that was done as often as planned, or of which nothing is left, only tells.
#[component]
fn RoutineRow(kept: KeptPlan, done: Done) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let place = done.followed.routine;
    let Some(routine) = kept.plan.routines.get(usize::from(place)) else {
        return rsx! {};
    };
    let (name, lang) = (routine.name.to_string(), kept.plan.language.to_string());
    let (was, planned) = (tr.number(done.done), tr.number(done.planned));
    let all = done.done >= done.planned;
    let open = !all && preview(&kept.plan, place.into()).is_ok();
    let sub = match (all, open) {
        (true, _) => tr.plan_done_all(was, planned),
        (false, true) => tr.plan_done_of(was, planned),
        (false, false) => tr.plan_nothing_left(),
    };
    let label = plain(&tr.plan_start(name.clone()));
    let glyph = if all { Glyph::Check } else { Glyph::Hand };
    let inner = rsx! {
        Icon { glyph }
        span { class: "grow",
            Quoted { class: "strong", text: name, lang }
            span { class: "sub", "{sub}" }
        }
    };
    rsx! {
        li {
            if open {
                button {
                    r#type: "button",
                    class: "row",
                    "aria-label": "{label}, {plain(&sub)}",
                    onclick: move |_| app.begin_planned(place),
                    {inner}
                    Icon { glyph: Glyph::Forward }
                }
            } else {
                div { class: "row", {inner} }
            }
        }
    }
}

/// A plan that was accepted and does not count today.
#[component]
fn Beside(kept: KeptPlan) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let id = kept.id;
    let open = move |()| {
        navigator().push(Route::OnePlan { id });
    };
    if kept.plan.from > app.now().date() {
        return rsx! {
            section { class: "card flat",
                h2 { {tr.plan_later(tr.short_day(kept.plan.from))} }
                p { class: "sub", {tr.plan_row_from(kept.plan.author.to_string())} }
                Button { label: tr.plan_read(), weight: Weight::Text, onpress: open }
            }
        };
    }
    rsx! {
        section { class: "card flat",
            h2 { {tr.plan_run_out(tr.short_day(kept.plan.until))} }
            p { class: "sub", {tr.plan_row_from(kept.plan.author.to_string())} }
            p { {tr.plan_run_out_sub()} }
            Button {
                label: tr.plan_bring(),
                weight: Weight::Line,
                onpress: move |()| {
                    navigator().push(Route::Plan {});
                },
            }
            Button { label: tr.plan_put_away(), weight: Weight::Text, onpress: move |()| app.end_plan(id) }
        }
    }
}
