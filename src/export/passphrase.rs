//! What closes a file, long enough not to be guessed.

use serde::{Deserialize, Serialize};

/// The fewest characters of a passphrase that has fewer than [`WORDS`] words.
pub const CHARACTERS: usize = 10;
/// The fewest words of a passphrase that is shorter.
pub const WORDS: usize = 4;

/// What opens a file. It is never written anywhere, and printing it shows nothing; in a browser it crosses to the worker that
/// closes the file.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Passphrase(String);

impl std::fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Passphrase")
    }
}

/// A passphrase that is guessed too soon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a passphrase has {CHARACTERS} characters or {WORDS} words at least")]
pub struct TooShort;

impl Passphrase {
    /// Takes the blanks round it away, which keyboards add unasked.
    ///
    /// # Errors
    ///
    /// [`TooShort`].
    pub fn new(text: &str) -> Result<Self, TooShort> {
        let text = text.trim();
        if text.chars().count() < CHARACTERS && text.split_whitespace().count() < WORDS {
            return Err(TooShort);
        }
        Ok(Self(text.to_owned()))
    }

    /// The words, for the lock alone.
    #[cfg(feature = "files")]
    pub(super) fn words(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Passphrase {
    type Error = TooShort;

    fn try_from(text: String) -> Result<Self, TooShort> {
        Self::new(&text)
    }
}

impl From<Passphrase> for String {
    fn from(passphrase: Passphrase) -> Self {
        passphrase.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_one_is_refused_and_none_is_printed() {
        for short in ["", "   ", "ninechars", "one two", "a  b  c"] {
            assert_eq!(Passphrase::new(short).err(), Some(TooShort), "{short:?}");
        }
        for long in ["tenletters", "one two six ten", "a b c d", "ключ ночи ок да"] {
            assert!(Passphrase::new(long).is_ok(), "{long:?}");
        }
        let shown = format!("{:?}", Passphrase::new("quiet river morning").unwrap());
        assert!(!shown.contains("river"), "{shown}");
    }
}
