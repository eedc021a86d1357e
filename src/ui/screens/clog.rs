//! One clog from its start to its end, and the list of all.

mod line;
mod notes;

use dioxus::prelude::*;

use crate::domain::at::At;
use crate::domain::catalog::RoutineId;
use crate::domain::episode::{Episode, EpisodeHead};
use crate::domain::ids::EpisodeId;
use crate::domain::session::Session;
use crate::domain::story::Due;
use crate::l10n::Tr;
use crate::store::EpisodeStory;
use crate::ui::components::{Button, DueQuestion, Glyph, Page, Row, Tab, TodaysPlan, Weight};
use crate::ui::context::{use_app, use_tr};
use crate::ui::explain::Explain;
use crate::ui::route::Route;

use line::Line;

/// Every clog, the newest first.
#[component]
pub fn Clogs() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let all = use_resource(move || {
        // Read again when something was written.
        let _ = app.overview.read().open.as_ref().map(|open| open.id);
        let database = app.database();
        async move { database.episodes().await }
    });
    let body = match &*all.read_unchecked() {
        None => rsx! {},
        Some(Err(error)) => rsx! { p { role: "alert", {error.explain(&tr)} } },
        Some(Ok(all)) if all.is_empty() => rsx! { p { class: "lead", {tr.clogs_none()} } },
        Some(Ok(all)) => rsx! {
            ul { class: "rows",
                for head in all.iter().cloned() {
                    HeadRow { key: "{head.id}", head }
                }
            }
        },
    };
    rsx! {
        Page { title: tr.clogs_title(), nav: Tab::Clogs, {body} }
    }
}

#[component]
fn HeadRow(head: EpisodeHead) -> Element {
    let tr = use_tr();
    let id = head.id;
    let state = match head.gone {
        Some(gone) => tr.clog_gone_after(tr.span(gone.since(head.onset))),
        None => tr.clogs_open(),
    };
    let place = tr.place(head.place);
    rsx! {
        Row {
            title: place,
            sub: tr.clogs_line(tr.day_and_clock(head.onset), state),
            onpress: move |()| {
                navigator().push(Route::Clog { id });
            },
        }
    }
}

/// One clog: its line, what was tried, what comes next.
#[component]
pub fn Clog(id: EpisodeId) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let story = use_resource(use_reactive!(|id| {
        let _ = app.overview.read().recent_sessions.len();
        let database = app.database();
        async move { database.episode(id).await }
    }));
    match &*story.read_unchecked() {
        None => rsx! {},
        Some(Err(error)) => rsx! {
            Page { title: tr.clogs_title(), back: Route::Clogs {},
                p { role: "alert", {error.explain(&tr)} }
            }
        },
        Some(Ok(story)) => rsx! { ClogView { story: story.clone() } },
    }
}

#[component]
fn ClogView(story: EpisodeStory) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let (episode, id) = (story.episode.clone(), story.episode.id);
    let state = match episode.gone {
        Some(gone) => tr.clog_gone_after(tr.span(gone.since(episode.onset))),
        None => tr.clog_open_for(tr.span(app.now().since(episode.onset))),
    };
    let place = tr.place(episode.head().place);
    rsx! {
        Page {
            title: tr.clog_title(tr.side(episode.side)),
            back: Route::Clogs {},
            foot: rsx! { ClogFoot { episode: episode.clone() } },
            div { class: "stack-s",
                p { class: "strong", "{place}" }
                p { class: "sub", {tr.clog_since(tr.day_and_clock(episode.onset))} }
                p { class: "sub", "{state}" }
            }
            DueQuestion { clog: episode.clone() }
            Line { episode: episode.clone(), sessions: story.sessions.clone() }
            notes::Notes { id: episode.id, notes: story.notes.clone(), gone: episode.gone.is_some() }
            Tried { sessions: story.sessions.clone() }
            // Its routines begin about the clog that is open, which this must be.
            if app.overview.read().open.as_ref().is_some_and(|open| open.id == story.episode.id) {
                TodaysPlan {}
            }
            ul { class: "rows",
                Row {
                    glyph: Glyph::File,
                    title: tr.summary_way(),
                    sub: tr.summary_way_sub(),
                    onpress: move |()| {
                        navigator().push(Route::ClogSummary { id });
                    },
                }
            }
            section { class: "stack",
                h2 { {tr.clog_answers()} }
                ul { class: "rows",
                    for check in story.triage.iter().rev().cloned() {
                        Row {
                            key: "{check.id}",
                            title: tr.table(&check.verdict.head_key()),
                            sub: tr.day_and_clock(check.at),
                            onpress: move |()| {
                                navigator().push(Route::Verdict { id: check.id });
                            },
                        }
                    }
                }
            }
            NextStep { episode }
        }
    }
}

#[component]
fn ClogFoot(episode: Episode) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let id = episode.id;
    if episode.gone.is_some() {
        return rsx! {
            Button {
                label: tr.clog_back(),
                weight: Weight::Line,
                onpress: move |()| {
                    let database = app.database();
                    app.write(async move { database.reopen_episode(id).await });
                },
            }
        };
    }
    rsx! {
        Button {
            label: tr.clog_ease(),
            weight: Weight::Huge,
            onpress: move |()| app.begin_for(RoutineId::ClogRelief, Some(&episode)),
        }
        Button {
            label: tr.clog_gone(),
            weight: Weight::Line,
            onpress: move |()| app.mark_gone(id),
        }
    }
}

/// The sessions, each with what it did to the pain.
#[component]
fn Tried(sessions: Vec<Session>) -> Element {
    let tr = use_tr();
    rsx! {
        section { class: "stack",
            h2 { {tr.clog_tried()} }
            if sessions.is_empty() {
                p { class: "sub", {tr.clog_tried_none()} }
            }
            ul { class: "rows",
                for session in sessions {
                    Row {
                        key: "{session.id}",
                        title: title(&tr, &session),
                        sub: change(&tr, &session),
                    }
                }
            }
        }
    }
}

fn title(tr: &Tr, session: &Session) -> String {
    let seconds: u32 = session.steps.iter().map(|step| step.seconds).sum();
    let length = tr.span(i64::from(seconds.div_ceil(60)) * crate::domain::at::MINUTE);
    tr.clog_session(tr.run(session.routine, session.by_helper), length)
}

fn change(tr: &Tr, session: &Session) -> String {
    let when = tr.day_and_clock(session.started);
    let pain = match (session.pain_before, session.pain_after) {
        (Some(from), Some(to)) => tr.clog_session_change(tr.number(from.score()), tr.number(to.score())),
        _ => tr.clog_session_open(),
    };
    tr.clogs_line(when, pain)
}

/// The instants at which the app still asks how it is.
fn asks(episode: &Episode, now: At) -> Vec<At> {
    let all = [Due::Day, Due::TwoDays].map(|due| due.at(episode.opened));
    all.into_iter().filter(|at| at.since(now) > 0).collect()
}

/// What comes next: the 24-hour and the 48-hour question, or a call.
#[component]
fn NextStep(episode: Episode) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let times: Vec<String> = asks(&episode, app.now())
        .into_iter()
        .map(|at| tr.day_and_clock(at))
        .collect();
    rsx! {
        section { class: "card flat",
            h2 { {tr.clog_next()} }
            if episode.gone.is_some() {
                p { {tr.clog_next_gone()} }
            } else {
                if !times.is_empty() {
                    p { {tr.clog_next_ask(tr.list(&times))} }
                }
                p { {tr.clog_next_call()} }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::at::HOUR;
    use crate::domain::breast_map::Side;
    use crate::domain::episode::Place;

    #[test]
    fn both_questions_are_named_until_they_are_due() {
        let opened = At::new(1_774_692_000_000, 60).unwrap();
        let episode = EpisodeHead {
            id: EpisodeId(1),
            place: Place::AllOver(Side::Left),
            size: None,
            onset: opened.plus(-5 * HOUR),
            opened,
            gone: None,
        }
        .with(Vec::new());
        let after = |hours| asks(&episode, opened.plus(hours * HOUR));
        assert_eq!(after(1), [opened.plus(24 * HOUR), opened.plus(48 * HOUR)]);
        assert_eq!(after(24), [opened.plus(48 * HOUR)]);
        assert_eq!(after(48), []);
    }
}
