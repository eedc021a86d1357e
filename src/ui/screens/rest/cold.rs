//! The cold pack: ten minutes in a cloth, once an hour if it feels good.

use dioxus::prelude::*;

use crate::domain::at::SECOND;
use crate::domain::cue::Tone;
use crate::domain::rest::{self, Cold as At, cold_ms};
use crate::platform::clock::sleep;
use crate::ui::components::{Button, Glyph, Ring, Weight};
use crate::ui::context::{use_app, use_tr};

/// Ten minutes of cold in a cloth, or a cool cloth, or nothing.
#[component]
pub(super) fn Cold(blocked: bool) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut now = use_signal(|| app.now());
    let over = move || match rest::cold(app.draft.peek().cold, app.now()) {
        At::Over { .. } | At::Again => app.draft.peek().cold,
        At::Free | At::Lies(_) => None,
    };
    // It rings once for each pack, and not for one that was over when she came.
    let mut rang = use_signal(over);
    use_future(move || async move {
        loop {
            sleep(1_000).await;
            now.set(app.now());
            if over().is_some() && over() != rang() {
                rang.set(over());
                app.play(Tone::End);
            }
        }
    });
    if blocked {
        return rsx! { p { class: "note", {tr.after_cold_blocked()} } };
    }
    let lies = rest::cold(app.draft.read().cold, now());
    rsx! {
        section { class: "card",
            h2 { {tr.after_cold_title()} }
            p { class: "sub", {tr.after_cold_sub()} }
            match lies {
                At::Lies(gone) => rsx! {
                    ColdRing { gone }
                    Button {
                        label: tr.after_cold_stop(),
                        weight: Weight::Line,
                        onpress: move |()| app.change_draft(|draft| draft.cold = None),
                    }
                },
                At::Over { again } => rsx! {
                    p { class: "strong", role: "status", {tr.after_cold_done()} }
                    p { class: "sub", {tr.after_cold_again_at(tr.day_and_clock(again))} }
                },
                At::Again => rsx! {
                    LayOn { label: tr.after_cold_again() }
                },
                At::Free => rsx! {
                    LayOn { label: tr.after_cold_start() }
                },
            }
            p { class: "sub", {tr.after_cold_cool()} }
        }
    }
}

/// Starts the ten minutes.
#[component]
fn LayOn(label: String) -> Element {
    let app = use_app();
    rsx! {
        Button {
            label,
            weight: Weight::Line,
            glyph: Glyph::Snow,
            onpress: move |()| {
                let (start, check) = (app.now(), app.last_check().map(|check| check.at));
                app.change_draft(move |draft| draft.lay_cold(start, check));
            },
        }
    }
}

#[component]
fn ColdRing(gone: i64) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let left = u32::try_from((cold_ms() - gone) / SECOND).unwrap_or_default();
    #[allow(clippy::cast_precision_loss)] // ten minutes
    let (total_s, gone_s) = ((cold_ms() / SECOND) as f64, gone as f64 / 1_000.0);
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
