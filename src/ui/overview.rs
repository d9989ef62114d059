//! All questions with the words chosen.

use super::parts::{answer_words, sends};
use super::progress::progress;
use super::scan::Scan;
use crate::core::answer::Answer;
use crate::core::session::Event;
use crate::text::fill;
use crate::view::element::{El, el, own, quote, text};
use crate::view::parts::{MAIN, PLAIN};
use leptos::prelude::*;

/// The overview.
pub fn overview(scan: Scan) -> El {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let (asked, answers, open) =
        scan.state.with_untracked(|state| (state.asked().to_vec(), state.answers().clone(), state.next_open()));
    let groups = questionnaire.dimensions.iter().filter_map(|dimension| {
        let items: Vec<_> = asked.iter().copied().enumerate().filter(|(_, item)| dimension.items.contains(item)).collect();
        let said: Vec<_> = items.iter().map(|(_, item)| answers.get(*item)).collect();
        let rows = items.iter().map(|(place, item)| row(scan, *place, *item, answers.get(*item)));
        let heading = el("h2", "").text(&quote(&dimension.name)).text(" ").child(text("span", "", &counts(scan, &said)));
        (!items.is_empty()).then(|| el("section", "ms-qgroup").child(heading).child(el("ol", "").children(rows)))
    });
    let all: Vec<_> = asked.iter().map(|item| answers.get(*item)).collect();
    let nav = el("div", "ms-nav ms-nav-over")
        .child(sends(scan, MAIN, texts.see_results, Event::Results))
        .children(open.map(|item| sends(scan, PLAIN, texts.go_to_open, Event::GoTo(item))));
    el("div", "ms-over")
        .child(text("h1", "ms-title ms-title-s", texts.all_questions).takes_focus())
        .child(text("p", "ms-lead", &counts(scan, &all)))
        .child(progress(scan, &[]))
        .child(nav)
        .child(el("div", "ms-qgroups").private().children(groups))
}

/// "22 of 24 answered · 1 don't know · 1 open"
fn counts(scan: Scan, answers: &[Answer]) -> String {
    let texts = scan.texts();
    let count = |kind: Answer| answers.iter().filter(|answer| **answer == kind).count();
    let (dont_know, open) = (count(Answer::DontKnow), count(Answer::Open));
    let said = answers.len() - dont_know - open;
    let mut parts = vec![fill(texts.answered_of, &[&said.to_string(), &answers.len().to_string()])];
    for (text, count) in [(texts.count_dont_know, dont_know), (texts.count_open, open)] {
        if count > 0 {
            parts.push(fill(text, &[&count.to_string()]));
        }
    }
    parts.join(" · ")
}

fn row(scan: Scan, place: usize, item: usize, answer: Answer) -> El {
    let class = match answer {
        Answer::Open => "ms-qrow is-open",
        Answer::DontKnow => "ms-qrow is-dk",
        _ => "ms-qrow",
    };
    let row = sends(scan, class, "", Event::GoTo(item))
        .child(text("span", "ms-qno", &(place + 1).to_string()))
        .child(own("span", "ms-qname", &scan.questionnaire().items()[item].name))
        .child(text("span", "ms-qans", &answer_words(scan.texts(), &scan.questionnaire().items()[item], answer)));
    el("li", "").child(row)
}
