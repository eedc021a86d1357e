//! Whose arm a hand hangs on: from which side it comes, and how it lies where it touches.

use super::frame::Frame;
use super::geometry::{Pt, pt};
use super::hand::reach::{angle, bend_to, wrapped};
use super::hand::rig::{CONTACT, Digit};
use super::hand::{HAND, Pose, Stand, with_arm};
use super::moves::Put;
use super::scene::Item;

/// An arm of the close frame.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Arm {
    /// Where the elbow is: the hand follows from it.
    pub elbow: Pt,
    /// Degrees by which the hand leans from the line elbow to fingertips, clockwise.
    pub lean: f32,
    /// Her left arm, on the described (right) side the one of the other side.
    pub left: bool,
}

/// The arm of the other side, from below and across.
pub(super) const OPP: Arm = Arm {
    elbow: pt(-210.0, 440.0),
    lean: -8.0,
    left: true,
};
/// The arm of the other side with the elbow raised, over the top of the breast.
pub(super) const OPP_ABOVE: Arm = Arm {
    elbow: pt(-330.0, 230.0),
    lean: -4.0,
    left: true,
};
/// The arm of the same side, from below and outside.
pub(super) const SAME: Arm = Arm {
    elbow: pt(500.0, 430.0),
    lean: 0.0,
    left: false,
};

/// Most that a hand turns from its middle direction while it travels.
const SWING: f32 = 35.0;

impl Arm {
    /// The same arm with its hand leaning by more degrees.
    pub(super) fn leaning(self, by: f32) -> Self {
        Self {
            lean: self.lean + by,
            ..self
        }
    }

    /// How a hand stands with its origin at a place of the view.
    pub(super) fn stand(self, frame: &Frame, at: Pt) -> Stand {
        let far = angle(at - frame.view(self.elbow)) + self.lean;
        let middle = angle(frame.view(MIDDLE) - frame.view(self.elbow)) + self.lean;
        Stand {
            at,
            turn: middle + wrapped(far - middle).clamp(-SWING, SWING),
            flip: !self.left,
            scale: HAND * frame.camera.zoom,
        }
    }

    /// The drawn hand of a pose, its forearm looking to the elbow; for [`Stand::put`].
    pub(super) fn draw(self, frame: &Frame, pose: &Pose, stand: Stand) -> Vec<Item> {
        let bend = bend_to(pose, stand, frame.view(self.elbow));
        with_arm(pose, bend, stand.scale)
    }

    /// A hand at rest with its origin at a place of the view.
    pub(super) fn resting(self, frame: &Frame, pose: &Pose, at: Pt) -> Item {
        let stand = self.stand(frame, at);
        stand.put(self.draw(frame, pose, stand))
    }
}

/// Middle of the medium breast.
const MIDDLE: Pt = pt(146.0, 180.0);

/// What pads keep off: a place and how far.
#[derive(Clone, Copy, Debug)]
pub(super) struct KeepOff {
    /// Middle of it.
    pub at: Pt,
    /// Its radius.
    pub r: f32,
}

/// The nipple, and the lump with its ring.
pub(super) fn kept_off(frame: &Frame) -> Vec<KeepOff> {
    let nipple = KeepOff {
        at: frame.clock(0.0, 0.0),
        r: 8.5 * frame.camera.zoom,
    };
    let lump = frame.lump.map(|lump| KeepOff {
        at: lump.at,
        r: lump.ring(),
    });
    [nipple].into_iter().chain(lump).collect()
}

/// How a hand is carried along a line: which of its pads follows it, and how it leans.
#[derive(Clone, Debug)]
pub(super) struct Carried {
    arm: Arm,
    pad: Pt,
}

/// Room that is taken without looking further: what may be lost between the places that are looked at.
pub(super) const ENOUGH: f32 = 2.0;
/// Leans that are tried where a straight hand would touch what it keeps off.
const LEANS: [f32; 7] = [0.0, 12.0, -12.0, 24.0, -24.0, 36.0, -36.0];

impl Carried {
    /// The hand's place while the pad that leads is at `touch`.
    pub(super) fn put(&self, frame: &Frame, touch: Pt) -> Put {
        let stand = self.arm.stand(frame, touch);
        (touch + touch - stand.out_of_pose(self.pad), stand.turn)
    }

    /// The way of the hand's origin while its leading pad goes along a line.
    pub(super) fn along(&self, frame: &Frame, line: &[Pt]) -> Vec<Put> {
        line.iter().map(|p| self.put(frame, *p)).collect()
    }

    /// The least distance of any pad from what it keeps off, along a line.
    fn clearance(&self, frame: &Frame, pose: &Pose, line: &[Pt], off: &[KeepOff]) -> f32 {
        let pads = pose.pads();
        let stand = self.arm.stand(frame, pt(0.0, 0.0));
        let places = line
            .iter()
            .step_by(line.len().div_ceil(22).max(1))
            .chain(line.last());
        places
            .map(|p| {
                let (at, turn) = self.put(frame, *p);
                let stand = Stand { at, turn, ..stand };
                let gap = |(ends, r): &([Pt; 2], f32)| {
                    let [a, b] = ends.map(|p| stand.out_of_pose(p));
                    let near = |k: &KeepOff| segment(k.at, a, b) - r * stand.scale - k.r;
                    off.iter().map(near).fold(f32::MAX, f32::min)
                };
                pads.iter().map(gap).fold(f32::MAX, f32::min)
            })
            .fold(f32::MAX, f32::min)
    }
}

fn segment(p: Pt, a: Pt, b: Pt) -> f32 {
    let (way, to) = (b - a, p - a);
    let square = (way.x * way.x + way.y * way.y).max(1e-6);
    p.to(a.lerp(b, ((to.x * way.x + to.y * way.y) / square).clamp(0.0, 1.0)))
}

/// How a hand of this pose is best carried along a line, and the room it then has (negative where it
/// touches what it should keep off): the middle pad leads and the hand lies straight, unless another
/// pad or a lean keeps more off.
pub(super) fn carry(frame: &Frame, arm: Arm, pose: &Pose, line: &[Pt], off: &[KeepOff]) -> (Carried, f32) {
    let own = |digit: &Digit| digit.touch() - pose.origin;
    let leading = pose.touching.iter().map(|name| own(&pose.digit(*name)));
    let pads: Vec<Pt> = [pt(0.0, 0.0)].into_iter().chain(leading).collect();
    let mut best: Option<(Carried, f32)> = None;
    for lean in LEANS {
        for pad in &pads {
            let carried = Carried {
                arm: arm.leaning(lean),
                pad: *pad,
            };
            let room = carried.clearance(frame, pose, line, off);
            if room >= ENOUGH {
                return (carried, room);
            }
            if best.as_ref().is_none_or(|(_, most)| room > *most) {
                best = Some((carried, room));
            }
        }
    }
    best.unwrap_or((
        Carried {
            arm,
            pad: pt(0.0, 0.0),
        },
        0.0,
    ))
}

/// Half the width of a touching pad in the view.
pub(super) fn pad_reach(frame: &Frame) -> f32 {
    7.4 * CONTACT * HAND * frame.camera.zoom
}
