//! The part of Fluent's syntax tree that messages use.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;

/// A message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Its key.
    pub key: String,
    /// The comment for translators.
    pub comment: Option<String>,
    /// Its content.
    pub parts: Vec<Part>,
}

/// A part of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Text.
    Text(String),
    /// The value of an argument.
    Argument(String),
    /// The variant that matches an argument.
    Select(String, Vec<Variant>),
}

/// A variant of a selector.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// A plural category, a number or a word.
    pub key: String,
    /// Whether this variant is used if no other matches.
    pub default: bool,
    /// Its content.
    pub parts: Vec<Part>,
}

impl Message {
    /// The names of its arguments, in the order in which they first occur.
    #[must_use]
    pub fn arguments(&self) -> Vec<&str> {
        fn collect<'a>(parts: &'a [Part], names: &mut Vec<&'a str>) {
            for part in parts {
                match part {
                    Part::Text(_) => {}
                    Part::Argument(name) => names.push(name),
                    Part::Select(name, variants) => {
                        names.push(name);
                        for variant in variants {
                            collect(&variant.parts, names);
                        }
                    }
                }
            }
        }
        let mut all = Vec::new();
        collect(&self.parts, &mut all);
        let mut names: Vec<&str> = Vec::new();
        for name in all {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// Whether it has more than arguments, digits and punctuation.
    #[must_use]
    pub fn has_words(&self) -> bool {
        fn any(parts: &[Part]) -> bool {
            parts.iter().any(|part| match part {
                Part::Text(text) => text.contains(char::is_alphabetic),
                Part::Argument(_) => false,
                Part::Select(_, variants) => variants.iter().any(|variant| any(&variant.parts)),
            })
        }
        any(&self.parts)
    }
}

/// Reads the messages in a Fluent file.
///
/// # Errors
///
/// If the file can't be parsed, or uses syntax that is not supported here.
pub fn parse(source: &str) -> Result<Vec<Message>, String> {
    let resource = parser::parse(source).map_err(|(_, errors)| {
        let line = |at: usize| source[..at].matches('\n').count() + 1;
        errors.iter().map(|error| format!("line {}: {error}", line(error.pos.start))).collect::<Vec<_>>().join("; ")
    })?;
    let mut messages = Vec::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let key = message.id.name.to_owned();
                let value = message.value.as_ref().ok_or(format!("{key} has no text"))?;
                let parts = pattern(value).map_err(|error| format!("{key}: {error}"))?;
                let comment = message.comment.as_ref().map(|comment| comment.content.join(" "));
                messages.push(Message { key, comment, parts });
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            Entry::Term(term) => return Err(format!("-{}: terms are not supported", term.id.name)),
            Entry::Junk { content } => return Err(format!("not a message: {content}")),
        }
    }
    Ok(messages)
}

fn pattern(pattern: &Pattern<&str>) -> Result<Vec<Part>, String> {
    let mut parts = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => push_text(&mut parts, value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::StringLiteral { value }) => push_text(&mut parts, value),
                Expression::Inline(InlineExpression::VariableReference { id }) => {
                    parts.push(Part::Argument(id.name.to_owned()));
                }
                Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                    let variants = variants.iter().map(|variant| {
                        let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = &variant.key;
                        Ok(Variant { key: (*key).to_owned(), default: variant.default, parts: self::pattern(&variant.value)? })
                    });
                    parts.push(Part::Select(id.name.to_owned(), variants.collect::<Result<_, String>>()?));
                }
                other => return Err(format!("unsupported syntax: {other:?}")),
            },
        }
    }
    Ok(parts)
}

fn push_text(parts: &mut Vec<Part>, text: &str) {
    if let Some(Part::Text(before)) = parts.last_mut() {
        before.push_str(text);
    } else if !text.is_empty() {
        parts.push(Part::Text(text.to_owned()));
    }
}
