//! Figures on the agreement on each question, for readers who want to check.

use crate::components::{Fold, quoted_dir, quoted_lang};
use crate::core::questionnaire::Item;
use crate::core::team::{Agreement, Team};
use crate::state::collection::use_collection;
use crate::state::use_questionnaire;
use crate::text::Texts;
use leptos::prelude::*;
use std::sync::Arc;

/// A table that opens on request.
#[component]
pub fn Appendix(
    /// The team that is shown.
    team: Arc<Team>,
) -> impl IntoView {
    let (texts, questionnaire) = (use_collection().texts(), use_questionnaire());
    let heads = [
        texts.collection_appendix_column_question(),
        texts.collection_appendix_column_people(),
        texts.collection_appendix_column_median(),
        texts.collection_appendix_column_ad(),
        texts.collection_appendix_column_s(),
        texts.collection_appendix_column_rwg(),
    ];
    let heads = heads.map(|name| view! { <th scope="col">{name}</th> });
    let row = |(agreement, item): (&Agreement, &Item)| {
        let median = agreement.median.map_or_else(|| "–".to_owned(), |median| texts.number(median));
        let figures = figures(texts, agreement).map(|figure| view! { <td>{figure}</td> });
        view! {
            <tr>
                <th scope="row" lang=quoted_lang() dir=quoted_dir()>{item.name.clone()}</th>
                <td>{texts.number(agreement.vote_count as u64)}</td>
                <td>{median}</td>
                {figures}
            </tr>
        }
    };
    let rows = team.agreements.iter().zip(questionnaire.items()).map(row).collect_view();
    view! {
        <Fold class="ms-appendix" summary=texts.collection_appendix()>
            <div class="ms-scroll" tabindex="0" role="region" aria-label=texts.collection_appendix()>
                <table class="ms-plain">
                    <caption class="ms-meta">{texts.collection_appendix_caption()}</caption>
                    <thead><tr>{heads}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </Fold>
    }
}

/// Average deviation, standard deviation and `r_wg`, or dashes if there are too few people.
fn figures(texts: &Texts, agreement: &Agreement) -> [String; 3] {
    agreement.summary.map_or_else(
        || [(); 3].map(|()| "–".to_owned()),
        |summary| {
            let deviation = texts.decimal(&format!("{:.2}", summary.variance.to_f64().sqrt()));
            [texts.score(summary.deviation), deviation, texts.score(summary.r_wg)]
        },
    )
}
