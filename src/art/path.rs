//! Path data of SVG, written short.

use std::fmt::Write as _;

use super::geometry::Pt;

/// A number as SVG wants it: one decimal, no trailing zero, no minus zero.
#[must_use]
pub fn num(value: f32) -> String {
    let tenths = (value * 10.0).round() / 10.0;
    format!("{}", tenths + 0.0)
}

/// Adds a command and a point.
pub(super) fn put(d: &mut String, command: &str, p: Pt) {
    let _ = write!(d, "{command}{} {}", num(p.x), num(p.y));
}

/// Adds numbers as briefly as path data allows.
fn push(d: &mut String, numbers: impl Iterator<Item = f32>) {
    for (k, value) in numbers.enumerate() {
        let text = num(value);
        if k > 0 && !text.starts_with('-') {
            d.push(' ');
        }
        match (text.strip_prefix("0."), text.strip_prefix("-0.")) {
            (Some(rest), _) => d.extend([".", rest]),
            (_, Some(rest)) => d.extend(["-.", rest]),
            _ => d.push_str(&text),
        }
    }
}

/// How far a control point may lie from where a smooth curve would have it, to be left out.
const SMOOTH: f32 = 0.13;

/// Adds cubic curves relative to the last written point, which is what rounding made of it: short, and
/// without drift. A curve that goes on smoothly from the one before it is written without its first
/// control point.
pub(super) fn put_curves(d: &mut String, from: Pt, rest: &[Pt]) {
    let mut pen = tenth(from);
    let mut leaves: Option<Pt> = None;
    for three in rest.chunks_exact(3) {
        let [b, c, e] = three else { continue };
        let smooth = leaves.is_some_and(|way| way.to(*b - pen) < SMOOTH);
        d.push(if smooth { 's' } else { 'c' });
        let points = three.iter().skip(usize::from(smooth));
        push(d, points.map(|p| *p - pen).flat_map(|by| [by.x, by.y]));
        let handle = pen + tenth(*c - pen);
        pen = pen + tenth(*e - pen);
        leaves = Some(pen - handle);
    }
}

/// A line through all points, each told from the one before it.
#[must_use]
pub fn steps(points: &[Pt]) -> String {
    let mut d = String::new();
    let Some((first, rest)) = points.split_first() else {
        return d;
    };
    put(&mut d, "M", *first);
    let mut pen = tenth(*first);
    for p in rest {
        d.push('l');
        push(&mut d, [p.x - pen.x, p.y - pen.y].into_iter());
        pen = pen + tenth(*p - pen);
    }
    d
}

fn tenth(p: Pt) -> Pt {
    Pt {
        x: (p.x * 10.0).round() / 10.0,
        y: (p.y * 10.0).round() / 10.0,
    }
}

/// One short bow through three points.
#[must_use]
pub fn bow([a, b, c]: [Pt; 3]) -> String {
    let (handle, end) = (b * 2.0 - a.lerp(c, 0.5) - a, c - a);
    let mut d = String::new();
    put(&mut d, "M", a);
    d.push('q');
    push(&mut d, [handle.x, handle.y, end.x, end.y].into_iter());
    d
}
