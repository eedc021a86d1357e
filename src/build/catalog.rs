//! The clinical catalog: read from `assets/catalog`, checked against itself and the words, and
//! written as Rust.

#[path = "catalog/check.rs"]
mod check;
#[path = "catalog/check_sessions.rs"]
mod check_sessions;
#[path = "catalog/check_steps.rs"]
mod check_steps;
#[path = "catalog/emit.rs"]
mod emit;
#[path = "catalog/emit_ids.rs"]
mod emit_ids;
#[path = "catalog/rows.rs"]
pub mod rows;
#[path = "catalog/vocabulary.rs"]
mod vocabulary;

pub use emit::id;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::de::DeserializeOwned;

use super::fault::Fault;
use rows::{
    Caps, Evidence, EvidenceFile, Level, LevelFile, Part, SessionFile, Source, SourceFile, Step, Stop,
    StopFile, TechniqueFile,
};

/// The folder that the faults name.
const FOLDER: &str = "assets/catalog";
/// The files of the catalog, without the triage table.
pub const FILES: [&str; 7] = [
    "techniques.toml",
    "sessions.toml",
    "levels.toml",
    "stops.toml",
    "evidence.toml",
    "sources.toml",
    "caps.toml",
];

/// Everything in the catalog, as written.
#[derive(Debug)]
pub struct Catalog {
    pub techniques: Vec<rows::Technique>,
    pub steps: Vec<Step>,
    pub sessions: SessionFile,
    pub levels: Vec<Level>,
    pub stops: Vec<Stop>,
    pub evidence: Vec<Evidence>,
    pub sources: Vec<Source>,
    pub caps: Caps,
}

/// A routine with its blocks put together.
#[derive(Debug)]
pub struct Plan<'a> {
    pub row: &'a rows::Session,
    pub blocks: Vec<PlanBlock<'a>>,
    pub shorts: Vec<&'a rows::Short>,
}

/// A block with its choices in order.
#[derive(Debug)]
pub struct PlanBlock<'a> {
    pub id: &'a str,
    pub seconds: u16,
    pub ask: Option<&'a str>,
    pub choices: Vec<(&'a str, Vec<Part>)>,
}

/// Reads the files of the catalog in `folder`.
///
/// # Errors
///
/// Each file that is missing or cannot be understood.
pub fn read(folder: &Path) -> Result<Catalog, Vec<Fault>> {
    let mut texts = BTreeMap::new();
    for name in FILES {
        let text = std::fs::read_to_string(folder.join(name))
            .map_err(|error| vec![Fault::new(path(name), "", "", error.to_string())])?;
        texts.insert(name.to_owned(), text);
    }
    parse(&texts)
}

/// Understands the texts of the files, by file name.
///
/// # Errors
///
/// The first file that is missing, or has a row that is not as the others.
pub fn parse(texts: &BTreeMap<String, String>) -> Result<Catalog, Vec<Fault>> {
    let techniques: TechniqueFile = file(texts, "techniques.toml")?;
    let levels: LevelFile = file(texts, "levels.toml")?;
    let stops: StopFile = file(texts, "stops.toml")?;
    let evidence: EvidenceFile = file(texts, "evidence.toml")?;
    let sources: SourceFile = file(texts, "sources.toml")?;
    Ok(Catalog {
        techniques: techniques.technique,
        steps: techniques.step,
        sessions: file(texts, "sessions.toml")?,
        levels: levels.level,
        stops: stops.stop,
        evidence: evidence.evidence,
        sources: sources.source,
        caps: file(texts, "caps.toml")?,
    })
}

fn path(name: &str) -> String {
    format!("{FOLDER}/{name}")
}

fn file<T: DeserializeOwned>(texts: &BTreeMap<String, String>, name: &str) -> Result<T, Vec<Fault>> {
    let text = texts.get(name).map_or("", String::as_str);
    toml::from_str(text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        let before = text.get(..start).unwrap_or("");
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = text
            .get(line_start..)
            .and_then(|rest| rest.lines().next())
            .unwrap_or("");
        let field = line
            .split('=')
            .next()
            .unwrap_or("")
            .trim_matches(|c: char| !c.is_alphanumeric());
        let place = format!("line {}: {}", before.matches('\n').count() + 1, error.message());
        vec![Fault::new(path(name), last_id(before), field, place)]
    })
}

/// The id of the row in which `before` ends.
fn last_id(before: &str) -> &str {
    let row = before
        .rfind("[[")
        .and_then(|start| before.get(start..))
        .unwrap_or("");
    let keys = ["id", "key", "code", "block", "level"];
    let mut lines = row.lines().filter_map(|line| line.split_once('='));
    lines
        .find(|(name, _)| keys.contains(&name.trim()))
        .map_or("", |(_, value)| value.trim().trim_matches('"'))
}

impl Catalog {
    /// The step of that id.
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == id)
    }

    /// The bibliography's entry of that key.
    pub fn source(&self, key: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.key == key)
    }

    /// The steps of a technique in order.
    pub fn steps_of<'a>(&'a self, technique: &'a str) -> impl Iterator<Item = &'a Step> {
        self.steps.iter().filter(move |step| step.technique == technique)
    }

    /// The drawings, each once, in the order of their first step.
    pub fn drawings(&self) -> Vec<&str> {
        let mut seen = BTreeSet::new();
        let arts = self.steps.iter().map(|step| step.art.as_str());
        arts.filter(|art| seen.insert(*art)).collect()
    }

    /// The routines with their blocks; a session without blocks gets its technique as the only one.
    pub fn plans(&self) -> Vec<Plan<'_>> {
        let file = &self.sessions;
        let plan = |row| Plan {
            row,
            blocks: self.blocks(row),
            shorts: file
                .short
                .iter()
                .filter(|short| short.session == row.id)
                .collect(),
        };
        file.session.iter().map(plan).collect()
    }

    fn blocks<'a>(&'a self, session: &'a rows::Session) -> Vec<PlanBlock<'a>> {
        let own = self
            .sessions
            .block
            .iter()
            .filter(|block| block.session == session.id);
        let blocks: Vec<_> = own.map(|block| self.block(block)).collect();
        let Some(technique) = session.technique.as_deref().filter(|_| blocks.is_empty()) else {
            return blocks;
        };
        let parts = self.steps_of(technique).map(|step| Part {
            block: technique.to_owned(),
            choice: String::new(),
            step: step.id.clone(),
            seconds: step.seconds,
            reps: step.reps,
            words: None,
            cap: None,
            left: None,
        });
        vec![PlanBlock {
            id: technique,
            seconds: session.seconds,
            ask: None,
            choices: vec![("", parts.collect())],
        }]
    }

    fn block<'a>(&'a self, block: &'a rows::Block) -> PlanBlock<'a> {
        let parts = |choice: &str| {
            let all = self.sessions.part.iter();
            all.filter(|part| part.block == block.id && part.choice == choice)
                .cloned()
                .collect()
        };
        let names: Vec<&str> = match block.ask {
            Some(_) => block.choices.iter().map(String::as_str).collect(),
            None => vec![""],
        };
        PlanBlock {
            id: &block.id,
            seconds: block.seconds,
            ask: block.ask.as_deref(),
            choices: names.into_iter().map(|name| (name, parts(name))).collect(),
        }
    }
}
