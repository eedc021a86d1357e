//! A breath: four seconds in, six out, as a ring that grows and shrinks.

use super::Look;
use super::geometry::{Pt, pt};
use super::marks::{order, ring_path};
use super::scene::{Item, Motion, Transform};
use super::touch::in_rest;

/// Size of the ring over a breath: four parts of the time in, six out.
const BREATH: [(f32, f32); 9] = [
    (0.0, LOW),
    (0.1, 0.58),
    (0.2, 0.76),
    (0.3, 0.94),
    (0.4, 1.0),
    (0.55, 0.93),
    (0.7, 0.76),
    (0.85, 0.59),
    (1.0, LOW),
];
/// Size of the ring when all air is out.
pub(super) const LOW: f32 = 0.52;
/// Seconds of a breath (clinical.md 11, wu4).
pub(super) const BREATH_S: f32 = 10.0;

/// Size of the ring after this share of a breath, 0.52 to 1.
pub(super) fn breath_at(progress: f32) -> f32 {
    let size = BREATH.windows(2).find_map(|two| match two {
        [a, b] if progress <= b.0 => {
            Some(a.1 + (b.1 - a.1) * ((progress - a.0) / (b.0 - a.0)).clamp(0.0, 1.0))
        }
        _ => None,
    });
    size.unwrap_or(LOW)
}

/// The movement of something that swells with a breath; `size` gives its factor for the ring's.
pub(super) fn breath_motion(progress: f32, size: impl Fn(f32) -> f32) -> Motion {
    Motion::Swell {
        seconds: BREATH_S,
        stops: BREATH.map(|(time, ring)| (time, size(ring))).to_vec(),
        from: progress,
    }
}

/// The movement of something that turns with a breath; `degrees` gives its turn for the ring's size.
pub(super) fn breath_turn(progress: f32, degrees: impl Fn(f32) -> f32) -> Motion {
    Motion::Turn {
        seconds: BREATH_S,
        stops: BREATH.map(|(time, ring)| (time, degrees(ring))).to_vec(),
        from: progress,
    }
}

/// The ring of a breath; its size at `progress` where nothing plays.
pub(super) fn breath(at: Pt, r: f32, look: &Look, progress: f32) -> Vec<Item> {
    let (low, high) = (r * LOW, r);
    let place = |at: Pt, scale: f32| Transform::put(at, scale);
    let ring = vec![
        Item::circle("a-breath", pt(0.0, 0.0), r),
        Item::line("a-case", ring_path(pt(0.0, 0.0), r), 9.0),
        Item::line("a-out", ring_path(pt(0.0, 0.0), r), 4.6),
    ];
    let mut out: Vec<Item> = ["a-limit-case", "a-limit"]
        .into_iter()
        .flat_map(|class| [Item::circle(class, at, low), Item::circle(class, at, high)])
        .collect();
    let mut rest = vec![Item::group("", place(at, 1.0), ring.clone())];
    rest.extend([order(at + pt(0.0, -low), 1), order(at + pt(0.0, -high), 2)]);
    if !look.still {
        let swell = breath_motion(progress, |size| size);
        let live = Item::group("a-moving", place(pt(0.0, 0.0), breath_at(progress)), ring).moving(swell);
        out.push(Item::group("", place(at, 1.0), vec![live]));
    }
    out.push(in_rest(look, rest));
    out
}
