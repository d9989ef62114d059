//! What to do next: the three weakest dimensions first, the others folded behind them.

use crate::core::advice::{Advice, FIRST, advice};
use crate::core::questionnaire::{Effort, Recommendation};
use crate::text::{Texts, fill};
use crate::ui::parts::{cue, fact, section};
use crate::ui::scan::{Outcome, Scan};
use leptos::prelude::*;

/// Recommendations; nothing where no dimension has a level.
pub fn recommendations(scan: Scan, outcome: &Outcome) -> Option<AnyView> {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let all = advice(&questionnaire, &outcome.answers, &outcome.profile);
    if all.is_empty() {
        return None;
    }
    let mut views: Vec<_> = all.iter().map(|advice| recommendation(scan, outcome, advice)).collect();
    let others = views.split_off(views.len().min(FIRST));
    let first = views.len();
    let others = (!others.is_empty()).then(|| {
        view! { <details class="ms-fold ms-more"><summary>{texts.all_recommendations}</summary>{others}</details> }
    });
    let stand = texts.recommendations_for.of(first, &[&texts.number(first)]);
    let content = view! { <div class="ms-recs">{views}{others}</div> };
    Some(section("advice", texts.recommendations, stand, content.into_any()))
}

fn recommendation(scan: Scan, outcome: &Outcome, advice: &Advice<'_>) -> AnyView {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let name = questionnaire.dimensions[advice.dimension].name.clone();
    let Some(scored) = outcome.profile.scored(advice.dimension) else { return ().into_any() };
    let level = fill(texts.level_score, &[&scored.level.to_string(), &scored.score.to_string()]);
    let equal: Vec<_> = advice.equal_to.iter().map(|d| questionnaire.dimensions[*d].name.as_str()).collect();
    let tie = (!equal.is_empty()).then(|| view! { <p class="ms-tie">{fill(texts.equal_with, &[&texts.list(&equal)])}</p> });
    let (main, facts) = match advice.recommendation {
        Some(found) => (action(texts, found), facts(texts, found)),
        None => (view! { <p class="ms-rec-do">{texts.no_recommendation}</p> }.into_any(), ().into_any()),
    };
    view! {
        <article class="ms-rec">
            <header>
                <h3>{name}</h3>
                <p>{cue(scored.level, questionnaire.top())}<span>{level}</span></p>
                {tie}
            </header>
            <div class="ms-rec-main">{main}{next_states(scan, advice)}</div>
            {facts}
        </article>
    }
    .into_any()
}

fn action(texts: &'static Texts, found: &Recommendation) -> AnyView {
    let also = found.also.clone().map(|also| view! { <p class="ms-rec-also"><span>{texts.also}</span>" "{also}</p> });
    view! { <p class="ms-rec-do">{found.action.clone()}</p>{also} }.into_any()
}

fn facts(texts: &'static Texts, found: &Recommendation) -> AnyView {
    let effort = found.effort.map(|effort| match effort {
        Effort::Small => texts.efforts[0],
        Effort::Medium => texts.efforts[1],
        Effort::Large => texts.efforts[2],
    });
    let mut rows: Vec<AnyView> = Vec::new();
    rows.extend(effort.map(|effort| fact(texts.effort, effort)));
    rows.extend(found.owner.clone().map(|owner| fact(texts.owner, owner)));
    for (name, text) in texts.after_days.iter().zip(&found.days) {
        rows.extend(text.clone().map(|text| fact(name, text)));
    }
    rows.extend(found.measure.clone().map(|measure| fact(texts.measure, measure)));
    view! { <dl class="ms-rec-facts">{rows}</dl> }.into_any()
}

fn next_states(scan: Scan, advice: &Advice<'_>) -> Option<AnyView> {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    if advice.next_states.is_empty() {
        return None;
    }
    let count = advice.next_states.len().to_string();
    let rows: Vec<_> = advice
        .next_states
        .iter()
        .map(|(item, level)| {
            let item = &questionnaire.items()[*item];
            view! { <li>{item.option(*level).to_owned()}" "<span>{item.name.clone()}</span></li> }
        })
        .collect();
    let view = view! {
        <details class="ms-fold"><summary>{fill(texts.next_states, &[&count])}</summary><ul class="ms-states">{rows}</ul></details>
    };
    Some(view.into_any())
}
