//! The pressure practice: two flat fingers move the skin of the other forearm (clinical.md D19).

use super::Look;
use super::geometry::pt;
use super::hand::{Limb, Stand, limbs, two_pads};
use super::marks::circling;
use super::moves::{Round, travelling};
use super::scene::{Item, Scene};

/// Seconds of one small circle.
const CIRCLE_S: f32 = 3.0;
const VIEW: (f32, f32) = (320.0, 200.0);

/// A forearm that lies across the picture, and the hand that moves its skin in a small circle.
#[must_use]
pub fn practice(look: &Look) -> Scene {
    let arm: Vec<Limb> = vec![
        (vec![pt(-20.0, 132.0), pt(80.0, 128.0), pt(190.0, 116.0)], 78.0),
        (vec![pt(176.0, 118.0), pt(236.0, 108.0)], 58.0),
    ];
    let centre = pt(112.0, 128.0);
    let round = Round::of_circles(&[centre], 6.0, 1, CIRCLE_S);
    let stand = Stand {
        at: centre,
        turn: -38.0,
        flip: false,
        scale: 0.9,
    };
    let mut items = limbs(&arm);
    items.extend(circling(centre, 20.0).items());
    items.push(if look.still {
        stand.put(two_pads())
    } else {
        travelling(&round, stand, two_pads(), 0.0)
    });
    let round_s = items.iter().filter_map(Item::round_s).fold(0.0, f32::max);
    Scene {
        view: VIEW,
        items,
        tone: look.tone,
        round_s,
    }
}
