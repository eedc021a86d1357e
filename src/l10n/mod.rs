//! Words and formats: one bundle per language, typed message functions, numbers and dates through ICU4X.
//!
//! `src/build.rs` writes a method on [`Tr`] for every message of `locales/en`, so a misspelt key or a
//! forgotten argument does not compile and a message that nobody uses is a warning. Areas that are
//! looked up by the catalog's ids (`steps`, `safety`, `care`, `sources`) go through [`Tr::table`];
//! that those keys exist is checked while building.

mod format;
mod locale;
mod quantities;

use std::fmt::Write as _;

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use icu::plurals::{PluralCategory, PluralRules};

pub use locale::Locale;
pub use quantities::{milk_field, milk_typed, plain_decimal, typed};

use crate::domain::settings::Words;

#[allow(missing_docs, unreachable_pub, clippy::all, clippy::pedantic)]
// Without screens or pages nobody calls some typed functions; with both an unused one is a warning.
#[cfg_attr(not(all(feature = "ui", feature = "pdf")), allow(dead_code))]
mod generated {
    use super::{Arg, Tr};

    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

pub use generated::KEYS;

/// An argument of a message: finished text, or a number that `PLURAL()` selects by.
#[derive(Clone, Debug)]
pub struct Arg<'a>(FluentValue<'a>);

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self(FluentValue::from(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self(FluentValue::from(text))
    }
}

macro_rules! number_arg {
    ($($from:ty),+) => {$(
        impl From<$from> for Arg<'_> {
            fn from(number: $from) -> Self {
                Self(FluentValue::from(number))
            }
        }
    )+};
}

number_arg!(i64, u64, u32, u16, u8, i32, usize);

/// The words of one language, with its formats.
pub struct Tr {
    bundle: FluentBundle<FluentResource>,
    fallback: Option<FluentBundle<FluentResource>>,
    locale: Locale,
}

impl std::fmt::Debug for Tr {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Tr({})", self.locale.tag())
    }
}

impl Tr {
    /// The words of `locale`, with the reader's own word for the breast.
    #[must_use]
    pub fn new(locale: Locale, words: Words) -> Self {
        let fallback = (locale != Locale::En).then(|| bundle(Locale::En, words));
        Self {
            bundle: bundle(locale, words),
            fallback,
            locale,
        }
    }

    /// The language.
    #[must_use]
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// A message of a table area, looked up by a key that the build has checked.
    #[must_use]
    pub fn table(&self, key: &str) -> String {
        self.format(key, &[])
    }

    /// As [`Tr::table`], with arguments.
    #[must_use]
    pub fn table_with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.format(key, args)
    }

    /// Whether a table message exists in this language or the one it falls back to.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
            || self
                .fallback
                .as_ref()
                .is_some_and(|bundle| bundle.has_message(key))
    }

    pub(crate) fn message(&self, key: &str) -> String {
        self.format(key, &[])
    }

    pub(crate) fn format(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, Arg(value)) in args {
            values.set((*name).to_owned(), value.clone());
        }
        [Some(&self.bundle), self.fallback.as_ref()]
            .into_iter()
            .flatten()
            .find_map(|bundle| {
                let pattern = bundle.get_message(key)?.value()?;
                let mut faults = Vec::new();
                Some(
                    bundle
                        .format_pattern(pattern, Some(&values), &mut faults)
                        .into_owned(),
                )
            })
            .unwrap_or_else(|| key.to_owned())
    }
}

fn bundle(locale: Locale, words: Words) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![locale.langid()]);
    if let Ok(rules) = PluralRules::try_new_cardinal(locale.icu().into()) {
        // A second function of this name cannot be there: the bundle is new.
        let _ = bundle.add_function("PLURAL", move |args, _| plural(&rules, args));
    }
    let areas = generated::RESOURCES
        .iter()
        .filter(|(tag, _)| *tag == locale.tag());
    for (_, text) in areas.flat_map(|(_, areas)| areas.iter()) {
        bundle.add_resource_overriding(parsed(text));
    }
    if words == Words::Chest {
        let variants = generated::VARIANTS.iter().filter(|(tag, _)| *tag == locale.tag());
        for (name, text) in variants.flat_map(|(_, variants)| variants.iter()) {
            if *name == "chest" {
                bundle.add_resource_overriding(parsed(text));
            }
        }
    }
    bundle
}

/// Every resource was parsed while building, so what is left of a fault is dropped.
fn parsed(text: &str) -> FluentResource {
    FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource)
}

fn plural<'a>(rules: &PluralRules, args: &[FluentValue<'a>]) -> FluentValue<'a> {
    let category = match args.first() {
        #[allow(clippy::cast_possible_truncation)] // counts are whole
        Some(FluentValue::Number(number)) => rules.category_for(number.value as i64),
        _ => PluralCategory::Other,
    };
    FluentValue::from(match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    })
}

/// The text without the isolation marks that keep numbers and names in place on a right-to-left page.
#[must_use]
pub fn plain(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}'))
        .collect()
}

/// Several finished lines as one text.
#[must_use]
pub fn lines<'a>(parts: impl IntoIterator<Item = &'a str>) -> String {
    let mut text = String::new();
    for part in parts {
        // Writing to a String does not fail.
        let _ = writeln!(text, "{part}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_words_override_the_term_everywhere() {
        let breast = Tr::new(Locale::En, Words::Breast);
        let chest = Tr::new(Locale::En, Words::Chest);
        let differ = KEYS
            .iter()
            .filter(|key| breast.table(key) != chest.table(key))
            .count();
        assert!(differ > 10, "{differ} messages use the term");
        for key in KEYS {
            let text = plain(&chest.table(key));
            assert!(
                !text.to_lowercase().contains("breast ") || text.contains("breastbone"),
                "{key}: {text}"
            );
        }
    }

    #[test]
    fn no_message_is_left_as_its_key() {
        let tr = Tr::new(Locale::En, Words::Breast);
        for key in KEYS {
            assert_ne!(tr.table(key), **key);
        }
    }
}
