//! Three years of feeds.

use std::fmt::Write as _;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;

use milkpath::domain::at::DAY;
use milkpath::domain::entry::KindName;
use milkpath::import::{self, Answers, Counted, Question};
use milkpath::store::{FILE, Store};
use rusqlite::Connection;

use super::{answers, now, records, store};

/// Six feeds a day for three years.
const ROWS: u32 = 6_570;

/// As Baby Buddy writes them.
fn feeds() -> String {
    let mut text =
        "id,child_id,child_first_name,child_last_name,start,end,type,method,amount,notes,tags\n".to_owned();
    for row in 0..ROWS {
        let start = now().plus(-i64::from(ROWS - row) * DAY / 6).local().naive_utc();
        let end = start + chrono::TimeDelta::minutes(12);
        let (method, amount) = match row % 3 {
            0 => ("left breast", ""),
            1 => ("right breast", ""),
            _ => ("bottle", "90.0"),
        };
        let time = "%Y-%m-%d %H:%M:%S";
        let (start, end) = (start.format(time), end.format(time));
        writeln!(
            text,
            "{row},1,Ida,Sommer,{start},{end},breast milk,{method},{amount},,"
        )
        .unwrap();
    }
    text
}

#[test]
fn three_years_come_in_whole_in_one_write_and_go_again() {
    let text = feeds();
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
    let reading = import::read(feeds().as_bytes(), &utc, now()).unwrap();
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
