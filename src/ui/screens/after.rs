//! After a session: rating it again with the change shown, then rest with the cold timer.

use dioxus::prelude::*;

use crate::domain::episode::{CheckKind, NewCheck};
use crate::domain::pain::Pain;
use crate::domain::session::Ending;
use crate::domain::triage::Answers;
use crate::store::Request;
use crate::ui::components::{Awake, Button, CheckRow, Chips, Page, PainScale, SizeChips, Weight, size_name};
use crate::ui::context::{App, use_app, use_tr};
use crate::ui::draft::{Draft, Rated, SizeNow};
use crate::ui::route::Route;

/// Rates pain and size again, and says what changed.
#[component]
pub fn After() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let session = app.last_session();
    let before = session.as_ref().and_then(|session| session.pain_before);
    let given = session.as_ref().and_then(|session| session.pain_after);
    let rated = app.draft.read().rated;
    let pain = rated.pain.or(given);
    let clog = session.as_ref().and_then(|session| session.episode);
    let save = move |()| save_recheck(app, Rated { pain, ..rated });
    rsx! {
        Page {
            title: tr.after_title(),
            back: Route::Home {},
            safety: true,
            foot: rsx! {
                Button { label: tr.after_save(), weight: Weight::Huge, onpress: save }
            },
            Awake {}
            Change { before, now: pain }
            section { class: "stack",
                h2 { {tr.after_pain()} }
                PainScale { label: tr.after_pain(), now: pain, before, onpick: move |score| app.change_draft(|draft| draft.rated.pain = Some(score)) }
            }
            if clog.is_some() {
                section { class: "stack",
                    h2 { {tr.after_size()} }
                    if let Some(felt) = rated.felt {
                        p { class: "sub", {tr.after_felt(size_name(&tr, felt))} }
                    }
                    SizeChips { now: rated.size.told(), onpick: move |picked| app.change_draft(|draft| draft.rated.size = SizeNow::Told(picked)) }
                    Chips {
                        label: tr.common_size_gone(),
                        options: vec![tr.common_size_gone()],
                        chosen: (rated.size == SizeNow::Gone).then_some(0),
                        onpick: move |_| app.change_draft(|draft| draft.rated.size = SizeNow::Gone),
                    }
                }
            }
            ul { class: "rows",
                CheckRow {
                    label: tr.after_new(),
                    on: rated.new_sign,
                    ontoggle: move |()| app.change_draft(|draft| draft.rated.new_sign = !rated.new_sign),
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
fn save_recheck(app: App, rated: Rated) {
    let Rated {
        pain, size, new_sign, ..
    } = rated;
    let session = app.last_session();
    let (database, now) = (app.database(), app.now());
    let clog = session.as_ref().and_then(|session| session.episode);
    let before = session.as_ref().and_then(|session| session.pain_before);
    let worse = pain
        .zip(before)
        .is_some_and(|(now, before)| now.rise_since(before) >= 2);
    let mut parts = Vec::new();
    if let Some(session) = session {
        let ending = session.ending.unwrap_or(Ending::Stopped(None));
        parts.push(Request::AmendSession {
            id: session.id,
            ending,
            pain_after: pain,
        });
    }
    if let Some(episode) = clog {
        let check = NewCheck {
            at: now,
            kind: CheckKind::After,
            pain,
            size: size.told(),
            skin_changed: new_sign.then_some(true),
            temperature: None,
            trend: None,
        };
        parts.push(Request::AddCheck { episode, check });
        if size == SizeNow::Gone {
            parts.push(Request::CloseEpisode {
                id: episode,
                gone: now,
            });
        }
    }
    // The next place is written with the rating: a kill cannot make it count twice.
    let kept = Draft {
        rated: Rated::default(),
        ..app.draft.peek().clone()
    };
    parts.push(Request::SaveDesk(app.desk(Route::Rest {}.to_string(), &kept)));
    let work = async move { database.together(parts).await };
    app.then(work, move |app, ()| {
        app.is_at(&Route::Rest {}, kept);
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
