//! A plan on its way in, as the screen tells it.

use super::*;
use crate::domain::plan::{Came, NewPlan};
use crate::export::qr::codes;
use crate::platform::Platform;
use crate::platform::files::Opened;
use crate::store::{self, Store};
use crate::ui::plan::MOST_PASTED;
use crate::ui::testing::{Screen, still};

const FULL: &str = include_str!("../../../../tests/fixtures/plan/good-full.json");
const ARABIC: &str = include_str!("../../../../tests/fixtures/plan/good-arabic.json");

fn screen() -> store::Result<Screen> {
    Screen::open(Plan, Store::in_memory()?, still(Platform::none()))
}

fn choose(screen: &Screen, bytes: impl AsRef<[u8]>) {
    let opened = Opened {
        name: "plan.json".to_owned(),
        bytes: bytes.as_ref().to_vec(),
    };
    screen.tap(|app| app.take_plan_file(Ok(Some(opened))));
}

fn says(page: &str, all: &[&str]) {
    for told in all {
        assert!(page.contains(told), "{told:?} is not on {page}");
    }
}

#[test]
fn without_a_plan_there_are_three_ways() -> store::Result<()> {
    let page = screen()?.page();
    let told = [
        "Choose a file",
        "Paste the whole text here",
        ">0 of 6 kB",
        "This device gives the app no camera.",
    ];
    says(&page, &told);
    assert!(!page.contains("Plans so far"));
    Ok(())
}

#[test]
fn a_plan_is_shown_in_full_before_it_counts() -> store::Result<()> {
    let mut screen = screen()?;
    choose(&screen, FULL);
    let page = screen.until("Accept this plan");
    let told = [
        "Nothing counts until you accept it.",
        "By Ilse Brandt, IBCLC",
        "For M. K.",
        "Nov 20, 2026 to Dec 18, 2026",
        "lang=\"en\" dir=\"auto\">We look at it together on Friday.",
        "Feather strokes after a feed",
        "3 times a day",
        "Lie back.\nNo hurry.",
        "10 strokes",
        "60 seconds · left · pressure Feather",
        "pressure at most Light",
        "Once a day",
        "Fingertip circles · Very small circles at the ring.",
        "Cold packs and cool cloths",
        "Call me if the spot grows.",
        "At 37.8 °C or more",
        "At pain 7 of 10 or more",
        "After 18 hours without getting better",
        "the second part goes inward",
        "Gentle holds: offered as always.",
        "Strokes may start at pain up to 5.",
        "Clogs that come back. </b>Ilse Brandt, IBCLC saw you for this on Nov 20, 2026. It counts until Dec 4, 2026.",
        "Dr. Adeyemi saw you for this on Nov 19, 2026.",
        "Do not accept",
    ];
    says(&page, &told);
    let plan = crate::domain::plan::Plan::read(FULL.as_bytes()).map_err(store::Error::internal)?;
    let items = plan.routines.iter().flat_map(|routine| &routine.items);
    let steps: std::collections::BTreeSet<_> = items.map(|item| item.step).collect();
    assert_eq!(
        page.matches("art thumb").count(),
        steps.len(),
        "each step is drawn once"
    );
    Ok(())
}

#[test]
fn the_app_says_where_it_limits_the_plan() -> store::Result<()> {
    let mut screen = screen()?;
    choose(&screen, FULL);
    let page = screen.until("Accept this plan");
    let told = [
        "The plan itself leaves this out.",
        "Where the app limits it",
        "Added at the end of each session: Same as before",
        "Warm, cool or nothing: you choose each time.",
        "own limits come first, whatever a plan says.",
    ];
    says(&page, &told);
    Ok(())
}

#[test]
fn what_is_accepted_counts_and_what_is_not_leaves_nothing() -> store::Result<()> {
    let mut screen = screen()?;
    choose(&screen, FULL);
    screen.until("Accept this plan");
    screen.tap(App::leave_plan);
    let page = screen.until("Choose a file");
    assert!(!page.contains("Ilse"), "{page}");
    choose(&screen, FULL);
    screen.until("Accept this plan");
    screen.tap(App::accept_plan);
    let page = screen.until("Plans so far");
    let told = [
        "Accepted. The plan counts from now on.",
        "Today’s plan",
        "0 of 3 done today",
        "Counts until Dec 18, 2026",
        "A new plan",
    ];
    says(&page, &told);
    let id = screen.tap(App::plan_today).map(|kept| kept.id);
    screen.tap(|app| app.end_plan(id.unwrap()));
    let page = screen.until("You ended it on Nov 22, 2026");
    assert!(!page.contains("done today"), "{page}");
    Ok(())
}

#[test]
fn words_of_the_plan_stand_in_their_language() -> store::Result<()> {
    let mut screen = screen()?;
    choose(&screen, ARABIC);
    let page = screen.until("Accept this plan");
    assert!(page.contains("lang=\"ar\" dir=\"auto\""), "{page}");
    Ok(())
}

#[test]
fn a_wrong_plan_names_its_field_and_the_mend() -> store::Result<()> {
    let mut screen = screen()?;
    let wrong = [
        (
            &include_bytes!("../../../../tests/fixtures/plan/bad-seconds-long.json")[..],
            "Routine 1 · Step 2 · Seconds",
        ),
        (
            include_bytes!("../../../../tests/fixtures/plan/bad-seen-t16.json"),
            "Use one of these:",
        ),
        (b"{\"a\": 1}", "Choose the file that your therapist sent."),
        (b"\x89PNG\r\n\x1a\n torn", "Use a PNG or JPEG"),
    ];
    for (bytes, told) in wrong {
        choose(&screen, bytes);
        let page = screen.until(told);
        says(
            &page,
            &[
                "This plan cannot be used",
                "Nothing has changed.",
                "Choose another file",
            ],
        );
    }
    screen.tap(|app| app.take_plan_file(Err(crate::platform::Refusal::Unsupported)));
    screen.until("cannot open files from here");
    Ok(())
}

#[test]
fn a_text_is_counted_and_one_that_is_too_long_stays_out() -> store::Result<()> {
    let mut screen = screen()?;
    let plan = crate::domain::plan::Plan::read(FULL.as_bytes()).map_err(store::Error::internal)?;
    screen.tap(|mut app| app.taking.write().pasted = plan.to_json());
    screen.until("1.4 of 6 kB");
    screen.tap(App::take_plan_text);
    screen.until("Accept this plan");
    screen.tap(|mut app| {
        app.leave_plan();
        app.taking.write().pasted = " ".repeat(MOST_PASTED) + "{";
        app.take_plan_text();
    });
    let page = screen.until("too long to paste");
    assert!(
        page.contains("6.1 of 6 kB") && !page.contains("cannot be used"),
        "{page}"
    );
    Ok(())
}

#[test]
fn a_code_in_parts_says_what_is_missing() -> store::Result<()> {
    let mut screen = screen()?;
    let long = FULL.replace("on Friday.", &format!("on Friday. {}", "No hurry. ".repeat(30)));
    let plan = crate::domain::plan::Plan::read(long.as_bytes()).map_err(store::Error::internal)?;
    let parts = codes(&plan.to_json()).map_err(store::Error::internal)?;
    assert_eq!(parts.len(), 3);
    choose(&screen, parts[2].png(4));
    screen.until("1 of 3 parts are here");
    choose(&screen, parts[0].png(4));
    let page = screen.until("2 of 3 parts are here");
    says(
        &page,
        &["Still missing: 2.", "Choose the next picture", "Start over"],
    );
    choose(&screen, parts[1].png(4));
    screen.until("Accept this plan");
    Ok(())
}

#[test]
fn a_plan_that_ran_out_cannot_be_accepted() -> store::Result<()> {
    let mut screen = screen()?;
    let old = FULL
        .replace("2026-12-", "2026-11-2")
        .replace("2026-11-218", "2026-11-21")
        .replace("2026-11-204", "2026-11-21")
        .replace("2026-11-27", "2026-11-21");
    choose(&screen, old);
    let page = screen.until("This plan ran out on Nov 21, 2026.");
    assert!(
        !page.contains("Accept this plan") && page.contains("Do not accept"),
        "{page}"
    );
    screen.tap(App::accept_plan);
    assert!(screen.page().contains("ran out"));
    Ok(())
}

#[test]
fn a_plan_that_begins_later_says_from_when() -> store::Result<()> {
    let later = FULL.replace("\"from\": \"2026-11-20\"", "\"from\": \"2026-11-25\"");
    let platform = still(Platform::none());
    let mut store = Store::in_memory()?;
    store.accept_plan(&NewPlan {
        plan: crate::domain::plan::Plan::read(later.as_bytes()).map_err(store::Error::internal)?,
        accepted: platform.clock.now(),
        came: Came::File,
    })?;
    let mut screen = Screen::open(Plan, store, platform)?;
    let page = screen.until("Plans so far");
    says(&page, &["Your plan starts on Nov 25", "Starts on Nov 25, 2026"]);
    Ok(())
}

#[test]
fn a_plan_that_is_read_again_says_what_its_end_brings() -> store::Result<()> {
    fn page() -> Element {
        rsx! { OnePlan { id: crate::domain::ids::PlanId(2) } }
    }
    let platform = still(Platform::none());
    let mut store = Store::in_memory()?;
    for author in ["Ilse Brandt, IBCLC", "Dr. Adeyemi"] {
        let text = FULL.replace(
            "\"author\": \"Ilse Brandt, IBCLC\"",
            &format!("\"author\": \"{author}\""),
        );
        store.accept_plan(&NewPlan {
            plan: crate::domain::plan::Plan::read(text.as_bytes()).map_err(store::Error::internal)?,
            accepted: platform.clock.now(),
            came: Came::Qr,
        })?;
    }
    let mut screen = Screen::open(page, store, platform)?;
    let page = screen.until("By Dr. Adeyemi");
    says(
        &page,
        &["Counts until Dec 18, 2026", "from a QR code", "End this plan"],
    );
    screen.tap(|app| app.end_plan(crate::domain::ids::PlanId(2)));
    let page = screen.until("You ended it on Nov 22, 2026");
    assert!(!page.contains("End this plan"), "{page}");
    assert_eq!(
        screen
            .tap(App::plan_today)
            .map(|kept| kept.plan.author.to_string()),
        Some("Ilse Brandt, IBCLC".to_owned())
    );
    Ok(())
}
