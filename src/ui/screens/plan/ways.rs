//! The ways in which a plan comes: a file or a picture of its code, pasted text, the camera.

use dioxus::prelude::*;

use super::pick;
use super::scan::Scan;
use crate::l10n::Tr;
use crate::ui::components::{Button, Flaw, Glyph, Icon, Weight};
use crate::ui::context::{use_app, use_tr};
use crate::ui::plan::MOST_PASTED;

/// All ways.
#[component]
pub(super) fn Ways(picking: Signal<bool>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    rsx! {
        section { class: "card",
            h3 { {tr.plan_by_file()} }
            p { class: "sub", {tr.plan_by_file_sub()} }
            Button {
                label: tr.plan_choose(),
                glyph: Glyph::File,
                disabled: picking(),
                onpress: move |()| pick(app, picking),
            }
        }
        Paste {}
        if app.platform().camera.is_there() {
            Scan {}
        } else {
            p { class: "note", Icon { glyph: Glyph::Info } span { {tr.plan_camera()} } }
        }
    }
}

/// How much of the field is used, in tenths of a kilobyte rounded up.
fn used(tr: &Tr, bytes: usize) -> String {
    let tenths = i64::try_from(bytes.div_ceil(100)).unwrap_or(i64::MAX);
    let used = if tenths % 10 == 0 {
        tr.number(tenths / 10)
    } else {
        tr.tenths(tenths)
    };
    tr.plan_paste_count(
        used,
        tr.number(i64::try_from(MOST_PASTED / 1_000).unwrap_or_default()),
    )
}

/// The field for a text, with how much is in it.
#[component]
fn Paste() -> Element {
    let (mut app, tr) = (use_app(), use_tr());
    let text = app.taking.read().pasted.clone();
    let first = use_hook(|| text.clone());
    let long = text.len() > MOST_PASTED;
    let why = long.then(|| tr.plan_paste_long());
    rsx! {
        section { class: "card",
            h3 { {tr.plan_by_text()} }
            label { class: "field",
                span { {tr.plan_paste_label()} }
                textarea {
                    rows: 4,
                    dir: "ltr",
                    spellcheck: false,
                    autocomplete: "off",
                    initial_value: "{first}",
                    "aria-invalid": if long { "true" },
                    oninput: move |event| app.taking.write().pasted = event.value(),
                }
                span { class: "sub num", role: "status", {used(&tr, text.len())} }
                Flaw { why }
            }
            Button {
                label: tr.plan_paste_read(),
                weight: Weight::Line,
                disabled: long || text.trim().is_empty(),
                onpress: move |()| app.take_plan_text(),
            }
        }
    }
}
