//! The joint profile of a team, with the range of its people's scores.

use crate::browser::clock;
use crate::chart::radar::{self, Axis};
use crate::components::{Chart, KeyEntry, LevelBars, Section, quoted_dir, quoted_lang, render_text};
use crate::core::by_id::ById;
use crate::core::scan::{FinishedScan, Respondents};
use crate::core::team::{Scores, Team};
use crate::report::branding::NO_BRANDING;
use crate::report::{LevelSource, Report};
use crate::state::{use_questionnaire, use_texts};
use crate::text::Texts;
use leptos::prelude::*;
use std::sync::Arc;

/// An area as a symbol in a key.
const AREA: &str = "M1 11V5L27 2V11Z";

/// The section with the level, the radar with its band, and the table.
#[component]
pub fn JointProfile(
    /// The team that is shown.
    team: Arc<Team>,
) -> impl IntoView {
    let (questionnaire, texts) = (use_questionnaire(), use_texts());
    let scan = FinishedScan {
        respondents: Respondents::Unknown,
        ..FinishedScan::new(&questionnaire, &team.assessment.answers, clock::today())
    };
    let targets = ById::default();
    let report = Report {
        questionnaire: &questionnaire,
        scan: &scan,
        assessment: &team.assessment,
        targets: &targets,
        plan: None,
        branding: NO_BRANDING,
        link: None,
        texts,
    };
    let count = questionnaire.dimensions.len();
    let figure = radar::fits(count).then(|| {
        let axes: Vec<_> = (0..count).map(|dimension| Axis { spread: None, ..report.axis(dimension) }).collect();
        let ends = |scores: &Option<Scores>| scores.map(|scores| (scores.lowest.to_f64(), scores.highest.to_f64()));
        let bands: Vec<_> = team.scores.iter().map(ends).collect();
        let picture = radar::banded(&axes, &texts.levels(questionnaire.level_count()), &bands);
        view! {
            <figure>
                <Chart picture words=report.radar_words()/>
                <figcaption class="ms-key">
                    <KeyEntry class="shape" path=AREA words=texts.key_scores()/>
                    <KeyEntry class="band" path=AREA words=texts.collection_key_band()/>
                </figcaption>
            </figure>
        }
    });
    let heads = [texts.dimension(), texts.collection_joint_level(), texts.score_column(), texts.collection_joint_range()];
    let heads = heads.map(|name| view! { <th scope="col">{name}</th> });
    let mut causes = report.causes(LevelSource::Medians);
    let order = team.assessment.shown_order(&questionnaire).into_iter();
    let rows = order.map(|dimension| row(&team, &report, texts, dimension, causes[dimension].take())).collect_view();
    let headline = report.headline();
    view! {
        <Section id="profile" heading=texts.collection_joint() subheading=texts.collection_joint_stand(team.people)>
            <p class="ms-big">{render_text(&headline)}</p>
            <div class="ms-profile">
                {figure}
                <div class="ms-scroll" tabindex="0" role="region" aria-label=texts.collection_joint()>
                    <table class="ms-plain">
                        <caption class="ms-visually-hidden">{texts.table_caption()}</caption>
                        <thead><tr>{heads}</tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            </div>
        </Section>
    }
}

fn row(team: &Team, report: &Report<'_>, texts: &Texts, dimension: usize, cause: Option<String>) -> AnyView {
    let name = report.questionnaire.dimensions[dimension].name.clone();
    let name = view! { <th scope="row" lang=quoted_lang() dir=quoted_dir()>{name}</th> };
    let Some(scored) = team.assessment.scored(dimension) else {
        return view! { <tr>{name}<td colspan="3">{report.level(dimension)}</td></tr> }.into_any();
    };
    let class = if cause.is_some() { "has-cause" } else { "" };
    let cause = cause.map(|cause| view! { <tr><td class="ms-cause" colspan="4">{render_text(&cause)}</td></tr> });
    let range =
        team.scores[dimension].map_or_else(|| "–".to_owned(), |scores| texts.collection_range(scores.lowest, scores.highest));
    view! {
        <tr class=class>
            {name}
            <td class="c-level"><LevelBars level=scored.level/>" "<span>{texts.number(scored.level)}</span></td>
            <td>{texts.score(scored.score)}</td>
            <td>{range}</td>
        </tr>
        {cause}
    }
    .into_any()
}
