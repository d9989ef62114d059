//! Compiles messages in Fluent files (<https://projectfluent.org>) to a table of strings and to typed Rust functions.
//!
//! Of Fluent's syntax, messages may use text, `{ $argument }`, and selectors over an argument. The interface reads the
//! table at run time: one line per message, in the order of the English files, with control characters instead of syntax
//! (see [`table`]).

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

/// All messages in the Fluent files of a folder, in the order of the file names. Errors name the file.
///
/// # Errors
///
/// If a file can't be read or parsed, uses syntax that is not supported here, or repeats a key.
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
                return Err(named(format!("{} is defined twice", message.key)));
            }
            all.push(message);
        }
    }
    Ok(all)
}
