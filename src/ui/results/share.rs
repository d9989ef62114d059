//! The link to the result, files of it, and the ways on.

use crate::assessment::Event;
use crate::browser::{clipboard, files, page};
use crate::export::{csv, ics, markdown, result_file, slide, svg};
use crate::report::Report;
use crate::text::fill;
use crate::ui::element::{El, el, text};
use crate::ui::parts::{MAIN, PLAIN, button, careful, section, sends};
use crate::ui::scan::{Outcome, Scan};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;

/// Share, and the ways on from a result.
pub fn share(scan: Scan, outcome: &Outcome) -> El {
    let texts = scan.texts();
    let said = RwSignal::new("");
    let input = el("input", "").attr("id", "ms-link").attr("type", "text").attr("readonly", "").attr("value", &outcome.link);
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
    let question = fill(texts.start_over_sure, &[&texts.answers_count.of(count, &[])]);
    let on_own = (!outcome.foreign).then(|| {
        [
            sends(scan, PLAIN, texts.change_answers, Event::Overview),
            careful(scan, texts.start_over, question, texts.start_over_yes, Event::StartOver),
        ]
    });
    // The scan as a single file has an address that nobody else can open.
    let local = (!outcome.link.starts_with("http")).then(|| text("p", "ms-hint", texts.link_local));
    let hint = text("p", "ms-hint", texts.link_hint);
    let label = text("label", "", texts.link).attr("for", "ms-link");
    let link = el("div", "ms-field").child(label).child(input).child(hint).children(local);
    let bar = el("div", "ms-bar-actions")
        .child(button(MAIN, texts.copy_link, copy))
        .child(button(PLAIN, texts.print, page::print))
        .children(on_own.into_iter().flatten());
    let say = el("p", "ms-said").attr("role", "status").live(move |node| node.set_text(said.get()));
    let downloads = downloads(scan, outcome, said);
    section("share", texts.share, "", [el("div", "ms-share").child(link).child(bar).child(downloads).child(say)])
}

/// A kind of file that is a text: label, ending, MIME type, writer.
type Writer = (&'static str, &'static str, &'static str, fn(Scan, &Outcome, &Report<'_>) -> Option<String>);

/// A button that writes a text file.
fn writes(scan: Scan, outcome: &Rc<Outcome>, (label, ending, mime, write): Writer) -> El {
    let outcome = outcome.clone();
    button(PLAIN, label, move || {
        let file = scan.report(&outcome, |report| Some((report.file_name(ending), write(scan, &outcome, report)?)));
        if let Some((name, text)) = file {
            files::download(&name, mime, &text);
        }
    })
}

/// Buttons for the plan as files.
pub fn plan_files(scan: Scan, outcome: &Outcome) -> El {
    let (texts, outcome) = (scan.texts(), Rc::new(outcome.clone()));
    let writers: [Writer; 3] = [
        (texts.download_ics, "ics", "text/calendar", |_, _, report| ics::ics(report, page::now_ms())),
        (texts.download_plan_csv, "plan.csv", "text/csv", |_, _, report| csv::plan(report)),
        (texts.download_plan_md, "plan.md", "text/markdown", |_, _, report| markdown::plan_alone(report)),
    ];
    el("div", "ms-bar-actions").children(writers.map(|writer| writes(scan, &outcome, writer)))
}

fn downloads(scan: Scan, outcome: &Outcome, said: RwSignal<&'static str>) -> El {
    let texts = scan.texts();
    let outcome = Rc::new(outcome.clone());
    let writers: [Writer; 4] = [
        (texts.download_json, "json", "application/json", |scan, outcome, report| {
            Some(result_file::write(report, scan.summary(outcome)))
        }),
        (texts.download_csv, "csv", "text/csv", |_, _, report| Some(csv::csv(report))),
        (texts.download_report, "md", "text/markdown", |_, _, report| Some(markdown::markdown(report))),
        (texts.download_svg, "svg", "image/svg+xml", |_, _, report| chart(report)),
    ];
    let has_chart = scan.report(&outcome, |report| report.radar().is_some());
    let writers = writers.into_iter().filter(|(_, ending, ..)| *ending != "svg" || has_chart);
    let texts_out: Vec<_> = writers.map(|writer| writes(scan, &outcome, writer)).collect();
    let png = |label: &'static str, ending: &'static str, size: (u32, u32), draw: fn(&Report<'_>) -> Option<String>| {
        let outcome = outcome.clone();
        button(PLAIN, label, move || {
            let file = scan.report(&outcome, |report| Some((report.file_name(ending), draw(report)?)));
            let Some((name, svg)) = file else { return };
            spawn_local(async move {
                let made = files::download_png(&name, &svg, size).await;
                said.set(if made.is_ok() { "" } else { texts.download_failed });
            });
        })
    };
    let pictures = has_chart.then(|| png(texts.download_png, "png", (1644, 1158), chart));
    let slides = png(texts.download_slide, "slide.png", (1600, 900), |report| Some(slide::slide(report)));
    let chosen = el("input", "").attr("type", "file").attr("id", "ms-file").attr("accept", ".json,application/json");
    let chosen = chosen.on("change", move |event| {
        scan.take_in(files::Incoming::chosen(&event));
    });
    let open = el("span", "ms-file").child(chosen).child(text("label", PLAIN, texts.open_file).attr("for", "ms-file"));
    el("div", "ms-downloads")
        .child(text("h3", "ms-h4", texts.downloads))
        .child(el("div", "ms-bar-actions").children(texts_out).children(pictures).child(slides).child(open))
}

fn chart(report: &Report<'_>) -> Option<String> {
    let (name, description) = report.radar_words();
    report.radar().map(|picture| svg::svg(&picture, &name, &description))
}
