//! The numbers to call: read from `assets/emergency.toml`, checked, and written as Rust.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use serde::Deserialize;

use super::fault::Fault;

/// Where the numbers are.
pub const FILE: &str = "assets/emergency.toml";
const KINDS: [(&str, &str); 4] = [
    ("emergency", "Emergency"),
    ("crisis", "Crisis"),
    ("maternal", "Maternal"),
    ("nurse", "Nurse"),
];

/// The whole file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Numbers {
    country: Vec<Country>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Country {
    code: String,
    language: String,
    line: Vec<Line>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    kind: String,
    #[serde(default)]
    name: String,
    number: String,
    #[serde(default)]
    always: bool,
    #[serde(default)]
    text: bool,
    #[serde(default)]
    source: String,
    checked: Option<String>,
    #[serde(default)]
    recalled: bool,
}

/// Reads the numbers below `root`.
///
/// # Errors
///
/// The file, if it is missing or cannot be understood.
pub fn read(root: &Path) -> Result<Numbers, Vec<Fault>> {
    let text = std::fs::read_to_string(root.join(FILE));
    parse(&text.map_err(|error| vec![Fault::new(FILE, "", "", error.to_string())])?)
}

/// Understands the text of the file.
///
/// # Errors
///
/// The first row that is not as the others.
pub fn parse(text: &str) -> Result<Numbers, Vec<Fault>> {
    toml::from_str(text).map_err(|error| {
        let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or("");
        let country = before
            .rfind("code = ")
            .and_then(|start| before.get(start..))
            .unwrap_or("");
        let code = country.split('"').nth(1).unwrap_or("");
        let place = format!("line {}: {}", before.lines().count().max(1), error.message());
        vec![Fault::new(FILE, code, "", place)]
    })
}

/// Whether the text is a day as `2026-11-22`.
fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    lengths == [4, 2, 2] && parts.concat().bytes().all(|byte| byte.is_ascii_digit())
}

impl Numbers {
    /// Checks codes, kinds and numbers, and that each number was either read somewhere or is marked.
    ///
    /// # Errors
    ///
    /// Every fault, with country and field.
    pub fn check(&self) -> Result<(), Vec<Fault>> {
        let mut faults = Vec::new();
        let mut seen = BTreeSet::new();
        for country in &self.country {
            let code = country.code.as_str();
            let mut add = |field: &str, problem: String| {
                faults.push(Fault::new(FILE, code, field, problem));
            };
            if code.len() != 2 || !code.bytes().all(|byte| byte.is_ascii_uppercase()) {
                add("code", "use two capital letters of ISO 3166".to_owned());
            }
            if country.language.is_empty() {
                add(
                    "language",
                    "name the main language of its clinics, as in es".to_owned(),
                );
            }
            if !seen.insert(code) {
                add("code", "is there twice".to_owned());
            }
            let emergency = country
                .line
                .iter()
                .filter(|line| line.kind == "emergency")
                .count();
            if emergency != 1 {
                add(
                    "line",
                    format!("one emergency number is needed, found {emergency}"),
                );
            }
            country.line.iter().for_each(|line| check_line(line, &mut add));
        }
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    }

    /// The text of `emergency.rs`.
    pub fn rust(&self) -> String {
        let mut out = format!(
            "/// The countries in the order of the file.\npub static EMERGENCY: [Country; {}] = [\n",
            self.country.len()
        );
        for country in &self.country {
            let _ = writeln!(
                out,
                "    Country {{ code: {:?}, language: {:?}, lines: &[",
                country.code, country.language
            );
            for line in &country.line {
                let kind = KINDS
                    .iter()
                    .find(|(word, _)| *word == line.kind)
                    .map_or("", |(_, kind)| kind);
                let checked = line.checked.as_ref();
                let _ = writeln!(
                    out,
                    "        PhoneLine {{ kind: LineKind::{kind}, name: {:?}, number: {:?}, always: {}, text: {}, \
                     source: {:?}, checked: {checked:?} }},",
                    line.name, line.number, line.always, line.text, line.source
                );
            }
            out += "    ] },\n";
        }
        out + "];\n"
    }
}

fn check_line(line: &Line, add: &mut impl FnMut(&str, String)) {
    if !KINDS.iter().any(|(word, _)| *word == line.kind) {
        let known: Vec<&str> = KINDS.iter().map(|(word, _)| *word).collect();
        add("kind", format!("{:?} is none of {}", line.kind, known.join(", ")));
    }
    if line.kind != "emergency" && line.name.is_empty() {
        add("name", format!("{} needs the name of its service", line.number));
    }
    let dials = line
        .number
        .chars()
        .all(|c| c.is_ascii_digit() || " -+".contains(c));
    if !dials || !line.number.contains(|c: char| c.is_ascii_digit()) {
        add("number", format!("{:?} cannot be dialled", line.number));
    }
    match (&line.checked, line.recalled) {
        (Some(day), false) if !is_day(day) => add("checked", format!("{day:?} is no day: use 2026-11-22")),
        (Some(_), false) if line.source.is_empty() => add("source", "say where it was read".to_owned()),
        (Some(_), true) => add("recalled", "a checked number is not recalled".to_owned()),
        (None, false) => add("checked", "say when it was read, or recalled = true".to_owned()),
        _ => {}
    }
}
