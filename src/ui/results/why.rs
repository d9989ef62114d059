//! Why this level: the rule in words, as a picture, and the arithmetic.

use crate::core::certainty::Confidence;
use crate::core::profile::Overall;
use crate::core::questionnaire::Scoring;
use crate::core::score::Fraction;
use crate::text::{Texts, fill};
use crate::ui::parts::{fact, section, tone};
use crate::ui::scan::{Outcome, Scan};
use leptos::prelude::*;

/// Why this level; nothing where there is none.
pub fn why(scan: Scan, outcome: &Outcome) -> Option<AnyView> {
    let overall = outcome.profile.overall?;
    let texts = scan.texts();
    let average = average(scan, outcome, &overall).map(|line| view! { <p class="ms-why-average">{line}</p> });
    let content = view! {
        <div class="ms-why">
            <div>
                <p class="ms-big">{rule(scan, outcome, &overall)}</p>
                {average}
                {facts(scan, outcome, &overall)}
            </div>
            {tally(scan, outcome, &overall)}
        </div>
    };
    Some(section("why", texts.why, texts.why_stand.to_owned(), content.into_any()))
}

/// How many of `all` equal weights the share asks for.
fn needed((num, den): (u64, u64), all: usize) -> usize {
    usize::try_from((all as u64 * num).div_ceil(den)).unwrap_or(all)
}

fn equal_weights(scan: Scan) -> bool {
    let questionnaire = scan.questionnaire();
    questionnaire.dimensions.windows(2).all(|pair| pair[0].weight == pair[1].weight)
}

fn rule(scan: Scan, outcome: &Outcome, overall: &Overall) -> String {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let level = overall.level.to_string();
    match &questionnaire.scoring {
        Scoring::Gated { share, max_lag } => {
            let all = outcome.profile.by_weakness.len();
            let need = texts.number(needed(*share, all));
            let lag = if *max_lag == 0 { texts.lag_none.to_owned() } else { texts.lag.of((*max_lag).into(), &[]) };
            if overall.level == 1 {
                fill(texts.why_level_1, &[&need, &texts.number(all)])
            } else if equal_weights(scan) {
                fill(texts.why_gated, &[&need, &texts.number(all), &level, &lag])
            } else {
                fill(texts.why_gated_weighted, &[&format!("{}/{}", share.0, share.1), &level, &lag])
            }
        }
        Scoring::Mean { .. } => fill(texts.why_mean, &[&level]),
        Scoring::Minimum => texts.why_minimum.to_owned(),
    }
}

/// Where the mean alone would say more: who holds the level back.
fn average(scan: Scan, outcome: &Outcome, overall: &Overall) -> Option<String> {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let half_up = Fraction::new(2 * u128::from(overall.level) + 1, 2);
    if overall.score < half_up {
        return None;
    }
    let levels = || outcome.profile.by_weakness.iter().filter_map(|d| Some((*d, outcome.profile.scored(*d)?.level)));
    let lowest = levels().map(|(_, level)| level).min()?;
    let bar = if lowest < overall.level { lowest } else { overall.level };
    let names: Vec<_> =
        levels().filter(|(_, level)| *level <= bar).map(|(d, _)| questionnaire.dimensions[d].name.as_str()).collect();
    let values = [overall.score.to_string(), overall.level.to_string(), texts.list(&names), bar.to_string()];
    Some(texts.why_average.of(names.len(), &values.each_ref().map(String::as_str)))
}

fn facts(scan: Scan, outcome: &Outcome, overall: &Overall) -> AnyView {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let mut rows: Vec<AnyView> = Vec::new();
    for level in (1..=questionnaire.top()).rev() {
        let at = |d: &usize| outcome.profile.scored(*d).is_some_and(|s| s.level == level);
        let names: Vec<_> =
            (0..questionnaire.dimensions.len()).filter(at).map(|d| questionnaire.dimensions[d].name.as_str()).collect();
        if !names.is_empty() {
            let (name, value) = (fill(texts.at_level, &[&level.to_string()]), names.join(", "));
            rows.push(view! { <div><dt>{name}</dt><dd>{value}</dd></div> }.into_any());
        }
    }
    rows.push(fact(texts.your_average, overall.score.to_string()));
    rows.push(fact(texts.how_sure, sure(texts, outcome, overall)));
    view! { <dl class="ms-facts">{rows}</dl> }.into_any()
}

fn sure(texts: &Texts, outcome: &Outcome, overall: &Overall) -> String {
    let word = match overall.confidence {
        Confidence::Firm => texts.firm,
        Confidence::Likely => texts.likely,
        Confidence::Sketch => texts.sketch,
    };
    let profile = &outcome.profile;
    let answered = fill(texts.answered_of, &[&profile.answered.to_string(), &profile.applicable.to_string()]);
    let mut parts = vec![answered, texts.one_person_lower.to_owned()];
    parts.extend(super::headline::close_to(texts, overall.level, overall.border));
    format!("{word}: {}", parts.join(", "))
}

fn tally(scan: Scan, outcome: &Outcome, overall: &Overall) -> AnyView {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let top = questionnaire.top();
    let scored: Vec<_> = (0..questionnaire.dimensions.len())
        .filter_map(|d| Some((questionnaire.dimensions[d].name.clone(), outcome.profile.scored(d)?.level)))
        .collect();
    let goal = |level: u8| (level == overall.level).then_some("is-goal");
    let head: Vec<_> = (1..=top)
        .map(|level| view! { <th scope="col" class=goal(level)><b>{level}</b><span>" "{questionnaire.level(level).name.clone()}</span></th> })
        .collect();
    let rows: Vec<_> = scored
        .iter()
        .map(|(name, reached)| {
            let cells: Vec<_> = (1..=top)
                .map(|level| match level.cmp(reached) {
                    std::cmp::Ordering::Less => {
                        view! { <td class=format!("on ms-tone-{}", tone(level, &questionnaire))><span class="ms-sr">{texts.reached}</span></td> }.into_any()
                    }
                    std::cmp::Ordering::Equal => {
                        view! { <td class=format!("on ms-tone-{}", tone(level, &questionnaire))><b>{level}</b></td> }.into_any()
                    }
                    std::cmp::Ordering::Greater => {
                        view! { <td class="off"><span class="ms-sr">{texts.not_yet}</span></td> }.into_any()
                    }
                })
                .collect();
            view! { <tr><th scope="row">{name.clone()}</th>{cells}</tr> }
        })
        .collect();
    let all = scored.len();
    let counts: Vec<_> = (1..=top)
        .map(|level| {
            let count = scored.iter().filter(|(_, reached)| *reached >= level).count();
            view! { <td class=goal(level)><b>{count}</b><span>{fill(texts.of, &[&all.to_string()])}</span></td> }
        })
        .collect();
    let need = match &questionnaire.scoring {
        Scoring::Gated { share, .. } if equal_weights(scan) => {
            let text = fill(texts.needed, &[&needed(*share, all).to_string(), &all.to_string()]);
            Some(view! { <span>{text}</span> })
        }
        _ => None,
    };
    view! {
        <table class="ms-tally">
            <caption class="ms-sr">{texts.tally_caption}</caption>
            <thead><tr><th scope="col"><span class="ms-sr">{texts.dimension}</span></th>{head}</tr></thead>
            <tbody>{rows}</tbody>
            <tfoot><tr><th scope="row">{texts.reached_by}{need}</th>{counts}</tr></tfoot>
        </table>
    }
    .into_any()
}
