//! One file per place; see [`crate::ui::route::Route`].

mod about;
mod after;
mod check;
mod clog;
mod guides;
mod health;
mod home;
mod people;
mod play;
mod ready;
mod rest;
mod settings;
mod spot;
mod verdict;
mod welcome;

pub use about::*;
pub use after::*;
pub use check::*;
pub use clog::*;
pub use guides::*;
pub use health::*;
pub use home::*;
pub use people::*;
pub use play::*;
pub use ready::*;
pub use rest::*;
pub use settings::*;
pub use spot::*;
pub use verdict::*;
pub use welcome::*;
