//! Today's plan: each routine with how often it was done, and the way to begin it; or why none counts.

use dioxus::prelude::*;

use super::{Button, Glyph, Icon, Quoted, Row, Weight};
use crate::domain::plan::{Done, KeptPlan};
use crate::l10n::plain;
use crate::ui::context::{use_app, use_tr};
use crate::ui::plan::preview;
use crate::ui::route::Route;

/// The way to the plan of a therapist.
#[component]
pub fn PlanWay() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let author = app
        .overview
        .read()
        .last_plan
        .as_ref()
        .map(|kept| kept.plan.author.to_string());
    rsx! {
        Row {
            glyph: Glyph::File,
            title: tr.plan_title(),
            sub: author.map_or_else(|| tr.plan_row_none(), |author| tr.plan_row_from(author)),
            onpress: move |()| {
                navigator().push(Route::Plan {});
            },
        }
    }
}

/// The plan that counts today with its routines; one that is not begun or has run out says so.
#[component]
pub fn TodaysPlan() -> Element {
    let app = use_app();
    if let Some(kept) = app.plan_today() {
        return rsx! { Counting { kept } };
    }
    match app.plan_beside() {
        Some(kept) => rsx! { Beside { kept } },
        None => rsx! {},
    }
}

#[component]
fn Counting(kept: KeptPlan) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let done = app.done_today(&kept);
    let (id, plan) = (kept.id, &kept.plan);
    let author = plan.author.to_string();
    rsx! {
        section { class: "card today-plan",
            h2 { {tr.plan_today()} }
            p { class: "sub", {tr.plan_today_from(author, tr.short_day(plan.until))} }
            if !done.is_empty() {
                ul { class: "rows",
                    for done in done {
                        RoutineRow { key: "{done.followed.routine}", kept: kept.clone(), done }
                    }
                }
            }
            Button {
                label: tr.plan_read(),
                weight: Weight::Text,
                onpress: move |()| {
                    navigator().push(Route::OnePlan { id });
                },
            }
        }
    }
}

/// A routine of it; one that was done as often as planned, or of which nothing is left, only tells.
#[component]
fn RoutineRow(kept: KeptPlan, done: Done) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let place = done.followed.routine;
    let Some(routine) = kept.plan.routines.get(usize::from(place)) else {
        return rsx! {};
    };
    let (name, lang) = (routine.name.to_string(), kept.plan.language.to_string());
    let (was, planned) = (tr.number(done.done), tr.number(done.planned));
    let all = done.done >= done.planned;
    let open = !all && preview(&kept.plan, place.into()).is_ok();
    let sub = match (all, open) {
        (true, _) => tr.plan_done_all(was, planned),
        (false, true) => tr.plan_done_of(was, planned),
        (false, false) => tr.plan_nothing_left(),
    };
    let label = plain(&tr.plan_start(name.clone()));
    let glyph = if all { Glyph::Check } else { Glyph::Hand };
    let inner = rsx! {
        Icon { glyph }
        span { class: "grow",
            Quoted { class: "strong", text: name, lang }
            span { class: "sub", "{sub}" }
        }
    };
    rsx! {
        li {
            if open {
                button {
                    r#type: "button",
                    class: "row",
                    "aria-label": "{label}, {plain(&sub)}",
                    onclick: move |_| app.begin_planned(place),
                    {inner}
                    Icon { glyph: Glyph::Forward }
                }
            } else {
                div { class: "row", {inner} }
            }
        }
    }
}

/// A plan that was accepted and does not count today.
#[component]
fn Beside(kept: KeptPlan) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let id = kept.id;
    let open = move |()| {
        navigator().push(Route::OnePlan { id });
    };
    if kept.plan.from > app.now().date() {
        return rsx! {
            section { class: "card flat",
                h2 { {tr.plan_later(tr.short_day(kept.plan.from))} }
                p { class: "sub", {tr.plan_row_from(kept.plan.author.to_string())} }
                Button { label: tr.plan_read(), weight: Weight::Text, onpress: open }
            }
        };
    }
    rsx! {
        section { class: "card flat",
            h2 { {tr.plan_run_out(tr.short_day(kept.plan.until))} }
            p { class: "sub", {tr.plan_row_from(kept.plan.author.to_string())} }
            p { {tr.plan_run_out_sub()} }
            Button {
                label: tr.plan_bring(),
                weight: Weight::Line,
                onpress: move |()| {
                    navigator().push(Route::Plan {});
                },
            }
            Button { label: tr.plan_put_away(), weight: Weight::Text, onpress: move |()| app.end_plan(id) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::at::{At, DAY, HOUR};
    use crate::domain::catalog::RoutineId;
    use crate::domain::plan::{Came, Followed, NewPlan, Plan};
    use crate::domain::session::{Ending, NewSession, SessionEnd};
    use crate::platform::Platform;
    use crate::store::{Error, Result, Store};
    use crate::ui::testing::{Screen, still};

    const FULL: &str = include_str!("../../../tests/fixtures/plan/good-full.json");

    fn page() -> Element {
        rsx! { TodaysPlan {} }
    }

    fn kept(text: &str, accepted: At) -> Result<(Store, crate::domain::ids::PlanId)> {
        let mut store = Store::in_memory()?;
        let plan = Plan::read(text.as_bytes()).map_err(Error::internal)?;
        let came = Came::File;
        let id = store.accept_plan(&NewPlan { plan, accepted, came })?;
        Ok((store, id))
    }

    fn run(store: &mut Store, plan: Option<Followed>, started: At, ending: Ending) -> Result<()> {
        let new = NewSession {
            episode: None,
            routine: RoutineId::CalmOnly,
            plan,
            side: None,
            by_helper: false,
            started,
            pain_before: None,
        };
        let end = SessionEnd {
            ended: started.plus(HOUR / 10),
            ending,
            pain_after: None,
            hands_on_s: 100,
            press_s: 0,
            steps: Vec::new(),
        };
        let id = store.start_session(&new, "{}")?;
        store.end_session(id, &end)
    }

    #[test]
    fn what_was_done_today_is_counted_for_its_own_routine() -> Result<()> {
        let platform = still(Platform::none());
        let now = platform.clock.now();
        let (mut store, plan) = kept(FULL, now.plus(-DAY))?;
        let first = Some(Followed { plan, routine: 0 });
        run(&mut store, first, now.plus(-HOUR), Ending::Finished)?;
        run(&mut store, first, now.plus(-2 * HOUR), Ending::Stopped(None))?;
        run(&mut store, None, now.plus(-3 * HOUR), Ending::Finished)?;
        run(&mut store, first, now.plus(-20 * HOUR), Ending::Finished)?;
        let evening = Some(Followed { plan, routine: 1 });
        run(&mut store, evening, now.plus(-HOUR / 2), Ending::Finished)?;
        let page = Screen::open(page, store, platform)?.page();
        for told in [
            "Today’s plan",
            "From Ilse Brandt, IBCLC · until Dec 18",
            "1 of 3 done today",
            "Done for today: 1 of 1",
            "0 of 4 done today",
            "aria-label=\"Start Feather strokes after a feed, 1 of 3 done today\"",
            "lang=\"en\" dir=\"auto\"",
        ] {
            assert!(page.contains(told), "{told:?} is not on {page}");
        }
        assert!(!page.contains("Start Evening"), "it was done as often as planned");
        Ok(())
    }

    #[test]
    fn a_plan_that_ran_out_asks_for_a_new_one_until_it_is_put_away() -> Result<()> {
        let old = FULL
            .replace("2026-12-18", "2026-11-21")
            .replace("2026-12-04", "2026-11-21")
            .replace("2026-11-27", "2026-11-21");
        let platform = still(Platform::none());
        let (store, id) = kept(&old, platform.clock.now().plus(-2 * DAY))?;
        let mut screen = Screen::open(page, store, platform)?;
        let told = screen.page();
        assert!(told.contains("Your plan ran out on Nov 21") && told.contains("Bring in a new plan"));
        assert!(!told.contains("done today"), "{told}");
        screen.tap(|app| app.end_plan(id));
        screen.settled(|page| !page.contains("ran out"));
        Ok(())
    }

    #[test]
    fn nothing_is_said_without_a_plan() -> Result<()> {
        let mut screen = Screen::open(page, Store::in_memory()?, still(Platform::none()))?;
        assert!(!screen.page().contains("plan"));
        Ok(())
    }
}
