//! Pictures of the pads of the fingers and of the nipple from near.

use super::arms::{OPP, SAME};
use super::baby::Lies;
use super::frame::Frame;
use super::geometry::{Pt, pt, smooth};
use super::hand::{HAND, Stand, poses, side, with_arm};
use super::marks::{Marks, cross, order, press, short_arrow};
use super::moves::{beat, or_at_rest, pulsing, swaying};
use super::pairs::{Who, holding};
use super::scene::{Item, Transform};
use super::things::tick;
use super::touch::{ground, in_rest, keep, turning};
use super::{Look, Style};
use crate::domain::technique::{Flow, Step};

/// Pads, not tips (`fc1`): fingers that lie flat are right, a nail that digs is struck out.
pub(super) fn flat_pads(_look: &Look) -> Vec<Item> {
    let lying = Stand {
        at: pt(112.0, 189.0),
        turn: 0.0,
        flip: true,
        scale: 1.4,
    };
    let digging = Stand {
        at: pt(240.0, 194.0),
        turn: -38.0,
        flip: false,
        scale: 1.4,
    };
    let mut out = skin_from_the_side(84.0, 2.0);
    out.push(lying.put(with_arm(&side::lying(), -16.0, lying.scale)));
    out.extend(skin_from_the_side(240.0, 14.0));
    out.push(digging.put(with_arm(&side::on_its_tip(), -10.0, digging.scale)));
    out.extend(tick(pt(84.0, 276.0), 34.0));
    out.extend(cross(pt(240.0, 278.0), 22.0));
    out
}

/// A strip of skin about `x`, pressed in by `dip`.
fn skin_from_the_side(x: f32, dip: f32) -> Vec<Item> {
    let dips = [(-66.0, 0.0), (-30.0, 0.0), (0.0, dip), (30.0, 0.0), (66.0, 0.0)];
    let line = smooth(&dips.map(|(by, down)| pt(x + by, 190.0 + down)));
    let below = format!("{line}L{} 240L{} 240Z", x + 66.0, x - 66.0);
    vec![Item::path("a-skin", below), Item::line("a-skin-line", line, 3.0)]
}

/// The breast from the side, cut: chest wall at the left, the nipple at the right.
const CUT: [Pt; 13] = [
    pt(66.0, -40.0),
    pt(70.0, 30.0),
    pt(84.0, 66.0),
    pt(116.0, 96.0),
    pt(158.0, 122.0),
    pt(186.0, 138.0),
    pt(194.0, 160.0),
    pt(188.0, 182.0),
    pt(164.0, 206.0),
    pt(122.0, 232.0),
    pt(86.0, 246.0),
    pt(70.0, 268.0),
    pt(66.0, 360.0),
];

/// A fingertip above and one below the nipple, seen from the side, pressed straight back (`np2`); the
/// places from the front stand beside it.
pub(super) fn press_back(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    let mut out = cut_view(look);
    let (above, below) = (pt(183.0, 131.0), pt(184.0, 189.0));
    let fingers = vec![from_the_right(above, false), from_the_right(below, true)];
    let moving = vec![swaying(fingers.clone(), pt(3.0, 0.0), beat(step), progress)];
    out.extend(or_at_rest(look, moving, fingers));
    let mut marks = Marks::default();
    for p in [above, below] {
        marks.add(short_arrow(
            p + pt(-14.0, 0.0),
            p + pt(-62.0, 0.0),
            Flow::Still,
            false,
        ));
    }
    let signs = marks.items();
    let stops = [(0.0, 0.4), (0.15, 1.0), (0.85, 1.0), (1.0, 0.4)];
    let pressing = vec![pulsing(signs.clone(), beat(step), &stops, progress)];
    out.extend(or_at_rest(
        look,
        pressing,
        vec![Item::group("", Transform::None, signs)],
    ));
    out.extend(from_the_front(pt(264.0, 58.0), look));
    out
}

/// Chest wall, breast and nipple from the side.
fn cut_view(look: &Look) -> Vec<Item> {
    let skin = smooth(&CUT);
    let mut out = vec![
        Item::path("a-skin", format!("{skin}L-240 360L-240 -40Z")),
        Item::line("a-edge", skin, 3.0),
    ];
    for y in [40.0, 92.0, 144.0, 196.0, 248.0] {
        out.push(Item::path(
            "a-lo",
            super::things::rounded(pt(34.0, y), 26.0, 32.0, 13.0),
        ));
    }
    let teat = [
        pt(190.0, 148.0),
        pt(206.0, 150.0),
        pt(212.0, 160.0),
        pt(206.0, 170.0),
        pt(190.0, 172.0),
    ];
    let teat = smooth(&teat);
    out.extend([
        Item::path(in_looks(look, "a-nipple", "a-skin"), format!("{teat}Z")),
        Item::line("a-edge", teat, 2.6),
    ]);
    out
}

/// A pointing hand from the right with its pad on a place; the lower one is the upper one's mirror image.
fn from_the_right(at: Pt, lower: bool) -> Item {
    let stand = Stand {
        at,
        turn: if lower { 180.0 + 36.0 } else { -36.0 },
        flip: lower,
        scale: HAND * 0.95,
    };
    stand.put(with_arm(&side::pointing(), 6.0, stand.scale))
}

/// Where the tips go, seen from the front: first at the sides, then paler above and below.
fn from_the_front(c: Pt, look: &Look) -> Vec<Item> {
    let dots = |a: Pt, b: Pt| {
        let mut marks = press(c + a);
        marks.add(press(c + b));
        marks.items()
    };
    let mut out = vec![
        Item::circle("a-case-fill", c, 47.0),
        Item::circle("a-skin", c, 46.0),
        Item::circle(in_looks(look, "a-ring", "a-was"), c, 25.0),
        Item::circle(in_looks(look, "a-nipple", "a-was"), c, 8.5),
        Item::group("a-later", Transform::None, dots(pt(0.0, -25.0), pt(0.0, 25.0))),
    ];
    out.extend(dots(pt(-25.0, 0.0), pt(25.0, 0.0)));
    out.extend([order(c + pt(-25.0, -22.0), 1), order(c + pt(25.0, 30.0), 2)]);
    out
}

/// What is painted on the bare body, and what stands for it where it is covered or a diagram.
fn in_looks(look: &Look, bare: &'static str, lines: &'static str) -> &'static str {
    match look.style {
        Style::Bare => bare,
        Style::Covered | Style::Diagram => lines,
    }
}

/// Two index fingers from left and right with their pads on two places.
fn two_fingers(frame: &Frame, (a, b): (Pt, Pt), one_hand: bool) -> Vec<Item> {
    let (left, right) = if a.x < b.x { (a, b) } else { (b, a) };
    let pose = poses::one_pad();
    let mut out = vec![OPP.leaning(22.0).resting(frame, &pose, left)];
    if !one_hand {
        out.push(SAME.leaning(-22.0).resting(frame, &pose, right));
    }
    out
}

/// The nipple between thumb and finger (`np3`).
pub(super) fn roll(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    let frame = Frame::at_nipple(look, 2.1);
    let mut out = ground(&frame, look);
    out.extend(super::baby::in_the_other_arm(look, Lies::Right));
    let c = frame.clock(0.0, 0.0);
    let pinch = holding(&frame, (c + pt(-15.0, -27.0), c + pt(-15.0, 27.0)), Who::Opp, None);
    let moving = vec![swaying(pinch.clone(), pt(0.0, 2.4), beat(step), progress)];
    out.extend(or_at_rest(look, moving, pinch));
    out.extend(keep(&frame));
    let curve = |from: f32, to: f32| -> Vec<Pt> {
        super::geometry::shares(8)
            .map(|t| c + pt(46.0, 0.0).turned(from + (to - from) * t))
            .collect()
    };
    let mut marks = turning(&curve(-52.0, -8.0));
    marks.add(turning(&curve(52.0, 8.0)));
    out.extend(marks.items());
    out
}

/// The skin at the nipple's edge eased outward, in turn (`np4`).
pub(super) fn stretch(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    let frame = Frame::at_nipple(look, 2.3);
    let mut out = ground(&frame, look);
    let ends: Vec<(Pt, Pt)> = step
        .paths
        .iter()
        .filter_map(|p| {
            p.first()
                .zip(p.last())
                .map(|(a, b)| (frame.place(*a), frame.place(*b)))
        })
        .collect();
    let c = frame.clock(0.0, 0.0);
    let sides = (c + pt(-50.0, 6.0), c + pt(50.0, 6.0));
    out.extend(two_fingers(&frame, sides, look.one_hand));
    out.extend(keep(&frame));
    for ((pair, nth), from) in ends.chunks(2).zip(1_u8..).zip([0.0, 0.5]) {
        let marks =
            |(a, b): &(Pt, Pt)| short_arrow(*a + (*a - c) * 0.3, *b + (*b - *a) * 0.55, step.flow, false);
        let items: Vec<Item> = pair.iter().flat_map(|ends| marks(ends).items()).collect();
        let seconds = beat(step) * 2.0;
        let stops = [(0.0, 1.0), (0.42, 1.0), (0.5, 0.3), (0.92, 0.3), (1.0, 1.0)];
        let moving = vec![pulsing(items.clone(), seconds, &stops, progress + from)];
        out.extend(or_at_rest(look, moving, items));
        let beside = pair
            .first()
            .map(|(_, b)| *b + (*b - c).aside().unit() * 24.0 + (*b - c) * 0.3);
        out.extend(beside.map(|p| in_rest(look, vec![order(p, nth)])));
    }
    out
}
