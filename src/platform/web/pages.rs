//! Work for the engine of pages: a second program of the site, in a worker of its own, loaded when it is wanted.

use futures_channel::mpsc::unbounded;
use futures_util::StreamExt as _;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Event, MessageEvent, Worker, WorkerOptions, WorkerType};

/// Gives `job` to the program that the script at `url` starts, and takes what it makes. A text from there tells how far
/// it is: `on` hears it and says whether to go on. `None` where it was ended so, or where the program broke off.
pub async fn in_worker(url: &str, job: &str, mut on: impl FnMut(&str) -> bool) -> Option<Vec<u8>> {
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let worker = Worker::new_with_options(url, &options).ok()?;
    let (tell, mut told) = unbounded::<JsValue>();
    let broke = tell.clone();
    let listen = Closure::<dyn FnMut(MessageEvent)>::new(move |message: MessageEvent| {
        // Who listens is this function, until it ends the worker.
        let _ = tell.unbounded_send(message.data());
    });
    let broke = Closure::<dyn FnMut(Event)>::new(move |_| broke.close_channel());
    worker.set_onmessage(Some(listen.as_ref().unchecked_ref()));
    worker.set_onerror(Some(broke.as_ref().unchecked_ref()));
    let mut made = None;
    while let Some(message) = told.next().await {
        if let Some(text) = message.as_string() {
            let goes_on = if text == "ready" {
                worker.post_message(&job.into()).is_ok()
            } else {
                on(&text)
            };
            if !goes_on {
                break;
            }
        } else {
            made = message
                .dyn_into::<js_sys::Uint8Array>()
                .ok()
                .map(|bytes| bytes.to_vec());
            break;
        }
    }
    worker.terminate();
    made
}
