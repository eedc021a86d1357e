//! What leaves the composer and what it begins from: bytes in and out, away from the screen.

use crate::domain::at::At;
use crate::domain::plan::parts::join;
use crate::domain::plan::{BadPlan, Plan};
use crate::domain::settings::Words;
use crate::export::Paper;
use crate::export::job::Job;
use crate::export::qr::{self, TooLong};
use crate::l10n::{Formats, Locale};
use crate::ui::codes::{is_picture, texts};
use crate::ui::sharing::pages;

/// What is made of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
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
        /// How its numbers and times are written.
        formats: Formats,
        /// Breast or chest.
        words: Words,
        /// When it is made.
        made: At,
    },
}

impl Wanted {
    /// How the name of its file ends.
    #[must_use]
    pub fn extension(&self) -> &'static str {
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
        Wanted::Code => match qr::codes(&plan.to_json()) {
            Ok(_) => page(Job::Code { plan: plan.to_json() }).await,
            Err(error) => Made::TooLong(error),
        },
        Wanted::Page {
            letter,
            locale,
            formats,
            words,
            made,
        } => {
            let paper = if letter { Paper::Letter } else { Paper::A4 };
            page(Job::Handout {
                plan: plan.to_json(),
                tag: locale.tag().to_owned(),
                formats,
                words,
                paper,
                made,
            })
            .await
        }
    }
}

async fn page(job: Job) -> Made {
    pages::make(job, |_, _| true)
        .await
        .map_or(Made::Failed, Made::Bytes)
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
pub async fn read(bytes: Vec<u8>) -> Opened {
    let text = if is_picture(&bytes) {
        match texts(bytes).await.map(|texts| join(&texts)) {
            Ok(Ok(text)) => text.into_bytes(),
            Ok(Err(_)) | Err(_) => return Opened::NoCode,
        }
    } else {
        bytes
    };
    match Plan::read(&text) {
        Ok(plan) => Opened::Plan(Box::new(plan)),
        Err(bad) => Opened::Bad(bad),
    }
}
