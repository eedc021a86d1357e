//! The clinical catalog: ids, steps, techniques, routines, sources and caps.
//!
//! The tables are written at build time from `assets/catalog`, where their rules are checked; words
//! for people are in `locales`.

use super::technique::{Reaction, StopCode};

pub use generated::*;

/// An id that the catalog does not have.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{what} {id:?} is not known; use one of: {known}")]
pub struct UnknownId {
    what: &'static str,
    id: String,
    known: String,
}

impl UnknownId {
    fn new(what: &'static str, id: &str, known: impl Iterator<Item = &'static str>) -> Self {
        let known: Vec<&str> = known.collect();
        Self {
            what,
            id: id.to_owned(),
            known: known.join(", "),
        }
    }
}

/// The limits of clinical.md 8 and 9, with D3 to D5, D19 and D23: `_s` in seconds, `_h` in hours.
#[derive(Debug)]
pub struct Caps {
    /// Hands-on seconds of a session at most.
    pub full_session_s: u16,
    /// Hands-on seconds after which the cool-down begins at the latest.
    pub cool_down_at_s: u16,
    /// The cool-down.
    pub cool_down: &'static [StepId],
    /// Full sessions in 24 hours.
    pub full_per_day: u16,
    /// Hours between two full sessions.
    pub full_gap_h: u16,
    /// Days running with a full session.
    pub full_days_running: u16,
    /// Short routines in 24 hours.
    pub short_per_day: u16,
    /// Gentle-only sessions in 24 hours.
    pub calm_per_day: u16,
    /// Hands-on seconds in 24 hours.
    pub hands_on_day_s: u16,
    /// Seconds of level-3 compression holds in 24 hours; hand expression is never counted.
    pub press_day_s: u16,
    /// Seconds that one area is stroked in a row.
    pub area_run_s: u16,
    /// Seconds of nipple work in a row.
    pub nipple_s: u16,
    /// Seconds of one hold.
    pub hold_s: u16,
    /// Seconds of the warm cloth.
    pub warm_s: u16,
    /// Highest pain, 0 to 10, at which strokes may begin.
    pub pain_go_max: u16,
    /// The same where a therapist's plan raises it, for levels 1 and 2.
    pub plan_pain_go_max: u16,
    /// Pain during a stroke that stops it (S1).
    pub pain_stop: u16,
    /// Points over the start score that stop a stroke (S1).
    pub pain_rise: u16,
    /// Seconds after which pain that stays up ends the session (S1).
    pub worse_end_s: u16,
    /// Seconds of the pause for cramps (S5).
    pub cramp_pause_s: u16,
    /// Seconds of cold after which pain may be rated again (D3).
    pub recheck_s: u16,
    /// Seconds of an untouched end screen before the chime (D4).
    pub awake_s: u16,
    /// Seconds of the pressure practice (D19).
    pub practice_s: u16,
    /// A gap or clock jump in seconds after which the player asks before it goes on.
    pub gap_ask_s: u16,
}

#[allow(clippy::pedantic)] // one row a line
mod generated {
    use serde::{Deserialize, Serialize};

    use super::super::technique::*;
    use super::{Caps, Reaction, StopCode, UnknownId};

    include!(concat!(env!("OUT_DIR"), "/catalog.rs"));
}
