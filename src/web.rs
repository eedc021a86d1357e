//! The page of the web app. Its places are behind the `#` of the address, so that any host of files serves it, under any
//! path; a build for tests is told the rest after the `?`.

use std::rc::Rc;
use std::sync::Arc;

use dioxus::web::{Config, HashHistory};
use milkpath::app::{Root, Start};
use milkpath::platform::Platform;
use milkpath::store::Database;

/// The script of the worker that owns the log.
const STORE: &str = "store.js";

pub(crate) fn main() {
    let start = Start {
        open: Arc::new(|claim| Database::in_worker(&store(), claim, again)),
        platform: Arc::new(platform),
        at: place(),
    };
    dioxus::LaunchBuilder::new()
        .with_cfg(Config::new().history(Rc::new(HashHistory::default())))
        .with_context(start)
        .launch(Root);
}

/// The page anew: another one has the log, and says so then.
fn again() {
    if let Some(window) = web_sys::window() {
        // A page that cannot be loaded anew has told every later request that the log is gone.
        let _ = window.location().reload();
    }
}

/// The place that the address names, as a shortcut of the home screen does; `None` for the one that was left.
fn place() -> Option<String> {
    let hash = web_sys::window()?.location().hash().ok()?;
    let place = hash.strip_prefix('#')?;
    (place.len() > 1).then(|| place.to_owned())
}

#[cfg(not(feature = "testing"))]
fn store() -> String {
    STORE.to_owned()
}

#[cfg(not(feature = "testing"))]
fn platform() -> Platform {
    Platform::here()
}

/// What the address says after the `?`, in builds for tests.
#[cfg(feature = "testing")]
fn told(name: &str) -> Option<String> {
    let search = web_sys::window()?.location().search().ok()?;
    web_sys::UrlSearchParams::new_with_str(&search).ok()?.get(name)
}

/// The worker reads the rest: see `src/workers/store.rs`.
#[cfg(feature = "testing")]
fn store() -> String {
    let search = web_sys::window().and_then(|window| window.location().search().ok());
    format!("{STORE}{}", search.unwrap_or_default())
}

/// `pace` runs the clock so many times faster, `start` is the instant at which it starts, UTC milliseconds.
#[cfg(feature = "testing")]
fn platform() -> Platform {
    let pace = told("pace").and_then(|pace| pace.parse().ok()).unwrap_or(1.0);
    let start = told("start").and_then(|start| start.parse().ok());
    Platform::at_pace(pace, start)
}
