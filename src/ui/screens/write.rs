//! The form of a line of the log: every field, what is wrong with it in words, and the way back.

mod care;
mod check;
mod feed;
mod parts;
mod pump;

use dioxus::prelude::*;

use crate::domain::entry::{CareKind, DraftKind, Field as Place};
use crate::l10n::Tr;
use crate::ui::components::{Button, ClockField, Field, Page, TextField, Weight, line_title};
use crate::ui::context::{use_app, use_tr};
use crate::ui::form::Form;
use crate::ui::route::Route;

/// The line that is open.
#[component]
pub fn Write() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let Some(form) = app.form.cloned() else {
        return rsx! {
            Page { title: tr.log_title(), back: Route::Log {},
                p { class: "lead", {tr.entry_none()} }
            }
        };
    };
    let key = form.id.map_or_else(|| "new".to_owned(), |id| id.to_string());
    rsx! {
        Page {
            title: title(&tr, &form),
            onback: move |()| app.close_form(),
            foot: rsx! {
                if !form.flaws.is_empty() {
                    p { class: "flaw", role: "alert", {tr.entry_flaws()} }
                }
                Button { label: tr.entry_save(), weight: Weight::Huge, onpress: move |()| app.save_form() }
            },
            Overlap {}
            // A list of one, so that another entry's fields are drawn anew.
            for key in [key] { div { key: "{key}", class: "form",
                match form.draft.kind.clone() {
                    DraftKind::Feed(feed) => rsx! { feed::FeedFields { feed } },
                    DraftKind::Pump(pump) => rsx! { pump::PumpFields { pump } },
                    DraftKind::Care(care) => rsx! { care::CareFields { care } },
                    DraftKind::CheckIn(check) => rsx! { check::CheckFields { check } },
                    DraftKind::Note => rsx! {},
                }
                Times {}
                Note { shown: form.draft.note.clone() }
            } }
            if form.id.is_some() {
                Button { label: tr.entry_delete(), weight: Weight::Text, onpress: move |()| app.delete_form() }
            }
        }
    }
}

fn title(tr: &Tr, form: &Form) -> String {
    if form.fresh {
        return tr.entry_saved();
    }
    if form.id.is_some() {
        return tr.entry_edit();
    }
    match &form.draft.kind {
        DraftKind::Feed(feed) if feed.breast.is_none() => tr.entry_new_bottle(),
        DraftKind::Feed(_) => tr.entry_new_feed(),
        DraftKind::Pump(_) => tr.entry_new_pump(),
        DraftKind::Care(_) => tr.entry_new_care(),
        DraftKind::CheckIn(_) => tr.entry_new_check(),
        DraftKind::Note => tr.entry_new_note(),
    }
}

/// What is wrong with a field of the form that is open, in words.
fn flaw(place: Place) -> Option<String> {
    let (app, tr) = (use_app(), use_tr());
    let why = app.form.read().as_ref()?.why(place)?;
    Some(crate::ui::components::flaw_words(
        &tr,
        place,
        why,
        &app.settings(),
    ))
}

/// Whether a line of this kind has an end of its own.
fn has_end(kind: &DraftKind) -> bool {
    match kind {
        DraftKind::Feed(_) | DraftKind::Pump(_) => true,
        DraftKind::Care(care) => matches!(
            care.kind,
            CareKind::Massage | CareKind::Rest | CareKind::Cold | CareKind::Warm
        ),
        DraftKind::CheckIn(_) | DraftKind::Note => false,
    }
}

/// When it began and ended.
#[component]
fn Times() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let Some(draft) = app.form.read().as_ref().map(|form| form.draft.clone()) else {
        return rsx! {};
    };
    let ends = has_end(&draft.kind);
    let label = if ends { tr.entry_start() } else { tr.entry_when() };
    rsx! {
        ClockField { label, at: draft.at, why: flaw(Place::At), onchange: move |at| app.set_start(at) }
        if ends {
            if let Some(end) = draft.end {
                ClockField {
                    label: tr.entry_end(),
                    at: end,
                    why: flaw(Place::End),
                    onchange: move |at| app.change_form(|draft| draft.end = Some(at)),
                }
                Button {
                    label: tr.entry_end_clear(),
                    weight: Weight::Text,
                    onpress: move |()| app.change_form(|draft| draft.end = None),
                }
            } else {
                Field { label: tr.entry_end(), why: flaw(Place::End),
                    div { class: "line",
                        span { class: "grow sub", {ends_at(&tr, &draft, app.now())} }
                        button {
                            r#type: "button",
                            class: "chip",
                            onclick: move |_| {
                                let now = app.now();
                                app.change_form(|draft| {
                                    let follows = draft.finish(now).ok().and_then(|new| new.end);
                                    draft.end = Some(follows.unwrap_or(now));
                                });
                            },
                            {tr.entry_end_set()}
                        }
                    }
                }
            }
        }
    }
}

/// The end that follows from the length, or the word that there is none.
fn ends_at(tr: &Tr, draft: &crate::domain::entry::Draft, now: crate::domain::at::At) -> String {
    let end = draft.finish(now).ok().and_then(|new| new.end);
    end.map_or_else(|| tr.entry_end_none(), |end| tr.clock(end))
}

#[component]
fn Note(shown: String) -> Element {
    let (app, tr) = (use_app(), use_tr());
    rsx! {
        TextField {
            label: tr.entry_note(),
            shown,
            long: true,
            why: flaw(Place::Note),
            ontext: move |text| app.change_form(|draft| draft.note = text),
        }
    }
}

/// The word that it lies on another line in time; both may stay.
#[component]
fn Overlap() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let others = use_resource(move || {
        let form = app.form.read().clone();
        let (database, now) = (app.database(), app.now());
        async move {
            let form = form?;
            let new = form.draft.finish(now).ok()?;
            database.overlapping(new, form.id).await.ok()
        }
    });
    let other = others
        .read()
        .clone()
        .flatten()
        .and_then(|all| all.first().cloned());
    let Some(other) = other else { return rsx! {} };
    let (from, until) = (tr.clock(other.at), tr.clock(other.until()));
    rsx! {
        p { class: "note", role: "status", {tr.entry_overlap(line_title(&tr, &other.kind), from, until)} }
    }
}
