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

#[cfg(test)]
mod tests {
    use dioxus::prelude::*;

    use super::*;
    use crate::domain::at::{DAY, HOUR};
    use crate::domain::breast_map::Side;
    use crate::domain::catalog::TechniqueId;
    use crate::domain::episode::{NewEpisode, Place};
    use crate::domain::plan::{Came, NewPlan};
    use crate::domain::routine::Ban;
    use crate::domain::triage::PainGoMax;
    use crate::platform::Platform;
    use crate::store::{Error, Result, Store};
    use crate::ui::form::OnDesk;
    use crate::ui::testing::{Screen, still};

    const FULL: &str = include_str!("../../../tests/fixtures/plan/good-full.json");

    /// A clog, and the plan where one is wanted.
    fn screen(with_plan: bool) -> Result<Screen> {
        let platform = still(Platform::none());
        let now = platform.clock.now();
        let mut store = Store::in_memory()?;
        store.open_episode(&NewEpisode {
            place: Place::AllOver(Side::Left),
            size: None,
            onset: now.plus(-HOUR),
            opened: now.plus(-HOUR),
        })?;
        if with_plan {
            store.accept_plan(&NewPlan {
                plan: Plan::read(FULL.as_bytes()).map_err(Error::internal)?,
                accepted: now.plus(-DAY),
                came: Came::File,
            })?;
        }
        Screen::open(|| rsx! {}, store, platform)
    }

    #[test]
    fn a_routine_of_the_plan_leads_through_the_questions_of_its_kind_and_is_kept_so() -> Result<()> {
        let screen = screen(true)?;
        for (place, like) in [
            (0, RoutineId::CalmOnly),
            (1, RoutineId::ClogRelief),
            (2, RoutineId::HandExpress),
        ] {
            screen.tap(|app| app.begin_planned(place));
            let draft = screen.tap(|app| app.draft.peek().clone());
            assert_eq!(draft.routine, like);
            assert_eq!(draft.plan.map(|followed| followed.routine), Some(place));
            assert!(draft.clog.is_some(), "the clog that is there");
            let text =
                OnDesk::text(&draft, None, &crate::ui::sharing::Wish::default(), None).unwrap_or_default();
            let back: OnDesk = serde_json::from_str(&text).map_err(Error::internal)?;
            assert_eq!(back.draft, draft, "a kill loses nothing of it");
        }
        screen.tap(|app| app.begin(RoutineId::ClogRelief));
        assert_eq!(screen.tap(|app| app.draft.peek().plan), None);
        assert!(screen.tap(|app| app.planned(false)).is_none());
        Ok(())
    }

    #[test]
    fn what_is_built_follows_the_plan_and_knows_it() -> Result<()> {
        let screen = screen(true)?;
        screen.tap(|app| app.begin_planned(0));
        let planned = screen
            .tap(|app| app.planned(false))
            .unwrap()
            .map_err(Error::internal)?;
        let followed = screen.tap(|app| app.draft.peek().plan);
        assert_eq!(
            (planned.routine.id, planned.routine.plan),
            (RoutineId::CalmOnly, followed)
        );
        let steps: Vec<&str> = planned
            .routine
            .nominal()
            .map(|stretch| stretch.step.as_str())
            .collect();
        assert_eq!(&steps[..3], ["wu4", "ly2", "ly3"]);
        Ok(())
    }

    #[test]
    fn the_word_of_the_plan_goes_into_every_check_and_its_limits_into_every_session() -> Result<()> {
        let with = screen(true)?;
        with.tap(|app| app.begin(RoutineId::ClogRelief));
        let answers = with.tap(App::full_answers);
        assert_eq!(answers.pain_go_max, PainGoMax::new(5).ok());
        let word = answers.plan.unwrap();
        assert_eq!((word.seen.len(), word.sooner.pain), (2, Some(7)));
        let wishes = with.tap(|app| app.wishes(false));
        assert!(wishes.bf4 && wishes.limits.bans.contains(&Ban::Cold));
        assert_eq!(wishes.pain_go_max.get(), 5);
        assert!(
            !wishes
                .limits
                .bans
                .contains(&Ban::Technique(TechniqueId::Compress)),
            "holds stay on"
        );

        let without = screen(false)?;
        without.tap(|app| app.begin(RoutineId::ClogRelief));
        let answers = without.tap(App::full_answers);
        assert_eq!((answers.pain_go_max, answers.plan), (None, None));
        assert!(!without.tap(|app| app.wishes(false)).bf4);
        Ok(())
    }
}
