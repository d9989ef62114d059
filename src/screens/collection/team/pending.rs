//! A kept team, and what came in that is not part of it.

use crate::components::{Button, ConfirmButton, PLAIN};
use crate::state::collection::{Pending, team, use_collection};
use crate::state::use_texts;
use leptos::prelude::*;

/// Asks whether what came in belongs to the kept team.
#[component]
pub fn PendingTeam(
    /// The kept team, and what came in.
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
