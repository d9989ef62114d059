//! What is kept in the browser between visits, and how two tabs become one.

use super::answer::{Answer, Answers, kept};
use super::by_id::ById;
use super::date::Day;
use super::json::{Node, optional, parsed, small};
use super::questionnaire::{Item, Questionnaire};
use super::scan::{FinishedScan, QuestionnaireRef, Respondents, Role, Scope, uid};
use serde_json::{Value, json};

/// Progress of one scan, as stored under `maturity-scan/1/<questionnaire id>/progress`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Progress {
    /// The instrument that was being answered.
    pub questionnaire: QuestionnaireRef,
    /// Tells this scan from every other, also from one with equal answers; none before it was begun.
    pub uid: Option<String>,
    /// Answers by item id: `1`…, `"dk"`, `"na"`.
    pub answers: ById<Value>,
    /// Notes by item id.
    pub notes: ById<String>,
    /// Levels aimed at, by dimension id.
    pub targets: ById<u8>,
    /// When each answer, note or field was last changed, in milliseconds since 1970; `note:`, `scope:` and so on tell
    /// them apart. A key that is here and not among the answers was taken back.
    pub changed: ById<f64>,
    /// What the scan is about, where anybody said so.
    pub scope: Option<Scope>,
    /// Role of the person answering, where anybody said so.
    pub role: Option<Role>,
    /// Who stands behind the answers.
    pub respondents: Respondents,
    /// Item id that the person was at.
    pub at: Option<String>,
    /// Whether the long form was chosen.
    pub long: bool,
    /// Whether the results were seen.
    pub completed: bool,
    /// Day of the last change to an answer, stored as `YYYY-MM-DD`.
    pub day: Option<Day>,
    /// Counts the runs on this device: whoever starts over begins the next one, and an older tab gives way to it.
    pub run: u32,
    /// The scan before this one, to be looked at beside each item.
    pub former: Option<Former>,
}

/// What was said in an earlier scan.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Former {
    /// Its day, stored as `YYYY-MM-DD`.
    pub day: Option<Day>,
    /// Answers by item id.
    pub answers: ById<Value>,
}

/// The most characters of a note.
pub const MAX_NOTE: usize = 2000;
/// Key of the time at which a run was described.
const SCOPE_KEY: &str = "scope:";
const NOTE_KEY: &str = "note:";
const TARGET_KEY: &str = "target:";

impl Progress {
    /// An empty record of the first run.
    #[must_use]
    pub fn begin(questionnaire: &Questionnaire) -> Self {
        Self { questionnaire: questionnaire.reference(), ..Self::default() }
    }

    /// A finished scan as progress of one's own, begun at this time.
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
        (progress.day, progress.completed) = (Some(scan.day), true);
        progress
    }

    /// What was answered so far as a finished scan, of this day where nothing was answered yet.
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

    /// An empty record of the run after this one.
    #[must_use]
    pub fn next_run(&self) -> Self {
        Self { questionnaire: self.questionnaire.clone(), long: self.long, run: self.run.saturating_add(1), ..Self::default() }
    }

    /// The next scan of the same scope by the same person: nothing answered yet, the former answers at hand.
    #[must_use]
    pub fn again(&self) -> Self {
        Self {
            scope: self.scope.clone(),
            role: self.role.clone(),
            targets: self.targets.clone(),
            former: Some(Former { day: self.day, answers: self.answers.clone() }),
            ..self.next_run()
        }
    }

    /// What was said to an item in the scan before, with its day.
    #[must_use]
    pub fn former(&self, item: &Item) -> Option<(Day, Answer)> {
        let former = self.former.as_ref()?;
        Some((former.day?, Answer::from_json(former.answers.get(&item.id)?, item)?))
    }

    /// Reads a stored record.
    ///
    /// # Errors
    /// What is wrong with the text, in a sentence.
    pub fn parse(text: &str, questionnaire: &Questionnaire) -> Result<Self, String> {
        let record = parsed(text, Self::read).map_err(|what| format!("Your saved answers can’t be read ({what})."))?;
        if record.questionnaire.id != questionnaire.id {
            return Err(format!("Your saved answers belong to another questionnaire: {}.", record.questionnaire.id));
        }
        Ok(record.carried_over(questionnaire))
    }

    /// Gives answers and notes the ids that their items have today. What has no place today is kept, out of sight.
    fn carried_over(mut self, questionnaire: &Questionnaire) -> Self {
        if let Some(former) = questionnaire.former(self.questionnaire.fingerprint) {
            self.answers = self.answers.renamed(|id| former.today(id).to_owned());
            self.notes = self.notes.renamed(|id| former.today(id).to_owned());
            self.changed = self.changed.renamed(|key| match key.strip_prefix(NOTE_KEY) {
                Some(id) => format!("{NOTE_KEY}{}", former.today(id)),
                None => former.today(key).to_owned(),
            });
            self.former = self
                .former
                .map(|before| Former { answers: before.answers.renamed(|id| former.today(id).to_owned()), ..before });
            self.at = self.at.map(|id| former.today(&id).to_owned());
        }
        // What says no time was changed before everything that does.
        let notes = self.notes.keys().map(|id| format!("{NOTE_KEY}{id}"));
        for key in self.answers.keys().cloned().chain(notes) {
            if !self.changed.contains_key(&key) {
                self.changed.insert(key, 0.0);
            }
        }
        self.questionnaire = questionnaire.reference();
        self
    }

    /// As it is stored.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut value = json!({
            "questionnaire": self.questionnaire.to_json(), "answers": self.answers.to_json(), "notes": self.notes.to_json(),
            "targets": self.targets.to_json(), "changed": self.changed.to_json(), "uid": self.uid,
            "scope": self.scope.as_ref().map(Scope::to_json), "role": self.role, "at": self.at, "long": self.long,
            "completed": self.completed, "date": self.day.map(|day| day.to_string()), "run": self.run,
        });
        self.respondents.write(&mut value);
        if let Some(former) = &self.former {
            let day = former.day.map(|day| day.to_string());
            value["former"] = json!({ "date": day, "answers": former.answers.to_json() });
        }
        value.to_string()
    }

    #[allow(clippy::redundant_closure_for_method_calls, reason = "the method is one of nodes of one lifetime")]
    fn read(from: &Node<'_>) -> Self {
        let former =
            |node: Node<'_>| Former { day: day(&node), answers: by_id(&node, "answers", |node| Some(kept(node.value()))) };
        Self {
            questionnaire: QuestionnaireRef::read(from),
            answers: by_id(from, "answers", |node| Some(kept(node.value()))),
            notes: by_id(from, "notes", |node| node.text().map(str::to_owned)),
            targets: by_id(from, "targets", |node| node.number(0, u8::MAX.into())?.try_into().ok()),
            changed: by_id(from, "changed", |node| node.time()),
            uid: uid(from),
            scope: Scope::read(from),
            role: Role::read(from),
            respondents: Respondents::read(from),
            at: optional(from, "at"),
            long: from.flag_of("long", false),
            completed: from.flag_of("completed", false),
            day: day(from),
            run: small(from, "run"),
            former: from.get("former").map(former),
        }
    }

    /// The answers that fit today's items.
    #[must_use]
    pub fn answers(&self, questionnaire: &Questionnaire) -> Answers {
        Answers::fit(questionnaire, &self.answers)
    }

    /// Notes an answer. Its day is set by whoever knows the reader's calendar.
    pub fn answer(&mut self, id: &str, answer: Answer, now_ms: f64) {
        self.answers.put(id, answer.to_json());
        self.touch(id.to_owned(), now_ms);
    }

    /// Keeps a note; an empty one is taken back.
    pub fn note(&mut self, id: &str, text: &str, now_ms: f64) {
        if text.is_empty() {
            self.notes.remove(id);
        } else {
            self.notes.insert(id.to_owned(), text.to_owned());
        }
        self.touch(format!("{NOTE_KEY}{id}"), now_ms);
    }

    /// Sets the level aimed at in a dimension, or takes it back.
    pub fn target(&mut self, dimension: &str, level: Option<u8>, now_ms: f64) {
        self.targets.put(dimension, level);
        self.touch(format!("{TARGET_KEY}{dimension}"), now_ms);
    }

    /// Sets what the scan is about and who answers.
    pub fn describe(&mut self, scope: Option<Scope>, role: Option<Role>, long: bool, now_ms: f64) {
        (self.scope, self.role, self.long) = (scope, role, long);
        self.touch(SCOPE_KEY.to_owned(), now_ms);
    }

    /// Later than every change to the same thing that is known, even where the clock went back or stood still.
    fn touch(&mut self, key: String, now_ms: f64) {
        let last = self.changed.get(&key).copied().unwrap_or(0.0);
        self.changed.insert(key, now_ms.max(last + 1.0));
    }

    /// Whether anything was done in this run, so that it needs a name.
    #[must_use]
    pub fn is_begun(&self) -> bool {
        !self.changed.is_empty() || self.former.is_some()
    }

    /// Whether anything was answered.
    #[must_use]
    pub fn has_answers(&self) -> bool {
        !self.answers.is_empty()
    }

    /// Joins what another tab stored: by item, the later change counts; of two runs, the later one.
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
            // Two changes in one millisecond: the greater text wins, so that both tabs settle on the same.
            if mine > *time || (mine.total_cmp(time).is_eq() && self.shown(key) >= other.shown(key)) {
                continue;
            }
            self.take(key, other);
            self.changed.insert(key.clone(), *time);
        }
        self.completed |= other.completed;
        self.day = self.day.max(other.day);
        // Two tabs that named the same run settle on one of the names.
        self.uid = self.uid.take().into_iter().chain(other.uid.clone()).min();
    }

    /// Whether there is a change here that the other has not seen.
    #[must_use]
    pub fn knows_more_than(&self, other: &Self) -> bool {
        let newer = |(key, time): (&String, &f64)| other.changed.get(key).is_none_or(|theirs| theirs < time);
        self.run > other.run || (self.run == other.run && self.changed.iter().any(newer))
    }

    fn shown(&self, key: &str) -> String {
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

    fn take(&mut self, key: &str, other: &Self) {
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

/// The day in a stored text; none where it can't be read, for the answers count without it.
fn day(node: &Node<'_>) -> Option<Day> {
    Day::parse(&optional(node, "date")?)
}

fn by_id<T>(node: &Node<'_>, key: &str, read: impl Fn(&Node<'_>) -> Option<T>) -> ById<T> {
    let Some(node) = node.get(key) else { return ById::default() };
    node.members().iter().filter_map(|(id, node)| Some(((*id).to_owned(), read(node)?))).collect()
}
