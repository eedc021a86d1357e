//! How she and the baby are, outside the checks of a clog.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::domain::pain::Pain;
use crate::domain::triage::SafetySign;
use crate::domain::units::{Diapers, Temperature};

/// A row of the mood card (T28).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MoodSign {
    /// Low mood.
    LowMood,
    /// Worry.
    Worry,
    /// No sleep.
    NoSleep,
}

impl MoodSign {
    /// Every row.
    pub const ALL: [Self; 3] = [Self::LowMood, Self::Worry, Self::NoSleep];

    /// The same sign on the safety card of triage.
    #[must_use]
    pub fn sign(self) -> SafetySign {
        match self {
            Self::LowMood => SafetySign::LowMood,
            Self::Worry => SafetySign::Worry,
            Self::NoSleep => SafetySign::NoSleep,
        }
    }
}

/// A look at her and the baby; every `None` was not asked, and something always was.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckIn {
    /// Her temperature.
    pub temperature: Option<Temperature>,
    /// Pain of the breast.
    pub pain: Option<Pain>,
    /// The mood card; an empty set is her "None of these".
    pub mood: Option<BTreeSet<MoodSign>>,
    /// Wet diapers of the last 24 hours, for the safety card of the baby (T29b).
    pub wets: Option<Diapers>,
    /// Stools of the last 24 hours.
    pub stools: Option<Diapers>,
}

impl CheckIn {
    /// Whether nothing was asked.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
