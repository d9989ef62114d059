//! What to do next: the three weakest dimensions first, the others folded behind them.

use crate::core::advice::{Advice, FIRST, advice_in};
use crate::core::questionnaire::{Effort, Recommendation};
use crate::report::Report;
use crate::text::{Texts, fill};
use crate::ui::scan::{Scan, ShownResult};
use crate::view::element::{El, el, own, quote, text};
use crate::view::parts::{cue, fact, fold, section};
use leptos::prelude::*;

/// Recommendations; nothing where no dimension has a level.
pub fn recommendations(scan: Scan, outcome: &ShownResult) -> Option<El> {
    let texts = scan.texts();
    let first = outcome.assessment.by_weakness.len().min(FIRST);
    let stand = texts.recommendations_for.of(first, &[&texts.number(first)]);
    let shown = outcome.clone();
    let content = el("div", "ms-recs").filled(move || {
        // A level aimed at puts its dimension before others.
        scan.targets.track();
        let order = scan.report(&shown, order);
        let all = advice_in(&order, &scan.questionnaire(), &shown.assessment)
            .iter()
            .filter_map(|advice| recommendation(scan, &shown, advice))
            .collect::<Vec<_>>();
        let mut views = all;
        let others = views.split_off(views.len().min(FIRST));
        views.extend((!others.is_empty()).then(|| fold("ms-more", texts.all_recommendations, others)));
        views
    });
    (first > 0).then(|| section("advice", texts.recommendations, &stand, [content]))
}

fn order(report: &Report<'_>) -> Vec<usize> {
    report.order()
}

fn recommendation(scan: Scan, outcome: &ShownResult, advice: &Advice<'_>) -> Option<El> {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let scored = outcome.assessment.scored(advice.dimension)?;
    let level = fill(texts.level_score, &[&scored.level.to_string(), &scored.score.to_string()]);
    let equal: Vec<_> = advice.equal_to.iter().map(|d| quote(&questionnaire.dimensions[*d].name)).collect();
    let equal: Vec<_> = equal.iter().map(String::as_str).collect();
    let tie = (!equal.is_empty()).then(|| text("p", "ms-tie", &fill(texts.equal_with, &[&texts.list(&equal)])));
    let header = el("header", "")
        .child(own("h3", "", &questionnaire.dimensions[advice.dimension].name))
        .child(el("p", "").child(cue(scored.level, questionnaire.top())).child(text("span", "", &level)))
        .children(tie);
    let found = advice.recommendation;
    let action = found.map_or_else(|| texts.no_recommendation.to_owned(), |found| quote(&found.action));
    let also = found.and_then(|found| found.also.as_ref());
    let also = also.map(|also| el("p", "ms-rec-also").child(text("span", "", texts.also)).text(" ").text(&quote(also)));
    let id = questionnaire.dimensions[advice.dimension].id.clone();
    let add = found.filter(|_| outcome.is_own()).map(|found| super::plan::add_button(scan, found.action.clone(), id));
    let main = el("div", "ms-rec-main")
        .child(text("p", "ms-rec-do", &action))
        .children(also)
        .children(add)
        .children(next_states(scan, advice));
    Some(el("article", "ms-rec").child(header).child(main).children(found.map(|found| facts(texts, found))))
}

fn facts(texts: &'static Texts, found: &Recommendation) -> El {
    let effort = found.effort.map(|effort| match effort {
        Effort::Small => texts.efforts[0],
        Effort::Medium => texts.efforts[1],
        Effort::Large => texts.efforts[2],
    });
    let days = texts.after_days.iter().zip(&found.days).filter_map(|(name, days)| Some((*name, days.as_deref()?)));
    let rows = [(texts.effort, effort), (texts.owner, found.owner.as_deref())]
        .into_iter()
        .filter_map(|(name, value)| Some((name, value?)))
        .chain(days)
        .chain(found.measure.as_deref().map(|measure| (texts.measure, measure)));
    el("dl", "ms-rec-facts").children(rows.map(|(name, value)| fact(name, value)))
}

fn next_states(scan: Scan, advice: &Advice<'_>) -> Option<El> {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let rows = advice.next_states.iter().map(|(item, level)| {
        let item = &questionnaire.items()[*item];
        el("li", "").text(&quote(item.option(*level))).text(" ").child(own("span", "", &item.name))
    });
    let count = advice.next_states.len();
    (count > 0).then(|| fold("", &fill(texts.next_states, &[&count.to_string()]), [el("ul", "ms-states").children(rows)]))
}
