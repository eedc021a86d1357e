//! What the device tells when its time has come. The words are discreet: a lock screen may show them.

use super::Refusal;

/// Something to tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// What tells it from the others; the same again takes its place.
    pub slug: &'static str,
    /// When, UTC milliseconds.
    pub at_ms: i64,
    /// In the reader's words.
    pub words: String,
}

/// Tells what is due.
pub trait Reminders {
    /// Takes over all that is to come, in place of what it was given before, and tells it even when the app is closed.
    ///
    /// # Errors
    ///
    /// [`Refusal::Unsupported`] where the device tells nothing by itself: then the app calls [`Reminders::tell`].
    fn plan(&self, all: &[Planned]) -> Result<(), Refusal>;

    /// Asks her to let the device tell something, where the device wants that. Called when she turns a reminder on.
    fn ask(&self) {}

    /// Tells it now.
    ///
    /// # Errors
    ///
    /// A [`Refusal`] where the device shows nothing; the app's own screen does.
    fn tell(&self, words: &str) -> Result<(), Refusal>;
}
