//! "Still awake? Where is your baby?" on the screens at the end (clinical.md D4).

use dioxus::prelude::*;

use super::Button;
use crate::domain::at::SECOND;
use crate::domain::catalog::CAPS;
use crate::domain::cue::Tone;
use crate::platform::Act;
use crate::platform::clock::sleep;
use crate::ui::context::{use_app, use_tr};

/// A soft chime and a question when nobody has touched the screen, anywhere, for three minutes.
#[component]
pub fn Awake() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut asks = use_signal(|| false);
    use_hook(|| app.touch());
    use_future(move || async move {
        loop {
            sleep(1_000).await;
            let quiet = app.now().since(app.touched()) >= i64::from(CAPS.awake_s) * SECOND;
            if quiet && !asks() {
                asks.set(true);
                // Whoever fell asleep must hear it, whatever the ticks are set to.
                let _ = app.platform().cues.now(Act::Tone(Tone::Turn));
            }
        }
    });
    if !asks() {
        return rsx! {};
    }
    rsx! {
        section { class: "card on", role: "alert",
            h2 { {tr.after_awake()} }
            Button { label: tr.after_awake_yes(), onpress: move |()| asks.set(false) }
        }
    }
}
