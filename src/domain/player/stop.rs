//! Pain, milk and stops: the stop codes of clinical.md 9 with D17 and D23.

use super::{Chime, Effect, Moment, Phase, Player, SizeChange, State, Why};
use crate::domain::catalog::{CAPS, StepId, TechniqueId};
use crate::domain::pain::Pain;
use crate::domain::routine::{Ask, Item, Stretch};
use crate::domain::session::{Ending, StepOutcome};
use crate::domain::technique::{Reaction, StopCode};

impl Player {
    pub(super) fn technique_at(&self, index: usize) -> Option<TechniqueId> {
        self.stretch(index).map(Stretch::technique)
    }

    /// Milk flows: the wait is over (D5), or a stroke is cut for the next step (S7).
    pub(super) fn milk_flows(&mut self, at: i64, out: &mut Vec<Effect>) {
        match self.state {
            State::Asking { index } => {
                let waits = self
                    .stretch(index)
                    .filter(|stretch| stretch.ask == Some(Ask::MilkFlowing));
                if let Some(ms) = waits.map(Stretch::ms) {
                    self.state = State::Running {
                        index,
                        since: at,
                        until: at + ms,
                    };
                    out.push(Effect::Say { index });
                }
            }
            // With a feed, a pump or by hand, flowing milk is why she goes on.
            State::Running { index, .. }
                if self.stretch(index).is_some_and(|stretch| stretch.hands_on)
                    && self.technique_at(index) != Some(TechniqueId::Compress) =>
            {
                self.cut(index, at, out);
            }
            _ => {}
        }
    }

    fn cut(&mut self, index: usize, at: i64, out: &mut Vec<Effect>) {
        let check = self.stretch(index).is_some_and(Stretch::is_check);
        let outcome = if check {
            StepOutcome::Done
        } else {
            StepOutcome::Cut
        };
        let done = self.stretch(index).map(|done| (done.step, done.side));
        self.leave(index, at, outcome);
        // On to another step: the same one over again is no next step.
        let mut last = index;
        while done.is_some() && self.stretch(last + 1).map(|next| (next.step, next.side)) == done {
            last += 1;
            self.leave_out(last);
        }
        self.go_past(last, at, out);
    }

    /// The spot softened during the holds: "Stop pressing", gc6 of the same block.
    fn hands_off(&mut self, index: usize, at: i64, out: &mut Vec<Effect>) {
        let block = self.items().get(index).map(|item| item.block().to_owned());
        let rest = self.items().iter().enumerate().skip(index + 1);
        let place = rest
            .filter_map(|(place, item)| Some((place, item.stretch()?)))
            .find(|(_, stretch)| stretch.step == StepId::Gc6 && Some(&stretch.block) == block.as_ref())
            .map(|(place, _)| place);
        if let Some(place) = place {
            self.leave(index, at, StepOutcome::Cut);
            self.enter(place, at, out);
        } else {
            self.cut(index, at, out);
        }
    }

    /// Milk flows or the spot is softer (S7): strokes are cut for the next step, holds for the hands off;
    /// a feed, a rest or milk by hand goes on.
    pub(super) fn flows(&mut self, index: usize, at: i64, out: &mut Vec<Effect>) {
        let hands_on = self.stretch(index).is_some_and(|stretch| stretch.hands_on);
        if hands_on && self.technique_at(index) == Some(TechniqueId::Compress) {
            self.hands_off(index, at, out);
        } else {
            self.cut(index, at, out);
        }
    }

    /// Told after a stop that milk flows or the spot is softer (S7): no reason to end. It moves on.
    fn move_on(&mut self, index: usize, at: i64, out: &mut Vec<Effect>) {
        if self.stretch(index).is_some_and(|stretch| stretch.hands_on) {
            return self.flows(index, at, out);
        }
        self.go_on(at, out);
        if let State::Asking { .. } = self.state {
            self.milk_flows(at, out);
        }
    }

    /// Pain now: the start score at wu3 or before, else the score afterwards. What follows from it waits
    /// until she leaves the place, so that a slip of the thumb can be mended.
    pub(super) fn rate(&mut self, pain: Pain) {
        let at_start = self
            .current()
            .and_then(Item::stretch)
            .is_some_and(|s| s.step == StepId::Wu3);
        if at_start || self.state == State::Ready {
            self.pain_before = Some(pain);
            self.weigh_start = true;
        } else {
            self.pain_after = Some(pain);
        }
        self.touch();
    }

    /// Pain above 4 at the start leaves no gentle holds, and asks for the check-in again (T23) unless a plan allows it.
    pub(super) fn weigh_start(&mut self, out: &mut Vec<Effect>) {
        let weigh = std::mem::take(&mut self.weigh_start);
        let above = |most: i32| {
            self.pain_before
                .is_some_and(|pain| i32::from(pain.score()) > most)
        };
        let (holds, strokes) = (
            above(CAPS.pain_go_max.into()),
            above(self.routine.pain_go_max.get()),
        );
        if weigh && holds {
            self.close_holds();
        }
        if weigh && strokes {
            out.push(Effect::OfferCheck);
        }
    }

    /// A rise of two points asks for the check-in again, after the session (clinical.md 13, re-check).
    pub(super) fn rose(&self) -> bool {
        let rise = self
            .pain_before
            .zip(self.pain_after)
            .map(|(before, after)| after.rise_since(before));
        rise.is_some_and(|rise| i16::from(rise) >= CAPS.pain_rise.cast_signed())
    }

    /// Gentle holds are only for pain up to 4 (R6).
    pub(super) fn close_holds(&mut self) {
        let from = self.state.index().map_or(0, |index| index + 1);
        let mut rest = self.routine.items.split_off(from);
        let is_hold = |stretch: &Stretch| stretch.hands_on && stretch.technique() == TechniqueId::Compress;
        rest.retain(|item| !item.stretch().is_some_and(is_hold));
        for item in &mut rest {
            if let Item::Question(question) = item {
                question.choices.retain(|choice| choice.id != "compress");
            }
        }
        self.routine.items.extend(rest);
    }

    pub(super) fn mark(&mut self, size: SizeChange) {
        self.size = Some(size);
        self.touch();
    }

    /// One tap: silence and stop, nothing asked first (D17).
    pub(super) fn stop(&mut self, at: i64) {
        self.settle(at);
        match self.state {
            State::Ready => self.state = State::Ended(Ending::Stopped(None)),
            // It was stopped before, and the last words were on the screen.
            State::Running { index, .. } if self.phase == Phase::Farewell => {
                self.leave(index, at, StepOutcome::Cut);
                self.state = State::Ended(self.closing.unwrap_or(Ending::Stopped(None)));
            }
            // What happened was told, and nothing more is asked or timed (S8).
            State::Paused {
                index,
                why: Why::Upset,
                ..
            } => {
                self.leave(index, at, StepOutcome::Cut);
                self.state = State::Ended(Ending::Stopped(Some(StopCode::S8)));
            }
            _ => self.halt(at),
        }
    }

    /// Holds whatever runs, to be told what happened.
    fn halt(&mut self, at: i64) {
        self.settle(at);
        self.state = match self.state {
            State::Running { index, until, .. } => State::Stopped {
                index,
                left_ms: until - at,
            },
            State::Asking { index } => State::Stopped { index, left_ms: 0 },
            State::Paused { index, left_ms, .. } | State::Away { index, left_ms } => {
                State::Stopped { index, left_ms }
            }
            state @ (State::Ready | State::Stopped { .. } | State::Ended(_)) => state,
        };
    }

    /// What happened, after a stop or told at once.
    pub(super) fn happened(&mut self, code: Option<StopCode>, now: Moment, out: &mut Vec<Effect>) {
        let at = now.mono_ms;
        if code.is_some() {
            self.halt(at);
        }
        let State::Stopped { index, left_ms } = self.state else {
            return;
        };
        let paused = |why| State::Paused { index, left_ms, why };
        match code.map(StopCode::reaction) {
            Some(Reaction::Check) => self.end_for_check(index, code, at, out),
            Some(Reaction::Pause) if self.cramped => self.end_for_check(index, code, at, out),
            Some(Reaction::Pause) => {
                self.cramped = true;
                let until = at + i64::from(CAPS.cramp_pause_s) * 1_000;
                self.state = paused(Why::Cramp { until });
            }
            Some(Reaction::Comfort) => self.state = paused(Why::Upset),
            Some(Reaction::Lighter | Reaction::End | Reaction::CoolDown) => {
                self.end_gently(code, at, out);
            }
            Some(Reaction::MoveOn) => self.move_on(index, at, out),
            None => {
                self.closing = Some(Ending::Stopped(self.code()));
                self.close_from(Phase::Farewell, at, out);
            }
        }
    }

    fn code(&self) -> Option<StopCode> {
        match self.closing {
            Some(Ending::Stopped(code)) => code,
            _ => None,
        }
    }

    fn end_for_check(&mut self, index: usize, code: Option<StopCode>, at: i64, out: &mut Vec<Effect>) {
        self.leave(index, at, StepOutcome::Cut);
        out.push(Effect::OfferCheck);
        self.state = State::Ended(Ending::Stopped(code));
    }

    /// Finish gently, from a pause or a gap: without a reason, on to the cool-down.
    pub(super) fn finish_gently(&mut self, at: i64, out: &mut Vec<Effect>) {
        let cramp = matches!(
            self.state,
            State::Paused {
                why: Why::Cramp { .. },
                ..
            }
        );
        if !cramp && !matches!(self.state, State::Ready | State::Stopped { .. } | State::Ended(_)) {
            let code = self.sore_at_ms.map(|_| StopCode::S1).or(self.code());
            self.end_gently(code, at, out);
        }
    }

    /// Cool-down; where that runs already, only its last words.
    pub(super) fn end_gently(&mut self, code: Option<StopCode>, at: i64, out: &mut Vec<Effect>) {
        self.closing = Some(Ending::Stopped(code));
        let phase = match self.phase {
            Phase::Whole => Phase::CoolDown,
            Phase::CoolDown | Phase::Farewell => Phase::Farewell,
        };
        self.close_from(phase, at, out);
    }

    /// Leaves the place at hand and runs an ending.
    fn close_from(&mut self, phase: Phase, at: i64, out: &mut Vec<Effect>) {
        let Some(index) = self.state.index() else {
            return;
        };
        let stretch = self.stretch(index).is_some();
        self.leave(index, at, StepOutcome::Cut);
        self.close(phase, index + usize::from(stretch), at, out);
    }

    /// Puts an ending at `place`, in the place of all that was to come, and runs it.
    pub(super) fn close(&mut self, phase: Phase, place: usize, at: i64, out: &mut Vec<Effect>) {
        let ending = match phase {
            Phase::CoolDown => self.routine.cool_down.as_slice(),
            // The last words come once.
            Phase::Farewell if self.phase != Phase::Farewell => &self.routine.farewell,
            Phase::Farewell | Phase::Whole => &[],
        };
        let ending: Vec<Item> = ending.iter().cloned().map(Item::Stretch).collect();
        self.phase = phase;
        self.sore_at_ms = None;
        self.routine.items.truncate(place);
        self.routine.items.extend(ending);
        self.enter(place, at, out);
    }

    /// The chime of a cool-down that begins by itself.
    pub(super) fn close_by_cap(&mut self, place: usize, at: i64, out: &mut Vec<Effect>) {
        out.push(Effect::Chime(Chime::CoolDown));
        self.closing.get_or_insert(Ending::Stopped(Some(StopCode::S9)));
        self.close(Phase::CoolDown, place, at, out);
    }
}
