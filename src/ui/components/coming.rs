//! Reminders on the Today screen: what is due is answered in one tap, what is to come is told.

use dioxus::prelude::*;

use super::{Button, Glyph, Row, Weight};
use crate::domain::at::At;
use crate::domain::catalog::RoutineId;
use crate::domain::episode::Episode;
use crate::domain::reminder::{Reminder, Tap, answer};
use crate::ui::context::{App, use_app, use_tr};
use crate::ui::remind::discreet;

/// A look at the clog that is due now (T22, T23): better, same, worse or gone.
#[component]
pub fn Recheck(clog: Episode) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let now = app.now().utc_ms();
    let is_look = |reminder| matches!(reminder, Reminder::Recheck20(_) | Reminder::Recheck6h(_));
    let due = app
        .due()
        .into_iter()
        .find(|due| due.at_ms <= now && is_look(due.reminder));
    let Some(due) = due else { return rsx! {} };
    let taps = [
        (Tap::Better, tr.remind_better()),
        (Tap::Same, tr.remind_same()),
        (Tap::Worse, tr.remind_worse()),
        (Tap::Gone, tr.remind_gone()),
    ];
    rsx! {
        section { class: "card on",
            h2 { {tr.remind_recheck()} }
            div { class: "pair",
                for (tap, label) in taps {
                    Button {
                        key: "{label}",
                        label,
                        weight: Weight::Line,
                        onpress: {
                            let clog = clog.clone();
                            move |()| tell(app, &clog, due.reminder, tap)
                        },
                    }
                }
            }
        }
    }
}

/// Keeps the answer; no better leads to the questions, gone to the one of what helped.
fn tell(app: App, clog: &Episode, reminder: Reminder, tap: Tap) {
    let (check, gone) = answer(reminder, tap, app.now());
    let id = clog.id;
    if matches!(tap, Tap::Same | Tap::Worse) {
        app.begin_for(RoutineId::ClogRelief, Some(clog));
        app.change_draft(|draft| draft.answers.trend = check.trend);
    }
    let database = app.database();
    app.then(
        async move { database.add_check(id, check).await },
        move |app, _| {
            if gone {
                app.mark_gone(id);
            }
        },
    );
}

/// What is to come today, each with its time.
#[component]
pub fn Coming() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let now = app.now();
    let ahead: Vec<_> = app
        .due()
        .into_iter()
        .filter(|due| due.at_ms > now.utc_ms())
        .collect();
    if ahead.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { class: "stack-s",
            h2 { {tr.remind_title()} }
            ul { class: "rows",
                for due in ahead {
                    Row {
                        key: "{due.reminder:?}",
                        glyph: Glyph::Bell,
                        title: tr.remind_coming(
                            discreet(&tr, due.reminder),
                            tr.day_and_clock(At::new(due.at_ms, now.offset_min()).unwrap_or(now)),
                        ),
                    }
                }
            }
        }
    }
}
