//! The summary and the hand-out as a PDF, made on the device: text that can be selected, drawings as paths, tags for screen readers.
//!
//! [`render`] lays everything out first (`sheet`: lists of what lies on each page, and the tree of what it means) and
//! then draws it (`draw`), so that each page knows how many there are. `text` shapes and breaks lines through parley,
//! `ink` turns the drawings of the app into paths, `front` is the first page, `further` the rest, `handout` a plan. Engine and fonts
//! hang on the feature `pdf`, which the web app is built without: there this module can become a second file that is
//! loaded when it is asked for, with the fonts as its argument.

mod code;
mod curve;
mod draw;
mod fonts;
mod front;
mod further;
mod handout;
mod ink;
mod parts;
mod sheet;
mod text;

use std::ops::ControlFlow;

pub use fonts::Fonts;
pub use handout::render_handout;

use super::report::Report;
use super::told::Told;
use crate::l10n::Tr;
use draw::About;
use sheet::Sheet;
use text::Setter;

/// The size of a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Paper {
    /// 210 by 297 mm.
    #[default]
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

/// Where letters are written on Letter (CLDR, paperSize).
const LETTER: [&str; 16] = [
    "BZ", "CA", "CL", "CO", "CR", "DO", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE", "VI",
];

impl Paper {
    /// The usual paper of a country, by its ISO 3166 code; A4 where none is known.
    #[must_use]
    pub fn of(country: Option<&str>) -> Self {
        match country {
            Some(code) if LETTER.contains(&code) => Self::Letter,
            _ => Self::A4,
        }
    }

    /// Width and height in points.
    #[must_use]
    pub fn size(self) -> (f32, f32) {
        match self {
            Self::A4 => (595.28, 841.89),
            Self::Letter => (612.0, 792.0),
        }
    }
}

/// How the pages are laid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Form {
    /// Their size.
    pub paper: Paper,
    /// Whether they are read from the right.
    pub from_right: bool,
}

impl Form {
    /// On this paper, in the direction of the language of `tr`.
    #[must_use]
    pub fn of(paper: Paper, tr: &Tr) -> Self {
        Self {
            paper,
            from_right: tr.locale().dir() == "rtl",
        }
    }
}

/// How far it is; laying out is the first step, and each page is one more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Steps that are done.
    pub done: usize,
    /// All steps, as far as they are known.
    pub of: usize,
}

/// Why there is no file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The caller did not want to go on.
    #[error("it was cancelled")]
    Cancelled,
    /// The engine refused: a fault of ours.
    #[error("the page could not be written: {0}")]
    Engine(String),
}

/// The report as a PDF in the words of `tr`, which may be of another language than the app's. The same report gives
/// the same bytes. `on` is told how far it is and may end it.
///
/// # Errors
///
/// [`Error`].
pub fn render(
    report: &Report,
    tr: &Tr,
    form: Form,
    fonts: &Fonts,
    on: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Vec<u8>, Error> {
    let told = Told::of(report, tr);
    let setter = Setter::new(fonts, form.from_right);
    let mut sheet = Sheet::new(setter, form.paper.size(), form.from_right);
    let of = 2 + told.tables.len();
    let mut steps = (0..).map(|done| match on(Progress { done, of }) {
        ControlFlow::Break(()) => Err(Error::Cancelled),
        ControlFlow::Continue(()) => Ok(()),
    });
    let mut step = || steps.next().unwrap_or(Ok(()));
    step()?;
    front::lay(&mut sheet, report, &told, tr);
    if sheet.pages.len() == 1 && (!told.tables.is_empty() || told.notes.is_some()) {
        // The first page stands alone.
        sheet.new_page();
    }
    for table in &told.tables {
        step()?;
        further::table(&mut sheet, table);
    }
    step()?;
    if let Some(notes) = &told.notes {
        further::notes(&mut sheet, notes);
    }
    further::feet(&mut sheet, &told.foot, tr);
    let about = About {
        title: &told.title,
        language: tr.locale().tag(),
        made: report.made,
    };
    draw::draw(&sheet, &about, on)
}
