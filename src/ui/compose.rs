//! A therapist's plan that is being written: what is typed and tapped, kept at every tap.

mod draft;
mod files;
mod finish;

use dioxus::prelude::*;

pub use draft::{Composing, ItemDraft, LengthDraft, RoutineDraft, SeenDraft, View};
pub use files::{Made, Opened, Wanted, make, read};

use super::context::App;

impl App {
    /// The plan that is being written; an empty one where there was none.
    #[must_use]
    pub fn composing(self) -> Composing {
        let known = self.compose.read().clone();
        known.unwrap_or_else(|| self.empty_plan())
    }

    fn empty_plan(self) -> Composing {
        Composing::new(self.now().date(), self.tr.peek().locale().tag())
    }

    /// Changes the plan that is being written; kept at once.
    pub fn change_plan(mut self, change: impl FnOnce(&mut Composing)) {
        let known = self.compose.peek().clone();
        let mut plan = known.unwrap_or_else(|| self.empty_plan());
        change(&mut plan);
        self.compose.set(Some(plan));
        self.keep_place(None);
    }

    /// Changes one routine of it.
    pub fn change_routine(self, place: usize, change: impl FnOnce(&mut RoutineDraft)) {
        self.change_plan(|plan| {
            if let Some(routine) = plan.routines.get_mut(place) {
                change(routine);
            }
        });
    }

    /// Opens a part of it.
    pub fn show_plan(self, view: View) {
        self.change_plan(|plan| plan.view = view);
    }

    /// Takes it away.
    pub fn forget_plan(mut self) {
        self.compose.set(None);
        self.keep_place(None);
    }
}
