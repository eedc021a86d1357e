//! The tones at the tempo of the hand (clinical.md 11, "Audio cue").

use super::{Cue, Tone};
use crate::domain::catalog::{StepId, TechniqueId};
use crate::domain::routine::Stretch;
use crate::domain::technique::{Beat, Verb};

/// Parts of one stroke at which something sounds: where in it, `0.0..1.0`, and what.
type Part = (f64, Tone);

/// The tones of all strokes, breaths or holds of a stretch. Each is placed from the start of the stretch, so that no error
/// adds up; one that would go on past the end is left out.
pub(super) fn of(stretch: &Stretch) -> Vec<Cue> {
    let Some(period) = period_ms(stretch) else {
        return Vec::new();
    };
    let end = stretch.ms();
    let most = stretch.reps.unwrap_or(u16::MAX);
    let strokes = (0..most).take_while(|stroke| f64::from(*stroke) * period < as_ms(end));
    let mut cues = Vec::new();
    for stroke in strokes {
        let parts = parts(stretch, stroke, period);
        let placed = parts
            .into_iter()
            .map(|(part, tone)| Cue::tone(whole((f64::from(stroke) + part) * period), tone));
        cues.extend(placed.filter(|cue| cue.end_ms() <= end));
    }
    cues.extend(
        turns(stretch, period)
            .into_iter()
            .filter(|cue| cue.end_ms() <= end),
    );
    cues
}

/// Milliseconds of one stroke.
fn period_ms(stretch: &Stretch) -> Option<f64> {
    let tempo = f64::from(stretch.tempo_per_min?);
    (tempo > 0.0).then(|| 60_000.0 / tempo)
}

#[allow(clippy::cast_precision_loss)] // a session is minutes long
fn as_ms(ms: i64) -> f64 {
    ms as f64
}

#[allow(clippy::cast_possible_truncation)] // as above
fn whole(ms: f64) -> i64 {
    ms.round() as i64
}

/// The length of a tone that fills a part of a stroke.
fn length(ms: f64) -> u16 {
    u16::try_from(whole(ms)).unwrap_or(u16::MAX)
}

fn parts(stretch: &Stretch, stroke: u16, period: f64) -> Vec<Part> {
    let row = stretch.row();
    let beat = row.tempo.map_or(Beat::Stroke, |tempo| tempo.beat);
    match (beat, row.verb) {
        // Four in, six out.
        (Beat::Breath, _) => vec![
            (0.0, Tone::Rise(length(period * 0.4))),
            (0.4, Tone::Fall(length(period * 0.6))),
        ],
        // Each hold is followed by a rest of the same length.
        (Beat::Hold, _) => vec![(0.0, Tone::Hold(length(period * 0.5)))],
        // Two light strokes, then three presses.
        _ if row.id == StepId::He6 && stroke.is_multiple_of(4) => {
            vec![(0.0, Tone::SoftWhoosh), (0.5, Tone::SoftWhoosh)]
        }
        (_, Verb::Press) if row.technique == TechniqueId::HandExpress => vec![
            (0.0, Tone::Back),
            (1.0 / 3.0, Tone::Together),
            (2.0 / 3.0, Tone::LetGo),
        ],
        (_, Verb::Press) => counted(period),
        (_, Verb::Stretch) => vec![
            (0.0, Tone::Rise(length(period * 0.5))),
            (0.5, Tone::Fall(length(period * 0.5))),
        ],
        (_, Verb::Sweep) => vec![(0.0, glide(row.id))],
        (_, Verb::Rock) => vec![(0.0, Tone::SoftWhoosh)],
        _ => vec![(0.0, Tone::Tick)],
    }
}

/// A press that is held while she counts: a tick, then one each second.
fn counted(period: f64) -> Vec<Part> {
    let seconds = (1..).map(|second| 1_000.0 * f64::from(second) / period);
    let counts = seconds.take_while(|part| *part < 0.95);
    std::iter::once((0.0, Tone::Tick))
        .chain(counts.map(|part| (part, Tone::Count)))
        .collect()
}

fn glide(step: StepId) -> Tone {
    match step {
        StepId::Bf4 => Tone::Tick,
        StepId::Bf5 | StepId::Ac1 => Tone::SoftWhoosh,
        _ => Tone::Whoosh,
    }
}

/// Where the hand turns or moves on within a stretch: halfway (he4, np2), or at each clock hour (fc2).
fn turns(stretch: &Stretch, period: f64) -> Vec<Cue> {
    let Some(reps) = stretch.reps else {
        return Vec::new();
    };
    let (every, tone) = match stretch.step {
        StepId::Fc2 => (reps / 12, Tone::Hour),
        StepId::He4 | StepId::Np2 => (reps / 2, Tone::Turn),
        _ => return Vec::new(),
    };
    let places = (1..reps).filter(|stroke| every > 0 && stroke.is_multiple_of(every));
    // An odd count has a last stroke more; the hand turns once.
    let once = usize::from(if tone == Tone::Turn { 1 } else { reps });
    places
        .map(|stroke| Cue::tone(whole(f64::from(stroke) * period), tone))
        .take(once)
        .collect()
}
