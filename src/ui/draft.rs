//! What is half answered: kept at every tap, so that a kill loses nothing.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::domain::at::At;
use crate::domain::breast_map::Side;
use crate::domain::catalog::RoutineId;
use crate::domain::check_in::{self, Card};
use crate::domain::episode::Place;
use crate::domain::ids::{EpisodeId, SessionId, TriageId};
use crate::domain::pain::Pain;
use crate::domain::plan::Followed;
use crate::domain::player::SizeChange;
use crate::domain::profile::HasCondition;
use crate::domain::triage::{Answers, SupplySign};
use crate::domain::units::LumpSize;
use crate::store::Overview;

/// The check-in that is being answered. It is kept at every tap.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[allow(clippy::struct_excessive_bools)] // each is a tap of its own
pub struct Draft {
    /// What she wants to do.
    pub routine: RoutineId,
    /// What the verdict offered in its place, and she took.
    pub offered: Option<RoutineId>,
    /// The routine of a therapist's plan that it is for; `routine` is then the one whose questions and caps it goes by.
    pub plan: Option<Followed>,
    /// The clog that it is about; `None` for a new one, or for none.
    pub clog: Option<Known>,
    /// The check-in that led to the verdict on hand.
    pub judged: Option<Judged>,
    /// Where it is sore.
    pub place: Option<Place>,
    /// How big the lump is.
    pub size: Option<LumpSize>,
    /// The answers so far.
    pub answers: Answers,
    /// She takes antibiotics for it; since when may still be open.
    pub antibiotics: bool,
    /// The eight cards, although one list would do: a sign was ticked on it.
    pub all: bool,
    /// Cards that are asked a second time, in plainer words; the first of them is asked now.
    pub again: Vec<String>,
    /// Whether the second asking is over.
    pub asked_again: bool,
    /// The check that this one corrects (clinical.md D7).
    pub corrects: Option<TriageId>,
    /// Minutes that she has.
    pub minutes: Option<u16>,
    /// Her baby is on her arm (clinical.md D4).
    pub holding: bool,
    /// The breast that milk by hand comes from.
    pub milk: Option<Side>,
    /// The session that was followed last and is not rated yet.
    pub after: Option<SessionId>,
    /// The first stage is over: go on from cs7 (clinical.md D3).
    pub stage: bool,
    /// When the cold pack was laid on.
    pub cold: Option<At>,
    /// When the first cold pack of this rest was laid on (clinical.md D3).
    pub cooled: Option<At>,
    /// Pain as it was rated again in this rest.
    pub rerated: Option<Pain>,
    /// The breathing circle is open on the rest screen.
    pub breathe: bool,
    /// What is ticked in the health profile and not yet kept.
    pub conditions: Option<Vec<HasCondition>>,
    /// The signs of more milk than the baby takes, likewise.
    pub oversupply: Option<BTreeSet<SupplySign>>,
    /// The birth as typed, likewise; empty where it was cleared.
    pub birth: Option<String>,
    /// The rating after a session, not yet kept.
    pub rated: Rated,
}

/// A clog that is in the log already.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Known {
    /// Its number.
    pub id: EpisodeId,
    /// When it began.
    pub onset: At,
}

/// A check-in that was weighed.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Judged {
    /// When, as its record has it.
    pub at: At,
    /// All the questions were asked, not the short list alone (clinical.md D8).
    pub whole: bool,
}

impl Judged {
    /// Whether it asked what `routine` needs.
    #[must_use]
    pub fn asked_for(self, routine: RoutineId) -> bool {
        self.whole || check_in::short_suffices(routine)
    }
}

/// What she tapped on the screen after a session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rated {
    /// Pain now.
    pub pain: Option<Pain>,
    /// The spot now.
    pub size: SizeNow,
    /// A new bruise or colour, or she feels ill.
    pub new_sign: bool,
    /// The spot as she marked it in the session (ac3).
    pub felt: Option<SizeChange>,
}

impl Rated {
    /// What the session knows already: the spot as it was marked, for a clog that was `size` wide.
    #[must_use]
    pub fn felt(felt: Option<SizeChange>, size: Option<LumpSize>) -> Self {
        let size = match felt {
            Some(SizeChange::Gone) => SizeNow::Gone,
            Some(SizeChange::Same) => size.map_or(SizeNow::Untold, SizeNow::Told),
            // How much smaller or bigger is for her to say.
            Some(SizeChange::Smaller | SizeChange::Bigger) | None => SizeNow::Untold,
        };
        Self {
            size,
            felt,
            ..Self::default()
        }
    }
}

/// The spot as she finds it now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum SizeNow {
    /// Not told.
    #[default]
    Untold,
    /// Of this width.
    Told(LumpSize),
    /// Gone.
    Gone,
}

impl SizeNow {
    /// The width, where one was told.
    #[must_use]
    pub fn told(self) -> Option<LumpSize> {
        match self {
            Self::Told(size) => Some(size),
            Self::Untold | Self::Gone => None,
        }
    }
}

impl Default for Draft {
    fn default() -> Self {
        Self {
            routine: RoutineId::ClogRelief,
            offered: None,
            plan: None,
            clog: None,
            judged: None,
            place: None,
            size: None,
            answers: Answers::default(),
            antibiotics: false,
            all: false,
            again: Vec::new(),
            asked_again: false,
            corrects: None,
            minutes: None,
            holding: false,
            milk: None,
            after: None,
            stage: false,
            cold: None,
            cooled: None,
            rerated: None,
            breathe: false,
            conditions: None,
            oversupply: None,
            birth: None,
            rated: Rated::default(),
        }
    }
}

impl Draft {
    /// What a session would follow: what was offered in place of what she wanted, or that.
    #[must_use]
    pub fn to_follow(&self) -> RoutineId {
        self.offered.unwrap_or(self.routine)
    }

    /// The same, knowing the clog that its check opened.
    #[must_use]
    pub fn with_clog_of(mut self, overview: &Overview) -> Self {
        let record = self
            .judged
            .and_then(|judged| overview.triage.iter().find(|check| check.at == judged.at));
        if let (None, Some(id)) = (self.clog, record.and_then(|record| record.episode)) {
            let head = overview.ninety_days.iter().find(|head| head.id == id);
            self.clog = head.map(|head| Known {
                id,
                onset: head.onset,
            });
        }
        self
    }

    /// Whether the log knows since when it is; a correction asks again (clinical.md D7).
    #[must_use]
    pub fn knows_since(&self) -> bool {
        self.clog.is_some() && self.corrects.is_none()
    }

    /// Whether she takes antibiotics for it, by a tap or by the answers that are corrected.
    #[must_use]
    pub fn on_antibiotics(&self) -> bool {
        self.antibiotics || self.answers.antibiotics_hours.is_some()
    }

    /// All the questions are asked, not the short list alone.
    #[must_use]
    pub fn asks_all(&self) -> bool {
        self.all || self.stage || !check_in::short_suffices(self.routine)
    }

    /// The cards that are asked in this check-in.
    #[must_use]
    pub fn cards(&self) -> &'static [Card] {
        // Between the stages one list with "None of these" is enough (clinical.md D3).
        if self.stage && !self.all {
            return &[Card::Short];
        }
        check_in::cards(self.routine, self.all)
    }

    /// The cold pack is laid on; the rest begins anew with a check that was answered since.
    pub fn lay_cold(&mut self, now: At, check: Option<At>) {
        self.cold = Some(now);
        if self.cooled.is_none_or(|cooled| Some(cooled) < check) {
            self.cooled = Some(now);
            self.rerated = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn between_the_stages_one_list_is_asked_and_a_sign_brings_all() {
        let whole = Draft::default();
        assert_eq!(whole.cards(), &Card::EIGHT);
        let stage = Draft {
            stage: true,
            ..Draft::default()
        };
        assert_eq!(stage.cards(), &[Card::Short]);
        let ticked = Draft { all: true, ..stage };
        assert_eq!(ticked.cards(), &Card::EIGHT);
    }

    #[test]
    fn a_second_cold_pack_keeps_when_the_first_began() {
        let at = |ms| At::new(ms, 0).unwrap();
        let mut draft = Draft::default();
        draft.lay_cold(at(1_000), None);
        draft.rerated = Pain::new(6).ok();
        draft.lay_cold(at(9_000), Some(at(500)));
        assert_eq!((draft.cold, draft.cooled), (Some(at(9_000)), Some(at(1_000))));
        assert_eq!(draft.rerated, Pain::new(6).ok());
        draft.lay_cold(at(20_000), Some(at(15_000)));
        assert_eq!(
            (draft.cooled, draft.rerated),
            (Some(at(20_000)), None),
            "a new check"
        );
    }

    #[test]
    fn the_rating_begins_with_what_was_marked() {
        let pea = LumpSize::TAPS.first().copied();
        let size = |felt| Rated::felt(Some(felt), pea).size;
        assert_eq!(size(SizeChange::Gone), SizeNow::Gone);
        assert_eq!(size(SizeChange::Same), SizeNow::Told(pea.unwrap()));
        assert_eq!(
            size(SizeChange::Smaller),
            SizeNow::Untold,
            "how much is for her to say"
        );
        assert_eq!(Rated::felt(None, pea), Rated::default());
    }
}
