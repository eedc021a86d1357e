//! The body from the side, leaning back on cushions: for breath and for rest.

use super::breath::{LOW, breath_at, breath_motion, breath_turn};
use super::diagram::in_style;
use super::geometry::{Pt, blob, curves, pen, polyline, pt, sampled_curves, shares, smooth};
use super::hand::{Pose, Stand, poses, tapered};
use super::moves::or_at_rest;
use super::own_arm::round_arm;
use super::scene::{Item, Shape, Transform};
use super::things::{pillow, rounded};
use super::{Look, Style};

/// From the nape down the back, under the seat.
const BACK: [Pt; 10] = [
    pt(258.0, 104.0),
    pt(256.0, 136.0),
    pt(244.0, 156.0),
    pt(228.0, 178.0),
    pt(208.0, 206.0),
    pt(188.0, 230.0),
    pt(162.0, 250.0),
    pt(150.0, 254.0),
    pt(126.0, 240.0),
    pt(104.0, 214.0),
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

/// A person who leans back on cushions, knees raised, the near hand on the belly, which it follows.
pub(super) fn reclined(look: &Look, belly: Belly) -> Vec<Item> {
    let mut out = leaning(look, belly);
    out.extend(arm_on_belly(look, belly));
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
        soft(pt(270.0, 180.0), 38.0, 84.0, 196.0),
        Item::path("a-pillow", rounded(pt(160.0, 308.0), 1300.0, 90.0, 20.0)),
        Item::line(
            "a-pillow-line",
            rounded(pt(160.0, 308.0), 1300.0, 90.0, 20.0),
            3.0,
        ),
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
        eye(look),
        swelling(look, belly),
        Item::path(fill, trunk()),
        Item::line(edge, curves(BACK.get(..7).unwrap_or(&[])), 2.4),
        Item::line(edge, curves(FRONT.get(3..).unwrap_or(&[])), 2.4),
        Item::line(
            edge,
            smooth(&[pt(146.0, 169.2), pt(149.4, 165.6), pt(152.0, 162.0)]),
            2.4,
        ),
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
            neckline.clone() + "L224.500 111L232.500 90L240 86L252 90L258.500 104Z",
        ));
        out.push(Item::line("a-hem", neckline, 2.2));
    }
    out.extend(legs());
    out
}

/// Head and shoulder alone, upright.
pub(super) fn bust(look: &Look) -> Vec<Item> {
    let trunk =
        "M230 92C226 112 210 118 200 132C190 148 186 168 190 190L286 190C290 160 282 130 258 104L252 88Z";
    let line = "M229 90C226 112 210 118 200 132C190 148 186 168 190 190M258 104C282 130 290 160 286 190";
    let items = vec![
        Item::path("a-skin", trunk.to_owned()),
        Item::line("a-edge", line.to_owned(), 3.6),
        Item::path("a-skin", curves(&HEAD) + "Z"),
        Item::line("a-edge", curves(&HEAD), 3.6),
        Item::path("a-hair", curves(&HAIR) + "Z"),
    ];
    in_style(items, look)
}

/// An eye that is closed, and open where she holds her baby (clinical.md D4).
fn eye(look: &Look) -> Item {
    if look.one_hand {
        return Item::new("a-line", Shape::Ellipse(pt(221.0, 62.0), 2.4, 3.4));
    }
    let lid = [pt(216.0, 62.0), pt(220.0, 66.5), pt(226.0, 66.5), pt(230.0, 62.5)];
    Item::path("a-line", pen(&lid, 2.6, 0.4, 0.4))
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

pub(super) fn turned(at: Pt, turn: f32) -> Transform {
    Transform::Place {
        at,
        turn,
        scale: 1.0,
        flip: false,
    }
}

fn scaled(scale: f32) -> Transform {
    Transform::put(pt(0.0, 0.0), scale)
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

/// Loose trousers, whatever the style, round knee and seat up to the waist; feet on the couch.
const LEG: &str = "M117 207C106 199 92 181 79 168C67 157 50 155 42 168C34 184 23 220 16 246L44 250C50 236 58 222 67 209C71 203 76 206 80 213C91 237 104 258 124 263C146 267 170 256 186 240C190 235 192 230 193 224C180 232 140 230 117 207Z";
/// What is seen of the other leg.
const FAR_LEG: &str =
    "M100 190L79 168C67 157 50 155 42 168C34 184 23 220 16 246L44 250C50 236 58 222 67 209Z";
const FOOT: &str = "M18 244C14 252 4 254 -4 258C-9 261 -8 265 -2 265L38 265C43 262 43 254 42 246Z";

fn legs() -> Vec<Item> {
    let leg = |leg: &str| {
        vec![
            Item::path("a-skin", FOOT.to_owned()),
            Item::line("a-edge", FOOT.to_owned(), 2.2),
            Item::path("a-cloth-lo", leg.to_owned()),
            Item::line("a-hem", leg.to_owned(), 2.4),
        ]
    };
    let far = Item::group("", turned(pt(-17.0, 5.0), 1.0), leg(FAR_LEG));
    let mut out = vec![far];
    out.extend(leg(LEG));
    out.push(Item::line(
        "a-hem",
        "M58 190C68 186 74 192 80 200".to_owned(),
        1.8,
    ));
    out
}

/// Where the near arm turns in shoulder and elbow, with half widths.
pub(super) const SHOULDER: (Pt, f32) = (pt(223.0, 146.0), 16.0);
pub(super) const ELBOW: (Pt, f32) = (pt(204.0, 212.0), 12.6);
/// Size of a hand beside this body.
pub(super) const HAND: f32 = 0.33;

/// The upper arm, a forearm that is drawn over it, and the skin that joins them.
pub(super) fn near_arm(look: &Look, forearm: Vec<Item>) -> Vec<Item> {
    let ((s, r), (e, q)) = (SHOULDER, ELBOW);
    let line = [s, s.lerp(e, 0.35), s.lerp(e, 0.7), e];
    let upper = tapered(&line, &[r, r * 0.95, q * 1.08, q]);
    let mut out = vec![Item::group("a-self", Transform::None, vec![upper])];
    out.extend(forearm);
    let joint = tapered(&[e, e.lerp(s, 0.2), e.lerp(s, 0.36)], &[q - 0.8, q - 0.2, q]);
    if let Shape::Line(d, _) = joint.shape {
        out.push(Item::path("a-skin", d));
    }
    out.extend(joined(look, e));
    out
}

/// The near shoulder: a short sleeve toward the elbow, or skin over the line where the arm begins.
pub(super) fn joined(look: &Look, elbow: Pt) -> Vec<Item> {
    let (s, r) = SHOULDER;
    match look.style {
        Style::Covered => {
            let mut out = vec![Item::circle("a-cloth", s + pt(1.0, -2.0), r + 3.4)];
            out.extend(sleeve(s, s.lerp(elbow, 0.4), 2.0 * r + 3.0));
            out
        }
        Style::Bare => {
            let top = Shape::Ellipse(s + pt(0.0, -9.0), r + 4.0, 12.0);
            vec![Item::new("a-skin", top)]
        }
        Style::Diagram => Vec::new(),
    }
}

/// The forearm from the elbow to a hand whose pads lie at `pads`, about the elbow as origin.
pub(super) fn forearm(pose: &Pose, pads: Pt, turn: f32) -> Item {
    let (e, q) = ELBOW;
    let stand = Stand {
        at: pads - e,
        turn,
        flip: false,
        scale: HAND,
    };
    let (wrist, _, _) = pose.wrist();
    let wrist = stand.out_of_pose(wrist - pose.origin);
    let origin = pt(0.0, 0.0);
    let places = [
        (origin, q),
        (origin.lerp(wrist, 0.3), q * 1.02),
        (origin.lerp(wrist, 0.7), q * 0.86),
    ];
    round_arm(pose, stand, &places)
}

/// The near arm with its hand on the belly; it rises and sinks with it.
fn arm_on_belly(look: &Look, belly: Belly) -> Vec<Item> {
    let fore = forearm(&poses::flat(), pt(112.0, 196.0), -80.0);
    let risen = |ring: f32| LIFT * (ring - LOW) / (1.0 - LOW);
    let at = |turn: f32, items: Vec<Item>| Item::group("", turned(ELBOW.0, turn), items);
    let forearm = match belly {
        Belly::Calm => vec![at(0.0, vec![fore])],
        Belly::Breathing(progress) => {
            let resting = at(risen(breath_at(progress)), vec![fore.clone()]);
            let turning = Item::group("", Transform::None, vec![fore]).moving(breath_turn(progress, risen));
            or_at_rest(look, vec![at(0.0, vec![turning])], vec![resting])
        }
    };
    near_arm(look, forearm)
}

/// How far the forearm turns with a breath in, in degrees.
const LIFT: f32 = 5.0;

/// A short sleeve; its line starts a little below the shoulder, where the cloth of the trunk ends.
fn sleeve(shoulder: Pt, end: Pt, width: f32) -> Vec<Item> {
    let from = shoulder.lerp(end, 0.5);
    vec![
        Item::line("a-sleeve-edge", polyline(&[from, end]), width + 4.4),
        Item::line("a-sleeve", polyline(&[shoulder, end]), width),
    ]
}
