//! What a summary is made of: all that the log holds of a stretch of time, read from one state of it.

use serde::{Deserialize, Serialize};

use super::baby::Baby;
use super::entry::Entry;
use super::episode::{Episode, EpisodeHead};
use super::memory::Help;
use super::plan::KeptPlan;
use super::profile::Profile;
use super::session::Session;
use super::settings::Settings;
use super::text::Line;
use super::trend::{CareMark, FeedMark, LookMark, PumpMark};
use super::triage::{Answered, Heard};
use super::trigger::Trigger;

/// The log of a stretch of time. What reaches into it began before it; nothing of it is left out yet.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Material {
    /// Her choices: units, words, where her day begins.
    pub settings: Settings,
    /// The health profile.
    pub profile: Profile,
    /// The babies.
    pub babies: Vec<Baby>,
    /// Feeds from a day before it on, in the order of time.
    pub feeds: Vec<FeedMark>,
    /// Pumping from a day before it on, in the order of time.
    pub pumps: Vec<PumpMark>,
    /// Care since the first of these clogs began, in the order of time.
    pub cares: Vec<CareMark>,
    /// Looks at her and the baby.
    pub looks: Vec<LookMark>,
    /// The lines that say more than their numbers: care, the set-up of a pump, and notes; the oldest first.
    pub told: Vec<Entry>,
    /// The clogs that were there in it, the oldest first.
    pub clogs: Vec<ClogStory>,
    /// Every clog of the log, the latest first: what returns is seen from all of them.
    pub heads: Vec<EpisodeHead>,
    /// The runs that began in it, newest first.
    pub sessions: Vec<Session>,
    /// Every plan of a therapist that was accepted, the last first.
    pub plans: Vec<KeptPlan>,
    /// The checks that were made in it, the oldest first.
    pub triage: Vec<Answered>,
    /// What she heard after these checks and those of the clogs, in the order of time.
    pub heard: Vec<Heard>,
}

/// A clog with all that belongs to it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ClogStory {
    /// The clog and its checks.
    pub episode: Episode,
    /// Her main worry.
    pub worry: Option<Line>,
    /// Her goal.
    pub goal: Option<Line>,
    /// What helped most, as she said.
    pub helped: Option<Help>,
    /// What may have set it off, as she said.
    pub triggers: Vec<Trigger>,
    /// Its runs, newest first.
    pub sessions: Vec<Session>,
    /// The checks about it, newest first.
    pub triage: Vec<Answered>,
}
