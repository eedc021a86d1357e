//! Clogs over a year: by month, on one map, their lines, and what came before relief.

use dioxus::prelude::*;

use crate::art::map::{Pin, map};
use crate::domain::breast_map::Side;
use crate::domain::day::Day;
use crate::domain::memory::helps;
use crate::domain::trend::{ClogMark, Fact, came_before, facts, months, pins, triggers};
use crate::l10n::{Tr, plain};
use crate::store::LogTrends;
use crate::ui::components::{Column, Drawing, Plot, Row, help_name, trigger_name};
use crate::ui::context::{use_app, use_tr};
use crate::ui::route::Route;

/// Everything about the clogs of the year.
#[component]
pub(super) fn Clogs(days: Vec<Day>, year: LogTrends) -> Element {
    let tr = use_tr();
    if year.clogs.is_empty() {
        return rsx! {
            section { class: "card flat",
                h2 { {tr.trends_clogs()} }
                p { {tr.trends_clogs_none()} }
            }
        };
    }
    rsx! {
        Months { clogs: year.clogs.clone() }
        Lines { year: year.clone() }
        Before { year: year.clone() }
        Causes { clogs: year.clogs.clone() }
        Facts { days, year }
    }
}

/// Clogs by month, and all of them on one map.
#[component]
fn Months(clogs: Vec<ClogMark>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let columns: Vec<Column> = months(&clogs, app.now())
        .into_iter()
        .map(|month| {
            let name = tr.month(month.year, month.month);
            #[allow(clippy::cast_precision_loss)] // clogs of a month
            let value = month.clogs as f32;
            Column {
                label: name.clone(),
                name,
                values: vec![value],
                told: vec![tr.number(month.clogs)],
            }
        })
        .collect();
    let on = |side| clogs.iter().filter(|clog| clog.place.side() == side).count();
    let count = |number: usize| crate::ui::components::count(number);
    let (left, right) = (count(on(Side::Left)), count(on(Side::Right)));
    let all = left + right;
    let look = app.look(if left >= right { Side::Left } else { Side::Right });
    let marked: Vec<Pin> = pins(&clogs)
        .into_iter()
        .map(|(_, spot)| Pin {
            spot,
            lump_mm: None,
            chosen: false,
        })
        .collect();
    let scale = Callback::new({
        let tr = tr.clone();
        #[allow(clippy::cast_possible_truncation)] // clogs of a month
        move |value: f32| tr.number(value.round() as i64)
    });
    rsx! {
        section { class: "card",
            h2 { {tr.trends_clogs()} }
            p { {tr.trends_clogs_say(all, tr.number(all), tr.number(left), tr.number(right))} }
            if !marked.is_empty() {
                Drawing { svg: map(&look, &marked).svg(Some(&plain(&tr.trends_map_alt()))) }
            }
            Plot { columns, heads: vec![tr.trends_col_month(), tr.trends_col_clogs()], scale }
        }
    }
}

/// The line of each clog: pain from the first look to the last, size, how long.
#[component]
fn Lines(year: LogTrends) -> Element {
    let tr = use_tr();
    rsx! {
        section { class: "card",
            h2 { {tr.trends_lines()} }
            ul { class: "rows",
                for clog in year.clogs.iter().rev().cloned() {
                    Row {
                        key: "{clog.id}",
                        title: tr.trends_line(tr.short_day(clog.onset.date()), tr.side_in(clog.place.side())),
                        sub: line_words(&tr, &clog, &year),
                        onpress: move |()| {
                            navigator().push(Route::Clog { id: clog.id });
                        },
                    }
                }
            }
        }
    }
}

/// Pain and size of one clog from its first look to its last.
fn line_words(tr: &Tr, clog: &ClogMark, year: &LogTrends) -> String {
    let own = || {
        year.checks
            .iter()
            .filter(|(id, _)| *id == clog.id)
            .map(|(_, check)| check)
    };
    let looked = own().filter_map(|check| Some((check.at.utc_ms(), check.pain?)));
    let runs = year.sessions.iter().filter(|run| run.episode == Some(clog.id));
    let before = runs
        .clone()
        .filter_map(|run| Some((run.started.utc_ms(), run.pain_before?)));
    let after = runs.filter_map(|run| Some((run.ended?.utc_ms(), run.pain_after?)));
    let mut pains: Vec<_> = looked.chain(before).chain(after).collect();
    pains.sort_by_key(|(at, _)| *at);
    let mut parts = Vec::new();
    if let (Some((_, from)), Some((_, to))) = (pains.first(), pains.last()) {
        parts.push(tr.trends_line_pain(tr.number(from.score()), tr.number(to.score())));
    }
    if let Some(size) = own().filter_map(|check| check.size).next_back() {
        parts.push(tr.trends_line_size(tr.lump_size(size)));
    }
    parts.push(match clog.gone {
        Some(gone) => tr.trends_line_gone(tr.short(gone.since(clog.onset))),
        None => tr.trends_line_open(),
    });
    crate::ui::components::joined(tr, parts)
}

/// What came in the last day before clogs were gone: after, never because.
#[component]
fn Before(year: LogTrends) -> Element {
    let tr = use_tr();
    let helps = helps(&year.feeds, &year.pumps, &year.cares, &year.sessions);
    let (_, relief) = came_before(&year.clogs, &helps);
    if relief.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { class: "card",
            h2 { {tr.trends_before()} }
            p { class: "sub", {tr.trends_before_say()} }
            ul { class: "rows",
                for row in relief {
                    Row {
                        key: "{row.help:?}",
                        title: help_name(&tr, row.help),
                        sub: tr.trends_of(tr.number(row.clogs), tr.number(row.of)),
                    }
                }
            }
        }
    }
}

/// What she tapped as what may have set them off.
#[component]
fn Causes(clogs: Vec<ClogMark>) -> Element {
    let tr = use_tr();
    let counted = triggers(&clogs);
    if counted.is_empty() {
        return rsx! {};
    }
    let of = i64::try_from(clogs.len()).unwrap_or(i64::MAX);
    rsx! {
        section { class: "card",
            h2 { {tr.trends_causes()} }
            ul { class: "rows",
                for (trigger, count) in counted {
                    Row {
                        key: "{trigger:?}",
                        title: trigger_name(&tr, trigger),
                        sub: tr.trends_of(tr.number(count), tr.number(of)),
                    }
                }
            }
        }
    }
}

/// What can be said of them, with the numbers; silence otherwise.
#[component]
fn Facts(days: Vec<Day>, year: LogTrends) -> Element {
    let tr = use_tr();
    // Days before the log began had gaps that nobody wrote down.
    let first = year.feeds.iter().map(|feed| feed.at_ms).min();
    let first = first.or(year.pumps.iter().map(|pump| pump.at_ms).min());
    let known: Vec<Day> = days
        .into_iter()
        .filter(|day| first.is_some_and(|first| day.span.until_ms > first))
        .collect();
    let said = facts(&year.clogs, &year.feeds, &year.pumps, &known);
    rsx! {
        section { class: "card flat",
            h2 { {tr.trends_facts()} }
            if said.is_empty() {
                p { class: "sub", {tr.trends_facts_none()} }
            }
            for fact in said {
                p { key: "{fact:?}", {fact_words(&tr, fact)} }
            }
        }
    }
}

fn fact_words(tr: &Tr, fact: Fact) -> String {
    let n = |number: u32| tr.number(number);
    match fact {
        Fact::AfterLongGap {
            clogs,
            of,
            hours,
            days,
            of_days,
        } => tr.trends_fact_gap(n(clogs), n(of), n(hours), n(days), n(of_days)),
        Fact::OneSide { side, clogs, of } => tr.trends_fact_side(n(clogs), n(of), tr.side_in(side)),
        Fact::SameTrigger { trigger, clogs, of } => {
            tr.trends_fact_cause(n(clogs), n(of), trigger_name(tr, trigger))
        }
    }
}
