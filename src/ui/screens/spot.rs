//! Marking the sore spot, with a finger or the arrows.

use dioxus::prelude::*;

use crate::art::map::{MAP, Pin, map, map_spot};
use crate::domain::breast_map::{Side, Spot as Place};
use crate::domain::episode;
use crate::domain::units::LumpSize;
use crate::ui::components::{Button, Drawing, Glyph, IconButton, LookButton, Page, SizeChips, Weight};
use crate::ui::context::{use_app, use_tr};
use crate::ui::route::Route;

/// How far one tap on an arrow moves the pin, in breast radii.
const NUDGE: f32 = 0.15;

/// Asks where it is sore and how big it is.
#[component]
pub fn Spot() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let draft = app.draft.read().clone();
    let spot = draft.place.and_then(episode::Place::spot);
    let mark = move |spot: Place| app.change_draft(|draft| draft.place = Some(episode::Place::Spot(spot)));
    let all_over = move |side: Side| {
        app.change_draft(|draft| {
            draft.place = Some(episode::Place::AllOver(side));
            draft.size = None;
        });
        navigator().push(app.first_place());
    };
    rsx! {
        Page {
            title: tr.map_title(),
            safety: true,
            back: Route::Home {},
            foot: rsx! {
                if spot.is_some() {
                    Button {
                        label: tr.map_this(),
                        weight: Weight::Huge,
                        onpress: move |()| {
                            navigator().push(app.first_place());
                        },
                    }
                } else {
                    div { class: "pair body-order",
                        Button {
                            label: tr.map_all_over_left(),
                            weight: Weight::Line,
                            onpress: move |()| all_over(Side::Left),
                        }
                        Button {
                            label: tr.map_all_over_right(),
                            weight: Weight::Line,
                            onpress: move |()| all_over(Side::Right),
                        }
                    }
                }
            },
            p { class: "sub", {tr.map_hint()} }
            div { class: "pictured",
                Map { spot, size: draft.size, onmark: mark }
                LookButton {}
            }
            if spot.is_none() {
                PlaceByKey { onmark: mark }
            }
            if let Some(spot) = spot {
                Nudges { spot, onmark: mark }
                section { class: "stack",
                    h2 { {tr.map_size()} }
                    SizeChips {
                        now: draft.size,
                        onpick: move |size| app.change_draft(|draft| draft.size = Some(size)),
                    }
                }
            }
        }
    }
}

/// A first pin without a pointer; the arrows then move it.
#[component]
fn PlaceByKey(onmark: EventHandler<Place>) -> Element {
    let tr = use_tr();
    let sides = [
        (Side::Left, tr.map_mark_left()),
        (Side::Right, tr.map_mark_right()),
    ];
    rsx! {
        div { class: "pair body-order",
            for (side, label) in sides {
                Button {
                    key: "{label}",
                    label,
                    weight: Weight::Line,
                    // Halfway out toward the arm, where most of the tissue is.
                    onpress: move |()| onmark(Place::nearest(side, 0.4, -0.3)),
                }
            }
        }
    }
}

/// The drawing; a tap marks the nearest place.
#[component]
fn Map(spot: Option<Place>, size: Option<LumpSize>, onmark: EventHandler<Place>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let lump_mm = size.map(LumpSize::mm);
    let look = app.look(spot.map_or(Side::Left, Place::side));
    let form = look.form();
    let pins: Vec<Pin> = spot
        .into_iter()
        .map(|spot| Pin {
            spot,
            lump_mm,
            chosen: true,
        })
        .collect();
    let label = spot.map_or_else(|| tr.map_alt(), |spot| tr.map_alt_marked(tr.spot(spot)));
    let mut frame = use_signal(|| None::<std::rc::Rc<MountedData>>);
    rsx! {
        div {
            class: if spot.is_some() { "map" } else { "map none" },
            dir: "ltr",
            tabindex: 0,
            onkeydown: move |event| {
                let moved = match (event.key(), spot) {
                    (Key::ArrowUp, Some(spot)) => Some(spot.moved(0.0, -NUDGE)),
                    (Key::ArrowDown, Some(spot)) => Some(spot.moved(0.0, NUDGE)),
                    (Key::ArrowLeft, Some(spot)) => Some(spot.moved(to_left(spot.side()), 0.0)),
                    (Key::ArrowRight, Some(spot)) => Some(spot.moved(-to_left(spot.side()), 0.0)),
                    (Key::Enter, None) => Some(Place::nearest(Side::Left, 0.4, -0.3)),
                    _ => None,
                };
                if let Some(moved) = moved {
                    event.prevent_default();
                    onmark(moved);
                }
            },
            onmounted: move |event| frame.set(Some(event.data())),
            onclick: move |event| async move {
                let at = event.element_coordinates();
                let shown = match frame.peek().clone() {
                    Some(frame) => frame.get_client_rect().await.ok().map(|rect| (rect.size.width, rect.size.height)),
                    None => None,
                };
                let (width, height) = shown.unwrap_or((f64::from(MAP.0), f64::from(MAP.1)));
                #[allow(clippy::cast_possible_truncation)] // pixels
                let hit = map_spot(
                    form,
                    at.x as f32,
                    at.y as f32,
                    (width as f32, height as f32),
                );
                if let Some(spot) = hit {
                    onmark(spot);
                }
            },
            Drawing { svg: map(&look, &pins).svg(Some(&crate::l10n::plain(&label))) }
            SideLabels { chosen: spot.map(Place::side) }
        }
    }
}

/// One step toward the left of the screen: on the mirror's left side lies her left arm.
fn to_left(side: Side) -> f32 {
    match side {
        Side::Left => NUDGE,
        Side::Right => -NUDGE,
    }
}

/// Left and right, as words over the drawing; a mirror shows her left on the left.
#[component]
fn SideLabels(chosen: Option<Side>) -> Element {
    let tr = use_tr();
    let class = |side| {
        if chosen == Some(side) {
            "map-side on"
        } else {
            "map-side"
        }
    };
    rsx! {
        div { class: "map-sides", "aria-hidden": "true",
            span { class: class(Side::Left), {tr.map_left()} }
            span { class: class(Side::Right), {tr.map_right()} }
        }
    }
}

/// The place in words, with arrows and a way to the other side.
#[component]
fn Nudges(spot: Place, onmark: EventHandler<Place>) -> Element {
    let tr = use_tr();
    // On the drawing her left breast has its arm side at the left.
    let (to_arm, to_middle) = match spot.side() {
        Side::Left => (Glyph::Left, Glyph::Right),
        Side::Right => (Glyph::Right, Glyph::Left),
    };
    let arrows = [
        (tr.map_move_arm(), to_arm, (NUDGE, 0.0)),
        (tr.map_move_middle(), to_middle, (-NUDGE, 0.0)),
        (tr.map_move_up(), Glyph::Up, (0.0, -NUDGE)),
        (tr.map_move_down(), Glyph::Down, (0.0, NUDGE)),
    ];
    rsx! {
        div { class: "nudges",
            p { class: "grow strong", "aria-live": "polite", {tr.spot(spot)} }
            button {
                r#type: "button",
                class: "chip",
                onclick: move |_| onmark(spot.on_other_side()),
                {tr.map_other_side()}
            }
        }
        div { class: "nudges", role: "group", "aria-label": tr.map_move(),
            span { class: "grow sub", {tr.map_move()} }
            for (label, glyph, (dx, dy)) in arrows {
                IconButton { key: "{label}", label, glyph, edge: true, onpress: move |()| onmark(spot.moved(dx, dy)) }
            }
        }
    }
}
