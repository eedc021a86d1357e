//! Calm pictures of things: cushions, cup, bra, phone, thermometer, faces.

use super::Look;
use super::breast::FRAME;
use super::breath::breath;
use super::geometry::{Pt, curves, num, polyline, pt, smooth};
use super::hand::{Stand, poses, with_arm};
use super::marks::{ring_path, short_arrow};
use super::scene::{Item, Shape, Transform};
use crate::domain::technique::{Flow, Step};

/// A filled shape with its line.
pub(super) fn shape(class: &'static str, d: String) -> Vec<Item> {
    vec![Item::path(class, d.clone()), Item::line("a-thing-line", d, 3.0)]
}

/// A rectangle with round corners about a centre.
pub(super) fn rounded(c: Pt, wide: f32, high: f32, corner: f32) -> String {
    let corner = corner.min(wide / 2.0).min(high / 2.0);
    let (x, y, q) = (num(c.x - wide / 2.0 + corner), num(c.y - high / 2.0), num(corner));
    let (dx, dy) = (num(wide - 2.0 * corner), num(high - 2.0 * corner));
    format!(
        "M{x} {y}h{dx}a{q} {q} 0 0 1 {q} {q}v{dy}a{q} {q} 0 0 1 -{q} {q}h-{dx}a{q} {q} 0 0 1 -{q} -{q}v-{dy}a{q} {q} 0 0 1 {q} -{q}z"
    )
}

/// A soft cushion: full in the middle, its corners drawn in.
pub(super) fn cushion(centre: Pt, wide: f32, high: f32) -> Vec<Item> {
    let at = |(x, y): (f32, f32)| centre + pt(x * wide / 2.0, y * high / 2.0);
    // From the side that comes before a corner to the side after it, clockwise from the upper left.
    let corners = [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)];
    let (mut line, mut creases) = (vec![at((-0.86, -0.95))], String::new());
    for (k, (x, y)) in [1_usize, 2, 3, 0]
        .into_iter()
        .zip(corners.into_iter().cycle().skip(1))
    {
        let upright = [(x * 0.95, y * 0.86), (x * 0.97, y * 0.97), (x * 0.86, y * 0.95)];
        let [first, tip, then] = if k % 2 == 0 {
            upright
        } else {
            [upright[2], upright[1], upright[0]]
        };
        let bulge = if k % 2 == 1 {
            [(-x * 0.4, y * 1.05), (x * 0.4, y * 1.05)]
        } else {
            [(x * 1.05, -y * 0.4), (x * 1.05, y * 0.4)]
        };
        line.extend([bulge[0], bulge[1], first, tip, tip, then].map(at));
        let bow = [(x * 0.9, y * 0.82), (x * 0.83, y * 0.74), (x * 0.72, y * 0.7)];
        creases.push_str(&smooth(&bow.map(at)));
    }
    let mut out = shape("a-thing", curves(&line) + "Z");
    out.push(Item::line("a-thing-line", creases, 2.0));
    out
}

/// A cushion that may run over the edge of the picture.
pub(super) fn pillow(centre: Pt, wide: f32, high: f32) -> Vec<Item> {
    let soft = cushion(centre, wide, high).into_iter();
    soft.map(|item| Item {
        class: if item.class == "a-thing" {
            "a-pillow"
        } else {
            "a-pillow-line"
        },
        ..item
    })
    .collect()
}

/// A tick: this is right.
pub(super) fn tick(at: Pt, size: f32) -> Vec<Item> {
    let d = polyline(&[
        at + pt(-size * 0.5, 0.0),
        at + pt(-size * 0.1, size * 0.4),
        at + pt(size * 0.55, -size * 0.45),
    ]);
    vec![Item::line("a-case", d.clone(), 10.0), Item::line("a-yes", d, 5.6)]
}

/// A heart.
pub(super) fn heart(at: Pt, r: f32) -> Vec<Item> {
    let p = |x: f32, y: f32| at + pt(x, y) * r;
    let d = curves(&[
        p(0.0, 0.95),
        p(-0.9, 0.3),
        p(-1.15, -0.15),
        p(-1.0, -0.5),
        p(-0.8, -0.98),
        p(-0.2, -0.92),
        p(0.0, -0.45),
        p(0.2, -0.92),
        p(0.8, -0.98),
        p(1.0, -0.5),
        p(1.15, -0.15),
        p(0.9, 0.3),
        p(0.0, 0.95),
    ]) + "Z";
    vec![Item::line("a-case", d.clone(), 8.0), Item::path("a-accent", d)]
}

/// A drop whose point is up.
pub(super) fn drop(class: &'static str, at: Pt, r: f32) -> Vec<Item> {
    let p = |x: f32, y: f32| at + pt(x, y) * r;
    shape(
        class,
        curves(&[
            p(0.0, -1.5),
            p(0.5, -0.7),
            p(0.95, -0.2),
            p(0.95, 0.25),
            p(0.95, 0.8),
            p(0.5, 1.15),
            p(0.0, 1.15),
            p(-0.5, 1.15),
            p(-0.95, 0.8),
            p(-0.95, 0.25),
            p(-0.95, -0.2),
            p(-0.5, -0.7),
            p(0.0, -1.5),
        ]) + "Z",
    )
}

/// Oil, and two palms to warm it (`bf1`).
pub(super) fn oil(_look: &Look) -> Vec<Item> {
    let mut bottle = shape(
        "a-thing",
        "M-30 -84h60v56c0 14 -18 18 -18 34h-24c0 -16 -18 -20 -18 -34z".to_owned(),
    );
    bottle.push(Item::path(
        "a-warm",
        "M-27 -50c18 8 36 -8 54 0v22c0 12 -18 18 -18 32h-18c0 -14 -18 -20 -18 -32z".to_owned(),
    ));
    bottle.extend(shape("a-thing", rounded(pt(0.0, 10.0), 30.0, 12.0, 4.0)));
    let tilted = Transform::Place {
        at: pt(160.0, 92.0),
        turn: 20.0,
        scale: 1.0,
        flip: false,
    };
    let mut out = vec![Item::group("", tilted, bottle)];
    out.extend(drop("a-warm", pt(156.0, 142.0), 12.0));
    let palm = Stand {
        at: pt(166.0, 186.0),
        turn: 44.0,
        flip: false,
        scale: 0.86,
    };
    let other = Stand {
        at: pt(150.0, 214.0),
        turn: -52.0,
        flip: false,
        scale: 0.86,
    };
    let drawn = |pose: super::hand::Pose, bend: f32| -> Vec<Item> {
        let all = with_arm(&pose, bend, 0.86).into_iter();
        all.filter(|item| item.class != "a-pad").collect()
    };
    out.push(palm.put(drawn(poses::palm(), 6.0)));
    out.push(Item::new("a-oil", Shape::Ellipse(pt(152.0, 196.0), 20.0, 12.0)));
    out.push(other.put(drawn(poses::flat(), -6.0)));
    out.extend(short_arrow(pt(214.0, 128.0), pt(262.0, 170.0), Flow::Still, true).items());
    out
}

/// A face with a mouth from glad (1) to sore (-1).
pub(super) fn face(at: Pt, r: f32, mood: f32) -> Vec<Item> {
    let mut out = shape("a-thing", ring_path(at, r) + "z");
    for s in [-0.36, 0.36] {
        out.push(Item::circle("a-thing-ink", at + pt(s * r, -0.2 * r), r * 0.1));
    }
    let mouth = [
        at + pt(-0.42 * r, (0.34 - 0.1 * mood) * r),
        at + pt(0.0, (0.34 + 0.2 * mood) * r),
        at + pt(0.42 * r, (0.34 - 0.1 * mood) * r),
    ];
    out.push(Item::line("a-thing-line", smooth(&mouth), 3.0));
    if mood < -0.5 {
        out.push(Item::line(
            "a-thing-line",
            polyline(&[at + pt(-0.54 * r, -0.4 * r), at + pt(-0.26 * r, -0.53 * r)]),
            2.4,
        ));
        out.push(Item::line(
            "a-thing-line",
            polyline(&[at + pt(0.54 * r, -0.4 * r), at + pt(0.26 * r, -0.53 * r)]),
            2.4,
        ));
    }
    out
}

/// Softer, the same, sore (`bf6`); with a breath above them where the step has one (`fc6`).
pub(super) fn faces(look: &Look, breathe: Option<&Step>, progress: f32) -> Vec<Item> {
    let y = if breathe.is_some() { 244.0 } else { 168.0 };
    let mut out = Vec::new();
    for (x, mood) in [(62.0, 1.0), (160.0, 0.0), (258.0, -1.0)] {
        out.extend(face(pt(x, y), 42.0, mood));
    }
    if breathe.is_some() {
        out.extend(breath(pt(160.0, 104.0), 76.0, look, progress));
    }
    out
}

/// A thermometer filled to `share`.
pub(super) fn thermometer(c: Pt, tall: f32, share: f32, class: &'static str) -> Vec<Item> {
    let (top, bulb) = (c.y - tall / 2.0, c.y + tall / 2.0);
    let mut out = vec![
        Item::line("a-thing-line", polyline(&[pt(c.x, top), pt(c.x, bulb)]), 29.0),
        Item::circle("a-thing-ink", pt(c.x, bulb), 25.0),
        Item::line("a-thing-stroke", polyline(&[pt(c.x, top), pt(c.x, bulb)]), 23.0),
        Item::circle("a-thing", pt(c.x, bulb), 22.0),
        Item::circle(class, pt(c.x, bulb), 15.0),
    ];
    let level = bulb - (tall - 8.0) * share;
    out.push(Item::path(
        class,
        rounded(pt(c.x, f32::midpoint(level, bulb)), 10.0, bulb - level, 5.0),
    ));
    for k in 0..5_u8 {
        let y = top + 6.0 + f32::from(k) * (tall - 46.0) / 4.0;
        out.push(Item::line(
            "a-thing-line",
            polyline(&[pt(c.x + 18.0, y), pt(c.x + 26.0, y)]),
            2.6,
        ));
    }
    out
}

/// A plate at the foot of a picture for a row of small signs.
pub(super) fn tray(h: f32) -> Vec<Item> {
    vec![Item::path(
        "a-tray",
        rounded(pt(FRAME / 2.0, FRAME - 12.0 - h / 2.0), FRAME - 24.0, h, 18.0),
    )]
}
