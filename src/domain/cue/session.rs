//! The cues of a whole routine, one stretch after the other.

use super::{Cue, Guide, Spoken, Tone, What, timeline};
use crate::domain::routine::{Item, Routine, Stretch};

/// A cue of a session.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placed<'a> {
    /// Where its stretch begins, in milliseconds from the start of the session.
    pub from_ms: i64,
    /// Its stretch.
    pub stretch: &'a Stretch,
    /// What comes after it.
    pub next: Option<&'a Stretch>,
    /// The cue, by the time of its stretch.
    pub cue: Cue,
}

impl Placed<'_> {
    /// Milliseconds from the start of the session.
    #[must_use]
    pub fn at_ms(&self) -> i64 {
        self.from_ms + self.cue.at_ms
    }
}

/// Says how long a line of a stretch takes, given what comes after it.
pub type LastsOf<'a> = &'a dyn Fn(&Stretch, Option<&Stretch>, Spoken) -> i64;

/// The cues of `routine` as it goes when each question is answered in the nominal way and nothing is touched; questions take
/// no time. The last one is the end.
#[must_use]
pub fn session<'a>(routine: &'a Routine, guide: Guide, lasts: LastsOf<'_>) -> Vec<Placed<'a>> {
    let timed: Vec<&Stretch> = routine.nominal().filter(|stretch| !stretch.background).collect();
    let (mut from_ms, mut out) = (0, Vec::new());
    for (place, &stretch) in timed.iter().enumerate() {
        let next = timed.get(place + 1).copied();
        let item = next.cloned().map(Item::Stretch);
        let cues = timeline(stretch, item.as_ref(), guide, &|line| lasts(stretch, next, line));
        out.extend(cues.into_iter().map(|cue| Placed {
            from_ms,
            stretch,
            next,
            cue,
        }));
        from_ms += stretch.ms();
    }
    let end = match guide {
        Guide::Silent => None,
        Guide::Vibration => Some(What::Buzz(Tone::End.felt())),
        _ => Some(What::Tone(Tone::End)),
    };
    if let Some((what, &stretch)) = end.zip(timed.last()) {
        let cue = Cue {
            at_ms: stretch.ms(),
            lasts_ms: Tone::End.ms(),
            what,
        };
        out.push(Placed {
            from_ms: from_ms - stretch.ms(),
            stretch,
            next: None,
            cue,
        });
    }
    out
}
