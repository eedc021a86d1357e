//! SQLite: the only layer that names `rusqlite`.
//!
//! [`Store`] is the synchronous database that commands and tests use, [`Database`] the handle of the app: typed
//! requests to the one thread that owns the store, whose writes resolve when they are durable. Rows become domain
//! types in `cells`; statements longer than a line are files beside their module; the schema is in `migrations`.

mod cells;
mod database;
mod desk;
mod episodes;
mod error;
mod faults;
#[cfg(not(target_arch = "wasm32"))]
mod lock;
mod migrations;
mod open;
mod overview;
mod people;
mod profile;
mod request;
mod sessions;
mod settings;
mod triage;
mod verbs;

#[cfg(test)]
mod any;
#[cfg(test)]
mod tests;

use open::APPLICATION_ID;

pub use database::Database;
pub use desk::{Desk, Running, json};
pub use error::{Error, Result};
pub use faults::{Fault, Findings};
pub use migrations::newest;
pub use open::{FILE, Store};
pub use overview::{EpisodeStory, Overview};
pub use request::{Reply, Request};
