//! `milkpath plan`: a therapist's plan as a hand-out, as a code, or checked and written anew.

use std::io;
use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::domain::at::At;
use crate::domain::plan::{BadPlan, Plan};
use crate::export::qr::{self, TooLong};
use crate::import;
use crate::l10n::Locale;

/// The pixels of a module in the picture of a code.
const PIXELS: u32 = 6;

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The plan is refused.
    #[error(transparent)]
    Plan(#[from] BadPlan),
    /// There is no whole code in the picture.
    #[error(transparent)]
    Picture(#[from] import::qr::Error),
    /// The paper does not exist.
    #[error("paper {0:?} does not exist; use a4 or letter")]
    Paper(String),
    /// No file was named, or its ending is not known.
    #[error("name a file that ends in .pdf, .png or .json")]
    Ending,
    /// It does not fit into codes.
    #[error(transparent)]
    TooLong(#[from] TooLong),
    /// The file could not be read or written.
    #[error("{}: {cause}", file.display())]
    File {
        /// Which file.
        file: PathBuf,
        /// What the system said.
        cause: io::Error,
    },
    /// The page could not be made.
    #[cfg(feature = "files")]
    #[error(transparent)]
    Pdf(#[from] crate::export::pdf::Error),
    /// It could not be written as JSON.
    #[error("what was written could not be told as JSON: {0}")]
    Json(#[from] serde_json::Error),
}

/// What the command line asks for.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// The file of the plan.
    pub plan: &'a Path,
    /// The language of the hand-out; that of the plan where it is not said.
    pub locale: Option<Locale>,
    /// `a4` or `letter`; A4 where it is not said.
    pub paper: Option<&'a str>,
    /// The file to write; its ending says what it is.
    pub file: &'a Path,
}

#[derive(Serialize)]
struct Printed<'a> {
    file: &'a Path,
    author: &'a str,
    routines: usize,
    steps: usize,
    /// How many codes it takes; null where it is too long for them.
    codes: Option<usize>,
    bytes: usize,
}

/// Reads and checks a plan, of its file or of a picture of its codes, then writes it: `.pdf` the hand-out, `.png` its codes, `.json` the plan with its fields in
/// their order. Prints as JSON what the file holds.
///
/// # Errors
///
/// [`Error`].
pub fn run(options: Options<'_>, now: At) -> Result<String, Error> {
    let failed = |file: &Path| {
        let file = file.to_owned();
        move |cause| Error::File { file, cause }
    };
    let read = std::fs::read(options.plan).map_err(failed(options.plan))?;
    let is_picture = read.starts_with(b"\x89PNG") || read.starts_with(b"\xFF\xD8\xFF");
    let plan = if is_picture {
        Plan::read(import::qr::text(&[&read])?.as_bytes())?
    } else {
        Plan::read(&read)?
    };
    let ending = options.file.extension().and_then(|ending| ending.to_str());
    let codes = qr::codes(&plan.to_json());
    let bytes = match ending {
        Some("pdf") => page(&plan, &options, now)?,
        Some("png") => qr::picture(codes.as_ref().map_err(|error| *error)?, PIXELS),
        Some("json") => (plan.to_json() + "\n").into_bytes(),
        _ => return Err(Error::Ending),
    };
    std::fs::write(options.file, &bytes).map_err(failed(options.file))?;
    Ok(serde_json::to_string(&Printed {
        file: options.file,
        author: plan.author.as_str(),
        routines: plan.routines.len(),
        steps: plan.routines.iter().map(|routine| routine.items.len()).sum(),
        codes: codes.ok().map(|codes| codes.len()),
        bytes: bytes.len(),
    })?)
}

#[cfg(feature = "files")]
fn page(plan: &Plan, options: &Options<'_>, now: At) -> Result<Vec<u8>, Error> {
    use crate::domain::settings::Words;
    use crate::export::handout::{Handout, language};
    use crate::export::pdf::{Fonts, Form, Paper, render_handout};
    use crate::l10n::Tr;

    let paper = match options.paper {
        None | Some("a4") => Paper::A4,
        Some("letter") => Paper::Letter,
        Some(other) => return Err(Error::Paper(other.to_owned())),
    };
    let tr = Tr::new(options.locale.unwrap_or_else(|| language(plan)), Words::Breast);
    let handout = Handout::of(plan, &tr);
    let codes = qr::codes(&plan.to_json());
    let go_on = &mut |_| std::ops::ControlFlow::Continue(());
    let how = (&tr, Form::of(paper, &tr), now);
    Ok(render_handout(&handout, &codes, how, &Fonts::own(), go_on)?)
}

#[cfg(not(feature = "files"))]
fn page(_: &Plan, _: &Options<'_>, _: At) -> Result<Vec<u8>, Error> {
    Err(Error::Ending)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FULL: &str = "tests/fixtures/plan/good-full.json";

    fn written(plan: &str, name: &str) -> Result<Vec<u8>, Error> {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(name);
        let options = Options {
            plan: Path::new(plan),
            locale: None,
            paper: None,
            file: &file,
        };
        run(options, At::EPOCH)?;
        Ok(std::fs::read(file).unwrap())
    }

    #[test]
    fn a_plan_is_written_anew_and_as_codes_and_comes_back() {
        let plan = Plan::read(&std::fs::read(FULL).unwrap()).unwrap();
        assert_eq!(Plan::read(&written(FULL, "out.json").unwrap()).unwrap(), plan);
        let picture = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(picture.path(), written(FULL, "out.png").unwrap()).unwrap();
        let read = written(picture.path().to_str().unwrap(), "again.json").unwrap();
        assert_eq!(Plan::read(&read).unwrap(), plan);
    }

    #[test]
    fn what_is_wrong_is_named() {
        let error = |plan: &str, name: &str| written(plan, name).unwrap_err().to_string();
        assert!(error(FULL, "out.docx").contains(".pdf"));
        let bad = "tests/fixtures/plan/bad-seconds-long.json";
        assert!(error(bad, "out.pdf").starts_with("routines[0].items[1].seconds"));
        assert!(error("no/such.json", "out.pdf").contains("no/such.json"));
    }
}
