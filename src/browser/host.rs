//! What the loader hands in, and how the host page hears back.

use super::storage::Area;
use js_sys::Function;
use serde::Deserialize;
use serde_json::Value;
use wasm_bindgen::JsValue;

/// What the element was told, read once at the start.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Config {
    /// Tells elements on one page apart.
    pub instance: String,
    /// Text of the questionnaire file; empty where it could not be fetched.
    pub source: String,
    /// Text of the list of instruments to choose among; empty where the page is not the scan's own.
    pub catalog: String,
    /// Why it could not be fetched.
    pub trouble: String,
    /// BCP 47 tag.
    pub lang: String,
    /// `item` or `dimension`; empty for what suits the questionnaire.
    pub layout: String,
    /// `core` or `long`.
    pub form: String,
    /// `local`, `session` or `none`.
    pub storage: String,
    /// Address that share links start with; empty for the page's own.
    pub share_url: String,
    /// `scores` or `answers`.
    pub events: String,
    /// Whether Start was pressed before the scan was there.
    pub start: bool,
    /// What was filled in before the scan was there.
    pub filled: Filled,
}

/// An instrument in the list, as the site's assembly writes it.
#[derive(Debug, Clone, Deserialize)]
pub struct Entry {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it is.
    pub description: String,
    /// Number of core items.
    pub items: usize,
    /// Minutes it takes.
    pub minutes: Option<u64>,
    /// What stands at the head of its result.
    pub ranking: bool,
}

/// Fields of the introduction.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Filled {
    /// Kind of scope.
    pub scope: String,
    /// Its name.
    pub label: String,
    /// Role.
    pub role: String,
    /// `core` or `long`.
    pub form: String,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            instance: String::new(),
            source: String::new(),
            catalog: String::new(),
            trouble: "nothing was handed in".into(),
            lang: "en".into(),
            layout: String::new(),
            form: "core".into(),
            storage: "local".into(),
            share_url: String::new(),
            events: "scores".into(),
            start: false,
            filled: Filled::default(),
        }
    }
}

impl Config {
    /// Reads what the loader wrote; a damaged text leaves the defaults with their trouble.
    #[must_use]
    pub fn parse(json: &str) -> Self {
        serde_json::from_str(json).unwrap_or_default()
    }

    /// The instruments to choose among; none where the page is not the scan's own.
    #[must_use]
    pub fn catalog(&self) -> Vec<Entry> {
        serde_json::from_str(&self.catalog).unwrap_or_default()
    }

    /// Where progress is kept.
    #[must_use]
    pub fn area(&self) -> Area {
        Area::named(&self.storage)
    }
}

/// The way to the host page: the loader turns what is sent here into events.
#[derive(Debug, Clone)]
pub struct Port(pub Function);

impl Port {
    /// Sends an event by name, with its detail.
    pub fn tell(&self, name: &str, detail: &Value) {
        let _ = self.0.call2(&JsValue::NULL, &name.into(), &detail.to_string().into());
    }
}
