//! A run of a routine, as it is kept.

use serde::{Deserialize, Serialize};

use super::at::At;
use super::breast_map::Side;
use super::catalog::{RoutineId, StepId};
use super::ids::{EpisodeId, SessionId};
use super::pain::Pain;
use super::plan::Followed;
use super::technique::{Level, StopCode};

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// Through to the end.
    Finished,
    /// Stopped by her, with what happened if she said it.
    Stopped(Option<StopCode>),
    /// Left behind: never resumed.
    Abandoned,
}

/// What became of one step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepOutcome {
    /// Its time ran out.
    Done,
    /// Skipped.
    Skipped,
    /// Cut short by a stop or by the clock.
    Cut,
}

/// A step as it was done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StepDone {
    /// Place in the run, from 0.
    pub position: u16,
    /// The step.
    pub step: StepId,
    /// Its block in the session (`cs7`), or the technique's id.
    pub block: String,
    /// What became of it.
    pub outcome: StepOutcome,
    /// Seconds spent.
    pub seconds: u32,
    /// Pressure that was asked for.
    pub level: Option<Level>,
}

/// One run of a routine.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Session {
    /// Its number.
    pub id: SessionId,
    /// The clog it was for.
    pub episode: Option<EpisodeId>,
    /// What was followed.
    pub routine: RoutineId,
    /// The routine of a plan that it followed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<Followed>,
    /// Which breast.
    pub side: Option<Side>,
    /// Whether somebody else did the strokes (clinical.md D16).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub by_helper: bool,
    /// When it began.
    pub started: At,
    /// When it ended.
    pub ended: Option<At>,
    /// How it ended; `None` while it runs.
    pub ending: Option<Ending>,
    /// Pain before.
    pub pain_before: Option<Pain>,
    /// Pain after.
    pub pain_after: Option<Pain>,
    /// Hands-on seconds (clinical.md D5).
    pub hands_on_s: u32,
    /// Seconds of level-3 holds.
    pub press_s: u32,
    /// What was done, in order.
    pub steps: Vec<StepDone>,
}

/// A run that begins.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NewSession {
    /// The clog it is for.
    pub episode: Option<EpisodeId>,
    /// What is followed.
    pub routine: RoutineId,
    /// The routine of a plan that it follows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<Followed>,
    /// Which breast.
    pub side: Option<Side>,
    /// Whether somebody else does the strokes (clinical.md D16).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub by_helper: bool,
    /// When it begins.
    pub started: At,
    /// Pain before.
    pub pain_before: Option<Pain>,
}

/// What is known when a run is over.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SessionEnd {
    /// When it ended.
    pub ended: At,
    /// How it ended.
    pub ending: Ending,
    /// Pain after.
    pub pain_after: Option<Pain>,
    /// Hands-on seconds (clinical.md D5).
    pub hands_on_s: u32,
    /// Seconds of level-3 holds.
    pub press_s: u32,
    /// What was done, in order.
    pub steps: Vec<StepDone>,
}

impl Session {
    /// How it ended, as it is written; `None` while it runs.
    #[must_use]
    pub fn into_end(self) -> Option<SessionEnd> {
        let (ended, ending) = (self.ended?, self.ending?);
        Some(SessionEnd {
            ended,
            ending,
            pain_after: self.pain_after,
            hands_on_s: self.hands_on_s,
            press_s: self.press_s,
            steps: self.steps,
        })
    }
}
