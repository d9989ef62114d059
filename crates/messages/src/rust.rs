//! Turns messages into Rust functions.

use crate::parse::Message;
use crate::table;
use std::fmt::Write;

/// Code for one method of `Texts` per message, and for the number of messages. A method returns `&'static str` if the message
/// has no arguments, else a `String`. Code that uses an unknown message or a wrong number of arguments does not compile.
///
/// # Errors
///
/// If a message can't be written in one line.
pub fn functions(messages: &[Message]) -> Result<String, String> {
    let table = table(messages, messages)?;
    let mut code = format!("const COUNT: usize = {};\n\nimpl Texts {{\n", messages.len());
    for (place, (message, line)) in messages.iter().zip(table.lines()).enumerate() {
        let name = message.key.replace('-', "_");
        let arguments = message.arguments();
        let about = message.comment.as_deref().unwrap_or("A message.").replace('\n', " ");
        let _ = writeln!(code, "    /// `{}`: {about}\n    #[must_use]", message.key);
        if arguments.is_empty() {
            let _ = writeln!(code, "    pub fn {name}(&self) -> &'static str {{ self.line({place}, {line:?}) }}");
        } else {
            let names: Vec<_> = arguments.iter().map(|name| name.replace('-', "_")).collect();
            let typed: Vec<_> = names.iter().map(|name| format!("{name}: impl Into<Arg<'a>>")).collect();
            let given: Vec<_> = names.iter().map(|name| format!("{name}.into()")).collect();
            let (typed, given) = (typed.join(", "), given.join(", "));
            let _ =
                writeln!(code, "    pub fn {name}<'a>(&self, {typed}) -> String {{ self.say({place}, {line:?}, &[{given}]) }}");
        }
    }
    Ok(code + "}\n")
}
