//! Milkpath: a phone app for parents with a sore, clogged breast after birth.
//!
//! Layers, each calling only downwards:
//!
//! ```text
//! main -> { app, commands } -> ui -> { store, export, import, l10n, platform, art } -> domain
//! ```
//!
//! Where to start: [`domain`] for what the app knows (the clinical catalog, triage, the player),
//! `ui::screens` for what the reader sees, `store` for what is kept, `commands` for use without a window.

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::expect_used)
)]

pub mod art;
pub mod commands;
pub mod demo;
pub mod domain;
pub mod export;
pub mod import;
pub mod l10n;
pub mod platform;
pub mod store;

#[cfg(feature = "ui")]
pub mod app;
#[cfg(feature = "ui")]
pub mod ui;
