//! What is half answered: kept at every tap, so that a kill loses nothing.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::at::At;
use crate::domain::breast_map::Side;
use crate::domain::catalog::RoutineId;
use crate::domain::check_in::{self, Card};
use crate::domain::episode::Place;
use crate::domain::ids::{EpisodeId, SessionId, TriageId};
use crate::domain::pain::Pain;
use crate::domain::profile::HasCondition;
use crate::domain::triage::Answers;
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
    /// The breast for milk by hand, where no spot names one.
    pub hand_side: Option<Side>,
    /// Her baby is on her arm (clinical.md D4).
    pub holding: bool,
    /// The session that was followed last and is not rated yet.
    pub after: Option<SessionId>,
    /// The first stage is over: go on from cs7 (clinical.md D3).
    pub stage: bool,
    /// When the cold pack was laid on.
    pub cold: Option<At>,
    /// The breathing circle is open on the rest screen.
    pub breathe: bool,
    /// What is ticked in the health profile and not yet kept.
    pub conditions: Option<Vec<HasCondition>>,
    /// The birth, likewise.
    pub birth: Option<NaiveDate>,
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
            clog: None,
            judged: None,
            place: None,
            size: None,
            answers: Answers::default(),
            all: false,
            again: Vec::new(),
            asked_again: false,
            corrects: None,
            minutes: None,
            hand_side: None,
            holding: false,
            after: None,
            stage: false,
            cold: None,
            breathe: false,
            conditions: None,
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

    /// All the questions are asked, not the short list alone.
    #[must_use]
    pub fn asks_all(&self) -> bool {
        self.all || self.stage || !check_in::short_suffices(self.routine)
    }

    /// The cards that are asked in this check-in.
    #[must_use]
    pub fn cards(&self) -> &'static [Card] {
        check_in::cards(self.routine, self.all || self.stage)
    }
}
