//! Messages in Fluent files (<https://projectfluent.org>), compiled to a table of strings and to typed Rust functions.
//!
//! Of Fluent's syntax, messages have text, `{ $argument }` and selectors over an argument. The table is what the interface reads at
//! run time: a line each message, in the order of the English files, with control characters in place of syntax (see [`table`]).

mod language;
mod parse;
mod plural;
mod rust;
mod table;

pub use language::{Language, language};
pub use parse::{Message, Part, Variant, parse};
pub use plural::check_plurals;
pub use rust::functions;
pub use table::table;

use std::path::Path;

/// All messages of the Fluent files in a folder, in the order of the files' names. Errors name the file.
///
/// # Errors
///
/// Where a file can't be read or parsed, uses syntax that messages don't have here, or gives a key that another one gave.
pub fn read(folder: &Path) -> Result<Vec<Message>, String> {
    let entries = std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "ftl"));
    files.sort();
    let mut all: Vec<Message> = Vec::new();
    for file in files {
        let named = |error: String| format!("{}: {error}", file.display());
        let source = std::fs::read_to_string(&file).map_err(|error| named(error.to_string()))?;
        for message in parse(&source).map_err(named)? {
            if all.iter().any(|known| known.key == message.key) {
                return Err(named(format!("{} is there already", message.key)));
            }
            all.push(message);
        }
    }
    Ok(all)
}
