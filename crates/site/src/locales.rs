//! The languages of the interface: one file of messages each, checked against the English one.

use crate::Outcome;
use crate::sources::root;
use maturity_scan::core::language::Direction;
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

/// The interface's languages, each with its own name.
pub fn names() -> Outcome<Vec<(String, String)>> {
    let own_name = |tag: String| {
        let messages = messages::read(&root().join("locales/en"))?;
        let place = messages.iter().position(|message| message.key == "language-name").ok_or("no message language-name")?;
        let language = messages::language(&root().join("locales"), &tag).map_err(|faults| faults.join("; "))?;
        Ok((tag, language.texts[place].clone()))
    };
    languages()?.into_iter().map(own_name).collect()
}

/// Replaces placeholders such as `__open-own-page__` in a script with the English messages of these keys. If a message has
/// an argument, the script inserts the text of an error there.
pub fn said(script: &str) -> Outcome<String> {
    let folder = root().join("locales");
    let english = messages::language(&folder, "en").map_err(|faults| faults.join("; "))?;
    let mut said = script.to_owned();
    for (message, text) in messages::read(&folder.join("en"))?.iter().zip(english.texts) {
        let place = format!("__{}__", message.key);
        if said.contains(&place) {
            let text = text.replace("\u{1}0", "${error.message}");
            if text.contains(['"', '`', '\\']) || text.contains(char::is_control) {
                return Err(format!("{} can’t be used in a script: {text:?}", message.key).into());
            }
            said = said.replace(&place, &text);
        }
    }
    Ok(said)
}

/// A line for each language with messages that are as in English.
pub fn as_in_english() -> Outcome<Vec<String>> {
    let mut lines = Vec::new();
    for lang in languages()? {
        let found = messages::language(&root().join("locales"), &lang).map_err(|faults| faults.join("; "))?;
        lines.extend(found.as_in_english().map(|hint| format!("locales/{lang}: {hint}")));
    }
    Ok(lines)
}

/// Fills in the page for addresses that don't exist, in all languages.
pub fn not_found(page: &str) -> Outcome<String> {
    let keys: Vec<_> = messages::read(&root().join("locales/en"))?.into_iter().map(|message| message.key).collect();
    let mut all = serde_json::Map::new();
    for lang in languages()? {
        let found = messages::language(&root().join("locales"), &lang).map_err(|faults| faults.join("; "))?;
        let texts = keys.iter().zip(found.texts).filter(|(key, _)| key.starts_with("not-found"));
        let mut own: serde_json::Map<_, _> = texts.map(|(key, text)| (key.clone(), json!(text))).collect();
        own.insert("dir".to_owned(), json!(Direction::from_tag(&lang).word()));
        all.insert(lang, json!(own));
    }
    Ok(said(page)?.replace("__TEXTS__", &json!(all).to_string()))
}

/// Writes the languages into the site, with `keys.json`, the keys and arguments of all messages, for site owners who change
/// some, and `loader.json`, the places of those that the loader shows itself. Returns the names and contents of these files.
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
    let loader = fs::read_to_string(root().join("locales/en/loader.ftl"))?;
    let is_shown = |key: &str| loader.lines().any(|line| line.strip_prefix(key).is_some_and(|rest| rest.starts_with(" =")));
    let places = english.iter().zip(0_usize..).filter(|(message, _)| is_shown(&message.key));
    let places: serde_json::Map<_, _> = places.map(|(message, place)| (message.key.clone(), json!(place))).collect();
    write("loader.json".to_owned(), json!(places).to_string())?;
    Ok(written)
}
