//! One thing that is wrong in a data file, and where.

use std::fmt;

/// A fault, told as `file: id: field: message`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Path below the project, e.g. `assets/catalog/techniques.toml`.
    pub file: String,
    /// The row, e.g. `bf3`; empty where the whole file is meant.
    pub id: String,
    /// The field, e.g. `level`; empty where the whole row is meant.
    pub field: String,
    /// What is wrong and what would be right.
    pub message: String,
}

impl Fault {
    /// A fault at `file`, `id`, `field`.
    pub fn new(
        file: impl Into<String>,
        id: impl Into<String>,
        field: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            file: file.into(),
            id: id.into(),
            field: field.into(),
            message: message.into(),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let places = [&self.file, &self.id, &self.field];
        for place in places.into_iter().filter(|place| !place.is_empty()) {
            write!(f, "{place}: ")?;
        }
        f.write_str(&self.message)
    }
}
