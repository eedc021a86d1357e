//! A drawing of bars with its labels over it in words, and the same numbers as a table.

use dioxus::prelude::*;

use super::{Drawing, Wide};
use crate::art::bars::bars;
use crate::l10n::plain;
use crate::ui::context::use_tr;

/// One column: its label below, and its row of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Below the bar; empty where there is no room for it.
    pub label: String,
    /// In the first cell of its row.
    pub name: String,
    /// One or two values from nothing up.
    pub values: Vec<f32>,
    /// The same in words, one for each value.
    pub told: Vec<String>,
}

/// Bars, a key where there are two, and a table.
#[component]
pub fn Plot(
    /// The columns in the order of time.
    columns: Vec<Column>,
    /// The heads of the table: of the first cell, and of each value.
    heads: Vec<String>,
    /// How the scale at the side is written, from a value.
    scale: Callback<f32, String>,
) -> Element {
    let tr = use_tr();
    let values: Vec<Vec<f32>> = columns.iter().map(|column| column.values.clone()).collect();
    let drawn = bars(&values, tr.is_rtl());
    let lines = [drawn.top, drawn.top / 2.0, 0.0];
    let long = columns
        .iter()
        .any(|column| plain(&column.label).chars().count() > LONG);
    let two = columns.iter().any(|column| column.values.len() > 1);
    let grid = format!("grid-template-columns:repeat({},1fr)", columns.len().max(1));
    rsx! {
        figure { class: "plot",
            div { class: "plot-scale num", "aria-hidden": "true",
                for (place, line) in lines.into_iter().enumerate() {
                    span { key: "{place}", {scale.call(line)} }
                }
            }
            Drawing { class: "bare", svg: drawn.scene.svg(Some(&plain(&tr.trends_alt()))) }
            div { class: if long { "plot-labels num long" } else { "plot-labels num" }, style: grid, "aria-hidden": "true",
                for (place, (column, rank)) in columns.iter().zip(ranks(&columns)).enumerate() {
                    span { key: "{place}", class: rank, "{column.label}" }
                }
            }
        }
        if two {
            div { class: "plot-key", "aria-hidden": "true",
                for (place, head) in heads.iter().skip(1).enumerate() {
                    span { key: "{head}",
                        i { class: if place == 0 { "key l" } else { "key r" } }
                        "{head}"
                    }
                }
            }
        }
        Table { columns, heads }
    }
}

/// A label of so many letters leaves no room for the next one beside it.
const LONG: usize = 6;

/// Which labels give way where there is no room for all: every second of those that say something, and then those between the
/// first and the last.
fn ranks(columns: &[Column]) -> Vec<Option<&'static str>> {
    let count = columns.iter().filter(|column| !column.label.is_empty()).count();
    let mut labelled = 0_usize;
    let rank = |column: &Column| {
        if column.label.is_empty() {
            return None;
        }
        labelled += 1;
        if labelled.is_multiple_of(2) {
            Some("second")
        } else {
            (labelled > 1 && labelled + 1 < count).then_some("between")
        }
    };
    columns.iter().map(rank).collect()
}

#[component]
fn Table(columns: Vec<Column>, heads: Vec<String>) -> Element {
    let tr = use_tr();
    rsx! {
        details {
            summary { class: "strong", {tr.trends_table()} }
            Wide { label: tr.trends_table(),
                table {
                    thead {
                        tr {
                            for head in heads {
                                th { key: "{head}", scope: "col", "{head}" }
                            }
                        }
                    }
                    tbody {
                        for (place, column) in columns.into_iter().enumerate() {
                            tr { key: "{place}",
                                th { scope: "row", "{column.name}" }
                                for (nth, told) in column.told.into_iter().enumerate() {
                                    td { key: "{nth}", class: "num", "{told}" }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
