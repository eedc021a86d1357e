//! Home must be as quick after decades: no statement walks through a table that grows, but the list of all clogs.

use std::path::{Path, PathBuf};

use crate::store::Store;

const GROWING: [&str; 6] = [
    "episodes",
    "checks",
    "triage",
    "contacts",
    "sessions",
    "session_steps",
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
        let sql = format!("EXPLAIN QUERY PLAN {}", std::fs::read_to_string(file).unwrap());
        let mut statement = store.db().prepare(&sql).unwrap();
        let rows = statement.raw_query();
        let plan: Vec<String> = rows
            .mapped(|row| row.get("detail"))
            .collect::<Result<_, _>>()
            .unwrap();
        for line in &plan {
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
