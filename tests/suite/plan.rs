//! A therapist's plan: its file, what is built from it, what it says to the check, and its codes.

pub(crate) mod any;
mod caps;
#[cfg(feature = "ui")]
mod compose;
pub(crate) mod files;
mod kept;
mod laws;
mod limits;
mod mutations;
mod qr;
mod seen;
