//! The languages that the app has, what is known of each, and which of them a reader gets.

use unic_langid::LanguageIdentifier;

use crate::domain::settings::Words;

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// How far the words of a language were checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Drafted by a machine; no person has read it against the English.
    MachineDrafted,
    /// Read by somebody who knows both languages.
    BilingualChecked,
    /// Reviewed by a native reader.
    NativeReviewed,
    /// Reviewed by a clinician who speaks it.
    ClinicianReviewed,
    /// Written in this language; nothing was translated.
    Source,
}

/// What `locales/status.toml` records of a language.
#[derive(Clone, Copy, Debug)]
struct Language {
    locale: Locale,
    tag: &'static str,
    name: &'static str,
    english: &'static str,
    data: &'static str,
    rtl: bool,
    words: &'static [Words],
    status: Status,
    by: &'static str,
    on: &'static str,
    stale: &'static [&'static str],
}

/// Names of languages that are another's in this app (l10n.md 2.4).
const ALIASES: [(&str, &str); 5] = [
    ("zh-CN", "zh-Hans"),
    ("zh-SG", "zh-Hans"),
    ("zh-TW", "zh-Hant"),
    ("zh-HK", "zh-Hant"),
    ("zh-MO", "zh-Hant"),
];

impl Locale {
    /// Every language that is offered, in the order of the list.
    pub const ALL: [Self; LANGUAGES.len()] = {
        let mut all = [Self::En; LANGUAGES.len()];
        let mut index = 0;
        #[allow(clippy::indexing_slicing)] // within both lengths
        while index < LANGUAGES.len() {
            all[index] = LANGUAGES[index].locale;
            index += 1;
        }
        all
    };

    fn language(self) -> &'static Language {
        let [first, ..] = &LANGUAGES;
        LANGUAGES
            .iter()
            .find(|language| language.locale == self)
            .unwrap_or(first)
    }

    /// Its BCP 47 tag, also its folder in `locales/`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        self.language().tag
    }

    /// Its name in itself.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        self.language().name
    }

    /// Its name in English.
    #[must_use]
    pub fn english_name(self) -> &'static str {
        self.language().english
    }

    /// `ltr` or `rtl`.
    #[must_use]
    pub fn dir(self) -> &'static str {
        if self.is_rtl() { "rtl" } else { "ltr" }
    }

    /// Whether it is written from right to left.
    #[must_use]
    pub fn is_rtl(self) -> bool {
        self.language().rtl
    }

    /// Which words for the body it has; the first is its usual one.
    #[must_use]
    pub fn own_words(self) -> &'static [Words] {
        self.language().words
    }

    /// How far its words were checked.
    #[must_use]
    pub fn status(self) -> Status {
        self.language().status
    }

    /// Who has checked it, by role, and on which day; `None` where nobody has.
    #[must_use]
    pub fn checked(self) -> Option<(&'static str, &'static str)> {
        let language = self.language();
        (!language.by.is_empty()).then_some((language.by, language.on))
    }

    /// The areas (files of `locales/en`) whose English has changed since they were translated.
    #[must_use]
    pub fn stale(self) -> &'static [&'static str] {
        self.language().stale
    }

    /// Whether a reader must be told that no native reader has checked the words.
    #[must_use]
    pub fn is_unchecked(self) -> bool {
        self.status() < Status::NativeReviewed
    }

    pub(crate) fn langid(self) -> LanguageIdentifier {
        self.tag().parse().unwrap_or_default()
    }

    /// By which language numbers and dates are formatted.
    pub(super) fn data(self) -> &'static str {
        self.language().data
    }

    /// The language for a tag that somebody asked for: the same tag, else the same language in the same script.
    ///
    /// # Errors
    ///
    /// [`UnknownLanguage`] where the app does not have it; the error names those it has.
    pub fn find(tag: &str) -> Result<Self, UnknownLanguage> {
        let unknown = || UnknownLanguage { tag: tag.to_owned() };
        let wanted: LanguageIdentifier = tag.parse().map_err(|_| unknown())?;
        let named = wanted.to_string();
        let alias = ALIASES.iter().find(|(name, _)| *name == named);
        let wanted = match alias {
            Some((_, own)) => own.parse().map_err(|_| unknown())?,
            None => wanted,
        };
        let near = |locale: &Self| {
            let own = locale.langid();
            let script = wanted.script.is_none() || own.script == wanted.script;
            own.language == wanted.language && script
        };
        let mut all = Self::ALL.into_iter();
        all.find(|locale| locale.langid() == wanted)
            .or_else(|| Self::ALL.into_iter().find(near))
            .ok_or_else(unknown)
    }

    /// The first of the languages that a device prefers which the app has.
    #[must_use]
    pub fn of_device<'a>(preferred: impl IntoIterator<Item = &'a str>) -> Option<Self> {
        preferred.into_iter().find_map(|tag| Self::find(tag).ok())
    }
}

/// ISO 3166 code of the country by whose habits a device writes: the first that its preferred languages name. It says
/// nothing of where its owner is; numbers to call never follow it.
#[must_use]
pub fn region_of_device<'a>(preferred: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let regions = preferred
        .into_iter()
        .filter_map(|tag| tag.parse::<LanguageIdentifier>().ok()?.region);
    regions
        .map(|region| region.as_str().to_owned())
        .find(|region| region.len() == 2)
}

/// A language that the app does not have.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the language {tag:?} is not there; there is: {}", Locale::ALL.map(Locale::tag).join(", "))]
pub struct UnknownLanguage {
    tag: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_finds_its_language() {
        assert_eq!(Locale::find("en-GB"), Ok(Locale::En));
    }

    #[test]
    fn an_unknown_language_names_those_that_are_there() {
        let error = Locale::find("tlh").unwrap_err().to_string();
        assert!(error.contains("tlh") && error.contains("en"), "{error}");
        assert!(Locale::find("not a tag").is_err());
        assert_eq!(
            Locale::find("en-Cyrl").ok(),
            None,
            "another script is another language"
        );
    }

    #[test]
    fn a_device_gets_the_first_that_is_there() {
        assert_eq!(Locale::of_device(["tlh", "en-US"]), Some(Locale::En));
        assert_eq!(Locale::of_device(["C", ""]), None);
    }

    #[test]
    fn a_device_writes_by_the_first_country_that_it_names() {
        let region = |preferred: &[&str]| region_of_device(preferred.iter().copied());
        assert_eq!(region(&["ar", "en-GB", "en-US"]).as_deref(), Some("GB"));
        assert_eq!(region(&["es-419", "zh-Hans-CN"]).as_deref(), Some("CN"));
        assert_eq!(region(&["C", "", "vi"]), None);
    }

    #[test]
    fn every_language_formats_by_one_that_has_data() {
        for locale in Locale::ALL {
            assert!(
                locale.data().parse::<icu::locale::Locale>().is_ok(),
                "{}",
                locale.tag()
            );
        }
    }
}
