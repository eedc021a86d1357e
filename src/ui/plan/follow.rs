//! A plan that counts: what of it is done today, and the way of one of its routines through the check-in to a session.

use dioxus::prelude::*;

use crate::domain::caps::{CapState, allowed};
use crate::domain::catalog::RoutineId;
use crate::domain::day::Day;
use crate::domain::pain::Pain;
use crate::domain::plan::{Done, Followed, KeptPlan, Plan, adherence};
use crate::domain::routine::{NotPlanned, Planned, Wishes, build_planned};
use crate::ui::context::App;

/// What a routine of a plan comes to for somebody to whom everything is open.
///
/// # Errors
///
/// Those of [`build_planned`].
pub fn preview(plan: &Plan, place: usize) -> Result<Planned, NotPlanned> {
    let open = Wishes {
        pain: Some(Pain::NONE),
        ..Wishes::default()
    };
    build_planned(plan, place, &open, None)
}

impl App {
    /// The plan that counts today.
    #[must_use]
    pub fn plan_today(self) -> Option<KeptPlan> {
        let today = self.now().date();
        let overview = self.overview.read();
        overview.plan.clone().filter(|kept| kept.counts_on(today))
    }

    /// The plan that she accepted last and has not ended, where none counts today: not begun yet, or run out.
    #[must_use]
    pub fn plan_beside(self) -> Option<KeptPlan> {
        let last = self.overview.read().last_plan.clone();
        last.filter(|_| self.plan_today().is_none())
    }

    /// What was done of a plan in her day so far, routine by routine.
    #[must_use]
    pub fn done_today(self, kept: &KeptPlan) -> Vec<Done> {
        // A plan counts by the calendar, and her day may begin later than that.
        let day = Day {
            date: self.now().date(),
            ..self.today()
        };
        adherence(kept, &self.overview.read().recent_sessions, &day)
    }

    /// Starts a check-in for a routine of the plan that counts today.
    pub fn begin_planned(self, place: u8) {
        let Some(kept) = self.plan_today() else { return };
        if let Ok(planned) = preview(&kept.plan, place.into()) {
            let followed = Followed {
                plan: kept.id,
                routine: place,
            };
            self.begin_following(planned.routine.id, Some(followed));
        }
    }

    /// Starts the check-in anew, for what it was for.
    pub fn begin_anew(self, routine: RoutineId) {
        match self.followed() {
            Some((_, place)) => self.begin_planned(place),
            None => self.begin(routine),
        }
    }

    /// The routine of a plan that the check-in is for, while that plan counts.
    #[must_use]
    pub fn followed(self) -> Option<(KeptPlan, u8)> {
        let wanted = self.draft.read().plan?;
        let kept = self.plan_today().filter(|kept| kept.id == wanted.plan)?;
        Some((kept, wanted.routine))
    }

    /// The plan's own name of what the check-in is for, with the language that it is in.
    #[must_use]
    pub fn followed_name(self) -> Option<(String, String)> {
        let (kept, place) = self.followed()?;
        let routine = kept.plan.routines.get(usize::from(place))?;
        Some((routine.name.to_string(), kept.plan.language.to_string()))
    }

    /// What is left of the plan's routine under the check that was made last; `None` where the check-in is for none.
    #[must_use]
    pub fn planned(self, holding: bool) -> Option<Result<Planned, NotPlanned>> {
        let (kept, place) = self.followed()?;
        let verdict = self.verdict_for(&self.draft.read());
        Some(kept.build(place, &self.wishes(holding), verdict.as_ref()))
    }

    /// Whether such a routine may begin now, for the caps.
    #[must_use]
    pub fn is_free(self, routine: RoutineId) -> bool {
        let overview = self.overview.peek();
        allowed(&overview.recent_sessions, routine, self.now()) == CapState::Free
    }
}
