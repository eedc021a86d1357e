//! `milkpath routine`: its options.

use std::path::PathBuf;

use milkpath::commands;
use milkpath::domain::routine::Stretch;
use milkpath::l10n::{Tr, plain};

use super::Failure;

/// Lists the timed steps of a routine.
#[derive(clap::Args)]
pub(super) struct Routine {
    /// The routine, for example `clog_relief`; of a plan its number or name, or nothing to list its routines.
    #[arg(required_unless_present = "plan")]
    id: Option<String>,
    /// The short form of so many minutes.
    #[arg(long)]
    minutes: Option<u16>,
    /// The sore spot, `SIDE:HOUR:RADIUS`, for example `left:2:0.6`.
    #[arg(long)]
    spot: Option<String>,
    /// warm, cool or none.
    #[arg(long)]
    warmth: Option<String>,
    /// feed, compress, express or skip.
    #[arg(long)]
    removal: Option<String>,
    /// A therapist's plan, as JSON.
    #[arg(long, value_name = "FILE")]
    plan: Option<PathBuf>,
    /// Prints JSON (the one format there is).
    #[arg(long)]
    #[allow(dead_code)] // there is no other format
    json: bool,
}

impl Routine {
    pub(super) fn run(&self, tr: &Tr) -> Result<String, Failure> {
        let read =
            |path: &PathBuf| std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()));
        let plan = self.plan.as_ref().map(read).transpose()?;
        let words = |stretch: &Stretch| plain(&tr.step(stretch, ""));
        let options = commands::routine::Options {
            minutes: self.minutes,
            spot: self.spot.as_deref(),
            warmth: self.warmth.as_deref(),
            removal: self.removal.as_deref(),
            plan: plan.as_deref(),
        };
        Ok(commands::routine::run(self.id.as_deref(), options, &words)?)
    }
}
