//! The same period as records, for the files beside the page: what the parent leaves out is in none of them.

use std::collections::BTreeSet;

use super::checks::{is_mood, is_private};
use super::choice::{Choice, Section, Single};
use super::period::Period;
use crate::domain::archive::{Clog, KeyedEntry, Record};
use crate::domain::at::At;
use crate::domain::baby::Baby;
use crate::domain::day::Span;
use crate::domain::entry::{Care, CheckIn, Entry, Kind, Source};
use crate::domain::ids::{EpisodeId, SessionId, TriageId};
use crate::domain::session::Session;
use crate::domain::text::Line;
use crate::domain::triage::{Answered, Note, RuleId};

/// Lets through what a summary of the same period and choice would tell. Records come in the order of an export.
pub struct Sieve {
    period: Period,
    span: Span,
    choice: Choice,
    babies: u32,
    clogs: BTreeSet<EpisodeId>,
    sessions: BTreeSet<SessionId>,
    triage: BTreeSet<TriageId>,
}

impl Sieve {
    /// For the days of `period`, which take the time `span`.
    #[must_use]
    pub fn new(period: Period, span: Span, choice: Choice) -> Self {
        Self {
            period,
            span,
            choice,
            babies: 0,
            clogs: BTreeSet::new(),
            sessions: BTreeSet::new(),
            triage: BTreeSet::new(),
        }
    }

    /// What of the record goes out, if anything does.
    #[must_use]
    pub fn keep(&mut self, record: Record) -> Option<Record> {
        match record {
            // Her choices about the app, her people with their numbers, names of files, what a therapist wrote and what
            // she gave out before are no part of a summary.
            Record::Settings(_)
            | Record::Person(_)
            | Record::Import(_)
            | Record::Plan(_)
            | Record::Share(_) => None,
            Record::Profile(profile) => self
                .choice
                .has(Section::Health)
                .then_some(Record::Profile(profile)),
            Record::Baby(baby) => Some(Record::Baby(self.baby(baby))),
            Record::Clog(clog) => self.clog(*clog).map(Box::new).map(Record::Clog),
            Record::Session(session) => self.session(*session).map(Box::new).map(Record::Session),
            Record::Triage(answered) => self.answered(*answered).map(Box::new).map(Record::Triage),
            Record::Contact(mut heard) => {
                heard.person = None;
                let kept = self.triage.contains(&heard.triage) && self.is_before_end(heard.at);
                kept.then_some(Record::Contact(heard))
            }
            Record::Entry(keyed) => self.entry(keyed.entry).map(|entry| {
                let key = None;
                Record::Entry(Box::new(KeyedEntry { entry, key }))
            }),
        }
    }

    fn is_before_end(&self, at: At) -> bool {
        at.utc_ms() < self.span.until_ms
    }

    fn is_within(&self, at: At) -> bool {
        self.span.has(at.utc_ms())
    }

    fn baby(&mut self, mut baby: Baby) -> Baby {
        self.babies = self.babies.saturating_add(1);
        if !self.choice.names {
            if let Ok(name) = Line::new(&format!("Baby {}", self.babies)) {
                baby.name = name;
            }
            baby.birth = None;
        }
        baby
    }

    fn clog(&mut self, mut clog: Clog) -> Option<Clog> {
        let head = &mut clog.head;
        let there = self.is_before_end(head.onset)
            && head.gone.is_none_or(|gone| gone.utc_ms() >= self.span.from_ms)
            && self.period.clog.is_none_or(|only| only == head.id);
        if !there || !self.choice.has(Section::Clogs) {
            return None;
        }
        head.gone = head.gone.filter(|gone| self.is_before_end(*gone));
        clog.helped = clog.helped.filter(|_| clog.head.gone.is_some());
        clog.checks.retain(|check| check.at.utc_ms() < self.span.until_ms);
        clog.worry = clog
            .worry
            .filter(|_| self.choice.lets(Single::Worry(clog.head.id)));
        clog.goal = clog.goal.filter(|_| self.choice.lets(Single::Goal(clog.head.id)));
        self.clogs.insert(clog.head.id);
        Some(clog)
    }

    fn session(&mut self, mut session: Session) -> Option<Session> {
        session.episode = session.episode.filter(|id| self.clogs.contains(id));
        session.plan = None;
        let told = session.episode.is_some() && self.choice.has(Section::Tried);
        let listed = self.is_within(session.started) && self.choice.has(Section::Runs);
        let kept = (told || listed) && self.is_before_end(session.started);
        kept.then(|| {
            self.sessions.insert(session.id);
            session
        })
    }

    fn answered(&mut self, mut answered: Answered) -> Option<Answered> {
        answered.episode = answered.episode.filter(|id| self.clogs.contains(id));
        let told = answered.episode.is_some() || (self.is_within(answered.at) && self.period.clog.is_none());
        let private = is_private(&answered, &self.choice);
        if !told || private || !self.is_before_end(answered.at) || !self.choice.has(Section::Checks) {
            return None;
        }
        answered.corrects = answered.corrects.filter(|id| self.triage.contains(id));
        if !self.choice.has(Section::Mood) {
            without_mood(&mut answered);
        }
        if !self.choice.has(Section::Health) {
            answered.answers.conditions = None;
            answered.answers.cleared.clear();
            answered.answers.oversupply = None;
            answered.answers.days_since_birth = None;
        }
        self.triage.insert(answered.id);
        Some(answered)
    }

    fn entry(&self, mut entry: Entry) -> Option<Entry> {
        let choice = &self.choice;
        if !self.is_within(entry.at) {
            return None;
        }
        let lets_note = choice.lets(Single::Note(entry.id));
        entry.note = entry.note.filter(|_| lets_note);
        entry.source = match entry.source {
            Source::Session(id) if self.sessions.contains(&id) => Source::Session(id),
            _ => Source::Own,
        };
        entry.kind = match entry.kind {
            Kind::Feed(_) | Kind::Pump(_) if !choice.has(Section::Feeding) && !choice.has(Section::Days) => {
                return None;
            }
            Kind::Care(_) if !choice.has(Section::Tried) => return None,
            Kind::Care(care) => Kind::Care(without_names(care, choice.names, lets_note)),
            Kind::CheckIn(look) => Kind::CheckIn(self.look(look)?),
            Kind::Note if entry.note.is_none() => return None,
            other => other,
        };
        Some(entry)
    }

    /// A look with what may be told of it; none where nothing is left.
    fn look(&self, mut look: CheckIn) -> Option<CheckIn> {
        if !self.choice.has(Section::Mood) {
            look.mood = None;
        }
        if !self.choice.has(Section::Days) {
            look = CheckIn {
                mood: look.mood,
                ..CheckIn::default()
            };
        }
        (!look.is_empty()).then_some(look)
    }
}

fn without_names(care: Care, names: bool, notes: bool) -> Care {
    match care {
        Care::Massage { by, what, felt } => Care::Massage {
            by: by.filter(|_| names),
            what: what.filter(|_| notes),
            felt,
        },
        Care::Seen { by, said } => Care::Seen {
            by: by.filter(|_| names),
            said: said.filter(|_| notes),
        },
        other => other,
    }
}

/// The check without what it asked of her mood and safety, and what that led to.
fn without_mood(answered: &mut Answered) {
    if let Some(safety) = &mut answered.answers.safety {
        safety.retain(|sign| !is_mood(*sign));
    }
    let verdict = &mut answered.verdict;
    let told = |rule: &RuleId| !matches!(rule, RuleId::T03 | RuleId::T28);
    verdict.rules.retain(told);
    verdict.locking.retain(told);
    verdict.notes.retain(|note| {
        !matches!(
            note,
            Note::CrisisLine | Note::StayWithSomeone | Note::SupportLine | Note::TellSomeone
        )
    });
}
