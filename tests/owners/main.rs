//! What site owners rely on: the element's manifest, its types and its guide describe the element that ships.

mod guide;
mod manifest;
mod reference;
mod server;
mod styles;
mod types;

use serde_json::Value;
use std::path::{Path, PathBuf};

/// A path in the repository.
fn place(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn read(path: &str) -> String {
    std::fs::read_to_string(place(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The element in its manifest.
fn element() -> Value {
    let manifest: Value = serde_json::from_str(&read("src/loader/custom-elements.json")).unwrap();
    manifest["modules"][0]["declarations"][0].clone()
}

/// Names in a list of the manifest.
fn names(list: &str) -> Vec<String> {
    element()[list].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap().to_owned()).collect()
}

/// All texts between two markers.
fn between<'a>(text: &'a str, before: &str, after: &str) -> Vec<&'a str> {
    text.split(before).skip(1).filter_map(|rest| Some(rest.split_once(after)?.0)).collect()
}
