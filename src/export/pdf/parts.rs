//! The parts that pages are made of: headings, facts, tables, figures. Ink is dark and little.

use std::rc::Rc;

use krilla::tagging::{ListNumbering, TableHeaderScope, Tag};

use super::draw::heading;
use super::ink::Drawn;
use super::sheet::{Column, Leaf, Piece, Sheet, What};
use super::text::{Keep, Style};
use crate::art::colour::Rgb;
use crate::export::told::Fact;

/// Text.
pub(super) const TEXT: Rgb = Rgb::hex(0x1c_1a_18);
/// Labels and small print; 7 to 1 on white.
pub(super) const QUIET: Rgb = Rgb::hex(0x55_50_4a);
/// Headings.
pub(super) const ACCENT: Rgb = Rgb::hex(0x18_54_4c);
/// Lines between rows.
pub(super) const HAIR: Rgb = Rgb::hex(0xd8_d2_c8);

/// Of what is read; nothing on a page is smaller (l10n.md 4.4).
pub(super) const BODY: f32 = 9.0;

/// What is read.
pub(super) const READ: Style = Style {
    size: BODY,
    bold: false,
    ink: TEXT,
    keep: Keep::Start,
    own: false,
};
/// Labels.
pub(super) const LABEL: Style = Style { ink: QUIET, ..READ };
/// Small print.
pub(super) const PRINT: Style = Style { ..LABEL };
/// Headings.
pub(super) const HEAD: Style = Style {
    size: 11.0,
    bold: true,
    ink: ACCENT,
    ..READ
};

/// Between rows of facts.
const FACT_GAP: f32 = 1.2;
/// Of the labels of facts.
const LABELS: f32 = 88.0;

/// A heading of the second rank, over a hair line.
pub(super) fn head(sheet: &mut Sheet, text: &str, column: Column) {
    sheet.rule(column, sheet.y, 0.8, ACCENT);
    sheet.y += 4.0;
    let (page, y) = (sheet.pages.len().saturating_sub(1), sheet.y);
    sheet.outline.push((text.to_owned(), page, y));
    let height = sheet.branch(heading(2, text), |sheet| {
        let leaf = sheet.leaf();
        sheet.text(text, column, y, HEAD, leaf)
    });
    sheet.y += height + 3.0;
}

/// Labels with their values, one under the other.
pub(super) fn facts(sheet: &mut Sheet, facts: &[Fact], column: Column) {
    let labels = LABELS.min(column.width * 0.36);
    sheet.branch(Tag::L(ListNumbering::None), |sheet| {
        for fact in facts {
            sheet.branch(Tag::LI, |sheet| {
                let y = sheet.y;
                let place = Column {
                    width: labels - 6.0,
                    ..column
                };
                let label = sheet.branch(Tag::Lbl, |sheet| {
                    let leaf = sheet.leaf();
                    sheet.text(&fact.label, place, y, LABEL, leaf)
                });
                let style = Style {
                    own: fact.own,
                    ..READ
                };
                let value = sheet.branch(Tag::LBody, |sheet| {
                    let leaf = sheet.leaf();
                    sheet.text(&fact.value, column.after(labels), y, style, leaf)
                });
                sheet.y += label.max(value) + FACT_GAP;
            });
        }
    });
}

/// Small print as a paragraph.
pub(super) fn small(sheet: &mut Sheet, text: &str, column: Column) {
    let y = sheet.y;
    sheet.y += sheet.branch(Tag::P, |sheet| {
        let leaf = sheet.leaf();
        sheet.text(text, column, y, PRINT, leaf)
    });
}

/// A label over a drawing: it belongs to the figure.
pub(super) struct Label {
    pub(super) text: String,
    /// The middle, start or end of it, from the left edge of the drawing.
    pub(super) x: f32,
    /// Its top, from the top of the drawing.
    pub(super) y: f32,
    pub(super) style: Style,
    /// Its room.
    pub(super) width: f32,
}

/// A drawing with its labels, at the left upper corner `at`.
pub(super) fn figure(
    sheet: &mut Sheet,
    drawn: Drawn,
    at: (f32, f32),
    scale: f32,
    labels: &[Label],
    alt: String,
) {
    let (width, height) = (drawn.view.0 * scale, drawn.view.1 * scale);
    let page = sheet.pages.len().saturating_sub(1);
    let frame = krilla::geom::Rect::from_xywh(at.0, at.1, width, height);
    let bounds = frame.map(|rect| krilla::tagging::BBox::new(page, rect));
    let tag = Tag::Figure(Some(alt)).with_bbox(bounds);
    sheet.branch(tag, |sheet| {
        let leaf = sheet.leaf();
        sheet.put(Piece {
            what: What::Scene(Rc::new(drawn), scale),
            x: at.0,
            y: at.1,
            leaf: Some(leaf),
        });
        for label in labels {
            let leaf = sheet.leaf();
            over(sheet, label, at, Some(leaf));
        }
    });
}

fn over(sheet: &mut Sheet, label: &Label, at: (f32, f32), leaf: Leaf) {
    let laid = sheet.setter.lay(&label.text, label.width, label.style);
    let left = match (label.style.keep, sheet.from_right) {
        (Keep::Middle, _) => label.x - label.width / 2.0,
        (Keep::Start, false) | (Keep::End, true) => label.x,
        (Keep::Start, true) | (Keep::End, false) => label.x - label.width,
    };
    sheet.put(Piece {
        what: What::Text(Rc::clone(&laid), 0..laid.rows.len()),
        x: at.0 + left,
        y: at.1 + label.y,
        leaf,
    });
}

/// A cell that heads a column.
pub(super) fn column_head() -> krilla::tagging::TagKind {
    Tag::TH(TableHeaderScope::Column).into()
}

/// A cell that heads a row.
pub(super) fn row_head() -> krilla::tagging::TagKind {
    Tag::TH(TableHeaderScope::Row).into()
}
