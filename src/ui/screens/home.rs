//! Home: what matters now, and nothing else.

mod today;

use dioxus::prelude::*;

use crate::art::map::{Pin, map};
use crate::domain::catalog::RoutineId;
use crate::domain::episode::Episode;
use crate::domain::ids::EpisodeId;
use crate::domain::story::pain_line;
use crate::domain::units::LumpSize;
use crate::ui::components::{
    Button, Coming, Drawing, DueQuestion, Glyph, IconButton, LastTime, Page, PlanWay, Reached, Recheck, Row,
    RunningTimers, Tab, TodaysPlan, Weight,
};
use crate::ui::context::{use_app, use_tr};
use crate::ui::route::Route;
use today::{LastFeeds, Quick, SoFar};

/// The first screen of every day.
#[component]
pub fn Home() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let open = app.overview.read().open.clone();
    let running = use_memo(move || app.player.read().is_some());
    let hurts = open.is_none();
    let foot = rsx! {
        if hurts {
            Button {
                label: tr.home_hurts(),
                weight: Weight::Huge,
                onpress: move |()| app.begin(RoutineId::ClogRelief),
            }
        }
        Quick {}
    };
    let settings = rsx! {
        IconButton {
            label: tr.home_settings(),
            glyph: Glyph::Settings,
            onpress: move |()| {
                navigator().push(Route::Settings {});
            },
        }
    };
    rsx! {
        Page { title: tr.home_title(), aside: settings, foot, nav: Tab::Today,
            p { class: "sub num", {tr.day_and_clock(app.now())} }
            if running() {
                Waiting {}
            }
            RunningTimers {}
            Reached {}
            Resting {}
            if let Some(open) = open {
                Recheck { clog: open.clone() }
                DueQuestion { clog: open.clone() }
                ClogCard { clog: open.clone() }
                LastTime { clog: open.clone() }
                OtherClogs { shown: open.id }
            } else {
                section { class: "card flat",
                    h2 { {tr.home_none()} }
                    p { class: "sub", {tr.home_none_sub()} }
                }
            }
            TodaysPlan {}
            LastFeeds {}
            SoFar {}
            Coming {}
            Offer {}
            ul { class: "rows",
                Row {
                    glyph: Glyph::Leaf,
                    title: tr.home_everyday(),
                    sub: tr.home_everyday_sub(),
                    onpress: move |()| {
                        navigator().push(Route::Guide { id: RoutineId::Everyday });
                    },
                }
                PlanWay {}
                Row {
                    glyph: Glyph::Info,
                    title: tr.home_about(),
                    onpress: move |()| {
                        navigator().push(Route::About {});
                    },
                }
            }
        }
    }
}

/// A session that was left in the middle.
#[component]
fn Waiting() -> Element {
    let tr = use_tr();
    rsx! {
        section { class: "card on",
            h2 { {tr.home_running()} }
            Button {
                label: tr.home_running_open(),
                onpress: move |()| {
                    navigator().push(Route::Play {});
                },
            }
        }
    }
}

/// Massage rests under a lock; feeding never does.
#[component]
fn Resting() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let Some(lock) = app.lock() else { return rsx! {} };
    rsx! {
        section { class: "card",
            h2 { {tr.home_lock()} }
            p { class: "sub", {tr.home_lock_sub()} }
            Button {
                label: tr.home_lock_open(),
                weight: Weight::Line,
                onpress: move |()| {
                    navigator().push(Route::Verdict { id: lock.triage });
                },
            }
        }
    }
}

/// The open clog: where, since when, the pain so far, and the one thing to do.
#[component]
fn ClogCard(clog: Episode) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let overview = app.overview.read();
    let line = pain_line(&clog, &overview.open_sessions);
    let pain = match line.as_slice() {
        [] => String::new(),
        [only] => tr.home_pain(tr.number(only.pain.score())),
        [first, .., last] => tr.home_pain_change(tr.number(first.pain.score()), tr.number(last.pain.score())),
    };
    let place = tr.place(clog.head().place);
    let look = app.look(clog.side);
    let lump_mm = clog.size.map(LumpSize::mm);
    let pins: Vec<Pin> = clog
        .spot
        .into_iter()
        .map(|spot| Pin {
            spot,
            lump_mm,
            chosen: true,
        })
        .collect();
    let (id, now) = (clog.id, app.now());
    rsx! {
        section { class: "card",
            div { class: "line",
                Drawing { class: "thumb", svg: map(&look, &pins).svg(None) }
                div { class: "grow",
                    h2 { {tr.home_clog(tr.side(clog.side))} }
                    p { class: "sub", {tr.home_clog_since(place, tr.span(now.since(clog.onset)))} }
                    p { class: "strong num", "{pain}" }
                }
            }
            Button { label: tr.home_ease(), weight: Weight::Huge, onpress: move |()| app.begin(RoutineId::ClogRelief) }
            div { class: "pair",
                Button {
                    label: tr.home_story(),
                    weight: Weight::Line,
                    onpress: move |()| {
                        navigator().push(Route::Clog { id });
                    },
                }
                Button {
                    label: tr.home_gone(),
                    weight: Weight::Line,
                    onpress: move |()| app.mark_gone(id),
                }
            }
        }
    }
}

/// The other clogs that are there, and a way to enter one more.
#[component]
fn OtherClogs(shown: EpisodeId) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let heads = app.overview.read().ninety_days.clone();
    let others = heads
        .into_iter()
        .filter(|head| head.gone.is_none() && head.id != shown);
    rsx! {
        ul { class: "rows",
            for head in others {
                Row {
                    key: "{head.id}",
                    glyph: Glyph::Spot,
                    title: tr.home_clog(tr.side(head.place.side())),
                    sub: tr.home_clog_since(tr.place(head.place), tr.span(app.now().since(head.onset))),
                    onpress: move |()| {
                        navigator().push(Route::Clog { id: head.id });
                    },
                }
            }
            Row {
                glyph: Glyph::Spot,
                title: tr.home_another(),
                onpress: move |()| app.begin_for(RoutineId::ClogRelief, None),
            }
        }
    }
}

/// Words, units and tone are offered once, after the first session.
#[component]
fn Offer() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let settings = app.settings();
    let had_one = app
        .overview
        .read()
        .recent_sessions
        .iter()
        .any(|session| session.ended.is_some());
    if settings.offered || !had_one {
        return rsx! {};
    }
    rsx! {
        section { class: "card flat",
            h2 { {tr.home_make_yours()} }
            p { class: "sub", {tr.home_make_yours_sub()} }
            div { class: "pair",
                Button {
                    label: tr.home_make_yours(),
                    weight: Weight::Line,
                    onpress: move |()| {
                        app.change_settings(|settings| settings.offered = true);
                        navigator().push(Route::Settings {});
                    },
                }
                Button {
                    label: tr.home_make_yours_later(),
                    weight: Weight::Text,
                    onpress: move |()| app.change_settings(|settings| settings.offered = true),
                }
            }
        }
    }
}
