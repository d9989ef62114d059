//! The level, one sentence to repeat, how sure, and the staircase.

use crate::core::questionnaire::ResultKind;
use crate::report::Report;
use crate::view::element::{El, el, quote, text};
use crate::view::parts::stairs;

/// The head of the result.
pub fn headline(report: &Report<'_>) -> El {
    let words = el("div", "")
        .child(text("p", "ms-over-line", &[quote(&report.questionnaire.title), report.subject()].join(" · ")))
        .child(text("h1", "ms-level", &report.headline()).takes_focus())
        .children(Some(report.essence()).filter(|essence| !essence.is_empty()).map(|essence| text("p", "ms-essence", &essence)))
        .child(text("p", "ms-sure", &report.view()))
        .children(report.cautions().iter().map(|line| text("p", "ms-sure-more", line)));
    let level = report.assessment.headline(report.questionnaire).map(|overall| overall.level);
    let stairs = (report.questionnaire.result == ResultKind::Level).then(|| stairs(report.questionnaire, report.texts, level));
    el("header", "ms-headline").child(words).children(stairs)
}
