//! Files that leave the app or come in, where the reader says.

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

/// A file that the reader chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// Its name, without the way to it.
    pub name: String,
    /// All of it.
    pub bytes: Vec<u8>,
}

/// The answer of an opening; `None` where the reader changed her mind.
pub type Opening = Pin<Box<dyn Future<Output = Result<Option<Opened>, Refusal>>>>;

/// Saves and opens files.
pub trait Files {
    /// Asks where to put `bytes`, proposing `name`, and writes them.
    fn save(&self, name: &str, bytes: Vec<u8>) -> Saving;

    /// Asks which file, and reads it.
    fn open(&self) -> Opening;
}
