//! What works without a window.

pub mod art;
pub mod check;
pub mod cues;
pub mod demo_data;
pub mod export;
pub mod import;
pub mod plan;
pub mod routine;
pub mod summary;
pub mod triage;
