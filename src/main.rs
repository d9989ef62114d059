//! The WebAssembly module of one element. It mounts where the loader says.

use maturity_scan::app;
use maturity_scan::browser::{guarded_callback, in_callback};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::HtmlElement;

/// Shows the scan in `container`, which is in the element's shadow root. This takes a few short tasks and ends with the
/// event `ready` or `error`. `config` is an object of strings. The scan calls `tell` with the name of each event and its
/// detail as JSON.
#[wasm_bindgen]
#[allow(clippy::needless_pass_by_value, reason = "wasm-bindgen passes arguments by value")]
pub fn mount(container: HtmlElement, config: JsValue, tell: js_sys::Function) {
    guarded_callback(|| app::mount(container, &config, tell));
}

/// Keeps the session for the next view, which continues it in another language.
#[wasm_bindgen]
pub fn carry() {
    guarded_callback(app::carry);
}

/// Forgets that session, because another element may use this instance.
#[wasm_bindgen(js_name = forgetCarried)]
pub fn forget_carried() {
    guarded_callback(app::forget_carried);
}

/// Whether the view shows something that is not stored and would be lost if the view ended.
#[wasm_bindgen]
pub fn unsaved() -> bool {
    guarded_callback(app::unsaved)
}

/// Ends the view. After that, the instance can mount elsewhere.
#[wasm_bindgen]
pub fn unmount() {
    guarded_callback(app::unmount);
}

/// Carries out a method of the element: `restart`, `start`, `open`, `export` or `getLink`. If it fails, the promise is
/// rejected with a sentence.
#[wasm_bindgen]
#[allow(clippy::needless_pass_by_value, reason = "wasm-bindgen passes arguments by value")]
pub fn command(name: String, argument: JsValue) -> js_sys::Promise {
    guarded_callback(|| app::command(name, argument))
}

/// Shows a screen that was shown before. `screen` is its name in the browser's history.
#[wasm_bindgen]
pub fn visit(screen: &str) {
    guarded_callback(|| app::visit(screen));
}

/// Whether the instance stopped during a call. Call this only while none of its code can be running.
#[wasm_bindgen]
pub fn trapped() -> bool {
    in_callback()
}

fn main() {
    #[cfg(target_arch = "wasm32")]
    leptos_lean::guard_callbacks(|run| guarded_callback(run));
}
