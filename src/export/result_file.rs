//! The result file: `maturity-scan/result`, version 1. It holds a complete scan, so that the scan can open it again.
//! Unknown values are null.

use crate::core::answer::normalized_answer;
use crate::core::date::Day;
use crate::core::json::{Malformed, Node, needed, parse, read_object};
use crate::core::questionnaire::Questionnaire;
use crate::core::scan::{FinishedScan, QuestionnaireRef, Respondents, Role, Scope, uid};
use crate::core::unreadable::{FileFault, Unreadable, beginning};
use crate::report::Report;
use serde_json::{Value, json};

/// The maximum size of a file, in bytes.
pub const MAX_BYTES: usize = 4 * 1024 * 1024;
/// The value of `format` in a file.
pub const FORMAT: &str = "maturity-scan/result";
const VERSION: u64 = 1;
/// The maximum number of faults that are reported at once.
const MAX_FAULTS: usize = 5;

/// Writes the file. `result` is the content of events and of the element's `result` property, without answers. It is for
/// other programs: [`read`] ignores it.
#[must_use]
pub fn write(report: &Report<'_>, result: Value) -> String {
    let mut file = value(report.questionnaire, report.scan);
    file["notes"] = report.scan.notes.to_json();
    file["result"] = result;
    file.to_string() + "\n"
}

/// Reads a file of this questionnaire. Moves answers of an earlier layout to today's items, as the questionnaire's history
/// says. The scan keeps answers that fit no item of today.
///
/// # Errors
/// What is wrong with the text; nothing is guessed.
pub fn read(text: &str, questionnaire: &Questionnaire) -> Result<FinishedScan, Unreadable> {
    if text.len() > MAX_BYTES {
        return Err(Unreadable::TooLarge(text.len(), MAX_BYTES));
    }
    read_value(&parse(text).map_err(Malformed::from)?, questionnaire)
}

/// Reads a result file that is part of another file.
///
/// # Errors
/// Those of [`read`].
pub fn read_value(value: &Value, questionnaire: &Questionnaire) -> Result<FinishedScan, Unreadable> {
    if value["format"] != FORMAT {
        return Err(Unreadable::NotAResult);
    }
    if value["version"] != VERSION {
        return Err(Unreadable::version(&value["version"]));
    }
    let (mut scan, date) = read_object(value, fields)?;
    if scan.questionnaire.id != questionnaire.id {
        return Err(Unreadable::Questionnaire(beginning(&scan.questionnaire.id)));
    }
    let mut faults = faults(&scan, &date, questionnaire);
    if !faults.is_empty() {
        let more = faults.len().saturating_sub(MAX_FAULTS);
        faults.truncate(MAX_FAULTS);
        return Err(Unreadable::Faults(faults, more));
    }
    // Use the form of progress and histories, which also keeps answers that only another version knows.
    scan.answers = scan.answers.iter().map(|(id, answer)| (id.clone(), normalized_answer(answer))).collect();
    scan.carry_over(questionnaire);
    Ok(scan)
}

/// A scan in the form of a result file, without notes, for use in another file.
#[must_use]
pub fn value(questionnaire: &Questionnaire, scan: &FinishedScan) -> Value {
    // The answers fit today's layout. The version stays the one that was answered, because it decides which scans can be compared.
    let reference = QuestionnaireRef { version: scan.questionnaire.version.clone(), ..questionnaire.reference() };
    let mut file = json!({
        "format": FORMAT, "version": VERSION, "questionnaire": reference, "uid": scan.uid,
        "date": scan.day.to_string(), "scope": scan.scope, "role": scan.role,
        "answers": scan.fit(questionnaire).by_id(questionnaire).to_json(),
    });
    scan.respondents.write(&mut file);
    file
}

/// The scan in the file, and its date as text. If the date is invalid, [`faults`] reports it.
fn fields(root: &Node<'_>) -> (FinishedScan, String) {
    let (answers, notes, date) = (root.need("answers"), root.get("notes"), needed(root, "date"));
    let note = |(id, node): (&str, Node<'_>)| (id.to_owned(), node.text().unwrap_or_default().to_owned());
    let scan = FinishedScan {
        questionnaire: QuestionnaireRef::read(root),
        uid: uid(root),
        day: Day::parse(&date).unwrap_or_default(),
        scope: Scope::read(root),
        role: Role::read(root),
        respondents: Respondents::read(root),
        answers: answers.iter().flat_map(Node::members).map(|(id, node)| (id.to_owned(), node.value().clone())).collect(),
        notes: notes.iter().flat_map(Node::members).map(note).collect(),
    };
    (scan, date)
}

/// Values that no version of the scan writes.
fn faults(scan: &FinishedScan, date: &str, questionnaire: &Questionnaire) -> Vec<FileFault> {
    let mut faults = Vec::new();
    if Day::parse(date).is_none() {
        faults.push(FileFault::Date(beginning(date)));
    }
    if let Some(kind) = scan.scope.as_ref().and_then(|scope| scope.kind.as_ref()).filter(|kind| !kind.is_known()) {
        faults.push(FileFault::Scope(beginning(kind.as_str())));
    }
    if let Some(role) = scan.role.as_ref().filter(|role| !role.is_known()) {
        faults.push(FileFault::Role(beginning(role.as_str())));
    }
    // In today's layout every valid answer has its item, so any other answer is a fault.
    if scan.questionnaire.fingerprint == questionnaire.fingerprint() {
        faults.extend(
            scan.answers_without_item(questionnaire)
                .into_iter()
                .map(|id| FileFault::Answer(beginning(&scan.answers[id].to_string()), beginning(id))),
        );
    }
    faults
}
