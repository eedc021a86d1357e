//! Pictures of expressing by hand.

use super::Look;
use super::arms::SAME;
use super::baby::Lies;
use super::frame::Frame;
use super::geometry::{Pt, closed_curves, polygon, polyline, pt, shares, smooth, through};
use super::hand::reach::bend_to;
use super::hand::{HAND, Name, Stand, digit_alone, poses, side, with_arm};
use super::keep::is_clear;
use super::lift::{pad_shadows, set_down};
use super::marks::{Marks, hold};
use super::pairs::holding;
use super::pressing::whose;
use super::scene::Item;
use super::steps::upright;
use super::strokes::pairs;
use super::things::{cushion, drop, shape, tick};
use super::touch::{ground, keep};
use crate::domain::technique::Step;

/// A clean cup under the nipple, the forearm on a pillow (`he1`).
pub(super) fn cup(look: &Look) -> Vec<Item> {
    let frame = Frame::about(look, pt(158.0, 216.0), 1.0);
    let mut out = ground(&frame, look);
    out.extend(super::baby::in_the_other_arm(look, Lies::Left));
    out.extend(cushion(pt(254.0, 294.0), 142.0, 62.0));
    let c = frame.clock(0.0, 0.0) + pt(-6.0, 82.0);
    let pose = side::holding();
    let stand = Stand {
        at: c,
        turn: -6.0,
        flip: false,
        scale: HAND * 0.94,
    };
    out.push(stand.put(vec![digit_alone(&pose, Name::Thumb, stand.scale)]));
    let at = |x: f32, y: f32| c + pt(x, y);
    out.extend(shape(
        "a-thing",
        polygon(&[at(-40.0, -50.0), at(40.0, -50.0), at(31.0, 58.0), at(-31.0, 58.0)]),
    ));
    out.push(Item::path(
        "a-milk",
        polygon(&[at(-34.0, 16.0), at(34.0, 16.0), at(30.6, 56.0), at(-30.6, 56.0)]),
    ));
    let front = pose.clone().without(Name::Thumb);
    let bend = bend_to(&front, stand, frame.view(SAME.elbow));
    out.push(stand.put(with_arm(&front, bend, stand.scale)));
    out.extend(drop("a-milk", c + pt(4.0, -66.0), 7.0));
    out
}

/// Thumb above, two fingers below, 3 to 4 cm from the nipple (`he2`): the C is set down, and rests.
pub(super) fn make_a_c(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    let frame = Frame::at_nipple(look, 1.15);
    let mut out = ground(&frame, look);
    let Some(pair) = pairs(step, &frame).first().copied() else {
        return out;
    };
    out.extend(super::baby::in_the_other_arm(look, Lies::Right));
    out.extend(keep(&frame));
    let c = frame.clock(0.0, 0.0);
    let beside = |x: f32| is_clear(frame.lump, c + pt(x, 0.0), 24.0);
    let out_x = [70.0, 96.0, -70.0]
        .into_iter()
        .find(|x| beside(*x))
        .unwrap_or(116.0);
    let mut across = polyline(&[c - (pair.1 - c) * 1.7, c - (pair.0 - c) * 1.7]);
    for p in [pair.0, pair.1, c] {
        across.push_str(&polyline(&[p, pt(c.x + out_x, p.y)]));
    }
    out.extend([
        Item::line("a-limit-case", across.clone(), 3.6),
        Item::line("a-limit", across, 1.6),
    ]);
    let mut rings = hold(pair.0, 14.0);
    rings.add(hold(pair.1, 14.0));
    let hand = holding(&frame, pair, whose(step.hand)[0], None);
    let air = (pad_shadows(&[pair.0, pair.1]), rings.items());
    out.extend(set_down(look, hand, c, air, progress));
    let mut marks = Marks::default();
    for p in [pair.0, pair.1] {
        marks.add(ruler(pt(c.x + out_x, c.y), pt(c.x + out_x, p.y)));
    }
    out.extend(marks.items());
    out
}

/// A scale between two points: ends, and four parts for its centimetres.
fn ruler(from: Pt, to: Pt) -> Marks {
    let side = (to - from).unit().aside();
    let tick = |t: f32, half: f32| {
        let p = from.lerp(to, t);
        polyline(&[p - side * half, p + side * half])
    };
    let mut d = polyline(&[from, to]);
    d.extend([tick(0.0, 9.0), tick(1.0, 9.0)]);
    d.extend([0.25, 0.5, 0.75].map(|t| tick(t, 5.0)));
    Marks {
        cases: vec![Item::line("a-case", d.clone(), 6.6)],
        inks: vec![Item::line("a-ink", d, 2.6)],
    }
}

/// A breast that is soft, not empty; the hand has let go (`he7`).
pub(super) fn soft_enough(look: &Look) -> Vec<Item> {
    let frame = Frame::of(look);
    let mut out = ground(&frame, look);
    let low: Vec<Pt> = shares(16).map(|t| frame.clock(3.9 + 4.2 * t, 0.965)).collect();
    let (a, b) = (frame.clock(3.9, 0.965), frame.clock(8.1, 0.965));
    let wave: Vec<Pt> = shares(12)
        .map(|t| b.lerp(a, t) + pt(0.0, 4.0 * (t * 18.85).sin()))
        .collect();
    let level = closed_curves(&[&through(&low), &through(&wave)]);
    out.push(Item::path("a-level", level));
    out.extend([
        Item::line("a-case", smooth(&wave), 6.4),
        Item::line("a-ink", smooth(&wave), 3.0),
    ]);
    out.extend(drop("a-milk", frame.clock(0.0, 0.0) + pt(0.0, 26.0), 7.0));
    out.push(
        SAME.leaning(18.0)
            .resting(&frame, &poses::relaxed(), pt(230.0, 262.0)),
    );
    out.push(upright(tick(pt(78.0, 70.0), 48.0), look, 78.0));
    out
}
