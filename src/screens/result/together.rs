//! Buttons that lead to results of other people and other days, or open them from files.

use crate::components::{EventButton, FileButton, PLAIN, Section};
use crate::core::session::{CollectionScreen, Event};
use crate::state::use_texts;
use leptos::prelude::*;

/// The section for teams and trends.
#[component]
pub fn Together() -> impl IntoView {
    let texts = use_texts();
    let ways = [
        (texts.team(), texts.team_about(), CollectionScreen::Team),
        (texts.compare(), texts.compare_about(), CollectionScreen::Compare),
        (texts.history(), texts.history_about(), CollectionScreen::History),
    ];
    let way = |(label, about, screen)| {
        view! {
            <div>
                <p class="ms-meta">{about}</p>
                <EventButton class=PLAIN label event=Event::OpenCollection(screen)/>
            </div>
        }
    };
    view! {
        <Section id="together" heading=texts.together()>
            <div class="ms-together">{ways.map(way)}</div>
            <div class="ms-bar-actions"><FileButton/></div>
        </Section>
    }
}
