//! How it feels: less pressure, and what follows where it hurts more (S1 of clinical.md 9).

use super::{Chime, Effect, Feel, Phase, Player, State, Why};
use crate::domain::catalog::{CAPS, TechniqueId};
use crate::domain::routine::{Item, Stretch};
use crate::domain::technique::{Level, StopCode};

/// How long less pressure may take to help.
const HELPS_MS: i64 = CAPS.worse_end_s as i64 * 1_000;

impl Player {
    /// One level softer, here and in what is still to come of the same technique.
    pub(super) fn lighter(&mut self, at: i64) {
        let Some(technique) = self.touching() else {
            return;
        };
        self.settle(at);
        let from = self.state.index().unwrap_or_default();
        let mut changed = false;
        let items = self.routine.items.iter_mut().skip(from);
        for stretch in items.flat_map(Item::every_mut) {
            if stretch.technique() == technique {
                let level = stretch.level.map(Level::lighter);
                changed |= level != stretch.level;
                stretch.level = level;
            }
        }
        if changed {
            self.touch();
        }
    }

    /// The technique of the stretch at hand, where there is touch.
    fn touching(&self) -> Option<TechniqueId> {
        let held = matches!(self.state, State::Asking { .. } | State::Stopped { .. });
        let stretch = self.stretch(self.state.index()?)?;
        (!held && stretch.level.is_some()).then(|| stretch.technique())
    }

    /// How it feels. More sore ends it at a check; in a stroke it lightens first, and 20 s later it is
    /// asked whether that helped (S1).
    pub(super) fn feel(&mut self, feel: Feel, at: i64, out: &mut Vec<Effect>) {
        match self.state {
            State::Running { index, .. } => self.feel_in(index, feel, at, out),
            State::Paused {
                why: Why::StillSore, ..
            } => self.told_whether_sore(feel, at, out),
            _ => {}
        }
    }

    fn feel_in(&mut self, index: usize, feel: Feel, at: i64, out: &mut Vec<Effect>) {
        let check = self.stretch(index).is_some_and(Stretch::is_check);
        match feel {
            Feel::Same => {}
            Feel::Eased => self.sore_at_ms = None,
            Feel::Softer => self.flows(index, at, out),
            Feel::Sore if check => self.end_gently(Some(StopCode::S1), at, out),
            Feel::Sore => self.hurts_more(index, at, out),
        }
    }

    /// It hurts more in a stroke: one level lower, here and in all that is still to come. The end where
    /// nothing lighter exists, unless it was lightened a moment ago.
    fn hurts_more(&mut self, index: usize, at: i64, out: &mut Vec<Effect>) {
        if self.touching().is_none() {
            return;
        }
        self.settle(at);
        let level = self.stretch(index).and_then(|stretch| stretch.level);
        let lower = level.map(Level::lighter);
        if lower == level {
            if self.sore_at_ms.is_none() {
                self.end_gently(Some(StopCode::S1), at, out);
            }
            return;
        }
        let rest = self.routine.items.iter_mut().skip(index);
        let endings = self
            .routine
            .cool_down
            .iter_mut()
            .chain(&mut self.routine.farewell);
        for stretch in rest.flat_map(Item::every_mut).chain(endings) {
            stretch.level = stretch.level.min(lower.or(stretch.level));
        }
        if self.technique_at(index) != Some(TechniqueId::Compress) {
            // Gentle holds are for pain that has not risen (R6).
            self.close_holds();
        }
        self.sore_at_ms.get_or_insert(self.ran_ms);
        self.touch();
    }

    /// When it must be asked whether less pressure helped, on the monotonic clock; `since` is where the
    /// time that is not counted yet began.
    pub(super) fn asks_still_sore_at(&self, since: i64) -> Option<i64> {
        let sore = self.sore_at_ms.filter(|_| self.phase == Phase::Whole)?;
        Some(since + (sore + HELPS_MS - self.ran_ms).max(0))
    }

    /// Holds the session and asks; no stroke runs on meanwhile.
    pub(super) fn ask_still_sore(&mut self, at: i64, out: &mut Vec<Effect>) {
        self.settle(at);
        if let State::Running { index, until, .. } = self.state {
            out.push(Effect::Chime(Chime::StillSore));
            self.state = State::Paused {
                index,
                left_ms: until - at,
                why: Why::StillSore,
            };
        }
    }

    fn told_whether_sore(&mut self, feel: Feel, at: i64, out: &mut Vec<Effect>) {
        if feel == Feel::Sore {
            return self.end_gently(Some(StopCode::S1), at, out);
        }
        self.sore_at_ms = None;
        self.go_on(at, out);
    }
}
