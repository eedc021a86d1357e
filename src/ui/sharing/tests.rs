//! Wishes, and the names of files.

use super::*;
use crate::domain::day::DayStart;
use crate::domain::entry::{Care, CareKind, Kind, NewEntry, Source};
use crate::domain::text::Note;
use crate::platform::Platform;
use crate::store::Store;
use crate::ui::testing::still;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn switches_go_back_and_forth() {
    let mut wish = Wish::default();
    wish.turn(Section::Mood);
    assert!(wish.choice.has(Section::Mood));
    wish.turn(Section::Mood);
    let note = Single::Note(crate::domain::ids::EntryId(3));
    wish.turn_single(note);
    assert!(!wish.choice.lets(note));
    wish.turn_single(note);
    assert_eq!(wish, Wish::default());
}

#[test]
fn a_wish_of_before_a_field_is_read() {
    assert_eq!(
        serde_json::from_str::<Wish>("{\"name\":null}").unwrap(),
        Wish::default()
    );
}

#[test]
fn a_language_that_is_not_there_is_that_of_the_app() {
    let asked = |tag: &str| Wish {
        language: Some(tag.to_owned()),
        ..Wish::default()
    };
    assert_eq!(asked("tlh").locale(Locale::En), Locale::En);
    assert_eq!(asked("en-GB").locale(Locale::En), Locale::En);
}

#[test]
fn a_file_is_named_by_its_days() -> store::Result<()> {
    let platform = still(Platform::none());
    let (now, zone) = (platform.clock.now(), platform.clock.zone());
    let mut store = Store::in_memory()?;
    store.add_entry(&NewEntry {
        at: now,
        end: None,
        kind: Kind::Care(Care::tapped(CareKind::Cold)),
        note: Note::new("with ice").ok(),
        babies: Vec::new(),
        source: Source::Own,
    })?;
    let period = Period::new(day("2026-11-20"), day("2026-11-23")).unwrap();
    let material = store.material(period.span(DayStart::MIDNIGHT, zone), None)?;
    let here = Here {
        own: Locale::En,
        formats: Formats::default(),
        zone,
        now,
    };
    let out = Outgoing::of(&material, period, Wish::default(), &here);
    assert_eq!(out.file_name("pdf"), "milkpath-summary-2026-11-20-2026-11-23.pdf");
    let of_clog = Period {
        clog: Some(EpisodeId(1)),
        ..period
    };
    let out = Outgoing::of(&material, of_clog, Wish::default(), &here);
    assert_eq!(out.file_name("json"), "milkpath-clog-2026-11-20-2026-11-23.json");
    assert!(out.messages.is_empty() && !out.there.contains(&Section::Clogs));
    assert_eq!(
        out.own.iter().map(|own| own.words.as_str()).collect::<Vec<_>>(),
        ["with ice"]
    );
    Ok(())
}
