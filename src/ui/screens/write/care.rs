//! The fields of care: what, and where it helps, who and how it felt.

use dioxus::prelude::*;

use super::flaw;
use crate::domain::entry::{CareDraft, CareKind, DraftKind, Field as Place};
use crate::domain::player::Feel;
use crate::ui::components::{Chips, Field, TextField, care_name};
use crate::ui::context::{App, use_app, use_tr};

const FEELS: [Feel; 3] = [Feel::Softer, Feel::Same, Feel::Sore];

/// All of them.
#[component]
pub(super) fn CareFields(care: CareDraft) -> Element {
    let (app, tr) = (use_app(), use_tr());
    rsx! {
        Field { label: tr.entry_care(), why: None,
            Chips {
                label: tr.entry_care(),
                options: CareKind::ALL.iter().map(|kind| care_name(&tr, *kind)).collect::<Vec<_>>(),
                chosen: CareKind::ALL.iter().position(|kind| *kind == care.kind),
                onpick: move |index: usize| change(app, |care| {
                    if let Some(kind) = CareKind::ALL.get(index) {
                        care.kind = *kind;
                    }
                }),
            }
        }
        match care.kind {
            CareKind::PainMedicine | CareKind::AntibioticsStarted => rsx! { Medicine { care } },
            CareKind::Massage => rsx! { Massage { care } },
            CareKind::Seen => rsx! { Seen { care } },
            CareKind::Cold | CareKind::Warm | CareKind::Rest => rsx! {},
        }
    }
}

fn change(app: App, change: impl FnOnce(&mut CareDraft)) {
    app.change_form(|draft| {
        if let DraftKind::Care(care) = &mut draft.kind {
            change(care);
        }
    });
}

#[component]
fn Medicine(care: CareDraft) -> Element {
    let (app, tr) = (use_app(), use_tr());
    rsx! {
        TextField {
            label: tr.entry_name(),
            hint: tr.entry_name_hint(),
            shown: care.name,
            why: flaw(Place::Name),
            ontext: move |text| change(app, |care| care.name = text),
        }
    }
}

#[component]
fn Massage(care: CareDraft) -> Element {
    let (app, tr) = (use_app(), use_tr());
    rsx! {
        TextField {
            label: tr.entry_massage_by(),
            shown: care.by,
            why: flaw(Place::By),
            ontext: move |text| change(app, |care| care.by = text),
        }
        TextField {
            label: tr.entry_massage_what(),
            shown: care.what,
            why: flaw(Place::What),
            ontext: move |text| change(app, |care| care.what = text),
        }
        Field { label: tr.entry_felt(), why: None,
            Chips {
                label: tr.entry_felt(),
                options: vec![tr.play_feel_softer(), tr.play_feel_same(), tr.play_feel_sore()],
                chosen: FEELS.iter().position(|feel| Some(*feel) == care.felt),
                onpick: move |index: usize| change(app, |care| care.felt = FEELS.get(index).copied()),
            }
        }
    }
}

#[component]
fn Seen(care: CareDraft) -> Element {
    let (app, tr) = (use_app(), use_tr());
    rsx! {
        TextField {
            label: tr.entry_seen_by(),
            shown: care.by,
            why: flaw(Place::By),
            ontext: move |text| change(app, |care| care.by = text),
        }
        TextField {
            label: tr.entry_seen_said(),
            shown: care.what,
            why: flaw(Place::What),
            ontext: move |text| change(app, |care| care.what = text),
        }
    }
}
