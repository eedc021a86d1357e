//! Why a form is no line yet.

use serde::{Deserialize, Serialize};

/// A field of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// When it began.
    At,
    /// When it ended.
    End,
    /// Her note.
    Note,
    /// The babies.
    Babies,
    /// The sides, or their order.
    Sides,
    /// Time or milk of the left side.
    Left,
    /// Time or milk of the right side.
    Right,
    /// Time or milk of both together.
    Total,
    /// Pauses.
    Paused,
    /// The bottle.
    Bottle,
    /// Breast milk in a bottle.
    BreastMilk,
    /// Formula in a bottle.
    Formula,
    /// How long the pump ran.
    Duration,
    /// The flange.
    Flange,
    /// The setting of the pump.
    Setting,
    /// The name of a medicine.
    Name,
    /// Who did it.
    By,
    /// What was done or said.
    What,
    /// Temperature.
    Temperature,
    /// Pain.
    Pain,
    /// Wet diapers.
    Wets,
    /// Stools.
    Stools,
}

impl Field {
    /// Every field.
    pub const ALL: [Self; 22] = [
        Self::At,
        Self::End,
        Self::Note,
        Self::Babies,
        Self::Sides,
        Self::Left,
        Self::Right,
        Self::Total,
        Self::Paused,
        Self::Bottle,
        Self::BreastMilk,
        Self::Formula,
        Self::Duration,
        Self::Flange,
        Self::Setting,
        Self::Name,
        Self::By,
        Self::What,
        Self::Temperature,
        Self::Pain,
        Self::Wets,
        Self::Stools,
    ];

    /// The field of a slug.
    #[must_use]
    pub fn find(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.slug() == slug)
    }

    /// How word keys and tests write it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::At => "at",
            Self::End => "end",
            Self::Note => "note",
            Self::Babies => "babies",
            Self::Sides => "sides",
            Self::Left => "left",
            Self::Right => "right",
            Self::Total => "total",
            Self::Paused => "paused",
            Self::Bottle => "bottle",
            Self::BreastMilk => "breast_milk",
            Self::Formula => "formula",
            Self::Duration => "duration",
            Self::Flange => "flange",
            Self::Setting => "setting",
            Self::Name => "name",
            Self::By => "by",
            Self::What => "what",
            Self::Temperature => "temperature",
            Self::Pain => "pain",
            Self::Wets => "wets",
            Self::Stools => "stools",
        }
    }
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// It must be filled in.
    Missing,
    /// It lies ahead of now.
    InFuture,
    /// It ends before it begins.
    EndsBefore,
    /// It lasts longer than a day, or than there is time between beginning and end.
    TooLong,
    /// The number is outside its range, in the unit of the field.
    OutOfRange {
        /// Smallest accepted.
        min: i64,
        /// Largest accepted.
        max: i64,
    },
    /// The text has more characters than are kept.
    TooManyCharacters {
        /// The most.
        most: usize,
    },
    /// The side is not among the sides that were used.
    SideNotUsed,
    /// The same side, or the same baby, stands there twice.
    Twice,
}

/// One thing that is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, thiserror::Error)]
#[error("{}: {why:?}", field.slug())]
pub struct Flaw {
    /// Where.
    pub field: Field,
    /// What.
    pub why: Why,
}

impl Flaw {
    /// `why` at `field`.
    #[must_use]
    pub fn new(field: Field, why: Why) -> Self {
        Self { field, why }
    }
}
