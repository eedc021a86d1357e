//! Arms and fingers as capsules, for figures that are small or far: a silhouette in the line's colour,
//! and the skin over it.

use super::geometry::{Pt, polyline, smooth};
use super::scene::Item;

/// A limb: the line along its middle, and its width.
pub(super) type Limb = (Vec<Pt>, f32);

/// How much the silhouette is wider than the skin.
const OUTLINE: f32 = 3.4;

/// Limbs as one body: neighbours are told apart by the silhouette between them.
pub(super) fn limbs(parts: &[Limb]) -> Vec<Item> {
    let line = |points: &[Pt]| {
        if points.len() > 2 {
            smooth(points)
        } else {
            polyline(points)
        }
    };
    let under = parts
        .iter()
        .map(|(points, width)| Item::line("a-limb-line", line(points), width + OUTLINE));
    let over = parts
        .iter()
        .map(|(points, width)| Item::line("a-limb", line(points), *width));
    under.chain(over).collect()
}
