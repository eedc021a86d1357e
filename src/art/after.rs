//! Pictures of what comes after: bra, rest, feeds, when to call.

use super::Look;
use super::geometry::{Pt, polygon, polyline, pt, shares, smooth};
use super::hand::{Stand, side, with_arm};
use super::keep::zone;
use super::latched;
use super::marks::{cross, short_arrow};
use super::panels::clock;
use super::people::stroke;
use super::scene::{Item, Transform};
use super::side::{Belly, reclined};
use super::signs::{card, plate, round_arrow};
use super::things::{drop, rounded, shape, thermometer, tick};
use crate::domain::technique::Flow;

/// Straps, cups and band.
const BRA: &str = "M74 52L84 52L92 88C104 114 138 122 160 124C182 122 216 114 228 88L236 52L246 52C252 90 266 116 \
                   274 126L272 170C230 184 90 184 48 170L46 126C54 116 68 90 74 52Z";

/// A soft bra; wires, and a bag on a strap across the breast, are struck out (`ac5`).
pub(super) fn soft_bra(_look: &Look) -> Vec<Item> {
    let mut out = vec![Item::put(pt(40.0, -14.0), 0.75, bra(3.6))];
    out.extend(tick(pt(270.0, 64.0), 44.0));
    for c in [pt(84.0, 238.0), pt(236.0, 238.0)] {
        out.extend(plate(c, 140.0, 136.0));
    }
    let mut wired = bra(3.6);
    for x in [110.0, 210.0] {
        let wire: Vec<Pt> = shares(12)
            .map(|t| pt(x, 112.0) + pt(36.0, 0.0).turned(180.0 * t))
            .collect();
        wired.push(Item::line("a-thing-line", smooth(&wire), 13.0));
    }
    out.push(Item::put(pt(6.0, 176.0), 0.49, wired));
    out.push(Item::put(pt(236.0, 238.0), 1.0, strapped()));
    out.extend(cross(pt(132.0, 284.0), 16.0));
    out.extend(cross(pt(284.0, 284.0), 16.0));
    out
}

/// A bra with an outline of that width.
pub(super) fn bra(outline: f32) -> Vec<Item> {
    vec![
        Item::path("a-cloth", BRA.to_owned()),
        Item::line("a-cloth-line", BRA.to_owned(), outline),
        stroke(
            "a-cloth-fold",
            &[(50.0, 160.0), (160.0, 170.0), (270.0, 160.0)],
            2.4,
        ),
        stroke(
            "a-cloth-fold",
            &[(160.0, 126.0), (158.0, 148.0), (160.0, 168.0)],
            2.4,
        ),
    ]
}

/// A chest with a bag whose strap runs over the breast.
fn strapped() -> Vec<Item> {
    let chest = "M-14 -58C-14 -48 -20 -44 -34 -40C-48 -36 -52 -24 -52 -4V50H44V-4C44 -24 40 -36 26 -40C12 -44 6 -48 6 -58";
    let breasts = "M-38 -2C-38 22 -8 22 -6 2M-2 2C0 22 30 22 30 -2";
    let strap = polyline(&[pt(-26.0, -42.0), pt(40.0, 28.0)]);
    let mut out = vec![
        Item::path("a-cloth", chest.to_owned()),
        Item::line("a-cloth-line", chest.to_owned(), 2.8),
        Item::line("a-cloth-line", breasts.to_owned(), 2.8),
        Item::line("a-thing-line", strap.clone(), 13.0),
        Item::line("a-warm-line", strap, 8.0),
    ];
    out.extend(shape("a-warm", rounded(pt(44.0, 36.0), 34.0, 30.0, 7.0)));
    out
}

/// At rest on a couch, a glass on a table beside her, a bowl that someone brings (`ac6`).
pub(super) fn rest_and_drink(look: &Look) -> Vec<Item> {
    let place = Transform::put(pt(68.0, 62.0), 0.84);
    let mut out = vec![Item::group("", place, reclined(look, Belly::Calm))];
    out.extend(served());
    for x in [16.0, 60.0] {
        let leg = rounded(pt(x, 280.0), 7.0, 80.0, 2.0);
        out.extend(shape("a-thing-lo", leg));
    }
    out.extend(shape("a-thing-lo", rounded(pt(38.0, 242.0), 68.0, 11.0, 4.0)));
    out.extend(glass(pt(38.0, 202.0)));
    out
}

/// A bowl of warm food on the flat hand of someone else, and that arm.
fn served() -> Vec<Item> {
    let stand = Stand {
        at: pt(96.0, 106.0),
        turn: 180.0,
        flip: false,
        scale: 0.86,
    };
    let mut out = vec![stand.put(with_arm(&side::lying(), 8.0, stand.scale))];
    out.extend(shape(
        "a-thing",
        "M42 56L134 56C134 82 114 102 102 102L74 102C62 102 42 82 42 56Z".to_owned(),
    ));
    out.extend(shape("a-thing-lo", rounded(pt(88.0, 56.0), 98.0, 9.0, 4.0)));
    for x in [70.0, 88.0, 106.0] {
        let steam = [(x, 44.0), (x + 6.0, 36.0), (x - 4.0, 28.0), (x + 2.0, 20.0)];
        out.push(stroke("a-thing-line", &steam, 3.0));
    }
    out
}

/// A glass of water.
pub(super) fn glass(c: Pt) -> Vec<Item> {
    let at = |x: f32, y: f32| c + pt(x, y);
    let mut out = shape(
        "a-thing",
        polygon(&[at(-18.0, -34.0), at(18.0, -34.0), at(14.0, 34.0), at(-14.0, 34.0)]),
    );
    out.push(Item::path(
        "a-cool",
        polygon(&[at(-15.5, -10.0), at(15.5, -10.0), at(12.6, 32.0), at(-12.6, 32.0)]),
    ));
    out.push(Item::line(
        "a-thing-line",
        polyline(&[at(-15.5, -10.0), at(15.5, -10.0)]),
        2.0,
    ));
    out
}

/// The usual feeds and pumping round the clock, each ticked; one more is struck out (`ac7`).
pub(super) fn usual_feeds(look: &Look) -> Vec<Item> {
    let c = pt(98.0, 104.0);
    let mut out = clock(c, 84.0, 0.0);
    out.retain(|item| item.class != "a-cool");
    for k in 0..4_u8 {
        out.extend(drop(
            "a-milk",
            c + pt(0.0, -50.0).turned(90.0 * f32::from(k)),
            12.0,
        ));
    }
    out.push(Item::line(
        "a-thing-line",
        polyline(&[c + pt(12.0, -22.0), c, c + pt(24.0, 14.0)]),
        5.0,
    ));
    out.extend(latched::emblem(look, pt(254.0, 58.0)));
    out.extend(latched::pump(pt(258.0, 158.0)));
    out.extend(card(104.0));
    for k in 0..4_u8 {
        let at = pt(42.0 + 42.0 * f32::from(k), 246.0);
        out.extend(drop("a-milk", at, 14.0));
        out.extend(tick(at + pt(0.0, 38.0), 20.0));
    }
    out.push(Item::path(
        "a-was",
        polyline(&[pt(204.0, 222.0), pt(204.0, 298.0)]),
    ));
    let extra = pt(268.0, 246.0);
    out.extend(drop("a-milk", extra, 14.0));
    let plus =
        polyline(&[pt(224.0, 248.0), pt(244.0, 248.0)]) + &polyline(&[pt(234.0, 238.0), pt(234.0, 258.0)]);
    out.push(Item::line("a-thing-line", plus, 4.6));
    out.extend(cross(pt(256.0, 284.0), 13.0));
    out
}

/// A high temperature, or a day gone by with the lump as it was: then the phone, to somebody who heals
/// (`ac8`).
pub(super) fn when_to_call(_look: &Look) -> Vec<Item> {
    let mut out = plate(pt(70.0, 86.0), 112.0, 140.0);
    out.extend(thermometer(pt(60.0, 76.0), 76.0, 0.9, "a-hot"));
    out.extend(plate(pt(70.0, 238.0), 112.0, 140.0));
    let day = pt(70.0, 218.0);
    out.extend(clock(day, 26.0, 1.0));
    out.extend(round_arrow(&round_from(day, 35.0)));
    out.extend(sun_and_moon(day));
    for x in [48.0, 92.0] {
        out.extend(zone(pt(x, 284.0), 12.0, 12.0).into_iter().skip(2));
    }
    let same = polyline(&[pt(65.0, 281.0), pt(75.0, 281.0)]) + &polyline(&[pt(65.0, 288.0), pt(75.0, 288.0)]);
    out.push(Item::line("a-thing-line", same, 3.0));
    for (from, to) in [
        (pt(136.0, 96.0), pt(172.0, 122.0)),
        (pt(136.0, 228.0), pt(172.0, 202.0)),
    ] {
        out.extend(short_arrow(from, to, Flow::Still, false).items());
    }
    out.extend(phone(pt(240.0, 160.0)));
    out
}

/// A day by its signs: a sun above the clock's left, a moon above its right.
fn sun_and_moon(c: Pt) -> Vec<Item> {
    let sun = c + pt(-42.0, -34.0);
    let mut out = vec![
        Item::circle("a-thing-ink", sun, 9.0),
        Item::circle("a-warm", sun, 6.6),
    ];
    let moon = "M4 -10A11 11 0 1 0 10 6A10 10 0 0 1 4 -10Z";
    out.push(Item::put(
        c + pt(41.0, -33.0),
        1.0,
        shape("a-warm", moon.to_owned()),
    ));
    out
}

/// Nearly once round, clockwise.
fn round_from(c: Pt, r: f32) -> Vec<Pt> {
    shares(16)
        .map(|t| c + pt(0.0, -r).turned(16.0 + 318.0 * t))
        .collect()
}

/// A phone that rings, a receiver and the cross of healing on it.
fn phone(c: Pt) -> Vec<Item> {
    let mut out = shape("a-thing", rounded(c, 108.0, 204.0, 20.0));
    out.push(Item::path(
        "a-thing-lo",
        rounded(c + pt(0.0, -6.0), 88.0, 158.0, 8.0),
    ));
    out.push(Item::circle("a-thing-ink", c + pt(0.0, 88.0), 6.0));
    let receiver = "M-26 -32c-6 6-8 14-4 24 10 24 26 40 50 50 10 4 18 2 24-4l4-6c3-4 2-8-2-11l-16-10c-4-2-8-2-10 2l-4 6c-14-8-24-18-30-30l5-5c3-3 3-6 1-10l-9-15c-2-4-6-5-9-1z";
    out.push(Item::put(
        c + pt(-9.0, 24.0),
        0.9,
        vec![Item::path("a-accent", receiver.to_owned())],
    ));
    let badge = c + pt(0.0, -50.0);
    let bars = polyline(&[badge + pt(-13.0, 0.0), badge + pt(13.0, 0.0)])
        + &polyline(&[badge + pt(0.0, -13.0), badge + pt(0.0, 13.0)]);
    out.extend([
        Item::circle("a-blood", badge, 26.0),
        Item::line("a-case", bars, 9.0),
    ]);
    out
}
