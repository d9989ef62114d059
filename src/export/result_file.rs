//! The result file: `maturity-scan/result`, version 1. It holds a scan whole, and the scan reads it back. What nobody said
//! is null in it.

use crate::core::answer::{Answer, Answers};
use crate::core::by_id::ById;
use crate::core::date::Day;
use crate::core::json::{Node, held, needed, parse};
use crate::core::questionnaire::Questionnaire;
use crate::core::record::{ROLES, Record, Respondents, Scope, Stamp, role, uid};
use crate::report::Report;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::{Display, Write as _};

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 4 * 1024 * 1024;
/// What a file says that it is.
pub const FORMAT: &str = "maturity-scan/result";
const VERSION: u64 = 1;
/// The most faults named at once.
const MAX_FAULTS: usize = 5;

/// What a result file holds, carried over to the items of today.
#[derive(Debug, Clone, PartialEq)]
pub struct Opened {
    /// The questionnaire as it was when the file was written.
    pub written_for: Stamp,
    /// Tells the scan from every other; a file that was written by hand may not say.
    pub uid: Option<String>,
    /// Day of the scan.
    pub day: Day,
    /// What the scan is about, where anybody said so.
    pub scope: Option<Scope>,
    /// Role of the person who answered, one of [`ROLES`], where anybody said so.
    pub role: Option<String>,
    /// Who stands behind the answers.
    pub respondents: Respondents,
    /// The answers that fit today's items.
    pub answers: Answers,
    /// Notes by item id.
    pub notes: ById<String>,
    /// Ids of answers that have no place in today's questionnaire.
    pub left_out: Vec<String>,
}

/// What a file says, before it is held against a questionnaire.
struct File {
    questionnaire: Stamp,
    uid: Option<String>,
    date: String,
    scope: Option<Scope>,
    role: Option<String>,
    respondents: Respondents,
    answers: BTreeMap<String, Value>,
    notes: BTreeMap<String, String>,
}

/// One scan, as a file that holds it takes it.
#[derive(Debug, Clone, Copy)]
pub struct Written<'a> {
    /// Tells it from every other.
    pub uid: Option<&'a str>,
    /// Its day.
    pub day: Day,
    /// The answers.
    pub answers: &'a Answers,
    /// What it is about, where anybody said so.
    pub scope: Option<&'a Scope>,
    /// Role of the person who answered, where anybody said so.
    pub role: Option<&'a str>,
    /// Who stands behind the answers.
    pub respondents: Respondents,
}

/// Writes the file. `result` is what events and the element's `result` property say without answers; it is there for other
/// programs, and worked out anew on reading.
#[must_use]
pub fn write(report: &Report<'_>, result: Value) -> String {
    let Report { uid, day, answers, scope, role, respondents, .. } = *report;
    let mut file = value(report.questionnaire, &Written { uid, day, answers, scope, role, respondents });
    file["notes"] = report.notes.to_json();
    file["result"] = result;
    file.to_string() + "\n"
}

/// The questionnaire that a file belongs to, so that it can be fetched before the file is read.
///
/// # Errors
/// Why the text is no result file, in a sentence.
pub fn questionnaire_of(text: &str) -> Result<Stamp, String> {
    file(text).map(|file| file.questionnaire)
}

/// Reads a file of this questionnaire. Answers of an earlier layout follow their items by the questionnaire's history.
///
/// # Errors
/// What is wrong with the text, in sentences; nothing is guessed.
pub fn read(text: &str, questionnaire: &Questionnaire) -> Result<Opened, String> {
    of(file(text)?, questionnaire)
}

/// Reads a file that stands in another one.
///
/// # Errors
/// As [`read`].
pub fn read_value(value: &Value, questionnaire: &Questionnaire) -> Result<Opened, String> {
    of(file_of(value)?, questionnaire)
}

/// A scan without notes, as it stands in another file.
#[must_use]
pub fn value(questionnaire: &Questionnaire, scan: &Written<'_>) -> Value {
    let given = questionnaire.items().iter().zip(scan.answers.iter());
    let answers: BTreeMap<_, _> = given.filter_map(|(item, answer)| Some((item.id.as_str(), answer.to_json()?))).collect();
    let mut file = json!({
        "format": FORMAT, "version": VERSION, "questionnaire": Stamp::of(questionnaire), "uid": scan.uid,
        "date": scan.day.to_string(), "scope": scan.scope, "role": scan.role, "answers": answers,
    });
    scan.respondents.write(&mut file);
    file
}

fn of(file: File, questionnaire: &Questionnaire) -> Result<Opened, String> {
    let written_for = file.questionnaire;
    if written_for.id != questionnaire.id {
        return Err(format!("The file belongs to another questionnaire: {}.", shown(&written_for.id)));
    }
    let mut faults = Vec::new();
    let day = Day::parse(&file.date);
    if day.is_none() {
        faults.push(format!("The file's date can't be read: {}.", shown(&file.date)));
    }
    if let Some(scope) = file.scope.as_ref().filter(|scope| !scope.is_known()) {
        let kind = shown(scope.kind.as_deref().unwrap_or_default());
        faults.push(format!("The file names a scope that this scan does not know: {kind}."));
    }
    if let Some(role) = file.role.as_deref().filter(|role| !ROLES.contains(role)) {
        faults.push(format!("The file names a role that this scan does not know: {}.", shown(role)));
    }
    let former = questionnaire.history.iter().find(|former| former.fingerprint() == written_for.fingerprint);
    let today = |id: &str| former.map_or(id, |former| former.today(id)).to_owned();
    let (mut answers, mut left_out) = (Answers::open(questionnaire), Vec::new());
    for (id, value) in &file.answers {
        let found = questionnaire.item(&today(id));
        match found.and_then(|item| Some((item, Answer::from_json(value, &questionnaire.items()[item])?))) {
            Some((item, answer)) => answers.set(questionnaire, item, answer),
            // In today's layout every answer has its place, so this one was never given.
            None if written_for.fingerprint == questionnaire.fingerprint() => {
                let value = shown(&value.to_string());
                faults.push(format!(
                    "The file has an answer that the questionnaire does not have: {} for {}.",
                    value,
                    shown(id)
                ));
            }
            None => left_out.push(id.clone()),
        }
    }
    let notes = file.notes.into_iter().map(|(id, note)| (today(&id), note)).collect();
    match day {
        Some(day) if faults.is_empty() => {
            let File { uid, scope, role, respondents, .. } = file;
            Ok(Opened { written_for, uid, day, scope, role, respondents, answers, notes, left_out })
        }
        _ => Err(said(&faults)),
    }
}

impl Opened {
    /// As progress of one's own, begun at this time.
    #[must_use]
    pub fn to_record(&self, questionnaire: &Questionnaire, now_ms: f64) -> Record {
        let mut record = Record::finished(questionnaire, &self.answers, self.day, now_ms);
        for (id, note) in self.notes.iter() {
            record.note(id, note, now_ms);
        }
        record.describe(self.scope.clone(), self.role.clone(), record.long, now_ms);
        Record { uid: self.uid.clone(), respondents: self.respondents, ..record }
    }
}

fn file(text: &str) -> Result<File, String> {
    if text.len() > MAX_BYTES {
        return Err(format!("The file is too large: {} bytes, where at most {MAX_BYTES} are read.", text.len()));
    }
    file_of(&parse(text).map_err(cannot)?)
}

fn file_of(value: &Value) -> Result<File, String> {
    if value["format"] != FORMAT {
        return Err("The file is not a result of this kind of scan.".to_owned());
    }
    if value["version"] != VERSION {
        let version = shown(&value["version"].to_string());
        return Err(format!("The file has version {version}, which this scan does not know."));
    }
    held(value, File::read).map_err(cannot)
}

impl File {
    fn read(root: &Node<'_>) -> Self {
        let (answers, notes) = (root.need("answers"), root.get("notes"));
        let answer = |(id, node): &(&str, Node<'_>)| ((*id).to_owned(), node.value().clone());
        let note = |(id, node): &(&str, Node<'_>)| ((*id).to_owned(), node.text().unwrap_or_default().to_owned());
        Self {
            questionnaire: Stamp::read(root),
            uid: uid(root),
            date: needed(root, "date"),
            scope: Scope::read(root),
            role: role(root),
            respondents: Respondents::read(root),
            answers: answers.iter().flat_map(Node::members).map(|one| answer(&one)).collect(),
            notes: notes.iter().flat_map(Node::members).map(|one| note(&one)).collect(),
        }
    }
}

fn cannot(error: impl Display) -> String {
    format!("The file can't be read: {error}.")
}

fn said(faults: &[String]) -> String {
    let mut text = faults[..faults.len().min(MAX_FAULTS)].join(" ");
    if faults.len() > MAX_FAULTS {
        let _ = write!(text, " And {} more.", faults.len() - MAX_FAULTS);
    }
    text
}

/// Enough of it to recognize.
fn shown(text: &str) -> String {
    text.chars().take(40).collect()
}
