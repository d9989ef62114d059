//! The clipboard and the system's share sheet.

use super::page::Container;
use super::{EventListener, on_window};
use gloo_utils::{document, window};
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{ClipboardEvent, Element, HtmlElement};

/// Copies a text; `false` if the browser does not allow it.
pub async fn copy(text: &str) -> bool {
    // In an insecure context there is no clipboard, although the bindings claim there is.
    let navigator = window().navigator();
    let clipboard = Reflect::get(&navigator, &"clipboard".into());
    if !clipboard.is_ok_and(|clipboard| clipboard.is_object()) {
        return false;
    }
    JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
}

/// Calls back with a text that is pasted into the scan outside its fields, or while nothing on the page has focus. If part
/// of the host page has focus, it may want the text itself: it may be an editor, or a field in a closed shadow root.
pub fn on_paste(container: &Container, handler: impl Fn(String) + 'static) -> EventListener {
    let container = container.clone();
    on_window("paste", move |event| {
        let path = event.composed_path();
        let field = path.get(0).dyn_into::<Element>().is_ok_and(|field| is_editable(&field));
        let inside = path.includes(&container, 0);
        if field || event.default_prevented() || !(inside || nothing_has_focus()) {
            return;
        }
        let data = event.unchecked_ref::<ClipboardEvent>().clipboard_data();
        if let Some(text) = data.and_then(|data| data.get_data("text").ok()) {
            handler(text);
        }
    })
}

fn is_editable(element: &Element) -> bool {
    element.matches("input, textarea, select").unwrap_or(false)
        || element.dyn_ref::<HtmlElement>().is_some_and(HtmlElement::is_content_editable)
}

/// Whether no control on the page has focus and the page as a whole is not editable.
fn nothing_has_focus() -> bool {
    let document = document();
    let body = document.body();
    let editable = body.as_ref().is_some_and(HtmlElement::is_content_editable);
    let focused = document.active_element();
    let free = focused
        .is_none_or(|focused| focused.tag_name() == "HTML" || body.is_some_and(|body| body.is_same_node(Some(&focused))));
    free && !editable
}

/// The result of sharing a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShareOutcome {
    /// The link was shared.
    Passed,
    /// The reader closed the share sheet.
    Closed,
    /// The browser or the page did not allow the share sheet.
    Refused,
}

fn what(title: &str, link: &str) -> Object {
    let what = Object::new();
    let _ = Reflect::set(&what, &"title".into(), &title.into());
    let _ = Reflect::set(&what, &"url".into(), &link.into());
    what
}

fn call(name: &str, what: &Object) -> Option<JsValue> {
    let navigator = window().navigator();
    let function: Function = Reflect::get(&navigator, &name.into()).ok()?.dyn_into().ok()?;
    function.call1(&navigator, what).ok()
}

/// Whether the system has a share sheet for links and this page, or the frame that it is in, may open it.
#[must_use]
pub fn can_share(link: &str) -> bool {
    call("canShare", &what("", link)).is_some_and(|can| can.is_truthy())
}

/// Opens the system's share sheet.
pub async fn share(title: &str, link: &str) -> ShareOutcome {
    let Some(Ok(promise)) = call("share", &what(title, link)).map(JsCast::dyn_into::<Promise>) else {
        return ShareOutcome::Refused;
    };
    match JsFuture::from(promise).await {
        Ok(_) => ShareOutcome::Passed,
        Err(error) if Reflect::get(&error, &"name".into()).is_ok_and(|name| name == "AbortError") => ShareOutcome::Closed,
        Err(_) => ShareOutcome::Refused,
    }
}
