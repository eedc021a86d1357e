//! Moving in from another app: choose a file, see what is in it, answer what it does not say, add it, take it back.

mod ask;
mod bad;
mod done;
mod earlier;
mod found;
mod zones;

use dioxus::prelude::*;

use crate::domain::import::Import;
use crate::import::{Error, Format};
use crate::l10n::Tr;
use crate::platform::Refusal;
use crate::ui::components::{Button, Cell, Going, Page, Weight, count};
use crate::ui::context::{use_app, use_tr};
use crate::ui::moving::{Moving, Refused, Shown};
use crate::ui::route::Route;

use ask::{Asking, Said};
use bad::BadRows;
use done::Report;
use earlier::Earlier;
use found::{Head, Kinds, New};

/// The file at hand, or the way to one.
#[component]
pub fn MoveIn() -> Element {
    let (mut app, tr) = (use_app(), use_tr());
    // What she has seen does not greet her again.
    use_drop(move || {
        let over = matches!(
            &*app.moving.peek(),
            Moving::Added(_) | Moving::TakenBack(_) | Moving::Refused(_)
        );
        if over {
            app.moving.set(Moving::Choosing);
        }
    });
    let mut picking = use_signal(|| false);
    let pick = move |()| {
        picking.set(true);
        let asked = app.platform().files.open();
        spawn(async move {
            let opened = asked.await;
            picking.set(false);
            app.take_file(opened);
        });
    };
    let now = app.moving.cloned();
    // Every step begins at its top.
    let key = step(&now);
    rsx! {
        for key in [key] {
            Page {
                key: "{key}",
                title: tr.move_head(),
                onback: move |()| leave(),
                foot: rsx! { MoveFoot { picking: picking(), onpick: pick } },
                MoveBody { now: now.clone() }
            }
        }
    }
}

/// Back to where she came from: the settings, or an empty log.
fn leave() {
    let navigator = navigator();
    if navigator.can_go_back() {
        navigator.go_back();
    } else {
        navigator.push(Route::Choices {});
    }
}

/// What tells a step from the next.
fn step(now: &Moving) -> String {
    match now {
        Moving::Shown(shown) => format!("shown {:?}", shown.ask()),
        other => format!("{:?}", std::mem::discriminant(other)),
    }
}

/// What is shown of a step.
#[component]
fn MoveBody(now: Moving) -> Element {
    let tr = use_tr();
    let earlier = matches!(now, Moving::Choosing | Moving::TakenBack(_) | Moving::Refused(_));
    let body = match now {
        Moving::Choosing => rsx! { MoveLead {} },
        Moving::Reading(name) => rsx! { Going { words: tr.move_reading(name) } },
        Moving::Shown(shown) => rsx! {
            Head { reading: shown.reading.clone(), name: shown.file.name.clone() }
            if shown.waits {
                Going { words: tr.move_again() }
            } else if let Some(ask) = shown.ask() {
                for ask in [ask] {
                    Asking { key: "{ask:?}", ask }
                }
            } else if let Some(would) = would(&shown) {
                New { would: would.clone(), empty: shown.reading.counts.is_empty() }
            }
            Said { given: shown.given.clone() }
            Kinds { reading: shown.reading.clone() }
            BadRows { reading: shown.reading.clone() }
        },
        Moving::Adding(new) => rsx! { Going { words: tr.move_adding(new, tr.number(new)) } },
        Moving::Added(added) => {
            rsx! { Report { import: added.import.clone(), reading: added.reading.clone() } }
        }
        Moving::TakingBack => rsx! { Going { words: tr.move_taking_back() } },
        Moving::TakenBack(rows) => rsx! {
            p { class: "lead", role: "status", {tr.move_undone(rows, tr.number(rows))} }
        },
        Moving::Refused(refused) => rsx! { MoveRefused { refused } },
    };
    rsx! {
        {body}
        if earlier {
            Earlier {}
        }
    }
}

/// What would be counted, once nothing is asked any more.
fn would(shown: &Shown) -> Option<&Import> {
    let (_, import) = shown.ready.as_ref().filter(|_| !shown.waits)?;
    Some(import)
}

/// The names of the apps whose files are read.
fn apps(tr: &Tr) -> String {
    let mut names: Vec<String> = Format::ALL.iter().map(|format| format.app().to_owned()).collect();
    names.dedup();
    tr.list(&names)
}

/// Before a file is chosen.
#[component]
fn MoveLead() -> Element {
    let tr = use_tr();
    rsx! {
        p { class: "lead", {tr.move_lead()} }
        p { {tr.move_how(apps(&tr))} }
        p { class: "sub", {tr.move_here()} }
    }
}

/// The one thing to do now.
#[component]
fn MoveFoot(picking: bool, onpick: EventHandler) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let pick = |label: String, weight: Weight| {
        rsx! { Button { label, weight, disabled: picking, onpress: onpick } }
    };
    match app.moving.cloned() {
        Moving::Reading(_) | Moving::Adding(_) | Moving::TakingBack => rsx! {},
        Moving::Choosing | Moving::TakenBack(_) => pick(tr.move_choose(), Weight::Huge),
        Moving::Refused(_) => pick(tr.move_another(), Weight::Huge),
        Moving::Shown(shown) => match would(&shown) {
            Some(would) if would.added > 0 => rsx! {
                Button {
                    label: tr.move_add(would.added, tr.number(would.added)),
                    weight: Weight::Huge,
                    onpress: move |()| app.add_file(),
                }
                {pick(tr.move_another(), Weight::Text)}
            },
            Some(_) => pick(tr.move_another(), Weight::Huge),
            None if shown.waits => rsx! {},
            None => pick(tr.move_another(), Weight::Text),
        },
        Moving::Added(_) => rsx! {
            Button {
                label: tr.move_see(),
                weight: Weight::Huge,
                onpress: move |()| {
                    navigator().push(Route::Log {});
                },
            }
        },
    }
}

/// Why nothing of the file can be read, and what would mend it.
#[component]
fn MoveRefused(refused: Refused) -> Element {
    let tr = use_tr();
    let (name, words, header) = match refused {
        Refused::Device(Refusal::Unsupported) => (String::new(), tr.move_no_files(), None),
        Refused::Device(Refusal::Failed) => (String::new(), tr.move_file_failed(), None),
        Refused::File(name, error) => match error {
            Error::Empty => (name, tr.move_error_empty(), None),
            Error::NotText => (name, tr.move_error_not_text(), None),
            Error::Unknown { header } => (name, tr.move_error_unknown(apps(&tr)), Some(header)),
            Error::TooNew { version } => (name, tr.move_error_too_new(tr.number(version)), None),
            Error::Broken { line, column, .. } => {
                let place = |at: u64| tr.number(i64::try_from(at).unwrap_or(i64::MAX));
                (name, tr.move_error_broken(place(line), place(column)), None)
            }
        },
    };
    rsx! {
        section { class: "card", role: "alert",
            h2 { {tr.move_refused()} }
            if !name.is_empty() {
                p { class: "sub", bdi { "{name}" } }
            }
            p { "{words}" }
            if let Some(header) = header {
                Cell { text: header }
            }
            p { class: "strong", {tr.move_untouched()} }
        }
    }
}

/// A count of rows in words.
fn rows_in_words(tr: &Tr, rows: usize) -> (i64, String) {
    (count(rows), tr.number(count(rows)))
}

#[cfg(test)]
mod tests;
