//! The modules of the build script, so that the tests can hand them wrong data.

#![allow(dead_code, unreachable_pub)]

#[path = "../../src/build/catalog.rs"]
pub mod catalog;
#[path = "../../src/build/emergency.rs"]
pub mod emergency;
#[path = "../../src/build/fault.rs"]
pub mod fault;
#[path = "../../src/build/languages.rs"]
pub mod languages;
#[path = "../../src/build/triage.rs"]
pub mod triage;
#[path = "../../src/build/words.rs"]
pub mod words;
