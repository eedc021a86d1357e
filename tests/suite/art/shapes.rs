//! The shapes of a drawing as points of the view.

use milkpath::art::geometry::{Pt, pt, sampled, sampled_curves};
use milkpath::art::{self, Item, Look, Shape, Transform};
use milkpath::domain::catalog::StepId;

/// Every shape of a scene as points of the view, with its class.
pub(super) fn outlines(items: &[Item], at: &dyn Fn(Pt) -> Pt, out: &mut Vec<(&'static str, Vec<Pt>)>) {
    for item in items {
        match &item.shape {
            Shape::Path(d) | Shape::Line(d, _) => {
                out.push((item.class, points(d).into_iter().map(at).collect()));
            }
            Shape::Circle(c, r) => out.push((item.class, round(*c, *r, *r).into_iter().map(at).collect())),
            Shape::Ellipse(c, rx, ry) => {
                out.push((item.class, round(*c, *rx, *ry).into_iter().map(at).collect()));
            }
            Shape::Group(transform, inner) => {
                let transform: Transform = *transform;
                outlines(inner, &|p| at(transform.apply(p)), out);
            }
        }
    }
}

/// Items without the signs that read the same on both sides.
pub(super) fn sided(items: Vec<Item>) -> Vec<Item> {
    let bodily = items.into_iter().filter(|item| item.class != "a-upright");
    bodily
        .map(|item| match item.shape {
            Shape::Group(transform, inner) => Item {
                shape: Shape::Group(transform, sided(inner)),
                ..item
            },
            shape => Item { shape, ..item },
        })
        .collect()
}

pub(super) fn round(c: Pt, rx: f32, ry: f32) -> Vec<Pt> {
    vec![
        c + pt(rx, 0.0),
        c + pt(-rx, 0.0),
        c + pt(0.0, ry),
        c + pt(0.0, -ry),
    ]
}

/// All points of path data, with the control points that `s` leaves out; `h`, `v`, `a` and `l` end the
/// reading, their start is enough.
pub(super) fn points(d: &str) -> Vec<Pt> {
    let end = d.find(['h', 'a', 'l', 'v']).unwrap_or(d.len());
    let mut out: Vec<Pt> = Vec::new();
    let starts: Vec<usize> = d[..end]
        .match_indices(|c: char| c.is_ascii_alphabetic())
        .map(|(k, _)| k)
        .collect();
    for (nth, start) in starts.iter().enumerate() {
        let piece = &d[start + 1..*starts.get(nth + 1).unwrap_or(&end)];
        let relative = d[*start..].starts_with(['c', 's', 'q']);
        let base = if relative {
            *out.last().unwrap()
        } else {
            pt(0.0, 0.0)
        };
        if d[*start..].starts_with('s') {
            let handle = out[out.len() - 2];
            out.push(base * 2.0 - handle);
        }
        out.extend(
            numbers(piece)
                .chunks_exact(2)
                .map(|two| base + pt(two[0], two[1])),
        );
    }
    out
}

/// The numbers of path data, which may lean on each other: `1-.5.25` are three.
fn numbers(piece: &str) -> Vec<f32> {
    let mut words: Vec<String> = Vec::new();
    for c in piece.chars() {
        let split = c == '-' || c == ' ' || (c == '.' && words.last().is_some_and(|word| word.contains('.')));
        if split || words.is_empty() {
            words.push(String::new());
        }
        if c != ' ' {
            words.last_mut().unwrap().push(c);
        }
    }
    words
        .iter()
        .filter(|word| !word.is_empty())
        .map(|word| word.parse().unwrap())
        .collect()
}

pub(super) fn drawn(step: StepId, look: &Look, progress: f32) -> Vec<(&'static str, Vec<Pt>)> {
    let mut out = Vec::new();
    outlines(&art::scene(step, look, progress).items, &|p| p, &mut out);
    out
}

/// Centre and radius of the dotted ring as drawn.
pub(super) fn zone_of(shapes: &[(&'static str, Vec<Pt>)]) -> Option<(Pt, f32)> {
    let (_, round) = shapes.iter().find(|(class, _)| *class == "a-keep-ring")?;
    let centre = round[0].lerp(round[1], 0.5);
    Some((centre, centre.to(round[0])))
}

/// Points along path data of the form `M p C c c p ...`.
pub(super) fn dense(line: &[Pt]) -> Vec<Pt> {
    if line.len() % 3 == 1 {
        sampled_curves(line, 8)
    } else {
        sampled(line, 8)
    }
}
