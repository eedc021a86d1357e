//! The ring of seconds that are left.

use dioxus::prelude::*;

const RADIUS: f64 = 30.0;

/// The sweep that runs.
#[derive(Clone, Default)]
struct Sweep {
    /// What it is for.
    of: String,
    /// Its style when it began.
    style: String,
    /// Seconds that were over when it was seen last.
    gone_s: f64,
    /// How many there were.
    nth: u32,
}

/// A ring that empties clockwise while a step runs; the number inside is finished text.
///
/// The sweep is one CSS animation started per step, so no code wakes up to turn it. A new `turn`
/// starts it afresh.
#[component]
pub fn Ring(
    /// Seconds of the whole step.
    total_s: f64,
    /// Seconds that were over when this was drawn.
    gone_s: f64,
    /// How many times faster than the wall the clock runs.
    pace: f64,
    /// Whether time passes.
    runs: bool,
    /// The number in the middle.
    shown: String,
    /// Changes with every step, so that the sweep starts again.
    turn: String,
) -> Element {
    let round = std::f64::consts::TAU * RADIUS;
    let total = (total_s / pace).max(0.001);
    let part = (gone_s / total_s.max(0.001)).clamp(0.0, 1.0);
    // Where nothing may move, the offset alone is drawn.
    let offset = round * part;
    let style = if runs {
        let delay = part * total;
        format!("stroke-dashoffset:{offset:.1};animation-duration:{total:.3}s;animation-delay:-{delay:.3}s")
    } else {
        format!("animation:none;stroke-dashoffset:{offset:.1}")
    };
    // The sweep goes on by itself: its style holds until it turns, stops, or begins anew.
    let mut sweep = use_hook(|| CopyValue::new(Sweep::default()));
    let of = format!("{turn}-{runs}");
    let last = sweep.peek().clone();
    if last.of != of || !runs || gone_s < last.gone_s {
        let nth = last.nth.wrapping_add(1);
        sweep.set(Sweep {
            of,
            style,
            gone_s,
            nth,
        });
    } else {
        sweep.write().gone_s = gone_s;
    }
    let sweep = sweep.peek().clone();
    rsx! {
        div { class: "ring", role: "timer",
            svg { view_box: "0 0 72 72", "aria-hidden": "true",
                circle { class: "track", cx: 36, cy: 36, r: RADIUS }
                // A key tells only among the pieces of a list: a list of one draws the sweep anew.
                for Sweep { nth, style, .. } in [sweep] {
                    circle {
                        key: "{nth}",
                        class: "left",
                        cx: 36,
                        cy: 36,
                        r: RADIUS,
                        stroke_dasharray: "{round:.1}",
                        style,
                        transform: "rotate(-90 36 36)",
                    }
                }
            }
            b { class: "num", "{shown}" }
        }
    }
}
