//! A C-hold on two places of the view: whose hand can do it, and which of them the thumb takes.

use super::arms::{OPP, SAME};
use super::frame::Frame;
use super::geometry::Pt;
use super::hand::HAND;
use super::hand::grip::{Closing, gripping};
use super::hand::reach::{Grip, angle, bend_to, c_on, wrapped};
use super::scene::Item;

/// Which hands may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Who {
    /// The hand of the other side.
    Opp,
    /// The hand of the same side.
    Same,
    /// Whichever lies better.
    Either,
}

/// The C that lies best on two places: the palm is nearest to the side its arm comes from.
pub(super) fn holding(frame: &Frame, pair: (Pt, Pt), who: Who, closing: Option<&Closing>) -> Vec<Item> {
    held(frame, pair, who, None, closing)
}

/// The C on two places with its palm on the side of `palm`.
pub(super) fn holding_from(frame: &Frame, pair: (Pt, Pt), palm: Pt, closing: Option<&Closing>) -> Vec<Item> {
    held(frame, pair, Who::Either, Some(palm), closing)
}

fn held(frame: &Frame, pair: (Pt, Pt), who: Who, palm: Option<Pt>, closing: Option<&Closing>) -> Vec<Item> {
    let hands: &[bool] = match who {
        Who::Opp => &[true],
        Who::Same => &[false],
        Who::Either => &[true, false],
    };
    let both = hands
        .iter()
        .flat_map(|left| [(*left, pair.0, pair.1), (*left, pair.1, pair.0)]);
    let seen = |(left, thumb, finger): &(bool, Pt, Pt)| {
        palm.is_none_or(|palm| {
            wrapped(side_of_palm(*left, *thumb, *finger) - angle(palm - pair.0.lerp(pair.1, 0.5))).abs()
                < 90.0
        })
    };
    let best = both
        .filter(seen)
        .min_by(|a, b| twist(frame, *a).total_cmp(&twist(frame, *b)));
    best.map_or(Vec::new(), |(left, thumb, finger)| {
        let grip = c_on(thumb, finger, left, HAND * frame.camera.zoom);
        vec![drawn(frame, &grip, left, closing)]
    })
}

fn elbow(frame: &Frame, left: bool) -> Pt {
    frame.view(if left { OPP.elbow } else { SAME.elbow })
}

fn drawn(frame: &Frame, grip: &Grip, left: bool, closing: Option<&Closing>) -> Item {
    let bend = bend_to(&grip.pose, grip.stand, elbow(frame, left));
    grip.stand
        .put(gripping(&grip.pose, bend, grip.stand.scale, closing))
}

/// Degrees between the side of the palm and the side of the elbow.
fn twist(frame: &Frame, (left, thumb, finger): (bool, Pt, Pt)) -> f32 {
    let palm = side_of_palm(left, thumb, finger);
    wrapped(palm - angle(elbow(frame, left) - thumb.lerp(finger, 0.5))).abs()
}

/// The direction in which the palm lies from the pads.
fn side_of_palm(left: bool, thumb: Pt, finger: Pt) -> f32 {
    angle(finger - thumb) + if left { 90.0 } else { -90.0 }
}

/// A direction turned by at most some degrees toward the nearer of the two elbows.
pub(super) fn eased_to_elbow(frame: &Frame, at: Pt, way: Pt, most: f32) -> Pt {
    let by = [true, false]
        .map(|left| wrapped(angle(elbow(frame, left) - at) - angle(way)))
        .into_iter()
        .min_by(|a, b| a.abs().total_cmp(&b.abs()))
        .unwrap_or(0.0);
    way.turned(by.clamp(-most, most))
}
