//! A stored team, and results that are not part of it.

use crate::components::{Button, ConfirmButton, PLAIN};
use crate::state::collection::{Pending, team, use_collection};
use crate::state::use_texts;
use leptos::prelude::*;

/// Asks whether the opened results belong to the stored team.
#[component]
pub fn PendingTeam(
    /// The stored team, and the opened results.
    pending: Pending,
) -> impl IntoView {
    let (collection, texts) = (use_collection(), use_texts());
    let Pending { kept, results, texts: came_in } = pending.clone();
    let join = move || team::join(collection, pending.clone());
    let save = move || collection.offer(&collection.file_name("team"), kept.clone());
    let question = move || texts.collection_give_up_sure(results);
    let replace = move || team::replace(collection, came_in.clone());
    view! {
        <div class="ms-collection-few">
            <p class="ms-lead">{texts.collection_team_waits(results)}</p>
            <div class="ms-bar-actions">
                <Button class=PLAIN label=texts.collection_team_join() on_press=join/>
                <Button class=PLAIN label=texts.collection_team_file() on_press=save/>
            </div>
            <ConfirmButton label=texts.collection_team_replace() question yes=texts.collection_give_up_yes() on_confirm=replace/>
        </div>
    }
}
