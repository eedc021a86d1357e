//! Milk by pump or by hand. It belongs to the parent and to no baby.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::flaw::{Field, Flaw, Why};
use crate::domain::breast_map::Side;
use crate::domain::text::Line;
use crate::domain::units::{Flange, MilkTotal, Millilitres, Seconds};

/// How.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// With a pump.
    #[default]
    Pump,
    /// By hand.
    ByHand,
}

/// Which sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PumpedSides {
    /// The left alone.
    Left,
    /// The right alone.
    Right,
    /// Both at once.
    AtOnce,
    /// One after the other.
    InTurn,
}

impl PumpedSides {
    /// Every answer, in the order of the form.
    pub const ALL: [Self; 4] = [Self::Left, Self::Right, Self::AtOnce, Self::InTurn];

    /// Whether this side was in it.
    #[must_use]
    pub fn has(self, side: Side) -> bool {
        match self {
            Self::Left => side == Side::Left,
            Self::Right => side == Side::Right,
            Self::AtOnce | Self::InTurn => true,
        }
    }
}

/// How much milk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pumped {
    /// Not measured.
    #[default]
    Unknown,
    /// In all; how it fell to the two sides is not known.
    Total(Millilitres),
    /// From each side.
    Sides {
        /// From the left.
        left: Millilitres,
        /// From the right.
        right: Millilitres,
    },
}

/// What went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trouble {
    /// It hurt.
    Pain,
    /// It was cut off before its end.
    CutOff,
}

/// Milk by pump or by hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RawPump")]
pub struct Pump {
    method: Method,
    sides: Option<PumpedSides>,
    milk: Pumped,
    duration: Option<Seconds>,
    paused: Seconds,
    flange: Option<Flange>,
    setting: Option<Line>,
    trouble: BTreeSet<Trouble>,
}

#[derive(Deserialize)]
struct RawPump {
    method: Method,
    sides: Option<PumpedSides>,
    milk: Pumped,
    duration: Option<Seconds>,
    paused: Seconds,
    flange: Option<Flange>,
    setting: Option<Line>,
    trouble: BTreeSet<Trouble>,
}

impl TryFrom<RawPump> for Pump {
    type Error = Flaw;

    fn try_from(raw: RawPump) -> Result<Self, Flaw> {
        Ok(Self::new(raw.method, raw.sides, raw.milk)?
            .lasting(raw.duration, raw.paused)
            .with(raw.flange, raw.setting, raw.trouble))
    }
}

impl Pump {
    /// `method`, `sides` (`None` where nobody said) and `milk`; the total of one side alone is that of the side.
    ///
    /// # Errors
    ///
    /// A [`Flaw`] where a side has milk that was not pumped.
    pub fn new(method: Method, sides: Option<PumpedSides>, milk: Pumped) -> Result<Self, Flaw> {
        let none = Millilitres::NONE;
        let milk = match (sides, milk) {
            (Some(PumpedSides::Left), Pumped::Total(all)) => Pumped::Sides {
                left: all,
                right: none,
            },
            (Some(PumpedSides::Right), Pumped::Total(all)) => Pumped::Sides {
                left: none,
                right: all,
            },
            (_, milk) => milk,
        };
        if let (Some(sides), Pumped::Sides { left, right }) = (sides, milk) {
            if left > none && !sides.has(Side::Left) {
                return Err(Flaw::new(Field::Left, Why::SideNotUsed));
            }
            if right > none && !sides.has(Side::Right) {
                return Err(Flaw::new(Field::Right, Why::SideNotUsed));
            }
        }
        Ok(Self {
            milk,
            ..Self::unmeasured(method, sides)
        })
    }

    /// Milk that nobody measured.
    #[must_use]
    pub fn unmeasured(method: Method, sides: Option<PumpedSides>) -> Self {
        Self {
            method,
            sides,
            milk: Pumped::Unknown,
            duration: None,
            paused: Seconds::NONE,
            flange: None,
            setting: None,
            trouble: BTreeSet::new(),
        }
    }

    /// With how long it took, pauses left out (`None` where nobody looked), and the pauses.
    #[must_use]
    pub fn lasting(self, duration: Option<Seconds>, paused: Seconds) -> Self {
        Self {
            duration,
            paused,
            ..self
        }
    }

    /// With what a therapist asks about a pump.
    #[must_use]
    pub fn with(self, flange: Option<Flange>, setting: Option<Line>, trouble: BTreeSet<Trouble>) -> Self {
        Self {
            flange,
            setting,
            trouble,
            ..self
        }
    }

    /// With a pump or by hand.
    #[must_use]
    pub fn method(&self) -> Method {
        self.method
    }

    /// Which sides; `None` where nobody said.
    #[must_use]
    pub fn sides(&self) -> Option<PumpedSides> {
        self.sides
    }

    /// How much milk.
    #[must_use]
    pub fn milk(&self) -> Pumped {
        self.milk
    }

    /// How long, pauses left out.
    #[must_use]
    pub fn duration(&self) -> Option<Seconds> {
        self.duration
    }

    /// Pauses, counted apart.
    #[must_use]
    pub fn paused(&self) -> Seconds {
        self.paused
    }

    /// The flange.
    #[must_use]
    pub fn flange(&self) -> Option<Flange> {
        self.flange
    }

    /// The setting, as she says it.
    #[must_use]
    pub fn setting(&self) -> Option<&Line> {
        self.setting.as_ref()
    }

    /// What went wrong.
    #[must_use]
    pub fn trouble(&self) -> &BTreeSet<Trouble> {
        &self.trouble
    }

    /// Milk of both sides together.
    #[must_use]
    pub fn total(&self) -> Option<MilkTotal> {
        match self.milk {
            Pumped::Unknown => None,
            Pumped::Total(all) => Some(all.into()),
            Pumped::Sides { left, right } => Some(MilkTotal::from(left).plus(right)),
        }
    }
}
