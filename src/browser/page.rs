//! The page around the scan: clock, focus, scrolling, styles, print.

use super::Listener;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{CssStyleSheet, Element, Event, FocusOptions, HtmlElement, KeyboardEvent, ShadowRoot, window};

/// The element that the scan is shown in.
pub type Container = HtmlElement;

/// Milliseconds since 1970-01-01 UTC.
#[must_use]
pub fn now_ms() -> f64 {
    js_sys::Date::now()
}

/// Styles that can be adopted.
pub type Sheet = CssStyleSheet;

/// Reads styles. An adopted sheet needs no permission from the host's Content-Security-Policy.
#[must_use]
pub fn sheet(css: &str) -> Option<Sheet> {
    CssStyleSheet::new().ok().filter(|sheet| sheet.replace_sync(css).is_ok())
}

/// Gives the shadow root its styles in place of what it had.
pub fn adopt(container: &Element, sheet: &Sheet) {
    if let Ok(root) = container.get_root_node().dyn_into::<ShadowRoot>() {
        root.set_adopted_style_sheets(&js_sys::Array::of1(sheet));
    }
}

/// Runs after the next paint's layout, when what was just rendered can take focus.
pub fn after_render(run: impl FnOnce() + 'static) {
    let once = Closure::once_into_js(move || super::inside(run));
    if let Some(window) = window() {
        let _ = window.request_animation_frame(once.unchecked_ref());
    }
}

/// No argument, for functions that are handed in.
#[must_use]
pub fn nothing() -> wasm_bindgen::JsValue {
    wasm_bindgen::JsValue::NULL
}

/// Runs a while later, when the page has drawn what matters now.
pub fn later(milliseconds: i32, run: impl FnOnce() + 'static) {
    let once = Closure::once_into_js(move || super::inside(run));
    if let Some(window) = window() {
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(once.unchecked_ref(), milliseconds);
    }
}

/// Lets the page draw and answer before long work goes on.
pub async fn breathe() {
    let waited = js_sys::Promise::new(&mut |resolve, _| {
        if let Some(window) = window() {
            let _ = window.set_timeout_with_callback(&resolve);
        }
    });
    let _ = wasm_bindgen_futures::JsFuture::from(waited).await;
}

/// Moves focus to what carries `data-focus` and brings the top of the scan into view where it has scrolled away.
pub fn focus_heading(container: &HtmlElement) {
    let Ok(Some(heading)) = container.query_selector("[data-focus]") else { return };
    // Before focus: Firefox gives what stands in a size container no box until someone asks for one, and focuses nothing
    // without a box.
    let top = container.get_bounding_client_rect().top();
    if let Ok(heading) = heading.dyn_into::<HtmlElement>() {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = heading.focus_with_options(&options);
    }
    if top < 0.0 {
        container.scroll_into_view();
    }
}

/// Empties the container of what stood in for the scan.
pub fn clear(container: &Container) {
    container.replace_children_with_node_0();
}

/// Moves focus to a section's heading, or to an element by its id, and brings it into view.
pub fn go_to(container: &Container, name: &str) {
    let Ok(Some(found)) = container.query_selector(&format!("[data-section='{name}'], [id='{name}']")) else { return };
    if let Ok(found) = found.dyn_into::<HtmlElement>() {
        let _ = found.focus();
    }
}

/// A key pressed where it means nothing to the control that has focus: not in text fields, buttons or folds.
pub struct Key {
    event: KeyboardEvent,
}

impl Key {
    /// The key of an event, if the scan may take it.
    #[must_use]
    pub fn of(event: &Event) -> Option<Self> {
        let event = event.clone().dyn_into::<KeyboardEvent>().ok()?;
        let target = event.target()?.dyn_into::<Element>().ok()?;
        let radio = target.get_attribute("type").as_deref() == Some("radio");
        let taken =
            !radio && matches!(target.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT" | "BUTTON" | "SUMMARY" | "A");
        let chord = event.ctrl_key() || event.alt_key() || event.meta_key();
        (!taken && !chord && !event.default_prevented()).then_some(Self { event })
    }

    /// Whether it is the key of this name.
    #[must_use]
    pub fn is(&self, name: &str) -> bool {
        self.event.key() == name
    }

    /// The digit on it.
    #[must_use]
    pub fn digit(&self) -> Option<u8> {
        self.event.key().parse().ok()
    }

    /// Moves focus to the option that a digit chose, in the group that heard the key.
    pub fn focus_choice(&self, level: u8) {
        let Some(group) = self.event.current_target().and_then(|group| group.dyn_into::<Element>().ok()) else { return };
        let choice = group.query_selector(&format!("[aria-keyshortcuts='{level}']"));
        if let Ok(Some(choice)) = choice
            && let Ok(choice) = choice.dyn_into::<HtmlElement>()
        {
            let _ = choice.focus();
        }
    }
}

/// Unfolds everything for paper, and folds it again afterwards.
#[must_use]
pub fn unfold_for_print(container: &Container) -> [Listener; 2] {
    let each = |container: &Container, which: &str, change: fn(&Element)| {
        let Ok(found) = container.query_selector_all(which) else { return };
        for folded in (0..found.length()).filter_map(|at| found.get(at)?.dyn_into::<Element>().ok()) {
            change(&folded);
        }
    };
    let (before, after) = (container.clone(), container.clone());
    let unfold = |folded: &Element| {
        let _ = folded.set_attribute("open", "").and_then(|()| folded.set_attribute("data-folded", ""));
    };
    let fold = |folded: &Element| {
        let _ = folded.remove_attribute("open").and_then(|()| folded.remove_attribute("data-folded"));
    };
    [
        Listener::on_window("beforeprint", move |_| each(&before, "details:not([open])", unfold)),
        Listener::on_window("afterprint", move |_| each(&after, "details[data-folded]", fold)),
    ]
}

/// Opens the print dialog.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}
