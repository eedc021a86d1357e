//! A therapist's plan that is being written: what is typed and tapped, kept at every tap, and what is wrong with it in
//! words.

mod draft;
mod files;
mod finish;

use dioxus::prelude::*;

pub use draft::{Composing, ItemDraft, LengthDraft, RoutineDraft, SeenDraft, View};
pub use files::{Made, Opened, Wanted, make, read};

use super::context::App;
use crate::domain::plan::{BadPlan, Why};
use crate::domain::routine::{Limited, Why as Limit};
use crate::l10n::Tr;

/// What is wrong with a field of a plan, and the mend.
#[must_use]
pub fn fault(bad: &BadPlan, tr: &Tr) -> String {
    let count = |number: usize| tr.number(i64::try_from(number).unwrap_or(i64::MAX));
    let day = |text: &str| {
        text.parse()
            .map_or_else(|_| text.to_owned(), |day| tr.full_day(day))
    };
    match &bad.why {
        Why::TooLarge { .. } => tr.compose_why_too_large(),
        Why::NotJson { .. } | Why::NotAPlan => tr.compose_why_not_a_plan(),
        Why::TooNew { .. } => tr.compose_why_too_new(),
        Why::WrongVersion { .. } => tr.compose_why_version(),
        Why::Missing | Why::TextLength { found: 0, .. } => tr.compose_why_missing(),
        Why::UnknownField { .. } => tr.compose_why_unknown_field(),
        Why::WrongKind { .. } => tr.compose_why_kind(),
        Why::UnknownId { found, .. } => tr.compose_why_unknown(found.as_str()),
        Why::OutOfRange { least, most, .. } => tr.compose_why_range(least.as_str(), most.as_str()),
        Why::TextLength { found, most } => tr.compose_why_length(count(*found), count(*most)),
        Why::HiddenSign { .. } => tr.compose_why_hidden(),
        Why::TooMany { found, least, most } => {
            tr.compose_why_many(count(*found), count(*least), count(*most))
        }
        Why::NoDate { .. } => tr.compose_why_date(),
        Why::EndsBefore { first } => tr.compose_why_ends_before(day(first)),
        Why::TooLate { last } => tr.compose_why_too_late(day(last)),
        Why::NoLanguage { .. } => tr.compose_why_language(),
        Why::BothLengths => tr.compose_why_both(),
        Why::NothingRepeats => tr.compose_why_repeats(),
        Why::Twice => tr.compose_why_twice(),
        Why::NotBf4 => tr.compose_why_bf4(),
        Why::LeftOut => tr.compose_why_left_out(),
        Why::NoPress => tr.compose_why_press(),
        Why::TooLong { seconds, most } => {
            let length = |seconds: u32| tr.minutes_seconds(seconds);
            tr.compose_why_too_long(length(*seconds), length(*most))
        }
    }
}

/// Where the app limits a plan, after what it is about.
#[must_use]
pub fn limit(limited: &Limited, routine: &str, tr: &Tr) -> String {
    let what = limited.step.map_or_else(
        || routine.to_owned(),
        |step| tr.table(&format!("steps-{step}-short")),
    );
    let what = what.trim_end_matches(['.', '。', '।']);
    let why = match limited.why {
        Limit::Plan => tr.compose_limited_plan(),
        Limit::NothingLeft => tr.compose_limited_nothing(),
        Limit::Check | Limit::Choice | Limit::TooSore | Limit::OneHand | Limit::Seconds { given: 0, .. } => {
            tr.compose_limited_left_out()
        }
        Limit::Pressure { given, .. } => tr.compose_limited_pressure(tr.level(given)),
        Limit::Seconds { asked, given, .. } => tr.compose_limited_seconds(tr.number(given), tr.number(asked)),
        Limit::FeedFirst => tr.compose_limited_feed_first(),
        Limit::NippleFirst => tr.compose_limited_nipple_first(),
        Limit::WarmthAsked => tr.compose_limited_warmth(),
        Limit::Closing => tr.compose_limited_closing(),
        Limit::Times { asked, given } => tr.compose_limited_times(tr.number(given), tr.number(asked)),
    };
    tr.compose_limited_is(what, why)
}

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
