//! Poses seen from the thumb's side: holding, pinching, lying, upright on a tip.

use super::rig::{Digit, Nail, Name, PALM_POINTS, Pose, digit};
use crate::art::geometry::{Pt, pt};

/// A C whose opening looks to the left, thumb above: her right hand as in a mirror.
const C_PALM: [Pt; PALM_POINTS] = [
    pt(88.0, 66.0),
    pt(72.0, 61.0),
    pt(54.0, 57.0),
    pt(34.0, 52.0),
    pt(20.0, 44.0),
    pt(16.0, 32.0),
    pt(24.0, 18.0),
    pt(32.0, 4.0),
    pt(34.0, -12.0),
    pt(38.0, -24.0),
    pt(48.0, -33.0),
    pt(61.0, -31.0),
    pt(76.0, -19.0),
    pt(90.0, -5.0),
    pt(103.0, 10.0),
    pt(116.0, 27.0),
];
const C_SHADE: [Pt; 6] = [
    pt(10.0, 40.0),
    pt(50.0, 56.0),
    pt(96.0, 70.0),
    pt(98.0, 58.0),
    pt(54.0, 46.0),
    pt(32.0, 42.0),
];

const HIDDEN_LITTLE: Digit = digit(Name::Little, pt(40.0, 30.0), [0.0, 0.0, 0.0]).folded(0.2, 0.0);

/// A C; [`super::reach`] brings its pads where they are wanted.
#[must_use]
pub fn c_hold() -> Pose {
    let finger = |name: Name, base: Pt, first: f32| digit(name, base, [first, 20.0, 21.0]);
    Pose {
        palm: C_PALM,
        digits: [
            HIDDEN_LITTLE,
            finger(Name::Ring, pt(24.0, 34.0), -124.0)
                .seen([1.06; 3])
                .bare(1.0, 1.0),
            finger(Name::Middle, pt(24.0, 26.0), -119.0)
                .seen([1.08; 3])
                .bare(0.3, 0.3),
            finger(Name::Index, pt(27.0, 16.0), -114.0)
                .seen([1.12; 3])
                .bare(0.38, 0.38)
                .creased(true, false),
            digit(Name::Thumb, pt(45.0, -21.0), [-58.0, -22.0, -18.0])
                .seen([1.06, 1.08, 1.08])
                .bare(0.58, 0.58)
                .nail(Nail::Right)
                .creased(false, true),
        ],
        touching: &[Name::Thumb, Name::Index, Name::Middle],
        origin: pt(-30.0, 0.0),
        lines: &[],
        shade: &C_SHADE,
    }
}

const PINCH_PALM: [Pt; PALM_POINTS] = [
    pt(13.0, 48.0),
    pt(6.0, 28.0),
    pt(-3.0, 6.0),
    pt(-9.0, -14.0),
    pt(-10.0, -36.0),
    pt(-6.0, -60.0),
    pt(2.0, -82.0),
    pt(18.0, -94.0),
    pt(36.0, -86.0),
    pt(45.0, -68.0),
    pt(49.0, -46.0),
    pt(50.0, -24.0),
    pt(51.0, -4.0),
    pt(55.0, 14.0),
    pt(59.0, 27.0),
    pt(63.0, 39.0),
];
const PINCH_SHADE: [Pt; 9] = [
    pt(45.0, -68.0),
    pt(49.0, -46.0),
    pt(50.0, -20.0),
    pt(54.0, 8.0),
    pt(66.0, 46.0),
    pt(57.0, 48.0),
    pt(47.0, 14.0),
    pt(42.0, -14.0),
    pt(42.0, -44.0),
];

/// Thumb and finger tip to tip, looking up and to the left: her right hand as in a mirror.
#[must_use]
pub fn pinch() -> Pose {
    let back = |name: Name, base: Pt, turns: [f32; 3]| digit(name, base, turns).bare(0.2, 0.2);
    Pose {
        palm: PINCH_PALM,
        digits: [
            back(Name::Little, pt(36.0, -66.0), [12.0, -22.0, -24.0]),
            back(Name::Ring, pt(28.0, -76.0), [2.0, -24.0, -26.0]),
            back(Name::Middle, pt(17.0, -80.0), [-8.0, -28.0, -28.0]),
            digit(Name::Thumb, pt(14.0, -22.0), [-46.0, 2.0, 10.0])
                .seen([1.1, 1.08, 1.04])
                .bare(0.3, 0.46)
                .nail(Nail::Left)
                .creased(false, true),
            digit(Name::Index, pt(10.0, -76.0), [-44.0, -42.0, -54.0])
                .bare(0.24, 0.3)
                .nail(Nail::Right)
                .creased(true, false),
        ],
        touching: &[Name::Thumb, Name::Index],
        origin: pt(-52.0, -86.0),
        lines: &[],
        shade: &PINCH_SHADE,
    }
}

const LYING_PALM: [Pt; PALM_POINTS] = [
    pt(103.0, -21.0),
    pt(90.0, -10.0),
    pt(76.0, -2.0),
    pt(54.0, 0.0),
    pt(28.0, -1.0),
    pt(4.0, -4.0),
    pt(-9.0, -12.0),
    pt(-6.0, -28.0),
    pt(10.0, -37.0),
    pt(32.0, -44.0),
    pt(56.0, -50.0),
    pt(66.0, -52.0),
    pt(74.0, -54.0),
    pt(80.0, -56.5),
    pt(84.0, -58.5),
    pt(88.0, -61.0),
];
const LYING_SHADE: [Pt; 9] = [
    pt(108.0, -24.0),
    pt(90.0, -10.0),
    pt(76.0, -2.0),
    pt(54.0, 0.0),
    pt(28.0, -1.0),
    pt(12.0, -4.0),
    pt(40.0, -9.0),
    pt(70.0, -14.0),
    pt(100.0, -32.0),
];

/// Flat pads from the side: the hand lies on a line at `y = 0` and looks to the left.
#[must_use]
pub fn lying() -> Pose {
    Pose {
        palm: LYING_PALM,
        digits: [
            HIDDEN_LITTLE,
            digit(Name::Ring, pt(12.0, -20.0), [-101.0, -4.0, 9.0]).bare(0.5, 0.5),
            digit(Name::Middle, pt(6.0, -20.0), [-99.0, -5.0, 11.0])
                .bare(0.5, 0.28)
                .nail(Nail::Right),
            digit(Name::Index, pt(5.0, -19.0), [-100.0, -5.0, 12.0])
                .bare(0.24, 0.24)
                .nail(Nail::Right)
                .creased(true, false),
            digit(Name::Thumb, pt(66.0, -22.0), [-104.0, 2.0, 14.0])
                .bare(0.3, 0.44)
                .nail(Nail::Right)
                .creased(false, true),
        ],
        touching: &[Name::Index, Name::Middle],
        origin: pt(-60.0, 0.0),
        lines: &[],
        shade: &LYING_SHADE,
    }
}

/// Upright on one nail: what is not meant. It is [`lying`] with bent fingers, to be turned so that the
/// wrist is high.
#[must_use]
pub fn on_its_tip() -> Pose {
    let curled = |name: Name, base: Pt, turns: [f32; 3]| digit(name, base, turns).bare(0.3, 0.3);
    let index = digit(Name::Index, pt(4.0, -20.0), [-66.0, -58.0, -22.0]);
    Pose {
        digits: [
            HIDDEN_LITTLE,
            curled(Name::Ring, pt(14.0, -24.0), [-80.0, -84.0, -60.0]),
            curled(Name::Middle, pt(9.0, -24.0), [-74.0, -76.0, -54.0]),
            index.bare(0.24, 0.24).nail(Nail::Right).creased(true, false),
            digit(Name::Thumb, pt(64.0, -20.0), [-116.0, 10.0, 18.0])
                .bare(0.3, 0.44)
                .nail(Nail::Right)
                .creased(false, true),
        ],
        touching: &[],
        origin: index.touch(),
        ..lying()
    }
}

/// One finger straight, the others folded, looking to the left.
#[must_use]
pub fn pointing() -> Pose {
    let folded = |name: Name, base: Pt, first: f32| digit(name, base, [first, -96.0, -70.0]).bare(0.3, 0.3);
    let index = digit(Name::Index, pt(4.0, -24.0), [-92.0, -4.0, 5.0]);
    Pose {
        digits: [
            HIDDEN_LITTLE,
            folded(Name::Ring, pt(18.0, -20.0), -110.0),
            folded(Name::Middle, pt(12.0, -20.0), -104.0),
            index.bare(0.24, 0.3).nail(Nail::Right).creased(true, true),
            digit(Name::Thumb, pt(64.0, -20.0), [-108.0, 6.0, 14.0])
                .bare(0.3, 0.44)
                .nail(Nail::Right)
                .creased(false, true),
        ],
        touching: &[Name::Index],
        origin: index.touch(),
        ..lying()
    }
}

const HOLD_PALM: [Pt; PALM_POINTS] = [
    pt(76.0, 81.0),
    pt(66.0, 71.0),
    pt(54.0, 59.0),
    pt(40.0, 48.0),
    pt(33.0, 34.0),
    pt(32.0, 18.0),
    pt(32.0, 2.0),
    pt(32.0, -14.0),
    pt(40.0, -27.0),
    pt(52.0, -27.0),
    pt(63.0, -18.0),
    pt(73.0, -4.0),
    pt(82.0, 12.0),
    pt(91.0, 25.0),
    pt(100.0, 36.0),
    pt(110.0, 47.0),
];
const HOLD_SHADE: [Pt; 7] = [
    pt(36.0, 44.0),
    pt(54.0, 59.0),
    pt(70.0, 75.0),
    pt(84.0, 92.0),
    pt(92.0, 84.0),
    pt(76.0, 66.0),
    pt(58.0, 50.0),
];

/// Four fingers round something upright, from the right: her right hand as in a mirror. The thumb is
/// behind it; [`super::behind`] draws what the thing covers.
#[must_use]
pub fn holding() -> Pose {
    let round = |name: Name, base: Pt, turns: [f32; 3]| {
        digit(name, base, turns)
            .seen([0.85, 0.9, 0.9])
            .bare(0.26, 0.2)
            .nail(Nail::Right)
    };
    Pose {
        palm: HOLD_PALM,
        digits: [
            digit(Name::Thumb, pt(50.0, -4.0), [-6.0, -44.0, -30.0]).seen([0.95, 0.85, 0.8]),
            round(Name::Little, pt(42.0, 39.0), [-92.0, 4.0, 4.0]),
            round(Name::Ring, pt(44.0, 22.0), [-91.0, 3.0, 3.0]).creased(true, false),
            round(Name::Middle, pt(44.0, 3.0), [-90.0, 1.0, 1.0]).creased(true, false),
            round(Name::Index, pt(44.0, -15.0), [-89.0, -1.0, -1.0]).creased(true, false),
        ],
        touching: &[],
        origin: pt(0.0, 0.0),
        lines: &[],
        shade: &HOLD_SHADE,
    }
}

const CRADLE_PALM: [Pt; PALM_POINTS] = [
    pt(112.0, 52.0),
    pt(98.0, 48.0),
    pt(80.0, 46.0),
    pt(60.0, 47.0),
    pt(32.0, 43.0),
    pt(6.0, 35.0),
    pt(-12.0, 26.0),
    pt(-10.0, 12.0),
    pt(6.0, 4.0),
    pt(34.0, 2.0),
    pt(62.0, -3.0),
    pt(80.0, -2.0),
    pt(94.0, 1.0),
    pt(106.0, 4.0),
    pt(112.0, 5.0),
    pt(116.0, 6.0),
];
const CRADLE_SHADE: [Pt; 10] = [
    pt(6.0, 35.0),
    pt(32.0, 43.0),
    pt(60.0, 47.0),
    pt(84.0, 46.0),
    pt(112.0, 52.0),
    pt(112.0, 44.0),
    pt(84.0, 38.0),
    pt(58.0, 38.0),
    pt(30.0, 35.0),
    pt(8.0, 29.0),
];

/// A palm that carries from below, looking to the left: her right hand as in a mirror.
#[must_use]
pub fn cradle() -> Pose {
    let bowl = |name: Name, base: Pt, turns: [f32; 3]| digit(name, base, turns).bare(0.4, 0.4);
    Pose {
        palm: CRADLE_PALM,
        digits: [
            HIDDEN_LITTLE,
            bowl(Name::Ring, pt(6.0, 8.0), [-82.0, 18.0, 18.0]),
            bowl(Name::Middle, pt(4.0, 13.0), [-86.0, 18.0, 19.0]),
            bowl(Name::Index, pt(6.0, 20.0), [-90.0, 19.0, 21.0])
                .bare(0.3, 0.24)
                .creased(true, false),
            digit(Name::Thumb, pt(66.0, 18.0), [-82.0, 20.0, 10.0])
                .bare(0.3, 0.46)
                .nail(Nail::Right)
                .creased(false, true),
        ],
        touching: &[Name::Index, Name::Middle],
        origin: pt(0.0, 10.0),
        lines: &[],
        shade: &CRADLE_SHADE,
    }
}
