//! Finished scans, stored under `maturity-scan/1/<questionnaire id>/history` and moved between devices as a file.

use super::by_id::ById;
use super::date::{Day, Moment};
use super::json::{Malformed, Node, parse, read_object};
use super::progress::Progress;
use super::questionnaire::Questionnaire;
use super::scan::{FinishedScan, QuestionnaireRef, Respondents, Role, Scope, stored_answers, stored_notes};
use super::trend::{are_one_series, two_roles};
use super::unreadable::{Unreadable, beginning};
use serde_json::{Value, json};
use std::cmp::Ordering;

/// The maximum number of scans stored. A full history refuses new scans; it never drops old ones by itself.
pub const MAX_ENTRIES: usize = 200;
/// The maximum size of a file, in bytes.
pub const MAX_BYTES: usize = 8 * 1024 * 1024;
/// The maximum number of faults that are reported one by one.
pub const MAX_FAULTS: usize = 100;
/// The value of `format` in a file.
pub const FORMAT: &str = "maturity-scan/history";
const VERSION: u64 = 1;

/// Finished scans of one questionnaire.
#[derive(Debug, Clone, PartialEq)]
pub struct History {
    questionnaire: QuestionnaireRef,
    entries: Vec<StoredScan>,
    /// Times at which entries were removed, by id, so that another tab does not bring them back.
    removed: ById<f64>,
}

/// A finished scan in the history.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredScan {
    /// The scan's uid. If the same scan is finished again, it replaces this entry.
    pub id: String,
    /// When the scan was last finished, in milliseconds since 1970.
    pub changed: f64,
    /// The scan.
    pub scan: FinishedScan,
}

/// The result of adding a finished scan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Added {
    /// The scan was added.
    New,
    /// The scan replaced an earlier state of the same run.
    Replaced,
    /// The scan was already there, or has no answers.
    Unchanged,
    /// The history already holds [`MAX_ENTRIES`] scans. The scan was not added, and nothing was dropped.
    Full,
}

/// The result of importing a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Imported {
    /// Number of scans that were added.
    pub new: usize,
    /// Number of scans that the file has in a later state than the history.
    pub updated: usize,
    /// Number of scans that were already there in the same or a later state.
    pub known: usize,
    /// Number of scans left out because the history was full.
    pub skipped: usize,
    /// Scans that could not be read, by number from 1, at most [`MAX_FAULTS`].
    pub faults: Vec<(usize, Malformed)>,
    /// Number of further entries that could not be read.
    pub more_faults: usize,
}

impl StoredScan {
    /// Progress as a finished scan; `None` if nothing was answered.
    fn new(progress: &Progress, now: Moment) -> Option<Self> {
        progress.has_answers().then(|| {
            let mut scan = progress.finished(now.today);
            let id = scan.uid.get_or_insert_with(|| now.uid()).clone();
            Self { id, changed: now.ms, scan }
        })
    }

    fn to_json(&self) -> Value {
        let FinishedScan { questionnaire, day, scope, role, respondents, answers, notes, .. } = &self.scan;
        let mut value = json!({
            "id": self.id, "changed": self.changed, "version": questionnaire.version,
            "fingerprint": questionnaire.fingerprint, "date": day.to_string(), "scope": scope.as_ref().map(Scope::to_json),
            "role": role, "answers": answers.to_json(), "notes": notes.to_json(),
        });
        respondents.write(&mut value);
        value
    }

    /// Reads what [`StoredScan::to_json`] wrote. Records a fault where it returns `None`.
    fn read(from: &Node<'_>, questionnaire: &Questionnaire) -> Option<Self> {
        let id = from.need("id")?.text()?.to_owned();
        let (scope, role) = (Scope::read(from), Role::read(from));
        if scope.as_ref().is_some_and(|scope| !scope.is_known()) {
            from.get("scope")?.fault("unknown scope");
        }
        if role.as_ref().is_some_and(|role| !role.is_known()) {
            from.get("role")?.fault("unknown role");
        }
        let fingerprint = from.value()["fingerprint"].as_u64().and_then(|print| print.try_into().ok());
        let mut scan = FinishedScan {
            questionnaire: QuestionnaireRef {
                id: questionnaire.id.clone(),
                version: from.need("version")?.text()?.to_owned(),
                fingerprint: fingerprint.unwrap_or_default(),
            },
            uid: Some(id.clone()),
            day: Day::read(&from.need("date")?)?,
            scope,
            role,
            respondents: Respondents::read(from),
            answers: stored_answers(from),
            notes: stored_notes(from),
        };
        scan.carry_over(questionnaire);
        Some(Self { id, changed: from.need("changed")?.time()?, scan })
    }

    /// Whether both hold the same scan, no matter when it was finished.
    fn has_same_scan(&self, other: &Self) -> bool {
        self.scan == other.scan
    }

    /// Sorts scans by day, then by the time they were finished, then by id so that every tab has the same order.
    fn order(&self, other: &Self) -> Ordering {
        let (day, finished) = (self.scan.day.cmp(&other.scan.day), self.changed.total_cmp(&other.changed));
        day.then(finished).then_with(|| self.id.cmp(&other.id))
    }

    /// Whether this is the later state of a run. If the times are equal, the greater text counts as later, so that all tabs
    /// agree.
    fn is_later_than(&self, other: &Self) -> bool {
        let text = |entry: &Self| entry.to_json().to_string();
        self.changed > other.changed || (self.changed.total_cmp(&other.changed).is_eq() && text(self) > text(other))
    }
}

impl History {
    /// A history without scans.
    #[must_use]
    pub fn empty(questionnaire: &Questionnaire) -> Self {
        Self { questionnaire: questionnaire.reference(), entries: Vec::new(), removed: ById::default() }
    }

    /// Reads a stored history.
    ///
    /// # Errors
    /// The first place where the text is not a history of this questionnaire.
    #[allow(clippy::redundant_closure_for_method_calls, reason = "the method is one of nodes of one lifetime")]
    pub fn parse(text: &str, questionnaire: &Questionnaire) -> Result<Self, Malformed> {
        let value = parse(text)?;
        check(&value, questionnaire).map_err(|_| Malformed::Unexpected)?;
        if value["entries"].as_array().is_some_and(|entries| entries.len() > 10 * MAX_ENTRIES) {
            return Err(Malformed::Value("entries".to_owned()));
        }
        read_object(&value, |root| {
            let mut history = Self::empty(questionnaire);
            for entry in root.list_of("entries", |node| StoredScan::read(node, questionnaire)).into_iter().flatten() {
                history.insert(entry);
            }
            for (id, time) in ById::read(root, "removed", |node| node.time()).iter() {
                history.remove_unless_changed_later(id, *time);
            }
            history
        })
    }

    /// The stored form.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut value = self.value();
        value["removed"] = self.removed.to_json();
        value.to_string()
    }

    /// The content of a file that [`History::import`] can read on another device.
    #[must_use]
    pub fn export(&self) -> String {
        self.value().to_string() + "\n"
    }

    fn value(&self) -> Value {
        let entries: Vec<_> = self.entries.iter().map(StoredScan::to_json).collect();
        json!({"format": FORMAT, "version": VERSION, "questionnaire": self.questionnaire.to_json(), "entries": entries})
    }

    /// Finished scans, oldest first.
    #[must_use]
    pub fn entries(&self) -> &[StoredScan] {
        &self.entries
    }

    /// The entry with this id.
    #[must_use]
    pub fn entry(&self, id: &str) -> Option<&StoredScan> {
        self.entries.iter().find(|entry| entry.id == id)
    }

    /// The last scan on an earlier day that this one can be compared with: about the same scope, in the same form, and not by
    /// somebody in another role.
    #[must_use]
    pub fn previous(&self, scan: &FinishedScan, questionnaire: &Questionnaire) -> Option<&FinishedScan> {
        let mut latest_first = self.entries.iter().rev().map(|entry| &entry.scan);
        latest_first.find(|entry| entry.day < scan.day && !two_roles(entry, scan) && are_one_series(questionnaire, entry, scan))
    }

    /// Whether the history accepts no more scans.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.entries.len() >= MAX_ENTRIES
    }

    /// Adds a finished scan. If the same run was finished before, the new state replaces the old one.
    pub fn add(&mut self, record: &Progress, now: Moment) -> Added {
        let Some(mut entry) = StoredScan::new(record, now) else { return Added::Unchanged };
        let known = match self.entry(&entry.id) {
            Some(known) if known.has_same_scan(&entry) => return Added::Unchanged,
            // Make it later than the known state, even if the clock went back.
            Some(known) => {
                entry.changed = now.ms.max(known.changed + 1.0);
                true
            }
            None if self.is_full() => return Added::Full,
            None => {
                self.date_after_removal(&mut entry);
                false
            }
        };
        self.insert(entry);
        if known { Added::Replaced } else { Added::New }
    }

    /// Removes a scan. Returns whether it was there.
    pub fn remove(&mut self, id: &str, now_ms: f64) -> bool {
        let Some(entry) = self.entry(id) else { return false };
        let time = now_ms.max(entry.changed + 1.0);
        self.remove_unless_changed_later(id, time);
        true
    }

    /// Merges the history that another tab stored. For each run, the later change wins; a removal counts as a change.
    pub fn merge(&mut self, other: &Self) {
        for entry in &other.entries {
            self.insert(entry.clone());
        }
        for (id, time) in other.removed.iter() {
            self.remove_unless_changed_later(id, *time);
        }
    }

    /// Adds the scans of a file one by one, even those that were removed here.
    ///
    /// # Errors
    /// Why the text as a whole can't be read. Single scans that can't be read are in [`Imported::faults`].
    pub fn import(&mut self, text: &str, questionnaire: &Questionnaire) -> Result<Imported, Unreadable> {
        if text.len() > MAX_BYTES {
            return Err(Unreadable::TooLarge(text.len(), MAX_BYTES));
        }
        self.import_value(&parse(text).map_err(Malformed::from)?, questionnaire)
    }

    /// Like [`History::import`], for a file that is already parsed.
    ///
    /// # Errors
    /// As [`History::import`].
    pub fn import_value(&mut self, value: &Value, questionnaire: &Questionnaire) -> Result<Imported, Unreadable> {
        check(value, questionnaire)?;
        let mut imported = Imported::default();
        for (number, entry) in (1..).zip(value["entries"].as_array().into_iter().flatten()) {
            match read_object(entry, |node| StoredScan::read(node, questionnaire)) {
                Ok(entry) => entry.into_iter().for_each(|entry| self.merge_scan(entry, &mut imported)),
                Err(_) if imported.faults.len() >= MAX_FAULTS => imported.more_faults += 1,
                Err(fault) => imported.faults.push((number, fault)),
            }
        }
        Ok(imported)
    }

    fn merge_scan(&mut self, mut entry: StoredScan, imported: &mut Imported) {
        let count = match self.entry(&entry.id) {
            Some(known) if entry.is_later_than(known) => &mut imported.updated,
            Some(_) => &mut imported.known,
            None if self.is_full() => {
                imported.skipped += 1;
                return;
            }
            None => {
                self.date_after_removal(&mut entry);
                &mut imported.new
            }
        };
        *count += 1;
        self.insert(entry);
    }

    /// If the run was removed here, gives the entry a time after the removal, so that adding it restores the run.
    fn date_after_removal(&self, entry: &mut StoredScan) {
        if let Some(time) = self.removed.get(&entry.id) {
            entry.changed = entry.changed.max(time + 1.0);
        }
    }

    /// Adds an entry, unless a later state of the same run is known.
    fn insert(&mut self, entry: StoredScan) {
        if self.removed.get(&entry.id).is_some_and(|time| *time >= entry.changed)
            || self.entry(&entry.id).is_some_and(|known| !entry.is_later_than(known))
        {
            return;
        }
        self.removed.remove(&entry.id);
        self.entries.retain(|known| known.id != entry.id);
        let before = |known: &StoredScan| known.order(&entry).is_lt();
        self.entries.insert(self.entries.partition_point(before), entry);
    }

    /// Removes an entry, unless a later state of it is known.
    fn remove_unless_changed_later(&mut self, id: &str, time: f64) {
        if self.entry(id).is_some_and(|known| known.changed > time) {
            return;
        }
        self.entries.retain(|known| known.id != id);
        let last = self.removed.get(id).copied().unwrap_or(f64::NEG_INFINITY);
        self.removed.insert(id.to_owned(), time.max(last));
    }
}

/// Checks that the value is a history of this questionnaire.
fn check(value: &Value, questionnaire: &Questionnaire) -> Result<(), Unreadable> {
    let id = &value["questionnaire"]["id"];
    if value["format"] != FORMAT {
        return Err(Unreadable::NotOurs);
    }
    if value["version"] != VERSION {
        return Err(Unreadable::version(&value["version"]));
    }
    if *id != questionnaire.id.as_str() {
        let id = id.as_str().map_or_else(|| id.to_string(), str::to_owned);
        return Err(Unreadable::Questionnaire(beginning(&id)));
    }
    if !value["entries"].is_array() {
        return Err(Malformed::Value("entries".to_owned()).into());
    }
    Ok(())
}
