//! The first page: what a therapist must know, in a minute.

use chrono::Weekday;
use krilla::tagging::Tag;

use super::curve::curve;
use super::draw::heading;
use super::ink::drawn;
use super::parts::{ACCENT, BODY, HEAD, Label, PRINT, QUIET, READ, TEXT, facts, figure, head, small};
use super::sheet::{Column, Sheet};
use super::text::{Keep, Style};
use crate::art::bars::bars;
use crate::art::facing::{Sore, facing};
use crate::art::palette::Shades;
use crate::export::drawn::{map_alt, pinned};
use crate::export::report::{Clog, DayRow, Report, parts};
use crate::export::told::{Facts, Told, words};
use crate::l10n::Tr;

/// Between blocks.
const GAP: f32 = 8.0;
/// The most clogs that are named beside the map; all are told below.
const MOST_GLANCES: usize = 6;
/// Width of the map.
const MAP_WIDTH: f32 = 160.0;
/// Share of a clog's column that its facts take; the curve takes the rest.
const FACTS: f32 = 0.53;

/// The number of a clog on the map.
const NUMBER: Style = Style {
    size: 10.0,
    bold: true,
    keep: Keep::Middle,
    ..READ
};

/// Lays the first page; what does not fit goes on the next one.
pub(super) fn lay(sheet: &mut Sheet, report: &Report, told: &Told, tr: &Tr) {
    title(sheet, told);
    overview(sheet, report, told, tr);
    for (clog, facts) in report.clogs.iter().zip(&told.clogs) {
        sheet.y += GAP;
        sheet.keep(|sheet| self::clog(sheet, clog, facts, tr));
    }
    if let (Some(feeding), Some(facts)) = (&report.feeding, &told.feeding) {
        sheet.y += GAP;
        let alts = (
            tr.report_chart_feeds_alt(tr.number(feeding.fewest), tr.number(feeding.most)),
            {
                let time = |seconds: Option<i64>| words::minutes(seconds.unwrap_or_default(), tr);
                let left = time(feeding.per_day(|day| day.left_s));
                tr.report_chart_minutes_alt(left, time(feeding.per_day(|day| day.right_s)))
            },
        );
        sheet.keep(|sheet| self::feeding(sheet, report, facts, &alts, tr));
    }
    if report.clogs.is_empty() && !told.health.is_empty() {
        sheet.y += GAP;
        let column = sheet.whole();
        sheet.keep(|sheet| facts(sheet, &told.health, column));
    }
    sheet.y += GAP;
    sheet.keep(|sheet| small(sheet, &told.small, sheet.whole()));
}

fn title(sheet: &mut Sheet, told: &Told) {
    let whole = sheet.whole();
    let (left, right) = (whole.part(0.0, 0.58), whole.part(0.6, 1.0));
    let big = Style { size: 17.0, ..HEAD };
    let y = sheet.y;
    sheet.outline.push((told.title.clone(), 0, y));
    let height = sheet.branch(heading(1, &told.title), |sheet| {
        let leaf = sheet.leaf();
        sheet.text(&told.title, left, y, big, leaf)
    });
    let mut low = y + height;
    if let Some(who) = &told.who {
        let name = Style {
            size: if who.chars().count() > 40 { BODY } else { 12.0 },
            bold: true,
            ink: TEXT,
            keep: Keep::End,
            own: true,
        };
        low = low.max(y + paragraph(sheet, who, right, y + 4.0, name) + 4.0);
    }
    let period = Style {
        size: 10.5,
        bold: true,
        ..READ
    };
    let foot = Style {
        bold: true,
        ink: TEXT,
        keep: Keep::End,
        ..PRINT
    };
    let beside = paragraph(sheet, &told.foot, whole.part(0.56, 1.0), low + 2.0, foot);
    low += paragraph(sheet, &told.period, whole.part(0.0, 0.55), low, period).max(beside);
    low += paragraph(sheet, &told.about.join(" · "), whole, low + 1.0, PRINT) + 1.0;
    sheet.y = low + 3.0;
}

/// A paragraph at the height `y`; its height.
fn paragraph(sheet: &mut Sheet, text: &str, column: Column, y: f32, style: Style) -> f32 {
    sheet.branch(Tag::P, |sheet| {
        let leaf = sheet.leaf();
        sheet.text(text, column, y, style, leaf)
    })
}

/// The map, and beside it the first facts of each clog and the health list.
fn overview(sheet: &mut Sheet, report: &Report, told: &Told, tr: &Tr) {
    if report.clogs.is_empty() {
        return;
    }
    sheet.y += GAP / 2.0;
    sheet.keep(|sheet| {
        let (whole, top) = (sheet.whole(), sheet.y);
        sheet.rule(whole, top, 0.8, ACCENT);
        let place = Column {
            width: MAP_WIDTH,
            ..whole
        };
        let bottom = map(sheet, report, place, top + 6.0, tr);
        sheet.y = top + 6.0;
        let beside = whole.after(MAP_WIDTH + 16.0);
        for (facts, glance) in told.clogs.iter().zip(&told.glances).take(MOST_GLANCES) {
            let strong = Style { bold: true, ..READ };
            let y = sheet.y;
            sheet.y += paragraph(sheet, &facts.heading, beside, y, strong);
            let y = sheet.y;
            sheet.y += paragraph(sheet, glance, beside, y, READ) + 4.0;
        }
        sheet.y += 2.0;
        facts(sheet, &told.health, beside);
        sheet.y = sheet.y.max(bottom);
    });
}

/// The breasts as a clinician sees them; the lower end.
fn map(sheet: &mut Sheet, report: &Report, column: Column, y: f32, tr: &Tr) -> f32 {
    let pinned = pinned(report);
    let spots: Vec<_> = pinned.iter().map(|(_, sore)| *sore).collect();
    let (scene, places) = facing(report.one_breast, &spots);
    let scale = column.width / scene.view.0;
    let height = scene.view.1 * scale;
    let number = |((number, _), (x, y)): (&(u32, Sore), (f32, f32))| Label {
        text: tr.number(*number),
        x: x * scale,
        y: y * scale - 6.5,
        style: NUMBER,
        width: 20.0,
    };
    let mut labels: Vec<Label> = pinned.iter().zip(places).map(number).collect();
    let sides = sides(column.width, height, tr);
    // In some languages a side takes two lines.
    let lines = sides
        .iter()
        .map(|side| sheet.setter.lay(&side.text, side.width, side.style).height());
    let below = lines.fold(BODY * 1.3, f32::max) + 3.0;
    labels.extend(sides);
    let alt = map_alt(report, tr);
    let at = (sheet.left(column), y);
    figure(sheet, drawn(scene, &Shades::paper()), at, scale, &labels, alt);
    y + height + below
}

/// Which side is which, under the map.
fn sides(width: f32, height: f32, tr: &Tr) -> [Label; 3] {
    let label = |text: String, at: f32, share: f32| Label {
        text,
        x: width * at,
        y: height + 2.0,
        style: Style {
            keep: Keep::Middle,
            ..PRINT
        },
        width: width * share,
    };
    [
        label(tr.report_map_right(), 0.14, 0.28),
        label(tr.report_map_note(), 0.5, 0.44),
        label(tr.report_map_left(), 0.86, 0.28),
    ]
}

/// One clog: its facts, and the curve of pain and size beside them.
fn clog(sheet: &mut Sheet, clog: &Clog, told: &Facts, tr: &Tr) {
    let whole = sheet.whole();
    head(sheet, &told.heading, whole);
    let top = sheet.y;
    facts(sheet, &told.facts, whole.part(0.0, FACTS));
    let (low, beside) = (sheet.y, whole.part(FACTS + 0.03, 1.0));
    sheet.y = curve(sheet, clog, beside, top, tr);
    facts(sheet, &told.beside, beside);
    sheet.y = sheet.y.max(low);
}

/// Feeds and pumping: facts, and beside them two rows of bars.
fn feeding(sheet: &mut Sheet, report: &Report, told: &Facts, alts: &(String, String), tr: &Tr) {
    let whole = sheet.whole();
    head(sheet, &told.heading, whole);
    let top = sheet.y;
    let has_bars = report.days.iter().any(|day| day.totals.feeds > 0);
    let share = if has_bars { 0.6 } else { 1.0 };
    facts(sheet, &told.facts, whole.part(0.0, share));
    if has_bars {
        let (one, two) = (whole.part(0.62, 0.8), whole.part(0.82, 1.0));
        let first = tr.first_weekday();
        #[allow(clippy::cast_precision_loss)] // counts of a day
        let feeds = columns(&report.days, first, |day| vec![day.totals.feeds as f32]);
        #[allow(clippy::cast_precision_loss)]
        let minutes = columns(&report.days, first, |day| {
            vec![day.totals.left_s as f32 / 60.0, day.totals.right_s as f32 / 60.0]
        });
        let low = plot(sheet, one, top, &tr.report_chart_feeds(), &feeds, &alts.0, tr);
        let title = tr.report_chart_minutes();
        let low = low.max(plot(sheet, two, top, &title, &minutes, &alts.1, tr));
        sheet.y = sheet.y.max(low);
    }
}

/// Beyond so many days a bar stands for a week.
const MOST_BARS: usize = 31;

/// The values of each day, or the means of weeks where there are more days than bars can tell apart.
fn columns(days: &[DayRow], first: Weekday, of: impl Fn(&DayRow) -> Vec<f32>) -> Vec<Vec<f32>> {
    let mean = |part: &[DayRow]| {
        let all: Vec<Vec<f32>> = part.iter().map(&of).collect();
        let width = all.first().map_or(0, Vec::len);
        #[allow(clippy::cast_precision_loss)] // days of a week
        let days = part.len().max(1) as f32;
        let sum = |place: usize| all.iter().filter_map(|day| day.get(place)).sum::<f32>() / days;
        (0..width).map(sum).collect()
    };
    parts(days, MOST_BARS, first).into_iter().map(mean).collect()
}

/// Bars under their title, with the value of the top line; the lower end.
fn plot(
    sheet: &mut Sheet,
    column: Column,
    top: f32,
    title: &str,
    columns: &[Vec<f32>],
    alt: &str,
    tr: &Tr,
) -> f32 {
    let drawn_bars = bars(columns, sheet.from_right);
    let named = paragraph(sheet, title, column, top, Style { ink: QUIET, ..PRINT });
    let room = 18.0;
    let scale = (column.width - room) / drawn_bars.scene.view.0;
    let height = drawn_bars.scene.view.1 * scale;
    #[allow(clippy::cast_possible_truncation)] // a line of a scale
    let value = |value: f32| tr.number(value.round() as i64);
    let style = Style {
        keep: Keep::End,
        ..PRINT
    };
    let edge = if sheet.from_right {
        column.width - room + 3.0
    } else {
        -3.0
    };
    let label = |text: String, y: f32| Label {
        text,
        x: edge,
        y,
        style,
        width: room,
    };
    let labels = [
        label(value(drawn_bars.top), -4.0),
        label(value(0.0), height - 6.0),
    ];
    let left = sheet.left(column) + if sheet.from_right { 0.0 } else { room };
    let at = (left, top + named + 5.0);
    let scene = drawn(drawn_bars.scene, &Shades::paper());
    figure(sheet, scene, at, scale, &labels, crate::l10n::plain(alt));
    at.1 + height + 4.0
}
