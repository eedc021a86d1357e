//! Parts that more than one screen uses. Values down, events up; CSS owns the looks.

mod ask;
mod awake;
mod button;
mod drawing;
mod due;
mod icon;
mod kind;
mod look;
mod people;
mod pick;
mod reached;
mod ring;
mod shell;
mod size;
mod soon;

pub use ask::*;
pub use awake::*;
pub use button::*;
pub use drawing::*;
pub use due::*;
pub use icon::*;
pub use kind::*;
pub use look::*;
pub use people::*;
pub use pick::*;
pub use reached::*;
pub use ring::*;
pub use shell::*;
pub use size::*;
pub use soon::*;
