//! What her taps do.

use super::{Answered, Effect, Event, Moment, Phase, Player, State, Why};
use crate::domain::catalog::RoutineId;
use crate::domain::routine::{Ask, Item, Stretch};
use crate::domain::session::{Ending, StepOutcome};

impl Player {
    /// What the event itself does; time has passed already.
    pub(super) fn apply(&mut self, event: Event, now: Moment, out: &mut Vec<Effect>) {
        let at = now.mono_ms;
        match event {
            Event::Start if self.state == State::Ready => self.enter(0, at, out),
            Event::Pause => self.pause(at, Why::ByHer),
            Event::BabyNeedsMe => self.pause(at, Why::BabyNeedsMe),
            Event::Resume => self.resume(at, out),
            Event::GoOnGently => self.finish_gently(at, out),
            Event::Lighter => self.lighter(at),
            Event::Settled => self.settled(at, out),
            Event::Skip => self.skip(at, out),
            Event::Repeat => self.repeat(at, out),
            Event::Answer(choice) => self.answer(&choice, at, out),
            Event::MilkFlowing => self.milk_flows(at, out),
            Event::Feel(feel) => self.feel(feel, at, out),
            Event::Rate(pain) => self.rate(pain),
            Event::Size(size) => self.mark(size),
            Event::Stop => self.stop(at),
            Event::Happened(code) => self.happened(code, now, out),
            Event::Abandon => {
                if let Some(index) = self.state.index() {
                    self.leave(index, at, StepOutcome::Cut);
                }
                self.state = State::Ended(Ending::Abandoned);
            }
            Event::Start | Event::Now | Event::Reopened => {}
        }
    }

    fn pause(&mut self, at: i64, why: Why) {
        self.settle(at);
        let for_baby = why == Why::BabyNeedsMe;
        let (index, left_ms) = match self.state {
            State::Running { index, until, .. } => (index, until - at),
            State::Asking { index } if for_baby => (index, 0),
            State::Away { index, left_ms }
            | State::Paused {
                index,
                left_ms,
                why: Why::ByHer | Why::StillSore,
            } if for_baby => (index, left_ms),
            _ => return,
        };
        self.state = State::Paused { index, left_ms, why };
    }

    fn resume(&mut self, at: i64, out: &mut Vec<Effect>) {
        // The two minutes are part of the answer to cramps (S5); whether it is still sore is answered (S1).
        let waits = matches!(
            self.state,
            State::Paused {
                why: Why::Cramp { .. } | Why::StillSore,
                ..
            }
        );
        if !waits {
            self.go_on(at, out);
        }
    }

    /// On with what was held.
    pub(super) fn go_on(&mut self, at: i64, out: &mut Vec<Effect>) {
        let (State::Paused { index, left_ms, .. }
        | State::Away { index, left_ms }
        | State::Stopped { index, left_ms }) = self.state
        else {
            return;
        };
        if left_ms > 0 {
            let until = at + left_ms;
            self.state = State::Running {
                index,
                since: at,
                until,
            };
            out.push(Effect::Say { index });
        } else {
            self.enter(index, at, out);
        }
    }

    fn skip(&mut self, at: i64, out: &mut Vec<Effect>) {
        match self.state {
            State::Running { index, .. } | State::Away { index, .. } => {
                self.leave(index, at, StepOutcome::Skipped);
                self.go_past(index, at, out);
            }
            State::Paused { index, why, .. } if !matches!(why, Why::Cramp { .. }) => {
                self.skip_place(index, at, out);
            }
            State::Asking { index } => self.skip_place(index, at, out),
            _ => {}
        }
    }

    fn skip_place(&mut self, index: usize, at: i64, out: &mut Vec<Effect>) {
        if let Some(Item::Question(question)) = self.routine.items.get(index) {
            let ask = question.ask;
            self.splice(index, ask, String::new(), Vec::new());
            self.enter(index, at, out);
        } else {
            self.leave(index, at, StepOutcome::Skipped);
            self.go_past(index, at, out);
        }
    }

    /// Whether the stretch at hand may be done once more: one area at most two minutes in a row, the
    /// nipple at most 90 s, the warm cloth at most two minutes (clinical.md 8), and inside the caps.
    #[must_use]
    pub fn can_repeat(&self) -> bool {
        let (State::Running { index, .. } | State::Paused { index, .. } | State::Away { index, .. }) =
            self.state
        else {
            return false;
        };
        let Some(stretch) = self.stretch(index) else {
            return false;
        };
        let running = match self.state {
            State::Running { since, .. } => (self.seen.mono_ms - since).max(0),
            _ => 0,
        };
        let again = running + stretch.ms();
        self.may_run(stretch) && self.left_in_place(stretch).is_none_or(|left| again <= left)
    }

    fn repeat(&mut self, at: i64, out: &mut Vec<Effect>) {
        self.settle(at);
        if !self.can_repeat()
            || matches!(
                self.state,
                State::Paused {
                    why: Why::Cramp { .. } | Why::StillSore,
                    ..
                }
            )
        {
            return;
        }
        if let Some((index, ms)) = self
            .state
            .index()
            .and_then(|index| Some((index, self.stretch(index)?.ms())))
        {
            let until = at + ms;
            self.state = State::Running {
                index,
                since: at,
                until,
            };
            out.push(Effect::Say { index });
        }
    }

    /// Where the strokes begin, while she still settles: what comes before may be left out (D5).
    #[must_use]
    pub fn first_strokes(&self) -> Option<usize> {
        let here = self.state.index().filter(|_| self.phase == Phase::Whole)?;
        let settles = matches!(self.state, State::Running { .. } | State::Asking { .. });
        let works = |item: &Item| item.every().any(|stretch| stretch.hands_on);
        let first = self.routine.items.iter().position(works)?;
        let other = |item: &Item| Some(item.block()) != self.current().map(Item::block);
        let later = here < first && self.routine.items.get(first).is_some_and(other);
        // The settling itself has nothing to be left out for.
        (settles && later && self.routine.id != RoutineId::WarmUp).then_some(first)
    }

    /// Whatever comes before the first strokes is left out.
    fn settled(&mut self, at: i64, out: &mut Vec<Effect>) {
        let Some((here, first)) = self.state.index().zip(self.first_strokes()) else {
            return;
        };
        self.leave(here, at, StepOutcome::Skipped);
        for place in here + 1..first {
            self.leave_out(place);
        }
        self.enter(first, at, out);
    }

    fn answer(&mut self, id: &str, at: i64, out: &mut Vec<Effect>) {
        let State::Asking { index } = self.state else {
            return;
        };
        let Some(Item::Question(question)) = self.routine.items.get(index) else {
            return;
        };
        let Some(choice) = question.choices.iter().find(|choice| choice.id == id) else {
            return;
        };
        let (ask, id, stretches) = (question.ask, choice.id.clone(), choice.stretches.clone());
        // A feed or a little by hand takes as long as she likes (D3).
        let waits = ask == Ask::Milk && id != "none";
        self.splice(index, ask, id, stretches);
        if waits && index < self.routine.items.len() {
            self.state = State::Paused {
                index,
                left_ms: 0,
                why: Why::BabyNeedsMe,
            };
        } else {
            self.enter(index, at, out);
        }
    }

    fn splice(&mut self, index: usize, ask: Ask, choice: String, stretches: Vec<Stretch>) {
        let items = stretches.into_iter().map(Item::Stretch);
        self.routine.items.splice(index..=index, items);
        self.answers.push(Answered { ask, choice });
        self.touch();
    }
}
