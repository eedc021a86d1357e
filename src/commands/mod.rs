//! What works without a window.

pub mod routine;
