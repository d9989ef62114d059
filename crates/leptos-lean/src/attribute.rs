//! Values of attributes, properties, classes and styles: a text, a number, a boolean, nothing, or a function of signals.

use crate::element::{Element, hold};
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;

/// The text of an attribute.
pub trait AttributeText {
    /// The text; `None` if the element does not have the attribute.
    fn text(&self) -> Option<&str>;
}

impl AttributeText for &str {
    fn text(&self) -> Option<&str> {
        Some(self)
    }
}

impl AttributeText for String {
    fn text(&self) -> Option<&str> {
        Some(self)
    }
}

impl AttributeText for &String {
    fn text(&self) -> Option<&str> {
        Some(self)
    }
}

impl AttributeText for bool {
    fn text(&self) -> Option<&str> {
        self.then_some("")
    }
}

impl<V: AttributeText> AttributeText for Option<V> {
    fn text(&self) -> Option<&str> {
        self.as_ref()?.text()
    }
}

/// A value for an attribute.
pub trait AttributeValue {
    /// Sets the attribute.
    fn set(self, element: &web_sys::Element, name: &'static str);
}

#[inline(never)]
pub(crate) fn set_text(element: &web_sys::Element, name: &str, value: &str) {
    let _ = element.set_attribute(name, value);
}

#[inline(never)]
fn set_or_remove(element: &web_sys::Element, name: &str, value: Option<&str>) {
    match value {
        Some(value) => set_text(element, name, value),
        None => {
            let _ = element.remove_attribute(name);
        }
    }
}

macro_rules! fixed {
    ($($value:ty)*) => { $(
        impl AttributeValue for $value {
            fn set(self, element: &web_sys::Element, name: &'static str) {
                set_or_remove(element, name, self.text());
            }
        }
    )* };
}

fixed!(&str String &String bool);

impl<V: AttributeText> AttributeValue for Option<V> {
    fn set(self, element: &web_sys::Element, name: &'static str) {
        // A new element has no attribute to remove.
        if let Some(value) = self.text() {
            set_text(element, name, value);
        }
    }
}

impl<F: Fn() -> V + 'static, V: AttributeText> AttributeValue for F {
    fn set(self, element: &web_sys::Element, name: &'static str) {
        set_when_changed(element.clone(), name, Box::new(move |use_text| use_text(self().text())));
    }
}

/// Passes the current text of an attribute to the function that it is given.
type CurrentText = Box<dyn Fn(&mut dyn FnMut(Option<&str>))>;

/// Keeps an attribute up to date. Sets it only if its text changes.
#[inline(never)]
fn set_when_changed(element: web_sys::Element, name: &'static str, current: CurrentText) {
    let mut last: Option<Option<String>> = None;
    hold(Box::new(move || {
        current(&mut |text| {
            if last.as_ref().is_none_or(|last| last.as_deref() != text) {
                set_or_remove(&element, name, text);
                last = Some(text.map(str::to_owned));
            }
        });
    }));
}

/// A value for `class`: all classes, or one class with whether the element has it.
pub trait ClassValue {
    /// Sets the class or classes.
    fn set_class(self, element: &web_sys::Element);
}

impl ClassValue for &str {
    fn set_class(self, element: &web_sys::Element) {
        set_text(element, "class", self);
    }
}

impl ClassValue for String {
    fn set_class(self, element: &web_sys::Element) {
        set_text(element, "class", &self);
    }
}

impl ClassValue for Option<&str> {
    fn set_class(self, element: &web_sys::Element) {
        if let Some(classes) = self {
            set_text(element, "class", classes);
        }
    }
}

impl<F: Fn() -> V + 'static, V: AttributeText> ClassValue for F {
    fn set_class(self, element: &web_sys::Element) {
        self.set(element, "class");
    }
}

impl ClassValue for (&'static str, bool) {
    fn set_class(self, element: &web_sys::Element) {
        toggle(element, self.0, self.1);
    }
}

impl<F: Fn() -> bool + 'static> ClassValue for (&'static str, F) {
    fn set_class(self, element: &web_sys::Element) {
        let element = element.clone();
        hold(Box::new(move || toggle(&element, self.0, self.1())));
    }
}

#[inline(never)]
fn toggle(element: &web_sys::Element, class: &str, on: bool) {
    let _ = element.class_list().toggle_with_force(class, on);
}

/// A value for a style property. It is set through the DOM, which a strict Content-Security-Policy allows.
pub trait StyleValue {
    /// Sets the style property.
    fn set_style(self, element: &HtmlElement, name: &'static str);
}

impl StyleValue for &str {
    fn set_style(self, element: &HtmlElement, name: &'static str) {
        let _ = element.style().set_property(name, self);
    }
}

impl StyleValue for String {
    fn set_style(self, element: &HtmlElement, name: &'static str) {
        self.as_str().set_style(element, name);
    }
}

impl<F: Fn() -> V + 'static, V: StyleValue> StyleValue for F {
    fn set_style(self, element: &HtmlElement, name: &'static str) {
        let element = element.clone();
        hold(Box::new(move || self().set_style(&element, name)));
    }
}

/// A value for a property.
pub trait PropertyValue {
    /// Sets the property.
    fn set_property(self, element: &web_sys::Element, name: &'static str);
}

#[inline(never)]
fn set_property(element: &web_sys::Element, name: &str, value: &JsValue) {
    let _ = js_sys::Reflect::set(element, &name.into(), value);
}

impl PropertyValue for bool {
    fn set_property(self, element: &web_sys::Element, name: &'static str) {
        set_property(element, name, &self.into());
    }
}

impl PropertyValue for &str {
    fn set_property(self, element: &web_sys::Element, name: &'static str) {
        set_property(element, name, &self.into());
    }
}

impl PropertyValue for String {
    fn set_property(self, element: &web_sys::Element, name: &'static str) {
        self.as_str().set_property(element, name);
    }
}

impl<F: Fn() -> V + 'static, V: PropertyValue> PropertyValue for F {
    fn set_property(self, element: &web_sys::Element, name: &'static str) {
        let element = element.clone();
        hold(Box::new(move || self().set_property(&element, name)));
    }
}

/// An attribute or a class as a value that can be passed on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AnyAttribute {
    /// An attribute with its value.
    Value(&'static str, String),
    /// A class.
    Class(&'static str),
}

/// Something that can become an [`AnyAttribute`].
pub trait IntoAnyAttribute {
    /// Converts it.
    fn into_any_attr(self) -> AnyAttribute;
}

impl IntoAnyAttribute for AnyAttribute {
    fn into_any_attr(self) -> AnyAttribute {
        self
    }
}

/// A class for a list of attributes.
pub fn class((name, _): (&'static str, bool)) -> AnyAttribute {
    AnyAttribute::Class(name)
}

/// Attributes that are not part of HTML.
pub mod custom {
    use super::AnyAttribute;

    /// An attribute for a list of attributes.
    pub fn custom_attribute(name: &'static str, value: &str) -> AnyAttribute {
        AnyAttribute::Value(name, value.to_owned())
    }
}

impl Element {
    /// Sets these attributes.
    #[must_use]
    pub fn add_any_attr(self, attributes: Vec<AnyAttribute>) -> Self {
        // One change of all classes takes less time than one of each.
        let mut classes = self.element().class_name();
        for attribute in attributes {
            match attribute {
                AnyAttribute::Value(name, value) => set_text(self.element(), name, &value),
                AnyAttribute::Class(name) => classes = format!("{classes} {name}"),
            }
        }
        if !classes.is_empty() {
            set_text(self.element(), "class", classes.trim_start());
        }
        self
    }
}
