//! A file on its way into the log and out again, as the screen tells it.

use super::*;
use crate::domain::text::Line;
use crate::import::{Letterless, PumpOrder};
use crate::platform::Platform;
use crate::platform::files::Opened;
use crate::store::{self, Store};
use crate::ui::context::App;
use crate::ui::testing::{Screen, still};

/// A feed with letters, one without, a pump of two amounts, a kind that is not kept, and two rows that cannot be read.
const FILE: &str = "Type,Start,End,Duration,Start Condition,Start Location,End Condition,Notes\r\n\
    Feed,2026-01-14 22:20,2026-01-14 22:31,00:11,00:03R,Breast,00:07L,\r\n\
    Feed,2026-01-15 02:00,2026-01-15 02:20,00:20,10:00,Breast,08:30,\r\n\
    Pump,2026-01-15 05:00,2026-01-15 05:30,0:30,30ml,,10ml,\r\n\
    Diaper,2026-01-15 06:00,,,,,Pee:large,\r\n\
    Feed,2026-13-45 06:00,,,00:03R,Breast,,\r\n\
    Feed,2026-01-16 06:00,,,00:03R,Chair,,\r\n";

fn screen() -> store::Result<Screen> {
    Screen::open(MoveIn, Store::in_memory()?, still(Platform::none()))
}

fn choose(screen: &Screen, text: impl AsRef<[u8]>) {
    let opened = Opened {
        name: "export.csv".to_owned(),
        bytes: text.as_ref().to_vec(),
    };
    screen.tap(|app| app.take_file(Ok(Some(opened))));
}

fn says(page: &str, all: &[&str]) {
    for told in all {
        assert!(page.contains(told), "{told:?} is not on {page}");
    }
}

/// Answers everything that the file does not say.
fn answer_all(screen: &mut Screen) {
    screen.until("Where were these times taken?");
    screen.tap(|app| app.change_given(|given| given.answers.zone = Some(chrono_tz::Europe::Berlin)));
    screen.until("What do these times mean?");
    let minutes = Some(Letterless::MinutesLeftRight);
    screen.tap(|app| app.change_given(|given| given.answers.letterless = minutes));
    screen.until("which one is left?");
    let first = Some(PumpOrder::LeftFirst);
    screen.tap(|app| app.change_given(|given| given.answers.pump_order = first));
    screen.until("Which baby is this file about?");
    screen.tap(|app| {
        app.change_given(|given| {
            given.answers.baby = Line::new("Mia").ok();
            given.baby_said = true;
        });
    });
}

#[test]
fn a_file_is_shown_asked_about_added_and_taken_back() -> store::Result<()> {
    let mut screen = screen()?;
    assert!(screen.page().contains("Choose a file"));
    choose(&screen, FILE);
    let page = screen.until("Where were these times taken?");
    let told = [
        "From Huckleberry",
        "export.csv",
        "6 rows in the file",
        "Line 2 says",
        "2026-01-14 22:20",
        "Diaper",
        "2 rows cannot be read",
        "Line 6, Start",
        "2026-13-45 06:00",
        "This is not a date and time.",
        "Line 7, Start Location",
        "This word is not known here.",
    ];
    says(&page, &told);
    assert!(
        !page.contains("Add "),
        "nothing can be added while something is asked"
    );
    answer_all(&mut screen);
    let page = screen.until("Add 3 entries");
    let told = [
        "Jan 14, 2026 to Jan 15, 2026",
        "Times: Europe, Berlin",
        "Baby: Mia",
        "New here",
    ];
    says(&page, &told);
    screen.tap(App::add_file);
    let page = screen.until("3 entries are in your log now.");
    assert!(page.contains("Undo this import") && page.contains("2 rows cannot be read"));

    choose(&screen, FILE);
    answer_all(&mut screen);
    let page = screen.until("All of this is in your log already.");
    assert!(!page.contains("Add 0"), "{page}");

    screen.tap(|app| app.take_back(crate::domain::ids::ImportId(1)));
    screen.until("Taken back. 3 entries left your log again.");
    Ok(())
}

#[test]
fn an_answer_that_is_taken_back_is_asked_again() -> store::Result<()> {
    let mut screen = screen()?;
    choose(&screen, FILE);
    answer_all(&mut screen);
    screen.until("Add 3 entries");
    screen.tap(|app| app.change_given(|given| given.answers.zone = None));
    let page = screen.until("Where were these times taken?");
    assert!(!page.contains("Add 3 entries"));
    assert!(page.contains("Baby: Mia"), "the other answers stay");
    Ok(())
}

#[test]
fn what_cannot_be_read_says_why_and_that_the_log_is_as_it_was() -> store::Result<()> {
    let mut screen = screen()?;
    let files: [(&[u8], &str); 5] = [
        (b"", "The file is empty."),
        (b"\xff\xfe\x00\xd8\x00", "not plain text"),
        (b"a,b\n1,2\n", "Its first line says"),
        (
            b"{\"milkpath\":\"log\",\"version\":99,\"records\":[]}",
            "A newer Milkpath",
        ),
        (
            b"{\"milkpath\":\"log\",\"version\":1,\"records\":[",
            "damaged in line 1",
        ),
    ];
    for (bytes, told) in files {
        choose(&screen, bytes);
        let page = screen.until(told);
        assert!(page.contains("Your log is as it was."), "{page}");
        assert!(page.contains("Choose another file"), "{page}");
    }
    screen.tap(|app| app.take_file(Err(Refusal::Unsupported)));
    screen.until("cannot open files from here");
    Ok(())
}

#[test]
fn a_long_list_of_bad_rows_comes_in_pieces() -> store::Result<()> {
    let mut screen = screen()?;
    let bad = "Feed,yesterday,,,00:03R,Breast,,\n".repeat(400);
    choose(
        &screen,
        format!("{}\n{bad}", FILE.lines().next().unwrap_or_default()),
    );
    let page = screen.until("400 rows cannot be read");
    assert_eq!(page.matches("This is not a date and time.").count(), 20);
    assert!(page.contains("Show 100 more"));
    assert!(page.contains("There is nothing in this file that Milkpath keeps."));
    Ok(())
}
