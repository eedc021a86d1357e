//! The arguments of `milkpath plan`.

use std::path::PathBuf;

use milkpath::commands::plan::{self, Error, Options};
use milkpath::l10n::Locale;
use milkpath::platform::Platform;

/// Which plan, and what is made of it.
#[derive(clap::Args)]
pub(super) struct Plan {
    /// The file of the plan, or a picture of its codes.
    file: PathBuf,
    /// File to write: .pdf (the hand-out), .png (its code) or .json (the plan, checked).
    #[arg(short, long)]
    output: PathBuf,
    /// a4 or letter.
    #[arg(long)]
    paper: Option<String>,
}

impl Plan {
    /// Does what it says.
    pub(super) fn run(&self, locale: Option<Locale>) -> Result<String, Error> {
        let options = Options {
            plan: &self.file,
            locale,
            paper: self.paper.as_deref(),
            file: &self.output,
        };
        plan::run(options, Platform::here().clock.now())
    }
}
