//! Pages as lists of what lies on them, with the tree of what it means; drawn when their number is known.

use std::ops::Range;
use std::rc::Rc;

use krilla::tagging::TagKind;

use super::ink::Drawn;
use super::text::{Laid, Setter, Style};
use crate::art::colour::Rgb;

/// The edges of a page, in points.
pub(super) const SIDE: f32 = 42.0;
/// The upper edge.
pub(super) const TOP: f32 = 34.0;
/// The lower edge, above which the foot lies.
pub(super) const BOTTOM: f32 = 44.0;

/// What something on a page means: a leaf of the tree, or decoration.
pub(super) type Leaf = Option<usize>;

/// Something on a page.
pub(super) enum What {
    /// Lines of a text.
    Text(Rc<Laid>, Range<usize>),
    /// A filled stretch of this width and height.
    Fill(f32, f32, Rgb),
    /// A drawing at this scale.
    Scene(Rc<Drawn>, f32),
}

/// Something with its place: the distance of its left upper corner from that of the page.
pub(super) struct Piece {
    pub(super) what: What,
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) leaf: Leaf,
}

/// A branch or a leaf of the tree.
pub(super) enum Node {
    /// What belongs together.
    Branch(TagKind, Vec<Node>),
    /// Something on the pages, by its number.
    Leaf(usize),
}

/// A column: its distance from the edge where reading starts, and its width.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Column {
    pub(super) start: f32,
    pub(super) width: f32,
}

impl Column {
    /// A part of it, from `from` to `to` in shares of its width.
    pub(super) fn part(self, from: f32, to: f32) -> Self {
        Self {
            start: self.start + self.width * from,
            width: self.width * (to - from),
        }
    }

    /// Without so much at its start.
    pub(super) fn after(self, gap: f32) -> Self {
        Self {
            start: self.start + gap,
            width: self.width - gap,
        }
    }
}

/// Pages that are being filled.
pub(super) struct Sheet {
    pub(super) setter: Setter,
    pub(super) size: (f32, f32),
    pub(super) from_right: bool,
    pub(super) pages: Vec<Vec<Piece>>,
    /// Where the next thing goes, from the top of the page.
    pub(super) y: f32,
    /// The branches that are open, the outermost first.
    open: Vec<(TagKind, Vec<Node>)>,
    pub(super) tree: Vec<Node>,
    leaves: usize,
    /// Headings with the page and place where they stand, for the outline.
    pub(super) outline: Vec<(String, usize, f32)>,
}

impl Sheet {
    pub(super) fn new(setter: Setter, size: (f32, f32), from_right: bool) -> Self {
        Self {
            setter,
            size,
            from_right,
            pages: vec![Vec::new()],
            y: TOP,
            open: Vec::new(),
            tree: Vec::new(),
            leaves: 0,
            outline: Vec::new(),
        }
    }

    /// Between the edges.
    pub(super) fn whole(&self) -> Column {
        Column {
            start: SIDE,
            width: self.size.0 - 2.0 * SIDE,
        }
    }

    /// How many leaves there are.
    pub(super) fn leaves(&self) -> usize {
        self.leaves
    }

    /// What is left of the page.
    pub(super) fn room(&self) -> f32 {
        self.size.1 - BOTTOM - self.y
    }

    pub(super) fn new_page(&mut self) {
        self.pages.push(Vec::new());
        self.y = TOP;
    }

    /// Puts what `fill` draws inside a branch of the tree.
    pub(super) fn branch<T>(&mut self, tag: impl Into<TagKind>, fill: impl FnOnce(&mut Self) -> T) -> T {
        self.open.push((tag.into(), Vec::new()));
        let made = fill(self);
        if let Some((tag, nodes)) = self.open.pop() {
            // A branch that holds nothing means nothing.
            if !nodes.is_empty() {
                self.grow(Node::Branch(tag, nodes));
            }
        }
        made
    }

    fn grow(&mut self, node: Node) {
        match self.open.last_mut() {
            Some((_, nodes)) => nodes.push(node),
            None => self.tree.push(node),
        }
    }

    /// A new leaf at this place of the tree.
    pub(super) fn leaf(&mut self) -> usize {
        let leaf = self.leaves;
        self.leaves += 1;
        self.grow(Node::Leaf(leaf));
        leaf
    }

    /// The distance of the left edge of a column from that of the page.
    pub(super) fn left(&self, column: Column) -> f32 {
        if self.from_right {
            self.size.0 - column.start - column.width
        } else {
            column.start
        }
    }

    pub(super) fn put(&mut self, piece: Piece) {
        if let Some(page) = self.pages.last_mut() {
            page.push(piece);
        }
    }

    /// Puts a text that was laid out for the column at the height `y`; its height.
    pub(super) fn set(&mut self, laid: &Rc<Laid>, column: Column, y: f32, leaf: Leaf) -> f32 {
        let x = self.left(column);
        if !laid.rows.is_empty() {
            self.put(Piece {
                what: What::Text(Rc::clone(laid), 0..laid.rows.len()),
                x,
                y,
                leaf,
            });
        }
        laid.height()
    }

    /// Lays a text out and puts it at the height `y`; its height.
    pub(super) fn text(
        &mut self,
        text: &str,
        column: Column,
        y: f32,
        style: Style,
        leaf: impl Into<Leaf>,
    ) -> f32 {
        let laid = self.setter.lay(text, column.width, style);
        self.set(&laid, column, y, leaf.into())
    }

    /// A line across a column.
    pub(super) fn rule(&mut self, column: Column, y: f32, height: f32, ink: Rgb) {
        let x = self.left(column);
        self.put(Piece {
            what: What::Fill(column.width, height, ink),
            x,
            y,
            leaf: None,
        });
    }

    /// Keeps what `fill` draws on one page: where it does not fit, it is drawn again on the next one.
    pub(super) fn keep(&mut self, fill: impl Fn(&mut Self)) {
        let (start, leaves, headings) = (self.y, self.leaves, self.outline.len());
        let (page, pieces) = (self.pages.len(), self.pages.last().map_or(0, Vec::len));
        let nodes = self.open.last().map_or(self.tree.len(), |(_, nodes)| nodes.len());
        fill(self);
        let overflows = self.y > self.size.1 - BOTTOM + 0.1 && self.pages.len() == page;
        if overflows && pieces > 0 {
            if let Some(page) = self.pages.last_mut() {
                page.truncate(pieces);
            }
            match self.open.last_mut() {
                Some((_, open)) => open.truncate(nodes),
                None => self.tree.truncate(nodes),
            }
            self.leaves = leaves;
            self.outline.truncate(headings);
            self.y = start;
            self.new_page();
            fill(self);
        }
    }

    /// Puts a text that may go on over pages, line by line.
    pub(super) fn flow(&mut self, laid: &Rc<Laid>, column: Column, leaf: Leaf) {
        let mut from = 0;
        while from < laid.rows.len() {
            let top = laid.rows.get(from).map_or(0.0, |row| row.top);
            let fits = |row: &&super::text::Row| row.top + row.height - top <= self.room();
            let rows = laid.rows.get(from..).unwrap_or_default();
            let count = rows.iter().take_while(fits).count();
            if count == 0 && self.y > TOP {
                self.new_page();
                continue;
            }
            let until = from + count.max(1);
            let height: f32 = rows.iter().take(count.max(1)).map(|row| row.height).sum();
            let (x, y) = (self.left(column), self.y - top);
            self.put(Piece {
                what: What::Text(Rc::clone(laid), from..until),
                x,
                y,
                leaf,
            });
            self.y += height;
            from = until;
        }
    }
}
