//! The breast in its frame of 320: where a point of the clock lies, and the drawn breast itself.
//!
//! Described is her right breast as in a mirror: armpit at the right of the screen, hour 3 to the
//! right. Twelve units are a centimetre. The left breast is the mirror image of it.

use super::geometry::{
    Pt, along, blob, closed_curves, ease, heading, pen, polyline, pt, sampled, shares, through,
};
use super::scene::Item;
use super::{BreastShape, BreastSize, Scar};

/// Units of the close frame in a centimetre.
pub const CM: f32 = 12.0;
/// Width and height of the close frame.
pub const FRAME: f32 = 320.0;

/// Size and shape together: where a point of the clock lies follows from it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Form {
    /// Small, medium or large.
    pub size: BreastSize,
    /// Round, or fuller below.
    pub shape: BreastShape,
}

impl Form {
    /// The form by whose map the trunk is measured.
    pub const USUAL: Self = Self {
        size: BreastSize::Medium,
        shape: BreastShape::Round,
    };

    /// Every size in every shape.
    pub fn all() -> impl Iterator<Item = Self> {
        let sizes = BreastSize::ALL.into_iter();
        sizes.flat_map(|size| BreastShape::ALL.map(|shape| Self { size, shape }))
    }
}

/// Nipple, the four radii of the rim toward hours 12, 3, 6 and 9, and what the shape does to them.
struct Radii {
    nipple: Pt,
    up: f32,
    outer: f32,
    down: f32,
    inner: f32,
    /// How strongly the fold is drawn.
    fold: f32,
    /// How much fuller the two lower corners are than an ellipse.
    corners: f32,
    /// How much less it reaches upward near the nipple.
    slack: f32,
}

fn radii(form: Form) -> Radii {
    let (nipple, [up, outer, down, inner], fold, corners) = match (form.shape, form.size) {
        (BreastShape::Round, BreastSize::Small) => (pt(148.0, 186.0), [84.0, 82.0, 66.0, 86.0], 0.55, 0.014),
        (BreastShape::Round, BreastSize::Medium) => (pt(146.0, 190.0), [94.0, 90.0, 84.0, 94.0], 0.8, 0.014),
        (BreastShape::Round, BreastSize::Large) => (pt(146.0, 200.0), [106.0, 96.0, 95.0, 100.0], 1.0, 0.014),
        (BreastShape::Hanging, BreastSize::Small) => (pt(150.0, 204.0), [100.0, 78.0, 62.0, 80.0], 0.8, 0.06),
        (BreastShape::Hanging, BreastSize::Medium) => {
            (pt(150.0, 213.0), [112.0, 86.0, 74.0, 90.0], 1.0, 0.06)
        }
        (BreastShape::Hanging, BreastSize::Large) => (pt(150.0, 218.0), [120.0, 94.0, 77.0, 98.0], 1.1, 0.06),
    };
    Radii {
        nipple,
        up,
        outer,
        down,
        inner,
        fold,
        corners,
        slack: match form.shape {
            BreastShape::Round => 0.0,
            BreastShape::Hanging => up - down,
        },
    }
}

/// Where the nipple is.
#[must_use]
pub fn nipple(form: Form) -> Pt {
    radii(form).nipple
}

/// The rim's distance from the nipple in the direction of an L-clock hour.
fn reach(radii: &Radii, hour: f32, r: f32) -> f32 {
    let (s, up) = (hour * 30.0).to_radians().sin_cos();
    let c = -up;
    let rx = if s > 0.0 { radii.outer } else { radii.inner };
    // Near the nipple a hanging breast is as round as another: its length lies far above.
    let up = radii.up - radii.slack * (1.0 - r.min(1.0));
    let ry = if c < 0.0 { up } else { radii.down };
    let rim = 1.0 / (s / rx).hypot(c / ry);
    if c <= 0.0 {
        return rim;
    }
    // Fuller below and outside; the square keeps the dark ring round.
    let tilt = (2.0 * ((hour * 30.0).to_radians() - 135.0_f32.to_radians())).cos();
    let twice = (2.0 * (hour * 30.0).to_radians()).sin();
    rim * (1.0 + r.min(1.0).powi(2) * (0.05 * c * c * tilt + radii.corners * twice * twice))
}

fn raw(form: Form, hour: f32, r: f32) -> Pt {
    let radii = radii(form);
    let (s, up) = (hour * 30.0).to_radians().sin_cos();
    radii.nipple + pt(s, -up) * (reach(&radii, hour, r) * r)
}

/// The point at an L-clock hour and radius. Past the rim it blends into the map of the usual
/// breast, so that armpit, collarbone and breastbone stay where they are whatever the form; below,
/// where the fold hides the trunk, that map sinks with the fold.
#[must_use]
pub fn on_map(form: Form, hour: f32, r: f32) -> Pt {
    if r <= 1.0 {
        return raw(form, hour, r);
    }
    let below = (-(hour * 30.0).to_radians().cos()).max(0.0);
    let sunk = (raw(form, hour, 1.0) - raw(Form::USUAL, hour, 1.0)) * below;
    raw(form, hour, r).lerp(raw(Form::USUAL, hour, r) + sunk, ease((r - 1.0) / 0.15))
}

/// The L-clock hour and radius of a point of the close frame; the radius may exceed 1.
#[must_use]
pub fn of_map(form: Form, p: Pt) -> (f32, f32) {
    let radii = radii(form);
    let d = p - radii.nipple;
    let hour = (d.x.atan2(-d.y).to_degrees() / 30.0).rem_euclid(12.0);
    let far = d.x.hypot(d.y);
    // The rim depends a little on the radius: a few rounds settle it.
    let mut r = 1.0;
    for _ in 0..9 {
        r = far / reach(&radii, hour, r);
    }
    (hour % 12.0, r)
}

/// Points along radius `r` from one hour to another.
#[must_use]
pub fn arc(form: Form, r: f32, from: f32, to: f32, n: u16) -> Vec<Pt> {
    shares(n)
        .map(|t| on_map(form, from + (to - from) * t, r))
        .collect()
}

/// The closed line of radius `r`.
#[must_use]
pub fn round(form: Form, r: f32) -> String {
    blob(&arc(form, r, 0.0, 11.25, 15))
}

/// The breast without its dark ring: volume and the line of its lower rim, which runs on to
/// `fold_to`, the front fold of the armpit, where it is drawn.
#[must_use]
pub fn breast(form: Form, fold_to: Option<Pt>, width: f32) -> Vec<Item> {
    let radii = radii(form);
    let light: Vec<Item> = [0.92, 0.72, 0.5]
        .into_iter()
        .map(|r| {
            let points: Vec<Pt> = arc(form, r, 0.0, 11.25, 15)
                .into_iter()
                .map(|p| p + pt(-5.0, -16.0 * r))
                .collect();
            Item::path("a-hi", blob(&points))
        })
        .collect();
    let rim = arc(form, 1.0, 9.1, 2.3, 20);
    let towards = radii.nipple + pt(-10.0, -34.0);
    let inner: Vec<Pt> = rim
        .iter()
        .zip(shares(20))
        .map(|(p, t)| p.lerp(towards, 0.3 * (std::f32::consts::PI * t).sin().max(0.0).powf(1.2)))
        .rev()
        .collect();
    let shade = closed_curves(&[&through(&rim), &through(&inner)]);
    let inner_end = match form.shape {
        BreastShape::Round => 9.2,
        BreastShape::Hanging => 8.7,
    };
    let mut line = arc(
        form,
        1.0,
        inner_end,
        if fold_to.is_some() { 2.75 } else { 2.3 },
        14,
    );
    if let Some(end) = fold_to {
        line.push(on_map(form, 2.2, 1.0).lerp(end, 0.35));
        line.push(end);
    }
    let pen_line = pen(&sampled(&line, 6), width * (0.8 + 0.35 * radii.fold), 0.12, 0.1);
    let mut out = light;
    out.push(Item::path("a-lo", shade));
    out.push(Item::path("a-line", pen_line));
    out
}

/// The dark ring and the nipple.
#[must_use]
pub fn ring(form: Form) -> Vec<Item> {
    let c = nipple(form) + pt(1.0, 0.0);
    let open: Vec<Pt> = shares(24)
        .map(|t| c + pt(8.0, 0.0).turned(-52.0 + 289.0 * t))
        .collect();
    vec![
        Item::path("a-ring", round(form, 0.25)),
        Item::circle("a-nipple", c, 7.8),
        Item::path("a-nipple-line", pen(&open, 1.5, 0.1, 0.1)),
    ]
}

/// A healed scar: a thin calm line with a few short marks across it.
#[must_use]
pub fn scar(form: Form, scar: Scar) -> Vec<Item> {
    let (r, from, to) = match scar {
        Scar::Ring => (0.3, 4.1, 7.9),
        Scar::Fold => (0.9, 4.9, 7.1),
    };
    scar_line(&sampled(&arc(form, r, from, to, 10), 4))
}

/// A scar along a line of the close frame.
pub(super) fn scar_line(line: &[Pt]) -> Vec<Item> {
    let marks: String = shares(3)
        .map(|t| 0.14 + 0.72 * t)
        .map(|t| {
            let (at, aside) = (along(line, t), heading(line, t).aside());
            polyline(&[at + aside * 2.3, at - aside * 2.3])
        })
        .collect();
    vec![
        Item::path("a-line", pen(line, 2.2, 0.3, 0.3)),
        Item::line("a-skin-line", marks, 1.2),
    ]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn landmarks_of_the_trunk_do_not_move_with_the_form() {
        for (hour, r) in [(2.0, 1.5), (12.0, 1.4), (12.0, 1.8), (9.0, 1.15), (3.0, 1.85)] {
            let usual = on_map(Form::USUAL, hour, r);
            for form in Form::all() {
                assert!(on_map(form, hour, r).to(usual) < 0.01);
            }
        }
    }

    proptest! {
        #[test]
        fn the_map_can_be_read_back(hour in 0.0_f32..12.0, r in 0.05_f32..1.0, k in 0_usize..6) {
            let form = Form::all().nth(k).unwrap();
            let (h, back) = of_map(form, on_map(form, hour, r));
            let gap = (h - hour).abs();
            prop_assert!(gap.min(12.0 - gap) < 0.01, "{h} for {hour}");
            prop_assert!((back - r).abs() < 0.01, "{back} for {r}");
        }
    }
}
