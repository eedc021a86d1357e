//! Milk by pump or by hand: how, which side; it starts at once.

use dioxus::prelude::*;

use crate::domain::breast_map::Side;
use crate::domain::catalog::RoutineId;
use crate::domain::entry::{DraftKind, Kind, Method, PumpDraft};
use crate::domain::timer::{Doing, Timed};
use crate::store::LogHome;
use crate::ui::components::{Button, Chips, Glyph, Page, Row, RunningTimer, Weight, timer_is_feed};
use crate::ui::context::{use_app, use_tr};
use crate::ui::route::Route;

const METHODS: [Method; 2] = [Method::Pump, Method::ByHand];

/// How and which side.
#[component]
pub fn Pump() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let log = app.log.read().clone();
    let mut method = use_signal(|| last_method(&app.log.peek()));
    let start = move |doing| {
        app.start_timer(Timed::Pump { method: method() }, doing);
    };
    rsx! {
        Page {
            title: tr.pump_title(),
            back: Route::Home {},
            foot: rsx! {
                div { class: "sides",
                    for (side, label) in [(Side::Left, tr.pump_left()), (Side::Right, tr.pump_right())] {
                        Button {
                            key: "{label}",
                            label,
                            weight: Weight::Line,
                            onpress: move |()| start(Doing::Side(side)),
                        }
                    }
                }
                Button { label: tr.pump_both(), weight: Weight::Huge, onpress: move |()| start(Doing::Both) }
            },
            for kept in log.timers.iter().filter(|kept| !timer_is_feed(&kept.timer)).cloned() {
                RunningTimer { key: "{kept.id}", kept }
            }
            if let Some(last) = &log.last_pump {
                p { class: "lead", {tr.pump_last(tr.short(app.now().since(last.at)))} }
            }
            section { class: "stack",
                h2 { {tr.pump_method()} }
                Chips {
                    label: tr.pump_method(),
                    options: vec![tr.pump_method_pump(), tr.pump_method_hand()],
                    chosen: METHODS.iter().position(|other| *other == method()),
                    onpick: move |index: usize| method.set(METHODS.get(index).copied().unwrap_or_default()),
                }
            }
            p { class: "sub", {tr.pump_hint()} }
            Others { method: method() }
        }
    }
}

/// The other ways: afterwards, and the guide.
#[component]
fn Others(method: Method) -> Element {
    let (app, tr) = (use_app(), use_tr());
    rsx! {
        ul { class: "rows",
            Row {
                glyph: Glyph::Pen,
                title: tr.pump_past(),
                sub: tr.pump_past_sub(),
                onpress: move |()| {
                    let pump = PumpDraft { method, ..PumpDraft::default() };
                    app.open_form(DraftKind::Pump(pump), &Route::Home {});
                },
            }
            Row {
                glyph: Glyph::Hand,
                title: tr.pump_guide(),
                onpress: move |()| {
                    navigator().push(Route::Guide { id: RoutineId::HandExpress });
                },
            }
        }
    }
}

/// How it was the last time.
fn last_method(log: &LogHome) -> Method {
    match log.last_pump.as_ref().map(|last| &last.kind) {
        Some(Kind::Pump(pump)) => pump.method(),
        _ => Method::default(),
    }
}
