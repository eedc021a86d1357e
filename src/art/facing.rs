//! The map as a clinician sees it who faces her: her right side is at the left. Lines alone, for paper and visits.

use super::breast::round;
use super::front::{HANGING, SCALE, placed, torso};
use super::geometry::pt;
use super::keep;
use super::map::{MAP, ZOOM, map_point, to_view};
use super::scene::{Item, Scene, Transform};
use super::{Look, Style};
use crate::domain::breast_map::{Side, Spot};

/// A sore spot with the width of its lump in millimetres.
pub type Sore = (Spot, Option<i64>);

/// Width and height of the picture: the part of the map where breasts are.
pub const FACING: (f32, f32) = (MAP.0, 206.0);
/// What of the map lies above it.
const ABOVE: f32 = 58.0;
/// Room between a lump and its ring, in units of the map.
const RING: f32 = 4.0;

/// Both breasts with the sore spots, and where the number of each spot goes: beside it, away from the middle.
#[must_use]
pub fn facing(one_breast: Option<Side>, spots: &[Sore]) -> (Scene, Vec<(f32, f32)>) {
    let look = Look {
        style: Style::Diagram,
        one_breast,
        ..Look::default()
    };
    let view = Transform::put(to_view(pt(0.0, 0.0)), ZOOM);
    let mut body = torso(&look, HANGING);
    let there = [Side::Right, Side::Left].into_iter();
    for side in there.filter(|side| one_breast.is_none_or(|one| one == *side)) {
        let lines = [0.25, 1.0].map(|r| Item::path("a-sheet-clock", round(look.form(), r)));
        body.extend(placed(side, lines.to_vec()));
    }
    let mut items = vec![Item::group("", view, body)];
    let mut labels = Vec::new();
    for (spot, lump_mm) in spots {
        let (x, y) = map_point(look.form(), *spot);
        let r = keep::radius(*lump_mm) * SCALE * ZOOM;
        items.extend(keep::zone(pt(x, y), r, r + RING));
        let out = if spot.side() == Side::Right { 1.0 } else { -1.0 };
        labels.push((MAP.0 - (x + out * (r + RING + 14.0)), y - ABOVE));
    }
    let up = Transform::put(pt(0.0, -ABOVE), 1.0);
    let scene = Scene {
        view: FACING,
        items: vec![Item::group(
            "",
            up,
            vec![Item::group("", Transform::Mirror(MAP.0), items)],
        )],
        tone: look.tone,
        round_s: 0.0,
    };
    (scene, labels)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn her_right_is_at_the_left_and_numbers_lie_outward() {
        let spot = |side| (Spot::new(side, 3.0, 0.6).unwrap(), Some(20));
        let (_, labels) = facing(None, &[spot(Side::Right), spot(Side::Left)]);
        assert!(matches!(labels.as_slice(), [right, left] if right.0 < MAP.0 / 2.0 && left.0 > MAP.0 / 2.0));
        let middle = |(x, _): &(f32, f32)| (x - MAP.0 / 2.0).abs();
        let (_, inner) = facing(None, &[(Spot::new(Side::Left, 9.0, 0.6).unwrap(), None)]);
        assert!(inner.iter().map(middle).all(|far| far > 0.0));
    }
}
