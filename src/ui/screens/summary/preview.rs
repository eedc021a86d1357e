//! All that leaves the phone, in the words of the page.

use std::rc::Rc;

use dioxus::prelude::*;

use super::drawn::{Curve, Map};
use crate::export::{Fact, Facts, Quotes, Table};
use crate::ui::components::Wide;
use crate::ui::context::use_tr;
use crate::ui::sharing::Outgoing;

/// The page as it would be, in its own language.
#[component]
pub(super) fn Preview(out: Rc<Outgoing>) -> Element {
    let tr = use_tr();
    let told = &out.told;
    rsx! {
        section { class: "stack", "aria-label": tr.summary_preview(),
            h2 { {tr.summary_preview()} }
            p { class: "sub", {tr.summary_preview_sub()} }
            div { class: "paper", lang: out.locale.tag(), dir: out.locale.dir(),
                div { class: "stack-s",
                    h3 { "{told.title}" }
                    if let Some(who) = &told.who {
                        p { class: "strong", bdi { "{who}" } }
                    }
                    p { class: "strong", "{told.period}" }
                    p { class: "sub", {told.about.join(" · ")} }
                }
                if told.is_bare() && told.notes.is_none() {
                    p { {tr.report_nothing()} }
                }
                if !out.report.clogs.is_empty() {
                    Map { out: out.clone() }
                }
                for (place, facts) in told.clogs.iter().cloned().enumerate() {
                    section { key: "{place}", class: "stack-s",
                        Heading { text: facts.heading.clone() }
                        Listed { facts: facts.facts.clone() }
                        Curve { out: out.clone(), place }
                        Listed { facts: facts.beside }
                    }
                }
                if let Some(Facts { heading, facts, .. }) = told.feeding.clone() {
                    section { class: "stack-s",
                        Heading { text: heading }
                        Listed { facts }
                    }
                }
                Listed { facts: told.health.clone() }
                for table in told.tables.iter().cloned() {
                    Rows { key: "{table.heading}", table }
                }
                if let Some(notes) = told.notes.clone() {
                    Notes { notes }
                }
                p { class: "sub", "{told.small}" }
                p { class: "strong", "{told.foot}" }
            }
        }
    }
}

#[component]
fn Heading(text: String) -> Element {
    rsx! {
        hr {}
        h4 { "{text}" }
    }
}

/// Labels with what is known; her own words in whatever direction they have.
#[component]
fn Listed(facts: Vec<Fact>) -> Element {
    rsx! {
        if !facts.is_empty() {
            dl {
                for (place, fact) in facts.into_iter().enumerate() {
                    dt { key: "{place}", "{fact.label}" }
                    dd {
                        if fact.own {
                            bdi { "{fact.value}" }
                        } else {
                            "{fact.value}"
                        }
                    }
                }
            }
        }
    }
}

/// A table, wider than the phone where it must be.
#[component]
fn Rows(table: Table) -> Element {
    let numbers = table.numbers.clone();
    let is_number = move |place: usize| numbers.get(place).copied().unwrap_or_default();
    rsx! {
        section { class: "stack-s",
            Heading { text: table.heading.clone() }
            Wide { label: table.heading.clone(),
                table {
                    thead {
                        tr {
                            for (place, head) in table.heads.iter().enumerate() {
                                th { key: "{place}", scope: "col", "{head}" }
                            }
                        }
                    }
                    tbody {
                        for (nth, row) in table.rows.iter().enumerate() {
                            tr { key: "{nth}",
                                for (place, cell) in row.iter().enumerate() {
                                    if place == 0 {
                                        th { key: "{place}", scope: "row", "{cell}" }
                                    } else {
                                        td { key: "{place}", class: if is_number(place) { "num" }, "{cell}" }
                                    }
                                }
                            }
                        }
                    }
                }
            }
            if let Some(note) = table.note {
                p { class: "sub", "{note}" }
            }
        }
    }
}

#[component]
fn Notes(notes: Quotes) -> Element {
    rsx! {
        section { class: "stack-s",
            Heading { text: notes.heading }
            for (place, quote) in notes.quotes.into_iter().enumerate() {
                div { key: "{place}",
                    p { class: "sub", "{quote.when}" }
                    p { bdi { "{quote.words}" } }
                }
            }
            if let Some(note) = notes.note {
                p { class: "sub", "{note}" }
            }
        }
    }
}
