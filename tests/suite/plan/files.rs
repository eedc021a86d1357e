//! Every file of `tests/fixtures/plan`: the good ones come back as they are, the bad ones are refused by name.

use std::collections::BTreeSet;
use std::path::PathBuf;

use milkpath::domain::plan::{BadPlan, MOST_BYTES, Plan, Why};
use rstest::rstest;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/plan")
}

/// A file of the folder.
pub(super) fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(folder().join(format!("{name}.json"))).unwrap()
}

/// A good plan.
pub(crate) fn plan(name: &str) -> Plan {
    Plan::read(&bytes(name)).unwrap()
}

/// The names of the good plans.
pub(crate) fn good() -> Vec<String> {
    let files = std::fs::read_dir(folder()).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    let good = names.filter(|name| name.starts_with("good-"));
    let mut all: Vec<String> = good
        .map(|name| name.trim_end_matches(".json").to_owned())
        .collect();
    all.sort();
    all
}

/// The bad files with the field that each names, and why.
const BAD: &[(&str, &str, &str)] = &[
    ("author-empty", "author", "text-length"),
    ("author-long", "author", "text-length"),
    ("author-missing", "author", "missing"),
    ("author-number", "author", "wrong-kind"),
    ("avoid-twice", "avoid[1]", "twice"),
    ("avoid-unknown", "avoid[0]", "unknown-id"),
    ("avoided-step", "routines[0].items[1].step", "left-out"),
    ("bf4-first", "routines[0].items[0].step", "not-bf4"),
    ("bf4-long", "routines[0].items[2].seconds", "out-of-range"),
    ("bf4-off", "routines[0].items[2].step", "not-bf4"),
    ("bf4-word", "bf4", "wrong-kind"),
    ("both-lengths", "routines[0].items[0].reps", "both-lengths"),
    ("call-later", "call.hours", "out-of-range"),
    ("call-many", "call.lines", "too-many"),
    ("call-pain-below-go", "call.pain", "out-of-range"),
    ("call-pain-nine", "call.pain", "out-of-range"),
    ("call-warmer", "call.temperature_c", "out-of-range"),
    ("date-far", "until", "too-late"),
    ("date-impossible", "until", "no-date"),
    ("date-order", "until", "ends-before"),
    ("date-other", "from", "no-date"),
    ("field-unknown", "dose", "unknown-field"),
    (
        "field-unknown-in-item",
        "routines[0].items[1].level",
        "unknown-field",
    ),
    ("holds-off", "routines[0].items[2].step", "left-out"),
    ("items-many", "routines[0].items", "too-many"),
    ("items-none", "routines[0].items", "too-many"),
    ("language", "language", "no-language"),
    ("level-four", "routines[0].max_level", "out-of-range"),
    ("level-three", "routines[0].max_level", "no-press"),
    ("list", "", "not-a-plan"),
    ("name-control", "routines[0].name", "hidden-sign"),
    ("no-version", "", "not-a-plan"),
    ("note-turned", "note", "hidden-sign"),
    ("pain-seven", "pain_go_max", "out-of-range"),
    ("reps-many", "routines[0].items[0].reps", "out-of-range"),
    ("reps-of-nothing", "routines[0].items[0].reps", "nothing-repeats"),
    ("routine-long", "routines[0].items", "too-long"),
    ("routines-many", "routines", "too-many"),
    ("routines-object", "routines", "wrong-kind"),
    ("seconds-fraction", "routines[0].items[1].seconds", "out-of-range"),
    ("seconds-huge", "routines[0].items[1].seconds", "out-of-range"),
    ("seconds-long", "routines[0].items[1].seconds", "out-of-range"),
    ("seconds-zero", "routines[0].items[1].seconds", "out-of-range"),
    ("seen-forever", "seen[0].until", "missing"),
    ("seen-longer-than-plan", "seen[0].until", "too-late"),
    ("seen-nobody", "seen[0].by", "missing"),
    ("seen-order", "seen[0].until", "ends-before"),
    ("seen-t06", "seen[0].rule", "unknown-id"),
    ("seen-t16", "seen[0].rule", "unknown-id"),
    ("seen-t19", "seen[0].rule", "unknown-id"),
    ("seen-t99", "seen[0].rule", "unknown-id"),
    ("seen-twice", "seen[1].rule", "twice"),
    ("side", "routines[0].items[0].side", "unknown-id"),
    ("step-unknown", "routines[0].items[0].step", "unknown-id"),
    ("times-many", "routines[0].times_a_day", "out-of-range"),
    ("times-none", "routines[0].times_a_day", "out-of-range"),
    ("torn", "", "not-json"),
    ("version-newer", "milkpath_plan", "too-new"),
    ("version-text", "milkpath_plan", "wrong-version"),
    ("version-zero", "milkpath_plan", "wrong-version"),
];

#[test]
fn each_bad_plan_is_refused_with_the_field_named() {
    for (name, field, slug) in BAD {
        let error = Plan::read(&bytes(&format!("bad-{name}"))).unwrap_err();
        assert_eq!(
            (error.field.as_str(), error.why.slug()),
            (*field, *slug),
            "{name}: {error}"
        );
        let told = error.to_string();
        assert!(
            told.starts_with(field) && told.len() > field.len() + 8,
            "{name}: {told}"
        );
    }
}

#[test]
fn every_file_is_in_the_table() {
    let files = std::fs::read_dir(folder()).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    let bad: BTreeSet<String> = names
        .filter_map(|name| Some(name.strip_prefix("bad-")?.strip_suffix(".json")?.to_owned()))
        .collect();
    let table: BTreeSet<String> = BAD.iter().map(|(name, ..)| (*name).to_owned()).collect();
    assert_eq!(bad, table);
    assert!(good().len() >= 4);
}

#[test]
fn a_good_plan_comes_back_as_it_is_and_its_file_is_always_the_same() {
    for name in good() {
        let plan = plan(&name);
        let json = plan.to_json();
        let again = Plan::read(json.as_bytes()).unwrap();
        assert_eq!(again, plan, "{name}");
        assert_eq!(again.to_json(), json, "{name}");
        assert!(json.starts_with(r#"{"milkpath_plan":1,"author":"#), "{json}");
        let kept: Plan = serde_json::from_str(&serde_json::to_string(&plan).unwrap()).unwrap();
        assert_eq!(kept, plan, "{name}");
    }
}

#[test]
fn the_smallest_plan_says_nothing_that_it_need_not() {
    let json = plan("good-minimal").to_json();
    let expected = r#"{"milkpath_plan":1,"author":"A. Lee","language":"zh-Hans","from":"2026-11-25","until":"2026-11-25"}"#;
    assert_eq!(json, expected);
}

#[test]
fn a_mark_of_byte_order_and_blanks_round_it_are_passed_over() {
    let mut bytes = b"\xEF\xBB\xBF\n  ".to_vec();
    bytes.extend(plan("good-full").to_json().bytes());
    bytes.extend(b"\n\n");
    assert_eq!(Plan::read(&bytes), Ok(plan("good-full")));
}

#[rstest]
#[case(MOST_BYTES, false)]
#[case(MOST_BYTES + 1, true)]
fn a_file_above_64_kb_is_refused_before_it_is_read(#[case] length: usize, #[case] refused: bool) {
    let mut bytes = plan("good-full").to_json().into_bytes();
    bytes.resize(length, b' ');
    let read = Plan::read(&bytes);
    let too_large = matches!(&read, Err(BadPlan { why: Why::TooLarge { bytes }, .. }) if *bytes == length);
    assert_eq!((too_large, read.is_ok()), (refused, !refused));
}

#[test]
fn depth_that_would_fill_the_stack_is_refused() {
    let deep = "[".repeat(60_000);
    assert_eq!(Plan::read(deep.as_bytes()).unwrap_err().why.slug(), "not-json");
}

#[test]
fn days_count_from_the_first_to_the_last() {
    let plan = plan("good-full");
    let on = |date: &str| plan.counts_on(date.parse().unwrap());
    assert!(!on("2026-11-19") && on("2026-11-20") && on("2026-12-18") && !on("2026-12-19"));
    let seen = |date: &str| {
        let word = plan.word_on(date.parse().unwrap());
        word.map(|word| {
            word.seen
                .iter()
                .map(|seen| seen.rule.as_str())
                .collect::<Vec<_>>()
        })
    };
    assert_eq!(seen("2026-11-19"), None, "before the plan counts");
    assert_eq!(seen("2026-11-20"), Some(vec!["T17b", "T18"]));
    assert_eq!(
        seen("2026-11-28"),
        Some(vec!["T17b"]),
        "the look of T18 has run out"
    );
    assert_eq!(
        seen("2026-12-05"),
        Some(vec![]),
        "its lines to call sooner are left"
    );
}
