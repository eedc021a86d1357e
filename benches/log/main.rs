//! The log at its sizes.
fn main() {}
