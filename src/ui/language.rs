//! Which language is shown where: hers, that of a helper beside her, that of her clinic, and English for the moment.

use std::rc::Rc;

use dioxus::prelude::*;

use super::context::App;
use crate::domain::emergency::Country;
use crate::domain::settings::{Settings, Words};
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
    let wanted = chosen.or_else(usual).filter(|locale| locale.is_here());
    Rc::new(words_in(wanted.unwrap_or_default(), settings, preferred))
}

/// The words of a language with the reader's own word and formats.
fn words_in(locale: Locale, settings: &Settings, preferred: &[String]) -> Tr {
    Tr::with(locale, settings.words, &Formats::of(settings, preferred))
}

/// The languages of which a reader with these settings needs the words at once.
#[must_use]
pub fn needed(settings: &Settings, preferred: &[String]) -> Vec<Locale> {
    let found = |tag: &Option<String>| tag.as_deref().and_then(|tag| Locale::find(tag).ok());
    let usual = Locale::of_device(preferred.iter().map(String::as_str));
    let own = found(&settings.language).or(usual);
    own.into_iter().chain(found(&settings.helper_language)).collect()
}

/// Brings the words of these languages to where they are not built in, which is a page of a site.
pub async fn bring(locales: Vec<Locale>) {
    #[cfg(target_arch = "wasm32")]
    for locale in locales.into_iter().filter(|locale| !locale.is_here()) {
        let text = crate::platform::web::text(&format!("words/{}.json", locale.tag())).await;
        // Without them it is English.
        if let Some(words) = text.and_then(|text| serde_json::from_str(&text).ok()) {
            locale.bring(words);
        }
    }
    #[cfg(not(target_arch = "wasm32"))]
    drop(locales);
}

/// Brings all other words while she reads, and shows hers where they came late.
pub fn use_all_words(app: App) {
    use_future(move || async move {
        bring(Locale::ALL.to_vec()).await;
        let settings = app.settings_peek();
        let late = words_of(&settings, &app.platform.peek().languages).locale() != app.tr.peek().locale();
        if cfg!(target_arch = "wasm32") && late && !*app.english.peek() {
            app.read_anew(&settings);
        }
    });
}

/// What of the settings the words depend on.
pub(super) fn reads(settings: &Settings) -> (&Option<String>, Words, Formats) {
    (&settings.language, settings.words, Formats::of(settings, &[]))
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
            self.tr.set(Rc::new(self.words(Locale::En, &settings)));
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

    /// The words of the steps: in the language of the helper and as they are told to somebody else, else in hers.
    #[must_use]
    pub fn guide_words(self) -> Rc<Tr> {
        match self.helper() {
            Some(locale) => Rc::new(self.words(locale, &self.settings()).for_helper()),
            None => (self.tr)(),
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
        (locale != own).then(|| self.words(locale, &settings))
    }

    fn words(self, locale: Locale, settings: &Settings) -> Tr {
        words_in(locale, settings, &self.platform.peek().languages)
    }

    /// How times and numbers are written for her.
    #[must_use]
    pub fn formats(self) -> Formats {
        Formats::of(&self.settings_peek(), &self.platform.peek().languages)
    }
}
