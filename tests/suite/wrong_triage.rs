//! A wrong triage table, or a wrong list of numbers, is refused with the file, the row and the field.

use std::path::Path;

use rstest::rstest;

use crate::build::fault::Fault;
use crate::build::{catalog, emergency, triage, words};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn text(file: &str) -> String {
    std::fs::read_to_string(root().join(file)).unwrap()
}

fn faults(table: &str) -> Vec<Fault> {
    let keys = words::read(&root().join("locales")).unwrap().keys();
    let catalog = catalog::read(&root().join("assets/catalog")).unwrap();
    match triage::parse(table) {
        Ok(table) => table.check(&catalog, &keys).err().unwrap_or_default(),
        Err(faults) => faults,
    }
}

/// The table with `old` replaced by `new` after the line of the row.
fn changed(file: &str, row: &str, old: &str, new: &str) -> String {
    let text = text(file);
    let start = text.find(row).unwrap_or_else(|| panic!("no {row:?}"));
    let (before, after) = text.split_at(start);
    assert!(after.contains(old), "no {old:?} after {row:?}");
    format!("{before}{}", after.replacen(old, new, 1))
}

#[test]
fn the_table_as_it_is_has_no_fault() {
    assert_eq!(faults(&text(triage::FILE)), []);
}

#[rstest]
#[case(
    "T06",
    "temperature_c ge 38.0",
    "temperature ge 38.0",
    "when",
    "no input is named \"temperature\""
)]
#[case(
    "T06",
    "temperature_c ge 38.0",
    "temperature_c ge 38",
    "when",
    "a number with one decimal"
)]
#[case(
    "T06",
    "temperature_c ge 38.0",
    "temperature_c ge 100.4",
    "when",
    "outside of what temperature_c can be"
)]
#[case(
    "T06",
    "temperature_c ge 38.0",
    "temperature_c has fever",
    "when",
    "has does not fit temperature_c"
)]
#[case(
    "T06",
    "temperature_c ge 38.0",
    "temperature_c above 38.0",
    "when",
    "no operator \"above\""
)]
#[case("T09", "pus|blood", "pus|blod", "when", "\"blod\" is none of")]
#[case(
    "T10",
    "\"over_lump\"",
    "\"over_lamp\"",
    "blocks",
    "\"over_lamp\" is no technique, no step"
)]
#[case(
    "T10",
    "[\"NHSDG\", \"ACR26\"]",
    "[\"NHSDQ\"]",
    "cites",
    "not in sources.toml"
)]
#[case("T09", "mark = \"S\"", "mark = \"X\"", "mark", "use V, S, R or D")]
#[case("T09", "[\"NCT\"]", "[]", "cites", "marked R or D")]
#[case(
    "T08",
    "outcome = \"call\"",
    "outcome = \"cal\"",
    "outcome",
    "none of emergency, call, gentle, go"
)]
#[case(
    "T08",
    "urgency = \"today\"",
    "urgency = \"soon\"",
    "urgency",
    "none of now, today, week, ask_first"
)]
#[case(
    "T08",
    "lock = \"strokes\"",
    "lock = \"all\"",
    "lock",
    "none of none, side, strokes"
)]
#[case(
    "T01",
    "urgency = \"now\"",
    "urgency = \"today\"",
    "urgency",
    "an emergency is now"
)]
#[case(
    "T25",
    "blocks = ",
    "outcome = \"go\"\nblocks = ",
    "outcome",
    "a modifier has none"
)]
#[case(
    "T22",
    "outcome = \"gentle\"",
    "outcome = \"gentle\"\nlock = \"strokes\"",
    "lock",
    "only a call or an emergency locks"
)]
#[case(
    "T13",
    "blocks = [\"touch_side\"]",
    "blocks = []",
    "blocks",
    "belongs to the lock of a side"
)]
#[case(
    "T10",
    "blocks = [\"over_lump\"",
    "blocks = [\"hand_express\"",
    "blocks",
    "milk by hand is never locked"
)]
#[case(
    "T10",
    "blocks = [\"over_lump\"",
    "blocks = [\"he3\"",
    "blocks",
    "milk by hand is never locked"
)]
#[case("T08", "\"pen_line\"", "\"pin_line\"", "notes", "no note of the vocabulary")]
#[case(
    "T08",
    "ask = \"infection\"",
    "ask = \"advice\"",
    "ask",
    "\"advice\" is none of"
)]
#[case(
    "T15",
    "words = \"t15-long\"",
    "words = \"t15-longer\"",
    "words",
    "safety-t15-longer-head"
)]
#[case(
    "T27",
    "when = [[\"cap_reached is true\"]]",
    "when = []",
    "when",
    "only the last rule"
)]
#[case(
    "T27",
    "when = [[\"cap_reached is true\"]]",
    "when = [[]]",
    "when",
    "would hold for everything"
)]
#[case("T24", "2..6", "2-6", "when", "write between A..B")]
#[case(
    "T08",
    "lock = \"strokes\"",
    "lok = \"strokes\"",
    "lok",
    "unknown field `lok`"
)]
fn wrong_rows_are_refused(
    #[case] id: &str,
    #[case] old: &str,
    #[case] new: &str,
    #[case] field: &str,
    #[case] told: &str,
) {
    let faults = faults(&changed(triage::FILE, &format!("id = {id:?}"), old, new));
    let found = faults.iter().find(|fault| fault.message.contains(told));
    let fault = found.unwrap_or_else(|| panic!("{faults:?}"));
    assert_eq!((fault.file.as_str(), fault.id.as_str()), (triage::FILE, id));
    assert_eq!(fault.field, field);
}

#[test]
fn a_missing_rule_and_a_sign_that_nobody_asks_for_are_told() {
    let table = text(triage::FILE).replacen("id = \"T17b\"", "id = \"T17c\"", 1);
    let found = faults(&table);
    assert!(
        found
            .iter()
            .any(|fault| fault.id == "T17b" && fault.message.contains("found T17c")),
        "{found:?}"
    );
    let table = changed(
        triage::FILE,
        "id = \"T25\"",
        "cracked|sore|white_dot",
        "cracked|sore",
    );
    let table = table.replace("cracked|sore|white_dot", "cracked|sore");
    let found = faults(&table);
    let fault = found.iter().find(|fault| fault.field == "white_dot").unwrap();
    assert_eq!(fault.message, "no rule asks for it");
}

#[test]
fn the_numbers_as_they_are_have_no_fault() {
    assert!(emergency::parse(&text(emergency::FILE)).unwrap().check().is_ok());
}

#[rstest]
#[case("US", "number = \"988\"", "number = \"nine\"", "number", "cannot be dialled")]
#[case(
    "GB",
    "kind = \"emergency\"",
    "kind = \"ambulance\"",
    "kind",
    "none of emergency, crisis"
)]
#[case(
    "GB",
    "kind = \"emergency\"",
    "kind = \"nurse\"",
    "line",
    "one emergency number is needed"
)]
#[case("NZ", "recalled = true", "", "checked", "say when it was read")]
#[case(
    "DE",
    "checked = \"2026-11-22\"",
    "checked = \"today\"",
    "checked",
    "is no day"
)]
#[case("FR", "code = \"FR\"", "code = \"US\"", "code", "is there twice")]
fn wrong_numbers_are_refused(
    #[case] country: &str,
    #[case] old: &str,
    #[case] new: &str,
    #[case] field: &str,
    #[case] told: &str,
) {
    let table = changed(emergency::FILE, &format!("code = {country:?}"), old, new);
    let faults = emergency::parse(&table).unwrap().check().unwrap_err();
    let fault = faults.iter().find(|fault| fault.message.contains(told)).unwrap();
    assert_eq!(
        (fault.file.as_str(), fault.field.as_str()),
        (emergency::FILE, field)
    );
}
