//! The page around the scan: time, focus, scrolling, styles and print.

use super::files::in_frame;
use super::{EventListener, guarded_callback, on_window, spawn_local};
use crate::core::keys::digit_of_key;
use gloo_timers::future::TimeoutFuture;
use gloo_utils::{document, window};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, FocusOptions, HtmlElement, HtmlInputElement, KeyboardEvent, ShadowRoot};

/// The element that the scan is shown in.
pub type Container = HtmlElement;

/// Milliseconds since 1970-01-01 UTC.
#[must_use]
pub fn now_ms() -> f64 {
    js_sys::Date::now()
}

/// Runs in the next animation frame, when newly rendered elements can take focus.
pub fn after_render(run: impl FnOnce() + 'static) {
    let once = Closure::once_into_js(move || guarded_callback(run));
    let _ = window().request_animation_frame(once.unchecked_ref());
}

/// Like [`after_render`], but also works in a frame that is out of sight, where browsers run no animation frames: there a
/// timer runs it. In a frame on screen, the first of the two does, because WebKit delays timers in frames. Elsewhere only an
/// animation frame does, to share one layout with other work.
pub fn once_rendered(run: impl FnOnce() + 'static) {
    if !in_frame() {
        return after_render(run);
    }
    let run = Rc::new(Cell::new(Some(run)));
    let run_once = move || {
        if let Some(run) = run.take() {
            run();
        }
    };
    later(0, run_once.clone());
    after_render(run_once);
}

/// Runs after a delay, so that the page can draw first.
pub fn later(milliseconds: u32, run: impl FnOnce() + 'static) {
    spawn_local(async move {
        TimeoutFuture::new(milliseconds).await;
        run();
    });
}

/// Lets the page draw and respond before long work continues.
pub async fn yield_to_browser() {
    TimeoutFuture::new(0).await;
}

/// After the next render, moves focus to the element with `data-focus`, without scrolling. If the reader has moved to
/// another control in the meantime, focus stays there.
pub fn focus_heading(container: HtmlElement) {
    let screen = container.query_selector(".ms-screen").ok().flatten().and_then(|screen| screen.dyn_into::<HtmlElement>().ok());
    // Keep focus within the scan until then, or the host page would receive the key's release.
    if let Some(screen) = &screen
        && focus_in(&container).is_some()
    {
        screen.set_tab_index(-1);
        focus_in_place(screen);
    }
    let before = focus_in(&container);
    after_render(move || {
        let now = focus_in(&container);
        let moved = now.is_some() && now != before;
        if !moved
            && let Ok(Some(heading)) = container.query_selector("[data-focus]")
            && let Ok(heading) = heading.dyn_into::<HtmlElement>()
        {
            // Firefox does not lay out the content of a size container until asked, and does not focus an element without
            // layout.
            let _ = container.get_bounding_client_rect();
            focus_in_place(&heading);
        }
        if let Some(screen) = screen {
            let _ = screen.remove_attribute("tabindex");
        }
    });
}

/// Moves focus to an element without scrolling.
fn focus_in_place(element: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}

/// The element within the scan that has focus.
fn focus_in(container: &HtmlElement) -> Option<Element> {
    container.get_root_node().dyn_into::<ShadowRoot>().ok()?.active_element()
}

/// Sets the title of the page, which its tab and printouts show, but only if the page is the scan's own.
pub fn set_page_title(container: &HtmlElement, title: &str) {
    let root = container.get_root_node().dyn_into::<ShadowRoot>();
    if root.is_ok_and(|root| root.host().has_attribute("data-page")) {
        document().set_title(title);
    }
}

/// Moves focus to an element.
pub fn focus(element: &HtmlElement) {
    // Force layout: Firefox does not focus an element without layout.
    let _ = element.get_bounding_client_rect();
    let _ = element.focus();
}

/// Moves focus to a field and selects its content.
pub fn select(field: &HtmlElement) {
    focus(field);
    if let Some(field) = field.dyn_ref::<HtmlInputElement>() {
        field.select();
    }
}

/// Whether a click is the second or a later one of a double click.
#[must_use]
pub fn is_double_click(event: &Event) -> bool {
    js_sys::Reflect::get(event, &"detail".into()).ok().and_then(|count| count.as_f64()).is_some_and(|count| count > 1.0)
}

/// Whether the note of the question that the event belongs to is open.
pub fn is_note_open(event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let cell = target.and_then(|target| target.closest(".ms-cell").ok().flatten());
    cell.is_some_and(|cell| cell.query_selector(".ms-note[open] textarea").ok().flatten().is_some())
}

/// Removes the placeholder from the container.
pub fn clear(container: &Container) {
    container.replace_children_with_node_0();
}

/// A container that is not in the page; `None` if there is no page.
pub fn detached() -> Option<Container> {
    document().create_element("div").ok()?.dyn_into().ok()
}

/// Moves everything from one container to the end of another.
pub fn move_content(from: &Container, to: &Container) {
    while let Some(node) = from.first_child() {
        let _ = to.append_child(&node);
    }
}

/// Moves focus to a section's heading, or to an element by its id, and scrolls it into view. Keeps the distance from the
/// edge that the host page sets for the element, because a sticky header may cover the edge.
pub fn go_to(container: &Container, name: &str) {
    let Ok(Some(found)) = container.query_selector(&format!("[data-section='{name}'], [id='{name}']")) else { return };
    let Ok(found) = found.dyn_into::<HtmlElement>() else { return };
    let host = container.get_root_node().dyn_into::<ShadowRoot>().map(|root| root.host());
    if let Ok(host) = host
        && let Ok(Some(style)) = window().get_computed_style(&host)
    {
        for edge in ["scroll-margin-top", "scroll-margin-bottom"] {
            if let Ok(margin) = style.get_property_value(edge)
                && margin != "0px"
            {
                let _ = found.style().set_property(edge, &margin);
            }
        }
    }
    if found.tag_name() == "H2" && (in_frame() || !is_in_window(&found)) {
        // Focus alone would leave a section's heading in the middle of the window.
        focus_in_place(&found);
        found.scroll_into_view();
    } else {
        let _ = found.focus();
    }
}

/// Whether the window shows the whole element.
fn is_in_window(element: &Element) -> bool {
    let (place, height) = (element.get_bounding_client_rect(), window().inner_height().ok().and_then(|height| height.as_f64()));
    place.top() >= 0.0 && height.is_some_and(|height| place.bottom() <= height)
}

thread_local! {
    /// The key that was pressed last and belongs to the scan. Its further events belong to the scan, too, even if focus has
    /// moved.
    static SCAN_KEY: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// The kind of element that a key was pressed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum KeyTarget {
    /// A text field.
    Text,
    /// Another control that uses keys: a button, a fold or a link.
    Control,
    /// A select, where letters and digits choose an option.
    Choice,
    /// A radio button.
    Radio,
    /// Something else.
    Other,
}

impl KeyTarget {
    fn on(target: &Element) -> Self {
        match target.tag_name().as_str() {
            "TEXTAREA" => Self::Text,
            "INPUT" => match target.get_attribute("type").as_deref() {
                Some("radio") => Self::Radio,
                Some("checkbox" | "file") => Self::Control,
                _ => Self::Text,
            },
            "SELECT" => Self::Choice,
            "BUTTON" | "SUMMARY" | "A" => Self::Control,
            _ => Self::Other,
        }
    }
}

/// The key and what it was pressed on; `None` if that is an element of the host page in a slot of the scan.
fn pressed(event: &Event) -> Option<(KeyboardEvent, KeyTarget)> {
    let key = event.clone().dyn_into::<KeyboardEvent>().ok()?;
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let heard = event.current_target()?.dyn_into::<Element>().ok()?;
    // The element may already have been removed from the page.
    let slotted = heard.get_root_node().dyn_into::<ShadowRoot>().is_ok_and(|root| root.host().contains(Some(&target)));
    (!slotted).then(|| (key, KeyTarget::on(&target)))
}

/// A key that the focused control does not use itself: not in text fields, buttons or folds. If a key is held down, it
/// counts once.
pub struct Key {
    event: KeyboardEvent,
}

impl Key {
    /// The key of an event, if the scan may use it.
    #[must_use]
    pub fn from_event(event: &Event) -> Option<Self> {
        let (event, on) = pressed(event)?;
        let free = matches!(on, KeyTarget::Radio | KeyTarget::Other);
        let chord = event.ctrl_key() || event.alt_key() || event.meta_key();
        let once = !event.repeat() && !event.is_composing();
        (free && once && !chord && !event.default_prevented()).then_some(Self { event })
    }

    /// Whether the key has this name.
    #[must_use]
    pub fn is(&self, name: &str) -> bool {
        self.event.key() == name
    }

    /// The digit of the key: the one that it writes in any script, or else the one at its position.
    #[must_use]
    pub fn digit(&self) -> Option<u8> {
        digit_of_key(&self.event.key(), &self.event.code(), self.event.shift_key())
    }

    /// Uses the key, so that neither the browser nor the host page acts on it.
    pub fn take(&self) {
        self.event.prevent_default();
    }

    /// Moves focus to the option for a digit, in the group that received the key.
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

/// Hides the scan's keys from the host page. The host page's shortcuts see the element instead of the field in it, so they
/// would swallow letters. Also makes a held Enter key press a button only once.
pub fn keep_key(event: &Event) {
    let Some((key, on)) = pressed(event) else { return };
    let name = key.key();
    if key.repeat() && name == "Enter" && on != KeyTarget::Text {
        key.prevent_default();
    }
    let writes = name.chars().count() == 1 || matches!(name.as_str(), "Dead" | "Process" | "Unidentified");
    let moves = ["Enter", "Backspace", "Delete", "Home", "End", "PageUp", "PageDown"].contains(&name.as_str());
    let moves = moves || name.starts_with("Arrow");
    // On many keyboards, Alt writes characters, alone or with Ctrl.
    let command = (key.ctrl_key() || key.meta_key()) && !key.alt_key();
    let ours = match on {
        KeyTarget::Text if command => moves || "acvxyz".contains(&name.to_ascii_lowercase()),
        KeyTarget::Control | KeyTarget::Choice | KeyTarget::Radio | KeyTarget::Other if command || key.alt_key() => false,
        KeyTarget::Text | KeyTarget::Choice => writes || moves,
        KeyTarget::Control => name == "Enter" || name == " " || name.starts_with("Arrow"),
        KeyTarget::Radio => {
            name == "Enter"
                || name == " "
                || name.starts_with("Arrow")
                || digit_of_key(&name, &key.code(), key.shift_key()).is_some()
        }
        KeyTarget::Other => false,
    };
    let sign = if key.code().is_empty() { name } else { key.code() };
    let down = event.type_() == "keydown";
    let taken = SCAN_KEY.with_borrow(|taken| taken.as_ref() == Some(&sign));
    if ours || key.default_prevented() || (!down && taken) {
        key.stop_propagation();
        if down {
            SCAN_KEY.set(Some(sign));
        }
    }
}

thread_local! {
    /// Whether the scan itself opened the print dialog.
    static ASKED_TO_PRINT: Cell<bool> = const { Cell::new(false) };
}

/// Marks the container while the page around the frame is printed, for the style sheets.
const HOST_PRINTS: &str = "data-host-prints";

/// Opens all folds for print and closes them afterwards. If the page around a frame is printed, the frame keeps its height
/// on screen, so there the folds stay closed and the text keeps its size.
pub fn unfold_for_print(container: &Container) -> [EventListener; 2] {
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
        on_window("beforeprint", move |_| {
            if !in_frame() || ASKED_TO_PRINT.get() {
                each(&before, "details:not([open])", unfold);
            } else {
                let _ = before.set_attribute(HOST_PRINTS, "");
            }
        }),
        on_window("afterprint", move |_| {
            each(&after, "details[data-folded]", fold);
            let _ = after.remove_attribute(HOST_PRINTS);
        }),
    ]
}

/// Opens the print dialog; `false` if it did not open in a frame, because the page around the frame may forbid it.
#[must_use]
pub fn print() -> bool {
    let came = Rc::new(Cell::new(false));
    let heard = on_window("beforeprint", {
        let came = came.clone();
        move |_| came.set(true)
    });
    ASKED_TO_PRINT.set(true);
    let asked = window().print().is_ok();
    ASKED_TO_PRINT.set(false);
    drop(heard);
    asked && (came.get() || !in_frame())
}

/// An address that opens a new mail in the reader's mail program.
pub fn mail_to(address: &str, subject: &str, body: &str) -> String {
    let encoded = |text: &str| String::from(js_sys::encode_uri_component(text));
    format!("mailto:{}?subject={}&body={}", encoded(address).replace("%40", "@"), encoded(subject), encoded(body))
}
