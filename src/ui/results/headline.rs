//! The level, one sentence to repeat, how sure, and the staircase.

use crate::core::certainty::Border;
use crate::text::{Texts, capital, fill};
use crate::ui::element::{El, el, text};
use crate::ui::parts::stairs;
use crate::ui::scan::{Outcome, Scan};
use leptos::prelude::*;

/// The head of the result.
pub fn headline(scan: Scan, outcome: &Outcome) -> El {
    let (questionnaire, texts) = (scan.questionnaire(), scan.texts());
    let (title, essence) = match outcome.profile.overall {
        Some(overall) => {
            let level = questionnaire.level(overall.level);
            (fill(texts.level_headline, &[&overall.level.to_string(), &level.name]), level.essence.clone())
        }
        None => (texts.no_level.to_owned(), texts.no_level_more.to_owned()),
    };
    let words = el("div", "")
        .child(text("p", "ms-over-line", &about(scan, outcome)))
        .child(text("h1", "ms-level", &title).takes_focus())
        .child(text("p", "ms-essence", &essence))
        .child(text("p", "ms-sure", &sure(texts, outcome)))
        .children(caution(texts, outcome).iter().map(|line| text("p", "ms-sure-more", line)));
    let level = outcome.profile.overall.map_or(0, |overall| overall.level);
    el("header", "ms-headline").child(words).child(stairs(scan, Some(level)))
}

/// Questionnaire, scope and date.
fn about(scan: Scan, outcome: &Outcome) -> String {
    let texts = scan.texts();
    let mut about = vec![scan.questionnaire().title.clone()];
    scan.state.with_untracked(|state| {
        let scope = &state.record().scope;
        // A link holds no scope.
        if state.shared().is_none() {
            about.extend([texts.scope_name(&scope.kind).to_owned(), scope.label.clone()]);
        }
    });
    about.push(texts.day(outcome.day));
    about.retain(|part| !part.is_empty());
    about.join(" · ")
}

/// "One person's view · 22 of 24 answered · close to Level 2"
fn sure(texts: &Texts, outcome: &Outcome) -> String {
    let mut parts = vec![texts.one_person.to_owned(), answered(texts, outcome)];
    parts.extend(outcome.profile.overall.and_then(|overall| close_to(texts, overall.level, overall.border)));
    parts.join(" · ")
}

/// "22 of 24 answered"
pub fn answered(texts: &Texts, outcome: &Outcome) -> String {
    fill(texts.answered_of, &[&outcome.profile.answered.to_string(), &outcome.profile.applicable.to_string()])
}

/// "close to Level 2"
pub fn close_to(texts: &Texts, level: u8, border: Border) -> Option<String> {
    let (down, up) = ((level - 1).to_string(), (level + 1).to_string());
    match (border.down, border.up) {
        (false, false) => None,
        (true, false) => Some(fill(texts.close_to, &[&down])),
        (false, true) => Some(fill(texts.close_to, &[&up])),
        (true, true) => Some(fill(texts.close_to_both, &[&down, &up])),
    }
}

fn caution(texts: &Texts, outcome: &Outcome) -> Vec<String> {
    let profile = &outcome.profile;
    let Some(overall) = profile.overall else { return Vec::new() };
    let mut lines = Vec::new();
    let missing = profile.open.len() + profile.dont_know.len();
    if overall.bounds.low < overall.bounds.high && missing > 0 {
        let bounds = [overall.bounds.low.to_string(), overall.bounds.high.to_string()];
        lines.push(texts.bounds.of(missing, &[&bounds[0], &bounds[1], &capital(&texts.number(missing))]));
    }
    if overall.border != Border::default() {
        let low = overall.level - u8::from(overall.border.down);
        let high = overall.level + u8::from(overall.border.up);
        lines.push(fill(texts.border, &[&low.to_string(), &high.to_string()]));
    }
    lines
}
