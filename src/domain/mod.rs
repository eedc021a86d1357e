//! What the app knows. Pure: no clock, no input or output, no words; "now" is always an argument.

pub mod at;
pub mod breast_map;
pub mod caps;
pub mod catalog;
pub mod check_in;
pub mod emergency;
pub mod encourage;
pub mod episode;
pub mod ids;
pub mod pain;
pub mod pictures;
pub mod player;
pub mod profile;
pub mod rest;
pub mod routine;
pub mod session;
pub mod settings;
pub mod story;
pub mod technique;
pub mod triage;
pub mod units;
