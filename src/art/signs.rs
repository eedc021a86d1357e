//! Signs that tell a thing at a glance: stop, clean hands, a loosened bra.

use super::breast::FRAME;
use super::geometry::{Pt, heading, part, polygon, polyline, pt, smooth};
use super::hand::rig::Name;
use super::hand::{Stand, hand, poses};
use super::marks::short_arrow;
use super::scene::{Item, Shape, Transform};
use super::things::{drop, rounded, shape};
use crate::domain::technique::Flow;

/// A plate for a small picture of its own.
pub(super) fn plate(c: Pt, wide: f32, high: f32) -> Vec<Item> {
    shape("a-thing", rounded(c, wide, high, 18.0))
}

/// A plate for a row of small pictures at the foot of a picture.
pub(super) fn card(h: f32) -> Vec<Item> {
    plate(pt(FRAME / 2.0, FRAME - 10.0 - h / 2.0), FRAME - 20.0, h)
}

/// Stop: a raised palm on eight corners.
pub(super) fn stop_sign(at: Pt, r: f32) -> Vec<Item> {
    let eight = |r: f32| -> String {
        let corners: Vec<Pt> = (0..8_u8)
            .map(|k| at + pt(0.0, -r).turned(22.5 + 45.0 * f32::from(k)))
            .collect();
        polygon(&corners)
    };
    let mut out = vec![
        Item::path("a-case-fill", eight(r)),
        Item::path("a-blood", eight(r * 0.96)),
    ];
    let spread = poses::palm().with(|digit| {
        let by = match digit.name {
            Name::Thumb => -8.0,
            Name::Index => -11.0,
            Name::Middle => -3.0,
            Name::Ring => 6.0,
            Name::Little => 14.0,
        };
        let [first, second, third] = digit.turns;
        super::hand::rig::Digit {
            turns: [first + by, second, third],
            ..digit
        }
    });
    let stand = Stand {
        at: at + pt(r * 0.04, -r * 0.5),
        turn: 0.0,
        flip: false,
        scale: r * 0.0075,
    };
    let whole = hand(&spread, stand.scale)
        .into_iter()
        .find_map(|item| match item.shape {
            Shape::Line(d, _) if item.class == "a-hand" => Some(Item::path("a-case-fill", d)),
            _ => None,
        });
    out.push(stand.put(whole.into_iter().collect()));
    out
}

/// A tap, water, two hands and soap.
pub(super) fn washing(c: Pt) -> Vec<Item> {
    let mut out = plate(c, 96.0, 112.0);
    let tap = "M-46 -36h46a14 14 0 0 1 14 14v10h-16v-6a4 4 0 0 0 -4 -4h-40z";
    let mut inner = shape("a-thing-lo", tap.to_owned());
    inner.extend(shape("a-thing-lo", rounded(pt(-18.0, -44.0), 26.0, 8.0, 3.0)));
    for (x, y, r) in [(6.0, 2.0, 5.4), (6.0, 16.0, 4.6)] {
        inner.extend(drop("a-cool", pt(x, y), r));
    }
    out.push(Item::put(c, 1.0, inner));
    for (at, turn, flip) in [(pt(-13.0, 30.0), -74.0, false), (pt(17.0, 33.0), 70.0, true)] {
        let stand = Stand {
            at: c + at,
            turn,
            flip,
            scale: 0.27,
        };
        let mut drawn = hand(&poses::flat(), stand.scale);
        drawn.retain(|item| item.class.starts_with("a-hand"));
        out.push(stand.put(drawn));
    }
    for (x, y, r) in [(-34.0, 8.0, 5.0), (-27.0, 0.0, 3.4), (36.0, 4.0, 4.4)] {
        out.extend([
            Item::circle("a-thing-ink", c + pt(x, y), r + 1.4),
            Item::circle("a-thing", c + pt(x, y), r),
        ]);
    }
    out
}

/// A soft bra that is open in the middle, its halves eased apart.
pub(super) fn loosened(c: Pt) -> Vec<Item> {
    let mut out = plate(c, 96.0, 104.0);
    let cup = "M-6 -4C-12 6 -20 4 -25 -8L-29 -34h-5L-36 -6L-42 0V22C-30 28 -16 28 -6 26Z";
    for flip in [false, true] {
        let x = if flip { 3.0 } else { -3.0 };
        let half = vec![
            Item::path("a-cloth", cup.to_owned()),
            Item::line("a-cloth-line", cup.to_owned(), 2.6),
            Item::line(
                "a-cloth-fold",
                polyline(&[pt(-40.0, 16.0), pt(-24.0, 20.0), pt(-7.0, 19.0)]),
                1.8,
            ),
        ];
        let place = Transform::Place {
            at: c + pt(x, 0.0),
            turn: 0.0,
            scale: 1.0,
            flip,
        };
        out.push(Item::group("", place, half));
        let way = if flip { 1.0 } else { -1.0 };
        out.extend(
            short_arrow(
                c + pt(way * 6.0, 38.0),
                c + pt(way * 34.0, 38.0),
                Flow::Still,
                false,
            )
            .items(),
        );
    }
    out
}

/// An open eye: look.
pub(super) fn eye(c: Pt) -> Vec<Item> {
    let lid = |up: f32| {
        smooth(&[
            c + pt(-46.0, 0.0),
            c + pt(-20.0, up * 24.0),
            c + pt(20.0, up * 24.0),
            c + pt(46.0, 0.0),
        ])
    };
    let whole = lid(-1.0) + &lid(1.0);
    vec![
        Item::line("a-case", whole.clone(), 10.0),
        Item::new("a-case-fill", Shape::Ellipse(c, 40.0, 19.0)),
        Item::line("a-ink", whole, 4.0),
        Item::circle("a-ink-fill", c, 13.0),
        Item::circle("a-case-fill", c + pt(4.0, -4.0), 4.0),
    ]
}

/// An arrow along a round line, its shaft as round as the line.
pub(super) fn round_arrow(line: &[Pt]) -> Vec<Item> {
    let tip = line.last().copied().unwrap_or_default();
    let way = heading(line, 1.0);
    let base = tip - way * 13.0;
    let head = polygon(&[tip, base + way.aside() * 8.0, base - way.aside() * 8.0]);
    let shaft = smooth(&part(line, 0.0, 0.93, 14));
    vec![
        Item::line("a-case", shaft.clone(), 9.0),
        Item::path("a-case-fill", head.clone()),
        Item::line("a-ink", shaft, 4.4),
        Item::path("a-ink-fill", head),
    ]
}
