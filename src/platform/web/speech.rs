//! The voices of the browser that are on the device: others would send the words to a server.

use std::rc::Rc;

use wasm_bindgen::JsCast as _;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};
use web_time::{Duration, Instant};

use super::window;
use crate::platform::clock::instant;
use crate::platform::speech::choose;
use crate::platform::{Refusal, Speech, Voice};

/// A browser lists its voices some time after the page was opened; one that has named none by then has none.
const LISTED: Duration = Duration::from_secs(3);

/// A calm pace; 1 is the usual one of the voice.
const RATE: f32 = 0.9;

/// Speaks with the browser's own voices.
#[derive(Clone, Debug)]
pub struct WebSpeech {
    synthesis: Option<SpeechSynthesis>,
    opened: Instant,
}

impl WebSpeech {
    /// Asks the browser for its voices, which may come later.
    #[must_use]
    pub fn new() -> Rc<Self> {
        let synthesis = window().and_then(|window| window.speech_synthesis().ok());
        if let Some(synthesis) = &synthesis {
            synthesis.get_voices();
        }
        Rc::new(Self {
            synthesis,
            opened: instant(),
        })
    }

    fn voices(&self) -> Vec<SpeechSynthesisVoice> {
        let all = self.synthesis.as_ref().map(SpeechSynthesis::get_voices);
        all.iter()
            .flat_map(js_sys::Array::iter)
            .filter_map(|voice| voice.dyn_into::<SpeechSynthesisVoice>().ok())
            .filter(SpeechSynthesisVoice::local_service)
            .collect()
    }

    fn voice_of(&self, tag: &str) -> Option<SpeechSynthesisVoice> {
        let voices = self.voices();
        let tags: Vec<String> = voices.iter().map(SpeechSynthesisVoice::lang).collect();
        voices.into_iter().nth(choose(tag, &tags)?)
    }
}

impl Speech for Rc<WebSpeech> {
    fn speak(&self, text: &str, tag: &str) -> Result<(), Refusal> {
        let synthesis = self.synthesis.as_ref().ok_or(Refusal::Unsupported)?;
        let voice = self.voice_of(tag).ok_or(Refusal::Unsupported)?;
        let line = SpeechSynthesisUtterance::new_with_text(text).map_err(|_| Refusal::Failed)?;
        line.set_lang(&voice.lang());
        line.set_voice(Some(&voice));
        line.set_rate(RATE);
        synthesis.speak(&line);
        Ok(())
    }

    fn hush(&self) {
        if let Some(synthesis) = &self.synthesis {
            synthesis.cancel();
        }
    }

    fn voice(&self, tag: &str) -> Voice {
        let voices = self.voices();
        if self.synthesis.is_none() {
            return Voice::Mute;
        }
        if voices.is_empty() {
            let waited = instant().saturating_duration_since(self.opened);
            return if waited < LISTED {
                Voice::Unknown
            } else {
                Voice::Mute
            };
        }
        let tags: Vec<String> = voices.iter().map(SpeechSynthesisVoice::lang).collect();
        match choose(tag, &tags) {
            Some(_) => Voice::Here,
            None => Voice::OtherLanguages,
        }
    }

    fn is_speaking(&self) -> bool {
        let speaks = |synthesis: &SpeechSynthesis| synthesis.speaking() || synthesis.pending();
        self.synthesis.as_ref().is_some_and(speaks)
    }
}
