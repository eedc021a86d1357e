//! The data of a period can be brought in again, and its counts are those of the page.

use milkpath::commands::summary::{Error, Options, run};
use milkpath::demo::{self, Amount};
use milkpath::store::{FILE, Store};
use std::path::Path;

use super::BERLIN;

fn folder(days: u32) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let mut store = Store::open(&dir.path().join(FILE)).unwrap();
    demo::fill(&mut store, 1, Amount::Days(days), demo::now(1)).unwrap();
    dir
}

fn made(dir: &Path, file: &Path, options: Options<'_>) -> Result<String, Error> {
    let options = Options {
        file: Some(file),
        ..options
    };
    run(dir, options, BERLIN, demo::now(1))
}

#[test]
fn data_of_the_same_period_goes_out_and_comes_in() {
    let dir = folder(60);
    for ending in ["csv", "json"] {
        let file = dir.path().join(format!("part.{ending}"));
        let printed = made(dir.path(), &file, Options::default()).unwrap();
        let printed: serde_json::Value = serde_json::from_str(&printed).unwrap();
        let entries = printed["entries"].as_u64().unwrap();
        assert!(
            (120..200).contains(&entries),
            "{ending}: {entries} lines in 14 days"
        );
        let bytes = std::fs::read_to_string(&file).unwrap();
        assert!(
            !bytes.contains("Ida") && bytes.contains("Baby 1"),
            "{ending}: no names"
        );
        let other = tempfile::tempdir().unwrap();
        let options = milkpath::commands::import::Options::default();
        let read =
            milkpath::commands::import::run(&file, other.path(), options, false, demo::now(1)).unwrap();
        let read: serde_json::Value = serde_json::from_str(&read).unwrap();
        // A log brings its clogs and runs along, a table its lines alone.
        let added = read["added"].as_u64().unwrap();
        assert!(
            if ending == "csv" {
                added == entries
            } else {
                added >= entries
            },
            "{read}"
        );
        assert_eq!(read["unreadable"], serde_json::json!([]), "{read}");
    }
}

#[test]
fn what_cannot_be_is_refused_with_the_mend() {
    let dir = folder(3);
    let file = dir.path().join("a.pdf");
    let refused =
        |file: &Path, options: Options<'_>| made(dir.path(), file, options).unwrap_err().to_string();
    let of = |from, to| Options {
        from,
        to,
        ..Options::default()
    };
    assert_eq!(
        refused(&file, of(Some("2026-11-12"), Some("2026-11-02"))),
        "2026-11-02 is before 2026-11-12; name the first day first"
    );
    assert!(refused(&file, of(Some("12.11."), None)).contains("is no day of the calendar"));
    let both = Options {
        clog: Some(1),
        ..of(Some("2026-11-12"), None)
    };
    assert_eq!(refused(&file, both), "name either days or a clog");
    let paper = Options {
        paper: Some("a3"),
        ..Options::default()
    };
    if cfg!(feature = "files") {
        assert_eq!(
            refused(&file, paper),
            "paper \"a3\" does not exist; use a4 or letter"
        );
    }
    assert!(refused(&dir.path().join("a.doc"), Options::default()).contains(".pdf, .csv or .json"));
}

#[test]
fn names_and_clogs_that_cannot_be_are_refused() {
    let dir = folder(3);
    let file = dir.path().join("a.pdf");
    let refused =
        |file: &Path, options: Options<'_>| made(dir.path(), file, options).unwrap_err().to_string();
    let long = "n".repeat(201);
    let name = Options {
        names: Some(&long),
        ..Options::default()
    };
    assert!(refused(&file, name).contains("200 at most"));
    assert!(
        refused(
            &file,
            Options {
                clog: Some(99),
                ..Options::default()
            }
        )
        .contains("99")
    );
    let nowhere = run(Path::new("/nowhere"), Options::default(), BERLIN, demo::now(1));
    assert!(matches!(nowhere, Err(Error::NoDatabase(_))));
}
