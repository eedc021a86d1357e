//! What she switches off is in nothing that goes out: not in the preview, the page, the message, the table or the records.

use std::ops::ControlFlow;

use milkpath::demo;
use milkpath::domain::archive::Place;
use milkpath::domain::at::HOUR;
use milkpath::domain::day::DayStart;
use milkpath::domain::entry::{Care, Kind, NewEntry, Source};
use milkpath::domain::share::{Section, ShareKind};
use milkpath::domain::text::{Line, Note};
use milkpath::export::pdf::{Fonts, Form, render};
use milkpath::export::report::{Sieve, Single};
use milkpath::export::{Format, Paper as Sheet, Writer};
use milkpath::l10n::{Formats, Locale};
use milkpath::store::Store;
use milkpath::ui::sharing::{Here, Outgoing, Wish};

use super::paper::Paper;
use super::{BERLIN, english, last, sample};

/// Words that stand nowhere else.
const WORDS: [&str; 5] = [
    "Zebrafink",
    "Giraffenhals",
    "Elefantenohr",
    "Nashornkaefer",
    "Tapirnase",
];

/// The sample family with a note, care by somebody, a worry and a goal.
fn family() -> Store {
    let mut store = sample(1, 30);
    let line = |words| Line::new(words).ok();
    let seen = Care::Seen {
        by: line(WORDS[4]),
        said: line(WORDS[1]),
    };
    for (kind, note) in [(Kind::Note, WORDS[0]), (Kind::Care(seen), "calm")] {
        let new = NewEntry {
            at: demo::now(1).plus(-HOUR),
            end: None,
            kind,
            note: Note::new(note).ok(),
            babies: Vec::new(),
            source: Source::Own,
        };
        store.add_entry(&new).unwrap();
    }
    let clog = store.overview(demo::now(1)).unwrap().open.unwrap().id;
    store
        .save_wishes(clog, line(WORDS[2]).as_ref(), line(WORDS[3]).as_ref())
        .unwrap();
    store
}

fn outgoing(store: &Store, wish: Wish) -> Outgoing {
    let period = last(14, 1);
    let span = period.span(DayStart::MIDNIGHT, BERLIN);
    let here = Here {
        own: Locale::En,
        formats: Formats::default(),
        zone: BERLIN,
        now: demo::now(1),
    };
    Outgoing::of(&store.material(span, None).unwrap(), period, wish, &here)
}

/// Everything that leaves the phone, by its form.
fn everything(store: &Store, out: &Outgoing) -> Vec<(&'static str, String)> {
    let form = Form::of(Sheet::A4, &english());
    let go_on = &mut |_| ControlFlow::Continue(());
    let page = render(&out.report, &english(), form, &Fonts::own(), go_on).unwrap();
    let records = |format| {
        let mut sieve = Sieve::new(out.period, out.span, out.choice.clone());
        let mut writer = Writer::new(format, Vec::new()).unwrap();
        let mut place = Some(Place::default());
        while let Some(from) = place {
            let page = store.archive(from).unwrap();
            for record in page.records.into_iter().filter_map(|record| sieve.keep(record)) {
                writer.add(record).unwrap();
            }
            place = page.next;
        }
        String::from_utf8(writer.finish().unwrap().0).unwrap()
    };
    vec![
        ("preview", format!("{:?}", out.told)),
        ("page", Paper::read(&page).all_text()),
        ("table", records(Format::Csv)),
        ("records", records(Format::Json)),
        ("message", out.messages.join("\n")),
    ]
}

/// In which forms these words stand.
fn forms(store: &Store, wish: Wish, words: &str) -> Vec<&'static str> {
    let all = everything(store, &outgoing(store, wish)).into_iter();
    all.filter(|(_, text)| text.contains(words))
        .map(|(form, _)| form)
        .collect()
}

/// The piece of her own words that holds these.
fn single(store: &Store, words: &str) -> Single {
    let out = outgoing(store, Wish::default());
    let own = out.own.iter().find(|own| own.words.contains(words));
    own.unwrap_or_else(|| panic!("{words} has no switch: {:?}", out.own))
        .single
}

#[test]
fn a_note_that_is_switched_off_is_in_nothing_that_goes_out() {
    let store = family();
    for words in &WORDS[..4] {
        let there = forms(&store, Wish::default(), words);
        assert!(
            there.starts_with(&["preview", "page"]) && there.len() > 2,
            "{words}: {there:?}"
        );
        let mut wish = Wish::default();
        wish.turn_single(single(&store, words));
        assert_eq!(forms(&store, wish.clone(), words), [""; 0], "{words}");
        let given = outgoing(&store, wish.clone()).share(ShareKind::Pdf, demo::now(1));
        assert_eq!(given.left_out, 1);
        wish.turn_single(single(&store, words));
        assert_eq!(forms(&store, wish, words), there, "switched on again");
    }
}

#[test]
fn a_part_that_is_switched_off_takes_its_words_along() {
    let store = family();
    for (section, gone) in [(Section::Notes, &WORDS[..2]), (Section::Wishes, &WORDS[2..4])] {
        let mut wish = Wish::default();
        wish.turn(section);
        for words in gone {
            assert_eq!(forms(&store, wish.clone(), words), [""; 0], "{words}");
        }
    }
}

#[test]
fn names_stay_until_she_lets_them_out() {
    let store = family();
    for name in ["Ida", WORDS[4]] {
        assert_eq!(forms(&store, Wish::default(), name), [""; 0], "{name}");
    }
    let mut wish = Wish::default();
    wish.choice.names = true;
    wish.name = Some("  A. B. ".to_owned());
    let out = outgoing(&store, wish.clone());
    assert_eq!(out.told.who.as_deref(), Some("A. B."));
    assert!(out.share(ShareKind::Pdf, demo::now(1)).named);
    assert!(forms(&store, wish.clone(), "Ida").contains(&"page"));
    assert!(!out.file_name("pdf").contains("A. B."));
    // A name that is too long goes nowhere: the screen says so.
    wish.name = Some("n".repeat(Line::MOST + 1));
    assert_eq!(
        (wish.who(), outgoing(&store, wish).told.who),
        (Err(Line::MOST), None)
    );
}

#[test]
fn every_switch_that_is_shown_changes_what_goes_out() {
    let store = family();
    let whole = outgoing(&store, Wish::default());
    let there = whole.there.iter().filter(|section| **section != Section::Mood);
    for section in there {
        let mut wish = Wish::default();
        wish.turn(*section);
        assert_ne!(outgoing(&store, wish).told, whole.told, "{section:?}");
    }
    let shown = whole.share(ShareKind::Csv, demo::now(1)).sections;
    assert!(shown.is_subset(&whole.there) && !shown.contains(&Section::Mood));
}
