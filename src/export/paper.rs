//! The paper of a summary.

use serde::{Deserialize, Serialize};

/// The size of a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Paper {
    /// 210 by 297 mm.
    #[default]
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

/// Where letters are written on Letter (CLDR, paperSize).
const LETTER: [&str; 16] = [
    "BZ", "CA", "CL", "CO", "CR", "DO", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE", "VI",
];

impl Paper {
    /// Both.
    pub const ALL: [Self; 2] = [Self::A4, Self::Letter];

    /// The usual paper of a country, by its ISO 3166 code; A4 where none is known.
    #[must_use]
    pub fn of(country: Option<&str>) -> Self {
        match country {
            Some(code) if LETTER.contains(&code) => Self::Letter,
            _ => Self::A4,
        }
    }

    /// Width and height in points.
    #[must_use]
    pub fn size(self) -> (f32, f32) {
        match self {
            Self::A4 => (595.28, 841.89),
            Self::Letter => (612.0, 792.0),
        }
    }
}
