//! The tones of a session.

use super::Refusal;
use crate::domain::cue::Tone;

/// Plays tones.
pub trait Sound {
    /// Makes ready to play, so that the first tone comes in time.
    fn open(&self) {}
    /// Plays one tone now and returns at once.
    ///
    /// # Errors
    ///
    /// [`Refusal`] where the device has no sound.
    fn play(&self, tone: Tone) -> Result<(), Refusal>;
    /// Falls silent at once.
    fn hush(&self);
}
