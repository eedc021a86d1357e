//! SQLite: the only layer that names `rusqlite`.
//!
//! [`Store`] is the synchronous database that commands and tests use, [`Database`] the handle of the app: typed
//! requests to the one thread (in a browser: the one worker) that owns the store, whose writes resolve when they are durable. Rows become domain
//! types in `cells`; statements longer than a line are files beside their module; the schema is in `migrations`.

mod archive;
mod babies;
mod cells;
mod clog_notes;
mod database;
mod desk;
mod entries;
mod episodes;
mod error;
mod faults;
mod imports;
#[cfg(not(target_arch = "wasm32"))]
mod lock;
mod log_reads;
mod log_request;
mod log_verbs;
mod migrations;
mod open;
#[cfg(target_arch = "wasm32")]
mod opfs;
mod overview;
mod people;
mod plans;
mod profile;
mod report;
mod request;
mod restore;
mod sessions;
mod settings;
mod shares;
mod timers;
mod triage;
mod verbs;
mod wire;

#[cfg(test)]
pub(crate) mod any;
#[cfg(test)]
mod tests;

use open::APPLICATION_ID;

pub use crate::domain::import::{Import, ImportLine, NewImport};
pub use clog_notes::ClogNotes;
pub use database::{Claim, Database};
pub use desk::{Desk, Running, json};
pub use entries::{Filter, Mark, Page, Turn};
pub use error::{Error, Result};
pub use faults::{Fault, Findings};
pub use log_reads::{LastFeed, LogHome, LogTrends};
pub use log_request::{LogReply, LogRequest};
pub use migrations::newest;
pub use open::{FILE, Store};
#[cfg(target_arch = "wasm32")]
pub use opfs::open_in_site;
pub use overview::{EpisodeStory, Overview};
pub use request::{Reply, Request};
pub use timers::KeptTimer;
pub use wire::{Asked, Told};
