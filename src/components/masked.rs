//! Hides what people write and answer from session recorders.

use crate::masking::{ATTRIBUTES, CLASSES};
use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;
use leptos::tachys::html::class::class;

/// The attributes of an element that contains answers or names: `{..masked()}`.
pub fn masked() -> Vec<AnyAttribute> {
    let classes = CLASSES.into_iter().map(|name| class((name, true)).into_any_attr());
    classes.chain(ATTRIBUTES.into_iter().map(|(name, value)| custom_attribute(name, value).into_any_attr())).collect()
}
