//! What is in a file: whose it is, its days, how many there are of each kind, what is left out, what cannot be read.

use std::rc::Rc;

use dioxus::prelude::*;

use crate::domain::entry::KindName;
use crate::domain::import::Import;
use crate::import::{Counted, Reading};
use crate::l10n::Tr;
use crate::ui::components::{Glyph, Icon, Tally};
use crate::ui::context::use_tr;

/// Whose file it is, how long it is, and its days.
#[component]
pub(super) fn Head(reading: Rc<Reading>, name: String) -> Element {
    let tr = use_tr();
    let span = reading.span.map(|(from, until)| {
        let (from, until) = (tr.full_day(from.date()), tr.full_day(until.date()));
        tr.move_span(from, until)
    });
    rsx! {
        section { class: "card",
            div { class: "line",
                span { class: "disc", "aria-hidden": "true", Icon { glyph: Glyph::File } }
                div { class: "grow",
                    h2 { {tr.move_from(reading.format.app())} }
                    p { class: "sub", bdi { "{name}" } }
                }
            }
            p { {tr.move_rows(reading.rows, tr.number(reading.rows))} }
            if let Some(span) = span {
                p { "{span}" }
            }
        }
    }
}

/// How much of it is new, is there already, is not kept, cannot be read.
#[component]
pub(super) fn New(would: Import, empty: bool) -> Element {
    let tr = use_tr();
    let words = match (would.added, empty) {
        (0, true) => Some(tr.move_nothing()),
        (0, false) => Some(tr.move_none_new()),
        _ => None,
    };
    rsx! {
        section { class: "stack",
            if let Some(words) = words {
                p { class: "note", role: "status", "{words}" }
            }
            if !empty {
                Tally { label: tr.move_new(), rows: outcome(&tr, tr.move_new(), &would) }
            }
        }
    }
}

/// What becomes of all rows; `added` names those that are new.
pub(super) fn outcome(tr: &Tr, added: String, import: &Import) -> Vec<(String, String)> {
    vec![
        (added, tr.number(import.added)),
        (tr.move_count_known(), tr.number(import.known)),
        (tr.move_count_left_out(), tr.number(import.left_out)),
        (tr.move_count_bad(), tr.number(import.unreadable)),
    ]
}

/// How many there are of each kind, and of those that are not kept.
#[component]
pub(super) fn Kinds(reading: Rc<Reading>) -> Element {
    let tr = use_tr();
    let kept = reading
        .counts
        .iter()
        .map(|(counted, rows)| (counted_name(&tr, *counted), tr.number(*rows)));
    let left_out = reading
        .left_out
        .iter()
        .map(|kind| (kind.name.clone(), tr.number(kind.rows)));
    rsx! {
        if !reading.counts.is_empty() {
            section { class: "stack",
                h2 { {tr.move_inside()} }
                Tally { label: tr.move_inside(), rows: kept.collect::<Vec<_>>() }
            }
        }
        if !reading.left_out.is_empty() {
            section { class: "stack",
                h2 { {tr.move_left_out()} }
                p { class: "sub", {tr.move_left_out_sub()} }
                Tally { label: tr.move_left_out(), rows: left_out.collect::<Vec<_>>() }
            }
        }
    }
}

/// What is counted, in words.
fn counted_name(tr: &Tr, counted: Counted) -> String {
    match counted {
        Counted::Entry(KindName::Feed) => tr.log_kind_feed(),
        Counted::Entry(KindName::Pump) => tr.log_kind_pump(),
        Counted::Entry(KindName::Care) => tr.log_kind_care(),
        Counted::Entry(KindName::CheckIn) => tr.log_kind_check_in(),
        Counted::Entry(KindName::Note) => tr.log_kind_note(),
        Counted::Clog => tr.move_count_clogs(),
        Counted::Check => tr.move_count_looks(),
        Counted::Session => tr.move_count_sessions(),
        Counted::Triage => tr.move_count_answers(),
        Counted::Contact => tr.move_count_calls(),
        Counted::Person => tr.move_count_people(),
        Counted::Baby => tr.move_count_babies(),
    }
}
