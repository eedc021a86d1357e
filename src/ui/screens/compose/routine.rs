//! One routine of the plan: its name, how often, how hard, and its steps in order.

use dioxus::prelude::*;

use super::{routine_name, why_of};
use crate::art::{Look, scene};
use crate::domain::breast_map::Side;
use crate::domain::plan::{BadPlan, Range};
use crate::domain::technique::Level;
use crate::l10n::{Tr, plain};
use crate::ui::components::{
    Button, Chips, Choice, Drawing, Field, Flaw, Glyph, More, Page, RowTools, Stepper, TextField, Weight,
    count,
};
use crate::ui::compose::{Composing, ItemDraft, LengthDraft, RoutineDraft, View};
use crate::ui::context::{use_app, use_tr};

const LEVELS: [Option<Level>; 4] = [None, Some(Level::Feather), Some(Level::Light), Some(Level::Press)];
const SIDES: [Option<Side>; 3] = [None, Some(Side::Left), Some(Side::Right)];
/// Seconds by which a length changes with one tap.
const TAP_S: u16 = 5;

/// One routine, by its place.
#[component]
pub(super) fn EditRoutine(place: usize) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let faults = super::use_faults();
    let plan = app.composing();
    let Some(routine) = plan.routines.get(place).cloned() else {
        return rsx! {};
    };
    let faults = faults.read().clone();
    rsx! {
        Page {
            title: routine_name(&tr, &routine, place),
            onback: move |()| app.show_plan(View::Whole),
            foot: rsx! {
                Button {
                    label: tr.compose_step_add(),
                    glyph: Glyph::Add,
                    weight: Weight::Huge,
                    disabled: !plan.has_room_for_step(place),
                    onpress: move |()| app.show_plan(View::Pick(place)),
                }
            },
            Head { place, routine: routine.clone(), faults: faults.clone() }
            Items { place, routine, faults }
            Button {
                label: tr.compose_routine_remove(),
                weight: Weight::Text,
                onpress: move |()| app.change_plan(|plan| {
                    if place < plan.routines.len() {
                        plan.routines.remove(place);
                    }
                    plan.view = View::Whole;
                }),
            }
        }
    }
}

#[component]
fn Head(place: usize, routine: RoutineDraft, faults: Vec<BadPlan>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let why = |field: &str| why_of(&faults, &format!("routines[{place}].{field}"), &tr);
    let (least, most) = Composing::times();
    let levels = [Level::Feather, Level::Light, Level::Press].map(|level| tr.level(level));
    let levels: Vec<String> = [tr.compose_level_own()].into_iter().chain(levels).collect();
    rsx! {
        TextField {
            label: tr.compose_routine_name(),
            shown: routine.name.clone(),
            why: why("name"),
            ontext: move |text| app.change_routine(place, |routine| routine.name = text),
        }
        Stepper {
            label: tr.compose_routine_times(),
            shown: tr.number(routine.times_a_day),
            ends: (tr.number(least), tr.number(most)),
            at_end: (routine.times_a_day <= least, routine.times_a_day >= most),
            why: why("times_a_day"),
            onstep: move |more| app.change_routine(place, |routine| {
                let next = if more { routine.times_a_day + 1 } else { routine.times_a_day.saturating_sub(1) };
                routine.times_a_day = next.clamp(least, most);
            }),
        }
        Choice {
            title: tr.compose_routine_level(),
            options: levels,
            chosen: LEVELS.iter().position(|level| *level == routine.max_level),
            onpick: move |index: usize| {
                let level = LEVELS.get(index).copied().flatten();
                app.change_routine(place, |routine| routine.max_level = level);
            },
        }
        Flaw { why: why("max_level") }
        TextField {
            label: tr.compose_routine_note(),
            shown: routine.note.clone(),
            long: true,
            why: why("note"),
            ontext: move |text| app.change_routine(place, |routine| routine.note = text),
        }
    }
}

#[component]
fn Items(place: usize, routine: RoutineDraft, faults: Vec<BadPlan>) -> Element {
    let tr = use_tr();
    let all = routine.items.len();
    let at = format!("routines[{place}].items");
    rsx! {
        section { class: "stack",
            h2 { {tr.compose_steps()} }
            if routine.items.is_empty() {
                p { class: "sub", {tr.compose_steps_none()} }
            } else {
                p { class: "sub num", {tr.compose_steps_length(tr.minutes_seconds(routine.seconds()))} }
            }
            Flaw { why: why_of(&faults, &at, &tr) }
            ol { class: "plan-steps",
                for (number, item) in routine.items.iter().copied().enumerate() {
                    EditItem { key: "{number}-{item.step}", place, number, all, item, faults: faults.clone() }
                }
            }
        }
    }
}

/// What a step is called in lists.
pub(super) fn short(tr: &Tr, item: ItemDraft, number: usize) -> String {
    tr.compose_step_is(
        tr.number(count(number + 1)),
        tr.table(&format!("steps-{}-short", item.step)),
    )
}

#[component]
fn EditItem(place: usize, number: usize, all: usize, item: ItemDraft, faults: Vec<BadPlan>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let why = |field: &str| {
        why_of(
            &faults,
            &format!("routines[{place}].items[{number}].{field}"),
            &tr,
        )
    };
    let look = Look {
        still: true,
        ..app.look(item.side.unwrap_or(Side::Left))
    };
    let alt = plain(&tr.table(&format!("steps-{}-alt", item.step)));
    let svg = scene(item.step, &look, 0.0).at_rest().svg(Some(&alt));
    let name = short(&tr, item, number);
    let labels = (
        tr.compose_step_up(name.clone()),
        tr.compose_step_down(name.clone()),
        tr.compose_step_remove(name.clone()),
    );
    rsx! {
        li { class: "card plan-item",
            Drawing { class: "tiny", svg }
            b { class: "grow", "{name}" }
            RowTools {
                labels,
                at_end: (number == 0, number + 1 == all),
                onmove: move |down| app.change_routine(place, |routine| routine.shift(number, down)),
                onremove: move |()| app.change_routine(place, |routine| {
                    if number < routine.items.len() {
                        routine.items.remove(number);
                    }
                }),
            }
            Flaw { why: why("step") }
            More { label: measure(&tr, item),
                LengthFields { place, number, item, why: why("seconds").or_else(|| why("reps")) }
                if item.step.step().level.is_some() {
                    Field { label: tr.compose_side(), why: None,
                        Chips {
                            label: tr.compose_side(),
                            options: vec![tr.compose_side_sore(), tr.side(Side::Left), tr.side(Side::Right)],
                            chosen: SIDES.iter().position(|side| *side == item.side),
                            onpick: move |index: usize| {
                                let side = SIDES.get(index).copied().flatten();
                                change(app, place, number, |item| item.side = side);
                            },
                        }
                    }
                }
            }
        }
    }
}

fn change(app: crate::ui::context::App, place: usize, number: usize, change: impl FnOnce(&mut ItemDraft)) {
    app.change_routine(place, |routine| {
        if let Some(item) = routine.items.get_mut(number) {
            change(item);
        }
    });
}

/// How long a step is, in one line.
fn measure(tr: &Tr, item: ItemDraft) -> String {
    let (seconds, reps) = item.item().length.of(item.step);
    let time = tr.handout_seconds(seconds, tr.number(seconds));
    match reps.filter(|reps| *reps > 1) {
        Some(reps) => tr.log_join(tr.handout_reps(reps, tr.number(reps)), time),
        None => time,
    }
}

/// As the app has it, in seconds, or in repetitions; the number stops at its ends.
#[component]
pub(super) fn LengthFields(place: usize, number: usize, item: ItemDraft, why: Option<String>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let range = Range::of(item.step);
    let (seconds, reps) = item.item().length.of(item.step);
    let counted = range.least_reps.zip(range.most_reps);
    let mut options = vec![tr.compose_length_own(), tr.compose_length_seconds()];
    options.extend(counted.map(|_| tr.compose_length_reps()));
    let (chosen, now, least, most, tap) = match item.length {
        LengthDraft::Own => (0, seconds, range.least_s, range.most_s, TAP_S),
        LengthDraft::Seconds(seconds) => (1, seconds, range.least_s, range.most_s, TAP_S),
        LengthDraft::Reps(reps) => {
            let (least, most) = counted.unwrap_or((reps, reps));
            (2, reps, least, most, 1)
        }
    };
    rsx! {
        Field { label: tr.compose_step_length(), why: why.clone().filter(|_| chosen == 0),
            Chips {
                label: tr.compose_step_length(),
                options,
                chosen,
                onpick: move |index: usize| {
                    let length = match index {
                        1 => LengthDraft::Seconds(seconds.clamp(range.least_s, range.most_s)),
                        2 => counted.map_or(LengthDraft::Own, |(least, most)| {
                            LengthDraft::Reps(reps.unwrap_or(least).clamp(least, most))
                        }),
                        _ => LengthDraft::Own,
                    };
                    change(app, place, number, |item| item.length = length);
                },
            }
        }
        if chosen > 0 {
            Stepper {
                label: if chosen == 1 { tr.compose_length_seconds() } else { tr.compose_length_reps() },
                shown: tr.number(now),
                ends: (tr.number(least), tr.number(most)),
                at_end: (now <= least, now >= most),
                why,
                onstep: move |more: bool| {
                    let next = if more { now.saturating_add(tap) } else { now.saturating_sub(tap) };
                    let next = next.clamp(least, most);
                    let length = if chosen == 1 { LengthDraft::Seconds(next) } else { LengthDraft::Reps(next) };
                    change(app, place, number, |item| item.length = length);
                },
            }
        }
    }
}
