//! Pieces that send events of the run.

use super::scan::Scan;
use crate::assessment::Event;
use crate::view::element::El;
use crate::view::parts;

/// A button that sends an event.
pub fn sends(scan: Scan, class: &str, label: &str, event: Event) -> El {
    parts::button(class, label, move || scan.send(event.clone()))
}

/// A button that sends an event behind which there is no way back: it asks once more.
pub fn careful(scan: Scan, label: &'static str, question: String, yes: &'static str, event: Event) -> El {
    parts::careful(scan.texts(), label, question, yes, move || scan.send(event.clone()))
}
