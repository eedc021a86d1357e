//! What is asked next, and what goes into the log.

use super::*;
use crate::domain::text::Line;

const HEAD: &str = "Type,Start,End,Duration,Start Condition,Start Location,End Condition,Notes\n";

fn now() -> At {
    At::new(1_795_317_000_000, 0).unwrap()
}

fn given() -> Given {
    Given {
        answers: Answers {
            zone: Some(chrono_tz::Europe::Berlin),
            ..Answers::default()
        },
        baby_said: false,
    }
}

#[test]
fn nothing_goes_in_before_all_is_said() {
    let feed = format!("{HEAD}Feed,2026-01-14 22:20,2026-01-14 22:31,00:11,00:03R,Breast,00:07L,\n");
    let (reading, new) = parts(feed.as_bytes(), &Given::default(), now(), "a.csv").unwrap();
    assert!(new.is_none() && matches!(next_ask(&reading, &Given::default()), Some(Ask::File(_))));
    let (reading, new) = parts(feed.as_bytes(), &given(), now(), "a.csv").unwrap();
    assert!(new.is_none() && next_ask(&reading, &given()) == Some(Ask::Baby));
    let mut all = given();
    all.baby_said = true;
    all.answers.baby = Line::new("Mia").ok();
    let (reading, new) = parts(feed.as_bytes(), &all, now(), "a.csv").unwrap();
    assert_eq!(next_ask(&reading, &all), None);
    let new = new.unwrap();
    assert_eq!((new.lines.len(), new.name.as_str()), (1, "a.csv"));
    assert_eq!(new.lines[0].babies[0].0.as_str(), "Mia");
    assert!(reading.lines.is_empty(), "the lines have one owner");
}

#[test]
fn a_file_without_feeds_asks_for_no_baby() {
    let pump = format!("{HEAD}Pump,2026-01-15 05:00,2026-01-15 05:30,0:30,30ml,,,\n");
    let (reading, new) = parts(pump.as_bytes(), &given(), now(), "").unwrap();
    assert_eq!(next_ask(&reading, &given()), None);
    assert_eq!(new.map(|new| new.lines.len()), Some(1));
}
