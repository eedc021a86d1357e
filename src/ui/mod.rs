//! What the reader sees: screens made of components, each screen a place of [`route::Route`].

pub mod components;
pub mod context;
pub mod explain;
pub mod flow;
pub mod route;
pub mod screens;
pub mod session;
