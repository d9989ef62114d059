//! Where people disagree: a strip of dots for each question, the largest difference first.

use super::agreement::AgreedAnswer;
use super::heat_map::HeatMap;
use crate::components::{Fold, KeyEntry, Section, quoted_dir, quoted_lang, render_text};
use crate::core::team::{Agreement, Team};
use crate::report::agreement::{chosen, verdict};
use crate::state::collection::use_collection;
use crate::state::use_questionnaire;
use crate::text::Texts;
use leptos::prelude::*;
use std::sync::Arc;

/// The maximum number of strips that are always visible.
const SHOWN: usize = 5;
/// With more people than this, show a bar instead of dots.
const MAX_DOTS: usize = 12;

/// The section with up to five questions worth discussing, and the others on request.
#[component]
pub fn Differences(
    /// The team that is shown.
    team: Arc<Team>,
) -> impl IntoView {
    let (texts, questionnaire) = (use_collection().texts(), use_questionnaire());
    let differ = |item: &usize| team.agreements[*item].levels().count() > 1;
    let first: Vec<_> = team.by_difference.iter().copied().filter(differ).take(SHOWN).collect();
    let has_no_difference = !first.iter().any(|item| team.agreements[*item].needs_discussion());
    let calm = has_no_difference.then(|| {
        let calm = if team.by_difference.is_empty() { texts.collection_none_together() } else { texts.collection_all_alike() };
        view! { <p class="ms-text">{calm}</p> }
    });
    let strip = |item: &usize| view! { <Strip team=team.clone() item=*item/> };
    let (together, in_all) = (team.by_difference.len(), team.assessment.answers.count_in_scope(&questionnaire));
    let all = (together > 0).then(|| {
        let summary =
            if together < in_all { texts.collection_items_together(together) } else { texts.collection_all_items(together) };
        let strips = team.by_difference.iter().map(strip).collect_view();
        view! { <Fold class="ms-more" summary><ol class="ms-strips">{strips}</ol></Fold> }
    });
    let strips = first.iter().map(strip).collect_view();
    let person = if team.people > MAX_DOTS { texts.collection_key_people() } else { texts.collection_key_person() };
    let levels = texts.collection_key_levels(texts.level_names(&questionnaire).join(" · "));
    let is_split = first.first().is_some_and(|item| team.agreements[*item].is_split());
    let subheading = if is_split {
        texts.collection_differently_split(team.people)
    } else {
        texts.collection_differently_stand(team.people)
    };
    view! {
        <Section id="differ" heading=texts.collection_differently() subheading>
            {calm}
            <ol class="ms-strips">{strips}</ol>
            <p class="ms-key">
                <KeyEntry class="k-dot" path="M10 6h8" words=person/>
                <KeyEntry class="k-median" path="M14 0V12" words=texts.collection_key_median()/>
                <span class="k k-rings">{render_text(&levels)}</span>
            </p>
            {all}
            <HeatMap team=team.clone()/>
        </Section>
    }
}

/// One question: who chose what, and what that means.
#[component]
fn Strip(team: Arc<Team>, item: usize) -> impl IntoView {
    let (texts, questionnaire) = (use_collection().texts(), use_questionnaire());
    let (asked, agreement) = (&questionnaire.items()[item], &team.agreements[item]);
    let dimension = questionnaire.dimensions[asked.dimension].name.clone();
    let median = agreement.median.map(|median| texts.number(median)).unwrap_or_default();
    let label = texts.collection_dots(chosen(texts, agreement), &median);
    let mut meaning = verdict(texts, agreement);
    if agreement.dont_know > 0 {
        meaning = format!("{meaning} {}", texts.collection_dont_know(agreement.dont_know));
    }
    let answer = |(level, people): (u8, usize)| {
        let said = texts.collection_chose(people, level);
        view! { <li><span class="ms-meta">{said}</span>" "<span lang=quoted_lang() dir=quoted_dir()>{asked.option(level).to_owned()}</span></li> }
    };
    let answers = agreement.levels().map(answer).collect_view();
    view! {
        <li class=if agreement.needs_discussion() { "ms-strip is-talk" } else { "ms-strip" }>
            <p class="ms-strip-name">
                <b lang=quoted_lang() dir=quoted_dir()>{asked.name.clone()}</b>
                " "
                <span lang=quoted_lang() dir=quoted_dir()>{dimension}</span>
            </p>
            <div class="ms-dots" role="img" aria-label=label dir="ltr">{stops(texts, &team, agreement)}</div>
            <p class="ms-strip-say">{meaning}</p>
            <p class="ms-strip-question" lang=quoted_lang() dir=quoted_dir()>{asked.question.clone()}</p>
            <div class="ms-strip-folds">
                <Fold class="ms-strip-answers" summary=texts.collection_answers()><ul>{answers}</ul></Fold>
                <AgreedAnswer item median=agreement.median/>
            </div>
        </li>
    }
}

/// A stop for each level, with a dot for each person who chose it, or a bar if there would be too many dots.
fn stops(texts: &Texts, team: &Team, agreement: &Agreement) -> AnyView {
    let most = agreement.votes.iter().copied().max().unwrap_or(1).max(1);
    let stop = |(votes, level): (&usize, u8)| {
        let votes = *votes;
        let dots = if team.people > MAX_DOTS {
            let part = format!("{:.2}", votes as f64 / most as f64);
            (votes > 0).then(|| view! { <b style=("--part", part)></b> }).into_any()
        } else {
            (0..votes).map(|_| view! { <i></i> }).collect_view().into_any()
        };
        let class = if agreement.median == Some(level) { "ms-stop is-median" } else { "ms-stop" };
        view! { <span class=class>{dots}<span>{texts.number(level)}</span></span> }
    };
    agreement.votes.iter().zip(1_u8..).map(stop).collect_view().into_any()
}
