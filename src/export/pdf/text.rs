//! Text laid out in lines: shaped, broken, in the right direction, with no character that no font has.

use std::borrow::Cow;
use std::collections::HashMap;
use std::rc::Rc;

use krilla::text::{Font, GlyphId, KrillaGlyph};
use parley::style::{FontFamily, FontFamilyName, FontWeight, LineHeight, StyleProperty};
use parley::{Alignment, BaseDirection, FontContext, Layout, LayoutContext};

use super::fonts::Fonts;
use crate::art::colour::Rgb;

/// Stands for what no font has.
const BOX: char = '\u{25a1}';
/// How often a text is laid out again without the characters that were not found.
const TRIES: u8 = 4;
/// Height of a line in heights of the letters.
const LEADING: f32 = 1.25;

/// To which side of its column a text keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keep {
    /// Where reading starts.
    Start,
    /// Where reading ends: numbers.
    End,
    /// The middle.
    Middle,
}

/// How a text looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Style {
    /// Height of the letters in points.
    pub(super) size: f32,
    /// Bold or regular.
    pub(super) bold: bool,
    /// Its colour.
    pub(super) ink: Rgb,
    /// Its side.
    pub(super) keep: Keep,
    /// Whether it is in a language that nobody knows: its direction is then its own.
    pub(super) own: bool,
}

/// Glyphs of one font in one line.
#[derive(Clone, Debug)]
pub(super) struct Run {
    /// From the left edge of the column.
    pub(super) x: f32,
    /// The glyphs, in the order of the page.
    pub(super) glyphs: Vec<KrillaGlyph>,
    /// Their font.
    pub(super) font: Font,
    /// Their size.
    pub(super) size: f32,
}

/// One line.
#[derive(Clone, Debug)]
pub(super) struct Row {
    /// From the top of the text to the top of the line.
    pub(super) top: f32,
    /// Its height.
    pub(super) height: f32,
    /// From the top of the text to its baseline.
    pub(super) baseline: f32,
    /// What is in it.
    pub(super) runs: Vec<Run>,
}

/// A text that was laid out.
#[derive(Debug)]
pub(super) struct Laid {
    /// What was laid out: the text without what no font has.
    pub(super) text: String,
    /// Its colour.
    pub(super) ink: Rgb,
    /// Whether its language is not known.
    pub(super) own: bool,
    /// Its lines.
    pub(super) rows: Vec<Row>,
    /// The width of its widest line.
    pub(super) width: f32,
}

impl Laid {
    /// Its height.
    pub(super) fn height(&self) -> f32 {
        self.rows.last().map_or(0.0, |row| row.top + row.height)
    }
}

/// Lays text out; what was laid out once is not laid out again.
pub(super) struct Setter {
    fonts: FontContext,
    layout: LayoutContext<()>,
    families: Vec<Cow<'static, str>>,
    from_right: bool,
    known: HashMap<(u64, u32), Font>,
    has: HashMap<char, bool>,
    own: Fonts,
    done: HashMap<Key, Rc<Laid>>,
}

/// What decides how a text is laid out.
#[derive(PartialEq, Eq, Hash)]
struct Key {
    text: String,
    width: u32,
    size: u32,
    style: (bool, (u8, u8, u8), u8, bool),
}

impl Setter {
    pub(super) fn new(fonts: &Fonts, from_right: bool) -> Self {
        Self {
            fonts: fonts.context(),
            layout: LayoutContext::new(),
            families: fonts.families().to_vec(),
            from_right,
            known: HashMap::new(),
            has: HashMap::new(),
            own: fonts.clone(),
            done: HashMap::new(),
        }
    }

    /// The text in a column of this width.
    pub(super) fn lay(&mut self, text: &str, width: f32, style: Style) -> Rc<Laid> {
        let key = Key {
            text: text.to_owned(),
            width: width.to_bits(),
            size: style.size.to_bits(),
            style: (
                style.bold,
                (style.ink.0, style.ink.1, style.ink.2),
                style.keep as u8,
                style.own,
            ),
        };
        if let Some(laid) = self.done.get(&key) {
            return Rc::clone(laid);
        }
        let laid = Rc::new(self.lay_new(text, width, style));
        self.done.insert(key, Rc::clone(&laid));
        laid
    }

    fn lay_new(&mut self, text: &str, width: f32, style: Style) -> Laid {
        let mut text = self.known(text);
        // A mark may be in another font than the letter that it stands on.
        for _ in 0..TRIES {
            let layout = self.layout(&text, width, style);
            let missing = missing(&layout);
            if missing.is_empty() {
                return self.laid(text, &layout, style);
            }
            text = boxed(&text, &missing);
        }
        // A text that no font takes, whatever is done.
        let text: String = text.chars().filter(char::is_ascii).collect();
        let layout = self.layout(&text, width, style);
        self.laid(text, &layout, style)
    }

    /// The text in one line, with a box for what no font has; joined or repeated boxes are one.
    fn known(&mut self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        for c in text.chars().filter(|c| !is_dropped(*c)) {
            let blank = c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
            if blank {
                out.push(' ');
            } else if is_invisible(c) {
                if !out.ends_with(BOX) || c != '\u{200d}' {
                    out.push(c);
                }
            } else if c.is_whitespace() || self.has(c) {
                out.push(c);
            } else if !out.ends_with(BOX) {
                out.push(BOX);
            }
        }
        out
    }

    fn has(&mut self, c: char) -> bool {
        let own = &self.own;
        *self.has.entry(c).or_insert_with(|| own.has(c))
    }

    fn layout(&mut self, text: &str, width: f32, style: Style) -> Layout<()> {
        let mut builder = self.layout.ranged_builder(&mut self.fonts, text, 1.0, false);
        let direction = match (style.own, self.from_right) {
            (true, _) => BaseDirection::Auto,
            (false, true) => BaseDirection::Rtl,
            (false, false) => BaseDirection::Ltr,
        };
        builder.set_base_direction(direction);
        let families = self.families.iter();
        let families: Vec<_> = families.map(|name| FontFamilyName::Named(name.clone())).collect();
        builder.push_default(FontFamily::List(Cow::Owned(families)));
        builder.push_default(StyleProperty::FontSize(style.size));
        builder.push_default(LineHeight::FontSizeRelative(LEADING));
        let weight = if style.bold {
            FontWeight::BOLD
        } else {
            FontWeight::NORMAL
        };
        builder.push_default(StyleProperty::FontWeight(weight));
        builder.push_default(StyleProperty::OverflowWrap(parley::style::OverflowWrap::Anywhere));
        let mut layout = builder.build(text);
        layout.break_all_lines(Some(width));
        let side = match (style.keep, self.from_right) {
            (Keep::Start, false) | (Keep::End, true) => Alignment::Left,
            (Keep::Start, true) | (Keep::End, false) => Alignment::Right,
            (Keep::Middle, _) => Alignment::Center,
        };
        layout.align(side, parley::AlignmentOptions::default());
        layout
    }

    fn laid(&mut self, text: String, layout: &Layout<()>, style: Style) -> Laid {
        let mut rows = Vec::new();
        let mut width = 0.0_f32;
        let mut top = 0.0;
        for line in layout.lines() {
            let metrics = line.metrics();
            let mut x = metrics.offset;
            let mut runs = Vec::new();
            for run in line.runs() {
                let font = self.font(run.font());
                let (start, size) = (x, run.font_size());
                let glyphs = glyphs(&run, size, &mut x);
                if let Some(font) = font.filter(|_| !glyphs.is_empty()) {
                    runs.push(Run {
                        x: start,
                        glyphs,
                        font,
                        size,
                    });
                }
            }
            width = width.max(metrics.advance - metrics.hanging_advance);
            rows.push(Row {
                top,
                height: metrics.line_height,
                baseline: metrics.baseline,
                runs,
            });
            top += metrics.line_height;
        }
        Laid {
            text,
            ink: style.ink,
            own: style.own,
            rows,
            width,
        }
    }

    fn font(&mut self, font: &parley::FontData) -> Option<Font> {
        let (index, data) = (font.index, font.data.clone());
        let (data, id) = data.into_raw_parts();
        if let Some(known) = self.known.get(&(id, index)) {
            return Some(known.clone());
        }
        let new = Font::new(data.into(), index)?;
        self.known.insert((id, index), new.clone());
        Some(new)
    }
}

/// The glyphs of a run from left to right; a ligature is told with all of its text.
fn glyphs(run: &parley::Run<'_, ()>, size: f32, x: &mut f32) -> Vec<KrillaGlyph> {
    let mut glyphs: Vec<KrillaGlyph> = Vec::new();
    for cluster in run.visual_clusters() {
        let range = cluster.text_range();
        if cluster.is_ligature_continuation() {
            if let Some(last) = glyphs.last_mut() {
                last.text_range.start = last.text_range.start.min(range.start);
                last.text_range.end = last.text_range.end.max(range.end);
            }
            continue;
        }
        for glyph in cluster.glyphs() {
            // The page grows downward and the font upward.
            glyphs.push(KrillaGlyph::new(
                GlyphId::new(glyph.id),
                glyph.advance / size,
                glyph.x / size,
                -glyph.y / size,
                0.0,
                range.clone(),
                None,
            ));
            *x += glyph.advance;
        }
    }
    glyphs
}

/// Where the text has characters that no font has.
fn missing(layout: &Layout<()>) -> Vec<std::ops::Range<usize>> {
    let mut found = Vec::new();
    for line in layout.lines() {
        for run in line.runs() {
            for cluster in run.clusters() {
                if cluster.glyphs().any(|glyph| glyph.id == 0) {
                    found.push(cluster.text_range());
                }
            }
        }
    }
    found.sort_by_key(|range| range.start);
    found
}

/// The text with a box for each of these stretches; boxes that follow each other are one.
fn boxed(text: &str, missing: &[std::ops::Range<usize>]) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        if !missing.iter().any(|range| range.contains(&at)) {
            out.push(c);
        } else if !out.ends_with(BOX) {
            out.push(BOX);
        }
    }
    out
}

/// What is invisible and needs no glyph.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
}

/// What a page cannot say, or what only chooses the colour of an emoji.
fn is_dropped(c: char) -> bool {
    let selector = matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e01ef}');
    selector || matches!(c, '\u{feff}' | '\u{fffc}' | '\u{fffe}' | '\u{ffff}')
}
