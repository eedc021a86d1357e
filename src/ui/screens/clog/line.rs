//! Pain and size of one clog over time: a drawing with its key, and the same as a table.

use dioxus::prelude::*;

use crate::art::chart::{Chart, Check as Point, Mark, VIEW, key, toward};
use crate::domain::at::HOUR;
use crate::domain::episode::Episode;
use crate::domain::session::Session;
use crate::domain::story::{PainPoint, pain_line};
use crate::domain::units::LumpSize;
use crate::l10n::{Tr, plain};
use crate::ui::components::{Drawing, Wide};
use crate::ui::context::{use_app, use_tr};

/// Pain and size over time: a drawing, and the same as a table for who cannot see it.
#[component]
pub(super) fn Line(episode: Episode, sessions: Vec<Session>) -> Element {
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
    let drawn = toward(app.settings().tone, &points, tr.is_rtl());
    let marks = marks(&points);
    let told = |point: &PainPoint| {
        let size = size_words(&tr, &episode, point.at.utc_ms());
        [tr.day_and_clock(point.at), tr.number(point.pain.score()), size]
    };
    let rows: Vec<_> = line.iter().map(told).collect();
    rsx! {
        section { class: "stack",
            h2 { {tr.clog_chart()} }
            div { class: "chart",
                Plot { drawn, label }
                div { class: "chart-ends sub num", "aria-hidden": "true",
                    span { {tr.day_and_clock(first.at)} }
                    span { {tr.day_and_clock(last.at)} }
                }
                Key { marks }
            }
            Rows { rows }
        }
    }
}

/// The curve as a table: when, the pain, the size.
#[component]
fn Rows(rows: Vec<[String; 3]>) -> Element {
    let tr = use_tr();
    rsx! {
        Wide { label: tr.clog_chart(),
            table {
                thead {
                    tr {
                        th { scope: "col", {tr.clog_table_when()} }
                        th { scope: "col", {tr.clog_table_pain()} }
                        th { scope: "col", {tr.clog_table_size()} }
                    }
                }
                tbody {
                    for (index, [at, pain, size]) in rows.into_iter().enumerate() {
                        tr { key: "{index}",
                            td { "{at}" }
                            td { class: "num", "{pain}" }
                            td { "{size}" }
                        }
                    }
                }
            }
        }
    }
}

/// The curve, with the scores of its three lines beside them.
#[component]
fn Plot(drawn: Chart, label: String) -> Element {
    let tr = use_tr();
    let scores = [0, 5, 10].into_iter().zip(drawn.levels);
    rsx! {
        div { class: "plot",
            Drawing { svg: drawn.scene.svg(Some(&plain(&label))) }
            for (score, y) in scores {
                span {
                    key: "{score}",
                    class: "level sub num",
                    "aria-hidden": "true",
                    style: "inset-block-start: {share(y)}%",
                    {tr.number(score)}
                }
            }
        }
    }
}

/// A height of the drawing as a share of it in percent.
fn share(y: f32) -> f32 {
    100.0 * y / VIEW.1
}

/// What is on the curve and needs a word: never a mark that is not there.
fn marks(points: &[Point]) -> Vec<Mark> {
    let size = points.iter().any(|point| point.lump_mm.is_some());
    let gone = points.iter().any(|point| point.gone);
    [(Mark::Pain, true), (Mark::Size, size), (Mark::Gone, gone)]
        .into_iter()
        .filter_map(|(mark, there)| there.then_some(mark))
        .collect()
}

/// What the marks of the curve mean.
#[component]
fn Key(marks: Vec<Mark>) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let tone = app.settings().tone;
    rsx! {
        ul { class: "chart-key sub",
            for mark in marks {
                li { key: "{mark:?}",
                    Drawing { class: "sample", svg: key(tone, mark).svg(None) }
                    span {
                        match mark {
                            Mark::Pain => tr.clog_key_pain(),
                            Mark::Size => tr.clog_key_size(),
                            Mark::Gone => tr.clog_key_gone(),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_names_what_is_drawn_and_no_more() {
        let point = |lump_mm, gone| Point {
            hours: 1.0,
            pain: Some(3.0),
            lump_mm,
            gone,
        };
        assert_eq!(marks(&[point(None, false)]), [Mark::Pain]);
        assert_eq!(
            marks(&[point(Some(20.0), false), point(None, true)]),
            [Mark::Pain, Mark::Size, Mark::Gone]
        );
    }

    #[test]
    fn the_scores_stand_at_their_lines() {
        let levels = toward(4, &[], false).levels.map(share);
        assert!(levels.iter().all(|share| (0.0..=100.0).contains(share)));
        assert!(
            levels.is_sorted_by(|lower, higher| lower > higher),
            "10 is above 0"
        );
    }
}
