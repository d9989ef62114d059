//! How far the run is: one cell for each question, grouped by dimension.

use super::scan::Scan;
use crate::core::answer::Answer;
use leptos::prelude::*;

/// Above this many questions a bar for each dimension says more than cells.
const MAX_CELLS: usize = 80;

/// The progress bar. Decorative: the same stands beside it in words. `here` are the items on screen.
pub fn progress(scan: Scan, here: &[usize]) -> AnyView {
    let questionnaire = scan.questionnaire();
    let asked = scan.state.with_untracked(|state| state.asked().to_vec());
    let cells = asked.len() <= MAX_CELLS;
    let groups: Vec<_> = (0..questionnaire.dimensions.len())
        .filter_map(|dimension| {
            let items: Vec<_> = asked.iter().copied().filter(|i| questionnaire.items()[*i].dimension == dimension).collect();
            let class = if items.iter().any(|item| here.contains(item)) { "ms-seg is-here" } else { "ms-seg" };
            let marks = if cells {
                items.iter().map(|item| cell(scan, *item, here.contains(item))).collect::<Vec<_>>()
            } else {
                vec![bar(scan, items.clone())]
            };
            let name = questionnaire.dimensions[dimension].name.clone();
            (!items.is_empty()).then(|| {
                view! {
                    <span class=class style=("--n", items.len().to_string())>
                        <span class="ms-seg-cells">{marks}</span>
                        <span class="ms-seg-name">{name}</span>
                    </span>
                }
            })
        })
        .collect();
    view! { <div class="ms-progress" aria-hidden="true">{groups}</div> }.into_any()
}

fn cell(scan: Scan, item: usize, here: bool) -> AnyView {
    let class = Memo::new(move |_| {
        let said = match scan.state.with(|state| state.answers().get(item)) {
            Answer::Open => "p-open",
            Answer::DontKnow => "p-dk",
            Answer::Level(_) | Answer::NotApplicable => "p-done",
        };
        if here { format!("{said} p-here") } else { said.to_owned() }
    });
    view! { <i class=move || class.get()></i> }.into_any()
}

fn bar(scan: Scan, items: Vec<usize>) -> AnyView {
    let all = items.len();
    let share = Memo::new(move |_| {
        let said = scan.state.with(|state| items.iter().filter(|item| state.answers().get(**item) != Answer::Open).count());
        format!("{:.0}%", said as f64 / all as f64 * 100.0)
    });
    view! { <i class="p-bar" style=("--done", move || share.get())></i> }.into_any()
}
