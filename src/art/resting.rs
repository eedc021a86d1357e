//! Calm breathing and rest, from the side.

use super::Look;
use super::breath::{BREATH_S, breath};
use super::geometry::{Pt, along, curves, pt, sampled_curves};
use super::hand::poses;
use super::marks::short_arrow;
use super::moves::{or_at_rest, pulsing};
use super::scene::{Item, Motion, Transform};
use super::side::{Belly, ELBOW, forearm, leaning, near_arm, reclined, turned};
use super::things::{pillow, shape};
use crate::domain::technique::Flow;

/// The near arm, heavy on a cushion of its own.
fn arm_on_cushion(look: &Look) -> Vec<Item> {
    let mut out = pillow(pt(136.0, 254.0), 150.0, 44.0);
    let fore = forearm(&poses::relaxed(), pt(106.0, 240.0), -102.0);
    out.extend(near_arm(
        look,
        vec![Item::group("", turned(ELBOW.0, 0.0), vec![fore])],
    ));
    out
}

/// Breathing in for four and out for six, shoulders down with the breath out (`wu4`).
pub(super) fn breathing(look: &Look, progress: f32) -> Vec<Item> {
    let mut body = reclined(look, Belly::Breathing(progress));
    let arrow = |from: Pt, to: Pt, flow: Flow| short_arrow(from, to, flow, false).items();
    let down = arrow(pt(226.0, 108.0), pt(226.0, 136.0), Flow::Still);
    body.extend(in_time(look, down, [0.15, 1.0], progress));
    let into = arrow(pt(172.0, 66.0), pt(200.0, 66.0), Flow::Out);
    body.extend(in_time(look, into, [1.0, 0.15], progress));
    let out_of = arrow(pt(200.0, 82.0), pt(172.0, 88.0), Flow::Out);
    body.extend(in_time(look, out_of, [0.15, 1.0], progress));
    let mut out = vec![Item::group("", turned(ASIDE, 0.0), body)];
    out.extend(breath(pt(78.0, 76.0), 62.0, look, progress));
    out
}

/// How far the whole figure stands aside, so that both feet are seen.
const ASIDE: Pt = pt(12.0, 0.0);

/// Opacity over a breath: the first value while air goes in, the second while it goes out.
fn times([into, out_of]: [f32; 2]) -> [(f32, f32); 6] {
    [
        (0.0, into),
        (0.38, into),
        (0.42, out_of),
        (0.96, out_of),
        (0.99, into),
        (1.0, into),
    ]
}

/// Signs that are bright while air goes in or out, and stand still where nothing may move.
fn in_time(look: &Look, signs: Vec<Item>, bright: [f32; 2], progress: f32) -> Vec<Item> {
    let moving = vec![pulsing(signs.clone(), BREATH_S, &times(bright), progress)];
    or_at_rest(look, moving, signs)
}

/// Eyes closed, two slow breaths: from near, with the line of both (`ly1`).
pub(super) fn two_breaths(look: &Look, progress: f32) -> Vec<Item> {
    let nearer = Transform::put(pt(-105.0, -8.0), 1.36);
    let body = reclined(look, Belly::Breathing((progress * 2.0).fract()));
    let mut out = vec![Item::group("", nearer, body)];
    let line = sampled_curves(&TWO_BREATHS, 10);
    let d = curves(&TWO_BREATHS);
    out.extend([
        Item::line("a-case", d.clone(), 9.6),
        Item::line("a-out", d.clone(), 5.0),
    ]);
    for (x, n) in [(56.0, 1_u8), (130.0, 2)] {
        for k in 0..n {
            let by = 11.0 * (f32::from(k) - f32::from(n - 1) / 2.0);
            out.extend([
                Item::circle("a-case-fill", pt(x + by, 112.0), 3.4),
                Item::circle("a-ink-fill", pt(x + by, 112.0), 3.8),
            ]);
        }
    }
    let ball = |at: Pt| {
        vec![
            Item::circle("a-case-fill", at, 10.0),
            Item::circle("a-out-fill", at, 8.0),
        ]
    };
    let here = along(&line, progress);
    let way = Motion::Along {
        line: line.iter().map(|p| *p - here).collect(),
        seconds: 2.0 * BREATH_S,
        stops: vec![(0.0, 0.0), (0.2, 0.24), (0.5, 0.5), (0.7, 0.74), (1.0, 1.0)],
        from: progress,
    };
    let moving = vec![Item::group("", Transform::None, ball(here)).moving(way)];
    out.extend(or_at_rest(look, moving, ball(here)));
    out
}

/// Twice up in four parts of the time and down in six.
const TWO_BREATHS: [Pt; 13] = [
    pt(20.0, 92.0),
    pt(32.0, 90.0),
    pt(32.0, 32.0),
    pt(48.0, 32.0),
    pt(66.0, 32.0),
    pt(68.0, 92.0),
    pt(94.0, 92.0),
    pt(106.0, 90.0),
    pt(106.0, 32.0),
    pt(122.0, 32.0),
    pt(140.0, 32.0),
    pt(142.0, 92.0),
    pt(168.0, 92.0),
];

/// At rest by a moon, the arm heavy on a cushion (`ly11`).
pub(super) fn resting(look: &Look, progress: f32) -> Vec<Item> {
    let mut body = leaning(look, Belly::Breathing(progress));
    body.extend(arm_on_cushion(look));
    for x in [128.0, 162.0] {
        body.extend(short_arrow(pt(x, 192.0), pt(x, 220.0), Flow::Still, false).items());
    }
    let mut out = vec![Item::group("", turned(ASIDE, 0.0), body)];
    let moon = "M96 38A40 40 0 1 0 132 96A34 34 0 0 1 96 38Z";
    out.extend(shape("a-warm", moon.to_owned()));
    out
}
