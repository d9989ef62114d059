//! The companion's interface: files of a result, and whatever looks at several results at once.

mod material;
mod write;

use crate::browser::page::Container;
use crate::browser::page::now_ms;
use crate::export::result_file;
use crate::handover::Handover;
use js_sys::Function;
use material::Material;
use serde_json::{Value, json};

/// Writes a file of the result handed over and offers it; `false` where there is nothing to write or the browser can't.
pub async fn write(handover: &str, kind: &str) -> bool {
    match Material::of(&Handover::parse(handover)) {
        Some(material) => write::write(&material, kind).await,
        None => false,
    }
}

/// Says what the texts handed over hold, as JSON: a questionnaire, one result, several, or why none.
pub fn read(handover: &str) -> String {
    let handover = Handover::parse(handover);
    let Some(material) = Material::of(&handover) else { return String::new() };
    let Some(text) = handover.texts.first() else { return String::new() };
    // A questionnaire says its format by number, a result by name.
    let found = if serde_json::from_str::<Value>(text).is_ok_and(|value| value["format"].is_number()) {
        json!("questionnaire")
    } else {
        match result_file::read(text, &material.questionnaire) {
            Ok(opened) => {
                let record = opened.to_record(&material.questionnaire, now_ms());
                json!({ "result": { "record": record.to_json(), "file": true } })
            }
            Err(problem) => json!({ "refused": problem }),
        }
    };
    found.to_string()
}

/// Shows a screen.
pub fn show(_container: Container, _handover: &str, _screen: &str, _reply: Function) {}

/// Hands more texts to the screen that is shown.
pub fn add(_texts: Vec<String>) {}

/// Ends the screen.
pub fn hide() {}
