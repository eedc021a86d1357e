//! What carries a session for somebody whose hands are busy: the cues of each stretch, by time.
//!
//! [`timeline`] places them, in milliseconds from the start of the stretch; nothing here knows a word or plays a sound. How
//! long the words take to say comes in with the call, so that what is spoken is never cut by what is spoken next: where time
//! is short the short form is said, and where even that has no room the chime alone tells that a step begins.

#[cfg(test)]
mod laws;
mod session;
mod spoken;
mod strokes;

use serde::{Deserialize, Deserializer, Serialize};

pub use session::{LastsOf, Placed, session};
pub use spoken::spoken_ms;

use super::routine::{Item, Stretch};
use super::technique::Verb;

/// How a session is carried, from all that there is to nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Guide {
    /// The whole instruction is spoken, with the tones.
    FullVoice,
    /// A few words are spoken, with the tones.
    ShortVoice,
    /// Tones alone.
    Tones,
    /// The device shakes in place of the tones.
    Vibration,
    /// Nothing is heard or felt.
    #[default]
    Silent,
}

impl Guide {
    /// All of them, the fullest first.
    pub const ALL: [Self; 5] = [
        Self::FullVoice,
        Self::ShortVoice,
        Self::Tones,
        Self::Vibration,
        Self::Silent,
    ];

    /// Whether anything is spoken.
    #[must_use]
    pub fn speaks(self) -> bool {
        matches!(self, Self::FullVoice | Self::ShortVoice)
    }

    /// Whether anything is heard.
    #[must_use]
    pub fn sounds(self) -> bool {
        self.speaks() || self == Self::Tones
    }
}

impl<'de> Deserialize<'de> for Guide {
    /// Reads its name. Logs of before have a yes or no there, for the tones.
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(rename_all = "snake_case")]
        enum Name {
            FullVoice,
            ShortVoice,
            Tones,
            Vibration,
            Silent,
        }
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Stored {
            On(bool),
            Named(Name),
        }
        Ok(match Stored::deserialize(from)? {
            Stored::Named(Name::FullVoice) => Self::FullVoice,
            Stored::Named(Name::ShortVoice) => Self::ShortVoice,
            Stored::On(true) | Stored::Named(Name::Tones) => Self::Tones,
            Stored::Named(Name::Vibration) => Self::Vibration,
            Stored::On(false) | Stored::Named(Name::Silent) => Self::Silent,
        })
    }
}

/// Something that is spoken; the words are looked up by whoever speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Spoken {
    /// The whole instruction of the stretch.
    Full,
    /// Its short form.
    Short,
    /// How lightly to touch.
    Pressure,
    /// Softer, the same, or more sore?
    Check,
    /// What the hands do next.
    Ready,
}

/// A sound with a meaning (clinical.md 10 and 11, "Audio cue").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// One circle, press or roll: a soft wood sound.
    Tick,
    /// One glide.
    Whoosh,
    /// One very light glide, or a sway.
    SoftWhoosh,
    /// First beat of hand expression: back.
    Back,
    /// Second beat: together.
    Together,
    /// Third beat: let go.
    LetGo,
    /// Swells for so many milliseconds: a breath in, skin that is eased outward.
    Rise(u16),
    /// Sinks for so many milliseconds: a breath out, a letting go.
    Fall(u16),
    /// Stays for so many milliseconds: a hold.
    Hold(u16),
    /// A step begins, or the hand turns.
    Turn,
    /// One clock hour further.
    Hour,
    /// The hands are needed soon.
    Ready,
    /// Three, two, one.
    Count,
    /// Three chimes: the routine is over.
    End,
}

impl Tone {
    /// Every tone, those with a length at a usual one.
    pub const ALL: [Self; 14] = [
        Self::Tick,
        Self::Whoosh,
        Self::SoftWhoosh,
        Self::Back,
        Self::Together,
        Self::LetGo,
        Self::Rise(4_000),
        Self::Fall(6_000),
        Self::Hold(10_000),
        Self::Turn,
        Self::Hour,
        Self::Ready,
        Self::Count,
        Self::End,
    ];

    /// Milliseconds from its start until it is over.
    #[must_use]
    pub fn ms(self) -> i64 {
        match self {
            Self::Tick => 60,
            Self::Whoosh | Self::SoftWhoosh => 900,
            Self::Back | Self::Together | Self::LetGo => 140,
            Self::Rise(ms) | Self::Fall(ms) | Self::Hold(ms) => i64::from(ms),
            Self::Turn => 360,
            Self::Hour | Self::Ready => 300,
            Self::Count => 90,
            Self::End => 1_500,
        }
    }

    /// What is felt in its place on a device that shakes.
    #[must_use]
    pub fn felt(self) -> Buzz {
        match self {
            Self::Turn | Self::Rise(_) | Self::Hold(_) => Buzz::Long,
            Self::Ready => Buzz::Twice,
            Self::End => Buzz::Thrice,
            _ => Buzz::Short,
        }
    }
}

/// A shake of the device: the twin of a tone (clinical.md 10).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Buzz {
    /// A stroke.
    Short,
    /// Something begins.
    Long,
    /// The hands are needed soon.
    Twice,
    /// The routine is over.
    Thrice,
}

/// What is done at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// Words.
    Say(Spoken),
    /// A sound.
    Tone(Tone),
    /// A shake.
    Buzz(Buzz),
}

/// Something to be heard or felt, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Cue {
    /// Milliseconds from the start of the stretch.
    pub at_ms: i64,
    /// Milliseconds that it takes.
    pub lasts_ms: i64,
    /// What it is.
    pub what: What,
}

impl Cue {
    /// When it is over, in milliseconds from the start of the stretch.
    #[must_use]
    pub fn end_ms(self) -> i64 {
        self.at_ms + self.lasts_ms
    }

    /// Whether it is spoken.
    #[must_use]
    pub fn is_spoken(self) -> bool {
        matches!(self.what, What::Say(_))
    }

    pub(super) fn tone(at_ms: i64, tone: Tone) -> Self {
        Self {
            at_ms,
            lasts_ms: tone.ms(),
            what: What::Tone(tone),
        }
    }

    fn say(at_ms: i64, lasts_ms: i64, line: Spoken) -> Self {
        Self {
            at_ms,
            lasts_ms,
            what: What::Say(line),
        }
    }
}

/// How long something takes to say, in milliseconds; 0 where there are no words for it, or no voice.
pub type Lasts<'a> = &'a dyn Fn(Spoken) -> i64;

/// Milliseconds at the end of a stretch that belong to the count.
const COUNT_MS: i64 = 3_000;
/// How long before the end the tone tells that hands are needed, where nothing is spoken.
const READY_MS: i64 = 5_000;
/// A stretch that is shorter has no count: it would be all count.
const COUNTED_MS: i64 = 8_000;

/// Whether the hands have something to do in it.
#[must_use]
pub fn wants_hands(stretch: &Stretch) -> bool {
    stretch.row().verb != Verb::None
}

/// The cues of one stretch in the order of their time, all of them between its start and its end. `next` is what comes
/// after it.
#[must_use]
pub fn timeline(stretch: &Stretch, next: Option<&Item>, guide: Guide, lasts: Lasts<'_>) -> Vec<Cue> {
    let end = stretch.ms();
    if guide == Guide::Silent || end <= 0 {
        return Vec::new();
    }
    let ready = next.and_then(Item::stretch).is_some_and(wants_hands);
    let spoken = if guide.speaks() {
        spoken::lines(stretch, ready, guide, lasts)
    } else {
        Vec::new()
    };
    let said = |cue: &&Cue| cue.what == What::Say(Spoken::Ready);
    let ready_at = spoken.iter().find(said).map_or(ready_ms(end), |cue| {
        // The tone comes first, then the words.
        (cue.at_ms - spoken::LEAD_MS).max(0)
    });
    let mut cues = vec![Cue::tone(0, Tone::Turn)];
    cues.extend(strokes::of(stretch));
    if ready {
        cues.push(Cue::tone(ready_at, Tone::Ready));
    }
    if end >= COUNTED_MS {
        let counts = (1..=COUNT_MS / 1_000).map(|second| Cue::tone(end - second * 1_000, Tone::Count));
        cues.extend(counts);
    }
    if guide == Guide::Vibration {
        for cue in &mut cues {
            felt(cue);
        }
    }
    cues.extend(spoken);
    cues.sort_by_key(|cue| (cue.at_ms, !cue.is_spoken()));
    cues
}

/// When it is told that hands are needed, in a stretch of `end` milliseconds, at the latest.
fn ready_ms(end: i64) -> i64 {
    (end - READY_MS).max(end / 2)
}

/// Puts the shake in the place of the tone.
fn felt(cue: &mut Cue) {
    if let What::Tone(tone) = cue.what {
        cue.what = What::Buzz(tone.felt());
        cue.lasts_ms = 0;
    }
}

/// What is left of `cues` for a stretch that goes on at `from_ms`: nothing that is over, and, where `lasts_ms` leave room
/// before the next words, its short form once more.
#[must_use]
pub fn resumed(cues: &[Cue], from_ms: i64, lasts_ms: i64) -> Vec<Cue> {
    let mut left: Vec<Cue> = cues.iter().copied().filter(|cue| cue.at_ms >= from_ms).collect();
    let at = from_ms + spoken::LEAD_MS;
    let spoken = cues.iter().any(|cue| cue.is_spoken());
    let next = left.iter().find(|cue| cue.is_spoken()).map(|cue| cue.at_ms);
    let end = next.or(left.last().map(|cue| cue.end_ms())).unwrap_or(from_ms);
    if spoken && lasts_ms > 0 && at + lasts_ms + spoken::GAP_MS <= end {
        left.push(Cue::say(at, lasts_ms, Spoken::Short));
        left.sort_by_key(|cue| (cue.at_ms, !cue.is_spoken()));
    }
    left
}
