//! A file that is brought in, and what became of it.

use serde::{Deserialize, Serialize};

use super::archive::Record;
use super::at::At;
use super::breast_map::Side;
use super::entry::NewEntry;
use super::ids::ImportId;
use super::text::Line;

/// A file that is brought in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NewImport {
    /// When.
    pub at: At,
    /// Which app's file it is, as the import names its formats.
    pub format: String,
    /// The name of the file; may be empty.
    pub name: String,
    /// Its lines, of another app or of a table.
    pub lines: Vec<ImportLine>,
    /// Its records, of an export that holds a whole log.
    pub records: Vec<Record>,
    /// Lines of kinds that are not kept.
    pub left_out: u32,
    /// Lines that nobody could read.
    pub unreadable: u32,
}

/// One line of such a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportLine {
    /// What tells it from every line of every file: the same line of the same file has the same key.
    pub key: String,
    /// Whether it is a line of the log itself that comes back: where the log holds as many lines of this content as
    /// came with the file so far, it is one of them, whatever its key.
    pub own: bool,
    /// The line; its source and babies are filled in by the store.
    pub entry: NewEntry,
    /// The babies by name, each with its side in a feed of two at once; a name that is not known becomes a baby.
    pub babies: Vec<(Line, Option<Side>)>,
}

/// A file that was brought in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Import {
    /// Its number.
    pub id: ImportId,
    /// When.
    pub at: At,
    /// Which app's file it was.
    pub format: String,
    /// The name of the file.
    pub name: String,
    /// Lines that it added.
    pub added: u32,
    /// Lines that were there already.
    pub known: u32,
    /// Lines of kinds that are not kept.
    pub left_out: u32,
    /// Lines that nobody could read.
    pub unreadable: u32,
}
