//! The result, in the order in which a reader needs it.

mod answers;
mod files;
mod headline;
mod meaning;
mod plan;
mod profile;
mod recommendations;
pub mod share;
mod way;
mod why;

use super::parts::{careful, sends};
use super::scan::{Scan, ShownResult};
use crate::core::assessment::Overall;
use crate::core::questionnaire::ResultKind;
use crate::core::scan::Source;
use crate::core::session::{Desk, Event};
use crate::report::Report;
use crate::text::fill;
use crate::view::element::{El, el, own, text};
use crate::view::parts::{LINK, PLAIN, button, fold, section};
use crate::view::turns::{Piece, in_turn};
use leptos::prelude::*;
use std::rc::Rc;

/// A section, and what names it in the contents.
struct Part {
    id: &'static str,
    name: &'static str,
    build: fn(Scan, &ShownResult, &Report<'_>) -> Option<El>,
}

/// The results screen.
pub fn results(scan: Scan) -> El {
    let outcome = Rc::new(untrack(|| scan.outcome()));
    scan.report(&outcome, |report| page(scan, &outcome, report))
}

/// What a first screen shows is built at once, the rest after it, a section at a time.
fn page(scan: Scan, outcome: &Rc<ShownResult>, report: &Report<'_>) -> El {
    let parts = parts(scan, outcome, report);
    let (contents, main) = (contents(scan, &parts), el("div", ""));
    let meaning = level(report).and_then(|overall| meaning::meaning(scan, overall.level));
    let page = el("article", "ms-result")
        .private()
        .children(origin(scan, outcome))
        .child(headline::headline(report))
        .child(contents)
        .child(main.clone().children(meaning).child(profile::profile(scan, outcome, report)))
        .child(el("slot", "").attr("name", "call-to-action"))
        .children(method(scan))
        .child(text("p", "ms-standing", scan.texts().standing));
    let mut pieces: Vec<Piece> = Vec::new();
    for part in parts {
        let (outcome, main) = (outcome.clone(), main.clone());
        pieces.push(Box::new(move || {
            let section = scan.report(&outcome, |report| (part.build)(scan, &outcome, report));
            drop(main.children(section));
        }));
    }
    in_turn(pieces);
    page
}

/// The level at the head of the result, where the questionnaire puts one there.
fn level(report: &Report<'_>) -> Option<Overall> {
    report.assessment.headline(report.questionnaire)
}

/// What follows the profile.
fn parts(scan: Scan, outcome: &ShownResult, report: &Report<'_>) -> Vec<Part> {
    let texts = scan.texts();
    let (levels, scored) = (report.questionnaire.result == ResultKind::Level, !report.assessment.by_weakness.is_empty());
    let part = |there: bool, id, name, build| there.then_some(Part { id, name, build });
    let why = part(level(report).is_some(), "why", texts.why, |_, _, report| Some(why::why(report, &level(report)?)));
    let way = part(levels && scored, "way", texts.way_short, |scan, _, report| way::way(scan, report));
    let advice =
        part(scored, "advice", texts.recommendations, |scan, outcome, _| recommendations::recommendations(scan, outcome));
    let plan = part(scored && outcome.is_own(), "plan", texts.plan, |scan, outcome, _| plan::plan(scan, outcome));
    // A ranking asks what stands in the way: the plan comes at its head, and no level is aimed at.
    let steps = if levels { [way, advice, plan] } else { [plan, advice, None] };
    let answers = part(true, "answers", texts.all_answers, |scan, outcome, _| Some(answers::answers(scan, outcome)));
    let share = part(true, "share", texts.share, |scan, outcome, _| Some(share::share(scan, outcome)));
    [why].into_iter().chain(steps).chain([answers, share]).flatten().collect()
}

/// A short list of the sections that are there. They are not links: a fragment would be the host page's.
fn contents(scan: Scan, parts: &[Part]) -> El {
    let texts = scan.texts();
    let sections = [("profile", texts.profile)].into_iter().chain(parts.iter().map(|part| (part.id, part.name)));
    let entries = sections.map(|(id, name)| el("li", "").child(button(LINK, name, move || scan.focus(id))));
    el("nav", "ms-contents").attr("aria-label", texts.contents).child(el("ul", "").children(entries))
}

/// Where the result comes from, if it is not one's own.
fn origin(scan: Scan, outcome: &ShownResult) -> Option<El> {
    let texts = scan.texts();
    let own = scan.state.with_untracked(|state| state.record().answers.len());
    let keep = if own == 0 {
        sends(scan, PLAIN, texts.keep_as_mine, Event::Keep)
    } else {
        let question = move || fill(texts.keep_sure, &[&texts.answers_count.of(own, &[])]);
        careful(scan, texts.keep_as_mine, question, texts.keep_yes, Event::Keep)
    };
    let from = match outcome.source {
        Source::Own => return None,
        Source::Link(_) => texts.from_link,
        Source::File(_) => texts.from_file,
        Source::Kept => texts.from_kept,
        Source::Agreed => texts.from_agreed,
    };
    let words = el("div", "").child(text("p", "", &fill(from, &[&texts.day(outcome.scan.day)]))).child(text(
        "p",
        "ms-meta",
        texts.from_link_safe,
    ));
    let compare = (own > 0).then(|| sends(scan, PLAIN, texts.compare_mine, Event::Desk(Desk::Compare)));
    let team = (outcome.source == Source::Agreed).then(|| sends(scan, PLAIN, texts.back_to_team, Event::Desk(Desk::Team)));
    let go = el("div", "ms-notice-go").children(team).children(compare).child(keep).child(sends(
        scan,
        PLAIN,
        texts.close,
        Event::Close,
    ));
    Some(el("aside", "ms-notice").attr("aria-label", texts.from_link_name).child(words).child(go))
}

/// How the scan works and whose model it is, as far as the questionnaire says so.
fn method(scan: Scan) -> Option<El> {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let paragraph = |(lead, rest)| match lead {
        "" => own("p", "", rest),
        lead => el("p", "").child(own("b", "", lead)).text(" ").child(own("span", "", rest)),
    };
    let paragraphs: Vec<_> = questionnaire.method_parts().map(paragraph).collect();
    let rule = (!paragraphs.is_empty()).then(|| fold("", texts.method_rule, [el("div", "ms-prose").children(paragraphs)]));
    let credit = questionnaire.credit.as_ref().map(|credit| own("p", "ms-meta", credit));
    let content: Vec<_> = rule.into_iter().chain(credit).collect();
    (!content.is_empty()).then(|| section("method", texts.method, "", content))
}
