//! Where the words of a language are: built into the app. The page of a site has English alone so; it is brought the
//! others, so that nobody waits for words that she does not read.

use super::{Locale, generated};

/// The words of one language as Fluent texts.
#[derive(Clone, Debug, Default)]
pub(super) struct Texts {
    /// All of them.
    pub areas: Vec<&'static str>,
    /// What is laid over them for a reader's own word, by its name.
    pub variants: Vec<(&'static str, &'static str)>,
}

fn built_in(locale: Locale) -> Texts {
    let of = |table: &'static [(&str, &'static [(&str, &str)])]| {
        let own = table.iter().filter(move |(tag, _)| *tag == locale.tag());
        own.flat_map(|(_, texts)| texts.iter().copied())
    };
    Texts {
        areas: of(generated::RESOURCES).map(|(_, text)| text).collect(),
        variants: of(generated::VARIANTS).collect(),
    }
}

/// The words of a language; none where they were not brought yet.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn texts(locale: Locale) -> Texts {
    built_in(locale)
}

#[cfg(target_arch = "wasm32")]
pub(super) use site::texts;
#[cfg(target_arch = "wasm32")]
pub use site::{Brought, build_in};

impl Locale {
    /// Whether its words are there.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn is_here(self) -> bool {
        true
    }
}

#[cfg(target_arch = "wasm32")]
mod site {
    use std::sync::{OnceLock, PoisonError, RwLock};

    use serde::Deserialize;

    use super::{Locale, Texts, built_in, generated};

    static BROUGHT: RwLock<Vec<(Locale, Texts)>> = RwLock::new(Vec::new());
    static ALL: OnceLock<fn(Locale) -> Texts> = OnceLock::new();

    /// The words of a language as they come in a file of the site.
    #[derive(Debug, Deserialize)]
    pub struct Brought {
        /// All of them.
        pub areas: String,
        /// What is laid over them for a reader's own word, by its name.
        pub variants: Vec<(String, String)>,
    }

    /// Says that this program has the words of all languages built in. Another one leaves them out.
    pub fn build_in() {
        // It is said once; saying it again changes nothing.
        let _ = ALL.set(built_in);
    }

    pub(in crate::l10n) fn texts(locale: Locale) -> Texts {
        if let Some(all) = ALL.get() {
            return all(locale);
        }
        if locale == Locale::En {
            return Texts {
                areas: generated::ENGLISH.to_vec(),
                variants: generated::ENGLISH_VARIANTS.to_vec(),
            };
        }
        let brought = BROUGHT.read().unwrap_or_else(PoisonError::into_inner);
        let found = brought.iter().find(|(one, _)| *one == locale);
        found.map(|(_, texts)| texts.clone()).unwrap_or_default()
    }

    impl Locale {
        /// Whether its words are there.
        #[must_use]
        pub fn is_here(self) -> bool {
            !texts(self).areas.is_empty()
        }

        /// Takes its words, which stay as long as the page.
        pub fn bring(self, words: Brought) {
            if self.is_here() {
                return;
            }
            let keep = |text: String| -> &'static str { text.leak() };
            let variants = words.variants.into_iter();
            let texts = Texts {
                areas: vec![keep(words.areas)],
                variants: variants.map(|(name, text)| (keep(name), keep(text))).collect(),
            };
            let mut brought = BROUGHT.write().unwrap_or_else(PoisonError::into_inner);
            brought.push((self, texts));
        }
    }
}
