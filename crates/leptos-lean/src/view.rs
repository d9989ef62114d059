//! Views: everything that can be part of a page.

use crate::element::{Element, hold, mark, with_document};
use web_sys::{Document, Node};

/// Something that can be part of a page.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't stand in a page here",
    note = "leptos-lean has what the views of maturity-scan use. Where this names `InertElement`: an element whose attributes and \
            children are all written in the view would be made from HTML, which Trusted Types forbid; write one of its values in \
            braces."
)]
pub trait IntoView: Sized {
    /// Appends the view to a node.
    fn add_to(self, parent: &Node);

    /// The view without its type.
    #[doc(hidden)]
    fn erase(self) -> AnyView {
        let fragment: Node = with_document(Document::create_document_fragment).into();
        self.add_to(&fragment);
        AnyView(fragment)
    }

    /// Does the same as in Leptos: hides the type of a view.
    fn into_view(self) -> View<Self> {
        View(self)
    }
}

/// Gives views of different types one type.
pub trait IntoAny {
    /// Converts the view.
    fn into_any(self) -> AnyView;
}

impl<T: IntoView> IntoAny for T {
    fn into_any(self) -> AnyView {
        self.erase()
    }
}

/// A view of any kind, already built.
#[derive(Debug)]
pub struct AnyView(Node);

impl AnyView {
    pub(crate) fn from_node(node: Node) -> Self {
        Self(node)
    }

    pub(crate) fn into_node(self) -> Node {
        self.0
    }
}

/// A view with its type.
#[derive(Debug, Clone, Copy)]
pub struct View<T>(T);

impl<T> View<T> {
    /// Wraps it.
    pub fn new(inner: T) -> Self {
        Self(inner)
    }

    /// In Leptos, marks views for hot reloading. Here it has no effect.
    #[must_use]
    pub fn with_view_marker(self, _: &'static str) -> Self {
        self
    }
}

/// In Leptos, an element made from HTML, which Trusted Types forbid.
#[doc(hidden)]
#[derive(Debug)]
pub struct InertElement;

impl InertElement {
    /// Exists only so that the compiler can say what to write instead.
    #[must_use]
    pub fn new(_: &'static str) -> Self {
        Self
    }
}

#[inline(never)]
fn append(parent: &Node, child: &Node) {
    let _ = parent.append_child(child);
}

#[inline(never)]
fn append_text(parent: &Node, text: &str) {
    append(parent, &text_node(text));
}

fn text_node(text: &str) -> Node {
    with_document(|document| document.create_text_node(text)).into()
}

impl IntoView for AnyView {
    fn add_to(self, parent: &Node) {
        append(parent, &self.0);
    }

    fn erase(self) -> AnyView {
        self
    }
}

impl<T: IntoView> IntoView for View<T> {
    fn add_to(self, parent: &Node) {
        self.0.add_to(parent);
    }

    fn erase(self) -> AnyView {
        self.0.erase()
    }
}

impl IntoView for Element {
    fn add_to(self, parent: &Node) {
        append(parent, &self.into_node());
    }
}

impl IntoView for &str {
    fn add_to(self, parent: &Node) {
        append_text(parent, self);
    }

    fn erase(self) -> AnyView {
        AnyView(text_node(self))
    }
}

impl IntoView for String {
    fn add_to(self, parent: &Node) {
        append_text(parent, &self);
    }

    fn erase(self) -> AnyView {
        AnyView(text_node(&self))
    }
}

macro_rules! numbers {
    ($($number:ty)*) => { $(
        impl IntoView for $number {
            fn add_to(self, parent: &Node) {
                append_text(parent, &self.to_string());
            }
        }
    )* };
}

numbers!(u8 u32 usize);

impl IntoView for () {
    fn add_to(self, _: &Node) {}
}

impl<T: IntoView> IntoView for Option<T> {
    fn add_to(self, parent: &Node) {
        if let Some(view) = self {
            view.add_to(parent);
        }
    }
}

impl<T: IntoView> IntoView for Vec<T> {
    fn add_to(self, parent: &Node) {
        for view in self {
            view.add_to(parent);
        }
    }
}

impl<T: IntoView, const N: usize> IntoView for [T; N] {
    fn add_to(self, parent: &Node) {
        for view in self {
            view.add_to(parent);
        }
    }
}

macro_rules! tuples {
    ($(($($part:ident)*))*) => { $(
        #[allow(non_snake_case, reason = "each part is named by its type")]
        impl<$($part: IntoView),*> IntoView for ($($part,)*) {
            fn add_to(self, parent: &Node) {
                let ($($part,)*) = self;
                $($part.add_to(parent);)*
            }
        }
    )* };
}

tuples!((A)(A B)(A B C)(A B C D)(A B C D E)(A B C D E F)(A B C D E F G)(A B C D E F G H)(A B C D E F G H I)(A B C D E F G H I J)
    (A B C D E F G H I J K)(A B C D E F G H I J K L)(A B C D E F G H I J K L M)(A B C D E F G H I J K L M N)
    (A B C D E F G H I J K L M N O)(A B C D E F G H I J K L M N O P));

impl<F: FnMut() -> T + 'static, T: IntoView> IntoView for F {
    fn add_to(mut self, parent: &Node) {
        add_dynamic(parent, Box::new(move || self().into_any()));
    }
}

/// Renders the content between two marks again whenever a signal that it reads changes.
fn add_dynamic(parent: &Node, mut make: Box<dyn FnMut() -> AnyView>) {
    let (start, end) = (mark(), mark());
    append(parent, &start);
    append(parent, &end);
    hold(Box::new(move || {
        let new = make().into_node();
        let Some(parent) = end.parent_node() else { return };
        // A text changes in place, because exchanging nodes takes longer.
        if let Some(old) = start.next_sibling().filter(|old| is_text(old) && old.next_sibling().as_ref() == Some(&end))
            && is_text(&new)
        {
            let text = new.node_value();
            if old.node_value() != text {
                old.set_node_value(text.as_deref());
            }
            return;
        }
        while let Some(old) = start.next_sibling().filter(|next| *next != end) {
            let _ = parent.remove_child(&old);
        }
        let _ = parent.insert_before(&new, Some(&end));
    }));
}

fn is_text(node: &Node) -> bool {
    node.node_type() == Node::TEXT_NODE
}

/// Does the same as in Leptos: a value that can be rendered.
pub trait IntoRender: Sized {
    /// The value itself.
    #[must_use]
    fn into_render(self) -> Self {
        self
    }
}

impl<T> IntoRender for T {}

/// Collects views into a list.
pub trait CollectView<T> {
    /// All views.
    fn collect_view(self) -> Vec<T>;
}

impl<T, I: IntoIterator<Item = T>> CollectView<T> for I {
    fn collect_view(self) -> Vec<T> {
        self.into_iter().collect()
    }
}

/// The content between a component's tags.
pub type Children = Box<dyn FnOnce() -> AnyView>;

/// Does the same as in Leptos: wraps children that are a text.
#[derive(Debug)]
pub struct ChildrenOptContainer<T>(pub T);

/// Converts the content between a component's tags to children.
pub trait ToChildren<F> {
    /// The children.
    fn to_children(children: F) -> Self;
}

impl<F: FnOnce() -> T + 'static, T: IntoView> ToChildren<F> for Children {
    fn to_children(children: F) -> Self {
        Box::new(move || children().into_any())
    }
}

impl<T: IntoView + 'static> ToChildren<ChildrenOptContainer<T>> for Children {
    fn to_children(children: ChildrenOptContainer<T>) -> Self {
        Box::new(move || children.0.into_any())
    }
}
