//! The result, in the order in which a reader needs it.

mod answers;
mod headline;
mod meaning;
mod plan;
mod profile;
mod recommendations;
pub mod share;
mod way;
mod why;

use super::parts::{careful, sends};
use super::scan::{Outcome, Scan};
use crate::assessment::{Desk, Event, Origin};
use crate::browser::page::later;
use crate::browser::spawn_local;
use crate::core::questionnaire::ResultKind;
use crate::report::Report;
use crate::text::fill;
use crate::view::element::{El, el, text};
use crate::view::parts::{LINK, PLAIN, button, fold, section};
use leptos::prelude::*;

/// Milliseconds after which the companion is brought, so that files can be written where the network ends meanwhile.
const AHEAD: i32 = 1500;

/// The results screen.
pub fn results(scan: Scan) -> El {
    let companion = scan.companion();
    later(AHEAD, move || spawn_local(async move { drop(companion.bring().await) }));
    let outcome = untrack(|| scan.outcome());
    scan.report(&outcome, |report| page(scan, &outcome, report))
}

fn page(scan: Scan, outcome: &Outcome, report: &Report<'_>) -> El {
    let overall = report.profile.overall.filter(|_| report.questionnaire.result == ResultKind::Level);
    let advice = recommendations::recommendations(scan, outcome);
    let plan = plan::plan(scan, outcome);
    // A ranking asks what stands in the way: the plan comes at its head, and no level is aimed at.
    let steps: [Option<El>; 3] = match report.questionnaire.result {
        ResultKind::Ranking => [plan, advice, None],
        ResultKind::Level => [way::way(scan, report), advice, plan],
    };
    let main = el("div", "")
        .children(overall.and_then(|overall| meaning::meaning(scan, overall.level)))
        .child(profile::profile(scan, outcome, report))
        .children(overall.map(|overall| why::why(report, &overall)))
        .children(steps.into_iter().flatten())
        .child(answers::answers(scan, outcome))
        .child(share::share(scan, outcome));
    el("article", "ms-result")
        .children(origin(scan, outcome))
        .child(headline::headline(outcome, report))
        .child(contents(scan, &main))
        .child(main)
        .child(el("slot", "").attr("name", "call-to-action"))
        .child(method(scan))
        .child(text("p", "ms-standing", scan.texts().standing))
}

/// A short list of the sections that are there. They are not links: a fragment would be the host page's.
fn contents(scan: Scan, page: &El) -> El {
    let texts = scan.texts();
    let sections = [
        ("profile", texts.profile),
        ("why", texts.why),
        ("way", texts.way_short),
        ("advice", texts.recommendations),
        ("plan", texts.plan),
        ("answers", texts.all_answers),
        ("share", texts.share),
    ];
    let there = sections.into_iter().filter(|(id, _)| page.node().has(&format!("[data-section={id}]")));
    let entries = there.map(|(id, name)| el("li", "").child(button(LINK, name, move || scan.focus(id))));
    el("nav", "ms-contents").attr("aria-label", texts.contents).child(el("ul", "").children(entries))
}

/// Where the result comes from, if it is not one's own.
fn origin(scan: Scan, outcome: &Outcome) -> Option<El> {
    let texts = scan.texts();
    let own = scan.state.with_untracked(|state| state.record().answers.len());
    let keep = if own == 0 {
        sends(scan, PLAIN, texts.keep_as_mine, Event::Keep)
    } else {
        let question = fill(texts.keep_sure, &[&texts.answers_count.of(own, &[])]);
        careful(scan, texts.keep_as_mine, question, texts.keep_yes, Event::Keep)
    };
    let from = match outcome.origin? {
        Origin::Link => texts.from_link,
        Origin::File => texts.from_file,
        Origin::Kept => texts.from_kept,
        Origin::Agreed => texts.from_agreed,
    };
    let words = el("div", "").child(text("p", "", &fill(from, &[&texts.day(outcome.day)]))).child(text(
        "p",
        "ms-meta",
        texts.from_link_safe,
    ));
    let compare = (own > 0).then(|| sends(scan, PLAIN, texts.compare_mine, Event::Desk(Desk::Compare)));
    let go = el("div", "ms-notice-go").children(compare).child(keep).child(sends(scan, PLAIN, texts.close, Event::Close));
    Some(el("aside", "ms-notice").attr("aria-label", texts.from_link_name).child(words).child(go))
}

fn method(scan: Scan) -> El {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let rule = fold("", texts.method_rule, [text("p", "ms-prose", &questionnaire.method)]);
    section("method", texts.method, "", [rule, text("p", "ms-meta", &questionnaire.credit)])
}
