//! A baby at the breast, both from the side: a wide mouth, the chin in the breast, the nose free.

use super::diagram::in_style;
use super::geometry::{Pt, along, curves, polyline, pt, sampled, smooth};
use super::hand::{Stand, poses, with_arm};
use super::marks::short_arrow;
use super::moves::{or_at_rest, pulsing};
use super::own_arm::own_arm;
use super::panels::clock;
use super::people::stroke;
use super::scene::{Item, Motion, Shape, Transform};
use super::signs::{card, plate};
use super::steps::upright;
use super::things::{drop, rounded, shape, tick};
use super::{Look, Style};
use crate::domain::technique::Flow;

/// Her chest and breast from the side, from the throat to the waist; the tip lies in the mouth.
const CHEST: [Pt; 25] = [
    pt(30.0, -60.0),
    pt(44.0, -10.0),
    pt(54.0, 30.0),
    pt(82.0, 66.0),
    pt(104.0, 92.0),
    pt(136.0, 116.0),
    pt(166.0, 132.0),
    pt(176.0, 137.0),
    pt(184.0, 143.0),
    pt(190.0, 148.0),
    pt(198.0, 153.0),
    pt(204.0, 157.0),
    pt(204.0, 163.0),
    pt(204.0, 170.0),
    pt(198.0, 176.0),
    pt(188.0, 181.0),
    pt(180.0, 188.0),
    pt(176.0, 202.0),
    pt(166.0, 216.0),
    pt(148.0, 240.0),
    pt(112.0, 262.0),
    pt(84.0, 264.0),
    pt(74.0, 268.0),
    pt(78.0, 300.0),
    pt(84.0, 420.0),
];
/// The dark ring, as far as the mouth leaves it free.
const RING: [Pt; 19] = [
    pt(150.0, 123.5),
    pt(156.0, 127.0),
    pt(161.0, 129.5),
    pt(166.0, 132.0),
    pt(176.0, 137.0),
    pt(184.0, 143.0),
    pt(190.0, 148.0),
    pt(208.0, 156.0),
    pt(208.0, 170.0),
    pt(190.0, 181.0),
    pt(182.0, 187.0),
    pt(178.0, 198.0),
    pt(170.0, 211.0),
    pt(158.0, 196.0),
    pt(146.0, 150.0),
    pt(150.0, 123.5),
    pt(150.0, 123.5),
    pt(150.0, 123.5),
    pt(150.0, 123.5),
];
/// The baby's head, from the crown down the face, round the open mouth, the chin and the nape.
const HEAD: [Pt; 46] = [
    pt(268.0, 22.0),
    pt(224.0, 20.0),
    pt(190.0, 46.0),
    pt(194.0, 84.0),
    pt(195.0, 92.0),
    pt(199.0, 97.0),
    pt(197.0, 103.0),
    pt(194.0, 109.0),
    pt(185.0, 113.0),
    pt(184.0, 119.0),
    pt(183.0, 125.0),
    pt(189.0, 127.0),
    pt(192.0, 128.0),
    pt(188.0, 131.0),
    pt(176.0, 129.0),
    pt(171.0, 134.0),
    pt(168.0, 138.0),
    pt(176.0, 145.0),
    pt(184.0, 148.0),
    pt(190.0, 151.0),
    pt(194.0, 157.0),
    pt(194.0, 164.0),
    pt(194.0, 171.0),
    pt(190.0, 177.0),
    pt(182.0, 180.0),
    pt(172.0, 181.0),
    pt(163.0, 188.0),
    pt(166.0, 194.0),
    pt(170.0, 200.0),
    pt(180.0, 198.0),
    pt(185.0, 201.0),
    pt(180.0, 208.0),
    pt(178.0, 217.0),
    pt(186.0, 224.0),
    pt(204.0, 240.0),
    pt(236.0, 236.0),
    pt(262.0, 226.0),
    pt(286.0, 234.0),
    pt(308.0, 224.0),
    pt(326.0, 198.0),
    pt(340.0, 176.0),
    pt(352.0, 140.0),
    pt(346.0, 98.0),
    pt(340.0, 54.0),
    pt(310.0, 24.0),
    pt(268.0, 22.0),
];
const HAIR: &str = "M238 27C248 23 258 21.500 268 22C310 24 340 54 346 98C352 140 336 180 322 200C316 198 311 190 311 180C303 172 306 158 312 148C306 140 298 122 296 108C286 104 280 94 280 84C268 78 262 66 262 58C250 52 242 42 238 32Z";
const BLANKET: &str = "M198 240C216 246 232 240 246 236C280 242 306 222 324 196C350 190 400 200 460 220L460 460L170 460C160 380 172 280 198 240Z";
/// Where milk goes: from the mouth to the throat.
const SWALLOW: [Pt; 4] = [
    pt(222.0, 164.0),
    pt(240.0, 172.0),
    pt(250.0, 192.0),
    pt(254.0, 222.0),
];

/// Her chest, the baby latched, and the arm that holds it.
pub(super) fn pair(look: &Look) -> Vec<Item> {
    let covered = look.covered();
    let body = curves(&CHEST) + "L-300 420L-300 -60Z";
    let mut chest = vec![
        Item::path("a-skin", body),
        Item::line("a-edge", curves(&CHEST), 2.8),
    ];
    if look.style == Style::Bare {
        chest.insert(1, Item::path("a-ring", curves(&RING) + "Z"));
    } else {
        let rim = smooth(&[pt(150.0, 123.5), pt(148.0, 160.0), pt(168.0, 212.0)]);
        chest.push(Item::path("a-clock", rim));
    }
    if covered {
        chest.extend(opened_top());
    }
    let mut out = in_style(chest, look);
    out.extend([
        Item::path("a-cloth", BLANKET.to_owned()),
        Item::line("a-cloth-line", BLANKET.to_owned(), 2.8),
    ]);
    out.extend(head());
    let stand = Stand {
        at: pt(296.0, 254.0),
        turn: 62.0,
        flip: false,
        scale: 0.78,
    };
    let arm = [
        (pt(-60.0, 250.0), 34.0),
        (pt(20.0, 312.0), 31.0),
        (pt(80.0, 340.0), 27.0),
        (pt(130.0, 340.0), 22.0),
    ];
    out.push(own_arm(&poses::cup(), stand, &arm, [&[], &[]]));
    out
}

/// A top that is pulled up over the breast.
fn opened_top() -> Vec<Item> {
    let upper = "M30 -60C44 -10 54 30 82 66C94 80 104 88 116 98C92 116 70 150 58 200C40 240 20 262 -20 280L-300 280L-300 -60Z";
    vec![
        Item::path("a-cloth", upper.to_owned()),
        Item::line("a-cloth-line", upper.to_owned(), 2.6),
    ]
}

fn head() -> Vec<Item> {
    let skull = curves(&HEAD) + "Z";
    vec![
        Item::path("a-hand-fill", skull.clone()),
        Item::path("a-hair", HAIR.to_owned()),
        Item::line("a-hand-line", skull, 2.8),
        stroke(
            "a-hand-line",
            &[(214.0, 104.0), (222.0, 110.0), (234.0, 106.0)],
            2.8,
        ),
        stroke("a-hand-line", &[(212.0, 88.0), (221.0, 82.0), (233.0, 84.0)], 2.2),
        Item::new("a-hand-lo", Shape::Ellipse(pt(230.0, 166.0), 22.0, 18.0)),
        stroke(
            "a-hand-line",
            &[
                (282.0, 148.0),
                (286.0, 128.0),
                (302.0, 130.0),
                (300.0, 152.0),
                (287.0, 160.0),
                (284.0, 154.0),
            ],
            2.6,
        ),
        stroke("a-crease", &[(290.0, 138.0), (296.0, 140.0), (292.0, 150.0)], 2.2),
    ]
}

/// A drop on its way from the mouth to the throat, once in a swallow.
fn swallowed(look: &Look, progress: f32) -> Vec<Item> {
    const SWALLOW_S: f32 = 1.6;
    let d = smooth(&SWALLOW);
    let line = sampled(&SWALLOW, 8);
    let here = along(&line, 0.62);
    let mut out = vec![Item::line("a-case", d.clone(), 9.0), Item::path("a-limit", d)];
    let falling = Item::group("", Transform::None, drop("a-milk", here, 8.0)).moving(Motion::Along {
        line: line.iter().map(|p| *p - here).collect(),
        seconds: SWALLOW_S,
        stops: vec![(0.0, 0.0), (0.7, 1.0), (1.0, 1.0)],
        from: progress,
    });
    let stops = [(0.0, 1.0), (0.66, 1.0), (0.74, 0.0), (0.98, 0.0), (1.0, 1.0)];
    let moving = vec![pulsing(vec![falling], SWALLOW_S, &stops, progress)];
    out.extend(or_at_rest(look, moving, drop("a-milk", here, 8.0)));
    out
}

/// The baby or a pump as usual; quick sucks, a wait, then slow swallows of milk (`gc1`).
pub(super) fn until_milk_flows(look: &Look, progress: f32) -> Vec<Item> {
    let mut main = pair(look);
    main.extend(swallowed(look, progress));
    let mut out = vec![Item::put(pt(16.0, -8.0), 0.84, main)];
    out.extend(card(76.0));
    let y = 272.0;
    let quick: Vec<Pt> = (0..9_u8)
        .map(|k| {
            pt(
                28.0 + 6.4 * f32::from(k),
                if k % 2 == 0 { y + 7.0 } else { y - 7.0 },
            )
        })
        .collect();
    let mut row = vec![Item::line("a-thing-line", polyline(&quick), 3.2)];
    row.extend(clock(pt(112.0, y), 20.0, 0.5));
    let slow = "M144 278C150 278 150 248 159 248S168 278 176 278S184 248 193 248S202 278 210 278";
    row.push(Item::line("a-case", slow.to_owned(), 7.6));
    row.push(Item::line("a-out", slow.to_owned(), 4.0));
    row.extend(drop("a-milk", pt(159.0, 290.0), 7.0));
    row.extend(drop("a-milk", pt(193.0, 290.0), 7.0));
    row.push(Item::path(
        "a-was",
        polyline(&[pt(230.0, 246.0), pt(230.0, 298.0)]),
    ));
    row.extend(pump(pt(270.0, y)));
    out.push(upright(row, look, super::breast::FRAME / 2.0));
    out
}

/// The latch as a small sign on a plate of 120 by 92.
pub(super) fn emblem(look: &Look, c: Pt) -> Vec<Item> {
    let mut out = plate(c, 120.0, 92.0);
    let line = "M-57 -30C-46 -18 -32 -10 -17 -7L-14 8C-24 18 -40 24 -57 24";
    let breast = vec![
        Item::path("a-skin", format!("{line}Z")),
        Item::line("a-edge", line.to_owned(), 2.2),
    ];
    out.push(Item::put(c, 1.0, in_style(breast, look)));
    let wrap = "M-12 32C4 22 40 10 58 18V30A14 14 0 0 1 44 44H-18C-18 40 -16 36 -12 32Z";
    let wrap = vec![
        Item::path("a-cloth", wrap.to_owned()),
        Item::line("a-cloth-line", wrap.to_owned(), 2.2),
    ];
    out.push(Item::put(c, 1.0, wrap));
    out.push(Item::put(c + pt(-81.0, -54.0), 0.34, head()));
    out
}

/// A flange on a bottle with milk in it.
pub(super) fn pump(c: Pt) -> Vec<Item> {
    let bottle = "M-6 -10h24v6c5 2 7 6 7 10v18a5 5 0 0 1 -5 5h-28a5 5 0 0 1 -5 -5v-18c0 -4 2 -8 7 -10z";
    let flange = "M-34 -30L-14 -22H14V-10H-2L-14 -10L-34 -2Z";
    let milk = "M-10 12h32v12a3 3 0 0 1 -3 3h-26a3 3 0 0 1 -3 -3z";
    let mut items = shape("a-thing", bottle.to_owned());
    items.push(Item::path("a-milk", milk.to_owned()));
    items.push(Item::line("a-thing-line", "M-10 12h32".to_owned(), 2.0));
    items.extend(shape("a-thing", flange.to_owned()));
    items.extend(shape("a-thing-lo", rounded(pt(20.0, -16.0), 13.0, 20.0, 4.0)));
    vec![Item::put(c, 1.0, items)]
}

/// The hand that held the breast is away and open; the baby goes on alone (`gc6`).
pub(super) fn hands_off(look: &Look, progress: f32) -> Vec<Item> {
    let mut main = pair(look);
    main.extend(swallowed(look, progress));
    let mut out = vec![Item::put(pt(10.0, 22.0), 0.9, main)];
    let at = |at: Pt, turn: f32| Stand {
        at,
        turn,
        flip: true,
        scale: 0.62,
    };
    let was = at(pt(124.0, 126.0), 118.0);
    let held = was.put(with_arm(&poses::flat(), 0.0, was.scale));
    out.push(Item::group("a-later", Transform::None, vec![held]));
    let open = at(pt(150.0, 30.0), 74.0);
    out.push(open.put(with_arm(&poses::relaxed(), 0.0, open.scale)));
    out.extend(short_arrow(pt(118.0, 104.0), pt(126.0, 56.0), Flow::Still, false).items());
    out.push(upright(tick(pt(286.0, 34.0), 40.0), look, 286.0));
    out
}
