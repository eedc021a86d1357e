//! Pictures of the whole body: settling, breathing, rolling the shoulders, a hand on the heart.

use super::Look;
use super::front::{Arms, HANGING, back_view, torso};
use super::geometry::{Pt, pt, shares, smooth};
use super::hand::{Limb, Stand, flat_without_arm, limbs, two_pads};
use super::marks::{Marks, circling, order, ring_path};
use super::moves::{Round, beat, travelling};
use super::scene::{Item, Motion, Transform};
use super::things::{cushion, heart, stop_sign};
use super::touch::{in_rest, turning};
use crate::domain::technique::Step;

/// The front view fitted into the frame of 320, `zoom` times about `focus`.
struct View {
    focus: Pt,
    zoom: f32,
}

const WHOLE: View = View {
    focus: pt(180.0, 196.0),
    zoom: 0.82,
};

impl View {
    fn body(&self, look: &Look, arms: Arms) -> Item {
        self.put(torso(look, arms))
    }

    fn put(&self, items: Vec<Item>) -> Item {
        let place = Transform::Place {
            at: self.at(pt(0.0, 0.0)),
            turn: 0.0,
            scale: self.zoom,
            flip: false,
        };
        Item::group("", place, items)
    }

    fn at(&self, p: Pt) -> Pt {
        pt(160.0, 160.0) + (p - self.focus) * self.zoom
    }
}

/// Limbs of the body itself, in its own colour.
fn own(parts: &[Limb]) -> Item {
    Item::group("a-self", Transform::None, limbs(parts))
}

/// Leaning back on cushions, arms resting on two more (`wu1`).
pub(super) fn settled(look: &Look) -> Vec<Item> {
    let mut out = cushion(pt(160.0, 100.0), 260.0, 190.0);
    for s in [-1.0, 1.0] {
        let x = |v: f32| 160.0 + s * v;
        out.extend(cushion(pt(x(110.0), 270.0), 92.0, 74.0));
        let arm = [
            pt(x(70.0), 100.0),
            pt(x(92.0), 160.0),
            pt(x(110.0), 208.0),
            pt(x(112.0), 236.0),
        ];
        let fore = [pt(x(112.0), 236.0), pt(x(102.0), 252.0), pt(x(72.0), 268.0)];
        out.push(own(&[(arm.to_vec(), 31.0), (fore.to_vec(), 25.0)]));
    }
    out.push(WHOLE.body(
        look,
        Arms {
            left: false,
            right: false,
        },
    ));
    for s in [-1.0, 1.0] {
        let x = |v: f32| 160.0 + s * v;
        let palm = [pt(x(84.0), 264.0), pt(x(70.0), 269.0)];
        let fingers =
            [-7.0, 0.0, 7.0].map(|y| (vec![pt(x(66.0), 269.0 + y * 0.7), pt(x(46.0), 273.0 + y)], 7.6));
        out.push(own(&[&[(palm.to_vec(), 21.0)], fingers.as_slice()].concat()));
    }
    out
}

/// A hand flat on the breastbone: with the stop sign (`wu2`), or with a heart (`ac9`).
pub(super) fn hand_on_heart(look: &Look, stop: bool) -> Vec<Item> {
    let elbow = pt(266.0, 226.0);
    let mut out = vec![own(&[(vec![pt(232.0, 104.0), pt(256.0, 150.0), elbow], 33.0)])];
    out.push(WHOLE.body(
        look,
        Arms {
            left: true,
            right: false,
        },
    ));
    out.push(own(&[(vec![elbow, pt(204.0, 178.0)], 27.0)]));
    let stand = Stand {
        at: pt(146.0, 132.0),
        turn: -56.0,
        flip: true,
        scale: 0.56,
    };
    out.push(Item::group(
        "a-self",
        Transform::None,
        vec![stand.put(flat_without_arm())],
    ));
    if stop {
        out.extend(stop_sign(pt(64.0, 250.0), 40.0));
    } else {
        out.extend(heart(pt(160.0, 250.0), 28.0));
    }
    out
}

/// Four seconds in, six out: a ring over the belly that grows and shrinks (`wu4`, `ly1`, `ly11`).
pub(super) fn breathing(_step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    let mut out = vec![WHOLE.body(look, HANGING)];
    out.extend(breath(pt(160.0, 232.0), 62.0, look, progress));
    out
}

/// Size of the ring over a breath: four parts of the time in, six out.
const BREATH: [(f32, f32); 9] = [
    (0.0, 0.52),
    (0.1, 0.58),
    (0.2, 0.76),
    (0.3, 0.94),
    (0.4, 1.0),
    (0.55, 0.93),
    (0.7, 0.76),
    (0.85, 0.59),
    (1.0, 0.52),
];
/// Seconds of a breath (clinical.md 11, wu4).
const BREATH_S: f32 = 10.0;

fn breath_at(progress: f32) -> f32 {
    let size = BREATH.windows(2).find_map(|two| match two {
        [a, b] if progress <= b.0 => {
            Some(a.1 + (b.1 - a.1) * ((progress - a.0) / (b.0 - a.0)).clamp(0.0, 1.0))
        }
        _ => None,
    });
    size.unwrap_or(0.52)
}

/// The ring of a breath; its size at `progress` where nothing plays.
pub(super) fn breath(at: Pt, r: f32, look: &Look, progress: f32) -> Vec<Item> {
    let (low, high) = (r * 0.52, r);
    let place = |at: Pt, scale: f32| Transform::Place {
        at,
        turn: 0.0,
        scale,
        flip: false,
    };
    let ring = vec![
        Item::circle("a-breath", pt(0.0, 0.0), r),
        Item::line("a-case", ring_path(pt(0.0, 0.0), r), 9.0),
        Item::line("a-out", ring_path(pt(0.0, 0.0), r), 4.6),
    ];
    let mut out: Vec<Item> = ["a-limit-case", "a-limit"]
        .into_iter()
        .flat_map(|class| [Item::circle(class, at, low), Item::circle(class, at, high)])
        .collect();
    let mut rest = vec![Item::group("", place(at, 1.0), ring.clone())];
    rest.extend([order(at + pt(0.0, -low), 1), order(at + pt(0.0, -high), 2)]);
    if !look.still {
        let swell = Motion::Swell {
            seconds: BREATH_S,
            stops: BREATH.to_vec(),
            from: progress,
        };
        let live = Item::group("a-moving", place(pt(0.0, 0.0), breath_at(progress)), ring).moving(swell);
        out.push(Item::group("", place(at, 1.0), vec![live]));
    }
    out.push(in_rest(look, rest));
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
        let round = Round::of_circles(&[centre], 36.0, 1, beat(step));
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
    for s in [-1.0, 1.0] {
        let hollow = view.at(pt(180.0 + s * 46.0, 92.0));
        let round = Round::of_circles(&[hollow], 4.0, 1, beat(step));
        let stand = Stand {
            at: hollow,
            turn: s * 40.0,
            flip: s < 0.0,
            scale: 0.66,
        };
        let rest = Stand {
            at: round.at(progress).0,
            ..stand
        }
        .put(two_pads());
        if look.still {
            out.push(rest);
        } else {
            out.push(travelling(&round, stand, two_pads(), progress));
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
