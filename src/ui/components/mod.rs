//! Parts that more than one screen uses. Values down, events up; CSS owns the looks.

mod button;
mod drawing;
mod icon;
mod people;
mod pick;
mod reached;
mod ring;
mod shell;

pub use button::*;
pub use drawing::*;
pub use icon::*;
pub use people::*;
pub use pick::*;
pub use reached::*;
pub use ring::*;
pub use shell::*;
