//! The least app that Dioxus makes: what the opening of the web app is measured against (`tests/browser/speed.mjs`).

use dioxus::prelude::*;

fn main() {
    dioxus::launch(|| rsx! { main { h1 { "Today" } } });
}
