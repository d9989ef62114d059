//! A button that copies a link and confirms it in its label.

use crate::browser::clipboard;
use crate::browser::page::{later, select};
use crate::browser::spawn_local;
use crate::components::masked;
use crate::state::{use_app, use_texts};
use leptos::html::Input;
use leptos::prelude::*;

/// How long the button says that the link is copied, in milliseconds.
const CONFIRMATION_MS: u32 = 3000;

/// Copies a link. If the browser does not allow it, shows the link below the button, selected.
#[component]
pub fn CopyButton(
    /// [`super::PLAIN`] or [`super::MAIN`].
    class: &'static str,
    /// The label.
    label: &'static str,
    /// The id of the element that describes it.
    #[prop(optional)]
    described_by: Option<&'static str>,
    /// The link.
    link: String,
    /// Whether the link opens a result. If so, the host page is told.
    #[prop(optional)]
    is_result: bool,
) -> impl IntoView {
    let (app, texts) = (use_app(), use_texts());
    // `None` until the button is first pressed.
    let copied = RwSignal::new(None);
    let field = NodeRef::<Input>::new();
    let link = StoredValue::new(link);
    let press = move |_| {
        let link = link.get_value();
        spawn_local(async move {
            let done = clipboard::copy(&link).await;
            copied.set(Some(done));
            if is_result {
                app.emit_shared(&link);
            }
            if done {
                later(CONFIRMATION_MS, move || {
                    let _ = copied.try_set(None);
                });
            } else {
                later(0, move || {
                    if let Some(field) = field.get_untracked() {
                        select(&field);
                    }
                });
            }
        });
    };
    let words = move || if copied.get() == Some(true) { texts.copied() } else { label };
    let announcement = move || if copied.get() == Some(true) { texts.copied_more() } else { "" };
    let by_hand = move || {
        (copied.get() == Some(false)).then(|| {
            view! {
                <div class="ms-copy-by-hand ms-field">
                    <p>{texts.copy_by_hand()}</p>
                    <input value=link.get_value() aria-label=texts.link_to_copy() node_ref=field type="text" dir="ltr" readonly=true {..masked()}/>
                </div>
            }
        })
    };
    view! {
        <div class="ms-copy">
            <button class=class type="button" part="button" aria-describedby=described_by on:click=press>{words}</button>
            <span class="ms-visually-hidden" role="status">{announcement}</span>
            {by_hand}
        </div>
    }
}
