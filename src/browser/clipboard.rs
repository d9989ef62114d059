//! The clipboard.

use wasm_bindgen_futures::JsFuture;
use web_sys::window;

/// Copies a text; `false` where the browser does not let the page.
pub async fn copy(text: &str) -> bool {
    let Some(window) = window() else { return false };
    // Outside a secure context there is no clipboard at all, whatever the bindings say.
    let navigator = window.navigator();
    let clipboard = js_sys::Reflect::get(&navigator, &"clipboard".into());
    if !clipboard.is_ok_and(|clipboard| clipboard.is_object()) {
        return false;
    }
    JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
}
