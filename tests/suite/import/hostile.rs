//! Any bytes: they never end the app, and never leave half of a file in the log.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::Instant;

use milkpath::domain::archive::Record;
use milkpath::domain::at::HOUR;
use milkpath::domain::entry::{Kind, NewEntry, Source};
use milkpath::domain::import::{ImportLine, NewImport};
use milkpath::domain::text::Note;
use milkpath::import::{self, Answers, Error, Reading};
use milkpath::store::Store;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{TestCaseError, TestRunner};

use super::{FILES, LOG, answers, bytes, now, records, store};

/// How many cases; set for a soak.
const CASES: &str = "MILKPATH_IMPORT_CASES";
/// Where its table is written.
const TABLE: &str = "MILKPATH_IMPORT_TABLE";

/// What a cell should not hold, what ends it too early, and what ends it never.
const PIECES: [&str; 32] = [
    "\"",
    "\"\"",
    ",",
    ";",
    "\t",
    "\r",
    "\n",
    "\r\n",
    "\0",
    "\u{FEFF}",
    "'",
    "=1+1",
    "{",
    "}",
    "[",
    "]",
    "null",
    "-1",
    "1e309",
    "99999999999999999999",
    "0.0000001",
    "٣",
    "25:61",
    "2026-02-30 10:00",
    "9999-12-31 23:59:59",
    "0000-00-00 00:00:00",
    "2026-03-29 02:30:00",
    "+99:99",
    "LEFT",
    "feed",
    "\u{202E}",
    "\u{1F37C}",
];

/// A change of a file, at a place that is a part of its length.
#[derive(Clone, Debug)]
enum Change {
    Set(u16, u8),
    Put(u16, &'static str),
    Cut(u16, u8),
    Twice(u16, u8),
}

fn change() -> impl Strategy<Value = Change> {
    let at = any::<u16>;
    prop_oneof![
        (at(), any::<u8>()).prop_map(|(at, byte)| Change::Set(at, byte)),
        (at(), select(PIECES.to_vec())).prop_map(|(at, piece)| Change::Put(at, piece)),
        (at(), any::<u8>()).prop_map(|(at, length)| Change::Cut(at, length)),
        (at(), any::<u8>()).prop_map(|(at, length)| Change::Twice(at, length)),
    ]
}

impl Change {
    fn apply(&self, file: &mut Vec<u8>) {
        let (Self::Set(at, _) | Self::Put(at, _) | Self::Cut(at, _) | Self::Twice(at, _)) = self;
        let from = usize::from(*at) * file.len() / (usize::from(u16::MAX) + 1);
        let until = |length: u8| (from + usize::from(length)).min(file.len());
        match self {
            Self::Set(_, byte) => {
                if let Some(old) = file.get_mut(from) {
                    *old = *byte;
                }
            }
            Self::Put(_, piece) => drop(file.splice(from..from, piece.bytes())),
            Self::Cut(_, length) => drop(file.drain(from..until(*length))),
            Self::Twice(_, length) => {
                let part = file[from..until(*length)].to_vec();
                drop(file.splice(from..from, part));
            }
        }
    }
}

/// A fixture: its head, and some of its rows.
fn some_rows(file: &[u8], from: u8, count: usize) -> Vec<u8> {
    let lines: Vec<&[u8]> = file.split_inclusive(|byte| *byte == b'\n').collect();
    let rows = lines.len().saturating_sub(1).max(1);
    let from = 1 + usize::from(from) % rows;
    let some = lines.iter().skip(from).take(count);
    lines
        .iter()
        .take(1)
        .chain(some)
        .copied()
        .flatten()
        .copied()
        .collect()
}

/// A file that somebody might choose: ours with changes, its head with anything behind it, or anything at all.
fn file() -> impl Strategy<Value = Vec<u8>> {
    let fixtures: Vec<Vec<u8>> = FILES.into_iter().map(bytes).collect();
    let (heads, whole) = (fixtures.clone(), bytes(LOG));
    let changed = (select(fixtures), any::<u8>(), vec(change(), 0..6)).prop_map(|(file, from, changes)| {
        let mut file = some_rows(&file, from, 3);
        for change in &changes {
            change.apply(&mut file);
        }
        file
    });
    let log = vec(change(), 0..3).prop_map(move |changes| {
        let mut file = whole.clone();
        for change in &changes {
            change.apply(&mut file);
        }
        file
    });
    let cells = vec(vec(select(PIECES.to_vec()), 0..4), 0..12);
    let headed = (select(heads), cells).prop_map(|(file, cells)| {
        let cells: Vec<String> = cells.iter().map(|cell| cell.concat()).collect();
        let mut file = some_rows(&file, 0, 0);
        file.extend_from_slice(cells.join(",").as_bytes());
        file
    });
    prop_oneof![
        60 => changed,
        1 => log,
        20 => headed,
        10 => vec(any::<u8>(), 0..80),
        10 => vec(select(PIECES.to_vec()), 0..20).prop_map(|pieces| pieces.concat().into_bytes()),
    ]
}

/// A line that the store refuses: it ends before it begins.
fn refused() -> ImportLine {
    let entry = NewEntry {
        at: now(),
        end: Some(now().plus(-HOUR)),
        kind: Kind::Note,
        note: Note::new("last").ok(),
        babies: Vec::new(),
        source: Source::Own,
    };
    ImportLine {
        key: "hostile:last".to_owned(),
        own: false,
        entry,
        babies: Vec::new(),
    }
}

/// What is done with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum How {
    /// It is read without answers.
    Unanswered,
    /// All is answered, and it is only tried.
    Tried,
    /// It is brought in and taken back.
    Whole,
    /// A last line is added that the store refuses.
    Spoilt,
}

/// A log that is used for all cases, and what they came to.
struct Law {
    store: RefCell<Store>,
    before: Vec<Record>,
    told: RefCell<BTreeMap<&'static str, u64>>,
    /// Lines that came in.
    added: Cell<u64>,
}

impl Law {
    fn new() -> Self {
        let store = store();
        Self {
            before: records(&store),
            store: RefCell::new(store),
            told: RefCell::default(),
            added: Cell::new(0),
        }
    }

    fn count(&self, what: &'static str) {
        *self.told.borrow_mut().entry(what).or_default() += 1;
    }

    fn is_as_before(&self) -> Result<(), TestCaseError> {
        prop_assert!(records(&self.store.borrow()) == self.before, "something is left");
        Ok(())
    }

    /// One file, and what is done with it.
    fn holds(&self, file: &[u8], how: How) -> Result<(), TestCaseError> {
        let given = match how {
            How::Unanswered => Answers::default(),
            _ => answers(),
        };
        let reading = match import::read(file, &given, now()) {
            Ok(reading) => reading,
            Err(error) => {
                self.count(match error {
                    Error::Broken { .. } => "a log that is damaged",
                    _ => "of no known app",
                });
                return Ok(());
            }
        };
        told_once(&reading)?;
        let Some(mut new) = reading.into_new(now(), "hostile") else {
            self.count("something is asked");
            return Ok(());
        };
        if how == How::Spoilt {
            new.lines.push(refused());
        }
        self.comes_in_whole_or_not(&new, how)
    }

    fn comes_in_whole_or_not(&self, new: &NewImport, how: How) -> Result<(), TestCaseError> {
        let done = match how {
            How::Tried => self.store.borrow_mut().try_import(new),
            _ => self.store.borrow_mut().add_import(new),
        };
        let Ok(import) = done else {
            self.count("refused by the store");
            return self.is_as_before();
        };
        if how == How::Tried {
            self.count("tried");
            return self.is_as_before();
        }
        self.count("brought in and taken back");
        self.added.set(self.added.get() + u64::from(import.added));
        let lines = u32::try_from(new.lines.len()).unwrap();
        prop_assert!(!new.records.is_empty() || import.added + import.known == lines);
        let taken = self.store.borrow_mut().undo_import(import.id)?;
        prop_assert_eq!(taken, import.added);
        self.is_as_before()
    }
}

/// Each row is a line, or left out, or told of.
fn told_once(reading: &Reading) -> Result<(), TestCaseError> {
    if reading.needs.is_empty() && reading.records.is_empty() {
        let left_out: u32 = reading.left_out.iter().map(|kind| kind.rows).sum();
        let told = reading.lines.len() + reading.unreadable.len();
        prop_assert_eq!(u32::try_from(told).unwrap() + left_out, reading.rows);
    }
    Ok(())
}

/// Runs so many cases, and tells what they came to.
fn run(cases: u32) -> (Law, f64) {
    let law = Law::new();
    let rows = law.store.borrow().findings().unwrap().rows;
    let config = ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    let start = Instant::now();
    let how = prop_oneof![
        2 => Just(How::Unanswered),
        5 => Just(How::Tried),
        2 => Just(How::Whole),
        1 => Just(How::Spoilt),
    ];
    let outcome = TestRunner::new(config).run(&(file(), how), |(file, how)| law.holds(&file, how));
    let lasted = start.elapsed().as_secs_f64();
    outcome.unwrap_or_else(|error| panic!("{error}"));
    let findings = law.store.borrow().findings().unwrap();
    assert_eq!((findings.sound, findings.rows), (true, rows));
    (law, lasted)
}

#[test]
fn no_bytes_do_harm() {
    let (law, _) = run(1_000);
    let told = law.told.borrow();
    // Every way that a file can go was gone.
    assert_eq!(told.len(), 6, "{told:?}");
    assert!(told.values().all(|count| *count > 3), "{told:?}");
}

/// The same a million times: `./dev test --soak`.
#[test]
#[ignore = "lasts minutes"]
fn no_bytes_do_harm_soak() {
    let cases = std::env::var(CASES).map_or(1_000_000, |cases| cases.parse().unwrap());
    let (law, seconds) = run(cases);
    let mut out = "# Files of any bytes brought in\n\n".to_owned();
    out += "What `./dev test --soak` counted last: fixtures with changes, heads with anything behind them, and bytes.\n\n";
    out += "| What | How many |\n|---|---:|\n";
    let mut row = |what: &str, count: String| writeln!(out, "| {what} | {count} |").unwrap();
    row("cases", cases.to_string());
    row("panics", "0".to_owned());
    row("half written", "0".to_owned());
    for (what, count) in law.told.borrow().iter() {
        row(what, count.to_string());
    }
    row("rows that came in", law.added.get().to_string());
    row("seconds", format!("{seconds:.0}"));
    if let Some(table) = std::env::var_os(TABLE) {
        std::fs::write(table, &out).unwrap();
    }
    print!("{out}");
}
