//! A feed or pump that runs: both sides, the pause, the start that can be moved, the end.

use dioxus::prelude::*;

use crate::domain::at::MINUTE;
use crate::domain::breast_map::Side;
use crate::domain::ids::TimerId;
use crate::domain::timer::{Doing, Event};
use crate::store::KeptTimer;
use crate::ui::components::{Button, Chips, Glyph, Page, Running, Weight, named, timer_is_feed, timer_title};
use crate::ui::context::{use_app, use_tr};
use crate::ui::log::{TimerTap, use_tick, use_timer_taps};
use crate::ui::route::Route;

/// The timer of this number, or the word that it has ended.
#[component]
pub fn Timer(id: TimerId) -> Element {
    let (app, tr) = (use_app(), use_tr());
    match app.timer(id) {
        Some(kept) => rsx! { Runs { kept } },
        None => rsx! {
            Page {
                title: tr.feed_title(),
                back: Route::Home {},
                foot: rsx! {
                    Button {
                        label: tr.feed_over_log(),
                        weight: Weight::Line,
                        onpress: move |()| {
                            navigator().push(Route::Log {});
                        },
                    }
                },
                p { class: "lead", {tr.feed_over()} }
            }
        },
    }
}

#[component]
fn Runs(kept: KeptTimer) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let id = kept.id;
    let babies = named(&tr, &kept.timer, &app.log.read().babies);
    rsx! {
        Page {
            title: timer_title(&tr, &kept.timer),
            back: Route::Home {},
            foot: rsx! { TimerControls { kept: kept.clone() } },
            if !babies.is_empty() {
                p { class: "sub", "{babies}" }
            }
            section { class: "card on timer tall",
                Running { timer: kept.timer.clone() }
                Parts { kept: kept.clone() }
            }
            if kept.timer.is_forgotten(app.moment()) {
                Forgotten { kept: kept.clone() }
            }
            if !timer_is_feed(&kept.timer) || kept.timer.active() == Doing::Both {
                PumpSides { kept: kept.clone() }
            }
            Start { kept }
            Mistake { id }
        }
    }
}

/// Time on each side, and in pauses, counted apart.
#[component]
fn Parts(kept: KeptTimer) -> Element {
    let tr = use_tr();
    let now = use_tick();
    let all = kept.timer.elapsed(now());
    rsx! {
        div { class: "parts num",
            for (side, ms) in [(Side::Left, all.left_ms), (Side::Right, all.right_ms)] {
                span { key: "{side:?}", class: if ms > 0 { "strong" } else { "sub" },
                    {tr.feed_time_side(tr.side(side), tr.stopwatch(ms))}
                }
            }
            if all.paused_ms > 0 {
                span { class: "sub", {tr.feed_time_paused(tr.stopwatch(all.paused_ms))} }
            }
        }
    }
}

/// Pause, the other side, finish: in reach of the thumb.
#[component]
fn TimerControls(kept: KeptTimer) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let taps = use_timer_taps();
    let id = kept.id;
    let tap = move |event| taps.send(TimerTap { id, event });
    let paused = kept.timer.doing() == Doing::Pause;
    let other = match kept.timer.active() {
        Doing::Side(side) => Some(side.other()),
        Doing::Both | Doing::Pause => None,
    };
    rsx! {
        if let Some(side) = other {
            Button {
                label: tr.feed_switch(tr.side_in(side)),
                glyph: Glyph::Switch,
                weight: Weight::Huge,
                onpress: move |()| tap(Event::Switch),
            }
        }
        div { class: "pair",
            Button {
                label: if paused { tr.feed_resume() } else { tr.feed_pause() },
                glyph: if paused { Glyph::Play } else { Glyph::Pause },
                weight: Weight::Line,
                onpress: move |()| tap(if paused { Event::Resume } else { Event::Pause }),
            }
            Button {
                label: tr.feed_finish(),
                glyph: Glyph::Check,
                weight: Weight::Line,
                onpress: move |()| app.finish_timer(&kept),
            }
        }
    }
}

/// A pump changes from one side to both and back.
#[component]
fn PumpSides(kept: KeptTimer) -> Element {
    let tr = use_tr();
    let taps = use_timer_taps();
    let id = kept.id;
    let ways = [Doing::Side(Side::Left), Doing::Side(Side::Right), Doing::Both];
    rsx! {
        Chips {
            label: tr.entry_sides(),
            options: vec![tr.pump_left(), tr.pump_right(), tr.feed_both_now()],
            chosen: ways.iter().position(|way| *way == kept.timer.active()),
            onpick: move |index: usize| {
                if let Some(way) = ways.get(index) {
                    taps.send(TimerTap { id, event: Event::To(*way) });
                }
            },
        }
    }
}

/// When it began, with steps that move it.
#[component]
fn Start(kept: KeptTimer) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let taps = use_timer_taps();
    let id = kept.id;
    let started = kept.timer.started();
    let steps = [-15_i64, -5, -1, 1, 5];
    rsx! {
        section { class: "stack",
            p { class: "lead", {tr.feed_started(tr.clock(started))} }
            div { class: "chips", role: "group", "aria-label": tr.feed_move(),
                for minutes in steps {
                    button {
                        key: "{minutes}",
                        r#type: "button",
                        class: "chip",
                        onclick: move |_| {
                            let Some(kept) = app.timer(id) else { return };
                            let range = kept.timer.starts(app.moment());
                            let wanted = kept.timer.started().utc_ms().saturating_add(minutes * MINUTE);
                            let to = wanted.clamp(*range.start(), *range.end());
                            taps.send(TimerTap { id, event: Event::MoveStart(to) });
                        },
                        if minutes < 0 {
                            {tr.feed_earlier(tr.short(-minutes * MINUTE))}
                        } else {
                            {tr.feed_later(tr.short(minutes * MINUTE))}
                        }
                    }
                }
            }
        }
    }
}

/// It has run for hours: perhaps nobody ended it.
#[component]
fn Forgotten(kept: KeptTimer) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let ran = app.now().since(kept.timer.started());
    rsx! {
        section { class: "card",
            h2 { {tr.feed_forgotten()} }
            p { class: "sub", {tr.feed_forgotten_sub(tr.short(ran))} }
        }
    }
}

/// Throws it away, after a second tap.
#[component]
fn Mistake(id: TimerId) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut sure = use_signal(|| false);
    rsx! {
        if sure() {
            div { class: "pair",
                Button { label: tr.feed_drop_sure(), weight: Weight::Line, onpress: move |()| app.drop_timer(id) }
                Button { label: tr.feed_drop_keep(), weight: Weight::Text, onpress: move |()| sure.set(false) }
            }
        } else {
            Button { label: tr.feed_drop(), weight: Weight::Text, onpress: move |()| sure.set(true) }
        }
    }
}
