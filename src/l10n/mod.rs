//! Words and formats: one bundle per language, typed message functions, numbers and dates through ICU4X.
//!
//! `src/build.rs` writes a method on [`Tr`] for every message of `locales/en`, so a misspelt key or a
//! forgotten argument does not compile and a message that nobody uses is a warning. Areas that are
//! looked up by the catalog's ids (`steps`, `safety`, `care`, `sources`) go through [`Tr::table`];
//! that those keys exist is checked while building.

mod bidi;
mod format;
mod locale;
#[cfg(any(test, feature = "testing"))]
mod pseudo;
mod quantities;
mod spoken;
mod texts;

use std::fmt::Write as _;

use chrono::Weekday;
use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use icu::plurals::{PluralCategory, PluralRules};

pub use locale::{Locale, Status, UnknownLanguage, region_of_device};
#[cfg(any(test, feature = "testing"))]
pub use pseudo::Pseudo;
pub use quantities::{milk_field, milk_typed, plain_decimal, typed};
#[cfg(target_arch = "wasm32")]
pub use texts::{Brought, build_in};

use serde::{Deserialize, Serialize};

use crate::domain::settings::{Digits, Hours, Settings, Words};

#[allow(missing_docs, unreachable_pub, clippy::all, clippy::pedantic)]
// Without screens or pages nobody calls some typed functions; with both an unused one is a warning.
#[cfg_attr(not(feature = "ui"), allow(dead_code))]
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

/// How times and numbers are written; what is not chosen is as it is usual in the language and country.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Formats {
    /// ISO 3166 code of the country: hers, else the one by which the device writes.
    pub country: Option<String>,
    /// Twelve or twenty-four hours.
    pub hours: Option<Hours>,
    /// Latin digits or those of the language.
    pub digits: Option<Digits>,
    /// The first day of a week.
    pub week: Option<Weekday>,
}

impl Formats {
    /// As the reader has chosen them, on a device whose owner prefers these languages.
    #[must_use]
    pub fn of(settings: &Settings, preferred: &[String]) -> Self {
        let usual = || region_of_device(preferred.iter().map(String::as_str));
        Self {
            country: settings.country.clone().or_else(usual),
            hours: settings.hours,
            digits: settings.digits,
            week: settings.week,
        }
    }

    /// The tag that ICU4X formats by: always in the Gregorian calendar.
    fn icu(&self, locale: Locale) -> icu::locale::Locale {
        let country = self.country.as_deref().filter(|code| code.len() == 2);
        let country = country.map(|code| format!("-{code}")).unwrap_or_default();
        let week = self
            .week
            .map(|day| format!("-fw-{}", day.to_string().to_lowercase()));
        let week = week.unwrap_or_default();
        let hours = match self.hours {
            Some(Hours::Twelve) => "-hc-h12",
            Some(Hours::TwentyFour) => "-hc-h23",
            None => "",
        };
        let digits = match self.digits {
            Some(Digits::Latin) => "-nu-latn",
            Some(Digits::Own) => format::own_digits(locale),
            None => "",
        };
        let rest = format!("-u-ca-gregory{week}{hours}{digits}");
        let plain = format!("{}{rest}", locale.data());
        // A country of its own stands in place of the region that the language is formatted by.
        let tag = if country.is_empty() {
            plain.clone()
        } else {
            format!("{}{country}{rest}", locale.langid())
        };
        tag.parse()
            .or_else(|_| plain.parse())
            .unwrap_or(icu::locale::Locale::UNKNOWN)
    }
}

/// The words of one language, with its formats.
pub struct Tr {
    bundle: FluentBundle<FluentResource>,
    fallback: Option<FluentBundle<FluentResource>>,
    locale: Locale,
    words: Words,
    icu: icu::locale::Locale,
    tag: &'static str,
    rtl: bool,
    helped: bool,
}

impl std::fmt::Debug for Tr {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Tr({})", self.tag)
    }
}

impl Tr {
    /// The words of `locale`, with the reader's own word for the breast where the language has it.
    #[must_use]
    pub fn new(locale: Locale, words: Words) -> Self {
        Self::with(locale, words, &Formats::default())
    }

    /// The same, with times and numbers as `formats` says.
    #[must_use]
    pub fn with(locale: Locale, words: Words, formats: &Formats) -> Self {
        let icu = formats.icu(locale);
        let fallback = (locale != Locale::En).then(|| bundle(Locale::En, words));
        let mut own = bundle(locale, words);
        let (zero, comma) = (format::zero(&icu), format::has_comma(&icu));
        if let Some(transform) = bidi::transform(locale.is_rtl(), zero, comma) {
            own.set_transform(Some(transform));
        }
        Self {
            bundle: own,
            fallback,
            locale,
            words,
            icu,
            tag: locale.tag(),
            rtl: locale.is_rtl(),
            helped: false,
        }
    }

    /// The same words, where the steps are told to somebody who does the strokes for her (clinical.md D16).
    #[must_use]
    pub fn for_helper(self) -> Self {
        Self { helped: true, ..self }
    }

    /// The language.
    #[must_use]
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// The reader's own word for the body.
    #[must_use]
    pub fn words(&self) -> Words {
        self.words
    }

    /// The tag of what is shown, for the `lang` of an element.
    #[must_use]
    pub fn tag(&self) -> &'static str {
        self.tag
    }

    /// `ltr` or `rtl`, for the `dir` of an element.
    #[must_use]
    pub fn dir(&self) -> &'static str {
        if self.rtl { "rtl" } else { "ltr" }
    }

    /// Whether the page is laid out from right to left.
    #[must_use]
    pub fn is_rtl(&self) -> bool {
        self.rtl
    }

    /// In which language a message is shown: this one, or English where this one does not have it.
    #[must_use]
    pub fn shown_in(&self, key: &str) -> Locale {
        if self.bundle.has_message(key) {
            self.locale
        } else {
            Locale::En
        }
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
                let text = bundle.format_pattern(pattern, Some(&values), &mut faults);
                Some(if self.rtl {
                    bidi::settled(&text)
                } else {
                    text.into_owned()
                })
            })
            .unwrap_or_else(|| key.to_owned())
    }
}

fn bundle(locale: Locale, words: Words) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![locale.langid()]);
    let icu: icu::locale::Locale = locale.data().parse().unwrap_or(icu::locale::Locale::UNKNOWN);
    if let Ok(rules) = PluralRules::try_new_cardinal((&icu).into()) {
        // A second function of this name cannot be there: the bundle is new.
        let _ = bundle.add_function("PLURAL", move |args, _| plural(&rules, args));
    }
    let texts = texts::texts(locale);
    for text in texts.areas {
        bundle.add_resource_overriding(parsed(text));
    }
    let own = |(name, _): &(&str, &str)| Some(*name) == words.variant();
    for (_, text) in texts.variants.into_iter().filter(own) {
        bundle.add_resource_overriding(parsed(text));
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
    fn what_she_has_not_chosen_is_as_her_device_writes() {
        let at = crate::domain::at::At::new(15 * crate::domain::at::HOUR, 0).unwrap();
        let shown = |country: Option<&str>, preferred: &str| {
            let settings = Settings {
                country: country.map(str::to_owned),
                ..Settings::default()
            };
            let formats = Formats::of(&settings, &[preferred.to_owned()]);
            plain(&Tr::with(Locale::En, Words::Breast, &formats).clock(at))
        };
        assert_eq!(shown(None, "en-GB"), "15:00");
        assert_eq!(shown(None, "en-US"), shown(None, "en"));
        assert_eq!(shown(Some("US"), "en-GB"), shown(None, "en-US"));
        assert_ne!(shown(None, "en-GB"), shown(None, "en-US"));
    }

    #[test]
    fn no_message_is_left_as_its_key() {
        let tr = Tr::new(Locale::En, Words::Breast);
        for key in KEYS {
            assert_ne!(tr.table(key), **key);
        }
    }
}
