//! A clock as a small picture.

use super::geometry::{Pt, num, polyline, pt};
use super::marks::ring_path;
use super::scene::Item;

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
