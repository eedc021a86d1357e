//! From "it hurts" to a verdict: what is half answered, and where each tap leads.

use std::collections::BTreeSet;

use dioxus::prelude::*;

use super::context::App;
use super::draft::Draft;
use super::route::Route;
use crate::domain::at::{At, HOUR};
use crate::domain::caps::{CapState, allowed};
use crate::domain::catalog::RoutineId;
use crate::domain::check_in::Card;
use crate::domain::episode::{CheckKind, NewCheck, NewEpisode, Place};
use crate::domain::ids::EpisodeId;
use crate::domain::pain::Pain;
use crate::domain::story;
use crate::domain::triage::{
    self, Answered, Answers, Clogs, Hours, LumpSign, NewAnswered, Outcome, SkinSign, Verdict, evaluate,
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

/// What may be done after a verdict: what she wanted, feather touch in its place, or nothing.
#[must_use]
pub fn offer(verdict: &Verdict, wanted: RoutineId) -> Option<RoutineId> {
    let calm = Some(RoutineId::CalmOnly);
    match verdict.outcome {
        Outcome::Go => Some(wanted),
        // Milk that must come out is never closed by a mere "gentle" (clinical.md D1).
        // Cooling down and looking is always open (clinical.md D23).
        Outcome::Gentle | Outcome::Call
            if matches!(wanted, RoutineId::HandExpress | RoutineId::Aftercare) =>
        {
            Some(wanted)
        }
        Outcome::Gentle => calm,
        Outcome::Call if verdict.lock == triage::Lock::None => calm,
        Outcome::Call | Outcome::Emergency => None,
    }
}

impl App {
    /// Starts a check-in for `routine`; an open clog fills in what is known of it.
    pub fn begin(self, routine: RoutineId) {
        let overview = self.overview.peek();
        let open = overview.open.clone();
        drop(overview);
        self.change_draft(move |draft| {
            *draft = Draft {
                routine,
                ..Draft::default()
            };
            if let Some(open) = open {
                draft.place = Some(open.spot.map_or(Place::AllOver(open.side), Place::Spot));
                draft.size = open.size;
            }
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
            None if needs_place(draft.routine) && self.overview.read().open.is_none() => Route::Spot {},
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
        answers.side = draft.place.map(Place::side);
        answers.lump_cm = draft.size;
        if let (Some(list), Some(_)) = (answers.lump.as_mut(), draft.place) {
            list.insert(if draft.size.is_some() {
                LumpSign::Lump
            } else {
                LumpSign::Fullness
            });
        }
        if let Some(open) = &overview.open {
            let hours = now.since(open.onset) / HOUR;
            answers.hours = i32::try_from(hours).ok().and_then(|hours| Hours::new(hours).ok());
        }
        if draft.routine == RoutineId::Everyday && answers.lump.as_ref().is_some_and(BTreeSet::is_empty) {
            // "A sore spot or a lump" stands on its list and was not ticked.
            answers.pain.get_or_insert(Pain::NONE);
        }
        if draft.routine == RoutineId::ClogRelief {
            let heads = &overview.ninety_days;
            let open = overview.open.as_ref().map(|open| open.id);
            let spot = draft.place.and_then(Place::spot);
            answers.same_spot_again = spot.map(|spot| story::same_spot_again(heads, spot, open));
            let this = usize::from(open.is_none());
            let clogs = story::clogs_90_days(heads, now) + this;
            answers.clogs_90_days = i32::try_from(clogs).ok().and_then(|count| Clogs::new(count).ok());
        }
        let cap = allowed(&overview.recent_sessions, draft.routine, now);
        answers.cap_reached = Some(matches!(cap, CapState::Reached { .. }));
        answers
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
        let (draft, overview) = (self.draft.peek().clone(), self.overview.peek().clone());
        let (database, now) = (self.database(), self.now());
        let relief = draft.routine == RoutineId::ClogRelief;
        let new = draft
            .place
            .filter(|_| relief && overview.open.is_none())
            .map(|place| {
                let hours = answers.hours.map_or(0, |hours| i64::from(hours.get()));
                NewEpisode {
                    place,
                    size: draft.size,
                    onset: now.plus(-hours * HOUR),
                    opened: now,
                }
            });
        let look = check_of(&answers, now);
        let record = NewAnswered {
            at: now,
            answers,
            verdict,
            corrects: draft.corrects,
            episode: overview.open.map(|open| open.id),
        };
        // The place that shows it is written with it: a kill cannot make her answer twice.
        let shown = Draft {
            corrects: None,
            ..draft
        };
        let desk = self.desk("/answer/".to_owned(), &shown);
        let work = async move { database.keep_check(new, Some(look), record, desk).await };
        self.then(work, |app, id| {
            let route = Route::Verdict { id };
            app.is_at(&route, shown);
            app.go(route);
        });
    }

    /// The verdict of a check as it counts now: under the lock that an earlier one still holds.
    #[must_use]
    pub fn verdict_now(self, check: &Answered) -> Verdict {
        match self.lock() {
            Some(lock) if lock.triage != check.id => lock.over(check.verdict.clone()),
            _ => check.verdict.clone(),
        }
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

    /// "Change an answer" (clinical.md D7): the same answers again, from the first card.
    pub fn correct(self, check: &Answered) {
        let answers = check.answers.clone();
        let id = check.id;
        self.change_draft(move |draft| {
            draft.answers = answers;
            draft.corrects = Some(id);
            draft.asked_again = false;
            draft.again.clear();
        });
        let card = self
            .draft
            .peek()
            .cards()
            .first()
            .copied()
            .unwrap_or(Card::Emergency);
        self.go(Route::Check { card });
    }

    /// The clog that is open.
    #[must_use]
    pub fn open_clog(self) -> Option<EpisodeId> {
        self.overview.peek().open.as_ref().map(|open| open.id)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::triage::{EmergencySign, SkinSign};

    fn verdict(change: impl FnOnce(&mut Answers)) -> Verdict {
        let mut answers = Answers::none_of_these();
        answers.conditions = Some(BTreeSet::new());
        answers.pain = Pain::new(3).ok();
        answers.hours = Hours::new(3).ok();
        change(&mut answers);
        evaluate(&answers)
    }

    #[test]
    fn a_clear_check_offers_what_she_wanted() {
        assert_eq!(
            offer(&verdict(|_| {}), RoutineId::ClogRelief),
            Some(RoutineId::ClogRelief)
        );
    }

    #[test]
    fn warm_skin_offers_feather_touch_and_never_closes_milk_by_hand() {
        let hot = verdict(|answers| answers.skin = Some([SkinSign::Hot].into()));
        assert_eq!(offer(&hot, RoutineId::ClogRelief), Some(RoutineId::CalmOnly));
        assert_eq!(offer(&hot, RoutineId::HandExpress), Some(RoutineId::HandExpress));
    }

    #[test]
    fn a_lock_leaves_milk_by_hand_and_the_cool_down() {
        let spreads = verdict(|answers| answers.skin = Some([SkinSign::Spreading].into()));
        assert_eq!(offer(&spreads, RoutineId::ClogRelief), None);
        assert_eq!(
            offer(&spreads, RoutineId::HandExpress),
            Some(RoutineId::HandExpress)
        );
        assert_eq!(offer(&spreads, RoutineId::Aftercare), Some(RoutineId::Aftercare));
    }

    #[test]
    fn an_emergency_offers_nothing_but_the_call() {
        let faint = verdict(|answers| answers.emergency = Some([EmergencySign::Fainting].into()));
        for routine in RoutineId::ALL {
            assert_eq!(offer(&faint, *routine), None, "{routine}");
        }
    }
}
