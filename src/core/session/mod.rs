//! One run through a questionnaire: takes events, returns effects.
//!
//! This module does not access the browser. The interface sends an [`Event`], shows the new state, and carries out the
//! [`Effect`]s that it gets back.

mod pages;
mod screen;

pub use pages::Layout;
pub use screen::{CollectionScreen, Screen};

use super::answer::{Answer, Answers};
use super::assessment::Assessment;
use super::date::{Day, Moment};
use super::progress::Progress;
use super::questionnaire::Questionnaire;
use super::scan::{Role, Scope, Source, SourcedScan};
use super::token::{self, TokenError};
use pages::Pages;
use std::ops::Range;
use std::sync::Arc;

/// Something that a person, another tab or a link did.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// A person began, with this scope and role, with or without the reserve items.
    Start {
        /// What the scan is about, if given.
        scope: Option<Scope>,
        /// Role of the person who answers, if given.
        role: Option<Role>,
        /// Whether to ask reserve items, too.
        long: bool,
    },
    /// Continue at the saved position.
    Resume,
    /// Discard all answers. The interface has already asked for confirmation.
    StartOver,
    /// Begin the next scan of the same scope, with the previous answers shown beside the items.
    Again,
    /// Set the answer to an item.
    Answer(usize, Answer),
    /// Set the note to an item.
    Note(usize, String),
    /// Go one page forward.
    Next,
    /// Go one page back.
    Back,
    /// Go to the page of an item.
    GoTo(usize),
    /// Go to the overview.
    Overview,
    /// Go to the result.
    Results,
    /// Show a screen again that the browser's back or forward button leads to.
    Visit(Screen),
    /// Open a share link.
    Open(String),
    /// Open a result file.
    Show(Box<SourcedScan>),
    /// Keep the opened result as one's own. The interface has already asked for confirmation.
    Keep,
    /// Close the opened result.
    Close,
    /// Show several results side by side.
    OpenCollection(CollectionScreen),
    /// Go back to the screen from which the collection was opened.
    LeaveCollection,
    /// Set or remove the target level of a dimension.
    Target(usize, Option<u8>),
    /// Everything stored on this device was erased.
    Erased,
    /// Another tab saved its progress.
    Merge(Box<Progress>),
}

/// Something that the browser has to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Store the record.
    Save,
    /// Add the finished scan to the history on this device.
    KeepFinished,
    /// Delete the plan, because the result that it is based on is replaced or deleted.
    EndPlan,
    /// The screen has changed: move the focus and scroll up.
    ScreenChanged,
    /// Send an event to the host page.
    Emit(HostEvent),
}

/// An event for the host page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HostEvent {
    /// A run has begun.
    Started,
    /// An answer was set or removed, or all were discarded.
    Progress,
    /// The person's own result is shown.
    Completed {
        /// Whether the run was already completed before.
        again: bool,
    },
}

/// One run.
#[derive(Debug, Clone)]
pub struct Session {
    questionnaire: Arc<Questionnaire>,
    progress: Progress,
    answers: Answers,
    pages: Pages,
    screen: Screen,
    /// The screen from which the collection was opened.
    before_collection: Screen,
    opened: Option<SourcedScan>,
    refused: Option<TokenError>,
}

impl Session {
    /// A run that continues from a record, or begins without one. `long` chooses the form of a record without answers.
    #[must_use]
    pub fn new(questionnaire: Arc<Questionnaire>, layout: Layout, progress: Option<Progress>, long: bool) -> Self {
        let mut progress = progress.unwrap_or_else(|| Progress::begin(&questionnaire));
        if !progress.has_answers() {
            progress.long = long;
        }
        let answers = progress.answers(&questionnaire);
        Self {
            pages: Pages::new(&questionnaire, &answers, layout, progress.long),
            answers,
            questionnaire,
            progress,
            screen: Screen::Introduction,
            before_collection: Screen::Introduction,
            opened: None,
            refused: None,
        }
    }

    /// The same run, with the questionnaire's texts in another language.
    #[must_use]
    pub fn translated(mut self, questionnaire: Arc<Questionnaire>, layout: Layout) -> Self {
        self.questionnaire = questionnaire;
        let item = match self.screen {
            Screen::Page(page) if layout != self.pages.layout => self.pages.first_item(page),
            _ => None,
        };
        self.pages.layout = layout;
        self.update_pages();
        if let Some(item) = item {
            self.screen = self.page_of(item);
        }
        self
    }

    /// The questionnaire.
    #[must_use]
    pub fn questionnaire(&self) -> &Arc<Questionnaire> {
        &self.questionnaire
    }

    /// The current screen.
    #[must_use]
    pub fn screen(&self) -> Screen {
        self.screen
    }

    /// The record to store.
    #[must_use]
    pub fn progress(&self) -> &Progress {
        &self.progress
    }

    /// The person's own answers.
    #[must_use]
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The result that is shown instead of one's own, if any.
    #[must_use]
    pub fn opened(&self) -> Option<&SourcedScan> {
        self.opened.as_ref()
    }

    /// The scan shown as a result: the opened one, or else one's own, dated today if nothing was answered yet.
    #[must_use]
    pub fn shown(&self, today: Day) -> SourcedScan {
        let own = || SourcedScan { scan: self.progress.finished(today), source: Source::Own };
        self.opened.clone().unwrap_or_else(own)
    }

    /// Stops showing another result instead of one's own.
    pub fn forget_opened(&mut self) {
        self.opened = None;
    }

    /// The screen from which a screen with several results was opened.
    #[must_use]
    pub fn before_collection(&self) -> Screen {
        self.before_collection
    }

    /// Why the last link that was opened was refused, if it was.
    #[must_use]
    pub fn refused(&self) -> Option<&TokenError> {
        self.refused.as_ref()
    }

    /// Whether the person's own result was seen, and either it has a level or no asked item is open.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        let has_level = || Assessment::new(&self.questionnaire, self.answers.clone()).overall.is_some();
        self.progress.completed && (self.next_open().is_none() || has_level())
    }

    /// The items to ask, in order: core items, and reserve items in the long form or if already answered.
    #[must_use]
    pub fn asked(&self) -> &[usize] {
        &self.pages.asked
    }

    /// The range of [`Session::asked`] that is on a page; empty if there is no such page.
    #[must_use]
    pub fn page(&self, page: usize) -> Range<usize> {
        self.pages.get(page).cloned().unwrap_or_default()
    }

    /// Number of pages.
    #[must_use]
    pub fn page_count(&self) -> usize {
        self.pages.len()
    }

    /// The first asked item that is still open.
    #[must_use]
    pub fn next_open(&self) -> Option<usize> {
        self.asked().iter().copied().find(|item| self.answers.get(*item) == Answer::Unanswered)
    }

    /// Number of answers with a level, and number of items that apply, as reported to the host page.
    #[must_use]
    pub fn progress_counts(&self) -> (usize, usize) {
        self.pages.progress_counts()
    }

    /// Number of answers of any kind in a dimension.
    #[must_use]
    pub fn answered_in(&self, dimension: usize) -> usize {
        self.pages.answered_in(dimension)
    }

    /// Handles an event. Returns what the browser has to do, in order.
    pub fn update(&mut self, event: Event, now: Moment) -> Vec<Effect> {
        let effects = self.handle(event, now);
        if self.progress.uid.is_none() && self.progress.is_begun() {
            self.progress.uid = Some(now.uid());
        }
        effects
    }

    fn handle(&mut self, event: Event, now: Moment) -> Vec<Effect> {
        match event {
            Event::Start { scope, role, long } => {
                let is_new = !self.progress.is_begun();
                self.progress.describe(scope, role, long, now.ms);
                self.update_pages();
                let mut effects = self.go(Screen::Page(0));
                // Pressing Start again after going back continues the same scan.
                if is_new {
                    effects.insert(0, Effect::Emit(HostEvent::Started));
                }
                effects
            }
            Event::Resume => self.go_and_announce(self.screen_to_resume()),
            Event::StartOver => {
                self.replace(self.progress.next_run());
                let mut effects = self.go(Screen::Introduction);
                effects.insert(0, Effect::EndPlan);
                effects.push(Effect::Emit(HostEvent::Progress));
                effects
            }
            Event::Again => {
                self.replace(self.progress.next_scan());
                let mut effects = self.go(Screen::Page(0));
                effects.insert(0, Effect::Emit(HostEvent::Started));
                effects
            }
            Event::Answer(item, answer) => {
                self.progress.detach();
                let before = self.answers.get(item);
                self.answers.set(&self.questionnaire, item, answer);
                self.pages.count(self.questionnaire.items()[item].dimension, before, self.answers.get(item));
                self.progress.answer(&self.questionnaire.items()[item].id, self.answers.get(item), now.ms);
                self.progress.day = Some(now.today);
                vec![Effect::Save, Effect::Emit(HostEvent::Progress)]
            }
            Event::Note(item, text) => {
                self.progress.detach();
                self.progress.note(&self.questionnaire.items()[item].id, &text, now.ms);
                vec![Effect::Save]
            }
            Event::Next => match self.screen {
                Screen::Page(page) if page + 1 < self.pages.len() => self.go(Screen::Page(page + 1)),
                _ => self.finish(),
            },
            Event::Back => match self.screen {
                Screen::Page(page) if page > 0 => self.go(Screen::Page(page - 1)),
                _ => self.go(Screen::Introduction),
            },
            Event::GoTo(item) => self.go(self.page_of(item)),
            Event::Overview => self.go(Screen::Overview),
            Event::Results => self.finish(),
            Event::Visit(screen) => self.visit(screen, now),
            Event::Open(link) => self.open(&link),
            Event::Show(opened) => self.show(*opened),
            Event::Keep => self.keep(now.ms),
            Event::Close => {
                self.opened = None;
                self.screen = Screen::Introduction;
                vec![Effect::ScreenChanged]
            }
            Event::OpenCollection(collection) => {
                if !matches!(self.screen, Screen::Collection(_)) {
                    self.before_collection = self.screen;
                }
                self.screen = Screen::Collection(collection);
                self.refused = None;
                vec![Effect::ScreenChanged]
            }
            Event::LeaveCollection => {
                self.screen = self.before_collection;
                vec![Effect::ScreenChanged]
            }
            Event::Target(dimension, level) => {
                let level = level.filter(|level| (1..=self.questionnaire.level_count()).contains(level));
                self.progress.target(&self.questionnaire.dimensions[dimension].id, level, now.ms);
                vec![Effect::Save]
            }
            Event::Erased => {
                self.opened = None;
                self.replace(Progress::begin(&self.questionnaire));
                self.screen = Screen::Introduction;
                vec![Effect::ScreenChanged, Effect::Emit(HostEvent::Progress)]
            }
            Event::Merge(progress) => {
                self.progress.merge(&progress);
                self.answers = self.progress.answers(&self.questionnaire);
                let pages = self.pages.len();
                self.update_pages();
                if let Screen::Page(page) = self.screen
                    && (page >= self.pages.len() || pages != self.pages.len())
                {
                    self.screen = Screen::Page(page.min(self.pages.len() - 1));
                }
                Vec::new()
            }
        }
    }

    /// Shows a screen of the person's own run.
    fn go(&mut self, screen: Screen) -> Vec<Effect> {
        self.opened = None;
        self.screen = screen;
        self.refused = None;
        if let Screen::Page(page) = screen
            && let Some(item) = self.pages.first_item(page)
        {
            self.progress.current_item = Some(self.questionnaire.items()[item].id.clone());
        }
        vec![Effect::Save, Effect::ScreenChanged]
    }

    fn finish(&mut self) -> Vec<Effect> {
        let again = std::mem::replace(&mut self.progress.completed, true);
        let mut effects = self.go(Screen::Results);
        // Tell the host page last: its listener may close the view.
        effects.extend([Effect::KeepFinished, Effect::Emit(HostEvent::Completed { again })]);
        effects
    }

    /// Like [`Session::go`], and tells the host page if this shows the person's own result, which was completed before.
    fn go_and_announce(&mut self, screen: Screen) -> Vec<Effect> {
        let mut effects = self.go(screen);
        if screen == Screen::Results {
            effects.push(Effect::Emit(HostEvent::Completed { again: true }));
        }
        effects
    }

    /// Shows a screen again. If it has nothing to show any more, for example after starting over, shows the introduction.
    fn visit(&mut self, screen: Screen, now: Moment) -> Vec<Effect> {
        let begun = self.progress.current_item.is_some();
        match screen {
            Screen::Collection(collection) => self.handle(Event::OpenCollection(collection), now),
            Screen::Results if self.opened.is_some() => {
                self.screen = Screen::Results;
                vec![Effect::ScreenChanged]
            }
            Screen::Results if self.progress.completed => self.go_and_announce(Screen::Results),
            Screen::Page(page) if begun && page < self.pages.len() => self.go(screen),
            Screen::Overview if begun => self.go(screen),
            _ => self.go(Screen::Introduction),
        }
    }

    fn open(&mut self, link: &str) -> Vec<Effect> {
        match token::decode(&self.questionnaire, link) {
            Ok(scan) => self.show(SourcedScan { scan, source: Source::Link(1) }),
            Err(error) => {
                self.refused = Some(error);
                vec![Effect::ScreenChanged]
            }
        }
    }

    /// Shows another result. The person's own answers stay unchanged, in memory and in storage.
    fn show(&mut self, opened: SourcedScan) -> Vec<Effect> {
        self.opened = Some(opened);
        self.refused = None;
        self.screen = Screen::Results;
        vec![Effect::ScreenChanged]
    }

    fn keep(&mut self, now_ms: f64) -> Vec<Effect> {
        let Some(opened) = self.opened.take() else { return Vec::new() };
        let run = self.progress.run.saturating_add(1);
        let progress = Progress::from_scan(&self.questionnaire, &opened.scan, now_ms);
        self.replace(Progress { run, ..progress });
        let mut effects = self.go_and_announce(Screen::Results);
        // Tell the host page last, as in `finish`.
        effects.insert(effects.len() - 1, Effect::KeepFinished);
        effects.insert(0, Effect::EndPlan);
        effects
    }

    fn replace(&mut self, progress: Progress) {
        self.answers = progress.answers(&self.questionnaire);
        self.progress = progress;
        self.update_pages();
    }

    fn screen_to_resume(&self) -> Screen {
        if self.is_finished() {
            return Screen::Results;
        }
        let at = self.progress.current_item.as_ref().and_then(|id| self.questionnaire.item(id));
        at.or_else(|| self.next_open()).map_or(Screen::Page(0), |item| self.page_of(item))
    }

    fn page_of(&self, item: usize) -> Screen {
        Screen::Page(self.pages.page_of(item))
    }

    fn update_pages(&mut self) {
        self.pages = Pages::new(&self.questionnaire, &self.answers, self.pages.layout, self.progress.long);
    }
}
