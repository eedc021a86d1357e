//! The rule table against the papers: one fixture for each branch of each rule, and the laws.

mod answers;
mod calls;
mod fixtures;
mod laws;
mod words;
