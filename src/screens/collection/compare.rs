//! Two results side by side: earlier and now, or two views.

use super::ScreenHead;
use super::comparison::Comparison;
use super::import_form::ImportForm;
use crate::components::{Button, PLAIN, Section, Select};
use crate::core::trend::Relation;
use crate::state::collection::{CollectedScan, Collection, use_collection};
use crate::state::use_texts;
use leptos::prelude::*;

/// Indices of two results in the collection.
type Places = (usize, usize);

/// The screen that compares two results.
#[component]
pub fn CompareScreen() -> impl IntoView {
    let (collection, texts) = (use_collection(), use_texts());
    add_history(collection);
    // `None` until the reader chooses. Results added later can be chosen, but do not change the comparison.
    let chosen = RwSignal::new(None);
    let comparison = move || {
        let entries = collection.entries.get();
        if entries.len() < 2 {
            return view! { <p class="ms-lead ms-collection-few">{texts.collection_compare_few()}</p> }.into_any();
        }
        let (first, second) = chosen.get().unwrap_or_else(|| first_two(&entries));
        let names = entries.iter().map(|entry| entry.name(collection)).collect();
        let (then, now) = (entries[first].clone(), entries[second].clone());
        let relation = Relation::between(&then.scan, &now.scan, then.is_own() && now.is_own()).with_forms(
            &collection.questionnaire(),
            &then.answers,
            &now.answers,
        );
        view! { <PairChoice names shown=(first, second) chosen/><Comparison then now relation/> }.into_any()
    };
    view! {
        <div class="ms-collection-body">
            <ScreenHead heading=texts.collection_compare()/>
            <div>{comparison}</div>
            <Section id="bring" heading=texts.collection_bring()><ImportForm/></Section>
        </div>
    }
}

/// Adds the finished scans on this device after the other results, latest first, without duplicates.
fn add_history(collection: Collection) {
    let history = collection.history.get_untracked();
    collection.entries.update(|entries| {
        let tokens: Vec<_> = entries.iter().map(|entry| collection.token(entry)).collect();
        let new = history.into_iter().rev().filter(|entry| !tokens.contains(&collection.token(entry)));
        entries.extend(new.collect::<Vec<_>>());
    });
}

/// The first two results, with the earlier day first: the person's own, and the one opened to compare it with.
fn first_two(entries: &[CollectedScan]) -> Places {
    if entries[1].scan.day < entries[0].scan.day { (1, 0) } else { (0, 1) }
}

/// Lets the reader choose which two results to compare.
#[component]
fn PairChoice(
    /// The names of all results.
    names: Vec<String>,
    /// The two being compared.
    shown: Places,
    chosen: RwSignal<Option<Places>>,
) -> impl IntoView {
    let (collection, texts) = (use_collection(), use_texts());
    let (first, second) = shown;
    let options: Vec<_> = names.into_iter().enumerate().map(|(place, name)| (place.to_string(), name)).collect();
    let choose = move |id: &'static str, value: &str, pair: fn(usize, Places) -> Places| {
        if let Ok(place) = value.parse() {
            chosen.set(Some(pair(place, (first, second))));
            collection.focus(id);
        }
    };
    let choose_first = move |value: String| choose("ms-collection-first", &value, |place, (_, second)| (place, second));
    let choose_second = move |value: String| choose("ms-collection-second", &value, |place, (first, _)| (first, place));
    let swap = move || {
        chosen.set(Some((second, first)));
        collection.focus("profile");
    };
    view! {
        <div class="ms-pair">
            <p class="ms-field">
                <label for="ms-collection-first">{texts.collection_first()}</label>
                <Select id="ms-collection-first" options=options.clone() chosen=first.to_string() on_change=choose_first/>
            </p>
            <p class="ms-field">
                <label for="ms-collection-second">{texts.collection_second()}</label>
                <Select id="ms-collection-second" options chosen=second.to_string() on_change=choose_second/>
            </p>
            <Button class=PLAIN label=texts.collection_swap() on_press=swap/>
        </div>
    }
}
