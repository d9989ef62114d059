//! Every answer in words, with its place on the scale: the heat map.

use crate::core::answer::Answer;
use crate::text::fill;
use crate::ui::overview::answer_text;
use crate::ui::parts::{section, tone};
use crate::ui::scan::{Outcome, Scan};
use leptos::prelude::*;

/// All answers, folded away by dimension.
pub fn answers(scan: Scan, outcome: &Outcome) -> AnyView {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let groups: Vec<_> = (0..questionnaire.dimensions.len()).map(|dimension| group(scan, outcome, dimension)).collect();
    let answered = [outcome.profile.answered.to_string(), outcome.profile.applicable.to_string()];
    let stand = fill(texts.answered_of, &answered.each_ref().map(String::as_str));
    section("answers", texts.all_answers, stand, view! { <div class="ms-heat-groups">{groups}</div> }.into_any())
}

fn group(scan: Scan, outcome: &Outcome, dimension: usize) -> AnyView {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let found = &questionnaire.dimensions[dimension];
    let rows: Vec<_> = found
        .items
        .clone()
        .filter(|item| outcome.answers.in_scope(&questionnaire, *item))
        .map(|item| row(scan, item, outcome.answers.get(item)))
        .collect();
    let level = outcome.profile.scored(dimension).map(|s| fill(texts.level, &[&s.level.to_string()])).unwrap_or_default();
    let caption = format!("{}: {}", found.name, texts.answers_caption);
    view! {
        <details class="ms-fold ms-heat-fold">
            <summary><span class="ms-heat-name">{found.name.clone()}</span>" "<span class="ms-meta">{level}</span></summary>
            <table class="ms-heat">
                <caption class="ms-sr">{caption}</caption>
                <thead class="ms-sr"><tr><th scope="col">{texts.question_column}</th><th scope="col">{texts.answer_column}</th></tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </details>
    }
    .into_any()
}

fn row(scan: Scan, item: usize, answer: Answer) -> AnyView {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let asked = &questionnaire.items()[item];
    let marks: Vec<_> = (1..=asked.levels())
        .map(|level| {
            let on = answer == Answer::Level(level);
            let class = if on { format!("on ms-tone-{}", tone(level, &questionnaire)) } else { String::new() };
            view! { <i class=class>{on.then(|| level.to_string())}</i> }
        })
        .collect();
    let own = scan.state.with_untracked(|state| state.shared().is_none());
    let note = scan.state.with_untracked(|state| state.record().notes.get(&asked.id).cloned().filter(|_| own));
    let note = note.map(|note| view! { <p class="ms-meta">{fill(texts.your_note, &[&note])}</p> });
    view! {
        <tr>
            <th scope="row">{asked.name.clone()}<span class="ms-heat-question">{asked.question.clone()}</span></th>
            <td><span class="ms-heat-marks" aria-hidden="true">{marks}</span><p>{answer_text(scan, item, answer)}</p>{note}</td>
        </tr>
    }
    .into_any()
}
