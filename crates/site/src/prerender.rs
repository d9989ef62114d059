//! The first two screens in the page, for use before the code has loaded.

use crate::{Outcome, locales};
use maturity_scan::app::prerender::{EarlyAction, FirstScreens, first_screens};
use maturity_scan::core::questionnaire::Questionnaire;

/// The element that Start opens. The style sheet shows the first question while it is open, and the scan starts from there.
const STARTED: &str = "ms-early-started";
/// The element that Next opens on the first question.
const NEXT: &str = "ms-early-next";
/// The part of a question that says how far it is, and the part after it.
const TOP: &str = "<div class=\"ms-item-top\">";
const RAIL: &str = "<div class=\"ms-item-rail\">";

/// The content of the element on the scan's own page.
pub fn html(questionnaire: &Questionnaire, catalog: &str) -> Outcome<String> {
    let FirstScreens { html, long } = first_screens(questionnaire, catalog, &locales::names()?);
    let mut html = usable(&without_marks(&html));
    if let Some(long) = long {
        // The forms differ in how far the first question is, and in nothing else on these screens.
        let long = without_marks(&long);
        let (Some(start), Some(end)) = (long.find(TOP), long.find(RAIL)) else {
            return Err("the question has no top any more".into());
        };
        let top = long[start..end].replacen(TOP, "<div class=\"ms-item-top ms-early-long\">", 1);
        html = html.replacen(RAIL, &format!("{top}{RAIL}"), 1);
    }
    let marks = [STARTED, NEXT].map(|id| format!("<span id=\"{id}\" popover=\"manual\"></span>")).concat();
    Ok(format!("<div class=\"ms\">{html}{marks}</div>"))
}

/// Removes the comments and spaces that Leptos writes for hydration, which is not used here.
fn without_marks(html: &str) -> String {
    let mut parts = html.split("<!");
    let first = parts.next().unwrap_or_default();
    let html = parts.fold(first.to_owned(), |kept, part| kept + part.split_once('>').map_or("", |(_, rest)| rest));
    html.replace("> </", "></")
}

/// Disables the controls that need the code, and gives the others an element to open or close.
fn usable(html: &str) -> String {
    let action = |action: EarlyAction| format!("data-early=\"{}\"", action.word());
    let target = |id: &str, what: &str| format!("popovertarget=\"{id}\" popovertargetaction=\"{what}\"");
    let actions = [
        (EarlyAction::Start, target(STARTED, "show")),
        (EarlyAction::Back, target(STARTED, "hide")),
        (EarlyAction::Next, target(NEXT, "show")),
    ];
    let mut parts = html.split("<button");
    let first = parts.next().unwrap_or_default();
    let html = parts.fold(first.to_owned(), |written, part| {
        let (attributes, _) = part.split_once('>').unwrap_or((part, ""));
        let early = actions.iter().find(|(one, _)| attributes.contains(&action(*one)));
        let added = early.map_or("disabled", |(_, target)| target);
        format!("{written}<button {added}{part}")
    });
    html.replace("<input type=\"file\"", "<input type=\"file\" disabled")
        .replace("<select id=\"ms-language\"", "<select id=\"ms-language\" disabled")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_go_and_words_stay() {
        assert_eq!(without_marks("<p>a<!> b<!--x-->c</p><!----><p> </p>"), "<p>a bc</p><p></p>");
    }

    #[test]
    fn buttons_without_an_early_action_are_disabled() {
        let html = usable("<button data-early=\"start\">S</button><button class=\"a\">B</button>");
        assert!(
            html.contains("<button popovertarget=\"ms-early-started\" popovertargetaction=\"show\" data-early=\"start\">S")
        );
        assert!(html.contains("<button disabled class=\"a\">B"));
    }
}
