//! Elements of the page, made and changed one call at a time.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, Element, Event, HtmlElement, HtmlInputElement, HtmlTextAreaElement, ShadowRoot, window};

const SVG: &str = "http://www.w3.org/2000/svg";

/// A handle on an element.
#[derive(Debug, Clone)]
pub struct Node(Element);

/// What happened, as a listener hears it.
pub type Happening = Event;

fn document() -> Document {
    window().and_then(|window| window.document()).expect("a page has a document")
}

// Tags are our own, so making an element fails only where there is no page at all.
fn made(element: Result<Element, wasm_bindgen::JsValue>) -> Element {
    element.unwrap_or_else(|_| unreachable!("a valid tag"))
}

impl Node {
    /// A new HTML element.
    #[must_use]
    pub fn html(tag: &str) -> Self {
        Self(made(document().create_element(tag)))
    }

    /// A new SVG element.
    #[must_use]
    pub fn svg(tag: &str) -> Self {
        Self(made(document().create_element_ns(Some(SVG), tag)))
    }

    /// An element that is already there.
    #[must_use]
    pub fn of(element: &HtmlElement) -> Self {
        Self(element.clone().into())
    }

    /// Sets an attribute.
    pub fn set(&self, name: &str, value: &str) {
        let _ = self.0.set_attribute(name, value);
    }

    /// Adds classes to those that are there.
    pub fn add_classes(&self, classes: &str) {
        let before = self.0.get_attribute("class").unwrap_or_default();
        self.set("class", format!("{before} {classes}").trim_start());
    }

    /// Takes an attribute off.
    pub fn unset(&self, name: &str) {
        let _ = self.0.remove_attribute(name);
    }

    /// Sets a custom property in a way that a Content-Security-Policy allows.
    pub fn set_style(&self, name: &str, value: &str) {
        if let Some(element) = self.0.dyn_ref::<HtmlElement>() {
            let _ = element.style().set_property(name, value);
        }
    }

    /// Checks or unchecks a radio button or a check box.
    pub fn set_checked(&self, checked: bool) {
        if let Some(input) = self.0.dyn_ref::<HtmlInputElement>() {
            input.set_checked(checked);
        }
    }

    /// Sets what stands in a field.
    pub fn set_value(&self, value: &str) {
        let _ = js_sys::Reflect::set(&self.0, &"value".into(), &value.into());
    }

    /// Replaces all content by text.
    pub fn set_text(&self, text: &str) {
        self.0.set_text_content(Some(text));
    }

    /// Adds text at the end.
    pub fn add_text(&self, text: &str) {
        let _ = self.0.append_child(&document().create_text_node(text));
    }

    /// Adds an element at the end.
    pub fn add(&self, child: &Node) {
        let _ = self.0.append_child(&child.0);
    }

    /// Removes all content.
    pub fn clear(&self) {
        self.0.set_text_content(None);
    }

    /// Listens; the browser frees the listener with its element.
    pub fn listen(&self, name: &str, heard: impl Fn(Event) + 'static) {
        let heard = Closure::<dyn Fn(Event)>::new(move |event| super::inside(|| heard(event))).into_js_value();
        let _ = self.0.add_event_listener_with_callback(name, heard.unchecked_ref());
    }

    /// Whether something below matches a selector.
    #[must_use]
    pub fn has(&self, selector: &str) -> bool {
        self.0.query_selector(selector).is_ok_and(|found| found.is_some())
    }

    /// Moves focus here.
    pub fn focus(&self) {
        // Brings layout about: without a box, Firefox focuses nothing.
        let _ = self.0.get_bounding_client_rect();
        if let Some(element) = self.0.dyn_ref::<HtmlElement>() {
            let _ = element.focus();
        }
    }

    /// Moves focus here and selects what is in the field.
    pub fn select(&self) {
        self.focus();
        if let Some(input) = self.0.dyn_ref::<HtmlInputElement>() {
            input.select();
        }
    }
}

/// Names the page, and so its tab and what is printed of it, where the page is the scan's own.
pub fn name_page(container: &HtmlElement, title: &str) {
    let root = container.get_root_node().dyn_into::<ShadowRoot>();
    if root.is_ok_and(|root| root.host().has_attribute("data-page")) {
        document().set_title(title);
    }
}

/// The value of the field that something happened to.
#[must_use]
pub fn value_of(event: &Event) -> String {
    let Some(target) = event.target() else { return String::new() };
    if let Some(area) = target.dyn_ref::<HtmlTextAreaElement>() {
        return area.value();
    }
    // Selects and inputs alike; reading the property by name spares a binding for each.
    js_sys::Reflect::get(&target, &"value".into()).ok().and_then(|value| value.as_string()).unwrap_or_default()
}

/// Whether a click is the second one of a double click, or a further one.
#[must_use]
pub fn is_repeated(event: &Event) -> bool {
    js_sys::Reflect::get(event, &"detail".into()).ok().and_then(|count| count.as_f64()).is_some_and(|count| count > 1.0)
}

/// Whether the box that something happened to is checked.
#[must_use]
pub fn is_checked(event: &Event) -> bool {
    event.target().is_some_and(|target| target.dyn_ref::<HtmlInputElement>().is_some_and(HtmlInputElement::checked))
}
