//! A table of all questions: how many people chose each level.

use crate::components::{Fold, quoted_dir, quoted_lang};
use crate::core::questionnaire::Dimension;
use crate::core::team::{Agreement, Team};
use crate::state::collection::use_collection;
use crate::state::use_questionnaire;
use crate::text::Texts;
use leptos::prelude::*;
use std::sync::Arc;

/// The table, which opens on request.
#[component]
pub fn HeatMap(
    /// The team that is shown.
    team: Arc<Team>,
) -> impl IntoView {
    let (texts, questionnaire) = (use_collection().texts(), use_questionnaire());
    let top = questionnaire.level_count();
    let levels = texts.levels(top).into_iter().map(|level| view! { <th scope="col">{level}</th> }).collect_view();
    let in_scope = |item: &usize| team.assessment.answers.in_scope(&questionnaire, *item);
    let group = |dimension: &Dimension| {
        let rows = dimension
            .items
            .clone()
            .filter(in_scope)
            .map(|item| row(texts, &team, &questionnaire.items()[item].name, &team.agreements[item]));
        let rows = rows.collect_view();
        view! {
            <tbody>
                <tr>
                    <th class="ms-votes-group" scope="rowgroup" colspan=(top + 2).to_string() lang=quoted_lang() dir=quoted_dir()>
                        {dimension.name.clone()}
                    </th>
                </tr>
                {rows}
            </tbody>
        }
    };
    let groups = questionnaire.dimensions.iter().map(group).collect_view();
    view! {
        <Fold class="ms-more" summary=texts.collection_heat_map()>
            <div class="ms-scroll" tabindex="0" role="region" aria-label=texts.collection_heat_map()>
                <table class="ms-votes">
                    <caption class="ms-meta">{texts.collection_heat_map_caption()}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{texts.collection_appendix_column_question()}</th>
                            {levels}
                            <th scope="col">{texts.dont_know()}</th>
                        </tr>
                    </thead>
                    {groups}
                </table>
            </div>
        </Fold>
    }
}

fn row(texts: &Texts, team: &Team, name: &str, agreement: &Agreement) -> AnyView {
    let cell = |(votes, level): (&usize, u8)| {
        let is_median = agreement.median == Some(level);
        let count = (*votes > 0 || is_median).then(|| texts.number(*votes as u64));
        let median = is_median.then(|| view! { <span class="ms-visually-hidden">", "{texts.collection_key_median()}</span> });
        let share = format!("{:.2}", *votes as f64 / team.people as f64);
        let class = if is_median { "is-median" } else { "" };
        view! { <td class=class style=("--share", share)>{count}{median}</td> }
    };
    let cells = agreement.votes.iter().zip(1_u8..).map(cell).collect_view();
    let unknown = (agreement.dont_know > 0).then(|| texts.number(agreement.dont_know as u64));
    view! {
        <tr>
            <th scope="row" lang=quoted_lang() dir=quoted_dir()>{name.to_owned()}</th>
            {cells}
            <td class="ms-votes-unknown">{unknown}</td>
        </tr>
    }
    .into_any()
}
