//! Pictures of the whole body: settling, rolling the shoulders, a hand on the heart.

use super::Look;
use super::diagram::in_style;
use super::front::{Arms, SCALE, torso};
use super::geometry::{Pt, pt, smooth};
use super::hand::reach::bend_to;
use super::hand::{HAND, Stand, poses, with_arm};
use super::marks::{Marks, circling};
use super::moves::{Round, beat, or_at_rest, swelling, travelling};
use super::own_arm::front_arm;
use super::scene::{Item, Transform};
use super::signs::{loosened, stop_sign, washing};
use super::things::{heart, pillow};
use crate::domain::technique::Step;

/// The front view fitted into the frame of 320, `zoom` times about `focus`.
pub(super) struct View {
    /// The point that comes to the middle.
    pub(super) focus: Pt,
    /// Factor.
    pub(super) zoom: f32,
}

impl View {
    /// The body of `look`.
    pub(super) fn body(&self, look: &Look, arms: Arms) -> Item {
        self.put(torso(look, arms))
    }

    /// Items of the front view.
    pub(super) fn put(&self, items: Vec<Item>) -> Item {
        Item::put(self.at(pt(0.0, 0.0)), self.zoom, items)
    }

    /// Size of a hand in it.
    pub(super) fn hand(&self) -> f32 {
        HAND * SCALE * self.zoom * 1.12
    }

    /// A point of the front view.
    pub(super) fn at(&self, p: Pt) -> Pt {
        pt(160.0, 160.0) + (p - self.focus) * self.zoom
    }
}

/// No arm hangs.
pub(super) const NO_ARMS: Arms = Arms {
    left: false,
    right: false,
};

/// Hair behind the neck, and its parting over the brow, in the front view.
const HAIR_BEHIND: &str = "M180 -74C120 -74 122 -10 126 30C128 58 136 72 148 78L212 78C224 72 232 58 234 30C238 -10 240 -74 180 -74Z";
const HAIR: &str = "M180 -72C128 -72 128 -16 134 22C142 6 140 -16 152 -30C168 -32 178 -40 184 -46C192 -34 206 -26 214 -20C220 -6 220 8 226 22C232 -16 232 -72 180 -72Z";

/// A head with a calm face, eyes closed, or open where she holds her baby.
fn calm_head(look: &Look) -> Vec<Item> {
    let upper = "M139 0C137 -84 223 -84 221 0";
    let mut out = vec![
        Item::path("a-skin", upper.to_owned()),
        Item::line("a-edge", upper.to_owned(), 2.3),
        Item::path("a-hair", HAIR.to_owned()),
        stroke("a-skin-line", &[(181.0, 0.0), (177.0, 10.0), (182.0, 12.0)], 1.8),
        stroke("a-skin-line", &[(170.0, 24.0), (180.0, 28.0), (190.0, 24.0)], 2.2),
    ];
    for x in [161.0, 199.0] {
        let lid = [(x - 8.0, -6.0), (x, -2.0), (x + 8.0, -6.0)];
        out.push(if look.one_hand {
            Item::circle("a-line", pt(x, -4.0), 3.2)
        } else {
            stroke("a-skin-line", &lid, 2.2)
        });
    }
    out
}

/// Leaning back on a large cushion, each arm on one of its own; before it clean hands, then a loosened bra
/// (`wu1`).
pub(super) fn settled(look: &Look) -> Vec<Item> {
    let view = View {
        focus: pt(102.0, 163.0),
        zoom: 0.66,
    };
    let mut out = vec![
        view.put(pillow(pt(180.0, 142.0), 304.0, 290.0)),
        view.put(in_style(vec![Item::path("a-hair", HAIR_BEHIND.to_owned())], look)),
        view.body(look, NO_ARMS),
        view.put(in_style(calm_head(look), look)),
    ];
    let mut rests = Vec::new();
    for s in [-1.0, 1.0] {
        rests.extend(pillow(pt(180.0 + s * 126.0, 356.0), 144.0, 116.0));
    }
    out.push(view.put(rests));
    for s in [-1.0, 1.0] {
        let hand = Stand {
            at: view.at(pt(180.0 + s * 90.0, 384.0)),
            turn: 180.0 + s * 34.0,
            flip: s > 0.0,
            scale: view.hand(),
        };
        out.extend(front_arm(look, &view, s, pt(152.0, 262.0), &poses::flat(), hand));
    }
    out.extend(washing(pt(54.0, 66.0)));
    out.extend(loosened(pt(54.0, 182.0)));
    out
}

/// The chest from collarbones to waist.
const CHEST: View = View {
    focus: pt(180.0, 172.0),
    zoom: 1.0,
};

/// A hand flat on the breastbone, over the heart: with the sign for stop (`wu2`), or alone (`ac9`).
pub(super) fn hand_on_heart(look: &Look, stop: bool) -> Vec<Item> {
    let arms = Arms {
        left: true,
        right: false,
    };
    let mut out = vec![CHEST.body(look, arms)];
    let beat = [(0.0, 1.0), (0.12, 1.1), (0.3, 1.0), (1.0, 1.0)];
    let (at, red) = (pt(146.0, 106.0), heart(pt(146.0, 106.0), 35.0));
    out.extend(or_at_rest(
        look,
        vec![swelling(red.clone(), at, 2.4, &beat, 0.0)],
        red,
    ));
    let hand = Stand {
        at: pt(152.0, 106.0),
        turn: -54.0,
        flip: true,
        scale: CHEST.hand(),
    };
    out.extend(front_arm(
        look,
        &CHEST,
        1.0,
        pt(143.0, 248.0),
        &poses::flat(),
        hand,
    ));
    out.extend(super::baby::on_the_arm(look));
    if stop {
        let x = if look.one_hand { 262.0 } else { 62.0 };
        out.extend(stop_sign(pt(x, 258.0), 50.0));
    }
    out
}

/// Arms crossed, two fingers in each hollow above the collarbones (`ly2`).
pub(super) fn collarbones(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    let view = View {
        focus: pt(180.0, 140.0),
        zoom: 1.34,
    };
    let mut out = vec![view.body(
        look,
        Arms {
            left: true,
            right: true,
        },
    )];
    let mut marks = Marks::default();
    let pose = poses::two_pads();
    let sides: &[f32] = if look.one_hand { &[1.0] } else { &[-1.0, 1.0] };
    for s in sides {
        let hollow = view.at(pt(180.0 + s * 46.0, 93.0));
        let stand = Stand {
            at: hollow,
            turn: s * 38.0,
            flip: *s < 0.0,
            scale: view.hand(),
        };
        let round = Round::of_circles(&[(hollow, stand.turn)], 4.0, 1, beat(step));
        let bend = bend_to(&pose, stand, pt(160.0 - s * 150.0, 330.0));
        let drawn = with_arm(&pose, bend, stand.scale);
        let rest = Stand {
            at: round.at(progress).0.0,
            ..stand
        }
        .put(drawn.clone());
        if look.still {
            out.push(rest);
        } else {
            out.push(travelling(&round, stand, drawn, progress));
            out.push(Item::group("a-rest", Transform::None, vec![rest]));
        }
        marks.add(circling(hollow + pt(0.0, -2.0), 13.0));
    }
    out.extend(marks.items());
    out
}

/// A soft curve through some points of the frame.
pub(super) fn stroke(class: &'static str, points: &[(f32, f32)], width: f32) -> Item {
    let points: Vec<Pt> = points.iter().map(|(x, y)| pt(*x, *y)).collect();
    Item::line(class, smooth(&points), width)
}
