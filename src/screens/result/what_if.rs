//! Lets the reader try other answers. They are not stored.

use super::roadmap::plan_line;
use crate::browser::page::is_double_click;
use crate::components::{Chart, KEY_LINE, KeyEntry, MAIN, PLAIN, Select, quote, quoted_dir, quoted_lang, render_text};
use crate::core::answer::{Answer, Answers};
use crate::core::plan::Milestone;
use crate::core::trend::Trend;
use crate::report::what_if::WhatIf;
use crate::state::{use_app, use_questionnaire, use_result, use_texts};
use leptos::ev::MouseEvent;
use leptos::prelude::*;

/// A fold whose content is rendered only when it is opened.
#[component]
pub fn WhatIf() -> impl IntoView {
    let texts = use_texts();
    let opened = RwSignal::new(false);
    let content = move || opened.get().then(|| view! { <WhatIfForm/> });
    view! {
        <details class="ms-fold ms-what-if">
            <summary on:click=move |_| opened.set(true)>{texts.what_if()}</summary>
            <div class="ms-what-if-body">{content}</div>
        </details>
    }
}

#[component]
fn WhatIfForm() -> impl IntoView {
    let (questionnaire, texts, result) = (use_questionnaire(), use_texts(), use_result());
    let before = StoredValue::new(result.assessment.answers.clone());
    let tried = RwSignal::new(before.get_value());
    // Counts resets, to render the choices again after each.
    let resets = RwSignal::new(0_u32);
    let reset = move |_: MouseEvent| {
        tried.set(before.get_value());
        resets.update(|count| *count += 1);
    };
    let choices = move || {
        resets.track();
        (0..questionnaire.dimensions.len()).map(|dimension| view! { <Choices dimension tried/> }).collect_view()
    };
    view! {
        <p class="ms-text">{texts.what_if_lead()}</p>
        <ResultingLevel before tried/>
        <div class="ms-what-if-sides">
            <div class="ms-what-if-choices">{choices}</div>
            <div class="ms-what-if-outcome">
                <RadarComparison before tried/>
                <AddChanges before tried>
                    <button class=PLAIN type="button" part="button" on:click=reset>{texts.what_if_reset()}</button>
                </AddChanges>
            </div>
        </div>
    }
}

/// The resulting level. It stays visible while the reader changes answers.
#[component]
fn ResultingLevel(before: StoredValue<Answers>, tried: RwSignal<Answers>) -> impl IntoView {
    let (questionnaire, texts) = (use_questionnaire(), use_texts());
    let level = Memo::new(move |_| {
        tried.with(|tried| before.with_value(|before| WhatIf::new(&questionnaire, texts, before, tried).level()))
    });
    view! { <p class="ms-what-if-level" role="status">{move || render_text(&level.get())}</p> }
}

/// The resulting radar, on top of the present one.
#[component]
fn RadarComparison(before: StoredValue<Answers>, tried: RwSignal<Answers>) -> impl IntoView {
    let (questionnaire, texts) = (use_questionnaire(), use_texts());
    let figure = move || {
        let what_if = tried.with(|tried| before.with_value(|before| WhatIf::new(&questionnaire, texts, before, tried)));
        what_if
            .picture()
            .map(|picture| view! { <Chart id="ms-what-if" picture words=(texts.what_if_radar().to_owned(), what_if.description())/> })
    };
    view! {
        <figure>
            <div>{figure}</div>
            <figcaption class="ms-key">
                <KeyEntry class="shape" path=KEY_LINE words=texts.what_if_then()/>
                <KeyEntry class="then" path=KEY_LINE words=texts.roadmap_today()/>
            </figcaption>
        </figure>
    }
}

/// The questions of a dimension, each with its options.
#[component]
fn Choices(dimension: usize, tried: RwSignal<Answers>) -> impl IntoView {
    let (questionnaire, texts) = (use_questionnaire(), use_texts());
    let about = &questionnaire.dimensions[dimension];
    let answers = tried.get_untracked();
    let choice = |item: usize| {
        let asked = &questionnaire.items()[item];
        let option = |level: u8| (level.to_string(), quote(&format!("{} · {}", texts.number(level), asked.option(level))));
        let chosen = answers.get(item).level().map(|level| level.to_string());
        let none = chosen.is_none().then(|| (String::new(), texts.open().to_owned()));
        let options = none.into_iter().chain((1..=asked.levels()).map(option)).collect();
        let questionnaire = questionnaire.clone();
        let choose = move |level: String| {
            let answer = level.parse().map_or(Answer::Unanswered, Answer::Level);
            tried.update(|tried| tried.set(&questionnaire, item, answer));
        };
        let id = format!("ms-what-if-{item}");
        view! {
            <p class="ms-field">
                <label for=id.clone() lang=quoted_lang() dir=quoted_dir()>{asked.name.clone()}</label>
                <Select id options chosen=chosen.unwrap_or_default() on_change=choose/>
            </p>
        }
    };
    let items = about.items.clone().filter(|item| answers.in_scope(&questionnaire, *item));
    let choices = items.map(choice).collect_view();
    view! {
        <details class="ms-fold">
            <summary><span lang=quoted_lang() dir=quoted_dir()>{about.name.clone()}</span></summary>
            {choices}
        </details>
    }
}

/// Adds the raised answers to the person's plan.
#[component]
fn AddChanges(
    before: StoredValue<Answers>,
    tried: RwSignal<Answers>,
    /// The content beside the button.
    children: Children,
) -> impl IntoView {
    let (app, questionnaire, texts) = (use_app(), use_questionnaire(), use_texts());
    let is_own = use_result().is_own();
    let about = questionnaire.clone();
    let raised = Memo::new(move |_| {
        let trend = tried.with(|tried| before.with_value(|before| Trend::new(&about, before, tried)));
        trend.changes.into_iter().filter(|change| change.level.now > change.level.then).collect::<Vec<_>>()
    });
    let added = RwSignal::new(false);
    let add = move |event: MouseEvent| {
        if is_double_click(&event) {
            return;
        }
        app.update_plan(|plan| {
            for change in raised.get_untracked() {
                let item = &questionnaire.items()[change.item];
                let line = plan_line(texts, item, change.level.now);
                if !plan.lines().iter().any(|known| known.text == line) {
                    plan.add(&line, Some(&questionnaire.dimensions[item.dimension].id), Milestone::Day60);
                }
            }
        });
        added.set(true);
    };
    let button = move || {
        let count = raised.with(Vec::len);
        added.set(false);
        (is_own && count > 0)
            .then(|| view! { <button class=MAIN type="button" part="button" on:click=add.clone()>{texts.what_if_add(count)}</button> })
    };
    view! {
        <div class="ms-bar-actions"><div class="ms-copy">{button}</div>{children()}</div>
        <p class="ms-status" role="status">{move || if added.get() { texts.what_if_added() } else { "" }}</p>
    }
}
