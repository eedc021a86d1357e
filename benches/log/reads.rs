//! What a screen reads when it opens.

use std::hint::black_box;

use chrono_tz::Tz;
use criterion::{BenchmarkId, Criterion};
use milkpath::domain::day::{Day, DayStart, Span, day_of, last_days};
use milkpath::store::{Filter, Mark, Result, Store, Turn};

use crate::Outcome;
use crate::family::{Family, now};

const ZONE: Tz = Tz::Europe__Berlin;
/// Lines of one piece of the timeline.
const PIECE: u16 = 40;

/// Something that a screen reads.
type Read = fn(&Store) -> Result<()>;

pub(crate) fn measure(criterion: &mut Criterion, families: &[Family]) -> Outcome {
    let mut group = criterion.benchmark_group("open");
    for family in families {
        group.bench_function(BenchmarkId::from_parameter(family.lines), |bench| {
            bench.iter(|| family.open().is_ok());
        });
    }
    group.finish();
    let stores = families.iter().map(Family::open).collect::<Outcome<Vec<_>>>()?;
    let reads: [(&str, Read); 5] = [
        ("home", home),
        ("day", day),
        ("piece", piece),
        ("trends", trends),
        ("search", search),
    ];
    for (name, read) in reads {
        let mut group = criterion.benchmark_group(name);
        for (store, family) in stores.iter().zip(families) {
            // Whatever fails is told here and not timed.
            read(store)?;
            group.bench_function(BenchmarkId::from_parameter(family.lines), |bench| {
                bench.iter(|| black_box(read(store)).is_ok());
            });
        }
        group.finish();
    }
    Ok(())
}

/// As the app does before its first screen.
fn home(store: &Store) -> Result<()> {
    let today = day_of(now().utc_ms(), DayStart::MIDNIGHT, ZONE);
    black_box(store.overview(now())?);
    black_box(store.log_home(today.span, now())?);
    Ok(())
}

/// All lines of yesterday, and what trends say of it.
fn day(store: &Store) -> Result<()> {
    let days = last_days(2, now().utc_ms(), DayStart::MIDNIGHT, ZONE);
    let yesterday = whole(days.get(..1).unwrap_or_default());
    black_box(store.entries_within(yesterday)?);
    black_box(store.log_trends(yesterday, None)?);
    Ok(())
}

/// The first piece of the timeline, as its screen reads it.
fn piece(store: &Store) -> Result<()> {
    let page = store.entries(&Filter::default(), Mark::NEWEST, Turn::Older, PIECE)?;
    let last = page.entries.last().map_or(Mark::NEWEST, Mark::of);
    let span = Span {
        from_ms: last.utc_ms,
        until_ms: Mark::NEWEST.utc_ms,
    };
    black_box(store.log_trends(span, None)?);
    black_box(page);
    Ok(())
}

/// Ninety days, the longest that one may choose, and the year of the clogs.
fn trends(store: &Store) -> Result<()> {
    for count in [90, 365] {
        let days = last_days(count, now().utc_ms(), DayStart::MIDNIGHT, ZONE);
        black_box(store.log_trends(whole(&days), None)?);
    }
    Ok(())
}

/// A word that no note holds, so that all of them are looked through.
fn search(store: &Store) -> Result<()> {
    let filter = Filter {
        words: Some("no such word".to_owned()),
        ..Filter::default()
    };
    black_box(store.entries(&filter, Mark::NEWEST, Turn::Older, PIECE)?);
    Ok(())
}

fn whole(days: &[Day]) -> Span {
    Span {
        from_ms: days.first().map_or(0, |day| day.span.from_ms),
        until_ms: days.last().map_or(0, |day| day.span.until_ms),
    }
}
