//! Sections, folds and lists of facts.

use super::language::{dir_of, lang_of, render_text};
use super::masked::masked;
use leptos::prelude::*;

/// A part of a screen. If there is room, the heading is on the left and the content beside it.
#[component]
pub fn Section(
    /// Its id, used in the table of contents and by [`crate::state::AppState::focus`].
    id: &'static str,
    /// Its heading.
    #[prop(into)]
    heading: String,
    /// A line under the heading, if not empty.
    #[prop(optional, into)]
    subheading: String,
    /// Its content.
    children: Children,
) -> impl IntoView {
    let subheading = (!subheading.is_empty()).then(|| view! { <p class="ms-subheading">{render_text(&subheading)}</p> });
    view! {
        <section class=format!("ms-sec ms-sec-{id}")>
            <header class="ms-sec-head"><h2 data-section=id tabindex="-1">{render_text(&heading)}</h2>{subheading}</header>
            <div class="ms-sec-body">{children()}</div>
        </section>
    }
}

/// A summary that opens and closes its content.
#[component]
pub fn Fold(
    /// Its additional classes.
    #[prop(optional)]
    class: &'static str,
    /// The summary, which is always visible.
    #[prop(into)]
    summary: String,
    /// Whether it is open initially.
    #[prop(optional)]
    open: bool,
    /// Whether to hide the content from session recorders.
    #[prop(optional)]
    private: bool,
    /// Its content.
    children: Children,
) -> impl IntoView {
    let mask = if private { masked() } else { Vec::new() };
    view! {
        <details open=open class=format!("ms-fold {class}") {..mask}><summary>{render_text(&summary)}</summary>{children()}</details>
    }
}

/// A row of a list of facts.
#[component]
pub fn Fact(
    /// The name of the fact.
    #[prop(into)]
    name: String,
    /// The value.
    #[prop(into)]
    value: String,
) -> impl IntoView {
    view! { <div><dt>{render_text(&name)}</dt><dd lang=lang_of(&value) dir=dir_of(&value)>{render_text(&value)}</dd></div> }
}
