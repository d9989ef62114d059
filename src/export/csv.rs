//! All answers, and the plan, as tables, RFC 4180: commas, CRLF, one row an item or a line, a header first.

use crate::core::answer::Answer;
use crate::core::plan::Mark;
use crate::report::Report;
use std::borrow::Cow;

/// Spreadsheets take UTF-8 for it only where a byte order mark says so.
const MARK: char = '\u{FEFF}';

/// Writes the table. Columns: dimension's id and name, item's id and name, question, in scope, kind of answer, level,
/// chosen text, weight, note. Without a level, its cell and that of the chosen text are empty.
#[must_use]
pub fn csv(report: &Report<'_>) -> String {
    let (texts, questionnaire) = (report.texts, report.questionnaire);
    let mut table = String::from(MARK);
    row(&mut table, texts.export.columns);
    for (index, item) in questionnaire.items().iter().enumerate() {
        let dimension = &questionnaire.dimensions[item.dimension];
        let answer = report.answers.get(index);
        let kind = match answer {
            Answer::Level(_) => texts.export.answered,
            Answer::DontKnow => texts.dont_know,
            Answer::NotApplicable => texts.not_applicable,
            Answer::Open => texts.open,
        };
        let in_scope = report.answers.in_scope(questionnaire, index);
        row(
            &mut table,
            [
                &dimension.id,
                &dimension.name,
                &item.id,
                &item.name,
                &item.question,
                if in_scope { texts.export.yes } else { texts.export.no },
                kind,
                &answer.level().map_or_else(String::new, |level| level.to_string()),
                answer.level().map_or("", |level| item.option(level)),
                &item.weight.to_string(),
                report.notes.get(&item.id).map_or("", String::as_str),
            ],
        );
    }
    table
}

/// Writes the plan as a table: due day, mark in days, text, dimension, owner, done, what is true after, measure. None
/// without a plan or with an empty one.
#[must_use]
pub fn plan(report: &Report<'_>) -> Option<String> {
    let (texts, plan) = (report.texts, report.plan.filter(|plan| !plan.lines().is_empty())?);
    let mut table = String::from(MARK);
    row(&mut table, texts.export.plan_columns);
    for mark in Mark::ALL {
        for line in plan.at(mark) {
            row(
                &mut table,
                [
                    &plan.due(line).to_string(),
                    &mark.days().to_string(),
                    &line.text,
                    report.dimension_name(line.dimension.as_deref()).unwrap_or_default(),
                    &line.owner,
                    if line.done { texts.export.yes } else { texts.export.no },
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

fn row<const N: usize>(table: &mut String, cells: [&str; N]) {
    for (place, cell) in cells.into_iter().enumerate() {
        if place > 0 {
            table.push(',');
        }
        let cell = harmless(cell);
        // Semicolons and tabs need no quotes by the RFC, but some spreadsheets split at them.
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
