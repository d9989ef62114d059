//! Turns messages into a table of strings.

use crate::parse::{Message, Part};
use std::fmt::Write;

/// One line for each message in `english`, in that order, with the text from `messages`. Within a line:
///
/// | character | is followed by |
/// |---|---|
/// | U+0001 | the index of an argument as a digit; its value goes here |
/// | U+0002 | the index of an argument as a digit, then variants, then U+0005; the variant that matches it goes here |
/// | U+0003 | the key of a variant, U+0004 and its text; the last variant is used if no other matches |
///
/// # Errors
///
/// If `messages` lacks a message of `english`, or it has other arguments.
pub fn table(english: &[Message], messages: &[Message]) -> Result<String, String> {
    let mut lines = Vec::new();
    for source in english {
        let message = messages.iter().find(|message| message.key == source.key).ok_or(format!("{} is missing", source.key))?;
        let arguments = source.arguments();
        let mut line = String::new();
        write_parts(&mut line, &message.parts, &arguments).map_err(|error| format!("{}: {error}", message.key))?;
        if line.contains('\n') {
            return Err(format!("{} has more than one line", message.key));
        }
        lines.push(line);
    }
    if let Some(more) = messages.iter().find(|message| !english.iter().any(|source| source.key == message.key)) {
        return Err(format!("{} is not in the English files", more.key));
    }
    Ok(lines.join("\n"))
}

fn write_parts(line: &mut String, parts: &[Part], arguments: &[&str]) -> Result<(), String> {
    let place = |name: &str| arguments.iter().position(|known| *known == name).ok_or(format!("${name} is not an argument"));
    for part in parts {
        match part {
            Part::Text(text) => line.push_str(text),
            Part::Argument(name) => {
                let _ = write!(line, "\u{1}{}", place(name)?);
            }
            Part::Select(name, variants) => {
                let _ = write!(line, "\u{2}{}", place(name)?);
                let (default, others): (Vec<_>, Vec<_>) = variants.iter().partition(|variant| variant.default);
                for variant in others.into_iter().chain(default) {
                    let _ = write!(line, "\u{3}{}\u{4}", variant.key);
                    write_parts(line, &variant.parts, arguments)?;
                }
                line.push('\u{5}');
            }
        }
    }
    Ok(())
}
