//! The device, behind small traits: what it cannot do it says, and the rest goes on.
//!
//! Adapters: [`desktop`] (a computer), `web` (a browser), [`fake`] (records calls, for tests). The phones' adapters fill
//! the same traits.

use std::rc::Rc;

pub mod camera;
pub mod clipboard;
pub mod clock;
pub mod conductor;
#[cfg(all(feature = "desktop", feature = "testing"))]
pub mod cue_log;
#[cfg(feature = "desktop")]
pub mod desktop;
pub mod fake;
pub mod files;
pub mod haptics;
#[cfg(all(feature = "desktop", feature = "testing"))]
pub mod named;
#[cfg(all(feature = "mobile", not(feature = "desktop")))]
pub mod phone;
pub mod reminders;
pub mod screen;
pub mod site;
pub mod sound;
pub mod speech;
pub mod synth;
#[cfg(target_arch = "wasm32")]
pub mod web;
pub mod work;

pub use camera::Camera;
pub use clipboard::{Clipboard, Share};
pub use clock::{Clock, SystemClock};
pub use conductor::{Act, Conductor, Due};
pub use files::Files;
pub use haptics::Haptics;
pub use reminders::{Planned, Reminders};
pub use screen::Screen;
pub use site::{Note, Site};
pub use sound::Sound;
pub use speech::{Speech, Voice};

/// Why the device did not do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// This device has no such thing.
    #[error("this device cannot do that")]
    Unsupported,
    /// It was tried and failed.
    #[error("the device did not do it")]
    Failed,
}

/// Everything that the app may ask of the device.
#[derive(Clone)]
pub struct Platform {
    /// What time it is.
    pub clock: Rc<dyn Clock>,
    /// What carries a session, by time: tones, words, shakes.
    pub cues: Rc<dyn Conductor>,
    /// Speaks.
    pub speech: Rc<dyn Speech>,
    /// Keeps the screen on.
    pub screen: Rc<dyn Screen>,
    /// Saves and opens files where the reader says.
    pub files: Rc<dyn Files>,
    /// Tells what is due.
    pub reminders: Rc<dyn Reminders>,
    /// BCP 47 tags of the languages that its owner prefers, the first one first.
    pub languages: Rc<[String]>,
    /// What other apps paste from.
    pub clipboard: Rc<dyn Clipboard>,
    /// Hands text to another app.
    pub share: Rc<dyn Share>,
    /// Reads codes that are held up.
    pub camera: Rc<dyn Camera>,
    /// What a site in a browser has beside; `None` where this is no site.
    pub site: Option<Rc<dyn Site>>,
}

impl std::fmt::Debug for Platform {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Platform")
    }
}

impl Platform {
    /// The device that the app runs on.
    #[must_use]
    pub fn here() -> Self {
        let clock = Rc::new(SystemClock::new());
        #[cfg(feature = "desktop")]
        {
            let speech = desktop::DesktopSpeech::new();
            Self {
                clock,
                cues: Rc::new(desktop::conductor(speech.clone(), None)),
                speech: Rc::new(speech),
                screen: Rc::new(desktop::DesktopScreen::default()),
                files: Rc::new(desktop::DesktopFiles),
                reminders: Rc::new(desktop::DesktopReminders),
                languages: sys_locale::get_locales().collect(),
                clipboard: Rc::new(desktop::DesktopClipboard::default()),
                share: Rc::new(fake::Nothing),
                camera: Rc::new(fake::Nothing),
                site: None,
            }
        }
        #[cfg(target_arch = "wasm32")]
        {
            web::platform(clock)
        }
        #[cfg(not(any(feature = "desktop", target_arch = "wasm32")))]
        {
            Self {
                clock,
                languages: sys_locale::get_locales().collect(),
                ..Self::none()
            }
        }
    }

    /// This device with a clock that starts at `start_ms` and runs `pace` times faster, and without a language: what is
    /// tried on it is the same on every machine.
    #[cfg(feature = "testing")]
    #[must_use]
    pub fn at_pace(pace: f64, start_ms: Option<i64>) -> Self {
        Self {
            clock: Rc::new(SystemClock::at_pace(pace, start_ms)),
            languages: Rc::new([]),
            ..Self::here()
        }
    }

    /// A device that can do nothing but tell the time.
    #[must_use]
    pub fn none() -> Self {
        Self {
            clock: Rc::new(SystemClock::new()),
            cues: Rc::new(fake::Nothing),
            speech: Rc::new(fake::Nothing),
            screen: Rc::new(fake::Nothing),
            files: Rc::new(fake::Nothing),
            reminders: Rc::new(fake::Nothing),
            languages: Rc::new([]),
            clipboard: Rc::new(fake::Nothing),
            share: Rc::new(fake::Nothing),
            camera: Rc::new(fake::Nothing),
            site: None,
        }
    }
}
