//! What she says about a clog: her worry, her goal, what may have set it off, what helped.

use dioxus::prelude::*;

use crate::domain::ids::EpisodeId;
use crate::domain::text::Line;
use crate::store::ClogNotes;
use crate::ui::components::{Button, Glyph, Row, TextField, Weight, help_name, trigger_name};
use crate::ui::context::{use_app, use_tr};
use crate::ui::route::Route;

/// Her own words and the ways to the two questions.
#[component]
pub(super) fn Notes(id: EpisodeId, notes: ClogNotes, gone: bool) -> Element {
    let tr = use_tr();
    let causes: Vec<String> = notes
        .triggers
        .iter()
        .map(|trigger| trigger_name(&tr, *trigger))
        .collect();
    let told = if causes.is_empty() {
        tr.cause_none_yet()
    } else {
        tr.list(&causes)
    };
    let helped = notes
        .helped
        .map_or_else(|| tr.cause_none_yet(), |help| help_name(&tr, help));
    rsx! {
        ul { class: "rows",
            Row {
                glyph: Glyph::Info,
                title: tr.cause_title(),
                sub: told,
                onpress: move |()| {
                    navigator().push(Route::Cause { id });
                },
            }
            if gone {
                Row {
                    glyph: Glyph::Heart,
                    title: tr.cause_helped(),
                    sub: helped,
                    onpress: move |()| {
                        navigator().push(Route::Helped { id });
                    },
                }
            }
        }
        Wishes { id, notes }
    }
}

/// One line each; kept when she saves.
#[component]
fn Wishes(id: EpisodeId, notes: ClogNotes) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let text = |line: &Option<Line>| line.as_ref().map(ToString::to_string).unwrap_or_default();
    let (worry, goal) = (text(&notes.worry), text(&notes.goal));
    let mut typed = use_signal(|| (worry.clone(), goal.clone()));
    let mut kept = use_signal(|| false);
    let changed = *typed.read() != (worry.clone(), goal.clone());
    let why = |text: &str| {
        let bad = Line::given(text).err()?;
        Some(tr.entry_flaw_text(tr.number(i64::try_from(bad.most).unwrap_or(i64::MAX))))
    };
    let flaws = (why(&typed.read().0), why(&typed.read().1));
    let right = flaws.0.is_none() && flaws.1.is_none();
    let save = move |()| {
        let (worry, goal) = typed.peek().clone();
        let (Ok(worry), Ok(goal)) = (Line::given(&worry), Line::given(&goal)) else {
            return;
        };
        let database = app.database();
        app.then(
            async move { database.save_wishes(id, worry, goal).await },
            move |_, ()| kept.set(true),
        );
    };
    rsx! {
        section { class: "stack",
            h2 { {tr.cause_words()} }
            TextField {
                label: tr.cause_worry(),
                shown: worry,
                why: flaws.0,
                ontext: move |text| {
                    typed.write().0 = text;
                    kept.set(false);
                },
            }
            TextField {
                label: tr.cause_goal(),
                shown: goal,
                why: flaws.1,
                ontext: move |text| {
                    typed.write().1 = text;
                    kept.set(false);
                },
            }
            if kept() {
                p { class: "sub", role: "status", {tr.cause_kept()} }
            } else if changed && right {
                Button { label: tr.common_save(), weight: Weight::Line, onpress: save }
            }
        }
    }
}
