//! The numbers of a file are its own: from 1 in the order of its records, so that two files of the same log are the
//! same, and none tells how many rows were deleted.

use std::collections::HashMap;

use crate::domain::archive::Record;
use crate::domain::entry::{Entry, Source};
use crate::domain::ids::{
    BabyId, CheckId, ContactId, EntryId, EpisodeId, ImportId, PersonId, PlanId, SessionId, ShareId, TriageId,
};

/// What the records so far are called in the file.
#[derive(Default)]
pub(super) struct Numbers {
    people: Given,
    babies: Given,
    imports: Given,
    plans: Given,
    clogs: Given,
    sessions: Given,
    triage: Given,
    shares: i64,
    checks: i64,
    contacts: i64,
    entries: i64,
}

/// Numbers of one kind.
#[derive(Default)]
struct Given(HashMap<i64, i64>);

impl Given {
    fn give(&mut self, number: i64) -> i64 {
        let next = i64::try_from(self.0.len()).unwrap_or(i64::MAX).saturating_add(1);
        *self.0.entry(number).or_insert(next)
    }

    /// What a record before is called; what is not there keeps its number, and the reader of the file is told.
    fn of(&self, number: i64) -> i64 {
        self.0.get(&number).copied().unwrap_or(number)
    }
}

fn next(count: &mut i64) -> i64 {
    *count = count.saturating_add(1);
    *count
}

impl Numbers {
    /// The record under the numbers of the file.
    pub(super) fn of(&mut self, mut record: Record) -> Record {
        match &mut record {
            Record::Settings(_) | Record::Profile(_) => {}
            Record::Person(person) => person.id = PersonId(self.people.give(person.id.0)),
            Record::Baby(baby) => baby.id = BabyId(self.babies.give(baby.id.0)),
            Record::Import(import) => import.id = ImportId(self.imports.give(import.id.0)),
            Record::Plan(kept) => kept.id = PlanId(self.plans.give(kept.id.0)),
            Record::Share(share) => share.id = ShareId(next(&mut self.shares)),
            Record::Clog(clog) => {
                clog.head.id = EpisodeId(self.clogs.give(clog.head.id.0));
                for check in &mut clog.checks {
                    check.id = CheckId(next(&mut self.checks));
                }
            }
            Record::Session(session) => {
                session.id = SessionId(self.sessions.give(session.id.0));
                session.episode = session.episode.map(|id| EpisodeId(self.clogs.of(id.0)));
                if let Some(followed) = &mut session.plan {
                    followed.plan = PlanId(self.plans.of(followed.plan.0));
                }
            }
            Record::Triage(answered) => {
                answered.corrects = answered.corrects.map(|id| TriageId(self.triage.of(id.0)));
                answered.episode = answered.episode.map(|id| EpisodeId(self.clogs.of(id.0)));
                answered.id = TriageId(self.triage.give(answered.id.0));
            }
            Record::Contact(heard) => {
                heard.id = ContactId(next(&mut self.contacts));
                heard.triage = TriageId(self.triage.of(heard.triage.0));
                heard.person = heard.person.map(|id| PersonId(self.people.of(id.0)));
            }
            Record::Entry(keyed) => self.entry(&mut keyed.entry),
        }
        record
    }

    fn entry(&mut self, entry: &mut Entry) {
        entry.id = EntryId(next(&mut self.entries));
        for its in &mut entry.babies {
            its.baby = BabyId(self.babies.of(its.baby.0));
        }
        entry.babies.sort_by_key(|its| its.baby);
        entry.source = match entry.source {
            Source::Own => Source::Own,
            Source::Session(id) => Source::Session(SessionId(self.sessions.of(id.0))),
            Source::Import(id) => Source::Import(ImportId(self.imports.of(id.0))),
        };
    }
}
