//! Pictures of the whole body: settling, rolling the shoulders, a hand on the heart.

use super::Look;
use super::bent_arm::bent_arm;
use super::front::{Arms, SCALE, back_view, torso};
use super::geometry::{Pt, pt, shares, smooth};
use super::hand::reach::bend_to;
use super::hand::{HAND, Stand, hand, poses, with_arm};
use super::marks::{Marks, circling};
use super::moves::{Round, beat, travelling};
use super::scene::{Item, Transform};
use super::things::{cushion, heart, pillow, stop_sign};
use super::touch::turning;
use crate::domain::technique::Step;

/// The front view fitted into the frame of 320, `zoom` times about `focus`.
pub(super) struct View {
    /// The point that comes to the middle.
    pub(super) focus: Pt,
    /// Factor.
    pub(super) zoom: f32,
}

const WHOLE: View = View {
    focus: pt(180.0, 196.0),
    zoom: 0.82,
};

impl View {
    /// The body of `look`.
    pub(super) fn body(&self, look: &Look, arms: Arms) -> Item {
        self.put(torso(look, arms))
    }

    /// Items of the front view.
    pub(super) fn put(&self, items: Vec<Item>) -> Item {
        let place = Transform::Place {
            at: self.at(pt(0.0, 0.0)),
            turn: 0.0,
            scale: self.zoom,
            flip: false,
        };
        Item::group("", place, items)
    }

    /// Size of a hand in it.
    fn hand(&self) -> f32 {
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

/// Leaning back on a large cushion, each arm on one of its own (`wu1`).
pub(super) fn settled(look: &Look) -> Vec<Item> {
    let view = View {
        focus: pt(180.0, 206.0),
        zoom: 0.78,
    };
    let mut back = pillow(pt(180.0, 150.0), 300.0, 250.0);
    for s in [-1.0, 1.0] {
        back.extend(cushion(pt(180.0 + s * 142.0, 346.0), 122.0, 96.0));
    }
    let mut out = vec![view.put(back)];
    let arms: Vec<_> = [-1.0, 1.0]
        .map(|s| bent_arm(look, s, pt(152.0, 270.0), pt(136.0, 302.0)))
        .into();
    out.extend(arms.iter().map(|arm| view.put(arm.upper.clone())));
    out.push(view.body(look, NO_ARMS));
    for (arm, s) in arms.into_iter().zip([-1.0, 1.0]) {
        out.push(view.put(arm.fore));
        let hand = Stand {
            at: view.at(pt(180.0 + s * 101.0, 354.0)),
            turn: 180.0 + s * 28.0,
            flip: s > 0.0,
            scale: 0.47,
        };
        out.push(own_hand(hand));
    }
    out
}

/// A hand of the body itself, from its pads at the stand to the wrist; a scale of 1 fits the close frame.
pub(super) fn own_hand(stand: Stand) -> Item {
    let stand = Stand {
        scale: stand.scale * OWN,
        ..stand
    };
    let mut drawn = hand(&poses::flat(), stand.scale);
    drawn.retain(|item| item.class != "a-pad");
    Item::group("a-self", Transform::None, vec![stand.put(drawn)])
}

/// Size of a hand of the body against the stand of its picture.
const OWN: f32 = 0.76;

/// A hand flat on the breastbone: with the stop sign (`wu2`), or with a heart (`ac9`).
pub(super) fn hand_on_heart(look: &Look, stop: bool) -> Vec<Item> {
    let arm = bent_arm(look, 1.0, pt(151.0, 270.0), pt(46.0, 204.0));
    let mut out = vec![WHOLE.put(arm.upper)];
    let arms = Arms {
        left: true,
        right: false,
    };
    out.push(WHOLE.body(look, arms));
    out.push(WHOLE.put(arm.fore));
    out.push(own_hand(Stand {
        at: pt(146.0, 132.0),
        turn: -56.0,
        flip: true,
        scale: 0.56,
    }));
    out.extend(super::baby::on_the_arm(look));
    if stop {
        let x = if look.one_hand { 262.0 } else { 64.0 };
        out.extend(stop_sign(pt(x, 252.0), 40.0));
    } else {
        out.extend(heart(pt(160.0, 250.0), 28.0));
    }
    out
}

/// Both shoulders up, back and down (`wu5`).
pub(super) fn shoulders(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    let view = View {
        focus: pt(180.0, 130.0),
        zoom: 0.98,
    };
    let mut out = vec![view.put(back_view(look))];
    for s in [-1.0, 1.0] {
        let centre = view.at(pt(180.0 + s * 106.0, 116.0));
        let line: Vec<Pt> = shares(20)
            .map(|t| centre + pt(0.0, 36.0).turned(s * (40.0 + 290.0 * t)))
            .collect();
        out.extend(turning(&line).items());
        let round = Round::of_circles(&[(centre, 0.0)], 36.0, 1, beat(step));
        if !look.still && s > 0.0 {
            let dot = vec![
                Item::circle("a-case-fill", pt(0.0, 0.0), 11.0),
                Item::circle("a-out-fill", pt(0.0, 0.0), 8.0),
            ];
            let stand = Stand {
                at: centre,
                turn: 0.0,
                flip: false,
                scale: 1.0,
            };
            let both = travelling(&round, stand, dot, progress);
            out.push(both.clone());
            out.push(Item::group("", Transform::Mirror(320.0), vec![both]));
        }
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
