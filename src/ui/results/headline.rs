//! The level, one sentence to repeat, how sure, and the staircase.

use crate::core::questionnaire::ResultKind;
use crate::report::Report;
use crate::view::element::{El, el, text};
use crate::view::parts::stairs;

/// The head of the result.
pub fn headline(report: &Report<'_>) -> El {
    let words = el("div", "")
        .child(text("p", "ms-over-line", &[&*report.questionnaire.title, &report.subject()].join(" · ")))
        .child(text("h1", "ms-level", &report.headline()).takes_focus())
        .child(text("p", "ms-essence", &report.essence()))
        .child(text("p", "ms-sure", &report.view()))
        .children(report.cautions().iter().map(|line| text("p", "ms-sure-more", line)));
    let level = report.profile.overall.map_or(0, |overall| overall.level);
    let stairs =
        (report.questionnaire.result == ResultKind::Level).then(|| stairs(report.questionnaire, report.texts, Some(level)));
    el("header", "ms-headline").child(words).children(stairs)
}
