//! What goes to the thread (or worker) that owns the store, and what comes back: plain data.

use serde::{Deserialize, Serialize};

use super::Store;
use super::desk::Desk;
use super::error::Result;
use super::log_request::{LogReply, LogRequest};
use super::overview::{EpisodeStory, Overview};
use crate::domain::at::At;
use crate::domain::episode::{Amended, EpisodeHead, NewCheck, NewEpisode};
use crate::domain::ids::{CheckId, ContactId, EpisodeId, PersonId, SessionId, TriageId};
use crate::domain::pain::Pain;
use crate::domain::profile::{NewPerson, Profile};
use crate::domain::session::{Ending, NewSession, Session, SessionEnd};
use crate::domain::settings::Settings;
use crate::domain::triage::{NewAnswered, NewHeard};

/// One verb of [`Store`] with what it needs; each is told there.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Request {
    Overview {
        now: At,
    },
    Settings,
    SaveSettings(Settings),
    SaveProfile(Profile),
    SavePerson {
        id: Option<PersonId>,
        person: NewPerson,
    },
    DeletePerson(PersonId),
    OpenEpisode(NewEpisode),
    AddCheck {
        episode: EpisodeId,
        check: NewCheck,
    },
    CloseEpisode {
        id: EpisodeId,
        gone: At,
    },
    ReopenEpisode(EpisodeId),
    Episodes,
    Episode(EpisodeId),
    AddTriage(Box<NewAnswered>),
    AddHeard(NewHeard),
    StartSession {
        session: NewSession,
        running: String,
    },
    SaveRunning {
        running: String,
        saved: At,
    },
    EndSession {
        id: SessionId,
        end: SessionEnd,
    },
    AmendSession {
        id: SessionId,
        ending: Ending,
        pain_after: Option<Pain>,
    },
    Session(SessionId),
    SaveDesk(Desk),
    /// All of these in one transaction: all are durable, or none happened.
    Together(Vec<Request>),
    /// Something about the log.
    Log(LogRequest),
    KeepCheck {
        open: Option<NewEpisode>,
        amend: Option<Amended>,
        look: Option<NewCheck>,
        answered: Box<NewAnswered>,
        desk: Desk,
    },
}

/// The answer to a [`Request`].
#[derive(Clone, Debug, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Reply {
    Done,
    Overview(Box<Overview>),
    Settings(Settings),
    Person(PersonId),
    NewEpisode(EpisodeId),
    Check(CheckId),
    Episodes(Vec<EpisodeHead>),
    Episode(Box<EpisodeStory>),
    Triage(TriageId),
    Heard(ContactId),
    NewSession(SessionId),
    Together(Vec<Reply>),
    Session(Box<Session>),
    Log(LogReply),
}

impl Store {
    /// Does what a request says.
    ///
    /// # Errors
    ///
    /// Those of the verb.
    pub fn perform(&mut self, request: Request) -> Result<Reply> {
        let done = |()| Reply::Done;
        match request {
            Request::Overview { now } => self.overview(now).map(|all| Reply::Overview(Box::new(all))),
            Request::Settings => self.settings().map(Reply::Settings),
            Request::SaveSettings(settings) => self.save_settings(&settings).map(done),
            Request::SaveProfile(profile) => self.save_profile(&profile).map(done),
            Request::SavePerson { id, person } => self.save_person(id, &person).map(Reply::Person),
            Request::DeletePerson(id) => self.delete_person(id).map(done),
            Request::OpenEpisode(new) => self.open_episode(&new).map(Reply::NewEpisode),
            Request::AddCheck { episode, check } => self.add_check(episode, &check).map(Reply::Check),
            Request::CloseEpisode { id, gone } => self.close_episode(id, gone).map(done),
            Request::ReopenEpisode(id) => self.reopen_episode(id).map(done),
            Request::Episodes => self.episodes().map(Reply::Episodes),
            Request::Episode(id) => self.episode(id).map(|all| Reply::Episode(Box::new(all))),
            Request::AddTriage(new) => self.add_triage(&new).map(Reply::Triage),
            Request::AddHeard(new) => self.add_heard(&new).map(Reply::Heard),
            Request::StartSession { session, running } => {
                self.start_session(&session, &running).map(Reply::NewSession)
            }
            Request::SaveRunning { running, saved } => self.save_running(&running, saved).map(done),
            Request::EndSession { id, end } => self.end_session(id, &end).map(done),
            Request::AmendSession {
                id,
                ending,
                pain_after,
            } => self.amend_session(id, ending, pain_after).map(done),
            Request::Session(id) => self.session(id).map(|run| Reply::Session(Box::new(run))),
            Request::SaveDesk(desk) => self.save_desk(&desk).map(done),
            Request::Together(parts) => {
                let all = self.together(|store| parts.into_iter().map(|part| store.perform(part)).collect());
                all.map(Reply::Together)
            }
            Request::Log(request) => self.perform_log(request),
            Request::KeepCheck {
                open,
                amend,
                look,
                answered,
                desk,
            } => self
                .keep_check(open, amend, look, *answered, desk)
                .map(Reply::Triage),
        }
    }
}
