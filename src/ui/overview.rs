//! All questions with the words chosen.

use super::progress::progress;
use super::scan::Scan;
use crate::assessment::Event;
use crate::core::answer::Answer;
use crate::text::fill;
use leptos::prelude::*;

/// The overview.
pub fn overview(scan: Scan) -> AnyView {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let (asked, answers, open) =
        scan.state.with_untracked(|state| (state.asked().to_vec(), state.answers().clone(), state.next_open()));
    let groups: Vec<_> = (0..questionnaire.dimensions.len())
        .filter_map(|dimension| {
            let mine = |(_, item): &(usize, usize)| questionnaire.items()[*item].dimension == dimension;
            let items: Vec<_> = asked.iter().copied().enumerate().filter(mine).collect();
            let said: Vec<_> = items.iter().map(|(_, item)| answers.get(*item)).collect();
            let rows: Vec<_> = items.iter().map(|(place, item)| row(scan, *place, *item, answers.get(*item))).collect();
            (!items.is_empty()).then(|| {
                view! {
                    <section class="ms-qgroup">
                        <h2>{questionnaire.dimensions[dimension].name.clone()}" "<span>{counts(scan, &said)}</span></h2>
                        <ol>{rows}</ol>
                    </section>
                }
            })
        })
        .collect();
    let all: Vec<_> = asked.iter().map(|item| answers.get(*item)).collect();
    let go_to_open = open.map(|item| {
        view! {
            <button type="button" class="ms-btn" part="button" on:click=scan.on(Event::GoTo(item))>{texts.go_to_open}</button>
        }
    });
    view! {
        <div class="ms-over">
            <h1 class="ms-title ms-title-s" tabindex="-1" data-focus>{texts.all_questions}</h1>
            <p class="ms-lead">{counts(scan, &all)}</p>
            {progress(scan, &[])}
            <div class="ms-nav ms-nav-over">
                <button type="button" class="ms-btn ms-btn-main" part="button" on:click=scan.on(Event::Results)>{texts.see_results}</button>
                {go_to_open}
            </div>
            <div class="ms-qgroups">{groups}</div>
        </div>
    }
    .into_any()
}

/// "22 of 24 answered · 1 don't know · 1 open"
fn counts(scan: Scan, answers: &[Answer]) -> String {
    let texts = scan.texts();
    let count = |kind: Answer| answers.iter().filter(|answer| **answer == kind).count();
    let (dont_know, open) = (count(Answer::DontKnow), count(Answer::Open));
    let said = answers.len() - dont_know - open;
    let mut parts = vec![fill(texts.answered_of, &[&said.to_string(), &answers.len().to_string()])];
    if dont_know > 0 {
        parts.push(fill(texts.count_dont_know, &[&dont_know.to_string()]));
    }
    if open > 0 {
        parts.push(fill(texts.count_open, &[&open.to_string()]));
    }
    parts.join(" · ")
}

fn row(scan: Scan, place: usize, item: usize, answer: Answer) -> AnyView {
    let questionnaire = scan.questionnaire();
    let asked = &questionnaire.items()[item];
    let class = match answer {
        Answer::Open => "ms-qrow is-open",
        Answer::DontKnow => "ms-qrow is-dk",
        _ => "ms-qrow",
    };
    view! {
        <li>
            <button type="button" class=class on:click=scan.on(Event::GoTo(item))>
                <span class="ms-qno">{place + 1}</span>
                <span class="ms-qname">{asked.name.clone()}</span>
                <span class="ms-qans">{answer_text(scan, item, answer)}</span>
            </button>
        </li>
    }
    .into_any()
}

/// An answer in words.
pub fn answer_text(scan: Scan, item: usize, answer: Answer) -> String {
    let texts = scan.texts();
    match answer {
        Answer::Open => texts.open.to_owned(),
        Answer::DontKnow => texts.dont_know.to_owned(),
        Answer::NotApplicable => texts.not_applicable.to_owned(),
        Answer::Level(level) => scan.questionnaire().items()[item].option(level).to_owned(),
    }
}
