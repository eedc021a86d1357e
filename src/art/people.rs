//! Pictures of the whole body: settling, breathing, rolling the shoulders, a hand on the heart.

use super::Look;
use super::front::{Arms, HANGING, SCALE, back_view, torso};
use super::geometry::{Pt, pt, shares, smooth};
use super::hand::reach::bend_to;
use super::hand::{HAND, Stand, hand, poses, tapered, with_arm};
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
        self.put(torso(look.size, look.drape, arms))
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

    /// Size of a hand in it.
    fn hand(&self) -> f32 {
        HAND * SCALE * self.zoom * 1.12
    }

    fn at(&self, p: Pt) -> Pt {
        pt(160.0, 160.0) + (p - self.focus) * self.zoom
    }
}

/// Parts of the body itself, in its own colour.
fn own(parts: Vec<Item>) -> Item {
    Item::group("a-self", Transform::None, parts)
}

/// Leaning back on cushions, arms resting on two more (`wu1`).
pub(super) fn settled(look: &Look) -> Vec<Item> {
    let mut out = cushion(pt(160.0, 100.0), 260.0, 190.0);
    for s in [-1.0, 1.0] {
        let x = |v: f32| 160.0 + s * v;
        out.extend(cushion(pt(x(110.0), 270.0), 92.0, 74.0));
        let arm = [
            pt(x(112.0), 236.0),
            pt(x(104.0), 192.0),
            pt(x(95.0), 146.0),
            pt(x(86.0), 108.0),
            pt(x(70.0), 92.0),
        ];
        let fore = [pt(x(113.0), 234.0), pt(x(104.0), 252.0), pt(x(76.0), 266.0)];
        out.push(own(vec![
            tapered(&arm, &[13.0, 14.5, 17.0, 19.0, 14.0]),
            tapered(&fore, &[13.5, 13.0, 9.4]),
        ]));
    }
    out.push(WHOLE.body(
        look,
        Arms {
            left: false,
            right: false,
        },
    ));
    for s in [-1.0, 1.0] {
        let stand = Stand {
            at: pt(160.0 + s * 50.0, 268.0),
            turn: s * -82.0,
            flip: s > 0.0,
            scale: WHOLE.hand(),
        };
        let mut there = hand(&poses::relaxed(), stand.scale);
        there.retain(|item| item.class != "a-pad");
        out.push(own(vec![stand.put(there)]));
    }
    out
}

/// A hand flat on the breastbone: with the stop sign (`wu2`), or with a heart (`ac9`). The arm is that of
/// the described side; the other may hold the baby.
pub(super) fn hand_on_heart(look: &Look, stop: bool) -> Vec<Item> {
    let elbow = pt(270.0, 236.0);
    let upper = [
        elbow,
        pt(262.0, 192.0),
        pt(255.0, 146.0),
        pt(247.0, 108.0),
        pt(232.0, 92.0),
    ];
    let mut out = vec![own(vec![tapered(&upper, &[14.0, 15.0, 17.0, 19.0, 14.0])])];
    out.push(WHOLE.body(
        look,
        Arms {
            left: true,
            right: false,
        },
    ));
    out.extend(super::baby::on_the_arm(look));
    let stand = Stand {
        at: pt(140.0, 128.0),
        turn: -58.0,
        flip: true,
        scale: WHOLE.hand(),
    };
    let pose = poses::flat();
    let (wrist, straight, _) = pose.wrist();
    let from = stand.out_of_pose(wrist - straight * 10.0 - pose.origin);
    let fore = [elbow, elbow.lerp(from, 0.3), elbow.lerp(from, 0.75), from];
    out.push(own(vec![
        tapered(&fore, &[13.0, 14.5, 11.0, 9.6]),
        stand.put(hand(&pose, stand.scale)),
    ]));
    if stop {
        let x = if look.one_hand { 262.0 } else { 64.0 };
        out.extend(stop_sign(pt(x, 252.0), 40.0));
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
    let mut out = vec![view.put(back_view(look.drape))];
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
