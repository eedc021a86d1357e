//! The requests about the log, and their replies.

use serde::{Deserialize, Serialize};

use super::Store;
use super::clog_notes::ClogNotes;
use super::entries::{Filter, Mark, Page, Turn};
use super::error::Result;
use super::log_reads::{LogHome, LogTrends};
use super::request::Reply;
use super::timers::KeptTimer;
use crate::domain::archive::{Place, Records};
use crate::domain::at::At;
use crate::domain::baby::{Baby, NewBaby};
use crate::domain::day::Span;
use crate::domain::entry::{Entry, NewEntry};
use crate::domain::ids::{BabyId, EntryId, EpisodeId, ImportId, PlanId, ShareId, TimerId};
use crate::domain::import::{Import, NewImport};
use crate::domain::memory::{Help, Memory};
use crate::domain::plan::{KeptPlan, NewPlan};
use crate::domain::report::Material;
use crate::domain::share::{NewShare, Share};
use crate::domain::text::Line;
use crate::domain::timer::Timer;
use crate::domain::trigger::Trigger;

/// One verb of [`Store`] about the log with what it needs; each is told there.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum LogRequest {
    Home {
        today: Span,
        now: At,
    },
    Trends {
        span: Span,
        baby: Option<BabyId>,
    },
    Material {
        span: Span,
        clog: Option<EpisodeId>,
    },
    Memory,
    Entry(EntryId),
    Entries {
        filter: Filter,
        from: Mark,
        turn: Turn,
        limit: u16,
    },
    EntriesWithin(Span),
    Overlapping {
        new: Box<NewEntry>,
        except: Option<EntryId>,
    },
    AddEntry(Box<NewEntry>),
    ReplaceEntry {
        id: EntryId,
        new: Box<NewEntry>,
    },
    DeleteEntry {
        id: EntryId,
        now: At,
    },
    RestoreEntry(EntryId),
    PurgeDeleted {
        now: At,
    },
    Timers,
    StartTimer {
        timer: Timer,
        saved: At,
    },
    SaveTimer {
        id: TimerId,
        timer: Timer,
        saved: At,
    },
    FinishTimer {
        id: TimerId,
        new: Box<NewEntry>,
    },
    DropTimer(TimerId),
    Babies,
    SaveBaby {
        id: Option<BabyId>,
        baby: NewBaby,
    },
    DeleteBaby(BabyId),
    ClogNotes(EpisodeId),
    SaveWishes {
        id: EpisodeId,
        worry: Option<Line>,
        goal: Option<Line>,
    },
    SaveTriggers {
        id: EpisodeId,
        triggers: Vec<Trigger>,
    },
    SaveHelped {
        id: EpisodeId,
        helped: Option<Help>,
    },
    AddImport(Box<NewImport>),
    TryImport(Box<NewImport>),
    Archive(Place),
    KnownKeys(Vec<String>),
    Imports,
    UndoImport(ImportId),
    AcceptPlan(Box<NewPlan>),
    Plans,
    EndPlan {
        id: PlanId,
        now: At,
    },
    AddShare(Box<NewShare>),
    Shares,
    DeleteShare(ShareId),
}

/// The answer to a [`LogRequest`]; one that has nothing to say is [`Reply::Done`].
#[derive(Clone, Debug, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum LogReply {
    Home(Box<LogHome>),
    Trends(Box<LogTrends>),
    Material(Box<Material>),
    Memory(Option<Memory>),
    Entry(Box<Entry>),
    Entries(Page),
    EntryList(Vec<Entry>),
    NewEntry(EntryId),
    Timers(Vec<KeptTimer>),
    NewTimer(TimerId),
    Babies(Vec<Baby>),
    Baby(BabyId),
    ClogNotes(ClogNotes),
    Import(Import),
    Imports(Vec<Import>),
    Records(Records),
    Count(u32),
    NewPlan(PlanId),
    Plans(Vec<KeptPlan>),
    NewShare(ShareId),
    Shares(Vec<Share>),
}

impl Store {
    /// Does what a request about the log says.
    pub(super) fn perform_log(&mut self, request: LogRequest) -> Result<Reply> {
        use LogReply as Its;
        use LogRequest as Ask;

        let done = |()| Reply::Done;
        let log = |reply| Reply::Log(reply);
        match request {
            Ask::Home { today, now } => self.log_home(today, now).map(Box::new).map(Its::Home).map(log),
            Ask::Trends { span, baby } => self
                .log_trends(span, baby)
                .map(Box::new)
                .map(Its::Trends)
                .map(log),
            Ask::Material { span, clog } => self
                .material(span, clog)
                .map(Box::new)
                .map(Its::Material)
                .map(log),
            Ask::Memory => self.memory().map(Its::Memory).map(log),
            Ask::Entry(id) => self.entry(id).map(Box::new).map(Its::Entry).map(log),
            Ask::Entries {
                filter,
                from,
                turn,
                limit,
            } => self
                .entries(&filter, from, turn, limit)
                .map(Its::Entries)
                .map(log),
            Ask::EntriesWithin(span) => self.entries_within(span).map(Its::EntryList).map(log),
            Ask::Overlapping { new, except } => self.overlapping(&new, except).map(Its::EntryList).map(log),
            Ask::AddEntry(new) => self.add_entry(&new).map(Its::NewEntry).map(log),
            Ask::ReplaceEntry { id, new } => self.replace_entry(id, &new).map(done),
            Ask::DeleteEntry { id, now } => self.delete_entry(id, now).map(done),
            Ask::RestoreEntry(id) => self.restore_entry(id).map(done),
            Ask::PurgeDeleted { now } => self.purge_deleted(now).map(done),
            Ask::Timers => self.timers().map(Its::Timers).map(log),
            Ask::StartTimer { timer, saved } => self.start_timer(&timer, saved).map(Its::NewTimer).map(log),
            Ask::SaveTimer { id, timer, saved } => self.save_timer(id, &timer, saved).map(done),
            Ask::FinishTimer { id, new } => self.finish_timer(id, &new).map(Its::NewEntry).map(log),
            Ask::DropTimer(id) => self.drop_timer(id).map(done),
            Ask::Babies => self.babies().map(Its::Babies).map(log),
            Ask::SaveBaby { id, baby } => self.save_baby(id, &baby).map(Its::Baby).map(log),
            Ask::DeleteBaby(id) => self.delete_baby(id).map(done),
            Ask::ClogNotes(id) => self.clog_notes(id).map(Its::ClogNotes).map(log),
            Ask::SaveWishes { id, worry, goal } => {
                self.save_wishes(id, worry.as_ref(), goal.as_ref()).map(done)
            }
            Ask::SaveTriggers { id, triggers } => self.save_triggers(id, &triggers).map(done),
            Ask::SaveHelped { id, helped } => self.save_helped(id, helped).map(done),
            Ask::AddImport(new) => self.add_import(&new).map(Its::Import).map(log),
            Ask::TryImport(new) => self.try_import(&new).map(Its::Import).map(log),
            Ask::Archive(from) => self.archive(from).map(Its::Records).map(log),
            Ask::KnownKeys(keys) => self.known_keys(&keys).map(Its::Count).map(log),
            Ask::Imports => self.imports().map(Its::Imports).map(log),
            Ask::UndoImport(id) => self.undo_import(id).map(Its::Count).map(log),
            Ask::AcceptPlan(new) => self.accept_plan(&new).map(Its::NewPlan).map(log),
            Ask::Plans => self.plans().map(Its::Plans).map(log),
            Ask::EndPlan { id, now } => self.end_plan(id, now).map(done),
            Ask::AddShare(new) => self.add_share(&new).map(Its::NewShare).map(log),
            Ask::Shares => self.shares().map(Its::Shares).map(log),
            Ask::DeleteShare(id) => self.delete_share(id).map(done),
        }
    }
}
