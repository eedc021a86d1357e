//! The pressure practice: two flat fingers move the skin of the other forearm (clinical.md D19).

use super::Look;
use super::geometry::pt;
use super::hand::{Stand, poses, with_arm};
use super::marks::circling;
use super::moves::{Round, travelling};
use super::scene::{Item, Scene};

/// Seconds of one small circle.
const CIRCLE_S: f32 = 3.0;
const VIEW: (f32, f32) = (320.0, 200.0);

/// A forearm and its hand that lie across the picture, and the hand that moves its skin in a small circle.
#[must_use]
pub fn practice(look: &Look) -> Scene {
    let lying = Stand {
        at: pt(268.0, 110.0),
        turn: 84.0,
        flip: false,
        scale: 0.96,
    };
    let inner = poses::palm();
    let arm = with_arm(&inner, 0.0, lying.scale);
    let mut items = vec![lying.put(arm.into_iter().filter(|item| item.class != "a-pad").collect())];
    let centre = pt(72.0, 128.0);
    let stand = Stand {
        at: centre,
        turn: -14.0,
        flip: false,
        scale: 0.96,
    };
    let round = Round::of_circles(&[(centre, stand.turn)], 6.0, 1, CIRCLE_S);
    let pose = poses::two_pads();
    let drawn = with_arm(&pose, -14.0, stand.scale);
    items.push(if look.still {
        stand.put(drawn)
    } else {
        travelling(&round, stand, drawn, 0.0)
    });
    items.extend(circling(centre + pt(0.0, -6.0), 22.0).items());
    let round_s = items.iter().filter_map(Item::round_s).fold(0.0, f32::max);
    Scene {
        view: VIEW,
        items,
        tone: look.tone,
        round_s,
    }
}
