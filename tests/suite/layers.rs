//! The walls between the layers, held over the source text: the crate has none that the compiler keeps.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The most lines of a file, tests included.
const LONGEST: usize = 400;

/// Files that are longer for now, and the lines that they may not pass; one that is cut must leave the list.
const LONGER: &[(&str, usize)] = &[];

/// What each part of the crate may use of the others; every other `crate::` is a way up or across.
/// What is not here (`main`, `cli`) may use everything; `build` is not part of the crate.
const MAY_USE: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("store", &["domain"]),
    ("l10n", &["domain"]),
    ("art", &["domain"]),
    ("platform", &["domain"]),
    ("import", &["domain"]),
    ("export", &["domain", "l10n", "art"]),
    (
        "ui",
        &["domain", "store", "l10n", "art", "platform", "import", "export"],
    ),
    (
        "app",
        &[
            "domain", "store", "l10n", "art", "platform", "import", "export", "ui",
        ],
    ),
    ("demo", &["domain", "store"]),
    (
        "commands",
        &[
            "domain", "store", "l10n", "art", "platform", "import", "export", "demo",
        ],
    ),
];

/// Names that only some places may say.
const ONLY: &[(&str, &[&str])] = &[
    ("dioxus", &["ui", "app", "main", "cli", "web"]),
    ("rusqlite", &["store"]),
    ("fluent", &["l10n"]),
    ("clap", &["cli", "main"]),
    // Nothing of ours opens a socket.
    ("std::net", &[]),
    ("tungstenite", &[]),
];

/// What reads a clock; `platform/clock.rs` alone does.
const CLOCKS: &[&str] = &[
    "Utc::now",
    "Local::now",
    "Instant::now",
    "SystemTime",
    "Date::now",
    "elapsed()",
];

/// Input and output, which the domain has none of.
const OUTSIDE: &[&str] = &["std::fs", "std::env", "std::process", "std::thread", "std::io"];

/// What there is against the rules, each with its reason; one that is mended must leave the list.
const KNOWN: &[(&str, &str, &str)] = &[
    (
        "ui/route.rs",
        "crate::app",
        "the router's derive names the frame round every place",
    ),
    (
        "platform/phone.rs",
        "crate::store",
        "it opens the log in the folder that it finds",
    ),
    (
        "ui/pseudo_tests.rs",
        "crate::app",
        "a test that walks through the whole app",
    ),
    (
        "ui/pseudo_tests.rs",
        "crate::demo",
        "a test that walks through the whole app",
    ),
];

/// A file below `src`.
struct Source {
    /// Below `src`, with `/`.
    path: String,
    /// All of it.
    text: String,
    /// Without comments.
    code: String,
}

impl Source {
    /// The part of the crate: the folder or file below `src`.
    fn layer(&self) -> &str {
        let first = self.path.split('/').next().unwrap();
        first.trim_end_matches(".rs")
    }
}

fn files(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, into);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            into.push(path);
        }
    }
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    files(&root, &mut paths);
    paths.sort();
    assert!(paths.len() > 50, "the sources are not where they were");
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        let below = path.strip_prefix(&root).unwrap().to_str().unwrap();
        Source {
            path: below.replace('\\', "/"),
            code: without_comments(&text),
            text,
        }
    };
    paths.into_iter().map(read).collect()
}

/// Each line up to its `//`, unless that is part of an address.
fn without_comments(text: &str) -> String {
    let cut = |line: &str| {
        let comment = line
            .match_indices("//")
            .find(|(at, _)| !line[..*at].ends_with(':'));
        comment.map_or(line, |(at, _)| &line[..at]).to_owned() + "\n"
    };
    text.lines().map(cut).collect()
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// Whether a name that starts with `start` is said.
fn says(code: &str, start: &str) -> bool {
    let mut found = code.match_indices(start);
    found.any(|(at, _)| !code[..at].ends_with(is_name))
}

/// The first names of what follows `crate::`, in lists too.
fn used(code: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (at, start) in code.match_indices("crate::") {
        let rest = &code[at + start.len()..];
        let Some(list) = rest.strip_prefix('{') else {
            names.insert(rest.chars().take_while(|c| is_name(*c)).collect());
            continue;
        };
        let (mut depth, mut part) = (0, String::new());
        for c in list.chars() {
            match c {
                '{' => depth += 1,
                '}' | ',' if depth == 0 => {
                    let name = part.trim().split("::").next().unwrap();
                    names.insert(name.to_owned());
                    part.clear();
                    if c == '}' {
                        break;
                    }
                    continue;
                }
                '}' => depth -= 1,
                _ => {}
            }
            part.push(c);
        }
    }
    names.remove("");
    names
}

/// Every way up or across, as the file and what it says.
fn offences(source: &Source) -> Vec<String> {
    let (layer, mut found) = (source.layer(), Vec::new());
    if layer == "build" {
        return found;
    }
    if let Some((_, allowed)) = MAY_USE.iter().find(|(name, _)| *name == layer) {
        let parts: BTreeSet<&str> = MAY_USE.iter().map(|(name, _)| *name).collect();
        let mut names = used(&source.code);
        // `super::super::ui` from a file that is two modules deep is `crate::ui`.
        let up = "super::".repeat(source.path.matches('/').count() + 1);
        names.extend(
            used(&source.code.replace(&up, "crate::"))
                .into_iter()
                .filter(|n| parts.contains(n.as_str())),
        );
        let wrong = names
            .iter()
            .filter(|name| *name != layer && !allowed.contains(&name.as_str()));
        found.extend(wrong.map(|name| format!("crate::{name}")));
    }
    let only = ONLY.iter().filter(|(_, places)| !places.contains(&layer));
    found.extend(
        only.filter(|(name, _)| says(&source.code, name))
            .map(|(name, _)| (*name).to_owned()),
    );
    if source.path != "platform/clock.rs" {
        let clocks = CLOCKS.iter().filter(|clock| source.code.contains(*clock));
        found.extend(clocks.map(|clock| (*clock).to_owned()));
    }
    if layer == "domain" {
        let outside = OUTSIDE.iter().filter(|name| says(&source.code, name));
        found.extend(outside.map(|name| (*name).to_owned()));
    }
    if layer == "ui" {
        let sql = ["SELECT ", "INSERT ", "UPDATE ", "DELETE FROM ", "PRAGMA "];
        found.extend(
            sql.iter()
                .filter(|sql| source.code.contains(*sql))
                .map(|sql| (*sql).to_owned()),
        );
    }
    found.extend(other_screens(source));
    found
}

/// What a screen says of another screen; it goes there by `Route`.
fn other_screens(source: &Source) -> Vec<String> {
    let Some(below) = source
        .path
        .strip_prefix("ui/screens/")
        .filter(|path| *path != "mod.rs")
    else {
        return Vec::new();
    };
    let own = below.split(['/', '.']).next().unwrap();
    let code = source.code.split("#[cfg(test)]").next().unwrap();
    let mut found = Vec::new();
    // A screen's own cards are below it; from them the other screens are two steps up.
    let up = "super::".repeat(below.matches('/').count() + 1);
    if code.contains(&up) {
        found.push(up);
    }
    let named = code
        .match_indices("screens::")
        .map(|(at, name)| &code[at + name.len()..]);
    let others = named.filter(|rest| !rest.starts_with(&format!("{own}::")));
    found.extend(others.map(|rest| format!("screens::{}", rest.split([':', ';']).next().unwrap())));
    found
}

#[test]
fn each_layer_calls_only_downwards() {
    let mut found = BTreeSet::new();
    for source in sources() {
        found.extend(
            offences(&source)
                .into_iter()
                .map(|what| (source.path.clone(), what)),
        );
    }
    let known: BTreeSet<_> = KNOWN
        .iter()
        .map(|(path, what, _)| ((*path).to_owned(), (*what).to_owned()))
        .collect();
    let new: Vec<_> = found.difference(&known).collect();
    assert!(new.is_empty(), "against the layers of design.md 3: {new:#?}");
    let there = |path: &str| {
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("src")
            .join(path)
            .exists()
    };
    let mended: Vec<_> = known.difference(&found).filter(|(path, _)| there(path)).collect();
    assert!(mended.is_empty(), "mended, so take it from KNOWN: {mended:?}");
}

#[test]
fn a_way_up_is_seen_however_it_is_written() {
    let source = |path: &str, text: &str| Source {
        path: path.to_owned(),
        text: text.to_owned(),
        code: without_comments(text),
    };
    for (path, text, what) in [
        ("domain/a.rs", "use crate::store::Store;", "crate::store"),
        (
            "domain/a.rs",
            "use crate::{domain::at::{At, DAY}, ui::Page};",
            "crate::ui",
        ),
        (
            "domain/a/b.rs",
            "use super::super::super::l10n::Tr;",
            "crate::l10n",
        ),
        ("domain/a.rs", "let now = chrono::Utc::now();", "Utc::now"),
        ("domain/a.rs", "std::fs::read(path)", "std::fs"),
        ("store/a.rs", "use dioxus_core::Element;", "dioxus"),
        ("l10n/a.rs", "use rusqlite::Row;", "rusqlite"),
        ("ui/a.rs", "query(\"SELECT 1\")", "SELECT "),
        ("ui/screens/a.rs", "use super::b::B;", "super::"),
        ("ui/screens/a/c.rs", "use crate::ui::screens::b::B;", "screens::b"),
        ("commands/a.rs", "use crate::ui::Page;", "crate::ui"),
    ] {
        assert_eq!(offences(&source(path, text)), [what], "{path}: {text}");
    }
    for (path, text) in [
        (
            "domain/a.rs",
            "// see crate::ui and dioxus\nuse crate::domain::at::At;",
        ),
        ("domain/a/b.rs", "use super::super::at::At;"),
        ("ui/a.rs", "use dioxus::prelude::*; use crate::store::Database;"),
        (
            "ui/screens/a/c.rs",
            "use super::card; use crate::ui::screens::a::State;",
        ),
        ("domain/a.rs", "let influent = 1;"),
    ] {
        assert_eq!(offences(&source(path, text)), [""; 0], "{path}: {text}");
    }
}

#[test]
fn every_file_says_what_it_is_and_stays_short() {
    let mut wrong = Vec::new();
    for source in sources() {
        if !source.text.starts_with("//! ") {
            wrong.push(format!("src/{}: no //! at its head", source.path));
        }
        let lines = source.text.lines().count();
        let longer = LONGER.iter().find(|(path, _)| *path == source.path);
        let most = longer.map_or(LONGEST, |(_, most)| *most);
        if lines > most {
            wrong.push(format!("src/{}: {lines} lines, {most} at most", source.path));
        }
        if longer.is_some() && lines <= LONGEST {
            wrong.push(format!(
                "src/{}: short enough, so take it from LONGER",
                source.path
            ));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn nothing_is_left_to_do_in_the_code() {
    let marks = ["TODO", "FIXME", "XXX", "HACK", "todo!", "unimplemented!", "dbg!"];
    let mut found = Vec::new();
    for source in sources() {
        let lines = source.text.lines().enumerate();
        let left = lines.filter(|(_, line)| marks.iter().any(|mark| says(line, mark)));
        found.extend(left.map(|(at, line)| format!("src/{}:{}: {line}", source.path, at + 1)));
    }
    assert!(found.is_empty(), "{found:#?}");
}
