//! Her chest from the side, leaning forward over a cup: before milk is pressed out, and when it is enough.

use super::diagram::in_style;
use super::geometry::{Pt, curves, polygon, polyline, pt, smooth};
use super::hand::{Name, Stand, digit_alone, poses, side, with_arm};
use super::marks::{cross, short_arrow};
use super::moves::{or_at_rest, pulsing};
use super::own_arm::own_arm;
use super::scene::{Item, Motion, Transform};
use super::signs::plate;
use super::steps::upright;
use super::things::{drop, pillow, rounded, shape, tick};
use super::touch::turning;
use super::{Look, Style};
use crate::domain::technique::Flow;

/// The line of the chest from throat to lap.
const CHEST: [Pt; 22] = [
    pt(170.0, -60.0),
    pt(160.0, -20.0),
    pt(150.0, 10.0),
    pt(158.0, 38.0),
    pt(168.0, 74.0),
    pt(196.0, 92.0),
    pt(206.0, 118.0),
    pt(210.0, 128.0),
    pt(213.0, 134.0),
    pt(214.0, 141.0),
    pt(222.0, 146.0),
    pt(224.0, 158.0),
    pt(215.0, 161.0),
    pt(208.0, 163.0),
    pt(203.0, 160.0),
    pt(200.0, 156.0),
    pt(180.0, 182.0),
    pt(128.0, 186.0),
    pt(104.0, 168.0),
    pt(84.0, 210.0),
    pt(60.0, 280.0),
    pt(56.0, 380.0),
];
const RING: &str = "M206.500 119C210 128 213 134 214 141C222 146 224 158 215 161C208 163 203 160 200 156C196 161 190 166 184 170C182 152 190 132 206.500 119Z";
const NIPPLE: &str = "M214 141C222 146 224 158 215 161C208 163 203 160 200 156C202 148 207 143 214 141Z";
const UPRIGHT: [Pt; 4] = [pt(90.0, 8.0), pt(86.0, 44.0), pt(92.0, 78.0), pt(112.0, 104.0)];
/// Where milk falls from, and the middle of the cup below it.
const TIP: Pt = pt(216.0, 172.0);
const CUP: Pt = pt(219.0, 254.0);

/// Chest and breast in the style of `look`.
fn chest(look: &Look) -> Vec<Item> {
    let body = curves(&CHEST) + "L-300 380L-300 -60Z";
    let mut out = vec![Item::path("a-skin", body)];
    if look.style == Style::Bare {
        out.push(Item::path("a-ring", RING.to_owned()));
        out.push(Item::path("a-nipple", NIPPLE.to_owned()));
    } else {
        let rim = smooth(&[pt(206.0, 118.0), pt(186.0, 142.0), pt(184.0, 170.0)]);
        out.push(Item::path("a-clock", rim));
    }
    out.push(Item::line("a-edge", curves(&CHEST), 2.8));
    if look.covered() {
        let top = "M170 -60C160 -20 150 10 158 38C160 48 163 56 168 64C140 84 112 124 98 176C84 210 60 280 56 380L-300 380L-300 -60Z";
        out.push(Item::path("a-cloth", top.to_owned()));
        out.push(Item::line("a-cloth-line", top.to_owned(), 2.6));
    }
    in_style(out, look)
}

/// A cup about its middle, milk up to a share of it.
fn cup(c: Pt, full: f32) -> Vec<Item> {
    let at = |x: f32, y: f32| c + pt(x, y);
    let mut out = shape(
        "a-thing",
        polygon(&[at(-38.0, -44.0), at(38.0, -44.0), at(29.0, 52.0), at(-29.0, 52.0)]),
    );
    let level = 50.0 - 90.0 * full;
    let half = |y: f32| 38.0 - 9.0 * (y + 44.0) / 96.0 - 3.0;
    out.push(Item::path(
        "a-milk",
        polygon(&[
            at(-half(level), level),
            at(half(level), level),
            at(half(50.0), 50.0),
            at(-half(50.0), 50.0),
        ]),
    ));
    out.push(Item::line(
        "a-thing-line",
        polyline(&[at(-half(level), level), at(half(level), level)]),
        2.0,
    ));
    out
}

/// Drops that fall from the nipple into the cup, one in `seconds`.
fn dripping(look: &Look, seconds: f32, progress: f32) -> Vec<Item> {
    let falls = pt(0.0, 58.0);
    let falling = Item::group("", Transform::None, drop("a-milk", TIP, 7.4)).moving(Motion::Along {
        line: vec![pt(0.0, 0.0), falls],
        seconds,
        stops: vec![(0.0, 0.0), (0.3, 0.0), (0.42, 0.25), (0.55, 1.0), (1.0, 1.0)],
        from: progress,
    });
    let stops = [(0.0, 1.0), (0.52, 1.0), (0.56, 0.0), (0.97, 0.0), (1.0, 1.0)];
    let moving = vec![pulsing(vec![falling], seconds, &stops, progress)];
    or_at_rest(look, moving, drop("a-milk", TIP, 7.4))
}

/// Leaning forward, a clean cup right under the nipple, the forearm on a pillow; the cup stands where one arm
/// holds the baby (`he1`).
pub(super) fn lean_over_cup(look: &Look) -> Vec<Item> {
    let mut out = chest(look);
    let before = smooth(&UPRIGHT);
    out.push(Item::path("a-was", before));
    let lean: Vec<Pt> = [(96.0, 52.0), (110.0, 42.0), (128.0, 42.0), (143.0, 52.0)]
        .map(|(x, y)| pt(x, y))
        .to_vec();
    out.extend(turning(&lean).items());
    if look.one_hand {
        out.extend(super::baby::in_the_other_arm(
            look,
            super::baby::Lies::LeftAboveTray,
        ));
        out.extend(shape("a-thing-lo", rounded(pt(226.0, 313.0), 176.0, 13.0, 4.0)));
        out.extend(cup(CUP, 0.16));
        out.extend(dripping(look, 3.0, 0.0));
        return out;
    }
    out.extend(pillow(pt(64.0, 304.0), 256.0, 92.0));
    let pose = side::holding();
    let stand = Stand {
        at: CUP,
        turn: 6.0,
        flip: true,
        scale: 0.9,
    };
    out.push(Item::group(
        "a-self",
        Transform::None,
        vec![stand.put(vec![digit_alone(&pose, Name::Thumb, stand.scale)])],
    ));
    out.extend(cup(CUP, 0.16));
    let arm = [
        (pt(-60.0, 300.0), 36.0),
        (pt(20.0, 314.0), 31.0),
        (pt(84.0, 312.0), 27.0),
    ];
    out.push(own_arm(&pose.without(Name::Thumb), stand, &arm, [&[], &[]]));
    out.extend(dripping(look, 3.0, 0.0));
    out
}

/// One slow drop is left, the hand is away, all well; milk pressed out to the end is struck out (`he7`).
pub(super) fn soft_enough(look: &Look, progress: f32) -> Vec<Item> {
    let mut out = chest(look);
    out.extend(cup(CUP, 0.42));
    out.extend(dripping(look, 5.0, progress));
    let away = Stand {
        at: pt(228.0, 52.0),
        turn: -64.0,
        flip: true,
        scale: 0.72,
    };
    out.push(away.put(with_arm(&poses::relaxed(), -16.0, away.scale)));
    out.extend(short_arrow(pt(216.0, 112.0), pt(236.0, 84.0), Flow::Out, false).items());
    out.push(upright(tick(pt(62.0, 64.0), 52.0), look, 62.0));
    let c = pt(76.0, 250.0);
    out.extend(plate(c, 132.0, 122.0));
    out.push(emptied(look, c));
    out.extend(cross(c + pt(-40.0, 36.0), 17.0));
    out
}

/// A breast pressed by two fingers, a stream, a cup that runs over.
fn emptied(look: &Look, c: Pt) -> Item {
    let line = "M-60 -52C-40 -44 -14 -36 4 -22C10 -17 10 -10 4 -7C-10 -2 -36 -4 -60 2";
    let skin = vec![
        Item::path("a-skin", format!("{line}Z")),
        Item::line("a-edge", line.to_owned(), 2.6),
    ];
    let mut items = in_style(skin, look);
    for (tip, root) in [
        (pt(-6.0, -32.0), pt(8.0, -46.0)),
        (pt(-8.0, -2.0), pt(-4.0, 24.0)),
    ] {
        let d = polyline(&[tip, root]);
        items.extend([
            Item::line("a-skin-line", d.clone(), 15.0),
            Item::line("a-hand-stroke", d, 11.0),
        ]);
    }
    let streams = "M11 -15C22 -12 28 2 30 18M10 -11C19 -6 24 6 25 18";
    items.extend([
        Item::line("a-thing-line", streams.to_owned(), 7.0),
        Item::line("a-thing-stroke", streams.to_owned(), 3.4),
    ]);
    items.push(Item::put(pt(29.0, 32.0), 0.46, cup(pt(0.0, 0.0), 0.98)));
    Item::put(c, 1.0, items)
}
