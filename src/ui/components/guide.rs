//! Choosing what carries the session, and what the device lacks for it.

use dioxus::prelude::*;

use super::{Chips, Glyph, Icon};
use crate::domain::cue::Guide;
use crate::l10n::Tr;
use crate::platform::Voice;
use crate::ui::context::{use_app, use_tr};

/// The levels as chips, with what the chosen one does and what is missing for it.
#[component]
pub fn GuideChips(
    /// Afterwards.
    onpicked: Option<EventHandler>,
) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let guide = app.settings().sound;
    rsx! {
        Chips {
            label: tr.voice_title(),
            options: Guide::ALL.iter().map(|guide| tr.guide(*guide)).collect::<Vec<_>>(),
            chosen: Guide::ALL.iter().position(|one| *one == guide),
            onpick: move |index: usize| {
                app.change_settings(|next| next.sound = Guide::ALL.get(index).copied().unwrap_or_default());
                if let Some(onpicked) = onpicked {
                    onpicked(());
                }
            },
        }
        p { class: "sub", role: "status", {tr.guide_sub(guide)} }
        GuideLacks {}
    }
}

/// What the device cannot do of what was chosen, and how to mend it.
#[component]
pub fn GuideLacks() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let (lacks, guide) = ((app.lacks)(), app.settings().sound);
    let language = app.guide_words().locale().own_name();
    let package = app.platform().speech.package();
    rsx! {
        if lacks.sound && guide.sounds() {
            p { class: "sub", role: "status", {tr.play_no_sound()} }
        }
        if lacks.haptics && guide == Guide::Vibration {
            p { class: "sub", role: "status", {tr.voice_no_vibration()} }
        }
        if let Some(voice) = lacks.voice.filter(|_| guide.speaks()) {
            p { class: "sub", role: "status", {no_voice(&tr, voice, language)} }
            if let Some(package) = package {
                p { class: "sub", {tr.voice_install(package)} }
            }
        }
    }
}

/// That there is no voice for a language, or none at all.
fn no_voice(tr: &Tr, voice: Voice, language: &str) -> String {
    match voice {
        Voice::Mute => tr.voice_no_engine(),
        _ => tr.voice_none(language),
    }
}

/// The round button that opens and closes the levels; its name says which one is on.
#[component]
pub fn GuideButton(
    /// Whether they are open.
    open: Signal<bool>,
) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let guide = app.settings().sound;
    rsx! {
        button {
            r#type: "button",
            class: "icon-btn",
            "aria-label": tr.voice_button(tr.guide(guide)),
            "aria-expanded": if open() { "true" } else { "false" },
            onclick: move |_| open.toggle(),
            Icon { glyph: if guide.sounds() { Glyph::Sound } else { Glyph::Mute } }
        }
    }
}

/// The levels, over what is below the head of the session.
#[component]
pub fn GuidePanel(
    /// Closed by a choice.
    open: Signal<bool>,
) -> Element {
    let tr = use_tr();
    rsx! {
        section { class: "card stack over", "aria-label": tr.voice_title(),
            GuideChips { onpicked: move |()| open.set(false) }
            p { class: "sub", {tr.voice_touch()} }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::platform::Platform;
    use crate::store::Store;
    use crate::ui::testing::{Screen, still};

    fn page() -> Element {
        rsx! { GuideChips {} }
    }

    /// The levels with `guide` chosen, on a device that lacks a voice.
    fn shown(guide: Guide, voice: Option<Voice>) -> String {
        let mut store = Store::in_memory().unwrap();
        let mut settings = store.settings().unwrap();
        settings.sound = guide;
        store.save_settings(&settings).unwrap();
        let mut screen = Screen::open(page, store, still(Platform::none())).unwrap();
        screen.tap(|mut app| app.lacks.write().voice = voice);
        screen.page()
    }

    #[test]
    fn each_level_is_named_and_the_chosen_one_told() {
        let page = shown(Guide::Tones, None);
        for name in ["Voice", "Short voice", "Tones", "Vibration", "Silent"] {
            assert!(page.contains(&format!(">{name}<")), "{name}");
        }
        assert!(page.contains("Ticks and chimes, no words."));
        assert_eq!(page.matches("aria-checked=\"true\"").count(), 1);
    }

    #[test]
    fn a_voice_that_is_not_there_is_told_where_it_was_asked_for() {
        let lacking = "No voice for English on this device. Tones go on.";
        assert!(shown(Guide::FullVoice, Some(Voice::OtherLanguages)).contains(lacking));
        assert!(!shown(Guide::Silent, Some(Voice::OtherLanguages)).contains(lacking));
        assert!(shown(Guide::ShortVoice, Some(Voice::Mute)).contains("This device cannot speak."));
    }
}
