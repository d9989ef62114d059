//! Progress of the session: one cell per question, grouped by dimension.

use super::language::{own_dir, own_lang};
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
    here: Vec<usize>,
) -> impl IntoView {
    let (app, questionnaire) = (use_app(), use_questionnaire());
    let asked = app.session.with_untracked(|session| session.asked().to_vec());
    let answers = Memo::new(move |_| app.session.with(|session| session.answers().clone()));
    let cell = |item: &usize| {
        let item = *item;
        if here.contains(&item) {
            return view! { <i class="p-here"></i> }.into_any();
        }
        let class = move || match answers.with(|answers| answers.get(item)) {
            Answer::Unanswered => "p-open",
            Answer::DontKnow => "is-dont-know",
            Answer::Level(_) | Answer::NotApplicable => "p-done",
        };
        view! { <i class=class></i> }.into_any()
    };
    let bar = |dimension: usize, items: usize| {
        let done = move || format!("{}%", app.session.with(|session| session.answered_in(dimension)) * 100 / items);
        view! { <i class="p-bar" style=("--done", done)></i> }.into_any()
    };
    let group = |(place, dimension): (usize, &Dimension)| {
        let items: Vec<_> = asked.iter().copied().filter(|item| dimension.items.contains(item)).collect();
        let cells =
            if asked.len() <= MAX_CELLS { items.iter().map(cell).collect_view() } else { vec![bar(place, items.len())] };
        let is_here = items.iter().any(|item| here.contains(item));
        (!items.is_empty()).then(|| {
            view! {
                <span class=if is_here { "ms-seg is-here" } else { "ms-seg" } style=("--n", items.len().to_string())>
                    <span class="ms-seg-cells">{cells}</span>
                    <span class="ms-seg-name" lang=own_lang() dir=own_dir()>{dimension.name.clone()}</span>
                </span>
            }
        })
    };
    let groups = questionnaire.dimensions.iter().enumerate().map(group).collect_view();
    view! { <div class="ms-progress" aria-hidden="true">{groups}</div> }
}
