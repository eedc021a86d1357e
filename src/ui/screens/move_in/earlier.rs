//! Files that were brought in before; each can be taken back, after a second tap: she may have changed its entries.

use dioxus::prelude::*;

use crate::domain::import::Import;
use crate::import::Format;
use crate::ui::components::{Button, Glyph, Weight};
use crate::ui::context::{use_app, use_tr};

/// The list, the latest first.
#[component]
pub(super) fn Earlier() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let files = use_resource(move || {
        // Read again after every write.
        let _ = app.overview.read();
        let database = app.database();
        async move { database.imports().await }
    });
    let files = match &*files.read_unchecked() {
        Some(Ok(files)) => files.clone(),
        Some(Err(error)) => {
            use crate::ui::explain::Explain as _;
            return rsx! { p { role: "alert", {error.explain(&tr)} } };
        }
        None => Vec::new(),
    };
    if files.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { class: "stack",
            h2 { {tr.move_earlier()} }
            for file in files {
                OneFile { key: "{file.id}", file }
            }
        }
    }
}

#[component]
fn OneFile(file: Import) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut sure = use_signal(|| false);
    let id = file.id;
    let known = Format::ALL.iter().find(|format| format.slug() == file.format);
    let name = known.map_or_else(|| file.format.clone(), |format| format.app().to_owned());
    rsx! {
        article { class: "card",
            h3 { {tr.move_earlier_one(name, tr.day_and_clock(file.at))} }
            if !file.name.is_empty() {
                p { class: "sub", bdi { "{file.name}" } }
            }
            p { {tr.move_earlier_count(file.added, tr.number(file.added))} }
            if sure() {
                p { {tr.move_sure()} }
                Button { label: tr.move_sure_yes(), weight: Weight::Line, onpress: move |()| app.take_back(id) }
                Button { label: tr.move_sure_no(), weight: Weight::Text, onpress: move |()| sure.set(false) }
            } else {
                Button {
                    label: tr.move_undo(),
                    weight: Weight::Text,
                    glyph: Glyph::Undo,
                    onpress: move |()| sure.set(true),
                }
            }
        }
    }
}
