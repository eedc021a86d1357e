//! Wrong data is refused with the file, the row and the field.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rstest::rstest;

use crate::build::catalog::{self as build, FILES};
use crate::build::fault::Fault;
use crate::build::words;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn texts() -> BTreeMap<String, String> {
    let read = |name: &str| std::fs::read_to_string(root().join("assets/catalog").join(name)).unwrap();
    FILES
        .iter()
        .map(|name| ((*name).to_owned(), read(name)))
        .collect()
}

fn keys() -> BTreeSet<String> {
    words::read(&root().join("locales")).unwrap().keys()
}

fn faults(texts: &BTreeMap<String, String>, keys: &BTreeSet<String>) -> Vec<Fault> {
    match build::parse(texts) {
        Ok(catalog) => catalog.check(keys).err().unwrap_or_default(),
        Err(faults) => faults,
    }
}

/// The text of `file` with `old` replaced by `new` in the row whose `id` line is given.
fn changed(file: &str, row: &str, old: &str, new: &str) -> BTreeMap<String, String> {
    let mut texts = texts();
    let text = texts.get_mut(file).unwrap();
    let start = text.find(row).unwrap_or_else(|| panic!("{file} has no {row:?}"));
    let end = start + text[start..].find("\n\n").unwrap_or(text.len() - start);
    let mended = text[start..end].replacen(old, new, 1);
    assert_ne!(mended, text[start..end], "{file}: {row:?} does not hold {old:?}");
    text.replace_range(start..end, &mended);
    texts
}

#[test]
fn the_catalog_as_it_is_has_no_fault() {
    assert_eq!(faults(&texts(), &keys()), []);
}

#[test]
fn wrong_data_is_refused_with_file_row_and_field() {
    let keys = keys();
    let cases = include_str!("wrong_catalog.txt")
        .lines()
        .filter(|line| !line.starts_with('#'));
    for case in cases {
        let columns: Vec<String> = case
            .split(" | ")
            .map(|column| column.replace("\\n", "\n"))
            .collect();
        let [name, file, row, old, new, id, field, message] = columns.as_slice() else {
            panic!("eight columns are needed in: {case}");
        };
        let faults = faults(&changed(file, row, old, new), &keys);
        let file = format!("assets/catalog/{file}");
        let mut places = faults
            .iter()
            .filter(|fault| fault.file == file && fault.id == *id && fault.field == *field);
        assert!(
            places.any(|fault| fault.message.contains(message)),
            "{name}: {faults:#?}"
        );
    }
}

#[test]
fn a_missing_file_is_named() {
    let fault = build::read(Path::new("/nowhere")).unwrap_err().remove(0);
    assert_eq!(fault.file, "assets/catalog/techniques.toml");
}

#[rstest]
#[case("steps-bf3")]
#[case("steps-bf3-short")]
#[case("steps-bf3-alt")]
fn a_missing_word_is_told_with_its_step(#[case] key: &str) {
    let mut keys = keys();
    assert!(keys.remove(key));
    let faults = faults(&texts(), &keys);
    assert_eq!(
        faults,
        [Fault::new(
            "assets/catalog/techniques.toml",
            "bf3",
            "id",
            format!("locales/en lacks {key}")
        )]
    );
}

#[test]
fn words_for_no_step_are_told() {
    let mut keys = keys();
    keys.insert("steps-zz1-alt".to_owned());
    assert_eq!(faults(&texts(), &keys)[0].id, "zz1");
}
