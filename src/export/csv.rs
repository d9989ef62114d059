//! All answers, and the plan, as tables, RFC 4180: CRLF, one row an item or a line, a header first.
//!
//! Cells stand between commas, or between semicolons where the reader's language writes a decimal comma: spreadsheets split
//! at what their language leaves for it.

use crate::core::answer::Answer;
use crate::core::plan::Mark;
use crate::report::Report;
use std::borrow::Cow;

/// Spreadsheets take UTF-8 for it only where a byte order mark says so.
const MARK: char = '\u{FEFF}';

/// What stands between two cells where the reader's language writes this between whole numbers and decimals.
#[must_use]
pub fn separator(decimal_mark: char) -> char {
    if decimal_mark == ',' { ';' } else { ',' }
}

/// Writes the table. Each row says which scan it is (uid, date, scope, role, how many agreed), so that the rows of several
/// tables can stand in one; then dimension's id, name and level, item's id and name, question, in scope, kind of answer, level,
/// chosen text, weight, note. What is not known, and what has no level, is an empty cell.
#[must_use]
pub fn csv(report: &Report<'_>, separator: char) -> String {
    let (texts, questionnaire) = (report.texts, report.questionnaire);
    let mut table = String::from(MARK);
    row(
        &mut table,
        separator,
        &[
            texts.export_scan_column_id(),
            texts.export_scan_column_date(),
            texts.export_scan_column_scope(),
            texts.export_scan_column_scope_name(),
            texts.export_scan_column_role(),
            texts.export_scan_column_agreed_by(),
            texts.export_column_dimension_id(),
            texts.export_column_dimension(),
            texts.export_column_dimension_level(),
            texts.export_column_item_id(),
            texts.export_column_item(),
            texts.export_column_question(),
            texts.export_column_in_scope(),
            texts.export_column_answer(),
            texts.export_column_level(),
            texts.export_column_chosen(),
            texts.export_column_weight(),
            texts.export_column_note(),
        ],
    );
    let kind = report.scan.scope.as_ref().and_then(|scope| scope.kind.as_ref());
    let agreed_by = report.scan.respondents.agreed_by().map(|people| people.to_string());
    let scan = [
        report.scan.uid.as_deref().unwrap_or_default(),
        &report.scan.day.to_string(),
        &kind.map(|kind| texts.scope_kind_of(kind)).unwrap_or_default(),
        report.scan.scope.as_ref().and_then(|scope| scope.label.as_deref()).unwrap_or_default(),
        &report.scan.role.as_ref().map(|role| texts.role_of(role)).unwrap_or_default(),
        agreed_by.as_deref().unwrap_or_default(),
    ];
    for (index, item) in questionnaire.items().iter().enumerate() {
        let dimension = &questionnaire.dimensions[item.dimension];
        let answer = report.assessment.answers.get(index);
        let kind = match answer {
            Answer::Level(_) => texts.export_answered(),
            Answer::DontKnow => texts.dont_know(),
            Answer::NotApplicable => texts.not_applicable(),
            Answer::Open => texts.open(),
        };
        let in_scope = report.assessment.answers.in_scope(questionnaire, index);
        let level = |level: Option<u8>| level.map_or_else(String::new, |level| level.to_string());
        row(
            &mut table,
            separator,
            scan.iter().chain::<&[&str; 12]>(&[
                &dimension.id,
                &dimension.name,
                &level(report.assessment.scored(item.dimension).map(|scored| scored.level)),
                &item.id,
                &item.name,
                &item.question,
                if in_scope { texts.export_yes() } else { texts.export_no() },
                kind,
                &level(answer.level()),
                answer.level().map_or("", |level| item.option(level)),
                &item.weight.to_string(),
                report.scan.notes.get(&item.id).map_or("", String::as_str),
            ]),
        );
    }
    table
}

/// Writes the plan as a table: due day, mark in days, text, dimension, owner, done, what is true after, measure. None
/// without a plan or with an empty one.
#[must_use]
pub fn plan(report: &Report<'_>, separator: char) -> Option<String> {
    let (texts, plan) = (report.texts, report.plan.filter(|plan| !plan.lines().is_empty())?);
    let mut table = String::from(MARK);
    row(
        &mut table,
        separator,
        &[
            texts.export_plan_column_due(),
            texts.export_plan_column_day(),
            texts.export_plan_column_text(),
            texts.export_plan_column_dimension(),
            texts.export_plan_column_owner(),
            texts.export_plan_column_done(),
            texts.export_plan_column_after(),
            texts.export_plan_column_measure(),
        ],
    );
    for mark in Mark::ALL {
        for line in plan.at(mark) {
            row(
                &mut table,
                separator,
                &[
                    plan.due(line).to_string().as_str(),
                    &mark.days().to_string(),
                    &line.text,
                    report.dimension_name(line.dimension.as_deref()).unwrap_or_default(),
                    &line.owner,
                    if line.done { texts.export_yes() } else { texts.export_no() },
                    line.after.as_deref().unwrap_or_default(),
                    line.measure.as_deref().unwrap_or_default(),
                ],
            );
        }
    }
    Some(table)
}

/// A cell that no spreadsheet takes for a formula: where it begins like one, an apostrophe stands before it.
///
/// Source: OWASP, "CSV Injection", which names `=`, `+`, `-`, `@`, tab, line ends and the full-width forms of the signs.
#[must_use]
pub fn harmless(cell: &str) -> Cow<'_, str> {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']) {
        Cow::Owned(format!("'{cell}"))
    } else {
        Cow::Borrowed(cell)
    }
}

fn row<'a>(table: &mut String, separator: char, cells: impl IntoIterator<Item = &'a &'a str>) {
    for (place, cell) in cells.into_iter().enumerate() {
        if place > 0 {
            table.push(separator);
        }
        let cell = harmless(cell);
        // Whatever any spreadsheet splits at is quoted, also what does not separate here.
        if cell.contains([',', ';', '\t', '"', '\r', '\n']) {
            table.push('"');
            table.push_str(&cell.replace('"', "\"\""));
            table.push('"');
        } else {
            table.push_str(&cell);
        }
    }
    table.push_str("\r\n");
}
