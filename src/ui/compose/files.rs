//! What leaves the composer and what it begins from: bytes in and out, away from the screen.

use crate::domain::at::At;
use crate::domain::plan::{BadPlan, Plan};
use crate::domain::settings::Words;
use crate::export::Paper;
use crate::export::job::Job;
use crate::export::qr::{self, TooLong};
use crate::import;
use crate::l10n::Locale;
use crate::platform::work::away;
use crate::ui::sharing::pages;

/// Pixels of a module in the picture of a code.
const PIXELS: u32 = 6;

/// What is made of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// The plan as a file.
    File,
    /// Its codes as a picture.
    Code,
    /// The hand-out: on US letter or on A4, in a language, with a word for the breast.
    Page {
        /// Letter in place of A4.
        letter: bool,
        /// Its language.
        locale: Locale,
        /// Breast or chest.
        words: Words,
        /// When it is made.
        made: At,
    },
}

impl Wanted {
    /// How the name of its file ends.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::File => "json",
            Self::Code => "png",
            Self::Page { .. } => "pdf",
        }
    }
}

/// What came of making it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Made {
    /// The file.
    Bytes(Vec<u8>),
    /// It is too long for codes.
    TooLong(TooLong),
    /// The page could not be made: a fault of ours.
    Failed,
}

/// The file that is wanted of a plan, made away from the screen.
pub async fn make(plan: Plan, wanted: Wanted) -> Made {
    match wanted {
        Wanted::File => Made::Bytes((plan.to_json() + "\n").into_bytes()),
        Wanted::Code => match away(move || code(&plan)).await {
            Some(Ok(picture)) => Made::Bytes(picture),
            Some(Err(error)) => Made::TooLong(error),
            None => Made::Failed,
        },
        Wanted::Page {
            letter,
            locale,
            words,
            made,
        } => {
            let job = Job::Handout {
                plan: plan.to_json(),
                tag: locale.tag().to_owned(),
                words,
                paper: if letter { Paper::Letter } else { Paper::A4 },
                made,
            };
            pages::make(job, |_, _| true)
                .await
                .map_or(Made::Failed, Made::Bytes)
        }
    }
}

/// The codes of a plan as one picture.
///
/// # Errors
///
/// [`TooLong`] for any codes.
pub fn code(plan: &Plan) -> Result<Vec<u8>, TooLong> {
    Ok(qr::picture(&qr::codes(&plan.to_json())?, PIXELS))
}

/// What was in a file that should hold a plan.
#[derive(Clone, Debug, PartialEq)]
pub enum Opened {
    /// A plan.
    Plan(Box<Plan>),
    /// A plan that is refused.
    Bad(BadPlan),
    /// A picture without a whole code.
    NoCode,
}

/// The plan of a file: of its text, or of the codes in a picture.
#[must_use]
pub fn read(bytes: &[u8]) -> Opened {
    let is_picture = bytes.starts_with(b"\x89PNG") || bytes.starts_with(b"\xFF\xD8\xFF");
    let text = if is_picture {
        match import::qr::text(&[bytes]) {
            Ok(text) => text.into_bytes(),
            Err(_) => return Opened::NoCode,
        }
    } else {
        bytes.to_vec()
    };
    match Plan::read(&text) {
        Ok(plan) => Opened::Plan(Box::new(plan)),
        Err(bad) => Opened::Bad(bad),
    }
}
