//! The asynchronous handle: requests go to the one place that owns the [`Store`], in order.
//!
//! Natively that is a thread of its own, in a browser a dedicated worker (`src/web/store.rs`); a write's future
//! resolves after the durable commit.

#![allow(clippy::missing_errors_doc)] // told once, at `Store`'s verbs

use super::desk::Desk;
use super::error::{Error, Result};
use super::overview::{EpisodeStory, Overview};
use super::request::{Reply, Request};
use crate::domain::at::At;
use crate::domain::episode::{Amended, EpisodeHead, NewCheck, NewEpisode};
use crate::domain::ids::{CheckId, ContactId, EpisodeId, PersonId, SessionId, TriageId};
use crate::domain::pain::Pain;
use crate::domain::profile::{NewPerson, Profile};
use crate::domain::session::{Ending, NewSession, Session, SessionEnd};
use crate::domain::settings::Settings;
use crate::domain::triage::{NewAnswered, NewHeard};

#[cfg(not(target_arch = "wasm32"))]
mod thread;
#[cfg(not(target_arch = "wasm32"))]
pub use thread::Database;

#[cfg(target_arch = "wasm32")]
mod worker;
#[cfg(target_arch = "wasm32")]
pub use worker::Database;

/// What is done where another page of this site has the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// It keeps it.
    Ask,
    /// It is told to give it up.
    Take,
}

/// Asks, and takes the one reply that fits.
macro_rules! ask {
    ($database:ident, $request:expr, $fits:pat => $value:expr) => {
        match $database.ask($request).await? {
            $fits => Ok($value),
            other => Err(Error::internal(format!("a reply that does not fit: {other:?}"))),
        }
    };
}

mod log;

impl Database {
    /// What home and most screens need, from one state of the database; `now` bounds what is recent.
    pub async fn overview(&self, now: At) -> Result<Overview> {
        ask!(self, Request::Overview { now }, Reply::Overview(all) => *all)
    }

    /// All settings.
    pub async fn settings(&self) -> Result<Settings> {
        ask!(self, Request::Settings, Reply::Settings(settings) => settings)
    }

    /// Keeps all settings.
    pub async fn save_settings(&self, settings: Settings) -> Result<()> {
        ask!(self, Request::SaveSettings(settings), Reply::Done => ())
    }

    /// Keeps the health profile.
    pub async fn save_profile(&self, profile: Profile) -> Result<()> {
        ask!(self, Request::SaveProfile(profile), Reply::Done => ())
    }

    /// Adds somebody (`id` is `None`) or changes who `id` is.
    pub async fn save_person(&self, id: Option<PersonId>, person: NewPerson) -> Result<PersonId> {
        ask!(self, Request::SavePerson { id, person }, Reply::Person(id) => id)
    }

    /// Takes somebody out of her people.
    pub async fn delete_person(&self, id: PersonId) -> Result<()> {
        ask!(self, Request::DeletePerson(id), Reply::Done => ())
    }

    /// Enters a clog.
    pub async fn open_episode(&self, new: NewEpisode) -> Result<EpisodeId> {
        ask!(self, Request::OpenEpisode(new), Reply::NewEpisode(id) => id)
    }

    /// Adds a look at a clog.
    pub async fn add_check(&self, episode: EpisodeId, check: NewCheck) -> Result<CheckId> {
        ask!(self, Request::AddCheck { episode, check }, Reply::Check(id) => id)
    }

    /// Writes when a clog was gone.
    pub async fn close_episode(&self, id: EpisodeId, gone: At) -> Result<()> {
        ask!(self, Request::CloseEpisode { id, gone }, Reply::Done => ())
    }

    /// Takes back that a clog was gone.
    pub async fn reopen_episode(&self, id: EpisodeId) -> Result<()> {
        ask!(self, Request::ReopenEpisode(id), Reply::Done => ())
    }

    /// Every clog, the latest onset first.
    pub async fn episodes(&self) -> Result<Vec<EpisodeHead>> {
        ask!(self, Request::Episodes, Reply::Episodes(all) => all)
    }

    /// One clog with everything that belongs to it.
    pub async fn episode(&self, id: EpisodeId) -> Result<EpisodeStory> {
        ask!(self, Request::Episode(id), Reply::Episode(all) => *all)
    }

    /// Keeps a check with the verdict that was shown for it.
    pub async fn add_triage(&self, new: NewAnswered) -> Result<TriageId> {
        ask!(self, Request::AddTriage(Box::new(new)), Reply::Triage(id) => id)
    }

    /// Keeps a whole check-in; the route of `desk` is completed by the number of the check.
    pub async fn keep_check(
        &self,
        open: Option<NewEpisode>,
        amend: Option<Amended>,
        look: Option<NewCheck>,
        answered: NewAnswered,
        desk: Desk,
    ) -> Result<TriageId> {
        let request = Request::KeepCheck {
            open,
            amend,
            look,
            answered: Box::new(answered),
            desk,
        };
        ask!(self, request, Reply::Triage(id) => id)
    }

    /// Performs all requests in one transaction: all are durable, or none happened.
    pub async fn together(&self, parts: Vec<Request>) -> Result<()> {
        ask!(self, Request::Together(parts), Reply::Together(_) => ())
    }

    /// Keeps what she heard when she called.
    pub async fn add_heard(&self, new: NewHeard) -> Result<ContactId> {
        ask!(self, Request::AddHeard(new), Reply::Heard(id) => id)
    }

    /// Writes that a run began, with its player as JSON; one at a time.
    pub async fn start_session(&self, session: NewSession, running: String) -> Result<SessionId> {
        ask!(self, Request::StartSession { session, running }, Reply::NewSession(id) => id)
    }

    /// Writes how far the run is, its player as JSON.
    pub async fn save_running(&self, running: String, saved: At) -> Result<()> {
        ask!(self, Request::SaveRunning { running, saved }, Reply::Done => ())
    }

    /// Writes how a run ended and what was done in it; nothing runs then.
    pub async fn end_session(&self, id: SessionId, end: SessionEnd) -> Result<()> {
        ask!(self, Request::EndSession { id, end }, Reply::Done => ())
    }

    /// Writes what she said after the run had ended: why she stopped, and her pain (clinical.md D17).
    pub async fn amend_session(&self, id: SessionId, ending: Ending, pain_after: Option<Pain>) -> Result<()> {
        ask!(self, Request::AmendSession { id, ending, pain_after }, Reply::Done => ())
    }

    /// One run with its steps.
    pub async fn session(&self, id: SessionId) -> Result<Session> {
        ask!(self, Request::Session(id), Reply::Session(run) => *run)
    }

    /// Writes where the reader is.
    pub async fn save_desk(&self, desk: Desk) -> Result<()> {
        ask!(self, Request::SaveDesk(desk), Reply::Done => ())
    }
}
