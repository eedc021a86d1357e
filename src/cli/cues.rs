//! The arguments of `milkpath cues`.

use std::path::PathBuf;

use milkpath::commands::cues::{self, Options};
use milkpath::domain::cue::{Spoken, spoken_ms};
use milkpath::domain::routine::Stretch;
use milkpath::l10n::Tr;

use super::Failure;

/// What carries a routine.
#[derive(clap::Args)]
pub(super) struct Cues {
    /// The routine, for example `clog_relief`.
    routine: String,
    /// full_voice, short_voice, tones, vibration or silent.
    #[arg(long, default_value = "full_voice")]
    level: String,
    /// The short form of so many minutes.
    #[arg(long)]
    minutes: Option<u16>,
    /// The sound of its tones, as .wav; nothing is spoken in it.
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl Cues {
    /// Prints the cues, and writes the sound where it is asked for.
    pub(super) fn run(&self, tr: &Tr) -> Result<String, Failure> {
        let options = Options {
            level: &self.level,
            minutes: self.minutes,
        };
        let words = |stretch: &Stretch, next: Option<&Stretch>, line: Spoken| tr.spoken(stretch, next, line);
        let made = cues::run(&self.routine, options, &words, &spoken_ms)?;
        if let Some(path) = &self.output {
            std::fs::write(path, made.wav()).map_err(|error| format!("{}: {error}", path.display()))?;
        }
        Ok(made.log)
    }
}
