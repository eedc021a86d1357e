//! Every verb of the log through the handle of the app: each request has the reply that fits.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use super::log::{cold, feed, today};
use crate::domain::at::MINUTE;
use crate::domain::baby::{BabyColour, NewBaby};
use crate::domain::breast_map::Side;
use crate::domain::entry::Method;
use crate::domain::entry::any::now;
use crate::domain::ids::{BabyId, EntryId, EpisodeId};
use crate::domain::memory::Help;
use crate::domain::player::Moment;
use crate::domain::text::Line;
use crate::domain::timer::{Doing, Event, Timed, Timer};
use crate::domain::trigger::Trigger;
use crate::store::{
    Database, Error, Filter, ImportLine, LogRequest, Mark, NewImport, Reply, Request, Result, Turn,
};

/// What the work gives; it waits for the thread of the store.
fn wait<T>(work: impl Future<Output = T>) -> T {
    let mut work = pin!(work);
    loop {
        match work.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(value) => return value,
            Poll::Pending => std::thread::yield_now(),
        }
    }
}

#[test]
fn lines_babies_and_files_go_through_the_handle() -> Result<()> {
    let log = Database::in_memory()?;
    let baby = NewBaby {
        name: Line::new("Ida").unwrap(),
        birth: None,
        colour: BabyColour::Leaf,
    };
    let id = wait(log.save_baby(None, baby))?;
    assert_eq!(wait(log.babies())?[0].id, id);
    let line = feed(40, &[Side::Left]);
    let entry = wait(log.add_entry(line.clone()))?;
    assert_eq!(wait(log.entry(entry))?, line.clone().with(entry));
    assert_eq!(wait(log.overlapping(line.clone(), None))?.len(), 1);
    wait(log.replace_entry(entry, cold(30, "better")))?;
    let found = wait(log.entries(Filter::default(), Mark::NEWEST, Turn::Older, 9))?;
    assert_eq!(found.entries, wait(log.entries_within(today()))?);
    wait(log.delete_entry(entry, now()))?;
    wait(log.restore_entry(entry))?;
    wait(log.purge_deleted(now()))?;
    let import = NewImport {
        at: now(),
        format: "nara".to_owned(),
        name: String::new(),
        lines: vec![ImportLine {
            key: "nara:1".to_owned(),
            own: false,
            entry: line,
            babies: Vec::new(),
        }],
        records: Vec::new(),
        left_out: 0,
        unreadable: 0,
    };
    let import = wait(log.add_import(import))?;
    assert_eq!(wait(log.known_keys(vec!["nara:1".to_owned()]))?, 1);
    assert_eq!(wait(log.imports())?.first(), Some(&import));
    assert_eq!(wait(log.undo_import(import.id))?, 1);
    wait(log.delete_baby(id))?;
    assert!(wait(log.babies())?.is_empty());
    Ok(())
}

#[test]
fn timers_clogs_and_reads_go_through_the_handle() -> Result<()> {
    let log = Database::in_memory()?;
    let moment = |ms| Moment {
        wall_ms: now().utc_ms() + ms,
        mono_ms: ms,
    };
    let mut timer = Timer::start(
        Timed::Pump { method: Method::Pump },
        Doing::Both,
        now(),
        moment(0),
    );
    let id = wait(log.start_timer(timer.clone(), now()))?;
    assert!(timer.update(Event::Pause, moment(MINUTE)));
    wait(log.save_timer(id, timer.clone(), now()))?;
    assert_eq!(wait(log.timers())?[0].timer, timer);
    let entry = wait(log.finish_timer(id, timer.finish(now(), moment(2 * MINUTE))))?;
    assert_eq!(entry, EntryId(1));
    let second = wait(log.start_timer(timer, now()))?;
    wait(log.drop_timer(second))?;
    let clog = wait(log.open_episode(super::clog(now())))?;
    wait(log.save_triggers(clog, vec![Trigger::Stress]))?;
    wait(log.save_wishes(clog, None, Line::new("rest").ok()))?;
    wait(log.save_helped(clog, Some(Help::Rest)))?;
    assert_eq!(wait(log.clog_notes(clog))?.triggers, [Trigger::Stress]);
    assert_eq!(wait(log.memory())?, None);
    assert!(wait(log.log_home(today(), now()))?.last_pump.is_some());
    assert_eq!(wait(log.log_trends(today(), None))?.clogs.len(), 1);
    Ok(())
}

#[test]
fn a_request_of_the_log_is_part_of_a_whole_or_of_nothing() -> Result<()> {
    let log = Database::in_memory()?;
    let add = || Request::Log(LogRequest::AddEntry(Box::new(feed(40, &[Side::Left]))));
    let fails = Request::Log(LogRequest::SaveTriggers {
        id: EpisodeId(9),
        triggers: Vec::new(),
    });
    assert_eq!(
        wait(log.together(vec![add(), fails])),
        Err(Error::missing("episodes", 9))
    );
    assert!(wait(log.entry(EntryId(1))).is_err());
    wait(log.together(vec![add(), add()]))?;
    assert!(wait(log.entry(EntryId(2))).is_ok());
    let json = serde_json::to_string(&add()).unwrap();
    assert!(matches!(
        serde_json::from_str(&json),
        Ok(Request::Log(LogRequest::AddEntry(_)))
    ));
    assert!(serde_json::to_string(&Reply::Done).is_ok());
    let nobody = wait(log.log_trends(today(), Some(BabyId(4))))?;
    assert_eq!(nobody.feeds.len(), 2, "lines that name no baby are about each");
    Ok(())
}
