//! The summary for a therapist: what is in it, what never is, its words, and its pages.

mod any;
#[cfg(feature = "files")]
mod handout;
#[cfg(all(feature = "files", feature = "ui"))]
mod left_out;
mod material;
mod message;
mod model;
#[cfg(feature = "files")]
mod numbers;
#[cfg(feature = "files")]
mod pages;
#[cfg(feature = "files")]
mod paper;
mod records;

use chrono_tz::Tz;
use milkpath::demo::{self, Amount};
use milkpath::domain::day::DayStart;
use milkpath::domain::settings::Words;
use milkpath::export::report::{Choice, Period, Report};
use milkpath::l10n::{Locale, Tr};
use milkpath::store::Store;

const BERLIN: Tz = Tz::Europe__Berlin;

/// The sample family.
fn sample(seed: u64, days: u32) -> Store {
    let mut store = Store::in_memory().unwrap();
    demo::fill(&mut store, seed, Amount::Days(days), demo::now(seed)).unwrap();
    store
}

/// Its last days.
fn last(days: u32, seed: u64) -> Period {
    Period::last(days, demo::now(seed), DayStart::MIDNIGHT, BERLIN)
}

fn told(store: &Store, period: &Period, choice: &Choice, seed: u64) -> Report {
    let span = period.span(DayStart::MIDNIGHT, BERLIN);
    let material = store.material(span, period.clog).unwrap();
    Report::of(&material, period, choice, BERLIN, demo::now(seed))
}

fn english() -> Tr {
    Tr::new(Locale::En, Words::Breast)
}
