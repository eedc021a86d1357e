//! The pressure practice: two flat fingers move the skin of the other forearm (clinical.md D19).

use super::Look;
use super::diagram::in_style;
use super::geometry::{polyline, pt};
use super::hand::{Stand, two_pads};
use super::limb::{Limb, limbs};
use super::marks::circling;
use super::moves::{Round, travelling};
use super::scene::{Item, Scene};

/// Seconds of one small circle.
const CIRCLE_S: f32 = 3.0;
const VIEW: (f32, f32) = (320.0, 200.0);

/// The arm that is practised on, its sleeve pushed up where the body is covered.
fn forearm(look: &Look, arm: &[Limb]) -> Vec<Item> {
    let mut out = limbs(arm);
    if look.covered() {
        let (far, hem) = (pt(-420.0, 150.0), pt(34.0, 132.4));
        let cloth = polyline(&[far, hem]);
        out.extend([
            Item::line("a-sleeve-end-edge", cloth.clone(), 78.0),
            Item::line("a-sleeve-end", cloth, 73.0),
            Item::line("a-hem", polyline(&[pt(33.0, 95.4), pt(36.0, 169.4)]), 3.0),
        ]);
    }
    out
}

/// A forearm and its hand that lie across the picture, and the hand that moves its skin in a small circle.
#[must_use]
pub fn practice(look: &Look) -> Scene {
    let arm: Vec<Limb> = vec![
        (
            vec![
                pt(-420.0, 150.0),
                pt(-60.0, 136.0),
                pt(90.0, 128.0),
                pt(196.0, 118.0),
            ],
            62.0,
        ),
        (vec![pt(188.0, 119.0), pt(238.0, 113.0)], 56.0),
        (vec![pt(212.0, 134.0), pt(246.0, 156.0), pt(280.0, 158.0)], 17.0),
        (vec![pt(244.0, 132.0), pt(300.0, 132.0)], 15.0),
        (vec![pt(246.0, 116.0), pt(312.0, 112.0)], 15.6),
        (vec![pt(244.0, 100.0), pt(304.0, 92.0)], 15.0),
        (vec![pt(238.0, 88.0), pt(288.0, 74.0)], 13.4),
    ];
    let centre = pt(96.0, 122.0);
    let round = Round::of_circles(&[centre], 6.0, 1, CIRCLE_S);
    let stand = Stand {
        at: centre,
        turn: -24.0,
        flip: false,
        scale: 0.9,
    };
    let mut items = in_style(forearm(look, &arm), look);
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
