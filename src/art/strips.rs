//! Small pictures on a tray at the foot: the beats of a press, a loop, what not to do.

use super::Look;
use super::geometry::{Pt, blob, polygon, polyline, pt, smooth};
use super::marks::{Marks, order, ring_path, short_arrow};
use super::moves::{or_at_rest, pulsing};
use super::scene::{Item, Transform};
use super::things::{rounded, tray};
use super::touch::in_rest;
use crate::domain::technique::Flow;

/// Middle of the tray and of its four places.
const MIDDLE: f32 = 272.0;
const PLACES: [f32; 4] = [54.0, 124.0, 194.0, 266.0];
const THREE: [f32; 4] = [58.0, 158.0, 256.0, 0.0];

/// What is seen of a part that is not on.
const FAINT: f32 = 0.4;

/// A breast from the side with thumb and finger above and below the nipple: how far their pads are
/// apart, and how far they press it back.
fn profile(c: Pt, gap: f32, back: f32) -> Vec<Item> {
    let there = Transform::put(c, 1.0);
    let drawn = Item::group("", Transform::None, profile_about(gap, back));
    vec![Item::group("", there, vec![drawn])]
}

fn profile_about(gap: f32, back: f32) -> Vec<Item> {
    let at = pt;
    let dent = if back > 1.0 { 4.0 } else { 0.0 };
    let half = [
        (-24.0, -29.0),
        (-12.0, -27.0),
        (-2.0 - back * 0.4, -22.0),
        (4.0 - back - dent, -gap),
        (10.0 - back * 0.6, -7.0),
        (13.0 - back * 0.6, -4.5),
        (19.0 - back * 0.6, -3.6),
    ];
    let mut line: Vec<Pt> = half.iter().map(|(x, y)| at(*x, *y)).collect();
    line.extend(half.iter().rev().map(|(x, y)| at(*x, -*y)));
    let skin = smooth(&line);
    let mut out = vec![Item::line("a-flesh", skin, 2.4)];
    for y in [-gap, gap] {
        let way = y.signum();
        let tip = at(12.0 - back - dent, y + way * 1.5);
        let finger = smooth(&[tip, at(22.0, y + way * 2.0), at(36.0, y + way * 9.0)]);
        out.extend([
            Item::line("a-skin-line", finger.clone(), 13.0),
            Item::line("a-hand-stroke", finger, 9.0),
        ]);
    }
    out
}

/// The three beats of a press, each about its place.
fn beats([a, b, g]: [Pt; 3]) -> [Vec<Item>; 3] {
    let with = |mut strip: Vec<Item>, c: Pt, arrows: &[(Pt, Pt)]| {
        let mut marks = Marks::default();
        for (from, to) in arrows {
            marks.add(short_arrow(c + *from, c + *to, Flow::Still, false));
        }
        strip.extend(marks.merged().items());
        strip
    };
    [
        with(profile(a, 15.0, 8.0), a, &[(pt(2.0, 0.0), pt(-26.0, 0.0))]),
        with(
            profile(b, 10.5, 7.0),
            b,
            &[
                (pt(16.0, -33.0), pt(16.0, -15.0)),
                (pt(16.0, 33.0), pt(16.0, 15.0)),
            ],
        ),
        with(
            profile(g, 19.0, -4.0),
            g,
            &[(pt(8.0, -8.0), pt(26.0, -8.0)), (pt(8.0, 8.0), pt(26.0, 8.0))],
        ),
    ]
}

/// Back, together, let go as a strip (`he3` to `he5`), the `whole` of it with the sign that nothing
/// slides; the beat that is on is bright.
pub(super) fn back_together_go(look: &Look, seconds: f32, progress: f32, whole: bool) -> Vec<Item> {
    let mut out = tray(72.0);
    let places = if whole { PLACES } else { THREE };
    let [a, b, g, no] = places.map(|x| pt(x, MIDDLE));
    let strips = beats([a, b, g]);
    let on: [[(f32, f32); 6]; 3] = [
        [
            (0.0, 1.0),
            (0.3, 1.0),
            (0.32, FAINT),
            (0.95, FAINT),
            (0.97, 1.0),
            (1.0, 1.0),
        ],
        [
            (0.0, FAINT),
            (0.3, FAINT),
            (0.32, 1.0),
            (0.6, 1.0),
            (0.62, FAINT),
            (1.0, FAINT),
        ],
        [
            (0.0, FAINT),
            (0.6, FAINT),
            (0.62, 1.0),
            (0.95, 1.0),
            (0.97, FAINT),
            (1.0, FAINT),
        ],
    ];
    for ((strip, stops), nth) in strips.into_iter().zip(on).zip(1_u8..) {
        let strip = Item::group("", Transform::None, strip);
        let moving = vec![pulsing(vec![strip.clone()], seconds, &stops, progress)];
        out.extend(or_at_rest(look, moving, vec![strip]));
        let x = places.get(usize::from(nth) - 1).copied().unwrap_or(MIDDLE);
        out.push(in_rest(look, vec![order(pt(x - 18.0, MIDDLE - 22.0), nth)]));
    }
    if whole {
        out.extend(no_slide(no));
    }
    out
}

/// From the side: pressed straight back, held while five dots fill (`np2`).
pub(super) fn straight_back(look: &Look, seconds: f32, progress: f32) -> Vec<Item> {
    let mut out = tray(72.0);
    let c = pt(96.0, MIDDLE);
    let open = vec![Item::group("", Transform::None, profile(c, 15.0, -2.0))];
    let pressed = vec![Item::group("", Transform::None, profile(c, 15.0, 9.0))];
    let not: [(f32, f32); 5] = [(0.0, 1.0), (0.1, 0.0), (0.93, 0.0), (0.97, 1.0), (1.0, 1.0)];
    let on = not.map(|(time, seen)| (time, 1.0 - seen));
    let moving = vec![
        pulsing(open, seconds, &not, progress * 2.0),
        pulsing(pressed.clone(), seconds, &on, progress * 2.0),
    ];
    out.extend(or_at_rest(look, moving, pressed));
    out.extend(short_arrow(c + pt(6.0, 0.0), c + pt(-34.0, 0.0), Flow::Still, false).items());
    for nth in 0..5_u8 {
        let at = pt(166.0 + 26.0 * f32::from(nth), MIDDLE);
        let from = 0.16 + 0.14 * f32::from(nth);
        out.push(Item::circle("a-was", at, 8.0));
        let dot = vec![Item::circle("a-thing-ink", at, 8.8)];
        let stops = [
            (0.0, 0.0),
            (from, 0.0),
            (from + 0.02, 1.0),
            (0.97, 1.0),
            (1.0, 0.0),
        ];
        let moving = vec![pulsing(dot.clone(), seconds, &stops, progress * 2.0)];
        out.extend(or_at_rest(look, moving, dot));
    }
    out
}

/// A finger that lies on skin and slides to and fro, struck out: it does not slide.
fn no_slide(c: Pt) -> Vec<Item> {
    let at = |x: f32, y: f32| c + pt(x, y);
    let skin = polyline(&[at(-25.0, 14.0), at(25.0, 14.0)]);
    let finger = polyline(&[at(-9.0, 5.0), at(24.0, 5.0)]);
    let nail = polyline(&[at(-12.0, 1.8), at(-5.0, 1.6)]);
    let mut out = vec![
        Item::line("a-skin-line", skin, 3.0),
        Item::line("a-skin-line", finger.clone(), 16.0),
        Item::line("a-hand-stroke", finger, 11.6),
        Item::line("a-skin-line", nail, 2.0),
    ];
    out.extend(short_arrow(at(-23.0, -13.0), at(23.0, -13.0), Flow::Still, true).items());
    let slash = pt(0.0, 29.0).turned(24.0);
    let sign = ring_path(c, 30.0) + &polyline(&[c - slash, c + slash]);
    out.extend([
        Item::line("a-case", sign.clone(), 8.0),
        Item::line("a-no", sign, 4.2),
    ]);
    out
}

/// The same on a plate of its own, for a picture without a tray.
pub(super) fn no_slide_plate(c: Pt) -> Vec<Item> {
    let mut out = vec![Item::path("a-tray", rounded(c, 78.0, 74.0, 18.0))];
    out.extend(no_slide(c));
    out
}

/// A light stroke, then three presses (`he6`); what is on is bright.
pub(super) fn stroke_then_presses(look: &Look, seconds: f32, progress: f32) -> Vec<Item> {
    let mut out = tray(72.0);
    let stroke = short_arrow(pt(30.0, MIDDLE), pt(86.0, MIDDLE), Flow::In, false).items();
    let mut parts = vec![(stroke, 0.4)];
    parts.extend([148.0, 206.0, 264.0].map(|x| (profile(pt(x, MIDDLE), 10.5, 6.0), 0.2)));
    let mut from = 0.0;
    for (part, long) in parts {
        let part = Item::group("", Transform::None, part);
        let to = from + long;
        let stops: Vec<(f32, f32)> = if from > 0.0 {
            vec![
                (0.0, FAINT),
                (from, FAINT),
                (from, 1.0),
                (to, 1.0),
                (to, FAINT),
                (1.0, FAINT),
            ]
        } else {
            vec![(0.0, 1.0), (to, 1.0), (to, FAINT), (1.0, FAINT)]
        };
        from = to;
        let moving = vec![pulsing(vec![part.clone()], seconds, &stops, progress)];
        out.extend(or_at_rest(look, moving, vec![part]));
    }
    out.extend(short_arrow(pt(96.0, MIDDLE), pt(120.0, MIDDLE), Flow::Still, false).items());
    out
}

/// A feather: touch as light as this.
fn feather(c: Pt) -> Vec<Item> {
    let at = |x: f32, y: f32| c + (pt(x, y) * 0.86).turned(52.0);
    let vane = blob(&[
        at(0.0, -34.0),
        at(8.5, -22.0),
        at(10.5, -4.0),
        at(7.0, 12.0),
        at(0.0, 20.0),
        at(-7.0, 12.0),
        at(-10.5, -4.0),
        at(-8.5, -22.0),
    ]);
    let mut barbs = polyline(&[at(0.0, -28.0), at(0.0, 34.0)]);
    for y in [-14.0, -2.0, 10.0] {
        barbs.push_str(&polyline(&[at(-7.0, y - 7.0), at(0.0, y), at(7.0, y - 7.0)]));
    }
    vec![
        Item::path("a-thing", vane.clone()),
        Item::line("a-thing-line", vane, 2.4),
        Item::line("a-thing-line", barbs, 1.8),
    ]
}

/// The feather on a plate of its own.
pub(super) fn feather_plate(c: Pt) -> Vec<Item> {
    let mut out = vec![Item::path("a-tray", rounded(c, 70.0, 70.0, 18.0))];
    out.extend(feather(c + pt(2.0, 0.0)));
    out
}

/// A feather, and four strokes of which each is lighter than the one before (`bf5`).
pub(super) fn lighter_each_time(look: &Look, seconds: f32, progress: f32) -> Vec<Item> {
    const WIDTHS: [f32; 4] = [7.0, 4.8, 3.2, 1.8];
    let high = 36.0;
    let mut out = vec![Item::path("a-tray", rounded(pt(160.0, high), 296.0, 56.0, 24.0))];
    for (width, nth) in WIDTHS.into_iter().zip(0_u8..) {
        let (from, to) = (
            pt(36.0 + 48.0 * f32::from(nth), high),
            pt(68.0 + 48.0 * f32::from(nth), high),
        );
        let k = 0.55 + width / 14.0;
        let head = polygon(&[
            to + pt(7.0 * k, 0.0),
            to + pt(-5.0 * k, -8.0 * k),
            to + pt(-5.0 * k, 8.0 * k),
        ]);
        let one = vec![
            Item::line("a-thing-line", polyline(&[from, to]), width),
            Item::path("a-thing-ink", head),
        ];
        let start = f32::from(nth) * 0.25;
        let mut stops = vec![(0.0, if nth == 0 { 1.0 } else { 0.4 })];
        if nth > 0 {
            stops.extend([(start, 0.4), (start, 1.0)]);
        }
        stops.extend([(start + 0.24, 1.0), (start + 0.25, 0.4), (1.0, 0.4)]);
        let moving = vec![pulsing(one.clone(), seconds * 4.0, &stops, progress)];
        out.extend(or_at_rest(look, moving, one));
    }
    out.extend(feather(pt(262.0, high - 2.0)));
    out
}
