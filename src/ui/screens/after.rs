//! After a session: rating it again with the change shown, then rest with the cold timer.

use dioxus::prelude::*;

use crate::domain::episode::{CheckKind, NewCheck};
use crate::domain::pain::Pain;
use crate::domain::session::Ending;
use crate::domain::triage::Answers;
use crate::domain::units::LumpSize;
use crate::ui::components::{Button, CheckRow, Chips, Page, PainScale, SizeChips, Weight};
use crate::ui::context::{App, use_app, use_tr};
use crate::ui::route::Route;

/// The spot as she finds it now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum SizeNow {
    Untold,
    Told(LumpSize),
    Gone,
}

impl SizeNow {
    fn told(self) -> Option<LumpSize> {
        match self {
            Self::Told(size) => Some(size),
            Self::Untold | Self::Gone => None,
        }
    }
}

/// Rates pain and size again, and says what changed.
#[component]
pub fn After() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let session = app.last_session();
    let before = session.as_ref().and_then(|session| session.pain_before);
    let given = session.as_ref().and_then(|session| session.pain_after);
    let mut pain = use_signal(|| given);
    let mut size = use_signal(|| SizeNow::Untold);
    let mut new_sign = use_signal(|| false);
    let clog = app.overview.read().open.clone();
    let save = move |()| save_recheck(app, pain(), size(), new_sign());
    rsx! {
        Page {
            title: tr.after_title(),
            back: Route::Home {},
            foot: rsx! {
                Button { label: tr.after_save(), weight: Weight::Huge, onpress: save }
            },
            Change { before, now: pain() }
            section { class: "stack",
                h2 { {tr.after_pain()} }
                PainScale { label: tr.after_pain(), now: pain(), before, onpick: move |score| pain.set(Some(score)) }
            }
            if clog.is_some() {
                section { class: "stack",
                    h2 { {tr.after_size()} }
                    SizeChips { now: size().told(), onpick: move |picked| size.set(SizeNow::Told(picked)) }
                    Chips {
                        label: tr.common_size_gone(),
                        options: vec![tr.common_size_gone()],
                        chosen: (size() == SizeNow::Gone).then_some(0),
                        onpick: move |_| size.set(SizeNow::Gone),
                    }
                }
            }
            ul { class: "rows",
                CheckRow {
                    label: tr.after_new(),
                    on: new_sign(),
                    ontoggle: move |()| new_sign.set(!new_sign()),
                }
            }
        }
    }
}

/// Before and now, side by side, with one honest line.
#[component]
fn Change(before: Option<Pain>, now: Option<Pain>) -> Element {
    let tr = use_tr();
    let Some(before) = before else { return rsx! {} };
    let line = now.map(|now| match now.rise_since(before) {
        ..=-1 => tr.after_down(),
        0 => tr.after_same(),
        _ => tr.after_up(),
    });
    rsx! {
        section { class: "card on",
            div { class: "change",
                div { span { {tr.after_before()} } b { class: "num", {tr.number(before.score())} } }
                span { class: "arrow", "aria-hidden": "true" }
                div {
                    span { {tr.after_now()} }
                    b { class: "num", {now.map_or_else(|| "·".to_owned(), |now| tr.number(now.score()))} }
                }
            }
            p { class: "strong", "aria-live": "polite", {line.unwrap_or_default()} }
        }
    }
}

/// Keeps the rating; two points more, or a new sign, leads back to the first card (clinical.md 13).
fn save_recheck(app: App, pain: Option<Pain>, size: SizeNow, new_sign: bool) {
    let session = app.last_session();
    let (database, now, clog) = (app.database(), app.now(), app.open_clog());
    let before = session.as_ref().and_then(|session| session.pain_before);
    let worse = pain
        .zip(before)
        .is_some_and(|(now, before)| now.rise_since(before) >= 2);
    let work = async move {
        if let Some(session) = session {
            let ending = session.ending.unwrap_or(Ending::Stopped(None));
            database.amend_session(session.id, ending, pain).await?;
        }
        if let Some(clog) = clog {
            let check = NewCheck {
                at: now,
                kind: CheckKind::After,
                pain,
                size: size.told(),
                skin_changed: new_sign.then_some(true),
                temperature: None,
                trend: None,
            };
            database.add_check(clog, check).await?;
            if size == SizeNow::Gone {
                database.close_episode(clog, now).await?;
            }
        }
        Ok(())
    };
    app.then(work, move |app, ()| {
        if new_sign || worse {
            app.change_draft(|draft| {
                draft.answers = Answers::default();
                draft.all = true;
                draft.asked_again = false;
                draft.corrects = None;
            });
            app.go(app.first_place());
        } else {
            app.go(Route::Rest {});
        }
    });
}
