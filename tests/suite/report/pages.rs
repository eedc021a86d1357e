//! The pages: tagged, whole, the same each time, and with the numbers of the log.

use std::ops::ControlFlow;

use milkpath::demo;
use milkpath::domain::at::{At, DAY, HOUR, MINUTE};
use milkpath::domain::breast_map::{Side, Spot};
use milkpath::domain::catalog::RoutineId;
use milkpath::domain::entry::{Draft, DraftKind, Source};
use milkpath::domain::episode::{CheckKind, NewCheck, NewEpisode, Place, Trend};
use milkpath::domain::ids::EpisodeId;
use milkpath::domain::memory::Help;
use milkpath::domain::pain::Pain;
use milkpath::domain::session::{Ending, NewSession, SessionEnd};
use milkpath::domain::settings::Words;
use milkpath::domain::text::Line;
use milkpath::domain::triage::{Answers, NewAnswered, NippleSign, SkinSign, evaluate};
use milkpath::domain::trigger::Trigger;
use milkpath::domain::units::{LumpSize, Temperature};
use milkpath::export::Told;
use milkpath::export::pdf::{Error, Fonts, Form, Paper as Sheet, Progress, render};
use milkpath::export::report::{Choice, Report};
use milkpath::l10n::{Locale, Tr};
use milkpath::store::Store;
use proptest::prelude::*;

use super::any::report;
use super::paper::Paper;
use super::{english, last, sample, told};

pub(super) const A4: Form = Form {
    paper: Sheet::A4,
    from_right: false,
};

/// The report as a page in English.
pub(super) fn page(report: &Report, form: Form) -> Vec<u8> {
    render(report, &english(), form, &Fonts::own(), &mut |_| {
        ControlFlow::Continue(())
    })
    .unwrap()
}

fn fortnight(seed: u64) -> Report {
    let choice = Choice {
        who: Line::new("A. B.").ok(),
        ..Choice::default()
    };
    told(&sample(seed, 30), &last(14, seed), &choice, seed)
}

/// Whether the rules of accessible PDF were kept: the mark is written only then.
pub(super) fn is_accessible(paper: &Paper) -> bool {
    paper.about().1.contains("pdfuaid:part")
}

/// Every text lies on its page.
pub(super) fn lies_inside(paper: &Paper) -> Result<(), String> {
    let sizes = paper.sizes();
    for (number, places) in paper.places() {
        let (width, height) = sizes[number as usize - 1];
        for (x, y) in places {
            let inside = (20.0..width - 20.0).contains(&x) && (14.0..height - 20.0).contains(&y);
            if !inside {
                return Err(format!("page {number}: {x} {y} is off {width} by {height}"));
            }
        }
    }
    Ok(())
}

#[test]
fn it_is_tagged_titled_and_says_its_language() {
    let paper = Paper::read(&page(&fortnight(1), A4));
    let (language, about) = paper.about();
    assert_eq!(language, "en");
    assert!(about.contains("Milkpath summary") && is_accessible(&paper) && paper.is_marked());
    assert!(
        !about.contains("A. B."),
        "no name in what the file says of itself"
    );
    let elements = paper.elements();
    let with = |tag: &str| elements.iter().filter(|one| one.tag == tag).count();
    assert_eq!(with("H1"), 1);
    assert!(with("H2") >= 5, "{} headings", with("H2"));
    assert_eq!(with("Table"), 4, "days, checks, sessions, the plan");
    let scopes = |scope: &str| {
        let heads = elements.iter().filter(|one| one.tag == "TH");
        heads.filter(|one| one.scope.as_deref() == Some(scope)).count()
    };
    assert_eq!(
        scopes("Column") + scopes("Row"),
        with("TH"),
        "every head says what it heads"
    );
    assert!(scopes("Column") >= 15 && scopes("Row") >= 14 && with("TD") > 100);
    let figures: Vec<_> = elements.iter().filter(|one| one.tag == "Figure").collect();
    assert_eq!(figures.len(), 4, "map, curve, two rows of bars");
    assert!(
        figures
            .iter()
            .all(|one| one.alt.as_ref().is_some_and(|alt| alt.len() > 20))
    );
}

#[test]
fn each_paper_has_its_size_and_nothing_lies_off_it() {
    for (paper, width, height) in [(Sheet::A4, 595.28, 841.89), (Sheet::Letter, 612.0, 792.0)] {
        for from_right in [false, true] {
            let read = Paper::read(&page(&fortnight(2), Form { paper, from_right }));
            for (w, h) in read.sizes() {
                assert!((w - width).abs() < 0.01 && (h - height).abs() < 0.01);
            }
            lies_inside(&read).unwrap();
        }
    }
    assert_eq!(
        (Sheet::of(Some("US")), Sheet::of(Some("DE")), Sheet::of(None)),
        (Sheet::Letter, Sheet::A4, Sheet::A4)
    );
}

#[test]
fn a_page_that_is_read_from_the_right_begins_there() {
    let left = Paper::read(&page(&fortnight(1), A4)).places()[&1][0];
    let form = Form {
        from_right: true,
        ..A4
    };
    let right = Paper::read(&page(&fortnight(1), form));
    assert!(left.0 < 60.0 && right.places()[&1][0].0 > 300.0);
    assert!(is_accessible(&right));
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    assert!(page(&fortnight(3), A4) == page(&fortnight(3), A4));
}

#[test]
fn a_year_stays_small_and_says_its_weeks() {
    let report = told(&sample(5, 365), &last(365, 5), &Choice::default(), 5);
    let bytes = page(&report, A4);
    assert!(bytes.len() <= 400_000, "{} bytes", bytes.len());
    let paper = Paper::read(&bytes);
    assert!(paper.all_text().contains("Week by week"));
    lies_inside(&paper).unwrap();
    let month = page(&told(&sample(5, 365), &last(30, 5), &Choice::default(), 5), A4);
    assert!(month.len() <= 200_000, "{} bytes", month.len());
}

#[test]
fn it_can_be_ended_and_says_how_far_it_is() {
    let report = fortnight(1);
    let mut seen: Vec<Progress> = Vec::new();
    let fonts = Fonts::own();
    render(&report, &english(), A4, &fonts, &mut |progress| {
        seen.push(progress);
        ControlFlow::Continue(())
    })
    .unwrap();
    assert!(seen.len() > 4 && seen.iter().all(|one| one.done < one.of));
    for stop in 0..seen.len() {
        let mut count = 0;
        let ended = render(&report, &english(), A4, &fonts, &mut |_| {
            count += 1;
            if count > stop {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        });
        assert_eq!(ended, Err(Error::Cancelled));
    }
}

/// A look, a check and a session.
fn visit(store: &mut Store, id: EpisodeId, at: At, rated: u8) {
    let pain = Pain::new(rated).ok();
    let look = NewCheck {
        at,
        kind: CheckKind::Own,
        pain,
        size: LumpSize::from_mm(i64::from(rated) * 5).ok(),
        skin_changed: Some(rated > 5),
        temperature: Temperature::from_deci_celsius(370 + i64::from(rated)).ok(),
        trend: Some(Trend::Better),
    };
    store.add_check(id, &look).unwrap();
    let answers = Answers {
        skin: Some([SkinSign::Hot, SkinSign::Red].into()),
        nipple: Some([NippleSign::Cracked].into()),
        pain,
        ..Answers::none_of_these()
    };
    store
        .add_triage(&NewAnswered {
            at: at.plus(MINUTE),
            verdict: evaluate(&answers),
            answers,
            corrects: None,
            episode: Some(id),
        })
        .unwrap();
    let run = NewSession {
        episode: Some(id),
        routine: RoutineId::CalmOnly,
        side: Some(Side::Left),
        by_helper: false,
        started: at.plus(5 * MINUTE),
        pain_before: pain,
        plan: None,
    };
    let run = store.start_session(&run, "{}").unwrap();
    let end = SessionEnd {
        ended: at.plus(15 * MINUTE),
        ending: Ending::Finished,
        pain_after: Pain::new(rated - 1).ok(),
        hands_on_s: 380,
        press_s: 0,
        steps: Vec::new(),
    };
    store.end_session(run, &end).unwrap();
}

/// A second clog in the fortnight, with all that can be said of one.
fn second_clog(store: &mut Store, now: At) {
    let onset = now.plus(-9 * DAY);
    let place = Place::Spot(Spot::new(Side::Left, 1.8, 0.6).unwrap());
    let size = LumpSize::from_mm(35).ok();
    let opened = onset.plus(3 * HOUR);
    let new = NewEpisode {
        place,
        size,
        onset,
        opened,
    };
    let id = store.open_episode(&new).unwrap();
    for (hours, score) in [(3, 7), (9, 6), (24, 5), (33, 3), (47, 2)] {
        visit(store, id, onset.plus(hours * HOUR), score);
    }
    store.close_episode(id, onset.plus(52 * HOUR)).unwrap();
    let worry = Line::new("That it turns into a fever while I am alone with both children");
    let goal = Line::new("أريد أن أرضع بدون ألم");
    store
        .save_wishes(id, worry.ok().as_ref(), goal.ok().as_ref())
        .unwrap();
    let causes = [Trigger::TightBra, Trigger::SleptLonger, Trigger::Stress];
    store.save_triggers(id, &causes).unwrap();
    store.save_helped(id, Some(Help::Cold)).unwrap();
}

#[test]
fn a_fortnight_with_two_clogs_is_on_page_one() {
    let mut store = sample(1, 30);
    second_clog(&mut store, demo::now(1));
    let report = told(&store, &last(14, 1), &Choice::default(), 1);
    assert_eq!(report.clogs.len(), 2);
    for paper in [Sheet::A4, Sheet::Letter] {
        let read = Paper::read(&page(&report, Form { paper, ..A4 }));
        let (first, second) = (read.text(1), read.text(2));
        for words in ["Her worry", "Feeds and pumping", "Limits: fever", "Health list"] {
            assert!(first.contains(words), "{paper:?}: {words} is not on page one");
        }
        assert!(second.starts_with("Day by day"), "{paper:?}: {second}");
    }
}

/// In every language: tagged, nothing off the page, and both clogs and the feeds to their last fact on page one. (The small
/// print after them may go to page two in a language that takes more room.)
#[test]
fn it_is_so_in_every_language() {
    let mut store = sample(1, 30);
    second_clog(&mut store, demo::now(1));
    let report = told(&store, &last(14, 1), &Choice::default(), 1);
    for locale in Locale::ALL {
        let tr = Tr::new(locale, Words::Breast);
        for paper in [Sheet::A4, Sheet::Letter] {
            let mut go_on = |_| ControlFlow::Continue(());
            let bytes = render(&report, &tr, Form::of(paper, &tr), &Fonts::own(), &mut go_on).unwrap();
            let read = Paper::read(&bytes);
            assert!(is_accessible(&read), "{} {paper:?}", locale.tag());
            assert_eq!(lies_inside(&read), Ok(()), "{} {paper:?}", locale.tag());
            let first = read.text(1);
            let feeding = Told::of(&report, &tr).feeding.unwrap();
            let last = feeding.all().last().unwrap().label.clone();
            let word = last.split(' ').next().unwrap();
            // Arabic is read out of a page in the order of its letters, not of its words.
            let tag = locale.tag();
            assert!(locale.is_rtl() || first.contains(word), "{tag} {paper:?}: {last}");
            assert!(bytes.len() <= 400_000, "{}: {} bytes", locale.tag(), bytes.len());
        }
    }
}

#[test]
fn what_no_font_has_is_a_box_and_never_a_failure() {
    let mut store = sample(1, 14);
    let now = demo::now(1);
    for (place, text) in [
        "mixed 中文 and 👩‍🍼 🎉 x\u{0301}\u{0489}",
        "ن\u{064e}ص \u{202e}abc",
        "\u{e000}\u{10ffff}a",
    ]
    .into_iter()
    .enumerate()
    {
        let draft = Draft {
            at: now.plus(-(i64::try_from(place).unwrap() + 1) * HOUR),
            end: None,
            note: text.to_owned(),
            babies: Vec::new(),
            kind: DraftKind::Note,
            source: Source::Own,
        };
        store.add_entry(&draft.finish(now).unwrap()).unwrap();
    }
    let paper = Paper::read(&page(&told(&store, &last(14, 1), &Choice::default(), 1), A4));
    assert!(is_accessible(&paper));
    assert!(
        paper.all_text().contains("mixed 中文 and □ □ x"),
        "{}",
        paper.all_text()
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_log_is_a_whole_accessible_page(report in report(), letter in any::<bool>(), from_right in any::<bool>()) {
        let paper = if letter { Sheet::Letter } else { Sheet::A4 };
        let read = Paper::read(&page(&report, Form { paper, from_right }));
        prop_assert!(is_accessible(&read));
        prop_assert!(lies_inside(&read).is_ok(), "{:?}", lies_inside(&read));
    }
}

#[test]
fn every_sample_family_has_its_pages() {
    for seed in 1..=20 {
        let report = told(&sample(seed, 10), &last(10, seed), &Choice::default(), seed);
        let read = Paper::read(&page(&report, A4));
        assert!(is_accessible(&read) && read.pages() >= 2, "seed {seed}");
        lies_inside(&read).unwrap();
    }
}
