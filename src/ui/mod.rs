//! What the reader sees: screens made of components, each screen a place of [`route::Route`].

#![allow(clippy::large_types_passed_by_value)] // `App` is a bundle of handles, copied as signals are

pub mod codes;
pub mod components;
pub mod compose;
pub mod context;
pub mod draft;
pub mod explain;
pub mod flow;
pub mod form;
pub mod gesture;
pub mod language;
pub mod last;
pub mod log;
pub mod look;
pub mod moving;
pub mod plan;
#[cfg(test)]
mod pseudo_tests;
pub mod remind;
pub mod route;
pub mod screens;
pub mod session;
pub mod sharing;
#[cfg(test)]
pub(crate) mod testing;
pub mod wake;
pub mod when;
