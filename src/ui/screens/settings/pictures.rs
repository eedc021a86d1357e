//! How the pictures look: tone, style, the form of the body, whether they move.

use dioxus::prelude::*;

use crate::art::map::{Pin, map};
use crate::art::{Look, scene};
use crate::domain::breast_map::{Side, Spot};
use crate::domain::catalog::StepId;
use crate::domain::pictures::{BreastShape, BreastSize, Scar, Style};
use crate::l10n::plain;
use crate::ui::components::Choice;
use crate::ui::components::{Drawing, style_word};
use crate::ui::context::{use_app, use_tr};

const ONE: [Option<Side>; 3] = [None, Some(Side::Left), Some(Side::Right)];
const SCARS: [Option<Scar>; 3] = [None, Some(Scar::Ring), Some(Scar::Fold)];

/// The section of the pictures, with two of them as they are chosen.
#[component]
pub(super) fn Pictures() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let settings = app.settings();
    rsx! {
        section { class: "pictures", "aria-labelledby": "pictures",
            h2 { id: "pictures", {tr.look_title()} }
            Preview {}
            Tones { chosen: settings.tone, onpick: move |tone| app.change_settings(|next| next.tone = tone) }
            Choice {
                title: tr.look_style(),
                options: Style::ALL.map(|style| style_word(&tr, style)).to_vec(),
                chosen: Style::ALL.iter().position(|style| *style == settings.style),
                onpick: move |index: usize| {
                    app.change_settings(|next| next.style = Style::ALL.get(index).copied().unwrap_or_default());
                },
            }
            Body {}
            Choice {
                title: tr.look_moving(),
                options: vec![tr.look_moving_on(), tr.look_moving_off()],
                chosen: usize::from(!settings.moving),
                onpick: move |index: usize| app.change_settings(|next| next.moving = index == 0),
            }
            p { class: "sub", {tr.look_moving_sub()} }
        }
    }
}

/// A stroke and the map, in the look of the moment.
#[component]
fn Preview() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let side = app.settings().one_breast.unwrap_or(Side::Left);
    let spot = Spot::nearest(side, 0.5, -0.3);
    let look = Look {
        spot: Some(spot),
        ..app.look(side)
    };
    let pin = Pin {
        spot,
        lump_mm: None,
        chosen: true,
    };
    let label = plain(&tr.look_preview());
    rsx! {
        div { class: "pair preview",
            Drawing { svg: scene(StepId::Bf3, &look, 0.0).svg(Some(&label)) }
            Drawing { svg: map(&look, &[pin]).svg(None) }
        }
    }
}

/// Size, shape, scar, one or both.
#[component]
fn Body() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let settings = app.settings();
    rsx! {
        Choice {
            title: tr.look_size(),
            options: vec![tr.look_size_small(), tr.look_size_medium(), tr.look_size_large()],
            chosen: BreastSize::ALL.iter().position(|size| *size == settings.breast_size),
            onpick: move |index: usize| {
                let size = BreastSize::ALL.get(index).copied().unwrap_or_default();
                app.change_settings(|next| next.breast_size = size);
            },
        }
        Choice {
            title: tr.look_shape(),
            options: vec![tr.look_shape_round(), tr.look_shape_hanging()],
            chosen: BreastShape::ALL.iter().position(|shape| *shape == settings.breast_shape),
            onpick: move |index: usize| {
                let shape = BreastShape::ALL.get(index).copied().unwrap_or_default();
                app.change_settings(|next| next.breast_shape = shape);
            },
        }
        Choice {
            title: tr.look_scar(),
            options: vec![tr.look_scar_none(), tr.look_scar_ring(), tr.look_scar_fold()],
            chosen: SCARS.iter().position(|scar| *scar == settings.scar),
            onpick: move |index: usize| {
                app.change_settings(|next| next.scar = SCARS.get(index).copied().flatten());
            },
        }
        Choice {
            title: tr.look_one(),
            options: vec![tr.look_one_both(), tr.look_one_left(), tr.look_one_right()],
            chosen: ONE.iter().position(|one| *one == settings.one_breast),
            onpick: move |index: usize| {
                app.change_settings(|next| next.one_breast = ONE.get(index).copied().flatten());
            },
        }
    }
}

/// The ten skin tones as swatches.
#[component]
fn Tones(chosen: u8, onpick: EventHandler<u8>) -> Element {
    let tr = use_tr();
    rsx! {
        section { class: "stack",
            h2 { {tr.settings_tone()} }
            div { class: "tones", role: "radiogroup", "aria-label": tr.settings_tone(),
                for tone in 1..=10_u8 {
                    button {
                        key: "{tone}",
                        r#type: "button",
                        class: "tone",
                        role: "radio",
                        "aria-checked": if tone == chosen { "true" } else { "false" },
                        "aria-label": tr.settings_tone_n(tr.number(tone)),
                        style: "background:{crate::art::tone_hex(tone)}",
                        onclick: move |_| onpick(tone),
                    }
                }
            }
        }
    }
}
