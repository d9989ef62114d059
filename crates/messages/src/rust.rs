//! Turns messages into Rust functions.

use crate::parse::Message;
use std::fmt::Write;

/// Code for one method of `Texts` per message. It returns `&'static str` if the message has no arguments, else a `String`.
/// Code that uses an unknown message or a wrong number of arguments does not compile.
#[must_use]
pub fn functions(messages: &[Message]) -> String {
    let mut code = String::from("impl Texts {\n");
    for (place, message) in messages.iter().enumerate() {
        let name = message.key.replace('-', "_");
        let arguments = message.arguments();
        let about = message.comment.as_deref().unwrap_or("A message.").replace('\n', " ");
        let _ = writeln!(code, "    /// `{}`: {about}\n    #[must_use]", message.key);
        if arguments.is_empty() {
            let _ = writeln!(code, "    pub fn {name}(&self) -> &'static str {{ self.line({place}) }}");
        } else {
            let names: Vec<_> = arguments.iter().map(|name| name.replace('-', "_")).collect();
            let typed: Vec<_> = names.iter().map(|name| format!("{name}: impl Into<Arg<'a>>")).collect();
            let given: Vec<_> = names.iter().map(|name| format!("{name}.into()")).collect();
            let (typed, given) = (typed.join(", "), given.join(", "));
            let _ = writeln!(code, "    pub fn {name}<'a>(&self, {typed}) -> String {{ self.say({place}, &[{given}]) }}");
        }
    }
    code + "}\n"
}
