//! The words of a session that are spoken.

use super::{Tr, plain};
use crate::domain::cue::{Guide, Spoken};
use crate::domain::routine::Stretch;

impl Tr {
    /// What is said at a cue of `stretch`, without marks that a voice would read; empty where there is nothing to say.
    /// `next` comes after it.
    #[must_use]
    pub fn spoken(&self, stretch: &Stretch, next: Option<&Stretch>, line: Spoken) -> String {
        let words = match line {
            Spoken::Full => self.step(stretch, ""),
            Spoken::Short => self.step(stretch, "-short"),
            Spoken::Check => self.voice_check(),
            Spoken::Pressure => match stretch.level {
                Some(level) => self.voice_pressure(self.level_like(level), self.level(level)),
                None => String::new(),
            },
            Spoken::Ready => match next {
                Some(next) => self.voice_ready(self.step(next, "-short")),
                None => String::new(),
            },
        };
        plain(&words)
    }

    /// The name of a level of the guide.
    #[must_use]
    pub fn guide(&self, guide: Guide) -> String {
        match guide {
            Guide::FullVoice => self.voice_full(),
            Guide::ShortVoice => self.voice_short(),
            Guide::Tones => self.voice_tones(),
            Guide::Vibration => self.voice_vibration(),
            Guide::Silent => self.voice_silent(),
        }
    }

    /// What a level of the guide does, in one line.
    #[must_use]
    pub fn guide_sub(&self, guide: Guide) -> String {
        match guide {
            Guide::FullVoice => self.voice_full_sub(),
            Guide::ShortVoice => self.voice_short_sub(),
            Guide::Tones => self.voice_tones_sub(),
            Guide::Vibration => self.voice_vibration_sub(),
            Guide::Silent => self.voice_silent_sub(),
        }
    }
}
