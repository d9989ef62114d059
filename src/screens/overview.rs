//! All questions with their answers.

use crate::browser::page::is_double_click;
use crate::components::{
    EventButton, MAIN, PLAIN, ProgressBar, answer_words, masked, quote, quoted_dir, quoted_lang, render_text,
};
use crate::core::answer::Answer;
use crate::core::questionnaire::Dimension;
use crate::core::session::Event;
use crate::state::{use_app, use_questionnaire, use_texts};
use crate::text::Texts;
use leptos::ev::MouseEvent;
use leptos::prelude::*;

/// The screen with the overview.
#[component]
pub fn OverviewScreen() -> impl IntoView {
    let (app, questionnaire, texts) = (use_app(), use_questionnaire(), use_texts());
    let (asked, answers, open) =
        app.session.with_untracked(|session| (session.asked().to_vec(), session.answers().clone(), session.next_open()));
    let group = |dimension: &Dimension| {
        let items: Vec<_> = asked.iter().copied().enumerate().filter(|(_, item)| dimension.items.contains(item)).collect();
        let given: Vec<_> = items.iter().map(|(_, item)| answers.get(*item)).collect();
        let rows = items.iter().map(|(place, item)| view! { <Row place=*place item=*item answer=answers.get(*item)/> });
        let rows = rows.collect_view();
        (!items.is_empty()).then(|| {
            view! {
                <section class="ms-qgroup">
                    <h2>{render_text(&quote(&dimension.name))}" "<span>{counts(texts, &given)}</span></h2>
                    <ol>{rows}</ol>
                </section>
            }
        })
    };
    let answered: Vec<_> = asked.iter().map(|item| answers.get(*item)).collect();
    let to_open = open.map(|item| view! { <EventButton class=MAIN label=texts.go_to_open() event=Event::GoTo(item)/> });
    let results = if open.is_some() { PLAIN } else { MAIN };
    let groups = questionnaire.dimensions.iter().map(group).collect_view();
    view! {
        <div class="ms-overview">
            <h1 class="ms-title ms-title-s" tabindex="-1" data-focus="">{texts.all_questions()}</h1>
            <p class="ms-lead">{counts(texts, &answered)}</p>
            <ProgressBar/>
            <div class="ms-nav ms-nav-overview">
                {to_open}
                <EventButton class=results label=texts.see_results() event=Event::Results/>
            </div>
            <div class="ms-qgroups" {..masked()}>{groups}</div>
        </div>
    }
}

/// "23 of 24 answered · 1 don't know · 1 open"
fn counts(texts: &Texts, answers: &[Answer]) -> String {
    let count = |kind: Answer| answers.iter().filter(|answer| **answer == kind).count();
    let (dont_know, open) = (count(Answer::DontKnow), count(Answer::Unanswered));
    let answered = answers.len() - open;
    let mut parts = vec![texts.answered_of(answered, answers.len())];
    parts.extend((dont_know > 0).then(|| texts.count_dont_know(dont_know)));
    parts.extend((open > 0).then(|| texts.count_open(open)));
    parts.join(" · ")
}

#[component]
fn Row(
    /// Its index among the questions asked.
    place: usize,
    item: usize,
    answer: Answer,
) -> impl IntoView {
    let (app, questionnaire, texts) = (use_app(), use_questionnaire(), use_texts());
    let asked = &questionnaire.items()[item];
    let class = match answer {
        Answer::Unanswered => "ms-qrow is-open",
        Answer::DontKnow => "ms-qrow is-dont-know",
        _ => "ms-qrow",
    };
    let go = move |event: MouseEvent| {
        if !is_double_click(&event) {
            app.send(Event::GoTo(item));
        }
    };
    view! {
        <li>
            <button class=class type="button" part="button" on:click=go>
                <span class="ms-question-number">{place + 1}</span>
                <span class="ms-question-name" lang=quoted_lang() dir=quoted_dir()>{asked.name.clone()}</span>
                <span class="ms-question-answer">{render_text(&answer_words(texts, asked, answer))}</span>
            </button>
        </li>
    }
}
