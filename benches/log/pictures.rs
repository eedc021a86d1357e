//! The drawings of the steps: how long the slowest takes to build, and how large the largest is.

use std::hint::black_box;
use std::time::Instant;

use milkpath::art::{Look, Style, scene};
use milkpath::domain::breast_map::{Side, Spot};
use milkpath::domain::catalog::StepId;

use crate::Outcome;
use crate::report::{Report, Row, is_wanted};

/// Milliseconds that one may take, and bytes that it may have (issue of the illustrations).
const BUILD_MS: f64 = 4.0;
const BYTES: f64 = 25_000.0;
/// How often each is built for its median.
const ROUNDS: usize = 21;

/// Every step with its SVG text, in two looks.
pub(crate) fn measure(report: &mut Report) -> Outcome {
    if !is_wanted("picture") {
        return Ok(());
    }
    let usual = Look {
        spot: Some(Spot::new(Side::Left, 2.0, 0.6)?),
        ..Look::default()
    };
    let covered = Look {
        style: Style::Covered,
        one_hand: true,
        ..usual
    };
    let (mut slowest, mut largest) = ((0.0, String::new()), (0.0, String::new()));
    for look in [usual, covered] {
        for step in StepId::ALL {
            let mut times: Vec<f64> = (0..ROUNDS)
                .map(|_| {
                    let begun = Instant::now();
                    black_box(scene(*step, black_box(&look), 0.3).svg(None));
                    begun.elapsed().as_secs_f64() * 1_000.0
                })
                .collect();
            times.sort_by(f64::total_cmp);
            let median = times.get(ROUNDS / 2).copied().unwrap_or_default();
            if median > slowest.0 {
                slowest = (median, step.to_string());
            }
            #[allow(clippy::cast_precision_loss)] // some kilobytes
            let bytes = scene(*step, &look, 0.3).svg(None).len() as f64;
            if bytes > largest.0 {
                largest = (bytes, step.to_string());
            }
        }
    }
    for (what, (value, step), unit, budget) in [
        ("slowest", slowest, "ms", BUILD_MS),
        ("largest", largest, "B", BYTES),
    ] {
        report.add(Row {
            name: format!("picture, the {what}: {step}"),
            value,
            unit,
            baseline: None,
            budget: Some(budget),
        });
    }
    Ok(())
}
