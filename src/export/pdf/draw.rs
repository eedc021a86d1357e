//! From the lists of a sheet to the bytes of a file.

use std::num::NonZeroU16;
use std::ops::ControlFlow;
use std::rc::Rc;

use krilla::configure::{Accessibility, Configuration, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect, Transform};
use krilla::metadata::{DateTime, Metadata, TextDirection};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::FillRule;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, SpanTag, Tag, TagGroup, TagTree};
use krilla::{Document, SerializeSettings};

use super::ink::{Drawn, Stamp, fill};
use super::sheet::{Node, Piece, Sheet, What};
use super::text::Laid;
use super::{Error, Progress};
use crate::art::paint::Ink;
use crate::domain::at::At;

/// What the file says of itself.
pub(super) struct About<'a> {
    pub(super) title: &'a str,
    pub(super) language: &'a str,
    pub(super) made: At,
}

/// Draws the pages. A file that the rules of accessible PDF refuse is written without their mark, never not at all.
pub(super) fn draw(
    sheet: &Sheet,
    about: &About<'_>,
    on: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Vec<u8>, Error> {
    let accessible = ConfigurationBuilder::new()
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|error| Error::Engine(format!("{error:?}")))?;
    let mut failed = None;
    for configuration in [accessible, Configuration::default()] {
        match written(sheet, about, configuration, on) {
            Err(Error::Engine(why)) => failed = Some(failed.unwrap_or(why)),
            other => return other,
        }
    }
    Err(Error::Engine(failed.unwrap_or_default()))
}

fn written(
    sheet: &Sheet,
    about: &About<'_>,
    configuration: Configuration,
    on: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Vec<u8>, Error> {
    let mut document = Document::new_with(SerializeSettings {
        configuration,
        ..SerializeSettings::default()
    });
    let mut marks: Vec<Vec<Identifier>> = Vec::new();
    marks.resize_with(sheet.leaves(), Vec::new);
    let all = sheet.pages.len();
    for (number, pieces) in sheet.pages.iter().enumerate() {
        if on(Progress {
            done: number,
            of: all,
        })
        .is_break()
        {
            return Err(Error::Cancelled);
        }
        let Some(settings) = PageSettings::from_wh(sheet.size.0, sheet.size.1) else {
            continue;
        };
        let mut page = document.start_page_with(settings);
        let mut surface = page.surface();
        for piece in pieces {
            put(&mut surface, piece, &mut marks);
        }
        surface.finish();
        page.finish();
    }
    document.set_tag_tree(tree(sheet, about.language, &mut marks));
    document.set_outline(outline(sheet));
    document.set_metadata(metadata(about, sheet.from_right));
    document
        .finish()
        .map_err(|error| Error::Engine(format!("{error:?}")))
}

/// Draws one piece and notes under which mark.
fn put(surface: &mut Surface<'_>, piece: &Piece, marks: &mut [Vec<Identifier>]) {
    let tag = match (piece.leaf, &piece.what) {
        (None, _) => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)),
        // Whatever language it is in, it is not that of the page.
        (Some(_), What::Text(laid, _)) if laid.own => {
            ContentTag::Span(SpanTag::empty().with_lang(Some("und")))
        }
        (Some(_), _) => ContentTag::Other,
    };
    let mark = surface.start_tagged(tag);
    match &piece.what {
        What::Text(laid, rows) => text(surface, laid, rows.clone(), piece),
        What::Fill(width, height, ink) => {
            let mut builder = PathBuilder::new();
            if let Some(rect) = Rect::from_xywh(piece.x, piece.y, *width, *height) {
                builder.push_rect(rect);
            }
            if let Some(path) = builder.finish() {
                let ink = Ink {
                    colour: *ink,
                    opacity: 1.0,
                };
                surface.set_stroke(None);
                surface.set_fill(Some(fill(ink, 1.0)));
                surface.draw_path(&path);
            }
        }
        What::Scene(drawn, scale) => scene(surface, drawn, piece, *scale),
    }
    surface.end_tagged();
    if let Some(found) = piece.leaf.and_then(|leaf| marks.get_mut(leaf)) {
        found.push(mark);
    }
}

fn text(surface: &mut Surface<'_>, laid: &Rc<Laid>, rows: std::ops::Range<usize>, piece: &Piece) {
    let ink = Ink {
        colour: laid.ink,
        opacity: 1.0,
    };
    surface.set_stroke(None);
    surface.set_fill(Some(fill(ink, 1.0)));
    for row in laid.rows.get(rows).unwrap_or_default() {
        for run in &row.runs {
            let at = Point::from_xy(piece.x + run.x, piece.y + row.baseline);
            surface.draw_glyphs(at, &run.glyphs, run.font.clone(), &laid.text, run.size, false);
        }
    }
}

fn scene(surface: &mut Surface<'_>, drawn: &Rc<Drawn>, piece: &Piece, scale: f32) {
    let mut frame = PathBuilder::new();
    if let Some(rect) = Rect::from_xywh(0.0, 0.0, drawn.view.0, drawn.view.1) {
        frame.push_rect(rect);
    }
    let Some(frame) = frame.finish() else { return };
    surface.push_transform(&Transform::from_row(scale, 0.0, 0.0, scale, piece.x, piece.y));
    surface.push_clip_path(&frame, &FillRule::NonZero);
    for stamp in &drawn.stamps {
        if stamp.line_first {
            inked(surface, stamp, false, true);
            inked(surface, stamp, true, false);
        } else {
            inked(surface, stamp, true, true);
        }
    }
    surface.pop();
    surface.pop();
}

fn inked(surface: &mut Surface<'_>, stamp: &Stamp, filled: bool, lined: bool) {
    let fill = stamp.fill.clone().filter(|_| filled);
    let stroke = stamp.stroke.clone().filter(|_| lined);
    if fill.is_some() || stroke.is_some() {
        surface.set_fill(fill);
        surface.set_stroke(stroke);
        surface.draw_path(&stamp.path);
    }
}

fn tree(sheet: &Sheet, language: &str, marks: &mut [Vec<Identifier>]) -> TagTree {
    let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
    for node in &sheet.tree {
        if let Some(group) = group(node, marks) {
            tree.push(group);
        }
    }
    tree
}

/// A branch with what hangs on it; a leaf without a branch of its own is a paragraph.
fn group(node: &Node, marks: &mut [Vec<Identifier>]) -> Option<TagGroup> {
    let (tag, nodes) = match node {
        Node::Branch(tag, nodes) => (tag.clone(), nodes.as_slice()),
        Node::Leaf(_) => (Tag::P.into(), std::slice::from_ref(node)),
    };
    let mut group = TagGroup::new(tag);
    for node in nodes {
        match node {
            Node::Leaf(leaf) => {
                let found = marks.get_mut(*leaf).map(std::mem::take).unwrap_or_default();
                for mark in found {
                    group.push(mark);
                }
            }
            Node::Branch(..) => {
                if let Some(inner) = self::group(node, marks) {
                    group.push(inner);
                }
            }
        }
    }
    (!group.children.is_empty()).then_some(group)
}

/// A heading of the second or third rank as a tag.
pub(super) fn heading(rank: u16, text: &str) -> krilla::tagging::TagKind {
    let rank = NonZeroU16::new(rank).unwrap_or(NonZeroU16::MIN);
    Tag::Hn(rank, Some(text.to_owned())).into()
}

fn outline(sheet: &Sheet) -> Outline {
    let mut outline = Outline::new();
    for (text, page, y) in &sheet.outline {
        let to = XyzDestination::new(*page, Point::from_xy(0.0, (y - 6.0).max(0.0)));
        outline.push_child(OutlineNode::new(text.clone(), to));
    }
    outline
}

/// No author and no name: only the title, the language and when it was made.
fn metadata(about: &About<'_>, from_right: bool) -> Metadata {
    let direction = if from_right {
        TextDirection::RightToLeft
    } else {
        TextDirection::LeftToRight
    };
    let metadata = Metadata::new()
        .title(about.title.to_owned())
        .language(about.language.to_owned())
        .text_direction(direction)
        .creator(format!("Milkpath {}", env!("CARGO_PKG_VERSION")));
    match date(about.made) {
        Some(made) => metadata.creation_date(made),
        None => metadata,
    }
}

fn date(at: At) -> Option<DateTime> {
    use chrono::{Datelike, Timelike};
    let utc = at.local().naive_utc();
    let small = |number: u32| u8::try_from(number).unwrap_or_default();
    let date = DateTime::new(u16::try_from(utc.year()).ok()?)
        .month(small(utc.month()))
        .day(small(utc.day()))
        .hour(small(utc.hour()))
        .minute(small(utc.minute()))
        .second(small(utc.second()));
    Some(date.utc_offset_hour(0).utc_offset_minute(0))
}
