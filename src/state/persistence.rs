//! What is stored in the browser, and what the reader has to know about it.

use super::AppState;
use crate::browser::clock;
use crate::browser::loader::Loader;
use crate::browser::storage::{Area, HISTORY, PLAN, PROGRESS, StorageFault, Store, TEAM};
use crate::core::history::{Added, History, MAX_ENTRIES};
use crate::core::json::{Malformed, parse};
use crate::core::plan::Plan;
use crate::core::progress::Progress;
use crate::core::questionnaire::Questionnaire;
use crate::core::session::{Effect, Event};
use crate::text::Texts;
use leptos::prelude::*;
use serde_json::Value;

/// Why values could not be read or stored, by key. Empty while all is well.
#[derive(Clone, Default)]
pub(super) struct Faults(Vec<(&'static str, StorageFault)>);

impl Faults {
    fn get(&self, name: &str) -> Option<StorageFault> {
        self.0.iter().find(|(other, _)| *other == name).map(|(_, fault)| *fault)
    }

    fn set(&mut self, name: &'static str, fault: Option<StorageFault>) {
        self.0.retain(|(other, _)| *other != name);
        self.0.extend(fault.map(|fault| (name, fault)));
    }

    /// The most serious fault.
    pub(super) fn worst(&self) -> Option<StorageFault> {
        self.0.iter().map(|(_, fault)| *fault).min()
    }
}

/// What the browser holds of an earlier visit.
#[derive(Default)]
pub(super) struct Stored {
    pub progress: Option<Progress>,
    pub plan: Option<Plan>,
    /// The text of the progress.
    pub written: Option<String>,
    /// A notice if something can't be read.
    pub unreadable: Option<String>,
    pub faults: Faults,
}

impl Stored {
    /// Reads progress and plan. Sets aside what can't be read.
    pub(super) fn read(store: &Store, questionnaire: &Questionnaire, texts: &Texts) -> Self {
        let mut stored = Self::default();
        let (mut answers, mut plan) = (None, None);
        match store.read(PROGRESS) {
            Ok(None) => {}
            Ok(Some(text)) => match Progress::parse(&text, questionnaire) {
                Ok(progress) => (stored.progress, stored.written) = (Some(progress), Some(text)),
                Err(fault) => {
                    answers = Some(texts.unreadable_answers(&fault));
                    stored.faults.set(PROGRESS, store.set_aside(PROGRESS).err());
                }
            },
            Err(fault) => stored.faults.set(PROGRESS, Some(fault)),
        }
        if let Ok(Some(text)) = store.read(PLAN) {
            match Plan::parse(&text, questionnaire) {
                Ok(plan) => stored.plan = Some(plan),
                Err(fault) => {
                    plan = Some(texts.unreadable_plan(&fault));
                    stored.faults.set(PLAN, store.set_aside(PLAN).err());
                }
            }
        }
        let is_new = answers.is_some();
        let reasons: Vec<_> = answers.into_iter().chain(plan).collect();
        stored.unreadable = (!reasons.is_empty()).then(|| match (reasons.join(" "), stored.faults.worst()) {
            (reasons, Some(_)) => reasons,
            (reasons, None) if is_new => texts.storage_unreadable(reasons),
            (reasons, None) => texts.storage_damaged(reasons),
        });
        stored
    }
}

impl AppState {
    /// Changes and stores the plan, and renders its lines again.
    pub fn update_plan<T>(self, change: impl FnOnce(&mut Plan) -> T) {
        self.update_plan_untracked(change);
        self.plan_shape.notify();
    }

    /// Changes and stores the plan, without rendering its lines again.
    pub fn update_plan_untracked<T>(self, change: impl FnOnce(&mut Plan) -> T) {
        let questionnaire = self.questionnaire();
        let mut json = String::new();
        self.plan.update(|plan| {
            let plan = plan.get_or_insert_with(|| Plan::empty(&questionnaire, clock::today(), clock::uid()));
            change(plan);
            json = plan.to_json();
        });
        let fault = self.inner.with_value(|inner| inner.store.write(PLAN, &json).err());
        self.set_fault(PLAN, fault);
    }

    /// Deletes the plan, because its result is gone.
    pub(super) fn delete_plan(self) {
        if self.plan.with_untracked(Option::is_some) {
            self.set_fault(PLAN, self.inner.with_value(|inner| inner.store.remove(PLAN).err()));
            self.plan.set(None);
            self.plan_shape.notify();
        }
    }

    /// Completes a question about replacing or deleting answers: if there is a plan, says that it is deleted, too.
    pub fn with_plan(self, question: String) -> String {
        if self.plan.with_untracked(Option::is_some) { [&question, self.texts.plan_goes_too()].join(" ") } else { question }
    }

    /// Handles a change of the stored plan by another tab. `None` means that it was removed: because the person deleted it, or
    /// because that tab could not read it.
    pub(super) fn on_plan_change(self, text: Option<String>) {
        let questionnaire = self.questionnaire();
        if text.is_none() && self.inner.with_value(|inner| inner.store.has_unreadable()) {
            return;
        }
        if let Ok(plan) = text.map(|text| Plan::parse(&text, &questionnaire)).transpose() {
            self.plan.set(plan);
            self.plan_shape.notify();
            self.set_fault(PLAN, None);
        }
    }

    /// Adds a finished scan to the history on this device.
    pub(super) fn keep_finished(self) {
        if !self.result().assessment.is_scored() {
            return;
        }
        let questionnaire = self.questionnaire();
        let store = self.inner.with_value(|inner| inner.store.clone());
        let stored = match store.read(HISTORY) {
            Ok(stored) => stored.unwrap_or_default(),
            Err(fault) => return self.set_fault(HISTORY, Some(fault)),
        };
        let read = if stored.is_empty() { Ok(History::empty(&questionnaire)) } else { History::parse(&stored, &questionnaire) };
        let mut history = match read {
            Ok(history) => history,
            Err(problem) => {
                if !self.set_aside(HISTORY, self.texts.unreadable_scans(&problem)) {
                    return;
                }
                History::empty(&questionnaire)
            }
        };
        match self.session.with_untracked(|session| history.add(session.progress(), clock::moment())) {
            Added::New | Added::Replaced => self.set_fault(HISTORY, store.write(HISTORY, &history.to_json()).err()),
            Added::Full => self.refuse(&[&self.texts.history_full(MAX_ENTRIES)]),
            Added::Unchanged => self.set_fault(HISTORY, None),
        }
    }

    /// Clears the state after everything was erased, so that nothing is stored again.
    pub fn forget(self) {
        self.forget_stored();
        self.send(Event::Erased);
    }

    fn forget_stored(self) {
        self.inner.update_value(|inner| inner.written = None);
        self.faults.set(Faults::default());
        self.unreadable.set(None);
        self.plan.set(None);
        self.plan_shape.notify();
    }

    pub(super) fn save(self) {
        let stored = self.inner.with_value(|inner| inner.store.read(PROGRESS));
        if let Ok(Some(text)) = &stored
            && self.inner.with_value(|inner| inner.written.as_ref() != Some(text))
            && let Err(problem) = self.merge(text)
            && !self.set_aside(PROGRESS, self.texts.unreadable_answers(&problem))
        {
            return;
        }
        let json = self.session.with_untracked(|session| session.progress().to_json());
        self.write(json);
        // Warn if the storage can be written but not read.
        if let Err(fault) = stored {
            self.set_fault(PROGRESS, Some(fault));
        }
    }

    /// Stores what an earlier view has begun, because the site owner may have changed where it is stored.
    pub(super) fn store_again(self) {
        if !self.session.with_untracked(|session| session.progress().has_answers()) {
            return;
        }
        self.save();
        if self.plan.with_untracked(Option::is_some) {
            self.update_plan_untracked(|_| {});
        }
        if self.session.with_untracked(|session| session.progress().completed) {
            self.keep_finished();
        }
    }

    pub(super) fn write(self, json: String) {
        let written = self.inner.try_update_value(|inner| {
            let written = inner.store.write(PROGRESS, &json);
            inner.written = written.is_ok().then_some(json);
            written
        });
        self.set_fault(PROGRESS, written.and_then(Result::err));
    }

    fn set_fault(self, name: &'static str, fault: Option<StorageFault>) {
        if self.faults.with_untracked(|faults| faults.get(name)) != fault {
            self.faults.update(|faults| faults.set(name, fault));
        }
    }

    /// Merges a record from another tab and returns it, or why it can't be read.
    pub(super) fn merge(self, text: &str) -> Result<Progress, Malformed> {
        let theirs = Progress::parse(text, &self.questionnaire())?;
        self.session.update(|session| drop(session.update(Event::Merge(Box::new(theirs.clone())), clock::moment())));
        Ok(theirs)
    }

    /// Sets aside a stored value that was damaged, to make room for a new one, and tells the reader. `false` if that failed and
    /// the value is still there.
    fn set_aside(self, name: &'static str, reason: String) -> bool {
        let fault = self.inner.with_value(|inner| inner.store.set_aside(name).err());
        self.set_fault(name, fault);
        self.unreadable.set(Some(if fault.is_none() { self.texts.storage_damaged(reason) } else { reason }));
        fault.is_none()
    }

    /// Merges a record from another tab. If this page has changes that the other tab has not, writes them back, so that
    /// both agree.
    pub(super) fn on_progress_change(self, text: String) {
        // Leave an unreadable record until there is something to store; `save` then sets it aside.
        let Ok(theirs) = self.merge(&text) else { return };
        if self.session.with_untracked(|session| session.progress().has_changes_missing_in(&theirs)) {
            self.write(self.session.with_untracked(|session| session.progress().to_json()));
        } else {
            self.inner.update_value(|inner| inner.written = Some(text));
            self.set_fault(PROGRESS, None);
        }
    }

    /// Handles that another tab removed the stored progress: because the person deleted everything, or because that tab could not
    /// read it. Somebody else's result stays on screen.
    pub(super) fn on_progress_removed(self) {
        if !self.inner.with_value(|inner| inner.store.is_empty()) {
            return;
        }
        self.forget_stored();
        let opened = self.session.with_untracked(|session| session.opened().cloned());
        let effects = self.update(Event::Erased);
        if let Some(opened) = opened {
            self.update(Event::Show(Box::new(opened)));
        }
        // The person is in the other tab, so nothing moves or takes focus here.
        let tells = |effect: &Effect| matches!(effect, Effect::Emit(_));
        self.perform(effects.into_iter().filter(tells).collect(), false);
    }

    /// Reads the stored data again, because the page is visible again. While it was in the browser's cache, it did not hear that
    /// another page has removed something.
    pub(super) fn read_again(self, was_cached: bool) {
        let read = |name| self.inner.with_value(|inner| inner.store.read(name));
        match read(PROGRESS) {
            Ok(Some(progress)) => self.on_progress_change(progress),
            Ok(None) if was_cached && self.inner.with_value(|inner| inner.written.is_some()) => self.on_progress_removed(),
            _ => {}
        }
        if let Ok(plan) = read(PLAN)
            && (plan.is_some() || was_cached && self.faults.with_untracked(|faults| faults.get(PLAN)).is_none())
        {
            self.on_plan_change(plan);
        }
    }

    /// Number of answers stored in this browser for another questionnaire.
    pub fn count_kept_answers(self, questionnaire: &str) -> usize {
        let store = Store::new(self.config(|config| config.area), questionnaire);
        counted(&store, PROGRESS, |kept| Some(kept.get("answers")?.as_object()?.len()))
    }

    /// Number of finished scans stored in this browser for this questionnaire.
    pub fn count_kept_scans(self) -> usize {
        self.inner.with_value(|inner| counted(&inner.store, HISTORY, |kept| Some(kept.get("entries")?.as_array()?.len())))
    }

    /// Number of results in the team stored in this browser.
    pub fn count_team_results(self) -> usize {
        self.inner.with_value(|inner| counted(&inner.store, TEAM, |kept| Some(kept.get("results")?.as_array()?.len())))
    }

    /// What the reader has to know before anything else.
    pub fn notices(self) -> Vec<String> {
        let texts = self.texts;
        let area = self.inner.with_value(|inner| inner.store.area());
        let instead = || if self.links_work_elsewhere() { texts.storage_link() } else { texts.storage_file() };
        let fault = self.faults.with(Faults::worst).map(|fault| match (fault, area) {
            (_, Area::None) => texts.storage_off().to_owned(),
            (StorageFault::Denied, _) => [texts.storage_denied(), instead()].join(" "),
            (StorageFault::Full, _) => [texts.storage_full(), instead()].join(" "),
        });
        let unreadable = self.unreadable.get();
        let text = self.refused_text.get();
        let refused = self.session.with(|session| session.refused().map(|error| texts.token_error(error)));
        let refused = refused.map(|problem| [texts.bad_link(), &problem, texts.bad_link_safe()].join(" "));
        refused.into_iter().chain(text).chain(unreadable).chain(fault).collect()
    }

    /// Whether links to a result also work on other devices. If the scan is a single file, its address is local.
    pub fn links_work_elsewhere(self) -> bool {
        self.loader(Loader::links_work_elsewhere)
    }

    /// The link that invites others to the scan; `None` if links don't work on other devices.
    pub fn invitation(self) -> Option<String> {
        self.links_work_elsewhere().then(|| self.loader(Loader::invitation))
    }

    /// Whether only a file can hold the answers.
    pub fn needs_file(self) -> bool {
        let kept_nowhere = self.inner.with_value(|inner| inner.store.area() == Area::None);
        self.faults.with(Faults::worst).is_some() && !kept_nowhere && !self.links_work_elsewhere()
    }
}

/// The number of entries in a stored value; 0 if it can't be read.
fn counted(store: &Store, name: &str, of: impl Fn(&Value) -> Option<usize>) -> usize {
    store.read(name).ok().flatten().and_then(|text| of(&parse(&text).ok()?)).unwrap_or(0)
}
