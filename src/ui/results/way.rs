//! What would have to become true for the next level: practices to put in place, nearest first.

use crate::core::route::{Part, Route, Step, Way};
use crate::core::session::Event;
use crate::report::Report;
use crate::text::{capital, fill};
use crate::ui::parts::sends;
use crate::ui::scan::Scan;
use crate::view::element::{El, el, own, quote, text};
use crate::view::parts::{LINK, cue, fact, section};
use leptos::prelude::*;
use std::rc::Rc;

/// How many ways stand unfolded.
const UNFOLDED: usize = 2;

/// The way; nothing where no dimension has a level.
pub fn way(scan: Scan, report: &Report<'_>) -> Option<El> {
    let texts = scan.texts();
    let route = Route::of(report.questionnaire, report.assessment);
    if report.assessment.by_weakness.is_empty() {
        return None;
    }
    let missing = find_out(scan, report);
    let content = report.way_lead(&route).iter().map(|lead| text("p", "ms-text", lead)).chain(missing).collect::<Vec<_>>();
    if route.nearest.is_empty() {
        return Some(section("way", texts.way, "", content));
    }
    let by_weakness = RwSignal::new(false);
    let ways = route.nearest.iter().enumerate();
    let ways: Vec<_> = ways.map(|(place, way)| one(scan, report, way, place < UNFOLDED)).collect();
    let ways = Rc::new((ways, route.weakest_first));
    let list = el("div", "ms-routes").filled(move || {
        let order: Vec<_> = if by_weakness.get() { ways.1.clone() } else { (0..ways.0.len()).collect() };
        order.into_iter().map(|place| ways.0[place].clone()).collect()
    });
    let choice = |words: &str, weakest: bool| {
        let radio = el("input", "").attr("type", "radio").attr("name", "ms-way");
        let radio = radio.live(move |node| node.set_checked(by_weakness.get() == weakest));
        el("label", "").child(radio.on("change", move |_| by_weakness.set(weakest))).text(words)
    };
    let switch = el("fieldset", "ms-switch")
        .child(text("legend", "", texts.way_order))
        .child(choice(texts.way_nearest_first, false))
        .child(choice(texts.way_weakest_first, true));
    let caution = text("p", "ms-caution", texts.way_caution);
    Some(section("way", texts.way, "", content.into_iter().chain([switch, list, caution])))
}

/// Step 0: answers that are missing are no part of a way; finding out may be the cheapest step.
fn find_out(scan: Scan, report: &Report<'_>) -> Option<El> {
    let texts = report.texts;
    let mine = scan.state.with_untracked(|state| state.foreign().is_none());
    let row = |item: &usize| {
        let name = &report.questionnaire.items()[*item].name;
        el("li", "").child(if mine { sends(scan, LINK, &quote(name), Event::GoTo(*item)) } else { own("span", "", name) })
    };
    let (mut count, mut lists) = (0, Vec::new());
    for (kind, items) in report.missing() {
        count += items.len();
        lists.push(text("h3", "ms-kind", kind));
        lists.push(el("ul", "").children(items.iter().map(row)));
    }
    let words = texts.way_find_out.of(count, &[&texts.number(count)]);
    (count > 0).then(|| el("div", "ms-find-out").child(text("p", "", &words)).children(lists))
}

fn one(scan: Scan, report: &Report<'_>, way: &Way, unfolded: bool) -> El {
    let (texts, questionnaire) = (report.texts, report.questionnaire);
    let top = questionnaire.top();
    let level = |level: u8| [cue(level, top), text("span", "", &fill(texts.level, &[&level.to_string()]))];
    let steps = texts.steps.of(way.steps, &[]);
    let summary = el("summary", "")
        .child(own("h3", "ms-route-name", &questionnaire.dimensions[way.dimension].name))
        .child(
            el("span", "ms-route-move")
                .children(level(way.from))
                .child(el("span", "ms-arrow").attr("aria-hidden", "true"))
                .children(level(way.to)),
        )
        .child(text("span", "ms-route-steps", &steps));
    let mut body = el("div", "ms-route-body");
    for (place, part) in way.parts.iter().enumerate() {
        let (class, steps) = match part {
            Part::Needed(steps) => ("ms-need", steps),
            Part::AnyOf { of, .. } => ("ms-any", of),
        };
        body = body.child(text("h4", "", &report.part_words(part, place == 0))).child(practices(class, scan, report, steps));
    }
    let mut meta = Vec::new();
    let owner = questionnaire.recommendation(way.dimension, way.from).and_then(|found| found.owner.as_ref());
    meta.extend(owner.map(|owner| format!("{}: {}", texts.owner, quote(owner))));
    if way.cost != way.steps as u64 {
        meta.push(fill(texts.way_effort, &[&way.cost.to_string()]));
    }
    if way.one_of_several {
        meta.push(texts.way_one_of.to_owned());
    }
    let route = el("details", "ms-route").child(summary).child(body.child(text("p", "ms-meta", &meta.join(" · "))));
    if unfolded { route.attr("open", "") } else { route }
}

fn practices(class: &str, scan: Scan, report: &Report<'_>, steps: &[Step]) -> El {
    el("ul", class).children(steps.iter().map(|step| practice(scan, report, step)))
}

/// The next state of a practice, as the questionnaire words it.
fn practice(scan: Scan, report: &Report<'_>, step: &Step) -> El {
    let (texts, item) = (report.texts, &report.questionnaire.items()[step.item]);
    let (name, before) = report.step_words(step);
    let facts = el("dl", "ms-pfacts")
        .child(fact(before, &quote(item.option(step.from))))
        .children(item.proof.as_ref().map(|proof| fact(texts.way_proof, &quote(proof))));
    let mine = scan.state.with_untracked(|state| state.foreign().is_none());
    let line = format!("{}: {}", item.name, capital(item.option(step.to)));
    let dimension = report.questionnaire.dimensions[item.dimension].id.clone();
    el("li", "ms-practice")
        .child(text("p", "ms-pname", &name))
        .child(own("p", "ms-next", item.option(step.to)))
        .child(facts)
        .children(mine.then(|| super::plan::add_button(scan, line, dimension)))
}
