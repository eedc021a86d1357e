//! After a session: rating it again with the change shown, then rest with the cold timer.

use chrono::Timelike as _;
use dioxus::prelude::*;

use crate::art::{Look, scene};
use crate::domain::at::{DAY, MINUTE, SECOND};
use crate::domain::breast_map::Side;
use crate::domain::catalog::{RoutineId, StepId};
use crate::domain::encourage::{Around, Occasion, kind_word, tips};
use crate::domain::episode::{CheckKind, NewCheck};
use crate::domain::pain::Pain;
use crate::domain::session::{Ending, Session};
use crate::domain::triage::{Answers, Outcome, Token};
use crate::domain::units::LumpSize;
use crate::platform::Cue;
use crate::platform::clock::sleep;
use crate::ui::components::{
    Button, CheckRow, Chips, Drawing, Glyph, Page, PainScale, Ring, Row, SizeChips, Weight,
};
use crate::ui::context::{App, use_app, use_tr};
use crate::ui::route::Route;

/// The session that was followed last.
fn last_session(app: App) -> Option<Session> {
    let overview = app.overview.read();
    let id = app.draft.read().after;
    overview
        .recent_sessions
        .iter()
        .find(|session| Some(session.id) == id)
        .cloned()
}

/// The spot as she finds it now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum SizeNow {
    Untold,
    Told(LumpSize),
    Gone,
}

impl SizeNow {
    fn told(self) -> Option<LumpSize> {
        match self {
            Self::Told(size) => Some(size),
            Self::Untold | Self::Gone => None,
        }
    }
}

/// Rates pain and size again, and says what changed.
#[component]
pub fn After() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let session = last_session(app);
    let before = session.as_ref().and_then(|session| session.pain_before);
    let given = session.as_ref().and_then(|session| session.pain_after);
    let mut pain = use_signal(|| given);
    let mut size = use_signal(|| SizeNow::Untold);
    let mut new_sign = use_signal(|| false);
    let clog = app.overview.read().open.clone();
    let save = move |()| save_recheck(app, pain(), size(), new_sign());
    rsx! {
        Page {
            title: tr.after_title(),
            back: Route::Home {},
            foot: rsx! {
                Button { label: tr.after_save(), weight: Weight::Huge, onpress: save }
            },
            Change { before, now: pain() }
            section { class: "stack",
                h2 { {tr.after_pain()} }
                PainScale { label: tr.after_pain(), now: pain(), before, onpick: move |score| pain.set(Some(score)) }
            }
            if clog.is_some() {
                section { class: "stack",
                    h2 { {tr.after_size()} }
                    SizeChips { now: size().told(), onpick: move |picked| size.set(SizeNow::Told(picked)) }
                    Chips {
                        label: tr.common_size_gone(),
                        options: vec![tr.common_size_gone()],
                        chosen: (size() == SizeNow::Gone).then_some(0),
                        onpick: move |_| size.set(SizeNow::Gone),
                    }
                }
            }
            ul { class: "rows",
                CheckRow {
                    label: tr.after_new(),
                    on: new_sign(),
                    ontoggle: move |()| new_sign.set(!new_sign()),
                }
            }
        }
    }
}

/// Before and now, side by side, with one honest line.
#[component]
fn Change(before: Option<Pain>, now: Option<Pain>) -> Element {
    let tr = use_tr();
    let Some(before) = before else { return rsx! {} };
    let line = now.map(|now| match now.rise_since(before) {
        ..=-1 => tr.after_down(),
        0 => tr.after_same(),
        _ => tr.after_up(),
    });
    rsx! {
        section { class: "card on",
            div { class: "change",
                div { span { {tr.after_before()} } b { class: "num", {tr.number(before.score())} } }
                span { class: "arrow", "aria-hidden": "true" }
                div {
                    span { {tr.after_now()} }
                    b { class: "num", {now.map_or_else(|| "·".to_owned(), |now| tr.number(now.score()))} }
                }
            }
            p { class: "strong", "aria-live": "polite", {line.unwrap_or_default()} }
        }
    }
}

/// Keeps the rating; two points more, or a new sign, leads back to the first card (clinical.md 13).
fn save_recheck(app: App, pain: Option<Pain>, size: SizeNow, new_sign: bool) {
    let session = last_session(app);
    let (database, now, clog) = (app.database(), app.now(), app.open_clog());
    let before = session.as_ref().and_then(|session| session.pain_before);
    let worse = pain
        .zip(before)
        .is_some_and(|(now, before)| now.rise_since(before) >= 2);
    let work = async move {
        if let Some(session) = session {
            let ending = session.ending.unwrap_or(Ending::Stopped(None));
            database.amend_session(session.id, ending, pain).await?;
        }
        if let Some(clog) = clog {
            let check = NewCheck {
                at: now,
                kind: CheckKind::After,
                pain,
                size: size.told(),
                skin_changed: new_sign.then_some(true),
                temperature: None,
                trend: None,
            };
            database.add_check(clog, check).await?;
            if size == SizeNow::Gone {
                database.close_episode(clog, now).await?;
            }
        }
        Ok(())
    };
    app.then(work, move |app, ()| {
        if new_sign || worse {
            app.change_draft(|draft| {
                draft.answers = Answers::default();
                draft.all = true;
                draft.asked_again = false;
                draft.corrects = None;
            });
            app.go(app.first_place());
        } else {
            app.go(Route::Rest {});
        }
    });
}

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
    let worse = last_session(app).and_then(|session| session.pain_after.zip(session.pain_before));
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
    let session = last_session(app);
    let eased = session.as_ref().is_some_and(|session| {
        let clean = !matches!(session.ending, Some(Ending::Stopped(Some(_))));
        clean
            && session.routine == RoutineId::CalmOnly
            && session.pain_after.is_some_and(|pain| pain.score() <= 4)
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
                    let pain = last_session(app).and_then(|session| session.pain_after);
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
    let look = Look {
        tone: app.settings().tone,
        side: Side::Left,
        ..Look::default()
    };
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
                app.play(Cue::Turn);
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
