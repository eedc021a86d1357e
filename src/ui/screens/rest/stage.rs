//! The second stage of a session whose first was feather touch or cold (clinical.md D3).

use dioxus::prelude::*;

use crate::domain::catalog::RoutineId;
use crate::domain::episode::Place;
use crate::domain::pain::Pain;
use crate::domain::rest::{Stage, Staged, stage};
use crate::domain::triage::{Answered, Answers};
use crate::platform::clock::sleep;
use crate::ui::components::{Button, PainScale};
use crate::ui::context::{App, use_app, use_tr};

/// The check whose verdict is a first stage, if it was the last one.
fn first_stage(app: App) -> Option<Answered> {
    app.last_check().filter(|check| app.verdict_now(check).stage)
}

/// Where the first stage is: what comes first, the rating after the cold, or the way on.
#[component]
pub(super) fn NextStage() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut now = use_signal(|| app.now());
    use_future(move || async move {
        loop {
            sleep(1_000).await;
            now.set(app.now());
        }
    });
    let Some(check) = first_stage(app) else {
        return rsx! {};
    };
    let session = app.last_session();
    let draft = app.draft.read();
    let staged = Staged {
        check: check.at,
        session: session.as_ref(),
        cooled: draft.cooled,
        rated: draft.rerated,
    };
    let (at, rated) = (stage(staged, now()), draft.rerated);
    rsx! {
        match at {
            Stage::Closed => rsx! {},
            Stage::First => rsx! { p { class: "note", {tr.after_stage_first()} } },
            Stage::Cools(over) => rsx! {
                p { class: "note", {tr.after_stage_cools(tr.day_and_clock(over))} }
            },
            Stage::Rate | Stage::StillSore => rsx! {
                section { class: "card",
                    h2 { {tr.after_pain()} }
                    PainScale {
                        label: tr.after_pain(),
                        now: rated,
                        before: check.answers.pain,
                        onpick: move |pain| app.change_draft(move |draft| draft.rerated = Some(pain)),
                    }
                    if at == Stage::StillSore {
                        p { class: "strong", role: "status", {tr.after_stage_still()} }
                    }
                }
            },
            Stage::GoOn(pain) => rsx! {
                section { class: "card on",
                    p { {tr.after_stage()} }
                    Button { label: tr.after_stage_go(), onpress: move |()| go_on(app, &check, pain) }
                }
            },
        }
    }
}

/// One list of signs with "None of these"; what was answered before stays, with the pain of now.
fn go_on(app: App, check: &Answered, pain: Pain) {
    let answers = Answers {
        pain: Some(pain),
        ..check.answers.clone()
    };
    let open = app.overview.peek().open.clone();
    app.change_draft(move |draft| {
        draft.routine = RoutineId::ClogRelief;
        draft.plan = None;
        draft.stage = true;
        draft.all = false;
        draft.asked_again = false;
        draft.corrects = None;
        draft.minutes = None;
        draft.answers = answers;
        if let Some(open) = open {
            draft.place = draft
                .place
                .or(Some(open.spot.map_or(Place::AllOver(open.side), Place::Spot)));
        }
    });
    app.go(app.first_place());
}
