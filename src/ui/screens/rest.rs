//! Rest after a session, or while she waits: cold or cool, when to call, one small tip.

use chrono::Timelike as _;
use dioxus::prelude::*;

use crate::art::scene;
use crate::domain::at::{DAY, MINUTE, SECOND};
use crate::domain::breast_map::Side;
use crate::domain::catalog::{CAPS, RoutineId, StepId};
use crate::domain::encourage::{Around, Occasion, kind_word, tips};
use crate::domain::session::Ending;
use crate::domain::triage::{Outcome, Token};
use crate::platform::Cue;
use crate::platform::clock::sleep;
use crate::ui::components::{Button, Drawing, Glyph, Page, Ring, Row, Weight};
use crate::ui::context::{use_app, use_tr};
use crate::ui::route::Route;

/// The cold pack's ten minutes (ac2).
const COLD_MS: i64 = 10 * MINUTE;
/// Nobody has touched the screen for so long (clinical.md D4).
const AWAKE_S: u32 = 180;

/// Rest: cold or cool, when to call, one small tip; and a soft word if nobody answers.
#[component]
pub fn Rest() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let now = app.now();
    let verdict = app.last_check().map(|check| app.verdict_now(&check));
    let calm = verdict
        .as_ref()
        .is_some_and(|verdict| verdict.outcome <= Outcome::Call);
    let seed = now.utc_ms().unsigned_abs() / DAY.unsigned_abs();
    let worse = app
        .last_session()
        .and_then(|session| session.pain_after.zip(session.pain_before));
    let occasion = match worse.map(|(after, before)| after.rise_since(before)) {
        _ if calm => Occasion::Call,
        Some(..=-1) => Occasion::Better,
        Some(1..) => Occasion::Worse,
        _ => Occasion::Same,
    };
    let night = !(7..20).contains(&now.local().hour());
    let around = Around {
        no_cold: verdict
            .as_ref()
            .is_some_and(|verdict| verdict.blocks(Token::Cold)),
        holding: app.draft.read().holding,
        ask_before_feeding: verdict
            .as_ref()
            .is_some_and(|verdict| verdict.blocks(Token::TouchSide)),
    };
    rsx! {
        Page {
            title: tr.after_rest_title(),
            back: Route::Home {},
            foot: rsx! {
                Button {
                    label: tr.after_home(),
                    weight: Weight::Huge,
                    onpress: move |()| {
                        navigator().push(Route::Home {});
                    },
                }
            },
            Awake {}
            p { class: "lead", {tr.table(&kind_word(occasion, night, seed).key())} }
            p { class: "sub", {tr.after_rest_sub()} }
            NextStage {}
            if app.draft.read().breathe {
                Breathing {}
            }
            Cold { blocked: around.no_cold }
            WhenToCall {}
            section { class: "stack-s",
                h2 { {tr.after_tip()} }
                for tip in tips(around, 1, seed) {
                    p { key: "{tip:?}", {tr.table(tip.key())} }
                }
            }
        }
    }
}

/// The way on after a first stage that eased it (clinical.md D3).
#[component]
fn NextStage() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let stage = app
        .last_check()
        .is_some_and(|check| app.verdict_now(&check).stage);
    let session = app.last_session();
    let eased = session.as_ref().is_some_and(|session| {
        let clean = !matches!(session.ending, Some(Ending::Stopped(Some(_))));
        clean
            && session.routine == RoutineId::CalmOnly
            && session
                .pain_after
                .is_some_and(|pain| u16::from(pain.score()) <= CAPS.pain_go_max)
    });
    if !(stage && eased) {
        return rsx! {};
    }
    rsx! {
        section { class: "card on",
            p { {tr.after_stage()} }
            Button {
                label: tr.after_stage_go(),
                onpress: move |()| {
                    let pain = app.last_session().and_then(|session| session.pain_after);
                    app.change_draft(move |draft| {
                        draft.routine = RoutineId::ClogRelief;
                        draft.stage = true;
                        draft.asked_again = false;
                        draft.answers.pain = pain;
                    });
                    navigator().push(app.first_place());
                },
            }
        }
    }
}

/// A minute of slow breaths (wu4).
#[component]
fn Breathing() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let look = app.look(Side::Left);
    rsx! {
        Drawing { class: "wide", svg: scene(StepId::Wu4, &look, 0.0).svg(Some(&tr.table("steps-wu4-alt"))) }
        p { class: "say", {tr.table("steps-wu4")} }
    }
}

/// Ten minutes of cold in a cloth, or a cool cloth, or nothing.
#[component]
fn Cold(blocked: bool) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let since = app.draft.read().cold;
    let mut now = use_signal(|| app.now());
    let mut rang = use_signal(|| false);
    use_future(move || async move {
        loop {
            sleep(1_000).await;
            now.set(app.now());
            let over = app
                .draft
                .peek()
                .cold
                .is_some_and(|since| app.now().since(since) >= COLD_MS);
            if over && !rang() {
                rang.set(true);
                app.play(Cue::End);
            }
        }
    });
    if blocked {
        return rsx! { p { class: "note", {tr.after_cold_blocked()} } };
    }
    let gone = since.map(|since| now().since(since).clamp(0, COLD_MS));
    rsx! {
        section { class: "card",
            h2 { {tr.after_cold_title()} }
            p { class: "sub", {tr.after_cold_sub()} }
            match gone {
                Some(gone) if gone < COLD_MS => rsx! {
                    ColdRing { gone }
                    Button {
                        label: tr.after_cold_stop(),
                        weight: Weight::Line,
                        onpress: move |()| app.change_draft(|draft| draft.cold = None),
                    }
                },
                Some(_) => rsx! {
                    p { class: "strong", role: "status", {tr.after_cold_done()} }
                },
                None => rsx! {
                    Button {
                        label: tr.after_cold_start(),
                        weight: Weight::Line,
                        glyph: Glyph::Snow,
                        onpress: move |()| {
                            let start = app.now();
                            app.change_draft(move |draft| draft.cold = Some(start));
                        },
                    }
                },
            }
            p { class: "sub", {tr.after_cold_cool()} }
        }
    }
}

#[component]
fn ColdRing(gone: i64) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let left = u32::try_from((COLD_MS - gone) / SECOND).unwrap_or_default();
    #[allow(clippy::cast_precision_loss)] // ten minutes
    let (total_s, gone_s) = ((COLD_MS / SECOND) as f64, gone as f64 / 1_000.0);
    rsx! {
        Ring {
            total_s,
            gone_s,
            pace: app.platform().clock.pace(),
            runs: true,
            shown: tr.minutes_seconds(left),
            turn: "cold",
        }
    }
}

/// The safety words of ac8, with the hour at which "no better" means a call.
#[component]
fn WhenToCall() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let opened = app.overview.read().open.as_ref().map(|open| open.opened);
    let day = opened
        .map(|opened| opened.plus(DAY))
        .filter(|day| *day > app.now());
    rsx! {
        section { class: "card",
            h2 { {tr.after_call_title()} }
            p { {tr.after_call_now()} }
            p { {tr.after_call_today()} }
            if let Some(day) = day {
                p { {tr.after_call_day(tr.day_and_clock(day))} }
                p { class: "sub", {tr.after_ask_again(tr.day_and_clock(day))} }
            }
            ul { class: "rows",
                Row {
                    glyph: Glyph::People,
                    title: tr.people_title(),
                    onpress: move |()| {
                        navigator().push(Route::People {});
                    },
                }
            }
        }
    }
}

/// A soft chime and a question when nobody has touched the screen for three minutes.
#[component]
fn Awake() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut asks = use_signal(|| false);
    let mut touched = use_signal(|| app.now());
    use_future(move || async move {
        loop {
            sleep(1_000).await;
            let quiet = app.now().since(touched()) >= i64::from(AWAKE_S) * SECOND;
            if quiet && !asks() {
                asks.set(true);
                // Whoever fell asleep must hear it, whatever the ticks are set to.
                let _ = app.platform().sound.play(Cue::Turn);
            }
        }
    });
    if !asks() {
        return rsx! {};
    }
    rsx! {
        section { class: "card on", role: "alert",
            h2 { {tr.after_awake()} }
            Button {
                label: tr.after_awake_yes(),
                onpress: move |()| {
                    touched.set(app.now());
                    asks.set(false);
                },
            }
        }
    }
}
