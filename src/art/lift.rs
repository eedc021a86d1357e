//! A hand off the skin: nearer to the eye, so a little larger, with its soft shadow away from it.

use super::geometry::{Pt, polyline, pt};
use super::hand::Stand;
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
            Item::line("a-shadow", polyline(&[tips, wrist]), 66.0 + by),
            Item::line("a-shadow", polyline(&[wrist, arm]), 46.0 + by),
        ]
    };
    let layers = [0.0, 14.0].into_iter().flat_map(soft).collect();
    let at = stand.at + FALLS;
    Item::group("", Transform::None, vec![Stand { at, ..stand }.put(layers)])
}
