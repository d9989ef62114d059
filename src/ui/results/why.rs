//! Why this level: the rule in words, as a picture, and the arithmetic.

use super::headline::{answered, close_to};
use crate::core::certainty::Confidence;
use crate::core::profile::Overall;
use crate::core::questionnaire::Scoring;
use crate::core::score::Fraction;
use crate::text::fill;
use crate::ui::element::{El, el, text};
use crate::ui::parts::{fact, section, tone};
use crate::ui::scan::{Outcome, Scan};

/// Why this level.
pub fn why(scan: Scan, outcome: &Outcome, overall: &Overall) -> El {
    let texts = scan.texts();
    let words = el("div", "")
        .child(text("p", "ms-big", &rule(scan, outcome, overall)))
        .children(average(scan, outcome, overall).map(|line| text("p", "ms-why-average", &line)))
        .child(facts(scan, outcome, overall));
    let content = el("div", "ms-why").child(words).child(tally(scan, outcome, overall));
    section("why", texts.why, texts.why_stand, [content])
}

/// How many of `all` equal weights the share asks for.
fn needed((num, den): (u64, u64), all: usize) -> usize {
    usize::try_from((all as u64 * num).div_ceil(den)).unwrap_or(all)
}

fn equal_weights(scan: Scan) -> bool {
    scan.questionnaire().dimensions.windows(2).all(|pair| pair[0].weight == pair[1].weight)
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
    if overall.score < Fraction::new(2 * u128::from(overall.level) + 1, 2) {
        return None;
    }
    let levels = || outcome.profile.by_weakness.iter().filter_map(|d| Some((*d, outcome.profile.scored(*d)?.level)));
    let bar = levels().map(|(_, level)| level).min()?.min(overall.level);
    let names: Vec<_> =
        levels().filter(|(_, level)| *level <= bar).map(|(d, _)| questionnaire.dimensions[d].name.as_str()).collect();
    let values = [overall.score.to_string(), overall.level.to_string(), texts.list(&names), bar.to_string()];
    Some(texts.why_average.of(names.len(), &values.each_ref().map(String::as_str)))
}

fn facts(scan: Scan, outcome: &Outcome, overall: &Overall) -> El {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let at_level = |level: u8| {
        let at = |d: &usize| outcome.profile.scored(*d).is_some_and(|s| s.level == level);
        let names: Vec<_> =
            (0..questionnaire.dimensions.len()).filter(at).map(|d| questionnaire.dimensions[d].name.as_str()).collect();
        (!names.is_empty()).then(|| fact(&fill(texts.at_level, &[&level.to_string()]), &names.join(", ")))
    };
    let word = match overall.confidence {
        Confidence::Firm => texts.firm,
        Confidence::Likely => texts.likely,
        Confidence::Sketch => texts.sketch,
    };
    let mut sure = vec![answered(texts, outcome), texts.one_person_lower.to_owned()];
    sure.extend(close_to(texts, overall.level, overall.border));
    el("dl", "ms-facts")
        .children((1..=questionnaire.top()).rev().filter_map(at_level))
        .child(fact(texts.your_average, &overall.score.to_string()))
        .child(fact(texts.how_sure, &format!("{word}: {}", sure.join(", "))))
}

fn tally(scan: Scan, outcome: &Outcome, overall: &Overall) -> El {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let top = questionnaire.top();
    let scored: Vec<_> = questionnaire
        .dimensions
        .iter()
        .zip(&outcome.profile.dimensions)
        .filter_map(|(dimension, found)| Some((dimension.name.as_str(), found.scored?.level)))
        .collect();
    let goal = |level: u8| if level == overall.level { "is-goal" } else { "" };
    let head = (1..=top).map(|level| {
        let name = format!(" {}", questionnaire.level(level).name);
        el("th", goal(level)).attr("scope", "col").child(text("b", "", &level.to_string())).child(text("span", "", &name))
    });
    let cell = |level: u8, reached: u8| {
        if level > reached {
            return el("td", "off").child(text("span", "ms-sr", texts.not_yet));
        }
        let on = el("td", &format!("on ms-tone-{}", tone(level, &questionnaire)));
        on.child(if level == reached { text("b", "", &level.to_string()) } else { text("span", "ms-sr", texts.reached) })
    };
    let rows = scored.iter().map(|(name, reached)| {
        el("tr", "").child(text("th", "", name).attr("scope", "row")).children((1..=top).map(|level| cell(level, *reached)))
    });
    let all = scored.len();
    let counts = (1..=top).map(|level| {
        let count = scored.iter().filter(|(_, reached)| *reached >= level).count();
        let of = text("span", "", &fill(texts.of, &[&all.to_string()]));
        el("td", goal(level)).child(text("b", "", &count.to_string())).child(of)
    });
    let need = match &questionnaire.scoring {
        Scoring::Gated { share, .. } if equal_weights(scan) => {
            Some(text("span", "", &fill(texts.needed, &[&needed(*share, all).to_string(), &all.to_string()])))
        }
        _ => None,
    };
    let corner = el("th", "").attr("scope", "col").child(text("span", "ms-sr", texts.dimension));
    let foot = text("th", "", texts.reached_by).attr("scope", "row").children(need);
    el("table", "ms-tally")
        .child(text("caption", "ms-sr", texts.tally_caption))
        .child(el("thead", "").child(el("tr", "").child(corner).children(head)))
        .child(el("tbody", "").children(rows))
        .child(el("tfoot", "").child(el("tr", "").child(foot).children(counts)))
}
