//! What can be asked of an open [`Store`] about the log. Every write is durable when it returns; failures as in `verbs`.

#![allow(clippy::missing_errors_doc)] // told once, at `verbs`

use super::clog_notes::{self, ClogNotes};
use super::entries::{self, Filter, Mark, Page, Turn};
use super::error::{Error, Result};
use super::imports;
use super::log_reads::{self, LogHome, LogTrends};
use super::timers::{self, KeptTimer};
use super::{Store, archive, babies, report};
use crate::domain::archive::{Place, Records};
use crate::domain::at::At;
use crate::domain::baby::{Baby, NewBaby};
use crate::domain::day::Span;
use crate::domain::entry::{Entry, NewEntry};
use crate::domain::ids::{BabyId, EntryId, EpisodeId, ImportId, TimerId};
use crate::domain::import::{Import, NewImport};
use crate::domain::memory::{Help, Memory};
use crate::domain::report::Material;
use crate::domain::text::Line;
use crate::domain::timer::Timer;
use crate::domain::trigger::Trigger;

/// How a trial went; it fails in any case, so that nothing of it stays.
enum Tried {
    Well(Import),
    Failed(Error),
}

impl From<Error> for Tried {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

impl Store {
    /// What home shows of the log; `today` is the day of the reader at `now`.
    pub fn log_home(&self, today: Span, now: At) -> Result<LogHome> {
        self.read(|db| log_reads::home(db, today, now))
    }

    /// What trends of the span are made of; feeds of one `baby`, or of all.
    pub fn log_trends(&self, span: Span, baby: Option<BabyId>) -> Result<LogTrends> {
        self.read(|db| log_reads::trends(db, span, baby))
    }

    /// What a summary of the span is made of; of its clogs all that were there, or `clog` alone.
    pub fn material(&self, span: Span, clog: Option<EpisodeId>) -> Result<Material> {
        self.read(|db| report::material(db, span, clog))
    }

    /// What worked the last time; `None` while no clog is gone.
    pub fn memory(&self) -> Result<Option<Memory>> {
        self.read(log_reads::memory)
    }

    /// One line.
    pub fn entry(&self, id: EntryId) -> Result<Entry> {
        self.read(|db| entries::one(db, id))
    }

    /// A page of at most `limit` lines (500 at most) next to a mark.
    pub fn entries(&self, filter: &Filter, from: Mark, turn: Turn, limit: u16) -> Result<Page> {
        self.read(|db| entries::page(db, filter, from, turn, limit))
    }

    /// The lines of a span, the oldest first, those that reach into it among them.
    pub fn entries_within(&self, span: Span) -> Result<Vec<Entry>> {
        self.read(|db| entries::within(db, span.from_ms, span.until_ms))
    }

    /// The lines of the same kind that lie on `new` in time, but `except`: to warn, never to block.
    pub fn overlapping(&self, new: &NewEntry, except: Option<EntryId>) -> Result<Vec<Entry>> {
        self.read(|db| entries::overlapping(db, new, except))
    }

    /// Adds a line.
    pub fn add_entry(&mut self, new: &NewEntry) -> Result<EntryId> {
        self.write(|db| entries::insert(db, new, None))
    }

    /// Adds lines in one write; how many.
    pub fn add_entries<'a>(&mut self, all: impl IntoIterator<Item = &'a NewEntry>) -> Result<u32> {
        self.write(|db| {
            let mut count = 0;
            for new in all {
                entries::insert(db, new, None)?;
                count += 1;
            }
            Ok(count)
        })
    }

    /// Changes a line, all but where it comes from.
    pub fn replace_entry(&mut self, id: EntryId, new: &NewEntry) -> Result<()> {
        self.write(|db| entries::replace(db, id, new))
    }

    /// Deletes a line; for ten minutes it can be brought back, over a kill too.
    pub fn delete_entry(&mut self, id: EntryId, now: At) -> Result<()> {
        self.write(|db| entries::delete(db, id, now))
    }

    /// Brings a deleted line back.
    pub fn restore_entry(&mut self, id: EntryId) -> Result<()> {
        self.write(|db| entries::restore(db, id))
    }

    /// Takes away for good what was deleted more than ten minutes ago; the app asks for it when it starts.
    pub fn purge_deleted(&mut self, now: At) -> Result<()> {
        self.write(|db| entries::purge(db, now))
    }

    /// What runs, in the order in which it began.
    pub fn timers(&self) -> Result<Vec<KeptTimer>> {
        timers::all(self.db())
    }

    /// Writes that a timer began; before the screen shows it.
    pub fn start_timer(&mut self, timer: &Timer, saved: At) -> Result<TimerId> {
        self.write(|db| timers::insert(db, timer, saved))
    }

    /// Writes a change of a timer; before the screen shows it.
    pub fn save_timer(&mut self, id: TimerId, timer: &Timer, saved: At) -> Result<()> {
        self.write(|db| timers::replace(db, id, timer, saved))
    }

    /// Ends a timer with the line that it became.
    pub fn finish_timer(&mut self, id: TimerId, new: &NewEntry) -> Result<EntryId> {
        self.write(|db| {
            timers::delete(db, id)?;
            entries::insert(db, new, None)
        })
    }

    /// Ends a timer that was started by mistake: no line is written.
    pub fn drop_timer(&mut self, id: TimerId) -> Result<()> {
        self.write(|db| timers::delete(db, id))
    }

    /// The babies, in the order in which they were added.
    pub fn babies(&self) -> Result<Vec<Baby>> {
        babies::all(self.db())
    }

    /// Adds a baby (`id` is `None`) or changes it.
    pub fn save_baby(&mut self, id: Option<BabyId>, baby: &NewBaby) -> Result<BabyId> {
        self.write(|db| match id {
            None => babies::insert(db, baby, None),
            Some(id) => babies::replace(db, id, baby).map(|()| id),
        })
    }

    /// Takes a baby out; its lines stay, without it.
    pub fn delete_baby(&mut self, id: BabyId) -> Result<()> {
        self.write(|db| babies::delete(db, id))
    }

    /// What she says about a clog.
    pub fn clog_notes(&self, id: EpisodeId) -> Result<ClogNotes> {
        self.read(|db| clog_notes::one(db, id))
    }

    /// Writes her worry and her goal for a clog.
    pub fn save_wishes(&mut self, id: EpisodeId, worry: Option<&Line>, goal: Option<&Line>) -> Result<()> {
        self.write(|db| clog_notes::replace_wishes(db, id, worry, goal))
    }

    /// Writes what may have set a clog off, in place of what was said before.
    pub fn save_triggers(&mut self, id: EpisodeId, triggers: &[Trigger]) -> Result<()> {
        self.write(|db| clog_notes::replace_triggers(db, id, triggers))
    }

    /// Writes what helped most, once a clog is gone.
    pub fn save_helped(&mut self, id: EpisodeId, helped: Option<Help>) -> Result<()> {
        self.write(|db| clog_notes::replace_helped(db, id, helped))
    }

    /// Brings a file in, all of it or nothing; a line that is known already is counted and not added.
    pub fn add_import(&mut self, new: &NewImport) -> Result<Import> {
        self.write(|db| imports::insert(db, new))
    }

    /// What [`Store::add_import`] would count; nothing is written.
    pub fn try_import(&mut self, new: &NewImport) -> Result<Import> {
        let tried = self.together(|store| match store.add_import(new) {
            Ok(import) => Err::<(), _>(Tried::Well(import)),
            Err(error) => Err(Tried::Failed(error)),
        });
        match tried {
            Err(Tried::Well(import)) => Ok(import),
            Err(Tried::Failed(error)) => Err(error),
            Ok(()) => Err(Error::internal("a trial is always taken back")),
        }
    }

    /// The records of the log from a place on, some hundreds of them.
    pub fn archive(&self, from: Place) -> Result<Records> {
        self.read(|db| archive::page(db, from))
    }

    /// How many of these keys are there already.
    pub fn known_keys(&self, keys: &[String]) -> Result<u32> {
        self.read(|db| imports::known(db, keys))
    }

    /// Every file that is there still, the latest first.
    pub fn imports(&self) -> Result<Vec<Import>> {
        imports::all(self.db())
    }

    /// Takes a file back with all its lines; how many those were.
    pub fn undo_import(&mut self, id: ImportId) -> Result<u32> {
        self.write(|db| imports::undo(db, id))
    }
}
