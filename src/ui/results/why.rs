//! Why this level: the rule in words, as a picture, and the arithmetic.

use crate::core::assessment::Overall;
use crate::core::questionnaire::{Dimension, Scoring};
use crate::core::score::Tally;
use crate::report::Report;
use crate::text::fill;
use crate::view::element::{El, el, own, quote, text};
use crate::view::parts::{fact, fold, section, tone};

/// Why this level.
pub fn why(report: &Report<'_>, overall: &Overall) -> El {
    let words = el("div", "")
        .child(text("p", "ms-big", &report.why()))
        .children(report.average().map(|line| text("p", "ms-why-average", &line)))
        .child(facts(report, overall));
    let content = el("div", "ms-why").child(words).child(tally(report, overall));
    let sums = fold("ms-sums", report.texts.why_sums, [sums(report, overall)]);
    section("why", report.texts.why, report.why_stand(), [content, sums])
}

/// Everything that a reader needs to work the level out by hand.
fn sums(report: &Report<'_>, overall: &Overall) -> El {
    let (questionnaire, texts) = (report.questionnaire, report.texts);
    let head = |words: &str| text("th", "", words).attr("scope", "col");
    let row = |name: &str, levels: &[(u64, u8)], averaged: &[(u64, String)], score: String, level: u8| {
        let tally = Tally::of(levels.iter().copied());
        let weighed = levels.iter().any(|(weight, _)| *weight != levels[0].0);
        let shown = |(weight, part): &(u64, String)| if weighed { format!("{part}×{weight}") } else { part.clone() };
        let answers = averaged.iter().map(shown).collect::<Vec<_>>().join(" ");
        let lowest = tally.spread().map_or(0, |(low, _)| low);
        let reached = |at: u8| {
            let all = tally.weight();
            let needed = match &questionnaire.scoring {
                Scoring::Gated { share, .. } => (all * share.0).div_ceil(share.1).to_string(),
                Scoring::Mean { .. } | Scoring::Minimum => "–".to_owned(),
            };
            fill(texts.sums_at, &[&at.to_string(), &tally.reached(at).to_string(), &all.to_string(), &needed])
        };
        let around = (level..=questionnaire.top().min(level + 1)).map(|at| text("p", "", &reached(at)));
        el("tr", "")
            .child(text("th", "", name).attr("scope", "row"))
            .child(el("td", "").text(&answers).text(" = ").child(text("b", "", &score)))
            .child(el("td", "").children(around))
            .child(text("td", "", &lowest.to_string()))
            .child(el("td", "").child(text("b", "", &level.to_string())))
    };
    let rows = questionnaire.dimensions.iter().enumerate().filter_map(|(place, dimension)| {
        let scored = report.assessment.scored(place)?;
        let answer = |item: usize| Some((questionnaire.items()[item].weight, report.assessment.answers.get(item).level()?));
        let levels: Vec<_> = dimension.items.clone().filter_map(answer).collect();
        let averaged: Vec<_> = levels.iter().map(|(weight, level)| (*weight, level.to_string())).collect();
        Some(row(&quote(&dimension.name), &levels, &averaged, scored.score.to_string(), scored.level))
    });
    // The level of the whole follows from levels, its average from scores.
    let part = |(place, dimension): (usize, &Dimension)| {
        let scored = report.assessment.scored(place)?;
        Some(((dimension.weight, scored.level), (dimension.weight, scored.score.to_string())))
    };
    let (levels, scores): (Vec<_>, Vec<_>) = questionnaire.dimensions.iter().enumerate().filter_map(part).unzip();
    let whole = row(texts.sums_overall, &levels, &scores, overall.score.to_string(), overall.level);
    let heads = [texts.dimension, texts.sums_answers, texts.sums_reached, texts.sums_lowest, texts.level_column].map(head);
    el("table", "ms-sums-table")
        .child(text("caption", "ms-sr", texts.sums_caption))
        .child(el("thead", "").child(el("tr", "").children(heads)))
        .child(el("tbody", "").children(rows).child(whole))
}

fn facts(report: &Report<'_>, overall: &Overall) -> El {
    let (questionnaire, texts) = (report.questionnaire, report.texts);
    let at_level = |level: u8| {
        let at = |d: &usize| report.assessment.scored(*d).is_some_and(|s| s.level == level);
        let names = report.names((0..questionnaire.dimensions.len()).filter(at));
        (!names.is_empty()).then(|| fact(&fill(texts.at_level, &[&level.to_string()]), &names))
    };
    el("dl", "ms-facts")
        .children((1..=questionnaire.top()).rev().filter_map(at_level))
        .child(fact(texts.your_average, &overall.score.to_string()))
        .children(report.how_sure().map(|sure| fact(texts.how_sure, &sure)))
}

fn tally(report: &Report<'_>, overall: &Overall) -> El {
    let (questionnaire, texts) = (report.questionnaire, report.texts);
    let top = questionnaire.top();
    let scored: Vec<_> = questionnaire
        .dimensions
        .iter()
        .zip(&report.assessment.dimensions)
        .filter_map(|(dimension, found)| Some((dimension.name.as_str(), found.scored?.level)))
        .collect();
    let goal = |level: u8| if level == overall.level { "is-goal" } else { "" };
    let head = (1..=top).map(|level| {
        let name = format!(" {}", questionnaire.level(level).name);
        el("th", goal(level)).attr("scope", "col").child(text("b", "", &level.to_string())).child(own("span", "", &name))
    });
    let cell = |level: u8, reached: u8| {
        if level > reached {
            return el("td", "off").child(text("span", "ms-sr", texts.not_yet));
        }
        let on = el("td", &format!("on ms-tone-{}", tone(level, questionnaire)));
        on.child(if level == reached { text("b", "", &level.to_string()) } else { text("span", "ms-sr", texts.reached) })
    };
    let rows = scored.iter().map(|(name, reached)| {
        el("tr", "").child(own("th", "", name).attr("scope", "row")).children((1..=top).map(|level| cell(level, *reached)))
    });
    let all = scored.len();
    let counts = (1..=top).map(|level| {
        let count = scored.iter().filter(|(_, reached)| *reached >= level).count();
        let of = text("span", "", &fill(texts.of, &[&all.to_string()]));
        el("td", goal(level)).child(text("b", "", &count.to_string())).child(of)
    });
    let need = report.needed().map(|needed| fill(texts.needed, &[&needed.to_string(), &all.to_string()]));
    let need = need.map(|need| text("span", "", &need));
    let corner = el("th", "").attr("scope", "col").child(text("span", "ms-sr", texts.dimension));
    let foot = text("th", "", texts.reached_by).attr("scope", "row").children(need);
    el("table", "ms-tally")
        .child(text("caption", "ms-sr", texts.tally_caption))
        .child(el("thead", "").child(el("tr", "").child(corner).children(head)))
        .child(el("tbody", "").children(rows))
        .child(el("tfoot", "").child(el("tr", "").child(foot).children(counts)))
}
