//! Languages that nobody speaks, made of the English when a test asks: what is still plain English on a screen was
//! never a message, and what no longer fits would not fit in a longer language.

use std::borrow::Cow;

use super::{Formats, Locale, Tr};
use crate::domain::settings::Words;

/// One of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// `en-XA`: letters with marks, half as long again, in brackets.
    Accents,
    /// `ar-XB`: the same English, written from the right.
    FromRight,
}

impl Pseudo {
    /// The one of this tag.
    #[must_use]
    pub fn find(tag: &str) -> Option<Self> {
        [Self::Accents, Self::FromRight]
            .into_iter()
            .find(|pseudo| pseudo.tag() == tag)
    }

    /// Its tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Accents => "en-XA",
            Self::FromRight => "ar-XB",
        }
    }
}

impl Tr {
    /// English as one of the languages that nobody speaks.
    #[must_use]
    pub fn pseudo(pseudo: Pseudo, words: Words) -> Self {
        let mut tr = Self::with(Locale::En, words, &Formats::default());
        tr.bundle.set_transform(Some(match pseudo {
            Pseudo::Accents => accents,
            Pseudo::FromRight => from_right,
        }));
        tr.tag = pseudo.tag();
        tr.rtl = pseudo == Pseudo::FromRight;
        tr
    }
}

/// Letters with marks; every third vowel is written twice, and brackets hold the whole.
fn accents(text: &str) -> Cow<'_, str> {
    if !text.contains(char::is_alphabetic) {
        return Cow::Borrowed(text);
    }
    let mut out = String::from("[");
    for c in text.chars() {
        let marked = match c {
            'a' => 'å',
            'e' => 'é',
            'i' => 'î',
            'o' => 'ö',
            'u' => 'û',
            'c' => 'ç',
            'n' => 'ñ',
            's' => 'š',
            'y' => 'ý',
            'A' => 'Å',
            'E' => 'É',
            'I' => 'Î',
            'O' => 'Ö',
            'U' => 'Û',
            'C' => 'Ç',
            'N' => 'Ñ',
            'S' => 'Š',
            'Y' => 'Ý',
            other => other,
        };
        out.push(marked);
        if "aeiou".contains(c) {
            out.push(marked);
        }
    }
    out.push(']');
    Cow::Owned(out)
}

/// Every word turned to be written from the right.
fn from_right(text: &str) -> Cow<'_, str> {
    if !text.contains(char::is_alphabetic) {
        return Cow::Borrowed(text);
    }
    let words = text.split(' ').map(|word| format!("\u{202e}{word}\u{202c}"));
    Cow::Owned(words.collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::plain;

    #[test]
    fn accents_are_in_brackets_and_longer() {
        let tr = Tr::pseudo(Pseudo::Accents, Words::Breast);
        let shown = plain(&tr.common_back());
        assert!(shown.starts_with('[') && shown.ends_with(']'), "{shown}");
        assert!(shown.chars().count() > Tr::new(Locale::En, Words::Breast).common_back().chars().count() + 2);
        assert_eq!(tr.dir(), "ltr");
    }

    #[test]
    fn the_other_is_written_from_the_right() {
        let tr = Tr::pseudo(Pseudo::FromRight, Words::Breast);
        assert_eq!((tr.dir(), tr.tag()), ("rtl", "ar-XB"));
        assert!(tr.common_back().contains('\u{202e}'));
        assert_eq!(Pseudo::find("ar-XB"), Some(Pseudo::FromRight));
        assert_eq!(Pseudo::find("ar"), None);
    }
}
