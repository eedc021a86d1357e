//! Pictures of expressing by hand.

use super::Look;
use super::baby::Lies;
use super::frame::Frame;
use super::geometry::{Pt, polyline, pt};
use super::keep::is_clear;
use super::lift::{pad_shadows, set_down};
use super::marks::{Marks, hold};
use super::pairs::holding;
use super::pressing::whose;
use super::scene::Item;
use super::strokes::pairs;
use super::touch::{ground, keep};
use crate::domain::technique::Step;

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
