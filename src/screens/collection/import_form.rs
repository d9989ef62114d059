//! The form for importing links and files.

use crate::browser::files::{Incoming, texts_of};
use crate::browser::spawn_local;
use crate::components::{Button, Fold, PLAIN};
use crate::state::collection::import::import_more;
use crate::state::collection::use_collection;
use crate::state::use_texts;
use leptos::prelude::*;

/// A field for links, a button for files, and the messages of the last import.
#[component]
pub fn ImportForm(
    /// Whether field and button are in a closed fold.
    #[prop(optional)]
    folded: bool,
) -> impl IntoView {
    let (collection, texts) = (use_collection(), use_texts());
    let own_page = collection.app().config(|config| config.own_page);
    let hint = if own_page { texts.collection_bring_hint() } else { texts.collection_bring_hint_here() };
    let written = RwSignal::new(String::new());
    let add = move || {
        let pasted = written.get_untracked();
        if !pasted.trim().is_empty() {
            written.set(String::new());
            spawn_local(async move { drop(import_more(collection, vec![pasted], Vec::new()).await) });
        }
    };
    let add_files = move |files: Vec<Incoming>| {
        spawn_local(async move {
            let (texts, refused) = texts_of(files, |name, encoding| collection.texts().unreadable(name, encoding)).await;
            let _ = import_more(collection, texts, refused).await;
        });
    };
    let progress = move || {
        collection.reading.get().map(|(done, all)| {
            let reading = texts.collection_reading(texts.number(done as u64), texts.number(all as u64));
            let (done, all) = (done.to_string(), all.to_string());
            view! { <p><progress max=all value=done aria-hidden="true"></progress>" "{reading}</p> }
        })
    };
    let messages = move || collection.messages.get().into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
    let fields = view! {
        <p class="ms-field">
            <label for="ms-collection-links">{texts.collection_bring_label()}</label>
            <textarea id="ms-collection-links" rows="3" prop:value=move || written.get()
                on:input=move |event| written.set(event_target_value(&event))></textarea>
        </p>
        <p class="ms-hint">{hint}</p>
        <div class="ms-bar-actions">
            <Button class=PLAIN label=texts.collection_add() on_press=add/>
            <span class="ms-file">
                <input type="file" id="ms-collection-files" multiple=true
                    on:change=move |event| add_files(Incoming::chosen(&event))/>
                <label class=PLAIN for="ms-collection-files">{texts.collection_choose_files()}</label>
            </span>
        </div>
    };
    let fields = if folded {
        view! { <Fold class="ms-import-more" summary=texts.collection_bring_more()>{fields}</Fold> }.into_any()
    } else {
        fields.into_any()
    };
    view! {
        <div class="ms-import">
            {fields}
            <div class="ms-collection-status" role="status">{progress}{messages}</div>
        </div>
    }
}
