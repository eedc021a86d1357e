//! `milkpath routine`: what a session would do, stretch by stretch, as JSON.

mod plan;

use serde::Serialize;

use crate::domain::breast_map::{BadSpot, Spot};
use crate::domain::catalog::{RoutineId, UnknownId};
use crate::domain::pain::Pain;
use crate::domain::plan::{BadPlan, Plan};
use crate::domain::routine::{
    Limited, NotBuilt, NotPlanned, Removal, Routine, Stretch, Warmth, Wishes, build,
};
use crate::domain::technique::{Flow, Hand, Level, Verb};

/// A session that cannot be listed.
#[derive(Debug, thiserror::Error)]
pub enum RoutineError {
    /// No such routine.
    #[error(transparent)]
    Id(#[from] UnknownId),
    /// No such place on the breast.
    #[error("--spot: {0}")]
    Spot(#[from] BadSpot),
    /// No such choice.
    #[error("--{option} {given:?} is not known; use one of: {known}")]
    Choice {
        /// The option.
        option: &'static str,
        /// What was given.
        given: String,
        /// What there is.
        known: &'static str,
    },
    /// Nothing to list.
    #[error(transparent)]
    NotBuilt(#[from] NotBuilt),
    /// A plan that is refused.
    #[error("--plan: {0}")]
    Plan(#[from] BadPlan),
    /// Nothing of the plan to list.
    #[error("--plan: {0}")]
    NotPlanned(#[from] NotPlanned),
    /// Neither of the app nor of the plan.
    #[error(
        "{given:?} is no routine of the app or the plan; use an id of the app, or 1 to {have} of the plan"
    )]
    NotOfPlan {
        /// What was given.
        given: String,
        /// How many routines the plan has.
        have: usize,
    },
    /// A short form of a plan's routine.
    #[error("a plan's routine has no short form; leave --minutes out")]
    NoMinutes,
    /// No routine was named.
    #[error("name a routine, for example clog_relief, or a plan with --plan FILE")]
    NoneNamed,
    /// It could not be written.
    #[error("the list could not be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
}

/// What was asked for on the command line, as it was typed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options<'a> {
    /// A short form, in minutes.
    pub minutes: Option<u16>,
    /// `SIDE:HOUR:RADIUS`.
    pub spot: Option<&'a str>,
    /// `warm`, `cool` or `none`.
    pub warmth: Option<&'a str>,
    /// `feed`, `compress`, `express` or `skip`.
    pub removal: Option<&'a str>,
    /// The file of a therapist's plan.
    pub plan: Option<&'a [u8]>,
}

#[derive(Serialize)]
struct Listed<'a> {
    id: RoutineId,
    seconds: u32,
    steps: Vec<Row<'a>>,
    /// Where a plan was limited.
    #[serde(skip_serializing_if = "Option::is_none")]
    limited: Option<&'a [Limited]>,
}

#[derive(Serialize)]
struct Row<'a> {
    step: &'a str,
    seconds: u16,
    reps: Option<u16>,
    tempo_per_min: Option<f32>,
    level: Option<Level>,
    verb: Verb,
    flow: Flow,
    hand: Hand,
    art: &'a str,
    text: String,
    background: bool,
}

/// The nominal stretches of the routine `id` as JSON (design.md 4); `text` gives the words of a stretch. With a plan, of
/// its routine of that number or name, or of the app's own under it; without an id the routines of the plan.
///
/// # Errors
///
/// [`RoutineError`] names the argument that is wrong and what would be right.
pub fn run(
    id: Option<&str>,
    options: Options<'_>,
    text: &dyn Fn(&Stretch) -> String,
) -> Result<String, RoutineError> {
    let plan = options.plan.map(Plan::read).transpose()?;
    let wishes = wishes(options)?;
    match (id, plan) {
        (Some(id), Some(plan)) => plan::one(id, &plan, &wishes, text),
        (None, Some(plan)) => plan::routines(&plan, &wishes),
        (Some(id), None) => list(&build(id.parse()?, &wishes)?, None, text),
        (None, None) => Err(RoutineError::NoneNamed),
    }
}

/// The nominal stretches of a routine as JSON, with where a plan was limited.
///
/// # Errors
///
/// [`RoutineError::Json`], which no routine brings about.
pub fn list(
    routine: &Routine,
    limited: Option<&[Limited]>,
    text: &dyn Fn(&Stretch) -> String,
) -> Result<String, RoutineError> {
    let listed = Listed {
        id: routine.id,
        seconds: routine.seconds(),
        steps: routine.nominal().map(|stretch| row(stretch, text)).collect(),
        limited,
    };
    Ok(serde_json::to_string_pretty(&listed)?)
}

fn row<'a>(stretch: &'a Stretch, text: &dyn Fn(&Stretch) -> String) -> Row<'a> {
    let step = stretch.row();
    Row {
        step: stretch.step.as_str(),
        seconds: stretch.seconds,
        reps: stretch.reps,
        tempo_per_min: stretch.tempo_per_min,
        level: stretch.level,
        verb: step.verb,
        flow: step.flow,
        hand: step.hand,
        art: step.art.as_str(),
        text: text(stretch),
        background: stretch.background,
    }
}

fn wishes(options: Options<'_>) -> Result<Wishes, RoutineError> {
    let warmth = |given: &str| match given {
        "warm" => Some(Warmth::Warm),
        "cool" => Some(Warmth::Cool),
        "none" => Some(Warmth::None),
        _ => None,
    };
    let removal = |given: &str| match given {
        "feed" => Some(Removal::Feed),
        "compress" => Some(Removal::Compress),
        "express" => Some(Removal::Express),
        "skip" => Some(Removal::Skip),
        _ => None,
    };
    Ok(Wishes {
        spot: options.spot.map(str::parse::<Spot>).transpose()?,
        minutes: options.minutes,
        warmth: chosen("warmth", options.warmth, warmth, "warm, cool, none")?,
        removal: chosen(
            "removal",
            options.removal,
            removal,
            "feed, compress, express, skip",
        )?,
        // Nobody is asked here: what is listed is the session of somebody who may have all of it.
        pain: Some(Pain::NONE),
        ..Wishes::default()
    })
}

fn chosen<T>(
    option: &'static str,
    given: Option<&str>,
    read: impl Fn(&str) -> Option<T>,
    known: &'static str,
) -> Result<Option<T>, RoutineError> {
    let read = |given: &str| {
        read(given).ok_or_else(|| RoutineError::Choice {
            option,
            given: given.to_owned(),
            known,
        })
    };
    given.map(read).transpose()
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::l10n::KEYS;

    fn listed(id: &str, options: Options<'_>) -> Value {
        let text = |stretch: &Stretch| format!("words of {}", stretch.step);
        serde_json::from_str(&run(Some(id), options, &text).unwrap()).unwrap()
    }

    fn total(listed: &Value) -> u64 {
        let steps = listed["steps"].as_array().unwrap().iter();
        let timed = steps.filter(|step| step["background"] == false);
        timed.map(|step| step["seconds"].as_u64().unwrap()).sum()
    }

    #[test]
    fn the_nominal_session_adds_up() {
        let session = listed("clog_relief", Options::default());
        assert_eq!((session["seconds"].as_u64(), total(&session)), (Some(1074), 1074));
        let steps = session["steps"].as_array().unwrap();
        let glide = steps.iter().find(|step| step["step"] == "bf3").unwrap();
        let expected = serde_json::json!({
            "step": "bf3", "seconds": 48, "reps": 8, "tempo_per_min": 10.0, "level": 2, "verb": "sweep",
            "flow": "out", "hand": "opp_above_same_below", "art": "bf3", "text": "words of bf3",
            "background": false,
        });
        assert_eq!(glide, &expected);
        let pack = steps.iter().find(|step| step["step"] == "ac2").unwrap();
        assert_eq!(
            (&pack["background"], &pack["reps"]),
            (&Value::Bool(true), &Value::Null)
        );
    }

    #[test]
    fn options_choose() {
        let options = Options {
            minutes: Some(12),
            removal: Some("compress"),
            spot: Some("right:10:0.5"),
            ..Options::default()
        };
        let session = listed("clog_relief", options);
        assert_eq!(total(&session), 716);
        let text = session.to_string();
        assert!(text.contains("\"gc3\"") && !text.contains("\"wu1\""));
    }

    #[test]
    fn what_is_wrong_is_named_with_what_is_right() {
        let error = |id: &str, options: Options<'_>| {
            run(Some(id), options, &|_| String::new())
                .unwrap_err()
                .to_string()
        };
        assert!(error("deep_tissue", Options::default()).contains("clog_relief"));
        let warmth = Options {
            warmth: Some("hot"),
            ..Options::default()
        };
        assert!(error("clog_relief", warmth).contains("warm, cool, none"));
        let removal = Options {
            removal: Some("suck"),
            ..Options::default()
        };
        assert!(error("clog_relief", removal).contains("express"));
        let spot = Options {
            spot: Some("left:99:0.5"),
            ..Options::default()
        };
        assert!(error("clog_relief", spot).contains("--spot"));
        let minutes = Options {
            minutes: Some(6),
            ..Options::default()
        };
        assert!(error("lymph", minutes).contains("minutes"));
    }

    #[test]
    fn every_stretch_of_every_routine_has_its_words() {
        for &id in RoutineId::ALL {
            for holding in [false, true] {
                let wishes = Wishes {
                    holding,
                    pain: Some(Pain::NONE),
                    ..Wishes::default()
                };
                // Two-handed strokes leave nothing to a parent with one free hand.
                let Ok(routine) = build(id, &wishes) else { continue };
                for stretch in routine.every() {
                    let words = stretch
                        .words
                        .as_ref()
                        .map(|words| format!("-{words}"))
                        .unwrap_or_default();
                    let key = format!("steps-{}{words}", stretch.step);
                    assert!(
                        KEYS.contains(&key.as_str()),
                        "{key} is not in locales/en/steps.ftl"
                    );
                }
            }
        }
    }
}
