//! The translations: every check of `locales/README.md` over every language, and each check shown to fail on a fault.

mod checks;
mod formats;
mod glossary;
#[cfg(feature = "files")]
mod glyphs;
mod level;
mod plurals;
mod seeded;
mod status;

use std::collections::BTreeMap;
use std::path::Path;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

use crate::build::words::{self, Words};

/// One message, taken apart.
#[derive(Clone, Debug, Default)]
struct Said {
    area: String,
    /// The comment above the English.
    comment: String,
    /// What it says, a text for each way through its selects; placeables are `\u{0}`.
    texts: Vec<String>,
    /// The last piece of text of each way.
    variables: Vec<String>,
    /// The categories of each `PLURAL()`, with the one that stands for all others.
    plurals: Vec<(Vec<String>, String)>,
}

impl Said {
    /// All that it says.
    fn all(&self) -> String {
        self.texts.join(" ")
    }
}

/// The messages of a language by key.
type Spoken = BTreeMap<String, Said>;

fn read() -> Words {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    words::read(&folder).unwrap_or_else(|faults| panic!("{faults:#?}"))
}

/// The messages of a language of `words`.
fn spoken(words: &Words, tag: &str) -> Spoken {
    let language = words.language(tag).unwrap();
    let mut all = Spoken::new();
    for area in &language.areas {
        let text = std::fs::read_to_string(&area.path).unwrap();
        let mut said = parsed(&text);
        for message in &area.messages {
            let mut one = said.remove(&message.key).unwrap();
            one.area.clone_from(&area.area);
            one.comment.clone_from(&message.comment);
            all.insert(message.key.clone(), one);
        }
    }
    all
}

/// The messages of a file.
fn parsed(text: &str) -> Spoken {
    let resource = parser::parse(text).unwrap();
    let messages = resource.body.iter().filter_map(|entry| match entry {
        fluent_syntax::ast::Entry::Message(message) => Some(message),
        _ => None,
    });
    messages
        .map(|message| {
            let mut said = Said::default();
            walk(message.value.as_ref().unwrap(), &mut said);
            (message.id.name.to_owned(), said)
        })
        .collect()
}

fn walk(pattern: &Pattern<&str>, said: &mut Said) {
    let mut own = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => own.push_str(value),
            PatternElement::Placeable { expression } => {
                own.push('\u{0}');
                expressed(expression, said);
            }
        }
    }
    said.texts.push(own);
}

fn expressed(expression: &Expression<&str>, said: &mut Said) {
    match expression {
        Expression::Inline(inline) => inlined(inline, said),
        Expression::Select { selector, variants } => {
            inlined(selector, said);
            if matches!(selector, InlineExpression::FunctionReference { .. }) {
                let name = |key: &VariantKey<&str>| match key {
                    VariantKey::Identifier { name } => (*name).to_owned(),
                    VariantKey::NumberLiteral { value } => (*value).to_owned(),
                };
                let names = variants.iter().map(|variant| name(&variant.key)).collect();
                let usual = variants.iter().find(|variant| variant.default);
                said.plurals
                    .push((names, usual.map(|variant| name(&variant.key)).unwrap_or_default()));
            }
            for variant in variants {
                walk(&variant.value, said);
            }
        }
    }
}

fn inlined(inline: &InlineExpression<&str>, said: &mut Said) {
    match inline {
        InlineExpression::VariableReference { id } => said.variables.push(id.name.to_owned()),
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                inlined(argument, said);
            }
        }
        InlineExpression::Placeable { expression } => expressed(expression, said),
        _ => {}
    }
}
