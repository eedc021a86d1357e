//! The reads that a screen makes in one go.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::clog_notes::{self, ClogNotes};
use super::desk::{self, Desk, Running};
use super::error::Result;
use super::{episodes, people, plans, profile, sessions, settings, triage};
use crate::domain::at::{At, DAY};
use crate::domain::episode::{Episode, EpisodeHead};
use crate::domain::ids::EpisodeId;
use crate::domain::plan::{self, KeptPlan};
use crate::domain::profile::{Person, Profile};
use crate::domain::session::Session;
use crate::domain::settings::Settings;
use crate::domain::triage::{Answered, Heard};

/// How far back the runs go: the caps look at three days (clinical.md 8), one more for travel across zones.
pub(super) const RUNS: i64 = 4 * DAY;
/// How far back clogs count as coming again (T17b, D12).
pub(super) const AGAIN: i64 = 90 * DAY;
/// How far back the checks go; a lock needs a day without its signs to lift (clinical.md 13).
pub(super) const CHECKS: i64 = 30 * DAY;
/// How many clogs that are gone home can show.
const LAST_GONE: u32 = 5;

/// What home and most screens need, read from one state of the database.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Overview {
    /// All settings.
    pub settings: Settings,
    /// The health profile.
    pub profile: Profile,
    /// Her people, in the order in which they were added.
    pub people: Vec<Person>,
    /// The clog that is there, with its checks; the one entered last where there are several.
    pub open: Option<Episode>,
    /// All runs for that clog, newest first.
    pub open_sessions: Vec<Session>,
    /// The runs of the last four days, newest first, whatever they were for.
    pub recent_sessions: Vec<Session>,
    /// The clogs that began in the last 90 days, newest first, the open one among them.
    pub ninety_days: Vec<EpisodeHead>,
    /// The clogs that went last, the latest first.
    pub last_gone: Vec<EpisodeHead>,
    /// The checks of the last 30 days, newest first, and an older one whose lock nothing later can have lifted.
    pub triage: Vec<Answered>,
    /// What she heard since the oldest of them, newest first.
    pub heard: Vec<Heard>,
    /// The therapist's plan that counts today.
    pub plan: Option<KeptPlan>,
    /// The plan that was accepted last and that she has not ended, whether it counts today or not.
    pub last_plan: Option<KeptPlan>,
    /// The routine that runs.
    pub running: Option<Running>,
    /// Where the reader is.
    pub desk: Option<Desk>,
}

/// One clog with everything that belongs to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EpisodeStory {
    /// The clog and its checks.
    pub episode: Episode,
    /// What she says about it.
    pub notes: ClogNotes,
    /// Its runs, newest first.
    pub sessions: Vec<Session>,
    /// The checks about it, newest first.
    pub triage: Vec<Answered>,
    /// What she heard about it, newest first.
    pub heard: Vec<Heard>,
}

/// See [`Overview`]; `now` bounds what is recent.
pub(super) fn read(db: &Connection, now: At) -> Result<Overview> {
    let open = episodes::open(db)?;
    let open_sessions = match &open {
        Some(episode) => sessions::of_episode(db, episode.id)?,
        None => Vec::new(),
    };
    let checks = triage::since(db, now.plus(-CHECKS))?;
    let all_plans = plans::all(db)?;
    Ok(Overview {
        settings: settings::read(db)?,
        profile: profile::read(db)?,
        people: people::all(db)?,
        open,
        open_sessions,
        recent_sessions: sessions::since(db, now.plus(-RUNS))?,
        ninety_days: episodes::since(db, now.plus(-AGAIN))?,
        last_gone: episodes::gone(db, LAST_GONE)?,
        heard: triage::heard_since(db, &checks)?,
        triage: checks,
        plan: plan::current(&all_plans, now.date()).cloned(),
        last_plan: all_plans.into_iter().find(|kept| kept.ended.is_none()),
        running: desk::running(db)?,
        desk: desk::read(db)?,
    })
}

/// See [`EpisodeStory`].
pub(super) fn story(db: &Connection, id: EpisodeId) -> Result<EpisodeStory> {
    Ok(EpisodeStory {
        episode: episodes::one(db, id)?,
        notes: clog_notes::one(db, id)?,
        sessions: sessions::of_episode(db, id)?,
        triage: triage::of_episode(db, id)?,
        heard: triage::heard_of_episode(db, id)?,
    })
}

/// Whether no table that the reader fills holds a row; what runs needs a session, and a check a clog.
pub(super) fn is_empty(db: &Connection) -> Result<bool> {
    Ok(db.query_row(include_str!("overview/is_empty.sql"), [], |row| row.get(0))?)
}
