//! The body from the side, leaning back on cushions: for breath and for rest.

use super::breath::{LOW, breath, breath_at, breath_motion};
use super::diagram::in_style;
use super::geometry::{Pt, blob, curves, pen, polyline, pt, sampled_curves, shares, smooth};
use super::hand::Stand;
use super::limb::limbs;
use super::marks::short_arrow;
use super::people::own_hand;
use super::scene::{Item, Shape, Transform};
use super::things::pillow;
use super::{Look, Style};
use crate::domain::technique::Flow;

/// From the nape down the back, under the seat.
const BACK: [Pt; 10] = [
    pt(258.0, 104.0),
    pt(256.0, 136.0),
    pt(244.0, 156.0),
    pt(228.0, 178.0),
    pt(208.0, 206.0),
    pt(188.0, 230.0),
    pt(162.0, 250.0),
    pt(144.0, 262.0),
    pt(118.0, 266.0),
    pt(96.0, 258.0),
];
/// From the groin up the belly and the breast to the throat; the belly itself is drawn apart.
const FRONT: [Pt; 10] = [
    pt(104.0, 204.0),
    pt(120.0, 196.0),
    pt(138.0, 180.0),
    pt(152.0, 162.0),
    pt(142.0, 152.0),
    pt(148.0, 122.0),
    pt(176.0, 116.0),
    pt(196.0, 112.0),
    pt(224.0, 112.0),
    pt(233.0, 92.0),
];
/// Under the breast.
const UNDER: [Pt; 4] = [
    pt(152.0, 163.0),
    pt(160.0, 168.0),
    pt(172.0, 166.0),
    pt(180.0, 160.0),
];
const NIPPLE: Pt = pt(149.0, 140.0);
const HEAD: [Pt; 13] = [
    pt(228.0, 88.0),
    pt(222.0, 82.0),
    pt(212.0, 80.0),
    pt(211.0, 74.0),
    pt(206.0, 72.0),
    pt(206.0, 68.0),
    pt(212.0, 62.0),
    pt(212.0, 36.0),
    pt(238.0, 22.0),
    pt(260.0, 30.0),
    pt(290.0, 42.0),
    pt(288.0, 88.0),
    pt(260.0, 104.0),
];
const HAIR: [Pt; 13] = [
    pt(220.0, 38.0),
    pt(228.0, 24.0),
    pt(246.0, 20.0),
    pt(262.0, 28.0),
    pt(296.0, 40.0),
    pt(294.0, 88.0),
    pt(264.0, 106.0),
    pt(256.0, 94.0),
    pt(250.0, 86.0),
    pt(246.0, 74.0),
    pt(244.0, 58.0),
    pt(236.0, 46.0),
    pt(220.0, 38.0),
];
/// The middle of the belly, about which it swells.
const BELLY: Pt = pt(138.0, 212.0);
const BELLY_R: (f32, f32) = (42.0, 31.0);
/// How far the belly is turned against the page, in degrees.
const LEAN: f32 = -42.0;
/// How much the belly grows with a breath in.
const RISE: f32 = 0.24;

/// How the belly stands.
#[derive(Clone, Copy, Debug)]
pub(super) enum Belly {
    /// It does not move.
    Calm,
    /// After this share of a breath.
    Breathing(f32),
}

/// A person who leans back on cushions, knees raised, the near arm down.
pub(super) fn reclined(look: &Look, belly: Belly) -> Vec<Item> {
    let mut out = leaning(look, belly);
    out.extend(arm(look));
    out
}

/// The same person without the near arm, for a picture that draws it.
pub(super) fn leaning(look: &Look, belly: Belly) -> Vec<Item> {
    let mut out = couch();
    out.extend(in_style(figure(look, belly), look));
    out
}

/// The cushions alone: behind the back, under the knees, under the arm.
fn couch() -> Vec<Item> {
    let soft = |at: Pt, turn: f32, wide: f32, high: f32| {
        Item::group("", turned(at, turn), pillow(pt(0.0, 0.0), wide, high))
    };
    vec![
        soft(pt(266.0, 184.0), 38.0, 76.0, 190.0),
        soft(pt(72.0, 248.0), -20.0, 92.0, 58.0),
        soft(pt(160.0, 290.0), 0.0, 1300.0, 56.0),
    ]
}

/// Skin or cloth of the trunk, and the line round it.
fn trunk_classes(look: &Look) -> (&'static str, &'static str) {
    if look.covered() {
        ("a-cloth", "a-hem")
    } else {
        ("a-skin", "a-edge")
    }
}

fn figure(look: &Look, belly: Belly) -> Vec<Item> {
    let (fill, edge) = trunk_classes(look);
    let mut out = vec![
        Item::path("a-skin", curves(&HEAD) + "Z"),
        Item::line("a-edge", curves(&HEAD), 2.4),
        Item::path("a-hair", curves(&HAIR) + "Z"),
        Item::path("a-line", pen(&closed_eye(), 2.2, 0.4, 0.4)),
        swelling(look, belly),
        Item::path(fill, trunk()),
        Item::line(edge, curves(&BACK), 2.4),
        Item::line(edge, curves(FRONT.get(3..).unwrap_or(&[])), 2.4),
        Item::path(
            if look.covered() { "a-cloth-line" } else { "a-line" },
            pen(&sampled_curves(&UNDER, 10), 2.0, 0.8, 0.1),
        ),
    ];
    if look.style == Style::Bare {
        out.push(Item::new(
            "a-ring",
            Shape::Ellipse(NIPPLE + pt(2.0, 0.0), 4.2, 9.0),
        ));
    }
    if look.covered() {
        let neckline = smooth(&[pt(257.0, 122.0), pt(238.0, 121.0), pt(214.0, 111.0)]);
        out.push(Item::path(
            "a-skin",
            neckline.clone() + "L226 108L233 92L250 92L258 104Z",
        ));
        out.push(Item::line("a-hem", neckline, 2.2));
    }
    out.extend(legs());
    out
}

fn closed_eye() -> Vec<Pt> {
    [pt(217.0, 62.0), pt(220.0, 66.0), pt(225.0, 66.0), pt(229.0, 63.0)].to_vec()
}

fn trunk() -> String {
    let mut ring = FRONT.to_vec();
    // Round the neck from throat to nape.
    ring.extend([pt(240.0, 88.0), pt(256.0, 92.0), pt(258.0, 104.0)]);
    ring.extend(BACK.get(1..).unwrap_or(&[]));
    curves(&ring) + "Z"
}

/// The belly, which lies under the trunk so that only its rise is seen.
fn swelling(look: &Look, belly: Belly) -> Item {
    let (fill, edge) = trunk_classes(look);
    let round = Item::group(
        "",
        turned(pt(0.0, 0.0), LEAN),
        vec![
            Item::new(fill, Shape::Ellipse(pt(0.0, 0.0), BELLY_R.0, BELLY_R.1)),
            Item::line(edge, ellipse(BELLY_R.0, BELLY_R.1), 2.4),
        ],
    );
    let items = match belly {
        Belly::Calm => vec![round],
        Belly::Breathing(progress) => rising(round, look, progress),
    };
    Item::group("", turned(BELLY, 0.0), items)
}

/// The belly at its size of the moment, and moving where it may.
fn rising(round: Item, look: &Look, progress: f32) -> Vec<Item> {
    let risen = |ring: f32| 1.0 + RISE * (ring - LOW) / (1.0 - LOW);
    let resting = Item::group("", scaled(risen(breath_at(progress))), vec![round.clone()]);
    if look.still {
        return vec![resting];
    }
    let moving = Item::group("a-moving", scaled(risen(breath_at(progress))), vec![round])
        .moving(breath_motion(progress, risen));
    vec![moving, Item::group("a-rest", Transform::None, vec![resting])]
}

fn turned(at: Pt, turn: f32) -> Transform {
    Transform::Place {
        at,
        turn,
        scale: 1.0,
        flip: false,
    }
}

fn scaled(scale: f32) -> Transform {
    Transform::Place {
        at: pt(0.0, 0.0),
        turn: 0.0,
        scale,
        flip: false,
    }
}

fn ellipse(rx: f32, ry: f32) -> String {
    let points: Vec<Pt> = shares(11)
        .map(|t| {
            let (sin, cos) = (t * 11.0 / 12.0 * std::f32::consts::TAU).sin_cos();
            pt(rx * cos, ry * sin)
        })
        .collect();
    blob(&points)
}

/// Loose trousers, whatever the style: knees raised, feet on the couch.
fn legs() -> Vec<Item> {
    let leg = [
        pt(136.0, 256.0),
        pt(96.0, 264.0),
        pt(84.0, 240.0),
        pt(66.0, 218.0),
        pt(58.0, 234.0),
        pt(50.0, 250.0),
        pt(44.0, 262.0),
        pt(38.0, 270.0),
        pt(20.0, 268.0),
        pt(14.0, 260.0),
        pt(22.0, 236.0),
        pt(30.0, 206.0),
        pt(40.0, 180.0),
        pt(46.0, 164.0),
        pt(64.0, 162.0),
        pt(76.0, 174.0),
        pt(88.0, 186.0),
        pt(96.0, 196.0),
        pt(106.0, 204.0),
        pt(128.0, 214.0),
        pt(150.0, 226.0),
        pt(136.0, 256.0),
    ];
    let line = curves(leg.get(3..19).unwrap_or(&[]));
    let foot = [
        pt(40.0, 268.0),
        pt(40.0, 276.0),
        pt(8.0, 276.0),
        pt(-2.0, 272.0),
        pt(-6.0, 266.0),
        pt(10.0, 262.0),
        pt(16.0, 258.0),
    ];
    vec![
        Item::path("a-skin", curves(&foot) + "Z"),
        Item::line("a-edge", curves(&foot), 2.2),
        Item::path("a-cloth-lo", curves(&leg) + "Z"),
        Item::line("a-hem", line, 2.4),
    ]
}

/// The near arm, down along the side, its hand at rest.
fn arm(look: &Look) -> Vec<Item> {
    let (shoulder, elbow, wrist) = (pt(222.0, 142.0), pt(196.0, 214.0), pt(142.0, 240.0));
    let limb = limbs(&[
        (vec![shoulder, pt(214.0, 180.0), elbow], 30.0),
        (vec![elbow, pt(170.0, 232.0), wrist], 24.0),
    ]);
    let mut out = vec![Item::group("a-self", Transform::None, limb)];
    let hand = Stand {
        at: pt(98.0, 236.0),
        turn: -86.0,
        flip: false,
        scale: 0.42,
    };
    out.push(own_hand(hand));
    if look.covered() {
        out.extend(sleeve(shoulder, pt(216.0, 168.0), 35.0));
    }
    out
}

/// A short sleeve; its line starts a little below the shoulder, where the cloth of the trunk ends.
fn sleeve(shoulder: Pt, end: Pt, width: f32) -> Vec<Item> {
    let from = shoulder.lerp(end, 0.5);
    vec![
        Item::line("a-sleeve-edge", polyline(&[from, end]), width + 4.4),
        Item::line("a-sleeve", polyline(&[shoulder, end]), width),
    ]
}

/// Breathing in for four and out for six (`wu4`, `ly1`, `ly11`): the belly rises with the ring.
pub(super) fn breathing(look: &Look, progress: f32) -> Vec<Item> {
    let mut out = reclined(look, Belly::Breathing(progress));
    let away = pt(0.0, -1.0).turned(LEAN);
    let from = BELLY + away * 48.0;
    out.extend(short_arrow(from, from + away * 32.0, Flow::Out, true).items());
    out.extend(breath(pt(78.0, 76.0), 62.0, look, progress));
    out
}
