//! Hands made of capsules: a silhouette in the line's colour, and the skin of the hand over it.
//!
//! A pose stands at its contact point, fingers up, thumb to the left: a left hand seen from its back.

use super::geometry::{Pt, polyline, pt, smooth};
use super::scene::{Item, Transform};

/// A finger or a limb: the line along its middle and its width.
pub type Limb = (Vec<Pt>, f32);

/// How much the silhouette is wider than the skin.
const OUTLINE: f32 = 3.4;

/// Limbs as one body: neighbours are told apart by the silhouette between them.
#[must_use]
pub fn limbs(parts: &[Limb]) -> Vec<Item> {
    let line = |points: &[Pt]| {
        if points.len() > 2 {
            smooth(points)
        } else {
            polyline(points)
        }
    };
    let under = parts
        .iter()
        .map(|(points, width)| Item::line("a-hand-line", line(points), width + OUTLINE));
    let over = parts
        .iter()
        .map(|(points, width)| Item::line("a-hand", line(points), *width));
    under.chain(over).collect()
}

/// Where a hand stands in the picture.
#[derive(Clone, Copy, Debug)]
pub struct Stand {
    /// Its contact point.
    pub at: Pt,
    /// Degrees clockwise; 0 points up.
    pub turn: f32,
    /// Mirrored: the other hand.
    pub flip: bool,
    /// Factor.
    pub scale: f32,
}

impl Stand {
    /// Puts the pose there.
    #[must_use]
    pub fn put(self, pose: Vec<Item>) -> Item {
        let place = Transform::Place {
            at: self.at,
            turn: self.turn,
            scale: self.scale,
            flip: self.flip,
        };
        Item::group("", place, pose)
    }
}

fn flat_fingers() -> [Limb; 4] {
    [
        (vec![pt(-20.0, 52.0), pt(-21.5, 6.0)], 12.4),
        (vec![pt(-6.6, 50.0), pt(-7.0, -5.0)], 12.8),
        (vec![pt(7.4, 51.0), pt(7.6, -1.0)], 12.4),
        (vec![pt(21.0, 56.0), pt(21.8, 16.0)], 11.0),
    ]
}

/// The flat hand; the contact point lies under the middle fingers.
#[must_use]
pub fn flat() -> Vec<Item> {
    hand(&flat_fingers(), true)
}

/// The flat hand up to the wrist, for a picture that draws the arm itself.
#[must_use]
pub fn flat_without_arm() -> Vec<Item> {
    hand(&flat_fingers(), false)
}

/// Two fingers straight, the others folded; the contact point lies under the two pads.
#[must_use]
pub fn two_pads() -> Vec<Item> {
    hand(
        &[
            (vec![pt(-20.0, 52.0), pt(-8.0, 3.0)], 12.4),
            (vec![pt(-6.6, 50.0), pt(6.0, 0.0)], 12.8),
            (vec![pt(8.4, 58.0), pt(12.0, 42.0)], 14.0),
            (vec![pt(21.0, 62.0), pt(24.0, 52.0)], 12.5),
        ],
        true,
    )
}

/// One finger straight; the contact point lies under its pad.
#[must_use]
pub fn one_pad() -> Vec<Item> {
    hand(
        &[
            (vec![pt(-16.0, 52.0), pt(0.0, 2.0)], 12.4),
            (vec![pt(-2.0, 56.0), pt(3.0, 38.0)], 14.0),
            (vec![pt(11.0, 60.0), pt(15.0, 46.0)], 13.5),
            (vec![pt(23.0, 64.0), pt(26.0, 54.0)], 12.0),
        ],
        true,
    )
}

fn hand(fingers: &[Limb], with_arm: bool) -> Vec<Item> {
    let thumb = (vec![pt(-16.0, 92.0), pt(-36.0, 72.0), pt(-43.0, 44.0)], 13.0);
    let arm = (vec![pt(2.0, 112.0), pt(4.0, 470.0)], 40.0);
    let palm: Vec<Limb> = [(-14.0, 56.0, 20.0), (0.0, 60.0, 30.0), (13.0, 62.0, 22.0)]
        .into_iter()
        .map(|(x, y, width)| (vec![pt(x, y), pt(x * 0.7, 100.0)], width))
        .collect();
    let parts: Vec<Limb> = [arm, thumb]
        .into_iter()
        .skip(usize::from(!with_arm))
        .chain(palm)
        .collect();
    let mut out = limbs(&[parts, fingers.to_vec()].concat());
    let nails = fingers.iter().filter(|(points, _)| {
        points
            .first()
            .zip(points.last())
            .is_some_and(|(a, b)| a.to(*b) > 36.0)
    });
    out.extend(nails.filter_map(|(points, width)| {
        let (base, tip) = points.first().zip(points.last())?;
        let way = (*tip - *base).unit();
        let nail = vec![*tip + way * 1.5, *tip - way * 2.5];
        Some(Item::line("a-nail", polyline(&nail), width * 0.52))
    }));
    out
}

/// A C: thumb with its pad at `thumb`, `fingers` side by side with theirs at `finger`, the palm to the
/// side of `palm`, the forearm running to `arm`.
#[must_use]
pub fn c_hold(thumb: Pt, finger: Pt, palm: Pt, arm: Pt, fingers: u8, width: f32) -> Vec<Item> {
    let middle = thumb.lerp(finger, 0.5);
    let away = (palm - middle).unit();
    let across = (finger - thumb).unit();
    let open = thumb.to(finger);
    let heel = middle + away * (open * 0.5 + 2.9 * width);
    let bow = open * 0.16 + width * 0.75;
    let mut parts = vec![(vec![heel + away * (width * 0.8), arm], width * 2.9)];
    for k in (0..fingers).rev() {
        let k = f32::from(k);
        let tip = finger + away * (width * 1.1 * k) + across * (width * 0.12 * k);
        let knuckle = finger.lerp(heel, 0.5) + across * bow + away * (width * 0.62 * k);
        parts.push((vec![heel + across * (width * 0.7), knuckle, tip], width));
    }
    let knuckle = thumb.lerp(heel, 0.5) - across * bow;
    parts.push((vec![heel - across * (width * 0.7), knuckle, thumb], width * 1.06));
    parts.push((
        vec![heel - across * (width * 0.6), heel + across * (width * 0.6)],
        width * 2.1,
    ));
    limbs(&parts)
}
