//! Files in a browser: handed to the share sheet of a phone or put into the downloads; chosen by the browser's own list.

use std::cell::RefCell;
use std::rc::Rc;

use futures_channel::oneshot;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, File, FilePropertyBag, HtmlAnchorElement, HtmlElement, HtmlInputElement, Url,
};

use super::{call, navigator, property, window};
use crate::platform::files::{Opened, Opening, Saved, Saving};
use crate::platform::{Files, Refusal};

/// How long an address of a file is kept after the download was asked for, in milliseconds.
const KEPT_MS: u32 = 60_000;

/// Saves and opens files.
#[derive(Clone, Copy, Debug)]
pub struct WebFiles;

impl Files for WebFiles {
    fn save(&self, name: &str, bytes: Vec<u8>) -> Saving {
        let name = name.to_owned();
        Box::pin(async move {
            if let Some(saved) = shared(&name, &bytes).await {
                return Ok(saved);
            }
            download(&name, &bytes).ok_or(Refusal::Failed)?;
            Ok(Saved::At(name))
        })
    }

    fn open(&self) -> Opening {
        Box::pin(async { chosen().await })
    }
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("pdf") => "application/pdf",
        Some("csv") => "text/csv",
        Some("json") => "application/json",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}

fn parts(bytes: &[u8]) -> js_sys::Array {
    js_sys::Array::of1(&js_sys::Uint8Array::from(bytes))
}

/// What became of it on the share sheet; `None` where there is none for such a file, or it was not shown.
async fn shared(name: &str, bytes: &[u8]) -> Option<Saved> {
    let coarse = window()?.match_media("(pointer: coarse)").ok()??;
    if !coarse.matches() {
        return None;
    }
    let bag = FilePropertyBag::new();
    bag.set_type(kind(name));
    let file = File::new_with_u8_array_sequence_and_options(&parts(bytes), name, &bag).ok()?;
    let data = js_sys::Object::new();
    js_sys::Reflect::set(&data, &"files".into(), &js_sys::Array::of1(&file)).ok()?;
    let navigator = navigator()?;
    if !call(&navigator, "canShare", &[&data])?.is_truthy() {
        return None;
    }
    let asked: js_sys::Promise = call(&navigator, "share", &[&data])?.dyn_into().ok()?;
    match JsFuture::from(asked).await {
        Ok(_) => Some(Saved::At(name.to_owned())),
        Err(why) => {
            let name = property(&why, "name").and_then(|name| name.as_string());
            // Anything else, such as a tap too long ago: the downloads take it.
            (name.as_deref() == Some("AbortError")).then_some(Saved::Cancelled)
        }
    }
}

fn download(name: &str, bytes: &[u8]) -> Option<()> {
    let bag = BlobPropertyBag::new();
    bag.set_type(kind(name));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts(bytes), &bag).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let document = window()?.document()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    gloo_timers::callback::Timeout::new(KEPT_MS, move || {
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
    Some(())
}

/// The file that she chooses; `None` where she closes the list.
async fn chosen() -> Result<Option<Opened>, Refusal> {
    let (input, answer) = asked().ok_or(Refusal::Unsupported)?;
    let picked = answer.await.unwrap_or_default();
    input.remove();
    let Some(file) = picked else { return Ok(None) };
    let bytes = JsFuture::from(file.array_buffer()).await;
    let bytes = bytes.map_err(|_| Refusal::Failed)?;
    Ok(Some(Opened {
        name: file.name(),
        bytes: js_sys::Uint8Array::new(&bytes).to_vec(),
    }))
}

/// Shows the list.
fn asked() -> Option<(HtmlInputElement, oneshot::Receiver<Option<File>>)> {
    let document = window()?.document()?;
    let input: HtmlInputElement = document.create_element("input").ok()?.dyn_into().ok()?;
    input.set_type("file");
    input.set_hidden(true);
    document.body()?.append_child(&input).ok()?;
    let (tell, answer) = oneshot::channel();
    let tell = Rc::new(RefCell::new(Some(tell)));
    for name in ["change", "cancel"] {
        let (tell, from) = (tell.clone(), input.clone());
        let listen = Closure::<dyn FnMut(JsValue)>::new(move |_| {
            if let Some(tell) = tell.borrow_mut().take() {
                // Who asked may have left meanwhile.
                let _ = tell.send(from.files().and_then(|files| files.item(0)));
            }
        });
        let told = input.add_event_listener_with_callback(name, listen.as_ref().unchecked_ref());
        // It goes with the element.
        listen.forget();
        told.ok()?;
    }
    HtmlElement::click(&input);
    Some((input, answer))
}
