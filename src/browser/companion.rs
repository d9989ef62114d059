//! The way to the companion: a second module of code, brought when it is first asked for.

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::dom::Node;

/// What brings the companion: a function of the loader that promises its exports.
#[derive(Debug, Clone)]
pub struct Companion(pub Function);

impl Companion {
    /// Brings it, so that it is there when it is wanted.
    ///
    /// # Errors
    /// Why it could not be brought.
    pub async fn bring(&self) -> Result<(), String> {
        self.exports().await.map(drop)
    }

    async fn exports(&self) -> Result<JsValue, String> {
        let promise = self.0.call0(&JsValue::NULL).and_then(JsCast::dyn_into::<Promise>).map_err(|error| said(&error))?;
        JsFuture::from(promise).await.map_err(|error| said(&error))
    }

    async fn call(&self, name: &str, arguments: &[JsValue]) -> Result<JsValue, String> {
        let exports = self.exports().await?;
        let function = Reflect::get(&exports, &name.into()).and_then(JsCast::dyn_into::<Function>);
        let arguments = arguments.iter().collect::<Array>();
        function.and_then(|function| function.apply(&JsValue::NULL, &arguments)).map_err(|error| said(&error))
    }

    /// Writes a file of this kind and offers it; gives its content, or a sentence that says why it could not.
    ///
    /// # Errors
    /// Why the companion could not be brought.
    pub async fn write(&self, handover: &str, kind: &str) -> Result<Result<String, String>, String> {
        let made = self.call("write", &[handover.into(), kind.into()]).await?;
        let made = JsFuture::from(made.unchecked_into::<Promise>()).await;
        Ok(made
            .map(|made| made.as_string().unwrap_or_default())
            .map_err(|error| error.as_string().unwrap_or_else(|| said(&error))))
    }

    /// Says what the texts handed over hold, as JSON.
    ///
    /// # Errors
    /// Why the companion could not be brought.
    pub async fn read(&self, handover: &str) -> Result<String, String> {
        Ok(self.call("read", &[handover.into()]).await?.as_string().unwrap_or_default())
    }

    /// A link as a QR code: its size in modules and the path of the dark ones; none where it is too long.
    ///
    /// # Errors
    /// Why the companion could not be brought.
    pub async fn qr(&self, link: &str) -> Result<Option<(String, String)>, String> {
        let made = self.call("qr", &[link.into()]).await?.as_string();
        Ok(made.and_then(|made| made.split_once(' ').map(|(size, path)| (size.to_owned(), path.to_owned()))))
    }

    /// Shows a screen of the companion below a node; what it asks for comes back by name, with a text.
    ///
    /// # Errors
    /// Why the companion could not be brought.
    pub async fn show(
        &self,
        place: &Node,
        handover: &str,
        screen: &str,
        reply: impl Fn(String, String) + 'static,
    ) -> Result<(), String> {
        let reply = Closure::<dyn Fn(String, String)>::new(reply).into_js_value();
        self.call("show", &[place.value(), handover.into(), screen.into(), reply]).await.map(drop)
    }

    /// Hands more texts to the screen that it shows.
    ///
    /// # Errors
    /// Why the companion could not be brought.
    pub async fn add(&self, texts: &[String]) -> Result<(), String> {
        let texts = texts.iter().map(|text| JsValue::from_str(text)).collect::<Array>();
        self.call("add", &[texts.into()]).await.map(drop)
    }

    /// Ends the screen that it shows.
    pub async fn hide(&self) {
        let _ = self.call("hide", &[]).await;
    }
}

/// What an error says of itself.
fn said(error: &JsValue) -> String {
    let message = Reflect::get(error, &"message".into()).ok().and_then(|message| message.as_string());
    message.unwrap_or_else(|| format!("{error:?}"))
}
