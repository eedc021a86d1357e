//! Which language is shown where: hers, that of a helper beside her, that of her clinic, and English for the moment.

use std::rc::Rc;

use dioxus::prelude::*;

use super::context::App;
use crate::domain::emergency::Country;
use crate::domain::settings::{Digits, Hours, Settings, Words};
use crate::l10n::{Formats, Locale, Tr};

/// The words that these settings ask for, on a device whose owner prefers these languages.
#[must_use]
pub fn words_of(settings: &Settings, preferred: &[String]) -> Rc<Tr> {
    let asked = settings.language.as_deref();
    #[cfg(any(test, feature = "testing"))]
    if let Some(pseudo) = asked.and_then(crate::l10n::Pseudo::find) {
        return Rc::new(Tr::pseudo(pseudo, settings.words));
    }
    let chosen = asked.and_then(|tag| Locale::find(tag).ok());
    let usual = || Locale::of_device(preferred.iter().map(String::as_str));
    Rc::new(words_in(chosen.or_else(usual).unwrap_or_default(), settings))
}

/// The words of a language with the reader's own word and formats.
#[must_use]
pub fn words_in(locale: Locale, settings: &Settings) -> Tr {
    let formats = Formats {
        country: settings.country.clone(),
        hours: settings.hours,
        digits: settings.digits,
    };
    Tr::with(locale, settings.words, &formats)
}

/// What of the settings the words depend on.
pub(super) fn reads(
    settings: &Settings,
) -> (
    &Option<String>,
    Words,
    &Option<String>,
    Option<Hours>,
    Option<Digits>,
) {
    let Settings {
        language,
        words,
        country,
        hours,
        digits,
        ..
    } = settings;
    (language, *words, country, *hours, *digits)
}

impl App {
    /// Shows every word anew, as `settings` ask for them.
    pub fn read_anew(mut self, settings: &Settings) {
        let words = words_of(settings, &self.platform.peek().languages);
        self.english.set(false);
        self.tr.set(words);
    }

    /// The reader's own language, also while a screen is shown in English.
    #[must_use]
    pub fn own_locale(self) -> Locale {
        if !(self.english)() {
            return (self.tr)().locale();
        }
        words_of(&self.settings(), &self.platform.peek().languages).locale()
    }

    /// Shows the screen in English for the moment, or in her own language again.
    pub fn show_english(mut self, on: bool) {
        if on == *self.english.peek() {
            return;
        }
        let settings = self.settings_peek();
        if on {
            self.tr.set(Rc::new(words_in(Locale::En, &settings)));
            self.english.set(true);
        } else {
            self.read_anew(&settings);
        }
    }

    /// The language of somebody who helps her with the strokes now.
    #[must_use]
    pub fn helper(self) -> Option<Locale> {
        let tag = self.settings().helper_language;
        tag.as_deref().and_then(|tag| Locale::find(tag).ok())
    }

    /// The words of the steps: in the language of the helper, else in hers.
    #[must_use]
    pub fn guide_words(self) -> Rc<Tr> {
        let own = (self.tr)();
        match self.helper() {
            Some(locale) if locale != own.locale() => Rc::new(words_in(locale, &self.settings())),
            _ => own,
        }
    }

    /// The words in the language of her clinic: the chosen one, else the main one of her country; `None` where it is
    /// the language that she reads.
    #[must_use]
    pub fn clinic_words(self) -> Option<Tr> {
        let settings = self.settings();
        let chosen = settings.clinic_language.as_deref();
        let usual = || {
            settings
                .country
                .as_deref()
                .and_then(Country::find)
                .map(|country| country.language)
        };
        let locale = chosen
            .or_else(usual)
            .and_then(|tag| Locale::find(tag).ok())
            .unwrap_or_default();
        let own = self.own_locale();
        (locale != own).then(|| words_in(locale, &settings))
    }
}
