//! The finished scans on this device over time.

use super::ScreenHead;
use super::comparison::Comparison;
use super::import_form::ImportForm;
use crate::chart::steps::{Step, steps};
use crate::components::{Button, Chart, ConfirmButton, EventButton, LINK, MAIN, PLAIN, Section, Select, render_text};
use crate::core::assessment::Assessment;
use crate::core::questionnaire::Questionnaire;
use crate::core::scan::{Scope, Source};
use crate::core::session::Event;
use crate::core::trend::{Relation, are_one_series, comparable};
use crate::state::collection::{CollectedScan, Collection, use_collection};
use crate::state::{use_questionnaire, use_texts};
use leptos::prelude::*;

/// The screen that shows the history.
#[component]
pub fn HistoryScreen() -> impl IntoView {
    let (collection, texts) = (use_collection(), use_texts());
    // The id of the scan to compare with the latest; `None` for the first.
    let compared = RwSignal::new(None::<String>);
    let chosen = RwSignal::new(None::<usize>);
    let content = move || {
        let history = collection.history.get();
        let Some(latest) = history.last() else {
            let next =
                collection.app().session.with_untracked(|session| session.next_open()).map_or(Event::Overview, Event::GoTo);
            return view! {
                <p class="ms-lead ms-collection-few">{texts.collection_history_empty()}</p>
                <div class="ms-bar-actions"><EventButton class=MAIN label=texts.go_to_open() event=next/></div>
                <ImportForm/>
                <EraseAll/>
            }
            .into_any();
        };
        let questionnaire = collection.questionnaire();
        let series = series(&questionnaire, &history);
        let shown = chosen.get().filter(|place| *place < series.len());
        let shown = shown.unwrap_or_else(|| series_of(&questionnaire, &series, latest));
        let of_series: Vec<_> =
            history.iter().filter(|scan| series_of(&questionnaire, &series, scan) == shown).cloned().collect();
        let compared_scan = compared.get().and_then(|id| of_series.iter().find(|scan| scan.scan.uid.as_ref() == Some(&id)));
        let comparison = if let [first, .., last] = &of_series[..] {
            let then = compared_scan.filter(|then| then.scan.uid != last.scan.uid).unwrap_or(first);
            let relation = relation(then, last);
            Some(view! { <Comparison then=then.clone() now=last.clone() relation/> })
        } else {
            None
        };
        let choice = (series.len() > 1).then(|| view! { <SeriesChoice series shown chosen/> });
        view! { {choice}<OverTime scans=of_series/>{comparison}<KeptScans history compared/><EraseAll/> }.into_any()
    };
    view! {
        <div class="ms-collection-body">
            <ScreenHead heading=texts.collection_history() lead=texts.collection_history_lead()/>
            <div>{content}</div>
        </div>
    }
}

/// One scan from each series.
fn series(questionnaire: &Questionnaire, history: &[CollectedScan]) -> Vec<CollectedScan> {
    let mut all: Vec<CollectedScan> = Vec::new();
    for scan in history {
        if !all.iter().any(|other| are_one_series(questionnaire, &other.scan, &scan.scan)) {
            all.push(scan.clone());
        }
    }
    all
}

/// Scans are in the order in which they were finished, so even scans of the same day have an order.
fn relation(first: &CollectedScan, last: &CollectedScan) -> Relation {
    if comparable(&first.scan, &last.scan) && first.scan.role == last.scan.role {
        Relation::ThenNow
    } else {
        Relation::between(&first.scan, &last.scan, true)
    }
}

fn series_of(questionnaire: &Questionnaire, series: &[CollectedScan], scan: &CollectedScan) -> usize {
    series.iter().position(|other| are_one_series(questionnaire, &other.scan, &scan.scan)).unwrap_or(0)
}

fn scope_name(collection: Collection, scope: Option<&Scope>) -> Option<String> {
    scope.map(|scope| collection.texts().scope_of(scope))
}

fn level(collection: Collection, scan: &CollectedScan) -> Option<u8> {
    let questionnaire = collection.questionnaire();
    Assessment::new(&questionnaire, scan.answers.clone()).headline(&questionnaire).map(|overall| overall.level)
}

/// Lets the reader choose a series.
#[component]
fn SeriesChoice(
    /// One scan from each series.
    series: Vec<CollectedScan>,
    /// Index of the series that is shown.
    shown: usize,
    chosen: RwSignal<Option<usize>>,
) -> impl IntoView {
    let (collection, questionnaire, texts) = (use_collection(), use_questionnaire(), use_texts());
    let option = |(place, scan): (usize, &CollectedScan)| {
        let name =
            scope_name(collection, scan.scan.scope.as_ref()).unwrap_or_else(|| texts.collection_scope_not_said().to_owned());
        let name = texts.collection_with(&name, &scan.scan.questionnaire.version);
        let is_long = scan.answers.is_long(&questionnaire);
        (place.to_string(), if is_long { texts.collection_with(&name, texts.collection_long_form()) } else { name })
    };
    let options = series.iter().enumerate().map(option).collect();
    let choose = move |place: String| {
        chosen.set(place.parse().ok());
        collection.focus("ms-collection-scope");
    };
    view! {
        <div class="ms-collection-role">
            <p class="ms-field">
                <label for="ms-collection-scope">{texts.collection_scope()}</label>
                <Select id="ms-collection-scope" options chosen=shown.to_string() on_change=choose/>
            </p>
        </div>
    }
}

/// The level over time. Shows nothing for a ranking, which has no level.
#[component]
fn OverTime(
    /// The scans of one series, oldest first.
    scans: Vec<CollectedScan>,
) -> impl IntoView {
    let (collection, questionnaire, texts) = (use_collection(), use_questionnaire(), use_texts());
    (questionnaire.has_levels()).then(|| {
        let step = |scan: &CollectedScan| Step {
            day: scan.scan.day.number(),
            level: level(collection, scan),
            shown: texts.day(scan.scan.day),
        };
        let all: Vec<_> = scans.iter().map(step).collect();
        let described = all.iter().map(|step| match step.level {
            Some(level) => texts.collection_steps_one(&step.shown, level),
            None => texts.collection_steps_none(&step.shown),
        });
        let described: Vec<_> = described.collect();
        let described: Vec<_> = described.iter().map(String::as_str).collect();
        let picture = steps(&all, &texts.levels(questionnaire.level_count()));
        let picture_words = (texts.collection_steps_name().to_owned(), texts.collection_steps_text(texts.list(&described)));
        let key = texts.collection_key_levels(texts.level_names(&questionnaire).join(" · "));
        let scope = scope_name(collection, scans.last().and_then(|scan| scan.scan.scope.as_ref())).unwrap_or_default();
        view! {
            <Section id="time" heading=texts.collection_over_time() subheading=scope>
                <Chart picture words=picture_words class="ms-radar ms-steps" id="ms-over-time"/>
                <p class="ms-key">{render_text(&key)}</p>
            </Section>
        }
    })
}

/// All stored scans, latest first, with buttons for each.
#[component]
fn KeptScans(
    /// The scans, oldest first.
    history: Vec<CollectedScan>,
    /// The id of the scan to compare with the latest.
    compared: RwSignal<Option<String>>,
) -> impl IntoView {
    let (collection, texts) = (use_collection(), use_texts());
    let rows = history.into_iter().rev().enumerate();
    let rows = rows.map(|(place, scan)| view! { <StoredScan scan is_latest=place == 0 compared/> }).collect_view();
    let save = move || {
        if let Some(file) = collection.history_file() {
            collection.offer(&collection.file_name("history"), file);
        }
    };
    let is_finished = collection.is_finished();
    let hint = is_finished.then(|| view! { <p class="ms-hint">{texts.collection_again_hint()}</p> });
    let again = is_finished.then(|| view! { <EventButton class=MAIN label=texts.collection_again() event=Event::Again/> });
    view! {
        <Section id="kept" heading=texts.collection_kept()>
            <ul class="ms-scans">{rows}</ul>
            {hint}
            <div class="ms-bar-actions">{again}<Button class=PLAIN label=texts.collection_download_history() on_press=save/></div>
            <ImportForm/>
        </Section>
    }
}

#[component]
fn StoredScan(scan: CollectedScan, is_latest: bool, compared: RwSignal<Option<String>>) -> impl IntoView {
    let (collection, texts) = (use_collection(), use_texts());
    let app = collection.app();
    let level = level(collection, &scan).map(|level| texts.level(level));
    let scan = scan.scan;
    let day = texts.day(scan.day);
    // In a list of one's own scans, name the respondents only if other people agreed to the answers.
    let agreed = scan.respondents.agreed_by().and_then(|_| texts.respondents(scan.respondents));
    let facts = [scope_name(collection, scan.scope.as_ref()), agreed, level].into_iter().flatten();
    let facts = facts.collect::<Vec<_>>().join(" · ");
    let id = scan.uid.clone().unwrap_or_default();
    let compare = (!is_latest).then(|| {
        let id = id.clone();
        let compare = move || {
            compared.set(Some(id.clone()));
            collection.focus("profile");
        };
        view! {
            <Button class=LINK label=texts.collection_with_latest() name=texts.collection_with_latest_named(&day) on_press=compare/>
        }
    });
    let sure = texts.collection_remove_sure(&day);
    let remove = move || {
        collection.change_history(|history, now| history.remove(&id, now));
        collection.focus("kept");
    };
    let open_name = texts.collection_open_named(&day);
    view! {
        <li>
            <p><b>{day}</b>" "<span class="ms-meta">{facts}</span></p>
            <div class="ms-scan-actions">
                <Button class=LINK label=texts.collection_open() name=open_name on_press=move || app.show(scan.clone(), Source::Kept)/>
                {compare}
                <ConfirmButton label=texts.collection_delete() question=move || sure.clone() yes=texts.collection_remove_yes() on_confirm=remove/>
            </div>
        </li>
    }
}

/// Erases everything that is stored in this browser.
#[component]
fn EraseAll() -> impl IntoView {
    let collection = use_collection();
    let (app, texts) = (collection.app(), collection.texts());
    let erase = move || {
        if collection.erase_all() {
            app.forget();
        }
    };
    let question = move || texts.collection_erase_sure().to_owned();
    view! {
        <div class="ms-erase">
            <ConfirmButton label=texts.collection_erase() question yes=texts.collection_erase_yes() on_confirm=erase/>
        </div>
    }
}
