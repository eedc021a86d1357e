//! Where a session stands, what happens to it, and what it asks of the shell.

use serde::{Deserialize, Serialize};

use crate::domain::pain::Pain;
use crate::domain::routine::Ask;
use crate::domain::session::Ending;
use crate::domain::technique::StopCode;

/// Why a session is paused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// She paused it.
    ByHer,
    /// The baby needs her, or she feeds; without limit (clinical.md D5).
    BabyNeedsMe,
    /// Strong cramps: two minutes of breathing (S5), until this monotonic millisecond.
    Cramp {
        /// When the two minutes are over.
        until: i64,
    },
    /// The two minutes are over: is it still strong?
    CrampOver,
    /// Dread, tears or a touch that feels bad (S8): no timer is shown and nothing is asked.
    Upset,
    /// It hurt more, and less pressure has had its 20 s: is it still sore (S1)? Waits for the answer.
    StillSore,
}

/// Where a session stands; indices are places in [`Player::items`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Not begun.
    Ready,
    /// A stretch runs from `since` (where it began or went on) to `until`, monotonic milliseconds.
    Running {
        /// Its place.
        index: usize,
        /// Monotonic millisecond from which time has not been counted yet.
        since: i64,
        /// Its deadline.
        until: i64,
    },
    /// A question, or a wait for milk; no clock.
    Asking {
        /// Its place.
        index: usize,
    },
    /// Held, with what is left of the stretch (0 at a question).
    Paused {
        /// Its place.
        index: usize,
        /// Milliseconds left.
        left_ms: i64,
        /// Why.
        why: Why,
    },
    /// Time was lost: it asks before going on.
    Away {
        /// Its place.
        index: usize,
        /// Milliseconds left.
        left_ms: i64,
    },
    /// Stopped; "What happened?" may be answered, left, or taken back.
    Stopped {
        /// Its place.
        index: usize,
        /// Milliseconds left (0 at a question).
        left_ms: i64,
    },
    /// Over.
    Ended(Ending),
}

impl State {
    /// The place it stands at; `None` before the beginning and after the end.
    #[must_use]
    pub fn index(self) -> Option<usize> {
        match self {
            Self::Running { index, .. }
            | Self::Asking { index }
            | Self::Paused { index, .. }
            | Self::Away { index, .. }
            | Self::Stopped { index, .. } => Some(index),
            Self::Ready | Self::Ended(_) => None,
        }
    }
}

/// How the last strokes felt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Feel {
    /// The spot is softer (S7).
    Softer,
    /// No change.
    Same,
    /// More sore (S1).
    Sore,
    /// Less pressure has helped.
    Eased,
}

/// The spot after the session (ac3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SizeChange {
    /// Gone.
    Gone,
    /// Smaller.
    Smaller,
    /// The same.
    Same,
    /// Bigger.
    Bigger,
}

/// What happens to the player. An event that does not fit the state changes nothing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// She begins.
    Start,
    /// Time passed.
    Now,
    /// She pauses.
    Pause,
    /// She goes on: from a pause, from a gap, or after a stop by mistake.
    Resume,
    /// The baby needs her.
    BabyNeedsMe,
    /// Finish gently: on to the cool-down.
    GoOnGently,
    /// One level softer, here and in the rest of the technique; not for pain.
    Lighter,
    /// On to the next, at once; at a question: without any of its choices.
    Skip,
    /// The same stretch again.
    Repeat,
    /// A choice of the question that is asked, by its id.
    Answer(String),
    /// Milk flows (D5, S7).
    MilkFlowing,
    /// She is settled: on to the first strokes (D5).
    Settled,
    /// How the strokes felt (bf6, fc6), that it hurts more at any stroke, and whether it still does.
    Feel(Feel),
    /// Pain now: before the strokes (Ready, wu3) or after them (ac3).
    Rate(Pain),
    /// The spot now (ac3).
    Size(SizeChange),
    /// Silence and stop.
    Stop,
    /// What happened; `None` leaves the question.
    Happened(Option<StopCode>),
    /// The stored player was read by a new process.
    Reopened,
    /// It is left behind for good.
    Abandon,
}

/// A sound, with its haptic twin.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Chime {
    /// A stretch is over.
    Next,
    /// The cool-down begins by itself.
    CoolDown,
    /// The two minutes of breathing are over.
    PauseOver,
    /// It is asked whether it is still sore.
    StillSore,
    /// Three chimes: the session is over.
    End,
}

/// A request to the shell, in the order in which it must be performed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// Write the player before the screen shows the change.
    Save,
    /// Silence every voice and tick.
    Hush,
    /// Keep the screen on, or let it sleep.
    KeepAwake(bool),
    /// A sound.
    Chime(Chime),
    /// Speak the words of this place.
    Say {
        /// Its place.
        index: usize,
    },
    /// This place comes in five seconds.
    GetReady {
        /// Its place.
        index: usize,
    },
    /// Start the timer that runs beside the rest (the cold pack).
    Background {
        /// Its place.
        index: usize,
    },
    /// Offer the check-in again from its first row.
    OfferCheck,
    /// The session is over.
    End,
}

/// A question and the answer to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// What was asked.
    pub ask: Ask,
    /// The id of the choice; empty where she skipped the question.
    pub choice: String,
}
