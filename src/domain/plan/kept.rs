//! Plans that were accepted, which of them counts, and how far it was followed.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Plan;
use crate::domain::at::At;
use crate::domain::day::Day;
use crate::domain::ids::PlanId;
use crate::domain::routine::times;
use crate::domain::session::{Ending, Session};

/// The way in which a plan came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Came {
    /// As a file.
    File,
    /// As pasted text.
    Text,
    /// As a QR code.
    Qr,
}

impl Came {
    /// How word keys write it: `plan-came-<slug>`.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Text => "text",
            Self::Qr => "qr",
        }
    }
}

/// A plan that is accepted: it was shown in full, and she said yes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NewPlan {
    /// The plan.
    pub plan: Plan,
    /// When she accepted it.
    pub accepted: At,
    /// How it came.
    pub came: Came,
}

/// A plan that was accepted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KeptPlan {
    /// Its number.
    pub id: PlanId,
    /// The plan.
    pub plan: Plan,
    /// When she accepted it.
    pub accepted: At,
    /// How it came.
    pub came: Came,
    /// When she ended it, where she did before its last day.
    pub ended: Option<At>,
}

impl KeptPlan {
    /// Whether it counts on that day: within its dates, from the day on which it was accepted, and before the day on
    /// which it was ended.
    #[must_use]
    pub fn counts_on(&self, date: NaiveDate) -> bool {
        let ended = self.ended.is_some_and(|at| at.date() <= date);
        self.plan.counts_on(date) && self.accepted.date() <= date && !ended
    }
}

/// The plan that counts on that day: of several the one that was accepted last, and it alone.
#[must_use]
pub fn current(plans: &[KeptPlan], date: NaiveDate) -> Option<&KeptPlan> {
    let counting = plans.iter().filter(|kept| kept.counts_on(date));
    counting.max_by_key(|kept| (kept.accepted.utc_ms(), kept.id))
}

/// The routine of a plan that a run followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Followed {
    /// The plan.
    pub plan: PlanId,
    /// The place of the routine in it, from 0.
    pub routine: u8,
}

/// How often a routine of a plan was done on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Done {
    /// The routine.
    pub followed: Followed,
    /// Runs that went through to the end.
    pub done: u8,
    /// Runs that were begun and left before the end; stopping early is a good choice and no fault.
    pub begun: u8,
    /// How often the plan asks for it, as far as the caps leave room.
    pub planned: u8,
}

/// What was done of a plan on a day of hers, routine by routine; nothing where the plan does not count then.
#[must_use]
pub fn adherence(kept: &KeptPlan, sessions: &[Session], day: &Day) -> Vec<Done> {
    if !kept.counts_on(day.date) {
        return Vec::new();
    }
    let routines = (0_u8..).zip(&kept.plan.routines);
    let done = routines.map(|(place, routine)| {
        let followed = Followed {
            plan: kept.id,
            routine: place,
        };
        let its = || {
            let runs = sessions.iter().filter(move |run| run.plan == Some(followed));
            runs.filter(|run| day.span.has(run.started.utc_ms()) && run.ending.is_some())
        };
        let number = |count: usize| u8::try_from(count).unwrap_or(u8::MAX);
        let finished = its().filter(|run| run.ending == Some(Ending::Finished)).count();
        Done {
            followed,
            done: number(finished),
            begun: number(its().count() - finished),
            planned: times(&kept.plan, routine),
        }
    });
    done.collect()
}
