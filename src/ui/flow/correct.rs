//! "Change an answer" (clinical.md D7): the answers of a check again, with its clog.

use dioxus::prelude::*;

use super::needs_place;
use crate::domain::at::HOUR;
use crate::domain::catalog::RoutineId;
use crate::domain::episode::Amended;
use crate::domain::triage::{Answered, Hours};
use crate::ui::context::App;
use crate::ui::draft::{Draft, Known};
use crate::ui::route::Route;

impl App {
    /// "Change an answer" (clinical.md D7): the same answers again, from the first thing that was asked.
    pub fn correct(self, check: &Answered) {
        let clog = {
            let overview = self.overview.peek();
            check.episode.and_then(|id| {
                let head = overview.ninety_days.iter().find(|head| head.id == id).cloned();
                head.or_else(|| {
                    let open = overview.open.clone().filter(|open| open.id == id);
                    open.map(|open| open.head())
                })
            })
        };
        let (answers, id, at) = (check.answers.clone(), check.id, check.at);
        self.change_draft(move |draft| {
            let asked = draft.judged.filter(|judged| judged.at == at);
            let whole = asked.is_none_or(|judged| judged.whole);
            *draft = Draft {
                routine: asked.map_or(RoutineId::ClogRelief, |_| draft.routine),
                plan: asked.and(draft.plan),
                all: whole,
                place: clog.as_ref().map(|clog| clog.place).or(draft.place),
                size: answers.lump_cm,
                clog: clog.map(|clog| Known {
                    id: clog.id,
                    onset: clog.onset,
                }),
                corrects: Some(id),
                answers,
                cold: draft.cold,
                ..Draft::default()
            };
        });
        let start = if needs_place(self.draft.peek().routine) {
            Route::Spot {}
        } else {
            self.place_after_health()
        };
        self.go(start);
    }

    /// What a correction says of its clog; hours that she did not change leave its beginning as it is.
    pub(super) fn amended(self, draft: &Draft, hours: Option<Hours>) -> Option<Amended> {
        let (clog, place) = draft.clog.zip(draft.place)?;
        let overview = self.overview.peek();
        let first = overview
            .triage
            .iter()
            .find(|check| Some(check.id) == draft.corrects)?;
        let onset = match hours {
            Some(hours) if first.answers.hours != Some(hours) => {
                first.at.plus(-i64::from(hours.get()) * HOUR)
            }
            _ => clog.onset,
        };
        Some(Amended {
            id: clog.id,
            place,
            size: draft.size,
            onset,
        })
    }
}
