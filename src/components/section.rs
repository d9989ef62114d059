//! Sections, folds and lists of facts.

use super::language::{dir_of, lang_of, say};
use super::masked::masked;
use leptos::prelude::*;

/// A part of a screen: heading on the left where there is room, content beside it.
#[component]
pub fn Section(
    /// What the contents and [`crate::state::AppState::focus`] call it.
    id: &'static str,
    /// Its heading.
    #[prop(into)]
    heading: String,
    /// A line under the heading; empty for none.
    #[prop(optional, into)]
    subheading: String,
    /// Its content.
    children: Children,
) -> impl IntoView {
    let subheading = (!subheading.is_empty()).then(|| view! { <p class="ms-subheading">{say(&subheading)}</p> });
    view! {
        <section class=format!("ms-sec ms-sec-{id}")>
            <header class="ms-sec-head"><h2 data-section=id tabindex="-1">{say(&heading)}</h2>{subheading}</header>
            <div class="ms-sec-body">{children()}</div>
        </section>
    }
}

/// A summary that opens what is behind it.
#[component]
pub fn Fold(
    /// Its classes beside its own.
    #[prop(optional)]
    class: &'static str,
    /// What stands in the open.
    #[prop(into)]
    summary: String,
    /// Whether it is open at first.
    #[prop(optional)]
    open: bool,
    /// Whether what is behind it is kept from programs that record visits.
    #[prop(optional)]
    private: bool,
    /// What is behind it.
    children: Children,
) -> impl IntoView {
    let mask = if private { masked() } else { Vec::new() };
    view! {
        <details open=open class=format!("ms-fold {class}") {..mask}><summary>{say(&summary)}</summary>{children()}</details>
    }
}

/// A row of a list of facts.
#[component]
pub fn Fact(
    /// What it is.
    #[prop(into)]
    name: String,
    /// How it is.
    #[prop(into)]
    value: String,
) -> impl IntoView {
    view! { <div><dt>{say(&name)}</dt><dd lang=lang_of(&value) dir=dir_of(&value)>{say(&value)}</dd></div> }
}
