//! How time passes: stretches end at their deadlines, caps cut them, gaps hold them.

use super::clock::{self, Moment};
use super::{Chime, Effect, Phase, Player, State, Why};
use crate::domain::routine::{Item, Stretch};
use crate::domain::session::{Ending, StepDone, StepOutcome};

/// How long before a stretch the next one is announced.
const READY_MS: i64 = 5_000;

impl Player {
    /// Lets time pass up to `now`.
    pub(super) fn pass(&mut self, now: Moment, out: &mut Vec<Effect>) {
        let gap = self.seen.gap_before(now);
        match self.state {
            State::Running { index, until, .. } if gap => {
                let left_ms = until - self.seen.mono_ms;
                self.settle(self.seen.mono_ms);
                self.state = State::Away { index, left_ms };
            }
            State::Running { .. } => {
                self.announce(now, out);
                self.run_to(now.mono_ms, out);
            }
            State::Paused {
                index,
                left_ms,
                why: Why::Cramp { until },
            } => {
                let mono = now.mono_ms.saturating_sub(self.seen.mono_ms);
                let slept = if gap { self.seen.wall_until(now) - mono } else { 0 };
                let until = until - slept.max(0);
                let why = if until <= now.mono_ms {
                    out.push(Effect::Chime(Chime::PauseOver));
                    Why::CrampOver
                } else {
                    Why::Cramp { until }
                };
                self.state = State::Paused { index, left_ms, why };
            }
            _ => {}
        }
    }

    /// A new process read the stored player: what elapsed is not run again, and it asks before going on.
    pub(super) fn reopen(&mut self, now: Moment, out: &mut Vec<Effect>) {
        let dead = self.seen.wall_until(now);
        match self.state {
            State::Running { until, .. } => {
                // On the old clock, and no further than the end of the stretch that was being done.
                let reached = self.seen.mono_ms.saturating_add(dead).min(until);
                self.run_to(reached, out);
                if let State::Running { index, until, .. } = self.state {
                    self.settle(reached);
                    let left_ms = until - reached;
                    self.state = State::Away { index, left_ms };
                }
                out.retain(|effect| !matches!(effect, Effect::Chime(_) | Effect::Say { .. }));
            }
            State::Paused {
                index,
                left_ms,
                why: Why::Cramp { until },
            } => {
                let left = (until - self.seen.mono_ms - dead).max(0);
                let until = now.mono_ms + left;
                let why = Why::Cramp { until };
                self.state = State::Paused { index, left_ms, why };
            }
            _ => {}
        }
    }

    /// Ends each stretch whose deadline is not after `now`, exactly at its deadline.
    pub(super) fn run_to(&mut self, now: i64, out: &mut Vec<Effect>) {
        while let State::Running { index, since, until } = self.state {
            let cap = self.cap_at(index, since).filter(|&cap| cap < until);
            let end = cap.unwrap_or(until);
            let ask = self.asks_still_sore_at(since).filter(|&ask| ask < end);
            match (ask, cap) {
                (Some(ask), _) if ask <= now => self.ask_still_sore(ask, out),
                (_, Some(cap)) if cap <= now => self.cap_reached(index, cap, out),
                _ if until <= now => {
                    out.push(Effect::Chime(Chime::Next));
                    self.leave(index, until, StepOutcome::Done);
                    self.go_past(index, until, out);
                }
                _ => break,
            }
        }
    }

    /// When the first of its caps is reached: the hands-on clock, one area in a row, the warm cloth.
    fn cap_at(&self, index: usize, since: i64) -> Option<i64> {
        let stretch = self.stretch(index)?;
        debug_assert!(!stretch.background);
        let hands_on = stretch.hands_on.then(|| (self.cap() - self.hands_on_ms).max(0));
        let left = hands_on.into_iter().chain(self.left_in_place(stretch)).min()?;
        Some(since + left)
    }

    fn cap(&self) -> i64 {
        match self.phase {
            Phase::Whole => self.budget.cool_down_ms,
            Phase::CoolDown | Phase::Farewell => self.budget.hands_on_ms,
        }
    }

    fn cap_reached(&mut self, index: usize, at: i64, out: &mut Vec<Effect>) {
        self.leave(index, at, StepOutcome::Cut);
        self.go_past(index, at, out);
    }

    /// After a stretch: the next one, or the cool-down where the hands-on time is used up (S9).
    pub(super) fn go_past(&mut self, index: usize, at: i64, out: &mut Vec<Effect>) {
        let used_up = self.hands_on_ms >= self.cap();
        if self.phase == Phase::Whole && used_up {
            self.close_by_cap(index + 1, at, out);
        } else {
            self.enter(index + 1, at, out);
        }
    }

    /// Goes to the first place from `index` on where there is something to do or to answer.
    pub(super) fn enter(&mut self, mut index: usize, at: i64, out: &mut Vec<Effect>) {
        self.spent_ms = 0;
        self.touch();
        self.weigh_start(out);
        loop {
            let Some(item) = self.routine.items.get(index) else {
                out.push(Effect::Chime(Chime::End));
                self.state = State::Ended(self.closing.unwrap_or(Ending::Finished));
                return;
            };
            match item {
                Item::Stretch(stretch) if stretch.background => {
                    out.push(Effect::Background { index });
                    self.note(index, StepOutcome::Done);
                }
                Item::Stretch(stretch) if !self.may_run(stretch) => {
                    self.note(index, StepOutcome::Cut);
                }
                Item::Stretch(stretch) if stretch.ask.is_none() => {
                    let until = at + stretch.ms();
                    self.state = State::Running {
                        index,
                        since: at,
                        until,
                    };
                    return out.push(Effect::Say { index });
                }
                Item::Stretch(_) | Item::Question(_) => {
                    self.state = State::Asking { index };
                    return out.push(Effect::Say { index });
                }
            }
            index += 1;
        }
    }

    /// Whether the caps leave room for it.
    pub(super) fn may_run(&self, stretch: &Stretch) -> bool {
        let hands = !stretch.hands_on || self.hands_on_ms < self.cap();
        let holds = stretch.press_ms(stretch.ms());
        let here = self.left_in_place(stretch).is_none_or(|left| left > 0);
        hands && here && (holds == 0 || self.press_ms + holds <= self.budget.press_ms)
    }

    /// Counts the time from `since` to `at` and goes on counting from there.
    pub(super) fn settle(&mut self, at: i64) {
        let State::Running { index, since, until } = self.state else {
            return;
        };
        let ran = (at - since).max(0);
        self.ran_ms += ran;
        self.spent_ms += ran;
        if let Some(stretch) = self.stretch(index).cloned() {
            let begun = stretch.ms() - (until - since);
            let press = stretch.press_ms(begun + ran) - stretch.press_ms(begun);
            self.hands_on_ms += if stretch.hands_on { ran } else { 0 };
            self.press_ms += press;
            self.count_in_place(&stretch, ran);
        }
        self.state = State::Running {
            index,
            since: at,
            until,
        };
    }

    /// Writes down what became of the stretch at `index`, if it is one.
    pub(super) fn leave(&mut self, index: usize, at: i64, outcome: StepOutcome) {
        self.settle(at);
        self.note(index, outcome);
        self.spent_ms = 0;
    }

    /// Writes down that a place was not begun.
    pub(super) fn leave_out(&mut self, index: usize) {
        self.note(index, StepOutcome::Skipped);
    }

    fn note(&mut self, index: usize, outcome: StepOutcome) {
        if let Some(stretch) = self.stretch(index) {
            let done = StepDone {
                position: u16::try_from(index).unwrap_or(u16::MAX),
                step: stretch.step,
                block: stretch.block.clone(),
                outcome,
                seconds: clock::whole_seconds(self.spent_ms),
                level: stretch.level,
            };
            self.log.push(done);
        }
    }

    /// The next place is announced when five seconds are left.
    fn announce(&self, now: Moment, out: &mut Vec<Effect>) {
        if let State::Running { index, until, .. } = self.state {
            let ready = until - READY_MS;
            let next = index + 1;
            if self.seen.mono_ms < ready && ready <= now.mono_ms && next < self.items().len() {
                out.push(Effect::GetReady { index: next });
            }
        }
    }
}
