//! Leptos with a single type for all elements. `view!`, `#[component]`, signals, contexts and events are those of Leptos;
//! this crate replaces what `view!` expands to. README.md explains why, and how to go back to Leptos itself.

extern crate leptos as stock;
extern crate self as leptos;

mod attribute;
mod element;
mod guard;
mod keyed;
mod view;

pub use guard::guard_callbacks;
pub use prelude::IntoView;
pub use stock::{component, context, ev, reactive, task, typed_builder, typed_builder_macro, view, web_sys};

/// The names that views use.
pub mod prelude {
    pub use crate::attribute::AnyAttribute;
    pub use crate::children::Children;
    pub use crate::element::NodeRef;
    pub use crate::keyed::{For, ForProps};
    pub use crate::mount::mount_to;
    pub use crate::view::{AnyView, CollectView, IntoAny, IntoRender, IntoView, View};
    pub use stock::prelude::*;
}

/// Attributes as values, for `{..attributes}`.
pub mod attr {
    pub use crate::attribute::custom;
    /// Attributes of any kind.
    pub mod any_attribute {
        pub use crate::attribute::{AnyAttribute, IntoAnyAttribute};
    }
}

/// The content between a component's tags.
pub mod children {
    pub use crate::view::{Children, ChildrenOptContainer, ToChildren};
}

/// Renders a view in an element.
pub mod mount {
    pub use crate::element::mount_to;
    pub use stock::mount::UnmountHandle;
}

/// Types of elements, for [`prelude::NodeRef`].
pub mod html {
    pub use crate::element::kinds::*;
}

/// The paths in the expansion of `view!`.
#[doc(hidden)]
pub mod tachys {
    pub mod html {
        pub use crate::view::InertElement;
        pub mod class {
            pub use crate::attribute::class;
        }
        pub mod element {
            pub use crate::element::html::*;
        }
        pub mod event {
            pub use stock::tachys::html::event::*;
        }
    }
    pub mod svg {
        pub use crate::element::svg::*;
        pub use crate::view::InertElement;
    }
}
