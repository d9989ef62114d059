//! Form fields.

use super::language::{dir_of, lang_of, plain_text};
use super::masked::masked;
use crate::state::use_texts;
use crate::text::quoted::whole_quote;
use leptos::ev;
use leptos::prelude::*;

/// A select.
#[component]
pub fn Select(
    /// The id that its label refers to.
    #[prop(into)]
    id: String,
    /// Values with their names.
    options: Vec<(String, String)>,
    /// The chosen value.
    #[prop(into)]
    chosen: String,
    /// Called with the newly chosen value.
    on_change: impl Fn(String) + 'static,
) -> impl IntoView {
    let option = |(value, name): (String, String)| {
        let selected = value == chosen;
        // An option can't contain elements, so `lang` and `dir` are set on the option itself.
        let (lang, dir) = (lang_of(&name), dir_of(&name));
        let name = whole_quote(&name).map_or_else(|| plain_text(&name), str::to_owned);
        view! { <option value=value selected=selected lang=lang dir=dir>{name}</option> }
    };
    let options = options.into_iter().map(option).collect_view();
    view! { <select id=id on:change=move |event| on_change(event_target_value(&event))>{options}</select> }.into_any()
}

/// A listener for a field that accepts more than `most` characters and reports it with [`TooLong`]. It passes on only what
/// fits.
pub fn limited(most: usize, beyond: RwSignal<usize>, on_text: impl Fn(String) + 'static) -> impl FnMut(ev::Event) + 'static {
    move |event| {
        let text = event_target_value(&event);
        beyond.set(text.chars().count().saturating_sub(most));
        on_text(text.chars().take(most).collect());
    }
}

/// Says by how many characters a field's text is too long.
#[component]
pub fn TooLong(
    /// The maximum number of characters.
    most: usize,
    /// Number of characters beyond the maximum.
    beyond: RwSignal<usize>,
) -> impl IntoView {
    let texts = use_texts();
    let words = move || match beyond.get() {
        0 => String::new(),
        count => texts.too_long(most, count),
    };
    view! { <p class="ms-hint" role="status">{words}</p> }
}

/// The content of a file, to be copied by hand if the page around this one has blocked the download, and a link to the
/// scan's own page.
#[component]
pub fn FileByHand(
    /// The content of the file.
    content: String,
    /// The address of the scan's own page.
    own_page: Option<String>,
) -> impl IntoView {
    let texts = use_texts();
    let own_page = own_page.map(|page| view! { <a href=page target="_blank" rel="noopener">{texts.own_page()}</a> });
    view! {
        <div class="ms-note">
            <p>{texts.download_stopped()}</p>
            <p class="ms-field">
                <label for="ms-content">{texts.download_content()}</label>
                <textarea id="ms-content" rows="6" readonly=true {..masked()}>{content}</textarea>
            </p>
            {own_page}
        </div>
    }
}
