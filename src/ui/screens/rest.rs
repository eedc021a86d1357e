//! Rest after a session, or while she waits: cold or cool, when to call, one small tip.

mod cold;
mod stage;

use dioxus::prelude::*;

use crate::art::scene;
use crate::domain::at::DAY;
use crate::domain::breast_map::Side;
use crate::domain::catalog::StepId;
use crate::domain::encourage::{Around, afterwards, tips};
use crate::domain::triage::{Outcome, Token};
use crate::ui::components::{Awake, Button, Drawing, Glyph, KindLine, Page, Row, Weight};
use crate::ui::context::{use_app, use_tr};
use crate::ui::route::Route;

use cold::Cold;
use stage::NextStage;

/// Rest: cold or cool, when to call, one small tip; and a soft word if nobody answers.
#[component]
pub fn Rest() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let now = app.now();
    let verdict = app.last_check().map(|check| app.verdict_now(&check));
    let calls = verdict
        .as_ref()
        .is_some_and(|verdict| verdict.outcome <= Outcome::Call);
    let seed = now.utc_ms().unsigned_abs() / DAY.unsigned_abs();
    let occasion = afterwards(calls, app.last_session().as_ref());
    let around = Around {
        no_cold: verdict
            .as_ref()
            .is_some_and(|verdict| verdict.blocks(Token::Cold)),
        holding: app.draft.read().holding,
        ask_before_feeding: verdict
            .as_ref()
            .is_some_and(|verdict| !verdict.rests().is_empty()),
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
            KindLine { occasion, lead: true }
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
