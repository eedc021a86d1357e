//! What runs, what a clog is told beside its checks, and the milk of a session.

use super::{calm, clog, now, stopped};
use crate::domain::at::{HOUR, MINUTE};
use crate::domain::breast_map::Side;
use crate::domain::catalog::{RoutineId, StepId};
use crate::domain::day::Span;
use crate::domain::entry::{CareDraft, CareKind, Draft, DraftKind, KindName, Method, Source};
use crate::domain::ids::{EpisodeId, TimerId};
use crate::domain::memory::Help;
use crate::domain::player::Moment;
use crate::domain::session::{NewSession, SessionEnd, StepDone, StepOutcome};
use crate::domain::text::Line;
use crate::domain::timer::{Doing, Event, Timed, Timer};
use crate::domain::trigger::Trigger;
use crate::store::{Error, FILE, Filter, Mark, Result, Store, Turn};

fn moment(ms: i64) -> Moment {
    Moment {
        wall_ms: now().utc_ms() + ms,
        mono_ms: ms,
    }
}

fn pump() -> Timer {
    Timer::start(
        Timed::Pump { method: Method::Pump },
        Doing::Both,
        now(),
        moment(0),
    )
}

#[test]
fn a_timer_outlives_a_kill_and_becomes_one_line() -> Result<()> {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join(FILE);
    let mut store = Store::open(&file)?;
    let mut feed = Timer::start(
        Timed::Feed { babies: Vec::new() },
        Doing::Side(Side::Left),
        now(),
        moment(0),
    );
    let id = store.start_timer(&feed, now())?;
    let second = store.start_timer(&pump(), now())?;
    assert!(feed.update(Event::Switch, moment(5 * MINUTE)));
    store.save_timer(id, &feed, now().plus(5 * MINUTE))?;
    drop(store);
    let mut store = Store::open(&file)?;
    let kept = store.timers()?;
    assert_eq!(kept.iter().map(|kept| kept.id).collect::<Vec<_>>(), [id, second]);
    assert_eq!(kept[0].timer, feed);
    let anew = Moment {
        mono_ms: 3,
        ..moment(8 * MINUTE)
    };
    let line = kept[0].timer.finish(now().plus(8 * MINUTE), anew);
    let entry = store.finish_timer(id, &line)?;
    assert_eq!(store.entry(entry)?, line.clone().with(entry));
    assert_eq!(store.finish_timer(id, &line), Err(Error::missing("timers", id)));
    assert_eq!(
        store.save_timer(id, &feed, now()),
        Err(Error::missing("timers", id))
    );
    let page = store.entries(&Filter::default(), Mark::NEWEST, Turn::Older, 9)?;
    assert_eq!(page.entries.len(), 1, "two taps on Done write one line");
    store.drop_timer(second)?;
    assert_eq!(store.drop_timer(second), Err(Error::missing("timers", second)));
    assert!(store.timers()?.is_empty());
    Ok(())
}

#[test]
fn a_timer_that_no_events_make_is_a_fault() -> Result<()> {
    let mut store = Store::in_memory()?;
    store.start_timer(&pump(), now())?;
    store
        .db()
        .execute("UPDATE timers SET state = '{\"pieces\": []}'", [])?;
    assert!(matches!(store.timers(), Err(Error::BadRow { .. })));
    let faults = store.findings()?.faults;
    assert_eq!(
        (faults[0].table.as_str(), faults[0].column.as_str()),
        ("timers", "state")
    );
    assert_eq!(store.drop_timer(TimerId(1)), Ok(()));
    Ok(())
}

#[test]
fn what_she_says_of_a_clog_replaces_what_was_said() -> Result<()> {
    let mut store = Store::in_memory()?;
    let id = store.open_episode(&clog(now()))?;
    let worry = Line::new("that I must stop").unwrap();
    store.save_wishes(id, Some(&worry), None)?;
    store.save_triggers(id, &[Trigger::Stress, Trigger::TightBra, Trigger::Stress])?;
    store.save_triggers(id, &[Trigger::Strap, Trigger::MissedFeed])?;
    store.save_helped(id, Some(Help::Feeds))?;
    let notes = store.episode(id)?.notes;
    assert_eq!(
        (notes.worry, notes.goal, notes.helped),
        (Some(worry), None, Some(Help::Feeds))
    );
    assert_eq!(notes.triggers, [Trigger::MissedFeed, Trigger::Strap]);
    let nowhere = EpisodeId(9);
    assert!(store.save_helped(nowhere, None).is_err() && store.save_triggers(nowhere, &[]).is_err());
    assert!(store.clog_notes(nowhere).is_err());
    store
        .db()
        .execute("UPDATE triggers SET \"trigger\" = 'moon' WHERE id = 4", [])?;
    let fault = store.findings()?.faults.remove(0);
    assert_eq!(
        (fault.table.as_str(), fault.row.as_str(), fault.column.as_str()),
        ("triggers", "4", "trigger")
    );
    Ok(())
}

fn with_milk(step: StepId) -> SessionEnd {
    let done = StepDone {
        position: 0,
        step,
        block: "cs10".to_owned(),
        outcome: StepOutcome::Done,
        seconds: 300,
        level: None,
    };
    SessionEnd {
        steps: vec![done],
        ..stopped(now().plus(10 * MINUTE))
    }
}

#[test]
fn the_milk_of_a_session_is_written_with_its_end() -> Result<()> {
    let mut store = Store::in_memory()?;
    let relief = NewSession {
        routine: RoutineId::ClogRelief,
        side: Some(Side::Right),
        ..calm(now())
    };
    let id = store.start_session(&relief, "{}")?;
    store.end_session(id, &with_milk(StepId::Gc1))?;
    let lines = |store: &Store| {
        store
            .entries(&Filter::default(), Mark::NEWEST, Turn::Older, 9)
            .map(|page| page.entries)
    };
    let feed = lines(&store)?.remove(0);
    assert_eq!(
        (feed.kind.name(), feed.source),
        (KindName::Feed, Source::Session(id))
    );
    assert_eq!(
        store
            .log_home(
                Span {
                    from_ms: 0,
                    until_ms: i64::MAX
                },
                now().plus(HOUR)
            )?
            .ended_on,
        Some(Side::Right)
    );
    // Whoever has only pumped for two weeks means the pump.
    store.delete_entry(feed.id, now())?;
    let timer = store.start_timer(&pump(), now())?;
    store.finish_timer(timer, &pump().finish(now(), moment(0)))?;
    let second = store.start_session(&relief, "{}")?;
    store.end_session(second, &with_milk(StepId::Gc1))?;
    assert!(
        lines(&store)?
            .iter()
            .all(|entry| entry.kind.name() == KindName::Pump)
    );
    Ok(())
}

#[test]
fn the_memory_tells_what_came_before_the_last_clog_was_gone() -> Result<()> {
    let mut store = Store::in_memory()?;
    assert_eq!(store.memory()?, None);
    let id = store.open_episode(&clog(now()))?;
    let strokes = NewSession {
        episode: Some(id),
        ..calm(now().plus(HOUR))
    };
    let run = store.start_session(&strokes, "{}")?;
    store.end_session(
        run,
        &SessionEnd {
            ended: now().plus(2 * HOUR),
            ..with_milk(StepId::Ly6)
        },
    )?;
    let cold = Draft::new(
        now().plus(3 * HOUR),
        DraftKind::Care(CareDraft::tapped(CareKind::Cold)),
    );
    store.add_entry(&cold.finish(now().plus(4 * HOUR)).unwrap())?;
    store.close_episode(id, now().plus(14 * HOUR))?;
    store.save_helped(id, Some(Help::Feeds))?;
    let memory = store.memory()?.unwrap();
    assert_eq!(
        (memory.hours, memory.helped, memory.routine),
        (14, Some(Help::Feeds), Some(RoutineId::CalmOnly))
    );
    assert_eq!(memory.after, [Help::Feeds, Help::FeatherStrokes, Help::Cold]);
    Ok(())
}
