//! A baby's head, and the baby in the arm that does not work.

use super::Look;
use super::geometry::{Pt, curves, pt};
use super::people::stroke;
use super::scene::{Item, Transform};

// The mouth is the origin; the head looks to the right before it is turned.
const SKULL: [Pt; 25] = [
    pt(-2.0, -6.0),
    pt(4.0, -8.0),
    pt(7.0, -14.0),
    pt(1.0, -18.0),
    pt(-4.0, -22.0),
    pt(-9.0, -26.0),
    pt(-7.0, -34.0),
    pt(0.0, -50.0),
    pt(2.0, -74.0),
    pt(-26.0, -90.0),
    pt(-62.0, -110.0),
    pt(-122.0, -84.0),
    pt(-118.0, -36.0),
    pt(-116.0, -6.0),
    pt(-104.0, 14.0),
    pt(-84.0, 28.0),
    pt(-64.0, 42.0),
    pt(-30.0, 40.0),
    pt(-14.0, 25.0),
    pt(-6.0, 18.0),
    pt(-9.0, 10.0),
    pt(-3.0, 7.0),
    pt(3.0, 4.0),
    pt(3.0, -3.0),
    pt(-2.0, -6.0),
];
const HAIR: [Pt; 13] = [
    pt(-22.0, -91.0),
    pt(-62.0, -110.0),
    pt(-122.0, -84.0),
    pt(-118.0, -36.0),
    pt(-116.0, -6.0),
    pt(-104.0, 14.0),
    pt(-84.0, 28.0),
    pt(-92.0, 8.0),
    pt(-90.0, -14.0),
    pt(-76.0, -26.0),
    pt(-66.0, -50.0),
    pt(-52.0, -70.0),
    pt(-22.0, -91.0),
];
/// Closed eye, brow, ear and the corner of the mouth, each with its width.
const FACE: [(&[(f32, f32)], f32); 4] = [
    (&[(-36.0, -36.0), (-28.0, -30.0), (-18.0, -33.0)], 3.0),
    (&[(-36.0, -52.0), (-27.0, -56.0), (-18.0, -54.0)], 2.4),
    (
        &[
            (-58.0, -10.0),
            (-72.0, -26.0),
            (-76.0, -8.0),
            (-66.0, 4.0),
            (-60.0, 2.0),
        ],
        3.0,
    ),
    (&[(-10.0, 0.0), (-15.0, 5.0), (-14.0, 12.0)], 2.4),
];

/// Where her baby lies in the arm that does not work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lies {
    /// At the right, on the arm of the described side.
    Right,
    /// At the right, above a tray.
    RightAboveTray,
    /// At the left, on the other arm, above a tray.
    LeftAboveTray,
}

/// Her baby in the arm that does not work (clinical.md D4).
pub(super) fn in_the_other_arm(look: &Look, lies: Lies) -> Vec<Item> {
    if !look.one_hand {
        return Vec::new();
    }
    let (x, y, flip) = match lies {
        Lies::Right => (268.0, 262.0, true),
        Lies::RightAboveTray => (272.0, 196.0, true),
        Lies::LeftAboveTray => (48.0, 196.0, false),
    };
    let place = Transform::Place {
        at: pt(x, y),
        turn: 0.0,
        scale: 0.38,
        flip,
    };
    vec![Item::group("", place, bundle())]
}

/// Her baby on the arm of the other side, in the whole figure.
pub(super) fn on_the_arm(look: &Look) -> Vec<Item> {
    if !look.one_hand {
        return Vec::new();
    }
    let place = Transform::Place {
        at: pt(98.0, 190.0),
        turn: -8.0,
        scale: 0.4,
        flip: false,
    };
    vec![Item::group("", place, bundle())]
}

/// A baby asleep in a blanket, the head at the right.
fn bundle() -> Vec<Item> {
    let wrap =
        "M-20 46C-60 66-150 40-250 60C-360 84-420 150-400 300C-300 380-60 360 10 220C40 150 30 90-20 46Z";
    let mut out = head();
    out.extend([
        Item::path("a-cloth", wrap.to_owned()),
        Item::line("a-cloth-line", wrap.to_owned(), 5.0),
        stroke(
            "a-cloth-fold",
            &[(-120.0, 80.0), (-66.0, 92.0), (-30.0, 130.0)],
            4.0,
        ),
    ]);
    out
}

/// A head in profile.
pub(super) fn head() -> Vec<Item> {
    let skull = curves(&SKULL) + "Z";
    let mut out = vec![
        Item::path("a-hand-fill", skull.clone()),
        Item::path("a-hair", curves(&HAIR) + "Z"),
        Item::line("a-hand-line", skull, 3.0),
    ];
    out.extend(
        FACE.iter()
            .map(|(points, width)| stroke("a-hand-line", points, *width)),
    );
    out
}
