//! Progress of the session: one cell per question, grouped by dimension.

use super::language::{quoted_dir, quoted_lang};
use crate::core::answer::Answer;
use crate::core::questionnaire::Dimension;
use crate::state::{use_app, use_questionnaire};
use leptos::prelude::*;

/// With more questions than this, show a bar per dimension instead of cells.
const MAX_CELLS: usize = 80;

/// The progress bar. It is decorative, because the text beside it says the same.
#[component]
pub fn ProgressBar(
    /// The items on screen.
    #[prop(optional)]
    here: Option<Memo<Vec<usize>>>,
) -> impl IntoView {
    let (app, questionnaire) = (use_app(), use_questionnaire());
    let asked = Memo::new(move |_| app.session.with(|session| session.asked().to_vec()));
    let answers = Memo::new(move |_| app.session.with(|session| session.answers().clone()));
    let is_here = move |item: usize| here.is_some_and(|here| here.with(|here| here.contains(&item)));
    let cell = move |item: usize| {
        let class = move || match answers.with(|answers| answers.get(item)) {
            _ if is_here(item) => "p-here",
            Answer::Unanswered => "p-open",
            Answer::DontKnow => "is-dont-know",
            Answer::Level(_) | Answer::NotApplicable => "p-done",
        };
        view! { <i class=class></i> }.into_any()
    };
    let bar = move |dimension: usize, items: usize| {
        let done = move || format!("{}%", app.session.with(|session| session.answered_in(dimension)) * 100 / items);
        view! { <i class="p-bar" style=("--done", done)></i> }.into_any()
    };
    let groups = move || {
        let asked = asked.get();
        let group = |(place, dimension): (usize, &Dimension)| {
            let items: Vec<_> = asked.iter().copied().filter(|item| dimension.items.contains(item)).collect();
            let count = items.len();
            if count == 0 {
                return None;
            }
            let cells =
                if asked.len() <= MAX_CELLS { items.into_iter().map(cell).collect_view() } else { vec![bar(place, count)] };
            let range = dimension.items.clone();
            let class = move || if range.clone().any(is_here) { "ms-progress-group is-here" } else { "ms-progress-group" };
            Some(view! {
                <span class=class style=("--n", count.to_string())>
                    <span class="ms-seg-cells">{cells}</span>
                    <span class="ms-progress-group-name" lang=quoted_lang() dir=quoted_dir()>{dimension.name.clone()}</span>
                </span>
            })
        };
        questionnaire.dimensions.iter().enumerate().map(group).collect_view()
    };
    view! { <div class="ms-progress" aria-hidden="true">{groups}</div> }
}
