//! The further pages: tables, her notes, and the foot of every page.

use krilla::tagging::Tag;

use super::parts::{ACCENT, HAIR, LABEL, PRINT, READ, column_head, head, row_head, small};
use super::sheet::{BOTTOM, Column, Sheet, TOP};
use super::text::{Keep, Style};
use crate::export::told::{Quotes, Table};
use crate::l10n::Tr;

/// Between the lines of a table and its hair lines.
const PAD: f32 = 2.0;
/// Between two columns.
const GUTTER: f32 = 7.0;
/// No column is narrower, so that a word of a heading fits.
const NARROWEST: f32 = 30.0;
/// Of the times of notes.
const WHEN: f32 = 104.0;
/// How many lines a block must have on a page, with its heading.
const START: f32 = 74.0;

/// Cells of a table.
const CELL: Style = READ;
/// Heads of columns.
const COLUMN: Style = Style { bold: true, ..LABEL };

/// Room above a block; a new page where too little is left for it to begin.
fn begin(sheet: &mut Sheet) {
    if sheet.y > TOP {
        sheet.y += 14.0;
    }
    if sheet.room() < START {
        sheet.new_page();
    }
}

/// A table that may go on over pages; each page has its heads.
pub(super) fn table(sheet: &mut Sheet, table: &Table) {
    begin(sheet);
    let whole = sheet.whole();
    head(sheet, &table.heading, whole);
    if let Some(note) = &table.note {
        small(sheet, note, whole);
        sheet.y += 3.0;
    }
    let columns = columns(sheet, table);
    sheet.branch(Tag::Table, |sheet| {
        sheet.branch(Tag::THead, |sheet| {
            sheet.branch(Tag::TR, |sheet| heads(sheet, table, &columns, true));
        });
        sheet.branch(Tag::TBody, |sheet| {
            for row in &table.rows {
                let before = sheet.pages.len();
                let height = height(sheet, row, table, &columns);
                if height > sheet.room() {
                    sheet.new_page();
                }
                if sheet.pages.len() > before {
                    heads(sheet, table, &columns, false);
                }
                sheet.branch(Tag::TR, |sheet| cells(sheet, row, table, &columns));
            }
        });
    });
}

fn style(table: &Table, place: usize, base: Style) -> Style {
    let number = table.numbers.get(place).copied().unwrap_or_default();
    let keep = if number { Keep::End } else { Keep::Start };
    Style { keep, ..base }
}

/// Columns as wide as what is in them wants, and all of them together as wide as the page.
fn columns(sheet: &mut Sheet, table: &Table) -> Vec<Column> {
    let whole = sheet.whole();
    let count = table.heads.len().max(1);
    let mut wants: Vec<f32> = Vec::new();
    for place in 0..count {
        let mut widest = NARROWEST;
        let head = table.heads.get(place).map(String::as_str).unwrap_or_default();
        // A head may break between words.
        for word in head.split_whitespace() {
            widest = widest.max(sheet.setter.lay(word, whole.width, COLUMN).width);
        }
        for row in table.rows.iter().take(200) {
            let cell = row.get(place).map(String::as_str).unwrap_or_default();
            widest = widest.max(sheet.setter.lay(cell, whole.width, CELL).width);
        }
        wants.push(widest.ceil() + 1.0);
    }
    #[allow(clippy::cast_precision_loss)] // columns of a page
    let room = whole.width - GUTTER * (count - 1) as f32;
    let mut start = whole.start;
    shared(&wants, room, &flexible(table))
        .into_iter()
        .map(|width| {
            let column = Column { start, width };
            start += width + GUTTER;
            column
        })
        .collect()
}

/// The columns that take what room is left over: those of words but the first, else all.
fn flexible(table: &Table) -> Vec<bool> {
    let words: Vec<bool> = table
        .numbers
        .iter()
        .enumerate()
        .map(|(place, number)| place > 0 && !number)
        .collect();
    if words.contains(&true) {
        words
    } else {
        vec![true; words.len()]
    }
}

/// Widths that add up to `room`: what wants less than its share gets what it wants; the others share the rest.
fn shared(wants: &[f32], room: f32, flexible: &[bool]) -> Vec<f32> {
    let sum: f32 = wants.iter().sum();
    if sum <= room {
        let takes = |place: usize| flexible.get(place).copied().unwrap_or_default();
        #[allow(clippy::cast_precision_loss)] // columns of a page
        let many = flexible.iter().filter(|takes| **takes).count().max(1) as f32;
        let more = (room - sum) / many;
        let wide = |(place, want): (usize, &f32)| if takes(place) { want + more } else { *want };
        return wants.iter().enumerate().map(wide).collect();
    }
    let mut order: Vec<usize> = (0..wants.len()).collect();
    order.sort_by(|a, b| {
        wants
            .get(*a)
            .partial_cmp(&wants.get(*b))
            .unwrap_or(std::cmp::Ordering::Equal)
    });
    let mut widths = vec![0.0; wants.len()];
    let (mut left, mut many) = (room, wants.len());
    for place in order {
        #[allow(clippy::cast_precision_loss)] // columns of a page
        let share = left / many.max(1) as f32;
        let width = wants.get(place).copied().unwrap_or_default().min(share);
        if let Some(known) = widths.get_mut(place) {
            *known = width;
        }
        left -= width;
        many -= 1;
    }
    widths
}

fn heads(sheet: &mut Sheet, table: &Table, columns: &[Column], tagged: bool) {
    let y = sheet.y;
    let mut low = 0.0_f32;
    for (place, (text, column)) in table.heads.iter().zip(columns).enumerate() {
        let style = style(table, place, COLUMN);
        low = low.max(sheet.setter.lay(text, column.width, style).height());
    }
    for (place, (text, column)) in table.heads.iter().zip(columns).enumerate() {
        let style = style(table, place, COLUMN);
        let own = sheet.setter.lay(text, column.width, style).height();
        // Heads stand on the line under them.
        let at = y + low - own;
        if tagged {
            sheet.branch(column_head(), |sheet| {
                let leaf = sheet.leaf();
                sheet.text(text, *column, at, style, leaf)
            });
        } else {
            sheet.text(text, *column, at, style, None);
        }
    }
    sheet.y = y + low + PAD;
    sheet.rule(sheet.whole(), sheet.y, 0.7, ACCENT);
    sheet.y += PAD;
}

fn height(sheet: &mut Sheet, row: &[String], table: &Table, columns: &[Column]) -> f32 {
    let mut highest = 0.0_f32;
    for (place, (text, column)) in row.iter().zip(columns).enumerate() {
        let laid = sheet.setter.lay(text, column.width, style(table, place, CELL));
        highest = highest.max(laid.height());
    }
    highest + 2.0 * PAD
}

fn cells(sheet: &mut Sheet, row: &[String], table: &Table, columns: &[Column]) {
    let (y, height) = (sheet.y, height(sheet, row, table, columns));
    for (place, (text, column)) in row.iter().zip(columns).enumerate() {
        let style = style(table, place, CELL);
        let tag = if place == 0 { row_head() } else { Tag::TD.into() };
        sheet.branch(tag, |sheet| {
            let leaf = sheet.leaf();
            sheet.text(text, *column, y, style, leaf)
        });
    }
    sheet.y = y + height;
    sheet.rule(sheet.whole(), sheet.y - PAD, 0.4, HAIR);
}

/// Her notes, each with its time; a long one goes on over pages.
pub(super) fn notes(sheet: &mut Sheet, notes: &Quotes) {
    begin(sheet);
    let whole = sheet.whole();
    head(sheet, &notes.heading, whole);
    if let Some(note) = &notes.note {
        small(sheet, note, whole);
        sheet.y += 3.0;
    }
    for quote in &notes.quotes {
        if sheet.room() < 30.0 {
            sheet.new_page();
        }
        let (y, column) = (sheet.y, whole.after(WHEN));
        let when = Column {
            width: WHEN - GUTTER,
            ..whole
        };
        sheet.branch(Tag::P, |sheet| {
            let leaf = sheet.leaf();
            sheet.text(&quote.when, when, y, LABEL, leaf)
        });
        let style = Style { own: true, ..READ };
        for line in quote.words.split('\n').filter(|line| !line.trim().is_empty()) {
            sheet.branch(Tag::P, |sheet| {
                let leaf = sheet.leaf();
                let laid = sheet.setter.lay(line, column.width, style);
                sheet.flow(&laid, column, Some(leaf));
            });
        }
        sheet.y += 4.0;
    }
}

/// The foot of every page: decoration, since the first page says it in its text.
pub(super) fn feet(sheet: &mut Sheet, foot: &str, tr: &Tr) {
    let whole = sheet.whole();
    let all = sheet.pages.len();
    let y = sheet.size.1 - BOTTOM + 16.0;
    let count = |number: usize| tr.number(u32::try_from(number).unwrap_or(u32::MAX));
    for page in 0..all {
        let number = tr.report_page(count(page + 1), count(all), env!("CARGO_PKG_VERSION"));
        let end = Style {
            keep: Keep::End,
            ..PRINT
        };
        // The words take the most room, so that no language needs a second line.
        let (words, pages) = (whole.part(0.0, 0.68), whole.part(0.68, 1.0));
        for (text, style, column) in [(foot, PRINT, words), (&number, end, pages)] {
            let laid = sheet.setter.lay(text, column.width, style);
            let x = sheet.left(column);
            let rows = laid.rows.len();
            if let Some(pieces) = sheet.pages.get_mut(page) {
                pieces.push(super::sheet::Piece {
                    what: super::sheet::What::Text(laid, 0..rows),
                    x,
                    y,
                    leaf: None,
                });
            }
        }
    }
}
