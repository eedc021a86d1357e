//! The screen's sleep.

use super::Refusal;

/// Keeps the screen on while hands are busy.
pub trait Screen {
    /// Holds the screen on, or lets it sleep again.
    ///
    /// # Errors
    ///
    /// [`Refusal`] where the device cannot hold it.
    fn keep_awake(&self, on: bool) -> Result<(), Refusal>;
}
