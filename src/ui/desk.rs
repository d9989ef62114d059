//! The place where the companion shows several results.

use super::parts::sends;
use super::scan::Scan;
use crate::assessment::{Desk, Event, Origin};
use crate::browser::spawn_local;
use crate::view::element::{El, el, text};
use crate::view::parts::PLAIN;
use leptos::prelude::*;

/// A screen of the companion; until it is there, what is being waited for.
pub fn desk(scan: Scan, desk: Desk) -> El {
    let texts = scan.texts();
    let wait = el("div", "ms-desk-wait").child(text("h1", "ms-title ms-title-s", texts.desk_loading).takes_focus());
    let place = el("div", "ms-desk").private().child(wait.child(sends(scan, PLAIN, texts.back, Event::LeaveDesk)));
    let (node, companion) = (place.node(), scan.companion());
    let ending = companion.clone();
    on_cleanup(move || spawn_local(async move { ending.hide().await }));
    spawn_local(async move {
        let handover = scan.handover(scan.waiting());
        let reply = move |name: String, text: String| reply(scan, &name, &text);
        if let Err(problem) = companion.show(&node, &handover, desk.name(), reply).await {
            scan.send(Event::LeaveDesk);
            scan.say_companion_fault(&problem);
        }
    });
    place
}

/// What the companion asks for.
fn reply(scan: Scan, name: &str, text: &str) {
    match name {
        "leave" => scan.send(Event::LeaveDesk),
        "show-kept" => scan.show_record(text, Origin::Kept),
        "show-agreed" => scan.show_record(text, Origin::Agreed),
        "erased" => scan.forget(),
        "shared" => scan.tell_shared(text),
        "again" => scan.send(Event::Again),
        _ => {}
    }
}
