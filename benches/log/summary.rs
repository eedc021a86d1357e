//! The summary as a page: a month and a year, from the log to the bytes, after the fonts were read once.

use std::hint::black_box;
use std::ops::ControlFlow;
use std::time::Instant;

use milkpath::domain::settings::Words;
use milkpath::export::pdf::{Fonts, Form, Paper, render};
use milkpath::export::report::{Choice, Period, Report as Summary};
use milkpath::l10n::{Locale, Tr};

use crate::Outcome;
use crate::family::{Family, now};
use crate::report::{Report, Row, is_wanted};

/// Days, the milliseconds that they may take and the bytes that they may have (issue of the summary).
const PERIODS: [(u32, f64); 2] = [(30, 50.0), (365, 400.0)];
const BYTES: f64 = 400_000.0;
/// How often each is made for its median.
const ROUNDS: usize = 11;

/// Both periods of the family's log.
pub(crate) fn measure(report: &mut Report, family: &Family) -> Outcome {
    if !is_wanted("summary") {
        return Ok(());
    }
    let store = family.open()?;
    let settings = store.settings()?;
    let (tr, fonts) = (Tr::new(Locale::En, Words::Breast), Fonts::own());
    let form = Form::of(Paper::A4, &tr);
    for (days, budget) in PERIODS {
        let period = Period::last(days, now(), settings.day_start, chrono_tz::UTC);
        let page = || -> Outcome<Vec<u8>> {
            let material = store.material(period.span(settings.day_start, chrono_tz::UTC), period.clog)?;
            let summary = Summary::of(&material, &period, &Choice::default(), chrono_tz::UTC, now());
            Ok(render(&summary, &tr, form, &fonts, &mut |_| {
                ControlFlow::Continue(())
            })?)
        };
        // The first one reads the fonts.
        let bytes = page()?.len();
        let mut times = Vec::with_capacity(ROUNDS);
        for _ in 0..ROUNDS {
            let begun = Instant::now();
            black_box(page()?);
            times.push(begun.elapsed().as_secs_f64() * 1_000.0);
        }
        times.sort_by(f64::total_cmp);
        report.add(Row {
            name: format!("summary of {days} days"),
            value: times.get(ROUNDS / 2).copied().unwrap_or_default(),
            unit: "ms",
            baseline: None,
            budget: Some(budget),
        });
        #[allow(clippy::cast_precision_loss)] // some kilobytes
        let bytes = bytes as f64;
        report.add(Row {
            name: format!("summary of {days} days, its size"),
            value: bytes,
            unit: "B",
            baseline: None,
            budget: Some(BYTES),
        });
    }
    Ok(())
}
