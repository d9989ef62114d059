//! How a scan begins and how another one takes its place.

use super::AppState;
use super::import::AddressLinks;
use super::persistence::Faults;
use crate::browser::config::{Config, Intro, IntroductionFields, InvalidValue, PresetFields, QuestionnaireFile};
use crate::browser::files::Incoming;
use crate::browser::storage::{PLAN, PROGRESS};
use crate::browser::{clipboard, on_window, page};
use crate::core::plan::Plan;
use crate::core::scan::{MAX_LABEL, Role, Scope};
use crate::core::session::{CollectionScreen, Effect, Event, Screen, Session};
use leptos::prelude::*;
use serde_json::json;
use std::cell::Cell;

thread_local! {
    /// A session and its plan that the next view continues, for example in another language.
    static CARRIED: Cell<Option<(Session, Option<Plan>)>> = const { Cell::new(None) };
}

/// The session that this view continues, with its plan, if it is of this questionnaire.
pub(super) fn take_carried(questionnaire: &str) -> Option<(Session, Option<Plan>)> {
    CARRIED.take().filter(|(session, _)| session.questionnaire().id == questionnaire)
}

/// Forgets the session that the next view would continue.
pub fn forget_carried() {
    CARRIED.set(None);
}

/// A scan whose view is being built. Meanwhile, the page shows the first screens, which the build has written.
pub struct Beginning {
    app: AppState,
    links: Option<AddressLinks>,
    /// The effects of opening a link or beginning a run. They wait for the view.
    effects: Option<Vec<Effect>>,
}

impl Beginning {
    /// Begins the run if the person has pressed Start on the first screens. Returns whether it has begun just now, so that the
    /// view changes.
    pub fn follow_person(&mut self) -> bool {
        let event = |config: &Config| config.loader.started().map(|filled| start_event(config, &filled));
        self.begin_run(self.app.config(event))
    }

    fn begin_run(&mut self, event: Option<Event>) -> bool {
        // If there is saved progress, an early press of Start must not begin a second run.
        let is_new = || self.app.session.with_untracked(|session| !session.progress().has_answers());
        match event {
            Some(event) if self.effects.is_none() && self.links.is_none() && is_new() => {
                self.effects = Some(self.app.update(event));
                true
            }
            _ => false,
        }
    }

    /// Tells the host page that the scan is ready, and which of its attributes the scan does not understand.
    pub fn finish(self) {
        self.app.emit("ready", &json!({}));
        let texts = self.app.texts();
        for InvalidValue { name, word, words } in self.app.config(|config| config.ignored.clone()) {
            self.app.emit("error", &json!({ "message": texts.wrong_word(name, word, words.join(", ")) }));
        }
        // The host page may now see more or less of the result, or it is in another language.
        let shows_result = |session: &Session| session.screen() == Screen::Results && session.opened().is_none();
        let is_carried = self.app.inner.with_value(|inner| inner.is_carried);
        if is_carried && self.links.is_none() && self.app.session.with_untracked(shows_result) {
            self.app.emit_completed(true);
        }
        // Don't scroll to the first question: the person is already reading it or has not asked for it.
        self.app.perform(self.effects.unwrap_or_default(), self.links.is_some());
        if let Some(AddressLinks::Other(links)) = self.links {
            self.app.open_links(links);
        }
    }
}

impl AppState {
    /// Takes links from the address, and listens to other tabs. The listeners end with the current owner.
    pub fn begin(self) -> Beginning {
        let other_tab = self.inner.with_value(|inner| {
            let plan = inner.store.on_change(PLAN, move |text| self.on_plan_change(text));
            let progress = inner.store.on_change(PROGRESS, move |text| match text {
                Some(text) => self.on_progress_change(text),
                None => self.on_progress_removed(),
            });
            (progress, plan)
        });
        let hash = on_window("hashchange", move |_| self.open_links_in_address());
        StoredValue::new_local((other_tab, hash));
        if let Some(container) = self.container() {
            let paste = clipboard::on_paste(&container, move |text| self.on_paste_text(text));
            StoredValue::new_local((paste, page::unfold_for_print(&container)));
        }
        // While this page was asleep or in the browser's cache, it missed what other tabs stored.
        StoredValue::new_local(
            [("pageshow", true), ("visibilitychange", false)]
                .map(|(name, was_cached)| on_window(name, move |_| self.read_again(was_cached))),
        );
        if self.config(|config| config.own_page) {
            StoredValue::new_local((
                on_window("dragover", |event| {
                    Incoming::expect(event);
                }),
                on_window("drop", move |event| self.import_dropped(event)),
            ));
        }
        if self.inner.with_value(|inner| inner.is_carried) {
            self.store_again();
        }
        let links = self.take_links();
        let effects = match &links {
            Some(AddressLinks::One(token)) => Some(self.update(Event::Open(token.clone()))),
            _ => None,
        };
        self.step();
        let mut beginning = Beginning { app: self, links, effects };
        if !beginning.follow_person() {
            let is_first = |session: &Session| session.screen() == Screen::Introduction && session.opened().is_none();
            let is_first = self.session.with_untracked(is_first);
            let event = self.config(|config| (is_first && config.intro == Intro::None).then(|| begin_event(config)));
            beginning.begin_run(event);
        }
        beginning
    }

    /// Keeps the session and the plan for the next view, which continues them, for example in another language.
    pub fn carry(self) {
        CARRIED.set(Some((self.session.get_untracked(), self.plan.get_untracked())));
    }

    /// Whether the view shows something that is not stored: a result from a link or file, or the person's own if the browser
    /// refused to store it.
    pub fn shows_unsaved(self) -> bool {
        let unsaved =
            |session: &Session| session.opened().is_some() || session.screen() == Screen::Collection(CollectionScreen::Compare);
        self.session.with_untracked(unsaved) || self.faults.with_untracked(Faults::worst).is_some()
    }

    /// Shows the scan of another questionnaire in this one's place, as a preview.
    pub fn preview(self, source: String) {
        let Some(container) = self.container() else { return };
        let (mut config, port) = self.inner.with_value(|inner| (inner.config.clone(), inner.port.clone()));
        config.loader.keep_preview(&source);
        config.file = QuestionnaireFile::Text(source);
        // Do this later, because the preview replaces the view that calls this.
        page::after_render(move || crate::app::begin(container, config, port));
    }
}

/// The event that begins a run with the values that the site owner set.
pub(super) fn begin_event(config: &Config) -> Event {
    start_event(config, &IntroductionFields { given: config.given.clone(), long: None })
}

/// The event that begins a run with these values.
pub(super) fn start_event(config: &Config, fields: &IntroductionFields) -> Event {
    let PresetFields { scope, label, role } = &fields.given;
    let label: String = label.iter().flat_map(|label| label.chars()).take(MAX_LABEL).collect();
    Event::Start {
        scope: Scope::new(scope.as_deref().unwrap_or_default(), &label),
        role: role.as_deref().and_then(Role::parse),
        long: fields.long.unwrap_or(config.long),
    }
}
