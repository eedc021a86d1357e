//! Parts that more than one screen uses. Values down, events up; CSS owns the looks.

mod button;
mod cause;
mod drawing;
mod field;
mod icon;
mod line;
mod people;
mod pick;
mod plot;
mod reached;
mod ring;
mod shell;
mod timers;
mod undo;

pub use button::*;
pub use cause::*;
pub use drawing::*;
pub use field::*;
pub use icon::*;
pub use line::*;
pub use people::*;
pub use pick::*;
pub use plot::*;
pub use reached::*;
pub use ring::*;
pub use shell::*;
pub use timers::*;
pub use undo::*;
