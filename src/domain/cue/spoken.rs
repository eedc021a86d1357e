//! What is spoken in a stretch, and where there is room for it.

use super::{COUNT_MS, COUNTED_MS, Cue, Guide, Lasts, Spoken, ready_ms};
use crate::domain::routine::Stretch;

/// Milliseconds from the chime to the words.
pub(super) const LEAD_MS: i64 = 500;
/// The least silence between two lines, in milliseconds.
pub(super) const GAP_MS: i64 = 400;
/// A stretch with strokes that lasts as long is told once how lightly to touch.
const REMINDED_MS: i64 = 24_000;

/// An estimate of how long a calm voice takes to say a text, in milliseconds: at least as long as `espeak-ng` took for
/// every line of the routines in the five languages of the app, at the rates that its adapter sets. A character of Chinese
/// is a syllable, one of an alphabet a part of it.
#[must_use]
pub fn spoken_ms(text: &str) -> i64 {
    let of = |letter: char| match letter {
        '.' | '!' | '?' | ':' | ';' | '。' | '！' | '？' | '؟' | '，' | '：' => 350,
        ',' | '،' => 200,
        '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '0'..='9' => 320,
        '\u{600}'..='\u{6ff}' => 92,
        _ => 77,
    };
    let sum: i64 = text.trim().chars().map(of).sum();
    if sum == 0 { 0 } else { sum + 400 }
}

/// The lines of a stretch: its instruction, then what has room in the middle, then what the hands do next. None overlaps
/// another, and all end with it.
pub(super) fn lines(stretch: &Stretch, ready: bool, guide: Guide, lasts: Lasts<'_>) -> Vec<Cue> {
    let end = stretch.ms();
    let counted = if end >= COUNTED_MS { COUNT_MS } else { 0 };
    let last = end - counted - GAP_MS;
    let ready = Some(lasts(Spoken::Ready)).filter(|ms| ready && *ms > 0);
    // Few words come no later than the tone alone would.
    let latest = ready_ms(end) + LEAD_MS;
    let ready = ready.map(|ms| Cue::say((last - ms).min(latest), ms, Spoken::Ready));
    let before = ready.map_or(last, |ready| ready.at_ms - LEAD_MS - GAP_MS);
    let (opening, ready) = match opening(guide, before, lasts) {
        Some(opening) => (Some(opening), ready),
        None => (opening_alone(end, lasts), None),
    };
    let after = opening.map_or(LEAD_MS, Cue::end_ms);
    let until = if ready.is_some() { before } else { last };
    let middle = middle(stretch, after, until, lasts);
    opening.into_iter().chain(middle).chain(ready).collect()
}

/// The instruction, whole where it is wanted and has room, else short.
fn opening(guide: Guide, until: i64, lasts: Lasts<'_>) -> Option<Cue> {
    let forms: &[Spoken] = match guide {
        Guide::FullVoice => &[Spoken::Full, Spoken::Short],
        _ => &[Spoken::Short],
    };
    let fits = |form: &Spoken| {
        let ms = lasts(*form);
        (ms > 0 && LEAD_MS + ms <= until).then(|| Cue::say(LEAD_MS, ms, *form))
    };
    forms.iter().find_map(fits)
}

/// The short form in a stretch that has room for nothing else.
fn opening_alone(end: i64, lasts: Lasts<'_>) -> Option<Cue> {
    let ms = lasts(Spoken::Short);
    (ms > 0 && LEAD_MS + ms + GAP_MS <= end).then(|| Cue::say(LEAD_MS, ms, Spoken::Short))
}

/// The question of a check, or how lightly to touch: in the middle, or as soon as the instruction is over.
fn middle(stretch: &Stretch, after: i64, until: i64, lasts: Lasts<'_>) -> Option<Cue> {
    let strokes = stretch.level.is_some() && stretch.tempo_per_min.is_some();
    let line = if stretch.is_check() {
        Spoken::Check
    } else if strokes && stretch.ms() >= REMINDED_MS {
        Spoken::Pressure
    } else {
        return None;
    };
    let ms = lasts(line);
    let from = (after + GAP_MS).max(stretch.ms() / 2 - ms / 2);
    let at = from.min(until - GAP_MS - ms);
    (ms > 0 && at >= after + GAP_MS).then(|| Cue::say(at, ms, line))
}
