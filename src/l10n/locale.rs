//! The languages that the app has, and which of them a reader gets.

use unic_langid::{LanguageIdentifier, langid};

/// A language with words in `locales/`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Locale {
    /// English, plain.
    #[default]
    En,
}

impl Locale {
    /// Every language, in the order of the list.
    pub const ALL: [Self; 1] = [Self::En];

    /// Its BCP 47 tag, also its folder in `locales/`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
        }
    }

    /// Its name in itself.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
        }
    }

    /// `ltr` or `rtl`.
    #[must_use]
    pub fn dir(self) -> &'static str {
        match self {
            Self::En => "ltr",
        }
    }

    pub(crate) fn langid(self) -> LanguageIdentifier {
        match self {
            Self::En => langid!("en"),
        }
    }

    pub(crate) fn icu(self) -> icu::locale::Locale {
        match self {
            Self::En => icu::locale::locale!("en-u-ca-gregory"),
        }
    }

    /// The language for a tag that somebody asked for: the same tag, else the same language.
    ///
    /// # Errors
    ///
    /// [`UnknownLanguage`] where the app does not have it; the error names those it has.
    pub fn find(tag: &str) -> Result<Self, UnknownLanguage> {
        let unknown = || UnknownLanguage { tag: tag.to_owned() };
        let wanted: LanguageIdentifier = tag.parse().map_err(|_| unknown())?;
        Self::ALL
            .into_iter()
            .find(|locale| locale.langid() == wanted)
            .or_else(|| {
                Self::ALL
                    .into_iter()
                    .find(|locale| locale.langid().language == wanted.language)
            })
            .ok_or_else(unknown)
    }
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
    }
}
