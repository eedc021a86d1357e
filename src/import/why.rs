//! Why a row cannot be read.

use crate::domain::entry;

/// Why a row cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Why {
    /// It is no text in UTF-8.
    NotText,
    /// A quote is never closed: from here on nothing can be told apart.
    OpenQuote,
    /// The cell is empty and must not be.
    Empty,
    /// It is no date and time.
    NotATime,
    /// The calendar of the log does not reach so far.
    NoSuchDate,
    /// The clocks went forward: there was no such hour.
    NoSuchHour,
    /// No such zone is known.
    NoSuchZone,
    /// It is no length of time.
    NotALength,
    /// It is no number.
    NotANumber,
    /// It is no unit of milk that is known.
    NotAUnit,
    /// It is no side.
    NotASide,
    /// It is none of the words that stand there.
    NotAWord,
    /// Two cells of the row contradict each other.
    Contradicts,
    /// What a form would say.
    Flaw(entry::Why),
}

impl Why {
    /// How word keys and the report write it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::NotText => "not-text",
            Self::OpenQuote => "open-quote",
            Self::Empty | Self::Flaw(entry::Why::Missing) => "empty",
            Self::NotATime => "not-a-time",
            Self::NoSuchDate => "no-such-date",
            Self::NoSuchHour => "no-such-hour",
            Self::NoSuchZone => "no-such-zone",
            Self::NotALength => "not-a-length",
            Self::NotANumber => "not-a-number",
            Self::NotAUnit => "not-a-unit",
            Self::NotASide => "not-a-side",
            Self::NotAWord => "not-a-word",
            Self::Contradicts => "contradicts",
            Self::Flaw(entry::Why::InFuture) => "in-future",
            Self::Flaw(entry::Why::EndsBefore) => "ends-before",
            Self::Flaw(entry::Why::TooLong) => "too-long",
            Self::Flaw(entry::Why::OutOfRange { .. }) => "out-of-range",
            Self::Flaw(entry::Why::TooManyCharacters { .. }) => "too-many-characters",
            Self::Flaw(entry::Why::SideNotUsed) => "side-not-used",
            Self::Flaw(entry::Why::Twice) => "twice",
        }
    }
}

impl std::fmt::Display for Why {
    /// For the command line, with what would mend it.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let words = match self {
            Self::NotText => "is not text in UTF-8; save the file as UTF-8",
            Self::OpenQuote => "opens a quote that is never closed; close it or take it out",
            Self::Empty | Self::Flaw(entry::Why::Missing) => "is empty and must not be",
            Self::NotATime => "is not a date and time as this app writes them",
            Self::NoSuchDate => "is outside the years 1900 to 2200",
            Self::NoSuchHour => "did not exist: the clocks went forward that night",
            Self::NoSuchZone => "is not an IANA zone, such as Europe/Berlin",
            Self::NotALength => "is not a length of time",
            Self::NotANumber => "is not a number, such as 120 or 3.5",
            Self::NotAUnit => "is not a unit; use ml or oz",
            Self::NotASide => "is not a side; use left or right",
            Self::NotAWord => "is not a word that stands there",
            Self::Contradicts => "contradicts another cell of the row",
            Self::Flaw(entry::Why::InFuture) => "lies in the future; check the zone",
            Self::Flaw(entry::Why::EndsBefore) => "ends before it begins",
            Self::Flaw(entry::Why::TooLong) => {
                "lasts longer than a day, or than there is time from beginning to end"
            }
            Self::Flaw(entry::Why::OutOfRange { min, max }) => {
                return write!(f, "is out of range; {min} to {max} is kept");
            }
            Self::Flaw(entry::Why::TooManyCharacters { most }) => {
                return write!(f, "is longer than the {most} characters that are kept");
            }
            Self::Flaw(entry::Why::SideNotUsed) => "has time or milk on a side that was not used",
            Self::Flaw(entry::Why::Twice) => "names the same side or baby twice",
        };
        f.write_str(words)
    }
}
