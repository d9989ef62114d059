//! How far the run is: one cell for each question, grouped by dimension.

use super::scan::Scan;
use crate::core::answer::Answer;
use crate::view::element::{El, el, own};
use leptos::prelude::*;
use std::cell::RefCell;
use std::mem::replace;

/// Above this many questions a bar for each dimension says more than cells.
const MAX_CELLS: usize = 80;

/// What one mark stands for.
#[derive(Clone, Copy)]
enum Mark {
    Item(usize),
    /// A dimension with its number of questions.
    Dimension(usize, usize),
}

/// The progress bar. Decorative: the same stands beside it in words. `here` are the items on screen.
pub fn progress(scan: Scan, here: &[usize]) -> El {
    let questionnaire = scan.questionnaire();
    let asked = scan.state.with_untracked(|state| state.asked().to_vec());
    let mut marks = Vec::new();
    let mut groups = Vec::new();
    for (place, dimension) in questionnaire.dimensions.iter().enumerate() {
        let items: Vec<_> = asked.iter().copied().filter(|item| dimension.items.contains(item)).collect();
        if items.is_empty() {
            continue;
        }
        let is_here = items.iter().any(|item| here.contains(item));
        let mut cells = el("span", "ms-seg-cells");
        if asked.len() <= MAX_CELLS {
            for item in &items {
                let here = here.contains(item);
                let cell = el("i", if here { "p-here" } else { "" });
                if !here {
                    marks.push((Mark::Item(*item), cell.node()));
                }
                cells = cells.child(cell);
            }
        } else {
            let bar = el("i", "p-bar");
            marks.push((Mark::Dimension(place, items.len()), bar.node()));
            cells = cells.child(bar);
        }
        let group = el("span", if is_here { "ms-seg is-here" } else { "ms-seg" })
            .style("--n", &items.len().to_string())
            .child(cells)
            .child(own("span", "ms-seg-name", &dimension.name));
        groups.push(group);
    }
    let shown = RefCell::new(vec![usize::MAX; marks.len()]);
    let bar = el("div", "ms-progress").attr("aria-hidden", "true").children(groups);
    bar.live(move |_| {
        scan.state.with(|state| {
            for ((mark, node), shown) in marks.iter().zip(shown.borrow_mut().iter_mut()) {
                let now = match mark {
                    Mark::Item(item) => match state.answers().get(*item) {
                        Answer::Open => 0,
                        Answer::DontKnow => 1,
                        Answer::Level(_) | Answer::NotApplicable => 2,
                    },
                    Mark::Dimension(dimension, all) => state.said(*dimension) * 100 / all,
                };
                if replace(shown, now) != now {
                    match mark {
                        Mark::Item(_) => node.set("class", ["p-open", "p-dk", "p-done"][now]),
                        Mark::Dimension(..) => node.set_style("--done", &format!("{now}%")),
                    }
                }
            }
        });
    })
}
