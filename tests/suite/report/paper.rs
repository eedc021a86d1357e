//! A PDF as a reader of files sees it: tags, text, and where things lie.

use std::collections::BTreeMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object};

/// A file that was read.
pub(super) struct Paper {
    document: Document,
}

/// An element of the structure tree.
#[derive(Clone, Debug)]
pub(super) struct Element {
    pub(super) tag: String,
    pub(super) alt: Option<String>,
    pub(super) scope: Option<String>,
}

impl Paper {
    pub(super) fn read(bytes: &[u8]) -> Self {
        Self {
            document: Document::load_mem(bytes).unwrap(),
        }
    }

    pub(super) fn pages(&self) -> usize {
        self.document.get_pages().len()
    }

    /// The text of a page, from 1; blanks as one, and marks of direction left out.
    pub(super) fn text(&self, page: u32) -> String {
        let text = self.document.extract_text(&[page]).unwrap();
        let text: String = text
            .chars()
            .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}'))
            .collect();
        let text = text.replace(['\u{202f}', '\u{a0}'], " ");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    pub(super) fn all_text(&self) -> String {
        let pages = 1..=u32::try_from(self.pages()).unwrap();
        pages.map(|page| self.text(page)).collect::<Vec<_>>().join("\n")
    }

    fn catalog(&self) -> &Dictionary {
        self.document.catalog().unwrap()
    }

    fn follow<'a>(&'a self, object: &'a Object) -> &'a Object {
        match object {
            Object::Reference(id) => self.document.get_object(*id).unwrap(),
            other => other,
        }
    }

    /// What the file says of itself in words: title and language, and the mark of the rules that it keeps.
    pub(super) fn about(&self) -> (String, String) {
        let lang = lopdf::decode_text_string(self.catalog().get(b"Lang").unwrap()).unwrap();
        let metadata = self.follow(self.catalog().get(b"Metadata").unwrap());
        let stream = metadata.as_stream().unwrap();
        let xmp = stream
            .decompressed_content()
            .unwrap_or_else(|_| stream.content.clone());
        (lang, String::from_utf8_lossy(&xmp).into_owned())
    }

    pub(super) fn is_marked(&self) -> bool {
        let marked = self.catalog().get(b"MarkInfo").map(|info| self.follow(info));
        marked.is_ok_and(|info| info.as_dict().unwrap().get(b"Marked").unwrap().as_bool().unwrap())
    }

    /// Every element of the structure tree, in the order of reading.
    pub(super) fn elements(&self) -> Vec<Element> {
        let root = self.follow(self.catalog().get(b"StructTreeRoot").unwrap());
        let mut found = Vec::new();
        self.walk(root.as_dict().unwrap().get(b"K").unwrap(), &mut found);
        found
    }

    fn walk(&self, object: &Object, into: &mut Vec<Element>) {
        match self.follow(object) {
            Object::Array(list) => list.iter().for_each(|one| self.walk(one, into)),
            Object::Dictionary(element) => {
                if let Ok(tag) = element.get(b"S").and_then(Object::as_name) {
                    let alt = element.get(b"Alt").ok();
                    into.push(Element {
                        tag: String::from_utf8_lossy(tag).into_owned(),
                        alt: alt.map(|alt| lopdf::decode_text_string(alt).unwrap()),
                        scope: self.scope(element),
                    });
                }
                if let Ok(kids) = element.get(b"K") {
                    self.walk(kids, into);
                }
            }
            _ => {}
        }
    }

    fn scope(&self, element: &Dictionary) -> Option<String> {
        let attributes = match self.follow(element.get(b"A").ok()?) {
            Object::Array(list) => list.clone(),
            other => vec![other.clone()],
        };
        attributes.iter().find_map(|one| {
            let scope = self.follow(one).as_dict().ok()?.get(b"Scope").ok()?;
            Some(String::from_utf8_lossy(scope.as_name().ok()?).into_owned())
        })
    }

    /// Width and height of each page.
    pub(super) fn sizes(&self) -> Vec<(f32, f32)> {
        let pages = self.document.get_pages().into_values();
        pages
            .map(|id| {
                let page = self.document.get_dictionary(id).unwrap();
                let media = self
                    .follow(page.get(b"MediaBox").unwrap())
                    .as_array()
                    .unwrap()
                    .clone();
                let number = |place: usize| media[place].as_float().unwrap();
                (number(2) - number(0), number(3) - number(1))
            })
            .collect()
    }

    /// Where the first glyph of each text lies, from the left and the lower edge of its page.
    pub(super) fn places(&self) -> BTreeMap<u32, Vec<(f32, f32)>> {
        let mut found = BTreeMap::new();
        for (number, id) in self.document.get_pages() {
            let content = self.document.get_page_content(id);
            found.insert(number, places(&Content::decode(&content).unwrap()));
        }
        found
    }
}

type Matrix = [f32; 6];

fn product(inner: Matrix, outer: Matrix) -> Matrix {
    std::array::from_fn(|place| {
        let (row, column) = (place / 2, place % 2);
        let shift = if row == 2 { outer[4 + column] } else { 0.0 };
        inner[2 * row] * outer[column] + inner[2 * row + 1] * outer[2 + column] + shift
    })
}

fn matrix(operands: &[Object]) -> Matrix {
    std::array::from_fn(|place| operands[place].as_float().unwrap())
}

fn places(content: &Content) -> Vec<(f32, f32)> {
    let unit = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];
    let (mut now, mut kept, mut text) = (unit, Vec::new(), unit);
    let mut found = Vec::new();
    for operation in &content.operations {
        match operation.operator.as_str() {
            "q" => kept.push(now),
            "Q" => now = kept.pop().unwrap(),
            "cm" => now = product(matrix(&operation.operands), now),
            "BT" => text = unit,
            "Tm" => text = matrix(&operation.operands),
            "Tj" | "TJ" => {
                let all = product(text, now);
                found.push((all[4], all[5]));
            }
            _ => {}
        }
    }
    found
}
