//! Before a session: where the baby is, how long, what is good to have, and the touch to practise.

use dioxus::prelude::*;

use crate::domain::at::{At, MINUTE};
use crate::domain::breast_map::Side;
use crate::domain::caps::{CapState, allowed};
use crate::domain::catalog::RoutineId;
use crate::domain::encourage::Occasion;
use crate::domain::routine::{MilkSides, milk_sides};
use crate::domain::triage::{RuleId, Verdict};
use crate::platform::clock::sleep;
use crate::ui::components::{
    Answers, Button, Chips, Drawing, Glyph, HelperCard, HelperChips, KindLine, LookButton, Page, PlanNow,
    Ring, Weight,
};
use crate::ui::context::{App, use_app, use_tr};
use crate::ui::route::Route;
use crate::ui::session::{NoStart, use_taps};

/// Where one goes back to: the verdict.
fn back(app: App) -> Route {
    app.last_check()
        .map_or(Route::Home {}, |check| Route::Verdict { id: check.id })
}

/// One screen between the verdict and the first step.
#[component]
pub fn Ready() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let taps = use_taps();
    let mut refused = use_signal(|| None::<NoStart>);
    let routine = app.draft.read().to_follow();
    let cap = allowed(&app.overview.read().recent_sessions, routine, app.now());
    if let CapState::Reached { until, .. } = cap {
        return rsx! { Enough { until } };
    }
    if app.cleared_for(routine).is_none() {
        return rsx! { CheckFirst { routine } };
    }
    let verdict = app.last_check().map(|check| app.verdict_now(&check));
    let sides = match routine {
        RoutineId::HandExpress => milk_sides(verdict.as_ref()),
        _ => MilkSides::Both,
    };
    let waits = sides == MilkSides::Ask && app.draft.read().milk.is_none();
    let mut start = move |holding: bool| {
        app.change_draft(|draft| {
            draft.holding = holding;
            if let MilkSides::Only(side) = sides {
                draft.milk = Some(side);
            }
        });
        // It takes two free arms: a baby on one of them goes first (clinical.md D4).
        if !holding && !app.settings_peek().practised && touches(routine) {
            navigator().push(Route::Practice {});
            return;
        }
        refused.set(app.start(routine, holding, taps).err());
    };
    rsx! {
        Page {
            title: tr.ready_title(),
            back: back(app),
            safety: true,
            foot: rsx! {
                p { class: "strong", {tr.ready_baby()} span { class: "sub", " " {tr.ready_baby_sub()} } }
                Button { label: tr.ready_baby_safe(), weight: Weight::Huge, glyph: Glyph::Check, disabled: waits, onpress: move |()| start(false) }
                Button { label: tr.ready_baby_held(), weight: Weight::Line, glyph: Glyph::Baby, disabled: waits, onpress: move |()| start(true) }
                p { class: "sub", {tr.ready_held_note()} }
            },
            KindLine { occasion: before(verdict.as_ref()) }
            if routine == RoutineId::HandExpress {
                MilkSide { sides }
            }
            match refused() {
                Some(NoStart::Nothing) => rsx! { p { class: "note", role: "alert", {tr.ready_nothing()} } },
                Some(NoStart::PlanGone) => rsx! { p { class: "note", role: "alert", {tr.plan_gone()} } },
                Some(NoStart::CheckFirst) | None => rsx! {},
            }
            PlanNow {}
            if routine == RoutineId::ClogRelief && !app.draft.read().stage && app.draft.read().plan.is_none() {
                HowLong {}
            }
            Things {}
            section { class: "stack", HelperChips {} }
            HelperCard {}
        }
    }
}

/// No check speaks for it now: too old, or about something else.
#[component]
fn CheckFirst(routine: RoutineId) -> Element {
    let (app, tr) = (use_app(), use_tr());
    rsx! {
        Page {
            title: tr.ready_title(),
            back: Route::Home {},
            foot: rsx! {
                Button { label: tr.verdict_check_again(), weight: Weight::Huge, onpress: move |()| app.begin_anew(routine) }
            },
            p { class: "lead", {tr.ready_check_first()} }
        }
    }
}

/// What is said before a session: that a clog may come back where one did (T17b), nothing cheerful under a
/// call.
fn before(verdict: Option<&Verdict>) -> Occasion {
    match verdict {
        Some(verdict) if !verdict.cheers() => Occasion::Call,
        Some(verdict) if verdict.rules.contains(&RuleId::T17b) => Occasion::Again,
        _ => Occasion::Before,
    }
}

/// Which breast milk by hand comes from; where one must rest, the other (clinical.md D1, T13).
#[component]
fn MilkSide(sides: MilkSides) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut both = use_signal(|| false);
    let told = app.draft.read().milk;
    let asks = sides == MilkSides::Ask;
    let title = if asks {
        tr.ready_milk_sore()
    } else {
        tr.ready_milk()
    };
    let mut options = vec![tr.side(Side::Left), tr.side(Side::Right)];
    options.extend(asks.then(|| tr.ready_milk_both()));
    // The sore one is told, and milk comes from the other.
    let shown = if asks { told.map(Side::other) } else { told };
    let chosen = shown.and_then(|side| SIDES.iter().position(|other| *other == side));
    let only = match sides {
        MilkSides::Only(side) => Some(side),
        MilkSides::Ask => told,
        MilkSides::Both | MilkSides::None => None,
    };
    rsx! {
        section { class: "stack",
            if !matches!(sides, MilkSides::Only(_)) {
                h2 { "{title}" }
                Chips {
                    label: title,
                    options,
                    chosen: if both() { Some(SIDES.len()) } else { chosen },
                    onpick: move |index: usize| {
                        let side = SIDES.get(index).copied();
                        both.set(side.is_none());
                        app.change_draft(|draft| draft.milk = side.map(|side| if asks { side.other() } else { side }));
                    },
                }
            }
            if let Some(side) = only {
                p { class: "note", {tr.ready_milk_only(tr.side(side))} }
            }
            if both() {
                p { class: "note", role: "alert", {tr.ready_milk_none()} }
            }
        }
    }
}

const SIDES: [Side; 2] = [Side::Left, Side::Right];

/// Whether a routine touches her at all; breathing needs no practice.
fn touches(routine: RoutineId) -> bool {
    !matches!(routine, RoutineId::Aftercare | RoutineId::WarmUp)
}

/// The short forms and the whole session (clinical.md D15).
const MINUTES: [Option<u16>; 3] = [Some(6), Some(12), None];

/// The minutes that she has; the whole session is the default.
#[component]
fn HowLong() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let names = [tr.ready_time_six(), tr.ready_time_twelve(), tr.ready_time_whole()];
    let options = names
        .into_iter()
        .zip(MINUTES)
        .map(
            |(name, minutes)| match (minutes, app.length_s(RoutineId::ClogRelief, minutes)) {
                (None, Some(seconds)) => {
                    let length = tr.span(i64::from(seconds.div_ceil(60)) * MINUTE);
                    tr.ready_time_whole_about(name, length)
                }
                _ => name,
            },
        )
        .collect::<Vec<_>>();
    let chosen = app.draft.read().minutes;
    rsx! {
        section { class: "stack",
            h2 { {tr.ready_time()} }
            Answers {
                label: tr.ready_time(),
                options,
                chosen: MINUTES.iter().position(|minutes| *minutes == chosen),
                onpick: move |index: usize| {
                    app.change_draft(|draft| draft.minutes = MINUTES.get(index).copied().flatten());
                },
            }
        }
    }
}

/// Things with what may stand in for each; none is required.
#[component]
fn Things() -> Element {
    let tr = use_tr();
    let things = [
        (tr.ready_thing_oil(), tr.ready_thing_oil_else()),
        (tr.ready_thing_cloth(), tr.ready_thing_cloth_else()),
        (tr.ready_thing_cold(), tr.ready_thing_cold_else()),
        (tr.ready_thing_cup(), tr.ready_thing_cup_else()),
        (tr.ready_thing_pillow(), tr.ready_thing_pillow_else()),
        (tr.ready_thing_water(), tr.ready_thing_water_else()),
    ];
    rsx! {
        section { class: "stack",
            h2 { {tr.ready_things()} }
            ul { class: "things",
                for (thing, instead) in things {
                    li { key: "{thing}", b { "{thing}" } " " span { class: "sub", "{instead}" } }
                }
            }
        }
    }
}

/// A cap is reached: rest is offered instead (clinical.md 8, T27).
#[component]
fn Enough(until: At) -> Element {
    let (app, tr) = (use_app(), use_tr());
    rsx! {
        Page {
            title: tr.ready_title(),
            back: back(app),
            foot: rsx! {
                Button {
                    label: tr.ready_cap_rest(),
                    weight: Weight::Huge,
                    onpress: move |()| {
                        navigator().push(Route::Rest {});
                    },
                }
            },
            p { class: "lead", {tr.ready_cap(tr.day_and_clock(until))} }
        }
    }
}

/// Seconds of the practice (clinical.md D19).
const PRACTICE_S: u32 = 15;

/// Fifteen seconds on the forearm before the first session ever; in no total, and skippable.
#[component]
pub fn Practice() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let taps = use_taps();
    let mut left = use_signal(|| PRACTICE_S);
    let pace = app.platform().clock.pace();
    let go_on = use_callback(move |()| {
        app.change_settings(|settings| settings.practised = true);
        let (routine, holding) = {
            let draft = app.draft.peek();
            (draft.to_follow(), draft.holding)
        };
        if app.start(routine, holding, taps).is_err() {
            navigator().push(Route::Ready {});
        }
    });
    use_future(move || async move {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // at most a second
        let second = (1_000.0 / pace) as u64;
        while left() > 0 {
            sleep(second).await;
            left -= 1;
        }
        go_on(());
    });
    rsx! {
        Page {
            title: tr.practice_title(),
            back: Route::Ready {},
            foot: rsx! {
                Button { label: tr.practice_done(), weight: Weight::Huge, onpress: move |()| go_on(()) }
            },
            PracticePicture {}
            p { class: "say", {tr.practice_say()} }
            Ring {
                total_s: f64::from(PRACTICE_S),
                gone_s: f64::from(PRACTICE_S - left()),
                pace,
                runs: true,
                shown: tr.number(left()),
                turn: "practice",
            }
        }
    }
}

/// The forearm; it stands apart so that the seconds do not draw it again.
#[component]
fn PracticePicture() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let svg = crate::art::practice(&app.look(Side::Left)).svg(Some(&tr.practice_alt()));
    rsx! {
        div { class: "pictured",
            Drawing { class: "wide", svg }
            LookButton {}
        }
    }
}
