//! The arguments of `milkpath import`.

use std::path::{Path, PathBuf};

use milkpath::commands::import::{self, Error, Options};
use milkpath::domain::at::At;

/// What `import` is told, where the file does not say it.
#[derive(clap::Args)]
pub(super) struct Import {
    /// The file; whose it is shows by what is in it.
    file: PathBuf,
    /// Only tells what would come in.
    #[arg(long)]
    dry_run: bool,
    /// IANA zone of times without one, for example Europe/Berlin.
    #[arg(long, value_name = "NAME")]
    zone: Option<String>,
    /// Which of two hours of the same name, when the clocks go back: first or second.
    #[arg(long)]
    hour: Option<String>,
    /// How dates are written: month-first or day-first.
    #[arg(long)]
    dates: Option<String>,
    /// Unit of amounts without one: ml or oz.
    #[arg(long)]
    unit: Option<String>,
    /// Times of a feed without a letter of a side: minutes, hours or unknown.
    #[arg(long)]
    letterless: Option<String>,
    /// Which of two pumped amounts is the left: left-first, right-first or unknown.
    #[arg(long)]
    pumped: Option<String>,
    /// What bottles hold: breast-milk, formula, mixed or unknown.
    #[arg(long)]
    bottles: Option<String>,
    /// The baby of a file that names none.
    #[arg(long, value_name = "NAME")]
    baby: Option<String>,
}

impl Import {
    /// Does what it says, into the folder `dir`.
    pub(super) fn run(&self, dir: &Path, now: At) -> Result<String, Error> {
        let options = Options {
            zone: self.zone.as_deref(),
            hour: self.hour.as_deref(),
            dates: self.dates.as_deref(),
            unit: self.unit.as_deref(),
            letterless: self.letterless.as_deref(),
            pumped: self.pumped.as_deref(),
            bottles: self.bottles.as_deref(),
            baby: self.baby.as_deref(),
        };
        import::run(&self.file, dir, options, self.dry_run, now)
    }
}
