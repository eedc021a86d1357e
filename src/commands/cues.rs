//! `milkpath cues`: what carries a routine, cue by cue, as JSON and as a sound.

use serde::Serialize;

use crate::domain::catalog::{RoutineId, UnknownId};
use crate::domain::cue::{Guide, Placed, Spoken, Tone, What, session};
use crate::domain::pain::Pain;
use crate::domain::routine::{NotBuilt, Stretch, Wishes, build};
use crate::platform::synth;

/// Cues that cannot be listed.
#[derive(Debug, thiserror::Error)]
pub enum CuesError {
    /// No such routine.
    #[error(transparent)]
    Id(#[from] UnknownId),
    /// No such level.
    #[error("--level {0:?} is not known; use one of: full_voice, short_voice, tones, vibration, silent")]
    Level(String),
    /// Nothing to list.
    #[error(transparent)]
    NotBuilt(#[from] NotBuilt),
    /// They could not be written.
    #[error("the cues could not be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
}

/// What was asked for on the command line, as it was typed.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// The level: `full_voice` and so on.
    pub level: &'a str,
    /// A short form, in minutes.
    pub minutes: Option<u16>,
}

/// The cues of a routine.
#[derive(Clone, Debug)]
pub struct Made {
    /// Each cue by time, as JSON.
    pub log: String,
    tones: Vec<(i64, Tone)>,
}

impl Made {
    /// Its tones as a WAV file; what is spoken is not in it.
    #[must_use]
    pub fn wav(&self) -> Vec<u8> {
        synth::wav(&synth::mix(&self.tones))
    }
}

/// One line of the log.
#[derive(Serialize)]
struct Row<'a> {
    /// Milliseconds from the start of the session.
    at_ms: i64,
    step: &'a str,
    lasts_ms: i64,
    #[serde(flatten)]
    what: What,
    #[serde(skip_serializing_if = "Option::is_none")]
    words: Option<String>,
}

/// Finds the words of a line of a stretch, given what comes after it.
pub type Words<'a> = &'a dyn Fn(&Stretch, Option<&Stretch>, Spoken) -> String;

/// The cues of the routine `id` as it goes without a touch; `spoken_ms` says how long words take.
///
/// # Errors
///
/// [`CuesError`] names the argument that is wrong and what would be right.
pub fn run(
    id: &str,
    options: Options<'_>,
    words: Words<'_>,
    spoken_ms: &dyn Fn(&str) -> i64,
) -> Result<Made, CuesError> {
    let level = serde_json::Value::from(options.level);
    let guide: Guide =
        serde_json::from_value(level).map_err(|_| CuesError::Level(options.level.to_owned()))?;
    let wishes = Wishes {
        minutes: options.minutes,
        // Nobody is asked here: what is listed is the session of somebody who may have all of it.
        pain: Some(Pain::NONE),
        ..Wishes::default()
    };
    let routine = build(id.parse::<RoutineId>()?, &wishes)?;
    let placed = session(&routine, guide, &|stretch, next, line| {
        spoken_ms(&words(stretch, next, line))
    });
    let rows: Vec<Row<'_>> = placed.iter().map(|one| row(one, words)).collect();
    let tones = placed.iter().filter_map(|one| match one.cue.what {
        What::Tone(tone) => Some((one.at_ms(), tone)),
        What::Say(_) | What::Buzz(_) => None,
    });
    Ok(Made {
        log: serde_json::to_string_pretty(&rows)?,
        tones: tones.collect(),
    })
}

fn row<'a>(placed: &Placed<'a>, words: Words<'_>) -> Row<'a> {
    let said = match placed.cue.what {
        What::Say(line) => Some(words(placed.stretch, placed.next, line)),
        What::Tone(_) | What::Buzz(_) => None,
    };
    Row {
        at_ms: placed.at_ms(),
        step: placed.stretch.step.as_str(),
        lasts_ms: placed.cue.lasts_ms,
        what: placed.cue.what,
        words: said,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::domain::cue::spoken_ms;
    use crate::domain::settings::Words as Own;
    use crate::l10n::{Locale, Tr};

    fn made(id: &str, level: &str, locale: Locale) -> Result<Made, CuesError> {
        let tr = Tr::new(locale, Own::Breast);
        let options = Options { level, minutes: None };
        let words = |stretch: &Stretch, next: Option<&Stretch>, line: Spoken| tr.spoken(stretch, next, line);
        run(id, options, &words, &spoken_ms)
    }

    #[test]
    fn in_every_language_every_step_of_every_routine_speaks() {
        for locale in Locale::ALL {
            for &id in RoutineId::ALL {
                let made = made(id.as_str(), "full_voice", locale).unwrap();
                let rows: Vec<Value> = serde_json::from_str(&made.log).unwrap();
                let spoken = rows
                    .iter()
                    .filter(|row| row["say"] == "full" || row["say"] == "short");
                for row in spoken.clone() {
                    assert!(
                        row["words"].as_str().is_some_and(|words| words.len() > 3),
                        "{row}"
                    );
                }
                let steps = rows
                    .iter()
                    .filter(|row| row["tone"] == "turn" && row["lasts_ms"] == 360);
                let begins = steps.filter(|row| !matches!(row["step"].as_str(), Some("he4" | "np2")));
                let without = spoken
                    .filter(|row| !matches!(row["step"].as_str(), Some("he4" | "np2")))
                    .count();
                assert_eq!(without, begins.count(), "{id} in {}", locale.tag());
            }
        }
    }

    #[test]
    fn the_sound_lasts_as_long_as_the_routine() {
        let wav = made("butterfly", "tones", Locale::En).unwrap().wav();
        let samples = (wav.len() - 44) / 2;
        assert_eq!(samples, synth::samples(148_000 + Tone::End.ms()));
    }

    #[test]
    fn what_is_wrong_is_named_with_what_is_right() {
        let error = |id, level| made(id, level, Locale::En).unwrap_err().to_string();
        assert!(error("deep_tissue", "tones").contains("clog_relief"));
        assert!(error("lymph", "loud").contains("short_voice"));
    }
}
