//! Care in one tap, and everything else that can be written down.

use dioxus::prelude::*;

use crate::domain::at::At;
use crate::domain::entry::{CareKind, CheckInDraft, DraftKind, FeedDraft, PumpDraft};
use crate::domain::ids::EntryId;
use crate::ui::components::{Button, Glyph, Icon, Page, Row, Weight, care_glyph, care_name};
use crate::ui::context::{use_app, use_tr};
use crate::ui::log::for_babies;
use crate::ui::route::Route;

/// Care, a check, a note, and what happened before.
#[component]
pub fn Tend() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut saved = use_signal(|| None::<(EntryId, CareKind, At)>);
    rsx! {
        Page { title: tr.tend_title(), back: Route::Home {},
            if let Some((id, care, at)) = saved() {
                Saved { id, care, at, onundo: move |()| saved.set(None) }
            }
            section { class: "stack",
                h2 { {tr.tend_care()} }
                div { class: "quick care",
                    for care in CareKind::ALL {
                        button {
                            key: "{care:?}",
                            r#type: "button",
                            onclick: move |_| {
                                let at = app.now();
                                app.tap_care(care, move |_, id| saved.set(Some((id, care, at))));
                            },
                            Icon { glyph: care_glyph(care) }
                            span { {care_name(&tr, care)} }
                        }
                    }
                }
            }
            Others {}
        }
    }
}

/// What was just tapped, with a way to say more and a way back.
#[component]
fn Saved(id: EntryId, care: CareKind, at: At, onundo: EventHandler) -> Element {
    let (app, tr) = (use_app(), use_tr());
    rsx! {
        section { class: "card on", role: "status",
            p { class: "strong", {tr.tend_saved(care_name(&tr, care), tr.clock(at))} }
            div { class: "pair",
                Button {
                    label: tr.tend_details(),
                    glyph: Glyph::Pen,
                    weight: Weight::Line,
                    onpress: move |()| app.open_entry(id, &Route::Home {}),
                }
                Button {
                    label: tr.tend_undo(),
                    glyph: Glyph::Undo,
                    weight: Weight::Line,
                    onpress: move |()| {
                        app.delete_entry(id);
                        onundo(());
                    },
                }
            }
        }
    }
}

#[component]
fn Others() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let open = move |kind: DraftKind| app.open_form(kind, &Route::Home {});
    let feed = || {
        DraftKind::Feed(FeedDraft {
            breast: Some(crate::domain::entry::BreastDraft::default()),
            bottle: None,
        })
    };
    rsx! {
        section { class: "stack",
            h2 { {tr.tend_more()} }
            ul { class: "rows",
                Row {
                    glyph: Glyph::List,
                    title: tr.tend_check(),
                    sub: tr.tend_check_sub(),
                    onpress: move |()| open(DraftKind::CheckIn(CheckInDraft::default())),
                }
                Row {
                    glyph: Glyph::Pen,
                    title: tr.tend_note(),
                    sub: tr.tend_note_sub(),
                    onpress: move |()| open(DraftKind::Note),
                }
            }
        }
        section { class: "stack",
            h2 { {tr.tend_log()} }
            ul { class: "rows",
                Row { glyph: Glyph::Drop, title: tr.tend_feed(), onpress: move |()| {
                    open(feed());
                    app.change_form(|draft| draft.babies = for_babies(&app.usual_babies(), false));
                } }
                Row {
                    glyph: Glyph::Pump,
                    title: tr.tend_pump(),
                    onpress: move |()| open(DraftKind::Pump(PumpDraft::default())),
                }
            }
        }
    }
}
