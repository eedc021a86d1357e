//! Pain and size over time, of all clogs together.

use serde::{Deserialize, Serialize};

use super::LookMark;
use crate::domain::at::At;
use crate::domain::episode::Check;
use crate::domain::ids::EpisodeId;
use crate::domain::pain::Pain;
use crate::domain::session::Session;
use crate::domain::units::LumpSize;

/// Pain at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PainMark {
    /// When.
    pub at: At,
    /// How much.
    pub pain: Pain,
    /// The clog, where it was rated for one.
    pub clog: Option<EpisodeId>,
}

/// The width of a lump at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SizeMark {
    /// When.
    pub at: At,
    /// How wide.
    pub size: LumpSize,
    /// The clog.
    pub clog: EpisodeId,
}

/// Every rating of pain, from the oldest to the newest: checks of clogs, before and after sessions, and check-ins.
#[must_use]
pub fn pains(checks: &[(EpisodeId, Check)], sessions: &[Session], looks: &[LookMark]) -> Vec<PainMark> {
    let mark = |at, pain: Option<Pain>, clog| pain.map(|pain| PainMark { at, pain, clog });
    let of_checks = checks
        .iter()
        .filter_map(|(clog, check)| mark(check.at, check.pain, Some(*clog)));
    let of_runs = sessions.iter().flat_map(|run| {
        let after = run.ended.unwrap_or(run.started);
        let both = [
            mark(run.started, run.pain_before, run.episode),
            mark(after, run.pain_after, run.episode),
        ];
        both.into_iter().flatten()
    });
    let of_looks = looks.iter().filter_map(|look| mark(look.at, look.pain, None));
    let mut all: Vec<PainMark> = of_checks.chain(of_runs).chain(of_looks).collect();
    all.sort_by_key(|mark| (mark.at.utc_ms(), mark.clog, mark.pain));
    all
}

/// Every width that was given, from the oldest to the newest.
#[must_use]
pub fn sizes(checks: &[(EpisodeId, Check)]) -> Vec<SizeMark> {
    let sized = checks.iter().filter_map(|(clog, check)| {
        Some(SizeMark {
            at: check.at,
            size: check.size?,
            clog: *clog,
        })
    });
    let mut all: Vec<SizeMark> = sized.collect();
    all.sort_by_key(|mark| (mark.at.utc_ms(), mark.clog));
    all
}
