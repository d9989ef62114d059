//! The result, in the order in which a reader needs it.

mod answers;
mod headline;
mod meaning;
mod profile;
mod recommendations;
mod share;
mod why;

use super::element::{El, el, text};
use super::parts::{PLAIN, careful, fold, section, sends};
use super::scan::{Outcome, Scan};
use crate::assessment::Event;
use crate::text::fill;
use leptos::prelude::*;

/// The results screen.
pub fn results(scan: Scan) -> El {
    let outcome = untrack(|| scan.outcome());
    let overall = outcome.profile.overall;
    el("article", "ms-result")
        .children(origin(scan, &outcome))
        .child(headline::headline(scan, &outcome))
        .children(overall.map(|overall| meaning::meaning(scan, overall.level)))
        .child(profile::profile(scan, &outcome))
        .children(overall.map(|overall| why::why(scan, &outcome, &overall)))
        .children(recommendations::recommendations(scan, &outcome))
        .child(answers::answers(scan, &outcome))
        .child(share::share(scan, &outcome))
        .child(el("slot", "").attr("name", "call-to-action"))
        .child(method(scan))
        .child(text("p", "ms-standing", scan.texts().standing))
}

/// Where the result comes from, if it is not one's own.
fn origin(scan: Scan, outcome: &Outcome) -> Option<El> {
    let texts = scan.texts();
    let (foreign, own) = scan.state.with_untracked(|state| (state.shared().is_some(), state.record().answers.len()));
    let keep = if own == 0 {
        sends(scan, PLAIN, texts.keep_as_mine, Event::KeepShared)
    } else {
        let question = fill(texts.keep_sure, &[&texts.answers_count.of(own, &[])]);
        careful(scan, texts.keep_as_mine, question, texts.keep_yes, Event::KeepShared)
    };
    let words = el("div", "")
        .child(text("p", "", &fill(texts.from_link, &[&texts.day(outcome.day)])))
        .child(text("p", "ms-meta", texts.from_link_safe));
    let go = el("div", "ms-notice-go").child(keep).child(sends(scan, PLAIN, texts.close, Event::CloseShared));
    foreign.then(|| el("aside", "ms-notice").attr("aria-label", texts.from_link_name).child(words).child(go))
}

fn method(scan: Scan) -> El {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let rule = fold("", texts.method_rule, [text("p", "ms-prose", &questionnaire.method)]);
    section("method", texts.method, "", [rule, text("p", "ms-meta", &questionnaire.credit)])
}
