//! What to do next. The first dimensions are always visible, the others are in a fold.

use super::action_plan::AddToPlan;
use crate::components::{Fact, Fold, LevelBars, dir_of, lang_of, quote, quoted_dir, quoted_lang, render_text};
use crate::core::advice::{Advice, LEADING_DIMENSIONS, advice_in};
use crate::core::questionnaire::Recommendation;
use crate::state::{use_app, use_questionnaire, use_result, use_texts, with_report};
use crate::text::Texts;
use leptos::prelude::*;

/// The recommendations. Those for the first dimensions are always visible.
#[component]
pub fn Recommendations() -> impl IntoView {
    let (app, texts) = (use_app(), use_texts());
    let content = move || {
        // The order depends on the target levels.
        app.targets.track();
        let (order, questionnaire, result) = (with_report(|report| report.priorities()), use_questionnaire(), use_result());
        let advice = advice_in(&order, &questionnaire, &result.assessment);
        let mut views: Vec<_> = advice.iter().filter_map(recommendation).collect();
        let others = views.split_off(views.len().min(LEADING_DIMENSIONS));
        let others =
            (!others.is_empty()).then(|| view! { <Fold class="ms-more" summary=texts.all_recommendations()>{others}</Fold> });
        view! { {views}{others} }
    };
    view! { <div class="ms-recs">{content}</div> }
}

fn recommendation(advice: &Advice<'_>) -> Option<AnyView> {
    let (questionnaire, texts, result) = (use_questionnaire(), use_texts(), use_result());
    let dimension = &questionnaire.dimensions[advice.dimension];
    let scored = result.assessment.scored(advice.dimension)?;
    let equal: Vec<_> = advice.equal_to.iter().map(|other| quote(&questionnaire.dimensions[*other].name)).collect();
    let equal: Vec<_> = equal.iter().map(String::as_str).collect();
    let tie = texts.equal_with(texts.list(&equal));
    let tie = (!equal.is_empty()).then(|| view! { <p class="ms-tie">{render_text(&tie)}</p> });
    let recommendation = advice.recommendation;
    let action = recommendation.map_or_else(|| texts.no_recommendation().to_owned(), |one| quote(&one.action));
    let also = recommendation.and_then(|one| one.also.as_ref());
    let also = also.map(|also| view! { <p class="ms-rec-also">{render_text(&texts.also(quote(also)))}</p> });
    let add = recommendation.filter(|_| result.is_own()).map(|one| {
        view! { <AddToPlan line=one.action.clone() dimension=dimension.id.clone()/> }
    });
    let states = next_states(advice);
    let details = (recommendation.is_some() || states.is_some()).then(|| {
        let facts = recommendation.map(|one| facts(texts, one));
        view! { <Fold class="ms-rec-more" summary=texts.rec_details()>{also}{facts}{states}</Fold> }
    });
    // The site owner's content for this dimension. Other slots have the names of these ids.
    let is_free = dimension.id != "top" && !dimension.id.starts_with("level-");
    let slot = is_free.then(|| view! { <slot name=format!("call-to-action-{}", dimension.id)></slot> });
    Some(
        view! {
            <article class="ms-rec">
                <header>
                    <h3 lang=quoted_lang() dir=quoted_dir()>{dimension.name.clone()}</h3>
                    <p><LevelBars level=scored.level/><span>{texts.level_score(scored.level, scored.score)}</span></p>
                    {tie}
                </header>
                <div class="ms-rec-main">
                    <p class="ms-rec-action" lang=lang_of(&action) dir=dir_of(&action)>{render_text(&action)}</p>
                    <div class="ms-rec-actions">{add}{details}</div>
                    {slot}
                </div>
            </article>
        }
        .into_any(),
    )
}

fn facts(texts: &Texts, recommendation: &Recommendation) -> AnyView {
    let effort = recommendation.effort.map(|effort| texts.effort_size(effort.number()));
    let days = [30_u8, 60, 90].into_iter().zip(&recommendation.days);
    let days = days.filter_map(|(day, after)| Some((texts.after_days(day), quote(after.as_ref()?))));
    let rows = [(texts.effort(), effort), (texts.owner(), recommendation.owner.as_deref().map(quote))];
    let rows = rows.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    let measure = recommendation.measure.as_deref().map(|measure| (texts.measure().to_owned(), quote(measure)));
    let rows = rows.chain(days).chain(measure).map(|(name, value)| view! { <Fact name value/> }).collect_view();
    view! { <dl class="ms-rec-facts">{rows}</dl> }.into_any()
}

fn next_states(advice: &Advice<'_>) -> Option<AnyView> {
    let (questionnaire, texts) = (use_questionnaire(), use_texts());
    let count = advice.next_states.len();
    let row = |(item, level): &(usize, u8)| {
        let item = &questionnaire.items()[*item];
        let state = quote(item.option(*level));
        view! { <li>{render_text(&state)}" "<span lang=quoted_lang() dir=quoted_dir()>{item.name.clone()}</span></li> }
    };
    let rows = advice.next_states.iter().map(row).collect_view();
    (count > 0).then(|| {
        view! { <h4 class="ms-states-name">{texts.next_states(count)}</h4><ul class="ms-states">{rows}</ul> }.into_any()
    })
}
