//! Changing the language: how long the slowest takes until all its words and formats are there.

use std::hint::black_box;
use std::time::Instant;

use milkpath::domain::settings::Words;
use milkpath::l10n::{Locale, Tr};

use crate::report::{Report, Row, is_wanted};

/// Milliseconds from tap to picture that the words may take of (design.md 6).
const BUDGET_MS: f64 = 50.0;
/// How often each is made for its median.
const ROUNDS: usize = 21;

/// Every language with its words, one date and one step.
pub(crate) fn measure(report: &mut Report) {
    if !is_wanted("language") {
        return;
    }
    let mut slowest = (0.0, "");
    for locale in Locale::ALL {
        let mut times: Vec<f64> = (0..ROUNDS)
            .map(|_| {
                let begun = Instant::now();
                let tr = Tr::new(black_box(locale), Words::Breast);
                black_box((tr.table("steps-bf3"), tr.long_day(chrono::NaiveDate::default())));
                begun.elapsed().as_secs_f64() * 1_000.0
            })
            .collect();
        times.sort_by(f64::total_cmp);
        let median = times.get(ROUNDS / 2).copied().unwrap_or_default();
        if median > slowest.0 {
            slowest = (median, locale.tag());
        }
    }
    report.add(Row {
        name: format!("language, the slowest change: {}", slowest.1),
        value: slowest.0,
        unit: "ms",
        baseline: None,
        budget: Some(BUDGET_MS),
    });
}
