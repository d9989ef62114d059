//! Lets the reader choose a dimension in the radar, and shows its answers and its next step.

use super::answers::marks;
use crate::chart::radar::Area;
use crate::components::{
    Button, LINK, LevelBars, answer_words, dir_of, lang_of, plain_text, quote, quoted_dir, quoted_lang, render_text,
};
use crate::core::advice::advice_in;
use crate::report::{LevelSource, Report};
use crate::state::{use_questionnaire, use_result, use_texts, with_report};
use leptos::prelude::*;

/// The dimension that was chosen in the radar.
#[derive(Clone, Copy)]
pub struct ChosenDimension(pub RwSignal<Option<usize>>);

/// Radio buttons on top of the radar: each covers a name and its axis.
#[component]
pub fn DimensionChoice() -> impl IntoView {
    let texts = use_texts();
    let ChosenDimension(chosen) = expect_context();
    let axes = with_report(|report| {
        let places = report.radar_places();
        let count = places.names.len();
        let axis = |(dimension, area): (usize, &Area)| {
            let name = plain_text(&report.name_score(dimension, &quote(&report.questionnaire.dimensions[dimension].name)));
            let percent = |value: f64| format!("{value:.1}%");
            let choose = move |_| chosen.set(Some(dimension));
            view! {
                <label style=("--x", percent(area.x)) style=("--y", percent(area.y)) style=("--w", percent(area.width))
                    style=("--h", percent(area.height))>
                    <input type="radio" name="ms-dimension-card" prop:checked=move || chosen.get() == Some(dimension) on:change=choose/>
                    <span class="ms-visually-hidden">{name}</span>
                </label>
                <i aria-hidden="true" style=("--turn", format!("{:.4}turn", dimension as f64 / count as f64))
                    style=("--length", percent(places.axis)) on:click=move |_| chosen.set(Some(dimension))></i>
            }
        };
        places.names.iter().enumerate().map(axis).collect_view()
    });
    view! { <fieldset class="ms-dimension-choice"><legend class="ms-visually-hidden">{texts.ask()}</legend>{axes}</fieldset> }
}

/// The answers of the chosen dimension, what holds it back, and its next step.
#[component]
pub fn DimensionCard() -> impl IntoView {
    let ChosenDimension(chosen) = expect_context();
    move || chosen.get().map(|dimension| view! { <Card dimension/> })
}

#[component]
fn Card(dimension: usize) -> impl IntoView {
    let (questionnaire, texts, result) = (use_questionnaire(), use_texts(), use_result());
    let ChosenDimension(chosen) = expect_context();
    let about = &questionnaire.dimensions[dimension];
    let items = about.items.clone().filter(|item| result.assessment.answers.in_scope(&questionnaire, *item));
    let row = |item: usize| {
        let words = answer_words(texts, &questionnaire.items()[item], result.assessment.answers.get(item));
        view! {
            <li>
                {marks(item)}
                <span lang=quoted_lang() dir=quoted_dir()>{questionnaire.items()[item].name.clone()}</span>
                <span class="ms-visually-hidden" lang=lang_of(&words) dir=dir_of(&words)>{render_text(&words)}</span>
            </li>
        }
    };
    let rows = items.map(row).collect_view();
    let level = result.assessment.scored(dimension).map(|scored| {
        view! { <p><LevelBars level=scored.level/><span>{texts.level_score(scored.level, scored.score)}</span></p> }
    });
    let (reason, step) = with_report(|report| (reason(report, dimension), step(report, dimension)));
    let name = about.name.clone();
    view! {
        <section class="ms-dimension-card" aria-labelledby="ms-dimension-card-name">
            <header><h2 id="ms-dimension-card-name" lang=quoted_lang() dir=quoted_dir()>{name}</h2>{level}</header>
            <ul>{rows}</ul>
            {reason}
            {step}
            <Button class=LINK label=texts.close() on_press=move || chosen.set(None)/>
        </section>
    }
}

/// Why the level differs from the average, or else which answers are the lowest.
fn reason(report: &Report<'_>, dimension: usize) -> Option<AnyView> {
    let cause = report.causes(LevelSource::Answers).swap_remove(dimension);
    let lowest = || {
        let names: Vec<_> =
            report.lowest(dimension).into_iter().map(|item| quote(&report.questionnaire.items()[item].name)).collect();
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        (!names.is_empty()).then(|| report.texts.fact(report.texts.sums_lowest(), report.texts.list(&names)))
    };
    let line = cause.or_else(lowest)?;
    Some(view! { <p>{render_text(&line)}</p> }.into_any())
}

/// The recommendation for a dimension.
fn step(report: &Report<'_>, dimension: usize) -> Option<AnyView> {
    let advice = advice_in(&[dimension], report.questionnaire, report.assessment);
    let action = advice.first()?.recommendation?.action.clone();
    Some(
        view! {
            <p><b>{report.texts.next_moves()}</b>" "<span lang=quoted_lang() dir=quoted_dir()>{action}</span></p>
        }
        .into_any(),
    )
}
