//! Screens whose code loads when it is first needed, and the order in which the code loads ahead of that.
//!
//! The build splits the program at each function marked `wasm_split`: what only these functions use becomes a file of its own.
//! `state::exports` and `state::import` have the others.

#![allow(clippy::unnecessary_wraps, reason = "a function marked `wasm_split` says that its code may fail to load")]

use crate::browser::page::{later, yield_to_browser};
use crate::browser::{poll_once, spawn_local};
use crate::components::{Button, EventButton, MAIN, PLAIN};
use crate::core::session::{CollectionScreen, Event, Screen};
use crate::screens::collection::CollectionScreen as CollectionView;
use crate::screens::result::{ResultScreen, warm_up};
use crate::state::{AppState, NotLoaded, RESULT_FIRST_MS, ShownResult, exports, import, use_app};
use leptos::prelude::*;
use std::cell::Cell;
use std::pin::Pin;
use std::sync::Arc;
use wasm_split_helpers::wasm_split;

type Loading = Pin<Box<dyn Future<Output = Result<(), NotLoaded>>>>;

#[wasm_split(result, preload(load_result), fallible)]
fn result_screen() -> Result<AnyView, NotLoaded> {
    Ok(view! { <ResultScreen/> }.into_any())
}

#[wasm_split(result, fallible)]
fn warm_up_step(app: AppState, result: Arc<ShownResult>, step: usize) -> Result<(), NotLoaded> {
    warm_up::take_step(app, result, step);
    Ok(())
}

#[wasm_split(collection, preload(load_collection), fallible)]
fn collection_screen(screen: CollectionScreen, texts: Vec<String>) -> Result<AnyView, NotLoaded> {
    Ok(untrack(|| view! { <CollectionView screen texts/> }.into_any()))
}

/// A screen whose code loads when it is first needed.
#[derive(Clone, Copy)]
pub enum Stage {
    /// A result.
    Result,
    /// Several scans.
    Collection(CollectionScreen),
}

impl Stage {
    fn load(self) -> Loading {
        match self {
            Self::Result => Box::pin(load_result()),
            Self::Collection(_) => Box::pin(load_collection()),
        }
    }

    /// The screen; `None` if its code has not loaded.
    fn view(self, app: AppState) -> Option<AnyView> {
        match self {
            Self::Result => poll_once(result_screen())?.ok(),
            Self::Collection(screen) => poll_once(collection_screen(screen, app.pending_texts()))?.ok(),
        }
    }

    /// The way back for a person whose screen did not load.
    fn way_back(self, app: AppState) -> AnyView {
        let texts = app.texts();
        let is_opened = app.session.with_untracked(|session| session.opened().is_some());
        let (label, event) = match self {
            Self::Collection(_) => (texts.collection_back(), Event::LeaveCollection),
            Self::Result if is_opened => (texts.close(), Event::Close),
            Self::Result => (texts.change_answers(), Event::Overview),
        };
        view! { <EventButton class=PLAIN label event/> }.into_any()
    }
}

/// Loads the code that a person on this screen is likely to need next, so that it is there without a wait or a network. Leaves
/// it until it is needed if the browser is set to save data.
pub fn load_ahead(app: AppState, screen: Screen) {
    if app.saves_data() {
        return;
    }
    match screen {
        Screen::Page(_) | Screen::Overview => spawn_local(async move {
            if load_result().await.is_ok() && !IS_WARM.replace(true) {
                warm_up_result(app).await;
            }
        }),
        Screen::Results => later(RESULT_FIRST_MS, || {
            in_background(exports::load());
            in_background(load_collection());
            in_background(import::load());
        }),
        Screen::Introduction | Screen::Collection(_) => {}
    }
}

thread_local! {
    /// Whether the code of the result has run in this instance.
    static IS_WARM: Cell<bool> = const { Cell::new(false) };
}

/// Runs the code for the head of a result, as long as the person answers questions.
async fn warm_up_result(app: AppState) {
    let is_answering =
        || app.session.try_with_untracked(|session| matches!(session.screen(), Screen::Page(_) | Screen::Overview));
    let mut result = None;
    for step in 0..warm_up::STEPS {
        yield_to_browser().await;
        if is_answering() != Some(true) {
            return;
        }
        let result = result.get_or_insert_with(|| Arc::new(app.made_up_result()));
        let _ = warm_up_step(app, result.clone(), step).await;
    }
}

/// Ignores a failure. The screen that needs the code reports it.
fn in_background(loading: impl Future<Output = Result<(), NotLoaded>> + 'static) {
    spawn_local(async move { drop(loading.await) });
}

#[derive(Clone, Copy, PartialEq)]
enum Progress {
    Loading,
    Loaded,
    Failed,
}

/// Shows a screen as soon as its code has loaded: at once if it is already there.
#[component]
pub fn StagedScreen(stage: Stage) -> impl IntoView {
    let app = use_app();
    let progress = RwSignal::new(Progress::Loading);
    let load = move || {
        progress.set(Progress::Loading);
        let mut loading = stage.load();
        if let Some(Ok(())) = poll_once(loading.as_mut()) {
            return progress.set(Progress::Loaded);
        }
        spawn_local(async move {
            let next = if loading.await.is_ok() { Progress::Loaded } else { Progress::Failed };
            // `Some` if the person has left the screen.
            if progress.try_set(next).is_none() {
                app.focus_heading();
            }
        });
    };
    load();
    move || match progress.get() {
        Progress::Loading => view! { <LoadingScreen/> }.into_any(),
        Progress::Loaded => stage.view(app).unwrap_or_else(|| ().into_any()),
        Progress::Failed => view! { <FailedScreen stage on_retry=load/> }.into_any(),
    }
}

#[component]
fn LoadingScreen() -> impl IntoView {
    let texts = use_app().texts();
    view! { <h1 class="ms-title ms-title-s ms-loading" tabindex="-1" data-focus="">{texts.loading()}</h1> }
}

#[component]
fn FailedScreen(stage: Stage, on_retry: impl Fn() + Send + Sync + 'static) -> impl IntoView {
    let app = use_app();
    let texts = app.texts();
    view! {
        <h1 class="ms-lead" tabindex="-1" data-focus="">{texts.not_loaded()}</h1>
        <div class="ms-nav">
            <Button class=MAIN label=texts.try_again() on_press=on_retry/>
            {stage.way_back(app)}
        </div>
    }
}
