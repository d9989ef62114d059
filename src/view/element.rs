//! Views: elements built call by call, with Leptos's signals behind what changes.
//!
//! Leptos's own `view!` gives every view a type of its own, and the code for each is compiled anew: for this interface
//! that was 229 kB of brotli where all of it has to fit in 80. Here every view has one type.

use crate::browser::dom::{Happening, Node};
use crate::browser::inside;
use crate::masking::{ATTRIBUTES, CLASSES};
use leptos::prelude::*;

/// An element under construction.
#[derive(Debug, Clone)]
pub struct El(Node);

/// A new HTML element with these classes; empty for none.
pub fn el(tag: &str, class: &str) -> El {
    El(Node::html(tag)).class(class)
}

/// A new SVG element with these classes; empty for none.
pub fn svg(tag: &str, class: &str) -> El {
    El(Node::svg(tag)).class(class)
}

/// An element with text in it.
pub fn text(tag: &str, class: &str, text: &str) -> El {
    el(tag, class).text(text)
}

impl El {
    /// Builds on an element that is already there.
    pub fn on_node(node: Node) -> Self {
        Self(node)
    }

    fn class(self, class: &str) -> Self {
        if class.is_empty() { self } else { self.attr("class", class) }
    }

    /// Sets an attribute.
    pub fn attr(self, name: &str, value: &str) -> Self {
        self.0.set(name, value);
        self
    }

    /// Asks programs that record what visitors do to leave out what stands here.
    pub fn private(self) -> Self {
        self.0.add_classes(CLASSES);
        ATTRIBUTES.iter().fold(self, |element, (name, value)| element.attr(name, value))
    }

    /// Marks a heading or legend that focus moves to with the screen.
    pub fn takes_focus(self) -> Self {
        self.attr("tabindex", "-1").attr("data-focus", "")
    }

    /// Sets a custom property.
    pub fn style(self, name: &str, value: &str) -> Self {
        self.0.set_style(name, value);
        self
    }

    /// Adds text.
    pub fn text(self, text: &str) -> Self {
        self.0.add_text(text);
        self
    }

    /// Adds an element.
    #[allow(clippy::needless_pass_by_value, reason = "an element belongs to one place only")]
    pub fn child(self, child: El) -> Self {
        self.0.add(&child.0);
        self
    }

    /// Adds elements.
    pub fn children(self, children: impl IntoIterator<Item = El>) -> Self {
        for child in children {
            self.0.add(&child.0);
        }
        self
    }

    /// Listens.
    pub fn on(self, name: &str, heard: impl Fn(Happening) + 'static) -> Self {
        self.0.listen(name, heard);
        self
    }

    /// Keeps something about the element true: runs now, and again whenever a signal read in it changes.
    pub fn live(self, keep: impl Fn(&Node) + 'static) -> Self {
        let node = self.0.clone();
        hold(move || keep(&node));
        self
    }

    /// Fills the element with what a function of signals gives, anew whenever they change.
    pub fn filled(self, fill: impl Fn() -> Vec<El> + 'static) -> Self {
        let node = self.0.clone();
        hold(move || {
            node.clear();
            for child in fill() {
                node.add(&child.0);
            }
        });
        self
    }

    /// The element itself.
    pub fn node(&self) -> Node {
        self.0.clone()
    }
}

/// Runs now and on every change, until the owner of the view around it ends.
fn hold(run: impl Fn() + 'static) {
    StoredValue::new_local(RenderEffect::new(move |_| inside(&run)));
}
