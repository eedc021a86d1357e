//! What is left out, when to call, and the options that the catalog leaves to a therapist.

use dioxus::prelude::*;

use super::why_of;
use crate::domain::catalog::{CAPS, StepId, TechniqueId};
use crate::domain::plan::{BadPlan, Sooner};
use crate::domain::triage::{Blocked, PainGoMax, Token};
use crate::domain::units::Temperature;
use crate::export::handout::blocked;
use crate::l10n::Tr;
use crate::ui::components::{
    Button, Choice, Flaw, Glyph, IconButton, More, MultiChips, Stepper, TextField, Weight, count,
};
use crate::ui::context::{use_app, use_tr};

const TOKENS: [Token; 3] = [Token::OverLump, Token::Warmth, Token::Cold];
const HOLDS: [Option<bool>; 3] = [None, Some(true), Some(false)];
/// The app's own lines: temperature (T06), pain (T14), hours (T15).
const OWN: (u16, u8, u8) = (Sooner::TEMPERATURE_DC.1, Sooner::PAIN.1, Sooner::HOURS.1);

/// What is left out: kinds of touch, techniques, single steps.
#[component]
pub(super) fn Avoid(faults: Vec<BadPlan>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let avoid = app.composing().avoid;
    let tokens = TOKENS.into_iter().map(Blocked::Token);
    let wide: Vec<Blocked> = tokens
        .chain(TechniqueId::ALL.iter().copied().map(Blocked::Technique))
        .collect();
    let steps: Vec<Blocked> = StepId::ALL.iter().copied().map(Blocked::Step).collect();
    let chips = |all: Vec<Blocked>, label: String| {
        let options: Vec<String> = all.iter().map(|one| name(&tr, *one)).collect();
        let on: Vec<bool> = all.iter().map(|one| avoid.contains(one)).collect();
        rsx! {
            MultiChips {
                label,
                options,
                on,
                ontoggle: move |index: usize| {
                    if let Some(one) = all.get(index).copied() {
                        app.change_plan(|plan| plan.toggle_avoid(one));
                    }
                },
            }
        }
    };
    rsx! {
        section { class: "stack",
            h2 { {tr.compose_avoid()} }
            p { class: "sub", {tr.compose_avoid_sub()} }
            {chips(wide, tr.compose_avoid())}
            More { label: tr.compose_avoid_steps(),
                {chips(steps, tr.compose_avoid_steps())}
            }
            Flaw { why: why_of(&faults, "avoid", &tr) }
        }
    }
}

fn name(tr: &Tr, one: Blocked) -> String {
    match one {
        Blocked::Token(Token::OverLump) => tr.compose_avoid_lump(),
        Blocked::Step(id) => {
            let place = StepId::ALL
                .iter()
                .position(|step| *step == id)
                .unwrap_or_default();
            // Some steps are called the same: the number keeps them apart.
            tr.compose_step_is(tr.number(count(place + 1)), blocked(one, tr))
        }
        _ => blocked(one, tr),
    }
}

/// The author's lines, and numbers that are stricter than the app's.
#[component]
pub(super) fn Call(faults: Vec<BadPlan>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let plan = app.composing();
    rsx! {
        section { class: "stack",
            h2 { {tr.compose_call()} }
            p { class: "sub", {tr.compose_call_sub()} }
            Lines { faults: faults.clone() }
            if plan.has_room_for_line() {
                Button {
                    label: tr.compose_line_add(),
                    glyph: Glyph::Add,
                    weight: Weight::Line,
                    onpress: move |()| app.change_plan(|plan| plan.lines.push(String::new())),
                }
            }
            CallTemperature { faults: faults.clone() }
            CallPain { faults: faults.clone() }
            CallHours { faults: faults.clone() }
        }
    }
}

#[component]
fn Lines(faults: Vec<BadPlan>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    // Fields keep what stood there when they came: a line that is taken away takes its field with it.
    let mut round = use_signal(|| 0_u32);
    let lines = app.composing().lines;
    let number = |place: usize| tr.number(count(place + 1));
    rsx! {
        for (place, line) in lines.into_iter().enumerate() {
            div { key: "{round}-{place}", class: "line-field",
                TextField {
                    label: tr.compose_line(number(place)),
                    shown: line,
                    why: why_of(&faults, &format!("call.lines[{place}]"), &tr),
                    ontext: move |text: String| app.change_plan(|plan| {
                        if let Some(line) = plan.lines.get_mut(place) {
                            *line = text;
                        }
                    }),
                }
                IconButton {
                    label: tr.compose_line_remove(number(place)),
                    glyph: Glyph::Close,
                    edge: true,
                    onpress: move |()| {
                        app.change_plan(|plan| {
                            if place < plan.lines.len() {
                                plan.lines.remove(place);
                            }
                        });
                        round += 1;
                    },
                }
            }
        }
    }
}

/// A number that begins at the app's own and can only become stricter: the next one, or none at the app's own.
fn stricter<T: Copy + PartialEq + PartialOrd + Into<i32> + TryFrom<i32>>(
    now: Option<T>,
    own: T,
    least: T,
    more: bool,
) -> Option<T> {
    let step = if more { 1 } else { -1 };
    let next = (now.unwrap_or(own).into() + step).clamp(least.into(), own.into());
    T::try_from(next).ok().filter(|next| *next != own)
}

fn own_or(tr: &Tr, own: bool, shown: String) -> String {
    if own { tr.compose_as_app(shown) } else { shown }
}

#[component]
fn CallTemperature(faults: Vec<BadPlan>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let unit = app.settings().temperature;
    let now = app.composing().sooner.temperature_dc;
    let shown = |deci: u16| match Temperature::from_deci_celsius(i64::from(deci)) {
        Ok(warm) => tr.temperature(warm, unit),
        Err(_) => tr.tenths(i64::from(deci)),
    };
    let (least, most) = Sooner::TEMPERATURE_DC;
    rsx! {
        Stepper {
            label: tr.compose_call_temperature(),
            shown: own_or(&tr, now.is_none(), shown(now.unwrap_or(OWN.0))),
            ends: (shown(least), shown(most)),
            at_end: (now == Some(least), now.is_none()),
            why: why_of(&faults, "call.temperature_c", &tr),
            onstep: move |more| app.change_plan(|plan| {
                let now = plan.sooner.temperature_dc;
                plan.sooner.temperature_dc = stricter(now, OWN.0, least, more);
            }),
        }
    }
}

#[component]
fn CallPain(faults: Vec<BadPlan>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let plan = app.composing();
    let now = plan.sooner.pain;
    // Where strokes may begin at 6, a call at 6 would contradict that.
    let start = plan.pain_go_max.unwrap_or_default().get() + 1;
    let least = u8::try_from(start).unwrap_or(Sooner::PAIN.0).max(Sooner::PAIN.0);
    rsx! {
        Stepper {
            label: tr.compose_call_pain(),
            shown: own_or(&tr, now.is_none(), tr.number(now.unwrap_or(OWN.1))),
            ends: (tr.number(least), tr.number(OWN.1)),
            at_end: (now.is_some_and(|now| now <= least), now.is_none()),
            why: why_of(&faults, "call.pain", &tr),
            onstep: move |more| app.change_plan(|plan| {
                plan.sooner.pain = stricter(plan.sooner.pain, OWN.1, least, more);
            }),
        }
    }
}

#[component]
fn CallHours(faults: Vec<BadPlan>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let now = app.composing().sooner.hours;
    let least = Sooner::HOURS.0;
    rsx! {
        Stepper {
            label: tr.compose_call_hours(),
            shown: own_or(&tr, now.is_none(), tr.number(now.unwrap_or(OWN.2))),
            ends: (tr.number(least), tr.number(OWN.2)),
            at_end: (now == Some(least), now.is_none()),
            why: why_of(&faults, "call.hours", &tr),
            onstep: move |more| app.change_plan(|plan| {
                plan.sooner.hours = stricter(plan.sooner.hours, OWN.2, least, more);
            }),
        }
    }
}

/// bf4, gentle holds, and the pain at which strokes may begin.
#[component]
pub(super) fn Options(faults: Vec<BadPlan>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let plan = app.composing();
    let scores = CAPS.pain_go_max..=CAPS.plan_pain_go_max;
    let scores: Vec<PainGoMax> = scores
        .filter_map(|score| PainGoMax::new(i32::from(score)).ok())
        .collect();
    let shown: Vec<String> = scores.iter().map(|score| tr.number(score.get())).collect();
    let now = plan.pain_go_max.unwrap_or_default();
    rsx! {
        section { class: "stack",
            h2 { {tr.compose_options()} }
            Choice {
                title: tr.compose_bf4(),
                options: vec![tr.common_off(), tr.common_on()],
                chosen: usize::from(plan.bf4),
                onpick: move |index: usize| app.change_plan(|plan| plan.bf4 = index == 1),
            }
            Choice {
                title: tr.compose_holds(),
                options: vec![tr.compose_holds_app(), tr.common_on(), tr.common_off()],
                chosen: HOLDS.iter().position(|holds| *holds == plan.compression),
                onpick: move |index: usize| {
                    app.change_plan(|plan| plan.compression = HOLDS.get(index).copied().flatten());
                },
            }
            Flaw { why: why_of(&faults, "compression", &tr) }
            Choice {
                title: tr.compose_pain_go(),
                options: shown,
                chosen: scores.iter().position(|score| *score == now),
                onpick: move |index: usize| {
                    let score = scores.get(index).copied();
                    app.change_plan(|plan| plan.pain_go_max = score.filter(|score| *score != PainGoMax::default()));
                },
            }
            Flaw { why: why_of(&faults, "pain_go_max", &tr) }
        }
    }
}
