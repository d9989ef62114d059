//! The WebAssembly module of one element: it mounts when the loader says where.

use maturity_scan::ui;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlElement;

/// Shows the scan in `container`, which stands in the element's shadow root. `config` is JSON, `tell` takes an event's
/// name and its detail as JSON, `companion` promises the exports of the second module.
#[wasm_bindgen]
pub fn mount(container: HtmlElement, config: &str, tell: js_sys::Function, companion: js_sys::Function) {
    ui::mount(container, config, tell, companion);
}

/// Ends the view; the instance can then mount again elsewhere.
#[wasm_bindgen]
pub fn unmount() {
    ui::unmount();
}

/// Gives up all answers and returns to the introduction.
#[wasm_bindgen]
pub fn restart() {
    ui::restart();
}

fn main() {}
