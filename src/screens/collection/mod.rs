//! Screens that show several results at once.

mod compare;
mod comparison;
mod history;
mod import_form;
mod team;

use crate::components::{EventButton, FileByHand, LINK, masked};
use crate::core::session::{self, Event};
use crate::state::collection::import::import_texts;
use crate::state::collection::{Collection, team as stored_team, use_collection};
use crate::state::use_app;
use compare::CompareScreen;
use history::HistoryScreen;
use leptos::prelude::*;
use team::TeamScreen;

/// Shows one of these screens.
#[component]
pub fn CollectionScreen(
    /// The screen to show.
    screen: session::CollectionScreen,
    /// Texts to import on it.
    texts: Vec<String>,
) -> impl IntoView {
    let app = use_app();
    let collection = Collection::new(app, screen == session::CollectionScreen::Team);
    provide_context(collection);
    app.set_collection(Some(collection));
    on_cleanup(move || app.set_collection(None));
    let texts = if collection.is_team() { stored_team::restore(collection, texts) } else { texts };
    let screen = match screen {
        session::CollectionScreen::Team => {
            collection.on_team_change(move |file| stored_team::changed_elsewhere(collection, file));
            // With results at hand, adding more is not the first thing to do.
            let has_team = !texts.is_empty() || collection.entries.with_untracked(|entries| entries.len() > 1);
            view! { <TeamScreen has_team/> }.into_any()
        }
        session::CollectionScreen::History => view! { <HistoryScreen/> }.into_any(),
        session::CollectionScreen::Compare => view! { <CompareScreen/> }.into_any(),
    };
    if !texts.is_empty() {
        import_texts(collection, texts);
    }
    let stopped = move || collection.stopped.get().map(|content| view! { <FileByHand content own_page=None/> });
    view! { <div class="ms-collection" {..masked()}>{screen}<div>{stopped}</div></div> }
}

/// The head of each of these screens: back button, heading and purpose.
#[component]
fn ScreenHead(
    heading: &'static str,
    /// The purpose of the screen.
    #[prop(optional)]
    lead: &'static str,
) -> impl IntoView {
    let texts = use_collection().texts();
    let lead = (!lead.is_empty()).then(|| view! { <p class="ms-lead">{lead}</p> });
    view! {
        <header class="ms-collection-head">
            <EventButton class=LINK label=texts.collection_back() event=Event::LeaveCollection/>
            <h1 class="ms-title ms-title-s" tabindex="-1" data-focus="">{heading}</h1>
            {lead}
        </header>
    }
}
