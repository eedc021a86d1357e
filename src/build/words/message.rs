//! One message: its key, text, comment, and what it refers to.

use fluent_syntax::ast::{
    self, CallArguments, Comment, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;

use super::super::fault::Fault;

/// A message as the translators see it.
#[derive(Debug)]
pub struct Message {
    /// `player-step`.
    pub key: String,
    /// The text as written.
    pub text: String,
    /// The nearest comment above it.
    pub comment: String,
    /// Names of its variables, in the order of their first use.
    pub variables: Vec<String>,
    /// Names of the terms in it.
    pub terms: Vec<String>,
}

/// The messages and the names of the terms in `text`; what is wrong goes to `faults`.
pub fn parse(file: &str, text: &str, faults: &mut Vec<Fault>) -> (Vec<Message>, Vec<String>) {
    let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
        for error in errors {
            let line = text
                .get(..error.pos.start)
                .unwrap_or_default()
                .matches('\n')
                .count()
                + 1;
            faults.push(Fault::new(
                file,
                "",
                format!("line {line}"),
                error.kind.to_string(),
            ));
        }
        resource
    });
    let mut messages = Vec::new();
    let mut terms = Vec::new();
    let mut above = String::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                above = message.comment.as_ref().map_or(above, joined);
                let mut walk = Walk {
                    file,
                    key: message.id.name,
                    faults,
                    variables: Vec::new(),
                    terms: Vec::new(),
                };
                walk.message(&message);
                messages.push(Message {
                    key: walk.key.to_owned(),
                    variables: walk.variables,
                    terms: walk.terms,
                    text: source_text(text, message.id.name),
                    comment: above.clone(),
                });
            }
            Entry::Term(term) => terms.push(term.id.name.to_owned()),
            Entry::Comment(comment) | Entry::GroupComment(comment) | Entry::ResourceComment(comment) => {
                above = joined(&comment);
            }
            Entry::Junk { .. } => {}
        }
    }
    (messages, terms)
}

fn joined(comment: &Comment<&str>) -> String {
    comment.content.join("\n")
}

/// The lines of the message, without its key.
fn source_text(text: &str, key: &str) -> String {
    let own = |line: &&str| {
        line.strip_prefix(key)
            .is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    let mut lines = text.lines().skip_while(|line| !own(line));
    let first = lines
        .next()
        .and_then(|line| line.split_once('='))
        .map_or("", |(_, rest)| rest);
    let more = lines.take_while(|line| line.starts_with([' ', '}']));
    let all: Vec<&str> = std::iter::once(first).chain(more).map(str::trim).collect();
    all.join("\n").trim().to_owned()
}

/// Collects what a message refers to and refuses what the app does not format.
struct Walk<'a> {
    file: &'a str,
    key: &'a str,
    faults: &'a mut Vec<Fault>,
    variables: Vec<String>,
    terms: Vec<String>,
}

impl Walk<'_> {
    fn fault(&mut self, message: impl Into<String>) {
        self.faults.push(Fault::new(self.file, self.key, "", message));
    }

    fn message(&mut self, message: &ast::Message<&str>) {
        if !message.attributes.is_empty() {
            self.fault("has attributes; messages are flat");
        }
        match &message.value {
            Some(value) => self.pattern(value),
            None => self.fault("has no text"),
        }
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                let counts = variants.iter().any(|variant| match &variant.key {
                    VariantKey::NumberLiteral { .. } => true,
                    VariantKey::Identifier { name } => ["zero", "one", "two", "few", "many"].contains(name),
                });
                if let (true, InlineExpression::VariableReference { id }) = (counts, selector) {
                    self.fault(format!("select on PLURAL(${0}), not on ${0}", id.name));
                }
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                if !self.variables.iter().any(|name| name == id.name) {
                    self.variables.push(id.name.to_owned());
                }
            }
            InlineExpression::FunctionReference { id, arguments } => {
                if id.name != "PLURAL" {
                    self.fault(format!(
                        "{} is not a function of this app; only PLURAL is",
                        id.name
                    ));
                }
                self.arguments(arguments);
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.terms.push(id.name.to_owned());
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::MessageReference { id, .. } => {
                self.fault(format!(
                    "refers to the message {}; write the words out or use a term",
                    id.name
                ));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        for argument in &arguments.positional {
            self.inline(argument);
        }
    }
}
