//! The words: reads `locales/<tag>/*.ftl`, checks them, and writes a typed method for each English message.

#[path = "words/emit.rs"]
mod emit;
#[path = "words/message.rs"]
mod message;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::fault::Fault;
pub use message::Message;

/// The language that the app is written in.
pub const SOURCE: &str = "en";

/// One `.ftl` file.
#[derive(Debug)]
pub struct Resource {
    /// Where it is.
    pub path: PathBuf,
    /// The file name without its ending.
    pub area: String,
    /// Its messages in order.
    pub messages: Vec<Message>,
    /// Its terms.
    pub terms: Vec<String>,
}

impl Resource {
    /// Its text without comments, which are for translators. It was read a moment ago, so it can be read.
    pub fn plain(&self) -> String {
        let text = std::fs::read_to_string(&self.path).unwrap_or_default();
        let lines = text
            .lines()
            .filter(|line| !line.starts_with('#') && !line.is_empty());
        lines.flat_map(|line| [line, "\n"]).collect()
    }

    /// Of the messages with their texts, comments apart: what a translation was made from (FNV-1a, 64 bits).
    pub fn fingerprint(&self) -> String {
        let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
        for message in &self.messages {
            for byte in message
                .key
                .bytes()
                .chain([0])
                .chain(message.text.bytes())
                .chain([0])
            {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            }
        }
        format!("{hash:016x}")
    }
}

/// One language.
#[derive(Debug)]
pub struct Language {
    /// BCP 47 tag, the name of its folder.
    pub tag: String,
    /// Its areas by name.
    pub areas: Vec<Resource>,
    /// Its word variants by name.
    pub variants: Vec<Resource>,
}

/// All languages, by tag.
#[derive(Debug)]
pub struct Words {
    pub languages: Vec<Language>,
}

/// Reads the languages below `folder` and checks them.
///
/// # Errors
///
/// Every fault found.
pub fn read(folder: &Path) -> Result<Words, Vec<Fault>> {
    let mut faults = Vec::new();
    let mut languages = Vec::new();
    for tag in entries(folder, &mut faults)
        .into_iter()
        .filter(|path| path.is_dir())
    {
        let name = name(&tag);
        let areas = resources(&tag, &name, &mut faults);
        let variants = resources(&tag.join("words"), &format!("{name}/words"), &mut faults);
        languages.push(Language {
            tag: name,
            areas,
            variants,
        });
    }
    let words = Words { languages };
    words.check(&mut faults);
    if faults.is_empty() { Ok(words) } else { Err(faults) }
}

/// What a folder holds, sorted by name; a folder that is not there holds nothing.
fn entries(folder: &Path, faults: &mut Vec<Fault>) -> Vec<PathBuf> {
    if !folder.exists() {
        return Vec::new();
    }
    let listed = std::fs::read_dir(folder).and_then(|entries| {
        entries
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<Result<Vec<_>, _>>()
    });
    let mut paths = listed.unwrap_or_else(|error| {
        faults.push(Fault::new(
            folder.display().to_string(),
            "",
            "",
            error.to_string(),
        ));
        Vec::new()
    });
    paths.sort();
    paths
}

fn name(path: &Path) -> String {
    path.file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

fn resources(folder: &Path, shown: &str, faults: &mut Vec<Fault>) -> Vec<Resource> {
    let files = entries(folder, faults);
    let files = files
        .into_iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "ftl"));
    let mut resources = Vec::new();
    for path in files {
        let area = name(&path);
        let file = format!("locales/{shown}/{area}.ftl");
        match std::fs::read_to_string(&path) {
            Ok(text) => {
                let (messages, terms) = message::parse(&file, &text, faults);
                resources.push(Resource {
                    path,
                    area,
                    messages,
                    terms,
                });
            }
            Err(error) => faults.push(Fault::new(file, "", "", error.to_string())),
        }
    }
    resources
}

impl Words {
    /// The keys of all English messages.
    pub fn keys(&self) -> BTreeSet<String> {
        let areas = self.source().into_iter().flat_map(|language| &language.areas);
        areas
            .flat_map(|area| &area.messages)
            .map(|message| message.key.clone())
            .collect()
    }

    fn source(&self) -> Option<&Language> {
        self.language(SOURCE)
    }

    /// A language by its tag.
    pub fn language(&self, tag: &str) -> Option<&Language> {
        self.languages.iter().find(|language| language.tag == tag)
    }

    /// Which messages of an English area a language does not have.
    pub fn missing(&self, tag: &str, area: &str) -> Vec<&str> {
        let of = |language: Option<&'_ Language>| -> BTreeSet<String> {
            let messages = language.into_iter().flat_map(messages);
            messages.map(|(_, message)| message.key.clone()).collect()
        };
        let own = of(self.language(tag));
        let english = self.source().into_iter().flat_map(|language| &language.areas);
        let wanted = english
            .filter(|one| one.area == area)
            .flat_map(|one| &one.messages);
        let keys = wanted.map(|message| message.key.as_str());
        keys.filter(|key| !own.contains(*key)).collect()
    }

    fn check(&self, faults: &mut Vec<Fault>) {
        let empty = BTreeMap::new();
        let source = self.source().map_or(empty, variables);
        for language in &self.languages {
            check_names(language, faults);
            if language.tag == SOURCE {
                continue;
            }
            for (file, message) in messages(language) {
                let add = |problem: String| Fault::new(file.clone(), &message.key, "", problem);
                match source.get(message.key.as_str()) {
                    None => faults.push(add("is not in locales/en".to_owned())),
                    Some(known) => {
                        let unknown = message.variables.iter().filter(|name| !known.contains(name));
                        faults.extend(
                            unknown.map(|name| add(format!("${name} is not in the English message"))),
                        );
                    }
                }
            }
        }
    }
}

/// The messages of a language with their files.
fn messages(language: &Language) -> impl Iterator<Item = (String, &Message)> {
    language.areas.iter().flat_map(|area| {
        let file = format!("locales/{}/{}.ftl", language.tag, area.area);
        area.messages.iter().map(move |message| (file.clone(), message))
    })
}

fn variables(language: &Language) -> BTreeMap<&str, &Vec<String>> {
    messages(language)
        .map(|(_, message)| (message.key.as_str(), &message.variables))
        .collect()
}

/// Keys begin with the area, are there once, and mention only terms that exist.
fn check_names(language: &Language, faults: &mut Vec<Fault>) {
    let terms: BTreeSet<&String> = language.areas.iter().flat_map(|area| &area.terms).collect();
    let mut seen: BTreeMap<&str, String> = BTreeMap::new();
    for (file, message) in messages(language) {
        let area = name(Path::new(&file));
        let mut add = |problem: String| faults.push(Fault::new(file.clone(), &message.key, "", problem));
        if !message.key.starts_with(&format!("{area}-")) {
            add(format!("a key of this file begins with {area}-"));
        }
        if let Some(other) = seen.insert(&message.key, file.clone()) {
            add(format!("is already in {other}"));
        }
        for term in message.terms.iter().filter(|term| !terms.contains(term)) {
            add(format!("-{term} is not defined in this language"));
        }
        if language.tag == SOURCE && message.comment.is_empty() {
            add("needs a comment above it, for the translators".to_owned());
        }
    }
    let mut defined = BTreeSet::new();
    for area in &language.areas {
        for term in area.terms.iter().filter(|term| !defined.insert(*term)) {
            let file = format!("locales/{}/{}.ftl", language.tag, area.area);
            faults.push(Fault::new(file, format!("-{term}"), "", "is defined twice"));
        }
    }
}
