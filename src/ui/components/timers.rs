//! What runs, with the time since it began, by the clock and never counted.

use dioxus::prelude::*;

use super::{Button, Glyph, Weight, timer_title};
use crate::domain::baby::{Baby, BabyColour};
use crate::domain::timer::{Doing, Event, Timed, Timer};
use crate::l10n::Tr;
use crate::store::KeptTimer;
use crate::ui::context::{use_app, use_tr};
use crate::ui::log::{TimerTap, use_tick, use_timer_taps};
use crate::ui::route::Route;

/// Every feed and pump that runs, as cards.
#[component]
pub fn RunningTimers() -> Element {
    let app = use_app();
    let timers = app.log.read().timers.clone();
    rsx! {
        for kept in timers {
            RunningTimer { key: "{kept.id}", kept }
        }
    }
}

/// One of them: its time, the two taps that it needs most, and the way to its screen.
#[component]
pub fn RunningTimer(kept: KeptTimer) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let taps = use_timer_taps();
    let id = kept.id;
    let (title, next) = (timer_title(&tr, &kept.timer), next_tap(&tr, &kept.timer));
    let babies = named(&tr, &kept.timer, &app.log.read().babies);
    rsx! {
        section { class: "card on timer",
            button {
                r#type: "button",
                class: "line open",
                onclick: move |_| {
                    navigator().push(Route::Timer { id });
                },
                span { class: if kept.timer.doing() == Doing::Pause { "dot still" } else { "dot" } }
                span { class: "grow",
                    b { class: "strong", "{title}" }
                    if !babies.is_empty() {
                        span { class: "sub", "{babies}" }
                    }
                }
                Running { timer: kept.timer.clone() }
            }
            div { class: "pair",
                Button {
                    label: next.0,
                    glyph: next.1,
                    weight: Weight::Line,
                    onpress: move |()| taps.send(TimerTap { id, event: next.2 }),
                }
                Button {
                    label: tr.feed_finish(),
                    glyph: Glyph::Check,
                    weight: Weight::Line,
                    onpress: {
                        let kept = kept.clone();
                        move |()| app.finish_timer(&kept)
                    },
                }
            }
        }
    }
}

/// The time outside pauses, drawn again every second.
#[component]
pub fn Running(timer: Timer) -> Element {
    let tr = use_tr();
    let now = use_tick();
    let time = tr.stopwatch(timer.elapsed(now()).active_ms);
    rsx! {
        span { class: "clock", role: "timer", "aria-label": tr.feed_time(time.clone()), "{time}" }
    }
}

/// The tap that is wanted most: on after a pause, the other side, or a pause where both run.
fn next_tap(tr: &Tr, timer: &Timer) -> (String, Glyph, Event) {
    match timer.doing() {
        Doing::Pause => (tr.feed_resume(), Glyph::Play, Event::Resume),
        Doing::Side(side) => (
            tr.feed_switch(tr.side_in(side.other())),
            Glyph::Switch,
            Event::Switch,
        ),
        Doing::Both => (tr.feed_pause(), Glyph::Pause, Event::Pause),
    }
}

/// The names of the babies of a feed.
#[must_use]
pub fn named(tr: &Tr, timer: &Timer, babies: &[Baby]) -> String {
    let Timed::Feed { babies: own } = timer.timed() else {
        return String::new();
    };
    let names: Vec<String> = babies
        .iter()
        .filter(|baby| own.iter().any(|its| its.baby == baby.id))
        .map(|baby| baby.name.to_string())
        .collect();
    tr.list(&names)
}

/// The class of a baby's colour; a shape and the name tell it too.
#[must_use]
pub fn colour_class(colour: BabyColour) -> &'static str {
    match colour {
        BabyColour::Teal => "baby teal",
        BabyColour::Amber => "baby amber",
        BabyColour::Plum => "baby plum",
        BabyColour::Leaf => "baby leaf",
        BabyColour::Rose => "baby rose",
        BabyColour::Sky => "baby sky",
    }
}

/// Whether a feed is timed, and not a pump.
#[must_use]
pub fn timer_is_feed(timer: &Timer) -> bool {
    matches!(timer.timed(), Timed::Feed { .. })
}
