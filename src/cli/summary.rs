//! The arguments of `milkpath summary`.

use std::path::{Path, PathBuf};

use milkpath::commands::summary::{self, Error, Options};
use milkpath::l10n::Locale;
use milkpath::platform::Platform;

/// Which days, in which form, and under which name.
#[derive(clap::Args)]
pub(super) struct Summary {
    /// The first day, for example 2026-11-09; two weeks before the last where it is not said.
    #[arg(long, value_name = "DATE")]
    from: Option<String>,
    /// The last day; today where it is not said.
    #[arg(long, value_name = "DATE")]
    to: Option<String>,
    /// One clog alone, by its number, in place of days.
    #[arg(long, value_name = "ID")]
    clog: Option<i64>,
    /// a4 or letter; by the country of the settings where it is not said.
    #[arg(long)]
    paper: Option<String>,
    /// Initials or a name to head the page; no name is on it otherwise.
    #[arg(long, value_name = "NAME")]
    names: Option<String>,
    /// Prints the last clog as a message in place of a file.
    #[arg(long)]
    message: bool,
    /// File to write: .pdf, .csv or .json.
    #[arg(short, long, required_unless_present = "message")]
    output: Option<PathBuf>,
}

impl Summary {
    /// Does what it says, of the log in the folder `dir`, by the clock of this place.
    pub(super) fn run(&self, dir: &Path, locale: Option<Locale>) -> Result<String, Error> {
        let clock = Platform::here().clock;
        let options = Options {
            from: self.from.as_deref(),
            to: self.to.as_deref(),
            clog: self.clog,
            locale,
            paper: self.paper.as_deref(),
            names: self.names.as_deref(),
            message: self.message,
            file: self.output.as_deref(),
        };
        summary::run(dir, options, clock.zone(), clock.now())
    }
}
