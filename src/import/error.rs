//! Why nothing of a file can be read.

/// Why nothing of a file can be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// It holds nothing.
    #[error("the file is empty; export it again from the other app")]
    Empty,
    /// It is no text.
    #[error("the file is not text in UTF-8 or UTF-16; choose the CSV or JSON file of the other app")]
    NotText,
    /// It is of no format that is known.
    #[error(
        "the file is of no app that is known here; its first line is {header:?}. Milkpath (CSV, JSON), Baby Buddy, Nara, \
         Huckleberry and Baby Tracker (CSV) are read"
    )]
    Unknown {
        /// The beginning of its first line.
        header: String,
    },
    /// A newer Milkpath wrote it.
    #[error("the file is an export of version {version}, this app knows {known}; update the app", known = crate::domain::archive::VERSION)]
    TooNew {
        /// The version of the file.
        version: u32,
    },
    /// An export that holds a whole log is damaged; none of it is taken.
    #[error("line {line}, column {column}: {why}; the export is damaged, use another copy of it")]
    Broken {
        /// The line, from 1.
        line: u64,
        /// The column, from 1; 0 where the line as a whole is meant.
        column: u64,
        /// What is wrong there.
        why: String,
    },
}

impl Error {
    /// How word keys write it.
    #[must_use]
    pub fn slug(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NotText => "not-text",
            Self::Unknown { .. } => "unknown",
            Self::TooNew { .. } => "too-new",
            Self::Broken { .. } => "broken",
        }
    }
}
