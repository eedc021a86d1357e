//! Outlines of limbs: a line along the middle with half widths becomes a soft closed shape.

use crate::art::geometry::{Pt, smooth};

/// A place on the line along the middle of a limb.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Knot {
    /// Where.
    pub at: Pt,
    /// Direction of the limb there, of length 1.
    pub way: Pt,
    /// Half width.
    pub r: f32,
    /// Share of the length, 0 to 1.
    pub t: f32,
}

impl Knot {
    fn left(self) -> Pt {
        self.at - self.way.aside() * self.r
    }

    fn right(self) -> Pt {
        self.at + self.way.aside() * self.r
    }

    fn lerp(self, to: Self, share: f32) -> Self {
        Self {
            at: self.at.lerp(to.at, share),
            way: self.way.lerp(to.way, share).unit(),
            r: self.r + (to.r - self.r) * share,
            t: self.t + (to.t - self.t) * share,
        }
    }
}

/// Length of a round tip against its half width.
const TIP: f32 = 1.12;

fn cap(tip: Knot) -> [Pt; 3] {
    let (ahead, side) = (tip.way * (tip.r * TIP), tip.way.aside() * tip.r);
    [
        tip.at - side * 0.74 + ahead * 0.68,
        tip.at + ahead,
        tip.at + side * 0.74 + ahead * 0.68,
    ]
}

/// All round, clockwise from the base's left side.
#[must_use]
pub(super) fn closed(knots: &[Knot]) -> Vec<Pt> {
    open(knots, [0.0, 0.0])
}

/// From a share of the left side over the tip to a share of the right side.
#[must_use]
pub(super) fn open(knots: &[Knot], bare: [f32; 2]) -> Vec<Pt> {
    let Some(tip) = knots.last() else {
        return Vec::new();
    };
    let mut out: Vec<Pt> = side(knots, bare[0]).into_iter().map(Knot::left).collect();
    out.extend(cap(*tip));
    out.extend(side(knots, bare[1]).into_iter().rev().map(Knot::right));
    out
}

/// The knots from a share of the length on.
fn side(knots: &[Knot], from: f32) -> Vec<Knot> {
    let cut = knots.windows(2).find_map(|two| match two {
        [a, b] if from > a.t && from <= b.t => Some(a.lerp(*b, (from - a.t) / (b.t - a.t).max(1e-6))),
        _ => None,
    });
    let later = knots.iter().copied().filter(|knot| knot.t > from + 0.015);
    let first = knots.first().copied().filter(|_| from <= 0.0);
    first
        .into_iter()
        .chain(cut)
        .chain(later.filter(move |k| from > 0.0 || k.t > 0.0))
        .collect()
}

/// A limb without joints as path data: a smooth line with half widths; it begins round and ends straight.
#[must_use]
pub(super) fn limb(line: &[Pt], radii: &[f32]) -> String {
    let before = line.first().into_iter().chain(line);
    let after = line.iter().skip(1).chain(line.last());
    let knots = || {
        line.iter()
            .zip(radii)
            .zip(before.clone().zip(after.clone()))
            .map(|((at, r), (a, b))| Knot {
                at: *at,
                way: (*b - *a).unit(),
                r: *r,
                t: 0.0,
            })
    };
    let round = knots().next().map(|first| {
        cap(Knot {
            way: first.way * -1.0,
            ..first
        })
    });
    let there: Vec<Pt> = round
        .into_iter()
        .flatten()
        .chain(knots().map(Knot::left))
        .collect();
    let mut back: Vec<Pt> = knots().map(Knot::right).collect();
    back.reverse();
    soft(&there, false) + &soft(&back, true).replacen('M', "L", 1)
}

/// Path data of a smooth curve through points; a closed one is joined by a straight line.
pub(super) fn soft(points: &[Pt], close: bool) -> String {
    smooth(points) + if close { "Z" } else { "" }
}
