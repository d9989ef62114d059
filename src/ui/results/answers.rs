//! Every answer in words, with its place on the scale: the heat map.

use crate::core::answer::Answer;
use crate::report::Report;
use crate::text::fill;
use crate::ui::element::{El, el, text};
use crate::ui::overview::answer_text;
use crate::ui::parts::{section, tone};
use crate::ui::scan::{Outcome, Scan};
use leptos::prelude::*;

/// All answers, folded away by dimension.
pub fn answers(scan: Scan, outcome: &Outcome) -> El {
    let groups = (0..scan.questionnaire().dimensions.len()).map(|dimension| group(scan, outcome, dimension));
    let stand = scan.report(outcome, answered);
    section("answers", scan.texts().all_answers, &stand, groups)
}

fn answered(report: &Report<'_>) -> String {
    report.answered()
}

fn group(scan: Scan, outcome: &Outcome, dimension: usize) -> El {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let found = &questionnaire.dimensions[dimension];
    let items = found.items.clone().filter(|item| outcome.answers.in_scope(&questionnaire, *item));
    let rows = items.map(|item| row(scan, item, outcome.answers.get(item)));
    let level = outcome.profile.scored(dimension).map(|s| fill(texts.level, &[&s.level.to_string()])).unwrap_or_default();
    let summary =
        el("summary", "").child(text("span", "ms-heat-name", &found.name)).text(" ").child(text("span", "ms-meta", &level));
    let head = |words: &str| text("th", "", words).attr("scope", "col").attr("role", "columnheader");
    let heads = el("tr", "").attr("role", "row").child(head(texts.question_column)).child(head(texts.answer_column));
    let table = el("table", "ms-heat")
        .attr("role", "table")
        .child(text("caption", "ms-sr", &format!("{}: {}", found.name, texts.answers_caption)))
        .child(el("thead", "ms-sr").attr("role", "rowgroup").child(heads))
        .child(el("tbody", "").attr("role", "rowgroup").children(rows));
    el("details", "ms-fold ms-heat-fold").child(summary).child(table)
}

fn row(scan: Scan, item: usize, answer: Answer) -> El {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let asked = &questionnaire.items()[item];
    let marks = (1..=asked.levels()).map(|level| {
        if answer == Answer::Level(level) {
            text("i", &format!("on ms-tone-{}", tone(level, &questionnaire)), &level.to_string())
        } else {
            el("i", "")
        }
    });
    let note = scan.state.with_untracked(|state| {
        let record = state.foreign().map_or_else(|| state.record(), |foreign| &foreign.record);
        record.notes.get(&asked.id).map(|note| fill(texts.your_note, &[note]))
    });
    let name = text("th", "", &asked.name).attr("scope", "row").attr("role", "rowheader").child(text(
        "span",
        "ms-heat-question",
        &asked.question,
    ));
    let said = el("td", "")
        .attr("role", "cell")
        .child(el("span", "ms-heat-marks").attr("aria-hidden", "true").children(marks))
        .child(text("p", "", &answer_text(scan, item, answer)))
        .children(note.map(|note| text("p", "ms-meta", &note)));
    el("tr", "").attr("role", "row").child(name).child(said)
}
