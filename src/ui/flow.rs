//! From "it hurts" to a verdict: what is half answered, and where each tap leads.

mod correct;
mod offer;

pub use offer::offer;

use std::collections::BTreeSet;

use dioxus::prelude::*;

use super::context::App;
use super::draft::{Draft, Judged, Known};
use super::route::Route;
use crate::domain::at::{At, HOUR};
use crate::domain::breast_map::Side;
use crate::domain::caps::{CapState, allowed};
use crate::domain::catalog::RoutineId;
use crate::domain::check_in::{self, Card};
use crate::domain::episode::{CheckKind, Episode, NewCheck, NewEpisode, Place};
use crate::domain::pain::Pain;
use crate::domain::plan::Followed;
use crate::domain::story;
use crate::domain::triage::{
    Answered, Answers, Clogs, Hours, NewAnswered, SkinSign, Verdict, evaluate, is_current,
};

/// Whether a routine is for one marked side.
#[must_use]
pub fn needs_place(routine: RoutineId) -> bool {
    matches!(
        routine,
        RoutineId::ClogRelief
            | RoutineId::CalmOnly
            | RoutineId::Lymph
            | RoutineId::Butterfly
            | RoutineId::Circles
            | RoutineId::Compress
    )
}

impl App {
    /// Starts a check-in for `routine`; the clog that is there fills in what is known of it.
    pub fn begin(self, routine: RoutineId) {
        self.begin_following(routine, None);
    }

    /// As [`App::begin`], for a routine of a therapist's plan that goes by the questions and caps of `routine`.
    pub fn begin_following(self, routine: RoutineId, plan: Option<Followed>) {
        let open = self.overview.peek().open.clone();
        self.begin_about(routine, plan, open.as_ref());
    }

    /// Starts a check-in for `routine` about a clog, or about a new spot (`None`).
    pub fn begin_for(self, routine: RoutineId, clog: Option<&Episode>) {
        self.begin_about(routine, None, clog);
    }

    fn begin_about(self, routine: RoutineId, plan: Option<Followed>, clog: Option<&Episode>) {
        let known = clog.map(|clog| Known {
            id: clog.id,
            onset: clog.onset,
        });
        let place = clog.map(|clog| clog.spot.map_or(Place::AllOver(clog.side), Place::Spot));
        let size = clog.and_then(|clog| clog.size);
        self.change_draft(move |draft| {
            *draft = Draft {
                routine,
                plan,
                clog: known,
                place,
                size,
                // The cold pack lies on, whatever is asked meanwhile.
                cold: draft.cold,
                ..Draft::default()
            };
        });
        self.go(self.first_place());
    }

    /// The next thing to ask before the cards.
    #[must_use]
    pub fn first_place(self) -> Route {
        let draft = self.draft.peek();
        if needs_place(draft.routine) && draft.place.is_none() {
            Route::Spot {}
        } else if self.overview.peek().profile.conditions.is_none() {
            Route::Health {}
        } else {
            drop(draft);
            self.place_after_health()
        }
    }

    /// The first card.
    #[must_use]
    pub fn place_after_health(self) -> Route {
        let card = self
            .draft
            .peek()
            .cards()
            .first()
            .copied()
            .unwrap_or(Card::Emergency);
        Route::Check { card }
    }

    /// The place before a card: the card before, or what was asked before the cards.
    #[must_use]
    pub fn place_before(self, card: Card) -> Route {
        let draft = self.draft.read();
        let cards = draft.cards();
        let position = cards.iter().position(|other| *other == card).unwrap_or_default();
        match position.checked_sub(1).and_then(|before| cards.get(before)) {
            Some(before) => Route::Check { card: *before },
            None if needs_place(draft.routine) && !draft.knows_since() => Route::Spot {},
            None => Route::Home {},
        }
    }

    /// A card was answered: the next one, the second asking, or the verdict.
    pub fn answered(self, card: Card) {
        let asking_again = !self.draft.peek().again.is_empty();
        if asking_again {
            self.change_draft(|draft| draft.again.retain(|other| other.as_str() != card.slug()));
        }
        let next = {
            let draft = self.draft.peek();
            match draft.again.first().and_then(|slug| slug.parse().ok()) {
                Some(card) => Some(card),
                None if asking_again => None,
                None => {
                    let mut cards = draft.cards().iter();
                    cards.find(|other| **other == card);
                    cards.next().copied()
                }
            }
        };
        match next {
            Some(card) => {
                self.go(Route::Check { card });
            }
            None => self.judge(),
        }
    }

    /// The answers as triage takes them: what the profile, the log and the map know is added.
    #[must_use]
    pub fn full_answers(self) -> Answers {
        let (draft, overview) = (self.draft.peek(), self.overview.peek());
        let now = self.now();
        let mut answers = draft.answers.clone().with_profile(&overview.profile, now.date());
        check_in::spot::marked(&mut answers, draft.place, draft.size);
        if let Some(clog) = draft.clog.filter(|_| draft.knows_since()) {
            let hours = now.since(clog.onset) / HOUR;
            answers.hours = i32::try_from(hours).ok().and_then(|hours| Hours::new(hours).ok());
        }
        if draft.routine == RoutineId::Everyday && answers.lump.as_ref().is_some_and(BTreeSet::is_empty) {
            // "A sore spot or a lump" stands on its list and was not ticked.
            answers.pain.get_or_insert(Pain::NONE);
        }
        if draft.routine == RoutineId::ClogRelief {
            let heads = &overview.ninety_days;
            let this = draft.clog.map(|clog| clog.id);
            let spot = draft.place.and_then(Place::spot);
            answers.same_spot_again = spot.map(|spot| story::same_spot_again(heads, spot, this));
            let this = usize::from(this.is_none());
            let clogs = story::clogs_90_days(heads, now) + this;
            answers.clogs_90_days = i32::try_from(clogs).ok().and_then(|count| Clogs::new(count).ok());
        }
        let cap = allowed(&overview.recent_sessions, draft.routine, now);
        answers.cap_reached = Some(matches!(cap, CapState::Reached { .. }));
        let plan = overview.plan.as_ref().filter(|kept| kept.counts_on(now.date()));
        answers.with_plan(plan.map(|kept| &kept.plan), now.date())
    }

    /// Weighs the answers, asks once more where a red flag stayed open, and keeps the verdict.
    fn judge(self) {
        let answers = self.full_answers();
        let verdict = evaluate(&answers);
        let open: Vec<String> = verdict
            .unknown
            .iter()
            .map(|card| card.slug().to_owned())
            .filter(|slug| slug.parse::<Card>().is_ok())
            .collect();
        let first = open.first().and_then(|slug| slug.parse().ok());
        let ask_again = !self.draft.peek().asked_again;
        if let (Some(card), true) = (first, ask_again) {
            self.change_draft(|draft| {
                draft.again = open;
                draft.asked_again = true;
            });
            self.go(Route::Check { card });
            return;
        }
        self.keep_verdict(answers, verdict);
    }

    /// Writes the check, with the clog that it opens and its numbers, and shows the verdict.
    fn keep_verdict(self, answers: Answers, verdict: Verdict) {
        let draft = self.draft.peek().clone();
        let (database, now) = (self.database(), self.now());
        let relief = draft.routine == RoutineId::ClogRelief;
        let hours = answers.hours.map_or(0, |hours| i64::from(hours.get()));
        let onset = now.plus(-hours * HOUR);
        let open = draft
            .place
            .filter(|_| relief && draft.clog.is_none())
            .map(|place| NewEpisode {
                place,
                size: draft.size,
                onset,
                opened: now,
            });
        let amend = self.amended(&draft, answers.hours).filter(|_| relief);
        let look = check_of(&answers, now);
        let record = NewAnswered {
            at: now,
            answers,
            verdict,
            corrects: draft.corrects,
            episode: draft.clog.map(|clog| clog.id),
        };
        // The place that shows it is written with it: a kill cannot make her answer twice.
        let shown = Draft {
            corrects: None,
            offered: None,
            judged: Some(Judged {
                at: now,
                whole: draft.asks_all(),
            }),
            ..draft
        };
        let desk = self.desk("/answer/".to_owned(), &shown);
        let work = async move { database.keep_check(open, amend, Some(look), record, desk).await };
        self.then(work, |app, id| {
            let route = Route::Verdict { id };
            let shown = shown.with_clog_of(&app.overview.peek());
            app.is_at(&route, shown);
            app.go(route);
        });
    }

    /// The verdict of a check as it counts now: under the lock that an earlier one still holds.
    #[must_use]
    pub fn verdict_now(self, check: &Answered) -> Verdict {
        self.lock()
            .map_or_else(|| check.verdict.clone(), |lock| lock.hold(check))
    }

    /// The sides that rest until somebody has looked (T13); `None` where it was not said which.
    #[must_use]
    pub fn resting(self) -> BTreeSet<Option<Side>> {
        self.lock().map(|lock| lock.rests).unwrap_or_default()
    }

    /// The check that was answered last for what is open now.
    #[must_use]
    pub fn last_check(self) -> Option<Answered> {
        let overview = self.overview.read();
        overview
            .triage
            .iter()
            .max_by_key(|check| (check.at.utc_ms(), check.id))
            .cloned()
    }

    /// The check on whose word `routine` may begin now, if there is one: the one that was just made, whole
    /// enough for it, with nothing told since, and no lock over it (clinical.md 13).
    #[must_use]
    pub fn cleared_for(self, routine: RoutineId) -> Option<Answered> {
        let check = self.last_check()?;
        let judged = self.draft.read().judged;
        let whole = judged.is_some_and(|judged| judged.at == check.at && judged.asked_for(routine));
        let verdict = self.verdict_now(&check);
        let overview = self.overview.read();
        let looks = overview.open.as_ref().map_or(&[][..], |open| &open.checks);
        let current = is_current(
            &check,
            &overview.triage,
            &overview.recent_sessions,
            looks,
            self.now(),
        );
        (whole && current && offer(&verdict, routine) == Some(routine)).then_some(check)
    }
}

/// The numbers of a check-in as a look at the clog.
fn check_of(answers: &Answers, at: At) -> NewCheck {
    let changed = [SkinSign::Hot, SkinSign::Red, SkinSign::Darker];
    NewCheck {
        at,
        kind: CheckKind::Before,
        pain: answers.pain,
        size: answers.lump_cm,
        skin_changed: answers
            .skin
            .as_ref()
            .map(|skin| changed.iter().any(|sign| skin.contains(sign))),
        temperature: answers.temperature_c,
        trend: answers.trend,
    }
}
