//! How long a step of a plan may be: from the catalog and its caps, nothing else.

use serde::Serialize;

use super::Length;
use crate::domain::catalog::{CAPS, RoutineId, StepId, TechniqueId};
use crate::domain::technique::{Gate, Step};

/// The seconds that a plan may give a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Range {
    /// The least.
    pub least_s: u16,
    /// The most.
    pub most_s: u16,
    /// The repetitions of the least, where something is repeated.
    pub least_reps: Option<u16>,
    /// The repetitions of the most.
    pub most_reps: Option<u16>,
}

impl Range {
    /// What a plan may give the step. A stroke lasts from one repetition to as long as one area may be worked in a row
    /// (clinical.md 8); bf4 no longer than the part of bf3 whose place it takes; a step without repetitions never
    /// shorter than the shortest that the catalog has in any routine; rest and breathing at most ten minutes, as the
    /// longest timer of the catalog.
    #[must_use]
    pub fn of(id: StepId) -> Self {
        let step = id.step();
        let most_s = most(step);
        let shortest = if step.tempo.is_some() {
            seconds_of(step, 1).unwrap_or(step.seconds)
        } else {
            shortest(id)
        };
        let least_s = shortest.min(most_s);
        Self {
            least_s,
            most_s,
            least_reps: reps_in(step, least_s),
            most_reps: reps_in(step, most_s),
        }
    }
}

fn most(step: &Step) -> u16 {
    if step.background || step.id == StepId::Bf4 {
        step.seconds
    } else if step.gate == Some(Gate::Warmth) {
        CAPS.warm_s
    } else if step.technique == TechniqueId::Nipple {
        CAPS.nipple_s
    } else if step.level.is_some() {
        CAPS.area_run_s
    } else {
        StepId::Ac2.step().seconds
    }
}

/// The shortest length that any routine of the catalog gives the step.
fn shortest(id: StepId) -> u16 {
    let blocks = RoutineId::ALL.iter().flat_map(|routine| routine.plan().blocks);
    let parts = blocks.flat_map(|block| block.choices.iter().flat_map(|choice| choice.parts));
    let its = parts.filter(|part| part.step == id).map(|part| part.seconds);
    its.chain([id.step().seconds]).min().unwrap_or_default()
}

/// How long so many repetitions take, in whole seconds; where the catalog has another pace than its tempo (np4 with its
/// pauses, gc3 with its rests) as long as there.
pub(in crate::domain) fn seconds_of(step: &Step, reps: u16) -> Option<u16> {
    let own = step.reps.filter(|own| *own > 0)?;
    step.tempo.as_ref()?;
    let seconds = (u32::from(reps) * u32::from(step.seconds)).div_ceil(u32::from(own));
    u16::try_from(seconds).ok()
}

/// How many repetitions such a time holds, one at least.
pub(in crate::domain) fn reps_in(step: &Step, seconds: u16) -> Option<u16> {
    let own = step.reps.filter(|own| *own > 0)?;
    step.tempo.as_ref()?;
    let reps = u32::from(seconds) * u32::from(own) / u32::from(step.seconds.max(1));
    u16::try_from(reps.max(1)).ok()
}

impl Length {
    /// What it comes to for a step: seconds, and repetitions where something is repeated.
    #[must_use]
    pub fn of(self, id: StepId) -> (u16, Option<u16>) {
        let step = id.step();
        match self {
            Self::Own => (step.seconds, step.reps),
            Self::Seconds(seconds) => (seconds, reps_in(step, seconds)),
            Self::Reps(reps) => match seconds_of(step, reps) {
                Some(seconds) => (seconds, Some(reps)),
                None => (step.seconds, step.reps),
            },
        }
    }
}
