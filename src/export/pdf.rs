//! The summary and the hand-out as a PDF, made on the device: text that can be selected, drawings as paths, tags for screen readers.
//!
//! [`render`] lays everything out first (`sheet`: lists of what lies on each page, and the tree of what it means) and
//! then draws it (`draw`), so that each page knows how many there are. `text` shapes and breaks lines through parley,
//! `ink` turns the drawings of the app into paths, `front` is the first page, `further` the rest, `handout` a plan. Engine and fonts
//! hang on the feature `pdf`. The web app loads them as a second program (`src/workers/pages.rs`) when they are asked for:
//! its screens name [`Job`](super::job::Job)s only.

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

pub use super::paper::Paper;
pub use fonts::Fonts;
pub use handout::render_handout;

use super::report::Report;
use super::told::Told;
use crate::l10n::Tr;
use draw::About;
use sheet::Sheet;
use text::Setter;

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
            from_right: tr.is_rtl(),
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
