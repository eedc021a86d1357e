//! Home must be as quick after decades: no statement walks through a table that grows, but the list of all clogs.

use std::path::{Path, PathBuf};

use crate::store::Store;

const GROWING: [&str; 10] = [
    "episodes",
    "checks",
    "triage",
    "contacts",
    "sessions",
    "session_steps",
    "entries",
    "entry_babies",
    "triggers",
    "imports",
];

fn statements(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            if !path.ends_with("migrations") {
                statements(&path, found);
            }
        } else if path.extension().is_some_and(|ending| ending == "sql")
            && !path.ends_with("episodes/all.sql")
            && !path.ends_with("imports/all.sql")
        {
            found.push(path);
        }
    }
}

#[test]
fn every_statement_finds_its_rows_by_an_index() {
    let store = Store::in_memory().unwrap();
    let mut files = Vec::new();
    statements(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store"),
        &mut files,
    );
    assert!(files.len() > 25);
    for file in &files {
        for line in &plan_of(&store, &std::fs::read_to_string(file).unwrap()) {
            // A partial index is walked whole on purpose: it holds the few rows that are meant.
            let walked = line
                .strip_prefix("SCAN ")
                .filter(|_| !line.contains("episodes_there"));
            let table = walked.and_then(|rest| rest.split(' ').next());
            let is_first_row_enough = file.ends_with("overview/is_empty.sql");
            assert!(
                is_first_row_enough || table.is_none_or(|table| !GROWING.contains(&table)),
                "{}: {line}",
                file.display()
            );
        }
    }
}

/// The statements of one line, which stand in the code itself; one that is put together has a brace.
fn in_code() -> Vec<String> {
    let (mut files, mut found) = (Vec::new(), Vec::new());
    code(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store"),
        &mut files,
    );
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let text = text
            .split("#[cfg(test)]")
            .next()
            .unwrap()
            .replace("\\\"", "\u{1}");
        for verb in ["SELECT ", "INSERT ", "UPDATE ", "DELETE "] {
            for (at, _) in text.match_indices(&format!("\"{verb}")) {
                let sql = text[at + 1..].split('"').next().unwrap();
                if !sql.contains('{') {
                    found.push(sql.replace('\u{1}', "\""));
                }
            }
        }
    }
    found
}

fn code(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("tests") {
            code(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn a_statement_of_one_line_does_so_too() {
    let store = Store::in_memory().unwrap();
    let mut all = in_code();
    assert!(all.len() > 20, "{all:#?}");
    // What is put together: a page of an export, and a record that may be there already.
    let tables = [
        ("episodes", "onset_utc_ms"),
        ("sessions", "started_utc_ms"),
        ("triage", "at_utc_ms"),
        ("contacts", "at_utc_ms"),
    ];
    for (table, time) in tables {
        all.push(format!(
            "SELECT * FROM {table} WHERE id > 1 AND TRUE ORDER BY id LIMIT 9"
        ));
        all.push(format!("SELECT * FROM {table} WHERE {time} = 1 ORDER BY id"));
        let its = "SELECT row FROM imported WHERE import = 1 AND \"table\" = 'x'";
        all.push(format!("SELECT count(*) FROM {table} WHERE id IN ({its})"));
    }
    for sql in all {
        let steps = plan_of(&store, &sql);
        let walks = |step: &String| {
            let table = step.strip_prefix("SCAN ").and_then(|rest| rest.split(' ').next());
            table.is_some_and(|table| GROWING.contains(&table))
        };
        assert!(!steps.iter().any(walks), "{sql}: {steps:#?}");
    }
}

/// The steps of the plan of a statement.
fn plan(store: &Store, file: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store").join(file);
    plan_of(store, &std::fs::read_to_string(path).unwrap())
}

fn plan_of(store: &Store, sql: &str) -> Vec<String> {
    let mut statement = store.db().prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
    let rows = statement.raw_query();
    rows.mapped(|row| row.get("detail"))
        .collect::<Result<_, _>>()
        .unwrap()
}

#[test]
fn home_and_trends_read_indices_and_no_rows() {
    let store = Store::in_memory().unwrap();
    for (file, index) in [
        ("entries/feeds.sql", "entries_feeds"),
        ("entries/pumps.sql", "entries_pumps"),
        ("entries/cares.sql", "entries_care"),
        ("entries/last_feed.sql", "entries_feeds"),
        ("entries/last_breast.sql", "entries_feeds"),
        ("entries/last_pump.sql", "entries_pumps"),
        ("entries/pumps_only.sql", "entries_pumps"),
        ("entries/looks.sql", "entries_looks"),
        ("entries/noted.sql", "entries_noted"),
    ] {
        let steps = plan(&store, file);
        let wanted = format!("SEARCH entries USING COVERING INDEX {index} (");
        assert!(
            steps.iter().any(|step| step.starts_with(&wanted)),
            "{file}: {steps:#?}"
        );
        assert!(
            !steps.iter().any(|step| step.contains("TEMP B-TREE")),
            "{file}: {steps:#?}"
        );
    }
}

#[test]
fn a_page_is_found_and_not_counted_out() {
    let store = Store::in_memory().unwrap();
    for (file, index) in [
        ("entries/older.sql", "entries_by_time (at_utc_ms<?)"),
        ("entries/newer.sql", "entries_by_time (at_utc_ms>?)"),
        (
            "entries/older_of_kind.sql",
            "entries_by_kind (kind=? AND at_utc_ms<?)",
        ),
        (
            "entries/newer_of_kind.sql",
            "entries_by_kind (kind=? AND at_utc_ms>?)",
        ),
        (
            "entries/within.sql",
            "entries_by_time (at_utc_ms>? AND at_utc_ms<?)",
        ),
        (
            "entries/overlapping.sql",
            "entries_by_kind (kind=? AND at_utc_ms>? AND at_utc_ms<?)",
        ),
    ] {
        let steps = plan(&store, file);
        assert!(
            steps.iter().any(|step| step.contains(index)),
            "{file}: {steps:#?}"
        );
        assert!(
            !steps.iter().any(|step| step.contains("TEMP B-TREE")),
            "{file}: {steps:#?}"
        );
    }
}
