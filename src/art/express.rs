//! Pictures of expressing by hand.

use super::Look;
use super::frame::Frame;
use super::geometry::{Pt, closed_curves, polygon, polyline, pt, shares, smooth, through};
use super::hand::{Stand, c_hold, flat, limbs};
use super::keep::is_clear;
use super::marks::{Marks, arrow, hold, order, press};
use super::moves::{beat, pulsing};
use super::scene::{Item, Transform};
use super::steps::upright;
use super::strokes::pairs;
use super::things::{drop, shape, tick};
use super::touch::{SAME, ground, in_rest, keep, turning};
use crate::domain::catalog::ArtId;
use crate::domain::technique::{Flow, Hand, Step};

/// A clean cup under the nipple (`he1`).
pub(super) fn cup(look: &Look) -> Vec<Item> {
    let frame = Frame::about(look, pt(150.0, 210.0), 1.0);
    let mut out = ground(&frame, look);
    let c = frame.clock(0.0, 0.0) + pt(-4.0, 78.0);
    out.extend(limbs(&[(vec![c + pt(30.0, 24.0), pt(330.0, 420.0)], 40.0)]));
    let at = |x: f32, y: f32| c + pt(x, y);
    out.extend(shape(
        "a-thing",
        polygon(&[at(-38.0, -32.0), at(38.0, -32.0), at(30.0, 46.0), at(-30.0, 46.0)]),
    ));
    out.push(Item::path(
        "a-milk",
        polygon(&[at(-33.0, 12.0), at(33.0, 12.0), at(29.6, 44.0), at(-29.6, 44.0)]),
    ));
    let fingers: Vec<super::hand::Limb> = [-12.0, 5.0, 22.0]
        .into_iter()
        .map(|y| (vec![at(44.0, y + 4.0), at(10.0, y), at(-20.0, y)], 15.0))
        .collect();
    out.extend(limbs(&fingers));
    out.extend(drop("a-milk", c + pt(0.0, -50.0), 7.0));
    out
}

fn c_of(pair: (Pt, Pt), hand: Hand) -> Vec<Item> {
    let (thumb, finger) = if pair.0.y <= pair.1.y + 1.0 {
        pair
    } else {
        (pair.1, pair.0)
    };
    let middle = thumb.lerp(finger, 0.5);
    let same = matches!(hand, Hand::Same);
    let lying = (thumb.x - finger.x).abs() > (thumb.y - finger.y).abs();
    let palm = middle
        + if lying {
            pt(0.0, 80.0)
        } else if same {
            pt(80.0, 20.0)
        } else {
            pt(-80.0, 20.0)
        };
    let across = (finger - thumb).unit().aside();
    let away = if (palm - middle).x * across.x + (palm - middle).y * across.y < 0.0 {
        across * -1.0
    } else {
        across
    };
    let arm = middle + pt(if same { 190.0 } else { -190.0 }, 330.0);
    c_hold(thumb, finger, middle + away * 80.0, arm, 2, 17.0)
}

/// Thumb above, two fingers below, 3 to 4 cm from the nipple (`he2`).
pub(super) fn make_a_c(step: &Step, look: &Look) -> Vec<Item> {
    let frame = Frame::at_nipple(look, 1.35);
    let mut out = ground(&frame, look);
    let Some(pair) = pairs(step, &frame).first().copied() else {
        return out;
    };
    out.extend(c_of(pair, step.hand));
    out.extend(keep(&frame));
    let mut marks = Marks::default();
    let c = frame.clock(0.0, 0.0);
    let beside = |x: f32| is_clear(frame.lump, c + pt(x, 0.0), 44.0);
    let out_x = [66.0, 100.0, -66.0]
        .into_iter()
        .find(|x| beside(*x))
        .unwrap_or(128.0);
    for p in [pair.0, pair.1] {
        let ruler = polyline(&[pt(c.x + out_x, c.y), pt(c.x + out_x, p.y)])
            + &polyline(&[pt(c.x + out_x - 9.0, c.y), pt(c.x + out_x + 9.0, c.y)])
            + &polyline(&[pt(c.x + out_x - 9.0, p.y), pt(c.x + out_x + 9.0, p.y)]);
        marks.cases.push(Item::line("a-case", ruler.clone(), 7.4));
        marks.inks.push(Item::line("a-ink", ruler, 3.0));
        marks.add(hold(p, 8.0));
    }
    out.extend(marks.items());
    out
}

/// Back, together, let go (`he3` to `he6`): dots press, then chevrons meet, then nothing.
pub(super) fn express(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    let frame = Frame::at_nipple(look, 1.35);
    let mut out = ground(&frame, look);
    let all = pairs(step, &frame);
    let Some(first) = all.first().copied() else {
        return out;
    };
    out.extend(c_of(first, step.hand));
    out.extend(keep(&frame));
    let c = frame.clock(0.0, 0.0);
    for then in all.iter().skip(1) {
        out.extend(turned_to(first, *then, c));
    }
    out.extend(three_beats(first, c, beat(step), progress));
    if step.art == ArtId::He6 {
        out.extend(stroke_then_presses(&frame, first));
    }
    if step.art == ArtId::He5 {
        out.extend(drop("a-milk", c + pt(0.0, 34.0), 7.0));
        out.extend(drop("a-milk", c + pt(0.0, 66.0), 5.0));
    }
    let away = (first.0 - c).unit();
    let told = vec![order(first.0 + away * 27.0, 1), order(c + away.aside() * 60.0, 2)];
    out.push(in_rest(look, told));
    out
}

/// Back, together, let go: the presses stand for two thirds, the chevrons for the middle of them.
fn three_beats(pair: (Pt, Pt), c: Pt, seconds: f32, progress: f32) -> [Item; 2] {
    const BACK: [(f32, f32); 5] = [(0.0, 0.35), (0.08, 1.0), (0.6, 1.0), (0.72, 0.35), (1.0, 0.35)];
    const TOGETHER: [(f32, f32); 6] = [
        (0.0, 0.2),
        (0.3, 0.2),
        (0.4, 1.0),
        (0.6, 1.0),
        (0.7, 0.2),
        (1.0, 0.2),
    ];
    let (mut back, mut together) = (Marks::default(), Marks::default());
    for p in [pair.0, pair.1] {
        back.add(press(p));
        together.add(chevron(p, (c - p).unit()));
    }
    [
        pulsing(back.items(), seconds, &BACK, progress),
        pulsing(together.items(), seconds, &TOGETHER, progress),
    ]
}

/// Where the C goes next, paler, and the arrow that turns it.
fn turned_to(first: (Pt, Pt), then: (Pt, Pt), c: Pt) -> Vec<Item> {
    let mut later = press(then.0);
    later.add(press(then.1));
    let far = c.to(then.0) + 26.0;
    let way: Vec<Pt> = shares(6)
        .map(|t| c + (first.0 - c).unit().turned(10.0 + 60.0 * t) * far)
        .collect();
    let mut out = vec![Item::group("a-later", Transform::None, later.items())];
    out.extend(turning(&way).items());
    out
}

fn chevron(p: Pt, way: Pt) -> Marks {
    let q = p + way * 21.0;
    let d = polyline(&[
        q + way.aside() * 7.0 - way * 6.0,
        q,
        q - way.aside() * 7.0 - way * 6.0,
    ]);
    Marks {
        cases: vec![Item::line("a-case", d.clone(), 8.6)],
        inks: vec![Item::line("a-in-bar", d, 4.2)],
    }
}

/// One light stroke from the rim toward the ring, then the presses (`he6`).
fn stroke_then_presses(frame: &Frame, first: (Pt, Pt)) -> Vec<Item> {
    let lines = [2.5_f32, 3.5, 9.0, 10.5].map(|hour| (frame.clock(hour, 1.0), frame.clock(hour, 0.44)));
    let free = lines.into_iter().find(|(a, b)| {
        let line: Vec<Pt> = shares(12).map(|t| a.lerp(*b, t)).collect();
        line.iter().all(|p| {
            is_clear(frame.lump, *p, super::keep::SHAFT) && p.to(first.0) > 20.0 && p.to(first.1) > 20.0
        })
    });
    free.map_or(Vec::new(), |(a, b)| {
        arrow(&[a, a.lerp(b, 0.5), b], Flow::In).items()
    })
}

/// A breast that is soft, not empty (`he7`).
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
        Stand {
            at: frame.clock(3.6, 1.22),
            turn: -70.0,
            ..SAME
        }
        .put(flat()),
    );
    out.push(upright(tick(pt(78.0, 70.0), 48.0), look, 78.0));
    out
}
