//! Care, in one tap each; what else is known of it may be added.

use serde::{Deserialize, Serialize};

use crate::domain::player::Feel;
use crate::domain::text::Line;

/// What was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Care {
    /// Something cold in a cloth.
    Cold,
    /// Something warm.
    Warm,
    /// Pain medicine: its name alone, never a dose.
    PainMedicine {
        /// Its name.
        name: Option<Line>,
    },
    /// The first antibiotic was taken.
    AntibioticsStarted {
        /// Its name.
        name: Option<Line>,
    },
    /// Massage by someone.
    Massage {
        /// Who.
        by: Option<Line>,
        /// What they did.
        what: Option<Line>,
        /// How it felt.
        felt: Option<Feel>,
    },
    /// She was seen by a professional.
    Seen {
        /// By whom.
        by: Option<Line>,
        /// What they said.
        said: Option<Line>,
    },
    /// Rest.
    Rest,
}

/// A kind of care: one tap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CareKind {
    /// Something cold.
    Cold,
    /// Something warm.
    Warm,
    /// Pain medicine.
    PainMedicine,
    /// The first antibiotic.
    AntibioticsStarted,
    /// Massage by someone.
    Massage,
    /// Seen by a professional.
    Seen,
    /// Rest.
    Rest,
}

impl CareKind {
    /// Every kind, in the order of the screen.
    pub const ALL: [Self; 7] = [
        Self::Cold,
        Self::Warm,
        Self::PainMedicine,
        Self::Massage,
        Self::Rest,
        Self::Seen,
        Self::AntibioticsStarted,
    ];

    /// How rows, files and word keys write it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Cold => "cold",
            Self::Warm => "warm",
            Self::PainMedicine => "pain_medicine",
            Self::AntibioticsStarted => "antibiotics_started",
            Self::Massage => "massage",
            Self::Seen => "seen",
            Self::Rest => "rest",
        }
    }
}

impl Care {
    /// Care of this kind, with nothing else known: the one tap.
    #[must_use]
    pub fn tapped(kind: CareKind) -> Self {
        match kind {
            CareKind::Cold => Self::Cold,
            CareKind::Warm => Self::Warm,
            CareKind::PainMedicine => Self::PainMedicine { name: None },
            CareKind::AntibioticsStarted => Self::AntibioticsStarted { name: None },
            CareKind::Massage => Self::Massage {
                by: None,
                what: None,
                felt: None,
            },
            CareKind::Seen => Self::Seen { by: None, said: None },
            CareKind::Rest => Self::Rest,
        }
    }

    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> CareKind {
        match self {
            Self::Cold => CareKind::Cold,
            Self::Warm => CareKind::Warm,
            Self::PainMedicine { .. } => CareKind::PainMedicine,
            Self::AntibioticsStarted { .. } => CareKind::AntibioticsStarted,
            Self::Massage { .. } => CareKind::Massage,
            Self::Seen { .. } => CareKind::Seen,
            Self::Rest => CareKind::Rest,
        }
    }
}
