//! The map on which the sore spot is marked: both breasts, as in a mirror.

use super::Look;
use super::breast::{CM, Form, of_map, on_map, round};
use super::front::{HANGING, SCALE, in_close, in_front, placed, torso};
use super::geometry::{Pt, curves, num, pt};
use super::keep::{self, zone};
use super::scene::{Item, Scene, Transform};
use crate::domain::breast_map::{Side, Spot};

/// Width and height of the map.
pub const MAP: (f32, f32) = (360.0, 300.0);
/// Of the map against the view from the front.
pub(super) const ZOOM: f32 = 1.66;
const FOCUS: Pt = pt(180.0, 198.0);
/// A tap this far past the rim still counts as the rim, in breast radii.
const FORGIVING: f32 = 1.18;

/// A sore spot to show on the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pin {
    /// Where.
    pub spot: Spot,
    /// Width of the lump in millimetres.
    pub lump_mm: Option<i64>,
    /// The one that is being marked; others are shown as rings alone.
    pub chosen: bool,
}

/// A point of the view from the front, on the map.
pub(super) fn to_view(q: Pt) -> Pt {
    pt(MAP.0 / 2.0, MAP.1 / 2.0) + (q - FOCUS) * ZOOM
}

fn from_view(p: Pt) -> Pt {
    (p - pt(MAP.0 / 2.0, MAP.1 / 2.0)) * (1.0 / ZOOM) + FOCUS
}

/// Where a spot lies on the map, in units of [`MAP`].
#[must_use]
pub fn map_point(form: Form, spot: Spot) -> (f32, f32) {
    let p = to_view(in_front(spot.side(), on_map(form, spot.hour(), spot.r())));
    (p.x, p.y)
}

/// The spot under a tap at `(x, y)` on a map that is shown `shown` wide and high (same unit as the
/// tap, the whole map fitted into it); `None` off both breasts.
#[must_use]
pub fn map_spot(form: Form, x: f32, y: f32, shown: (f32, f32)) -> Option<Spot> {
    let factor = (shown.0 / MAP.0).min(shown.1 / MAP.1);
    if !factor.is_finite() || factor <= 0.0 {
        return None;
    }
    let corner = pt((shown.0 - MAP.0 * factor) / 2.0, (shown.1 - MAP.1 * factor) / 2.0);
    let touched = from_view((pt(x, y) - corner) * (1.0 / factor));
    let hit_on = |side: Side| {
        let (hour, r) = of_map(form, in_close(side, touched));
        (side, hour, r)
    };
    let (on, hour, r) = [hit_on(Side::Right), hit_on(Side::Left)]
        .into_iter()
        .min_by(|a, b| a.2.total_cmp(&b.2))?;
    if r > FORGIVING {
        return None;
    }
    Spot::new(on, hour.clamp(0.0, 12.0), r.min(1.0)).ok()
}

/// Both breasts as in a mirror, the one of `look` emphasised, with the pins.
#[must_use]
pub fn map(look: &Look, pins: &[Pin]) -> Scene {
    let corner = to_view(pt(0.0, 0.0));
    let view = Transform::put(corner, ZOOM);
    let mut body = torso(look, HANGING);
    for side in [Side::Right, Side::Left] {
        let chosen = side == look.side;
        let rim = round(look.form(), 1.0);
        let mut lines = vec![
            Item::path("a-clock", round(look.form(), 0.25)),
            Item::path("a-clock", rim.clone()),
        ];
        if chosen {
            // Over the dotted one, which is what a screen sees that chooses neither.
            lines.extend([
                Item::line("a-case", rim.clone(), 9.5),
                Item::line("a-out", rim, 5.0),
            ]);
        }
        body.extend(placed(side, lines));
    }
    let mut items = vec![Item::group("", view, body)];
    for pin in pins {
        let (x, y) = map_point(look.form(), pin.spot);
        let scale = SCALE * ZOOM;
        let r = keep::radius(pin.lump_mm) * scale;
        items.extend(zone(pt(x, y), r, r + 0.95 * CM * scale));
    }
    items.extend(pins.iter().filter(|pin| pin.chosen).flat_map(|pin| {
        let (x, y) = map_point(look.form(), pin.spot);
        drop_pin(pt(x, y), 1.0)
    }));
    Scene {
        view: MAP,
        items,
        tone: look.tone,
        round_s: 0.0,
    }
}

/// A map pin whose tip is at `tip`.
pub(super) fn drop_pin(tip: Pt, scale: f32) -> Vec<Item> {
    let at = |x: f32, y: f32| tip + pt(x, y) * scale;
    let points = [
        at(0.0, 0.0),
        at(-11.0, -19.0),
        at(-18.0, -27.0),
        at(-18.0, -38.0),
        at(-18.0, -48.0),
        at(-10.0, -56.0),
        at(0.0, -56.0),
        at(10.0, -56.0),
        at(18.0, -48.0),
        at(18.0, -38.0),
        at(18.0, -27.0),
        at(11.0, -19.0),
        at(0.0, 0.0),
    ];
    let d = curves(&points) + "Z";
    let hole = at(0.0, -38.0);
    let ring = format!("M{} {}z", num(hole.x), num(hole.y));
    vec![
        Item::line("a-case", d.clone(), 6.0),
        Item::path("a-pin", d),
        Item::line("a-pin-hole", ring, 14.0 * scale),
    ]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn off_the_body_is_nowhere() {
        assert_eq!(map_spot(Form::USUAL, 2.0, 2.0, MAP), None);
        assert_eq!(map_spot(Form::USUAL, 10.0, 10.0, (0.0, 0.0)), None);
    }

    proptest! {
        #[test]
        fn a_tap_on_the_pin_is_the_spot(left in any::<bool>(), hour in 0.0_f32..12.0, r in 0.05_f32..0.97, k in 0_usize..6, grow in 0.5_f32..3.0) {
            let side = if left { Side::Left } else { Side::Right };
            let form = Form::all().nth(k).unwrap();
            let spot = Spot::new(side, hour, r).unwrap();
            let (x, y) = map_point(form, spot);
            prop_assert!(x > 4.0 && x < MAP.0 - 4.0 && y > 4.0 && y < MAP.1 - 4.0, "{x} {y}");
            let back = map_spot(form, x * grow, y * grow, (MAP.0 * grow, MAP.1 * grow)).unwrap();
            prop_assert_eq!(back.side(), side);
            let (ax, ay) = spot.xy();
            let (bx, by) = back.xy();
            prop_assert!((ax - bx).hypot(ay - by) < 0.02, "{} became {}", spot, back);
        }
    }
}
