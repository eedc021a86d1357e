//! The worker of the web app that owns the log. It is the program of the page, started a second time by
//! `assets/web/store.js` once no other page has the log.

use milkpath::platform::clock::sleep;
use milkpath::store::{Asked, Error, Store, Told, open_in_site};
use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

/// How often the files are asked for, and after how many milliseconds again.
const TRIES: u32 = 30;
const AGAIN_MS: u64 = 100;

/// Opens the log and answers until the page or another one ends it. One request is done after the other, and
/// none is under way when the next message is read.
pub(crate) async fn serve(scope: DedicatedWorkerGlobalScope) {
    match opened().await {
        Ok(mut store) => {
            prepare(&scope, &mut store);
            listen(&scope, store);
            tell(&scope, &Told::Ready);
        }
        Err(error) => tell(&scope, &Told::Unopened(error)),
    }
}

/// The log. The files of a page that has just ended are let go a moment after its lock is.
async fn opened() -> Result<Store, Error> {
    for _ in 0..TRIES {
        match open_in_site().await {
            Err(Error::Locked { .. }) => sleep(AGAIN_MS).await,
            other => return other,
        }
    }
    open_in_site().await
}

#[cfg(not(feature = "testing"))]
fn prepare(_: &DedicatedWorkerGlobalScope, _: &mut Store) {}

/// What a build for tests is told after the `?`: `sample` fills an empty log with the sample family of so many days
/// up to `start` (UTC milliseconds), `language` and `theme` are chosen.
#[cfg(feature = "testing")]
fn prepare(scope: &DedicatedWorkerGlobalScope, store: &mut Store) {
    use milkpath::demo::{self, Amount};
    use milkpath::domain::at::At;
    use milkpath::domain::settings::Theme;

    let told = web_sys::UrlSearchParams::new_with_str(&scope.location().search());
    let told = |name: &str| told.as_ref().ok().and_then(|told| told.get(name));
    let number = |name: &str| told(name).and_then(|text| text.parse::<i64>().ok());
    let now = number("start").and_then(|ms| At::new(ms, 0).ok());
    if let Some(days) = number("sample").and_then(|days| u32::try_from(days).ok()) {
        // A log that holds something is left as it is.
        let _ = demo::fill(store, 1, Amount::Days(days), now.unwrap_or_else(|| demo::now(1)));
    }
    let Ok(mut settings) = store.settings() else {
        return;
    };
    if let Some(language) = told("language") {
        settings.language = Some(language);
    }
    match told("theme").as_deref() {
        Some("light") => settings.theme = Theme::Light,
        Some("dark") => settings.theme = Theme::Dark,
        _ => {}
    }
    // A test that misses it fails by itself.
    let _ = store.save_settings(&settings);
}

fn listen(scope: &DedicatedWorkerGlobalScope, mut store: Store) {
    let to = scope.clone();
    let listen = Closure::<dyn FnMut(MessageEvent)>::new(move |message: MessageEvent| {
        let text = message.data().as_string().unwrap_or_default();
        let told = match serde_json::from_str::<Asked>(&text) {
            Ok(Asked { id, request }) => Told::Done {
                id,
                reply: store.perform(request),
            },
            Err(why) => Told::Unopened(Error::Internal {
                cause: why.to_string(),
            }),
        };
        tell(&to, &told);
    });
    scope.set_onmessage(Some(listen.as_ref().unchecked_ref()));
    // It lives as long as the worker.
    listen.forget();
}

fn tell(scope: &DedicatedWorkerGlobalScope, told: &Told) {
    // All of it has JSON, and a worker can always speak to its page.
    if let Ok(text) = serde_json::to_string(told) {
        let _ = scope.post_message(&text.into());
    }
}
