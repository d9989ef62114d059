//! Why the result has this level: the rule in words, as a picture, and as a calculation.

use crate::components::{Fact, Fold, Section, quote, quoted_dir, quoted_lang, render_text, shade};
use crate::core::assessment::Overall;
use crate::core::explanation::{Arithmetic, Averaged, Threshold};
use crate::report::Report;
use crate::state::{use_texts, with_report};
use leptos::prelude::*;

/// Why the result has this level. Shows nothing without a level.
#[component]
pub fn WhyThisLevel() -> impl IntoView {
    let texts = use_texts();
    with_report(|report| {
        let overall = report.assessment.headline(report.questionnaire)?;
        let average = report.average().map(|line| view! { <p class="ms-why-average">{render_text(&line)}</p> });
        let (why, subheading) = (report.why(), report.all_dimensions_remark());
        let (facts, tally, arithmetic) = (facts(report, &overall), tally(report, &overall), arithmetic(report));
        Some(view! {
            <Section id="why" heading=texts.why() subheading>
                <div class="ms-why">
                    <div><p class="ms-big">{render_text(&why)}</p>{average}{facts}</div>
                    {tally}
                </div>
                <Fold class="ms-arithmetic" summary=texts.why_sums()>{arithmetic}</Fold>
            </Section>
        })
    })
}

/// Everything that a reader needs to calculate the level by hand.
fn arithmetic(report: &Report<'_>) -> AnyView {
    let (questionnaire, texts) = (report.questionnaire, report.texts);
    let heads = [texts.dimension(), texts.sums_answers(), texts.sums_reached(), texts.sums_lowest(), texts.level_column()];
    let heads = heads.map(|name| view! { <th scope="col">{name}</th> });
    let threshold = |one: &Threshold| {
        let needed = one.needed.map_or_else(|| "–".to_owned(), |needed| texts.decimal(&needed.to_string()));
        view! { <p>{texts.sums_at(one.level, one.reached, one.all, needed)}</p> }
    };
    let row = |one: &Arithmetic| {
        let name = one.dimension.map(|dimension| quote(&questionnaire.dimensions[dimension].name));
        let name = name.unwrap_or_else(|| texts.sums_overall().to_owned());
        let is_weighted = one.is_weighted();
        let written = |(weight, part): &(u64, Averaged)| {
            let part = match part {
                Averaged::Level(level) => texts.number(*level),
                Averaged::Score(score) => texts.score(*score),
            };
            if is_weighted { format!("{part}×{}", texts.number(*weight)) } else { part }
        };
        let averaged = one.averaged.iter().map(written).collect::<Vec<_>>().join(" ");
        let thresholds = one.thresholds.iter().map(threshold).collect_view();
        view! {
            <tr>
                <th scope="row">{render_text(&name)}</th>
                <td>{averaged}" = "<b>{texts.score(one.score)}</b></td>
                <td>{thresholds}</td>
                <td>{texts.number(one.lowest)}</td>
                <td><b>{texts.number(one.level)}</b></td>
            </tr>
        }
    };
    let rows = report.assessment.arithmetic(questionnaire).iter().map(row).collect_view();
    view! {
        <table class="ms-arithmetic-table">
            <caption class="ms-visually-hidden">{texts.sums_caption()}</caption>
            <thead><tr>{heads}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn facts(report: &Report<'_>, overall: &Overall) -> AnyView {
    let (questionnaire, texts) = (report.questionnaire, report.texts);
    let at_level = |level: u8| {
        let is_at = |dimension: &usize| report.assessment.scored(*dimension).is_some_and(|scored| scored.level == level);
        let names = report.names((0..questionnaire.dimensions.len()).filter(is_at));
        (!names.is_empty()).then(|| view! { <Fact name=texts.at_level(level) value=names/> })
    };
    let levels = (1..=questionnaire.level_count()).rev().filter_map(at_level).collect_view();
    view! {
        <dl class="ms-facts">{levels}<Fact name=texts.your_average() value=texts.score(overall.score)/></dl>
    }
    .into_any()
}

/// The level of each dimension, and how many have reached the overall level.
fn tally(report: &Report<'_>, overall: &Overall) -> AnyView {
    let (questionnaire, texts) = (report.questionnaire, report.texts);
    let top = questionnaire.level_count();
    let scored: Vec<_> = questionnaire
        .dimensions
        .iter()
        .zip(&report.assessment.dimensions)
        .filter_map(|(dimension, result)| Some((dimension.name.clone(), result.scored?.level)))
        .collect();
    let goal = |level: u8| (level == overall.level).then_some("is-goal");
    let head = |level: u8| {
        let name = format!(" {}", questionnaire.level(level).name);
        view! { <th class=goal(level) scope="col"><b>{texts.number(level)}</b><span lang=quoted_lang() dir=quoted_dir()>{name}</span></th> }
    };
    let heads = (1..=top).map(head).collect_view();
    let cell = |level: u8, reached: u8| {
        if level > reached {
            return view! { <td class="off"><span class="ms-visually-hidden">{texts.not_yet()}</span></td> }.into_any();
        }
        let class = format!("on ms-shade-{}", shade(level, questionnaire));
        if level == reached {
            view! { <td class=class><b>{texts.number(level)}</b></td> }.into_any()
        } else {
            view! { <td class=class><span class="ms-visually-hidden">{texts.reached()}</span></td> }.into_any()
        }
    };
    let row = |(name, reached): &(String, u8)| {
        let cells = (1..=top).map(|level| cell(level, *reached)).collect_view();
        view! { <tr><th lang=quoted_lang() dir=quoted_dir() scope="row">{name.clone()}</th>{cells}</tr> }
    };
    let rows = scored.iter().map(row).collect_view();
    let all = scored.len();
    let count = |level: u8| {
        let count = scored.iter().filter(|(_, reached)| *reached >= level).count();
        view! { <td class=goal(level)><b>{texts.number(count as u64)}</b><span>{texts.of(all)}</span></td> }
    };
    let counts = (1..=top).map(count).collect_view();
    let needed =
        report.assessment.dimensions_needed(questionnaire).map(|needed| view! { <span>{texts.needed(needed, all)}</span> });
    view! {
        <table class="ms-tally">
            <caption class="ms-visually-hidden">{texts.tally_caption()}</caption>
            <thead><tr><th scope="col"><span class="ms-visually-hidden">{texts.dimension()}</span></th>{heads}</tr></thead>
            <tbody>{rows}</tbody>
            <tfoot><tr><th scope="row">{texts.reached_by()}{needed}</th>{counts}</tr></tfoot>
        </table>
    }
    .into_any()
}
