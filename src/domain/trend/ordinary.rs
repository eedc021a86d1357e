//! Ordinary ranges (clinical.md 6): shown beside her numbers, never held against her.

use serde::{Deserialize, Serialize};

use crate::domain::catalog::CiteKey;

/// How surely a range is known (marks of clinical.md).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Evidence {
    /// The source itself was read.
    V,
    /// Read in another source, at least in part.
    S,
    /// Recalled.
    R,
}

/// Which numbers it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Range {
    /// Feeds in 24 hours, newborn.
    FeedsNewborn,
    /// Feeds in 24 hours from one to six months, fed at the breast alone.
    FeedsLater,
    /// Minutes of a feed, newborn.
    MinutesNewborn,
    /// Pumping in 24 hours for a newborn that drinks pumped milk alone.
    PumpsNewborn,
    /// Pumping in 24 hours once it has settled.
    PumpsLater,
    /// Minutes of pumping.
    PumpMinutes,
    /// Millilitres that a baby drinks in 24 hours from one to six months.
    DrunkLater,
    /// Wet diapers in 24 hours from the fifth to seventh day on.
    Wets,
}

impl Range {
    /// How word keys write it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::FeedsNewborn => "feeds_newborn",
            Self::FeedsLater => "feeds_later",
            Self::MinutesNewborn => "minutes_newborn",
            Self::PumpsNewborn => "pumps_newborn",
            Self::PumpsLater => "pumps_later",
            Self::PumpMinutes => "pump_minutes",
            Self::DrunkLater => "drunk_later",
            Self::Wets => "wets",
        }
    }
}

/// One ordinary range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ordinary {
    /// Of what.
    pub range: Range,
    /// The low end.
    pub low: u32,
    /// The high end; `None` where only the low end is told.
    pub high: Option<u32>,
    /// Days since the birth from which it is meant.
    pub from_day: u32,
    /// Days since the birth up to which it is meant.
    pub until_day: Option<u32>,
    /// Its sources.
    #[serde(skip)]
    pub cites: &'static [CiteKey],
    /// How surely it is known.
    pub evidence: Evidence,
}

/// The length of a month here.
const MONTH: u32 = 30;

/// The ranges of clinical.md 6.
pub const ORDINARY: &[Ordinary] = &[
    Ordinary {
        range: Range::FeedsNewborn,
        low: 8,
        high: Some(12),
        from_day: 0,
        until_day: Some(MONTH),
        cites: &[CiteKey::Uwh, CiteKey::Mdw],
        evidence: Evidence::S,
    },
    Ordinary {
        range: Range::FeedsLater,
        low: 6,
        high: Some(18),
        from_day: MONTH,
        until_day: Some(6 * MONTH),
        cites: &[CiteKey::Kent06],
        evidence: Evidence::V,
    },
    Ordinary {
        range: Range::MinutesNewborn,
        low: 20,
        high: Some(45),
        from_day: 0,
        until_day: Some(MONTH),
        cites: &[CiteKey::Wabf],
        evidence: Evidence::V,
    },
    Ordinary {
        range: Range::PumpsNewborn,
        low: 8,
        high: Some(12),
        from_day: 0,
        until_day: Some(MONTH),
        cites: &[CiteKey::Uwh],
        evidence: Evidence::V,
    },
    Ordinary {
        range: Range::PumpsLater,
        low: 5,
        high: Some(6),
        from_day: MONTH,
        until_day: None,
        cites: &[CiteKey::Uwh],
        evidence: Evidence::V,
    },
    Ordinary {
        range: Range::PumpMinutes,
        low: 15,
        high: Some(20),
        from_day: 0,
        until_day: None,
        cites: &[CiteKey::Uwh],
        evidence: Evidence::V,
    },
    Ordinary {
        range: Range::DrunkLater,
        low: 750,
        high: Some(800),
        from_day: MONTH,
        until_day: Some(6 * MONTH),
        cites: &[CiteKey::Kent06],
        evidence: Evidence::R,
    },
    Ordinary {
        range: Range::Wets,
        low: 6,
        high: None,
        from_day: 5,
        until_day: None,
        cites: &[CiteKey::Aapg, CiteKey::Upt],
        evidence: Evidence::V,
    },
];

impl Ordinary {
    /// The range of `range` for a baby of so many days, where there is one.
    #[must_use]
    pub fn of(range: Range, days: u32) -> Option<&'static Self> {
        ORDINARY.iter().find(|row| {
            let old = row.from_day <= days && row.until_day.is_none_or(|until| days < until);
            row.range == range && old
        })
    }
}
