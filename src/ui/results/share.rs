//! The link to the result, files of it, and the ways on.

use super::files::write;
use crate::browser::clipboard::{self, Shared};
use crate::browser::dom::Node;
use crate::browser::spawn_local;
use crate::browser::{files, page};
use crate::core::plan::Plan;
use crate::core::qr::Code;
use crate::core::session::{Desk, Event};
use crate::ui::parts::{opens_file, sends, starts_over};
use crate::ui::scan::{Scan, ShownResult};
use crate::view::element::{El, el, svg, text};
use crate::view::parts::{MAIN, PLAIN, button, by_hand, section};
use leptos::prelude::*;

/// Share, and the ways on from a result.
pub fn share(scan: Scan, outcome: &ShownResult) -> El {
    let texts = scan.texts();
    let said = Said::new();
    let input =
        el("input", "").private().attr("id", "ms-link").attr("type", "text").attr("readonly", "").attr("value", &outcome.link);
    let (field, link) = (input.node(), outcome.link.clone());
    let copy = move || {
        let (field, link) = (field.clone(), link.clone());
        spawn_local(async move {
            let copied = clipboard::copy(&link).await;
            if !copied {
                field.select();
            }
            said.set(if copied { texts.copied } else { texts.copy_by_hand });
            scan.tell_shared(&link);
        });
    };
    let count = scan.state.with_untracked(|state| state.record().answers.len());
    let on_own = (outcome.is_own()).then(|| {
        [
            sends(scan, PLAIN, texts.again, Event::Again),
            sends(scan, PLAIN, texts.change_answers, Event::Overview),
            starts_over(scan, count),
        ]
    });
    let local = (!scan.links_travel()).then(|| text("p", "ms-hint", texts.link_local));
    let hint = text("p", "ms-hint", texts.link_hint);
    let label = text("label", "", texts.link).attr("for", "ms-link");
    let link = el("div", "ms-field").child(label).child(input).child(hint).children(local);
    let sheet = clipboard::can_share(&outcome.link).then(|| {
        let (title, link) = (scan.questionnaire().title.clone(), outcome.link.clone());
        button(PLAIN, texts.share_sheet, move || {
            let (title, link) = (title.clone(), link.clone());
            spawn_local(async move {
                match clipboard::share(&title, &link).await {
                    Shared::Passed => scan.tell_shared(&link),
                    Shared::Closed => {}
                    Shared::Refused => said.set(texts.share_refused),
                }
            });
        })
    });
    let (code, codes) = (qr(scan, &outcome.link, said), el("div", "ms-qr"));
    let (shown, place) = (codes.node(), code);
    let code = button(PLAIN, texts.qr, move || place(&shown));
    let bar = el("div", "ms-bar-actions")
        .child(button(MAIN, texts.copy_link, copy))
        .children(sheet)
        .child(code)
        .child(button(PLAIN, texts.print, move || said.set(if page::print() { "" } else { texts.print_refused })))
        .children(on_own.into_iter().flatten());
    let say = said.shown(scan);
    let downloads = downloads(scan, outcome, said);
    let content = el("div", "ms-share").child(link).child(bar).child(codes).child(together(scan)).child(downloads).child(say);
    section("share", texts.share, "", [content])
}

/// The ways to several results.
fn together(scan: Scan) -> El {
    let texts = scan.texts();
    let ways = [(texts.compare, Desk::Compare), (texts.team, Desk::Team), (texts.history, Desk::History)];
    let buttons = ways.map(|(label, desk)| sends(scan, PLAIN, label, Event::Desk(desk)));
    el("div", "ms-downloads").child(text("h3", "ms-h4", texts.together)).child(el("div", "ms-bar-actions").children(buttons))
}

/// Shows the link as a code that a camera reads, or takes it away again.
fn qr(scan: Scan, link: &str, said: Said) -> impl Fn(&Node) + 'static {
    let (texts, link) = (scan.texts(), link.to_owned());
    move |place: &Node| {
        if place.has("svg") {
            return place.clear();
        }
        let Some(code) = Code::of(&link) else { return said.set(texts.qr_long) };
        let picture = svg("svg", "")
            .attr("viewBox", &format!("0 0 {0} {0}", code.side()))
            .attr("role", "img")
            .attr("aria-label", texts.qr_name)
            .child(svg("path", "").attr("d", &code.path()));
        place.add(&picture.node());
        said.set("");
    }
}

/// What was said about the last thing done, and the content of a file that a page around this one may have stopped.
#[derive(Clone, Copy)]
struct Said {
    words: RwSignal<String>,
    stopped: RwSignal<Option<String>>,
}

impl Said {
    fn new() -> Self {
        Self { words: RwSignal::new(String::new()), stopped: RwSignal::new(None) }
    }

    fn set(self, words: &str) {
        self.stopped.set(None);
        self.words.set(words.to_owned());
    }

    fn shown(self, scan: Scan) -> El {
        let said = el("p", "ms-said").attr("role", "status").live(move |node| node.set_text(&self.words.get()));
        let content = el("div", "").filled(move || {
            self.stopped.get().map(|content| by_hand(scan.texts(), &content, scan.own_page())).into_iter().collect()
        });
        el("div", "").child(said).child(content)
    }
}

/// A button that writes a file with this ending.
fn writes(scan: Scan, said: Said, label: &str, ending: &'static str) -> El {
    button(PLAIN, label, move || {
        let outcome = untrack(|| scan.outcome());
        spawn_local(async move {
            let written = write(scan, &outcome, ending).await;
            if ending == "ics" {
                // The next writing follows this one, whatever becomes of the file.
                scan.keep_plan(Plan::count_writing);
            }
            match written {
                Ok(content) => {
                    said.set("");
                    said.stopped.set(files::in_frame().then_some(content));
                }
                Err(why) => said.set(&why),
            }
        });
    })
}

/// A button for the file that can be opened again.
pub fn answers_file(scan: Scan) -> [El; 2] {
    let said = Said::new();
    [writes(scan, said, scan.texts().download_json, "json"), said.shown(scan)]
}

/// Buttons for the plan as files.
pub fn plan_files(scan: Scan) -> [El; 2] {
    let (texts, said) = (scan.texts(), Said::new());
    let files = [(texts.download_ics, "ics"), (texts.download_plan_csv, "plan.csv"), (texts.download_plan_md, "plan.md")];
    [el("div", "ms-bar-actions").children(files.map(|(label, ending)| writes(scan, said, label, ending))), said.shown(scan)]
}

fn downloads(scan: Scan, outcome: &ShownResult, said: Said) -> El {
    let texts = scan.texts();
    let has_chart = scan.report(outcome, |report| report.radar().is_some());
    let files = [
        (texts.download_report, "html"),
        (texts.download_json, "json"),
        (texts.download_csv, "csv"),
        (texts.download_markdown, "md"),
        (texts.download_svg, "svg"),
        (texts.download_png, "png"),
        (texts.download_slide, "slide.png"),
    ];
    let there = files.into_iter().filter(|(_, ending)| has_chart || !["svg", "png"].contains(ending));
    let buttons = there.map(|(label, ending)| writes(scan, said, label, ending));
    el("div", "ms-downloads")
        .child(text("h3", "ms-h4", texts.downloads))
        .child(el("div", "ms-bar-actions").children(buttons).child(opens_file(scan)))
}
