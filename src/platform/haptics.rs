//! What is felt in the hand in place of tones.

use super::Refusal;
use crate::domain::cue::Buzz;

/// Shakes the device. A phone's adapter fills it: `performHapticFeedback` and `Vibrator` on Android, the feedback
/// generators of UIKit on iOS.
pub trait Haptics {
    /// Shakes once as `buzz` says, and returns at once.
    ///
    /// # Errors
    ///
    /// [`Refusal`] where the device cannot.
    fn buzz(&self, buzz: Buzz) -> Result<(), Refusal>;
}
