//! The plan's QR codes on its page, as squares of ink.

use krilla::geom::{PathBuilder, Rect};

use super::handout::{GAP, begin, para, rank};
use super::ink::{Drawn, Stamp, fill};
use super::parts::{HEAD, Label, QUIET, READ, figure};
use super::sheet::{Column, Sheet};
use super::text::{Keep, Style};
use crate::art::colour::Rgb;
use crate::art::paint::Ink;
use crate::export::qr::{Code, QUIET as MARGIN, TooLong};
use crate::l10n::{Tr, plain};

/// Codes beside each other.
const BESIDE: usize = 3;
/// The least width of a module, 0.4 mm.
const MODULE: f32 = 1.15;
/// What stands over the codes.
const HEADING: f32 = 40.0;
/// Under a code, for its number.
const UNDER: f32 = 16.0;

/// How to use the codes, then the codes; a line where the plan is too long for them.
pub(super) fn lay(sheet: &mut Sheet, codes: &Result<Vec<Code>, TooLong>, tr: &Tr) {
    let whole = sheet.whole();
    let width = width(sheet, codes.as_ref().map_or(&[][..], Vec::as_slice));
    begin(sheet, width + HEADING);
    rank(sheet, 2, &tr.handout_code(), Style { size: 13.0, ..HEAD });
    let say = Style { size: 10.0, ..READ };
    let Ok(codes) = codes else {
        return para(sheet, &tr.handout_code_too_long(), whole, say);
    };
    para(sheet, &tr.handout_code_how(), whole, say);
    if codes.len() > 1 {
        let of = tr.number(i64::try_from(codes.len()).unwrap_or(i64::MAX));
        para(sheet, &tr.handout_code_parts(of), whole, say);
    }
    for row in codes.chunks(BESIDE) {
        sheet.keep(|sheet| {
            let top = sheet.y;
            for (start, code) in (0..BESIDE).zip(row) {
                #[allow(clippy::cast_precision_loss)] // three at most
                let start = whole.start + width * start as f32;
                one(sheet, code, Column { start, width }, top, tr);
            }
            sheet.y = top + width + if codes.len() > 1 { UNDER } else { 0.0 };
        });
    }
}

/// A third of the page, or less where the codes then fit on the page that is there, each module wide enough to be read.
fn width(sheet: &Sheet, codes: &[Code]) -> f32 {
    let most = sheet.whole().width / 3.0;
    let modules = codes.iter().map(|code| code.size() + 2 * MARGIN).max();
    #[allow(clippy::cast_precision_loss)] // modules of a code
    let least = modules.unwrap_or_default() as f32 * MODULE;
    let free = sheet.room() - HEADING - GAP;
    if codes.len() == 1 && free >= least {
        free.min(most)
    } else {
        most
    }
}

fn one(sheet: &mut Sheet, code: &Code, column: Column, top: f32, tr: &Tr) {
    let number = |number: usize| tr.number(i64::try_from(number).unwrap_or(i64::MAX));
    let (part, of) = (number(code.part), number(code.of));
    let drawn = squares(code);
    let scale = column.width / drawn.view.0;
    let at = (sheet.left(column), top);
    if code.of == 1 {
        return figure(sheet, drawn, at, scale, &[], plain(&tr.handout_code_alt()));
    }
    let alt = plain(&tr.handout_code_part_alt(part.clone(), of.clone()));
    let label = Label {
        text: tr.handout_code_part(part, of),
        x: column.width / 2.0,
        y: column.width,
        style: Style {
            ink: QUIET,
            keep: Keep::Middle,
            ..READ
        },
        width: column.width,
    };
    figure(sheet, drawn, at, scale, &[label], alt);
}

/// The dark modules, each run of a row as one stretch, with the light ones round the code that readers need.
fn squares(code: &Code) -> Drawn {
    let mut builder = PathBuilder::new();
    #[allow(clippy::cast_precision_loss)] // modules of a code
    let place = |at: usize| at as f32;
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|x| code.is_dark(*x, y)).count();
            if run > 0 {
                let (left, top) = (place(x + MARGIN), place(y + MARGIN));
                if let Some(rect) = Rect::from_xywh(left, top, place(run), 1.0) {
                    builder.push_rect(rect);
                }
            }
            x += run.max(1);
        }
    }
    let ink = Ink {
        colour: Rgb::hex(0),
        opacity: 1.0,
    };
    let stamps = builder.finish().map(|path| Stamp {
        path,
        fill: Some(fill(ink, 1.0)),
        stroke: None,
        line_first: false,
    });
    let side = place(code.size() + 2 * MARGIN);
    Drawn {
        view: (side, side),
        stamps: stamps.into_iter().collect(),
    }
}
