//! The joint profile of a team, with the range of its people's scores.

use crate::browser::clock;
use crate::chart::radar::{self, Axis};
use crate::components::{
    Chart, Fold, KEY_AREA, KEY_LINE, KeyEntry, LevelBars, Section, Select, quoted_dir, quoted_lang, render_text,
};
use crate::core::by_id::ById;
use crate::core::questionnaire::{Dimension, Questionnaire};
use crate::core::scan::{FinishedScan, Respondents};
use crate::core::team::{Scores, Team};
use crate::report::branding::NO_BRANDING;
use crate::report::{LevelSource, Report};
use crate::state::collection::use_collection;
use crate::state::{use_questionnaire, use_texts};
use crate::text::Texts;
use leptos::prelude::*;
use std::iter;
use std::sync::Arc;

/// The section with the level, the radar with its band, and the table.
#[component]
pub fn JointProfile(
    /// The team that is shown.
    team: Arc<Team>,
) -> impl IntoView {
    let (collection, questionnaire, texts) = (use_collection(), use_questionnaire(), use_texts());
    let scan = FinishedScan {
        respondents: Respondents::Unknown,
        ..FinishedScan::new(&questionnaire, &team.assessment.answers, clock::today())
    };
    let targets = ById::default();
    let report = report_of(&questionnaire, &scan, &team, &targets, texts);
    let figure = radar::fits(questionnaire.dimensions.len()).then(|| {
        let picture = {
            let (team, questionnaire, scan) = (team.clone(), questionnaire.clone(), scan.clone());
            move || {
                collection.targets.with(|targets| radar_view(&report_of(&questionnaire, &scan, &team, targets, texts), &team))
            }
        };
        let has_target = Memo::new(move |_| collection.targets.with(|targets| !targets.is_empty()));
        let target_key =
            move || has_target.get().then(|| view! { <KeyEntry class="target" path=KEY_LINE words=texts.key_target()/> });
        view! {
            <figure>
                <div>{picture}</div>
                <figcaption class="ms-key">
                    <KeyEntry class="shape" path=KEY_AREA words=texts.key_scores()/>
                    <KeyEntry class="band" path=KEY_AREA words=texts.collection_key_band()/>
                    {target_key}
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
                <div>
                    <div class="ms-scroll" tabindex="0" role="region" aria-label=texts.collection_joint()>
                        <table class="ms-plain">
                            <caption class="ms-visually-hidden">{texts.table_caption()}</caption>
                            <thead><tr>{heads}</tr></thead>
                            <tbody>{rows}</tbody>
                        </table>
                    </div>
                    <Targets/>
                </div>
            </div>
        </Section>
    }
}

fn report_of<'a>(
    questionnaire: &'a Questionnaire,
    scan: &'a FinishedScan,
    team: &'a Team,
    targets: &'a ById<u8>,
    texts: &'static Texts,
) -> Report<'a> {
    let assessment = &team.assessment;
    Report { questionnaire, scan, assessment, targets, plan: None, branding: NO_BRANDING, link: None, texts }
}

/// The radar with the range of the people's scores.
fn radar_view(report: &Report<'_>, team: &Team) -> AnyView {
    let axes = (0..report.questionnaire.dimensions.len()).map(|dimension| Axis { spread: None, ..report.axis(dimension) });
    let ends = |scores: &Option<Scores>| scores.map(|scores| (scores.lowest.to_f64(), scores.highest.to_f64()));
    let bands: Vec<_> = team.scores.iter().map(ends).collect();
    let levels = report.texts.levels(report.questionnaire.level_count());
    let picture = radar::banded(&axes.collect::<Vec<_>>(), &levels, &bands);
    view! { <Chart picture words=report.radar_words()/> }.into_any()
}

/// The target levels, which the team file holds.
#[component]
fn Targets() -> impl IntoView {
    let (collection, questionnaire, texts) = (use_collection(), use_questionnaire(), use_texts());
    let levels = texts.levels(questionnaire.level_count());
    let field = |dimension: &Dimension| {
        let (id, name) = (format!("ms-target-{}", dimension.id), dimension.name.clone());
        let target = collection.targets.with_untracked(|targets| targets.get(&dimension.id).copied());
        let level = (1..).zip(levels.clone()).map(|(value, level): (u8, _)| (value.to_string(), level));
        let options = iter::once((String::new(), "–".to_owned())).chain(level).collect();
        let dimension = dimension.id.clone();
        let choose = move |level: String| collection.targets.update(|targets| targets.put(&dimension, level.parse().ok()));
        view! {
            <p class="ms-field">
                <label for=id.clone() lang=quoted_lang() dir=quoted_dir()>{name}</label>
                <Select id options chosen=target.map_or_else(String::new, |level| level.to_string()) on_change=choose/>
            </p>
        }
    };
    let fields = questionnaire.dimensions.iter().map(field).collect_view();
    view! { <Fold class="ms-targets" summary=texts.collection_targets()><div class="ms-target-fields">{fields}</div></Fold> }
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
