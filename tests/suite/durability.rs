//! A write that was acknowledged is in the file, whatever happens to the process; one that was not leaves no half.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::task::{Context, Poll, Waker};

use milkpath::domain::at::At;
use milkpath::domain::breast_map::Side;
use milkpath::domain::catalog::{RoutineId, StepId};
use milkpath::domain::entry::{CareDraft, CareKind, Draft, DraftKind};
use milkpath::domain::episode::{NewEpisode, Place};
use milkpath::domain::player::Moment;
use milkpath::domain::session::{Ending, NewSession, SessionEnd, StepDone, StepOutcome};
use milkpath::domain::timer::{Doing, Timed, Timer};
use milkpath::store::{Database, Error, FILE, Result, Store};
use rusqlite::Connection;

/// Set for the process that is to be killed: the folder in which it writes.
const VICTIM: &str = "MILKPATH_SUITE_VICTIM";

fn at(ms: i64) -> At {
    At::new(ms, 60).unwrap()
}

fn clog(ms: i64) -> NewEpisode {
    NewEpisode {
        place: Place::AllOver(Side::Left),
        size: None,
        onset: at(ms),
        opened: at(ms),
    }
}

/// Waits for a future of the database, whose thread wakes nobody here: it is asked again at once.
fn wait<T>(future: impl Future<Output = T>) -> T {
    let mut future = std::pin::pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(value) => return value,
            Poll::Pending => std::thread::yield_now(),
        }
    }
}

fn clogs_seen_by_another(file: &Path) -> i64 {
    let other = Connection::open(file).unwrap();
    other
        .query_row("SELECT count(*) FROM episodes", [], |row| row.get(0))
        .unwrap()
}

#[test]
fn an_acknowledged_write_is_seen_by_another_connection() -> Result<()> {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join(FILE);
    let database = Database::open(&file)?;
    for count in 1..=5 {
        wait(database.open_episode(clog(count)))?;
        assert_eq!(clogs_seen_by_another(&file), count);
    }
    Ok(())
}

#[test]
fn clones_share_one_store_and_the_last_closes_it() -> Result<()> {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join(FILE);
    let database = Database::open(&file)?;
    let clone = database.clone();
    let elsewhere = std::thread::spawn(move || wait(clone.open_episode(clog(1))));
    let id = elsewhere.join().unwrap()?;
    assert_eq!(wait(database.episode(id))?.episode.onset, at(1));
    assert!(matches!(Store::open(&file).err(), Some(Error::Locked { .. })));
    drop(database);
    assert_eq!(Store::open(&file)?.episodes()?.len(), 1);
    Ok(())
}

#[test]
fn a_request_is_done_although_its_asker_left() -> Result<()> {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join(FILE);
    let database = Database::open(&file)?;
    {
        let mut asked = std::pin::pin!(database.open_episode(clog(1)));
        let _ = asked.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    }
    drop(database);
    assert_eq!(Store::open(&file)?.episodes()?.len(), 1);
    Ok(())
}

#[test]
fn what_was_not_committed_is_gone_whole() -> Result<()> {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join(FILE);
    let mut store = Store::open(&file)?;
    let started = NewSession {
        episode: None,
        routine: RoutineId::CalmOnly,
        plan: None,
        side: None,
        by_helper: false,
        started: at(1),
        pain_before: None,
    };
    let id = store.start_session(&started, "{}")?;
    let step = StepDone {
        position: 0,
        step: StepId::Bf3,
        block: "co2".to_owned(),
        outcome: StepOutcome::Done,
        seconds: 4,
        level: None,
    };
    // Two steps at one place: the second cannot be written, so nothing of the ending is.
    let end = SessionEnd {
        ended: at(2),
        ending: Ending::Finished,
        pain_after: None,
        hands_on_s: 4,
        press_s: 0,
        steps: vec![step.clone(), step],
    };
    assert!(matches!(store.end_session(id, &end), Err(Error::Internal { .. })));
    assert_eq!(store.session(id)?.ending, None);
    assert!(store.running()?.is_some());
    Ok(())
}

/// Not a test of its own: what the next ones start and kill.
#[test]
fn victim() {
    let Some(dir) = std::env::var_os(VICTIM) else {
        return;
    };
    let mut store = Store::open(&Path::new(&dir).join(FILE)).unwrap();
    for ms in 0.. {
        store.open_episode(&clog(ms)).unwrap();
        say_kept();
    }
}

/// Not a test of its own either: one feed after the other, each begun and ended.
#[test]
fn feeding_victim() {
    let Some(dir) = std::env::var_os(VICTIM) else {
        return;
    };
    let mut store = Store::open(&Path::new(&dir).join(FILE)).unwrap();
    for ms in 0.. {
        let moment = Moment {
            wall_ms: ms,
            mono_ms: ms,
        };
        let feed = Timed::Feed { babies: Vec::new() };
        let timer = Timer::start(feed, Doing::Side(Side::Left), at(ms), moment);
        let id = store.start_timer(&timer, at(ms)).unwrap();
        say_kept();
        store.finish_timer(id, &timer.finish(at(ms), moment)).unwrap();
        say_kept();
    }
}

fn say_kept() {
    let mut out = std::io::stderr();
    writeln!(out, "kept").unwrap();
}

/// Kills the victim after some writes; its folder, and how many writes it said were kept.
fn killed(victim: &str) -> (tempfile::TempDir, usize) {
    let dir = tempfile::tempdir().unwrap();
    let mut victim = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", victim, "--nocapture"])
        .env(VICTIM, dir.path())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(victim.stderr.take().unwrap()).lines();
    let is_kept = |line: &std::io::Result<String>| line.as_deref().is_ok_and(|line| line == "kept");
    let mut kept = lines.by_ref().filter(is_kept).take(21).count();
    victim.kill().unwrap();
    victim.wait().unwrap();
    kept += lines.filter(is_kept).count();
    assert!(kept >= 21, "the victim died on its own after {kept}");
    (dir, kept)
}

#[test]
fn a_killed_process_loses_only_what_was_not_acknowledged() -> Result<()> {
    let (dir, kept) = killed("durability::victim");
    let store = Store::open(&dir.path().join(FILE))?;
    let found = store.episodes()?.len();
    assert!(
        found == kept || found == kept + 1,
        "{kept} acknowledged, {found} found"
    );
    assert!(store.findings()?.sound);
    Ok(())
}

#[test]
fn a_feed_that_was_begun_runs_after_a_kill_and_one_that_ended_is_a_line() -> Result<()> {
    let (dir, kept) = killed("durability::feeding_victim");
    let store = Store::open(&dir.path().join(FILE))?;
    let lines = usize::try_from(store.findings()?.rows["entries"]).unwrap();
    let found = 2 * lines + store.timers()?.len();
    assert!(
        found == kept || found == kept + 1,
        "{kept} acknowledged, {found} found"
    );
    assert!(store.findings()?.sound);
    Ok(())
}

/// As the app does at each start, with the time that it is then.
fn started(file: &Path, ms: i64) -> Result<Database> {
    let log = Database::open(file)?;
    wait(log.purge_deleted(at(ms)))?;
    Ok(log)
}

#[test]
fn a_deleted_line_outlives_a_start_and_is_gone_at_one_after_ten_minutes() -> Result<()> {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join(FILE);
    let (minute, now) = (60_000, 1_793_499_000_000);
    let kind = DraftKind::Care(CareDraft::tapped(CareKind::Cold));
    let line = Draft::new(at(now), kind).finish(at(now)).unwrap();
    let log = started(&file, now)?;
    let (kept, gone) = (wait(log.add_entry(line.clone()))?, wait(log.add_entry(line))?);
    wait(log.delete_entry(kept, at(now)))?;
    wait(log.delete_entry(gone, at(now)))?;
    drop(log);
    let log = started(&file, now + 9 * minute)?;
    wait(log.restore_entry(kept))?;
    drop(log);
    let log = started(&file, now + 11 * minute)?;
    assert!(matches!(
        wait(log.restore_entry(gone)),
        Err(Error::Missing { .. })
    ));
    assert!(wait(log.entry(kept)).is_ok());
    drop(log);
    assert_eq!(Store::open(&file)?.findings()?.rows["entries"], 1);
    Ok(())
}
