//! Files that are brought in, and taking them back.

use super::log::{cold, family, feed};
use crate::domain::at::HOUR;
use crate::domain::breast_map::Side;
use crate::domain::entry::any::now;
use crate::domain::entry::{Kind, NewEntry, Source};
use crate::domain::ids::{BabyId, EntryId, ImportId};
use crate::domain::text::{Line, Note};
use crate::store::{Error, ImportLine, NewImport, Result};

fn file(lines: Vec<ImportLine>) -> NewImport {
    NewImport {
        at: now(),
        format: "nara".to_owned(),
        name: "export.csv".to_owned(),
        lines,
        records: Vec::new(),
        left_out: 3,
        unreadable: 1,
    }
}

fn lines(count: i64, name: &str) -> Vec<ImportLine> {
    let line = |place: i64| ImportLine {
        key: format!("nara:{place}"),
        own: false,
        entry: feed(60 + place * 90, &[Side::Left]),
        babies: vec![(Line::new(name).unwrap(), None)],
    };
    (0..count).map(line).collect()
}

#[test]
fn a_second_import_adds_nothing_and_undo_leaves_nothing() -> Result<()> {
    let mut store = family()?;
    store.add_entry(&cold(10, ""))?;
    let first = store.add_import(&file(lines(20, "Mia")))?;
    assert_eq!(
        (first.added, first.known, first.left_out, first.unreadable),
        (20, 0, 3, 1)
    );
    assert_eq!(store.babies()?.len(), 3);
    let read = store.entry(EntryId(2))?;
    assert_eq!(
        (read.source, read.babies[0].baby),
        (Source::Import(first.id), BabyId(3))
    );
    assert_eq!(store.known_keys(&["nara:0".to_owned(), "nara:99".to_owned()])?, 1);
    let second = store.add_import(&file(lines(25, "Ida")))?;
    assert_eq!((second.added, second.known), (5, 20));
    assert_eq!(
        store
            .imports()?
            .iter()
            .map(|import| import.id)
            .collect::<Vec<_>>(),
        [second.id, first.id]
    );
    assert_eq!(store.undo_import(first.id)?, 20);
    assert_eq!(store.babies()?.len(), 2, "the baby that only this file named");
    assert_eq!(store.undo_import(second.id)?, 5);
    assert_eq!(store.undo_import(ImportId(9)), Err(Error::missing("imports", 9)));
    assert_eq!(store.findings()?.rows["entries"], 1);
    Ok(())
}

#[test]
fn an_import_that_fails_leaves_nothing_half_written() -> Result<()> {
    let mut store = family()?;
    let mut lines = lines(10, "Mia");
    lines[9].entry.end = Some(lines[9].entry.at.plus(-HOUR));
    assert!(matches!(
        store.add_import(&file(lines)),
        Err(Error::Internal { .. })
    ));
    let rows = store.findings()?.rows;
    assert_eq!((rows["entries"], rows["imports"], rows["babies"]), (0, 0, 2));
    Ok(())
}

#[test]
fn a_note_alone_is_a_line() -> Result<()> {
    let mut store = family()?;
    let note = Note::new("she slept five hours").unwrap();
    let alone = NewEntry {
        kind: Kind::Note,
        note: Some(note.clone()),
        ..cold(3, "")
    };
    let id = store.add_entry(&alone)?;
    let read = store.entry(id)?;
    assert_eq!((read.kind, read.note), (Kind::Note, Some(note)));
    let empty = NewEntry { note: None, ..alone };
    assert!(matches!(store.add_entry(&empty), Err(Error::Internal { .. })));
    Ok(())
}
