//! Bringing a hand where it is wanted: fingers to points, the forearm toward its elbow.

use super::rig::{Digit, Name, Pose};
use super::{Stand, side};
use crate::art::geometry::{Pt, pt};
use crate::art::scene::Transform;

/// Angle of a direction, degrees clockwise from up.
#[must_use]
pub fn angle(way: Pt) -> f32 {
    way.x.atan2(-way.y).to_degrees()
}

/// An angle brought into -180..180.
#[must_use]
pub fn wrapped(degrees: f32) -> f32 {
    (degrees + 180.0).rem_euclid(360.0) - 180.0
}

/// Most that a wrist bends in the plane of the picture.
pub const WRIST: f32 = 38.0;

impl Digit {
    /// The same digit with the middle of its pad on `target`: it curls the way it curls already, and
    /// where that does not do it is seen a little longer or shorter.
    #[must_use]
    pub fn reaching(self, target: Pt) -> Self {
        const MOST: f32 = 78.0;
        let far = self.base.to(target);
        let share = if self.turns[1].abs() > 1.0 {
            (self.turns[2] / self.turns[1]).clamp(0.5, 1.6)
        } else {
            1.0
        };
        let way = if self.turns[1] < 0.0 { -1.0 } else { 1.0 };
        let curled = |bend: f32| Self {
            turns: [self.turns[0], way * bend, way * bend * share],
            ..self
        };
        let reach = |digit: &Self| digit.base.to(digit.touch());
        let (mut low, mut high) = (3.0, MOST);
        for _ in 0..20 {
            let middle = f32::midpoint(low, high);
            if reach(&curled(middle)) > far {
                low = middle;
            } else {
                high = middle;
            }
        }
        let mut found = curled(f32::midpoint(low, high));
        for _ in 0..3 {
            let by = (far / reach(&found).max(1.0)).clamp(0.5, 1.6);
            found = found.seen([by; 3]);
        }
        let turn = angle(target - self.base) - angle(found.touch() - self.base);
        found.turns[0] += wrapped(turn);
        found
    }
}

/// A hand in a C with its pads on two points of the picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Grip {
    /// The pose that does it.
    pub pose: Pose,
    /// Where and how it stands.
    pub stand: Stand,
}

/// Angle from thumb to finger in the pose of [`side::c_hold`], and how far each next finger lies out.
const THUMB_TO_FINGER: f32 = 188.0;
const NEXT: f32 = 14.0;

/// The C of a hand with the thumb's pad on `thumb` and the first finger's on `finger`; `left` for her
/// left hand, the one at the left of the screen.
#[must_use]
pub fn c_on(thumb: Pt, finger: Pt, left: bool, scale: f32) -> Grip {
    let mut pose = side::c_hold();
    // A narrow C stands farther off, so that the fingers need not curl.
    pose.origin.x = (-42.0 + 0.3 * (thumb.to(finger) / scale.max(0.01) - 58.0)).clamp(-46.0, -22.0);
    let along = angle(finger - thumb);
    let turn = if left {
        wrapped(along + THUMB_TO_FINGER)
    } else {
        wrapped(along - THUMB_TO_FINGER)
    };
    let stand = Stand {
        at: thumb.lerp(finger, 0.5),
        turn,
        flip: left,
        scale,
    };
    let local = |p: Pt| stand.into_pose(p) + pose.origin;
    let (t, f) = (local(thumb), local(finger));
    let out = (f - t).unit();
    let palmward = pt(-out.y, out.x) * -1.0;
    let next = |n: f32| f + out * (NEXT * 0.82 * n) + palmward * (NEXT * -0.4 * n);
    let pose = pose.with(|digit| match digit.name {
        Name::Thumb => digit.reaching(t),
        Name::Index => digit.reaching(f),
        Name::Middle => digit.reaching(next(1.0)),
        Name::Ring => digit.reaching(next(2.0)),
        Name::Little => digit,
    });
    Grip { pose, stand }
}

/// How much the wrist of a pose that stands like this must bend for the forearm to look to `elbow`,
/// as far as wrists do.
#[must_use]
pub fn bend_to(pose: &Pose, stand: Stand, elbow: Pt) -> f32 {
    let (wrist, straight, _) = pose.wrist();
    let away = stand.into_pose(elbow) - (wrist - pose.origin);
    wrapped(angle(away) - angle(straight)).clamp(-WRIST, WRIST)
}

impl Stand {
    /// A point of the picture in units of the pose, about its origin.
    #[must_use]
    pub fn into_pose(self, p: Pt) -> Pt {
        let q = ((p - self.at) * (1.0 / self.scale.max(0.01))).turned(-self.turn);
        if self.flip { pt(-q.x, q.y) } else { q }
    }

    /// A point about the pose's origin in the picture.
    #[must_use]
    pub fn out_of_pose(self, p: Pt) -> Pt {
        self.transform().apply(p)
    }

    /// The transform that puts a pose there.
    #[must_use]
    pub fn transform(self) -> Transform {
        Transform::Place {
            at: self.at,
            turn: self.turn,
            scale: self.scale,
            flip: self.flip,
        }
    }
}
