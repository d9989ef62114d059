//! The link to the result, and what else can be done with it.

use crate::assessment::Event;
use crate::browser::{clipboard, page};
use crate::text::fill;
use crate::ui::parts::{button, careful, section};
use crate::ui::scan::{Outcome, Scan};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Share, and the ways on from a result.
pub fn share(scan: Scan, outcome: &Outcome) -> AnyView {
    let texts = scan.texts();
    let field = NodeRef::<leptos::html::Input>::new();
    let said = RwSignal::new("");
    let link = outcome.link.clone();
    let copy = move |_| {
        let link = link.clone();
        spawn_local(async move {
            if clipboard::copy(link.clone()).await {
                said.set(texts.copied);
            } else {
                if let Some(field) = field.get_untracked() {
                    clipboard::select(&field);
                }
                said.set(texts.copy_by_hand);
            }
            scan.tell_shared(&link);
        });
    };
    let own = scan.state.with_untracked(|state| state.shared().is_none());
    let on_own = own.then(|| {
        let count = scan.state.with_untracked(|state| state.record().answers.len());
        let question = fill(texts.start_over_sure, &[&texts.answers_count.of(count, &[])]);
        view! {
            {button(scan, texts.change_answers, Event::Overview)}
            {careful(scan, texts.start_over, question, texts.start_over_yes, Event::StartOver)}
        }
    });
    let content = view! {
        <div class="ms-share">
            <div class="ms-field">
                <label for="ms-link">{texts.link}</label>
                <input id="ms-link" type="text" readonly value=outcome.link.clone() node_ref=field />
                <p class="ms-hint">{texts.link_hint}</p>
            </div>
            <div class="ms-bar-actions">
                <button type="button" class="ms-btn ms-btn-main" part="button" on:click=copy>{texts.copy_link}</button>
                <button type="button" class="ms-btn" part="button" on:click=|_| page::print()>{texts.print}</button>
                {on_own}
            </div>
            <p class="ms-said" role="status">{move || said.get()}</p>
        </div>
    };
    section("share", texts.share, String::new(), content.into_any())
}
