//! The rule table against the papers: one fixture for each branch of each rule, and the laws.

pub(crate) mod answers;
mod calls;
pub(crate) mod fixtures;
mod laws;
mod words;
