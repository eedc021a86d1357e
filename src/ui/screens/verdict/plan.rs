//! What a therapist's plan says to this answer, and the start of the plan's own routine.

use dioxus::prelude::*;

use super::call::{EmergencyCall, FirstCall};
use crate::domain::at::MINUTE;
use crate::domain::catalog::RoutineId;
use crate::domain::ids::TriageId;
use crate::domain::plan::Sooner;
use crate::domain::triage::{Answered, Outcome, Reached, Verdict as Answer};
use crate::l10n::Tr;
use crate::ui::components::{Button, SeenLine, Weight};
use crate::ui::context::{App, use_app, use_tr};
use crate::ui::flow::offer;
use crate::ui::route::Route;

/// Who has seen her for what, until when; and the lines of the plan that she reached (clinical.md D14).
#[component]
pub(super) fn FromPlan(record: Answered, verdict: Answer) -> Element {
    let (app, tr) = (use_app(), use_tr());
    if verdict.seen.is_empty() && verdict.reached.is_empty() {
        return rsx! {};
    }
    let sooner = record.answers.plan.map(|word| word.sooner).unwrap_or_default();
    let lines = verdict
        .reached
        .iter()
        .filter_map(|line| reached_words(app, &tr, *line, sooner));
    let lines: Vec<String> = lines.collect();
    let asks_sooner = !lines.is_empty();
    rsx! {
        section { class: "card from-plan",
            h2 { {tr.plan_verdict()} }
            for line in lines {
                p { key: "{line}", class: "strong", "{line}" }
            }
            if asks_sooner {
                p { class: "sub", {tr.plan_reached_sub()} }
            }
            for seen in verdict.seen {
                SeenLine { key: "{seen.rule}", seen }
            }
        }
    }
}

/// A line of the plan with its number, as the answers kept it.
fn reached_words(app: App, tr: &Tr, line: Reached, sooner: Sooner) -> Option<String> {
    let unit = app.settings().temperature;
    match line {
        Reached::Temperature => {
            let warm = sooner.temperature()?;
            Some(tr.plan_reached_temperature(tr.temperature(warm, unit)))
        }
        Reached::Pain => sooner.pain.map(|pain| tr.plan_reached_pain(tr.number(pain))),
        Reached::Hours => sooner
            .hours
            .map(|hours| tr.plan_reached_hours(hours, tr.number(hours))),
    }
}

/// What may begin: what is left of the plan's routine, and feather touch where that is less than was planned.
fn starts(app: App, id: TriageId, verdict: &Answer) -> (Option<Start>, Option<Start>) {
    // Only the check that was just made leads to a session.
    let cleared = |routine: &RoutineId| {
        offer(verdict, *routine) == Some(*routine)
            && app.cleared_for(*routine).is_some_and(|check| check.id == id)
    };
    let wanted = app.draft.read().routine;
    let planned = app.planned(false).and_then(Result::ok);
    let planned = planned
        .map(|planned| planned.routine)
        .filter(|routine| cleared(&routine.id));
    let calm = Some(RoutineId::CalmOnly).filter(|calm| {
        let whole = |id: RoutineId| id == wanted || id == *calm;
        !planned.as_ref().is_some_and(|routine| whole(routine.id)) && cleared(calm)
    });
    let planned = planned.map(|routine| Start {
        routine: routine.id,
        seconds: Some(routine.seconds()),
        of_plan: true,
    });
    let calm = calm.map(|routine| Start {
        routine,
        seconds: app.length_s(routine, None),
        of_plan: false,
    });
    (planned, calm)
}

/// The main thing to do after a check-in for a routine of a plan: what is left of it, feather touch, or the call.
#[component]
pub(super) fn PlanStart(id: TriageId, verdict: Answer) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let (planned, calm) = starts(app, id, &verdict);
    let nothing = planned.is_none() && calm.is_some();
    let gentle = tr.verdict_start_gentle();
    match verdict.outcome {
        Outcome::Emergency => rsx! { EmergencyCall { verdict } },
        Outcome::Call => rsx! {
            FirstCall { verdict }
            if let Some(start) = planned {
                StartButton { start, label: tr.plan_start_now(), weight: Weight::Line }
            } else if let Some(start) = calm {
                StartButton { start, label: tr.verdict_open_calm(), weight: Weight::Line }
            }
        },
        Outcome::Go | Outcome::Gentle => rsx! {
            if nothing {
                p { class: "sub", {tr.plan_none_now()} }
            }
            if let Some(start) = planned {
                StartButton { start, label: tr.plan_start_now(), weight: Weight::Huge }
                if let Some(start) = calm {
                    StartButton { start, label: gentle, weight: Weight::Line }
                }
            } else if let Some(start) = calm {
                StartButton { start, label: gentle, weight: Weight::Huge }
            } else {
                CheckAgain {}
            }
        },
    }
}

/// What may begin.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Start {
    routine: RoutineId,
    seconds: Option<u32>,
    of_plan: bool,
}

#[component]
fn StartButton(start: Start, label: String, weight: Weight) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let about = start
        .seconds
        .map(|seconds| tr.verdict_about(tr.span(i64::from(seconds.div_ceil(60)) * MINUTE)));
    let go = move |()| {
        app.change_draft(|draft| {
            draft.offered = Some(start.routine);
            if !start.of_plan {
                draft.plan = None;
                draft.routine = start.routine;
            }
        });
        navigator().push(Route::Ready {});
    };
    rsx! {
        Button { label, aside: about, weight, onpress: go }
    }
}

#[component]
fn CheckAgain() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let wanted = app.draft.read().routine;
    rsx! {
        Button { label: tr.verdict_check_again(), weight: Weight::Huge, onpress: move |()| app.begin_anew(wanted) }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::at::DAY;
    use crate::domain::episode::Trend;
    use crate::domain::pain::Pain;
    use crate::domain::plan::{Came, NewPlan, Plan, PlanWord};
    use crate::domain::triage::{Answers, EmergencySign, Hours, LumpSign, NewAnswered, SkinSign, evaluate};
    use crate::platform::Platform;
    use crate::store::{Error, Result, Store};
    use crate::ui::draft::Judged;
    use crate::ui::testing::{Screen, still};

    const WORD: &str = r#"{"seen": [{"rule": "T18", "by": "Ilse", "on": "2026-11-20", "until": "2026-12-04"}],
        "sooner": {"temperature_c": 37.5, "pain": 6, "hours": 12}}"#;

    fn page() -> Element {
        rsx! { crate::ui::screens::Verdict { id: TriageId(1) } }
    }

    fn told(change: impl FnOnce(&mut Answers)) -> Result<String> {
        let platform = still(Platform::none());
        let mut store = Store::in_memory()?;
        let mut answers = Answers::none_of_these();
        answers.conditions = Some(BTreeSet::new());
        answers.lump = Some([LumpSign::Lump].into());
        answers.pain = Pain::new(2).ok();
        answers.trend = Some(Trend::Better);
        let word: PlanWord = serde_json::from_str(WORD).map_err(Error::internal)?;
        answers.plan = Some(word);
        change(&mut answers);
        store.add_triage(&NewAnswered {
            at: platform.clock.now(),
            verdict: evaluate(&answers),
            answers,
            corrects: None,
            episode: None,
        })?;
        Ok(Screen::open(page, store, platform)?.page())
    }

    #[test]
    fn seen_for_this_says_who_when_and_until_when() -> Result<()> {
        let page = told(|answers| answers.hours = Hours::new(80).ok())?;
        let line = "A lump for more than three days. </b>Ilse saw you for this on Nov 20, 2026. It counts until Dec 4, 2026.";
        assert!(page.contains("From your plan") && page.contains(line), "{page}");
        assert!(!page.contains("Your plan says"), "{page}");
        let fresh = told(|answers| answers.hours = Hours::new(8).ok())?;
        assert!(
            !fresh.contains("From your plan"),
            "nothing that it saw would have held: {fresh}"
        );
        Ok(())
    }

    #[test]
    fn a_line_of_the_plan_that_was_reached_is_told_with_its_number() -> Result<()> {
        let page = told(|answers| {
            answers.hours = Hours::new(13).ok();
            answers.trend = Some(Trend::Same);
            answers.pain = Pain::new(6).ok();
        })?;
        for line in [
            "Your plan says: call at pain 6 of 10 or more.",
            "Your plan says: call after 12 hours without getting better.",
            "By itself it would wait longer.",
        ] {
            assert!(page.contains(line), "{line:?} is not on {page}");
        }
        Ok(())
    }

    const FULL: &str = include_str!("../../../../tests/fixtures/plan/good-full.json");

    /// What may begin of the plan's evening routine after a whole check, each by the routine that it goes by.
    fn begins(change: impl FnOnce(&mut Answers)) -> Result<(Option<RoutineId>, Option<RoutineId>)> {
        let platform = still(Platform::none());
        let at = platform.clock.now();
        let mut store = Store::in_memory()?;
        store.accept_plan(&NewPlan {
            plan: Plan::read(FULL.as_bytes()).map_err(Error::internal)?,
            accepted: at.plus(-DAY),
            came: Came::File,
        })?;
        let mut answers = Answers::none_of_these();
        answers.conditions = Some(BTreeSet::new());
        answers.pain = Pain::new(3).ok();
        answers.hours = Hours::new(3).ok();
        change(&mut answers);
        let verdict = evaluate(&answers);
        let id = store.add_triage(&NewAnswered {
            at,
            verdict: verdict.clone(),
            answers: answers.clone(),
            corrects: None,
            episode: None,
        })?;
        let screen = Screen::open(page, store, platform)?;
        let (planned, calm) = screen.tap(|app| {
            app.begin_planned(1);
            app.change_draft(|draft| {
                draft.answers = answers;
                draft.judged = Some(Judged { at, whole: true });
            });
            starts(app, id, &verdict)
        });
        assert!(planned.is_none_or(|start| start.of_plan) && calm.is_none_or(|start| !start.of_plan));
        Ok((
            planned.map(|start| start.routine),
            calm.map(|start| start.routine),
        ))
    }

    #[test]
    fn the_check_and_its_locks_win_over_the_plan() -> Result<()> {
        assert_eq!(
            begins(|_| {})?,
            (Some(RoutineId::ClogRelief), None),
            "all of it is open"
        );
        let hot = begins(|answers| answers.skin = Some([SkinSign::Hot].into()))?;
        assert_eq!(
            hot,
            (Some(RoutineId::Aftercare), Some(RoutineId::CalmOnly)),
            "the rest of it, and feather touch"
        );
        let spreads = begins(|answers| answers.skin = Some([SkinSign::Spreading].into()))?;
        assert_eq!(spreads, (None, None));
        let faint = begins(|answers| answers.emergency = Some([EmergencySign::Fainting].into()))?;
        assert_eq!(faint, (None, None));
        Ok(())
    }
}
