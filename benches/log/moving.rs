//! Files out of a log and into it.

use std::io::{self, BufWriter};
use std::time::{Duration, Instant};

use criterion::{BenchmarkId, Criterion, SamplingMode};
use milkpath::domain::archive::Place;
use milkpath::domain::settings::MilkUnit;
use milkpath::export::{Format, Writer};
use milkpath::import::{self, Answers};
use milkpath::store::Store;

use crate::Outcome;
use crate::family::{Family, now};
use crate::feeds::{ROWS, feeds};
use crate::report::Report;

/// The longest log that is written out ten times, and that is read back whole.
const LONGEST: u32 = 100_000;

pub(crate) fn measure(criterion: &mut Criterion, report: &mut Report, family: &Family) -> Outcome {
    let mut store = family.open()?;
    for format in Format::ALL {
        let name = format!("export {}", format.extension());
        if family.lines > LONGEST {
            report.once(&name, family.lines, || {
                let start = Instant::now();
                export(&store, format, BufWriter::new(io::sink()))?;
                Ok(start.elapsed())
            })?;
            continue;
        }
        let mut group = criterion.benchmark_group(name);
        group.sample_size(10).sampling_mode(SamplingMode::Flat);
        group.bench_function(BenchmarkId::from_parameter(family.lines), |bench| {
            bench.iter(|| export(&store, format, BufWriter::new(io::sink())).is_ok());
        });
    }
    let feeds = feeds(now());
    let mut group = criterion.benchmark_group("import feeds");
    group.sample_size(10).sampling_mode(SamplingMode::Flat);
    group.bench_function(BenchmarkId::from_parameter(family.lines), |bench| {
        bench.iter_custom(|times| {
            let mut all = Duration::ZERO;
            for _ in 0..times {
                all += import(&mut store, feeds.as_bytes()).unwrap_or(Duration::MAX);
            }
            all
        });
    });
    group.finish();
    if family.lines > LONGEST {
        return Ok(());
    }
    report.once("restore json", family.lines, || restore(&store))
}

/// All of the log, page by page, as the app does.
fn export<W: io::Write>(store: &Store, format: Format, out: W) -> Outcome<W> {
    let mut writer = Writer::new(format, out)?;
    let mut place = Some(Place::default());
    while let Some(from) = place {
        let page = store.archive(from)?;
        for record in page.records {
            writer.add(record)?;
        }
        place = page.next;
    }
    Ok(writer.finish()?.0)
}

/// How long it lasts until the lines of a file are in the log; then they are taken back.
fn import(store: &mut Store, file: &[u8]) -> Outcome<Duration> {
    let answers = Answers {
        zone: Some(chrono_tz::UTC),
        unit: Some(MilkUnit::Millilitres),
        ..Answers::default()
    };
    let start = Instant::now();
    let reading = import::read(file, &answers, now())?;
    let new = reading
        .into_new(now(), "feeding.csv")
        .ok_or("something is still asked")?;
    let import = store.add_import(&new)?;
    let lasted = start.elapsed();
    if import.added != ROWS {
        return Err(format!("{} of {ROWS} lines came in", import.added).into());
    }
    store.undo_import(import.id)?;
    Ok(lasted)
}

/// How long it lasts until a whole log is back, in an empty database on the same disk.
fn restore(store: &Store) -> Outcome<Duration> {
    let file = export(store, Format::Json, Vec::new())?;
    let folder = tempfile::tempdir()?;
    let mut other = Store::open(&folder.path().join(milkpath::store::FILE))?;
    let start = Instant::now();
    let reading = import::read(&file, &Answers::default(), now())?;
    let new = reading
        .into_new(now(), "log.json")
        .ok_or("something is still asked")?;
    other.add_import(&new)?;
    Ok(start.elapsed())
}
