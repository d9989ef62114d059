//! What would have to become true for the next level: practices to introduce, nearest first.

use super::action_plan::AddToPlan;
use super::what_if::WhatIf;
use crate::components::{
    EventButton, Fact, LINK, LevelBars, Section, dir_of, lang_of, quote, quoted_dir, quoted_lang, render_text,
};
use crate::core::questionnaire::Item;
use crate::core::roadmap::{Choices, Improvement, ItemStep, Roadmap};
use crate::core::session::Event;
use crate::report::Report;
use crate::state::{use_result, use_texts, with_report};
use crate::text::{Texts, capital};
use leptos::prelude::*;
use std::sync::Arc;

/// The roadmap. Shows nothing if no dimension has a level.
#[component]
pub fn RoadmapSection() -> impl IntoView {
    let texts = use_texts();
    let roadmap = with_report(|report| Roadmap::new(report.questionnaire, report.assessment));
    let lead =
        with_report(|report| report.roadmap_lead(&roadmap)).map(|lead| view! { <p class="ms-text">{render_text(&lead)}</p> });
    let improvements = (!roadmap.cheapest_first.is_empty()).then(|| view! { <Improvements roadmap=Arc::new(roadmap)/> });
    let is_scored = use_result().assessment.is_scored();
    is_scored.then(
        || view! { <Section id="roadmap" heading=texts.roadmap()>{lead}<MissingAnswers/>{improvements}<WhatIf/></Section> },
    )
}

/// Step 0. Missing answers are not part of the roadmap, but giving them may be the cheapest step.
#[component]
fn MissingAnswers() -> impl IntoView {
    let (texts, is_own) = (use_texts(), use_result().is_own());
    with_report(|report| {
        let row = |item: &usize| {
            let name = report.questionnaire.items()[*item].name.clone();
            if is_own {
                view! { <li><EventButton class=LINK label=quote(&name) event=Event::GoTo(*item)/></li> }.into_any()
            } else {
                view! { <li><span lang=quoted_lang() dir=quoted_dir()>{name}</span></li> }.into_any()
            }
        };
        let list = |(kind, items): (&'static str, &[usize])| {
            view! { <h3 class="ms-kind">{kind}</h3><ul>{items.iter().map(row).collect_view()}</ul> }
        };
        let count: usize = report.missing().map(|(_, items)| items.len()).sum();
        let lists = report.missing().map(list).collect_view();
        (count > 0).then(|| view! { <div class="ms-missing-answers"><p>{texts.roadmap_find_out(count)}</p>{lists}</div> })
    })
}

#[component]
fn Improvements(roadmap: Arc<Roadmap>) -> impl IntoView {
    let texts = use_texts();
    let weakest_first = RwSignal::new(false);
    let choice = |words: &'static str, weakest: bool| {
        view! {
            <label>
                <input type="radio" name="ms-improvement-order" prop:checked=move || weakest_first.get() == weakest
                    on:change=move |_| weakest_first.set(weakest)/>
                {words}
            </label>
        }
    };
    let choices = [choice(texts.roadmap_nearest_first(), false), choice(texts.roadmap_weakest_first(), true)];
    let shown = roadmap.clone();
    let order = move || {
        if weakest_first.get() { shown.weakest_first.clone() } else { (0..shown.cheapest_first.len()).collect::<Vec<_>>() }
    };
    let improvement = move |place: usize| with_report(|report| improvement(report, &roadmap.cheapest_first[place]));
    view! {
        <fieldset class="ms-switch"><legend>{texts.roadmap_order()}</legend>{choices}</fieldset>
        <div class="ms-improvements"><For each=order key=|place| *place children=improvement/></div>
        <p class="ms-caution">{texts.roadmap_caution()}</p>
    }
}

fn improvement(report: &Report<'_>, improvement: &Improvement) -> AnyView {
    let (texts, questionnaire) = (report.texts, report.questionnaire);
    let level = |level: u8| view! { <LevelBars level/><span>{texts.level(level)}</span> };
    let part = |(place, part): (usize, &Choices<ItemStep>)| {
        let (class, steps) = match part {
            Choices::Needed(steps) => ("ms-need", steps),
            Choices::AnyOf { of, .. } => ("ms-any", of),
        };
        let practices = steps.iter().map(|step| practice(report, step)).collect_view();
        view! { <h4>{render_text(&report.part_words(part, place == 0))}</h4><ul class=class>{practices}</ul> }
    };
    let choices = improvement.choices.iter().enumerate().map(part).collect_view();
    let recommendation = questionnaire.recommendation(improvement.dimension, improvement.from);
    let owner = recommendation.and_then(|one| one.owner.as_ref());
    let owner = owner.map(|owner| texts.fact(texts.owner(), quote(owner)));
    let effort = (improvement.cost != improvement.steps as u64).then(|| texts.roadmap_effort(improvement.cost));
    let one_of = improvement.one_of_several.then(|| texts.roadmap_one_of().to_owned());
    let meta = [owner, effort, one_of].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let name = questionnaire.dimensions[improvement.dimension].name.clone();
    view! {
        <details class="ms-improvement">
            <summary>
                <h3 class="ms-improvement-name" lang=quoted_lang() dir=quoted_dir()>{name}</h3>
                <span class="ms-improvement-move">
                    {level(improvement.from)}<span class="ms-arrow" aria-hidden={"true"}></span>{level(improvement.to)}
                </span>
                <span class="ms-improvement-steps">{texts.steps(improvement.steps)}</span>
            </summary>
            <div class="ms-improvement-body">{choices}<p class="ms-meta">{render_text(&meta)}</p></div>
        </details>
    }
    .into_any()
}

/// The plan's line for a step: the state that a practice should reach.
pub fn plan_line(texts: &Texts, item: &Item, level: u8) -> String {
    texts.fact(&item.name, capital(item.option(level)))
}

/// The next state of a practice, in the words of the questionnaire.
fn practice(report: &Report<'_>, step: &ItemStep) -> AnyView {
    let (texts, item) = (report.texts, &report.questionnaire.items()[step.item]);
    let (name, before) = report.step_words(step);
    let proof = item.proof.as_ref().map(|proof| view! { <Fact name=texts.roadmap_proof() value=quote(proof)/> });
    let add = use_result().is_own().then(|| {
        let line = plan_line(texts, item, step.to);
        let dimension = report.questionnaire.dimensions[item.dimension].id.clone();
        view! { <AddToPlan line dimension/> }
    });
    view! {
        <li class="ms-practice">
            <p class="ms-practice-name" lang=lang_of(&name) dir=dir_of(&name)>{render_text(&name)}</p>
            <p class="ms-next" lang=quoted_lang() dir=quoted_dir()>{item.option(step.to).to_owned()}</p>
            <dl class="ms-pfacts"><Fact name=before value=quote(item.option(step.from))/>{proof}</dl>
            {add}
        </li>
    }
    .into_any()
}
