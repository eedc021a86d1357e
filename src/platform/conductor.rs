//! Does each cue at its moment, on a thread of its own: neither the screen nor the drawing can make it late.

use std::sync::Arc;

use web_time::Instant;

use super::Refusal;
use crate::domain::cue::{Buzz, Tone};

/// Something to be heard or felt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// A sound.
    Tone(Tone),
    /// Words, and the tag of their language.
    Say(Arc<str>, Arc<str>),
    /// A shake.
    Buzz(Buzz),
}

/// An act at an absolute moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// Its millisecond of the session's clock. The same act at the same millisecond is done once, however often it is
    /// planned.
    pub mono_ms: i64,
    /// The same moment of the device.
    pub at: Instant,
    /// What is done.
    pub act: Act,
}

/// What the device was asked for and cannot do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Missing {
    /// It plays no tones.
    pub sound: bool,
    /// It cannot shake.
    pub haptics: bool,
}

/// Performs cues.
pub trait Conductor {
    /// What is to be done from now on, by time, in place of what was planned before; what already sounds goes on.
    fn plan(&self, dues: Vec<Due>);
    /// Does something at once, beside the plan.
    ///
    /// # Errors
    ///
    /// [`Refusal`] where it is known that the device cannot.
    fn now(&self, act: Act) -> Result<(), Refusal>;
    /// Forgets the plan and falls silent at once.
    fn hush(&self);
    /// What was asked for in vain so far.
    fn missing(&self) -> Missing;
}

#[cfg(not(target_arch = "wasm32"))]
pub use thread::{Devices, Done, Event, Threaded};

#[cfg(not(target_arch = "wasm32"))]
mod thread;
