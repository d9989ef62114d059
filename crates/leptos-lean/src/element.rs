//! Elements. A view builds them immediately; effects that belong to the view's owner update them later.

use crate::attribute::{AttributeValue, ClassValue, PropertyValue, StyleValue};
use crate::guard::guarded;
use crate::view::IntoView;
use gloo_events::{EventListener, EventListenerOptions};
use std::borrow::Cow;
use std::marker::PhantomData;
use stock::mount::UnmountHandle;
use stock::prelude::*;
use stock::tachys::html::event::EventDescriptor;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, HtmlElement, Node, window};

thread_local! {
    /// The document. It is kept, because every question to the browser takes time.
    static DOCUMENT: Document = window().and_then(|window| window.document()).expect("a page has a document");
}

pub(crate) fn with_document<T>(make: impl FnOnce(&Document) -> T) -> T {
    DOCUMENT.with(make)
}

/// A node that marks a position. It is a comment, because programs that edit pages merge text nodes and remove empty ones.
pub(crate) fn mark() -> Node {
    with_document(|document| document.create_comment("")).into()
}

/// Runs `run` now, and again whenever a signal that it reads changes, until the owner of the surrounding view ends.
#[inline(never)]
pub(crate) fn hold(mut run: Box<dyn FnMut()>) {
    StoredValue::new_local(RenderEffect::new(move |_| guarded(&mut *run)));
}

/// An element under construction.
#[derive(Debug, Clone)]
pub struct Element(web_sys::Element);

// Tags are fixed in the code, so creating an element fails only if there is no page.
fn made(element: Result<web_sys::Element, JsValue>) -> Element {
    Element(element.unwrap_or_else(|_| unreachable!("a valid tag")))
}

#[inline(never)]
fn html_element(tag: &str) -> Element {
    made(with_document(|document| document.create_element(tag)))
}

#[inline(never)]
fn svg_element(tag: &str) -> Element {
    made(with_document(|document| document.create_element_ns(Some("http://www.w3.org/2000/svg"), tag)))
}

macro_rules! tags {
    ($make:ident: $($tag:ident)*) => { $(
        #[doc = concat!("`<", stringify!($tag), ">`")]
        pub fn $tag() -> super::Element {
            super::$make(stringify!($tag))
        }
    )* };
}

/// HTML elements.
pub mod html {
    tags!(html_element: a article aside b bdi button caption dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 header
        i img input label legend li main nav ol option output p progress section select slot span summary table tbody td textarea tfoot th
        thead tr ul);
}

/// SVG elements.
pub mod svg {
    tags!(svg_element: circle desc path polygon polyline rect svg text title);
}

macro_rules! attributes {
    ($($method:ident $name:literal)*) => { $(
        #[doc = concat!("Sets `", $name, "`.")]
        #[must_use]
        pub fn $method(self, value: impl AttributeValue) -> Self {
            self.attr($name, value)
        }
    )* };
}

impl Element {
    pub(crate) fn element(&self) -> &web_sys::Element {
        &self.0
    }

    pub(crate) fn into_node(self) -> Node {
        self.0.into()
    }

    /// Adds a child.
    #[must_use]
    pub fn child(self, child: impl IntoView) -> Self {
        child.add_to(&self.0);
        self
    }

    /// Sets an attribute.
    #[must_use]
    pub fn attr(self, name: &'static str, value: impl AttributeValue) -> Self {
        value.set(&self.0, name);
        self
    }

    /// Sets all classes, or one class with whether the element has it.
    #[must_use]
    pub fn class(self, value: impl ClassValue) -> Self {
        value.set_class(&self.0);
        self
    }

    /// Sets a style property.
    #[must_use]
    pub fn style(self, (name, value): (&'static str, impl StyleValue)) -> Self {
        value.set_style(self.0.unchecked_ref(), name);
        self
    }

    /// Sets a property.
    #[must_use]
    pub fn prop(self, name: &'static str, value: impl PropertyValue) -> Self {
        value.set_property(&self.0, name);
        self
    }

    /// Adds a listener. It ends with the owner of the surrounding view.
    #[must_use]
    #[allow(clippy::needless_pass_by_value, reason = "as in Leptos")]
    pub fn on<E: EventDescriptor>(self, event: E, mut callback: impl FnMut(E::EventType) + 'static) -> Self
    where
        E::EventType: JsCast,
    {
        self.listen(event.name(), Box::new(move |event| callback(event.unchecked_into())));
        self
    }

    #[inline(never)]
    fn listen(&self, name: Cow<'static, str>, mut callback: Box<dyn FnMut(web_sys::Event)>) {
        let guarded = move |event: &web_sys::Event| guarded(&mut || callback(event.clone()));
        let options = EventListenerOptions::enable_prevent_default();
        StoredValue::new_local(EventListener::new_with_options(&self.0, name, options, guarded));
    }

    /// Stores the element in a reference.
    #[must_use]
    pub fn node_ref<T>(self, node: NodeRef<T>) -> Self {
        node.element.set_value(Some(self.0.clone().unchecked_into()));
        self
    }

    attributes!(id "id" role "role" tabindex "tabindex" lang "lang" dir "dir" title "title" hidden "hidden" r#type "type" part "part"
        src "src" alt "alt" href "href" rel "rel" target "target" name "name" value "value" checked "checked" selected "selected" multiple "multiple"
        maxlength "maxlength" autocomplete "autocomplete" placeholder "placeholder" rows "rows" open "open" scope "scope" r#for "for"
        readonly "readonly" max "max" colspan "colspan" aria_label "aria-label" aria_hidden "aria-hidden"
        aria_busy "aria-busy" aria_current "aria-current" aria_describedby "aria-describedby" aria_expanded "aria-expanded" aria_keyshortcuts "aria-keyshortcuts"
        aria_labelledby "aria-labelledby");
}

/// A reference to an element, for focus and measurements.
#[derive(Debug)]
pub struct NodeRef<T> {
    element: StoredValue<Option<HtmlElement>, LocalStorage>,
    kind: PhantomData<T>,
}

impl<T> Clone for NodeRef<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for NodeRef<T> {}

impl<T> Default for NodeRef<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> NodeRef<T> {
    /// A reference without an element.
    #[must_use]
    pub fn new() -> Self {
        Self { element: StoredValue::new_local(None), kind: PhantomData }
    }

    /// The element, once it has been built.
    #[must_use]
    pub fn get_untracked(&self) -> Option<HtmlElement> {
        self.element.try_get_value().flatten()
    }
}

/// Types of elements.
pub mod kinds {
    /// `<button>`
    #[derive(Debug)]
    pub struct Button;
    /// `<input>`
    #[derive(Debug)]
    pub struct Input;
}

/// Shows a view in an element until the handle is dropped.
pub fn mount_to<N: IntoView>(
    parent: HtmlElement,
    view: impl FnOnce() -> N + 'static,
) -> UnmountHandle<<() as stock::prelude::Render>::State> {
    let place: Node = parent.clone().into();
    stock::mount::mount_to(parent, move || view().add_to(&place))
}
