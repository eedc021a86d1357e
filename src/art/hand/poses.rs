//! Poses seen from the back of the hand or into the palm, fingers up, thumb to the left.
//!
//! Seen in a mirror, an unmirrored pose is her left hand laid on the body: palm to the skin.

use super::rig::{Digit, Nail, Name, PALM_POINTS, Pose, digit};
use crate::art::geometry::{Pt, pt};

/// Outline of the back of the hand, clockwise from the wrist.
const BACK: [Pt; PALM_POINTS] = [
    pt(-24.5, 22.0),
    pt(-26.0, 6.0),
    pt(-31.0, -12.0),
    pt(-36.5, -34.0),
    pt(-38.0, -58.0),
    pt(-36.0, -80.0),
    pt(-29.0, -95.0),
    pt(-10.0, -101.0),
    pt(12.0, -99.0),
    pt(29.0, -89.0),
    pt(36.0, -75.0),
    pt(37.0, -54.0),
    pt(34.0, -30.0),
    pt(29.0, -6.0),
    pt(25.5, 8.0),
    pt(24.5, 22.0),
];

/// The side of the little finger lies in shade.
const SHADE: [Pt; 11] = [
    pt(36.0, -74.0),
    pt(37.0, -54.0),
    pt(34.0, -30.0),
    pt(29.0, -6.0),
    pt(24.5, 10.0),
    pt(24.0, 60.0),
    pt(17.0, 60.0),
    pt(17.5, 12.0),
    pt(23.0, -14.0),
    pt(28.0, -40.0),
    pt(32.0, -60.0),
];

const KNUCKLES: [[Pt; 3]; 4] = [
    [pt(-30.5, -83.0), pt(-26.0, -84.8), pt(-21.5, -83.8)],
    [pt(-12.5, -89.0), pt(-8.0, -90.4), pt(-3.5, -89.0)],
    [pt(6.5, -86.0), pt(11.0, -87.2), pt(15.5, -85.4)],
    [pt(24.0, -75.8), pt(28.0, -76.6), pt(32.0, -74.6)],
];

const FOUR: [Name; 4] = [Name::Index, Name::Middle, Name::Ring, Name::Little];
const TWO: [Name; 2] = [Name::Index, Name::Middle];

const THUMB: Digit = digit(Name::Thumb, pt(-17.0, -18.0), [-44.0, 17.0, 15.0])
    .bare(0.34, 0.58)
    .nail(Nail::Back)
    .creased(false, true);
const LITTLE: Digit = digit(Name::Little, pt(27.5, -74.0), [5.0, -4.0, -2.0])
    .bare(0.4, 0.16)
    .nail(Nail::Back)
    .creased(true, false);
const RING: Digit = digit(Name::Ring, pt(10.5, -84.0), [2.0, -0.5, 1.0])
    .bare(0.46, 0.36)
    .nail(Nail::Back)
    .creased(true, false);
const MIDDLE: Digit = digit(Name::Middle, pt(-8.0, -87.0), [1.5, 0.5, 2.0])
    .bare(0.31, 0.31)
    .nail(Nail::Back)
    .creased(true, false);
const INDEX: Digit = digit(Name::Index, pt(-26.0, -82.0), [1.5, 2.0, 3.0])
    .bare(0.16, 0.46)
    .nail(Nail::Back)
    .creased(true, false);

/// The flat hand, fingers together.
#[must_use]
pub fn flat() -> Pose {
    Pose {
        palm: BACK,
        digits: [
            THUMB.bare(1.0, 1.0),
            LITTLE.bare(1.0, 1.0),
            RING,
            INDEX.bare(1.0, 1.0),
            MIDDLE,
        ],
        touching: &FOUR,
        origin: MIDDLE.touch(),
        lines: &KNUCKLES,
        shade: &SHADE,
    }
}

/// A wing: the flat hand with its thumb laid close, led by the finger at the side of the nipple's far
/// rim, so that all of it lies `above` or below the line that it follows.
#[must_use]
pub fn wing(above: bool) -> Pose {
    let lead = if above { RING } else { INDEX };
    let close = |digit: Digit| match digit.name {
        Name::Thumb => Digit {
            turns: [-33.0, 16.0, 10.0],
            ..digit
        },
        _ => digit,
    };
    Pose {
        origin: lead.touch(),
        ..flat().with(close)
    }
}

/// Two fingers straight, the others folded.
#[must_use]
pub fn two_pads() -> Pose {
    let index = Digit {
        turns: [1.0, 2.0, 2.0],
        ..INDEX
    };
    let middle = Digit {
        turns: [1.5, 1.0, 1.0],
        ..MIDDLE
    };
    let (a, b) = (index.touch(), middle.touch());
    Pose {
        digits: [
            Digit {
                turns: [-42.0, 27.0, 26.0],
                ..THUMB
            },
            Digit {
                turns: [7.0, 0.0, 0.0],
                creases: [false, false],
                nail: Nail::Hidden,
                ..LITTLE.folded(0.68, 9.6).bare(1.0, 1.0)
            },
            Digit {
                turns: [3.0, 0.0, 0.0],
                creases: [false, false],
                nail: Nail::Hidden,
                ..RING.folded(0.66, 10.6)
            },
            index.bare(1.0, 1.0),
            middle,
        ],
        touching: &TWO,
        origin: a.lerp(b, 0.5),
        ..flat()
    }
}

/// One finger straight, the others folded.
#[must_use]
pub fn one_pad() -> Pose {
    let index = Digit {
        turns: [2.0, 1.0, 2.0],
        creases: [true, true],
        ..INDEX
    };
    let bent = |digit: Digit, by: f32, r: f32, turn: f32| Digit {
        turns: [turn, 0.0, 0.0],
        creases: [false, false],
        nail: Nail::Hidden,
        ..digit.folded(by, r)
    };
    Pose {
        digits: [
            Digit {
                turns: [-30.0, 26.0, 22.0],
                nail: Nail::Hidden,
                ..THUMB
            },
            bent(LITTLE, 0.66, 9.6, 7.0),
            bent(RING, 0.64, 10.6, 4.0),
            bent(MIDDLE, 0.66, 11.0, 3.0),
            index,
        ],
        touching: &[Name::Index],
        origin: index.touch(),
        ..flat()
    }
}

/// Fingers a little apart and bent, nothing held.
#[must_use]
pub fn relaxed() -> Pose {
    let loose = |digit: Digit, turns: [f32; 3], by: f32| {
        Digit { turns, ..digit }.seen([0.94 * by, 0.86 * by, 0.78 * by])
    };
    Pose {
        digits: [
            loose(THUMB, [-38.0, 14.0, 18.0], 1.04),
            loose(LITTLE, [14.0, -8.0, -6.0], 1.0).bare(1.0, 1.0),
            loose(RING, [6.0, -3.0, -2.0], 1.0),
            loose(INDEX, [-6.0, 7.0, 8.0], 1.0).bare(1.0, 1.0),
            loose(MIDDLE, [0.0, 2.0, 4.0], 1.0),
        ],
        touching: &[],
        ..flat()
    }
}

/// A palm that cups: fingers together and curved round something, seen from the back.
#[must_use]
pub fn cup() -> Pose {
    let curved = |digit: Digit, turns: [f32; 3]| Digit { turns, ..digit }.seen([0.96, 0.9, 0.82]);
    Pose {
        digits: [
            curved(THUMB, [-58.0, 16.0, 26.0])
                .seen([1.05, 1.1, 1.15])
                .bare(1.0, 1.0),
            curved(LITTLE, [-2.0, -6.0, -8.0]).bare(1.0, 1.0),
            curved(RING, [-2.0, -4.0, -7.0]),
            curved(INDEX, [-1.0, -2.0, -5.0]).bare(1.0, 1.0),
            curved(MIDDLE, [-2.0, -3.0, -6.0]),
        ],
        touching: &FOUR,
        ..flat()
    }
}

/// The hand closed and at rest, seen from the back.
#[must_use]
pub fn fist_rest() -> Pose {
    let closed = |digit: Digit, r: f32, turn: f32| Digit {
        turns: [turn, 0.0, 0.0],
        creases: [false, false],
        nail: Nail::Hidden,
        ..digit.folded(0.56, r)
    };
    Pose {
        digits: [
            Digit {
                turns: [-32.0, 30.0, 26.0],
                nail: Nail::Hidden,
                ..THUMB
            },
            closed(LITTLE, 9.8, 6.0),
            closed(RING, 10.8, 3.0),
            closed(INDEX, 11.0, -1.0),
            closed(MIDDLE, 11.2, 1.0),
        ],
        touching: &[],
        origin: pt(0.0, -70.0),
        ..flat()
    }
}

const PALM_CREASES: [[Pt; 3]; 3] = [
    [pt(-33.0, -58.0), pt(-8.0, -52.0), pt(4.0, -14.0)],
    [pt(-31.0, -66.0), pt(0.0, -58.0), pt(30.0, -46.0)],
    [pt(-14.0, -76.0), pt(8.0, -70.0), pt(33.0, -64.0)],
];

/// Into the open palm.
#[must_use]
pub fn palm() -> Pose {
    let base = flat();
    let inner = |digit: Digit| Digit {
        nail: Nail::Hidden,
        creases: [true, true],
        bare: if digit.bare[0] > 0.9 {
            [0.4, 0.4]
        } else {
            digit.bare
        },
        ..digit
    };
    let [thumb, little, ring, index, middle] = base.digits.map(inner);
    let over = Digit {
        turns: [-40.0, 10.0, 12.0],
        creases: [false, true],
        ..thumb
    };
    Pose {
        digits: [little, ring, index, middle, over.bare(0.3, 0.62)],
        lines: &PALM_CREASES,
        ..base
    }
}
