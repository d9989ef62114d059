//! The state of a screen that shows several scans.

pub mod import;
mod scan;
pub mod team;

use crate::browser::clock;
use crate::browser::files;
use crate::browser::loader::Loader;
use crate::browser::page::now_ms;
use crate::browser::storage::{Area, HISTORY, Store, TEAM};
use crate::core::answer::Answer;
use crate::core::by_id::ById;
use crate::core::history::{History, StoredScan};
use crate::core::questionnaire::Questionnaire;
use crate::core::rounds::{Agreements, Round, rounds};
use crate::core::scan::{FinishedScan, Role, Source};
use crate::core::session::Screen;
use crate::core::team::{MIN_SUMMARY, roles};
use crate::core::token;
use crate::state::AppState;
use crate::text::Texts;
use leptos::prelude::*;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

pub use scan::CollectedScan;

/// The scans on a screen that shows several, available in the context of its views.
#[derive(Clone, Copy)]
pub struct Collection {
    base: StoredValue<Base, LocalStorage>,
    /// The results, in the order in which they were added.
    pub entries: RwSignal<Vec<CollectedScan>>,
    /// The finished scans on this device, oldest first.
    pub history: RwSignal<Vec<CollectedScan>>,
    /// The messages of the last import.
    pub messages: RwSignal<Vec<String>>,
    /// During an import, how many items have been read, of how many.
    pub reading: RwSignal<Option<(usize, usize)>>,
    /// Agreed answers.
    pub agreements: RwSignal<Agreements>,
    /// The team's target levels, by dimension id.
    pub targets: RwSignal<ById<u8>>,
    /// The role whose answers are shown; `None` for everybody.
    pub role: RwSignal<Option<Role>>,
    /// The day of the first result in the round that is shown, or [`team::ALL_ROUNDS`]; `None` for the latest round.
    pub round: RwSignal<Option<String>>,
    /// The minimum number of people to show. Fewer could be recognized.
    pub min_people: RwSignal<usize>,
    /// Links that have the same answers as another result, until somebody decides whether they count.
    pub duplicates: RwSignal<Vec<CollectedScan>>,
    /// A stored team and results that are not part of it, until somebody decides what to do with them.
    pub pending: RwSignal<Option<Pending>>,
    /// Whether the team could not be stored.
    pub unstored: RwSignal<bool>,
    /// The content of a file whose download the page around this one may have blocked.
    pub stopped: RwSignal<Option<String>>,
}

/// A stored team, and results that are not part of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Pending {
    /// The stored team file.
    pub kept: String,
    /// Number of results in the team file.
    pub results: usize,
    /// The texts that were opened.
    pub texts: Vec<String>,
}

thread_local! {
    /// Team files that could not be stored, by questionnaire. They last until the page is closed.
    static UNSTORED: RefCell<BTreeMap<String, String>> = const { RefCell::new(BTreeMap::new()) };
}

struct Base {
    app: AppState,
    store: Store,
    /// Number of links and of files so far, so that each gets its own number.
    counted: (usize, usize),
    /// The person's own result, and the one on screen if that is another.
    current_results: Vec<CollectedScan>,
    /// Whether the results are a team's.
    team: bool,
}

/// The collection of the screen in which the view is.
pub fn use_collection() -> Collection {
    expect_context()
}

impl Collection {
    /// A collection with the person's own result, and the one on screen if that is another.
    pub fn new(app: AppState, team: bool) -> Self {
        let base = Base { app, store: app.store(), counted: (0, 0), current_results: Vec::new(), team };
        let collection = Self {
            base: StoredValue::new_local(base),
            entries: RwSignal::new(Vec::new()),
            history: RwSignal::new(Vec::new()),
            messages: RwSignal::new(Vec::new()),
            reading: RwSignal::new(None),
            agreements: RwSignal::new(Agreements::default()),
            targets: RwSignal::new(ById::default()),
            role: RwSignal::new(None),
            round: RwSignal::new(None),
            min_people: RwSignal::new(MIN_SUMMARY),
            duplicates: RwSignal::new(Vec::new()),
            pending: RwSignal::new(None),
            unstored: RwSignal::new(false),
            stopped: RwSignal::new(None),
        };
        let questionnaire = app.questionnaire();
        let (own, shown) = app.session.with_untracked(|session| {
            // A person counts in a team once the result was seen.
            let own = (!team || session.progress().completed).then(|| session.progress().finished(clock::today()));
            (own, session.opened().map(|opened| opened.scan.clone()))
        });
        let read =
            |scan: FinishedScan, source: Source| scan.has_answers().then(|| CollectedScan::new(&questionnaire, scan, source));
        let own = own.and_then(|scan| read(scan, Source::Own));
        let shown = shown.and_then(|scan| read(scan, Source::File(0)));
        let mut current_results: Vec<_> = own.into_iter().chain(shown).collect();
        for entry in &mut current_results {
            if entry.scan.respondents.are_unknown() && entry.source != Source::Own {
                entry.source = Source::Link(0);
            }
            collection.number(entry);
        }
        collection.entries.set(current_results.clone());
        collection.base.update_value(|base| base.current_results = current_results);
        collection.read_history();
        collection
    }

    /// The app that the screen belongs to.
    pub fn app(self) -> AppState {
        self.base.with_value(|base| base.app)
    }

    /// Whether the results are a team's.
    pub fn is_team(self) -> bool {
        self.base.with_value(|base| base.team)
    }

    /// The person's own result and the one on screen, if they may be by a single person.
    pub fn current_people(self) -> Vec<CollectedScan> {
        self.base
            .with_value(|base| base.current_results.iter().filter(|entry| entry.scan.may_be_one_person()).cloned().collect())
    }

    /// Whether this screen was opened from a result.
    pub fn began_at_result(self) -> bool {
        self.app().session.with_untracked(|session| session.before_collection() == Screen::Results)
    }

    /// The round that is shown; `None` for all.
    pub fn shown_round(self) -> Option<Round> {
        let rounds = self.entries.with(|entries| rounds(entries.iter().map(|entry| entry.scan.day)));
        self.round.with(|chosen| team::shown_round(&rounds, chosen.as_deref()))
    }

    /// The agreed answers of the people who are shown, by item.
    pub fn agreed(self) -> BTreeMap<usize, Answer> {
        let (round, role) = (self.shown_round(), self.shown_role());
        self.agreements.with(|agreements| agreements.of_group(round, role.as_ref()))
    }

    /// The role that is shown: the chosen one, if its people can be shown on their own; `None` for everybody.
    pub fn shown_role(self) -> Option<Role> {
        let (round, chosen) = (self.shown_round(), self.role.get()?);
        let in_round = |entry: &&CollectedScan| round.is_none_or(|round| round.holds(entry.scan.day));
        let roles = self.entries.with(|entries| roles(entries.iter().filter(in_round).map(|entry| entry.scan.role.as_ref())));
        roles.into_iter().map(|(role, _)| role).find(|role| *role == chosen)
    }

    /// The stored team file.
    pub fn stored_team(self) -> Option<String> {
        let id = &self.questionnaire().id;
        let unstored = UNSTORED.with_borrow(|all| all.get(id).cloned());
        unstored.or_else(|| self.base.with_value(|base| base.store.read(TEAM).ok().flatten()))
    }

    /// Stores a team file, or removes the stored one.
    pub fn store_team(self, file: Option<String>) {
        let id = self.questionnaire().id.clone();
        let stored = self.base.with_value(|base| match &file {
            Some(file) => base.store.write(TEAM, file),
            None => base.store.remove(TEAM),
        });
        let unstored = file.filter(|_| stored.is_err());
        if unstored.is_some() {
            let texts = self.texts();
            let is_off = self.base.with_value(|base| base.store.area() == Area::None);
            self.notify(if is_off { texts.storage_off() } else { texts.collection_not_kept() }.to_owned());
        }
        self.unstored.set(unstored.is_some());
        UNSTORED.with_borrow_mut(|all| match unstored {
            Some(file) => drop(all.insert(id, file)),
            None => drop(all.remove(&id)),
        });
    }

    /// Calls back when another tab changes the stored team, until the screen ends.
    pub fn on_team_change(self, heard: impl Fn(Option<String>) + 'static) {
        StoredValue::new_local(self.base.with_value(|base| base.store.on_change(TEAM, heard)));
    }

    /// Sets aside a stored team that can't be read, and says why.
    pub fn set_team_aside(self, problem: &str) {
        let aside = self.base.with_value(|base| base.store.set_aside(TEAM));
        let texts = self.texts();
        self.notify(if aside.is_ok() {
            texts.collection_team_set_aside(problem)
        } else {
            texts.collection_team_unreadable(problem)
        });
    }

    /// Whether the person's own run is finished, so that a new run loses nothing.
    pub fn is_finished(self) -> bool {
        self.app().session.with_untracked(|session| session.progress().completed && session.progress().has_answers())
    }

    /// The stored history; `None` if it can't be read, in which case it stays untouched.
    fn stored_history(self) -> Option<History> {
        let questionnaire = self.questionnaire();
        match self.base.with_value(|base| base.store.read(HISTORY)) {
            Ok(Some(text)) => {
                History::parse(&text, &questionnaire).map_err(|fault| self.notify(self.texts().unreadable_scans(&fault))).ok()
            }
            Ok(None) => Some(History::empty(&questionnaire)),
            Err(_) => {
                self.notify(self.texts().collection_not_kept().to_owned());
                None
            }
        }
    }

    fn read_history(self) {
        if let Some(history) = self.stored_history() {
            let questionnaire = self.questionnaire();
            let new = |kept: &StoredScan| CollectedScan::new(&questionnaire, kept.scan.clone(), Source::Kept);
            self.history.set(history.entries().iter().map(new).collect());
        }
    }

    /// Changes the finished scans on this device and returns the result of the change; `None` if they can't be stored.
    pub fn change_history<T>(self, change: impl FnOnce(&mut History, f64) -> T) -> Option<T> {
        let mut history = self.stored_history()?;
        let made = change(&mut history, now_ms());
        if self.base.with_value(|base| base.store.write(HISTORY, &history.to_json())).is_err() {
            self.notify(self.texts().collection_not_kept().to_owned());
            return None;
        }
        self.read_history();
        Some(made)
    }

    /// The finished scans on this device as a file.
    pub fn history_file(self) -> Option<String> {
        self.stored_history().map(|history| history.export())
    }

    /// Removes everything that scans have stored in this browser. Returns whether that succeeded.
    pub fn erase_all(self) -> bool {
        let erased = self.base.with_value(|base| base.store.erase_all()).is_ok();
        if erased {
            UNSTORED.with_borrow_mut(BTreeMap::clear);
        } else {
            self.notify(self.texts().collection_not_kept().to_owned());
        }
        erased
    }

    /// Offers a JSON file as a download.
    pub fn offer(self, name: &str, content: String) {
        let offered = files::blob("application/json", &content).and_then(|blob| files::offer(name, &blob));
        if offered.is_err() {
            self.notify(self.texts().file_refused().to_owned());
        }
        self.stopped.set(files::in_frame().then_some(content));
    }

    /// Adds a message, unless it is already there.
    pub fn notify(self, line: String) {
        if self.messages.with_untracked(|messages| !messages.contains(&line)) {
            self.messages.update(|messages| messages.push(line));
        }
    }

    /// The questionnaire.
    pub fn questionnaire(self) -> Arc<Questionnaire> {
        self.app().questionnaire()
    }

    /// The messages of the interface.
    pub fn texts(self) -> &'static Texts {
        self.app().texts()
    }

    /// Gives a link or a file its own number.
    pub fn number(self, entry: &mut CollectedScan) {
        let _ = self.base.try_update_value(|base| {
            let (links, files) = &mut base.counted;
            match &mut entry.source {
                Source::Link(number) => (*links, *number) = (*links + 1, *links + 1),
                Source::File(number) => (*files, *number) = (*files + 1, *files + 1),
                Source::Own | Source::Kept | Source::Agreed => {}
            }
        });
    }

    /// Numbers links and files from 1 again, for results that take the place of all others.
    pub fn restart_numbering(self) {
        let _ = self.base.try_update_value(|base| base.counted = (0, 0));
    }

    /// A name for a file of several results.
    pub fn file_name(self, what: &str) -> String {
        format!("{}-{what}-{}.json", self.questionnaire().id, clock::today())
    }

    /// The share token of a result.
    pub fn token(self, entry: &CollectedScan) -> String {
        token::encode(&self.questionnaire(), entry.scan.day, &entry.answers)
    }

    /// The link that opens these tokens.
    pub fn link(self, tokens: &str) -> String {
        format!("{}{tokens}", self.app().loader(Loader::link_start))
    }

    /// After the next render, moves focus to a section's heading or to an element by its id.
    pub fn focus(self, name: &str) {
        self.app().focus(name);
    }
}
