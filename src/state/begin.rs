//! How a scan begins and how another one takes its place.

use super::AppState;
use crate::browser::config::{Config, Intro, IntroductionFields, PresetFields, QuestionnaireFile};
use crate::browser::files::Incoming;
use crate::browser::storage::{PLAN, PROGRESS};
use crate::browser::{clipboard, on_window, page};
use crate::core::scan::{MAX_LABEL, Role, Scope};
use crate::core::session::{CollectionScreen, Event, Screen, Session};
use leptos::prelude::*;
use serde_json::json;
use std::cell::Cell;

thread_local! {
    /// A session that the next view continues, for example in another language.
    static CARRIED: Cell<Option<Session>> = const { Cell::new(None) };
}

/// The session that goes on in another language, if it is of this questionnaire.
pub(super) fn take_carried(questionnaire: &str) -> Option<Session> {
    CARRIED.take().filter(|session| session.questionnaire().id == questionnaire)
}

impl AppState {
    /// Opens links in the address, listens to other tabs, and tells the host page that the scan is ready.
    pub fn begin(self) {
        // A person who pressed Start before the scan had loaded is already reading the first question, so don't scroll.
        let (start, reveal) = self.config(|config| match config.loader.started() {
            Some(filled) => (Some(start_event(config, &filled)), false),
            None => ((config.intro == Intro::None).then(|| begin_event(config)), true),
        });
        let opens_link = self.open_links_in_address();
        let other_tab = self.inner.with_value(|inner| {
            let plan = inner.store.on_change(PLAN, move |text| self.on_plan_change(text));
            (inner.store.on_change(PROGRESS, move |text| self.on_progress_change(text)), plan)
        });
        // The view's owner holds these listeners, so they end with the view.
        let hash = on_window("hashchange", move |_| {
            self.open_links_in_address();
        });
        StoredValue::new_local((other_tab, hash));
        if let Some(container) = self.container() {
            let paste = clipboard::on_paste(&container, move |text| self.on_paste_text(text));
            StoredValue::new_local((paste, page::unfold_for_print(&container)));
        }
        // While this page was asleep or in the browser's cache, it missed what other tabs stored.
        StoredValue::new_local(["pageshow", "visibilitychange"].map(|name| on_window(name, move |_| self.read_again())));
        if self.config(|config| config.own_page) {
            StoredValue::new_local((
                on_window("dragover", |event| {
                    Incoming::expect(event);
                }),
                on_window("drop", move |event| self.import_dropped(event)),
            ));
        }
        self.step();
        self.emit("ready", &json!({}));
        // If there is saved progress, an early press of Start must not begin a second run.
        if let Some(event) = start
            && !opens_link
            && self.session.with_untracked(|session| !session.progress().has_answers())
        {
            self.apply(event, reveal);
        }
    }

    /// Keeps a session for the next view, which continues it, for example in another language.
    pub fn carry(session: Session) {
        CARRIED.set(Some(session));
    }

    /// Whether the view shows something that is not stored: a result from a link or file, or the person's own if the browser
    /// refused to store it.
    pub fn shows_unsaved(self) -> bool {
        let unsaved =
            |session: &Session| session.opened().is_some() || session.screen() == Screen::Collection(CollectionScreen::Compare);
        self.session.with_untracked(unsaved) || self.fault.with_untracked(Option::is_some)
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
