//! What a browser can do. Nothing here leaves the device: no voice of a distant server speaks, no request goes out.

mod camera;
mod cues;
mod files;
mod pages;
mod site;
mod speech;

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Navigator, Window};

use super::{Clipboard, Clock, Planned, Platform, Refusal, Reminders, Screen, Share};

pub use camera::{WebCamera, decoded};
pub use cues::WebCues;
pub use files::WebFiles;
pub use pages::in_worker;
pub use site::WebSite;
pub use speech::WebSpeech;

/// This browser, with a clock.
#[must_use]
pub fn platform(clock: Rc<dyn Clock>) -> Platform {
    let speech = WebSpeech::new();
    Platform {
        clock,
        cues: Rc::new(WebCues::new(speech.clone())),
        speech: Rc::new(speech),
        screen: Rc::new(WebScreen::new()),
        files: Rc::new(WebFiles),
        reminders: Rc::new(WebReminders),
        languages: languages(),
        clipboard: Rc::new(WebClipboard),
        share: Rc::new(WebShare),
        camera: Rc::new(WebCamera),
        site: Some(Rc::new(WebSite::new())),
    }
}

/// The page's window; a worker has none.
fn window() -> Option<Window> {
    web_sys::window()
}

fn navigator() -> Option<Navigator> {
    window().map(|window| window.navigator())
}

/// A property that not every browser has.
fn property(of: &JsValue, name: &str) -> Option<JsValue> {
    let value = js_sys::Reflect::get(of, &name.into()).ok()?;
    (!value.is_undefined() && !value.is_null()).then_some(value)
}

/// Calls a method that not every browser has; `None` where it is not there or fails at once.
fn call(of: &JsValue, name: &str, with: &[&JsValue]) -> Option<JsValue> {
    let method: js_sys::Function = property(of, name)?.dyn_into().ok()?;
    method
        .apply(of, &with.iter().copied().collect::<js_sys::Array>())
        .ok()
}

/// What a promise gives; `None` where it fails or was none.
async fn promised(value: Option<JsValue>) -> Option<JsValue> {
    let promise: js_sys::Promise = value?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()
}

/// The text of a file of the site; `None` where it cannot be had.
pub async fn text(path: &str) -> Option<String> {
    let window = window()?;
    let answer = promised(call(&window, "fetch", &[&path.into()])).await?;
    if !property(&answer, "ok")?.is_truthy() {
        return None;
    }
    promised(call(&answer, "text", &[])).await?.as_string()
}

fn languages() -> Rc<[String]> {
    let all = navigator().map(|navigator| navigator.languages());
    all.iter()
        .flat_map(js_sys::Array::iter)
        .filter_map(|tag| tag.as_string())
        .collect()
}

/// Holds the screen by a wake lock. The browser lets go of it when the page is hidden, so it is taken again after.
#[derive(Debug)]
pub struct WebScreen {
    hold: Rc<RefCell<Hold>>,
}

#[derive(Debug, Default)]
struct Hold {
    wanted: bool,
    lock: Option<JsValue>,
}

impl WebScreen {
    fn new() -> Self {
        let hold = Rc::new(RefCell::new(Hold::default()));
        let again = hold.clone();
        let seen = Closure::<dyn FnMut()>::new(move || {
            if again.borrow().wanted {
                take(again.clone());
            }
        });
        if let Some(document) = window().and_then(|window| window.document()) {
            // A browser that does not tell this keeps no lock either.
            let _ =
                document.add_event_listener_with_callback("visibilitychange", seen.as_ref().unchecked_ref());
        }
        // It is wanted as long as the page.
        seen.forget();
        Self { hold }
    }
}

fn take(hold: Rc<RefCell<Hold>>) {
    let locks = navigator().and_then(|navigator| property(&navigator, "wakeLock"));
    spawn_local(async move {
        let asked = locks.and_then(|locks| call(&locks, "request", &[&"screen".into()]));
        let lock = promised(asked).await;
        let mut hold = hold.borrow_mut();
        if hold.wanted {
            hold.lock = lock;
        } else if let Some(lock) = lock {
            let _ = call(&lock, "release", &[]);
        }
    });
}

impl Screen for WebScreen {
    fn keep_awake(&self, on: bool) -> Result<(), Refusal> {
        let there = navigator().is_some_and(|navigator| property(&navigator, "wakeLock").is_some());
        if !there {
            return Err(Refusal::Unsupported);
        }
        let before = std::mem::replace(&mut self.hold.borrow_mut().wanted, on);
        if on && !before {
            take(self.hold.clone());
        }
        if !on && let Some(lock) = self.hold.borrow_mut().lock.take() {
            let _ = call(&lock, "release", &[]);
        }
        Ok(())
    }
}

/// The notifications of the browser, while the page is open.
#[derive(Clone, Copy, Debug)]
pub struct WebReminders;

impl Reminders for WebReminders {
    fn plan(&self, _: &[Planned]) -> Result<(), Refusal> {
        Err(Refusal::Unsupported)
    }

    fn ask(&self) {
        let class = window().and_then(|window| property(&window, "Notification"));
        let asked = class.and_then(|class| call(&class, "requestPermission", &[]));
        spawn_local(async move {
            // Without it the Today screen tells.
            let _ = promised(asked).await;
        });
    }

    fn tell(&self, words: &str) -> Result<(), Refusal> {
        let window = window().ok_or(Refusal::Unsupported)?;
        let class = property(&window, "Notification").ok_or(Refusal::Unsupported)?;
        let allowed = property(&class, "permission").and_then(|state| state.as_string());
        if allowed.as_deref() != Some("granted") {
            return Err(Refusal::Unsupported);
        }
        let words = JsValue::from_str(words);
        // On phones only the service worker may show one.
        let ready = property(&window.navigator(), "serviceWorker").and_then(|all| property(&all, "ready"));
        spawn_local(async move {
            let by = promised(ready).await;
            let options = js_sys::Object::new();
            let _ = js_sys::Reflect::set(&options, &"body".into(), &words);
            let title = JsValue::from_str("Milkpath");
            by.and_then(|by| call(&by, "showNotification", &[&title, &options]));
        });
        Ok(())
    }
}

/// What other apps paste from.
#[derive(Clone, Copy, Debug)]
pub struct WebClipboard;

impl Clipboard for WebClipboard {
    fn copy(&self, text: &str) -> Result<(), Refusal> {
        let clipboard = navigator().and_then(|navigator| property(&navigator, "clipboard"));
        let clipboard = clipboard.ok_or(Refusal::Unsupported)?;
        let written = call(&clipboard, "writeText", &[&text.into()]).ok_or(Refusal::Failed)?;
        spawn_local(async move {
            let _ = promised(Some(written)).await;
        });
        Ok(())
    }
}

/// The share sheet of the phone.
#[derive(Clone, Copy, Debug)]
pub struct WebShare;

impl Share for WebShare {
    fn is_there(&self) -> bool {
        navigator().is_some_and(|navigator| property(&navigator, "share").is_some())
    }

    fn share(&self, text: &str) -> Result<(), Refusal> {
        let navigator = navigator().ok_or(Refusal::Unsupported)?;
        let data = js_sys::Object::new();
        let _ = js_sys::Reflect::set(&data, &"text".into(), &text.into());
        let asked = call(&navigator, "share", &[&data]).ok_or(Refusal::Unsupported)?;
        spawn_local(async move {
            // What she picks there, or that she picks nothing, is not told.
            let _ = promised(Some(asked)).await;
        });
        Ok(())
    }
}
