//! The player: runs a routine by deadlines and never by counted ticks.
//!
//! ```text
//! Ready -> Running <-> Asking            a question or a wait without a clock
//!          Running <-> Paused            by her, the baby, a cramp, an upset
//!          Running  -> Away -> Running   a gap or a reopened app: asks before going on
//!          any      -> Stopped           one tap; "What happened?" comes after (clinical.md D17)
//!          any      -> Ended
//! ```
//!
//! Every number in [`State`] is of the monotonic clock of the process that wrote it. What is stored is
//! the whole [`Player`], at each [`Effect::Save`]; after a kill it is read back and told
//! [`Event::Reopened`].

mod ahead;
pub(in crate::domain) mod area;
mod clock;
#[cfg(test)]
mod laws;
mod progress;
#[cfg(test)]
mod reaction_laws;
mod run;
mod sore;
mod stop;
#[cfg(test)]
mod stop_tests;
mod taps;
#[cfg(test)]
mod tests;
mod vocabulary;

use serde::{Deserialize, Serialize};

use area::InARow;
pub use clock::{Budget, GAP_MS, Moment};
pub use progress::Progress;
pub use vocabulary::{Answered, Chime, Effect, Event, Feel, SizeChange, State, Why};

use super::at::At;
use super::ids::{EpisodeId, SessionId};
use super::pain::Pain;
use super::routine::{Item, Routine, Stretch};
use super::session::{Ending, Session, StepDone};

/// Which part of the session is run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Phase {
    Whole,
    CoolDown,
    Farewell,
}

/// A routine that is being run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Player {
    routine: Routine,
    started: At,
    state: State,
    phase: Phase,
    budget: Budget,
    pain_before: Option<Pain>,
    pain_after: Option<Pain>,
    size: Option<SizeChange>,
    answers: Vec<Answered>,
    log: Vec<StepDone>,
    hands_on_ms: i64,
    press_ms: i64,
    /// All time that ran.
    ran_ms: i64,
    /// Whether the start score was rated and nothing followed from it yet.
    weigh_start: bool,
    /// Time spent in the stretch at hand, over pauses and repeats.
    spent_ms: i64,
    /// `ran_ms` when it hurt more and was made lighter; gone once it has eased.
    sore_at_ms: Option<i64>,
    /// The area that is worked, and for how long in a row.
    #[serde(default)]
    in_a_row: Option<InARow>,
    /// For how long the warm cloth has lain.
    #[serde(default)]
    warm_ms: i64,
    /// Whether a pause for cramps was made.
    cramped: bool,
    /// How it will end, once something has stopped it.
    closing: Option<Ending>,
    seen: Moment,
    revision: u32,
}

impl Player {
    /// A player that has not begun, for a routine that starts at `started`.
    #[must_use]
    pub fn new(routine: Routine, started: At, pain_before: Option<Pain>, budget: Budget) -> Self {
        Self {
            routine,
            started,
            state: State::Ready,
            phase: Phase::Whole,
            budget,
            pain_before,
            pain_after: None,
            size: None,
            answers: Vec::new(),
            log: Vec::new(),
            hands_on_ms: 0,
            press_ms: 0,
            ran_ms: 0,
            weigh_start: false,
            spent_ms: 0,
            sore_at_ms: None,
            in_a_row: None,
            warm_ms: 0,
            cramped: false,
            closing: None,
            seen: Moment::default(),
            revision: 0,
        }
    }

    /// Applies one event that happened at `now`; time up to `now` passes first.
    ///
    /// Awake, hush, save and end are derived from the change, so no path can forget one.
    #[must_use = "effects are requests; the shell must perform them"]
    pub fn update(&mut self, event: Event, now: Moment) -> Vec<Effect> {
        if matches!(self.state, State::Ended(_)) {
            return Vec::new();
        }
        let before = (self.state, self.revision);
        let mut out = Vec::new();
        if event == Event::Reopened {
            self.reopen(now, &mut out);
        } else {
            let place = self.state.index();
            self.pass(now, &mut out);
            // A tap meant for the stretch that ended meanwhile must not hit the next one.
            let late = place != self.state.index();
            let over = matches!(self.state, State::Ended(_));
            if !(over || late && matches!(event, Event::Skip | Event::Repeat)) {
                self.apply(event, now, &mut out);
            }
        }
        self.seen = now;
        self.effects(before, out)
    }

    /// When it began.
    #[must_use]
    pub const fn started(&self) -> At {
        self.started
    }

    /// What is followed, with the choices made so far.
    #[must_use]
    pub fn routine(&self) -> &Routine {
        &self.routine
    }

    /// The places; answering puts the choice where the question was.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        &self.routine.items
    }

    /// Where it stands.
    #[must_use]
    pub fn state(&self) -> State {
        self.state
    }

    /// The place at hand.
    #[must_use]
    pub fn current(&self) -> Option<&Item> {
        self.routine.items.get(self.state.index()?)
    }

    /// Whether the cool-down or the last words run.
    #[must_use]
    pub fn is_closing(&self) -> bool {
        self.phase != Phase::Whole
    }

    /// Pain before, as far as it is known.
    #[must_use]
    pub fn pain_before(&self) -> Option<Pain> {
        self.pain_before
    }

    /// Pain after, as far as it is known.
    #[must_use]
    pub fn pain_after(&self) -> Option<Pain> {
        self.pain_after
    }

    /// The spot afterwards, as far as it is known.
    #[must_use]
    pub fn size(&self) -> Option<SizeChange> {
        self.size
    }

    /// The answers that were given.
    #[must_use]
    pub fn answers(&self) -> &[Answered] {
        &self.answers
    }

    /// What was done so far; the stretch at hand is not in it.
    #[must_use]
    pub fn log(&self) -> &[StepDone] {
        &self.log
    }

    /// Hands-on milliseconds counted so far (clinical.md D5).
    #[must_use]
    pub fn hands_on_ms(&self) -> i64 {
        self.hands_on_ms
    }

    /// Milliseconds of level-3 holds counted so far.
    #[must_use]
    pub fn press_ms(&self) -> i64 {
        self.press_ms
    }

    /// The session as it is kept; `ended` is when, for one that is over.
    #[must_use]
    pub fn session(&self, id: SessionId, episode: Option<EpisodeId>, ended: Option<At>) -> Session {
        let ending = match self.state {
            State::Ended(ending) => Some(ending),
            _ => None,
        };
        Session {
            id,
            episode,
            routine: self.routine.id,
            plan: self.routine.plan,
            side: self.routine.side,
            by_helper: false,
            started: self.started,
            ended: ended.filter(|_| ending.is_some()),
            ending,
            pain_before: self.pain_before,
            pain_after: self.pain_after,
            hands_on_s: clock::whole_seconds(self.hands_on_ms),
            press_s: clock::whole_seconds(self.press_ms),
            steps: self.log.clone(),
        }
    }

    /// Marks a change that must be stored.
    fn touch(&mut self) {
        self.revision = self.revision.wrapping_add(1);
    }

    /// The effects in the order of performing, with those that follow from the change.
    fn effects(&self, before: (State, u32), mut out: Vec<Effect>) -> Vec<Effect> {
        let (state, revision) = before;
        let running = |state| matches!(state, State::Running { .. });
        let (was, is) = (running(state), running(self.state));
        let place = self.state.index();
        let open = matches!(self.state, State::Running { .. } | State::Asking { .. });
        // A stop is silent, whatever ended while the tap was on its way (D17).
        let silent = matches!(self.state, State::Stopped { .. });
        // Only the place that is reached is spoken, once, and one chime tells of all that passed.
        let mut said = false;
        let mut chimed = false;
        out.reverse();
        out.retain(|effect| match effect {
            Effect::Say { index } => open && Some(*index) == place && !std::mem::replace(&mut said, true),
            Effect::GetReady { index } => place.is_some_and(|place| place + 1 == *index),
            Effect::Chime(_) => !silent && !std::mem::replace(&mut chimed, true),
            _ => true,
        });
        out.reverse();
        let mut first = Vec::new();
        if state != self.state || revision != self.revision {
            first.push(Effect::Save);
        }
        if was && !is {
            first.push(Effect::Hush);
        }
        if was != is {
            first.push(Effect::KeepAwake(is));
        }
        first.extend(out);
        if matches!(self.state, State::Ended(_)) {
            if self.rose() && !first.contains(&Effect::OfferCheck) {
                first.push(Effect::OfferCheck);
            }
            first.push(Effect::End);
        }
        first
    }

    fn stretch(&self, index: usize) -> Option<&Stretch> {
        self.routine.items.get(index).and_then(Item::stretch)
    }
}
