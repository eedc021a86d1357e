//! The fonts of the page. They are an argument, so that a build may bring others.

use std::borrow::Cow;
use std::sync::Arc;

use parley::FontContext;
use parley::fontique::{Blob, CharmapIndex, Collection, CollectionOptions, SourceCache};

/// The files that the app brings (assets/fonts), each with its family; text falls from one family to the next.
const OWN: [(&str, &[u8]); 7] = [
    (
        "Noto Sans",
        include_bytes!("../../../assets/fonts/NotoSans-Regular.ttf"),
    ),
    (
        "Noto Sans",
        include_bytes!("../../../assets/fonts/NotoSans-Bold.ttf"),
    ),
    (
        "Noto Sans Arabic",
        include_bytes!("../../../assets/fonts/NotoSansArabic-Regular.ttf"),
    ),
    (
        "Noto Sans Arabic",
        include_bytes!("../../../assets/fonts/NotoSansArabic-Bold.ttf"),
    ),
    (
        "Noto Sans CJK SC",
        include_bytes!("../../../assets/fonts/NotoSansSC-Regular.otf"),
    ),
    (
        "Noto Sans Math",
        include_bytes!("../../../assets/fonts/NotoSansMath-Regular.ttf"),
    ),
    (
        "Noto Sans Symbols2",
        include_bytes!("../../../assets/fonts/NotoSansSymbols2-Regular.ttf"),
    ),
];

/// Fonts that are read once and used for many pages.
#[derive(Clone)]
pub struct Fonts {
    context: FontContext,
    families: Vec<Cow<'static, str>>,
    maps: Vec<(Blob<u8>, CharmapIndex)>,
}

impl Fonts {
    /// The fonts that the app brings: Latin with Vietnamese, Greek, Cyrillic, Arabic, Chinese.
    #[must_use]
    pub fn own() -> Self {
        Self::of(
            OWN.into_iter()
                .map(|(family, bytes)| (family.into(), bytes.into())),
        )
    }

    /// Other fonts: the family of each and its file. Text falls from one family to the next in this order. A file that
    /// is no font is passed over.
    #[must_use]
    pub fn of(files: impl IntoIterator<Item = (Cow<'static, str>, Cow<'static, [u8]>)>) -> Self {
        let options = CollectionOptions {
            shared: false,
            system_fonts: false,
        };
        let mut collection = Collection::new(options);
        let mut families: Vec<Cow<'static, str>> = Vec::new();
        for (family, bytes) in files {
            collection.register_fonts(Blob::new(Arc::new(bytes)), None);
            if !families.contains(&family) {
                families.push(family);
            }
        }
        let maps = families.iter().filter_map(|family| {
            let info = collection.family_by_name(family)?;
            let font = info.default_font()?;
            Some((font.load(None)?, font.charmap_index()))
        });
        let maps = maps.collect();
        Self {
            context: FontContext {
                collection,
                source_cache: SourceCache::default(),
            },
            families,
            maps,
        }
    }

    /// The characters of `text` that no font has, but for those that are not drawn.
    #[must_use]
    pub fn lacks(&self, text: &str) -> Vec<char> {
        let drawn =
            |c: &char| !c.is_control() && !matches!(*c, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}');
        let mut missing: Vec<char> = text.chars().filter(drawn).filter(|c| !self.has(*c)).collect();
        missing.sort_unstable();
        missing.dedup();
        missing
    }

    /// Whether a font has the character.
    pub(super) fn has(&self, c: char) -> bool {
        let maps = self.maps.iter();
        let mut charmaps = maps.filter_map(|(font, index)| index.charmap(font.as_ref()));
        charmaps.any(|map| map.map(c).is_some_and(|glyph| glyph != 0))
    }

    pub(super) fn context(&self) -> FontContext {
        self.context.clone()
    }

    pub(super) fn families(&self) -> &[Cow<'static, str>] {
        &self.families
    }
}

impl std::fmt::Debug for Fonts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Fonts({})", self.families.join(", "))
    }
}
