//! The WebAssembly module of one element: it mounts when the loader says where.

use maturity_scan::app;
use maturity_scan::browser::{inside, is_inside};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::HtmlElement;

/// Shows the scan in `container`, which stands in the element's shadow root, in a few short tasks; it is there with the
/// event `ready` or `error`. `config` is an object of texts, `tell` takes an event's name and its detail as JSON.
#[wasm_bindgen]
#[allow(clippy::needless_pass_by_value, reason = "what comes from outside is handed over")]
pub fn mount(container: HtmlElement, config: JsValue, tell: js_sys::Function) {
    inside(|| app::mount(container, &config, tell));
}

/// Keeps what is shown for the next view, which goes on with it in another language.
#[wasm_bindgen]
pub fn carry() {
    inside(app::carry);
}

/// Ends the view; the instance can then mount again elsewhere.
#[wasm_bindgen]
pub fn unmount() {
    inside(app::unmount);
}

/// Does what a method of the element asks for: `restart`, `start`, `open`, `export`, `getLink`. The promise is refused with a
/// sentence.
#[wasm_bindgen]
#[allow(clippy::needless_pass_by_value, reason = "what comes from outside is handed over")]
pub fn command(name: String, argument: JsValue) -> js_sys::Promise {
    inside(|| app::command(name, argument))
}

/// Goes to a screen that was shown before, by the name that it had in the browser's history.
#[wasm_bindgen]
pub fn visit(screen: &str) {
    inside(|| app::visit(screen));
}

/// Whether the instance stopped in the middle of something; asked from outside, when nothing of it can be running.
#[wasm_bindgen]
pub fn stopped() -> bool {
    is_inside()
}

fn main() {
    #[cfg(target_arch = "wasm32")]
    leptos_lean::guard_callbacks(|run| inside(run));
}
