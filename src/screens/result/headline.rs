//! The level, one sentence to repeat, how sure, and the staircase.

use crate::components::{Staircase, dir_of, lang_of, quote, say};
use crate::state::with_report;
use leptos::prelude::*;

/// The head of the result.
#[component]
pub fn Headline() -> impl IntoView {
    with_report(|report| {
        let over = [quote(&report.questionnaire.title), report.subject()].join(" · ");
        let essence = Some(report.essence()).filter(|essence| !essence.is_empty());
        let essence = essence
            .map(|essence| view! { <p class="ms-essence" lang=lang_of(&essence) dir=dir_of(&essence)>{say(&essence)}</p> });
        let caution = |line: &String| view! { <p class="ms-confidence-more">{say(line)}</p> };
        let cautions = report.cautions().iter().map(caution).collect_view();
        let level = report.assessment.headline(report.questionnaire).map(|overall| overall.level);
        let stairs = report.questionnaire.has_levels().then(|| view! { <Staircase level/> });
        view! {
            <header class="ms-headline">
                <div>
                    <p class="ms-over-line">{say(&over)}</p>
                    <h1 class="ms-level" tabindex="-1" data-focus="">{say(&report.headline())}</h1>
                    {essence}
                    <p class="ms-confidence">{say(&report.view())}</p>
                    {cautions}
                </div>
                {stairs}
            </header>
        }
    })
}
