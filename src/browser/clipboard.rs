//! The clipboard, and the system's own way to share.

use super::Listener;
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ClipboardEvent, Element, window};

/// Copies a text; `false` where the browser does not let the page.
pub async fn copy(text: &str) -> bool {
    let Some(window) = window() else { return false };
    // Outside a secure context there is no clipboard at all, whatever the bindings say.
    let navigator = window.navigator();
    let clipboard = Reflect::get(&navigator, &"clipboard".into());
    if !clipboard.is_ok_and(|clipboard| clipboard.is_object()) {
        return false;
    }
    JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
}

/// Calls back with a text that is pasted outside any field.
#[must_use]
pub fn on_paste(heard: impl Fn(String) + 'static) -> Listener {
    Listener::on_window("paste", move |event| {
        // The first place on its way; a shadow root hides it from the target.
        let field = event.composed_path().get(0).dyn_into::<Element>();
        let field = field.is_ok_and(|field| field.matches("input, textarea, select, [contenteditable]").unwrap_or(false));
        let data = event.unchecked_ref::<ClipboardEvent>().clipboard_data().filter(|_| !field);
        if let Some(text) = data.and_then(|data| data.get_data("text").ok()) {
            heard(text);
        }
    })
}

/// The system's share sheet; none where there is none.
fn sheet() -> Option<Function> {
    let navigator = window()?.navigator();
    Reflect::get(&navigator, &"share".into()).ok()?.dyn_into().ok()
}

/// Whether the system has a share sheet.
#[must_use]
pub fn can_share() -> bool {
    sheet().is_some()
}

/// Opens the system's share sheet; `false` where it was closed or refused.
pub async fn share(title: &str, link: &str) -> bool {
    let (Some(window), Some(sheet)) = (window(), sheet()) else { return false };
    let what = Object::new();
    let _ = Reflect::set(&what, &"title".into(), &title.into());
    let _ = Reflect::set(&what, &"url".into(), &link.into());
    let promise = sheet.call1(&window.navigator(), &what).and_then(JsCast::dyn_into::<Promise>);
    match promise {
        Ok(promise) => JsFuture::from(promise).await.is_ok(),
        Err(_) => false,
    }
}
