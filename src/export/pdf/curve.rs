//! The curve of a clog: pain over time, the size of the lump, and where it was gone.

use super::ink::drawn;
use super::parts::{Label, PRINT, TEXT, figure};
use super::sheet::{Column, Sheet};
use super::text::{Keep, Style};
use crate::art::chart::{self, Check};
use crate::art::palette::Shades;
use crate::domain::units::LumpSize;
use crate::export::drawn::{curve_alt, instants, points};
use crate::export::report::Clog;
use crate::l10n::Tr;

/// Its width in points.
const CURVE_WIDTH: f32 = 178.0;

/// Puts the curve at the start of the column, from `top` down; its lower end.
pub(super) fn curve(sheet: &mut Sheet, clog: &Clog, column: Column, top: f32, tr: &Tr) -> f32 {
    if clog.pains.is_empty() && clog.sizes.is_empty() {
        return top;
    }
    let checks = points(clog);
    let chart = chart::toward(4, &checks, sheet.from_right);
    let scale = CURVE_WIDTH / chart.scene.view.0;
    let height = chart.scene.view.1 * scale;
    let mut labels = levels(&chart, scale, sheet.from_right, tr);
    labels.extend(ends(clog, &chart, scale, sheet.from_right, tr));
    labels.extend(widths(&checks, &chart, scale, tr));
    labels.push(caption(&chart, scale, sheet.from_right, tr));
    let room = if sheet.from_right {
        column.width - CURVE_WIDTH
    } else {
        0.0
    };
    let at = (sheet.left(column) + room, top + 4.0);
    let alt = curve_alt(clog, tr);
    figure(
        sheet,
        drawn(chart.scene, &Shades::paper()),
        at,
        scale,
        &labels,
        alt,
    );
    at.1 + height + 4.0
}

/// The numbers of the scale, beside its lines.
fn levels(chart: &chart::Chart, scale: f32, from_right: bool, tr: &Tr) -> Vec<Label> {
    let edge = if from_right {
        chart.span.1 + 6.0
    } else {
        chart.span.0 - 6.0
    };
    let label = |(y, level): (&f32, u8)| Label {
        text: tr.number(level),
        x: edge * scale,
        y: y * scale - 6.0,
        style: Style {
            keep: Keep::End,
            ..PRINT
        },
        width: 20.0,
    };
    chart.levels.iter().zip([0, 5, 10]).map(label).collect()
}

/// What the curve is, over its upper line.
fn caption(chart: &chart::Chart, scale: f32, from_right: bool, tr: &Tr) -> Label {
    let start = if from_right { chart.span.1 } else { chart.span.0 };
    Label {
        text: tr.report_chart(),
        x: start * scale,
        y: chart.levels.last().map_or(0.0, |y| y * scale) - 12.5,
        style: PRINT,
        width: 140.0,
    }
}

/// The width of the lump where it was told first, last, and where it changed, as far as there is room.
fn widths(checks: &[Check], chart: &chart::Chart, scale: f32, tr: &Tr) -> Vec<Label> {
    let mut labels: Vec<Label> = Vec::new();
    let mut before = None;
    let middle = f32::midpoint(chart.span.0, chart.span.1) * scale;
    for (check, (x, y)) in checks.iter().zip(&chart.checks) {
        let Some(mm) = check.lump_mm.filter(|mm| before != Some(*mm)) else {
            continue;
        };
        before = Some(mm);
        #[allow(clippy::cast_possible_truncation)] // whole millimetres
        let Ok(size) = LumpSize::from_mm(mm as i64) else {
            continue;
        };
        // Toward the middle, so that it stays off the scale and in the column.
        let x = x * scale + if x * scale < middle { 13.0 } else { -13.0 };
        if labels.last().is_some_and(|last| (last.x - x).abs() < 30.0) {
            continue;
        }
        labels.push(Label {
            text: tr.lump_size(size),
            x,
            y: y * scale - (mm / 4.0).clamp(3.0, 14.0) * scale - 13.5,
            style: Style {
                keep: Keep::Middle,
                ink: TEXT,
                ..PRINT
            },
            width: 40.0,
        });
    }
    labels
}

/// When the line begins and ends, under its ends.
fn ends(clog: &Clog, chart: &chart::Chart, scale: f32, from_right: bool, tr: &Tr) -> Vec<Label> {
    let instants = instants(clog);
    let (Some(first), Some(last)) = (instants.first(), instants.last()) else {
        return Vec::new();
    };
    let (start, end) = if from_right {
        (chart.span.1, chart.span.0)
    } else {
        chart.span
    };
    let y = chart.levels.first().map_or(0.0, |y| y * scale) + 5.0;
    let label = |text: String, x: f32, keep: Keep| Label {
        text,
        x: x * scale,
        y,
        style: Style { keep, ..PRINT },
        width: 90.0,
    };
    let mut labels = vec![label(tr.day_and_clock(*first), start, Keep::Start)];
    if last.since(*first) > 0 {
        labels.push(label(tr.day_and_clock(*last), end, Keep::End));
    }
    labels
}
