//! The program of the web app: its page, and the worker that owns the log. The places of the page are behind the `#` of the address, so that any host of files serves it, under any
//! path; a build for tests is told the rest after the `?`.

mod store;

use std::rc::Rc;
use std::sync::Arc;

use dioxus::web::{Config, HashHistory};
use milkpath::app::{Root, Start};
use milkpath::platform::Platform;
use milkpath::store::Database;
use wasm_bindgen::JsCast as _;
use web_sys::DedicatedWorkerGlobalScope;

/// The script of the worker that owns the log.
const STORE: &str = "store.js";

/// The page, or in a worker the log.
pub(crate) fn main() {
    match js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() {
        Ok(worker) => wasm_bindgen_futures::spawn_local(store::serve(worker)),
        Err(_) => page(),
    }
}

fn page() {
    // The history of places takes what stands after the `?` out of the address.
    let told = Told::here();
    let store = format!("{STORE}{}", told.search());
    let start = Start {
        open: Arc::new(move |claim| Database::in_worker(&store, claim, again)),
        platform: Arc::new(move || told.platform()),
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

/// What the address says after the `?`: nothing that counts, but in builds for tests.
#[cfg(not(feature = "testing"))]
struct Told;

#[cfg(not(feature = "testing"))]
impl Told {
    fn here() -> Self {
        Self
    }

    fn search(&self) -> &'static str {
        ""
    }

    fn platform(&self) -> Platform {
        Platform::here()
    }
}

/// What the address says after the `?`. The worker of the log reads the same: see `src/web/store.rs`.
#[cfg(feature = "testing")]
struct Told {
    search: String,
    pace: f64,
    start_ms: Option<i64>,
}

#[cfg(feature = "testing")]
impl Told {
    /// `pace` runs the clock so many times faster, `start` is the instant at which it starts, UTC milliseconds.
    fn here() -> Self {
        let search = web_sys::window().and_then(|window| window.location().search().ok());
        let search = search.unwrap_or_default();
        let told = web_sys::UrlSearchParams::new_with_str(&search);
        let told = |name: &str| told.as_ref().ok().and_then(|told| told.get(name));
        Self {
            pace: told("pace").and_then(|pace| pace.parse().ok()).unwrap_or(1.0),
            start_ms: told("start").and_then(|start| start.parse().ok()),
            search,
        }
    }

    fn search(&self) -> &str {
        &self.search
    }

    fn platform(&self) -> Platform {
        Platform::at_pace(self.pace, self.start_ms)
    }
}
