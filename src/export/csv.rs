//! All answers, or the plan, as a table in RFC 4180: CRLF, a header, and one row per item or line.
//!
//! The separator is a comma, or a semicolon if the reader's language uses a decimal comma, because spreadsheets expect the
//! separator of their language.

use crate::core::answer::Answer;
use crate::core::plan::Milestone;
use crate::report::Report;
use std::borrow::Cow;

/// Spreadsheets read a file as UTF-8 only if it starts with a byte order mark.
const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// The separator for a language with this decimal mark.
#[must_use]
pub fn separator(decimal_mark: char) -> char {
    if decimal_mark == ',' { ';' } else { ',' }
}

/// Writes the table of answers. Each row identifies its scan (uid, date, scope, role, how many agreed), so that several
/// tables can be combined. The other columns are id, name and level of the dimension; id and name of the item; question, in
/// scope, kind of answer, level, chosen text, weight, note. Unknown values and missing levels are empty cells.
#[must_use]
pub fn csv(report: &Report<'_>, separator: char) -> String {
    let (texts, questionnaire) = (report.texts, report.questionnaire);
    let mut table = String::from(BYTE_ORDER_MARK);
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
            Answer::Unanswered => texts.open(),
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

/// Writes the plan as a table: due day, mark in days, text, dimension, owner, done, what is true after, measure. `None` if
/// there is no plan, or it is empty.
#[must_use]
pub fn plan(report: &Report<'_>, separator: char) -> Option<String> {
    let (texts, plan) = (report.texts, report.plan.filter(|plan| !plan.lines().is_empty())?);
    let mut table = String::from(BYTE_ORDER_MARK);
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
    for mark in Milestone::ALL {
        for line in plan.lines_due(mark) {
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

/// Puts an apostrophe in front of a cell that starts like a formula, so that no spreadsheet reads it as one.
///
/// Source: OWASP, "CSV Injection", which names `=`, `+`, `-`, `@`, tab, line ends and the full-width forms of the signs.
#[must_use]
pub fn escaped(cell: &str) -> Cow<'_, str> {
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
        let cell = escaped(cell);
        // Quote a cell that contains any spreadsheet's separator, even if this table uses another one.
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
