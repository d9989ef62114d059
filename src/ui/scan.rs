//! The run as the interface sees it: state in signals, effects performed.

use crate::assessment::{Assessment, Desk, Effect, Event, Foreign, Layout, Message, Origin, Screen};
use crate::browser::clipboard;
use crate::browser::companion::Companion;
use crate::browser::files::Incoming;
use crate::browser::host::{Config, Port};
use crate::browser::location::{self, Asked};
use crate::browser::page::{self, Container};
use crate::browser::spawn_local;
use crate::browser::storage::{Area, HISTORY, PLAN, PROGRESS, StorageFault, Store};
use crate::core::answer::Answers;
use crate::core::date::Day;
use crate::core::history::{Added, History, MAX_ENTRIES};
use crate::core::json::Fault;
use crate::core::plan::Plan;
use crate::core::profile::Profile;
use crate::core::questionnaire::Questionnaire;
use crate::core::record::Record;
use crate::core::summary::Summary;
use crate::core::token;
use crate::handover::Handover;
use crate::report::Report;
use crate::text::{self, Texts, fill};
use leptos::prelude::*;
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::Arc;

/// One mounted scan; copied into every view.
#[derive(Clone, Copy)]
pub struct Scan {
    /// The run.
    pub state: RwSignal<Assessment>,
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
    /// What is wrong with what came in.
    refused_text: RwSignal<Option<String>>,
    /// Texts for the companion's next screen.
    waiting: StoredValue<Vec<String>>,
}

struct Inner {
    container: Container,
    config: Config,
    port: Port,
    companion: Companion,
    store: Store,
    questionnaire: Arc<Questionnaire>,
    /// What this tab wrote last, to tell another tab's writing from its own.
    written: Option<String>,
}

/// The ways out of the run: to the host page, and to the companion.
pub type Ways = (Port, Companion);

/// What the companion found in texts.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Found {
    /// A questionnaire.
    Questionnaire,
    /// One result of this questionnaire.
    Result { record: String, file: bool },
    /// Several results, or a history.
    Several { history: bool },
    /// Why nothing could be read, and whether it is a link.
    Refused { problem: String, link: bool },
    /// Nothing of this kind.
    Nothing,
}

/// A questionnaire file that was opened: its title and text, or its faults.
pub type Offered = Result<(String, String), Vec<Fault>>;

/// A result on screen: one's own, or one from a link.
#[derive(Clone)]
pub struct Outcome {
    /// Whether it is shown in place of one's own.
    pub foreign: bool,
    /// Where somebody else's comes from.
    pub origin: Option<Origin>,
    /// The answers behind it.
    pub answers: Answers,
    /// Worked out from them.
    pub profile: Profile,
    /// Day of the scan.
    pub day: Day,
    /// The link that opens it elsewhere.
    pub link: String,
}

impl Scan {
    /// Reads what is kept and sets the run up.
    pub fn new(container: Container, config: Config, (port, companion): Ways, questionnaire: Questionnaire) -> Self {
        let questionnaire = Arc::new(questionnaire);
        let store = Store::new(config.area(), &questionnaire.id);
        let texts = text::of(&config.lang);
        let (fault, unreadable) = (RwSignal::new(None), RwSignal::new(None));
        let mut written = None;
        let record = match store.read(PROGRESS) {
            Ok(None) => None,
            Ok(Some(text)) => match Record::parse(&text, &questionnaire) {
                Ok(record) => {
                    written = Some(text);
                    Some(record)
                }
                Err(problem) => {
                    unreadable.set(Some(fill(texts.storage_unreadable, &[&problem])));
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
            unreadable.set(Some(fill(texts.storage_unreadable, &[&problem])));
            fault.set(store.set_aside(PLAN).err());
            None
        });
        let layout = match config.layout.as_str() {
            "dimension" => Layout::Dimension,
            "item" => Layout::Item,
            _ if questionnaire.shared_options => Layout::Dimension,
            _ => Layout::Item,
        };
        let state = Assessment::new(questionnaire.clone(), layout, record, config.form == "long");
        let inner = StoredValue::new_local(Inner { container, config, port, companion, store, questionnaire, written });
        Self {
            state: RwSignal::new(state),
            texts,
            inner,
            plan: RwSignal::new(plan),
            plan_shape: Trigger::new(),
            targets: Trigger::new(),
            fault,
            unreadable,
            offered: RwSignal::new(None),
            refused_text: RwSignal::new(None),
            waiting: StoredValue::new(Vec::new()),
        }
    }

    fn stored_plan(store: &Store, questionnaire: &Questionnaire) -> Result<Option<Plan>, String> {
        match store.read(PLAN) {
            Ok(Some(text)) => Plan::parse(&text, questionnaire).map(Some),
            _ => Ok(None),
        }
    }

    /// Opens what the address asks for, listens to other tabs, tells the host page that the scan is there.
    pub fn begin(self) {
        self.open_address();
        let other_tab = self.inner.with_value(|inner| {
            let plan = inner.store.on_change(PLAN, move |text| self.heard_plan(text));
            (inner.store.on_change(PROGRESS, move |text| self.heard(text)), plan)
        });
        // Held by the view's owner, so they end with it.
        let paper = self.inner.with_value(|inner| page::unfold_for_print(&inner.container));
        StoredValue::new_local((other_tab, location::on_fragment(move || self.open_address()), paper));
        StoredValue::new_local(clipboard::on_paste(move |text| self.hear_paste(text)));
        self.tell("ready", json!({}));
        let event = self.inner.with_value(|inner| inner.config.start.then(|| super::start_event(&inner.config)));
        // A press from before saved progress was seen must not begin a second run.
        if let Some(event) = event
            && self.state.with_untracked(|state| state.foreign().is_none() && !state.record().has_answers())
        {
            self.send(event);
        }
    }

    /// The sentences.
    pub fn texts(self) -> &'static Texts {
        self.texts
    }

    /// The instrument.
    pub fn questionnaire(self) -> Arc<Questionnaire> {
        self.inner.with_value(|inner| inner.questionnaire.clone())
    }

    /// What the element was told.
    pub fn config<T>(self, read: impl FnOnce(&Config) -> T) -> T {
        self.inner.with_value(|inner| read(&inner.config))
    }

    /// Takes an event in and does what follows from it.
    pub fn send(self, event: Event) {
        let effects = self.state.try_update(|state| state.update(event, page::now_ms())).unwrap_or_default();
        for effect in effects {
            match effect {
                Effect::Save => self.save(),
                Effect::Moved => {
                    self.refused_text.set(None);
                    let container = self.inner.with_value(|inner| inner.container.clone());
                    page::after_render(move || page::focus_heading(&container));
                }
                Effect::Tell(Message::Started) => self.tell("started", json!({})),
                Effect::Tell(Message::Progress) => {
                    let (answered, total) = self.state.with_untracked(Assessment::progress);
                    self.tell("progress", json!({ "answered": answered, "total": total }));
                }
                Effect::Tell(Message::Completed) => self.tell_completed(),
            }
        }
    }

    /// The result on screen. Tracks the state.
    pub fn outcome(self) -> Outcome {
        let questionnaire = self.questionnaire();
        self.state.with(|state| {
            let (answers, day) = match state.foreign() {
                Some(foreign) => (foreign.answers.clone(), foreign.day),
                None => (state.answers().clone(), state.day(page::now_ms())),
            };
            let profile = Profile::of(&questionnaire, &answers);
            let token = token::encode(&questionnaire, day, &answers);
            let link = self.config(|config| location::share_link(&config.share_url, &token));
            let origin = state.foreign().map(|foreign| foreign.origin);
            Outcome { foreign: origin.is_some(), origin, answers, profile, day, link }
        })
    }

    /// The result on screen as the writers of files take it.
    pub fn report<T>(self, outcome: &Outcome, write: impl FnOnce(&Report<'_>) -> T) -> T {
        let questionnaire = self.questionnaire();
        self.state.with_untracked(|state| {
            let record = state.foreign().map_or_else(|| state.record(), |foreign| &foreign.record);
            let plan = self.plan.read_untracked();
            write(&Report {
                questionnaire: &questionnaire,
                answers: &outcome.answers,
                profile: &outcome.profile,
                notes: &record.notes,
                scope: &record.scope,
                role: record.role.as_deref(),
                day: outcome.day,
                targets: &record.targets,
                plan: plan.as_ref().filter(|_| !outcome.foreign),
                texts: self.texts,
            })
        })
    }

    /// The result as events and files hold it.
    pub fn summary(self, outcome: &Outcome) -> Value {
        let questionnaire = self.questionnaire();
        let Outcome { answers, profile, day, link, .. } = outcome;
        Summary { questionnaire: &questionnaire, answers, profile, day: *day }.to_json(link)
    }

    /// What the companion has to know, with texts that came in.
    pub fn handover(self, texts: Vec<String>) -> String {
        let plan = self.plan.with_untracked(|plan| plan.as_ref().map(Plan::to_json).unwrap_or_default());
        self.inner.with_value(|inner| {
            self.state.with_untracked(|state| {
                let shown = state.foreign().map_or_else(|| state.record(), |foreign| &foreign.record);
                let config = &inner.config;
                Handover {
                    source: config.source.clone(),
                    lang: config.lang.clone(),
                    storage: config.storage.clone(),
                    share_url: config.share_url.clone(),
                    shown: shown.to_json(),
                    foreign: state.foreign().is_some(),
                    own: state.record().to_json(),
                    plan,
                    texts,
                }
                .to_json()
            })
        })
    }

    /// The way to the companion.
    pub fn companion(self) -> Companion {
        self.inner.with_value(|inner| inner.companion.clone())
    }

    /// Takes in files that were chosen or dropped.
    pub fn take_in(self, files: Vec<Incoming>) {
        spawn_local(async move {
            let mut texts = Vec::new();
            for file in files {
                texts.extend(file.text().await);
            }
            if !texts.is_empty() {
                self.take_in_texts(texts).await;
            }
        });
    }

    /// What the companion finds in texts; it knows what happens to links on their way.
    async fn found_in(self, texts: Vec<String>) -> Result<Found, String> {
        let found = self.companion().read(&self.handover(texts)).await?;
        Ok(serde_json::from_str(&found).unwrap_or(Found::Nothing))
    }

    /// A questionnaire is checked and offered for a preview, one result is shown, several are laid side by side.
    async fn take_in_texts(self, came_in: Vec<String>) {
        self.offered.set(None);
        self.refused_text.set(None);
        if matches!(self.state.with_untracked(Assessment::screen), Screen::Desk(_)) {
            if let Err(problem) = self.companion().add(&came_in).await {
                self.say_companion_fault(&problem);
            }
            return;
        }
        match self.found_in(came_in.clone()).await {
            Ok(found) => self.take(found, came_in),
            Err(problem) => self.say_companion_fault(&problem),
        }
    }

    fn take(self, found: Found, came_in: Vec<String>) {
        let texts = self.texts;
        match found {
            Found::Questionnaire => {
                let source = came_in.into_iter().next().unwrap_or_default();
                self.offered.set(Some(Questionnaire::parse(&source).map(|found| (found.title, source))));
            }
            Found::Result { record, file } => self.show_record(&record, if file { Origin::File } else { Origin::Link }),
            Found::Several { history } => {
                self.waiting.set_value(came_in);
                self.send(Event::Desk(if history { Desk::History } else { Desk::Team }));
            }
            Found::Refused { problem, link: true } => self.refuse(&[texts.bad_link, &problem, texts.bad_link_safe]),
            Found::Refused { problem, .. } => self.refuse(&[&problem, texts.bad_file_safe]),
            Found::Nothing => self.refuse(&[texts.nothing_found, texts.bad_file_safe]),
        }
    }

    /// Shows somebody's result.
    pub fn show_record(self, record: &str, origin: Origin) {
        let questionnaire = self.questionnaire();
        let Ok(record) = Record::parse(record, &questionnaire) else { return };
        let day = Day::parse(&record.date).unwrap_or_else(|| Day::of_ms(page::now_ms()));
        self.send(Event::Show(Box::new(Foreign { origin, day, answers: record.answers(&questionnaire), record })));
    }

    /// Texts that wait for the companion's screen.
    pub fn waiting(self) -> Vec<String> {
        self.waiting.try_update_value(std::mem::take).unwrap_or_default()
    }

    fn refuse(self, sentences: &[&str]) {
        self.refused_text.set(Some(sentences.join(" ")));
    }

    /// The companion could not be brought.
    pub fn say_companion_fault(self, problem: &str) {
        self.refuse(&[&fill(self.texts.no_companion, &[problem]), self.texts.bad_file_safe]);
    }

    /// Changes the plan and keeps it; its lines are shown anew.
    pub fn change_plan<T>(self, change: impl FnOnce(&mut Plan) -> T) {
        self.keep_plan(change);
        self.plan_shape.notify();
    }

    /// Changes the plan and keeps it; what is on screen stays.
    pub fn keep_plan<T>(self, change: impl FnOnce(&mut Plan) -> T) {
        let questionnaire = self.questionnaire();
        let mut json = String::new();
        self.plan.update(|plan| {
            let plan = plan.get_or_insert_with(|| Plan::empty(&questionnaire, Day::of_ms(page::now_ms())));
            change(plan);
            json = plan.to_json();
        });
        let fault = self.inner.with_value(|inner| inner.store.write(PLAN, &json).err());
        self.set_fault(fault);
    }

    fn heard_plan(self, text: Option<String>) {
        let questionnaire = self.questionnaire();
        if let Some(Ok(plan)) = text.map(|text| Plan::parse(&text, &questionnaire)) {
            self.plan.set(Some(plan));
            self.plan_shape.notify();
        }
    }

    /// Shows the scan of another questionnaire in this one's place, as a preview.
    pub fn preview(self, source: String) {
        let (container, config, ways) = self
            .inner
            .with_value(|inner| (inner.container.clone(), inner.config.clone(), (inner.port.clone(), inner.companion.clone())));
        // Not from within the view that it replaces.
        page::after_render(move || super::begin(container, Config { source, start: false, ..config }, ways));
    }

    /// Moves focus, once what is being rendered is there, to a section's heading or to an element by its id.
    pub fn focus(self, name: &str) {
        let (container, name) = (self.inner.with_value(|inner| inner.container.clone()), name.to_owned());
        page::after_render(move || page::go_to(&container, &name));
    }

    /// How many answers of another instrument are kept in this browser.
    pub fn kept_answers(self, questionnaire: &str) -> usize {
        let store = Store::new(self.config(Config::area), questionnaire);
        let text = store.read(PROGRESS).ok().flatten();
        let value: Option<Value> = text.and_then(|text| serde_json::from_str(&text).ok());
        value.and_then(|value| Some(value.get("answers")?.as_object()?.len())).unwrap_or(0)
    }

    /// Tells the host page that the link left the scan.
    pub fn tell_shared(self, link: &str) {
        self.tell("shared", json!({ "link": link }));
    }

    /// What the reader has to know before anything else.
    pub fn notices(self) -> Vec<String> {
        let texts = self.texts;
        let area = self.inner.with_value(|inner| inner.store.area());
        let instead = if self.links_travel() { texts.storage_link } else { texts.storage_file };
        let fault = self.fault.get().map(|fault| match (fault, area) {
            (_, Area::None) => texts.storage_off.to_owned(),
            (StorageFault::Denied, _) => [texts.storage_denied, instead].join(" "),
            (StorageFault::Full, _) => [texts.storage_full, instead].join(" "),
        });
        let unreadable = self.unreadable.get();
        let text = self.refused_text.get();
        let refused = self.state.with(|state| state.refused().map(ToString::to_string));
        let refused = refused.map(|problem| [texts.bad_link, &problem, texts.bad_link_safe].join(" "));
        refused.into_iter().chain(text).chain(unreadable).chain(fault).collect()
    }

    /// Whether a link to a result opens it on other devices too. The scan as a single file has an address of its own that
    /// nobody else can open.
    pub fn links_travel(self) -> bool {
        self.config(|config| location::share_link(&config.share_url, "")).starts_with("http")
    }

    /// Whether nothing but a file can hold the answers.
    pub fn needs_file(self) -> bool {
        let kept_nowhere = self.inner.with_value(|inner| inner.store.area() == Area::None);
        self.fault.get().is_some() && !kept_nowhere && !self.links_travel()
    }

    fn tell(self, name: &str, mut detail: Value) {
        self.inner.with_value(|inner| {
            detail["instance"] = inner.config.instance.as_str().into();
            inner.port.tell(name, &detail);
        });
    }

    fn tell_completed(self) {
        let outcome = untrack(|| self.outcome());
        self.remember(&outcome);
        let mut result = self.summary(&outcome);
        if self.config(|config| config.events == "answers") {
            let questionnaire = self.questionnaire();
            let Outcome { answers, profile, day, .. } = &outcome;
            let summary = Summary { questionnaire: &questionnaire, answers, profile, day: *day };
            result["answers"] = json!(summary.answers());
            result["notes"] = self.state.with_untracked(|state| json!(state.record().notes));
        }
        self.tell("completed", json!({ "result": result }));
    }

    /// Opens the share links in the address that belong to this questionnaire, and takes them out of the address bar.
    fn open_address(self) {
        let questionnaire = self.questionnaire();
        let Some(asked) = location::asked(&questionnaire.id) else { return };
        location::forget_tokens(&questionnaire.id);
        match asked {
            Asked::Token(token) if token::decode(&questionnaire, &token).is_ok() => self.send(Event::Open(token)),
            // What came in is not whole; it is said what is wrong with it even where the companion can't mend it.
            Asked::Token(token) => spawn_local(async move {
                match self.found_in(vec![format!("#r={token}")]).await {
                    Ok(Found::Nothing) | Err(_) => self.send(Event::Open(token)),
                    Ok(found) => self.take(found, Vec::new()),
                }
            }),
            Asked::Text(text) => spawn_local(self.take_in_texts(vec![text])),
        }
    }

    /// Takes in what was pasted outside a field, if it holds a link of this questionnaire.
    fn hear_paste(self, text: String) {
        if location::may_hold_token(&text, &self.questionnaire().id) {
            spawn_local(self.take_in_texts(vec![text]));
        }
    }

    /// Keeps a finished scan among those of this device.
    fn remember(self, outcome: &Outcome) {
        if outcome.profile.by_weakness.is_empty() {
            return;
        }
        let questionnaire = self.questionnaire();
        let store = self.inner.with_value(|inner| inner.store.clone());
        let kept = match store.read(HISTORY) {
            Ok(kept) => kept.unwrap_or_default(),
            Err(fault) => return self.set_fault(Some(fault)),
        };
        let read = if kept.is_empty() { Ok(History::empty(&questionnaire)) } else { History::parse(&kept, &questionnaire) };
        let mut history = read.unwrap_or_else(|problem| {
            self.unreadable.set(Some(problem));
            self.set_fault(store.set_aside(HISTORY).err());
            History::empty(&questionnaire)
        });
        match self.state.with_untracked(|state| history.add(state.record(), page::now_ms())) {
            Added::New | Added::Replaced => self.set_fault(store.write(HISTORY, &history.to_json()).err()),
            Added::Full => self.refuse(&[&fill(self.texts.history_full, &[&MAX_ENTRIES.to_string()])]),
            Added::Unchanged => {}
        }
    }

    /// Everything was erased: nothing of it may come back.
    pub fn forget(self) {
        self.inner.update_value(|inner| inner.written = None);
        self.plan.set(None);
        self.send(Event::Erased);
    }

    fn save(self) {
        let stored = self.inner.with_value(|inner| inner.store.read(PROGRESS));
        if let Ok(Some(text)) = &stored
            && self.inner.with_value(|inner| inner.written.as_ref() != Some(text))
            && let Err(problem) = self.merge(text)
            && !self.set_aside(&problem)
        {
            return;
        }
        let json = self.state.with_untracked(|state| state.record().to_json());
        self.write(json);
        // What is kept and can't be read again is not safe.
        if let Err(fault) = stored {
            self.set_fault(Some(fault));
        }
    }

    fn write(self, json: String) {
        let written = self.inner.try_update_value(|inner| {
            let written = inner.store.write(PROGRESS, &json);
            inner.written = written.is_ok().then_some(json);
            written
        });
        self.set_fault(written.and_then(Result::err));
    }

    fn set_fault(self, fault: Option<StorageFault>) {
        if self.fault.get_untracked() != fault {
            self.fault.set(fault);
        }
    }

    /// Joins what another tab wrote; gives it back, or why it can't be read.
    fn merge(self, text: &str) -> Result<Record, String> {
        let theirs = Record::parse(text, &self.questionnaire())?;
        self.state.update(|state| drop(state.update(Event::Merge(Box::new(theirs.clone())), page::now_ms())));
        Ok(theirs)
    }

    /// What was kept was damaged meanwhile: it makes way for the answers of this page, or stays where there is no way.
    fn set_aside(self, problem: &str) -> bool {
        let fault = self.inner.with_value(|inner| inner.store.set_aside(PROGRESS).err());
        self.set_fault(fault);
        if fault.is_none() {
            self.unreadable.set(Some(fill(self.texts.storage_damaged, &[problem])));
        }
        fault.is_none()
    }

    /// Another tab wrote. What it did not know yet is written back, so that both settle on the same.
    fn heard(self, text: Option<String>) {
        let Some(text) = text else { return };
        // What can't be read stays as it is until there is something to keep, and is set aside then.
        let Ok(theirs) = self.merge(&text) else { return };
        if self.state.with_untracked(|state| state.record().knows_more_than(&theirs)) {
            self.write(self.state.with_untracked(|state| state.record().to_json()));
        } else {
            self.inner.update_value(|inner| inner.written = Some(text));
        }
    }
}
