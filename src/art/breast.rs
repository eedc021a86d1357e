//! The breast in its frame of 320: where a point of the clock lies, and the drawn breast itself.
//!
//! Described is her right breast as in a mirror: armpit at the right of the screen, hour 3 to the
//! right. Twelve units are a centimetre. The left breast is the mirror image of it.

use super::BreastSize;
use super::geometry::{Pt, blob, closed_curves, ease, pen, pt, sampled, shares, through};
use super::scene::Item;

/// Units of the close frame in a centimetre.
pub const CM: f32 = 12.0;
/// Width and height of the close frame.
pub const FRAME: f32 = 320.0;

/// Nipple and the four radii of the rim, toward hours 12, 3, 6 and 9.
struct Form {
    nipple: Pt,
    up: f32,
    outer: f32,
    down: f32,
    inner: f32,
    fold: f32,
}

fn form(size: BreastSize) -> Form {
    let (nipple, [up, outer, down, inner], fold) = match size {
        BreastSize::Small => (pt(148.0, 186.0), [84.0, 82.0, 66.0, 86.0], 0.55),
        BreastSize::Medium => (pt(146.0, 190.0), [94.0, 90.0, 84.0, 94.0], 0.8),
        BreastSize::Large => (pt(146.0, 200.0), [106.0, 96.0, 95.0, 100.0], 1.0),
    };
    Form {
        nipple,
        up,
        outer,
        down,
        inner,
        fold,
    }
}

/// Where the nipple is.
#[must_use]
pub fn nipple(size: BreastSize) -> Pt {
    form(size).nipple
}

/// The rim's distance from the nipple in the direction of an L-clock hour.
fn reach(form: &Form, hour: f32, r: f32) -> f32 {
    let (s, up) = (hour * 30.0).to_radians().sin_cos();
    let c = -up;
    let rx = if s > 0.0 { form.outer } else { form.inner };
    let ry = if c < 0.0 { form.up } else { form.down };
    let rim = 1.0 / (s / rx).hypot(c / ry);
    if c <= 0.0 {
        return rim;
    }
    // Fuller below and outside; the square keeps the dark ring round.
    let tilt = (2.0 * ((hour * 30.0).to_radians() - 135.0_f32.to_radians())).cos();
    let twice = (2.0 * (hour * 30.0).to_radians()).sin();
    rim * (1.0 + r.min(1.0).powi(2) * (0.05 * c * c * tilt + 0.014 * twice * twice))
}

fn raw(size: BreastSize, hour: f32, r: f32) -> Pt {
    let form = form(size);
    let (s, up) = (hour * 30.0).to_radians().sin_cos();
    form.nipple + pt(s, -up) * (reach(&form, hour, r) * r)
}

/// The point at an L-clock hour and radius. Past the rim it blends into the map of the medium
/// breast, so that armpit, collarbone and breastbone stay where they are whatever the size.
#[must_use]
pub fn on_map(size: BreastSize, hour: f32, r: f32) -> Pt {
    if r <= 1.0 {
        return raw(size, hour, r);
    }
    raw(size, hour, r).lerp(raw(BreastSize::Medium, hour, r), ease((r - 1.0) / 0.15))
}

/// The L-clock hour and radius of a point of the close frame; the radius may exceed 1.
#[must_use]
pub fn of_map(size: BreastSize, p: Pt) -> (f32, f32) {
    let form = form(size);
    let d = p - form.nipple;
    let hour = (d.x.atan2(-d.y).to_degrees() / 30.0).rem_euclid(12.0);
    let far = d.x.hypot(d.y);
    // The rim depends a little on the radius: two rounds settle it.
    let first = far / reach(&form, hour, 1.0);
    let second = far / reach(&form, hour, first);
    (hour % 12.0, far / reach(&form, hour, second))
}

/// Points along radius `r` from one hour to another.
#[must_use]
pub fn arc(size: BreastSize, r: f32, from: f32, to: f32, n: u16) -> Vec<Pt> {
    shares(n)
        .map(|t| on_map(size, from + (to - from) * t, r))
        .collect()
}

/// The closed line of radius `r`.
#[must_use]
pub fn round(size: BreastSize, r: f32) -> String {
    blob(&arc(size, r, 0.0, 11.25, 15))
}

/// The breast without its dark ring: volume and the line of its lower rim, which runs on to
/// `fold_to`, the front fold of the armpit, where it is drawn.
#[must_use]
pub fn breast(size: BreastSize, fold_to: Option<Pt>, width: f32) -> Vec<Item> {
    let form = form(size);
    let light: Vec<Item> = [0.92, 0.72, 0.5]
        .into_iter()
        .map(|r| {
            let points: Vec<Pt> = arc(size, r, 0.0, 11.25, 15)
                .into_iter()
                .map(|p| p + pt(-5.0, -16.0 * r))
                .collect();
            Item::path("a-hi", blob(&points))
        })
        .collect();
    let rim = arc(size, 1.0, 9.1, 2.3, 20);
    let towards = form.nipple + pt(-10.0, -34.0);
    let inner: Vec<Pt> = rim
        .iter()
        .zip(shares(20))
        .map(|(p, t)| p.lerp(towards, 0.3 * (std::f32::consts::PI * t).sin().max(0.0).powf(1.2)))
        .rev()
        .collect();
    let shade = closed_curves(&[&through(&rim), &through(&inner)]);
    let mut line = arc(size, 1.0, 9.2, if fold_to.is_some() { 2.75 } else { 2.3 }, 14);
    if let Some(end) = fold_to {
        line.push(on_map(size, 2.2, 1.0).lerp(end, 0.35));
        line.push(end);
    }
    let pen_line = pen(&sampled(&line, 6), width * (0.8 + 0.35 * form.fold), 0.12, 0.1);
    let mut out = light;
    out.push(Item::path("a-lo", shade));
    out.push(Item::path("a-line", pen_line));
    out
}

/// The dark ring and the nipple.
#[must_use]
pub fn ring(size: BreastSize) -> Vec<Item> {
    let c = nipple(size) + pt(1.0, 0.0);
    let open: Vec<Pt> = shares(24)
        .map(|t| c + pt(8.0, 0.0).turned(-52.0 + 289.0 * t))
        .collect();
    vec![
        Item::path("a-ring", round(size, 0.25)),
        Item::circle("a-nipple", c, 7.8),
        Item::path("a-nipple-line", pen(&open, 1.5, 0.1, 0.1)),
    ]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SIZES: [BreastSize; 3] = [BreastSize::Small, BreastSize::Medium, BreastSize::Large];

    #[test]
    fn landmarks_of_the_trunk_do_not_move_with_the_size() {
        for (hour, r) in [(2.0, 1.5), (12.0, 1.4), (12.0, 1.8), (9.0, 1.15), (3.0, 1.85)] {
            let medium = on_map(BreastSize::Medium, hour, r);
            for size in SIZES {
                assert!(on_map(size, hour, r).to(medium) < 0.01);
            }
        }
    }

    proptest! {
        #[test]
        fn the_map_can_be_read_back(hour in 0.0_f32..12.0, r in 0.05_f32..1.0, k in 0_usize..3) {
            let size = SIZES[k];
            let (h, back) = of_map(size, on_map(size, hour, r));
            let gap = (h - hour).abs();
            prop_assert!(gap.min(12.0 - gap) < 0.01, "{h} for {hour}");
            prop_assert!((back - r).abs() < 0.01, "{back} for {r}");
        }
    }
}
