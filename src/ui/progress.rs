//! How far the run is: one cell for each question, grouped by dimension.

use super::scan::Scan;
use crate::core::answer::Answer;
use crate::view::element::{El, el, text};
use leptos::prelude::*;

/// Above this many questions a bar for each dimension says more than cells.
const MAX_CELLS: usize = 80;

/// The progress bar. Decorative: the same stands beside it in words. `here` are the items on screen.
pub fn progress(scan: Scan, here: &[usize]) -> El {
    let questionnaire = scan.questionnaire();
    let asked = scan.state.with_untracked(|state| state.asked().to_vec());
    let groups = (0..questionnaire.dimensions.len()).filter_map(|dimension| {
        let range = &questionnaire.dimensions[dimension].items;
        let items: Vec<_> = asked.iter().copied().filter(|item| range.contains(item)).collect();
        let class = if items.iter().any(|item| here.contains(item)) { "ms-seg is-here" } else { "ms-seg" };
        let cells = if asked.len() <= MAX_CELLS {
            items.iter().map(|item| cell(scan, *item, here.contains(item))).collect()
        } else {
            vec![bar(scan, dimension, items.len())]
        };
        (!items.is_empty()).then(|| {
            el("span", class)
                .style("--n", &items.len().to_string())
                .child(el("span", "ms-seg-cells").children(cells))
                .child(text("span", "ms-seg-name", &questionnaire.dimensions[dimension].name))
        })
    });
    el("div", "ms-progress").attr("aria-hidden", "true").children(groups)
}

fn cell(scan: Scan, item: usize, here: bool) -> El {
    let answer = Memo::new(move |_| scan.state.with(|state| state.answers().get(item)));
    el("i", "").live(move |node| {
        let said = match answer.get() {
            Answer::Open => "p-open",
            Answer::DontKnow => "p-dk",
            Answer::Level(_) | Answer::NotApplicable => "p-done",
        };
        node.set("class", if here { "p-here" } else { said });
    })
}

fn bar(scan: Scan, dimension: usize, all: usize) -> El {
    let said = Memo::new(move |_| scan.state.with(|state| state.said(dimension)));
    el("i", "p-bar").live(move |node| node.set_style("--done", &format!("{}%", said.get() * 100 / all)))
}
