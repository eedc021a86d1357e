//! Fingers and keys on the drawing: a tap pauses or goes on at once, two taps begin the step again, a wipe skips, a long
//! press stops. Each has a button too.

use dioxus::core::spawn_forever;
use dioxus::prelude::*;

use crate::domain::player::Event;
use crate::platform::clock::sleep;
use crate::ui::context::{App, use_app, use_tr};
use crate::ui::gesture::{Gesture, LONG_MS, TWICE_MS, Touch};
use crate::ui::session::{Taps, toggle, use_taps};

/// What is around the drawing and feels the finger.
#[component]
pub(super) fn Touched(class: String, held: bool, children: Element) -> Element {
    let (app, tr, taps) = (use_app(), use_tr(), use_taps());
    rsx! {
        div {
            class,
            "aria-description": tr.voice_touch(),
            tabindex: "0",
            onmounted: move |stage| async move {
                if !held {
                    // The space bar pauses without a look for where to press it.
                    let _ = stage.set_focus(true).await;
                }
            },
            onkeydown: move |key| {
                if key.key() == Key::Character(" ".to_owned()) {
                    key.prevent_default();
                    taps.send(toggle(app));
                }
            },
            onpointerdown: move |finger| {
                let place = finger.client_coordinates();
                feel(app, taps, Touch::Down(place.x, place.y));
                wait(app, taps);
            },
            onpointermove: move |finger| {
                let place = finger.client_coordinates();
                feel(app, taps, Touch::Move(place.x, place.y));
            },
            onpointerup: move |finger| {
                let place = finger.client_coordinates();
                feel(app, taps, Touch::Up(place.x, place.y));
            },
            onpointercancel: move |_| feel(app, taps, Touch::Lost),
            // A screen reader or a switch clicks without a finger.
            onclick: move |_| {
                if app.hand.peek().is_click(app.platform().clock.hand_ms()) {
                    taps.send(toggle(app));
                }
            },
            {children}
        }
    }
}

/// Looks after the time of a long press whether the finger still lies.
fn wait(app: App, taps: Taps) {
    spawn(async move {
        sleep(u64::try_from(LONG_MS).unwrap_or_default() + 20).await;
        feel(app, taps, Touch::Still);
    });
}

/// Does what a touch completes.
fn feel(mut app: App, taps: Taps, touch: Touch) {
    let now = app.platform().clock.hand_ms();
    let felt = app.hand.write().feel(touch, now);
    let right = app.tr.peek().dir() == "rtl";
    match felt {
        Some(Gesture::Tap) => tap(app, taps),
        Some(Gesture::Twice) => {
            // It is written before it is shown: until then the pause is not shown either.
            keep_shown(app);
            taps.send(Event::Repeat);
            // Where the caps leave no room for it again, it goes on.
            taps.send(Event::Resume);
        }
        Some(Gesture::Long) => {
            app.tapped.set(None);
            taps.send(Event::Stop);
        }
        Some(Gesture::SwipeLeft) if !right => taps.send(Event::Skip),
        Some(Gesture::SwipeRight) if right => taps.send(Event::Skip),
        Some(Gesture::SwipeLeft | Gesture::SwipeRight) | None => {}
    }
}

/// Pauses or goes on at once. What is shown of a pause waits for a second tap.
fn tap(app: App, taps: Taps) {
    let event = toggle(app);
    if event == Event::Pause {
        keep_shown(app);
    }
    taps.send(event);
}

/// Shows what runs, also while it is paused, for as long as a second tap may come.
fn keep_shown(mut app: App) {
    let until = app.platform().clock.hand_ms() + TWICE_MS;
    app.tapped.set(Some(until));
    spawn_forever(async move {
        sleep(u64::try_from(TWICE_MS).unwrap_or_default()).await;
        // A later tap has its own moment.
        if *app.tapped.peek() == Some(until) {
            app.tapped.set(None);
        }
    });
}
