//! Files that leave the app, where the reader says.

use std::pin::Pin;

use super::Refusal;

/// What became of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// It is written, whole.
    Yes,
    /// The reader changed her mind.
    Cancelled,
}

/// The answer of a save that may take as long as the reader likes.
pub type Saving = Pin<Box<dyn Future<Output = Result<Saved, Refusal>>>>;

/// Saves files.
pub trait Files {
    /// Asks where to put `bytes`, proposing `name`, and writes them.
    fn save(&self, name: &str, bytes: Vec<u8>) -> Saving;
}
