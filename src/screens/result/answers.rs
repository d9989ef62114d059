//! Every answer as text and with its position on the scale: the heat map.

use crate::components::{
    Button, LINK, Section, answer_words, dir_of, lang_of, quote, quoted_dir, quoted_lang, render_text, shade,
};
use crate::core::answer::Answer;
use crate::core::questionnaire::{Benchmark, BenchmarkKind, Qualifier, Questionnaire};
use crate::state::{use_questionnaire, use_result, use_texts, with_report};
use crate::text::Texts;
use leptos::prelude::*;

/// All answers, in one fold per dimension.
#[component]
pub fn AllAnswers() -> impl IntoView {
    let (questionnaire, texts) = (use_questionnaire(), use_texts());
    let opened = RwSignal::new(false);
    let groups = (0..questionnaire.dimensions.len()).map(|dimension| view! { <Group dimension opened/> }).collect_view();
    let open_all = move || {
        let label = if opened.get() { texts.hide_all_answers() } else { texts.show_all_answers() };
        view! { <Button class=LINK label on_press=move || opened.update(|opened| *opened = !*opened)/> }
    };
    let subheading = with_report(|report| report.answered());
    let answers_without_item =
        with_report(|report| report.answers_without_item()).map(|line| view! { <p class="ms-meta">{line}</p> });
    let shown = RwSignal::new(true);
    let whole = questionnaire.benchmark.as_ref().map(|benchmark| figure(texts, benchmark));
    let class = move || if shown.get() { "ms-answers" } else { "ms-answers ms-no-figures" };
    let has_figures = questionnaire.items().iter().any(|item| item.benchmark.is_some());
    let switch = has_figures.then(|| {
        view! {
            <label class="ms-check">
                <input type="checkbox" checked=true on:change=move |event| shown.set(event_target_checked(&event))/>
                <span>{texts.benchmarks()}</span>
            </label>
        }
    });
    view! {
        <Section id="answers" heading=texts.all_answers() subheading>
            {answers_without_item}
            {switch}
            <div class="ms-open-all">{open_all}</div>
            <div class=class>{whole}{groups}</div>
        </Section>
    }
}

/// A published figure as a sentence and a bar, with its source. If the figure is not exact, the bar has an open end.
fn figure(texts: &Texts, benchmark: &Benchmark) -> AnyView {
    let qualifier = match benchmark.qualifier {
        None => "none",
        Some(Qualifier::About) => "about",
        Some(Qualifier::Almost) => "almost",
        Some(Qualifier::Under) => "under",
    };
    let measures = quote(&benchmark.measures);
    let sentence = match (benchmark.qualifier, benchmark.value) {
        (Some(Qualifier::Under), 50) => texts.benchmark_under_half(measures),
        (_, value) => texts.benchmark(texts.qualifiers(qualifier), value, measures),
    };
    let kind = match benchmark.kind {
        BenchmarkKind::Practice => "practice",
        BenchmarkKind::Excellent => "excellent",
        BenchmarkKind::Judgment => "judgment",
        BenchmarkKind::Stage => "stage",
    };
    let (source, years) = (quote(&benchmark.source), quote(&benchmark.years));
    let source = match benchmark.n {
        Some(n) => texts.benchmark_source(source, years, n),
        None => texts.benchmark_source_plain(source, years),
    };
    let about = [texts.benchmark_kinds(kind), source, texts.benchmark_context().to_owned()].join(" ");
    let class = if benchmark.qualifier.is_none() { "ms-share-fill" } else { "ms-share-fill is-open" };
    view! {
        <div class="ms-figure">
            <p>{render_text(&sentence)}</p>
            <span class="ms-share-bar" aria-hidden="true">
                <span class=class style=("--to", format!("{}%", benchmark.value))></span>
            </span>
            <p class="ms-meta">{render_text(&about)}</p>
        </div>
    }
    .into_any()
}

#[component]
fn Group(dimension: usize, opened: RwSignal<bool>) -> impl IntoView {
    let (questionnaire, texts, result) = (use_questionnaire(), use_texts(), use_result());
    let about = &questionnaire.dimensions[dimension];
    let items = about.items.clone().filter(|item| result.assessment.answers.in_scope(&questionnaire, *item));
    let squares = items.clone().map(|item| square(&questionnaire, texts, result.assessment.answers.get(item))).collect_view();
    let rows = items.map(|item| view! { <Row item/> }).collect_view();
    let level = result.assessment.scored(dimension).map(|scored| texts.level(scored.level)).unwrap_or_default();
    let figure = about.benchmark.as_ref().map(|benchmark| figure(texts, benchmark));
    let caption = texts.fact(quote(&about.name), texts.answers_caption());
    view! {
        <details class="ms-fold ms-heat-fold" prop:open=move || opened.get()>
            <summary>
                <span class="ms-heat-name" lang=quoted_lang() dir=quoted_dir()>{about.name.clone()}</span>" "
                <span class="ms-heat-marks" aria-hidden="true">{squares}</span>
                <span class="ms-visually-hidden">{level}</span>
            </summary>
            {figure}
            <table class="ms-heat" role="table">
                <caption class="ms-visually-hidden">{render_text(&caption)}</caption>
                <thead class="ms-visually-hidden" role="rowgroup">
                    <tr role="row">
                        <th scope="col" role="columnheader">{texts.question_column()}</th>
                        <th scope="col" role="columnheader">{texts.answer_column()}</th>
                    </tr>
                </thead>
                <tbody role="rowgroup">{rows}</tbody>
            </table>
        </details>
    }
}

/// The level of an answer as a square; an empty one without a level.
fn square(questionnaire: &Questionnaire, texts: &Texts, answer: Answer) -> AnyView {
    match answer.level() {
        Some(level) => {
            let class = format!("on ms-shade-{}", shade(level, questionnaire));
            view! { <i class=class>{texts.number(level)}</i> }.into_any()
        }
        None => view! { <i></i> }.into_any(),
    }
}

/// The position of an answer on the scale.
pub fn marks(item: usize) -> impl IntoView {
    let (questionnaire, texts, result) = (use_questionnaire(), use_texts(), use_result());
    let answer = result.assessment.answers.get(item);
    let mark = |level: u8| {
        let marked = if answer == Answer::Level(level) { answer } else { Answer::Unanswered };
        square(&questionnaire, texts, marked)
    };
    let marks = (1..=questionnaire.items()[item].levels()).map(mark).collect_view();
    view! { <span class="ms-heat-marks" aria-hidden="true">{marks}</span> }
}

#[component]
fn Row(item: usize) -> impl IntoView {
    let (questionnaire, texts, result) = (use_questionnaire(), use_texts(), use_result());
    let (answer, asked) = (result.assessment.answers.get(item), &questionnaire.items()[item]);
    let words = answer_words(texts, asked, answer);
    let note = result.scan.notes.get(&asked.id).map(|note| view! { <p class="ms-meta">{texts.your_note(note)}</p> });
    let figure = asked.benchmark.as_ref().map(|benchmark| figure(texts, benchmark));
    view! {
        <tr role="row">
            <th lang=quoted_lang() dir=quoted_dir() scope="row" role="rowheader">
                {asked.name.clone()}
                <span class="ms-heat-question" lang=quoted_lang() dir=quoted_dir()>{asked.question.clone()}</span>
            </th>
            <td role="cell">
                {marks(item)}
                <p lang=lang_of(&words) dir=dir_of(&words)>{render_text(&words)}</p>
                {note}
                {figure}
            </td>
        </tr>
    }
}
