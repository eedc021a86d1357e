//! A feed: at the breast, with or without a top-up, or from a bottle.

use serde::{Deserialize, Serialize};

use super::flaw::{Field, Flaw, Why};
use crate::domain::breast_map::Side;
use crate::domain::units::{MilkTotal, Millilitres, Seconds};

/// A feed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Feed {
    /// At the breast; a bottle after it belongs to the same feed.
    Breast {
        /// At the breast.
        breast: Breast,
        /// The bottle after it.
        top_up: Option<Bottle>,
    },
    /// From a bottle alone.
    Bottle(Bottle),
}

impl Feed {
    /// The part at the breast.
    #[must_use]
    pub fn breast(&self) -> Option<&Breast> {
        match self {
            Self::Breast { breast, .. } => Some(breast),
            Self::Bottle(_) => None,
        }
    }

    /// The bottle.
    #[must_use]
    pub fn bottle(&self) -> Option<&Bottle> {
        match self {
            Self::Breast { top_up, .. } => top_up.as_ref(),
            Self::Bottle(bottle) => Some(bottle),
        }
    }
}

/// The sides of a feed in their order: at least one, and never the same twice running.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Vec<Side>", into = "Vec<Side>")]
pub struct SideOrder(Vec<Side>);

/// No order of sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an order of sides needs at least one, at most {most}, and no side twice running", most = SideOrder::MOST)]
pub struct NoOrder;

impl SideOrder {
    /// The most changes that are kept; whoever changes more often is at the last side that fits.
    pub const MOST: usize = 32;

    /// The sides as they followed each other.
    ///
    /// # Errors
    ///
    /// [`NoOrder`] of none, of too many, or where one follows itself.
    pub fn new(sides: Vec<Side>) -> Result<Self, NoOrder> {
        let twice = sides
            .iter()
            .zip(sides.iter().skip(1))
            .any(|(one, next)| one == next);
        if sides.is_empty() || sides.len() > Self::MOST || twice {
            Err(NoOrder)
        } else {
            Ok(Self(sides))
        }
    }

    /// One side alone.
    #[must_use]
    pub fn one(side: Side) -> Self {
        Self(vec![side])
    }

    /// First this side, then the other.
    #[must_use]
    pub fn both(first: Side) -> Self {
        Self(vec![first, first.other()])
    }

    /// The sides in their order.
    #[must_use]
    pub fn sides(&self) -> &[Side] {
        &self.0
    }

    /// The side that it started on.
    #[must_use]
    pub fn first(&self) -> Side {
        self.0.first().copied().unwrap_or(Side::Left)
    }

    /// The side that it ended on.
    #[must_use]
    pub fn last(&self) -> Side {
        self.0.last().copied().unwrap_or(Side::Left)
    }

    /// Whether this side was in it.
    #[must_use]
    pub fn has(&self, side: Side) -> bool {
        self.0.contains(&side)
    }
}

impl TryFrom<Vec<Side>> for SideOrder {
    type Error = NoOrder;

    fn try_from(sides: Vec<Side>) -> Result<Self, NoOrder> {
        Self::new(sides)
    }
}

impl From<SideOrder> for Vec<Side> {
    fn from(order: SideOrder) -> Self {
        order.0
    }
}

/// How long the baby was at the breast, pauses left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NursedTime {
    /// Nobody looked.
    Unknown,
    /// In all; how it fell to the two sides is not known.
    Total(Seconds),
    /// On each side.
    Sides {
        /// On the left.
        left: Seconds,
        /// On the right.
        right: Seconds,
    },
}

/// A feed at the breast.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RawBreast")]
pub struct Breast {
    order: Option<SideOrder>,
    time: NursedTime,
    paused: Seconds,
}

#[derive(Deserialize)]
struct RawBreast {
    order: Option<SideOrder>,
    time: NursedTime,
    paused: Seconds,
}

impl TryFrom<RawBreast> for Breast {
    type Error = Flaw;

    fn try_from(raw: RawBreast) -> Result<Self, Flaw> {
        Self::new(raw.order, raw.time, raw.paused)
    }
}

impl Breast {
    /// The sides in their `order` (`None`: both, nobody knows which was first), the time at them and in pauses.
    /// The total of one side alone is the time of that side.
    ///
    /// # Errors
    ///
    /// A [`Flaw`] where a side has time that is not in the order.
    pub fn new(order: Option<SideOrder>, time: NursedTime, paused: Seconds) -> Result<Self, Flaw> {
        let time = match (&order, time) {
            (Some(order), NursedTime::Total(all)) if order.sides().len() == 1 => match order.first() {
                Side::Left => NursedTime::Sides {
                    left: all,
                    right: Seconds::NONE,
                },
                Side::Right => NursedTime::Sides {
                    left: Seconds::NONE,
                    right: all,
                },
            },
            (_, time) => time,
        };
        if let NursedTime::Sides { left, right } = time {
            let unused = |side, time: Seconds| {
                time > Seconds::NONE && order.as_ref().is_some_and(|order| !order.has(side))
            };
            if unused(Side::Left, left) {
                return Err(Flaw::new(Field::Left, Why::SideNotUsed));
            }
            if unused(Side::Right, right) {
                return Err(Flaw::new(Field::Right, Why::SideNotUsed));
            }
        }
        Ok(Self { order, time, paused })
    }

    /// As a timer counted it: time on a side that the order lacks cannot be, and would be left out.
    pub(in crate::domain) fn timed(order: Option<SideOrder>, time: NursedTime, paused: Seconds) -> Self {
        Self::new(order.clone(), time, paused).unwrap_or(Self {
            order,
            time: NursedTime::Unknown,
            paused,
        })
    }

    /// The sides in their order; `None` where both were used and nobody knows which was first.
    #[must_use]
    pub fn order(&self) -> Option<&SideOrder> {
        self.order.as_ref()
    }

    /// How long, pauses left out.
    #[must_use]
    pub fn time(&self) -> NursedTime {
        self.time
    }

    /// Pauses, counted apart.
    #[must_use]
    pub fn paused(&self) -> Seconds {
        self.paused
    }

    /// Both sides together, a day at most (in a tandem feed they run at once).
    #[must_use]
    pub fn total(&self) -> Option<Seconds> {
        match self.time {
            NursedTime::Unknown => None,
            NursedTime::Total(all) => Some(all),
            NursedTime::Sides { left, right } => Some(left.plus(right)),
        }
    }

    /// The time on one side.
    #[must_use]
    pub fn at(&self, side: Side) -> Option<Seconds> {
        match (self.time, side) {
            (NursedTime::Sides { left, .. }, Side::Left) => Some(left),
            (NursedTime::Sides { right, .. }, Side::Right) => Some(right),
            (NursedTime::Unknown | NursedTime::Total(_), _) => None,
        }
    }
}

/// What was in a bottle of both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mix {
    /// Not measured.
    Unknown,
    /// Both together.
    Total(Millilitres),
    /// Each.
    Parts {
        /// Breast milk.
        breast_milk: Millilitres,
        /// Formula.
        formula: Millilitres,
    },
}

/// What was drunk from a bottle; an amount that is `None` was not measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bottle {
    /// Breast milk.
    BreastMilk(Option<Millilitres>),
    /// Formula.
    Formula(Option<Millilitres>),
    /// Both in one bottle.
    Mixed(Mix),
    /// Nobody said what was in it (from another app's file).
    NotSaid(Option<Millilitres>),
}

impl Bottle {
    /// All that was drunk.
    #[must_use]
    pub fn total(self) -> Option<MilkTotal> {
        match self {
            Self::BreastMilk(amount) | Self::Formula(amount) | Self::NotSaid(amount) => {
                amount.map(MilkTotal::from)
            }
            Self::Mixed(Mix::Unknown) => None,
            Self::Mixed(Mix::Total(all)) => Some(all.into()),
            Self::Mixed(Mix::Parts { breast_milk, formula }) => {
                Some(MilkTotal::from(breast_milk).plus(formula))
            }
        }
    }
}
