//! What presses on the breast: bra, strap, carrier, binder, the bed.

use crate::art::Look;
use crate::art::after::bra;
use crate::art::front::HANGING;
use crate::art::geometry::{Pt, curves, pt};
use crate::art::limb::limbs;
use crate::art::marks::{Marks, short_arrow};
use crate::art::people::{View, stroke};
use crate::art::scene::{Item, Transform};
use crate::art::setup::{head_at, swaddled};
use crate::art::things::{pillow, shape};
use crate::domain::technique::Flow;

const CHEST: View = View {
    focus: pt(180.0, 212.0),
    zoom: 1.02,
};

/// Arrows that press inward from both sides at these heights.
fn pressed(at: &[(f32, f32)]) -> Vec<Item> {
    let mut marks = Marks::default();
    for (x, y) in at {
        for s in [-1.0, 1.0] {
            let p = |x: f32| pt(160.0 + s * x, *y);
            marks.add(short_arrow(p(*x), p(*x - 40.0), Flow::Still, false));
        }
    }
    marks.items()
}

/// A bra that presses (`TightBra`).
pub(super) fn tight_bra() -> Vec<Item> {
    let lower = Transform::put(pt(0.0, 40.0), 1.0);
    let mut bra = bra(3.4);
    bra.extend([
        stroke(
            "a-cloth-fold",
            &[(64.0, 132.0), (84.0, 140.0), (106.0, 142.0)],
            2.4,
        ),
        stroke(
            "a-cloth-fold",
            &[(256.0, 132.0), (236.0, 140.0), (214.0, 142.0)],
            2.4,
        ),
    ]);
    let mut out = vec![Item::group("", lower, bra)];
    out.extend(pressed(&[(152.0, 168.0), (148.0, 206.0)]));
    out
}

/// The strap of a bag across the breast (`Strap`).
pub(super) fn strap(look: &Look) -> Vec<Item> {
    let mut out = vec![CHEST.body(look, HANGING)];
    let band = [
        pt(126.0, 92.0),
        pt(160.0, 150.0),
        pt(210.0, 200.0),
        pt(274.0, 276.0),
    ];
    let line = curves(&band);
    let mut bag = vec![
        Item::line("a-thing-line", line.clone(), 19.0),
        Item::line("a-warm-line", line, 14.0),
    ];
    bag.extend(shape(
        "a-warm",
        "M226 276C226 268 232 264 240 264L312 264C320 264 326 268 326 276L330 352C330 360 326 364 318 364L232 364C224 364 218 360 218 352Z".to_owned(),
    ));
    bag.push(stroke(
        "a-thing-line",
        &[(224.0, 292.0), (276.0, 302.0), (328.0, 292.0)],
        2.6,
    ));
    out.push(CHEST.put(bag));
    out
}

/// A baby carrier with a baby (`Carrier`).
pub(super) fn carrier(look: &Look) -> Vec<Item> {
    let mut out = vec![CHEST.body(look, HANGING)];
    let straps: String = [-1.0, 1.0]
        .map(|s| {
            let x = |v: f32| 180.0 + s * v;
            curves(&[
                pt(x(62.0), 88.0),
                pt(x(78.0), 130.0),
                pt(x(80.0), 180.0),
                pt(x(60.0), 232.0),
            ])
        })
        .concat();
    let waist = curves(&[
        pt(84.0, 322.0),
        pt(140.0, 334.0),
        pt(220.0, 334.0),
        pt(276.0, 322.0),
    ]);
    let mut parts = vec![
        Item::line("a-thing-line", straps.clone(), 25.0),
        Item::line("a-warm-line", straps, 20.0),
        Item::line("a-thing-line", waist.clone(), 29.0),
        Item::line("a-warm-line", waist, 24.0),
    ];
    parts.extend(back_of_head(pt(180.0, 186.0), 34.0));
    parts.extend(shape(
        "a-warm",
        "M124 214C140 206 220 206 236 214C244 250 240 300 228 330L132 330C120 300 116 250 124 214Z"
            .to_owned(),
    ));
    for s in [-1.0, 1.0] {
        let x = |v: f32| 180.0 + s * v;
        parts.extend(limbs(&[(
            vec![pt(x(58.0), 300.0), pt(x(74.0), 318.0), pt(x(72.0), 344.0)],
            24.0,
        )]));
    }
    out.push(CHEST.put(parts));
    out
}

/// A baby's head from behind.
fn back_of_head(c: Pt, r: f32) -> Vec<Item> {
    let k = 0.55 * r;
    let hair = curves(&[
        c + pt(-r, 4.0),
        c + pt(-r, -k - 6.0),
        c + pt(-k, -r),
        c + pt(0.0, -r),
        c + pt(k, -r),
        c + pt(r, -k - 6.0),
        c + pt(r, 4.0),
        c + pt(r * 0.6, r * 0.62),
        c + pt(-r * 0.6, r * 0.62),
        c + pt(-r, 4.0),
    ]) + "Z";
    vec![
        Item::circle("a-hand-fill", c + pt(-r, 6.0), 6.0),
        Item::circle("a-hand-fill", c + pt(r, 6.0), 6.0),
        Item::circle("a-hand-fill", c, r),
        Item::path("a-hair", hair),
        Item::line("a-hand-line", crate::art::marks::ring_path(c, r), 2.6),
    ]
}

/// A binder round the chest (`Binder`).
pub(super) fn binder(look: &Look) -> Vec<Item> {
    let mut out = vec![CHEST.body(look, HANGING)];
    let band = "M83 166C120 158 240 158 277 166C280 200 276 238 270 262C230 270 130 270 90 262C84 238 80 200 83 166Z";
    let mut parts = shape("a-thing", band.to_owned());
    for y in [190.0, 214.0, 238.0] {
        parts.push(stroke(
            "a-thing-line",
            &[(86.0, y), (180.0, y + 5.0), (274.0, y)],
            2.0,
        ));
    }
    out.push(CHEST.put(parts));
    out.extend(pressed(&[(154.0, 190.0), (152.0, 226.0)]));
    out
}

/// Asleep face down, the breast between her and the bed (`TummySleep`).
pub(super) fn tummy_sleep() -> Vec<Item> {
    let mut out = pillow(pt(160.0, 264.0), 620.0, 104.0);
    out.extend(pillow(pt(70.0, 198.0), 126.0, 60.0));
    let body =
        "M104 176C120 152 150 144 182 146C226 148 262 158 360 170L360 214L112 214C102 206 98 190 104 176Z";
    let breast = "M124 206C120 224 136 234 158 226C168 220 170 212 168 206Z";
    out.extend([
        Item::path("a-cloth", breast.to_owned()),
        Item::line("a-hem", breast.to_owned(), 2.6),
        Item::path("a-cloth", body.to_owned()),
        Item::line("a-hem", body.to_owned(), 2.8),
    ]);
    out.extend(limbs(&[
        (vec![pt(124.0, 172.0), pt(112.0, 196.0), pt(84.0, 196.0)], 24.0),
        (vec![pt(84.0, 196.0), pt(60.0, 196.0), pt(48.0, 190.0)], 19.0),
    ]));
    let face = Transform::put(pt(54.0, 160.0), 1.0);
    let head = "M-34 6C-34 -22 -10 -36 14 -32C36 -26 46 -4 40 14C34 30 12 34 -8 30C-24 28 -34 20 -34 6Z";
    let hair = "M-22 -22C-2 -40 34 -36 46 -8C52 10 44 28 28 32C30 12 20 -8 -4 -12C-12 -12 -18 -16 -22 -22Z";
    let items = vec![
        Item::path("a-skin", head.to_owned()),
        Item::line("a-edge", head.to_owned(), 2.6),
        Item::path("a-hair", hair.to_owned()),
        Item::line("a-skin-line", "M-22 2C-18 6 -12 6 -8 2".to_owned(), 2.4),
    ];
    out.push(Item::group("", face, items));
    let mut marks = Marks::default();
    for x in [132.0, 158.0] {
        marks.add(short_arrow(pt(x, 274.0), pt(x, 238.0), Flow::Still, false));
    }
    out.extend(marks.items());
    out.extend(moon(pt(258.0, 76.0), 34.0));
    out
}

/// A crescent moon.
pub(super) fn moon(c: Pt, r: f32) -> Vec<Item> {
    let at = |x: f32, y: f32| c + pt(x, y) * r;
    let d = curves(&[
        at(0.3, -0.95),
        at(-0.5, -1.1),
        at(-1.1, -0.5),
        at(-1.0, 0.2),
        at(-0.9, 0.9),
        at(-0.1, 1.2),
        at(0.8, 0.75),
        at(0.1, 0.7),
        at(-0.35, 0.3),
        at(-0.35, -0.2),
        at(-0.35, -0.55),
        at(-0.1, -0.8),
        at(0.3, -0.95),
    ]) + "Z";
    shape("a-warm", d)
}

/// A sleeping baby, its head at `mouth`.
pub(super) fn sleeping_baby(mouth: Pt) -> Vec<Item> {
    let mut out = swaddled(mouth + pt(54.0, 54.0), mouth + pt(176.0, 58.0), 76.0);
    out.push(head_at(mouth, -74.0, false, 0.86));
    out
}
