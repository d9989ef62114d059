//! What the scan hands to its companion: everything that a second module needs to know of the run, as one JSON text.

use crate::core::json::{needed, parsed};
use serde::Serialize;

/// The state of a run at the moment when the companion is asked.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Handover {
    /// Text of the questionnaire file.
    pub source: String,
    /// BCP 47 tag.
    pub lang: String,
    /// `local`, `session` or `none`.
    pub storage: String,
    /// What share links begin with, up to their tokens.
    pub link_start: String,
    /// Record of the result on screen.
    pub shown: String,
    /// Whether it is somebody else's.
    pub foreign: bool,
    /// One's own record.
    pub own: String,
    /// The plan; empty for none.
    pub plan: String,
    /// Texts that came in: pasted, dropped, or from the address.
    pub texts: Vec<String>,
}

impl Handover {
    /// As it is handed over.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads what [`Handover::to_json`] wrote.
    #[must_use]
    pub fn parse(json: &str) -> Self {
        let read = parsed(json, |root| Self {
            source: needed(root, "source"),
            lang: needed(root, "lang"),
            storage: needed(root, "storage"),
            link_start: needed(root, "link_start"),
            shown: needed(root, "shown"),
            foreign: root.flag_of("foreign", false),
            own: needed(root, "own"),
            plan: needed(root, "plan"),
            texts: root.list_of("texts", |node| node.text().unwrap_or_default().to_owned()),
        });
        read.unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_handed_over_arrives() {
        let text = |name: &str| format!("{name} \"{{}}\" é");
        let handover = Handover {
            source: text("source"),
            lang: text("lang"),
            storage: text("storage"),
            link_start: text("address"),
            shown: text("shown"),
            foreign: true,
            own: text("own"),
            plan: String::new(),
            texts: vec![text("one"), String::new()],
        };
        assert_eq!(Handover::parse(&handover.to_json()), handover);
        assert_eq!(Handover::parse(&Handover::default().to_json()), Handover::default());
    }
}
