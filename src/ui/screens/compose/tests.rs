//! The composer as its reader sees it.

use super::*;
use crate::domain::catalog::{StepId, TechniqueId};
use crate::domain::plan::Plan;
use crate::platform::Platform;
use crate::store::{self, Store};
use crate::ui::compose::{ItemDraft, LengthDraft};
use crate::ui::context::App;
use crate::ui::testing::{Screen, still};

const FULL: &[u8] = include_bytes!("../../../../tests/fixtures/plan/good-full.json");

fn screen() -> store::Result<Screen> {
    Screen::open(Compose, Store::in_memory()?, still(Platform::none()))
}

fn full() -> Composing {
    Composing::of(&Plan::read(FULL).unwrap())
}

fn says(page: &str, all: &[&str]) {
    for told in all {
        assert!(page.contains(told), "{told:?} is not on {page}");
    }
}

#[test]
fn an_empty_plan_asks_for_nothing_before_it_is_looked_at() -> store::Result<()> {
    let page = screen()?.page();
    says(
        &page,
        &["Who writes it", "Add a routine", "Seen for this", "Preview"],
    );
    assert!(!page.contains("Please fill this in."), "{page}");
    Ok(())
}

#[test]
fn a_routine_is_built_from_steps_within_their_limits() -> store::Result<()> {
    let mut screen = screen()?;
    screen.tap(|app| {
        app.change_plan(|plan| {
            plan.routines.push(RoutineDraft::new());
            plan.view = View::Pick(0);
        });
    });
    says(
        &screen.page(),
        &["Settle and warm up", "Get comfortable.", "0 steps"],
    );
    screen.tap(|app| {
        app.change_routine(0, |routine| {
            let mut circles = ItemDraft::new(StepId::Ly2);
            circles.length = LengthDraft::Seconds(120);
            routine.items = vec![ItemDraft::new(StepId::Wu4), circles];
        });
        app.show_plan(View::Routine(0));
    });
    says(
        &screen.page(),
        &["1. In for four, out for six.", "2. Tiny circles.", "120 seconds"],
    );
    screen.tap(|app| app.change_routine(0, |routine| routine.shift(1, false)));
    says(
        &screen.page(),
        &["1. Tiny circles.", "2. In for four, out for six."],
    );
    Ok(())
}

/// The length of a step that is at its most.
#[component]
fn Longest() -> Element {
    let mut item = ItemDraft::new(StepId::Ly2);
    item.length = LengthDraft::Seconds(120);
    rsx! { routine::LengthFields { place: 0, number: 0, item, why: None } }
}

#[test]
fn a_stepper_stops_at_its_end_and_says_its_range() -> store::Result<()> {
    let mut screen = Screen::open(Longest, Store::in_memory()?, still(Platform::none()))?;
    let page = screen.page();
    says(&page, &["From 3 to 120", "More: Seconds", "Less: Seconds"]);
    let disabled = |label: &str| {
        let button = page.split("<button").find(|button| button.contains(label));
        let tag = button.and_then(|button| button.split('>').next());
        tag.is_some_and(|tag| tag.contains("disabled"))
    };
    assert!(disabled("More: Seconds") && !disabled("Less: Seconds"), "{page}");
    Ok(())
}

#[test]
fn what_is_wrong_is_said_beside_its_field() -> store::Result<()> {
    let mut screen = screen()?;
    screen.tap(|app| {
        app.change_plan(|plan| {
            *plan = full();
            plan.until = plan.from - chrono::Days::new(1);
            plan.routines.push(RoutineDraft::new());
        });
    });
    says(
        &screen.page(),
        &["This day is before Nov 20, 2026. Use that day or a later one."],
    );
    screen.tap(|app| {
        app.change_plan(|plan| {
            *plan = full();
            plan.toggle_avoid(crate::domain::triage::Blocked::Step(StepId::Bf3));
            plan.view = View::Routine(1);
        });
    });
    says(&screen.page(), &["The plan itself leaves this out."]);
    Ok(())
}

#[test]
fn the_preview_is_the_page_and_says_where_the_app_holds_its_limits() -> store::Result<()> {
    let mut screen = screen()?;
    screen.tap(|app| {
        app.change_plan(|plan| {
            *plan = full();
            plan.view = View::Preview;
        });
    });
    let page = screen.page();
    let told = [
        "Ilse Brandt, IBCLC",
        "Feather strokes after a feed",
        "3 times a day",
        "Call from pain 7 of 10.",
        "Any of these now?",
        "The plan itself leaves this out.",
        "Save the plan file",
        "Save the code",
    ];
    says(&page, &told);
    Ok(())
}

#[test]
fn nothing_is_offered_that_the_plan_leaves_out() {
    let mut plan = full();
    plan.bf4 = false;
    plan.compression = Some(false);
    assert!(!pick::offered(&plan, TechniqueId::Butterfly).contains(&StepId::Bf4));
    assert_eq!(
        pick::offered(&plan, TechniqueId::Compress),
        [StepId::Gc1],
        "a feed is never closed"
    );
    assert!(!pick::offered(&plan, TechniqueId::Circles).contains(&StepId::Fc5));
    plan.bf4 = true;
    assert!(pick::offered(&plan, TechniqueId::Butterfly).contains(&StepId::Bf4));
}

#[test]
fn what_is_written_waits_on_the_desk() -> store::Result<()> {
    let mut screen = screen()?;
    screen.tap(|app| app.change_plan(|plan| plan.author = "Ilse Brandt".to_owned()));
    screen.page();
    let desk = screen.tap(|app| app.desk("/compose".to_owned(), &app.draft.peek()));
    let kept = desk
        .draft::<crate::ui::form::OnDesk>()?
        .and_then(|kept| kept.composing);
    assert_eq!(kept.map(|plan| plan.author), Some("Ilse Brandt".to_owned()));
    screen.tap(App::forget_plan);
    let desk = screen.tap(|app| app.desk("/compose".to_owned(), &app.draft.peek()));
    assert_eq!(
        desk.draft::<crate::ui::form::OnDesk>()?
            .and_then(|kept| kept.composing),
        None
    );
    Ok(())
}
