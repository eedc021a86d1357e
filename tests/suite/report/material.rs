//! What a summary is made of is what the log holds.

use milkpath::demo::{self, Amount};
use milkpath::domain::at::DAY;
use milkpath::domain::day::Span;
use milkpath::domain::entry::Entry;
use milkpath::store::{Result, Store};

fn sample() -> Store {
    let mut store = Store::in_memory().unwrap();
    demo::fill(&mut store, 3, Amount::Days(60), demo::now(3)).unwrap();
    store
}

fn last(days: i64) -> Span {
    let until_ms = demo::now(3).utc_ms();
    Span {
        from_ms: until_ms - days * DAY,
        until_ms,
    }
}

#[test]
fn a_span_holds_the_clogs_that_were_there_in_it() -> Result<()> {
    let store = sample();
    let all = store.material(last(60), None)?;
    assert_eq!((all.clogs.len(), all.heads.len()), (3, 3));
    let week = store.material(last(7), None)?;
    assert_eq!((week.clogs.len(), week.heads.len()), (1, 3));
    let oldest = all.clogs[0].episode.clone();
    let alone = store.material(last(60), Some(oldest.id))?;
    assert_eq!(alone.clogs.len(), 1);
    assert_eq!(alone.clogs[0].episode, oldest);
    let before = Span {
        from_ms: oldest.onset.utc_ms() - DAY,
        until_ms: oldest.onset.utc_ms(),
    };
    assert_eq!(store.material(before, None)?.clogs, Vec::new());
    Ok(())
}

#[test]
fn it_reads_what_the_single_reads_read() -> Result<()> {
    let store = sample();
    let all = store.material(last(60), None)?;
    let trends = store.log_trends(last(60), None)?;
    assert_eq!((&all.feeds, &all.pumps), (&trends.feeds, &trends.pumps));
    assert_eq!((&all.looks, &all.sessions), (&trends.looks, &trends.sessions));
    for story in &all.clogs {
        let read = store.episode(story.episode.id)?;
        assert_eq!(
            (&story.episode, &story.sessions, &story.triage),
            (&read.episode, &read.sessions, &read.triage)
        );
        assert_eq!(
            (&story.worry, &story.triggers),
            (&read.notes.worry, &read.notes.triggers)
        );
    }
    let told = |entry: &Entry| entry.note.is_some() || entry.kind.name().slug() == "care";
    let lines = store.entries_within(last(60))?;
    assert!(
        lines
            .iter()
            .filter(|entry| told(entry))
            .all(|entry| all.told.contains(entry))
    );
    Ok(())
}
