//! The interface's languages: a file of messages for each, checked against the English ones.

use crate::Outcome;
use crate::sources::root;
use serde_json::json;
use std::fs;
use std::path::Path;

/// Languages that have a folder in `locales`, sorted.
pub fn languages() -> Outcome<Vec<String>> {
    let mut all = Vec::new();
    for entry in fs::read_dir(root().join("locales"))? {
        let path = entry?.path();
        let has_messages = path.is_dir()
            && fs::read_dir(&path)?.flatten().any(|file| file.path().extension().is_some_and(|ending| ending == "ftl"));
        if let (true, Some(name)) = (has_messages, path.file_name()) {
            all.push(name.to_string_lossy().into_owned());
        }
    }
    all.sort();
    Ok(all)
}

/// Writes the languages into the site, and the keys of the messages with their arguments, for owners who change some.
pub fn complete(stage: &Path) -> Outcome<Vec<(String, String)>> {
    let folder = stage.join("locales");
    fs::create_dir(&folder)?;
    let mut written = Vec::new();
    let mut write = |name: String, text: String| -> Outcome<()> {
        fs::write(folder.join(&name), &text)?;
        written.push((name, text));
        Ok(())
    };
    for lang in languages()? {
        let faults = |faults: Vec<String>| format!("locales/{lang}: {}", faults.join("; "));
        let found = messages::language(&root().join("locales"), &lang).map_err(faults)?;
        write(format!("{lang}.json"), json!(found.texts).to_string())?;
    }
    let english = messages::read(&root().join("locales/en"))?;
    let keys: Vec<_> = english.iter().map(|message| json!([message.key, message.arguments()])).collect();
    write("keys.json".to_owned(), json!(keys).to_string())?;
    Ok(written)
}
