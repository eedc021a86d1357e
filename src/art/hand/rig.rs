//! The skeleton of a hand: digits with joints, a palm, a forearm, and the shapes they make.
//!
//! Units: the palm is 100 long, `y` grows toward the wrist, the wrist lies near the origin. Angles are
//! degrees clockwise, 0 is up; a digit's first angle is absolute, the others bend from bone to bone.

use super::outline::{Knot, closed, open, soft};
use crate::art::geometry::{Pt, pt};

/// A digit by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Name {
    /// The thumb with the bone that carries it.
    Thumb,
    /// The finger next to it.
    Index,
    /// The longest.
    Middle,
    /// The fourth.
    Ring,
    /// The smallest.
    Little,
}

/// Which part of a nail is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nail {
    /// None: the pad is seen, or nothing.
    Hidden,
    /// All of it.
    Back,
    /// Its rim at the left of the digit.
    Left,
    /// Its rim at the right of the digit.
    Right,
}

/// Three bones and the flesh on them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Digit {
    /// Which one.
    pub name: Name,
    /// Where it leaves the palm.
    pub base: Pt,
    /// Angle of the first bone, and the bends of the next two.
    pub turns: [f32; 3],
    /// Lengths from the base to the tip, as far as they are seen.
    pub bones: [f32; 3],
    /// Half widths at the base, the two joints and the tip.
    pub radii: [f32; 4],
    /// Share of the left and of the right side, from the base, that melts into the palm.
    pub bare: [f32; 2],
    /// Its nail.
    pub nail: Nail,
    /// Creases over the first and the second joint.
    pub creases: [bool; 2],
}

/// Lengths from the knuckle (thumb: from the wrist).
const LENGTHS: [f32; 5] = [84.0, 82.0, 92.0, 85.0, 66.0];
const RADII: [[f32; 4]; 5] = [
    [14.2, 10.4, 9.6, 7.6],
    [10.4, 9.6, 8.6, 7.3],
    [10.6, 9.9, 8.8, 7.4],
    [10.2, 9.4, 8.4, 7.1],
    [9.0, 8.1, 7.2, 6.1],
];

/// A digit of natural lengths in the plane of the picture.
#[must_use]
pub const fn digit(name: Name, base: Pt, turns: [f32; 3]) -> Digit {
    let (length, radii, split) = match name {
        Name::Thumb => (LENGTHS[0], RADII[0], [0.38, 0.39, 0.33]),
        Name::Index => (LENGTHS[1], RADII[1], [0.49, 0.28, 0.23]),
        Name::Middle => (LENGTHS[2], RADII[2], [0.49, 0.28, 0.23]),
        Name::Ring => (LENGTHS[3], RADII[3], [0.49, 0.28, 0.23]),
        Name::Little => (LENGTHS[4], RADII[4], [0.49, 0.28, 0.23]),
    };
    Digit {
        name,
        base,
        turns,
        bones: [length * split[0], length * split[1], length * split[2]],
        radii,
        bare: [0.3, 0.3],
        nail: Nail::Hidden,
        creases: [false, false],
    }
}

impl Digit {
    /// Seen shorter: factors for the three bones.
    #[must_use]
    pub const fn seen(self, by: [f32; 3]) -> Self {
        let [a, b, c] = self.bones;
        Self {
            bones: [a * by[0], b * by[1], c * by[2]],
            ..self
        }
    }

    /// Folded under: the first bone up to a round knuckle.
    #[must_use]
    pub const fn folded(self, by: f32, r: f32) -> Self {
        Self {
            radii: [r, r, r, r * 0.95],
            ..self.seen([by, 0.03, 0.03])
        }
    }

    /// How much of each side melts into the palm.
    #[must_use]
    pub const fn bare(self, left: f32, right: f32) -> Self {
        Self {
            bare: [left, right],
            ..self
        }
    }

    /// With its nail.
    #[must_use]
    pub const fn nail(self, nail: Nail) -> Self {
        Self { nail, ..self }
    }

    /// With creases over the first and second joint.
    #[must_use]
    pub const fn creased(self, first: bool, second: bool) -> Self {
        Self {
            creases: [first, second],
            ..self
        }
    }

    /// Direction of a bone, counted from the base.
    fn way(&self, bone: usize) -> Pt {
        let angle: f32 = self.turns.iter().take(bone + 1).sum();
        pt(0.0, -1.0).turned(angle)
    }

    /// Base, first joint, second joint, middle of the round tip.
    #[must_use]
    pub fn joints(&self) -> [Pt; 4] {
        let [a, b, c] = self.bones;
        let one = self.base + self.way(0) * a;
        let two = one + self.way(1) * b;
        [
            self.base,
            one,
            two,
            two + self.way(2) * (c - self.radii[3]).max(0.6),
        ]
    }

    /// The pad in contact: the line along its middle, and half the width that a light touch flattens.
    #[must_use]
    pub fn pad(&self) -> ([Pt; 2], f32) {
        let [_, _, last, tip] = self.joints();
        (
            [last.lerp(tip, 0.55), last.lerp(tip, 0.95)],
            self.radii[3] * CONTACT,
        )
    }

    /// Middle of the pad.
    #[must_use]
    pub fn touch(&self) -> Pt {
        let [_, _, last, tip] = self.joints();
        last.lerp(tip, 0.75)
    }

    /// The line along its middle; joints are a little wider than the shafts.
    #[must_use]
    pub fn knots(&self) -> [Knot; 6] {
        let [base, one, two, tip] = self.joints();
        let [r0, r1, r2, r3] = self.radii;
        let (w0, w1, w2) = (self.way(0), self.way(1), self.way(2));
        let [a, b, c] = self.bones;
        let total = (a + b + c).max(1.0);
        let knot = |at: Pt, way: Pt, r: f32, t: f32| Knot {
            at,
            way: way.unit(),
            r,
            t: t / total,
        };
        [
            knot(base, w0, r0, 0.0),
            knot(base.lerp(one, 0.55), w0, (r0 + r1) * 0.48, a * 0.55),
            knot(one, w0 + w1, r1, a),
            knot(one.lerp(two, 0.5), w1, (r1 + r2) * 0.482, a + b * 0.5),
            knot(two, w1 + w2, r2, a + b),
            knot(tip, w2, r3, a + b + c - r3),
        ]
    }

    /// The whole outline as path data.
    #[must_use]
    pub fn silhouette(&self) -> String {
        soft(&closed(&self.knots()), true)
    }

    /// The outline without what melts into the palm.
    #[must_use]
    pub fn edge(&self) -> String {
        soft(&open(&self.knots(), self.bare), false)
    }

    /// Whether it needs no edge of its own: the outline of the whole hand and its neighbours' do.
    #[must_use]
    pub fn melts(&self) -> bool {
        self.bare.iter().all(|bare| *bare > 0.95)
    }

    fn lerp(&self, to: &Self, share: f32) -> Self {
        let mix = |a: f32, b: f32| a + (b - a) * share;
        let late = if share < 0.5 { self } else { to };
        let three = |a: [f32; 3], b: [f32; 3]| [mix(a[0], b[0]), mix(a[1], b[1]), mix(a[2], b[2])];
        let (r, s) = (self.radii, to.radii);
        Self {
            base: self.base.lerp(to.base, share),
            turns: three(self.turns, to.turns),
            bones: three(self.bones, to.bones),
            radii: [mix(r[0], s[0]), mix(r[1], s[1]), mix(r[2], s[2]), mix(r[3], s[3])],
            bare: [mix(self.bare[0], to.bare[0]), mix(self.bare[1], to.bare[1])],
            ..*late
        }
    }
}

/// Share of a finger's width that a light touch brings into contact: about a centimetre.
pub const CONTACT: f32 = 0.72;

/// Points of a palm's outline, clockwise from the thumb's side of the wrist.
pub const PALM_POINTS: usize = 16;

/// A hand in a pose, seen from one side.
#[derive(Clone, Debug, PartialEq)]
pub struct Pose {
    /// Outline of the palm, clockwise.
    pub palm: [Pt; PALM_POINTS],
    /// The digits from the back to the front.
    pub digits: [Digit; 5],
    /// Digits whose pads touch.
    pub touching: &'static [Name],
    /// The point of the pose that is put where the hand stands.
    pub origin: Pt,
    /// Creases over the knuckles or in the palm.
    pub lines: &'static [[Pt; 3]],
    /// What lies in shade, if any of it is seen.
    pub shade: &'static [Pt],
}

impl Pose {
    /// The digit of this name.
    #[must_use]
    pub fn digit(&self, name: Name) -> Digit {
        let found = self.digits.iter().find(|digit| digit.name == name);
        found.copied().unwrap_or(self.digits[0])
    }

    /// The same pose with some digits changed.
    #[must_use]
    pub fn with(mut self, change: impl Fn(Digit) -> Digit) -> Self {
        self.digits = self.digits.map(change);
        self
    }

    /// The same pose with one digit out of sight.
    #[must_use]
    pub fn without(self, name: Name) -> Self {
        self.with(|digit| {
            if digit.name == name {
                digit.folded(0.1, 0.0)
            } else {
                digit
            }
        })
    }

    /// Middle of the wrist, the direction of the forearm at a straight wrist, and its half width.
    #[must_use]
    pub fn wrist(&self) -> (Pt, Pt, f32) {
        let [first, .., last] = self.palm;
        (
            first.lerp(last, 0.5),
            (last - first).unit().aside(),
            first.to(last) / 2.0,
        )
    }

    /// Pads that touch, about the pose's origin: line along the middle and half width.
    #[must_use]
    pub fn pads(&self) -> Vec<([Pt; 2], f32)> {
        let touching = self.touching.iter().map(|name| self.digit(*name));
        touching
            .map(|digit| {
                let ([a, b], r) = digit.pad();
                ([a - self.origin, b - self.origin], r)
            })
            .collect()
    }

    /// A pose between two: angles, places and widths go over evenly, nails and creases change half way.
    #[must_use]
    pub fn lerp(&self, to: &Self, share: f32) -> Self {
        let share = share.clamp(0.0, 1.0);
        let late = if share < 0.5 { self } else { to };
        let mut palm = self.palm;
        for (p, q) in palm.iter_mut().zip(to.palm) {
            *p = p.lerp(q, share);
        }
        Self {
            palm,
            digits: late
                .digits
                .map(|digit| self.digit(digit.name).lerp(&to.digit(digit.name), share)),
            origin: self.origin.lerp(to.origin, share),
            ..late.clone()
        }
    }
}
