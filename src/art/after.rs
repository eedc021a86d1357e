//! Pictures of what comes after: bra, rest, feeds, when to call.

use super::Look;
use super::geometry::{Pt, polygon, polyline, pt, shares, smooth};
use super::hand::{Stand, side, with_arm};
use super::marks::{ring_path, struck};
use super::people::stroke;
use super::scene::{Item, Transform};
use super::side::{Belly, reclined};
use super::things::{drop, rounded, shape, thermometer, tick};

/// Straps, cups and band.
pub(super) const BRA: &str = "M74 52L84 52L92 88C104 114 138 122 160 124C182 122 216 114 228 88L236 52L246 52C252 90 266 116 \
                   274 126L272 170C230 184 90 184 48 170L46 126C54 116 68 90 74 52Z";

/// A soft bra, and an underwire struck out (`ac5`).
pub(super) fn soft_bra(_look: &Look) -> Vec<Item> {
    let mut out = vec![
        Item::path("a-cloth", BRA.to_owned()),
        Item::line("a-cloth-line", BRA.to_owned(), 3.0),
        stroke(
            "a-cloth-fold",
            &[(50.0, 160.0), (160.0, 170.0), (270.0, 160.0)],
            2.0,
        ),
        stroke(
            "a-cloth-fold",
            &[(160.0, 126.0), (158.0, 148.0), (160.0, 168.0)],
            2.0,
        ),
    ];
    out.extend(tick(pt(282.0, 66.0), 34.0));
    for x in [112.0, 208.0] {
        let wire: Vec<Pt> = shares(12)
            .map(|t| pt(x, 232.0) + pt(38.0, 0.0).turned(180.0 * t))
            .collect();
        out.push(Item::line("a-thing-line", smooth(&wire), 7.0));
    }
    out.extend(struck(pt(160.0, 250.0), 62.0));
    out
}

/// At rest on a couch, a glass on a table beside her, a bowl that someone brings (`ac6`).
pub(super) fn rest_and_drink(look: &Look) -> Vec<Item> {
    let place = Transform::Place {
        at: pt(68.0, 62.0),
        turn: 0.0,
        scale: 0.84,
        flip: false,
    };
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
        flip: true,
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

/// A clock with the usual feeds, and one more struck out (`ac7`).
pub(super) fn usual_feeds(_look: &Look) -> Vec<Item> {
    let c = pt(140.0, 168.0);
    let mut out = shape("a-thing", ring_path(c, 104.0) + "z");
    for k in 0..12_u8 {
        let way = pt(0.0, -1.0).turned(30.0 * f32::from(k));
        out.push(Item::line(
            "a-thing-line",
            polyline(&[c + way * 94.0, c + way * 86.0]),
            3.0,
        ));
    }
    for k in 0..4_u8 {
        out.extend(drop(
            "a-milk",
            c + pt(0.0, -60.0).turned(90.0 * f32::from(k) + 15.0),
            13.0,
        ));
    }
    out.push(Item::line(
        "a-thing-line",
        polyline(&[c + pt(-18.0, -26.0), c, c + pt(34.0, -6.0)]),
        5.0,
    ));
    let extra = pt(268.0, 70.0);
    out.extend(drop("a-milk", extra + pt(-6.0, 6.0), 20.0));
    let plus = polyline(&[extra + pt(20.0, -12.0), extra + pt(20.0, 12.0)])
        + &polyline(&[extra + pt(8.0, 0.0), extra + pt(32.0, 0.0)]);
    out.push(Item::line("a-thing-line", plus, 4.0));
    out.extend(struck(extra, 42.0));
    out
}

/// A phone that rings and a thermometer (`ac8`).
pub(super) fn when_to_call(_look: &Look) -> Vec<Item> {
    let c = pt(118.0, 164.0);
    let mut out = shape("a-thing", rounded(c, 124.0, 226.0, 22.0));
    out.push(Item::path(
        "a-thing-lo",
        rounded(c + pt(0.0, -4.0), 102.0, 176.0, 8.0),
    ));
    out.push(Item::circle("a-thing-ink", c + pt(0.0, 98.0), 6.0));
    let receiver = "M92 132c-6 6-8 14-4 24 10 24 26 40 50 50 10 4 18 2 24-4l4-6c3-4 2-8-2-11l-16-10c-4-2-8-2-10 2l-4 6c-14-8-24-18-30-30l5-5c3-3 3-6 1-10l-9-15c-2-4-6-5-9-1z";
    out.push(Item::path("a-accent", receiver.to_owned()));
    out.extend(thermometer(pt(250.0, 150.0), 168.0, 0.74, "a-hot"));
    out
}
