//! What can be asked of an open [`Store`]. Every write is durable when it returns.
//!
//! All of them fail with the errors of [`Error`](super::Error): `Full` and `Locked` for writes, `BadRow` for reads,
//! `Missing` where the thing named is not there, `Damaged` where the file turns out to be.

#![allow(clippy::missing_errors_doc)] // told once, above

use super::desk::{self, Desk, Running};
use super::error::Result;
use super::overview::{self, EpisodeStory, Overview};
use super::{Store, entries, episodes, log_reads, people, profile, sessions, settings, triage};
use crate::domain::at::At;
use crate::domain::entry::of_session;
use crate::domain::episode::{Amended, EpisodeHead, NewCheck, NewEpisode};
use crate::domain::ids::{CheckId, ContactId, EpisodeId, PersonId, SessionId, TriageId};
use crate::domain::pain::Pain;
use crate::domain::profile::{NewPerson, Profile};
use crate::domain::session::{Ending, NewSession, Session, SessionEnd};
use crate::domain::settings::Settings;
use crate::domain::triage::{NewAnswered, NewHeard};

impl Store {
    /// What home and most screens need, from one state of the database.
    pub fn overview(&self, now: At) -> Result<Overview> {
        self.read(|db| overview::read(db, now))
    }

    /// Whether anything was ever written.
    pub fn is_empty(&self) -> Result<bool> {
        self.read(overview::is_empty)
    }

    /// All settings.
    pub fn settings(&self) -> Result<Settings> {
        settings::read(self.db())
    }

    /// Keeps all settings.
    pub fn save_settings(&mut self, settings: &Settings) -> Result<()> {
        self.write(|db| settings::replace(db, settings))
    }

    /// The health profile.
    pub fn profile(&self) -> Result<Profile> {
        self.read(profile::read)
    }

    /// Keeps the health profile.
    pub fn save_profile(&mut self, profile: &Profile) -> Result<()> {
        self.write(|db| profile::replace(db, profile))
    }

    /// Adds somebody (`id` is `None`) or changes who `id` is.
    pub fn save_person(&mut self, id: Option<PersonId>, person: &NewPerson) -> Result<PersonId> {
        self.write(|db| match id {
            None => people::insert(db, person),
            Some(id) => people::replace(db, id, person).map(|()| id),
        })
    }

    /// Takes somebody out of her people.
    pub fn delete_person(&mut self, id: PersonId) -> Result<()> {
        self.write(|db| people::delete(db, id))
    }

    /// Enters a clog.
    pub fn open_episode(&mut self, new: &NewEpisode) -> Result<EpisodeId> {
        self.write(|db| episodes::insert(db, new))
    }

    /// Adds a look at a clog.
    pub fn add_check(&mut self, episode: EpisodeId, new: &NewCheck) -> Result<CheckId> {
        self.write(|db| episodes::insert_check(db, episode, new))
    }

    /// Writes when a clog was gone.
    pub fn close_episode(&mut self, id: EpisodeId, gone: At) -> Result<()> {
        self.write(|db| episodes::close(db, id, gone))
    }

    /// Takes back that a clog was gone.
    pub fn reopen_episode(&mut self, id: EpisodeId) -> Result<()> {
        self.write(|db| episodes::reopen(db, id))
    }

    /// Every clog, the latest onset first.
    pub fn episodes(&self) -> Result<Vec<EpisodeHead>> {
        episodes::all(self.db())
    }

    /// One clog with everything that belongs to it.
    pub fn episode(&self, id: EpisodeId) -> Result<EpisodeStory> {
        self.read(|db| overview::story(db, id))
    }

    /// Keeps a check with the verdict that was shown for it.
    pub fn add_triage(&mut self, new: &NewAnswered) -> Result<TriageId> {
        self.write(|db| triage::insert(db, new))
    }

    /// Corrects where and since when a clog is.
    pub fn amend_episode(&mut self, new: &Amended) -> Result<()> {
        self.write(|db| episodes::amend(db, new))
    }

    /// Keeps a whole check-in: the clog that it opens or corrects, its look at the clog, its verdict, and the
    /// place that shows it; the route of `desk` is completed by the number of the check.
    pub fn keep_check(
        &mut self,
        open: Option<NewEpisode>,
        amend: Option<Amended>,
        look: Option<NewCheck>,
        mut answered: NewAnswered,
        mut desk: Desk,
    ) -> Result<TriageId> {
        self.together(|store| {
            if let Some(new) = open {
                answered.episode = Some(store.open_episode(&new)?);
            }
            if let Some(amended) = amend {
                store.amend_episode(&amended)?;
            }
            if let (Some(episode), Some(look)) = (answered.episode, look) {
                store.add_check(episode, &look)?;
            }
            let id = store.add_triage(&answered)?;
            desk.route.push_str(&id.to_string());
            store.save_desk(&desk)?;
            Ok(id)
        })
    }

    /// Keeps what she heard when she called.
    pub fn add_heard(&mut self, new: &NewHeard) -> Result<ContactId> {
        self.write(|db| triage::insert_heard(db, new))
    }

    /// Writes that a run began, with its player; one at a time.
    pub fn start_session(&mut self, new: &NewSession, running: &str) -> Result<SessionId> {
        self.write(|db| {
            let id = sessions::insert(db, new)?;
            desk::insert_running(db, id, running, new.started)?;
            Ok(id)
        })
    }

    /// What runs, if anything does.
    pub fn running(&self) -> Result<Option<Running>> {
        desk::running(self.db())
    }

    /// Writes how far the run is.
    pub fn save_running(&mut self, running: &str, saved: At) -> Result<()> {
        self.write(|db| desk::replace_running(db, running, saved))
    }

    /// Writes how a run ended and what was done in it, and the milk that left in it as lines of the log; nothing runs
    /// then.
    pub fn end_session(&mut self, id: SessionId, end: &SessionEnd) -> Result<()> {
        self.write(|db| {
            sessions::end(db, id, end)?;
            let by = log_reads::milk_by(db, end.ended)?;
            for milk in of_session(&sessions::one(db, id)?, by) {
                entries::insert(db, &milk, None)?;
            }
            desk::delete_running(db)
        })
    }

    /// Writes what she said after the run had ended: why she stopped, and her pain (clinical.md D17).
    pub fn amend_session(&mut self, id: SessionId, ending: Ending, pain_after: Option<Pain>) -> Result<()> {
        self.write(|db| sessions::amend(db, id, ending, pain_after))
    }

    /// One run with its steps.
    pub fn session(&self, id: SessionId) -> Result<Session> {
        self.read(|db| sessions::one(db, id))
    }

    /// Writes where the reader is.
    pub fn save_desk(&mut self, desk: &Desk) -> Result<()> {
        self.write(|db| desk::replace(db, desk))
    }
}
