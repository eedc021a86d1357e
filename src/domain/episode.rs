//! One clog from onset to gone.

use serde::{Deserialize, Serialize};

use super::at::At;
use super::breast_map::{Side, Spot};
use super::ids::{CheckId, EpisodeId};
use super::pain::Pain;
use super::units::{LumpSize, Temperature};

/// Which way it goes, as she says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Trend {
    /// It gets better.
    Better,
    /// No change.
    Same,
    /// It gets worse.
    Worse,
}

/// When a check was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CheckKind {
    /// Before a session, from the check-in.
    Before,
    /// After a session.
    After,
    /// The 24-hour question.
    Day,
    /// The 48-hour question.
    TwoDays,
    /// On her own.
    Own,
}

/// One look at the clog.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Check {
    /// Its number.
    pub id: CheckId,
    /// When.
    pub at: At,
    /// On what occasion.
    pub kind: CheckKind,
    /// Pain of the breast.
    pub pain: Option<Pain>,
    /// Width of the lump; `None` where not asked. A lump that is gone ends the episode.
    pub size: Option<LumpSize>,
    /// Whether the skin is red, darker or hot there.
    pub skin_changed: Option<bool>,
    /// Temperature of the body.
    pub temperature: Option<Temperature>,
    /// Which way it goes.
    pub trend: Option<Trend>,
}

impl Check {
    /// The same look, without its number.
    #[must_use]
    pub fn into_new(self) -> NewCheck {
        NewCheck {
            at: self.at,
            kind: self.kind,
            pain: self.pain,
            size: self.size,
            skin_changed: self.skin_changed,
            temperature: self.temperature,
            trend: self.trend,
        }
    }
}

/// A check before it has a number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NewCheck {
    /// When.
    pub at: At,
    /// On what occasion.
    pub kind: CheckKind,
    /// Pain of the breast.
    pub pain: Option<Pain>,
    /// Width of the lump.
    pub size: Option<LumpSize>,
    /// Whether the skin is red, darker or hot there.
    pub skin_changed: Option<bool>,
    /// Temperature of the body.
    pub temperature: Option<Temperature>,
    /// Which way it goes.
    pub trend: Option<Trend>,
}

/// A clog before it has a number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NewEpisode {
    /// Where it is sore.
    pub place: Place,
    /// Width of the lump.
    pub size: Option<LumpSize>,
    /// When it began.
    pub onset: At,
    /// When it was entered.
    pub opened: At,
}

/// What a corrected check-in says of a clog that is in the log (clinical.md D7).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Amended {
    /// Which clog.
    pub id: EpisodeId,
    /// Where it is sore.
    pub place: Place,
    /// Width of the lump.
    pub size: Option<LumpSize>,
    /// When it began.
    pub onset: At,
}

/// Where a clog is: a pin, or a whole breast that is sore all over.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// At this pin.
    Spot(Spot),
    /// All over this breast.
    AllOver(Side),
}

impl Place {
    /// Which breast.
    #[must_use]
    pub fn side(self) -> Side {
        match self {
            Self::Spot(spot) => spot.side(),
            Self::AllOver(side) => side,
        }
    }

    /// The pin, where there is one.
    #[must_use]
    pub fn spot(self) -> Option<Spot> {
        match self {
            Self::Spot(spot) => Some(spot),
            Self::AllOver(_) => None,
        }
    }
}

/// One clog without its checks, as lists and the rules on recurrence (T17, D12) need it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EpisodeHead {
    /// Its number.
    pub id: EpisodeId,
    /// Where it is sore.
    pub place: Place,
    /// Width of the lump when it was opened.
    pub size: Option<LumpSize>,
    /// When it began.
    pub onset: At,
    /// When it was entered.
    pub opened: At,
    /// When it was gone.
    pub gone: Option<At>,
}

impl EpisodeHead {
    /// The whole clog, with `checks` from the oldest to the newest.
    #[must_use]
    pub fn with(self, checks: Vec<Check>) -> Episode {
        Episode {
            id: self.id,
            side: self.place.side(),
            spot: self.place.spot(),
            size: self.size,
            onset: self.onset,
            opened: self.opened,
            gone: self.gone,
            checks,
        }
    }
}

impl Episode {
    /// The clog without its checks.
    #[must_use]
    pub fn head(&self) -> EpisodeHead {
        EpisodeHead {
            id: self.id,
            place: self.spot.map_or(Place::AllOver(self.side), Place::Spot),
            size: self.size,
            onset: self.onset,
            opened: self.opened,
            gone: self.gone,
        }
    }
}

/// One clog, with its checks from the oldest to the newest.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Episode {
    /// Its number.
    pub id: EpisodeId,
    /// Which breast.
    pub side: Side,
    /// The pin; `None` where it is sore all over.
    pub spot: Option<Spot>,
    /// Width of the lump when it was opened.
    pub size: Option<LumpSize>,
    /// When it began.
    pub onset: At,
    /// When it was entered.
    pub opened: At,
    /// When it was gone.
    pub gone: Option<At>,
    /// What was seen.
    pub checks: Vec<Check>,
}
