//! Every answer in words, with its place on the scale: the heat map.

use crate::browser::dom::is_checked;
use crate::core::answer::Answer;
use crate::core::questionnaire::{Benchmark, BenchmarkKind, Qualifier};
use crate::report::Report;
use crate::text::fill;
use crate::ui::parts::answer_words;
use crate::ui::scan::{Scan, ShownResult};
use crate::view::element::{El, el, own, quote, text};
use crate::view::parts::{section, tone};
use leptos::prelude::*;

/// All answers, folded away by dimension.
pub fn answers(scan: Scan, outcome: &ShownResult) -> El {
    let groups = (0..scan.questionnaire().dimensions.len()).map(|dimension| group(scan, outcome, dimension));
    let (stand, texts, questionnaire) = (scan.report(outcome, answered), scan.texts(), scan.questionnaire());
    let shown = RwSignal::new(true);
    let whole = questionnaire.benchmark.as_ref().map(|benchmark| figure(scan, benchmark));
    let list = el("div", "ms-answers").children(whole).children(groups).live(move |node| {
        node.set("class", if shown.get() { "ms-answers" } else { "ms-answers ms-no-figures" });
    });
    let has_figures = questionnaire.items().iter().any(|item| item.benchmark.is_some());
    let switch = has_figures.then(|| {
        let check = el("input", "").attr("type", "checkbox").attr("checked", "");
        let check = check.on("change", move |event| shown.set(is_checked(&event)));
        el("label", "ms-check").child(check).child(text("span", "", texts.benchmarks))
    });
    section("answers", texts.all_answers, &stand, switch.into_iter().chain([list]))
}

/// A published figure: a sentence and a bar, with its source. The bar's end is open where the source is not exact.
fn figure(scan: Scan, benchmark: &Benchmark) -> El {
    let texts = scan.texts();
    let qualifier = match benchmark.qualifier {
        None => 0,
        Some(Qualifier::About) => 1,
        Some(Qualifier::Almost) => 2,
        Some(Qualifier::Under) => 3,
    };
    let measures = quote(&benchmark.measures);
    let sentence = match (benchmark.qualifier, benchmark.value) {
        (Some(Qualifier::Under), 50) => fill(texts.benchmark_under_half, &[&measures]),
        (_, value) => fill(texts.benchmark, &[texts.qualifiers[qualifier], &value.to_string(), &measures]),
    };
    let kind = match benchmark.kind {
        BenchmarkKind::Practice => 0,
        BenchmarkKind::Excellent => 1,
        BenchmarkKind::Judgment => 2,
        BenchmarkKind::Stage => 3,
    };
    let source = match benchmark.n {
        Some(n) => fill(texts.benchmark_source, &[&quote(&benchmark.source), &quote(&benchmark.years), &n.to_string()]),
        None => fill(texts.benchmark_source_plain, &[&quote(&benchmark.source), &quote(&benchmark.years)]),
    };
    let bar = el("span", if qualifier == 0 { "ms-share-fill" } else { "ms-share-fill is-open" });
    let bar = bar.style("--to", &format!("{}%", benchmark.value));
    el("div", "ms-figure")
        .child(text("p", "", &sentence))
        .child(el("span", "ms-share-bar").attr("aria-hidden", "true").child(bar))
        .child(text("p", "ms-meta", &[texts.benchmark_kinds[kind], &source, texts.benchmark_context].join(" ")))
}

fn answered(report: &Report<'_>) -> String {
    report.answered()
}

fn group(scan: Scan, outcome: &ShownResult, dimension: usize) -> El {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let found = &questionnaire.dimensions[dimension];
    let items = found.items.clone().filter(|item| outcome.assessment.answers.in_scope(&questionnaire, *item));
    let rows = items.map(|item| row(scan, outcome, item));
    let level = outcome.assessment.scored(dimension).map(|s| fill(texts.level, &[&s.level.to_string()])).unwrap_or_default();
    let summary =
        el("summary", "").child(own("span", "ms-heat-name", &found.name)).text(" ").child(text("span", "ms-meta", &level));
    let head = |words: &str| text("th", "", words).attr("scope", "col").attr("role", "columnheader");
    let heads = el("tr", "").attr("role", "row").child(head(texts.question_column)).child(head(texts.answer_column));
    let table = el("table", "ms-heat")
        .attr("role", "table")
        .child(text("caption", "ms-sr", &format!("{}: {}", quote(&found.name), texts.answers_caption)))
        .child(el("thead", "ms-sr").attr("role", "rowgroup").child(heads))
        .child(el("tbody", "").attr("role", "rowgroup").children(rows));
    let figure = found.benchmark.as_ref().map(|benchmark| figure(scan, benchmark));
    el("details", "ms-fold ms-heat-fold").child(summary).children(figure).child(table)
}

fn row(scan: Scan, outcome: &ShownResult, item: usize) -> El {
    let answer = outcome.assessment.answers.get(item);
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let asked = &questionnaire.items()[item];
    let marks = (1..=asked.levels()).map(|level| {
        if answer == Answer::Level(level) {
            text("i", &format!("on ms-tone-{}", tone(level, &questionnaire)), &level.to_string())
        } else {
            el("i", "")
        }
    });
    let note = outcome.scan.notes.get(&asked.id).map(|note| fill(texts.your_note, &[note]));
    let name = own("th", "", &asked.name).attr("scope", "row").attr("role", "rowheader").child(own(
        "span",
        "ms-heat-question",
        &asked.question,
    ));
    let said = el("td", "")
        .attr("role", "cell")
        .child(el("span", "ms-heat-marks").attr("aria-hidden", "true").children(marks))
        .child(text("p", "", &answer_words(scan.texts(), asked, answer)))
        .children(note.map(|note| text("p", "ms-meta", &note)))
        .children(asked.benchmark.as_ref().map(|benchmark| figure(scan, benchmark)));
    el("tr", "").attr("role", "row").child(name).child(said)
}
