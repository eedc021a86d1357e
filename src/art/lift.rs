//! A hand off the skin: nearer to the eye, so a little larger, with its soft shadow away from it.

use super::Look;
use super::geometry::{Pt, polyline, pt};
use super::hand::Stand;
use super::moves::{or_at_rest, pulsing, swelling};
use super::scene::{Item, Transform};

/// How much larger a lifted hand is seen.
pub(super) const NEARER: f32 = 1.1;
/// Where the shadow of a lifted hand falls, in units of the view.
const FALLS: Pt = pt(10.0, 17.0);
/// Along the middle of a flat hand, from the fingers to the forearm, about its pads.
const SPINE: [Pt; 3] = [pt(0.0, 14.0), pt(0.0, 150.0), pt(0.0, 420.0)];

/// The soft shadow of a hand that stands there in the air.
pub(super) fn shadow(stand: Stand) -> Item {
    let [tips, wrist, arm] = SPINE;
    let soft = |by: f32| {
        [
            Item::line("a-shadow", polyline(&[tips, wrist]), 56.0 + by),
            Item::line("a-shadow", polyline(&[wrist, arm]), 34.0 + by),
        ]
    };
    let layers = [0.0, 10.0, 20.0].into_iter().flat_map(soft).collect();
    let at = stand.at + FALLS;
    Item::group("", Transform::None, vec![Stand { at, ..stand }.put(layers)])
}

/// Seconds over which a hand is set down, and rests.
const SET_DOWN_S: f32 = 6.0;
/// Size of a hand that comes down, rests and is lifted for the next time.
const LANDS: [(f32, f32); 5] = [(0.0, 1.16), (0.22, 1.0), (0.9, 1.0), (0.97, 1.16), (1.0, 1.16)];
/// The same as what is seen of its shadow.
const CAST: [(f32, f32); 5] = [(0.0, 1.0), (0.2, 0.0), (0.92, 0.0), (0.97, 1.0), (1.0, 1.0)];
/// The same as what is seen of the touch.
const TOUCH: [(f32, f32); 5] = [(0.0, 0.3), (0.2, 0.3), (0.26, 1.0), (0.9, 1.0), (1.0, 0.3)];

/// A hand that is set down about a place and rests: `cast` is its shadow while it is in the air, and
/// `signs` tell where it touches.
pub(super) fn set_down(
    look: &Look,
    hand: Vec<Item>,
    about: Pt,
    (cast, signs): (Vec<Item>, Vec<Item>),
    progress: f32,
) -> Vec<Item> {
    let moving = vec![
        pulsing(signs.clone(), SET_DOWN_S, &TOUCH, progress),
        pulsing(cast, SET_DOWN_S, &CAST, progress),
        swelling(hand.clone(), about, SET_DOWN_S, &LANDS, progress),
    ];
    let resting = signs.into_iter().chain(hand).collect();
    or_at_rest(look, moving, resting)
}

/// The shadow of pads in the air over some places.
pub(super) fn pad_shadows(places: &[Pt]) -> Vec<Item> {
    let at = |r: f32| places.iter().map(move |p| Item::circle("a-dent", *p + FALLS, r));
    at(20.0).chain(at(15.0)).chain(at(11.0)).collect()
}
