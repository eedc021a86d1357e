//! The pages: tagged, whole, the same each time, and with the numbers of the log.

use std::ops::ControlFlow;

use milkpath::demo::{self, Amount};
use milkpath::domain::at::{At, DAY, HOUR, MINUTE};
use milkpath::domain::breast_map::{Side, Spot};
use milkpath::domain::catalog::RoutineId;
use milkpath::domain::day::DayStart;
use milkpath::domain::entry::{Draft, DraftKind, Source};
use milkpath::domain::episode::{CheckKind, NewCheck, NewEpisode, Place, Trend};
use milkpath::domain::memory::Help;
use milkpath::domain::pain::Pain;
use milkpath::domain::session::{Ending, NewSession, SessionEnd};
use milkpath::domain::text::Line;
use milkpath::domain::triage::{Answers, NewAnswered, NippleSign, SkinSign, evaluate};
use milkpath::domain::trigger::Trigger;
use milkpath::domain::units::{LumpSize, Temperature};
use milkpath::export::pdf::{Error, Fonts, Form, Paper as Sheet, Progress, render};
use milkpath::export::report::{Choice, Report};
use milkpath::store::{FILE, Store};
use proptest::prelude::*;
use rusqlite::Connection;

use super::any::report;
use super::paper::Paper;
use super::{BERLIN, english, last, sample, told};

const A4: Form = Form {
    paper: Sheet::A4,
    from_right: false,
};

fn page(report: &Report, form: Form) -> Vec<u8> {
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
fn is_accessible(paper: &Paper) -> bool {
    paper.about().1.contains("pdfuaid:part")
}

/// Every text lies on its page.
fn lies_inside(paper: &Paper) -> Result<(), String> {
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
    assert_eq!(with("Table"), 3);
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
        let at = onset.plus(hours * HOUR);
        let pain = Pain::new(score).ok();
        let look = NewCheck {
            at,
            kind: CheckKind::Own,
            pain,
            size: LumpSize::from_mm(i64::from(score) * 5).ok(),
            skin_changed: Some(score > 5),
            temperature: Temperature::from_deci_celsius(370 + i64::from(score)).ok(),
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
            started: at.plus(5 * MINUTE),
            pain_before: pain,
        };
        let run = store.start_session(&run, "{}").unwrap();
        let end = SessionEnd {
            ended: at.plus(15 * MINUTE),
            ending: Ending::Finished,
            pain_after: Pain::new(score - 1).ok(),
            hands_on_s: 380,
            press_s: 0,
            steps: Vec::new(),
        };
        store.end_session(run, &end).unwrap();
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
        paper.all_text().contains("mixed □ and □ □ x"),
        "{}",
        paper.all_text()
    );
}

/// One row of an independent query: a day of Berlin in winter.
struct Counted {
    feeds: u32,
    pumps: u32,
    bottled_ml: i64,
    left_ml: i64,
    right_ml: i64,
    wets: Option<i64>,
}

fn counted(database: &Connection, from_ms: i64) -> Counted {
    let sql = "SELECT SUM(kind = 'feed'), SUM(kind = 'pump'), COALESCE(SUM(bottle_dml), 0), \
               COALESCE(SUM(CASE WHEN kind = 'pump' THEN left_dml END), 0), \
               COALESCE(SUM(CASE WHEN kind = 'pump' THEN right_dml END), 0), MAX(wets) FROM entries \
               WHERE deleted_utc_ms IS NULL AND at_utc_ms >= ?1 AND at_utc_ms < ?1 + 86400000";
    database
        .query_row(sql, [from_ms], |row| {
            Ok(Counted {
                feeds: row.get(0)?,
                pumps: row.get(1)?,
                bottled_ml: (row.get::<_, i64>(2)? + 5) / 10,
                left_ml: (row.get::<_, i64>(3)? + 5) / 10,
                right_ml: (row.get::<_, i64>(4)? + 5) / 10,
                wets: row.get(5)?,
            })
        })
        .unwrap()
}

#[test]
fn the_numbers_of_the_page_are_those_of_the_database() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join(FILE);
    let mut store = Store::open(&file).unwrap();
    demo::fill(&mut store, 1, Amount::Days(30), demo::now(1)).unwrap();
    let period = last(10, 1);
    let report = told(&store, &period, &Choice::default(), 1);
    drop(store);
    let text = Paper::read(&page(&report, A4)).all_text();
    let database = Connection::open(&file).unwrap();
    let (mut pumps, mut bottled) = (0, 0);
    let span = period.span(DayStart::MIDNIGHT, BERLIN);
    for (place, row) in report.days.iter().enumerate() {
        let day = counted(&database, span.from_ms + i64::try_from(place).unwrap() * DAY);
        let cell = |number: i64, unit: &str| {
            if number == 0 {
                "–".to_owned()
            } else {
                format!("{number}{unit}")
            }
        };
        let name = format!(
            "{} {} {}",
            row.date.format("%a"),
            row.date.format("%b"),
            row.date.format("%-d")
        );
        let told = text
            .split_once(&format!("{name} {} ", cell(day.feeds.into(), "")))
            .unwrap_or_else(|| panic!("{name} with {} feeds is not in {text}", day.feeds));
        let milk = [day.bottled_ml, day.left_ml, day.right_ml]
            .map(|ml| cell(ml, " mL"))
            .join(" ");
        let near: String = told.1.chars().take(130).collect();
        assert!(near.contains(&milk), "{name}: {milk} in {near}");
        if let Some(wets) = day.wets {
            assert!(
                near.contains(&format!("°C {wets} ")) || near.ends_with(&format!("°C {wets}")),
                "{near}"
            );
        }
        pumps += day.pumps;
        bottled += day.bottled_ml;
    }
    assert!(
        pumps > 5 && text.contains(&format!("; {pumps} times in all")),
        "{pumps} pumps"
    );
    let thousands = format!("{},{:03}", bottled / 1000, bottled % 1000);
    let near = |shown: &str| text.contains(&format!("{shown} mL in all"));
    assert!(
        near(&thousands) || near(&bottled.to_string()) || bottled_near(&text, bottled),
        "{bottled} mL in {text}"
    );
    let sessions: u32 = database
        .query_row(
            "SELECT COUNT(*) FROM sessions WHERE started_utc_ms BETWEEN ?1 AND ?2 - 1",
            [span.from_ms, span.until_ms],
            |row| row.get(0),
        )
        .unwrap();
    let listed = text.matches("finished").count();
    assert_eq!(u32::try_from(listed).unwrap(), sessions);
}

/// Each day is rounded alone, the sum once: they may differ by half a millilitre a day.
fn bottled_near(text: &str, bottled: i64) -> bool {
    (bottled - 6..=bottled + 6).any(|ml| {
        text.contains(&format!("{},{:03} mL in all", ml / 1000, ml % 1000))
            || text.contains(&format!(" {ml} mL in all"))
    })
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
