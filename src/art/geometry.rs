//! Points, curves and pen lines: the arithmetic under every drawing. Units are those of the view box.

use std::ops::{Add, Mul, Sub};

pub use super::path::{bow, num, steps};
use super::path::{put, put_curves};

/// A point or a difference of two; `y` grows toward the feet.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Pt {
    /// To the right of the screen.
    pub x: f32,
    /// Down the screen.
    pub y: f32,
}

/// The point `(x, y)`.
#[must_use]
pub const fn pt(x: f32, y: f32) -> Pt {
    Pt { x, y }
}

impl Add for Pt {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        pt(self.x + other.x, self.y + other.y)
    }
}

impl Sub for Pt {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        pt(self.x - other.x, self.y - other.y)
    }
}

impl Mul<f32> for Pt {
    type Output = Self;
    fn mul(self, by: f32) -> Self {
        pt(self.x * by, self.y * by)
    }
}

impl Pt {
    /// Distance to `other`.
    #[must_use]
    pub fn to(self, other: Self) -> f32 {
        (other.x - self.x).hypot(other.y - self.y)
    }

    /// The point at `share` of the way to `other`.
    #[must_use]
    pub fn lerp(self, other: Self, share: f32) -> Self {
        self + (other - self) * share
    }

    /// The same direction at length 1; down where there is no direction.
    #[must_use]
    pub fn unit(self) -> Self {
        let len = self.x.hypot(self.y);
        if len > 1e-6 {
            self * (1.0 / len)
        } else {
            pt(0.0, 1.0)
        }
    }

    /// Turned by a quarter, toward the right of the direction on the screen.
    #[must_use]
    pub fn aside(self) -> Self {
        pt(-self.y, self.x)
    }

    /// Turned by `degrees` clockwise on the screen.
    #[must_use]
    pub fn turned(self, degrees: f32) -> Self {
        let (sin, cos) = degrees.to_radians().sin_cos();
        pt(self.x * cos - self.y * sin, self.x * sin + self.y * cos)
    }

    /// Mirrored in a view of this width.
    #[must_use]
    pub fn mirrored(self, width: f32) -> Self {
        pt(width - self.x, self.y)
    }
}

/// `k / n` for every `k` of `0..=n`.
#[must_use]
pub fn shares(n: u16) -> impl DoubleEndedIterator<Item = f32> + ExactSizeIterator + Clone {
    (0..=n).map(move |k| f32::from(k) / f32::from(n.max(1)))
}

/// Points of a curve given by a function of `0..=1`, in `n` pieces.
pub fn arc_of(n: u16, at: impl Fn(f32) -> Pt) -> Vec<Pt> {
    shares(n).map(at).collect()
}

/// A count as a number; drawings count in dozens.
#[must_use]
pub fn count(n: usize) -> f32 {
    f32::from(u16::try_from(n).unwrap_or(u16::MAX))
}

/// Slow at both ends: 0 to 1 as `t` goes from 0 to 1, clamped.
#[must_use]
pub fn ease(t: f32) -> f32 {
    let t = t.clamp(0.0, 1.0);
    t * t * (3.0 - 2.0 * t)
}

/// A line through all points.
#[must_use]
pub fn polyline(points: &[Pt]) -> String {
    let mut d = String::new();
    for (k, p) in points.iter().enumerate() {
        put(&mut d, if k == 0 { "M" } else { "L" }, *p);
    }
    d
}

/// A filled shape with straight sides.
#[must_use]
pub fn polygon(points: &[Pt]) -> String {
    polyline(points) + "Z"
}

/// Path data of a chain of cubic curves: `p0, c1, c2, p1, c1, c2, p2 ...`.
#[must_use]
pub fn curves(points: &[Pt]) -> String {
    let mut d = String::new();
    if let Some((first, rest)) = points.split_first() {
        put(&mut d, "M", *first);
        put_curves(&mut d, *first, rest);
    }
    d
}

/// One closed shape out of chains of cubic curves, joined by straight lines.
#[must_use]
pub fn closed_curves(parts: &[&[Pt]]) -> String {
    let mut d = String::new();
    for (k, part) in parts.iter().enumerate() {
        let Some((first, rest)) = part.split_first() else {
            continue;
        };
        put(&mut d, if k == 0 { "M" } else { "L" }, *first);
        put_curves(&mut d, *first, rest);
    }
    d + "Z"
}

/// Points along a chain of cubic curves, `per` a curve.
#[must_use]
pub fn sampled_curves(points: &[Pt], per: u16) -> Vec<Pt> {
    let Some((first, rest)) = points.split_first() else {
        return Vec::new();
    };
    let mut out = vec![*first];
    let mut from = *first;
    for three in rest.chunks_exact(3) {
        let [b, c, d] = three else { continue };
        out.extend(shares(per).skip(1).map(|t| {
            let u = 1.0 - t;
            from * (u * u * u) + *b * (3.0 * u * u * t) + *c * (3.0 * u * t * t) + *d * (t * t * t)
        }));
        from = *d;
    }
    out
}

/// The control points of a smooth curve (Catmull-Rom) through `points`, as a chain of cubic curves.
#[must_use]
pub fn through(points: &[Pt]) -> Vec<Pt> {
    let Some((first, last)) = points.first().zip(points.last()) else {
        return Vec::new();
    };
    let padded: Vec<Pt> = [*first]
        .into_iter()
        .chain(points.iter().copied())
        .chain([*last])
        .collect();
    chain(&padded)
}

fn chain(padded: &[Pt]) -> Vec<Pt> {
    let mut out: Vec<Pt> = padded.get(1).copied().into_iter().collect();
    for four in padded.windows(4) {
        if let [a, b, c, d] = four {
            out.extend([*b + (*c - *a) * (1.0 / 6.0), *c + (*b - *d) * (1.0 / 6.0), *c]);
        }
    }
    out
}

/// Path data of a smooth curve through `points`.
#[must_use]
pub fn smooth(points: &[Pt]) -> String {
    curves(&through(points))
}

/// Path data of a smooth closed curve through `points`.
#[must_use]
pub fn blob(points: &[Pt]) -> String {
    let n = points.len();
    if n < 3 {
        return String::new();
    }
    let padded: Vec<Pt> = points
        .iter()
        .skip(n - 1)
        .chain(points)
        .chain(points.iter().take(2))
        .copied()
        .collect();
    curves(&chain(&padded)) + "Z"
}

/// Points along the smooth curve through `points`, `per` for each gap.
#[must_use]
pub fn sampled(points: &[Pt], per: u16) -> Vec<Pt> {
    sampled_curves(&through(points), per)
}

/// Length of a polyline.
#[must_use]
pub fn length(points: &[Pt]) -> f32 {
    points
        .windows(2)
        .map(|two| if let [a, b] = two { a.to(*b) } else { 0.0 })
        .sum()
}

/// The point at `share` of the length of a polyline.
#[must_use]
pub fn along(points: &[Pt], share: f32) -> Pt {
    let mut left = length(points) * share.clamp(0.0, 1.0);
    for two in points.windows(2) {
        if let [a, b] = two {
            let gap = a.to(*b);
            if left <= gap && gap > 0.0 {
                return a.lerp(*b, left / gap);
            }
            left -= gap;
        }
    }
    points.last().copied().unwrap_or_default()
}

/// The direction of travel at `share` of the length.
#[must_use]
pub fn heading(points: &[Pt], share: f32) -> Pt {
    (along(points, share + 0.02) - along(points, share - 0.02)).unit()
}

/// `n + 1` points at equal distances along a polyline.
#[must_use]
pub fn resampled(points: &[Pt], n: u16) -> Vec<Pt> {
    part(points, 0.0, 1.0, n)
}

/// The part of a polyline from one share of its length to a later one, in `n` pieces.
#[must_use]
pub fn part(points: &[Pt], from: f32, to: f32, n: u16) -> Vec<Pt> {
    let Some((first, last)) = points.first().zip(points.last()) else {
        return Vec::new();
    };
    let total = length(points);
    let mut pairs = points.windows(2).filter_map(|two| match two {
        [a, b] => Some((*a, *b, a.to(*b))),
        _ => None,
    });
    let (mut piece, mut before) = (pairs.next(), 0.0);
    shares(n)
        .map(|t| {
            let want = total * (from + (to - from) * t).clamp(0.0, 1.0);
            while let Some((_, _, gap)) = piece {
                if want <= before + gap {
                    break;
                }
                before += gap;
                piece = pairs.next();
            }
            match piece {
                Some((a, b, gap)) if gap > 0.0 => a.lerp(b, (want - before) / gap),
                Some((a, _, _)) => a,
                None if points.len() < 2 => *first,
                None => *last,
            }
        })
        .collect()
}

/// A pen line as a filled shape: `width` in the middle, `start` and `end` of it (0 to 1) at the ends.
#[must_use]
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // clamped to 6..=24
pub fn pen(points: &[Pt], width: f32, start: f32, end: f32) -> String {
    let n = (length(points) / 15.0).clamp(6.0, 24.0) as u16;
    let line = resampled(points, n);
    let before = line.first().into_iter().chain(&line);
    let after = line.iter().skip(1).chain(line.last());
    let (mut left, mut right) = (Vec::new(), Vec::new());
    for (((p, t), a), b) in line.iter().zip(shares(n)).zip(before).zip(after) {
        let aside = (*b - *a).unit().aside();
        let taper = (start + (1.0 - start) * ease(t / 0.3)).min(end + (1.0 - end) * ease((1.0 - t) / 0.3));
        let half = (width / 2.0 * taper).max(0.35);
        left.push(*p + aside * half);
        right.push(*p - aside * half);
    }
    right.reverse();
    closed_curves(&[&through(&left), &through(&right)])
}

/// Points round a circle: clockwise from the top, by `turns`, growing from radius `from` to `to`.
#[must_use]
pub fn spiral(centre: Pt, from: f32, to: f32, turns: f32, n: u16) -> Vec<Pt> {
    shares(n)
        .map(|t| centre + pt(0.0, -(from + (to - from) * t)).turned(360.0 * turns * t))
        .collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_are_short() {
        assert_eq!(num(1.0), "1");
        assert_eq!(num(-0.04), "0");
        assert_eq!(num(12.345), "12.3");
    }

    #[test]
    fn a_smooth_curve_goes_through_its_points() {
        let points = [pt(0.0, 0.0), pt(10.0, 20.0), pt(40.0, 5.0)];
        assert_eq!(smooth(&points), "M0 0c1.7 3.3 3.3 19.2 10 20s25-12.5 30-15");
        assert!(blob(&points).starts_with("M0 0c") && blob(&points).ends_with('Z'));
    }

    #[test]
    fn equal_steps_are_where_the_walk_is() {
        let line = [pt(0.0, 0.0), pt(10.0, 0.0), pt(10.0, 0.0), pt(10.0, 30.0)];
        for (p, t) in part(&line, 0.1, 0.9, 8).into_iter().zip(shares(8)) {
            assert!(p.to(along(&line, 0.1 + 0.8 * t)) < 0.01);
        }
        assert_eq!(resampled(&[pt(3.0, 4.0)], 2), vec![pt(3.0, 4.0); 3]);
    }

    proptest! {
        #[test]
        fn walking_a_line_never_leaves_it(xs in prop::collection::vec((-300.0_f32..300.0, -300.0_f32..300.0), 2..9), t in -0.5_f32..1.5) {
            let line: Vec<Pt> = xs.into_iter().map(|(x, y)| pt(x, y)).collect();
            let p = along(&line, t);
            prop_assert!(p.x.is_finite() && p.x.abs() <= 300.0 && p.y.abs() <= 300.0);
            prop_assert!(!pen(&line, 3.0, 0.1, 0.1).contains("NaN"));
        }
    }
}
