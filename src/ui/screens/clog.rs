//! One clog from its start to its end, and the list of all.

mod notes;

use dioxus::prelude::*;

use crate::art::chart::{Check as Point, chart};
use crate::domain::at::{DAY, HOUR};
use crate::domain::catalog::RoutineId;
use crate::domain::episode::{Episode, EpisodeHead};
use crate::domain::ids::EpisodeId;
use crate::domain::session::Session;
use crate::domain::story::pain_line;
use crate::domain::units::LumpSize;
use crate::l10n::{Tr, plain};
use crate::store::EpisodeStory;
use crate::ui::components::{Button, Drawing, Page, Row, Tab, Weight};
use crate::ui::context::{use_app, use_tr};
use crate::ui::explain::Explain;
use crate::ui::route::Route;

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
    let episode = story.episode.clone();
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
            Line { episode: episode.clone(), sessions: story.sessions.clone() }
            notes::Notes { id: episode.id, notes: story.notes.clone(), gone: episode.gone.is_some() }
            Tried { sessions: story.sessions.clone() }
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

/// Pain and size over time: a drawing, and the same as a table for who cannot see it.
#[component]
fn Line(episode: Episode, sessions: Vec<Session>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let line = pain_line(&episode, &sessions);
    let (Some(first), Some(last)) = (line.first(), line.last()) else {
        return rsx! {};
    };
    let start = first.at;
    #[allow(clippy::cast_precision_loss)] // hours of a clog
    let hours = |ms: i64| ms as f32 / HOUR as f32;
    let mut points: Vec<Point> = line
        .iter()
        .map(|point| Point {
            hours: hours(point.at.since(start)),
            pain: Some(f32::from(point.pain.score())),
            lump_mm: size_at(&episode, point.at.utc_ms()),
            gone: false,
        })
        .collect();
    if let Some(gone) = episode.gone {
        points.push(Point {
            hours: hours(gone.since(start)),
            pain: None,
            lump_mm: None,
            gone: true,
        });
    }
    let label = match line.len() {
        1 => tr.clog_chart_one(tr.number(first.pain.score())),
        _ => tr.clog_chart_alt(tr.number(first.pain.score()), tr.number(last.pain.score())),
    };
    let drawn = chart(app.settings().tone, &points);
    rsx! {
        section { class: "stack",
            h2 { {tr.clog_chart()} }
            div { class: "chart",
                Drawing { svg: drawn.scene.svg(Some(&plain(&label))) }
                div { class: "chart-ends sub num", "aria-hidden": "true",
                    span { {tr.day_and_clock(first.at)} }
                    span { {tr.day_and_clock(last.at)} }
                }
            }
            table {
                thead {
                    tr {
                        th { scope: "col", {tr.clog_table_when()} }
                        th { scope: "col", {tr.clog_table_pain()} }
                        th { scope: "col", {tr.clog_table_size()} }
                    }
                }
                tbody {
                    for (index, point) in line.iter().enumerate() {
                        tr { key: "{index}",
                            td { {tr.day_and_clock(point.at)} }
                            td { class: "num", {tr.number(point.pain.score())} }
                            td { {size_words(&tr, &episode, point.at.utc_ms())} }
                        }
                    }
                }
            }
        }
    }
}

/// The last size that was told at or before an instant.
fn last_size(episode: &Episode, utc_ms: i64) -> Option<LumpSize> {
    let told = episode.checks.iter().filter(|check| check.at.utc_ms() <= utc_ms);
    told.filter_map(|check| check.size).next_back().or(episode.size)
}

fn size_at(episode: &Episode, utc_ms: i64) -> Option<f32> {
    let mm = last_size(episode, utc_ms)?.mm();
    i16::try_from(mm).ok().map(f32::from)
}

fn size_words(tr: &Tr, episode: &Episode, utc_ms: i64) -> String {
    last_size(episode, utc_ms).map_or_else(String::new, |size| tr.lump_size(size))
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
    tr.clog_session(tr.routine(session.routine), length)
}

fn change(tr: &Tr, session: &Session) -> String {
    let when = tr.day_and_clock(session.started);
    let pain = match (session.pain_before, session.pain_after) {
        (Some(from), Some(to)) => tr.clog_session_change(tr.number(from.score()), tr.number(to.score())),
        _ => tr.clog_session_open(),
    };
    tr.clogs_line(when, pain)
}

/// What comes next: the 24-hour question, or a call.
#[component]
fn NextStep(episode: Episode) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let day = episode.opened.plus(DAY);
    rsx! {
        section { class: "card flat",
            h2 { {tr.clog_next()} }
            if episode.gone.is_some() {
                p { {tr.clog_next_gone()} }
            } else {
                if day > app.now() {
                    p { {tr.clog_next_day(tr.day_and_clock(day))} }
                }
                p { {tr.clog_next_call()} }
            }
        }
    }
}
