//! The log at its sizes: what a screen reads, a write, files out and in; against the budgets of design.md 6.
//!
//! `./dev bench` runs all of it, `./dev bench NAME` what has that in its name. The databases are those of the sample
//! family, made once in a temporary folder and gone at the end. `target/bench/report.json` holds the medians.

mod family;
#[path = "../../tests/suite/import/feeds.rs"]
mod feeds;
mod languages;
mod moving;
mod pictures;
mod reads;
mod report;
#[cfg(feature = "files")]
mod summary;
mod writes;

use std::error::Error;
use std::process::ExitCode;
use std::time::Duration;

use criterion::Criterion;

use family::Family;
use report::Report;

/// What a step of the bench may say went wrong.
type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// The size that larger ones are measured against: a year.
const YEAR: u32 = 10_000;
/// Lines of the logs: a month, a year, ten years, a century.
const SIZES: [u32; 4] = [1_000, YEAR, 100_000, 1_000_000];

fn criterion() -> Criterion {
    Criterion::default()
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(2))
        .sample_size(20)
        .without_plots()
        .output_directory(&report::folder().join("criterion"))
        .configure_from_args()
}

fn measure() -> Outcome<Report> {
    report::forget()?;
    let mut criterion = criterion();
    let mut report = Report::default();
    pictures::measure(&mut report)?;
    languages::measure(&mut report);
    if report::is_named("picture") || report::is_named("language") {
        return Ok(report);
    }
    if report::is_named("summary") {
        return pages(report, &Family::of(YEAR)?);
    }
    let families = SIZES.into_iter().map(Family::of).collect::<Outcome<Vec<_>>>()?;
    // What is compared is measured one after the other.
    reads::measure(&mut criterion, &families)?;
    for family in families.iter().filter(|family| family.lines == YEAR) {
        report = pages(report, family)?;
    }
    for family in &families {
        writes::measure(&mut report, family)?;
        moving::measure(&mut criterion, &mut report, family)?;
    }
    criterion.final_summary();
    report.read(&SIZES)?;
    Ok(report)
}

/// The pages of a family's summary, where the build has pages.
#[cfg_attr(
    not(feature = "files"),
    allow(unused_mut, unused_variables, clippy::unnecessary_wraps)
)]
fn pages(mut report: Report, family: &Family) -> Outcome<Report> {
    #[cfg(feature = "files")]
    summary::measure(&mut report, family)?;
    Ok(report)
}

fn main() -> ExitCode {
    let kept = measure().and_then(|report| {
        report.write()?;
        println!("{report}");
        Ok(report.is_kept())
    });
    match kept {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("bench: {error}");
            ExitCode::FAILURE
        }
    }
}
