//! The fields of milk by pump or by hand.

use dioxus::prelude::*;

use super::flaw;
use super::parts::{Milk, Minutes};
use crate::domain::breast_map::Side;
use crate::domain::entry::{DraftKind, Field as Place, Method, PumpDraft, PumpedSides, Trouble};
use crate::domain::units::MilkTotal;
use crate::l10n::{plain_decimal, typed};
use crate::ui::components::{Chips, Field, MultiChips, NumberField, TextField, milk_unit};
use crate::ui::context::{App, use_app, use_tr};

const METHODS: [Method; 2] = [Method::Pump, Method::ByHand];
const TROUBLES: [Trouble; 2] = [Trouble::Pain, Trouble::CutOff];

/// All of them.
#[component]
pub(super) fn PumpFields(pump: PumpDraft) -> Element {
    let (app, tr) = (use_app(), use_tr());
    rsx! {
        Field { label: tr.entry_method(), why: None,
            Chips {
                label: tr.entry_method(),
                options: vec![tr.entry_method_pump(), tr.entry_method_hand()],
                chosen: METHODS.iter().position(|method| *method == pump.method),
                onpick: move |index: usize| change(app, |pump| {
                    pump.method = METHODS.get(index).copied().unwrap_or_default();
                }),
            }
        }
        Field { label: tr.entry_sides(), why: flaw(Place::Sides),
            Chips {
                label: tr.entry_sides(),
                options: vec![tr.entry_left(), tr.entry_right(), tr.entry_at_once(), tr.entry_in_turn()],
                chosen: PumpedSides::ALL.iter().position(|sides| Some(*sides) == pump.sides),
                onpick: move |index: usize| change(app, |pump| pump.sides = PumpedSides::ALL.get(index).copied()),
            }
        }
        Amounts { pump: pump.clone() }
        Details { pump: pump.clone() }
        Field { label: tr.entry_trouble(), why: None,
            MultiChips {
                label: tr.entry_trouble(),
                options: vec![tr.entry_trouble_pain(), tr.entry_trouble_cut_off()],
                on: TROUBLES.iter().map(|trouble| pump.trouble.contains(trouble)).collect::<Vec<_>>(),
                ontoggle: move |index: usize| change(app, |pump| {
                    if let Some(trouble) = TROUBLES.get(index)
                        && !pump.trouble.remove(trouble)
                    {
                        pump.trouble.insert(*trouble);
                    }
                }),
            }
        }
    }
}

fn change(app: App, change: impl FnOnce(&mut PumpDraft)) {
    app.change_form(|draft| {
        if let DraftKind::Pump(pump) = &mut draft.kind {
            change(pump);
        }
    });
}

/// How much, from each side with the sum, or of both together.
#[component]
fn Amounts(pump: PumpDraft) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let milk = app.settings().milk;
    let unit = milk_unit(&tr, milk);
    let has = |side| pump.sides.is_none_or(|sides| sides.has(side));
    let told = pump.left_dml.is_some() || pump.right_dml.is_some();
    let sum = pump
        .left_dml
        .unwrap_or(0)
        .saturating_add(pump.right_dml.unwrap_or(0));
    let one = matches!(pump.sides, Some(PumpedSides::Left | PumpedSides::Right));
    rsx! {
        div { class: "numbers",
            if has(Side::Left) {
                Milk {
                    place: Place::Left,
                    label: tr.entry_left_milk(unit.clone()),
                    deci_ml: pump.left_dml,
                    onchange: move |amount| change(app, |pump| pump.left_dml = amount),
                }
            }
            if has(Side::Right) {
                Milk {
                    place: Place::Right,
                    label: tr.entry_right_milk(unit.clone()),
                    deci_ml: pump.right_dml,
                    onchange: move |amount| change(app, |pump| pump.right_dml = amount),
                }
            }
            if !told && !one {
                Milk {
                    place: Place::Total,
                    label: tr.entry_total_milk(unit),
                    deci_ml: pump.total_dml,
                    onchange: move |amount| change(app, |pump| pump.total_dml = amount),
                }
            }
        }
        if told && !one {
            p { class: "strong num", role: "status", {tr.entry_sum(tr.milk(MilkTotal::from_deci_ml(sum.min(40_000)), milk))} }
        }
    }
}

/// How long, the flange, the setting.
#[component]
fn Details(pump: PumpDraft) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let length = move |set: fn(&mut PumpDraft, Option<i64>), seconds| {
        app.set_length(
            |draft| {
                if let DraftKind::Pump(pump) = &mut draft.kind {
                    set(pump, seconds);
                }
            },
            |draft| match &draft.kind {
                DraftKind::Pump(pump) => pump.duration_s.unwrap_or(0).saturating_add(pump.paused_s),
                _ => 0,
            },
        );
    };
    let by_pump = pump.method == Method::Pump;
    rsx! {
        div { class: "numbers",
            Minutes {
                place: Place::Duration,
                label: tr.entry_duration(),
                seconds: pump.duration_s,
                onchange: move |seconds| length(|pump, seconds| pump.duration_s = seconds, seconds),
            }
            Minutes {
                place: Place::Paused,
                label: tr.entry_paused_minutes(),
                seconds: (pump.paused_s > 0).then_some(pump.paused_s),
                onchange: move |seconds| length(|pump, seconds| pump.paused_s = seconds.unwrap_or(0), seconds),
            }
            if by_pump {
                NumberField {
                    label: tr.entry_flange(),
                    shown: pump.flange_mm.map(|mm| plain_decimal(mm, 0)).unwrap_or_default(),
                    why: flaw(Place::Flange),
                    ontext: move |text: String| {
                        let empty = text.trim().is_empty();
                        let mm = (!empty).then(|| typed(&text, 0).unwrap_or(i64::MAX));
                        change(app, |pump| pump.flange_mm = mm);
                    },
                }
            }
        }
        if by_pump {
            TextField {
                label: tr.entry_setting(),
                hint: tr.entry_setting_hint(),
                shown: pump.setting.clone(),
                why: flaw(Place::Setting),
                ontext: move |text| change(app, |pump| pump.setting = text),
            }
        }
    }
}
