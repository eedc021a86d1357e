//! Valid plans changed at random: never a panic, never a routine above the caps. A quick set here;
//! `MILKPATH_MUTATIONS=1000000` runs the full count and `MILKPATH_TABLE=FILE` writes what came of it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use milkpath::domain::plan::Plan;
use milkpath::domain::routine::Wishes;
use milkpath::domain::triage::{Answers, Verdict, evaluate};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::Value;

use super::any;
use super::caps::build_all;
use super::files::{good, plan};
use crate::triage::answers::any_answers;

const QUICK: u32 = 3_000;
/// Wishes and verdicts that each changed plan is built for, in turn.
const HOURS: usize = 512;

/// SplitMix64: the same changes at every run.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, most: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(most.max(1)).unwrap()).unwrap()
    }

    fn pick<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        let at = self.below(all.len());
        &all[at]
    }
}

/// A value that may stand anywhere.
fn strange(dice: &mut Dice) -> Value {
    const WORDS: &[&str] = &[
        "",
        "bf4",
        "bf3",
        "gc3",
        "he3",
        "np3",
        "ac2",
        "wu6",
        "T06",
        "T18",
        "T19",
        "compress",
        "cold",
        "over_lump",
        "left",
        "2026-11-25",
        "9999-99-99",
        "0",
        "\u{0}",
        "\u{202E}",
        "en",
    ];
    const NUMBERS: &[i64] = &[
        -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 20, 60, 90, 119, 120, 121, 240, 600, 601, 65_535, 65_536,
    ];
    match dice.below(9) {
        0 => Value::Null,
        1 => Value::Bool(dice.below(2) == 0),
        2 | 3 => (*dice.pick(WORDS)).into(),
        4..=6 => (*dice.pick(NUMBERS)).into(),
        7 => serde_json::json!(f64::from_bits(dice.next())),
        _ => serde_json::json!([{"step": "ly6", "seconds": 120}, {}]),
    }
}

/// Walks to a value somewhere in the tree and changes it, or what it holds.
fn change(value: &mut Value, donor: &Value, dice: &mut Dice) {
    let deeper = dice.below(6) > 0;
    let inner = match value {
        Value::Array(all) if deeper && !all.is_empty() => {
            let at = dice.below(all.len());
            all.get_mut(at)
        }
        Value::Object(all) if deeper && !all.is_empty() => {
            let at = dice.below(all.len());
            all.values_mut().nth(at)
        }
        _ => return replace(value, donor, dice),
    };
    change(inner.unwrap(), donor, dice);
}

/// Adds, takes or replaces one thing.
fn replace(value: &mut Value, donor: &Value, dice: &mut Dice) {
    const KEYS: &[&str] = &[
        "seconds",
        "reps",
        "side",
        "max_level",
        "pain_go_max",
        "bf4",
        "compression",
        "dose",
    ];
    match (value, dice.below(4)) {
        (Value::Array(all), 0) if !all.is_empty() => {
            let copy = dice.pick(all).clone();
            all.insert(dice.below(all.len()), copy);
        }
        (Value::Array(all), 1) if !all.is_empty() => {
            all.remove(dice.below(all.len()));
        }
        (Value::Object(all), 0) if !all.is_empty() => {
            let key = all.keys().nth(dice.below(all.len())).unwrap().clone();
            all.remove(&key);
        }
        (Value::Object(all), 1) => {
            let donated = donor.as_object().unwrap();
            let (key, with) = donated.iter().nth(dice.below(donated.len())).unwrap();
            all.insert(key.clone(), with.clone());
        }
        (Value::Object(all), 2) => {
            let with = strange(dice);
            all.insert((*dice.pick(KEYS)).to_owned(), with);
        }
        (value, _) => *value = strange(dice),
    }
}

/// The bytes of a plan with something wrong in them.
fn torn(bytes: &mut Vec<u8>, dice: &mut Dice) {
    for _ in 0..=dice.below(3) {
        let at = dice.below(bytes.len());
        match dice.below(6) {
            0 => bytes[at] ^= 1 << dice.below(8),
            1 => bytes[at] = u8::try_from(dice.below(256)).unwrap(),
            2 => bytes.truncate(at.max(1)),
            3 => bytes.insert(at, *b"0123456789\"{}[],:-".get(dice.below(18)).unwrap()),
            4 if bytes[at].is_ascii_digit() => bytes[at] = b'0' + u8::try_from(dice.below(10)).unwrap(),
            _ => {
                let end = (at + dice.below(24)).min(bytes.len());
                let copy = bytes[at..end].to_vec();
                let to = dice.below(bytes.len());
                bytes.splice(to..to, copy);
            }
        }
    }
}

/// Wishes and a verdict for each hour, the same at every run.
fn hours() -> Vec<(Wishes, Option<Verdict>)> {
    let mut runner = TestRunner::deterministic();
    let any = (any::wishes(), proptest::option::weighted(0.8, any_answers()));
    let each = (0..HOURS).map(|_| {
        let (wishes, answers) = any.new_tree(&mut runner).unwrap().current();
        (
            wishes,
            answers.as_ref().map(|answers: &Answers| evaluate(answers)),
        )
    });
    each.collect()
}

#[derive(Default)]
struct Tally {
    changed: u32,
    accepted: u32,
    built: u32,
    /// Refused plans by reason.
    refused: BTreeMap<&'static str, u32>,
}

fn run(count: u32, seed: u64) -> Tally {
    let plans: Vec<Plan> = good().iter().map(|name| plan(name)).collect();
    let values: Vec<Value> = plans
        .iter()
        .map(|plan| serde_json::to_value(plan).unwrap())
        .collect();
    let (hours, mut dice, mut tally) = (hours(), Dice(seed), Tally::default());
    for number in 0..count {
        let mut bytes = if dice.below(3) == 0 {
            dice.pick(&plans).to_json().into_bytes()
        } else {
            let mut value = dice.pick(&values).clone();
            for _ in 0..=dice.below(3) {
                let donor = dice.pick(&values).clone();
                change(&mut value, &donor, &mut dice);
            }
            serde_json::to_vec(&value).unwrap()
        };
        if dice.below(3) == 0 {
            torn(&mut bytes, &mut dice);
        }
        tally.changed += 1;
        match Plan::read(&bytes) {
            Err(error) => *tally.refused.entry(error.why.slug()).or_default() += 1,
            Ok(plan) => {
                tally.accepted += 1;
                let (wishes, verdict) = dice.pick(&hours);
                let built = build_all(&plan, wishes, verdict.as_ref());
                tally.built +=
                    built.unwrap_or_else(|fault| panic!("change {number} of seed {seed}: {fault}"));
                assert_eq!(
                    Plan::read(plan.to_json().as_bytes()),
                    Ok(plan),
                    "change {number} of seed {seed}"
                );
            }
        }
    }
    tally
}

fn table(tally: &Tally) -> String {
    let mut out = String::from(
        "# Changed plans\n\n`./dev test --soak`: valid plans with bytes and fields changed at random, read, and every routine of\n\
         those that are accepted built for any wishes and verdict. None may panic or pass a cap.\n\n\
         | What came of it | Count |\n|---|---|\n",
    );
    let refused: u32 = tally.refused.values().sum();
    for (what, count) in [
        ("changed plans", tally.changed),
        ("accepted", tally.accepted),
        ("routines built within every cap", tally.built),
        ("panics, or routines above a cap", 0),
        ("refused, with the field and the reason", refused),
    ] {
        let _ = writeln!(out, "| {what} | {count} |");
    }
    for (why, count) in &tally.refused {
        let _ = writeln!(out, "| refused: `{why}` | {count} |");
    }
    out
}

#[test]
fn changed_plans_never_panic_and_never_pass_a_cap() {
    let count = std::env::var("MILKPATH_MUTATIONS")
        .ok()
        .map_or(QUICK, |count| count.parse().unwrap());
    let tally = run(count, 20_261_125);
    assert_eq!(tally.accepted + tally.refused.values().sum::<u32>(), count);
    assert!(
        tally.accepted > count / 20 && tally.built > tally.accepted / 2,
        "too few are sound"
    );
    assert!(tally.refused.len() > 12, "{:?}", tally.refused);
    if let Ok(file) = std::env::var("MILKPATH_TABLE") {
        std::fs::write(file, table(&tally)).unwrap();
    }
}
