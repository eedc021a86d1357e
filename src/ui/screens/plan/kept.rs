//! Plans that were accepted: the list of them, and each in full with the way to end it.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::full::Full;
use super::leave;
use crate::domain::ids::PlanId;
use crate::domain::plan::{Came, KeptPlan, current};
use crate::l10n::Tr;
use crate::store;
use crate::ui::components::{Button, Glyph, Page, Row, Weight, joined};
use crate::ui::context::{use_app, use_tr};
use crate::ui::explain::Explain;
use crate::ui::route::Route;

/// What every plan is read into; read again after every write.
fn use_plans() -> Resource<store::Result<Vec<KeptPlan>>> {
    let app = use_app();
    use_resource(move || {
        let _ = app.overview.read();
        let database = app.database();
        async move { database.plans().await }
    })
}

/// Where a plan stands today: it counts, it waits, or it is over.
fn status(tr: &Tr, kept: &KeptPlan, current: Option<PlanId>, today: NaiveDate) -> String {
    if let Some(ended) = kept.ended {
        tr.plan_status_ended(tr.full_day(ended.date()))
    } else if kept.plan.until < today {
        tr.plan_status_over(tr.full_day(kept.plan.until))
    } else if kept.plan.from > today {
        tr.plan_status_later(tr.full_day(kept.plan.from))
    } else if current.is_some_and(|current| current != kept.id) {
        tr.plan_status_waits()
    } else {
        tr.plan_status_now(tr.full_day(kept.plan.until))
    }
}

/// Every plan so far, the last first.
#[component]
pub(super) fn AllPlans() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let plans = use_plans();
    let all = match &*plans.read_unchecked() {
        Some(Ok(all)) => all.clone(),
        Some(Err(error)) => return rsx! { p { role: "alert", {error.explain(&tr)} } },
        None => Vec::new(),
    };
    if all.is_empty() {
        return rsx! {};
    }
    let (current, today) = (app.plan_today().map(|kept| kept.id), app.now().date());
    rsx! {
        section { class: "stack",
            h2 { {tr.plan_all()} }
            ul { class: "rows",
                for kept in all {
                    Row {
                        key: "{kept.id}",
                        glyph: Glyph::File,
                        title: tr.plan_row_from(kept.plan.author.to_string()),
                        sub: joined(
                            &tr,
                            vec![
                                tr.plan_days(tr.short_day(kept.plan.from), tr.short_day(kept.plan.until)),
                                status(&tr, &kept, current, today),
                            ],
                        ),
                        onpress: move |()| {
                            navigator().push(Route::OnePlan { id: kept.id });
                        },
                    }
                }
            }
        }
    }
}

/// It was accepted a moment ago.
#[component]
pub(super) fn KeptNow(id: PlanId) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let last = app.overview.read().last_plan.clone();
    let later = last.filter(|kept| kept.id == id && kept.plan.from > app.now().date());
    let words = match later {
        Some(kept) => tr.plan_accepted_later(tr.full_day(kept.plan.from)),
        None => tr.plan_accepted(),
    };
    rsx! {
        p { class: "note strong", role: "status", "{words}" }
    }
}

/// One plan that was accepted.
#[component]
pub fn OnePlan(id: PlanId) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let plans = use_plans();
    let body = match &*plans.read_unchecked() {
        None => return rsx! {},
        Some(Err(error)) => rsx! { p { role: "alert", {error.explain(&tr)} } },
        Some(Ok(all)) => match all.iter().find(|kept| kept.id == id) {
            Some(kept) => rsx! { Kept { kept: kept.clone(), earlier: earlier(all, id, app.now().date()) } },
            None => rsx! { p { class: "lead", {tr.plan_missing()} } },
        },
    };
    rsx! {
        Page { title: tr.plan_title(), onback: move |()| leave(&Route::Plan {}), {body} }
    }
}

/// Who wrote the plan that counts once the one that counts now is ended.
fn earlier(all: &[KeptPlan], ended: PlanId, today: NaiveDate) -> Option<String> {
    if current(all, today)?.id != ended {
        return None;
    }
    let others: Vec<KeptPlan> = all.iter().filter(|kept| kept.id != ended).cloned().collect();
    current(&others, today).map(|kept| kept.plan.author.to_string())
}

#[component]
fn Kept(kept: KeptPlan, earlier: Option<String>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let (counts, today) = (app.plan_today().map(|kept| kept.id), app.now().date());
    let when = tr.day_and_clock(kept.accepted);
    let came = match kept.came {
        Came::File => tr.plan_came_file(when),
        Came::Text => tr.plan_came_text(when),
        Came::Qr => tr.plan_came_qr(when),
    };
    rsx! {
        div { class: "stack-s",
            p { class: "strong", {status(&tr, &kept, counts, today)} }
            p { class: "sub", "{came}" }
        }
        Full { plan: kept.plan.clone() }
        if kept.ended.is_none() && kept.plan.until >= today {
            End { id: kept.id, earlier }
        }
    }
}

/// Ends it, after a second tap.
#[component]
fn End(id: PlanId, earlier: Option<String>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut sure = use_signal(|| false);
    if !sure() {
        return rsx! {
            Button { label: tr.plan_end(), weight: Weight::Line, onpress: move |()| sure.set(true) }
        };
    }
    rsx! {
        section { class: "card", role: "alert",
            p { {tr.plan_end_sure()} }
            if let Some(author) = earlier {
                p { {tr.plan_end_earlier(author)} }
            }
            Button { label: tr.plan_end_yes(), weight: Weight::Line, onpress: move |()| app.end_plan(id) }
            Button { label: tr.plan_end_no(), weight: Weight::Text, onpress: move |()| sure.set(false) }
        }
    }
}
