//! The languages: read from `locales/status.toml`, checked against the folders, and written as Rust.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use serde::Deserialize;

use super::fault::Fault;
use super::words::{Language, SOURCE, Words};

/// Where the languages are listed.
pub const FILE: &str = "locales/status.toml";
/// How far a translation was checked, mildest first, as the file and as Rust writes it.
const STATES: [(&str, &str); 5] = [
    ("source", "Source"),
    ("machine-drafted", "MachineDrafted"),
    ("bilingual-checked", "BilingualChecked"),
    ("native-reviewed", "NativeReviewed"),
    ("clinician-reviewed", "ClinicianReviewed"),
];
/// The readers' own words that a language may offer.
const WORDS: [(&str, &str); 3] = [("breast", "Breast"), ("chest", "Chest"), ("area", "Area")];
/// The area of which no message may be missing where a language is offered.
const SAFETY: &str = "safety";

/// The whole file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Languages {
    /// One row a language, in the order in which they are offered.
    pub language: Vec<Row>,
}

/// One language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// BCP 47 tag, the name of its folder.
    pub tag: String,
    /// Its name in itself.
    pub name: String,
    /// Its name in English.
    pub english: String,
    /// The language by which numbers and dates are formatted.
    pub data: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// Which of the readers' own words it has.
    pub words: Vec<String>,
    /// How far it was checked.
    pub status: String,
    /// Who checked it, by role; empty where nobody has.
    #[serde(default)]
    pub by: String,
    /// The day of that state.
    #[serde(default)]
    pub on: String,
    /// By area: the fingerprint of the English that was translated.
    #[serde(default)]
    pub from: BTreeMap<String, String>,
}

/// Reads the list in the folder of the languages.
///
/// # Errors
///
/// The file, if it is missing or cannot be understood.
pub fn read(folder: &Path) -> Result<Languages, Vec<Fault>> {
    let text = std::fs::read_to_string(folder.join("status.toml"));
    let fault = |error: String| vec![Fault::new(FILE, "", "", error)];
    toml::from_str(&text.map_err(|error| fault(error.to_string()))?).map_err(|error| fault(error.to_string()))
}

impl Languages {
    /// Checks that folders and rows belong together, and that no row claims what is not recorded.
    ///
    /// # Errors
    ///
    /// Every fault found.
    pub fn check(&self, words: &Words) -> Result<(), Vec<Fault>> {
        let mut faults = Vec::new();
        let rows: BTreeSet<&str> = self.language.iter().map(|row| row.tag.as_str()).collect();
        for language in words
            .languages
            .iter()
            .filter(|one| !rows.contains(one.tag.as_str()))
        {
            faults.push(Fault::new(
                FILE,
                &language.tag,
                "",
                "there is a folder and no row for it",
            ));
        }
        if self.language.first().is_none_or(|row| row.tag != SOURCE) || rows.len() < self.language.len() {
            faults.push(Fault::new(FILE, "", "tag", "begin with en; each tag once"));
        }
        for row in &self.language {
            let mut add =
                |field: &str, message: String| faults.push(Fault::new(FILE, &row.tag, field, message));
            match words.languages.iter().find(|language| language.tag == row.tag) {
                Some(language) => row.check_words(language, &mut add),
                None => add("tag", format!("there is no folder locales/{}", row.tag)),
            }
            let name = format!("names-{}", row.tag.to_lowercase());
            if !words.keys().contains(&name) {
                add("tag", format!("{name} is not in locales/en/names.ftl"));
            }
            row.check(&mut add);
        }
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    }

    /// The text of `locales.rs`: those languages alone whose safety words are whole.
    pub fn rust(&self, words: &Words) -> String {
        let offered: Vec<&Row> = self
            .language
            .iter()
            .filter(|row| words.missing(&row.tag, SAFETY).is_empty())
            .collect();
        let mut out = String::from(
            "/// A language with words in `locales/`.\n\
             #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]\npub enum Locale {\n",
        );
        for (index, row) in offered.iter().enumerate() {
            let default = if index == 0 { "#[default] " } else { "" };
            let _ = writeln!(
                out,
                "    /// {}.\n    {default}{},",
                row.english,
                variant(&row.tag)
            );
        }
        let count = offered.len();
        let _ = writeln!(out, "}}\n\nconst LANGUAGES: [Language; {count}] = [");
        for row in offered {
            let of = |table: &[(&str, &'static str)], name: &str| {
                let found = table.iter().find(|(own, _)| *own == name);
                found.map_or_else(String::new, |(_, rust)| (*rust).to_owned())
            };
            let own: Vec<String> = row
                .words
                .iter()
                .map(|name| format!("Words::{}", of(&WORDS, name)))
                .collect();
            let _ = writeln!(
                out,
                "    Language {{ locale: Locale::{}, tag: {:?}, name: {:?}, english: {:?}, data: {:?}, rtl: {}, \
                 words: &[{}], status: Status::{}, by: {:?}, on: {:?}, stale: &{:?} }},",
                variant(&row.tag),
                row.tag,
                row.name,
                row.english,
                row.data,
                row.direction == "rtl",
                own.join(", "),
                of(&STATES, &row.status),
                row.by,
                row.on,
                row.stale(words),
            );
        }
        out + "];\n"
    }
}

impl Row {
    /// The areas whose English has changed since they were translated.
    pub fn stale(&self, words: &Words) -> Vec<String> {
        let english = words
            .language(SOURCE)
            .into_iter()
            .flat_map(|language| &language.areas);
        let changed = english
            .filter(|area| self.tag != SOURCE && self.from.get(&area.area) != Some(&area.fingerprint()));
        changed.map(|area| area.area.clone()).collect()
    }

    fn check(&self, add: &mut impl FnMut(&str, String)) {
        let place = STATES.iter().position(|(name, _)| *name == self.status);
        match place {
            None => add(
                "status",
                format!("one of: {}", STATES.map(|(name, _)| name).join(", ")),
            ),
            Some(place) if place > 1 && (self.by.is_empty() || self.on.is_empty()) => {
                add(
                    "by",
                    "say who has checked it, by role, and on which day".to_owned(),
                );
            }
            Some(place) if (place == 0) != (self.tag == SOURCE) => {
                add(
                    "status",
                    "only en is the source, and it is nothing else".to_owned(),
                );
            }
            Some(_) => {}
        }
        if !["ltr", "rtl"].contains(&self.direction.as_str()) {
            add("direction", "ltr or rtl".to_owned());
        }
    }

    fn check_words(&self, language: &Language, add: &mut impl FnMut(&str, String)) {
        let files: BTreeSet<&str> = language
            .variants
            .iter()
            .map(|variant| variant.area.as_str())
            .collect();
        for name in &self.words {
            if !WORDS.iter().any(|(own, _)| own == name) {
                add(
                    "words",
                    format!("{name:?} is none of {}", WORDS.map(|(own, _)| own).join(", ")),
                );
            } else if name != WORDS[0].0 && !files.contains(name.as_str()) {
                add(
                    "words",
                    format!("there is no locales/{}/words/{name}.ftl", self.tag),
                );
            }
        }
        for file in files
            .iter()
            .filter(|file| !self.words.iter().any(|name| name == *file))
        {
            add("words", format!("words/{file}.ftl is there and not listed"));
        }
        if self.words.first().is_none_or(|name| name != WORDS[0].0) {
            add("words", "begin with breast".to_owned());
        }
    }
}

/// `zh-Hans` as a name of Rust.
fn variant(tag: &str) -> String {
    let parts = tag.split('-').map(|part| {
        let mut letters = part.chars();
        let first = letters.next().map(|c| c.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    });
    parts.collect()
}
