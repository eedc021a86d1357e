//! Pictures of the pads of the fingers and of the nipple from near.

use super::Look;
use super::frame::Frame;
use super::geometry::{Pt, polyline, pt, smooth};
use super::hand::{Limb, Stand, limbs, one_pad};
use super::marks::{Marks, cross, order, press, short_arrow};
use super::moves::{beat, pulsing, swaying};
use super::scene::{Item, Transform};
use super::strokes::pairs;
use super::things::tick;
use super::touch::{HAND, ground, in_rest, keep, turning};
use crate::domain::technique::Step;

/// Pads, not tips (`fc1`): one finger flat and right, one upright and struck out.
pub(super) fn flat_pads(_look: &Look) -> Vec<Item> {
    let limb = |points: &[(f32, f32)], width: f32| -> Limb {
        (points.iter().map(|(x, y)| pt(*x, *y)).collect(), width)
    };
    let lying = [
        limb(&[(-60.0, 30.0), (6.0, 110.0)], 58.0),
        limb(&[(18.0, 118.0), (34.0, 168.0), (30.0, 186.0)], 22.0),
        limb(
            &[(22.0, 114.0), (56.0, 164.0), (84.0, 194.0), (120.0, 202.0)],
            23.0,
        ),
    ];
    let on_its_tip = [
        limb(&[(380.0, 0.0), (292.0, 66.0)], 58.0),
        limb(&[(286.0, 84.0), (284.0, 130.0), (272.0, 152.0)], 22.0),
        limb(
            &[(280.0, 72.0), (246.0, 104.0), (236.0, 152.0), (240.0, 204.0)],
            23.0,
        ),
    ];
    let nail = |a: Pt, b: Pt| Item::line("a-nail", polyline(&[a, b]), 5.0);
    let mut out = skin_from_the_side(84.0, 2.0);
    out.extend(limbs(&lying));
    out.push(nail(pt(114.0, 192.0), pt(126.0, 195.0)));
    out.extend(skin_from_the_side(240.0, 14.0));
    out.extend(limbs(&on_its_tip));
    out.push(nail(pt(230.0, 196.0), pt(231.0, 211.0)));
    out.extend(tick(pt(84.0, 286.0), 34.0));
    out.extend(cross(pt(240.0, 288.0), 22.0));
    out
}

/// A strip of skin about `x`, pressed in by `dip`.
fn skin_from_the_side(x: f32, dip: f32) -> Vec<Item> {
    let dips = [(-66.0, 0.0), (-30.0, 0.0), (0.0, dip), (30.0, 0.0), (66.0, 0.0)];
    let line = smooth(&dips.map(|(by, down)| pt(x + by, 214.0 + down)));
    let below = format!("{line}L{} 262L{} 262Z", x + 66.0, x - 66.0);
    vec![Item::path("a-skin", below), Item::line("a-skin-line", line, 3.0)]
}

/// A fingertip on each side of the nipple, pressed straight back (`np2`).
pub(super) fn press_back(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    let frame = Frame::at_nipple(look, 2.1);
    let mut out = ground(&frame, look);
    let all = pairs(step, &frame);
    let (Some(first), second) = (all.first().copied(), all.get(1).copied()) else {
        return out;
    };
    out.extend(two_fingers(first));
    out.extend(keep(&frame));
    let mut marks = press(first.0);
    marks.add(press(first.1));
    let rest = [second.map(|p| [press(p.0), press(p.1)])]
        .into_iter()
        .flatten()
        .flatten();
    let later: Vec<Item> = rest.flat_map(Marks::items).collect();
    out.push(pulsing(
        marks.items(),
        beat(step),
        &[(0.0, 0.55), (0.15, 1.0), (0.85, 1.0), (1.0, 0.55)],
        progress,
    ));
    out.push(Item::group("a-later", Transform::None, later));
    out.push(in_rest(
        look,
        [Some(first), second]
            .into_iter()
            .flatten()
            .zip(1_u8..)
            .map(|(p, n)| order(p.0 + pt(24.0, -20.0), n))
            .collect(),
    ));
    out
}

/// Two index fingers from left and right, or from above and below where the places lie so.
fn two_fingers((a, b): (Pt, Pt)) -> Vec<Item> {
    let (left, right) = if a.x < b.x { (a, b) } else { (b, a) };
    vec![
        Stand {
            at: left,
            turn: 62.0,
            flip: false,
            scale: HAND * 1.5,
        }
        .put(one_pad()),
        Stand {
            at: right,
            turn: -62.0,
            flip: true,
            scale: HAND * 1.5,
        }
        .put(one_pad()),
    ]
}

/// The nipple between thumb and finger (`np3`).
pub(super) fn roll(step: &Step, look: &Look, progress: f32) -> Vec<Item> {
    let frame = Frame::at_nipple(look, 2.1);
    let mut out = ground(&frame, look);
    let c = frame.clock(0.0, 0.0);
    let pinch = super::hand::c_hold(
        c + pt(-4.0, -26.0),
        c + pt(-4.0, 26.0),
        c + pt(-120.0, 34.0),
        pt(-150.0, 380.0),
        1,
        30.0,
    );
    out.push(swaying(pinch, pt(0.0, 2.0), beat(step), progress));
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
    let frame = Frame::at_nipple(look, 2.6);
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
    let sides = [c + pt(-25.0, 7.0), c + pt(25.0, 7.0)];
    out.extend(two_fingers((sides[0], sides[1])));
    out.extend(keep(&frame));
    for ((pair, nth), from) in ends.chunks(2).zip(1_u8..).zip([0.0, 0.5]) {
        let marks =
            |(a, b): &(Pt, Pt)| short_arrow(*a + (*a - c) * 0.3, *b + (*b - *a) * 0.55, step.flow, false);
        let items: Vec<Item> = pair.iter().flat_map(|ends| marks(ends).items()).collect();
        let seconds = beat(step) * 2.0;
        out.push(pulsing(
            items,
            seconds,
            &[(0.0, 1.0), (0.42, 1.0), (0.5, 0.3), (0.92, 0.3), (1.0, 1.0)],
            progress + from,
        ));
        let beside = pair
            .first()
            .map(|(_, b)| *b + (*b - c).aside().unit() * 24.0 + (*b - c) * 0.3);
        out.extend(beside.map(|p| in_rest(look, vec![order(p, nth)])));
    }
    out
}
