//! What screens show and change: the session in signals, its effects performed, what is kept, read and written.

pub mod collection;
mod commands;
pub mod exports;
mod import;
pub mod language;
mod persistence;

use crate::browser::Listener;
use crate::browser::config::{Config, Given, Intro, IntroductionFields, QuestionnaireFile};
use crate::browser::files::Incoming;
use crate::browser::host::HostPort;
use crate::browser::loader::{Brand, Loader};
use crate::browser::page::{self, Container};
use crate::browser::storage::{PLAN, PROGRESS, StorageFault, Store};
use crate::browser::{clipboard, clock};
use crate::core::assessment::Assessment;
use crate::core::by_id::ById;
use crate::core::json::Fault;
use crate::core::plan::Plan;
use crate::core::progress::Progress;
use crate::core::questionnaire::Questionnaire;
use crate::core::scan::{FinishedScan, MAX_LABEL, Role, Scope, Source, SourcedScan};
use crate::core::session::{CollectionScreen, Effect, Event, HostEvent, Layout, Screen, Session};
use crate::core::summary::Summary;
use crate::core::token;
use crate::report::Report;
use crate::report::branding::Branding;
use crate::text::Texts;
use collection::Collection;
use leptos::prelude::*;
use serde_json::{Value, json};
use std::cell::{Cell, LazyCell};
use std::sync::Arc;

/// The name of somebody else's result in the browser's history.
const OPENED: &str = "shown";

/// From this width of the scan on, in CSS pixels, a page holds several questions that share their options.
pub const WIDE_FROM: i32 = 576;

thread_local! {
    /// A session that goes on in another language.
    static CARRIED: Cell<Option<Session>> = const { Cell::new(None) };
}

/// The state of one mounted scan, in the context of its views.
#[derive(Clone, Copy)]
pub struct AppState {
    /// The run.
    pub session: RwSignal<Session>,
    texts: &'static Texts,
    inner: StoredValue<Inner, LocalStorage>,
    /// The plan for 90 days; none before it was begun.
    pub plan: RwSignal<Option<Plan>>,
    /// Changes when lines come, go or move.
    pub plan_shape: Trigger,
    /// Changes with the levels aimed at.
    pub targets: Trigger,
    fault: RwSignal<Option<StorageFault>>,
    unreadable: RwSignal<Option<String>>,
    /// A questionnaire file that was opened: its title and text, or its faults.
    pub offered: RwSignal<Option<Offered>>,
    /// What the site owner adds to prints and files; nothing before it has been asked for.
    pub branding: RwSignal<Arc<Branding>>,
    /// What is wrong with what came in.
    refused_text: RwSignal<Option<String>>,
    /// Texts for the next screen of several results.
    waiting: StoredValue<Vec<String>>,
    /// The screen of several results, while it is shown.
    collection: StoredValue<Option<Collection>>,
}

struct Inner {
    /// None while the build writes the first screens.
    container: Option<Container>,
    config: Config,
    port: HostPort,
    store: Store,
    questionnaire: Arc<Questionnaire>,
    /// What this tab wrote last, to tell another tab's writing from its own.
    written: Option<String>,
}

/// A questionnaire file that was opened: its title and text, or its faults.
pub type Offered = Result<(String, String), Vec<Fault>>;

/// The result on screen.
#[derive(Clone)]
pub struct ShownResult {
    /// The scan.
    pub scan: FinishedScan,
    /// Where it comes from.
    pub source: Source,
    /// Worked out from its answers.
    pub assessment: Assessment,
    /// The link that opens it elsewhere.
    pub link: String,
}

impl ShownResult {
    /// Whether it is one's own, and not shown in its place.
    pub fn is_own(&self) -> bool {
        self.source == Source::Own
    }

    /// The result as other programs read it.
    pub fn summary<'a>(&'a self, questionnaire: &'a Questionnaire) -> Summary<'a> {
        Summary { questionnaire, scan: &self.scan, assessment: &self.assessment }
    }
}

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

/// The result on screen; within the result's screen alone.
pub fn use_result() -> Arc<ShownResult> {
    expect_context()
}

/// Builds a view of the result on screen from what can be said of it; within the result's screen alone.
pub fn with_report<T>(view: impl FnOnce(&Report<'_>) -> T) -> T {
    use_app().report(&use_result(), view)
}

impl AppState {
    /// Reads what is kept and sets the run up. At build there is no container.
    pub fn new(container: Option<Container>, config: Config, port: HostPort, questionnaire: Questionnaire) -> Self {
        let questionnaire = Arc::new(questionnaire);
        let store = Store::new(config.area, &questionnaire.id);
        let texts = language::texts(&config.lang, config.texts.as_deref());
        let (fault, unreadable) = (RwSignal::new(None), RwSignal::new(None));
        let mut written = None;
        let record = match store.read(PROGRESS) {
            Ok(None) => None,
            Ok(Some(text)) => match Progress::parse(&text, &questionnaire) {
                Ok(record) => {
                    written = Some(text);
                    Some(record)
                }
                Err(problem) => {
                    unreadable.set(Some(texts.storage_unreadable(texts.unreadable_answers(&problem))));
                    fault.set(store.set_aside(PROGRESS).err());
                    None
                }
            },
            Err(problem) => {
                fault.set(Some(problem));
                None
            }
        };
        let plan = Self::stored_plan(&store, &questionnaire).unwrap_or_else(|problem| {
            unreadable.set(Some(texts.storage_damaged(texts.unreadable_plan(&problem))));
            fault.set(store.set_aside(PLAN).err());
            None
        });
        let layout = match config.layout.as_deref() {
            Some("dimension") => Layout::Dimension,
            Some("item") => Layout::Item,
            // Many questions at once are for wide places.
            _ if questionnaire.shared_options && container.as_ref().is_some_and(|place| place.client_width() >= WIDE_FROM) => {
                Layout::Dimension
            }
            _ => Layout::Item,
        };
        let carried = CARRIED.take().filter(|session| session.questionnaire().id == questionnaire.id);
        let session = match carried {
            Some(session) => session.translated(questionnaire.clone(), layout),
            None => Session::new(questionnaire.clone(), layout, record, config.long),
        };
        let inner = StoredValue::new_local(Inner { container, config, port, store, questionnaire, written });
        Self {
            session: RwSignal::new(session),
            texts,
            inner,
            plan: RwSignal::new(plan),
            plan_shape: Trigger::new(),
            targets: Trigger::new(),
            fault,
            unreadable,
            offered: RwSignal::new(None),
            branding: RwSignal::new(Arc::default()),
            refused_text: RwSignal::new(None),
            waiting: StoredValue::new(Vec::new()),
            collection: StoredValue::new(None),
        }
    }

    /// Keeps a session for the next view, which goes on with it in another language.
    pub fn carry(session: Session) {
        CARRIED.set(Some(session));
    }

    /// Whether the view shows something that is not stored: a result from a link or file, or one's own that the browser refused
    /// to store.
    pub fn shows_unsaved(self) -> bool {
        let unsaved =
            |session: &Session| session.opened().is_some() || session.screen() == Screen::Collection(CollectionScreen::Compare);
        self.session.with_untracked(unsaved) || self.fault.with_untracked(Option::is_some)
    }

    /// Opens what the address asks for, listens to other tabs, tells the host page that the scan is there.
    pub fn begin(self) {
        // Whoever pressed Start before the scan was there reads the first question already: the page stays where it is.
        let (start, reveal) = self.config(|config| match config.loader.started() {
            Some(filled) => (Some(start_event(config, &filled)), false),
            None => ((config.intro == Intro::None).then(|| begin_event(config)), true),
        });
        self.open_address();
        let other_tab = self.inner.with_value(|inner| {
            let plan = inner.store.on_change(PLAN, move |text| self.on_plan_change(text));
            (inner.store.on_change(PROGRESS, move |text| self.on_progress_change(text)), plan)
        });
        // Held by the view's owner, so they end with it.
        StoredValue::new_local((other_tab, Listener::on_window("hashchange", move |_| self.open_address())));
        if let Some(container) = self.container() {
            let paste = clipboard::on_paste(&container, move |text| self.hear_paste(text));
            StoredValue::new_local((paste, page::unfold_for_print(&container)));
        }
        // What other tabs wrote while this one was asleep, or kept by the browser as it was, has been heard by nobody.
        StoredValue::new_local(
            ["pageshow", "visibilitychange"].map(|name| Listener::on_window(name, move |_| self.read_again())),
        );
        if self.config(|config| config.own_page) {
            StoredValue::new_local((
                Listener::on_window("dragover", |event| {
                    Incoming::expect(&event);
                }),
                Listener::on_window("drop", move |event| self.import_dropped(&event)),
            ));
        }
        self.step();
        self.emit("ready", &json!({}));
        // A press from before saved progress was seen must not begin a second run.
        if let Some(event) = start
            && self.session.with_untracked(|session| session.opened().is_none() && !session.record().has_answers())
        {
            self.apply(event, reveal);
        }
    }

    fn container(self) -> Option<Container> {
        self.inner.with_value(|inner| inner.container.clone())
    }

    /// The sentences.
    pub fn texts(self) -> &'static Texts {
        self.texts
    }

    /// The questionnaire.
    pub fn questionnaire(self) -> Arc<Questionnaire> {
        self.inner.with_value(|inner| inner.questionnaire.clone())
    }

    /// What the element was told.
    pub fn config<T>(self, read: impl FnOnce(&Config) -> T) -> T {
        self.inner.with_value(|inner| read(&inner.config))
    }

    /// Asks the loader, which knows the page around the scan.
    pub fn loader<T>(self, ask: impl FnOnce(&Loader) -> T) -> T {
        self.config(|config| ask(&config.loader))
    }

    /// Goes to a screen that was shown before.
    pub fn visit(self, name: &str) {
        // Somebody else's result is gone once it was left.
        let screen = Screen::named(if name == OPENED { "results" } else { name });
        if name != OPENED && screen == Some(Screen::Results) {
            self.session.update(Session::forget_opened);
        }
        self.send(Event::Visit(screen.unwrap_or(Screen::Introduction)));
    }

    fn step(self) {
        let name = self.session.with_untracked(|session| match session.screen() {
            Screen::Results if session.opened().is_some() => OPENED.to_owned(),
            screen => screen.name(),
        });
        self.loader(|loader| loader.step(&name));
    }

    /// Takes an event in and does what follows from it.
    pub fn send(self, event: Event) {
        self.apply(event, true);
    }

    /// As [`AppState::send`]. Where another screen follows, its beginning is brought into view only if `reveal` says so.
    fn apply(self, event: Event, reveal: bool) {
        let effects = self.session.try_update(|session| session.update(event, clock::moment())).unwrap_or_default();
        // Worked out once for those that need it.
        let result = LazyCell::new(|| untrack(|| self.result()));
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
                    if let Some(container) = self.container() {
                        page::focus_heading(container);
                    }
                }
                Effect::Emit(HostEvent::Started) => self.emit("started", &json!({})),
                Effect::Emit(HostEvent::Progress) => {
                    let (answered, total) = self.session.with_untracked(Session::progress);
                    self.emit("progress", &json!({ "answered": answered, "total": total }));
                }
                Effect::Emit(HostEvent::Completed { again }) => self.tell_completed(&result, again),
                Effect::KeepFinished => self.keep_finished(&result),
                Effect::EndPlan => self.end_plan(),
            }
        }
    }

    /// The result on screen. Tracks the state.
    pub fn result(self) -> ShownResult {
        let questionnaire = self.questionnaire();
        let SourcedScan { scan, source } = self.session.with(|session| session.shown(clock::today()));
        let assessment = Assessment::new(&questionnaire, scan.fit(&questionnaire));
        let token = token::encode(&questionnaire, scan.day, &assessment.answers);
        let link = format!("{}{token}", self.loader(Loader::link_start));
        ShownResult { scan, source, assessment, link }
    }

    /// Asks the page for the site owner's name, logo, colors and font, if that has not been done.
    pub async fn ask_branding(self) {
        if let Some(asked) = self.loader(Loader::ask_brand) {
            let Brand { name, logo, accents: [light, dark], font } = asked.await;
            let found = Branding::new(&name, &logo, [&light, &dark], &font);
            if self.branding.try_get_untracked().is_some_and(|known| *known != found) {
                self.branding.set(Arc::new(found));
            }
        }
    }

    /// The result on screen as the writers of files take it.
    pub fn report<T>(self, result: &ShownResult, write: impl FnOnce(&Report<'_>) -> T) -> T {
        let questionnaire = self.questionnaire();
        let (none, branding) = (ById::default(), self.branding.get_untracked());
        self.session.with_untracked(|session| {
            let plan = self.plan.read_untracked();
            write(&Report {
                questionnaire: &questionnaire,
                scan: &result.scan,
                assessment: &result.assessment,
                targets: if result.is_own() { &session.record().targets } else { &none },
                plan: plan.as_ref().filter(|_| result.is_own()),
                branding: &branding,
                texts: self.texts,
            })
        })
    }

    /// Where the scan's own page shows the result on screen; none where there is no such page.
    pub fn own_page(self) -> Option<String> {
        let shown = self.session.with_untracked(|session| session.shown(clock::today()));
        self.loader(|loader| loader.own_page_of(&shown.scan.token(&self.questionnaire())))
    }

    /// What keeps things in the browser.
    pub fn store(self) -> Store {
        self.inner.with_value(|inner| inner.store.clone())
    }

    /// Notes the screen of several results that is shown, or that none is any more.
    pub fn set_collection(self, collection: Option<Collection>) {
        let _ = self.collection.try_set_value(collection);
    }

    /// Shows the scan of another questionnaire in this one's place, as a preview.
    pub fn preview(self, source: String) {
        let Some(container) = self.container() else { return };
        let (mut config, port) = self.inner.with_value(|inner| (inner.config.clone(), inner.port.clone()));
        config.loader.keep_preview(&source);
        config.file = QuestionnaireFile::Text(source);
        // Not from within the view that it replaces.
        page::after_render(move || crate::app::begin(container, config, port));
    }

    /// Moves focus, once what is being rendered is there, to a section's heading or to an element by its id.
    pub fn focus(self, name: &str) {
        let (container, name) = (self.container(), name.to_owned());
        page::after_render(move || {
            if let Some(container) = container {
                page::go_to(&container, &name);
            }
        });
    }

    /// Tells the host page that the link left the scan.
    pub fn tell_shared(self, link: &str) {
        self.inner.with_value(|inner| inner.port.shared(link));
    }

    fn emit(self, name: &str, detail: &Value) {
        self.inner.with_value(|inner| inner.port.emit(name, detail));
    }

    fn tell_completed(self, result: &ShownResult, again: bool) {
        let questionnaire = self.questionnaire();
        let summary = result.summary(&questionnaire);
        self.inner.with_value(|inner| inner.port.completed(&summary, &result.link, again));
    }
}

/// Event that begins with what the site owner said.
fn begin_event(config: &Config) -> Event {
    start_event(config, &IntroductionFields { given: config.given.clone(), long: None })
}

/// Event that begins with what was filled in before the scan was there.
fn start_event(config: &Config, fields: &IntroductionFields) -> Event {
    let Given { scope, label, role } = &fields.given;
    let label: String = label.iter().flat_map(|label| label.chars()).take(MAX_LABEL).collect();
    Event::Start {
        scope: Scope::new(scope.as_deref().unwrap_or_default(), &label),
        role: role.as_deref().and_then(Role::parse),
        long: fields.long.unwrap_or(config.long),
    }
}
