//! Starts the app, or one of its commands.

#[cfg(feature = "desktop")]
mod cli;

#[cfg(feature = "desktop")]
fn main() -> std::process::ExitCode {
    cli::main()
}

#[cfg(all(feature = "mobile", not(feature = "desktop")))]
fn main() {
    use dioxus::mobile::Config;
    use milkpath::app::{Root, Start, page};

    let start = Start {
        open: std::sync::Arc::new(|_| milkpath::platform::phone::open()),
        platform: std::sync::Arc::new(milkpath::platform::Platform::here),
        at: None,
    };
    dioxus::LaunchBuilder::new()
        .with_cfg(Config::new().with_custom_index(page("")))
        .with_context(start)
        .launch(Root);
}

#[cfg(all(feature = "web", target_arch = "wasm32"))]
mod web;

#[cfg(all(feature = "web", target_arch = "wasm32"))]
fn main() {
    web::main();
}

#[cfg(not(any(
    feature = "desktop",
    feature = "mobile",
    all(feature = "web", target_arch = "wasm32")
)))]
fn main() {}
