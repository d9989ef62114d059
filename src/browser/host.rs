//! What the loader hands in, and how the host page hears back.

use super::storage::Area;
use crate::core::json::parse;
use js_sys::{Function, Reflect};
use serde_json::Value;
use wasm_bindgen::JsValue;

/// An object that the loader made.
pub type Told = JsValue;

/// What the element was told, read once at the start.
#[derive(Debug, Clone)]
pub struct Config {
    /// Tells elements on one page apart.
    pub instance: String,
    /// The style sheet of the shadow root.
    pub styles: String,
    /// Text of the questionnaire file; empty where it could not be fetched.
    pub source: String,
    /// Text of the list of instruments to choose among; empty where the page is not the scan's own.
    pub catalog: String,
    /// The text of the file with its texts in the page's language; empty where there is none.
    pub translation: String,
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
    /// Gives what was done before the scan was there.
    entered: Function,
}

/// An instrument in the list, as the site's assembly writes it.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it is.
    pub description: Option<String>,
    /// Number of core items.
    pub items: usize,
    /// Minutes it takes, where that is known.
    pub minutes: Option<u64>,
    /// Whether its dimensions stand at the head of its result.
    pub ranking: bool,
}

/// Fields of the introduction.
#[derive(Debug, Clone)]
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

fn text(object: &JsValue, name: &str) -> String {
    Reflect::get(object, &name.into()).ok().and_then(|value| value.as_string()).unwrap_or_default()
}

impl Config {
    /// Reads the object that the loader made.
    #[must_use]
    pub fn of(told: &Told) -> Self {
        let text = |name| text(told, name);
        Self {
            instance: text("instance"),
            styles: text("styles"),
            source: text("source"),
            catalog: text("catalog"),
            translation: text("translation"),
            trouble: text("trouble"),
            lang: text("lang"),
            layout: text("layout"),
            form: text("form"),
            storage: text("storage"),
            share_url: text("shareUrl"),
            events: text("events"),
            entered: Reflect::get(told, &"entered".into()).unwrap_or_default().into(),
        }
    }

    /// What was filled in before the scan was there, if Start was pressed then.
    #[must_use]
    pub fn started(&self) -> Option<Filled> {
        let entered = self.entered.call0(&JsValue::NULL).ok()?;
        let text = |name| text(&entered, name);
        entered.is_object().then(|| Filled {
            scope: text("scope"),
            label: text("label"),
            role: text("role"),
            form: text("form"),
        })
    }

    /// The instruments to choose among; none where the page is not the scan's own.
    #[must_use]
    pub fn instruments(&self) -> Vec<Entry> {
        let list = parse(&self.catalog).unwrap_or_default();
        let entry = |one: &Value| {
            let text = |name| Some(one.get(name)?.as_str()?.to_owned());
            Some(Entry {
                id: text("id")?,
                title: text("title")?,
                description: text("description"),
                items: one.get("items")?.as_u64()?.try_into().ok()?,
                minutes: one.get("minutes")?.as_u64(),
                ranking: one.get("ranking")?.as_bool()?,
            })
        };
        list.as_array().into_iter().flatten().filter_map(entry).collect()
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
