//! The medians, their budgets, and whether they are kept.

use std::fmt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::Serialize;
use serde_json::Value;

use crate::{Outcome, YEAR};

/// What criterion measured, each a group, with how much longer it may last than in a log of a year (design.md 6) and
/// how many milliseconds at most.
const GROUPS: [(&str, Option<f64>, Option<f64>); 9] = [
    ("home", Some(2.0), None),
    ("day", Some(2.0), None),
    ("piece", Some(2.0), None),
    ("trends", Some(2.0), None),
    ("search", None, None),
    ("open", None, None),
    ("export csv", None, None),
    ("export json", None, None),
    ("import feeds", None, Some(2_000.0)),
];

/// One number.
#[derive(Debug, Serialize)]
pub(crate) struct Row {
    /// What, and in a log of how many lines.
    pub(crate) name: String,
    /// The median.
    pub(crate) value: f64,
    /// Of all three numbers.
    pub(crate) unit: &'static str,
    /// What it is measured against in the same run.
    pub(crate) baseline: Option<f64>,
    /// The most that it may be.
    pub(crate) budget: Option<f64>,
}

impl Row {
    fn is_kept(&self) -> bool {
        self.budget.is_none_or(|budget| self.value <= budget)
    }
}

/// All numbers.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Report {
    rows: Vec<Row>,
}

/// Where reports are: `target/bench`.
pub(crate) fn folder() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| "target".into(), PathBuf::from);
    Path::new(env!("CARGO_MANIFEST_DIR")).join(target).join("bench")
}

/// Takes away what an earlier run measured, so that nothing of it is taken for new.
pub(crate) fn forget() -> Outcome {
    let old = folder().join("criterion");
    if old.exists() {
        std::fs::remove_dir_all(old)?;
    }
    std::fs::create_dir_all(folder())?;
    Ok(())
}

/// The word behind `./dev bench`.
fn word() -> Option<String> {
    std::env::args().skip(1).find(|word| !word.starts_with('-'))
}

/// Whether it is named, or all is measured.
pub(crate) fn is_wanted(name: &str) -> bool {
    word().is_none() || is_named(name)
}

/// Whether the word names it.
pub(crate) fn is_named(name: &str) -> bool {
    word().is_some_and(|word| word.contains(name) || name.contains(&word))
}

impl Report {
    pub(crate) fn add(&mut self, row: Row) {
        self.rows.push(row);
    }

    /// Adds what is too long to be measured more than once.
    pub(crate) fn once(
        &mut self,
        name: &str,
        size: u32,
        measure: impl FnOnce() -> Outcome<Duration>,
    ) -> Outcome {
        if is_wanted(name) {
            let value = measure()?.as_secs_f64() * 1_000.0;
            self.add(Row {
                name: format!("{name} {size}"),
                value,
                unit: "ms",
                baseline: None,
                budget: None,
            });
        }
        Ok(())
    }

    /// Reads what criterion measured.
    pub(crate) fn read(&mut self, sizes: &[u32]) -> Outcome {
        for (group, ratio, most) in GROUPS {
            let year = median(group, YEAR)?;
            for size in sizes {
                let Some(value) = median(group, *size)? else {
                    continue;
                };
                let baseline = year.filter(|_| ratio.is_some() && *size > YEAR);
                let by_ratio = ratio.zip(baseline).map(|(ratio, baseline)| ratio * baseline);
                self.add(Row {
                    name: format!("{group} {size}"),
                    value,
                    unit: "ms",
                    baseline,
                    budget: by_ratio.or(most),
                });
            }
        }
        Ok(())
    }

    pub(crate) fn write(&self) -> Outcome {
        let text = serde_json::to_string_pretty(self)?;
        std::fs::write(folder().join("report.json"), text + "\n")?;
        Ok(())
    }

    /// Whether every budget is kept.
    pub(crate) fn is_kept(&self) -> bool {
        self.rows.iter().all(Row::is_kept)
    }
}

/// The median of a group at a size in milliseconds, if it was measured.
fn median(group: &str, size: u32) -> Outcome<Option<f64>> {
    let of_group = folder().join("criterion").join(group.replace(' ', "_"));
    let of_group = if of_group.exists() {
        of_group
    } else {
        folder().join("criterion").join(group)
    };
    let file = of_group.join(size.to_string()).join("new/estimates.json");
    if !file.exists() {
        return Ok(None);
    }
    let estimates: Value = serde_json::from_str(&std::fs::read_to_string(file)?)?;
    let nanoseconds = estimates
        .pointer("/median/point_estimate")
        .and_then(Value::as_f64);
    Ok(Some(
        nanoseconds.ok_or("criterion wrote no median")? / 1_000_000.0,
    ))
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = |number: Option<f64>| number.map_or(String::new(), |number| format!("{number:.3}"));
        writeln!(
            f,
            "\n| What, lines of the log | Median | Unit | Baseline | Budget | |"
        )?;
        writeln!(f, "|---|---:|---|---:|---:|---|")?;
        for row in &self.rows {
            let mark = match row.budget {
                None => "",
                Some(_) if row.is_kept() => "kept",
                Some(_) => "MISSED",
            };
            let (value, unit) = (number(Some(row.value)), row.unit);
            let (baseline, budget) = (number(row.baseline), number(row.budget));
            writeln!(
                f,
                "| {} | {value} | {unit} | {baseline} | {budget} | {mark} |",
                row.name
            )?;
        }
        Ok(())
    }
}
