//! The signs of a stroke: arrow, spiral, press, hold, and the order of the still picture.
//!
//! Each sign gives its case and its ink apart, so that all cases can lie under all inks.

use super::geometry::{Pt, along, heading, length, part, polygon, polyline, pt, smooth, spiral};
use super::scene::{Item, Shape, Transform};
use crate::domain::technique::Flow;

/// Cases and inks of some signs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Marks {
    /// What lies under the inks.
    pub cases: Vec<Item>,
    /// The signs themselves.
    pub inks: Vec<Item>,
}

impl Marks {
    /// Adds the signs of another set.
    pub fn add(&mut self, other: Self) {
        self.cases.extend(other.cases);
        self.inks.extend(other.inks);
    }

    /// The same signs with equal ones drawn as one path, for a picture with many.
    #[must_use]
    pub fn merged(self) -> Self {
        Self {
            cases: merge(self.cases),
            inks: merge(self.inks),
        }
    }

    /// All cases, then all inks.
    #[must_use]
    pub fn items(self) -> Vec<Item> {
        self.cases.into_iter().chain(self.inks).collect()
    }
}

fn merge(items: Vec<Item>) -> Vec<Item> {
    let mut out: Vec<Item> = Vec::new();
    for item in items {
        let same = out
            .iter_mut()
            .find_map(|there| match (&mut there.shape, &item.shape) {
                (Shape::Path(all), Shape::Path(d)) if there.class == item.class => Some((all, d)),
                (Shape::Line(all, a), Shape::Line(d, b))
                    if there.class == item.class && (*a - *b).abs() < 0.01 =>
                {
                    Some((all, d))
                }
                _ => None,
            });
        match same {
            Some((all, d)) => all.push_str(d),
            None => out.push(item),
        }
    }
    out
}

/// The classes of a line and of a filled sign.
fn classes(flow: Flow) -> (&'static str, &'static str) {
    match flow {
        Flow::Out => ("a-out", "a-out-fill"),
        Flow::In => ("a-in", "a-in-fill"),
        Flow::IntoChest | Flow::Around | Flow::Still => ("a-ink", "a-ink-fill"),
    }
}

/// Width of the shaft of an arrow.
pub const SHAFT: f32 = 4.6;

/// Start dot, shaft, head and end bar along a line: solid outward, dashed inward.
#[must_use]
pub fn arrow(line: &[Pt], flow: Flow) -> Marks {
    arrow_of(line, flow, 1.0)
}

/// As [`arrow`], finer or bolder by a factor.
#[must_use]
pub fn arrow_of(line: &[Pt], flow: Flow, bold: f32) -> Marks {
    let (stroke, fill) = classes(flow);
    let total = length(line).max(1.0);
    let head = (13.0 * bold.max(0.75)).min(total * 0.45);
    let tip = along(line, 1.0 - 5.0 / total);
    let way = heading(line, 1.0);
    let side = way.aside();
    let base = tip - way * head;
    let to = (1.0 - (head * 0.7 + 5.0) / total).max(0.0);
    let shaft = shaft_of(line, to, total);
    let arrowhead = polygon(&[
        tip,
        base + side * (0.57 * head),
        base + way * 3.0,
        base - side * (0.57 * head),
    ]);
    let end = tip + way * 4.0;
    let bar = polyline(&[end + side * 6.4, end - side * 6.4]);
    let start = line.first().copied().unwrap_or_default();
    Marks {
        cases: vec![
            Item::line("a-case", shaft.clone(), SHAFT * bold + 4.4),
            Item::path("a-case-fill", arrowhead.clone()),
            Item::line("a-case", bar.clone(), 4.0 + 3.6 * bold),
            Item::circle("a-case-fill", start, 6.2 * bold),
        ],
        inks: vec![
            Item::line(stroke, shaft, SHAFT * bold),
            Item::path(fill, arrowhead),
            Item::line(
                if flow == Flow::In { "a-in-bar" } else { stroke },
                bar,
                3.6 * bold,
            ),
            Item::circle(fill, start, 5.6 * bold),
        ],
    }
}

/// The line up to a share of its length; a straight one needs no more than its ends.
fn shaft_of(line: &[Pt], to: f32, total: f32) -> String {
    let ends = line.first().zip(line.last());
    let bent = ends.map_or(0.0, |(a, b)| total - a.to(*b));
    if bent < 0.5 {
        polyline(&part(line, 0.0, to, 1))
    } else {
        smooth(&part(line, 0.0, to, 9))
    }
}

/// A short arrow without dot and bar, both ways if `double`.
#[must_use]
pub fn short_arrow(from: Pt, to: Pt, flow: Flow, double: bool) -> Marks {
    let (stroke, fill) = classes(flow);
    let way = (to - from).unit();
    let head = |tip: Pt, way: Pt| {
        let base = tip - way * 10.0;
        polygon(&[
            tip,
            base + way.aside() * 6.4,
            base + way * 2.0,
            base - way.aside() * 6.4,
        ])
    };
    let shaft = polyline(&[if double { from + way * 8.0 } else { from }, to - way * 8.0]);
    let mut heads = vec![head(to, way)];
    if double {
        heads.push(head(from, way * -1.0));
    }
    let mut out = Marks::default();
    out.cases.push(Item::line("a-case", shaft.clone(), 8.4));
    out.inks.push(Item::line(
        if flow == Flow::In { "a-in-bar" } else { stroke },
        shaft,
        4.0,
    ));
    for d in heads {
        out.cases.push(Item::path("a-case-fill", d.clone()));
        out.inks.push(Item::path(fill, d));
    }
    out
}

/// A circle made by the fingers: three quarters of a ring, with one head.
#[must_use]
pub fn circling(centre: Pt, r: f32) -> Marks {
    let line: Vec<Pt> = spiral(pt(0.0, 0.0), r, r, 0.72, 9)
        .into_iter()
        .map(|p| centre + p.turned(40.0))
        .collect();
    let width = (r * 0.14).clamp(2.6, 4.2);
    let way = heading(&line, 1.0);
    let tip = along(&line, 1.0);
    let k = (r * 0.3).clamp(6.0, 9.0);
    let head = polygon(&[
        tip + way * (k * 1.25),
        tip + way.aside() * (k * 0.85) - way * (k * 0.35),
        tip - way * (k * 0.1),
        tip - way.aside() * (k * 0.85) - way * (k * 0.35),
    ]);
    let d = smooth(&line);
    Marks {
        cases: vec![
            Item::line("a-case", d.clone(), width + 3.8),
            Item::path("a-case-fill", head.clone()),
        ],
        inks: vec![Item::line("a-ink", d, width), Item::path("a-ink-fill", head)],
    }
}

/// A press toward the chest: a dot in a ring.
#[must_use]
pub fn press(at: Pt) -> Marks {
    Marks {
        cases: vec![Item::circle("a-case-fill", at, 11.0)],
        inks: vec![
            Item::circle("a-ink-fill", at, 5.6),
            Item::circle("a-ink-thin", at, 9.6),
        ],
    }
}

/// Contact without movement: a ring.
#[must_use]
pub fn hold(at: Pt, r: f32) -> Marks {
    Marks {
        cases: vec![Item::new("a-case", Shape::Line(ring_path(at, r), 7.0))],
        inks: vec![Item::new("a-ink", Shape::Line(ring_path(at, r), 3.0))],
    }
}

/// A whole circle as path data.
#[must_use]
pub fn ring_path(c: Pt, r: f32) -> String {
    use super::geometry::num;
    let (x, y, r2) = (num(c.x - r), num(c.y), num(2.0 * r));
    let r = num(r);
    format!("M{x} {y}a{r} {r} 0 1 1 {r2} 0a{r} {r} 0 1 1 -{r2} 0")
}

/// One, two or three dots on a plate: which moment of the still picture this is.
#[must_use]
pub fn order(at: Pt, nth: u8) -> Item {
    let half = 5.5 * f32::from(nth.max(1) - 1);
    let plate = polyline(&[pt(-half, 0.0), pt(half + 0.1, 0.0)]);
    let mut items = vec![Item::line("a-case", plate, 15.0)];
    items.extend((0..nth).map(|k| Item::circle("a-ink-fill", pt(11.0 * f32::from(k) - half, 0.0), 3.6)));
    let there = Transform::put(at, 1.0);
    Item::group("a-order", there, items)
}

/// A struck-out picture: a slanting bar over a place.
#[must_use]
pub fn struck(centre: Pt, r: f32) -> Vec<Item> {
    let way = pt(r, 0.0).turned(-45.0);
    let bar = polyline(&[centre - way, centre + way]);
    vec![
        Item::line("a-case", bar.clone(), 9.0),
        Item::line("a-no", bar, 4.6),
    ]
}

/// A cross: not so.
#[must_use]
pub fn cross(centre: Pt, r: f32) -> Vec<Item> {
    let way = pt(r, 0.0).turned(45.0);
    let bars =
        polyline(&[centre - way, centre + way]) + &polyline(&[centre - way.aside(), centre + way.aside()]);
    vec![
        Item::line("a-case", bars.clone(), 10.0),
        Item::line("a-no", bars, 5.6),
    ]
}
