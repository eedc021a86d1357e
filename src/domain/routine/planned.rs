//! From a therapist's plan to a routine for her: what the plan asks for, inside the caps and the verdict.
//!
//! The caps of clinical.md 8 hold over any [`Plan`] that the types can express, sound or not, and over any verdict;
//! where they change what the plan asks for, [`Limited`] says where and why.

mod base;
mod groups;
mod make;
mod used;

use serde::{Deserialize, Serialize};

use super::build::{Builder, FAREWELL};
use super::{Item, Limits, Routine, Wishes};
use crate::domain::caps;
use crate::domain::catalog::{CAPS, RoutineId, StepId};
use crate::domain::plan::{Followed, KeptPlan, Plan, PlanRoutine};
use crate::domain::technique::{Level, Part};
use crate::domain::triage::Verdict;
use make::Maker;

/// What every run with strokes ends with: rate again, look, when to call (clinical.md D15, R8), at the lengths of cs12.
const CLOSE: [(StepId, u16); 3] = [(StepId::Ac3, 25), (StepId::Ac4, 20), (StepId::Ac8, 20)];

/// A routine of a plan as it will be run.
#[derive(Clone, Debug, PartialEq)]
pub struct Planned {
    /// The routine.
    pub routine: Routine,
    /// Where the plan was limited, in the order of its items.
    pub limited: Vec<Limited>,
}

/// One place where a plan was limited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limited {
    /// The item of the plan's routine, from 0; `None` where the routine as a whole is meant.
    pub item: Option<usize>,
    /// The step that is meant, where one is.
    pub step: Option<StepId>,
    /// Why.
    pub why: Why,
}

/// Why a plan was limited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// Her check closes it now: it is left out.
    Check,
    /// The plan itself leaves it out.
    Plan,
    /// She chose to leave it out.
    Choice,
    /// Gentle holds need a pain that is known and at most 4 (R6): left out.
    TooSore,
    /// It takes two hands and she holds her baby (D4): left out.
    OneHand,
    /// It only makes sense with strokes, and none are left.
    NothingLeft,
    /// Less pressure.
    Pressure {
        /// What the plan asks for.
        asked: Level,
        /// What is done.
        given: Level,
    },
    /// Another length; 0 seconds where it is left out.
    Seconds {
        /// What the plan asks for.
        asked: u16,
        /// What is done.
        given: u16,
        /// The limit.
        by: By,
    },
    /// The feed or pump comes first, and she chooses with or without holds (R6, D22): added.
    FeedFirst,
    /// The look at the nipple comes first, and she chooses (R5): added.
    NippleFirst,
    /// Warm, cool and nothing are equal choices (D22): asked.
    WarmthAsked,
    /// The closing steps are never left out (D15): added.
    Closing,
    /// Fewer times a day.
    Times {
        /// What the plan asks for.
        asked: u8,
        /// What the caps leave.
        given: u8,
    },
}

/// What limits a length.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// What a plan may give this step.
    Step,
    /// How long one area may be worked in a row.
    Area,
    /// How long the warm cloth may lie in a session.
    Warm,
    /// The hands-on time of a session.
    HandsOn,
    /// The gentle holds of a day.
    Holds,
}

impl Why {
    /// How word keys write it: `plan-limited-<slug>`.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Plan => "plan",
            Self::Choice => "choice",
            Self::TooSore => "too-sore",
            Self::OneHand => "one-hand",
            Self::NothingLeft => "nothing-left",
            Self::Pressure { .. } => "pressure",
            Self::Seconds { given: 0, .. } => "left-out",
            Self::Seconds { .. } => "seconds",
            Self::FeedFirst => "feed-first",
            Self::NippleFirst => "nipple-first",
            Self::WarmthAsked => "warmth-asked",
            Self::Closing => "closing",
            Self::Times { .. } => "times",
        }
    }
}

/// Why there is no routine of a plan.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotPlanned {
    /// The plan has no such routine.
    #[error("the plan has {have} routines; use 1 to {have}")]
    NoSuchRoutine {
        /// How many there are.
        have: usize,
    },
    /// Nothing of it is left after what is closed.
    #[error("nothing of this routine is left after what is closed")]
    NothingLeft {
        /// Where it was limited.
        limited: Vec<Limited>,
    },
    /// The check does not allow such a routine now.
    #[error("the check does not allow a routine of the kind of {like} now")]
    Closed {
        /// The routine of the app whose rules it goes by.
        like: RoutineId,
        /// Where it was limited.
        limited: Vec<Limited>,
    },
}

/// How often on a day a routine of a plan may be done: what the plan asks for, as far as the caps leave room.
#[must_use]
pub fn times(plan: &Plan, routine: &PlanRoutine) -> u8 {
    let bans: Vec<_> = plan.bans().collect();
    let limits = Limits::of(bans);
    let steps = routine.items.iter().map(|item| item.step);
    let like = base::like(steps.filter(|step| !limits.forbid_step(*step)));
    let most = caps::per_day(like).and_then(|most| u8::try_from(most).ok());
    most.map_or(routine.times_a_day, |most| routine.times_a_day.min(most))
}

/// The routine at `place` (from 0) of a plan, for these wishes and under this verdict; without a verdict as it would be
/// for somebody to whom everything is open, as a preview. Nothing that is closed is in it, in any choice or ending, and
/// no cap is passed.
///
/// # Errors
///
/// [`NotPlanned`] where nothing is left, or the verdict does not allow it.
pub fn build_planned(
    plan: &Plan,
    place: usize,
    wishes: &Wishes,
    verdict: Option<&Verdict>,
) -> Result<Planned, NotPlanned> {
    let have = plan.routines.len();
    let its = plan
        .routines
        .get(place)
        .ok_or(NotPlanned::NoSuchRoutine { have })?;
    let by_check = verdict.map(Limits::of_verdict).unwrap_or_default();
    let by_plan = Limits::of(plan.bans());
    let mut all = wishes.clone().with_plan(plan);
    all.limits.bans.extend(by_check.bans.iter().copied());
    let builder = Builder {
        side: wishes.spot.map(super::Spot::side).or(wishes.side),
        wishes: &all,
    };
    let mut maker = Maker::new(&builder, its, [(by_check, Why::Check), (by_plan, Why::Plan)]);
    let items = maker.items();
    let given = times(plan, its);
    if given < its.times_a_day {
        let asked = its.times_a_day;
        maker.say(None, None, Why::Times { asked, given });
    }
    if !maker.has_work(&items) {
        maker.say(None, None, Why::NothingLeft);
        let limited = maker.limited();
        return Err(NotPlanned::NothingLeft { limited });
    }
    let like = base::like(items.iter().flat_map(Item::every).map(|stretch| stretch.step));
    if verdict.is_some_and(|verdict| !verdict.allows_routine(like)) {
        let limited = maker.limited();
        return Err(NotPlanned::Closed { like, limited });
    }
    let routine = whole(&builder, &mut maker, like, items);
    let limited = maker.limited();
    Ok(Planned { routine, limited })
}

/// The routine with its closing steps and its two endings.
fn whole(builder: &Builder<'_>, maker: &mut Maker<'_>, like: RoutineId, mut items: Vec<Item>) -> Routine {
    close(builder, maker, &mut items);
    Routine {
        id: like,
        plan: None,
        pain_go_max: builder.wishes.pain_go_max,
        side: builder.side,
        spot: builder.wishes.spot,
        items,
        cool_down: builder.ending("cool_down", CAPS.cool_down),
        farewell: builder.ending("farewell", &FAREWELL),
    }
}

/// Adds the closing steps that the plan does not have, where there were strokes.
fn close(builder: &Builder<'_>, maker: &mut Maker<'_>, items: &mut Vec<Item>) {
    if !items.iter().flat_map(Item::every).any(|stretch| stretch.hands_on) {
        return;
    }
    for (step, seconds) in CLOSE {
        if items
            .iter()
            .flat_map(Item::every)
            .any(|stretch| stretch.step == step)
        {
            continue;
        }
        let part = Part {
            step,
            words: None,
            seconds,
            reps: None,
            cap: None,
            left: None,
        };
        if let Some(stretch) = builder.stretch(step.step().technique.as_str(), &part) {
            maker.say(None, Some(step), Why::Closing);
            items.push(Item::Stretch(stretch));
        }
    }
}

impl KeptPlan {
    /// As [`build_planned`]; the routine knows which plan it follows.
    ///
    /// # Errors
    ///
    /// Those of [`build_planned`].
    pub fn build(
        &self,
        place: u8,
        wishes: &Wishes,
        verdict: Option<&Verdict>,
    ) -> Result<Planned, NotPlanned> {
        let mut planned = build_planned(&self.plan, place.into(), wishes, verdict)?;
        planned.routine.plan = Some(Followed {
            plan: self.id,
            routine: place,
        });
        Ok(planned)
    }
}
