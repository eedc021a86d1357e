//! Three years of feeds.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;

use milkpath::domain::entry::KindName;
use milkpath::import::{self, Answers, Counted, Question};
use milkpath::store::{FILE, Store};
use rusqlite::Connection;

use super::feeds::{ROWS, feeds};
use super::{answers, now, records, store};

#[test]
fn three_years_come_in_whole_in_one_write_and_go_again() {
    let text = feeds(now());
    let first = import::read(text.as_bytes(), &Answers::default(), now()).unwrap();
    let asked: Vec<_> = first
        .needs
        .iter()
        .map(|asked| (asked.question, asked.rows))
        .collect();
    assert_eq!(asked, [(Question::Zone, ROWS), (Question::Unit, ROWS / 3)]);
    let utc = Answers {
        zone: Some(chrono_tz::UTC),
        ..answers()
    };
    let reading = import::read(text.as_bytes(), &utc, now()).unwrap();
    assert_eq!(reading.counts, [(Counted::Entry(KindName::Feed), ROWS)]);
    assert_eq!((reading.rows, reading.unreadable.len()), (ROWS, 0));
    let new = reading.into_new(now(), "feeding.csv").unwrap();
    let mut store = store();
    let before = records(&store);
    let import = store.add_import(&new).unwrap();
    assert_eq!((import.added, import.known), (ROWS, 0));
    assert_eq!(records(&store).len(), before.len() + 1 + ROWS as usize);
    let again = store.add_import(&new).unwrap();
    assert_eq!((again.added, again.known), (0, ROWS));
    assert_eq!(store.undo_import(again.id).unwrap(), 0);
    assert_eq!(store.undo_import(import.id).unwrap(), ROWS);
    assert_eq!(records(&store), before);
}

/// Another program sees all of it or nothing.
#[test]
fn a_file_comes_in_by_one_write() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join(FILE);
    let mut store = Store::open(&file).unwrap();
    let utc = Answers {
        zone: Some(chrono_tz::UTC),
        ..answers()
    };
    let reading = import::read(feeds(now()).as_bytes(), &utc, now()).unwrap();
    let new = reading.into_new(now(), "feeding.csv").unwrap();
    let other = Connection::open(&file).unwrap();
    let (end, (looks, seen)) = (AtomicBool::new(false), mpsc::channel());
    let done = &end;
    std::thread::scope(|scope| {
        scope.spawn(move || {
            while !done.load(Ordering::Relaxed) {
                let count = other.query_row("SELECT count(*) FROM entries", [], |row| row.get(0));
                looks.send(count.unwrap_or(-1)).unwrap();
            }
        });
        let added = store.add_import(&new).map(|import| import.added);
        done.store(true, Ordering::Relaxed);
        assert_eq!(added, Ok(ROWS));
    });
    let all: Vec<i64> = seen.try_iter().collect();
    assert!(
        all.iter().all(|count| [0, i64::from(ROWS)].contains(count)),
        "{all:?}"
    );
}
