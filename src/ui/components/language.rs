//! Choosing a language from any main screen, and what is said of a translation that nobody has checked.

use dioxus::prelude::*;

use super::{Chips, Glyph, Icon};
use crate::l10n::Locale;
use crate::ui::context::{use_app, use_tr};

/// The names of all languages, each in itself.
#[must_use]
pub fn own_names() -> Vec<String> {
    Locale::ALL
        .iter()
        .map(|locale| locale.own_name().to_owned())
        .collect()
}

/// The place of a language among [`Locale::ALL`].
#[must_use]
pub fn place_of(locale: Locale) -> Option<usize> {
    Locale::ALL.iter().position(|one| *one == locale)
}

/// All languages as chips, the chosen one marked; a tap changes every word of the app at once.
#[component]
pub fn LanguageChips(
    /// Afterwards.
    onpicked: Option<EventHandler>,
) -> Element {
    let (app, tr) = (use_app(), use_tr());
    rsx! {
        Chips {
            label: tr.language_choose(),
            options: own_names(),
            chosen: place_of(tr.locale()),
            onpick: move |index: usize| {
                app.change_settings(|next| {
                    next.language = Locale::ALL.get(index).map(|locale| locale.tag().to_owned());
                });
                if let Some(onpicked) = onpicked {
                    onpicked(());
                }
            },
        }
        if tr.locale().is_unchecked() {
            p { class: "sub", {tr.language_unchecked()} }
        }
    }
}

/// The round button that opens and closes the languages.
#[component]
pub fn LanguageButton(
    /// Whether they are open.
    open: Signal<bool>,
) -> Element {
    let tr = use_tr();
    rsx! {
        button {
            r#type: "button",
            class: "icon-btn",
            "aria-label": tr.language_choose(),
            "aria-expanded": if open() { "true" } else { "false" },
            onclick: move |_| open.toggle(),
            Icon { glyph: Glyph::Globe }
        }
    }
}

/// The languages, below the head of the screen that they were opened on.
#[component]
pub fn LanguagePanel(
    /// Closed by a choice.
    open: Signal<bool>,
    /// A session runs or is about to: somebody may help.
    #[props(default)]
    session: bool,
) -> Element {
    let tr = use_tr();
    rsx! {
        section { class: "card stack", "aria-label": tr.language_choose(),
            LanguageChips { onpicked: move |()| open.set(false) }
            if session {
                HelperChips { onpicked: move |()| open.set(false) }
            }
        }
    }
}

/// Somebody does the strokes for her: the steps are shown in the language of the helper (clinical.md D16).
#[component]
pub fn HelperChips(
    /// Afterwards.
    onpicked: Option<EventHandler>,
) -> Element {
    let (app, tr) = (use_app(), use_tr());
    let mut options = vec![tr.language_helper_none()];
    options.extend(own_names());
    let chosen = app
        .helper()
        .map_or(Some(0), |locale| place_of(locale).map(|place| place + 1));
    rsx! {
        h2 { {tr.language_helper()} }
        p { class: "sub", {tr.language_helper_sub()} }
        Chips {
            label: tr.language_helper(),
            options,
            chosen,
            onpick: move |index: usize| {
                let picked = index.checked_sub(1).and_then(|place| Locale::ALL.get(place));
                app.change_settings(|next| next.helper_language = picked.map(|one| one.tag().to_owned()));
                if let Some(onpicked) = onpicked {
                    onpicked(());
                }
            },
        }
    }
}

/// What a helper must know first, in the helper's language.
#[component]
pub fn HelperCard() -> Element {
    let app = use_app();
    if app.helper().is_none() {
        return rsx! {};
    }
    let guide = app.guide_words();
    rsx! {
        section { class: "card", lang: guide.tag(), dir: guide.dir(),
            p { class: "strong", {guide.language_helper_card()} }
        }
    }
}

/// On a screen that matters for safety, in a language that no native reader has checked: it says so, and one tap shows
/// the screen in English; another puts her own language back.
#[component]
pub fn Unchecked() -> Element {
    let (app, tr) = (use_app(), use_tr());
    let own = app.own_locale();
    if !own.is_unchecked() {
        return rsx! {};
    }
    let english = (app.english)();
    rsx! {
        div { class: "unchecked",
            if !english {
                p { class: "sub", {tr.language_unchecked()} }
            }
            button {
                r#type: "button",
                class: "chip",
                lang: if english { own.tag() } else { tr.tag() },
                onclick: move |_| app.show_english(!english),
                if english { {own.own_name()} } else { {tr.language_show_english()} }
            }
        }
    }
}
