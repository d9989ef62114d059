//! Screens that show several results at once.

mod compare;
mod entry;
mod history;
mod intake;
mod state;
mod team;
mod then_now;

pub use intake::take_in;
pub use state::Desk;

use super::parts::sends;
use super::scan::Scan;
use crate::core::session::{self, Event};
use crate::view::element::{El, el, text};
use crate::view::parts::{LINK, by_hand};
use leptos::prelude::*;

/// A screen, and what came in to be shown on it.
pub fn desk(scan: Scan, screen: session::Desk, mut texts: Vec<String>) -> El {
    let desk = Desk::new(scan, screen == session::Desk::Team);
    scan.set_desk(Some(desk));
    on_cleanup(move || scan.set_desk(None));
    let view = match screen {
        session::Desk::Team => {
            texts = team::kept::lay_out(desk, texts);
            desk.hear_team(move |file| team::kept::heard(desk, file));
            team::team(desk)
        }
        session::Desk::History => history::history(desk),
        session::Desk::Compare => compare::compare(desk),
    };
    if !texts.is_empty() {
        take_in(desk, texts);
    }
    let stopped = move || desk.stopped.get().map(|content| by_hand(desk.texts(), &content, None)).into_iter().collect();
    el("div", "ms-desk").private().child(view).child(el("div", "").filled(stopped))
}

/// What every screen begins with: the way back, its heading, what it is for.
fn head(desk: Desk, heading: &str, lead: &str) -> El {
    let lead = (!lead.is_empty()).then(|| text("p", "ms-lead", lead));
    el("header", "ms-desk-head")
        .child(sends(desk.scan(), LINK, desk.words().back, Event::LeaveDesk))
        .child(text("h1", "ms-title ms-title-s", heading).takes_focus())
        .children(lead)
}
