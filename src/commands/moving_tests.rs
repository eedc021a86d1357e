//! Laws of moving out and in: whatever the log holds, it comes back as it was, once.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::*;
use crate::domain::archive::{Part, Record};
use crate::domain::at::MINUTE;
use crate::domain::baby::{BabyColour, NewBaby};
use crate::domain::entry::any::{entry, now};
use crate::domain::entry::{NewEntry, Source};
use crate::domain::ids::{SessionId, TriageId};
use crate::domain::memory::Help;
use crate::domain::text::Line;
use crate::domain::triage::{Answers, NewAnswered, NewHeard, Said, evaluate};
use crate::domain::trigger::Trigger;
use crate::import::{self, Reading};
use crate::store::any;

/// A log, shown as its export.
struct Sample(Store);

impl std::fmt::Debug for Sample {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&String::from_utf8_lossy(&bytes(&self.0, Format::Json)))
    }
}

/// A log of everything that there is.
fn log() -> impl Strategy<Value = Sample> {
    let family = (any::settings(), any::profile(), vec(any::person(), 0..3));
    let clog = (
        any::episode(),
        vec(any::check(), 0..4),
        option::of(any::at()),
        0..15_usize,
        0..15_usize,
    );
    let run = (any::session(), any::end(), any::<bool>());
    (
        family,
        vec(clog, 0..3),
        vec(run, 0..3),
        vec((any::at(), any::<bool>()), 0..3),
        vec(entry(), 0..12),
    )
        .prop_map(|(family, clogs, runs, answers, entries)| {
            let mut store = Store::in_memory().unwrap();
            let (settings, profile, people) = family;
            store.save_settings(&settings).unwrap();
            store.save_profile(&profile).unwrap();
            for person in &people {
                store.save_person(None, person).unwrap();
            }
            for name in ["Ida; the \"first\"", "=Noa\\"] {
                let (name, birth) = (Line::new(name).unwrap(), None);
                let colour = BabyColour::Plum;
                store.save_baby(None, &NewBaby { name, birth, colour }).unwrap();
            }
            for (new, checks, gone, helped, triggers) in &clogs {
                let id = store.open_episode(new).unwrap();
                for check in checks {
                    store.add_check(id, check).unwrap();
                }
                if let Some(gone) = gone {
                    store.close_episode(id, *gone).unwrap();
                }
                store.save_helped(id, Help::ALL.get(*helped).copied()).unwrap();
                store
                    .save_triggers(id, &Trigger::ALL[..*triggers.min(&14)])
                    .unwrap();
                store
                    .save_wishes(id, Line::new("+ worry").ok().as_ref(), None)
                    .unwrap();
            }
            let episodes = store.episodes().unwrap();
            for (new, end, for_clog) in &runs {
                let mut new = new.clone();
                new.episode = episodes.first().filter(|_| *for_clog).map(|head| head.id);
                let id = store.start_session(&new, "{}").unwrap();
                store.end_session(id, end).unwrap();
            }
            for (place, (at, correct)) in answers.iter().enumerate() {
                let answers = Answers::none_of_these();
                let new = NewAnswered {
                    at: *at,
                    verdict: evaluate(&answers),
                    answers,
                    corrects: (*correct && place > 0).then_some(TriageId(1)),
                    episode: episodes.first().map(|head| head.id),
                };
                let triage = store.add_triage(&new).unwrap();
                let person = store
                    .overview(*at)
                    .unwrap()
                    .people
                    .first()
                    .map(|person| person.id);
                let heard = NewHeard {
                    triage,
                    at: at.plus(MINUTE),
                    said: Said::Seen,
                    person,
                };
                store.add_heard(&heard).unwrap();
            }
            for (place, entry) in entries.iter().enumerate() {
                let source = if place % 3 == 0 && !runs.is_empty() {
                    Source::Session(SessionId(1))
                } else {
                    Source::Own
                };
                store
                    .add_entry(&NewEntry {
                        source,
                        ..entry.clone()
                    })
                    .unwrap();
            }
            Sample(store)
        })
}

fn bytes(store: &Store, format: Format) -> Vec<u8> {
    write(store, format, Vec::new(), |error| panic!("{error}"))
        .unwrap()
        .0
}

fn read(file: &[u8]) -> Reading {
    import::read(file, &import::Answers::default(), now()).unwrap()
}

/// All records of these parts.
fn records(store: &Store, parts: &[Part]) -> Vec<Record> {
    let mut all = Vec::new();
    let mut place = Some(Place::default());
    while let Some(from) = place {
        let page = store.archive(from).unwrap();
        if parts.contains(&from.part) {
            all.extend(page.records);
        }
        place = page.next;
    }
    all
}

/// The lines without number, source and key, by time and then by what they say.
fn lines(store: &Store) -> Vec<String> {
    let of = |record: Record| match record {
        Record::Entry(keyed) => {
            let plain = NewEntry {
                source: Source::Own,
                ..keyed.entry.into_new()
            };
            Some(serde_json::to_string(&plain).unwrap())
        }
        _ => None,
    };
    let mut all: Vec<String> = records(store, &[Part::Entries])
        .into_iter()
        .filter_map(of)
        .collect();
    all.sort();
    all
}

/// Every cell of a table, the head among them.
fn cells(table: &[u8]) -> Vec<String> {
    let mut rows = csv::ReaderBuilder::new().has_headers(false).from_reader(table);
    let rows: Vec<csv::StringRecord> = rows.records().collect::<Result<_, _>>().unwrap();
    rows.iter().flatten().map(str::to_owned).collect()
}

fn file(reading: Reading) -> crate::domain::import::NewImport {
    reading.into_new(now(), "log").unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_log_comes_back_as_it_was(Sample(mut log) in log()) {
        let whole = bytes(&log, Format::Json);
        let reading = read(&whole);
        let new = file(reading);
        let mut other = Store::in_memory()?;
        let import = other.add_import(&new)?;
        // All but the import itself, which the new log knows of.
        let mut again = Writer::new(Format::Json, Vec::new()).unwrap();
        for record in records(&other, &Part::ALL) {
            if record != Record::Import(import.clone()) {
                again.add(record).unwrap();
            }
        }
        let again = String::from_utf8(again.finish().unwrap().0).unwrap();
        prop_assert_eq!(again, String::from_utf8(whole).unwrap());
        prop_assert_eq!(import.known, 0);
        // The same file again adds nothing, here and where it came from.
        let second = other.add_import(&new)?;
        prop_assert_eq!((second.added, second.known), (0, import.added));
        let back = log.try_import(&new)?;
        prop_assert_eq!((back.added, back.known), (0, import.added));
        // And it can be taken back, to the last row.
        other.undo_import(second.id)?;
        prop_assert_eq!(other.undo_import(import.id)?, import.added);
        let left = other.findings()?.rows;
        for table in ["entries", "episodes", "checks", "sessions", "triage", "contacts", "people", "babies", "imports"] {
            prop_assert_eq!(left[table], 0, "{}", table);
        }
    }

    #[test]
    fn any_table_comes_back_line_for_line(Sample(mut log) in log()) {
        let table = bytes(&log, Format::Csv);
        for cell in cells(&table) {
            prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']), "{:?}", cell);
        }
        let reading = read(&table);
        prop_assert_eq!(&reading.unreadable, &Vec::new());
        let new = file(reading);
        let mut other = Store::in_memory()?;
        for baby in log.babies()? {
            let (name, birth, colour) = (baby.name, baby.birth, baby.colour);
            other.save_baby(None, &NewBaby { name, birth, colour })?;
        }
        let import = other.add_import(&new)?;
        prop_assert_eq!(lines(&other), lines(&log));
        prop_assert_eq!(import.known, 0);
        let second = other.add_import(&new)?;
        prop_assert_eq!((second.added, second.known), (0, import.added));
        prop_assert_eq!(log.try_import(&new)?.added, 0);
        prop_assert_eq!(other.undo_import(import.id)?, import.added);
        prop_assert!(lines(&other).is_empty());
    }
}
