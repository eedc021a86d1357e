//! Records of a log coming back: what is there already is left as it is, everything else is added under new numbers.

mod shares;

use std::collections::{HashMap, HashSet};

use rusqlite::{Connection, named_params};

use super::cells::{Stored, list};
use super::error::{Error, Result};
use super::{
    babies, clog_notes, entries, episodes, imports, people, plans, profile, sessions, settings, triage,
};
use crate::domain::archive::{Clog, KeyedEntry, Record};
use crate::domain::baby::{Baby, NewBaby};
use crate::domain::entry::{Entry, NewEntry, Source};
use crate::domain::episode::{Check, EpisodeHead, NewEpisode};
use crate::domain::ids::{BabyId, EntryId, EpisodeId, ImportId, PersonId, PlanId, SessionId, TriageId};
use crate::domain::import::Import;
use crate::domain::plan::{Followed, KeptPlan, NewPlan};
use crate::domain::profile::{NewPerson, Person, Profile};
use crate::domain::session::{NewSession, Session};
use crate::domain::triage::{Answered, Heard, NewAnswered, NewHeard};

const ADDED: &str = "INSERT INTO imported (import, \"table\", row) VALUES (:import, :table, :row)";
const SAME_TIME: &str =
    "SELECT * FROM entries WHERE kind = :kind AND at_utc_ms = :ms AND deleted_utc_ms IS NULL";

/// A restore on its way.
pub(super) struct Restore<'a> {
    db: &'a Connection,
    import: ImportId,
    /// Rows added: lines, clogs, checks, runs, answers and calls.
    pub(super) added: u32,
    /// Such rows that were there already.
    pub(super) known: u32,
    /// Rows that a record of the file already stands for: two records that are the same are two rows.
    taken: HashSet<(&'static str, i64)>,
    /// New numbers by those of the file.
    numbers: HashMap<(&'static str, i64), i64>,
}

impl<'a> Restore<'a> {
    pub(super) fn new(db: &'a Connection, import: ImportId) -> Self {
        Self {
            db,
            import,
            added: 0,
            known: 0,
            taken: HashSet::new(),
            numbers: HashMap::new(),
        }
    }

    /// Brings one record back; fails with [`Error::Missing`] where it names one that did not come before it.
    pub(super) fn record(&mut self, record: &Record) -> Result<()> {
        match record {
            // What she chose and said here counts; a file only fills what is empty.
            Record::Settings(all) => {
                if !settings::is_chosen(self.db)? {
                    settings::replace(self.db, all)?;
                }
            }
            Record::Profile(own) => {
                if profile::read(self.db)? == Profile::default() {
                    profile::replace(self.db, own)?;
                }
            }
            Record::Person(person) => self.person(person)?,
            Record::Baby(baby) => self.baby(baby)?,
            Record::Import(import) => self.file(import)?,
            Record::Plan(kept) => self.plan(kept)?,
            Record::Share(share) => self.share(share)?,
            Record::Clog(clog) => self.clog(clog)?,
            Record::Session(session) => self.session(session)?,
            Record::Triage(answered) => self.triage(answered)?,
            Record::Contact(heard) => self.contact(heard)?,
            Record::Entry(keyed) => self.entry(keyed)?,
        }
        Ok(())
    }

    /// The row that stands for a record: the first of these that is the same and that no other record stands for.
    fn there<T: Stored>(
        &mut self,
        rows: &[T],
        id: fn(&T) -> i64,
        is_same: impl Fn(&T) -> bool,
    ) -> Option<i64> {
        let mut same = rows.iter().filter(|row| is_same(row)).map(id);
        same.find(|id| self.taken.insert((T::TABLE, *id)))
    }

    /// A row that this file brought.
    fn brought(&mut self, table: &'static str, row: i64) -> Result<()> {
        self.taken.insert((table, row));
        self.db
            .prepare_cached(ADDED)?
            .execute(named_params! { ":import": self.import.0, ":table": table, ":row": row })?;
        Ok(())
    }

    fn count(&mut self, table: &'static str, known: Option<i64>, row: i64) -> Result<()> {
        if known.is_some() {
            self.known = self.known.saturating_add(1);
            Ok(())
        } else {
            self.added = self.added.saturating_add(1);
            self.brought(table, row)
        }
    }

    fn number(&self, table: &'static str, of_file: i64) -> Result<i64> {
        let found = self.numbers.get(&(table, of_file)).copied();
        found.ok_or_else(|| Error::missing(table, of_file))
    }

    fn at<T: Stored>(&self, column: &str, utc_ms: i64) -> Result<Vec<T>> {
        let table = T::TABLE;
        let sql = format!("SELECT * FROM {table} WHERE {column} = :ms ORDER BY id");
        list(self.db, &sql, named_params! { ":ms": utc_ms })
    }

    fn person(&mut self, person: &Person) -> Result<()> {
        let all = people::all(self.db)?;
        let is_same =
            |row: &Person| (row.role, &row.name, &row.phone) == (person.role, &person.name, &person.phone);
        let id = if let Some(id) = self.there(&all, |row| row.id.0, is_same) {
            id
        } else {
            let new = NewPerson {
                role: person.role,
                name: person.name.clone(),
                phone: person.phone.clone(),
            };
            let id = people::insert(self.db, &new)?.0;
            self.brought(Person::TABLE, id)?;
            id
        };
        self.numbers.insert((Person::TABLE, person.id.0), id);
        Ok(())
    }

    /// A baby of the same name is the same baby.
    fn baby(&mut self, baby: &Baby) -> Result<()> {
        let all = babies::all(self.db)?;
        let exactly =
            |row: &Baby| (&row.name, row.birth, row.colour) == (&baby.name, baby.birth, baby.colour);
        let exact = self.there(&all, |row| row.id.0, exactly);
        let by_name = exact.or_else(|| self.there(&all, |row| row.id.0, |row| row.name == baby.name));
        let id = if let Some(id) = by_name {
            id
        } else {
            let new = NewBaby {
                name: baby.name.clone(),
                birth: baby.birth,
                colour: baby.colour,
            };
            let id = babies::insert(self.db, &new, None)?.0;
            self.brought(Baby::TABLE, id)?;
            id
        };
        self.numbers.insert((Baby::TABLE, baby.id.0), id);
        Ok(())
    }

    fn file(&mut self, import: &Import) -> Result<()> {
        let all = imports::all(self.db)?;
        let own = self.import;
        let is_same = |row: &Import| {
            row.id != own
                && Import {
                    id: row.id,
                    ..import.clone()
                } == *row
        };
        let id = if let Some(id) = self.there(&all, |row| row.id.0, is_same) {
            id
        } else {
            let id = imports::insert_row(self.db, import)?.0;
            self.brought(Import::TABLE, id)?;
            id
        };
        self.numbers.insert((Import::TABLE, import.id.0), id);
        Ok(())
    }

    /// A plan that was accepted at the same instant is the same plan; where it was ended here stays.
    fn plan(&mut self, kept: &KeptPlan) -> Result<()> {
        let all: Vec<KeptPlan> = self.at("accepted_utc_ms", kept.accepted.utc_ms())?;
        let is_same = |row: &KeptPlan| (row.accepted, &row.plan) == (kept.accepted, &kept.plan);
        let id = if let Some(id) = self.there(&all, |row| row.id.0, is_same) {
            id
        } else {
            let new = NewPlan {
                plan: kept.plan.clone(),
                accepted: kept.accepted,
                came: kept.came,
            };
            let id = plans::insert(self.db, &new, kept.ended)?.0;
            self.brought(KeptPlan::TABLE, id)?;
            id
        };
        self.numbers.insert((KeptPlan::TABLE, kept.id.0), id);
        Ok(())
    }

    /// A clog of the same place that began and was entered at the same instants is the same clog; what is said of it
    /// here stays, and the checks that it lacks are added.
    fn clog(&mut self, clog: &Clog) -> Result<()> {
        let head = &clog.head;
        let all: Vec<EpisodeHead> = self.at("onset_utc_ms", head.onset.utc_ms())?;
        let is_same =
            |row: &EpisodeHead| (row.place, row.onset, row.opened) == (head.place, head.onset, head.opened);
        let known = self.there(&all, |row| row.id.0, is_same);
        let id = match known {
            Some(id) => EpisodeId(id),
            None => self.new_clog(clog)?,
        };
        self.count(EpisodeHead::TABLE, known, id.0)?;
        self.numbers.insert((EpisodeHead::TABLE, head.id.0), id.0);
        let there = episodes::checks(self.db, id)?;
        for check in &clog.checks {
            let is_same = |row: &Check| {
                Check {
                    id: row.id,
                    ..check.clone()
                } == *row
            };
            let known = self.there(&there, |row| row.id.0, is_same);
            let row = match known {
                Some(row) => row,
                None => episodes::insert_check(self.db, id, &check.clone().into_new())?.0,
            };
            self.count(Check::TABLE, known, row)?;
        }
        Ok(())
    }

    fn new_clog(&self, clog: &Clog) -> Result<EpisodeId> {
        let (db, head) = (self.db, &clog.head);
        let new = NewEpisode {
            place: head.place,
            size: head.size,
            onset: head.onset,
            opened: head.opened,
        };
        let id = episodes::insert(db, &new)?;
        if let Some(gone) = head.gone {
            episodes::close(db, id, gone)?;
        }
        clog_notes::replace_wishes(db, id, clog.worry.as_ref(), clog.goal.as_ref())?;
        clog_notes::replace_helped(db, id, clog.helped)?;
        let mut triggers = clog.triggers.clone();
        triggers.sort_unstable();
        triggers.dedup();
        clog_notes::replace_triggers(db, id, &triggers)?;
        Ok(id)
    }

    /// A run of the same routine that began at the same instant is the same run.
    fn session(&mut self, session: &Session) -> Result<()> {
        let episode = self.named(EpisodeHead::TABLE, session.episode.map(|id| id.0))?;
        let all: Vec<Session> = self.at("started_utc_ms", session.started.utc_ms())?;
        let is_same = |row: &Session| {
            (row.routine, row.side, row.started) == (session.routine, session.side, session.started)
        };
        let known = self.there(&all, |row| row.id.0, is_same);
        let id = if let Some(id) = known {
            id
        } else {
            let new = NewSession {
                episode: episode.map(EpisodeId),
                routine: session.routine,
                plan: self.followed(session.plan)?,
                side: session.side,
                by_helper: session.by_helper,
                started: session.started,
                pain_before: session.pain_before,
            };
            let id = sessions::insert(self.db, &new)?;
            let end = session.clone().into_end();
            sessions::end(
                self.db,
                id,
                &end.ok_or_else(|| Error::missing("sessions", session.id))?,
            )?;
            id.0
        };
        self.numbers.insert((Session::TABLE, session.id.0), id);
        self.count(Session::TABLE, known, id)
    }

    fn followed(&self, of_file: Option<Followed>) -> Result<Option<Followed>> {
        let its = |followed: Followed| {
            let plan = PlanId(self.number(KeptPlan::TABLE, followed.plan.0)?);
            Ok(Followed { plan, ..followed })
        };
        of_file.map(its).transpose()
    }

    fn named(&self, table: &'static str, of_file: Option<i64>) -> Result<Option<i64>> {
        of_file.map(|number| self.number(table, number)).transpose()
    }

    fn triage(&mut self, answered: &Answered) -> Result<()> {
        let new = NewAnswered {
            at: answered.at,
            answers: answered.answers.clone(),
            verdict: answered.verdict.clone(),
            corrects: self
                .named(Answered::TABLE, answered.corrects.map(|id| id.0))?
                .map(TriageId),
            episode: self
                .named(EpisodeHead::TABLE, answered.episode.map(|id| id.0))?
                .map(EpisodeId),
        };
        let all: Vec<Answered> = self.at("at_utc_ms", new.at.utc_ms())?;
        let is_same =
            |row: &Answered| (row.at, &row.answers, &row.verdict) == (new.at, &new.answers, &new.verdict);
        let known = self.there(&all, |row| row.id.0, is_same);
        let id = match known {
            Some(id) => id,
            None => triage::insert(self.db, &new)?.0,
        };
        self.numbers.insert((Answered::TABLE, answered.id.0), id);
        self.count(Answered::TABLE, known, id)
    }

    fn contact(&mut self, heard: &Heard) -> Result<()> {
        let new = NewHeard {
            triage: TriageId(self.number(Answered::TABLE, heard.triage.0)?),
            at: heard.at,
            said: heard.said,
            person: self
                .named(Person::TABLE, heard.person.map(|id| id.0))?
                .map(PersonId),
        };
        let all: Vec<Heard> = self.at("at_utc_ms", new.at.utc_ms())?;
        let is_same = |row: &Heard| (row.triage, row.at, row.said) == (new.triage, new.at, new.said);
        let known = self.there(&all, |row| row.id.0, is_same);
        let id = match known {
            Some(id) => id,
            None => triage::insert_heard(self.db, &new)?.0,
        };
        self.count(Heard::TABLE, known, id)
    }

    fn entry(&mut self, keyed: &KeyedEntry) -> Result<()> {
        let mut new = keyed.entry.clone().into_new();
        new.source = match new.source {
            Source::Own => Source::Own,
            Source::Session(id) => Source::Session(SessionId(self.number(Session::TABLE, id.0)?)),
            Source::Import(id) => Source::Import(ImportId(self.number(Import::TABLE, id.0)?)),
        };
        for its in &mut new.babies {
            its.baby = BabyId(self.number(Baby::TABLE, its.baby.0)?);
        }
        new.babies.sort_by_key(|its| its.baby);
        let id = self.line(&new, keyed.key.as_deref())?;
        if let Some(id) = id {
            self.brought(Entry::TABLE, id.0)?;
        }
        Ok(())
    }

    /// Adds a line of the log that comes back, and counts it; `None` where it is there: a line of its key, or one that
    /// says the same, wherever it came from.
    pub(super) fn line(&mut self, new: &NewEntry, key: Option<&str>) -> Result<Option<EntryId>> {
        let by_key = key.map(|key| imports::is_known(self.db, key)).transpose()?;
        if by_key == Some(true) || self.says_the_same(new)? {
            self.known = self.known.saturating_add(1);
            return Ok(None);
        }
        let id = entries::insert(self.db, new, key)?;
        self.taken.insert((Entry::TABLE, id.0));
        self.added = self.added.saturating_add(1);
        Ok(Some(id))
    }

    fn says_the_same(&mut self, new: &NewEntry) -> Result<bool> {
        let params = named_params! { ":kind": new.kind.name().slug(), ":ms": new.at.utc_ms() };
        let mut all: Vec<Entry> = list(self.db, SAME_TIME, params)?;
        for row in &mut all {
            row.babies = entries::babies(self.db, row.id)?;
            row.source = new.source;
        }
        let is_same = |row: &Entry| row.clone().into_new() == *new;
        Ok(self.there(&all, |row| row.id.0, is_same).is_some())
    }
}
