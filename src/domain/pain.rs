//! Pain as she rates it.

use serde::{Deserialize, Serialize};

/// A pain score on the numeric rating scale, `0..=10` (clinical.md 6, [IBM22] [TBML16]).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Pain(u8);

/// A score outside the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("pain {0} is not on the scale; use 0 to 10")]
pub struct OffTheScale(pub u8);

impl Pain {
    /// No pain.
    pub const NONE: Self = Self(0);

    /// A score `0..=10`.
    ///
    /// # Errors
    ///
    /// [`OffTheScale`] above 10.
    pub fn new(score: u8) -> Result<Self, OffTheScale> {
        if score <= 10 {
            Ok(Self(score))
        } else {
            Err(OffTheScale(score))
        }
    }

    /// The eleven scores in order.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..=10).map(Self)
    }

    /// The score, `0..=10`.
    #[must_use]
    pub fn score(self) -> u8 {
        self.0
    }

    /// Points by which it rose since `before`; negative if it fell.
    #[must_use]
    pub fn rise_since(self, before: Self) -> i8 {
        self.0.cast_signed() - before.0.cast_signed()
    }
}

impl TryFrom<u8> for Pain {
    type Error = OffTheScale;

    fn try_from(score: u8) -> Result<Self, OffTheScale> {
        Self::new(score)
    }
}

impl From<Pain> for u8 {
    fn from(pain: Pain) -> Self {
        pain.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_scale_has_eleven_scores() {
        assert_eq!(Pain::all().count(), 11);
        assert_eq!(Pain::new(11), Err(OffTheScale(11)));
        assert!(serde_json::from_str::<Pain>("12").is_err());
    }

    #[test]
    fn a_fall_is_negative() -> Result<(), OffTheScale> {
        assert_eq!(Pain::new(2)?.rise_since(Pain::new(6)?), -4);
        Ok(())
    }
}
