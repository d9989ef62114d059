//! The people in a team: a list with names and codes, links that need a decision, and results to add.

use crate::components::{Button, Fold, LINK, PLAIN, render_in_slices};
use crate::core::scan::nonempty;
use crate::state::collection::{CollectedScan, Collection, use_collection};
use crate::state::use_texts;
use leptos::prelude::*;

/// How many people are added to the list in one task.
const PEOPLE_IN_SLICE: usize = 50;

/// The list, closed by default. What needs a decision is always visible.
#[component]
pub fn PeopleList(
    /// The results, without their names.
    entries: Vec<CollectedScan>,
    /// Links that have the same answers as another result.
    duplicates: Vec<CollectedScan>,
) -> impl IntoView {
    let collection = use_collection();
    let current_results = collection.current_people().into_iter();
    let missing = current_results.filter(|scan| !entries.iter().any(|entry| is_same(collection, entry, scan)));
    let missing: Vec<_> = missing.map(|scan| view! { <AddButton scan/> }).collect();
    let missing = (!missing.is_empty()).then(|| view! { <div class="ms-bar-actions">{missing}</div> });
    let count = entries.len();
    let summary = collection.texts().collection_people(count);
    let people = (count > 0).then(|| {
        let built = render_in_slices(1, count.div_ceil(PEOPLE_IN_SLICE));
        let places = move || 0..count.min(built.get() * PEOPLE_IN_SLICE);
        let person = move |place: usize| view! { <Person place scan=entries[place].clone()/> };
        view! {
            <Fold class="ms-people-fold" summary>
                <ol class="ms-people"><For each=places key=|place| *place children=person/></ol>
            </Fold>
        }
    });
    let duplicates = (!duplicates.is_empty()).then(|| view! { <Duplicates duplicates/> });
    view! { {duplicates}{missing}{people} }
}

/// Whether both are the same scan, as far as can be known.
fn is_same(collection: Collection, one: &CollectedScan, other: &CollectedScan) -> bool {
    match (&one.scan.uid, &other.scan.uid) {
        (Some(one), Some(other)) => one == other,
        _ => collection.token(one) == collection.token(other),
    }
}

/// A button that adds one of the results at hand.
#[component]
fn AddButton(scan: CollectedScan) -> impl IntoView {
    let collection = use_collection();
    let label = collection.texts().collection_add_named(scan.name(collection));
    let add = move || {
        collection.entries.update(|entries| entries.push(scan.clone()));
        collection.focus("bring");
    };
    view! { <Button class=PLAIN label on_press=add/> }
}

/// A result, with a field for a name or a code.
#[component]
fn Person(
    /// Its index in the collection.
    place: usize,
    /// The result, without its name.
    scan: CollectedScan,
) -> impl IntoView {
    let (collection, texts) = (use_collection(), use_texts());
    let name = scan.name(collection);
    let given = move || {
        let given = collection.entries.with(|entries| entries.get(place).and_then(|entry| entry.given.clone()));
        given.unwrap_or_default()
    };
    let give = move |name: String| collection.entries.update(|entries| entries[place].given = nonempty(&name));
    let remove = move || {
        collection.entries.update(|entries| drop(entries.remove(place)));
        collection.focus("bring");
    };
    let (field_name, remove_name) = (texts.collection_given_label(&name), texts.collection_remove_named(&name));
    // A printed field does not show its content, so print uses a span.
    view! {
        <li>
            <span>{name}</span>
            <p class="ms-field">
                <input type="text" autocomplete="off" placeholder=texts.collection_given_hint() aria-label=field_name value=untrack(given)
                    on:input=move |event| give(event_target_value(&event))/>
                <span class="ms-print-only">{given}</span>
            </p>
            <Button class=LINK label=texts.collection_remove() name=remove_name on_press=remove/>
        </li>
    }
}

/// Links that have the same answers as another result. Each may be from another person.
#[component]
fn Duplicates(duplicates: Vec<CollectedScan>) -> impl IntoView {
    let (collection, texts) = (use_collection(), use_texts());
    let question = texts.collection_duplicates(duplicates.len());
    let rows = duplicates.into_iter().enumerate();
    let rows = rows.map(|(place, scan)| view! { <Duplicate place scan/> }).collect_view();
    let leave_out = move || {
        collection.duplicates.set(Vec::new());
        collection.focus("bring");
    };
    view! {
        <div class="ms-confirm-question" role="group" aria-label=texts.collection_double_counts()>
            <p>{question}</p>
            <ul class="ms-scans">{rows}</ul>
            <Button class=PLAIN label=texts.collection_duplicates_out() on_press=leave_out/>
        </div>
    }
}

#[component]
fn Duplicate(place: usize, scan: CollectedScan) -> impl IntoView {
    let (collection, texts) = (use_collection(), use_texts());
    let name = scan.name(collection);
    let count = move || {
        collection.duplicates.update(|duplicates| drop(duplicates.remove(place)));
        collection.entries.update(|entries| entries.push(scan.clone()));
        collection.focus("bring");
    };
    view! {
        <li>
            <span>{texts.collection_double(&name)}</span>
            <Button class=LINK label=texts.collection_double_counts() name=texts.collection_double_counts_named(&name) on_press=count/>
        </li>
    }
}
