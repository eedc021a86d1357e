//! The worker of the web app that makes pages: `assets/web/pages.js` starts it when a page is first asked for. It is a
//! program of its own so that engine and fonts are no part of the first load.

#[cfg(target_arch = "wasm32")]
fn main() {
    worker::serve();
}

/// This program lives in a browser.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}

#[cfg(target_arch = "wasm32")]
mod worker {
    use std::ops::ControlFlow;

    use milkpath::export::job::Job;
    use wasm_bindgen::JsCast as _;
    use wasm_bindgen::closure::Closure;
    use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

    /// Takes one job, tells how far it is, and gives back the bytes; where the page has enough, it ends the worker.
    pub(crate) fn serve() {
        milkpath::l10n::build_in();
        let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
        let to = scope.clone();
        let listen = Closure::<dyn FnMut(MessageEvent)>::new(move |message: MessageEvent| {
            let text = message.data().as_string().unwrap_or_default();
            let made = made(&to, &text).unwrap_or_default();
            // No bytes at all are told as an object that is no array of bytes.
            let answer = if made.is_empty() {
                js_sys::Object::new()
            } else {
                js_sys::Uint8Array::from(made.as_slice()).into()
            };
            let _ = to.post_message(&answer);
        });
        scope.set_onmessage(Some(listen.as_ref().unchecked_ref()));
        // It lives as long as the worker.
        listen.forget();
        let _ = scope.post_message(&"ready".into());
    }

    fn made(to: &DedicatedWorkerGlobalScope, text: &str) -> Option<Vec<u8>> {
        let job: Job = serde_json::from_str(text).ok()?;
        let made = job.perform(&mut |far| {
            let _ = to.post_message(&format!("[{},{}]", far.done, far.of).into());
            ControlFlow::Continue(())
        });
        made.ok()
    }
}
