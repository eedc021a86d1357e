//! The hand-out: a therapist's plan on paper, with the picture of each step. The text is larger than in the summary, for
//! it is read at arm's length.

use std::ops::ControlFlow;

use krilla::tagging::{ListNumbering, Tag};

use super::code;
use super::draw::{self, About, heading};
use super::further::feet;
use super::ink::drawn;
use super::parts::{ACCENT, HAIR, HEAD, QUIET, READ, TEXT, figure};
use super::sheet::{BOTTOM, Column, Leaf, Sheet, TOP};
use super::text::{Keep, Setter, Style};
use super::{Error, Fonts, Form, Progress};
use crate::art::colour::Rgb;
use crate::art::palette::Shades;
use crate::art::{self, Look, Style as Drawing};
use crate::domain::at::At;
use crate::domain::breast_map::Side;
use crate::export::handout::{Block, Handout, Routine, Said, Step};
use crate::export::qr::{Code, TooLong};
use crate::l10n::Tr;

/// What is read.
const SAY: Style = Style { size: 10.0, ..READ };
/// What a step is called, and labels.
const STRONG: Style = Style {
    size: 10.5,
    bold: true,
    ..READ
};
/// How long and how hard.
const MEASURE: Style = Style {
    size: 9.5,
    ink: ACCENT,
    ..READ
};
/// Small lines under headings.
const SUB: Style = Style {
    size: 9.5,
    ink: QUIET,
    ..READ
};
/// The frame round what cannot wait.
const URGENT: Rgb = Rgb::hex(0x9a_1b_1b);
/// Width of a drawing.
const PICTURE: f32 = 84.0;
/// Between a drawing and its words, and between blocks.
pub(super) const GAP: f32 = 10.0;
/// What must fit under the heading of a routine, so that it does not stand alone.
const START: f32 = 210.0;

/// The plan's page in the words of `tr`, with its codes. The same plan gives the same bytes for the same instant. `on` is
/// told how far it is and may end it.
///
/// # Errors
///
/// [`Error`].
pub fn render_handout(
    handout: &Handout,
    codes: &Result<Vec<Code>, TooLong>,
    (tr, form, made): (&Tr, Form, At),
    fonts: &Fonts,
    on: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Vec<u8>, Error> {
    let setter = Setter::new(fonts, form.from_right);
    let mut sheet = Sheet::new(setter, form.paper.size(), form.from_right);
    let of = handout.routines.len() + 1;
    let mut told = |done: usize| match on(Progress { done, of }) {
        ControlFlow::Break(()) => Err(Error::Cancelled),
        ControlFlow::Continue(()) => Ok(()),
    };
    top(&mut sheet, handout);
    for (done, routine) in handout.routines.iter().enumerate() {
        told(done)?;
        self::routine(&mut sheet, routine);
    }
    told(handout.routines.len())?;
    let whole = sheet.whole();
    if let Some(none) = &handout.none {
        sheet.y += GAP;
        para(&mut sheet, none, whole, SAY);
    }
    for block in &handout.blocks {
        lines(&mut sheet, block);
    }
    urgent(&mut sheet, &handout.urgent);
    code::lay(&mut sheet, codes, tr);
    feet(&mut sheet, &handout.foot, tr);
    let about = About {
        title: &handout.title,
        language: tr.locale().tag(),
        made,
    };
    draw::draw(&sheet, &about, on)
}

/// Title, for whom, from whom, which days, and the note.
fn top(sheet: &mut Sheet, handout: &Handout) {
    let (whole, y) = (sheet.whole(), sheet.y);
    sheet.outline.push((handout.title.clone(), 0, y));
    let title = Style { size: 22.0, ..HEAD };
    sheet.y += sheet.branch(heading(1, &handout.title), |sheet| {
        let leaf = sheet.leaf();
        sheet.text(&handout.title, whole.part(0.0, 0.48), y, title, leaf)
    });
    // The foot of each page is decoration: here it is read.
    let end = Style {
        keep: Keep::End,
        ..SUB
    };
    leafed(sheet, Tag::P, &handout.foot, whole.part(0.5, 1.0), y + 14.0, end);
    sheet.y += 4.0;
    sheet.branch(Tag::L(ListNumbering::None), |sheet| {
        for fact in &handout.facts {
            let y = sheet.y;
            let label = Column { width: 44.0, ..whole };
            let value = Style {
                own: fact.own,
                ..STRONG
            };
            sheet.y += sheet.branch(Tag::LI, |sheet| {
                let low = leafed(sheet, Tag::Lbl, &fact.label, label, y, SUB);
                low.max(leafed(
                    sheet,
                    Tag::LBody,
                    &fact.value,
                    whole.after(52.0),
                    y,
                    value,
                ))
            });
        }
    });
    if let Some(note) = &handout.note {
        lines(sheet, note);
    }
}

/// A routine: its name, how often and how hard, and its steps.
fn routine(sheet: &mut Sheet, routine: &Routine) {
    begin(sheet, START);
    let whole = sheet.whole();
    rank(
        sheet,
        2,
        &routine.name,
        Style {
            size: 15.0,
            own: true,
            ..HEAD
        },
    );
    para(sheet, &routine.about.join(" · "), whole, SUB);
    for line in &routine.lines {
        para(sheet, line, whole, SUB);
    }
    for line in &routine.note {
        para(sheet, line, whole, Style { own: true, ..SAY });
    }
    sheet.y += 8.0;
    let halves = [whole.part(0.0, 0.49), whole.part(0.51, 1.0)];
    sheet.branch(Tag::L(ListNumbering::Decimal), |sheet| {
        for (row, pair) in routine.steps.chunks(2).enumerate() {
            sheet.keep(|sheet| {
                let (top, mut low) = (sheet.y, sheet.y);
                for (place, (one, column)) in pair.iter().zip(halves).enumerate() {
                    sheet.y = top;
                    step(sheet, one, row * 2 + place + 1, column);
                    low = low.max(sheet.y);
                }
                sheet.y = low + 8.0;
            });
        }
    });
}

/// A step: its picture, and its words beside it.
fn step(sheet: &mut Sheet, step: &Step, number: usize, column: Column) {
    let top = sheet.y;
    let words = column.after(PICTURE + GAP);
    sheet.branch(Tag::LI, |sheet| {
        let mut y = top;
        let label = Column { width: 20.0, ..words };
        let numbered = Style {
            ink: ACCENT,
            ..STRONG
        };
        leafed(sheet, Tag::Lbl, &format!("{number}."), label, y, numbered);
        sheet.branch(Tag::LBody, |sheet| {
            let after = Column {
                start: words.start + 20.0,
                width: words.width - 20.0,
            };
            y += leafed(sheet, Tag::P, &step.short, after, y, STRONG) + 1.0;
            picture(sheet, step, column, top);
            for say in &step.say {
                y += leafed(sheet, Tag::P, say, words, y, SAY) + 1.0;
            }
            y += leafed(sheet, Tag::P, &step.measures.join(" · "), words, y, MEASURE);
        });
        sheet.y = y.max(top + PICTURE + 2.0);
    });
}

fn picture(sheet: &mut Sheet, step: &Step, column: Column, top: f32) {
    let look = Look {
        side: step.side.unwrap_or(Side::Left),
        style: Drawing::Diagram,
        cool: step.cool,
        still: true,
        ..Look::default()
    };
    let scene = drawn(art::scene(step.step, &look, 0.0), &Shades::paper());
    let place = Column {
        width: PICTURE,
        ..column
    };
    let at = (sheet.left(place), top + 1.0);
    let scale = PICTURE / scene.view.0;
    figure(sheet, scene, at, scale, &[], step.alt.clone());
    frame(sheet, place, (top + 1.0, PICTURE), 0.5, HAIR);
}

/// A heading with its lines; what the author wrote alone is no list.
fn lines(sheet: &mut Sheet, block: &Block) {
    let whole = sheet.whole();
    // On one page where one page can hold it.
    let tall = block.lines.iter().fold(40.0, |sum, line| {
        sum + 1.0 + sheet.setter.lay(&line.text, whole.width - 12.0, SAY).height()
    });
    begin(sheet, tall);
    rank(sheet, 2, &block.heading, Style { size: 13.0, ..HEAD });
    if block.lines.iter().all(|line| line.own) {
        for line in &block.lines {
            para(sheet, &line.text, whole, Style { own: true, ..SAY });
        }
    } else {
        list(sheet, &block.lines, whole);
    }
}

fn list(sheet: &mut Sheet, lines: &[Said], column: Column) {
    sheet.branch(Tag::L(ListNumbering::Disc), |sheet| {
        for line in lines {
            let style = Style { own: line.own, ..SAY };
            sheet.keep(|sheet| {
                let y = sheet.y;
                let dot = Column { width: 8.0, ..column };
                sheet.y += sheet.branch(Tag::LI, |sheet| {
                    leafed(sheet, Tag::Lbl, "•", dot, y, MEASURE);
                    leafed(sheet, Tag::LBody, &line.text, column.after(12.0), y, style)
                });
                sheet.y += 1.0;
            });
        }
    });
}

/// What cannot wait, in a frame: signs, and under them what to do.
fn urgent(sheet: &mut Sheet, block: &Block) {
    sheet.y += GAP;
    sheet.keep(|sheet| {
        let (whole, top) = (sheet.whole(), sheet.y);
        let inner = Column {
            start: whole.start + 10.0,
            width: whole.width - 20.0,
        };
        sheet.y += 8.0;
        let (page, y) = (sheet.pages.len().saturating_sub(1), sheet.y);
        sheet.outline.push((block.heading.clone(), page, y));
        let red = Style {
            size: 13.0,
            ink: URGENT,
            ..HEAD
        };
        sheet.y += leafed(sheet, heading(2, &block.heading), &block.heading, inner, y, red) + 2.0;
        for (place, line) in block.lines.iter().enumerate() {
            // Signs, then what to do.
            let style = if place % 2 == 0 {
                SAY
            } else {
                Style { size: 10.0, ..STRONG }
            };
            let y = sheet.y;
            sheet.y += leafed(sheet, Tag::P, &line.text, inner, y, style);
            sheet.y += if place % 2 == 0 { 1.5 } else { 5.5 };
        }
        sheet.y += 4.0;
        frame(sheet, whole, (top, sheet.y - top), 1.2, URGENT);
    });
}

/// Four lines round a stretch of a column: `(top, height)`.
fn frame(sheet: &mut Sheet, column: Column, (top, height): (f32, f32), line: f32, ink: Rgb) {
    sheet.rule(column, top, line, ink);
    sheet.rule(column, top + height - line, line, ink);
    let edges = [column.start, column.start + column.width - line];
    for start in edges {
        sheet.rule(Column { start, width: line }, top, height, ink);
    }
}

/// Room above a block; a new page where less than `least` is left.
pub(super) fn begin(sheet: &mut Sheet, least: f32) {
    if sheet.y > TOP {
        sheet.y += GAP;
    }
    if sheet.room() < least.min(sheet.size.1 - TOP - BOTTOM) {
        sheet.new_page();
    }
}

/// A heading over a line.
pub(super) fn rank(sheet: &mut Sheet, rank: u16, text: &str, style: Style) {
    let whole = sheet.whole();
    sheet.rule(whole, sheet.y, 1.0, ACCENT);
    sheet.y += 4.0;
    let (page, y) = (sheet.pages.len().saturating_sub(1), sheet.y);
    sheet.outline.push((text.to_owned(), page, y));
    sheet.y += leafed(sheet, heading(rank, text), text, whole, y, style) + 3.0;
}

/// A paragraph at the place that is next; a long one goes on over pages.
pub(super) fn para(sheet: &mut Sheet, text: &str, column: Column, style: Style) {
    sheet.branch(Tag::P, |sheet| {
        let leaf: Leaf = Some(sheet.leaf());
        let laid = sheet.setter.lay(
            text,
            column.width,
            Style {
                ink: ink(style),
                ..style
            },
        );
        sheet.flow(&laid, column, leaf);
    });
    sheet.y += 1.5;
}

fn ink(style: Style) -> Rgb {
    if style.own { TEXT } else { style.ink }
}

/// A text in a branch of its own at the height `y`; its height.
pub(super) fn leafed(
    sheet: &mut Sheet,
    tag: impl Into<krilla::tagging::TagKind>,
    text: &str,
    column: Column,
    y: f32,
    style: Style,
) -> f32 {
    sheet.branch(tag, |sheet| {
        let leaf = sheet.leaf();
        sheet.text(text, column, y, style, leaf)
    })
}
