//! The result, in the order in which a reader needs it.

mod answers;
mod headline;
mod meaning;
mod profile;
mod recommendations;
mod share;
mod why;

use super::parts::{button, careful, section};
use super::scan::{Outcome, Scan};
use crate::assessment::Event;
use crate::text::fill;
use leptos::prelude::*;

/// The results screen.
pub fn results(scan: Scan) -> AnyView {
    let outcome = untrack(|| scan.outcome());
    let texts = scan.texts();
    let meaning = outcome.profile.overall.map(|overall| meaning::meaning(scan, overall.level));
    view! {
        <article class="ms-result">
            {origin(scan, &outcome)}
            {headline::headline(scan, &outcome)}
            {meaning}
            {profile::profile(scan, &outcome)}
            {why::why(scan, &outcome)}
            {recommendations::recommendations(scan, &outcome)}
            {answers::answers(scan, &outcome)}
            {share::share(scan, &outcome)}
            <slot name="call-to-action"></slot>
            {method(scan)}
            <p class="ms-standing">{texts.standing}</p>
        </article>
    }
    .into_any()
}

/// Where the result comes from, if it is not one's own.
fn origin(scan: Scan, outcome: &Outcome) -> Option<AnyView> {
    let texts = scan.texts();
    let (foreign, own) = scan.state.with_untracked(|state| (state.shared().is_some(), state.record().answers.len()));
    if !foreign {
        return None;
    }
    let keep = if own == 0 {
        button(scan, texts.keep_as_mine, Event::KeepShared)
    } else {
        let question = fill(texts.keep_sure, &[&texts.answers_count.of(own, &[])]);
        careful(scan, texts.keep_as_mine, question, texts.keep_yes, Event::KeepShared)
    };
    let view = view! {
        <aside class="ms-notice" aria-label=texts.from_link_name>
            <div>
                <p>{fill(texts.from_link, &[&texts.day(outcome.day)])}</p>
                <p class="ms-meta">{texts.from_link_safe}</p>
            </div>
            <div class="ms-notice-go">{keep}{button(scan, texts.close, Event::CloseShared)}</div>
        </aside>
    };
    Some(view.into_any())
}

fn method(scan: Scan) -> AnyView {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let content = view! {
        <details class="ms-fold">
            <summary>{texts.method_rule}</summary>
            <p class="ms-prose">{questionnaire.method.clone()}</p>
        </details>
        <p class="ms-meta">{questionnaire.credit.clone()}</p>
    };
    section("method", texts.method, String::new(), content.into_any())
}
