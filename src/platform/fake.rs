//! A device for tests: records what it was asked. Also a device that can do nothing.

use std::cell::RefCell;

use super::camera::{Camera, Frame, Looking};
use super::conductor::{Act, Conductor, Due, Missing};
use super::files::{Opened, Opening, Saved, Saving};
use super::{Clipboard, Files, Haptics, Planned, Refusal, Reminders, Screen, Share, Sound, Speech, Voice};
use crate::domain::cue::{Buzz, Tone};

/// A device without sound, files or a hold on its screen.
#[derive(Clone, Copy, Debug)]
pub struct Nothing;

impl Sound for Nothing {
    fn play(&self, _: Tone) -> Result<(), Refusal> {
        Err(Refusal::Unsupported)
    }

    fn hush(&self) {}
}

impl Speech for Nothing {
    fn speak(&self, _: &str, _: &str) -> Result<(), Refusal> {
        Err(Refusal::Unsupported)
    }

    fn hush(&self) {}

    fn voice(&self, _: &str) -> Voice {
        Voice::Mute
    }
}

impl Haptics for Nothing {
    fn buzz(&self, _: Buzz) -> Result<(), Refusal> {
        Err(Refusal::Unsupported)
    }
}

impl Conductor for Nothing {
    fn plan(&self, _: Vec<Due>) {}

    fn now(&self, _: Act) -> Result<(), Refusal> {
        Err(Refusal::Unsupported)
    }

    fn hush(&self) {}

    fn missing(&self) -> Missing {
        Missing {
            sound: true,
            haptics: true,
        }
    }
}

impl Screen for Nothing {
    fn keep_awake(&self, _: bool) -> Result<(), Refusal> {
        Err(Refusal::Unsupported)
    }
}

impl Files for Nothing {
    fn save(&self, _: &str, _: Vec<u8>) -> Saving {
        Box::pin(std::future::ready(Err(Refusal::Unsupported)))
    }

    fn open(&self) -> Opening {
        Box::pin(std::future::ready(Err(Refusal::Unsupported)))
    }
}

impl Reminders for Nothing {
    fn plan(&self, _: &[Planned]) -> Result<(), Refusal> {
        Err(Refusal::Unsupported)
    }

    fn tell(&self, _: &str) -> Result<(), Refusal> {
        Err(Refusal::Unsupported)
    }
}

impl Clipboard for Nothing {
    fn copy(&self, _: &str) -> Result<(), Refusal> {
        Err(Refusal::Unsupported)
    }
}

impl Share for Nothing {
    fn is_there(&self) -> bool {
        false
    }

    fn share(&self, _: &str) -> Result<(), Refusal> {
        Err(Refusal::Unsupported)
    }
}

impl Camera for Nothing {
    fn is_there(&self) -> bool {
        false
    }

    fn open(&self, _: &str) -> Looking {
        Box::pin(std::future::ready(Err(Refusal::Unsupported)))
    }

    fn look(&self, _: &str) -> Option<Frame> {
        None
    }

    fn close(&self, _: &str) {}
}

/// What a [`Recorder`] was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Something at once.
    Act(Act),
    /// Cues to come: the millisecond of the session's clock, and what.
    Cues(Vec<(i64, Act)>),
    /// Words, and the tag of their language.
    Speak(String, String),
    /// Silence.
    Hush,
    /// The screen held or let go.
    KeepAwake(bool),
    /// A file of this name and length.
    Save(String, usize),
    /// A file to read.
    Open,
    /// So many reminders to come.
    Plan(usize),
    /// A reminder now.
    Tell(String),
    /// A text for the clipboard.
    Copy(String),
    /// A text for another app.
    Share(String),
}

/// Does everything at once and writes down what it was asked.
#[derive(Debug, Default)]
pub struct Recorder {
    asked: RefCell<Vec<Asked>>,
}

impl Recorder {
    /// Everything so far, in order.
    #[must_use]
    pub fn asked(&self) -> Vec<Asked> {
        self.asked.borrow().clone()
    }

    fn note(&self, asked: Asked) {
        self.asked.borrow_mut().push(asked);
    }
}

impl Conductor for Recorder {
    fn plan(&self, dues: Vec<Due>) {
        let cues = dues.into_iter().map(|due| (due.mono_ms, due.act));
        self.note(Asked::Cues(cues.collect()));
    }

    fn now(&self, act: Act) -> Result<(), Refusal> {
        self.note(Asked::Act(act));
        Ok(())
    }

    fn hush(&self) {
        self.note(Asked::Hush);
    }

    fn missing(&self) -> Missing {
        Missing::default()
    }
}

impl Speech for Recorder {
    fn speak(&self, text: &str, tag: &str) -> Result<(), Refusal> {
        self.note(Asked::Speak(text.to_owned(), tag.to_owned()));
        Ok(())
    }

    fn hush(&self) {
        self.note(Asked::Hush);
    }

    fn voice(&self, _: &str) -> Voice {
        Voice::Here
    }
}

impl Screen for Recorder {
    fn keep_awake(&self, on: bool) -> Result<(), Refusal> {
        self.note(Asked::KeepAwake(on));
        Ok(())
    }
}

impl Files for Recorder {
    fn save(&self, name: &str, bytes: Vec<u8>) -> Saving {
        self.note(Asked::Save(name.to_owned(), bytes.len()));
        Box::pin(std::future::ready(Ok(Saved::At(name.to_owned()))))
    }

    fn open(&self) -> Opening {
        self.note(Asked::Open);
        Box::pin(std::future::ready(Ok(None::<Opened>)))
    }
}

impl Reminders for Recorder {
    fn plan(&self, all: &[Planned]) -> Result<(), Refusal> {
        self.note(Asked::Plan(all.len()));
        Ok(())
    }

    fn tell(&self, words: &str) -> Result<(), Refusal> {
        self.note(Asked::Tell(words.to_owned()));
        Ok(())
    }
}

impl Clipboard for Recorder {
    fn copy(&self, text: &str) -> Result<(), Refusal> {
        self.note(Asked::Copy(text.to_owned()));
        Ok(())
    }
}

impl Share for Recorder {
    fn is_there(&self) -> bool {
        true
    }

    fn share(&self, text: &str) -> Result<(), Refusal> {
        self.note(Asked::Share(text.to_owned()));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_recorder_keeps_the_order() {
        let device = Recorder::default();
        assert_eq!(device.keep_awake(true), Ok(()));
        assert_eq!(device.now(Act::Tone(Tone::Tick)), Ok(()));
        Conductor::hush(&device);
        assert_eq!(
            device.asked(),
            [
                Asked::KeepAwake(true),
                Asked::Act(Act::Tone(Tone::Tick)),
                Asked::Hush
            ]
        );
    }

    #[test]
    fn a_device_that_cannot_says_so() {
        assert_eq!(Nothing.play(Tone::End), Err(Refusal::Unsupported));
        assert_eq!(Nothing.keep_awake(true), Err(Refusal::Unsupported));
        assert_eq!(Nothing.copy("text"), Err(Refusal::Unsupported));
        assert!(!Share::is_there(&Nothing) && Nothing.share("text") == Err(Refusal::Unsupported));
    }
}
