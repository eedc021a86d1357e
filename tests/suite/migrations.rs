//! Each fixture is brought to the newest version and keeps its rows; what cannot be opened is left as it was.

use std::path::{Path, PathBuf};

use milkpath::domain::at::At;
use milkpath::domain::breast_map::Spot;
use milkpath::domain::catalog::RoutineId;
use milkpath::domain::day::Span;
use milkpath::domain::ids::{EpisodeId, SessionId};
use milkpath::domain::pain::Pain;
use milkpath::domain::plan::{Came, NewPlan, Plan};
use milkpath::domain::session::{Ending, NewSession, SessionEnd};
use milkpath::domain::share::{NewShare, Section, Share, ShareKind};
use milkpath::domain::technique::StopCode;
use milkpath::store::{ClogNotes, Error, FILE, Filter, Mark, Result, Store, Turn, newest};
use rstest::rstest;
use rusqlite::Connection;

/// A data folder with the file that `make` writes.
fn folder(make: impl FnOnce(&Path)) -> (tempfile::TempDir, PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join(FILE);
    make(&file);
    (dir, file)
}

fn from_dump(dump: &str) -> (tempfile::TempDir, PathBuf) {
    folder(|file| Connection::open(file).unwrap().execute_batch(dump).unwrap())
}

const V0001: &str = include_str!("../fixtures/v0001.sql");
const V0002: &str = include_str!("../fixtures/v0002.sql");
const V0003: &str = include_str!("../fixtures/v0003.sql");
const V0004: &str = include_str!("../fixtures/v0004.sql");
const V0005: &str = include_str!("../fixtures/v0005.sql");

/// The end of the run that was on when the app was updated.
fn end(now: At) -> SessionEnd {
    SessionEnd {
        ended: now,
        ending: Ending::Finished,
        pain_after: None,
        hands_on_s: 60,
        press_s: 0,
        steps: Vec::new(),
    }
}

#[test]
fn version_1_keeps_its_rows() -> Result<()> {
    let (_dir, file) = from_dump(V0001);
    let now = At::new(1_774_738_799_000, 60).unwrap();
    let store = Store::open(&file)?;
    let read = store.overview(now)?;
    assert_eq!(
        (read.settings.tone, read.settings.country.as_deref()),
        (7, Some("DE"))
    );
    assert_eq!(
        read.profile.birth.map(|day| day.to_string()).as_deref(),
        Some("2026-03-01")
    );
    assert_eq!(read.profile.conditions.map(|all| all.len()), Some(2));
    assert_eq!(read.people.len(), 1);
    let open = read.open.unwrap();
    assert_eq!(
        (open.id, open.checks.len(), open.checks[0].pain.map(Pain::score)),
        (EpisodeId(2), 2, Some(6))
    );
    assert_eq!(open.spot.map(Spot::clinician_hour), Some(10));
    let [runs, stopped] = read.open_sessions.as_slice() else {
        panic!("two sessions")
    };
    assert_eq!(
        (runs.ending, stopped.ending),
        (None, Some(Ending::Stopped(Some(StopCode::S1))))
    );
    assert_eq!(stopped.steps.len(), 2);
    assert_eq!(read.running.unwrap().state::<serde_json::Value>()?["step"], 3);
    assert_eq!(read.desk.unwrap().route, "/play");
    assert_eq!((read.triage.len(), read.heard.len()), (1, 1));
    assert_eq!(read.last_gone[0].id, EpisodeId(1));
    let findings = store.findings()?;
    assert_eq!((findings.version, findings.faults), (newest(), Vec::new()));
    Ok(())
}

#[test]
fn version_2_keeps_its_rows_and_its_log_is_empty() -> Result<()> {
    let (_dir, file) = from_dump(V0002);
    let now = At::new(1_774_738_799_000, 60).unwrap();
    let mut store = Store::open(&file)?;
    let told = store.episode(EpisodeId(1))?;
    assert_eq!((told.sessions.len(), told.notes), (1, ClogNotes::default()));
    assert_eq!(store.overview(now)?.open_sessions.len(), 2);
    let day = Span {
        from_ms: 0,
        until_ms: now.utc_ms(),
    };
    let home = store.log_home(day, now)?;
    assert!(home.last_feed.is_none() && home.timers.is_empty() && home.babies.is_empty());
    assert_eq!(
        store
            .entries(&Filter::default(), Mark::NEWEST, Turn::Older, 10)?
            .entries,
        []
    );
    let memory = store.memory()?.unwrap();
    assert_eq!(
        (memory.clog, memory.routine),
        (EpisodeId(1), Some(RoutineId::ClogRelief))
    );
    // The run that was on when the app was updated ends as any other, with the milk that left in it.
    store.end_session(SessionId(2), &end(now))?;
    let findings = store.findings()?;
    assert_eq!((findings.version, findings.faults), (newest(), Vec::new()));
    Ok(())
}

#[test]
fn version_3_keeps_its_rows_and_takes_plans() -> Result<()> {
    let (_dir, file) = from_dump(V0003);
    let now = At::new(1_795_608_000_000, 60).unwrap(); // 2026-11-25
    let mut store = Store::open(&file)?;
    assert_eq!((store.babies()?.len(), store.plans()?), (1, Vec::new()));
    assert_eq!(store.session(SessionId(3))?.plan, None);
    let plan = Plan::read(include_bytes!("../fixtures/plan/good-full.json")).unwrap();
    let id = store.accept_plan(&NewPlan {
        plan,
        accepted: now,
        came: Came::Qr,
    })?;
    assert_eq!(store.overview(now)?.plan.map(|kept| kept.id), Some(id));
    let findings = store.findings()?;
    assert_eq!((findings.version, findings.faults), (newest(), Vec::new()));
    // What an earlier restore brought can still be taken back.
    let brought = store.imports()?[0].id;
    assert_eq!(store.undo_import(brought)?, 1);
    assert!(store.session(SessionId(3)).is_err());
    Ok(())
}

#[test]
fn version_4_keeps_its_plan_and_takes_what_was_given_out() -> Result<()> {
    let (_dir, file) = from_dump(V0004);
    let now = At::new(1_795_608_000_000, 60).unwrap(); // 2026-11-25
    let mut store = Store::open(&file)?;
    assert_eq!((store.plans()?.len(), store.shares()?), (1, Vec::new()));
    let given = NewShare {
        at: now,
        kind: ShareKind::Pdf,
        from: now.date(),
        to: now.date(),
        one_clog: false,
        sections: Section::ALL.into(),
        left_out: 0,
        named: false,
        sealed: false,
    };
    let id = store.add_share(&given)?;
    assert_eq!(store.shares()?, [Share { id, what: given }]);
    let findings = store.findings()?;
    assert_eq!((findings.version, findings.faults), (newest(), Vec::new()));
    // What an earlier restore brought can still be taken back, the plan among it.
    let brought = store.imports()?[0].id;
    assert_eq!(store.undo_import(brought)?, 1);
    assert_eq!((store.plans()?, store.shares()?.len()), (Vec::new(), 1));
    Ok(())
}

#[test]
fn version_5_keeps_what_was_given_out_and_who_did_the_strokes_is_her() -> Result<()> {
    let (_dir, file) = from_dump(V0005);
    let now = At::new(1_795_608_000_000, 60).unwrap(); // 2026-11-25
    let mut store = Store::open(&file)?;
    assert_eq!(store.shares()?.len(), 1);
    assert!(!store.session(SessionId(3))?.by_helper);
    let new = NewSession {
        episode: None,
        routine: RoutineId::CalmOnly,
        plan: None,
        side: None,
        by_helper: true,
        started: now,
        pain_before: None,
    };
    store.end_session(SessionId(2), &end(now))?;
    let id = store.start_session(&new, "{}")?;
    assert!(store.session(id)?.by_helper);
    let findings = store.findings()?;
    assert_eq!((findings.version, findings.faults), (newest(), Vec::new()));
    Ok(())
}

#[rstest]
#[case(V0001)]
#[case(V0002)]
#[case(V0003)]
#[case(V0004)]
#[case(V0005)]
fn a_migrated_file_has_the_schema_of_a_new_one(#[case] dump: &str) -> Result<()> {
    let (_old, migrated) = from_dump(dump);
    let (_new, fresh) = folder(|_| ());
    drop(Store::open(&migrated)?);
    drop(Store::open(&fresh)?);
    assert_eq!(schema(&migrated), schema(&fresh));
    assert!(schema(&fresh).len() > 12);
    Ok(())
}

/// Every object of the schema, and the two numbers in the head of the file.
fn schema(file: &Path) -> Vec<String> {
    let db = Connection::open(file).unwrap();
    let number = |name: &str| {
        db.pragma_query_value(None, name, |row| row.get::<_, i64>(0))
            .unwrap()
            .to_string()
    };
    let mut all = vec![number("user_version"), number("application_id")];
    let sql = "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY type, name";
    let mut statement = db.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| row.get::<_, String>(0)).unwrap();
    all.extend(rows.map(|row| row.unwrap()));
    all
}

#[test]
fn opening_twice_changes_nothing() -> Result<()> {
    let (_dir, file) = from_dump(V0001);
    drop(Store::open(&file)?);
    let once = std::fs::read(&file).unwrap();
    drop(Store::open(&file)?);
    assert!(std::fs::read(&file).unwrap() == once);
    Ok(())
}

#[test]
fn a_newer_file_is_refused_and_untouched() {
    let (_dir, file) = from_dump(V0001);
    let newer = newest() + 1;
    Connection::open(&file)
        .unwrap()
        .pragma_update(None, "user_version", newer)
        .unwrap();
    let before = std::fs::read(&file).unwrap();
    assert_eq!(
        Store::open(&file).err(),
        Some(Error::TooNew {
            file: newer,
            app: newest()
        })
    );
    assert!(std::fs::read(&file).unwrap() == before);
}

#[rstest]
#[case::text(|bytes: &mut Vec<u8>| *bytes = b"milk".to_vec())]
#[case::long_text(|bytes: &mut Vec<u8>| *bytes = b"not a database\n".repeat(900))]
#[case::cut_short(|bytes: &mut Vec<u8>| bytes.truncate(bytes.len() / 2))]
#[case::torn_page(|bytes: &mut Vec<u8>| bytes[4096..4200].fill(0xA5))]
#[case::torn_head(|bytes: &mut Vec<u8>| bytes[0..16].fill(0))]
fn a_damaged_file_is_refused_and_untouched(#[case] damage: fn(&mut Vec<u8>)) {
    let (_dir, file) = from_dump(V0001);
    drop(Store::open(&file).unwrap());
    let mut bytes = std::fs::read(&file).unwrap();
    damage(&mut bytes);
    std::fs::write(&file, &bytes).unwrap();
    assert!(matches!(Store::open(&file).err(), Some(Error::Damaged { .. })));
    assert!(std::fs::read(&file).unwrap() == bytes);
}

#[test]
fn the_database_of_another_program_is_left_alone() {
    let (_dir, file) =
        from_dump("CREATE TABLE songs (title TEXT); INSERT INTO songs VALUES ('Guten Abend');");
    let before = std::fs::read(&file).unwrap();
    assert!(matches!(Store::open(&file).err(), Some(Error::Damaged { .. })));
    assert!(std::fs::read(&file).unwrap() == before);
}

#[test]
fn two_windows_cannot_share_a_folder() -> Result<()> {
    let (_dir, file) = folder(|_| ());
    let first = Store::open(&file)?;
    assert!(matches!(Store::open(&file).err(), Some(Error::Locked { .. })));
    drop(first);
    Store::open(&file).map(drop)
}

#[test]
fn an_empty_file_becomes_a_new_database() -> Result<()> {
    let (_dir, file) = folder(|file| std::fs::write(file, b"").unwrap());
    assert_eq!(Store::open(&file)?.findings()?.version, newest());
    Ok(())
}
