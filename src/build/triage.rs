//! The triage table: read from `assets/catalog/triage.toml`, checked against the inputs of the check,
//! the catalog and the words, and written as Rust.

#[path = "triage/atom.rs"]
mod atom;
#[path = "triage/check.rs"]
mod check;
#[path = "triage/emit.rs"]
mod emit;
#[path = "../domain/triage/vocabulary.rs"]
#[allow(dead_code, unused_imports)] // the app uses the rest
mod vocabulary;

use std::path::Path;

use serde::Deserialize;

use super::fault::Fault;

/// Where the table is.
pub const FILE: &str = "assets/catalog/triage.toml";
const NAME: &str = "triage.toml";

/// The whole file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Triage {
    pub closes: Closes,
    pub rule: Vec<Rule>,
    pub closure: Vec<Closure>,
}

/// What an outcome and a lock close by themselves.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Closes {
    pub gentle: Vec<String>,
    pub strokes: Vec<String>,
}

/// A row of clinical.md 13.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    pub id: String,
    pub cites: Vec<String>,
    pub mark: String,
    #[serde(default)]
    pub modifier: bool,
    #[serde(default)]
    pub pediatric: bool,
    pub branch: Vec<Branch>,
}

/// One form of a row.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Branch {
    pub when: Vec<Vec<String>>,
    pub outcome: Option<String>,
    pub urgency: Option<String>,
    #[serde(default = "no_lock")]
    pub lock: String,
    #[serde(default)]
    pub blocks: Vec<String>,
    pub notes: Vec<String>,
    pub ask: String,
    pub words: Option<String>,
}

/// A closed step that no outcome depends on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Closure {
    pub id: String,
    pub when: Vec<Vec<String>>,
    pub blocks: Vec<String>,
    pub cites: Vec<String>,
}

fn no_lock() -> String {
    "none".to_owned()
}

impl Rule {
    /// Start of the word keys of a branch.
    pub fn words(&self, branch: &Branch) -> String {
        branch.words.clone().unwrap_or_else(|| self.id.to_lowercase())
    }
}

/// Reads the table in `folder`.
///
/// # Errors
///
/// The file, if it is missing or cannot be understood.
pub fn read(folder: &Path) -> Result<Triage, Vec<Fault>> {
    let text = std::fs::read_to_string(folder.join(NAME));
    parse(&text.map_err(|error| vec![Fault::new(FILE, "", "", error.to_string())])?)
}

/// Understands the text of the table.
///
/// # Errors
///
/// The first row that is not as the others.
pub fn parse(text: &str) -> Result<Triage, Vec<Fault>> {
    toml::from_str(text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        let (before, after) = text.split_at_checked(start).unwrap_or((text, ""));
        let mut ids = before.lines().rev().filter_map(|line| line.strip_prefix("id = "));
        let id = ids.next().unwrap_or("").trim_matches('"');
        let field = after.lines().next().and_then(|line| line.split('=').next());
        let place = format!("line {}: {}", before.lines().count().max(1), error.message());
        vec![Fault::new(FILE, id, field.unwrap_or("").trim(), place)]
    })
}
