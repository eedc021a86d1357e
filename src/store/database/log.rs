//! The log, through the handle of the app.

#![allow(clippy::missing_errors_doc)] // told once, at `Store`'s verbs

use super::Database;
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
use crate::store::clog_notes::ClogNotes;
use crate::store::entries::{Filter, Mark, Page, Turn};
use crate::store::error::{Error, Result};
use crate::store::log_reads::{LogHome, LogTrends};
use crate::store::log_request::{LogReply, LogRequest};
use crate::store::request::{Reply, Request};
use crate::store::timers::KeptTimer;

impl Database {
    /// What home shows of the log; `today` is the day of the reader at `now`.
    pub async fn log_home(&self, today: Span, now: At) -> Result<LogHome> {
        let request = LogRequest::Home { today, now };
        ask!(self, Request::Log(request), Reply::Log(LogReply::Home(all)) => *all)
    }

    /// What trends of the span are made of; feeds of one `baby`, or of all.
    pub async fn log_trends(&self, span: Span, baby: Option<BabyId>) -> Result<LogTrends> {
        let request = LogRequest::Trends { span, baby };
        ask!(self, Request::Log(request), Reply::Log(LogReply::Trends(all)) => *all)
    }

    /// What a summary of the span is made of; of its clogs all that were there, or `clog` alone.
    pub async fn material(&self, span: Span, clog: Option<EpisodeId>) -> Result<Material> {
        let request = LogRequest::Material { span, clog };
        ask!(self, Request::Log(request), Reply::Log(LogReply::Material(all)) => *all)
    }

    /// What worked the last time; `None` while no clog is gone.
    pub async fn memory(&self) -> Result<Option<Memory>> {
        let request = LogRequest::Memory;
        ask!(self, Request::Log(request), Reply::Log(LogReply::Memory(memory)) => memory)
    }

    /// One line.
    pub async fn entry(&self, id: EntryId) -> Result<Entry> {
        let request = LogRequest::Entry(id);
        ask!(self, Request::Log(request), Reply::Log(LogReply::Entry(entry)) => *entry)
    }

    /// A page of at most `limit` lines (500 at most) next to a mark.
    pub async fn entries(&self, filter: Filter, from: Mark, turn: Turn, limit: u16) -> Result<Page> {
        let request = LogRequest::Entries {
            filter,
            from,
            turn,
            limit,
        };
        ask!(self, Request::Log(request), Reply::Log(LogReply::Entries(page)) => page)
    }

    /// The lines of a span, the oldest first, those that reach into it among them.
    pub async fn entries_within(&self, span: Span) -> Result<Vec<Entry>> {
        let request = LogRequest::EntriesWithin(span);
        ask!(self, Request::Log(request), Reply::Log(LogReply::EntryList(all)) => all)
    }

    /// The lines of the same kind that lie on `new` in time, but `except`: to warn, never to block.
    pub async fn overlapping(&self, new: NewEntry, except: Option<EntryId>) -> Result<Vec<Entry>> {
        let request = LogRequest::Overlapping {
            new: Box::new(new),
            except,
        };
        ask!(self, Request::Log(request), Reply::Log(LogReply::EntryList(all)) => all)
    }

    /// Adds a line.
    pub async fn add_entry(&self, new: NewEntry) -> Result<EntryId> {
        let request = LogRequest::AddEntry(Box::new(new));
        ask!(self, Request::Log(request), Reply::Log(LogReply::NewEntry(id)) => id)
    }

    /// Changes a line, all but where it comes from.
    pub async fn replace_entry(&self, id: EntryId, new: NewEntry) -> Result<()> {
        let request = LogRequest::ReplaceEntry {
            id,
            new: Box::new(new),
        };
        ask!(self, Request::Log(request), Reply::Done => ())
    }

    /// Deletes a line; for ten minutes it can be brought back, over a kill too.
    pub async fn delete_entry(&self, id: EntryId, now: At) -> Result<()> {
        let request = LogRequest::DeleteEntry { id, now };
        ask!(self, Request::Log(request), Reply::Done => ())
    }

    /// Brings a deleted line back.
    pub async fn restore_entry(&self, id: EntryId) -> Result<()> {
        let request = LogRequest::RestoreEntry(id);
        ask!(self, Request::Log(request), Reply::Done => ())
    }

    /// Takes away for good what was deleted more than ten minutes ago.
    pub async fn purge_deleted(&self, now: At) -> Result<()> {
        let request = LogRequest::PurgeDeleted { now };
        ask!(self, Request::Log(request), Reply::Done => ())
    }

    /// What runs, in the order in which it began.
    pub async fn timers(&self) -> Result<Vec<KeptTimer>> {
        let request = LogRequest::Timers;
        ask!(self, Request::Log(request), Reply::Log(LogReply::Timers(all)) => all)
    }

    /// Writes that a timer began; before the screen shows it.
    pub async fn start_timer(&self, timer: Timer, saved: At) -> Result<TimerId> {
        let request = LogRequest::StartTimer { timer, saved };
        ask!(self, Request::Log(request), Reply::Log(LogReply::NewTimer(id)) => id)
    }

    /// Writes a change of a timer; before the screen shows it.
    pub async fn save_timer(&self, id: TimerId, timer: Timer, saved: At) -> Result<()> {
        let request = LogRequest::SaveTimer { id, timer, saved };
        ask!(self, Request::Log(request), Reply::Done => ())
    }

    /// Ends a timer with the line that it became.
    pub async fn finish_timer(&self, id: TimerId, new: NewEntry) -> Result<EntryId> {
        let request = LogRequest::FinishTimer {
            id,
            new: Box::new(new),
        };
        ask!(self, Request::Log(request), Reply::Log(LogReply::NewEntry(id)) => id)
    }

    /// Ends a timer that was started by mistake: no line is written.
    pub async fn drop_timer(&self, id: TimerId) -> Result<()> {
        let request = LogRequest::DropTimer(id);
        ask!(self, Request::Log(request), Reply::Done => ())
    }

    /// The babies, in the order in which they were added.
    pub async fn babies(&self) -> Result<Vec<Baby>> {
        let request = LogRequest::Babies;
        ask!(self, Request::Log(request), Reply::Log(LogReply::Babies(all)) => all)
    }

    /// Adds a baby (`id` is `None`) or changes it.
    pub async fn save_baby(&self, id: Option<BabyId>, baby: NewBaby) -> Result<BabyId> {
        let request = LogRequest::SaveBaby { id, baby };
        ask!(self, Request::Log(request), Reply::Log(LogReply::Baby(id)) => id)
    }

    /// Takes a baby out; its lines stay, without it.
    pub async fn delete_baby(&self, id: BabyId) -> Result<()> {
        let request = LogRequest::DeleteBaby(id);
        ask!(self, Request::Log(request), Reply::Done => ())
    }

    /// What she says about a clog.
    pub async fn clog_notes(&self, id: EpisodeId) -> Result<ClogNotes> {
        let request = LogRequest::ClogNotes(id);
        ask!(self, Request::Log(request), Reply::Log(LogReply::ClogNotes(notes)) => notes)
    }

    /// Writes her worry and her goal for a clog.
    pub async fn save_wishes(&self, id: EpisodeId, worry: Option<Line>, goal: Option<Line>) -> Result<()> {
        let request = LogRequest::SaveWishes { id, worry, goal };
        ask!(self, Request::Log(request), Reply::Done => ())
    }

    /// Writes what may have set a clog off, in place of what was said before.
    pub async fn save_triggers(&self, id: EpisodeId, triggers: Vec<Trigger>) -> Result<()> {
        let request = LogRequest::SaveTriggers { id, triggers };
        ask!(self, Request::Log(request), Reply::Done => ())
    }

    /// Writes what helped most, once a clog is gone.
    pub async fn save_helped(&self, id: EpisodeId, helped: Option<Help>) -> Result<()> {
        let request = LogRequest::SaveHelped { id, helped };
        ask!(self, Request::Log(request), Reply::Done => ())
    }

    /// Brings a file in, all of it or nothing; a line that is known already is counted and not added.
    pub async fn add_import(&self, new: NewImport) -> Result<Import> {
        let request = LogRequest::AddImport(Box::new(new));
        ask!(self, Request::Log(request), Reply::Log(LogReply::Import(import)) => import)
    }

    /// What [`Database::add_import`] would count; nothing is written.
    pub async fn try_import(&self, new: NewImport) -> Result<Import> {
        let request = LogRequest::TryImport(Box::new(new));
        ask!(self, Request::Log(request), Reply::Log(LogReply::Import(import)) => import)
    }

    /// The records of the log from a place on, some hundreds of them.
    pub async fn archive(&self, from: Place) -> Result<Records> {
        let request = LogRequest::Archive(from);
        ask!(self, Request::Log(request), Reply::Log(LogReply::Records(records)) => records)
    }

    /// How many of these keys are there already.
    pub async fn known_keys(&self, keys: Vec<String>) -> Result<u32> {
        let request = LogRequest::KnownKeys(keys);
        ask!(self, Request::Log(request), Reply::Log(LogReply::Count(count)) => count)
    }

    /// Every file that is there still, the latest first.
    pub async fn imports(&self) -> Result<Vec<Import>> {
        let request = LogRequest::Imports;
        ask!(self, Request::Log(request), Reply::Log(LogReply::Imports(all)) => all)
    }

    /// Takes a file back with all its lines; how many those were.
    pub async fn undo_import(&self, id: ImportId) -> Result<u32> {
        let request = LogRequest::UndoImport(id);
        ask!(self, Request::Log(request), Reply::Log(LogReply::Count(count)) => count)
    }

    /// Keeps a plan that was shown in full and accepted; from then on it is the one that counts.
    pub async fn accept_plan(&self, new: NewPlan) -> Result<PlanId> {
        let request = LogRequest::AcceptPlan(Box::new(new));
        ask!(self, Request::Log(request), Reply::Log(LogReply::NewPlan(id)) => id)
    }

    /// Every plan that was accepted, the last one first, those that are over among them.
    pub async fn plans(&self) -> Result<Vec<KeptPlan>> {
        let request = LogRequest::Plans;
        ask!(self, Request::Log(request), Reply::Log(LogReply::Plans(all)) => all)
    }

    /// Ends a plan before its last day; what was done of it stays.
    pub async fn end_plan(&self, id: PlanId, now: At) -> Result<()> {
        let request = LogRequest::EndPlan { id, now };
        ask!(self, Request::Log(request), Reply::Done => ())
    }

    /// Keeps what was given out.
    pub async fn add_share(&self, new: NewShare) -> Result<ShareId> {
        let request = LogRequest::AddShare(Box::new(new));
        ask!(self, Request::Log(request), Reply::Log(LogReply::NewShare(id)) => id)
    }

    /// Everything that was given out, the last first.
    pub async fn shares(&self) -> Result<Vec<Share>> {
        let request = LogRequest::Shares;
        ask!(self, Request::Log(request), Reply::Log(LogReply::Shares(all)) => all)
    }

    /// Takes something out of the list of what was given out.
    pub async fn delete_share(&self, id: ShareId) -> Result<()> {
        let request = LogRequest::DeleteShare(id);
        ask!(self, Request::Log(request), Reply::Done => ())
    }
}
