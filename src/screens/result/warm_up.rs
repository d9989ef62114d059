//! Runs the code for the head of a result ahead of time, with a made-up result that nobody sees. Browsers compile code when it first
//! runs, which is most of the time that a first result takes.

use super::ask::{ChosenDimension, SecondOutline};
use super::headline::Headline;
use super::profile::Radar;
use crate::state::{AppState, ShownResult, with_report};
use leptos::prelude::*;
use std::sync::Arc;

/// The number of steps. Each is short enough that the page can respond in between.
pub const STEPS: usize = 4;

/// Takes one step.
pub fn take_step(app: AppState, result: Arc<ShownResult>, step: usize) {
    let owner = Owner::new();
    owner.with(|| {
        provide_context(app);
        provide_context(result);
        provide_context(ChosenDimension::none());
        provide_context(SecondOutline::none());
        untrack(|| match step {
            0 => with_report(|report| {
                drop((report.headline(), report.essence(), report.confidence_line(), report.extremes(), report.first_steps()));
            }),
            1 => drop(with_report(|report| report.radar())),
            2 => drop(view! { <Radar/> }.into_any()),
            _ => drop(view! { <Headline/> }.into_any()),
        });
    });
    owner.cleanup();
}
