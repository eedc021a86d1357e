//! The numbers of the pages are those of the database, asked by other means.

use chrono::NaiveDate;
use milkpath::demo::{self, Amount};
use milkpath::domain::at::DAY;
use milkpath::domain::day::DayStart;
use milkpath::export::report::Choice;
use milkpath::store::{FILE, Store};
use rusqlite::Connection;

use super::pages::{A4, page};
use super::paper::Paper;
use super::{BERLIN, last, told};

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

/// The row of the day holds what was counted.
fn row_is_told(text: &str, date: NaiveDate, day: &Counted) {
    let cell = |number: i64, unit: &str| {
        if number == 0 {
            "–".to_owned()
        } else {
            format!("{number}{unit}")
        }
    };
    let name = format!(
        "{} {} {}",
        date.format("%a"),
        date.format("%b"),
        date.format("%-d")
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
    let span = period.span(DayStart::MIDNIGHT, BERLIN);
    let (mut pumps, mut bottled) = (0, 0);
    for (place, row) in report.days.iter().enumerate() {
        let day = counted(&database, span.from_ms + i64::try_from(place).unwrap() * DAY);
        row_is_told(&text, row.date, &day);
        pumps += day.pumps;
        bottled += day.bottled_ml;
    }
    assert!(
        pumps > 5 && text.contains(&format!("; {pumps} times in all")),
        "{pumps} pumps"
    );
    assert!(bottled_near(&text, bottled), "{bottled} mL in {text}");
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
