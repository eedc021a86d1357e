//! Words that the device speaks at a tap.

use dioxus::prelude::*;

use super::{Button, Glyph, Weight};
use crate::l10n::{Locale, plain};
use crate::platform::clock::sleep;
use crate::platform::{Refusal, Voice};
use crate::ui::context::{App, use_app, use_tr};

/// How often it is seen whether the reading is over, in milliseconds.
const LOOK_MS: u64 = 250;

impl App {
    /// Speaks `text`, which is in `language`, in place of what is being spoken.
    ///
    /// # Errors
    ///
    /// [`Refusal`] where it is known that the device has no voice for it.
    pub fn read_aloud(self, text: &str, language: Locale) -> Result<(), Refusal> {
        let speech = self.platform().speech;
        speech.hush();
        speech.speak(&plain(text), language.tag())
    }
}

/// Reads the words beside it aloud, and stops; falls silent when the screen is left.
#[component]
pub fn ReadAloud(
    /// What is read, in `language`.
    text: String,
    /// The language of the text.
    language: Locale,
) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut reads = use_signal(|| false);
    let mut lacks = use_signal(|| false);
    use_drop(move || {
        if *reads.peek() {
            app.platform().speech.hush();
        }
    });
    let press = move |()| {
        if *reads.peek() {
            app.platform().speech.hush();
            reads.set(false);
            return;
        }
        let started = app.read_aloud(&text, language);
        lacks.set(started.is_err());
        reads.set(started.is_ok());
        spawn(look(app, language, reads, lacks));
    };
    let package = app.platform().speech.package();
    rsx! {
        Button {
            label: if reads() { tr.voice_read_stop() } else { tr.voice_read() },
            weight: Weight::Line,
            glyph: if reads() { Glyph::Stop } else { Glyph::Sound },
            onpress: press,
        }
        if lacks() {
            p { class: "sub", role: "status", {tr.voice_read_none(language.own_name())} }
            if let Some(package) = package {
                p { class: "sub", {tr.voice_install(package)} }
            }
        }
    }
}

/// Looks after it until the reading is over. What voices there are may be found out only now.
async fn look(app: App, language: Locale, mut reads: Signal<bool>, mut lacks: Signal<bool>) {
    while *reads.peek() {
        sleep(LOOK_MS).await;
        let speech = app.platform().speech;
        let voice = speech.voice(language.tag());
        lacks.set(matches!(voice, Voice::OtherLanguages | Voice::Mute));
        if voice != Voice::Unknown && !speech.is_speaking() {
            reads.set(false);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::platform::Platform;
    use crate::platform::fake::{Asked, Recorder};
    use crate::store::Store;
    use crate::ui::testing::{Screen, still};

    fn page() -> Element {
        rsx! { ReadAloud { text: "Hola.", language: Locale::Es } }
    }

    #[test]
    fn it_is_read_in_its_own_language() {
        let device = Rc::new(Recorder::default());
        let platform = Platform {
            speech: device.clone(),
            ..still(Platform::none())
        };
        let mut screen = Screen::open(page, Store::in_memory().unwrap(), platform).unwrap();
        assert!(screen.page().contains("Read aloud"));
        let read = screen.tap(|app| app.read_aloud("Hola \u{2068}38\u{2069}.", Locale::Es));
        assert_eq!(read, Ok(()));
        let said = Asked::Speak("Hola 38.".to_owned(), "es".to_owned());
        assert_eq!(device.asked(), [Asked::Hush, said]);
    }

    #[test]
    fn a_device_without_a_voice_refuses() {
        let screen = Screen::open(page, Store::in_memory().unwrap(), still(Platform::none())).unwrap();
        let read = screen.tap(|app| app.read_aloud("Hola.", Locale::Es));
        assert_eq!(read, Err(Refusal::Unsupported));
    }
}
