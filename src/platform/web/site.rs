//! The site: its storage, and its newer versions, of which `assets/web/start.js` tells.

use std::pin::Pin;

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::spawn_local;
use web_sys::{CustomEvent, Storage, StorageManager};

use super::{call, navigator, promised, property, window};
use crate::platform::site::{Kept, Note, Site};

/// What the script says when a newer version waits, as an event of the window and as an attribute of the page.
const WAITS: &str = "milkpath-waits";
/// What it is told when she wants it.
const RENEW: &str = "milkpath-renew";

/// What `assets/web/start.js` sets where another page has the log.
const HELD: &str = "milkpathHeld";

/// This site.
#[derive(Clone, Copy, Debug, Default)]
pub struct WebSite;

impl WebSite {
    /// Nothing is asked yet.
    #[must_use]
    pub fn new() -> Self {
        Self
    }
}

fn storage() -> Option<StorageManager> {
    property(navigator()?.as_ref(), "storage")?.dyn_into().ok()
}

/// Where notes are; a browser may refuse them.
fn notes() -> Option<Storage> {
    window()?.local_storage().ok()?
}

fn name(what: Note) -> &'static str {
    match what {
        Note::Home => "milkpath-home",
        Note::Desk => "milkpath-desk",
    }
}

impl Site for WebSite {
    fn ask_to_keep(&self) {
        let asked = storage().and_then(|storage| call(&storage, "persist", &[]));
        spawn_local(async move {
            // `kept` tells what came of it.
            let _ = promised(asked).await;
        });
    }

    fn kept(&self) -> Pin<Box<dyn Future<Output = Kept>>> {
        Box::pin(async {
            let storage = storage();
            let ask = |name: &str| storage.as_ref().and_then(|storage| call(storage, name, &[]));
            let promise = promised(ask("persisted")).await;
            let estimate = promised(ask("estimate")).await;
            let bytes = |name: &str| {
                let bytes = property(estimate.as_ref()?, name)?.as_f64()?;
                #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // bytes of a disk
                let bytes = bytes.max(0.0) as u64;
                Some(bytes)
            };
            Kept {
                promised: promise.is_some_and(|promise| promise.is_truthy()),
                used: bytes("usage"),
                most: bytes("quota"),
            }
        })
    }

    fn note(&self, what: Note, text: Option<String>) {
        let Some(notes) = notes() else { return };
        let kept = text.is_some_and(|text| notes.set_item(name(what), &text).is_ok());
        if !kept {
            // An old note would be worse than none.
            let _ = notes.remove_item(name(what));
        }
    }

    fn noted(&self, what: Note) -> Option<String> {
        let held = property(window()?.as_ref(), HELD).is_some_and(|held| held.is_truthy());
        notes().filter(|_| !held)?.get_item(name(what)).ok()?
    }

    fn watch(&self, tell: Box<dyn Fn()>) {
        let Some(window) = window() else { return };
        let page = window.document().and_then(|document| document.document_element());
        if page.is_some_and(|page| page.has_attribute("data-waits")) {
            tell();
        }
        let listen = Closure::<dyn FnMut(CustomEvent)>::new(move |_| tell());
        // Without it the newer version comes when the app is next opened.
        let _ = window.add_event_listener_with_callback(WAITS, listen.as_ref().unchecked_ref());
        // It is wanted as long as the page.
        listen.forget();
    }

    fn renew(&self) {
        if let (Some(window), Ok(event)) = (window(), CustomEvent::new(RENEW)) {
            let _ = window.dispatch_event(&event);
        }
    }
}
