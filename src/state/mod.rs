//! The state that screens show and change: keeps the session in signals, performs its effects, and reads and writes data.

mod begin;
pub mod collection;
mod commands;
pub mod exports;
pub mod import;
pub mod language;
pub mod outline;
mod persistence;
mod result;

pub use begin::forget_carried;
pub use result::{ShownResult, use_result, with_report};
/// Code that loads when it is first needed did not arrive.
pub use wasm_split_helpers::SplitLoaderError as NotLoaded;

use crate::browser::clock;
use crate::browser::config::Config;
use crate::browser::host::HostPort;
use crate::browser::loader::Loader;
use crate::browser::page::{self, Container};
use crate::browser::storage::Store;
use crate::core::json::Fault;
use crate::core::plan::Plan;
use crate::core::questionnaire::Questionnaire;
use crate::core::session::{Effect, Event, HostEvent, Layout, Screen, Session};
use crate::report::branding::Branding;
use crate::text::Texts;
use collection::Collection;
use leptos::prelude::*;
use persistence::{Faults, Stored};
use serde_json::{Value, json};
use std::sync::Arc;

/// Delay before the code of files and teams loads, in milliseconds, so that it does not slow down the result.
pub const RESULT_FIRST_MS: u32 = 1_500;

/// The name of somebody else's result in the browser's history.
const OPENED_SCREEN: &str = "shown";

/// The scan's minimum width, in CSS pixels, for a page with several questions that share their options.
pub const WIDE_FROM: i32 = 576;

/// The state of one mounted scan, in the context of its views.
#[derive(Clone, Copy)]
pub struct AppState {
    /// The run.
    pub session: RwSignal<Session>,
    texts: &'static Texts,
    inner: StoredValue<Inner, LocalStorage>,
    /// The plan for 90 days; `None` until it is begun.
    pub plan: RwSignal<Option<Plan>>,
    /// Notifies views when lines of the plan are added, removed or moved.
    pub plan_shape: Trigger,
    /// Notifies views when target levels change.
    pub targets: Trigger,
    faults: RwSignal<Faults>,
    unreadable: RwSignal<Option<String>>,
    /// A questionnaire file that was opened: its title and text, or its faults.
    pub opened_questionnaire: RwSignal<Option<OpenedQuestionnaire>>,
    /// What the site owner adds to prints and files; empty until [`AppState::ask_branding`] has run.
    pub branding: RwSignal<Arc<Branding>>,
    /// Why something that was opened is refused.
    refused_text: RwSignal<Option<String>>,
    /// Texts to import on the next screen with several results.
    pending_texts: StoredValue<Vec<String>>,
    /// The collection of the screen with several results, while it is shown.
    collection: StoredValue<Option<Collection>>,
}

struct Inner {
    /// `None` while the build writes the first screens.
    container: Option<Container>,
    config: Config,
    port: HostPort,
    store: Store,
    questionnaire: Arc<Questionnaire>,
    /// Whether the session was begun in an earlier view.
    is_carried: bool,
    /// The last value that this tab stored, to recognize values from other tabs.
    written: Option<String>,
    /// The result that was worked out last, and the beginning of its link.
    result: Option<(String, Arc<ShownResult>)>,
}

/// A questionnaire file that was opened: its title and text, or its faults.
pub type OpenedQuestionnaire = Result<(String, String), Vec<Fault>>;

/// The state of the scan that a view belongs to.
pub fn use_app() -> AppState {
    expect_context()
}

/// The sentences of the interface.
pub fn use_texts() -> &'static Texts {
    use_app().texts
}

/// The questionnaire on screen.
pub fn use_questionnaire() -> Arc<Questionnaire> {
    use_app().questionnaire()
}

impl AppState {
    /// Reads stored data and prepares the session. At build there is no container.
    pub fn new(container: Option<Container>, config: Config, port: HostPort, questionnaire: Questionnaire) -> Self {
        let texts = language::texts(&config.lang, config.texts.as_deref());
        Self::with_texts(container, config, port, questionnaire, texts)
    }

    /// The same with these messages.
    pub fn with_texts(
        container: Option<Container>,
        config: Config,
        port: HostPort,
        questionnaire: Questionnaire,
        texts: &'static Texts,
    ) -> Self {
        let questionnaire = Arc::new(questionnaire);
        let store = Store::new(config.area, &questionnaire.id);
        let Stored { progress, plan, written, unreadable, faults } = Stored::read(&store, &questionnaire, texts);
        let layout = match config.layout.as_deref() {
            Some("dimension") => Layout::Dimension,
            Some("item") => Layout::Item,
            // Show several questions at once only if there is room.
            _ if questionnaire.shared_options && container.as_ref().is_some_and(|place| place.client_width() >= WIDE_FROM) => {
                Layout::Dimension
            }
            _ => Layout::Item,
        };
        let carried = begin::take_carried(&questionnaire.id);
        let is_carried = carried.is_some();
        let (session, plan) = match carried {
            Some((session, carried_plan)) => (session.translated(questionnaire.clone(), layout), carried_plan.or(plan)),
            None => (Session::new(questionnaire.clone(), layout, progress, config.long), plan),
        };
        let result = None;
        let inner =
            StoredValue::new_local(Inner { container, config, port, store, questionnaire, is_carried, written, result });
        Self {
            session: RwSignal::new(session),
            texts,
            inner,
            plan: RwSignal::new(plan),
            plan_shape: Trigger::new(),
            targets: Trigger::new(),
            faults: RwSignal::new(faults),
            unreadable: RwSignal::new(unreadable),
            opened_questionnaire: RwSignal::new(None),
            branding: RwSignal::new(Arc::default()),
            refused_text: RwSignal::new(None),
            pending_texts: StoredValue::new(Vec::new()),
            collection: StoredValue::new(None),
        }
    }

    fn container(self) -> Option<Container> {
        self.inner.with_value(|inner| inner.container.clone())
    }

    /// The messages of the interface.
    pub fn texts(self) -> &'static Texts {
        self.texts
    }

    /// The questionnaire.
    pub fn questionnaire(self) -> Arc<Questionnaire> {
        self.inner.with_value(|inner| inner.questionnaire.clone())
    }

    /// Reads the element's configuration.
    pub fn config<T>(self, read: impl FnOnce(&Config) -> T) -> T {
        self.inner.with_value(|inner| read(&inner.config))
    }

    /// Asks the loader, which knows the page around the scan.
    pub fn loader<T>(self, ask: impl FnOnce(&Loader) -> T) -> T {
        self.config(|config| ask(&config.loader))
    }

    /// Goes to a screen that was shown before.
    pub fn visit(self, name: &str) {
        // Somebody else's result is no longer available once the person has left it.
        let screen = Screen::named(if name == OPENED_SCREEN { "results" } else { name });
        if name != OPENED_SCREEN && screen == Some(Screen::Results) {
            self.session.update(Session::forget_opened);
        }
        self.send(Event::Visit(screen.unwrap_or(Screen::Introduction)));
    }

    fn step(self) {
        let name = self.session.with_untracked(|session| match session.screen() {
            Screen::Results if session.opened().is_some() => OPENED_SCREEN.to_owned(),
            screen => screen.name(),
        });
        self.loader(|loader| loader.step(&name));
    }

    /// Handles an event and performs its effects.
    pub fn send(self, event: Event) {
        let effects = self.update(event);
        self.perform(effects, true);
    }

    fn update(self, event: Event) -> Vec<Effect> {
        self.session.try_update(|session| session.update(event, clock::moment())).unwrap_or_default()
    }

    /// With `reveal`, also scrolls to the beginning of the scan if the screen changes.
    fn perform(self, effects: Vec<Effect>, reveal: bool) {
        for effect in effects {
            match effect {
                Effect::Save => self.save(),
                Effect::ScreenChanged => {
                    self.refused_text.set(None);
                    self.step();
                    if reveal {
                        let loader = self.loader(Loader::clone);
                        page::once_rendered(move || loader.reveal());
                    }
                    self.focus_heading();
                }
                Effect::Emit(HostEvent::Started) => self.emit("started", &json!({})),
                Effect::Emit(HostEvent::Progress) => {
                    let (answered, total) = self.session.with_untracked(Session::progress_counts);
                    self.emit("progress", &json!({ "answered": answered, "total": total }));
                }
                Effect::Emit(HostEvent::Completed { again }) => self.emit_completed(again),
                Effect::KeepFinished => self.keep_finished(),
                Effect::EndPlan => self.delete_plan(),
            }
        }
    }

    /// After the next render, moves focus to the heading of the screen.
    pub fn focus_heading(self) {
        if let Some(container) = self.container() {
            page::focus_heading(container);
        }
    }

    /// Whether the site owner asked for the answers, so that the page can read them.
    pub fn shares_answers(self) -> bool {
        self.loader(Loader::wants_answers)
    }

    /// Whether the browser is set to save data.
    pub fn saves_data(self) -> bool {
        self.loader(Loader::saves_data)
    }

    /// The storage of this questionnaire.
    pub fn store(self) -> Store {
        self.inner.with_value(|inner| inner.store.clone())
    }

    /// Sets the collection that is on screen; `None` when its screen ends.
    pub fn set_collection(self, collection: Option<Collection>) {
        let _ = self.collection.try_set_value(collection);
    }

    /// After the next render, moves focus to a section's heading or to an element by its id.
    pub fn focus(self, name: &str) {
        let (container, name) = (self.container(), name.to_owned());
        page::after_render(move || {
            if let Some(container) = container {
                page::go_to(&container, &name);
            }
        });
    }

    /// Tells the host page that the link was copied or shared.
    pub fn emit_shared(self, link: &str) {
        self.inner.with_value(|inner| inner.port.shared(link));
    }

    fn emit(self, name: &str, detail: &Value) {
        self.inner.with_value(|inner| inner.port.emit(name, detail));
    }
}
