//! Before a session of a plan: which routine it is, and what is different today.

use dioxus::prelude::*;

use super::PlanLimits;
use crate::domain::routine::{Limited, NotPlanned};
use crate::l10n::plain;
use crate::ui::context::{App, use_app, use_tr};
use crate::ui::plan::preview;

/// The routine of the plan that the check-in is for; nothing where it is for none.
#[component]
pub fn PlanNow() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let Some((name, lang)) = app.followed_name() else {
        return rsx! {};
    };
    rsx! {
        p { class: "lead", lang, dir: "auto", {plain(&tr.plan_for_now(name))} }
        PlanLimits { limited: only_now(app), title: tr.plan_limited_now() }
    }
}

/// Where it is limited now and would not be at any other time.
fn only_now(app: App) -> Vec<Limited> {
    let Some((kept, place)) = app.followed() else {
        return Vec::new();
    };
    let always = preview(&kept.plan, place.into()).map(|planned| planned.limited);
    let always = always.unwrap_or_default();
    let now = match app.planned(false) {
        Some(Ok(planned)) => planned.limited,
        Some(Err(NotPlanned::NothingLeft { limited } | NotPlanned::Closed { limited, .. })) => limited,
        Some(Err(NotPlanned::NoSuchRoutine { .. })) | None => Vec::new(),
    };
    now.into_iter().filter(|one| !always.contains(one)).collect()
}
