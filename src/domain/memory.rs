//! What worked the last time, in the order of time: after, never because.

use serde::{Deserialize, Serialize};

use super::at::HOUR;
use super::breast_map::Side;
use super::catalog::{RoutineId, TechniqueId};
use super::entry::{CareKind, Method};
use super::ids::EpisodeId;
use super::session::{Session, StepOutcome};
use super::trend::{CareMark, ClogMark, FeedMark, PumpMark, came_before_gone};

/// Something that may have helped: the answers to "What helped most?".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Help {
    /// Feeds.
    Feeds,
    /// Feather strokes (R2).
    FeatherStrokes,
    /// Butterfly strokes (R3).
    Butterfly,
    /// Fingertip circles (R4).
    Circles,
    /// Gentle holds with a feed or pump (R6).
    GentleHolds,
    /// Milk by hand.
    ByHand,
    /// A pump.
    Pump,
    /// Cold.
    Cold,
    /// Warmth.
    Warm,
    /// Rest.
    Rest,
    /// Pain medicine.
    PainMedicine,
    /// Antibiotics.
    Antibiotics,
    /// Massage by someone.
    Massage,
    /// She was seen by a professional.
    Seen,
    /// She is not sure.
    NotSure,
}

impl Help {
    /// Every answer, in the order of the screen.
    pub const ALL: [Self; 15] = [
        Self::Feeds,
        Self::FeatherStrokes,
        Self::Butterfly,
        Self::Circles,
        Self::GentleHolds,
        Self::ByHand,
        Self::Pump,
        Self::Cold,
        Self::Warm,
        Self::Rest,
        Self::PainMedicine,
        Self::Antibiotics,
        Self::Massage,
        Self::Seen,
        Self::NotSure,
    ];

    /// How rows, files and word keys write it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        match self {
            Self::Feeds => "feeds",
            Self::FeatherStrokes => "feather_strokes",
            Self::Butterfly => "butterfly",
            Self::Circles => "circles",
            Self::GentleHolds => "gentle_holds",
            Self::ByHand => "by_hand",
            Self::Pump => "pump",
            Self::Cold => "cold",
            Self::Warm => "warm",
            Self::Rest => "rest",
            Self::PainMedicine => "pain_medicine",
            Self::Antibiotics => "antibiotics",
            Self::Massage => "massage",
            Self::Seen => "seen",
            Self::NotSure => "not_sure",
        }
    }
}

impl From<CareKind> for Help {
    fn from(care: CareKind) -> Self {
        match care {
            CareKind::Cold => Self::Cold,
            CareKind::Warm => Self::Warm,
            CareKind::PainMedicine => Self::PainMedicine,
            CareKind::AntibioticsStarted => Self::Antibiotics,
            CareKind::Massage => Self::Massage,
            CareKind::Seen => Self::Seen,
            CareKind::Rest => Self::Rest,
        }
    }
}

/// Something that was done at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct HelpMark {
    /// When, UTC milliseconds.
    pub at_ms: i64,
    /// What.
    pub help: Help,
}

/// All that was done, in the order of time.
#[must_use]
pub fn helps(
    feeds: &[FeedMark],
    pumps: &[PumpMark],
    cares: &[CareMark],
    sessions: &[Session],
) -> Vec<HelpMark> {
    let mark = |at_ms, help| HelpMark { at_ms, help };
    let at_breast = feeds.iter().filter(|feed| feed.nursed.is_some());
    let pumped = pumps.iter().map(|pump| match pump.method {
        Method::Pump => mark(pump.at_ms, Help::Pump),
        Method::ByHand => mark(pump.at_ms, Help::ByHand),
    });
    let mut all: Vec<HelpMark> = at_breast.map(|feed| mark(feed.at_ms, Help::Feeds)).collect();
    all.extend(pumped);
    all.extend(cares.iter().map(|care| mark(care.at_ms, care.care.into())));
    for run in sessions {
        all.extend(
            in_session(run)
                .into_iter()
                .map(|help| mark(run.started.utc_ms(), help)),
        );
    }
    all.sort_unstable();
    all
}

/// What was done in a run, each once; milk that left has a line of its own.
fn in_session(run: &Session) -> Vec<Help> {
    let mut found: Vec<Help> = Vec::new();
    for step in run
        .steps
        .iter()
        .filter(|step| step.outcome != StepOutcome::Skipped && step.seconds > 0)
    {
        let row = step.step.step();
        let help = match row.technique {
            TechniqueId::Lymph => Help::FeatherStrokes,
            TechniqueId::Butterfly => Help::Butterfly,
            TechniqueId::Circles => Help::Circles,
            TechniqueId::Compress if step.level.is_some() => Help::GentleHolds,
            _ => continue,
        };
        if !found.contains(&help) {
            found.push(help);
        }
    }
    found
}

/// The last clog that is gone: what a new one opens with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Memory {
    /// Which clog.
    pub clog: EpisodeId,
    /// Which breast.
    pub side: Side,
    /// Whole hours from its start to gone, to the nearest; at least 1.
    pub hours: i64,
    /// What helped most, as she said.
    pub helped: Option<Help>,
    /// What came in the last day before it was gone: what she named first, then the most often.
    pub after: Vec<Help>,
    /// The routine that was followed last; "Do the same" opens it after the check of red flags.
    pub routine: Option<RoutineId>,
}

/// What the last clog that is gone tells; `clogs` and `sessions` in any order.
#[must_use]
pub fn last_time(clogs: &[ClogMark], helps: &[HelpMark], sessions: &[Session]) -> Option<Memory> {
    let gone = clogs.iter().filter_map(|clog| Some((clog, clog.gone?)));
    let (clog, gone) = gone.max_by_key(|(clog, gone)| (gone.utc_ms(), clog.id))?;
    let mut after = came_before_gone(clog.onset, gone, helps);
    if let Some(named) = clog.helped.filter(|help| *help != Help::NotSure) {
        after.retain(|help| *help != named);
        after.insert(0, named);
    }
    let own = sessions.iter().filter(|run| run.episode == Some(clog.id));
    let last = own.max_by_key(|run| (run.started.utc_ms(), run.id));
    Some(Memory {
        clog: clog.id,
        side: clog.place.side(),
        hours: ((gone.since(clog.onset) + HOUR / 2) / HOUR).max(1),
        helped: clog.helped,
        after,
        routine: last.map(|run| run.routine),
    })
}
