//! The clipboard, and the sheet that hands text to another app.

use super::Refusal;

/// What other apps paste from.
pub trait Clipboard {
    /// Puts `text` there.
    ///
    /// # Errors
    ///
    /// [`Refusal`] where the device has none, or did not take it.
    fn copy(&self, text: &str) -> Result<(), Refusal>;
}

/// The sheet of the device on which she picks the app that gets a text.
pub trait Share {
    /// Whether the device has one; without it its button is not shown.
    fn is_there(&self) -> bool;

    /// Opens it with `text`.
    ///
    /// # Errors
    ///
    /// [`Refusal`] where the device has none, or did not open it.
    fn share(&self, text: &str) -> Result<(), Refusal>;
}
