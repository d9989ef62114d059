//! The link to the result, files of it, and the ways on.

use crate::assessment::Event;
use crate::browser::{clipboard, page};
use crate::text::fill;
use crate::ui::element::{El, el, text};
use crate::ui::parts::{MAIN, PLAIN, button, careful, section, sends};
use crate::ui::scan::{Outcome, Scan};
use leptos::prelude::*;
use leptos::task::spawn_local;

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
    let (own, count) = scan.state.with_untracked(|state| (state.shared().is_none(), state.record().answers.len()));
    let question = fill(texts.start_over_sure, &[&texts.answers_count.of(count, &[])]);
    let on_own = own.then(|| {
        [
            sends(scan, PLAIN, texts.change_answers, Event::Overview),
            careful(scan, texts.start_over, question, texts.start_over_yes, Event::StartOver),
        ]
    });
    let link = el("div", "ms-field")
        .child(text("label", "", texts.link).attr("for", "ms-link"))
        .child(input)
        .child(text("p", "ms-hint", texts.link_hint));
    let bar = el("div", "ms-bar-actions")
        .child(button(MAIN, texts.copy_link, copy))
        .child(button(PLAIN, texts.print, page::print))
        .children(on_own.into_iter().flatten());
    let say = el("p", "ms-said").attr("role", "status").live(move |node| node.set_text(said.get()));
    section("share", texts.share, "", [el("div", "ms-share").child(link).child(bar).child(say)])
}
