//! A therapist's plan: its file, what is built from it, what it says to the check, and its codes.

mod any;
mod caps;
mod files;
mod kept;
mod laws;
mod limits;
mod mutations;
mod qr;
mod seen;
