//! The host page: the input it gives, and the events it receives.

use super::files::Incoming;
use crate::core::summary::Summary;
use js_sys::{Function, Reflect};
use serde_json::{Value, json};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::File;

/// An object that the loader made.
pub type HostValue = JsValue;

/// What a program of the host page hands over to be opened.
pub enum HostSource {
    /// A link, a token, or the text of a file.
    Text(String),
    /// A file.
    File(Incoming),
    /// Something else.
    Other,
}

impl HostSource {
    /// Recognizes a text or a file.
    #[must_use]
    pub fn from_loader(object: HostValue) -> Self {
        match object.dyn_into::<File>() {
            Ok(file) => Self::File(Incoming::from(file)),
            Err(other) => other.as_string().map_or(Self::Other, Self::Text),
        }
    }
}

/// A word that a program of the host page hands over; empty for anything else.
#[must_use]
pub fn word(object: &HostValue) -> String {
    object.as_string().unwrap_or_default()
}

pub(super) fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or_default()
}

pub(super) fn text(object: &JsValue, name: &str) -> String {
    get(object, name).as_string().unwrap_or_default()
}

/// A text that is there and not empty.
pub(super) fn given(object: &JsValue, name: &str) -> Option<String> {
    Some(text(object, name)).filter(|text| !text.is_empty())
}

/// Sends events to the host page through the loader, and decides how much of a result they hold.
#[derive(Debug, Clone)]
pub struct HostPort {
    tell: Option<Function>,
    /// Whether the owner asked for the answers, and so for everything that holds them.
    answers: bool,
}

impl HostPort {
    /// A port to the loader's function that sends events. `answers` says whether the owner asked for the answers.
    #[must_use]
    pub fn new(tell: Function, answers: bool) -> Self {
        Self { tell: Some(tell), answers }
    }

    /// A port without a listener.
    #[must_use]
    pub fn silent() -> Self {
        Self { tell: None, answers: false }
    }

    /// The respondent's own result is on screen. Notes and link are sent only with the answers.
    pub fn completed(&self, summary: &Summary<'_>, link: &str, again: bool) {
        let result = if self.answers { summary.with_answers(link) } else { summary.to_json() };
        self.emit("completed", &json!({ "result": result, "again": again }));
    }

    /// A link was copied or shared. It holds answers.
    pub fn shared(&self, link: &str) {
        self.emit("shared", &if self.answers { json!({ "link": link }) } else { json!({}) });
    }

    /// Sends an event without answers.
    pub fn emit(&self, name: &str, detail: &Value) {
        if let Some(tell) = &self.tell {
            let _ = tell.call2(&JsValue::NULL, &name.into(), &detail.to_string().into());
        }
    }
}
