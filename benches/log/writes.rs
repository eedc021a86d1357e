//! A write until it is acknowledged, beside the same row by SQLite alone: one after the other, so that both meet the
//! same disk.

use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

use milkpath::domain::at::{At, MINUTE};
use milkpath::domain::baby::ForBaby;
use milkpath::domain::breast_map::Side;
use milkpath::domain::entry::{BreastDraft, Draft, DraftKind, FeedDraft, NewEntry};
use milkpath::domain::ids::BabyId;
use milkpath::store::Database;
use rusqlite::{Connection, ToSql, TransactionBehavior};

use crate::Outcome;
use crate::family::{Family, now};
use crate::report::{Report, Row, is_wanted};

/// Pairs of writes.
const PAIRS: u32 = 300;
/// How much longer ours may last (design.md 6).
const BUDGET: f64 = 1.2;

const INSERT: &str = include_str!("../../src/store/entries/insert.sql");
const BABY: &str = include_str!("../../src/store/entries/insert_baby.sql");

/// A feed of ten minutes, each a minute after the last.
fn feed(place: u32) -> Outcome<NewEntry> {
    let breast = BreastDraft {
        order: vec![Side::Left, Side::Right],
        left_s: Some(300),
        right_s: Some(300),
        ..BreastDraft::default()
    };
    let feed = FeedDraft {
        breast: Some(breast),
        bottle: None,
    };
    let at = now().plus(i64::from(place) * MINUTE);
    let draft = Draft {
        end: Some(at.plus(10 * MINUTE)),
        babies: vec![ForBaby {
            baby: BabyId(1),
            side: None,
        }],
        ..Draft::new(at, DraftKind::Feed(feed))
    };
    draft
        .finish(at.plus(10 * MINUTE))
        .map_err(|flaws| format!("{flaws:?}").into())
}

pub(crate) fn measure(report: &mut Report, family: &Family) -> Outcome {
    if !is_wanted("write") {
        return Ok(());
    }
    let copy = family.copy()?;
    let mut raw = raw(&copy)?;
    let ours = Database::of(family.open()?)?;
    let (mut of_ours, mut of_raw) = (Vec::new(), Vec::new());
    // The first pairs only warm both.
    for place in 0..PAIRS + 20 {
        let new = feed(place)?;
        let at = new.at;
        let start = Instant::now();
        by_sqlite(&mut raw, at)?;
        let middle = Instant::now();
        wait(ours.add_entry(new))?;
        let end = Instant::now();
        if place >= 20 {
            of_raw.push(middle - start);
            of_ours.push(end - middle);
        }
    }
    let (value, baseline) = (median(of_ours), median(of_raw));
    report.add(Row {
        name: format!("write {}", family.lines),
        value,
        unit: "ms",
        baseline: Some(baseline),
        budget: Some(BUDGET * baseline),
    });
    drop(raw);
    std::fs::remove_file(copy)?;
    Ok(())
}

/// The same database with the same pragmas.
fn raw(file: &std::path::Path) -> Outcome<Connection> {
    let db = Connection::open(file)?;
    db.pragma_update(None, "journal_mode", "WAL")?;
    db.pragma_update(None, "synchronous", "FULL")?;
    db.pragma_update(None, "foreign_keys", true)?;
    Ok(db)
}

/// The row of [`feed`], in one transaction.
fn by_sqlite(db: &mut Connection, at: At) -> Outcome {
    let step = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let (from, until) = (at.utc_ms(), at.plus(10 * MINUTE).utc_ms());
    let filled: [(&str, &dyn ToSql); 11] = [
        (":kind", &"feed"),
        (":at_utc_ms", &from),
        (":at_offset_min", &at.offset_min()),
        (":end_utc_ms", &until),
        (":end_offset_min", &at.offset_min()),
        (":at_breast", &true),
        (":side_order", &"lr"),
        (":left_s", &300),
        (":right_s", &300),
        (":paused_s", &0),
        (":note", &None::<String>),
    ];
    // What is not bound is null.
    step.prepare_cached(INSERT)?.execute(&filled[..])?;
    let entry = step.last_insert_rowid();
    step.prepare_cached(BABY)?
        .execute(rusqlite::named_params! { ":entry": entry, ":baby": 1, ":side": None::<String> })?;
    step.commit()?;
    Ok(())
}

/// The middle of so many times, in milliseconds.
fn median(mut times: Vec<Duration>) -> f64 {
    times.sort();
    let middle = times.get(times.len() / 2).copied().unwrap_or_default();
    middle.as_secs_f64() * 1_000.0
}

/// Wakes a thread that waits.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Waits for a future, as the app's runtime does: asleep until it is woken.
fn wait<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(value) => return value,
            Poll::Pending => thread::park(),
        }
    }
}
