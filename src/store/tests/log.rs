//! Laws of the log's rows.

use proptest::collection::vec;
use proptest::prelude::*;
use rstest::rstest;

use crate::domain::at::{At, DAY, MINUTE};
use crate::domain::baby::{BabyColour, ForBaby, NewBaby};
use crate::domain::breast_map::Side;
use crate::domain::day::Span;
use crate::domain::entry::any::{entry, now};
use crate::domain::entry::{
    BottleDraft, BreastDraft, CareDraft, CareKind, Draft, DraftKind, FeedDraft, KindName, NewEntry, PumpDraft,
};
use crate::domain::ids::{BabyId, EntryId};
use crate::domain::text::Line;
use crate::domain::units::MilkTotal;
use crate::store::{Error, Filter, Mark, Page, Result, Store, Turn};

fn baby(name: &str) -> NewBaby {
    NewBaby {
        name: Line::new(name).unwrap(),
        birth: None,
        colour: BabyColour::Plum,
    }
}

pub(super) fn family() -> Result<Store> {
    let mut store = Store::in_memory()?;
    store.save_baby(None, &baby("Ida"))?;
    store.save_baby(None, &baby("Noa"))?;
    Ok(store)
}

/// A feed of ten minutes that began so many minutes ago.
pub(super) fn feed(ago: i64, order: &[Side]) -> NewEntry {
    let breast = BreastDraft {
        order: order.to_vec(),
        left_s: order.contains(&Side::Left).then_some(300),
        right_s: order.contains(&Side::Right).then_some(300),
        ..BreastDraft::default()
    };
    let kind = DraftKind::Feed(FeedDraft {
        breast: Some(breast),
        bottle: None,
    });
    line(ago, kind, "")
}

fn bottle(ago: i64) -> NewEntry {
    let bottle = BottleDraft {
        total_dml: Some(600),
        ..BottleDraft::default()
    };
    line(
        ago,
        DraftKind::Feed(FeedDraft {
            breast: None,
            bottle: Some(bottle),
        }),
        "",
    )
}

pub(super) fn cold(ago: i64, note: &str) -> NewEntry {
    line(ago, DraftKind::Care(CareDraft::tapped(CareKind::Cold)), note)
}

fn line(ago: i64, kind: DraftKind, note: &str) -> NewEntry {
    let draft = Draft {
        note: note.to_owned(),
        ..Draft::new(now().plus(-ago * MINUTE), kind)
    };
    draft.finish(now()).unwrap()
}

pub(super) fn today() -> Span {
    Span {
        from_ms: now().plus(-DAY).utc_ms(),
        until_ms: now().plus(1).utc_ms(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_line_is_read_as_it_was_written_and_changed(first in vec(entry(), 1..12), second in vec(entry(), 12)) {
        let mut store = family()?;
        for (new, other) in first.iter().zip(&second) {
            let id = store.add_entry(new)?;
            prop_assert_eq!(store.entry(id)?, new.clone().with(id));
            store.replace_entry(id, other)?;
            let read = store.entry(id)?;
            prop_assert_eq!(&read, &other.clone().with(id));
            prop_assert_eq!(Draft::of(&read).finish(now()), Ok(other.clone()));
        }
        prop_assert_eq!(store.findings()?.faults, Vec::new());
    }

    /// Turning pages either way shows every line of the filter once, in the order of time.
    #[test]
    fn pages_show_every_line_once(all in vec(entry(), 0..40), limit in 1_u16..9, baby in proptest::option::of(1_i64..=2), kind in proptest::option::of(proptest::sample::select(KindName::ALL.to_vec()))) {
        let mut store = family()?;
        for new in &all {
            store.add_entry(new)?;
        }
        let filter = Filter { kind, baby: baby.map(BabyId), words: None };
        let mut wanted: Vec<_> = all.iter().zip(1..).map(|(new, id)| new.clone().with(EntryId(id))).collect();
        wanted.retain(|entry| kind.is_none_or(|kind| entry.kind.name() == kind));
        wanted.retain(|entry| baby.is_none_or(|baby| entry.is_about(BabyId(baby))));
        wanted.sort_by_key(|entry| std::cmp::Reverse((entry.at.utc_ms(), entry.id)));
        let mut seen = Vec::new();
        let mut from = Mark::NEWEST;
        loop {
            let page = store.entries(&filter, from, Turn::Older, limit)?;
            seen.extend(page.entries.clone());
            prop_assert_eq!(page.more, seen.len() < wanted.len());
            match page.entries.last() {
                Some(last) if page.more => from = Mark::of(last),
                _ => break,
            }
        }
        prop_assert_eq!(&seen, &wanted);
        let newest: Vec<_> = wanted.iter().take(usize::from(limit)).cloned().collect();
        if let Some(next) = wanted.get(usize::from(limit)) {
            let back = store.entries(&filter, Mark::of(next), Turn::Newer, limit)?;
            prop_assert_eq!(back, Page { entries: newest, more: false });
        }
    }

    #[test]
    fn a_span_shows_what_reaches_into_it(all in vec(entry(), 0..40), from in 0..40 * DAY, length in 0..3 * DAY) {
        let mut store = family()?;
        for new in &all {
            store.add_entry(new)?;
        }
        let from_ms = now().utc_ms() - from;
        let span = Span { from_ms, until_ms: from_ms + length };
        let shown: Vec<_> = store.entries_within(span)?.into_iter().map(|entry| entry.id.0).collect();
        let reaches = |new: &NewEntry| {
            let end = new.end.map_or(new.at.utc_ms(), At::utc_ms);
            new.at.utc_ms() < span.until_ms && (new.at.utc_ms() >= span.from_ms || end > span.from_ms)
        };
        let mut wanted: Vec<_> = all.iter().zip(1_i64..).filter(|(new, _)| reaches(new)).map(|(new, id)| (new.at.utc_ms(), id)).collect();
        wanted.sort_unstable();
        prop_assert_eq!(shown, wanted.into_iter().map(|(_, id)| id).collect::<Vec<_>>());
    }
}

#[test]
fn a_deleted_line_is_nowhere_and_can_be_brought_back() -> Result<()> {
    let mut store = family()?;
    let id = store.add_entry(&feed(30, &[Side::Left]))?;
    let kept = store.entry(id)?;
    store.delete_entry(id, now())?;
    assert_eq!(store.entry(id), Err(Error::missing("entries", id)));
    assert_eq!(store.delete_entry(id, now()), Err(Error::missing("entries", id)));
    assert!(store.replace_entry(id, &cold(5, "")).is_err());
    assert!(
        store
            .entries(&Filter::default(), Mark::NEWEST, Turn::Older, 9)?
            .entries
            .is_empty()
    );
    let home = store.log_home(today(), now())?;
    assert_eq!(
        (home.last_feed, home.today.feeds, home.deleted),
        (None, 0, Some(kept.clone()))
    );
    store.restore_entry(id)?;
    assert_eq!(store.entry(id)?, kept);
    assert!(store.restore_entry(id).is_err());
    Ok(())
}

#[test]
fn after_ten_minutes_a_deleted_line_is_gone_for_good() -> Result<()> {
    let mut store = family()?;
    let tandem = NewEntry {
        babies: vec![ForBaby {
            baby: BabyId(1),
            side: Some(Side::Left),
        }],
        ..feed(30, &[Side::Left])
    };
    let id = store.add_entry(&tandem)?;
    store.delete_entry(id, now())?;
    store.purge_deleted(now().plus(9 * MINUTE))?;
    assert!(store.log_home(today(), now().plus(9 * MINUTE))?.deleted.is_some());
    store.purge_deleted(now().plus(11 * MINUTE))?;
    assert_eq!(store.restore_entry(id), Err(Error::missing("entries", id)));
    let rows = store.findings()?.rows;
    assert_eq!((rows["entries"], rows["entry_babies"]), (0, 0));
    Ok(())
}

#[test]
fn notes_are_found_whatever_their_capitals() -> Result<()> {
    let mut store = family()?;
    for (ago, note) in [
        (50, "Ärztin angerufen"),
        (40, "left side, 100% better"),
        (30, ""),
        (20, "ÄRZTIN da"),
    ] {
        store.add_entry(&cold(ago, note))?;
    }
    let search = |words: &str, limit| {
        let filter = Filter {
            words: Some(words.to_owned()),
            ..Filter::default()
        };
        let page = store.entries(&filter, Mark::NEWEST, Turn::Older, limit).unwrap();
        (
            page.entries.iter().map(|entry| entry.id.0).collect::<Vec<_>>(),
            page.more,
        )
    };
    assert_eq!(search(" ärztin", 9), (vec![4, 1], false));
    assert_eq!(search("ÄRZT", 1), (vec![4], true));
    assert_eq!(search("0%", 9), (vec![2], false));
    assert_eq!(search("right", 9), (vec![], false));
    Ok(())
}

#[test]
fn home_knows_the_last_feed_its_side_and_today() -> Result<()> {
    let mut store = family()?;
    store.add_entry(&feed(26 * 60, &[Side::Left]))?;
    store.add_entry(&feed(200, &[Side::Left, Side::Right]))?;
    store.add_entry(&bottle(20))?;
    store.add_entry(&line(
        90,
        DraftKind::Pump(PumpDraft {
            total_dml: Some(800),
            ..PumpDraft::default()
        }),
        "",
    ))?;
    let home = store.log_home(today(), now())?;
    assert_eq!(home.last_feed.map(|feed| feed.id), Some(EntryId(3)));
    assert_eq!(home.ended_on, Some(Side::Right), "a bottle changes no side");
    assert_eq!(home.last_pump.map(|pump| pump.id), Some(EntryId(4)));
    assert_eq!(
        (home.today.feeds, home.today.bottles, home.today.pumps),
        (2, 1, 1)
    );
    assert_eq!((home.today.left_s, home.today.right_s), (300, 300));
    assert_eq!(
        (home.today.bottled, home.today.pumped),
        (MilkTotal::from_deci_ml(600), MilkTotal::from_deci_ml(800))
    );
    Ok(())
}

#[test]
fn two_at_once_keep_a_side_each() -> Result<()> {
    let mut store = family()?;
    let sides = |ida, noa| {
        vec![
            ForBaby {
                baby: BabyId(1),
                side: ida,
            },
            ForBaby {
                baby: BabyId(2),
                side: noa,
            },
        ]
    };
    store.add_entry(&NewEntry {
        babies: sides(Some(Side::Right), Some(Side::Left)),
        ..feed(120, &[Side::Left, Side::Right])
    })?;
    let home = store.log_home(today(), now())?;
    let each: Vec<_> = home
        .each
        .iter()
        .map(|last| (last.baby.0, last.ended_on))
        .collect();
    assert_eq!(each, [(1, Some(Side::Right)), (2, Some(Side::Left))]);
    store.add_entry(&NewEntry {
        babies: vec![sides(None, None)[1]],
        ..feed(60, &[Side::Right])
    })?;
    let home = store.log_home(today(), now())?;
    assert_eq!(home.each[0].feed.as_ref().map(|feed| feed.id.0), Some(1));
    assert_eq!(
        (
            home.each[1].feed.as_ref().map(|feed| feed.id.0),
            home.each[1].ended_on
        ),
        (Some(2), Some(Side::Right))
    );
    store.delete_baby(BabyId(1))?;
    assert_eq!(store.entry(EntryId(1))?.babies.len(), 1);
    Ok(())
}

#[test]
fn lines_that_lie_on_each_other_are_told_of() -> Result<()> {
    let mut store = family()?;
    let there = store.add_entry(&feed(30, &[Side::Left]))?;
    let ids =
        |found: Vec<crate::domain::entry::Entry>| found.iter().map(|entry| entry.id).collect::<Vec<_>>();
    assert_eq!(ids(store.overlapping(&feed(27, &[Side::Right]), None)?), [there]);
    assert_eq!(
        ids(store.overlapping(&feed(27, &[Side::Right]), Some(there))?),
        []
    );
    assert_eq!(
        ids(store.overlapping(&feed(20, &[Side::Right]), None)?),
        [],
        "they touch"
    );
    assert_eq!(ids(store.overlapping(&cold(29, ""), None)?), []);
    Ok(())
}

#[rstest]
#[case("kind", "UPDATE entries SET kind = 'nap'")]
#[case("at_utc_ms", "UPDATE entries SET at_offset_min = 3000")]
#[case("end_utc_ms", "UPDATE entries SET end_offset_min = NULL")]
#[case("side_order", "UPDATE entries SET side_order = 'lxr'")]
#[case("side_order", "UPDATE entries SET side_order = 'll'")]
#[case("left_s", "UPDATE entries SET left_s = -1")]
#[case("left_s", "UPDATE entries SET total_s = 9")]
#[case("left_s", "UPDATE entries SET side_order = 'r'")]
#[case("paused_s", "UPDATE entries SET paused_s = 99999")]
#[case("bottle", "UPDATE entries SET bottle = 'tea'")]
#[case("bottle", "UPDATE entries SET at_breast = 0")]
#[case("breast_dml", "UPDATE entries SET bottle = 'formula', breast_dml = 1")]
#[case("note", "UPDATE entries SET note = ''")]
#[case("import", "UPDATE entries SET session = 1, import = 1")]
#[case("method", "UPDATE entries SET kind = 'pump', method = 'steam'")]
#[case("left_dml", "UPDATE entries SET kind = 'pump', method = 'pump', left_dml = 3")]
#[case(
    "left_dml",
    "UPDATE entries SET kind = 'pump', method = 'pump', pumped_sides = 'right', left_dml = 3, right_dml = 0"
)]
#[case(
    "flange_mm",
    "UPDATE entries SET kind = 'pump', method = 'pump', flange_mm = 99"
)]
#[case("care", "UPDATE entries SET kind = 'care', care = 'leeches'")]
#[case(
    "care_felt",
    "UPDATE entries SET kind = 'care', care = 'massage', care_felt = 'odd'"
)]
#[case("kind", "UPDATE entries SET kind = 'check_in'")]
#[case("pain", "UPDATE entries SET kind = 'check_in', pain = 11")]
fn a_line_that_cannot_be_is_told_by_its_column(#[case] column: &str, #[case] by_hand: &str) -> Result<()> {
    let mut store = family()?;
    store.add_entry(&feed(30, &[Side::Left]))?;
    store
        .db()
        .execute_batch("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")?;
    assert_eq!(store.db().execute(by_hand, [])?, 1);
    match store.entry(EntryId(1)) {
        Err(Error::BadRow {
            table,
            row,
            column: told,
            why,
        }) => {
            assert_eq!(
                (table.as_str(), row.as_str(), told.as_str()),
                ("entries", "1", column),
                "{why}"
            );
        }
        other => panic!("{by_hand}: {other:?}"),
    }
    assert!(
        store
            .findings()?
            .faults
            .iter()
            .any(|fault| fault.table == "entries" && fault.column == column)
    );
    Ok(())
}
