//! A timer as a small picture.

use super::geometry::{Pt, polyline, pt, shares, smooth};
use super::marks::ring_path;
use super::scene::Item;

/// The hand of a clock that has gone round once: ten minutes by the label beside it.
pub(super) fn timer(c: Pt, r: f32) -> Vec<Item> {
    let wedge: Vec<Pt> = shares(16)
        .map(|t| c + pt(0.0, -r * 0.72).turned(300.0 * t))
        .collect();
    let mut out = vec![
        Item::path("a-thing", ring_path(c, r) + "z"),
        Item::path(
            "a-cool",
            format!(
                "{}L{} {}Z",
                smooth(&wedge),
                super::geometry::num(c.x),
                super::geometry::num(c.y)
            ),
        ),
        Item::line("a-thing-line", ring_path(c, r), 3.0),
        Item::line(
            "a-thing-line",
            polyline(&[c + pt(0.0, -r - 7.0), c + pt(0.0, -r)]),
            6.0,
        ),
    ];
    out.push(Item::line(
        "a-thing-line",
        polyline(&[c, c + pt(0.0, -r * 0.7)]),
        3.4,
    ));
    out
}
