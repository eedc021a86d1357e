//! "Did you reach someone?": the answer that can lift a lock (clinical.md D2).

use dioxus::prelude::*;

use super::{Button, Weight};
use crate::domain::ids::TriageId;
use crate::domain::triage::{NewHeard, Said, waits_for_word};
use crate::store::Request;
use crate::ui::context::{App, use_app, use_tr};
use crate::ui::route::Route;

/// Asks as long as a check waits for a word: the one that locks, else the newest that said to call.
#[component]
pub fn Reached() -> Element {
    let app = use_app();
    let waits = {
        let overview = app.overview.read();
        waits_for_word(&overview.triage, &overview.heard, app.now().utc_ms())
    };
    match waits {
        Some(id) => rsx! { ReachedFor { id } },
        None => rsx! {},
    }
}

/// The same about one check.
#[component]
pub fn ReachedFor(id: TriageId) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let options = [
        (Said::Seen, tr.home_reached_seen()),
        (Said::Medicine, tr.home_reached_medicine()),
        (Said::MassageOk, tr.home_reached_ok()),
        (Said::NotYet, tr.home_reached_not_yet()),
    ];
    rsx! {
        section { class: "card on",
            h2 { {tr.home_reached()} }
            div { class: "pair",
                for (said, label) in options {
                    Button { key: "{label}", label, weight: Weight::Line, onpress: move |()| tell(app, id, said) }
                }
            }
        }
    }
}

/// Keeps what she heard; "massage is fine" is kept in the health profile too, where that asked for it.
fn tell(app: App, id: TriageId, said: Said) {
    let (database, at) = (app.database(), app.now());
    let heard = NewHeard {
        triage: id,
        at,
        said,
        person: None,
    };
    let mut parts = vec![Request::AddHeard(heard)];
    if said == Said::MassageOk {
        let overview = app.overview.peek();
        let check = overview.triage.iter().find(|check| check.id == id);
        if let Some(conditions) = check.and_then(|check| check.answers.conditions.as_ref()) {
            let profile = overview.profile.clone().cleared(conditions, at);
            parts.push(Request::SaveProfile(profile));
        }
    }
    app.then(async move { database.together(parts).await }, move |app, ()| {
        if said == Said::NotYet {
            app.go(Route::Verdict { id });
        }
    });
}
