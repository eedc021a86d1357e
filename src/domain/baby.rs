//! The babies: several may be logged for, together or apart.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::breast_map::Side;
use super::ids::BabyId;
use super::text::Line;

/// The colour that marks a baby in lists; each is told by a shape and its name too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BabyColour {
    /// Teal.
    #[default]
    Teal,
    /// Amber.
    Amber,
    /// Plum.
    Plum,
    /// Leaf green.
    Leaf,
    /// Rose.
    Rose,
    /// Sky blue.
    Sky,
}

impl BabyColour {
    /// Every colour, in the order in which new babies get them.
    pub const ALL: [Self; 6] = [
        Self::Teal,
        Self::Amber,
        Self::Plum,
        Self::Leaf,
        Self::Rose,
        Self::Sky,
    ];
}

/// A baby before it has a number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewBaby {
    /// The name, as typed.
    pub name: Line,
    /// The day of the birth, where it was said.
    pub birth: Option<NaiveDate>,
    /// The colour.
    pub colour: BabyColour,
}

/// A baby.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Baby {
    /// Its number.
    pub id: BabyId,
    /// The name, as typed.
    pub name: Line,
    /// The day of the birth, where it was said.
    pub birth: Option<NaiveDate>,
    /// The colour.
    pub colour: BabyColour,
}

/// A baby that a line of the log is about; in a tandem feed with its side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ForBaby {
    /// Which.
    pub baby: BabyId,
    /// The breast it fed from, where each has its own.
    pub side: Option<Side>,
}
