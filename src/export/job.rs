//! What is made for somebody else, a page, a picture or a locked file, as plain data: natively a thread makes it, in a browser
//! a worker.

use serde::{Deserialize, Serialize};

use super::paper::Paper;
use super::passphrase::Passphrase;
use super::report::Report;
use crate::domain::at::At;
use crate::domain::settings::Words;
use crate::l10n::Formats;

/// Pixels of a module in the picture of a code.
#[cfg(feature = "files")]
const PIXELS: u32 = 6;

/// What is wanted.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Job {
    /// The summary of a stretch or of a clog.
    Summary {
        /// What it tells.
        report: Box<Report>,
        /// The tag of its language.
        tag: String,
        /// How its numbers and times are written.
        formats: Formats,
        /// Its size.
        paper: Paper,
    },
    /// The hand-out of a plan.
    Handout {
        /// The plan, as its file has it.
        plan: String,
        /// The tag of its language.
        tag: String,
        /// How its numbers and times are written.
        formats: Formats,
        /// A word for the breast.
        words: Words,
        /// Its size.
        paper: Paper,
        /// When it is made.
        made: At,
    },
    /// The codes of a plan as a picture (PNG).
    Code {
        /// The plan, as its file has it.
        plan: String,
    },
    /// A file that only a passphrase opens.
    Locked {
        /// What is in it.
        bytes: Vec<u8>,
        /// What opens it.
        passphrase: Passphrase,
    },
}

#[cfg(feature = "files")]
impl Job {
    /// The file; `on` is told how far it is and may end it.
    ///
    /// # Errors
    ///
    /// [`Error`](super::pdf::Error); a language or a plan that nobody could have asked for is a fault of ours.
    pub fn perform(
        &self,
        on: &mut dyn FnMut(super::pdf::Progress) -> std::ops::ControlFlow<()>,
    ) -> Result<Vec<u8>, super::pdf::Error> {
        use super::handout::Handout;
        use super::pdf::{Error, Fonts, Form, render, render_handout};
        use super::{qr, sealed};
        use crate::domain::plan::Plan;
        use crate::l10n::{Locale, Tr};

        let fault = |why: &dyn std::fmt::Debug| Error::Engine(format!("{why:?}"));
        match self {
            Self::Summary {
                report,
                tag,
                formats,
                paper,
            } => {
                let locale = Locale::find(tag).map_err(|why| fault(&why))?;
                let tr = Tr::with(locale, report.words, formats);
                render(report, &tr, Form::of(*paper, &tr), &Fonts::own(), on)
            }
            Self::Handout {
                plan,
                tag,
                formats,
                words,
                paper,
                made,
            } => {
                let plan = Plan::read(plan.as_bytes()).map_err(|why| fault(&why))?;
                let locale = Locale::find(tag).map_err(|why| fault(&why))?;
                let tr = Tr::with(locale, *words, formats);
                let how = (&tr, Form::of(*paper, &tr), *made);
                let codes = qr::codes(&plan.to_json());
                render_handout(&Handout::of(&plan, &tr), &codes, how, &Fonts::own(), on)
            }
            Self::Code { plan } => {
                let codes = qr::codes(plan).map_err(|why| fault(&why))?;
                Ok(qr::picture(&codes, PIXELS))
            }
            Self::Locked { bytes, passphrase } => sealed::seal(bytes, passphrase).map_err(|why| fault(&why)),
        }
    }
}
