//! What was tried, and the pain before and after.

use serde::{Deserialize, Serialize};

use super::choice::Choice;
use crate::domain::at::At;
use crate::domain::breast_map::Side;
use crate::domain::catalog::{RoutineId, StepId};
use crate::domain::entry::{Care, CareKind, Entry, Kind};
use crate::domain::episode::Episode;
use crate::domain::ids::SessionId;
use crate::domain::pain::Pain;
use crate::domain::player::Feel;
use crate::domain::report::Material;
use crate::domain::session::{Ending, Session, StepOutcome};
use crate::domain::technique::Level;
use crate::domain::text::Line;

/// One run of a routine.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Run {
    /// Its number.
    pub id: SessionId,
    /// When it began.
    pub at: At,
    /// What was followed.
    pub routine: RoutineId,
    /// Which breast.
    pub side: Option<Side>,
    /// Whether somebody else did the strokes.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub by_helper: bool,
    /// Hands-on seconds.
    pub hands_on_s: u32,
    /// The most pressure that was asked for.
    pub level: Option<Level>,
    /// Whether a cold pack was part of it.
    pub cold: bool,
    /// Pain before.
    pub before: Option<Pain>,
    /// Pain after.
    pub after: Option<Pain>,
    /// How it ended; `None` while it runs.
    pub ending: Option<Ending>,
}

impl Run {
    pub(super) fn of(session: &Session) -> Self {
        let done = session
            .steps
            .iter()
            .filter(|step| step.outcome != StepOutcome::Skipped && step.seconds > 0);
        Self {
            id: session.id,
            at: session.started,
            routine: session.routine,
            side: session.side,
            by_helper: session.by_helper,
            hands_on_s: session.hands_on_s,
            level: done.clone().filter_map(|step| step.level).max(),
            cold: done.clone().any(|step| step.step == StepId::Ac2),
            before: session.pain_before,
            after: session.pain_after,
            ending: session.ending,
        }
    }
}

/// A routine with all its runs for one clog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Followed {
    /// The routine.
    pub routine: RoutineId,
    /// How often.
    pub runs: u32,
    /// Hands-on seconds of all of them.
    pub hands_on_s: u32,
    /// The most pressure that was asked for.
    pub level: Option<Level>,
}

/// Care of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cared {
    /// What.
    pub care: CareKind,
    /// How often.
    pub times: u32,
}

/// Massage by someone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Massaged {
    /// When.
    pub at: At,
    /// By whom, where names are let out.
    pub by: Option<Line>,
    /// How it felt.
    pub felt: Option<Feel>,
}

/// What was tried for a clog.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Tried {
    /// Routines, in the order of their first run.
    pub routines: Vec<Followed>,
    /// The most pressure that was asked for in any of them.
    pub level: Option<Level>,
    /// Care that was logged while it was there; cold of a run counts as cold.
    pub cares: Vec<Cared>,
    /// Medicines by the names that she gave, each once; never a dose.
    pub medicines: Vec<Line>,
    /// Massage by someone.
    pub massages: Vec<Massaged>,
    /// Pain before and after each run that was rated twice, in the order of time.
    pub changes: Vec<(Pain, Pain)>,
}

impl Tried {
    /// Whether nothing was.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.routines.is_empty() && self.cares.is_empty()
    }

    /// How often care of this kind came.
    #[must_use]
    pub fn times(&self, care: CareKind) -> u32 {
        let found = self.cares.iter().find(|cared| cared.care == care);
        found.map_or(0, |cared| cared.times)
    }
}

/// What was tried from where the clog began to where it was gone, or to `last`.
pub(super) fn tried(
    episode: &Episode,
    sessions: &[Session],
    material: &Material,
    choice: &Choice,
    last: At,
) -> Tried {
    let span = episode.onset.utc_ms()..=episode.gone.unwrap_or(last).utc_ms();
    let mut runs: Vec<Run> = sessions.iter().map(Run::of).collect();
    runs.sort_by_key(|run| (run.at.utc_ms(), run.id));
    let mut tried = Tried {
        routines: followed(&runs),
        level: runs.iter().filter_map(|run| run.level).max(),
        changes: runs
            .iter()
            .filter_map(|run| Some((run.before?, run.after?)))
            .collect(),
        ..Tried::default()
    };
    let logged = material.cares.iter().filter(|care| span.contains(&care.at_ms));
    let in_runs = runs.iter().filter(|run| run.cold).map(|_| CareKind::Cold);
    let all: Vec<CareKind> = logged.map(|care| care.care).chain(in_runs).collect();
    for care in CareKind::ALL {
        let times = all.iter().filter(|other| **other == care).count();
        if times > 0 {
            let times = u32::try_from(times).unwrap_or(u32::MAX);
            tried.cares.push(Cared { care, times });
        }
    }
    for entry in material
        .told
        .iter()
        .filter(|entry| span.contains(&entry.at.utc_ms()))
    {
        tried.tell(entry, choice);
    }
    tried
}

impl Tried {
    fn tell(&mut self, entry: &Entry, choice: &Choice) {
        match &entry.kind {
            Kind::Care(Care::PainMedicine { name } | Care::AntibioticsStarted { name }) => {
                let new = name.as_ref().filter(|name| !self.medicines.contains(name));
                self.medicines.extend(new.cloned());
            }
            Kind::Care(Care::Massage { by, felt, .. }) => self.massages.push(Massaged {
                at: entry.at,
                by: by.clone().filter(|_| choice.names),
                felt: *felt,
            }),
            _ => {}
        }
    }
}

fn followed(runs: &[Run]) -> Vec<Followed> {
    let mut all: Vec<Followed> = Vec::new();
    for run in runs {
        let place = all.iter().position(|other| other.routine == run.routine);
        match place.and_then(|place| all.get_mut(place)) {
            Some(known) => {
                known.runs += 1;
                known.hands_on_s = known.hands_on_s.saturating_add(run.hands_on_s);
                known.level = known.level.max(run.level);
            }
            None => all.push(Followed {
                routine: run.routine,
                runs: 1,
                hands_on_s: run.hands_on_s,
                level: run.level,
            }),
        }
    }
    all
}
