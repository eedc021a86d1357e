//! Every character of every language has a glyph in the fonts of the page.

use milkpath::domain::settings::Words;
use milkpath::export::pdf::Fonts;
use milkpath::l10n::{Locale, Tr};

use super::{read, spoken};

#[test]
fn no_word_is_shown_as_a_box() {
    let (words, fonts) = (read(), Fonts::own());
    for locale in Locale::ALL {
        let said = spoken(&words, locale.tag());
        let text: String = said.values().flat_map(|said| said.texts.clone()).collect();
        assert_eq!(
            fonts.lacks(&text.replace('\u{0}', "")),
            Vec::<char>::new(),
            "{}",
            locale.tag()
        );
        let tr = Tr::new(locale, Words::Breast);
        assert_eq!(
            fonts.lacks(&super::formats::sample(&tr).replace(['⟨', '⟩'], "")),
            Vec::<char>::new(),
            "{}",
            locale.tag()
        );
    }
}

#[test]
fn what_no_font_has_is_found() {
    assert_eq!(Fonts::own().lacks("a\u{1f600}b"), ['\u{1f600}']);
}
