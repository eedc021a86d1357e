//! What the answers mean: what to do now, whom to call, what to say, what to do meanwhile.

mod beside;
mod call;
mod plan;
mod script;
mod show;
mod wait;
mod why;

use dioxus::prelude::*;

use crate::domain::catalog::RoutineId;
use crate::domain::emergency;
use crate::domain::ids::TriageId;
use crate::domain::triage::{Answered, Lock, Outcome, Urgency, Verdict as Answer};
use crate::ui::components::{
    Button, CountryPicker, Glyph, Icon, Page, PeopleToCall, Soon, Weight, country_of, soon_class,
};
use crate::ui::context::{use_app, use_tr};
use crate::ui::flow::offer;
use crate::ui::route::Route;

use beside::Beside;
use call::{EmergencyCall, FirstCall};
use plan::{FromPlan, PlanStart};
use script::ReadOut;
use show::ShowThis;
use wait::WhileYouWait;
use why::Why;

/// The verdict of one check, as it counts now.
#[component]
pub fn Verdict(id: TriageId) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let record = app
        .overview
        .read()
        .triage
        .iter()
        .find(|check| check.id == id)
        .cloned();
    match record {
        Some(record) => {
            let verdict = app.verdict_now(&record);
            rsx! { VerdictView { record, verdict } }
        }
        None => rsx! {
            Page { title: tr.verdict_title(), back: Route::Home {},
                p { {tr.errors_not_found()} }
            }
        },
    }
}

/// Only "now" and the emergency look urgent (clinical.md D9).
fn is_urgent(verdict: &Answer) -> bool {
    verdict.outcome == Outcome::Emergency
        || verdict.outcome == Outcome::Call && verdict.urgency == Some(Urgency::Now)
}

#[component]
fn VerdictView(record: Answered, verdict: Answer) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut shown = use_signal(|| false);
    if shown() {
        return rsx! { ShowThis { record, verdict, onclose: move |()| shown.set(false) } };
    }
    let urgent = is_urgent(&verdict);
    let calls = verdict.outcome != Outcome::Go || verdict.urgency.is_some();
    let softened = verdict.outcome != record.verdict.outcome;
    let correct = {
        let record = record.clone();
        move |()| app.correct(&record)
    };
    rsx! {
        Page {
            title: tr.verdict_title(),
            back: Route::Home {},
            safety: true,
            foot: rsx! { VerdictFoot { id: record.id, verdict: verdict.clone() } },
            Headline { verdict: verdict.clone(), urgent }
            if softened {
                p { class: "note", {tr.verdict_lock_still()} }
            }
            if verdict.outcome <= Outcome::Call {
                p { class: "sub", {tr.table("safety-calm-line")} }
            }
            FromPlan { record: record.clone(), verdict: verdict.clone() }
            Beside { verdict: verdict.clone() }
            Notes { verdict: verdict.clone(), urgent }
            if verdict.lock != Lock::None {
                p { class: "note", Icon { glyph: Glyph::Lock } span { {tr.verdict_not_massage()} } }
            }
            if calls {
                ReadOut { record: record.clone(), verdict: verdict.clone() }
                Button { label: tr.language_show_this(), weight: Weight::Line, glyph: Glyph::Eye, onpress: move |()| shown.set(true) }
                PeopleToCall { verdict: verdict.clone() }
            }
            if verdict.outcome != Outcome::Go {
                WhileYouWait { verdict: verdict.clone() }
            }
            Why { verdict }
            Button { label: tr.verdict_change(), weight: Weight::Line, glyph: Glyph::Pen, onpress: correct }
        }
    }
}

/// The headline with how soon, and what it means in a sentence.
#[component]
fn Headline(verdict: Answer, urgent: bool) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let soon = emergency::how_soon(&verdict);
    let country = country_of(app);
    let kind = soon.map_or("a", soon_class);
    rsx! {
        section { class: if urgent { "band" } else { "verdict" },
            div { class: "line",
                if !urgent {
                    span { class: "disc {kind}",
                        Icon { glyph: glyph_of(verdict.outcome) }
                    }
                }
                if let Some(urgency) = soon {
                    Soon { urgency }
                }
            }
            h2 { class: "head", {tr.table(&verdict.head_key())} }
            p { class: "lead", {tr.table(emergency::body_key(&verdict, country).as_str())} }
            if let Some(clinic) = app.clinic_words() {
                div { class: "two", lang: clinic.tag(), dir: clinic.dir(),
                    b { {clinic.table(&verdict.head_key())} }
                    p { {clinic.table(emergency::body_key(&verdict, country).as_str())} }
                }
            }
            for rule in emergency::also_urgent(&verdict) {
                Also { key: "{rule.id}", words: rule.id.as_str().to_lowercase() }
            }
        }
        if country.is_none() && (verdict.outcome == Outcome::Emergency || emergency::is_crisis(&verdict)) {
            section { class: "stack",
                h2 { {tr.people_country()} }
                p { class: "sub", {tr.people_country_hint()} }
                CountryPicker {}
            }
        }
    }
}

/// Another reason for help at once, below the first.
#[component]
fn Also(words: String) -> Element {
    let tr = use_tr();
    rsx! {
        p {
            b { {tr.table(&format!("safety-{words}-head"))} }
            " "
            {tr.table(&format!("safety-{words}-body"))}
        }
    }
}

fn glyph_of(outcome: Outcome) -> Glyph {
    match outcome {
        Outcome::Go => Glyph::Check,
        Outcome::Gentle => Glyph::Leaf,
        Outcome::Call | Outcome::Emergency => Glyph::Phone,
    }
}

#[component]
fn Notes(verdict: Answer, urgent: bool) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let notes = emergency::notes(&verdict, country_of(app));
    if notes.is_empty() {
        return rsx! {};
    }
    rsx! {
        ul { class: if urgent { "notes note-u" } else { "notes note" }, "aria-label": tr.verdict_notes(),
            for note in notes {
                li { key: "{note.slug()}",
                    {tr.table(&format!("safety-note-{}", note.slug().replace('_', "-")))}
                }
            }
        }
    }
}

/// The main thing to do, in the thumb's reach.
#[component]
fn VerdictFoot(id: TriageId, verdict: Answer) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let wanted = app.draft.read().routine;
    if app.draft.read().plan.is_some() {
        return rsx! { PlanStart { id, verdict } };
    }
    // Only the check that was just made leads to a session; any other leads to a new one.
    let offered = offer(&verdict, wanted)
        .filter(|routine| app.cleared_for(*routine).is_some_and(|check| check.id == id));
    let go = move |routine: RoutineId| {
        app.change_draft(|draft| draft.offered = Some(routine));
        navigator().push(Route::Ready {});
    };
    let length = offered.and_then(|routine| app.length_s(routine, None));
    let about = length.map(|seconds| tr.verdict_about(tr.span(i64::from(seconds.div_ceil(60)) * 60_000)));
    match (verdict.outcome, offered) {
        (Outcome::Go | Outcome::Gentle, Some(routine)) => {
            let label = match routine {
                RoutineId::CalmOnly => tr.verdict_start_gentle(),
                _ => tr.verdict_start(),
            };
            rsx! {
                Button { label, aside: about, weight: Weight::Huge, onpress: move |()| go(routine) }
            }
        }
        (Outcome::Go | Outcome::Gentle, None) => rsx! {
            Button { label: tr.verdict_check_again(), weight: Weight::Huge, onpress: move |()| app.begin(wanted) }
        },
        (Outcome::Emergency, _) => rsx! { EmergencyCall { verdict } },
        (_, offered) => rsx! {
            FirstCall { verdict }
            if let Some(routine) = offered {
                Button {
                    label: if routine == RoutineId::CalmOnly { tr.verdict_open_calm() } else { tr.routine(routine) },
                    aside: about,
                    weight: Weight::Line,
                    onpress: move |()| go(routine),
                }
            }
        },
    }
}
