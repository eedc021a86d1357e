//! Times, things and states: feeds, sleep, pump, latch, illness, stress.

use super::worn::{moon, sleeping_baby};
use crate::art::geometry::{Pt, curves, polygon, polyline, pt, shares, smooth};
use crate::art::marks::{cross, ring_path, short_arrow};
use crate::art::people::stroke;
use crate::art::scene::Item;
use crate::art::setup::{head_at, swaddled};
use crate::art::things::{drop, face, pillow, rounded, shape, thermometer};
use crate::domain::technique::Flow;

/// The outline of a drop where one is missing.
fn no_drop(at: Pt, r: f32) -> Vec<Item> {
    let outline = drop("a-thing", at, r)
        .into_iter()
        .filter_map(|item| match item.shape {
            crate::art::Shape::Path(d) => Some(Item::path("a-was", d)),
            _ => None,
        });
    outline.collect()
}

/// A clock with its feeds, one of them not there (`MissedFeed`).
pub(super) fn missed_feed() -> Vec<Item> {
    let c = pt(160.0, 160.0);
    let mut out = shape("a-thing", ring_path(c, 132.0) + "z");
    for k in 0..12_u8 {
        let way = pt(0.0, -1.0).turned(30.0 * f32::from(k));
        out.push(Item::line(
            "a-thing-line",
            polyline(&[c + way * 120.0, c + way * 110.0]),
            4.0,
        ));
    }
    let at = |k: f32| c + pt(0.0, -78.0).turned(90.0 * k);
    for k in [0.0, 2.0, 3.0] {
        out.extend(drop("a-milk", at(k), 20.0));
    }
    out.extend(no_drop(at(1.0), 20.0));
    out.extend(cross(at(1.0) + pt(0.0, -2.0), 26.0));
    out.push(Item::line(
        "a-thing-line",
        polyline(&[c + pt(-6.0, -44.0), c, c + pt(36.0, 16.0)]),
        6.0,
    ));
    out
}

/// A baby asleep under the moon, the time gone by drawn as a long arc (`SleptLonger`).
pub(super) fn slept_longer() -> Vec<Item> {
    let mut out = pillow(pt(160.0, 286.0), 620.0, 72.0);
    out.extend(sleeping_baby(pt(112.0, 150.0)));
    out.extend(moon(pt(60.0, 66.0), 40.0));
    let c = pt(226.0, 92.0);
    out.extend(shape("a-thing", ring_path(c, 58.0) + "z"));
    let arc: Vec<Pt> = shares(16).map(|t| c + pt(0.0, -40.0).turned(250.0 * t)).collect();
    out.push(Item::line("a-thing-line", smooth(&arc), 7.0));
    let tip = c + pt(0.0, -40.0).turned(262.0);
    let way = pt(1.0, 0.0).turned(262.0);
    out.push(Item::path(
        "a-thing-ink",
        polygon(&[
            tip + way * 10.0,
            tip - way * 8.0 + way.aside() * 12.0,
            tip - way * 8.0 - way.aside() * 12.0,
        ]),
    ));
    out.push(Item::line(
        "a-thing-line",
        polyline(&[c + pt(0.0, -22.0), c, c + pt(16.0, 8.0)]),
        4.0,
    ));
    out
}

/// A pump: motor, tube, bottle with its flange.
fn pump() -> Vec<Item> {
    let mut out = vec![Item::line(
        "a-thing-line",
        curves(&[
            pt(118.0, 176.0),
            pt(150.0, 96.0),
            pt(176.0, 92.0),
            pt(206.0, 118.0),
        ]),
        6.0,
    )];
    out.extend(shape("a-cool", rounded(pt(86.0, 218.0), 124.0, 96.0, 24.0)));
    out.push(Item::circle("a-thing", pt(86.0, 218.0), 27.0));
    out.push(Item::line("a-thing-line", ring_path(pt(86.0, 218.0), 27.0), 3.0));
    out.push(Item::line(
        "a-thing-line",
        polyline(&[pt(86.0, 218.0), pt(72.0, 202.0)]),
        5.0,
    ));
    out.extend(shape("a-thing", "M246 78L304 50L304 154L246 126Z".to_owned()));
    out.extend(shape("a-thing", rounded(pt(228.0, 102.0), 46.0, 52.0, 10.0)));
    out.extend(shape("a-thing", rounded(pt(228.0, 206.0), 84.0, 136.0, 22.0)));
    out.push(Item::path("a-milk", rounded(pt(228.0, 240.0), 76.0, 60.0, 16.0)));
    out.push(Item::line(
        "a-thing-line",
        polyline(&[pt(191.0, 212.0), pt(265.0, 212.0)]),
        2.6,
    ));
    out
}

/// A pump with the sparkle of something new (`NewPump`).
pub(super) fn new_pump() -> Vec<Item> {
    let mut out = vec![Item::put(pt(0.0, 14.0), 1.0, pump())];
    for (at, r) in [(pt(70.0, 76.0), 44.0), (pt(126.0, 42.0), 22.0)] {
        let ray =
            |k: u8| at + pt(0.0, if k.is_multiple_of(2) { -r } else { -r * 0.3 }).turned(45.0 * f32::from(k));
        let star: Vec<Pt> = (0..8_u8).map(ray).collect();
        out.extend(shape("a-warm", polygon(&star)));
    }
    out
}

/// A flange, and a dial that was turned (`FlangeSuction`).
pub(super) fn flange_suction() -> Vec<Item> {
    let funnel = "M36 40C86 56 104 78 116 84L214 84C222 84 226 88 226 94L226 112C226 118 222 122 214 122L116 122C104 128 86 150 36 166C24 130 24 76 36 40Z";
    let mut out = shape("a-thing", funnel.to_owned());
    out.push(stroke(
        "a-thing-line",
        &[(116.0, 84.0), (110.0, 103.0), (116.0, 122.0)],
        3.0,
    ));
    out.extend(short_arrow(pt(264.0, 58.0), pt(264.0, 150.0), Flow::Still, true).items());
    let c = pt(160.0, 238.0);
    out.extend(shape("a-thing", ring_path(c, 58.0) + "z"));
    out.push(Item::line(
        "a-thing-line",
        polyline(&[c, c + pt(0.0, -44.0).turned(50.0)]),
        8.0,
    ));
    let turned: Vec<Pt> = shares(12)
        .map(|t| c + pt(0.0, -80.0).turned(-70.0 + 120.0 * t))
        .collect();
    out.push(Item::line("a-case", smooth(&turned), 10.0));
    out.push(Item::line("a-ink", smooth(&turned), 5.0));
    let (tip, way) = (c + pt(0.0, -80.0).turned(62.0), pt(1.0, 0.0).turned(62.0));
    let head = polygon(&[
        tip,
        tip - way * 20.0 + way.aside() * 13.0,
        tip - way * 20.0 - way.aside() * 13.0,
    ]);
    out.push(Item::path("a-case-fill", head.clone()));
    out.push(Item::path("a-ink-fill", head));
    out
}

/// From lying across to lying under the arm (`NewHold`): a breast, and a baby turned about it.
pub(super) fn new_hold() -> Vec<Item> {
    let breast = |c: Pt| {
        [
            Item::circle("a-skin", c, 52.0),
            Item::line("a-edge", ring_path(c, 52.0), 2.8),
            Item::circle("a-clock", c, 13.0),
        ]
    };
    let mut out = Vec::new();
    let (a, b) = (pt(98.0, 62.0), pt(214.0, 206.0));
    out.extend(breast(a));
    out.extend(swaddled(a + pt(-14.0, 58.0), a + pt(-86.0, 84.0), 46.0));
    out.push(head_at(a + pt(2.0, 4.0), 100.0, true, 0.46));
    out.extend(breast(b));
    out.extend(swaddled(b + pt(56.0, 8.0), b + pt(88.0, 82.0), 46.0));
    out.push(head_at(b + pt(2.0, 0.0), 8.0, true, 0.46));
    out.extend(short_arrow(pt(112.0, 196.0), pt(150.0, 222.0), Flow::Still, false).items());
    out
}

/// A baby at the breast, and pain (`SoreLatch`).
pub(super) fn sore_latch() -> Vec<Item> {
    let breast = "M-20 18C60 34 120 92 138 148C146 160 146 174 134 184C104 240 50 278 -20 290Z";
    let mut out = vec![
        Item::path("a-skin", breast.to_owned()),
        Item::line("a-edge", breast.to_owned(), 3.0),
        Item::path("a-clock", "M118 116C106 146 104 184 112 214".to_owned()),
    ];
    out.push(head_at(pt(144.0, 166.0), 4.0, true, 1.06));
    let c = pt(96.0, 62.0);
    let ray =
        |k: u8| c + pt(0.0, if k.is_multiple_of(2) { -50.0 } else { -24.0 }).turned(22.5 * f32::from(k));
    out.extend(shape("a-hot", polygon(&(0..16_u8).map(ray).collect::<Vec<Pt>>())));
    out
}

/// Many feeds, then few (`CutFeeds`).
pub(super) fn cut_feeds() -> Vec<Item> {
    let mut out = Vec::new();
    for k in 0..5_u8 {
        out.extend(drop("a-milk", pt(44.0 + 58.0 * f32::from(k), 78.0), 23.0));
    }
    out.extend(short_arrow(pt(160.0, 122.0), pt(160.0, 190.0), Flow::Still, false).items());
    for k in 0..5_u8 {
        let at = pt(44.0 + 58.0 * f32::from(k), 258.0);
        let kept = k.is_multiple_of(2) && k < 4;
        out.extend(if kept {
            drop("a-milk", at, 23.0)
        } else {
            no_drop(at, 23.0)
        });
    }
    out
}

/// A fevered face, a thermometer (`Illness`).
pub(super) fn illness() -> Vec<Item> {
    let mut out = face(pt(118.0, 148.0), 84.0, -0.7);
    let cloth = "M52 96C90 70 146 70 184 96L178 124C144 104 92 104 58 124Z";
    out.extend(shape("a-cool", cloth.to_owned()));
    out.extend(thermometer(pt(256.0, 150.0), 168.0, 0.8, "a-hot"));
    out.extend(drop("a-cool", pt(58.0, 258.0), 16.0));
    out.extend(drop("a-cool", pt(176.0, 262.0), 12.0));
    out
}

/// A tangle over a tired face (`Stress`).
pub(super) fn stress() -> Vec<Item> {
    let mut out = face(pt(160.0, 220.0), 78.0, -0.6);
    let tangle: Vec<Pt> = shares(46)
        .map(|t| {
            let a = t * 40.0;
            pt(
                160.0 + 92.0 * (a * 0.77).sin() * (0.55 + 0.45 * (a * 0.31).cos()),
                76.0 + 50.0 * (a * 1.13).cos(),
            )
        })
        .collect();
    out.push(Item::line("a-thing-line", smooth(&tangle), 4.6));
    out.extend(strain());
    out
}

/// Two short marks of strain beside the head.
fn strain() -> Vec<Item> {
    [-1.0, 1.0]
        .map(|s| {
            let x = |v: f32| 160.0 + s * v;
            let bolt = polyline(&[
                pt(x(112.0), 160.0),
                pt(x(128.0), 176.0),
                pt(x(114.0), 188.0),
                pt(x(132.0), 206.0),
            ]);
            Item::line("a-thing-line", bolt, 5.0)
        })
        .into()
}
