//! Who writes it, for whom, in which language, for which days, and the note.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::why_of;
use crate::domain::plan::BadPlan;
use crate::l10n::Locale;
use crate::ui::components::{Chips, Field, TextField};
use crate::ui::context::{use_app, use_tr};

/// The head of a plan.
#[component]
pub(super) fn About(faults: Vec<BadPlan>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let plan = app.composing();
    let why = |field: &str| why_of(&faults, field, &tr);
    rsx! {
        section { class: "stack",
            h2 { {tr.compose_about()} }
            TextField {
                label: tr.compose_author(),
                hint: tr.compose_author_hint(),
                shown: plan.author.clone(),
                why: why("author"),
                ontext: move |text| app.change_plan(|plan| plan.author = text),
            }
            TextField {
                label: tr.compose_client(),
                hint: tr.compose_client_hint(),
                shown: plan.client.clone(),
                why: why("client"),
                ontext: move |text| app.change_plan(|plan| plan.client = text),
            }
            Language { why: why("language") }
            DayField {
                label: tr.compose_from(),
                day: plan.from,
                why: why("from"),
                onday: move |day| app.change_plan(|plan| plan.from = day),
            }
            DayField {
                label: tr.compose_until(),
                day: plan.until,
                why: why("until"),
                onday: move |day| app.change_plan(|plan| plan.until = day),
            }
            TextField {
                label: tr.compose_note(),
                shown: plan.note.clone(),
                long: true,
                why: why("note"),
                ontext: move |text| app.change_plan(|plan| plan.note = text),
            }
        }
    }
}

/// One of the app's languages, or another by its tag.
#[component]
fn Language(why: Option<String>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let tag = app.composing().language;
    let known = Locale::ALL.iter().position(|locale| locale.tag() == tag);
    let names = Locale::ALL.iter().map(|locale| locale.own_name().to_owned());
    let options: Vec<String> = names.chain([tr.compose_language_other()]).collect();
    rsx! {
        Field { label: tr.compose_language(), why: why.clone().filter(|_| known.is_some()),
            Chips {
                label: tr.compose_language(),
                options,
                chosen: known.or(Some(Locale::ALL.len())),
                onpick: move |index: usize| {
                    let tag = Locale::ALL.get(index).map(|locale| locale.tag().to_owned());
                    app.change_plan(|plan| plan.language = tag.unwrap_or_default());
                },
            }
        }
        if known.is_none() {
            TextField {
                label: tr.compose_language_tag(),
                hint: tr.compose_language_hint(),
                shown: tag,
                why,
                ontext: move |text: String| app.change_plan(|plan| text.trim().clone_into(&mut plan.language)),
            }
        }
    }
}

/// A day.
#[component]
pub(super) fn DayField(
    /// What it is.
    label: String,
    /// The day.
    day: NaiveDate,
    /// What is wrong with it.
    why: Option<String>,
    /// Changed; an emptied field changes nothing.
    onday: EventHandler<NaiveDate>,
) -> Element {
    rsx! {
        label { class: "field",
            span { "{label}" }
            input {
                r#type: "date",
                value: day.to_string(),
                "aria-invalid": if why.is_some() { "true" },
                onchange: move |event| {
                    if let Ok(day) = event.value().parse() {
                        onday(day);
                    }
                },
            }
            crate::ui::components::Flaw { why: why.clone() }
        }
    }
}
