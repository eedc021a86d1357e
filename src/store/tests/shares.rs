//! The list of what was given out: kept, taken off, and in a full copy of the log.

use super::now;
use crate::domain::archive::{Place, Record};
use crate::domain::at::{At, HOUR};
use crate::domain::ids::ShareId;
use crate::domain::share::{NewShare, Section, ShareKind};
use crate::store::{Error, NewImport, Result, Store};

fn share(at: At, kind: ShareKind) -> NewShare {
    NewShare {
        at,
        kind,
        from: "2026-03-15".parse().unwrap(),
        to: "2026-03-28".parse().unwrap(),
        one_clog: false,
        sections: [Section::Clogs, Section::Notes].into(),
        left_out: 3,
        named: true,
        sealed: false,
    }
}

#[test]
fn it_is_read_as_it_was_given_out_until_it_is_taken_off() -> Result<()> {
    let mut store = Store::in_memory()?;
    assert!(store.is_empty()?);
    let page = share(now(), ShareKind::Pdf);
    let message = NewShare {
        one_clog: true,
        sections: [].into(),
        left_out: 0,
        named: false,
        sealed: true,
        ..share(now().plus(HOUR), ShareKind::Message)
    };
    let first = store.add_share(&page)?;
    let second = store.add_share(&message)?;
    assert!(!store.is_empty()?);
    let all = store.shares()?;
    let read: Vec<_> = all.iter().map(|share| (share.id, &share.what)).collect();
    assert_eq!(read, [(second, &message), (first, &page)]);
    store.delete_share(second)?;
    assert_eq!(store.delete_share(second), Err(Error::missing("shares", second)));
    assert_eq!(
        store.shares()?.iter().map(|share| share.id).collect::<Vec<_>>(),
        [first]
    );
    assert!(store.findings()?.sound);
    Ok(())
}

#[test]
fn days_that_are_backwards_are_never_written() -> Result<()> {
    let mut store = Store::in_memory()?;
    let mut wrong = share(now(), ShareKind::Csv);
    std::mem::swap(&mut wrong.from, &mut wrong.to);
    assert!(store.add_share(&wrong).is_err());
    assert_eq!(store.shares()?, []);
    Ok(())
}

#[test]
fn a_part_that_nobody_knows_is_found() -> Result<()> {
    let mut store = Store::in_memory()?;
    store.add_share(&share(now(), ShareKind::Json))?;
    store
        .db()
        .execute_batch("UPDATE shares SET sections = '[\"clogs\",\"address\"]'")?;
    let findings = store.findings()?;
    let [fault] = findings.faults.as_slice() else {
        panic!("{:?}", findings.faults)
    };
    assert_eq!((&*fault.table, &*fault.column), ("shares", "sections"));
    assert_eq!(findings.rows["shares"], 1);
    Ok(())
}

fn records(store: &Store) -> Result<Vec<Record>> {
    let (mut all, mut from) = (Vec::new(), Some(Place::default()));
    while let Some(place) = from {
        let page = store.archive(place)?;
        all.extend(page.records);
        from = page.next;
    }
    Ok(all)
}

#[test]
fn it_goes_out_with_the_whole_log_and_comes_back_once() -> Result<()> {
    let mut store = Store::in_memory()?;
    // Two that are the same are two.
    for _ in 0..2 {
        store.add_share(&share(now(), ShareKind::Pdf))?;
    }
    store.add_share(&share(now(), ShareKind::Screen))?;
    let all = records(&store)?;
    let file = NewImport {
        at: now(),
        format: "milkpath_log".to_owned(),
        name: "log.json".to_owned(),
        lines: Vec::new(),
        records: all.clone(),
        left_out: 0,
        unreadable: 0,
    };
    let mut restored = Store::in_memory()?;
    let import = restored.add_import(&file)?;
    assert_eq!(restored.shares()?, store.shares()?);
    assert_eq!((import.added, import.known), (0, 0), "the list counts no line");
    restored.add_import(&file)?;
    assert_eq!(restored.shares()?.len(), 3, "a second time adds nothing");
    let own = restored.add_share(&share(now().plus(HOUR), ShareKind::Csv))?;
    restored.undo_import(import.id)?;
    let left: Vec<ShareId> = restored.shares()?.iter().map(|share| share.id).collect();
    assert_eq!(left, [own]);
    assert!(restored.findings()?.sound);
    Ok(())
}
