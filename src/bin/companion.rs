//! The companion: a second WebAssembly module, brought when a file is written or read, or several results are looked at.

use maturity_scan::desk;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlElement;

/// Writes a file of the result handed over and offers it; gives its content, or fails with a sentence that says why.
///
/// # Errors
/// That sentence.
#[wasm_bindgen]
pub async fn write(handover: String, kind: String) -> Result<String, String> {
    desk::write(&handover, &kind).await
}

/// Says what the texts handed over hold, as JSON.
#[wasm_bindgen]
pub fn read(handover: &str) -> String {
    desk::read(handover)
}

/// A link as a QR code: its side in modules, a space, the path of the dark ones; nothing where it is too long.
#[wasm_bindgen]
pub fn qr(link: &str) -> Option<String> {
    desk::qr(link)
}

/// Shows a screen in `container`; `reply` takes the name of what is asked for and a text.
#[wasm_bindgen]
pub fn show(container: HtmlElement, handover: &str, screen: &str, reply: js_sys::Function) {
    desk::show(container, handover, screen, reply);
}

/// Hands more texts to the screen that is shown.
#[wasm_bindgen]
pub fn add(texts: Vec<String>) {
    desk::add(texts);
}

/// Ends the screen.
#[wasm_bindgen]
pub fn hide() {
    desk::hide();
}

fn main() {}
