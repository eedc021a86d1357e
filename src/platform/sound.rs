//! The sounds of a session.

use super::Refusal;

/// A short sound with a meaning (clinical.md 10, "Audio").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cue {
    /// One stroke, circle or press: a soft wood sound.
    Tick,
    /// A step begins.
    Turn,
    /// The routine ends: three chimes.
    End,
}

/// Plays cues.
pub trait Sound {
    /// Plays one cue now and returns at once.
    ///
    /// # Errors
    ///
    /// [`Refusal`] where the device has no sound.
    fn play(&self, cue: Cue) -> Result<(), Refusal>;
    /// Falls silent at once.
    fn hush(&self);
}
