//! One line of the list.

use dioxus::prelude::*;

use crate::domain::at::{At, MINUTE};
use crate::domain::breast_map::Side;
use crate::domain::entry::Entry;
use crate::domain::ids::{EpisodeId, SessionId};
use crate::domain::session::Session;
use crate::domain::trend::ClogMark;
use crate::l10n::Tr;
use crate::ui::components::{Glyph, Icon, joined, line_details, line_glyph, line_title};
use crate::ui::context::{use_app, use_tr};
use crate::ui::route::Route;

/// What stands in the list.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Item {
    /// A line of the log.
    Line(Box<Entry>),
    /// A guided session.
    Session(Box<Session>),
    /// A clog began.
    Clog(EpisodeId, At, Side),
}

impl Item {
    pub(super) fn line(entry: Entry) -> Self {
        Self::Line(Box::new(entry))
    }

    pub(super) fn session(session: Session) -> Self {
        Self::Session(Box::new(session))
    }

    pub(super) fn clog(clog: &ClogMark) -> Self {
        Self::Clog(clog.id, clog.onset, clog.place.side())
    }

    fn at(&self) -> At {
        match self {
            Self::Line(entry) => entry.at,
            Self::Session(session) => session.started,
            Self::Clog(_, onset, _) => *onset,
        }
    }

    /// When it began, UTC milliseconds.
    pub(super) fn at_ms(&self) -> i64 {
        self.at().utc_ms()
    }

    /// What tells it from every other item.
    pub(super) fn key(&self) -> String {
        match self {
            Self::Line(entry) => format!("line-{}", entry.id),
            Self::Session(session) => format!("session-{}", session.id),
            Self::Clog(id, ..) => format!("clog-{id}"),
        }
    }
}

/// Time, picture, what it is, what is known of it; a tap opens it.
#[component]
pub(super) fn ItemRow(item: Item) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let settings = app.settings();
    let (glyph, title, sub) = match &item {
        Item::Line(entry) => {
            let babies = names(&tr, entry, &app.log.read().babies);
            let parts = vec![babies, line_details(&tr, entry, &settings)];
            (
                line_glyph(&entry.kind),
                line_title(&tr, &entry.kind),
                joined(&tr, parts),
            )
        }
        Item::Session(run) => (Glyph::Leaf, session_title(&tr, run), session_change(&tr, run)),
        Item::Clog(_, _, side) => (Glyph::Spot, tr.log_clog(tr.side_in(*side)), String::new()),
    };
    let clock = tr.clock(item.at());
    let own = !matches!(item, Item::Line(_));
    rsx! {
        li {
            time { class: "num", "{clock}" }
            span { class: "pin", "aria-hidden": "true",
                span { class: if own { "a" }, Icon { glyph } }
            }
            button {
                r#type: "button",
                class: "what",
                onclick: move |_| match &item {
                    Item::Line(entry) => app.open_entry(entry.id, &Route::Log {}),
                    Item::Session(run) => open_session(run.episode, run.id),
                    Item::Clog(id, ..) => {
                        navigator().push(Route::Clog { id: *id });
                    }
                },
                b { "{title}" }
                if !sub.is_empty() {
                    span { class: "sub", "{sub}" }
                }
            }
        }
    }
}

/// A session is told on the page of its clog; one without a clog has its guide.
fn open_session(clog: Option<EpisodeId>, _: SessionId) {
    match clog {
        Some(id) => navigator().push(Route::Clog { id }),
        None => navigator().push(Route::Guides {}),
    };
}

/// The babies, where there are several to tell apart.
fn names(tr: &Tr, entry: &Entry, babies: &[crate::domain::baby::Baby]) -> String {
    if babies.len() < 2 {
        return String::new();
    }
    let own = babies
        .iter()
        .filter(|baby| entry.babies.iter().any(|its| its.baby == baby.id));
    let names: Vec<String> = own.map(|baby| baby.name.to_string()).collect();
    tr.list(&names)
}

fn session_title(tr: &Tr, run: &Session) -> String {
    let seconds: i64 = run.steps.iter().map(|step| i64::from(step.seconds)).sum();
    let minutes = (seconds + 59) / 60;
    tr.log_session(tr.run(run.routine, run.by_helper), tr.short(minutes * MINUTE))
}

fn session_change(tr: &Tr, run: &Session) -> String {
    match (run.pain_before, run.pain_after) {
        (Some(from), Some(to)) => tr.clog_session_change(tr.number(from.score()), tr.number(to.score())),
        _ => String::new(),
    }
}
