//! The 24-hour and the 48-hour question (clinical.md 13): fever, spreading, and which way it goes.

use dioxus::prelude::*;

use super::{Button, CheckRow, Weight};
use crate::domain::catalog::RoutineId;
use crate::domain::check_in::{self, Card, Mark};
use crate::domain::episode::{Episode, NewCheck, Trend};
use crate::domain::story::due;
use crate::domain::triage::Answers;
use crate::ui::context::{App, use_app, use_tr};

/// A sign that is asked for by a tick.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sign {
    Fever,
    Spreading,
}

/// What was ticked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Ticks {
    fever: bool,
    spreading: bool,
}

impl Ticks {
    fn any(self) -> bool {
        self.fever || self.spreading
    }

    fn flip(&mut self, sign: Sign) {
        match sign {
            Sign::Fever => self.fever = !self.fever,
            Sign::Spreading => self.spreading = !self.spreading,
        }
    }

    /// The answers of the check-in that are known by it; the rest is still asked.
    fn told(self, trend: Option<Trend>, answers: &mut Answers) {
        answers.trend = trend.or(answers.trend);
        if self.fever {
            check_in::set(answers, Mark::Fever, true);
        }
        if self.spreading {
            // The whole row, so that it shows as ticked.
            let row = check_in::rows(Card::Skin)
                .iter()
                .find(|row| row.key == "spreading");
            for mark in row.map_or(&[][..], |row| row.marks) {
                check_in::set(answers, *mark, true);
            }
        }
    }
}

/// Whether the questions come next: any sign, or no better (T15).
fn leads_on(ticks: Ticks, trend: Option<Trend>) -> bool {
    ticks.any() || trend != Some(Trend::Better)
}

/// Asked on home and on the page of the clog while it is due. A sign, and "same" or "worse", lead to
/// the check-in with what she just said.
#[component]
pub fn DueQuestion(clog: Episode) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut ticks = use_signal(Ticks::default);
    let asked = due(&clog, app.now()).is_some();
    let press = use_callback(move |trend: Option<Trend>| {
        answer(app, &clog, ticks.take(), trend);
    });
    if !asked {
        return rsx! {};
    }
    let signs = [
        (Sign::Fever, tr.clog_due_fever(), ticks().fever),
        (Sign::Spreading, tr.clog_due_spreading(), ticks().spreading),
    ];
    let trends = [
        (Trend::Better, tr.clog_due_better()),
        (Trend::Same, tr.clog_due_same()),
        (Trend::Worse, tr.clog_due_worse()),
    ];
    rsx! {
        section { class: "card on due",
            h2 { {tr.clog_due()} }
            p { class: "sub", {tr.clog_due_sub()} }
            ul { class: "rows", "aria-label": tr.clog_due_signs(),
                for (sign, label, on) in signs {
                    CheckRow { key: "{label}", label, on, ontoggle: move |()| ticks.write().flip(sign) }
                }
            }
            if ticks().any() {
                Button {
                    label: tr.clog_due_go(),
                    onpress: move |()| press(None),
                }
            } else {
                div { class: "triple",
                    for (trend, label) in trends {
                        Button {
                            key: "{label}",
                            label,
                            weight: Weight::Line,
                            onpress: move |()| press(Some(trend)),
                        }
                    }
                }
            }
        }
    }
}

/// Keeps the answer; the check-in is begun before that, so that a kill between the two asks again.
fn answer(app: App, clog: &Episode, ticks: Ticks, trend: Option<Trend>) {
    let Some(due) = due(clog, app.now()) else { return };
    if leads_on(ticks, trend) {
        app.begin(RoutineId::ClogRelief);
        app.change_draft(|draft| ticks.told(trend, &mut draft.answers));
    }
    let check = NewCheck {
        at: app.now(),
        kind: due.kind(),
        pain: None,
        size: None,
        skin_changed: ticks.spreading.then_some(true),
        temperature: None,
        trend,
    };
    let (database, id) = (app.database(), clog.id);
    app.write(async move { database.add_check(id, check).await.map(|_| ()) });
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::check_in::is_on;
    use crate::domain::triage::{Outcome, Urgency, evaluate};

    fn answered(ticks: Ticks, trend: Option<Trend>) -> Answers {
        let mut answers = Answers::none_of_these();
        answers.conditions = Some(BTreeSet::new());
        ticks.told(trend, &mut answers);
        answers
    }

    #[test]
    fn a_fever_is_known_in_the_check_in() {
        let ticks = Ticks {
            fever: true,
            spreading: false,
        };
        let verdict = evaluate(&answered(ticks, None));
        assert_eq!(
            (verdict.outcome, verdict.urgency),
            (Outcome::Call, Some(Urgency::Now))
        );
    }

    #[test]
    fn a_spreading_colour_stands_ticked_on_its_card() {
        let ticks = Ticks {
            fever: false,
            spreading: true,
        };
        let answers = answered(ticks, None);
        let row = check_in::rows(Card::Skin)
            .iter()
            .find(|row| row.key == "spreading");
        assert!(row.is_some_and(|row| is_on(&answers, row)));
        let verdict = evaluate(&answers);
        assert_eq!(
            (verdict.outcome, verdict.urgency),
            (Outcome::Call, Some(Urgency::Today))
        );
    }

    #[test]
    fn only_better_without_a_sign_ends_it() {
        let quiet = Ticks::default();
        assert!(!leads_on(quiet, Some(Trend::Better)));
        assert!(leads_on(quiet, Some(Trend::Same)) && leads_on(quiet, Some(Trend::Worse)));
        let mut ticks = quiet;
        ticks.flip(Sign::Fever);
        assert!(leads_on(ticks, Some(Trend::Better)) && leads_on(ticks, None));
        ticks.flip(Sign::Fever);
        ticks.flip(Sign::Spreading);
        assert!(leads_on(ticks, Some(Trend::Better)));
    }
}
