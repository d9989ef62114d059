//! Runs the code for the head of a result ahead of time, with a made-up result that nobody sees. Browsers compile code when it first
//! runs, which is most of the time that a first result takes.

use super::ask::{ChosenDimension, SecondOutline};
use super::headline::Headline;
use super::profile::Radar;
use crate::browser::clock;
use crate::core::history::History;
use crate::core::session::Event;
use crate::state::{AppState, ShownResult, with_report};
use leptos::prelude::*;
use std::sync::Arc;

/// The number of steps. Each is short enough that the page can respond in between.
pub const STEPS: usize = 5;

/// Takes one step.
pub fn take_step(app: AppState, result: Arc<ShownResult>, step: usize) {
    let owner = Owner::new();
    owner.with(|| {
        provide_context(app);
        provide_context(result.clone());
        provide_context(ChosenDimension::none());
        provide_context(SecondOutline::none());
        let is_whole = Memo::new(|_| true);
        untrack(|| match step {
            0 => with_report(|report| {
                drop((report.headline(), report.essence(), report.confidence_line(), report.extremes(), report.first_steps()));
            }),
            1 => {
                // What happens when the person asks for the result, with copies.
                let (questionnaire, mut session) = (app.questionnaire(), app.session.get_untracked());
                session.update(Event::Results, clock::moment());
                let mut history = History::empty(&questionnaire);
                history.add(session.progress(), clock::moment());
                drop((history.to_json(), result.summary(&questionnaire).to_json()));
            }
            2 => drop(with_report(|report| report.radar())),
            3 => drop(view! { <Radar is_whole/> }.into_any()),
            _ => drop(view! { <Headline is_whole/> }.into_any()),
        });
    });
    owner.cleanup();
}
