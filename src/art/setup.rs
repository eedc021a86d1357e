//! Pictures of the feeding set-up: holds, latch, the parts of a pump.

mod holds;
mod latch;
mod pump;

pub(super) use holds::{head_at, swaddled};

use super::Look;
use super::breast::FRAME;
use super::scene::{Item, Scene, Transform};
use crate::domain::breast_map::Side;

/// A picture of the feeding set-up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SetupPicture {
    /// The baby lies across, its head in the crook of the arm of the same side.
    Cradle,
    /// The baby lies across, its head in the hand of the other arm.
    CrossCradle,
    /// The baby lies under the arm, its feet toward the back.
    UnderArm,
    /// Both lie on their sides, face to face.
    SideLying,
    /// She leans back, the baby lies on her front.
    LaidBack,
    /// The baby's chin points at the sore spot.
    ChinToSpot,
    /// A wide mouth with much of the breast in it, against a shallow one.
    WideLatch,
    /// A flange that is too small, one that fits, one that is too large.
    FlangeFit,
    /// The lowest suction that is comfortable.
    LowSuction,
}

impl SetupPicture {
    /// Every picture.
    pub const ALL: [Self; 9] = [
        Self::Cradle,
        Self::CrossCradle,
        Self::UnderArm,
        Self::SideLying,
        Self::LaidBack,
        Self::ChinToSpot,
        Self::WideLatch,
        Self::FlangeFit,
        Self::LowSuction,
    ];

    /// Its name in files: lower case, words joined by `_`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Cradle => "cradle",
            Self::CrossCradle => "cross_cradle",
            Self::UnderArm => "under_arm",
            Self::SideLying => "side_lying",
            Self::LaidBack => "laid_back",
            Self::ChinToSpot => "chin_to_spot",
            Self::WideLatch => "wide_latch",
            Self::FlangeFit => "flange_fit",
            Self::LowSuction => "low_suction",
        }
    }
}

/// The picture in the look; holds and the chin are mirrored for the left side, the rest is the same.
#[must_use]
pub fn setup(picture: SetupPicture, look: &Look) -> Scene {
    let described = &look.as_described();
    let (items, sided) = match picture {
        SetupPicture::Cradle => (holds::cradle(described), true),
        SetupPicture::CrossCradle => (holds::cross_cradle(described), true),
        SetupPicture::UnderArm => (holds::under_arm(described), true),
        SetupPicture::SideLying => (holds::side_lying(look), false),
        SetupPicture::LaidBack => (holds::laid_back(look), false),
        SetupPicture::ChinToSpot => (latch::chin_to_spot(described), true),
        SetupPicture::WideLatch => (latch::wide_or_shallow(look), false),
        SetupPicture::FlangeFit => (pump::flange_fit(look), false),
        SetupPicture::LowSuction => (pump::low_suction(), false),
    };
    let items = if sided && look.side == Side::Left {
        vec![Item::group("", Transform::Mirror(FRAME), items)]
    } else {
        items
    };
    Scene {
        view: (FRAME, FRAME),
        items,
        tone: look.tone,
        round_s: 0.0,
    }
}
