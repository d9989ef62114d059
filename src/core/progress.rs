//! What the browser stores between visits, and how the records of two tabs are merged.

use super::answer::{Answer, Answers};
use super::by_id::ById;
use super::date::Day;
use super::json::{Malformed, Node, optional, parsed, small};
use super::questionnaire::{Item, Questionnaire};
use super::scan::{FinishedScan, QuestionnaireRef, Respondents, Role, Scope, stored_answers, stored_notes, uid};
use serde_json::{Value, json};

/// Progress of one scan, as stored under `maturity-scan/1/<questionnaire id>/progress`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Progress {
    /// The questionnaire that is being answered.
    pub questionnaire: QuestionnaireRef,
    /// Identifies this scan, even among scans with equal answers; `None` until the person has done something.
    pub uid: Option<String>,
    /// Answers by item id: `1`…, `"dk"`, `"na"`.
    pub answers: ById<Value>,
    /// Notes by item id.
    pub notes: ById<String>,
    /// Target levels, by dimension id.
    pub targets: ById<u8>,
    /// When each value was last changed, in milliseconds since 1970. The keys are item ids for answers, `note:<item id>`,
    /// `target:<dimension id>`, and `scope:` for scope, role and form. A key without a value means that the value was removed.
    pub changed: ById<f64>,
    /// What the scan is about, if known.
    pub scope: Option<Scope>,
    /// Role of the person who answers, if known.
    pub role: Option<Role>,
    /// Who gave the answers.
    pub respondents: Respondents,
    /// Whether these are another scan's unchanged answers, kept from a link, a file or a team. If so, `uid` is that scan's.
    pub is_unchanged_copy: bool,
    /// Id of the item on screen.
    pub current_item: Option<String>,
    /// Whether the long form was chosen.
    pub long: bool,
    /// Whether the results have been seen.
    pub completed: bool,
    /// Day of the last change to an answer, stored as `YYYY-MM-DD`.
    pub day: Option<Day>,
    /// Number of the run on this device. Starting over begins the next run, and tabs with an older run switch to it.
    pub run: u32,
    /// The previous scan, shown beside each item.
    pub previous: Option<PreviousAnswers>,
}

/// The answers of a previous scan.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PreviousAnswers {
    /// Its day, stored as `YYYY-MM-DD`.
    pub day: Option<Day>,
    /// Answers by item id.
    pub answers: ById<Value>,
}

/// The maximum length of a note, in characters.
pub const MAX_NOTE: usize = 2000;
/// Key for the time at which scope, role and form were last changed.
const SCOPE_KEY: &str = "scope:";
const NOTE_KEY: &str = "note:";
const TARGET_KEY: &str = "target:";

impl Progress {
    /// An empty record of the first run.
    #[must_use]
    pub fn begin(questionnaire: &Questionnaire) -> Self {
        Self { questionnaire: questionnaire.reference(), ..Self::default() }
    }

    /// Turns a finished scan into the person's own progress. `now_ms` becomes the time of every answer and note.
    #[must_use]
    pub fn from_scan(questionnaire: &Questionnaire, scan: &FinishedScan, now_ms: f64) -> Self {
        let mut progress = Self::begin(questionnaire);
        for (id, value) in scan.answers.iter() {
            progress.answers.insert(id.clone(), value.clone());
            progress.touch(id.clone(), now_ms);
            progress.long |= questionnaire.item(id).is_some_and(|item| !questionnaire.items()[item].core);
        }
        for (id, note) in scan.notes.iter() {
            progress.note(id, note, now_ms);
        }
        if scan.scope.is_some() || scan.role.is_some() {
            progress.describe(scan.scope.clone(), scan.role.clone(), progress.long, now_ms);
        }
        (progress.uid, progress.respondents) = (scan.uid.clone(), scan.respondents);
        (progress.day, progress.completed, progress.is_unchanged_copy) = (Some(scan.day), true, true);
        progress
    }

    /// The answers so far as a finished scan. `today` is its day if nothing was answered yet.
    #[must_use]
    pub fn finished(&self, today: Day) -> FinishedScan {
        FinishedScan {
            questionnaire: self.questionnaire.clone(),
            uid: self.uid.clone(),
            day: self.day.unwrap_or(today),
            scope: self.scope.clone(),
            role: self.role.clone(),
            respondents: self.respondents,
            answers: self.answers.clone(),
            notes: self.notes.clone(),
        }
    }

    /// An empty record of the next run.
    #[must_use]
    pub fn next_run(&self) -> Self {
        Self { questionnaire: self.questionnaire.clone(), long: self.long, run: self.run.saturating_add(1), ..Self::default() }
    }

    /// The next scan of the same scope by the same person. It has no answers, but keeps this scan's as the previous ones.
    #[must_use]
    pub fn next_scan(&self) -> Self {
        Self {
            scope: self.scope.clone(),
            role: self.role.clone(),
            targets: self.targets.clone(),
            previous: Some(PreviousAnswers { day: self.day, answers: self.answers.clone() }),
            ..self.next_run()
        }
    }

    /// The answer to an item in the previous scan, with that scan's day.
    #[must_use]
    pub fn previous(&self, item: &Item) -> Option<(Day, Answer)> {
        let former = self.previous.as_ref()?;
        Some((former.day?, Answer::from_json(former.answers.get(&item.id)?, item)?))
    }

    /// Reads a stored record.
    ///
    /// # Errors
    /// The first place where the text is not a record of this questionnaire.
    pub fn parse(text: &str, questionnaire: &Questionnaire) -> Result<Self, Malformed> {
        let record = parsed(text, Self::read)?;
        record.questionnaire.require(questionnaire)?;
        Ok(record.carried_over(questionnaire))
    }

    /// Moves answers and notes to the ids that their items have today. Keeps those of items that no longer exist, but
    /// nothing shows them.
    fn carried_over(mut self, questionnaire: &Questionnaire) -> Self {
        if let Some(former) = questionnaire.former_layout(self.questionnaire.fingerprint) {
            self.answers = self.answers.renamed(|id| former.current_id(id).to_owned());
            self.notes = self.notes.renamed(|id| former.current_id(id).to_owned());
            self.changed = self.changed.renamed(|key| match key.strip_prefix(NOTE_KEY) {
                Some(id) => format!("{NOTE_KEY}{}", former.current_id(id)),
                None => former.current_id(key).to_owned(),
            });
            self.previous = self.previous.map(|before| PreviousAnswers {
                answers: before.answers.renamed(|id| former.current_id(id).to_owned()),
                ..before
            });
            self.current_item = self.current_item.map(|id| former.current_id(&id).to_owned());
        }
        // An answer or note without a time counts as the oldest.
        let notes = self.notes.keys().map(|id| format!("{NOTE_KEY}{id}"));
        for key in self.answers.keys().cloned().chain(notes) {
            if !self.changed.contains_key(&key) {
                self.changed.insert(key, 0.0);
            }
        }
        self.questionnaire = questionnaire.reference();
        self
    }

    /// The stored form.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut value = json!({
            "questionnaire": self.questionnaire.to_json(), "answers": self.answers.to_json(), "notes": self.notes.to_json(),
            "targets": self.targets.to_json(), "changed": self.changed.to_json(), "uid": self.uid,
            "scope": self.scope.as_ref().map(Scope::to_json), "role": self.role, "at": self.current_item, "long": self.long,
            "completed": self.completed, "date": self.day.map(|day| day.to_string()), "run": self.run,
        });
        self.respondents.write(&mut value);
        if self.is_unchanged_copy {
            value["taken_over"] = true.into();
        }
        if let Some(former) = &self.previous {
            let day = former.day.map(|day| day.to_string());
            value["former"] = json!({ "date": day, "answers": former.answers.to_json() });
        }
        value.to_string()
    }

    #[allow(clippy::redundant_closure_for_method_calls, reason = "the method is one of nodes of one lifetime")]
    fn read(from: &Node<'_>) -> Self {
        let former = |node: Node<'_>| PreviousAnswers { day: day(&node), answers: stored_answers(&node) };
        Self {
            questionnaire: QuestionnaireRef::read(from),
            answers: stored_answers(from),
            notes: stored_notes(from),
            targets: ById::read(from, "targets", |node| node.number(0, u8::MAX.into())?.try_into().ok()),
            changed: ById::read(from, "changed", |node| node.time()),
            uid: uid(from),
            scope: Scope::read(from),
            role: Role::read(from),
            respondents: Respondents::read(from),
            is_unchanged_copy: from.flag_of("taken_over", false),
            current_item: optional(from, "at"),
            long: from.flag_of("long", false),
            completed: from.flag_of("completed", false),
            day: day(from),
            run: small(from, "run"),
            previous: from.get("former").map(former),
        }
    }

    /// The answers that fit today's items.
    #[must_use]
    pub fn answers(&self, questionnaire: &Questionnaire) -> Answers {
        Answers::fit(questionnaire, &self.answers)
    }

    /// Sets an answer. The caller also sets [`Progress::day`], because only the caller knows the reader's date.
    pub fn answer(&mut self, id: &str, answer: Answer, now_ms: f64) {
        self.answers.put(id, answer.to_json());
        self.touch(id.to_owned(), now_ms);
    }

    /// Sets a note. An empty text removes it.
    pub fn note(&mut self, id: &str, text: &str, now_ms: f64) {
        if text.is_empty() {
            self.notes.remove(id);
        } else {
            self.notes.insert(id.to_owned(), text.to_owned());
        }
        self.touch(format!("{NOTE_KEY}{id}"), now_ms);
    }

    /// Sets or removes the target level of a dimension.
    pub fn target(&mut self, dimension: &str, level: Option<u8>, now_ms: f64) {
        self.targets.put(dimension, level);
        self.touch(format!("{TARGET_KEY}{dimension}"), now_ms);
    }

    /// Sets what the scan is about, who answers, and whether in the long form.
    pub fn describe(&mut self, scope: Option<Scope>, role: Option<Role>, long: bool, now_ms: f64) {
        (self.scope, self.role, self.long) = (scope, role, long);
        self.touch(SCOPE_KEY.to_owned(), now_ms);
    }

    /// Turns answers that were taken over into a scan of their own, which gets a new uid. Call this before one of them
    /// changes, so that the history keeps the scan that they come from.
    pub fn detach(&mut self) {
        if self.is_unchanged_copy {
            (self.is_unchanged_copy, self.uid, self.respondents) = (false, None, Respondents::Unknown);
        }
    }

    /// Records a change at a time later than all known changes of this key, even if the clock went back or stood still.
    fn touch(&mut self, key: String, now_ms: f64) {
        let last = self.changed.get(&key).copied().unwrap_or(0.0);
        self.changed.insert(key, now_ms.max(last + 1.0));
    }

    /// Whether anything was done in this run, so that it needs a uid.
    #[must_use]
    pub fn is_begun(&self) -> bool {
        !self.changed.is_empty() || self.previous.is_some()
    }

    /// Whether anything was answered.
    #[must_use]
    pub fn has_answers(&self) -> bool {
        !self.answers.is_empty()
    }

    /// Merges the progress that another tab stored. The later run wins; within a run, the later change of each value wins.
    pub fn merge(&mut self, other: &Self) {
        if other.run < self.run {
            return;
        }
        if other.run > self.run {
            *self = other.clone();
            return;
        }
        for (key, time) in other.changed.iter() {
            let mine = self.changed.get(key).copied().unwrap_or(f64::NEG_INFINITY);
            // If two changes have the same millisecond, the greater text wins, so that both tabs agree.
            if mine > *time || (mine.total_cmp(time).is_eq() && self.text_of(key) >= other.text_of(key)) {
                continue;
            }
            self.copy_value(key, other);
            self.changed.insert(key.clone(), *time);
        }
        self.completed |= other.completed;
        self.day = self.day.max(other.day);
        if self.is_unchanged_copy == other.is_unchanged_copy {
            // If two tabs gave the same run different uids, both keep the smaller one.
            self.uid = self.uid.take().into_iter().chain(other.uid.clone()).min();
        } else if self.is_unchanged_copy {
            // The other tab has changed an answer, so the answers are now a scan of their own.
            (self.is_unchanged_copy, self.respondents) = (false, other.respondents);
            self.uid.clone_from(&other.uid);
        }
    }

    /// Whether this record has a change that the other one lacks.
    #[must_use]
    pub fn has_changes_missing_in(&self, other: &Self) -> bool {
        let newer = |(key, time): (&String, &f64)| other.changed.get(key).is_none_or(|theirs| theirs < time);
        self.run > other.run || (self.run == other.run && self.changed.iter().any(newer))
    }

    fn text_of(&self, key: &str) -> String {
        if key == SCOPE_KEY {
            return json!([self.scope.as_ref().map(Scope::to_json), self.role, self.long]).to_string();
        }
        if let Some(id) = key.strip_prefix(TARGET_KEY) {
            return self.targets.get(id).map(ToString::to_string).unwrap_or_default();
        }
        match key.strip_prefix(NOTE_KEY) {
            Some(id) => self.notes.get(id).cloned().unwrap_or_default(),
            None => self.answers.get(key).map(ToString::to_string).unwrap_or_default(),
        }
    }

    fn copy_value(&mut self, key: &str, other: &Self) {
        if key == SCOPE_KEY {
            (self.scope, self.role, self.long) = (other.scope.clone(), other.role.clone(), other.long);
        } else if let Some(id) = key.strip_prefix(NOTE_KEY) {
            self.notes.put(id, other.notes.get(id).cloned());
        } else if let Some(id) = key.strip_prefix(TARGET_KEY) {
            self.targets.put(id, other.targets.get(id).copied());
        } else {
            self.answers.put(key, other.answers.get(key).cloned());
        }
    }
}

/// The day in a stored text; `None` if it can't be read, because the answers are valid without it.
fn day(node: &Node<'_>) -> Option<Day> {
    Day::parse(&optional(node, "date")?)
}
