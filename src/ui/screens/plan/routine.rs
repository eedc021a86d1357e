//! One routine of a plan with its steps as the plan asks for them, and below each what the app does instead.

use dioxus::prelude::*;

use crate::art::{Look, scene};
use crate::domain::at::MINUTE;
use crate::domain::breast_map::Side;
use crate::domain::plan::{Plan, PlanItem, PlanRoutine};
use crate::domain::routine::{Limited, NotPlanned};
use crate::domain::technique::{Beat, Level};
use crate::l10n::{Tr, plain};
use crate::ui::components::{Drawing, Quoted, joined, limit_words, seconds_words, step_name, whole_limits};
use crate::ui::context::{use_app, use_tr};
use crate::ui::plan::preview;

/// What it comes to, and where it is limited.
fn outcome(plan: &Plan, place: usize) -> (Option<u32>, Vec<Limited>) {
    match preview(plan, place) {
        Ok(planned) => (Some(planned.routine.seconds()), planned.limited),
        Err(NotPlanned::NothingLeft { limited } | NotPlanned::Closed { limited, .. }) => (None, limited),
        Err(NotPlanned::NoSuchRoutine { .. }) => (None, Vec::new()),
    }
}

/// The routine at `place`; `drawn` says which of its steps have their picture here.
#[component]
pub(super) fn RoutineCard(plan: Plan, place: usize, drawn: Vec<bool>) -> Element {
    let tr = use_tr();
    let Some(routine) = plan.routines.get(place) else {
        return rsx! {};
    };
    let lang = plan.language.to_string();
    let (seconds, limited) = outcome(&plan, place);
    let whole = whole_limits(&tr, &limited);
    let items = routine.items.iter().copied().zip(drawn).enumerate();
    rsx! {
        section { class: "card",
            h3 { Quoted { text: routine.name.to_string(), lang: lang.clone() } }
            p { class: "strong", {summary(&tr, routine, seconds)} }
            if let Some(note) = &routine.note {
                p { Quoted { text: note.to_string(), lang } }
            }
            ol { class: "plan-steps",
                for (index, (item, drawn)) in items {
                    ItemRow {
                        key: "{index}",
                        item,
                        most: routine.max_level,
                        drawn,
                        limits: limits_of(&limited, index),
                    }
                }
            }
            if seconds.is_none() {
                p { class: "note strong", {tr.plan_nothing_left()} }
            }
            if !whole.is_empty() {
                div { class: "note limits",
                    b { {tr.plan_limited()} }
                    for words in whole {
                        p { key: "{words}", "{words}" }
                    }
                }
            }
        }
    }
}

fn limits_of(limited: &[Limited], index: usize) -> Vec<Limited> {
    let its = limited.iter().filter(|one| one.item == Some(index));
    its.copied().collect()
}

/// How often, how long, and the most pressure.
fn summary(tr: &Tr, routine: &PlanRoutine, seconds: Option<u32>) -> String {
    let times = tr.plan_times(routine.times_a_day, tr.number(routine.times_a_day));
    let about = seconds.map(|s| tr.plan_about(tr.span(i64::from(s.div_ceil(60)) * MINUTE)));
    let level = routine.max_level.map(|level| tr.plan_at_most(tr.level(level)));
    let parts = [Some(times), about, level];
    joined(tr, parts.into_iter().flatten().collect())
}

/// One step: its picture, its short name, how long, which side, how firm, and where it is limited.
#[component]
fn ItemRow(item: PlanItem, most: Option<Level>, drawn: bool, limits: Vec<Limited>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let side = item.side.unwrap_or(Side::Left);
    let look = Look {
        still: true,
        ..app.look(side)
    };
    let svg = drawn.then(|| {
        let alt = plain(&tr.table(&format!("steps-{}-alt", item.step)));
        scene(item.step, &look, 0.0).at_rest().svg(Some(&alt))
    });
    rsx! {
        li {
            if let Some(svg) = svg {
                Drawing { class: "thumb", svg }
            }
            div { class: "grow stack-s",
                b { {step_name(&tr, item.step)} }
                span { class: "sub num", {details(&tr, item, most)} }
                for limited in limits {
                    span { key: "{limited.why:?}", class: "limit", {limit_words(&tr, limited.why)} }
                }
            }
        }
    }
}

/// Seconds or what is repeated, the side, the pressure.
fn details(tr: &Tr, item: PlanItem, most: Option<Level>) -> String {
    let step = item.step.step();
    let (seconds, reps) = item.length.of(item.step);
    let counted = reps.map(|reps| {
        let shown = tr.number(reps);
        match step.tempo.as_ref().map(|tempo| tempo.beat) {
            Some(Beat::Breath) => tr.plan_breaths(reps, shown),
            Some(Beat::Hold) => tr.plan_holds(reps, shown),
            Some(Beat::Stroke) | None => tr.plan_strokes(reps, shown),
        }
    });
    let side = item.side.map(|side| match side {
        Side::Left => tr.plan_side_left(),
        Side::Right => tr.plan_side_right(),
    });
    let level = step.level.map(|level| most.map_or(level, |most| level.min(most)));
    let parts = [
        counted,
        Some(seconds_words(tr, seconds)),
        side,
        level.map(|level| tr.plan_level(tr.level(level))),
        step.background.then(|| tr.plan_beside()),
    ];
    joined(tr, parts.into_iter().flatten().collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::catalog::StepId;
    use crate::domain::plan::Length;
    use crate::domain::settings::Words;
    use crate::l10n::Locale;

    fn told(step: StepId, length: Length, side: Option<Side>, most: Option<Level>) -> String {
        let tr = Tr::new(Locale::En, Words::Breast);
        plain(&details(&tr, PlanItem { step, length, side }, most))
    }

    #[test]
    fn a_step_says_how_much_how_long_where_and_how_firm() {
        let right = Some(Side::Right);
        assert_eq!(
            told(StepId::Bf3, Length::Reps(10), right, None),
            "10 strokes · 60 seconds · right · pressure Light"
        );
        let soft = Some(Level::Feather);
        assert_eq!(
            told(StepId::Bf3, Length::Seconds(48), None, soft),
            "8 strokes · 48 seconds · pressure Feather"
        );
        assert_eq!(
            told(StepId::Ac2, Length::Own, None, None),
            "600 seconds · runs beside the rest"
        );
        assert!(told(StepId::Wu4, Length::Reps(3), None, None).starts_with("3 breaths"));
        assert!(told(StepId::Gc3, Length::Reps(1), None, None).starts_with("1 hold ·"));
    }
}
