//! What she types: one line, or a note of several.

use serde::{Deserialize, Serialize};

/// A text that is longer than its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the text has {length} characters; {most} at most, and one at least")]
pub struct BadLength {
    /// Characters that were given, without blanks round them.
    pub length: usize,
    /// The most that are kept.
    pub most: usize,
}

macro_rules! define_text {
    ($($(#[$doc:meta])* $name:ident $most:literal, $breaks:literal;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The most characters.
            pub const MOST: usize = $most;

            /// Takes the blanks round the text away; what no screen can show becomes a blank.
            ///
            /// # Errors
            ///
            /// [`BadLength`] where nothing is left, or too much.
            pub fn new(text: &str) -> Result<Self, BadLength> {
                let shown = |c: char| if c.is_control() && !($breaks && c == '\n') { ' ' } else { c };
                let text: String = text.replace("\r\n", "\n").chars().map(shown).collect();
                let text = text.trim();
                let length = text.chars().count();
                if (1..=Self::MOST).contains(&length) {
                    Ok(Self(text.to_owned()))
                } else {
                    Err(BadLength { length, most: Self::MOST })
                }
            }

            /// As [`Self::new`], where an empty text is none.
            ///
            /// # Errors
            ///
            /// [`BadLength`] where it is too long.
            pub fn given(text: &str) -> Result<Option<Self>, BadLength> {
                match Self::new(text) {
                    Err(BadLength { length: 0, .. }) => Ok(None),
                    other => other.map(Some),
                }
            }

            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = BadLength;

            fn try_from(text: String) -> Result<Self, BadLength> {
                Self::new(&text)
            }
        }

        impl From<$name> for String {
            fn from(text: $name) -> Self {
                text.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

define_text! {
    /// One line, `1..=200` characters: a name, a worry, a goal.
    Line 200, false;
    /// A note, `1..=4000` characters, with line breaks.
    Note 4000, true;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_and_breaks_are_put_right() {
        assert_eq!(Line::new("  a\tb\nc ").unwrap().as_str(), "a b c");
        assert_eq!(Note::new("a\r\nb\u{7}").unwrap().as_str(), "a\nb");
        assert_eq!(Line::given(" \n").unwrap(), None);
        assert_eq!(Line::new("").unwrap_err().length, 0);
    }

    #[test]
    fn characters_are_counted_and_not_bytes() {
        assert!(Line::new(&"ق".repeat(200)).is_ok());
        assert!(Line::given(&"a".repeat(201)).is_err());
        assert!(serde_json::from_str::<Line>(r#""""#).is_err());
    }
}
