//! The bar that brings a deleted line back; it stays over every change of place, and over a kill.

use dioxus::prelude::*;

use super::{Glyph, IconButton, line_title};
use crate::domain::ids::EntryId;
use crate::platform::clock::sleep;
use crate::ui::context::{use_app, use_tr};

/// How long the bar stays by itself, in real milliseconds; the log itself offers the line for ten minutes.
const SHOWN_MS: u64 = 30_000;

/// Shown while a line that was just deleted can be brought back.
#[component]
pub fn UndoBar() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let deleted = app.log.read().deleted.clone();
    match deleted {
        Some(entry) if Some(entry.id) != app.undone() => rsx! {
            for entry in [entry] {
                Bar { key: "{entry.id}", id: entry.id, what: line_title(&tr, &entry.kind) }
            }
        },
        _ => rsx! {},
    }
}

#[component]
fn Bar(id: EntryId, what: String) -> Element {
    let (app, tr) = (use_app(), use_tr());
    use_future(move || async move {
        sleep(SHOWN_MS).await;
        app.leave_undo(id);
    });
    rsx! {
        div { class: "undo", role: "status",
            span { class: "grow", {tr.log_deleted(what)} }
            button { r#type: "button", class: "btn text", onclick: move |_| app.restore_entry(id), {tr.log_undo()} }
            IconButton { label: tr.log_undo_close(), glyph: Glyph::Close, onpress: move |()| app.leave_undo(id) }
        }
    }
}
