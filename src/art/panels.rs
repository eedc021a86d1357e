//! Small pictures on a tray at the foot: the beats of a press, a loop, what not to do.

use super::Look;
use super::geometry::{Pt, num, polyline, pt, shares, smooth};
use super::marks::{Marks, order, press, ring_path, short_arrow, struck};
use super::moves::{or_at_rest, pulsing};
use super::scene::{Item, Transform};
use super::things::{rounded, tray};
use super::touch::{in_rest, turning};
use crate::domain::technique::Flow;

/// Middle of the tray and of its four places.
const MIDDLE: f32 = 272.0;
const PLACES: [f32; 4] = [52.0, 122.0, 192.0, 266.0];

/// A breast from the side with a pad above and one below the nipple.
fn profile(c: Pt, gap: f32, back: f32) -> Vec<Item> {
    let at = |x: f32, y: f32| c + pt(x, y);
    let line = [
        at(-26.0, -25.0),
        at(-10.0 - back * 0.4, -19.0),
        at(8.0 - back, -9.0),
        at(15.0 - back, -4.0),
        at(20.0 - back, 0.0),
        at(15.0 - back, 4.0),
        at(8.0 - back, 9.0),
        at(-10.0 - back * 0.4, 19.0),
        at(-26.0, 25.0),
    ];
    let skin = smooth(&line);
    let mut out = vec![
        Item::path("a-skin", format!("{skin}Z")),
        Item::line("a-skin-line", skin, 2.4),
    ];
    for y in [-gap, gap] {
        let tip = at(7.0 - back, y);
        let root = at(27.0, y * 1.5);
        let d = polyline(&[tip, root]);
        out.extend([
            Item::line("a-skin-line", d.clone(), 13.6),
            Item::line("a-hand-stroke", d, 9.6),
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
    let x = -6.0;
    [
        with(profile(a, 15.0, 5.0), a, &[(pt(0.0, 0.0), pt(-24.0, 0.0))]),
        with(
            profile(b, 9.0, 4.0),
            b,
            &[(pt(x, -26.0), pt(x, -6.0)), (pt(x, 26.0), pt(x, 6.0))],
        ),
        with(
            profile(g, 16.0, 0.0),
            g,
            &[(pt(x, -2.0), pt(x, -25.0)), (pt(x, 2.0), pt(x, 25.0))],
        ),
    ]
}

/// Back, together, let go as a strip, and that nothing slides (`he3` to `he5`); the beat that is on is
/// bright.
pub(super) fn back_together_go(look: &Look, seconds: f32, progress: f32) -> Vec<Item> {
    let mut out = tray(70.0);
    let [a, b, g, no] = PLACES.map(|x| pt(x, MIDDLE));
    let strips = beats([a, b, g]);
    let on: [[(f32, f32); 6]; 3] = [
        [
            (0.0, 1.0),
            (0.3, 1.0),
            (0.36, 0.4),
            (0.9, 0.4),
            (0.98, 1.0),
            (1.0, 1.0),
        ],
        [
            (0.0, 0.4),
            (0.32, 0.4),
            (0.38, 1.0),
            (0.62, 1.0),
            (0.68, 0.4),
            (1.0, 0.4),
        ],
        [
            (0.0, 0.4),
            (0.62, 0.4),
            (0.68, 1.0),
            (0.92, 1.0),
            (0.98, 0.4),
            (1.0, 0.4),
        ],
    ];
    for ((strip, stops), nth) in strips.into_iter().zip(on).zip(1_u8..) {
        let strip = Item::group("", Transform::None, strip);
        let moving = vec![pulsing(vec![strip.clone()], seconds, &stops, progress)];
        out.extend(or_at_rest(look, moving, vec![strip]));
        let x = PLACES.get(usize::from(nth) - 1).copied().unwrap_or(MIDDLE);
        out.push(in_rest(look, vec![order(pt(x - 18.0, MIDDLE - 22.0), nth)]));
    }
    out.extend(no_slide(no));
    out
}

/// A pad on skin with an arrow both ways, struck out: it does not slide.
pub(super) fn no_slide(c: Pt) -> Vec<Item> {
    let skin = polyline(&[c + pt(-27.0, 12.0), c + pt(27.0, 12.0)]);
    let finger = polyline(&[c + pt(0.0, 3.0), c + pt(12.0, -20.0)]);
    let mut out = vec![
        Item::line("a-skin-line", skin, 3.0),
        Item::line("a-skin-line", finger.clone(), 14.0),
        Item::line("a-hand-stroke", finger, 10.0),
    ];
    out.extend(short_arrow(c + pt(-27.0, 22.0), c + pt(27.0, 22.0), Flow::Still, true).items());
    out.extend(struck(c + pt(0.0, 2.0), 27.0));
    out
}

/// The same on a plate of its own, for a picture without a tray.
pub(super) fn no_slide_plate(c: Pt) -> Vec<Item> {
    let mut out = vec![Item::path("a-tray", rounded(c + pt(0.0, 2.0), 74.0, 66.0, 16.0))];
    out.extend(no_slide(c));
    out
}

/// A light stroke, then three presses, round and round (`he6`).
pub(super) fn one_to_three() -> Vec<Item> {
    let mut out = tray(70.0);
    let mut marks = short_arrow(pt(36.0, MIDDLE), pt(94.0, MIDDLE), Flow::In, false);
    for x in [212.0, 244.0, 276.0] {
        marks.add(press(pt(x, MIDDLE)));
    }
    let c = pt(150.0, MIDDLE);
    let bow = |from: f32| -> Vec<Pt> {
        shares(8)
            .map(|t| c + pt(0.0, -22.0).turned(from + 130.0 * t))
            .map(|p| pt(c.x + (p.x - c.x) * 1.25, p.y))
            .collect()
    };
    marks.add(turning(&bow(-62.0)));
    marks.add(turning(&bow(118.0)));
    out.extend(marks.items());
    out
}

/// A clock whose hand has gone over a share of the round.
pub(super) fn clock(c: Pt, r: f32, share: f32) -> Vec<Item> {
    let at = |t: f32, far: f32| c + pt(0.0, -r * far).turned(360.0 * t);
    let (from, to) = (at(0.0, 0.78), at(share, 0.78));
    let large = u8::from(share > 0.5);
    let radius = num(r * 0.78);
    let gone = format!(
        "M{} {}L{} {}A{radius} {radius} 0 {large} 1 {} {}Z",
        num(c.x),
        num(c.y),
        num(from.x),
        num(from.y),
        num(to.x),
        num(to.y)
    );
    let ticks: String = (0..12_u8)
        .map(|k| {
            let t = f32::from(k) / 12.0;
            polyline(&[at(t, 0.98), at(t, if k % 3 == 0 { 0.78 } else { 0.88 })])
        })
        .collect();
    vec![
        Item::path("a-thing", ring_path(c, r) + "z"),
        Item::path("a-cool", gone),
        Item::line("a-thing-line", ring_path(c, r), (r * 0.1).clamp(2.4, 3.4)),
        Item::line("a-thing-line", ticks, (r * 0.06).clamp(1.2, 2.4)),
        Item::line(
            "a-thing-line",
            polyline(&[to, c, from]),
            (r * 0.1).clamp(2.4, 3.6),
        ),
    ]
}
