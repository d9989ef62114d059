//! Why this level: the rule in words, as a picture, and the arithmetic.

use crate::core::profile::Overall;
use crate::report::Report;
use crate::text::fill;
use crate::ui::element::{El, el, text};
use crate::ui::parts::{fact, section, tone};

/// Why this level.
pub fn why(report: &Report<'_>, overall: &Overall) -> El {
    let words = el("div", "")
        .child(text("p", "ms-big", &report.why()))
        .children(report.average().map(|line| text("p", "ms-why-average", &line)))
        .child(facts(report, overall));
    let content = el("div", "ms-why").child(words).child(tally(report, overall));
    section("why", report.texts.why, report.texts.why_stand, [content])
}

fn facts(report: &Report<'_>, overall: &Overall) -> El {
    let (questionnaire, texts) = (report.questionnaire, report.texts);
    let at_level = |level: u8| {
        let at = |d: &usize| report.profile.scored(*d).is_some_and(|s| s.level == level);
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
        .zip(&report.profile.dimensions)
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
        let on = el("td", &format!("on ms-tone-{}", tone(level, questionnaire)));
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
